/**
 * Makes text from outside harmless to look at: nothing invisible, nothing that turns the reading direction,
 * nothing that a terminal or a runner obeys. The words stay readable; quoting them is another step.
 */

/** One line of at most `limit` code points. */
export function cleanLine(text: string, limit = 200): string {
  // What is far behind the cut need not be read.
  return cut(disarm(text.slice(0, limit * 16).replace(lineEnds, " ")).trim(), limit);
}

export interface BlockLimits {
  readonly lines: number;
  /** Code points a line. */
  readonly width: number;
}

/** Several lines, each cut by itself; what is left out at the end is counted. */
export function cleanLines(text: string, limits: BlockLimits): readonly string[] {
  const all = text.trimEnd().split(lineEnds);
  const lines = all
    .slice(0, limits.lines)
    .map((line) => cut(noCommand(disarm(line.slice(0, limits.width * 16)).trimEnd()), limits.width));
  const left = all.length - lines.length;
  return left > 0 ? [...lines, `… ${left} more lines`] : lines;
}

const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** CSI and OSC sequences; what has no end stays and loses only its escape character. */
// biome-ignore lint/complexity/useRegexLiterals: control characters are clearer as escapes in a string
const ansi = new RegExp(
  "\\u001b(?:\\[[0-?]{0,32}[ -/]{0,4}[@-~]|\\][^\\u0007\\u001b]{0,256}(?:\\u0007|\\u001b\\\\))",
  "g",
);

/** Controls, bidirectional and other format characters, private use, surrogates, and all that is ignored when drawn. */
const unseen =
  /(?:(?!\t)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800])+/gu;

/** More marks on one letter than any script needs climb over the lines above. */
const zalgo = /(\p{M}{4})\p{M}+/gu;

function disarm(text: string): string {
  // Most lines are plain ASCII, and the tables behind \p{...} take longer to set up than a whole report.
  const seen = ascii.test(text) ? text : withoutUnseen(text);
  return (
    seen
      // Our marker is an HTML comment, so no text may open or close one.
      .replace(/<!-/g, "<! -")
      .replace(/-->/g, "-- >")
      // The runner obeys `##[command]` anywhere in a line of standard output (ActionCommand.TryParse).
      .replace(/##\[/g, "## [")
  );
}

/** Nor does it need to be told `::command::` where a line begins: the same comment is printed to logs. */
function noCommand(line: string): string {
  return line.replace(/^(\s*)::/, "$1: :");
}

const ascii = /^[ -~]*$/;

function withoutUnseen(text: string): string {
  return text.replace(ansi, "").replace(unseen, "\ufffd").replace(/\t/g, " ").replace(zalgo, "$1");
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = [...text];
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join("")}…`;
}
