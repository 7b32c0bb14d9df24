import type { Span } from "../span.ts";
import { isPlaceholder } from "./secret-values.ts";

/** Short flags that mean a password with these programs, and something else with others. */
const commandGates = [
  "curl ",
  "wget ",
  "http ",
  "mysql",
  "mariadb",
  "sshpass",
  "docker login",
  "podman login",
  "helm registry",
  "redis-cli",
  "ldapsearch",
  "mongo",
  "psql",
  "sqlcmd",
  "smbclient",
  "net use",
  "openssl ",
  "keytool",
  "az login",
  "nmcli",
  "rabbitmqadmin",
  "pass:",
  "machine ",
  "setx ",
  "rdesktop",
  "xfreerdp",
  "expect",
  "sqlplus",
  "rclone",
  "ftp ",
  "lftp",
  "vncpasswd",
] as const;

export const programGates: readonly string[] = commandGates;

const rules: readonly { readonly program: RegExp; readonly argument: RegExp; readonly kind: string }[] = [
  {
    program: /^(?:curl|wget|http) /,
    argument: /\s(?:-u|--user|--proxy-user|-U|-a|--auth)[ =]?["']?[^\s:"']*:([^\s"']+)/dg,
    kind: "password",
  },
  { program: /^(?:mysql|mariadb)/, argument: /\s-p([^\s"'=]{3,}|["'][^"']+["'])/dg, kind: "password" },
  {
    program:
      /^(?:sshpass|docker login|podman login|helm registry|mongo|az login|rabbitmqadmin|rdesktop|xfreerdp|lftp)/,
    argument: /\s-p[ =]?["']?([^\s"']{3,})/dg,
    kind: "password",
  },
  { program: /^(?:xfreerdp)/, argument: /\s\/p:["']?([^\s"']+)/dg, kind: "password" },
  { program: /^redis-cli/, argument: /\s-a[ =]?["']?([^\s"']+)/dg, kind: "password" },
  { program: /^ldapsearch/, argument: /\s-w[ =]?["']?([^\s"']+)/dg, kind: "password" },
  { program: /^sqlcmd/, argument: /\s-P[ =]?["']?([^\s"']+)/dg, kind: "password" },
  { program: /^(?:smbclient)/, argument: /\s-U[ =]?["']?[^\s%"']+%([^\s"']+)/dg, kind: "password" },
  {
    program: /^net use/,
    argument: /\s\/user:\S+\s+([^\s/"']+)|\\\S+\s+([^\s/"']{4,})\s+\/user:/dgi,
    kind: "password",
  },
  { program: /^keytool/, argument: /\s-(?:store|key|new)pass(?:\s+|=)["']?([^\s"']+)/dg, kind: "password" },
  { program: /^pass:/, argument: /^pass:([^\s"']{4,})/dg, kind: "password" },
  { program: /^sqlplus/, argument: /\s[\w$]+\/([^\s@/"']{3,})@/dg, kind: "password" },
  { program: /^machine /, argument: /\b(?:password|account)\s+(\S+)/dg, kind: "netrc-password" },
  {
    program: /^setx /,
    argument: /^setx\s+\w*(?:key|token|secret|pass\w*|pwd)\s+["']?([^\s"']{6,})/dgi,
    kind: "secret",
  },
];

/** What a command line that begins at `at` hides in its short flags. Reads to the end of the line, at most 2,000 characters. */
export function commandSpans(text: string, at: number): readonly Span[] {
  if (/[A-Za-z0-9_]/.test(text.charAt(at - 1))) return [];
  const line = /^(?:[^\r\n\\]|\\(?:\r?\n|[^\n]))*/.exec(text.slice(at, at + 2000))?.[0] ?? "";
  return rules
    .filter((rule) => rule.program.test(line))
    .flatMap((rule) =>
      [...line.matchAll(rule.argument)].flatMap((found) => argumentSpan(found, at, rule.kind)),
    );
}

function argumentSpan(found: RegExpExecArray, offset: number, kind: string): readonly Span[] {
  const place = found.indices?.[1] ?? found.indices?.[2];
  const secret = found[1] ?? found[2] ?? "";
  if (place === undefined || isPlaceholder(secret) || /^\d{1,5}(?::\d{1,5})?$/.test(secret)) return [];
  return [{ start: offset + place[0], end: offset + place[1], kind, value: secret, personal: false }];
}
