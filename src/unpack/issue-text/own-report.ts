/** Our comment's first line, as `publish/` writes it. A copy of it by anybody is text, and never evidence. */
const marker = /<!--\s*telltale:v\d/;

/** What only a report has, for a copy that lost its marker. */
const shape: readonly RegExp[] = [
  /\btelltale\.(?:result|inspection)\/v\d/,
  /\bE\d{1,3}\b.{0,120}\bE\d{1,3}\b/,
  /\bTelltale\b/,
  /^#{1,4} (?:Verdict|Evidence|What to do|Timeline|Usual suspects|Known issues|What was read)\b/im,
];

/** Whether this text is a report of ours, pasted back or quoted whole. */
export function isOwnReport(text: string): boolean {
  if (marker.test(text)) return true;
  return shape.filter((sign) => sign.test(text)).length >= 3;
}
