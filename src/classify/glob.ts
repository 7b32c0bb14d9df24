/** Whether a dotted name fits one of the patterns; `*` stands for any text. No patterns: everything fits. */
export function nameFits(name: string, patterns: readonly string[]): boolean {
  return patterns.length === 0 || patterns.some((pattern) => nameFitsOne(name, pattern));
}

/** Most patterns are a whole name, or a family's beginning: an expression for each would cost more than it finds. */
function nameFitsOne(name: string, pattern: string): boolean {
  const wildcard = pattern.search(/[*?]/);
  if (wildcard < 0) return name === pattern;
  if (wildcard === pattern.length - 1 && pattern.endsWith("*")) return name.startsWith(pattern.slice(0, -1));
  return compiled(pattern, ".*").test(name);
}

/** Whether a kind of document is meant: one of the patterns, if there are any, and none of those with a `!`. */
export function kindFits(kind: string, patterns: readonly string[]): boolean {
  if (patterns.length === 0) return true;
  const { wanted, unwanted } = sides(patterns);
  return nameFits(kind, wanted) && (unwanted.length === 0 || !nameFits(kind, unwanted));
}

interface Sides {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

const sidesOf = new WeakMap<readonly string[], Sides>();

/** Each hit of a matcher is held against the same patterns. */
function sides(patterns: readonly string[]): Sides {
  const known = sidesOf.get(patterns);
  if (known !== undefined) return known;
  const isUnwanted = (pattern: string): boolean => pattern.startsWith("!");
  const made = {
    wanted: patterns.filter((pattern) => !isUnwanted(pattern)),
    unwanted: patterns.filter(isUnwanted).map((pattern) => pattern.slice(1)),
  };
  sidesOf.set(patterns, made);
  return made;
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
