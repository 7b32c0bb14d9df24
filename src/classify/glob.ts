/** Whether a dotted name fits one of the patterns; `*` stands for any text. No patterns: everything fits. */
export function nameFits(name: string, patterns: readonly string[]): boolean {
  return patterns.length === 0 || patterns.some((pattern) => compiled(pattern, ".*").test(name));
}

/** Whether a kind of document is meant: one of the patterns, if there are any, and none of those with a `!`. */
export function kindFits(kind: string, patterns: readonly string[]): boolean {
  const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
  const unwanted = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  return nameFits(kind, wanted) && (unwanted.length === 0 || !nameFits(kind, unwanted));
}

/** Whether a path fits one of the globs: `**` crosses folders, `*` and `?` do not. No globs: everything fits. */
export function pathFits(path: string, globs: readonly string[]): boolean {
  return globs.length === 0 || globs.some((glob) => compiled(glob, "[^/]*").test(path));
}

const cache = new Map<string, RegExp>();

function compiled(pattern: string, star: string): RegExp {
  const key = `${star} ${pattern}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const source = pattern
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => tokens(star)[part] ?? part.replace(/[\\^$.+()[\]{}|]/g, "\\$&"))
    .join("");
  const made = new RegExp(`^${source}$`);
  cache.set(key, made);
  return made;
}

function tokens(star: string): Readonly<Record<string, string>> {
  return { "**/": "(?:.*/)?", "**": ".*", "*": star, "?": "[^/]" };
}
