import { inOriginal, type TextView } from "./text-view.ts";

/** A stretch that stands for other text: base64, hexadecimal, or a list of byte values. */
export interface EncodedRun {
  /** In the original. */
  readonly start: number;
  readonly end: number;
  /** What it may say; base64 that lost its beginning has one reading for each way to cut it. */
  readonly readings: readonly string[];
}

/** One text is decoded up to here; what follows is left to the patterns alone. */
const maxDecoded = 256 * 1024;
const minRun = 24;

const runs =
  /(?:0x)?[0-9A-Fa-f]{2}(?:(?:[ :,]|, ?0x|\\x)[0-9A-Fa-f]{2}){11,}|\d{2,3}(?:, ?\d{2,3}){11,}|[A-Za-z0-9+/_-]{24,}={0,2}/g;

// The look-behind keeps the engine from trying a run again at each of its characters.
const mayHaveRuns =
  /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24}|(?<![0-9A-Fa-f])(?:[0-9A-Fa-f]{2,4}[ :,x\\]{1,3}){12}/;

export function encodedRuns(view: TextView): readonly EncodedRun[] {
  if (view.text.length < minRun || !mayHaveRuns.test(view.text)) return [];
  const found: EncodedRun[] = [];
  let budget = maxDecoded;
  for (const match of view.text.matchAll(runs)) {
    const text = match[0].slice(0, budget);
    budget -= text.length;
    const readings = readingsOf(text).filter(isReadable);
    if (readings.length > 0) {
      found.push({ ...inOriginal(view, match.index, match.index + match[0].length), readings });
    }
    if (budget <= 0) break;
  }
  return found;
}

function readingsOf(run: string): readonly string[] {
  if (/^\d{2,3}, ?\d/.test(run) && /^[\d, ]+$/.test(run)) {
    return [String.fromCharCode(...run.split(",").slice(0, 4096).map(Number))];
  }
  if (/^(?:0x)?[0-9A-Fa-f]{2}[ :,\\]/.test(run)) return [fromHex(run.replace(/0x|\\x|[ :,]/g, ""))];
  if (/^[0-9A-Fa-f]+$/.test(run)) return run.length >= 32 ? [fromHex(run), fromHex(run.slice(1))] : [];
  return [0, 1, 2, 3].map((shift) => Buffer.from(run.slice(shift), "base64").toString("latin1"));
}

function fromHex(digits: string): string {
  return Buffer.from(digits.slice(0, digits.length - (digits.length % 2)), "hex").toString("latin1");
}

/** Text, not random bytes; UTF-16 counts too. */
function isReadable(reading: string): boolean {
  if (reading.length < 12) return false;
  const sample = reading.slice(0, 512);
  let readable = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if ((code >= 0x20 && code < 0x7f) || code === 0x0a || code === 0x0d || code === 0x09 || code === 0)
      readable++;
  }
  return readable / sample.length > 0.9;
}
