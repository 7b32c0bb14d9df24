import { type Signs, signsOf } from "./template-signs.ts";

/** Templates are shown to people; what is longer than this says nothing more about the shape. */
const maxLength = 240;

interface Placeholder {
  readonly pattern: RegExp;
  readonly text: string;
  /** A cheap sign without which the pattern matches nowhere: a flood of error lines asks for each of them. */
  readonly sign: (line: string, signs: Signs) => boolean;
}

/** What the redactor put in place of something; it may be a part of a path or an address. */
const masked = "\\[redacted:[a-z0-9-]{1,60}#\\d{1,6}\\]";

/** Each works on what those before it left; none of them makes a sign that was not there. */
const placeholders: readonly Placeholder[] = [
  {
    pattern: /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g,
    text: "<time>",
    sign: (line, { digit }) => digit && line.includes(":"),
  },
  {
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi,
    text: "<uuid>",
    sign: (line, { hexRun }) => hexRun && inUuid.test(line),
  },
  {
    pattern: new RegExp(`\\b[a-z][a-z0-9+.-]*://(?:${masked}|[^\\s"'<>)\\]])+`, "gi"),
    text: "<url>",
    sign: (line) => line.includes("://"),
  },
  { pattern: /"[^"]{0,200}"/g, text: '"<text>"', sign: (line) => line.includes('"') },
  { pattern: /(?<![\w'])'[^']{1,200}'(?!\w)/g, text: "'<text>'", sign: (line) => line.includes("'") },
  {
    pattern: new RegExp(`(?:[A-Za-z]:)?(?:[\\\\/](?:[\\w.@+~-]|${masked})+){2,}[\\\\/]?`, "g"),
    text: "<path>",
    sign: (line) => line.includes("/") || line.includes("\\"),
  },
  {
    pattern: /\b0x[0-9a-f]+\b/gi,
    text: "<hex>",
    sign: (line, { digit }) => digit && (line.includes("0x") || line.includes("0X")),
  },
  {
    pattern: /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}\b/gi,
    text: "<hex>",
    sign: (_, { digit, hexRun }) => digit && hexRun,
  },
  // A status says what failed; a digit inside a name, or of a placeholder, belongs to it.
  {
    pattern: /(?<![A-Za-z_\d]|\[redacted:[a-z0-9-]{1,60}#|HTTP |HTTP\/|status |status code )\d+(?:\.\d+)*/g,
    text: "<n>",
    sign: (_, { digit }) => digit,
  },
  { pattern: /\s+/g, text: " ", sign: (_, { blanks }) => blanks },
];

const inUuid = /-[0-9a-f]{4}-[0-9a-f]{4}-/i;

/**
 * The shape of an error line: times, ids, addresses, quoted text, paths and numbers are replaced by their kind. That
 * of a redacted line is redacted; of a raw one it is not, even behind the redactor, which knows no template.
 */
export function errorTemplate(line: string): string {
  let template = line.slice(0, maxLength * 4);
  const signs = signsOf(template);
  for (const { pattern, text, sign } of placeholders) {
    if (sign(template, signs)) template = template.replace(pattern, text);
  }
  template = template.trim();
  return template.length > maxLength ? `${template.slice(0, maxLength)}…` : template;
}
