import type { LineMatch, Pattern, ScannedLine } from "../../../src/model/pattern.ts";

/** Every pattern on every line; matching lines and their neighbours, once and in order. Returns the number of lines. */
export function scanNaively(
  patterns: readonly Pattern[],
  text: string,
  context: { readonly before: number; readonly after: number },
  onLine: (line: ScannedLine) => void,
): number {
  const matchers = patterns.map(matcherOf);
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  const matches = lines.map((line) =>
    matchers.flatMap((match, pattern) => {
      const found = match(line);
      return found ? [{ ...found, pattern }] : [];
    }),
  );
  const wanted = new Set<number>();
  matches.forEach((found, index) => {
    if (found.length === 0) return;
    for (let near = index - context.before; near <= index + context.after; near += 1) wanted.add(near);
  });
  let offset = 0;
  lines.forEach((line, index) => {
    if (wanted.has(index)) {
      onLine({
        number: index + 1,
        offset,
        text: line.slice(0, 16_384),
        cut: line.length > 16_384,
        matches: matches[index] ?? [],
      });
    }
    offset += Buffer.byteLength(line) + 1;
  });
  return lines.length;
}

type Found = Omit<LineMatch, "pattern">;

function matcherOf({ match }: Pattern): (line: string) => Found | null {
  if (match.kind === "literal") {
    const text = match.ignoreCase ? match.text.toLowerCase() : match.text;
    return (line) => {
      const start = (match.ignoreCase ? line.toLowerCase() : line).indexOf(text);
      return start < 0 ? null : { start, end: start + text.length, captures: {} };
    };
  }
  const regex = new RegExp(match.source, match.ignoreCase ? "i" : "");
  return (line) => {
    const found = regex.exec(line);
    return found
      ? { start: found.index, end: found.index + found[0].length, captures: { ...found.groups } }
      : null;
  };
}
