import type { RefusalCode } from "../model/refusal.ts";

/** Why a flow of bytes ended before its true end, or what is wrong with what it gave. */
export interface Trouble {
  readonly code: RefusalCode;
  /** What was found and what is allowed, with numbers. */
  readonly detail: string;
}

/** Bytes in order. What it returns at its end is the trouble that ended it, or null where all is well. */
export type ByteFlow = AsyncGenerator<Uint8Array, Trouble | null, void>;

/** A flow over any byte source; trouble of the source itself is `unreadable`. */
export async function* flowOf(source: AsyncIterable<Uint8Array>): ByteFlow {
  try {
    yield* source;
    return null;
  } catch (error) {
    return { code: "unreadable", detail: `reading stopped: ${messageOf(error)}` };
  }
}

/** The flow as an iterable, for those who do not ask how it ended. */
export async function* chunksOf(flow: ByteFlow): AsyncGenerator<Uint8Array> {
  yield* flow;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
