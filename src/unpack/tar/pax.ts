/** What a pax header says of the file after it; only what we use. */
export interface PaxRecords {
  readonly path: string | null;
  readonly size: number | null;
  /** The data is a map of holes; the stated size is not what is stored. */
  readonly sparse: boolean;
}

export const noRecords: PaxRecords = { path: null, size: null, sparse: false };

/** Parses `LENGTH key=value\n` records; null where they do not add up. Keys stand in no object: `__proto__` is a key. */
export function parsePax(data: Uint8Array): PaxRecords | null {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  let records = noRecords;
  for (let at = 0; at < bytes.length && bytes[at] !== 0; ) {
    const blank = bytes.indexOf(0x20, at);
    const digits = bytes.toString("latin1", at, Math.min(blank, at + 8));
    const end = at + Number(digits);
    if (blank === -1 || !/^\d+$/.test(digits) || end <= blank || end > bytes.length) return null;
    const equals = bytes.indexOf(0x3d, blank);
    if (equals === -1 || equals >= end || bytes[end - 1] !== 0x0a) return null;
    const next = withRecord(
      records,
      bytes.toString("utf8", blank + 1, equals),
      bytes.toString("utf8", equals + 1, end - 1),
    );
    if (next === null) return null;
    records = next;
    at = end;
  }
  return records;
}

function withRecord(records: PaxRecords, key: string, value: string): PaxRecords | null {
  if (key === "path") return { ...records, path: value };
  if (key.startsWith("GNU.sparse.")) return { ...records, sparse: true };
  if (key !== "size") return records;
  const size = Number(value);
  return /^\d+$/.test(value) && Number.isSafeInteger(size) ? { ...records, size } : null;
}
