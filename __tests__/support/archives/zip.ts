import { crc32, deflateRawSync } from "node:zlib";

/** One entry of a zip file, and the lies it tells. What is not given is true. */
export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** Unix mode with type bits. */
  readonly mode?: number;
  readonly localName?: string | Uint8Array;
  readonly centralExtra?: Uint8Array;
  readonly localExtra?: Uint8Array;
  /** What the headers state. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly offset?: number;
  readonly localSignature?: number;
  readonly centralSignature?: number;
  readonly disk?: number;
  /** Sizes behind the data, zeros in front of it. */
  readonly descriptor?: boolean;
  /** Packed bytes as they stand, for data that is no deflate stream. */
  readonly packed?: Uint8Array;
}

export interface ZipShape {
  readonly prefix?: Uint8Array;
  /** Whether offsets count the prefix. */
  readonly prefixCounted?: boolean;
  readonly comment?: Uint8Array;
  readonly suffix?: Uint8Array;
  readonly entries?: number;
  readonly directoryOffset?: number;
  readonly directorySize?: number;
  readonly disk?: number;
}

/** `aZip({ "a.log": "text" })`, or entries one by one with what is wrong about them. */
export function aZip(
  content: Readonly<Record<string, string | Uint8Array>> | readonly ZipEntry[],
  shape: ZipShape = {},
): Buffer {
  const entries = Array.isArray(content)
    ? (content as readonly ZipEntry[])
    : Object.entries(content).map(([name, data]): ZipEntry => ({ name, data }));
  const prefix = Buffer.from(shape.prefix ?? []);
  const base = shape.prefixCounted === false ? 0 : prefix.length;
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = base;
  for (const entry of entries) {
    const built = buildEntry(entry, at);
    locals.push(built.local);
    centrals.push(built.central);
    at += built.local.length;
  }
  const directory = Buffer.concat(centrals);
  const comment = Buffer.from(shape.comment ?? []);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(shape.disk ?? 0, 4);
  end.writeUInt16LE(shape.disk ?? 0, 6);
  end.writeUInt16LE(shape.entries ?? entries.length, 8);
  end.writeUInt16LE(shape.entries ?? entries.length, 10);
  end.writeUInt32LE(shape.directorySize ?? directory.length, 12);
  end.writeUInt32LE(shape.directoryOffset ?? at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([prefix, ...locals, directory, end, comment, Buffer.from(shape.suffix ?? [])]);
}

function buildEntry(entry: ZipEntry, at: number): { local: Buffer; central: Buffer } {
  const data = Buffer.from(entry.data ?? "");
  const method = entry.method ?? 8;
  const packed = Buffer.from(entry.packed ?? (method === 8 ? deflateRawSync(data) : data));
  const stated = {
    crc: entry.crc ?? crc32(data),
    packedSize: entry.packedSize ?? packed.length,
    size: entry.size ?? data.length,
  };
  const flags = (entry.flags ?? 0x0800) | (entry.descriptor ? 0x0008 : 0);
  const name = Buffer.from(entry.name);
  const localName = Buffer.from(entry.localName ?? entry.name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(entry.localSignature ?? 0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(flags, 6);
  local.writeUInt16LE(method, 8);
  if (!entry.descriptor) writeSizes(local, 14, stated);
  local.writeUInt16LE(localName.length, 26);
  const localExtra = Buffer.from(entry.localExtra ?? []);
  local.writeUInt16LE(localExtra.length, 28);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(entry.centralSignature ?? 0x02014b50, 0);
  central.writeUInt16LE(0x0314, 4);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(flags, 8);
  central.writeUInt16LE(method, 10);
  writeSizes(central, 16, stated);
  central.writeUInt16LE(name.length, 28);
  const centralExtra = Buffer.from(entry.centralExtra ?? []);
  central.writeUInt16LE(centralExtra.length, 30);
  central.writeUInt16LE(entry.disk ?? 0, 34);
  central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
  central.writeUInt32LE(entry.offset ?? at, 42);
  const behind = entry.descriptor ? descriptorOf(stated) : Buffer.alloc(0);
  return {
    local: Buffer.concat([local, localName, localExtra, packed, behind]),
    central: Buffer.concat([central, name, centralExtra]),
  };
}

interface Stated {
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

function writeSizes(header: Buffer, at: number, stated: Stated): void {
  header.writeUInt32LE(stated.crc >>> 0, at);
  header.writeUInt32LE(stated.packedSize, at + 4);
  header.writeUInt32LE(stated.size, at + 8);
}

function descriptorOf(stated: Stated): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  writeSizes(descriptor, 4, stated);
  return descriptor;
}

/** An extra field: id, length (or the length it claims), data. */
export function anExtra(id: number, data: Uint8Array, length = data.length): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(length, 2);
  return Buffer.concat([head, data]);
}
