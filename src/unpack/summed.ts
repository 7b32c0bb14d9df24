import type { ByteFlow, Trouble } from "./byte-flow.ts";
import { crc32 } from "./crc32.ts";

/** What came out of a packed stream: to be compared with what its header or trailer states. */
export interface Sum {
  readonly bytes: number;
  readonly crc: number;
}

/** Hands a flow through; `check` decides at its good end whether what came is what was packed. */
export async function* summed(
  flow: ByteFlow,
  check: (sum: Sum) => Trouble | null | Promise<Trouble | null>,
): ByteFlow {
  let bytes = 0;
  let crc = 0;
  try {
    for (;;) {
      const step = await flow.next();
      if (step.done === true) return step.value ?? (await check({ bytes, crc }));
      bytes += step.value.length;
      crc = crc32(step.value, crc);
      yield step.value;
    }
  } finally {
    await flow.return(null);
  }
}
