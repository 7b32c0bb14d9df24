import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";

/** The files of a sample archive that we made ourselves; nothing for archives of strangers. */
export async function unzipped(path: string): Promise<{ name: string; bytes: Buffer }[]> {
  const zip = await readFile(path);
  const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const found: { name: string; bytes: Buffer }[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString("utf8", at + 46, at + 46 + (nameLength as number));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    if (!name.endsWith("/"))
      found.push({ name, bytes: method === 0 ? packed : await promisify(inflateRaw)(packed) });
    at += 46 + (nameLength as number) + (extra as number) + (comment as number);
  }
  return found;
}
