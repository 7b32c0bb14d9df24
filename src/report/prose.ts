import { cleanLine } from "./clean.ts";
import { codeSpan } from "./quote.ts";
import { Prose } from "./slot.ts";

/**
 * Words of a catalogue as inert Markdown: code in backticks stays code, and each other word that could be active
 * (a mention, a reference, a link, markup, HTML) is shown as code instead. Catalogues are linted for this; a result
 * file that another job hands over, or a capture filled into a sentence, is not.
 */
export function prose(text: string, limit = 1_000): Prose {
  return new Prose(inert(text, limit));
}

export function inert(text: string, limit = 1_000): string {
  const line = cleanLine(text, limit);
  const parts: string[] = [];
  let at = 0;
  for (const span of line.matchAll(/(?<!`)`([^`]+)`(?!`)/g)) {
    parts.push(...words(line.slice(at, span.index)), codeSpan(span[1] ?? ""));
    at = span.index + span[0].length;
  }
  parts.push(...words(line.slice(at)));
  return join(quoteFirst(parts));
}

function words(text: string): readonly string[] {
  return text
    .split(/(\s+)/)
    .filter((word) => word !== "")
    .map((word) => (isInert(word) ? word : codeSpan(word)));
}

/** A mark that makes a list, a heading or a rule when it stands first. */
function quoteFirst(parts: readonly string[]): readonly string[] {
  const [first, ...rest] = parts;
  return first !== undefined && /^(?:[-+=]|\d+[.)]$)/.test(first) ? [codeSpan(first), ...rest] : parts;
}

/** Two code spans that touch would become one, or none. */
function join(parts: readonly string[]): string {
  return parts.reduce(
    (text, part) => (text.endsWith("`") && part.startsWith("`") ? `${text} ${part}` : text + part),
    "",
  );
}

/** What is left of a text where nothing can quote it, as inside an HTML tag: its harmless words. */
export function bareWords(text: string): string {
  return cleanLine(text)
    .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => (word === "" || (isInert(word) && !/^[-=._]/.test(word)) ? word : "…"))
    .join(" ");
}

function isInert(word: string): boolean {
  return (plainAscii.test(word) || plainWord.test(word)) && !active.test(word);
}

/** Nearly every word; the engine takes its time to make the tables of Unicode's letters. */
const plainAscii = /^[A-Za-z0-9\s.,;:'"()?!%+=/-]+$/;

/** No backtick, `@ # < > [ ] * ~ | \ & $ { } ^`; an underscore only inside a word. */
const plainWord =
  /^(?:[\p{L}\p{N}\p{M}\s.,;:'"()?!%+=/\u2010-\u2015‘’“”…→×·≥≤-]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))+$/u;

const active = new RegExp(
  [
    "(?:https?|ftps?|mailto|xmpp|javascript|data|vbscript|file):",
    "://",
    "www\\.",
    "^::",
    "(?:^|\\W)GH-\\d",
    "GHSA-",
    "CVE-\\d",
    // Emoji short codes, and what GitHub reads as the hash of a commit.
    ":(?:[a-z_+-][a-z0-9_+-]+|100|1234|8ball):",
    "(?:^|[^a-z0-9])(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}(?![\\w-])",
    "(?:^|[^a-z0-9])[0-9a-f]{40}(?!\\w)",
    "^-{2,}$|^={2,}$",
  ].join("|"),
  "i",
);
