import type { EvidenceRecord } from "../../model/result.ts";

/**
 * A record from a file that was read whole comes with its neighbours, one on each side. The line that says the value
 * is enough, and its number is the one to name.
 */
export function lineOfItsOwn(value: string, record: EvidenceRecord): EvidenceRecord {
  const lines = record.text.split("\n");
  const found = lines.findIndex((line) => line.toLowerCase().includes(value.toLowerCase()));
  // At the ends of a file, and beside an empty line, nothing says which of two the record's own line is.
  const isCertain = lines.length === 3 && record.endLine === record.line;
  if (found === -1 || (!isCertain && lines.length > 1 && record.line > 1 && found === 0)) return record;
  const line = isCertain ? record.line + found - 1 : record.line;
  return { ...record, line, endLine: line, text: lines[found] ?? record.text };
}
