/**
 * A glob over an entry's path: `*` and `?` stay within one folder, `**` crosses folders, `{a,b}` is either.
 * A glob without a slash is compared with the file's name alone. Upper and lower case count as one.
 */
export function globToRegExp(glob: string): RegExp {
  const anywhere = glob.includes("/") ? "" : "(?:.*/)?";
  return new RegExp(`^${anywhere}${translate(glob)}$`, "i");
}

function translate(glob: string): string {
  const token = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[^*?{]+|./g;
  return Array.from(glob.matchAll(token), ([part]) => {
    if (part === "**/") return "(?:.*/)?";
    if (part === "**") return ".*";
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    if (part.startsWith("{") && part.endsWith("}")) {
      return `(?:${part.slice(1, -1).split(",").map(literally).join("|")})`;
    }
    return literally(part);
  }).join("");
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
