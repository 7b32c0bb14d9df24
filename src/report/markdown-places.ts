/**
 * What Markdown makes of each line of a template's text: a paragraph (`text`), a table's row, a fence, an HTML block
 * or an HTML comment. Follows CommonMark 0.31 (fenced code 4.5, HTML blocks 4.6) and GFM's tables; where it cannot be
 * sure it names the place that is quoted more strictly.
 */
export type Place = "text" | "table" | "fence" | "html" | "html-comment";

export function placesOf(lines: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  let state: State = { kind: "text" };
  for (const line of lines) {
    const { place, next } = step(state, line);
    places.push(place);
    state = next;
  }
  return places;
}

type State =
  | { readonly kind: "text" }
  | { readonly kind: "fence"; readonly mark: string }
  | { readonly kind: "html" }
  | { readonly kind: "raw"; readonly end: RegExp; readonly place: Place };

const inText: State = { kind: "text" };

function step(state: State, line: string): { place: Place; next: State } {
  if (state.kind === "text" && !/[`~<]/.test(line)) return { place: "text", next: inText };
  const bare = line.replace(container, "");
  switch (state.kind) {
    case "fence":
      return { place: "fence", next: closes(bare, state.mark) ? inText : state };
    case "html":
      return bare.trim() === "" ? { place: "text", next: inText } : { place: "html", next: state };
    case "raw":
      return { place: state.place, next: state.end.test(bare) ? inText : state };
    case "text":
      return start(bare);
    default:
      return state satisfies never;
  }
}

/** List items and quotes may hold every block. */
const container = /^(?:\s*(?:[-*+]|\d{1,9}[.)])\s+|\s*>\s?)*\s*/;

function start(bare: string): { place: Place; next: State } {
  const mark = /^(?:(`{3,})[^`]*$|(~{3,}))/.exec(bare);
  if (mark) return { place: "fence", next: { kind: "fence", mark: mark[1] ?? mark[2] ?? "```" } };
  if (/^<!--/.test(bare)) return raw(bare, { end: /-->/, place: "html-comment" });
  if (/^<(?:pre|script|style|textarea)\b/i.test(bare)) {
    return raw(bare, { end: /<\/(?:pre|script|style|textarea)>/i, place: "html" });
  }
  if (htmlBlock.test(bare)) return { place: "html", next: { kind: "html" } };
  return { place: "text", next: inText };
}

function raw(bare: string, { end, place }: { end: RegExp; place: Place }): { place: Place; next: State } {
  return { place, next: end.test(bare) ? inText : { kind: "raw", end, place } };
}

/** A block's tag, or any tag alone on its line; inline tags before text leave a paragraph a paragraph. */
const htmlBlock =
  /^<\/?(?:address|article|aside|base|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)|^<[/!?]?[a-z][^>]*>\s*$/i;

function closes(bare: string, mark: string): boolean {
  const line = bare.trimEnd();
  return line.length >= mark.length && [...line].every((character) => character === mark[0]);
}

export interface Paragraph {
  readonly from: number;
  /** Behind its last line. */
  readonly to: number;
  readonly place: Place;
}

/** Lines that are read together: those of a paragraph or a table; every other line by itself. */
export function paragraphsOf(lines: readonly string[], places: readonly Place[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const isText = (at: number): boolean => places[at] === "text" && lines[at]?.trim() !== "";
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (isText(from) && to < lines.length && isText(to)) to++;
    const place = isText(from) && hasPipe(lines.slice(from, to)) ? "table" : (places[from] ?? "html");
    found.push({ from, to, place });
    from = to;
  }
  return found;
}

/** A pipe of the template's own makes every line near it a possible row. */
function hasPipe(lines: readonly string[]): boolean {
  return lines.some((line) => line.replace(/\ue000[^\ue001]*\ue001/g, "").includes("|"));
}
