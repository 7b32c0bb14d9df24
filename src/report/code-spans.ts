/** Where the template's own code spans are, for a paragraph given without its slots. */
export interface Spans {
  /** `uncertain`: the backticks do not pair on each line, so they may pair with others than they seem to. */
  at(line: number, column: number): "outside" | "span" | "uncertain";
  /** Backticks that no run of the paragraph equals. */
  readonly freeRun: string;
}

/**
 * CommonMark pairs a run of backticks with the next one of the same length in the paragraph, unless an escape or a
 * tag comes first. Only what pairs within its line, in a paragraph where all do, is taken for certain.
 */
export function codeSpansOf(lines: readonly string[]): Spans {
  const paired = lines.map(pairs);
  const text = lines.join("\n");
  const isUncertain = paired.includes(null) || /\\`/.test(text) || (text.includes("`") && text.includes("<"));
  return {
    at(line, column) {
      if (isUncertain) return "uncertain";
      return paired[line]?.some(({ from, to }) => column >= from && column <= to) === true
        ? "span"
        : "outside";
    },
    freeRun: "`".repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))),
  };
}

interface Pair {
  /** Behind the opening run, before the closing one. */
  readonly from: number;
  readonly to: number;
}

/** Null where a run finds no other. */
function pairs(line: string): readonly Pair[] | null {
  const runs = [...line.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length }));
  const found: Pair[] = [];
  for (let open = 0; open < runs.length; open++) {
    const opening = runs[open];
    const close = runs.findIndex((run, index) => index > open && run.length === opening?.length);
    const closing = runs[close];
    if (opening === undefined || closing === undefined) return null;
    found.push({ from: opening.at + opening.length, to: closing.at });
    open = close;
  }
  return found;
}
