/** Where the value of a name stands, without its quotes. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** `blank`: nothing but a blank stands between them, so that the name may be a word of prose. */
  readonly separator: "sign" | "flag" | "blank";
}

const maxValue = 4096;

/**
 * The value of the name at `name`, in whatever way it is written: `k=v`, `k: v`, `"k": "v"`, `\"k\":\"v\"`, `k => v`,
 * `["k", "v"]`, `--k v`, `k="v"`, `<k>v</k>`, `key="k" value="v"`, "| `k` | `v` |", `k is v`. Null where there is none.
 */
export function valueAfter(
  text: string,
  name: { readonly start: number; readonly end: number },
): Value | null {
  const between = separatorAt(text, name);
  if (between === null) return null;
  const at = between.end;
  const opening = openingQuote.exec(text.slice(at, at + 16));
  if (opening !== null) {
    const start = at + opening[0].length;
    return { start, end: closingQuote(text, start, opening[0]), quoted: true, separator: between.kind };
  }
  const end = bareEnd(text, at, between);
  // Under a name that ends its line, another name is a member and not the value.
  if (text.charAt(end) === ":" && text.slice(name.end, at).includes("\n")) return null;
  return end > at ? { start: at, end, quoted: false, separator: between.kind } : null;
}

interface Separator {
  readonly kind: Value["separator"];
  readonly end: number;
  /** In a URL's query, a value ends at `&`. */
  readonly inQuery: boolean;
  /** `KEY=...` at the start of a line, as in a dump of an environment: the value goes on to the next blank. */
  readonly isAssignment: boolean;
}

const openingQuote = /^\\*["'`]/;
/** What can stand between a name and its value; each of these is one way of writing a pair. */
const signs: readonly string[] = [
  // YAML's block, and a pair that was printed over two lines
  "[ \\t]*:[ \\t]*(?:[|>][+-]?[ \\t]*)?\\r?\\n[ \\t]+",
  "[*_]{0,2}[ \\t]*(?:=>|:=|\\?=|={1,2}|:{1,2}|->)[*_]{0,2}[ \\t]*",
  // a table's cell
  "[ \\t]*\\|[ \\t]*(?=[`\"'\\w])",
  // {"name":"k","value":"v"}, name: k / value: v, key="k" value="v"
  "[ \\t,]*(?:\\r?\\n[ \\t]*)?\\\\*[\"']?value\\\\*[\"']?[ \\t]*[:=][ \\t]*",
  // a list of arguments; only where the name is quoted too
  ",[ \\t]*(?=\\\\*[\"'])",
  "[ \\t]+(?:is|was|are|provided|given|used|set to|received)[ \\t]*:?[ \\t]+",
  "[ \\t]+for [\\w' ./@~-]{1,40}:[ \\t]+",
];
const sign = new RegExp(
  `^\\\\*["'\`]?\\]?(?:${signs.join("|")})(?:\\[[ \\t]*|\\([ \\t]*|[A-Za-z]{1,20}\\((?=["'])|[bf](?=["']))?`,
);

function separatorAt(text: string, name: { readonly start: number; readonly end: number }): Separator | null {
  const rest = text.slice(name.end, name.end + 120);
  const before = text.charAt(name.start - 1);
  const found = sign.exec(rest);
  const isElement = /^[>]/.test(rest) && before === "<";
  if (isElement) return elementContent(text, name.end);
  if (found !== null && !(/^,/.test(found[0]) && !/["'`]/.test(before))) {
    return {
      kind: "sign",
      end: name.end + found[0].length,
      inQuery: /[?&#;]/.test(before),
      isAssignment:
        found[0] === "=" &&
        /(?:^|\n|\b(?:export|set|setx|env) )$/.test(text.slice(Math.max(0, name.start - 8), name.start)),
    };
  }
  const blank = /^\\*["'`]?[ \t]{1,4}(?=[^\s=:|,])/.exec(rest);
  if (blank === null) return null;
  const isFlag = /(?:^|[\s"'`[(,])-{1,2}[A-Za-z][\w-]*$/.test(
    text.slice(Math.max(0, name.start - 40), name.end),
  );
  return {
    kind: isFlag ? "flag" : "blank",
    end: name.end + blank[0].length,
    inQuery: false,
    isAssignment: false,
  };
}

/** `<password>...</password>`; without its end tag it is a placeholder. */
function elementContent(text: string, nameEnd: number): Separator | null {
  if (!/^>[^<>\r\n]+<\//.test(text.slice(nameEnd, nameEnd + maxValue))) return null;
  return { kind: "sign", end: nameEnd + 1, inQuery: false, isAssignment: false };
}

/** A string ends at the quote that has as many backslashes before it as the opening one, or at the end of its line. */
function closingQuote(text: string, start: number, opening: string): number {
  const limit = Math.min(text.length, start + maxValue);
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (character === "\n" || character === "\r") return at;
    if (character === "\\") {
      const run = /^\\+/.exec(text.slice(at, at + 16))?.[0] ?? "\\";
      const isClosing = text.startsWith(opening, at) && run.length === opening.length - 1;
      if (isClosing) return at;
      at += run.length - (run.length % 2 === 1 ? 0 : 1);
      continue;
    }
    if (opening.length === 1 && character === opening) return at;
  }
  return limit;
}

function bareEnd(text: string, start: number, { inQuery, isAssignment }: Separator): number {
  const stop = inQuery ? /[\s"'`<>#&\\]/ : isAssignment ? /[\s"'`<>\\]/ : /[\s"'`,;<>|)\]}\\]/;
  const limit = Math.min(text.length, start + maxValue);
  let end = start;
  // A scheme and a credential are one value: Authorization=Bearer abc
  const scheme = /^(?:Bearer|Basic|Token|ApiKey|Digest|Negotiate)[ \t]+(?=[^\s"'])/i.exec(
    text.slice(start, start + 24),
  );
  if (scheme !== null) end += scheme[0].length;
  const length = text.slice(end, limit).search(stop);
  end = length < 0 ? Math.max(end, limit) : end + length;
  while (end > start && /[.:!?]/.test(text.charAt(end - 1))) end--;
  return end;
}
