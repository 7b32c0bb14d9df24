/**
 * Whether a version lies in a range: `<2.1`, `>=1.0.86 <2`, `2.0.76`, `1.x || 2.0`.
 * A bare version means all versions that begin with it. null: one of the two cannot be read.
 */
export function versionInRange(version: string, range: string): boolean | null {
  const parts = partsOf(version);
  if (parts === null) return null;
  let unreadable = false;
  const fits = range.split("||").some((alternative) =>
    alternative
      .trim()
      .split(/\s+(?=[<>=\d])/)
      .every((comparison) => {
        const fit = compareWith(parts, comparison.replace(/\s+/g, ""));
        if (fit === null) unreadable = true;
        return fit === true;
      }),
  );
  return unreadable && !fits ? null : fits;
}

function compareWith(version: readonly number[], comparison: string): boolean | null {
  const [, operator, text] = /^(<=|>=|<|>|=)?v?([\dx*.]+)/.exec(comparison) ?? [];
  const bound = text === undefined ? null : partsOf(text.replace(/\.[x*].*$/, ""));
  if (bound === null) return null;
  if (operator === undefined) return bound.every((part, index) => (version[index] ?? 0) === part);
  const order = compare(version, bound);
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  if (operator === ">") return order > 0;
  if (operator === ">=") return order >= 0;
  return order === 0;
}

function partsOf(text: string): number[] | null {
  const [found] = /\d+(?:\.\d+)*/.exec(text) ?? [];
  return found === undefined ? null : found.split(".").map(Number);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
