import { isUtf8 } from "node:buffer";
import type { EntryKind } from "../model/bundle.ts";

/** How the bytes of a text stand for characters. `utf-8` also stands for ASCII, and for UTF-8 with flaws. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The encoding that the first bytes show; `bom` is how many of them are a byte order mark. */
export function encodingOf(head: Uint8Array): { readonly encoding: Encoding; readonly bom: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "utf-8", bom: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", bom: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", bom: 2 };
  return { encoding: utf16WithoutMark(head) ?? eightBit(head), bom: 0 };
}

/** A text's bytes are spread; a program's, a picture's or a packed file's hold control bytes that no log has. */
export function kindOf(head: Uint8Array): EntryKind {
  if (head.length === 0) return "empty";
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
  if (binaryMagic.test(bytes)) return "binary";
  const { encoding } = encodingOf(head);
  if (encoding === "utf-16le" || encoding === "utf-16be") return "text";
  const controls = count(bytes, control);
  const nuls = count(bytes, /\0/g);
  // Random bytes hold 9 % control bytes. A log that was cut by a crash may hold long runs of NUL, but not only those.
  if (nuls === head.length || controls > (head.length - nuls) * maxControlShare) return "binary";
  return nuls > (head.length - nuls) * maxNulShare ? "binary" : "text";
}

/** Whether bytes past ASCII are Windows-1252 (which holds Latin-1) rather than UTF-8 with flaws. */
export function eightBit(bytes: Uint8Array): "utf-8" | "windows-1252" {
  // The last character may be cut by the end of the sample.
  if (isUtf8(bytes) || isUtf8(withoutCutCharacter(bytes))) return "utf-8";
  const text = Buffer.from(bytes).toString("utf8");
  const broken = count(text, /\ufffd/g);
  const whole = count(text, /[^\0-\x7f\ufffd]/gu);
  return whole >= broken ? "utf-8" : "windows-1252";
}

const maxControlShare = 0.05;
const maxNulShare = 3;

/** PNG, JPEG, GIF, PDF, ELF, PE, Mach-O, Java class, WebAssembly, SQLite, property list, sound and video. */
const binaryMagic =
  /^(\x89PNG|\xff\xd8\xff|GIF8|%PDF-|\x7fELF|MZ[\0-\x1f\x80-\xff]|MZ.\0|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe|\0asm|SQLite format 3\0|bplist0|RIFF|OggS|ID3[\x02-\x04]|....ftyp|MDMP)/s;

/** Control bytes but tab, line ends, form feed, backspace, bell and escape, which terminals write into logs; NUL apart. */
const control = /[\x01-\x06\x0e-\x1a\x1c-\x1f\x7f]/g;

/** Latin letters in UTF-16 leave every second byte zero. */
function utf16WithoutMark(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = head.length >> 1;
  if (pairs < 4 || !head.includes(0)) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[2 * pair] === 0) evenZeros += 1;
    if (head[2 * pair + 1] === 0) oddZeros += 1;
  }
  if (oddZeros > 0.6 * pairs && evenZeros < 0.1 * pairs) return "utf-16le";
  if (evenZeros > 0.6 * pairs && oddZeros < 0.1 * pairs) return "utf-16be";
  return null;
}

function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, Math.max(0, end - 1));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
