import type { Pattern, ScannedLine } from "../../src/model/pattern.ts";

/**
 * The engine that needs no proof: the whole text decoded, cut into lines, each pattern tried on each line by V8
 * with the flags of the pattern itself. Only for lines of at most 16 KiB.
 */
export function scanNaively(
  patterns: readonly Pattern[],
  bytes: Uint8Array,
  { before, after }: { readonly before: number; readonly after: number },
): ScannedLine[] {
  const expressions = patterns.map(({ match }) =>
    match.kind === "literal"
      ? new RegExp(match.text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), match.ignoreCase ? "iu" : "u")
      : new RegExp(match.source, match.ignoreCase ? "iu" : "u"),
  );
  const lines = splitLines(bytes).map((line) => ({
    ...line,
    cut: false,
    matches: expressions.flatMap((expression, pattern) => {
      const found = expression.exec(line.text);
      if (found === null) return [];
      const captures = Object.fromEntries(
        Object.entries(found.groups ?? {}).filter((entry) => entry[1] !== undefined),
      ) as Record<string, string>;
      return [{ pattern, start: found.index, end: found.index + found[0].length, captures }];
    }),
  }));
  return lines.filter((_, index) =>
    lines.slice(Math.max(0, index - after), index + before + 1).some((near) => near.matches.length > 0),
  );
}

function splitLines(bytes: Uint8Array): { number: number; offset: number; text: string }[] {
  const found: { number: number; offset: number; text: string }[] = [];
  const all = Buffer.from(bytes);
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end] !== 10 && all[end] !== 13) end++;
    const next = all[end] === 13 && all[end + 1] === 10 ? end + 2 : end + 1;
    found.push({ number: found.length + 1, offset: start, text: all.toString("utf8", start, end) });
    start = next;
  }
  return found;
}
