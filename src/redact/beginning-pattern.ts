/**
 * A pattern for every beginning of what `source` matches: of `ab{2}c` for nothing, `a`, `ab`, `abb` and `abbc`.
 * Reads the language of detectors: literals, escapes, classes, groups, alternatives and bounded repetitions.
 */
export function beginningPattern(source: string): string {
  const { part, end } = alternatives(source, 0);
  if (end !== source.length) throw new Error(`not a detector's pattern: ${source}`);
  return part.beginning;
}

/** A piece of a pattern as it is, and a pattern for what it may begin with. */
interface Part {
  readonly whole: string;
  readonly beginning: string;
}

interface Parsed {
  readonly part: Part;
  readonly end: number;
}

function alternatives(source: string, start: number): Parsed {
  const parts: Part[] = [];
  let at = start - 1;
  do {
    const { part, end } = sequence(source, at + 1);
    parts.push(part);
    at = end;
  } while (source.charAt(at) === "|");
  const whole = parts.map((part) => part.whole).join("|");
  return { part: { whole, beginning: parts.map((part) => part.beginning).join("|") }, end: at };
}

function sequence(source: string, start: number): Parsed {
  const parts: Part[] = [];
  let at = start;
  while (at < source.length && !"|)".includes(source.charAt(at))) {
    const { part, end } = repeated(source, at);
    parts.push(part);
    at = end;
  }
  const whole = parts.map((part) => part.whole).join("");
  const beginning = parts.reduceRight((rest, part) => `(?:${part.whole}${rest}|${part.beginning})`, "");
  return { part: { whole, beginning }, end: at };
}

const repetition = /\?|\{(\d+)(?:,(\d+))?\}/y;

function repeated(source: string, start: number): Parsed {
  const { part, end } = atom(source, start);
  repetition.lastIndex = end;
  const found = repetition.exec(source);
  if (found === null) return { part, end };
  const [times, least = "1", most = least] = found;
  return {
    part: {
      whole: part.whole + times,
      beginning: `${part.whole}{0,${Number(most) - 1}}${part.beginning === "" ? `(?:${part.whole})?` : `(?:${part.beginning})`}`,
    },
    end: end + times.length,
  };
}

const groupOpening = /\((?:\?(?::|<\w+>))?/y;
const single = /\\(?:x[0-9A-Fa-f]{2}|.)|\[(?:\\.|[^\]\\])*\]|[^\\[\]()]/y;

function atom(source: string, start: number): Parsed {
  groupOpening.lastIndex = start;
  const opening = groupOpening.exec(source);
  if (opening === null) {
    single.lastIndex = start;
    const [whole] = single.exec(source) ?? [""];
    if (whole === "") throw new Error(`not a detector's pattern: ${source}`);
    return { part: { whole, beginning: "" }, end: start + whole.length };
  }
  const { part, end } = alternatives(source, start + opening[0].length);
  return { part: { whole: `(?:${part.whole})`, beginning: part.beginning }, end: end + 1 };
}
