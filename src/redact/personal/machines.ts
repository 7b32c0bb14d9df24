import { before, type PersonalRule, type Place } from "./personal-rule.ts";

/** Endings that only a home or an office uses. */
const localDomain =
  "local|lan|home|internal|corp|localdomain|fritz\\.box|box|intra|private|attlocal\\.net|home\\.arpa";

export const machineRules: readonly PersonalRule[] = [
  {
    kind: "host-name",
    where: { gates: ["DESKTOP-", "LAPTOP-", "WIN-"] },
    pattern: /(?<![A-Za-z0-9])(DESKTOP-[A-Z0-9]{7}|LAPTOP-[A-Z0-9]{8}|WIN-[A-Z0-9]{11})(?![A-Za-z0-9])/y,
  },
  {
    kind: "host-name",
    where: {
      gates: [
        "COMPUTERNAME",
        "HOSTNAME",
        "HOST=",
        "HOST:",
        "NAME=",
        "USERDOMAIN",
        "LOGONSERVER",
        "hostname",
        "hostName",
        "Hostname",
        "omputer Name",
        "omputerName",
        "achineName",
        "ost name",
        "odename",
        "ost Name",
        "odeName",
      ],
    },
    pattern: new RegExp(
      "(?:COMPUTERNAME|HOSTNAME|HOST|NAME|USERDOMAIN|LOGONSERVER|[Hh]ost[Nn]ame|omputer ?Name|achineName|ost [Nn]ame|ode[Nn]ame)(?:\\(\\))?" +
        "\\\\?[\"']?\\s{0,20}(?:[:=]|\\s)\\s{0,20}\\\\?[\"']?\\\\{0,4}" +
        `([A-Za-z0-9][A-Za-z0-9_-]*(?:\\.(?:${localDomain}))?)(?![\\w.(-])`,
      "y",
    ),
    isHarmless: isNoMachine,
  },
  {
    kind: "host-name",
    where: {
      gates: [".local", ".lan", ".fritz.box", ".corp", ".home", ".attlocal", ".localdomain", ".internal"],
      lead: { characters: /[A-Za-z0-9.-]/, max: 80 },
    },
    pattern: new RegExp(
      `(?<![\\w./\\\\@-])([A-Za-z0-9][A-Za-z0-9-]{1,62}\\.(?:${localDomain}|ec2\\.internal|compute\\.internal))(?![\\w-]|\\.[A-Za-z0-9])`,
      "y",
    ),
    isHarmless: (value) =>
      /^(?:host|gateway|kubernetes|docker|metadata|cluster|settings|config|env|vite|node|index|main|app|web|api|server|localhost)\./i.test(
        value,
      ) || !/[-\d]|[A-Z]|mac|book|pc\b|laptop|desktop|imac|server/.test(value),
  },
  {
    kind: "host-name",
    where: {
      gates: ["-MacBook", "-iMac", "-Mac-mini", "-Mac-Studio", "-MBP", "-MBA"],
      lead: { characters: /[A-Za-z0-9-]/, max: 40 },
    },
    pattern:
      /(?<![\w-])([A-Za-z0-9-]{2,40}-(?:MacBook(?:-(?:Pro|Air))?|iMac|Mac-mini|Mac-Studio|MBP|MBA)(?:-\d{1,3})?(?:\.local)?)(?![\w-])/y,
  },
  {
    // Jane's MacBook Pro
    kind: "host-name",
    where: {
      gates: ["s MacBook", "s Mac ", "s iMac", "s iPhone", "s iPad", "s Laptop", "s PC"],
      lead: { characters: /[A-Za-z\u00c0-\u024f'\u2019]/, max: 32 },
    },
    pattern:
      /([A-Za-z\u00c0-\u024f]{2,30}['\u2019]s (?:MacBook(?: (?:Pro|Air))?|Mac(?: (?:mini|Studio|Pro))?|iMac|iPhone|iPad|Laptop|PC))/y,
  },
  {
    // uname -a
    kind: "host-name",
    where: { gates: ["Linux ", "Darwin "] },
    pattern: /(?:Linux|Darwin) ([A-Za-z][\w.-]{1,62}) (?=\d+\.\d+[\w.+-]* (?:#\d|SMP|Darwin Kernel))/y,
    isHarmless: isNoMachine,
  },
  {
    // syslog: Mar  1 10:00:00 laptop sshd[123]:
    kind: "host-name",
    where: {
      gates: ["Jan ", "Feb ", "Mar ", "Apr ", "May ", "Jun ", "Jul ", "Aug ", "Sep ", "Oct ", "Nov ", "Dec "],
    },
    pattern:
      /[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d ([A-Za-z][\w.-]{1,62}) (?=[\w./-]{1,40}(?:\[\d{1,7}\])?:)/y,
    isHarmless: (value, place) =>
      isNoMachine(value, place) || /^(?:info|warn|warning|error|debug|trace|notice|fatal)$/i.test(value),
  },
  {
    kind: "serial-number",
    where: {
      gates: [
        "erial Number",
        "erial number",
        "erialNumber",
        "ardware UUID",
        "rovisioning UDID",
        "IOPlatformUUID",
        "IOPlatformSerialNumber",
      ],
    },
    pattern:
      /(?:erial ?[Nn]umber(?: \(system\))?|ardware UUID|rovisioning UDID|IOPlatformUUID|IOPlatformSerialNumber)"?\s{0,3}[:=]\s{0,3}"?([A-Z0-9][A-Z0-9-]{7,40})(?![A-Za-z0-9])/y,
  },
  {
    kind: "network-name",
    where: { gates: ["SSID"] },
    pattern: /(?<![A-Z])SSID"?\s{0,3}[:=]\s{0,3}"?([^\s",;]{2,32})/y,
  },
];

const noMachine =
  /^(?:localhost|localdomain|null|undefined|unknown|none|true|false|string|is|are|not|of|the|and|or|for|in|from|to|was|must|could|cannot|can|resolution|lookup|mismatch|verification|host|server|container|runner|github|fv-az.*|x{3,}|example|myhost|my-host|your-.*|workgroup|\d+|resolved|does|has|does-not-match|which|with|invalid|required|missing|provided|given|validation|check|error|override|field|header)$/i;

function isNoMachine(value: string, place: Place): boolean {
  if (noMachine.test(value)) return true;
  const name = before(place, 24);
  // NAME= and HOST= say many things; a machine's name there is one with a hyphen and capitals or digits.
  if (/(?:^|[^A-Z])(?:NAME|HOST)\\?["']?\s*[:=]/.test(name))
    return !/^[A-Z0-9]+-[A-Z0-9]+$|\.(?:local|lan)$/.test(value);
  return /[ \t]$/.test(name) && !/[:=]\s*$/.test(name) && !/[-\d.]/.test(value);
}
