/** One entry of a tar file, and the lies it tells. */
export interface TarEntry {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  readonly type?: string;
  readonly mode?: number;
  /** What the header states, as a number or as the field's bytes. */
  readonly size?: number | Uint8Array;
  readonly checksum?: number;
  readonly prefix?: string;
  readonly magic?: string;
}

export interface TarShape {
  /** Whether two blocks of zeros end it. */
  readonly ended?: boolean;
  readonly suffix?: Uint8Array;
}

export function aTar(
  content: Readonly<Record<string, string | Uint8Array>> | readonly TarEntry[],
  shape: TarShape = {},
): Buffer {
  const entries = Array.isArray(content)
    ? (content as readonly TarEntry[])
    : Object.entries(content).map(([name, data]): TarEntry => ({ name, data }));
  const end = shape.ended === false ? Buffer.alloc(0) : Buffer.alloc(1024);
  return Buffer.concat([...entries.map(aTarEntry), end, Buffer.from(shape.suffix ?? [])]);
}

export function aTarEntry(entry: TarEntry): Buffer {
  const data = Buffer.from(entry.data ?? "");
  const header = Buffer.alloc(512);
  Buffer.from(entry.name).copy(header, 0, 0, 100);
  octal(header, 100, 8, entry.mode ?? 0o644);
  octal(header, 108, 8, 0);
  octal(header, 116, 8, 0);
  if (entry.size instanceof Uint8Array) header.set(entry.size, 124);
  else octal(header, 124, 12, entry.size ?? data.length);
  octal(header, 136, 12, 0);
  header.write(entry.type ?? "0", 156, "latin1");
  header.write(entry.magic ?? "ustar\x0000", 257, "latin1");
  header.write(entry.prefix ?? "", 345, "latin1");
  header.fill(0x20, 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${(entry.checksum ?? sum).toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}

/** A pax header for the entry after it. */
export function aPaxEntry(records: Readonly<Record<string, string>>, type = "x"): TarEntry {
  return { name: "PaxHeader", type, data: Object.entries(records).map(paxRecord).join("") };
}

function paxRecord([key, value]: [string, string]): string {
  const rest = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(rest) + 1;
  while (String(length).length + Buffer.byteLength(rest) > length) length += 1;
  return `${length}${rest}`;
}

function octal(header: Buffer, at: number, room: number, value: number): void {
  header.write(`${value.toString(8).padStart(room - 1, "0")}\0`, at, "latin1");
}
