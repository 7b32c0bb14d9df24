import { before, digits, followedBy, letters, type PersonalRule, type Place } from "./personal-rule.ts";

/** Accounts that come with a system, an image or a manual. */
const commonUsers = new Set(
  "runner root ubuntu node app user users username you me name yourname your-name someone somebody example vscode codespace gitpod vagrant docker jenkins circleci travis github git www-data nobody jovyan azureuser ec2-user opc centos debian fedora coder developer dev linuxbrew homebrew public shared default all guest admin administrator containeruser containeradministrator runneradmin vssadministrator builder build ci deploy service data lib local site pi steam test demo foo bar redacted usr home workspace project path to mcp claude daemon bin sys wheel staff system postgres mysql redis nginx".split(
    " ",
  ),
);

function isCommonUser(name: string): boolean {
  return (
    commonUsers.has(name.toLowerCase()) ||
    /^[*~.<$%{[]|^\.{2,}$|^x{3,}$|^_|^default(?: user|user0)?$|^all users$/i.test(name)
  );
}

/** Words that stand where a name would. */
function isNoName(name: string): boolean {
  return (
    isCommonUser(name) ||
    /^(?:null|undefined|true|false|string|none|and|or|is|must|not|the|an?|in|as|anonymous|unknown|required|missing|invalid|oauth2?|token|process\.env.*)$/i.test(
      name,
    )
  );
}

const folder = "[^\\s\\\\/:\"'`<>|?*;,()[\\]{}=&%$#\\u2502]";

export const userRules: readonly PersonalRule[] = [
  {
    kind: "user",
    where: {
      gates: [
        "/home/",
        "/Users/",
        "/users/",
        "\\home\\",
        "%2FUsers%2F",
        "%2Fhome%2F",
        "%2fUsers%2f",
        "%2fhome%2f",
      ],
    },
    pattern: new RegExp(
      `(?:\\\\{1,8}home\\\\{1,8}|(?:\\/|%2[Ff])(?:home|[Uu]sers)(?:\\/|%2[Ff]))((?:${folder}|%[C-F][0-9A-F]){1,64})`,
      "y",
    ),
    isHarmless: isCommonUser,
  },
  {
    // Windows allows blanks in names; the name ends with the folder.
    kind: "user",
    where: { gates: ["\\Users\\", "\\users\\", ":/Users/", "Documents and Settings"] },
    pattern: new RegExp(
      `(?:\\\\{1,8}|:\\/)?(?:[Uu]sers|Documents and Settings)(?:\\\\{1,8}|\\/)(${folder}{1,64}(?: ${folder}{1,32}){0,3}(?=[\\\\/])|${folder}{1,64})`,
      "y",
    ),
    isHarmless: isCommonUser,
  },
  {
    // A folder named after a path, as Claude Code does it: -Users-jane-project.
    kind: "user",
    where: { gates: ["-Users-", "-home-"] },
    pattern: /-(?:Users|home)-([A-Za-z0-9_.]{2,40})/y,
    isHarmless: isCommonUser,
  },
  {
    kind: "user",
    where: { gates: ["USER", "LOGNAME", "user", "whoami", "Logged in as", "logged in as"] },
    pattern:
      /(?:(?:USER|USERNAME|LOGNAME|SUDO_USER|username|user_name|userName)\\?["']?\s{0,3}(?:=|:)|user name\s{0,3}:|whoami(?:\s{0,3}[:=]|\r?\n)|[Ll]ogged in as(?: user)?)\s{0,3}\\?["']?([A-Za-z][A-Za-z0-9_.\u00c0-\u024f-]{1,40})(?![A-Za-z0-9_(@:/-])/y,
    isHarmless: (name, place) => isNoName(name) || /[A-Za-z0-9_]$/.test(beforeKey(place)),
  },
  {
    // uid=501(jane) gid=20(staff)
    kind: "user",
    where: { gates: ["uid="] },
    pattern: /uid=\d{1,10}\(([^)\s]{1,64})\)/y,
    isHarmless: isCommonUser,
  },
  {
    // -rw-r--r--@ 1 jane staff
    kind: "user",
    where: { gates: ["drwx", "-rw", "-r-", "lrwx", "drw-", "srwx", "-rwx"] },
    pattern:
      /[dlsbcp-](?:[r-][w-][xsStT-]){3}[@+.]?\s{1,4}\d{1,6}\s{1,4}([A-Za-z][\w.-]{0,32})(?=\s{1,10}[A-Za-z][\w.-]*\s{1,12}\d)/y,
    isHarmless: isCommonUser,
  },
  {
    // ps aux
    kind: "user",
    where: { gates: followedBy("\n", letters) },
    pattern: /\n([a-z][a-z0-9_.-]{1,31})(?=\s{1,16}\d{1,7}\s{1,6}\d{1,3}\.\d\s{1,6}\d{1,3}\.\d\s)/y,
    isHarmless: isCommonUser,
  },
  {
    // A prompt: jane@laptop:~/project$
    kind: "user",
    where: { gates: followedBy("@", letters + digits), lead: { characters: /[a-z0-9_.-]/, max: 32 } },
    pattern:
      /(?<![\w./@:-])([a-z_][a-z0-9_.-]{0,31}@[A-Za-z0-9][A-Za-z0-9.-]{0,62})(?=(?::[~/][^\s$#]{0,120})?(?: [~/]?[\w./-]{0,60})? ?[$#%](?:\s|$)|:~)/y,
    isHarmless: (value) => /^(?:git|npm|pnpm|root|runner|node|ubuntu)@(?:localhost|github\.com)/.test(value),
  },
  {
    kind: "name",
    where: {
      gates: ["Author: ", "Committer: ", "author ", "committer ", "Signed-off-by: ", "Co-authored-by: "],
    },
    pattern:
      /(?:Author|Committer|author|committer|Signed-off-by|Co-authored-by):? {1,3}([^<>\n]{2,60}?)(?= <[^<>\s@]+@)/y,
    isHarmless: (name) => /\[bot\]$|^\[redacted:/.test(name),
  },
];

/** What stands before the key itself: SUDO_USER is one, BROWSERUSER= is not. */
function beforeKey(place: Place): string {
  const found =
    /(?:USER|USERNAME|LOGNAME|username|user_name|userName)\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?$/.exec(
      before(place, 40),
    );
  if (found === null) return "";
  return before(place, 40)
    .slice(0, found.index)
    .replace(/SUDO_$/, "");
}
