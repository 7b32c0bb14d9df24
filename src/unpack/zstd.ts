import type { Transform } from "node:stream";
import zlib from "node:zlib";
import type { ByteFlow, Trouble } from "./byte-flow.ts";
import type { ByteReader } from "./byte-reader.ts";
import { decoded } from "./inflate.ts";

/** 64 MiB: a frame may ask for a window of gigabytes, which would be memory of ours. `zstd -19` asks for 8. */
const maxWindowLog = 26;
/** Each frame has an engine of its own. */
const maxFrames = 1000;

/** All frames of a zstd file, one after the other. Node has the decoder from 22.15 and 23.8 on. */
export async function* unzstd(reader: ByteReader): ByteFlow {
  for (let frames = 0; ; frames += 1) {
    const head = Buffer.from(await reader.peek(4));
    if (head.length === 0) return reader.trouble;
    const magic = head.length === 4 ? head.readUInt32LE(0) : 0;
    if (frames === maxFrames)
      return { code: "too-many-entries", detail: `it has more than ${maxFrames} frames` };
    if ((magic & 0xfffffff0) >>> 0 === skippable) {
      const trouble = await skipFrame(reader);
      if (trouble !== null) return trouble;
      continue;
    }
    if (magic !== frame)
      return {
        code: "broken-archive",
        detail: "what follows its last frame is not zstd and was left unread",
      };
    const engine = createEngine();
    if (engine === null) return unsupported;
    const trouble = yield* decoded(reader, engine);
    if (trouble !== null) return trouble;
  }
}

const frame = 0xfd2fb528;
const skippable = 0x184d2a50;

const unsupported: Trouble = {
  code: "unsupported-format",
  detail: "zstd is read from Node 22.15 on; send it as zip, tar.gz or plain text",
};

function createEngine(): (Transform & { readonly bytesWritten: number }) | null {
  if (typeof zlib.createZstdDecompress !== "function") return null;
  return zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: maxWindowLog } });
}

/** A frame with a message for somebody else: a length, and that many bytes. */
async function skipFrame(reader: ByteReader): Promise<Trouble | null> {
  const head = Buffer.from(await reader.take(8));
  if (head.length < 8) return reader.trouble ?? { code: "truncated", detail: "it ends inside a frame" };
  for (let left = head.readUInt32LE(4); left > 0; ) {
    const skipped = await reader.next(left);
    if (skipped === null) return reader.trouble ?? { code: "truncated", detail: "it ends inside a frame" };
    left -= skipped.length;
  }
  return null;
}
