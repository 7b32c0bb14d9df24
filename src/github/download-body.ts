import type { Watch } from "./download-watch.ts";

interface Reading {
  /** More bytes than these are not taken. */
  readonly most: number;
  readonly watching: Watch;
  /** Is told of every byte that came. */
  count(bytes: number): void;
}

/** So much must come before the next wait begins: a byte now and then keeps nobody alive. */
const signOfLifeBytes = 1024;

/**
 * The body, counted as it comes and after decoding; nothing is reserved for a length that was only announced.
 * `too-large`: more than allowed. `incomplete`: the length was announced and fewer bytes came.
 */
export async function readBody(
  response: Response,
  { most, watching, count }: Reading,
): Promise<Uint8Array | "too-large" | "incomplete"> {
  const announced = announcedBytes(response);
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array(0);
  if (announced !== null && announced > most) {
    await reader.cancel();
    return "too-large";
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let sinceSign = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    count(value.length);
    sinceSign += value.length;
    if (sinceSign >= signOfLifeBytes) {
      watching.alive();
      sinceSign = 0;
    }
    if (bytes > most) {
      await reader.cancel();
      return "too-large";
    }
    chunks.push(value);
  }
  return announced !== null && bytes < announced ? "incomplete" : Buffer.concat(chunks);
}

/** Null where the body is packed for the way: the length is then not that of what comes out. */
function announcedBytes(response: Response): number | null {
  const encoding = response.headers.get("content-encoding") ?? "identity";
  const length = response.headers.get("content-length");
  return encoding === "identity" && length !== null && /^\d{1,15}$/.test(length) ? Number(length) : null;
}
