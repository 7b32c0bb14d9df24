/**
 * A string that stands in every line that a pattern matches, or one of several of which one does, with what is
 * certain to stand around it there. A prefilter may leave what stands around it out of account: it finds more then.
 */
export interface RequiredLiteral {
  /** With `ignoreCase` in lower case: ASCII letters then stand for both cases. */
  readonly text: string;
  readonly ignoreCase: boolean;
  /** It begins with an ASCII letter or digit, and none stands right before it. */
  readonly atWordStart: boolean;
  /** For each of the bytes right behind it those that may stand there: ASCII alone, ranges as `09az`. */
  readonly behind: readonly string[];
}

/** As one string, by which equal ones are known; read back by `readLiteral`. */
export function writeLiteral({ text, ignoreCase, atWordStart, behind }: RequiredLiteral): string {
  const surroundings = writeSurroundings(atWordStart, behind);
  return (ignoreCase ? "i" : "=") + text + (surroundings === "" ? "" : `\n${surroundings}`);
}

export function readLiteral(literal: string): RequiredLiteral {
  const { text, ignoreCase, surroundings } = splitLiteral(literal);
  return { text, ignoreCase, ...readSurroundings(surroundings) };
}

/** Neither a text nor a set of bytes holds a line feed: no line has one inside. */
export function splitLiteral(literal: string): {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly surroundings: string;
} {
  const end = literal.indexOf("\n");
  return {
    text: end < 0 ? literal.slice(1) : literal.slice(1, end),
    ignoreCase: literal.startsWith("i"),
    surroundings: end < 0 ? "" : literal.slice(end + 1),
  };
}

/** Equal neighbours as one: `<\n6 09az\n1 ..` is a word's start, and six letters or digits and a dot behind it. */
function writeSurroundings(atWordStart: boolean, behind: readonly string[]): string {
  const runs: string[] = [];
  for (let from = 0; from < behind.length; ) {
    let to = from;
    while (to < behind.length && behind[to] === behind[from]) to++;
    runs.push(`\n${to - from} ${behind[from]}`);
    from = to;
  }
  return (atWordStart ? "<" : "") + runs.join("");
}

export function readSurroundings(written: string): Pick<RequiredLiteral, "atWordStart" | "behind"> {
  const [start, ...runs] = written.split("\n");
  const behind = runs.flatMap((run) => {
    const space = run.indexOf(" ");
    return Array<string>(Number(run.slice(0, space))).fill(run.slice(space + 1));
  });
  return { atWordStart: start === "<", behind };
}
