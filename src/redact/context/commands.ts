import type { Span } from "../span.ts";
import { isPlaceholder } from "./secret-values.ts";

/** Where a program or a protocol takes a password without naming it. The first group is the secret. */
interface CommandRule {
  /** What the command begins with; lower case. */
  readonly programs: readonly string[];
  readonly argument: RegExp;
}

const word = "[\"']?([^\\s\"']{3,})";

const rules: readonly CommandRule[] = [
  {
    programs: ["curl ", "wget ", "http "],
    argument: /\s(?:-u|--user|--proxy-user|-U|-a|--auth)[ =]?["']?[^\s:"']*:([^\s"']+)/dg,
  },
  { programs: ["curl "], argument: /\s(?:-b|--cookie)[ =]?["']?[^\s=;"']+=([^\s;"']{6,})/dg },
  { programs: ["mysql", "mariadb", "7z ", "7za "], argument: /\s-p([^\s"'=]{3,}|["'][^"']+["'])/dg },
  {
    programs: [
      "sshpass",
      "docker login",
      "podman login",
      "helm registry",
      "mongo",
      "az login",
      "rabbitmqadmin",
      "rdesktop",
      "lftp",
    ],
    argument: new RegExp(`\\s-p[ =]?${word}`, "dg"),
  },
  { programs: ["xfreerdp"], argument: new RegExp(`\\s/p:${word}`, "dg") },
  { programs: ["redis-cli"], argument: new RegExp(`\\s-a[ =]?${word}`, "dg") },
  { programs: ["ldapsearch", "security "], argument: new RegExp(`\\s-w[ =]?${word}`, "dg") },
  { programs: ["sqlcmd", "unzip ", "zip "], argument: new RegExp(`\\s-P[ =]?${word}`, "dg") },
  { programs: ["smbclient"], argument: /\s-U[ =]?["']?[^\s%"']+%([^\s"']+)/dg },
  { programs: ["net use"], argument: /\\\S+\s+([^\s/"']{4,})\s+\/user:|\/user:\S+\s+([^\s/"']+)/dgi },
  { programs: ["keytool"], argument: new RegExp(`\\s-(?:store|key|new)pass[ =]+${word}`, "dg") },
  { programs: ["pass:"], argument: /^pass:([^\s"']{4,})/dgi },
  { programs: ["sqlplus"], argument: /\s[\w$]+\/([^\s@/"']{3,})@/dg },
  { programs: ["machine "], argument: /\b(?:password|account)\s+(\S+)/dg },
  { programs: ["setx "], argument: /^setx\s+\w*(?:key|token|secret|pass\w*|pwd)\s+["']?([^\s"']{6,})/dgi },
  { programs: ["convertto-securestring"], argument: /^\S+\s+(?:-String\s+)?["']([^"']+)["']/dgi },
  { programs: ["identified by"], argument: /^identified by (?:password )?["']([^"']+)["']/dgi },
  // SMTP, FTP, POP3 and IMAP as they are logged
  {
    programs: ["auth plain ", "auth login "],
    argument: /^auth (?:plain|login) ([A-Za-z0-9+/]{8,}={0,2})/dgi,
  },
  { programs: ["pass "], argument: /^PASS (\S{4,})$/dgm },
  { programs: ["login "], argument: /^LOGIN "?\S+"? "?([^\s"]{4,})/dg },
];

export const programGates: readonly string[] = [...new Set(rules.flatMap(({ programs }) => programs))];

/** What a command that begins at `at` hides. Reads to the end of its line, continued lines included, at most 2,000 characters. */
export function commandSpans(text: string, at: number): readonly Span[] {
  if (/[A-Za-z0-9_]/.test(text.charAt(at - 1))) return [];
  const line = /^(?:[^\r\n\\]|\\(?:\r?\n|[^\n]))*/.exec(text.slice(at, at + 2000))?.[0] ?? "";
  const start = line.slice(0, 40).toLowerCase();
  return rules
    .filter(({ programs }) => programs.some((program) => start.startsWith(program)))
    .flatMap(({ argument }) => [...line.matchAll(argument)].flatMap((found) => argumentSpan(found, at)));
}

function argumentSpan(found: RegExpExecArray, offset: number): readonly Span[] {
  const place = found.indices?.[1] ?? found.indices?.[2];
  const secret = found[1] ?? found[2] ?? "";
  if (place === undefined || isPlaceholder(secret) || /^\d{1,5}(?::\d{1,5})?$/.test(secret)) return [];
  return [
    {
      start: offset + place[0],
      end: offset + place[1],
      kind: "password",
      value: secret,
      personal: false,
    },
  ];
}
