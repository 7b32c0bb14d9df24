import type { Span } from "../span.ts";

/** Names and addresses that lead to a person or a machine. What many machines share stays readable: the diagnosis needs it. */
interface PersonalRule {
  readonly kind: string;
  readonly gates: readonly string[];
  readonly ignoreCase: boolean;
  /** How far before the gate a match can begin. */
  readonly reach: number;
  /** Group 1 is what is masked. */
  readonly pattern: RegExp;
  readonly isHarmless?: (value: string, text: string, start: number) => boolean;
}

const commonUsers = new Set(
  "runner root ubuntu node app user users username you me name yourname your-name someone somebody example vscode codespace gitpod vagrant docker jenkins circleci travis github git www-data nobody jovyan azureuser ec2-user opc centos debian fedora coder developer dev linuxbrew homebrew public shared default all guest admin administrator containeruser containeradministrator runneradmin vssadministrator builder build ci deploy service data lib local site pi steam test demo foo bar redacted usr home workspace project path to mcp claude".split(
    " ",
  ),
);

function isCommonUser(name: string): boolean {
  return (
    commonUsers.has(name.toLowerCase()) ||
    /^[*~.<$%{[]|^\.{2,}$|^x{3,}$|^default(?: user|user0)?$|^all users$/i.test(name)
  );
}

const privateNetworks =
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|192\.0\.[02]\.|198\.5?1[89]?\.|198\.51\.100\.|203\.0\.113\.|22[4-9]\.|23\d\.|2[45]\d\.|1\.1\.1\.1$|1\.0\.0\.1$|8\.8\.[48]\.[48]$|9\.9\.9\.9$|208\.67\.22[02]\.22[02]$)/;

const fileEndings =
  /\.(?:png|jpe?g|gif|svg|webp|ico|[cm]?[jt]sx?|css|json|vue|map|lock|service|socket|timer|target|mount|slice|scope|log|txt|html?|xml|ya?ml|toml|t?gz|zip|dll|exe|py|rb|md|so|sock|conf|cfg|latest|next|beta|alpha|canary|rc)$/i;

const rules: readonly PersonalRule[] = [
  {
    kind: "email",
    gates: ["@"],
    ignoreCase: false,
    reach: 64,
    pattern:
      /(?<![A-Za-z0-9._%+-])([A-Za-z0-9_][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24})(?![A-Za-z0-9-])/y,
    isHarmless: (value, text, start) => isNoAddress(value, text, start),
  },
  {
    kind: "user",
    gates: [
      "/home/",
      "/Users/",
      "/users/",
      "\\Users\\",
      "\\users\\",
      "\\\\Users",
      "/usuarios/",
      "Documents and Settings",
      "/export/home/",
      "%2FUsers%2F",
      "%2Fhome%2F",
    ],
    ignoreCase: false,
    reach: 0,
    pattern:
      /(?:(?:\/|%2F)(?:home|[Uu]sers)(?:\/|%2F)|(?:\\{1,8}|\/)(?:[Uu]sers|Documents and Settings)(?:\\{1,8}|\/))((?:[^\s\\/:"'`<>|?*;,()[\]{}=&%$#\u2502]|%[C-F][0-9A-F])+)/y,
    isHarmless: isCommonUser,
  },
  {
    // A folder named after a path, as Claude Code does it: -Users-jane-project.
    kind: "user",
    gates: ["-Users-", "-home-"],
    ignoreCase: false,
    reach: 0,
    pattern: /-(?:Users|home)-([A-Za-z0-9_.]{2,40})/y,
    isHarmless: isCommonUser,
  },
  {
    kind: "user",
    gates: [
      "USER=",
      "USERNAME=",
      "LOGNAME=",
      "SUDO_USER=",
      "USER:",
      "USERNAME:",
      '"username"',
      '"userName"',
      '"user_name"',
      "username=",
      "user name",
      '"USER"',
      '"LOGNAME"',
      '"USERNAME"',
      "'USER'",
      "'LOGNAME'",
      "'USERNAME'",
      "whoami",
    ],
    ignoreCase: false,
    reach: 0,
    pattern:
      /(?:(?:USER|USERNAME|LOGNAME|SUDO_USER|username)[=:]|["'](?:username|userName|user_name|USER|LOGNAME|USERNAME)["']\s*:|user name\s*:|whoami(?:\s*[:=]|\r?\n))\s*["']?([A-Za-z][A-Za-z0-9_.\u00c0-\u024f-]{1,40})(?![A-Za-z0-9_(-])/y,
    isHarmless: (value) =>
      isCommonUser(value) ||
      /^(?:null|undefined|true|false|string|none|and|or|is|must|process\.env.*)$/i.test(value),
  },
  {
    kind: "ip-address",
    gates: ["."],
    ignoreCase: false,
    reach: 3,
    pattern: /(?<![\w.-])((?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d))(?![\w-]|\.\d)/y,
    isHarmless: (value, text, start) => privateNetworks.test(value) || isVersion(value, text, start),
  },
  {
    kind: "ip-address",
    gates: ["2", "3", "fd", "fc", "fe80", "FD", "FE80"],
    ignoreCase: false,
    reach: 0,
    pattern:
      /(?<![\w:.-])((?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe80)(?::[0-9a-f]{0,4}){2,7}(?:\/\d{1,3})?)(?![\w:])/iy,
    isHarmless: (value) => /^2001:0?db8:/i.test(value) || !isWholeIpv6(value) || /^fe80::1$/i.test(value),
  },
  {
    kind: "ip-address",
    gates: ["2", "3"],
    ignoreCase: false,
    reach: 0,
    // With a port behind it, as Node prints it: eight groups and one more.
    pattern: /(?<![\w:.-])([23][0-9a-f]{3}(?::[0-9a-f]{1,4}){7})(?=:\d{1,5}(?![\w:]))/iy,
    isHarmless: (value) => /^2001:0?db8:/i.test(value),
  },
  {
    kind: "hardware-address",
    gates: [":", "-"],
    ignoreCase: false,
    reach: 2,
    pattern:
      /(?<![\w:-])([0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5})(?![\w:-])/y,
    isHarmless: (value) => /^(?:00[:-]){5}00$|^(?:ff[:-]){5}ff$/i.test(value),
  },
  {
    kind: "host-name",
    gates: ["DESKTOP-", "LAPTOP-", "WIN-"],
    ignoreCase: false,
    reach: 0,
    pattern: /(?<![A-Za-z0-9])((?:DESKTOP-[A-Z0-9]{7}|LAPTOP-[A-Z0-9]{8}|WIN-[A-Z0-9]{11}))(?![A-Za-z0-9])/y,
  },
  {
    kind: "host-name",
    gates: [
      "COMPUTERNAME",
      "HOSTNAME",
      "HOST=",
      "NAME=",
      "USERDOMAIN",
      "LOGONSERVER",
      "hostname",
      "hostName",
      "Hostname",
      "Computer Name",
      "machineName",
      "host name",
      "ComputerName",
      "nodename",
      "Host Name",
    ],
    ignoreCase: false,
    reach: 0,
    pattern:
      /(?:COMPUTERNAME|HOSTNAME|HOST|NAME|USERDOMAIN|LOGONSERVER|hostname|hostName|Hostname|Computer Name|machineName|host name|ComputerName|nodename|Host Name)\\?["']?\s{0,20}(?:[:=]|\s)\s{0,20}\\?["']?\\{0,4}([A-Za-z0-9][A-Za-z0-9_-]*(?:\.(?:local|lan|home|internal|corp|localdomain|fritz\.box|box|intra|private|attlocal\.net|home\.arpa))?)(?![\w.(-])/y,
    isHarmless: (value, text, start) => isNoMachine(value, text, start),
  },
  {
    kind: "host-name",
    gates: [".local", ".lan", ".fritz.box", ".corp", ".home", ".attlocal", ".localdomain", ".internal"],
    ignoreCase: false,
    reach: 64,
    pattern:
      /(?<![\w./\\@-]|\.{2})([A-Za-z0-9][A-Za-z0-9-]{1,62}\.(?:local|lan|fritz\.box|corp|home|home\.arpa|attlocal\.net|localdomain|internal|ec2\.internal|compute\.internal))(?![\w-]|\.[A-Za-z0-9])/y,
    isHarmless: (value) =>
      /^(?:host|gateway|kubernetes|docker|metadata|cluster|settings|config|env|vite|node|index|main|app|web|api|server|localhost)\./i.test(
        value,
      ) || !/[-\d]|[A-Z]|mac|book|pc\b|laptop|desktop|imac|server/.test(value),
  },
  {
    kind: "host-name",
    gates: ["MacBook", "iMac", "Mac-mini", "Mac-Studio"],
    ignoreCase: false,
    reach: 40,
    pattern:
      /(?<![\w-])([A-Za-z0-9-]{2,40}-(?:MacBook(?:-(?:Pro|Air))?|iMac|Mac-mini|Mac-Studio)(?:-\d{1,3})?(?:\.local)?)(?![\w-])/y,
  },
  {
    // uname -a
    kind: "host-name",
    gates: ["Linux ", "Darwin "],
    ignoreCase: false,
    reach: 0,
    pattern: /(?:Linux|Darwin) ([A-Za-z][\w.-]{1,62}) (?=\d+\.\d+[\w.+-]* (?:#\d|SMP|Darwin Kernel))/y,
    isHarmless: (value) => isNoMachine(value, value, 0),
  },
  {
    // user@host:~$
    kind: "user",
    gates: ["@"],
    ignoreCase: false,
    reach: 32,
    pattern:
      /(?<![\w./@:-])([a-z_][a-z0-9_.-]{0,31}@[A-Za-z0-9][A-Za-z0-9.-]{0,62})(?=(?::[~/][^\s$#]{0,120})?(?: [~/]?[\w./-]{0,60})? ?[$#%](?:\s|$)|:~)/y,
    isHarmless: (value) => /^(?:git|npm|pnpm|root|runner|node|ubuntu)@(?:localhost|github\.com)/.test(value),
  },
  {
    kind: "card-number",
    gates: ["3", "4", "5", "6", "2"],
    ignoreCase: false,
    reach: 0,
    pattern:
      /(?<![\w.-])([2-6]\d{3}([ -])\d{4}\2\d{4}\2\d{4}|3[47]\d{2}([ -])\d{6}\3\d{5}|4\d{15}|5[1-5]\d{14})(?![\w-]|\.\d)/y,
    isHarmless: (value) => !passesLuhn(value),
  },
  {
    kind: "bank-account",
    gates: [
      "IBAN",
      "DE",
      "FR",
      "GB",
      "ES",
      "IT",
      "NL",
      "CH",
      "AT",
      "BE",
      "PL",
      "PT",
      "SE",
      "DK",
      "NO",
      "FI",
      "IE",
    ],
    ignoreCase: false,
    reach: 0,
    pattern:
      /(?<![A-Za-z0-9])(?:IBAN:?\s*)?([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?)(?![A-Za-z0-9])/y,
    isHarmless: (value) => !isIban(value),
  },
  {
    kind: "phone-number",
    gates: ["+", "tel:"],
    ignoreCase: false,
    reach: 0,
    pattern:
      /(?<![\w+.)\]-])((?:tel:)?\+[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{2,4}(?:[ .-]\d{2,5}){1,4}|tel:\+?\d{7,15})(?![\w-]|\.\d)/y,
  },
  {
    kind: "social-security-number",
    gates: ["SSN", "ssn", "ocial security", "ocial Security"],
    ignoreCase: false,
    reach: 0,
    pattern: /(?:SSN|ssn|ocial [Ss]ecurity(?: [Nn]umber)?)\W{1,4}(\d{3}-\d{2}-\d{4})(?!\d)/y,
  },
];

export interface PersonalGate {
  readonly text: string;
  readonly rule: number;
}

/** One-character gates cannot be looked up by two: they get the characters that can follow. */
export const personalGates: readonly PersonalGate[] = rules.flatMap((rule, index) =>
  rule.gates.flatMap((gate) => widened(gate, rule.kind).map((text) => ({ text, rule: index }))),
);

function widened(gate: string, kind: string): readonly string[] {
  if (gate.length > 1) return [gate];
  const followers: Readonly<Record<string, string>> = {
    email: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    user: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    "ip-address": gate === "." ? "0123456789" : "0123456789abcdefABCDEF",
    "hardware-address": "0123456789abcdefABCDEF",
    "card-number": "0123456789",
    "phone-number": "123456789",
  };
  return [...(followers[kind] ?? "")].map((next) => gate + next);
}

/** What the rule finds around a place where its gate stands, beginning nowhere before `from`. */
export function personalSpan(text: string, index: number, gate: number, from: number): Span | null {
  const rule = rules[index];
  if (rule === undefined) return null;
  for (let at = Math.max(from, gate - rule.reach); at <= gate; at++) {
    rule.pattern.lastIndex = at;
    const found = rule.pattern.exec(text);
    const value = found?.[1];
    if (found === null || value === undefined) continue;
    const start = found.index + found[0].lastIndexOf(value);
    if (rule.isHarmless?.(value, text, start) === true) return null;
    return { start, end: start + value.length, kind: rule.kind, value, personal: true };
  }
  return null;
}

function isNoAddress(value: string, text: string, start: number): boolean {
  const [local = "", domain = ""] = value.split("@");
  if (fileEndings.test(domain) || /^\d+\.\d+/.test(domain)) return true;
  if (/^(?:git|noreply|no-reply|donotreply|notifications|postmaster|npm|hg|svn)$/i.test(local)) return true;
  return /:\/\/$/.test(text.slice(Math.max(0, start - 3), start)) && /^git/.test(local);
}

function isVersion(value: string, text: string, start: number): boolean {
  if (/^\d\.\d\.\d\.\d$/.test(value) || /\.0\.0$/.test(value)) return true;
  return (
    /(?:\bv|version|ver\.?|[A-Za-z]\/|@|==|[~^]|Build|kernel|release)[ :="']*$/i.test(
      text.slice(Math.max(0, start - 12), start),
    ) && !/:\/\/$|[a-z]@$/.test(text.slice(Math.max(0, start - 3), start))
  );
}

function isWholeIpv6(value: string): boolean {
  const groups = value.replace(/\/\d+$/, "").split(":");
  const compressed = value.includes("::");
  return compressed
    ? groups.filter((group) => group !== "").length >= 2 && !value.endsWith(":::")
    : groups.length === 8;
}

function isNoMachine(value: string, text: string, start: number): boolean {
  if (
    /^(?:localhost|localdomain|null|undefined|unknown|none|true|false|string|is|not|of|the|and|or|for|in|from|to|was|must|could|cannot|resolution|lookup|mismatch|verification|host|server|container|runner|github|fv-az.*|x{3,}|example|myhost|my-host|your-.*|workgroup|\d+|resolved|does|has|does-not-match|which|with|invalid)$/i.test(
      value,
    )
  )
    return true;
  const name = text.slice(Math.max(0, start - 24), start);
  // NAME= and HOST= say many things; a machine's name there is one with a hyphen and capitals or digits.
  if (/(?:^|[^A-Z])(?:NAME|HOST)\\?["']?\s*[:=]/.test(name))
    return !/^[A-Z0-9]+-[A-Z0-9]+$|\.(?:local|lan)$/.test(value);
  return /[ \t]$/.test(name) && !/[:=]\s*$/.test(name) && !/[-\d.]/.test(value);
}

function passesLuhn(value: string): boolean {
  const digits = value.replace(/\D/g, "");
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i)) * (i % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0 && new Set(digits).size > 1;
}

function isIban(value: string): boolean {
  const plain = value.replace(/ /g, "");
  if (plain.length < 15 || plain.length > 34) return false;
  const digits = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
