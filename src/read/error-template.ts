/** Templates are shown to people; what is longer than this says nothing more about the shape. */
const maxLength = 240;

const placeholders: readonly (readonly [RegExp, string])[] = [
  [/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>"],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, "<uuid>"],
  [/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>)\]]+/gi, "<url>"],
  [/"[^"]{0,200}"/g, '"<text>"'],
  [/(?<![\w'])'[^']{1,200}'(?!\w)/g, "'<text>'"],
  [/(?:[A-Za-z]:)?(?:[\\/][\w.@+~-]+){2,}[\\/]?/g, "<path>"],
  [/\b0x[0-9a-f]+\b|\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,}\b/gi, "<hex>"],
  // A status says what failed; a digit inside a name belongs to the name.
  [/(?<![A-Za-z_\d]|HTTP |HTTP\/|status |status code )\d+(?:\.\d+)*/g, "<n>"],
];

/** The shape of an error line: times, ids, addresses, quoted text, paths and numbers are replaced by their kind. */
export function errorTemplate(line: string): string {
  let template = line.slice(0, maxLength * 4);
  for (const [pattern, placeholder] of placeholders) template = template.replace(pattern, placeholder);
  template = template.replace(/\s+/g, " ").trim();
  return template.length > maxLength ? `${template.slice(0, maxLength)}…` : template;
}
