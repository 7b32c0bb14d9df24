import type { EntryPath } from "../model/text.ts";
import type { ByteFlow, Trouble } from "./byte-flow.ts";
import type { Window } from "./window.ts";

/** One file inside an archive, before anybody knows what is in it. */
export interface Member {
  readonly kind: "member";
  readonly path: EntryPath;
  /** The same bytes where they are few and already there: an archive of 100,000 such files needs no streams for them. */
  readonly held: Held | null;
  /** The unpacked bytes; to be read, or given up, before the archive's next member is asked for. */
  open(): ByteFlow;
  /** The same bytes for reading from any place, where they lie unpacked in the bundle or in memory. */
  readonly window: Window | null;
  /** How many packed bytes `open` has used up so far. */
  packed(): number;
}

/** Unpacked bytes, all of them, within all limits and paid for; and what is wrong with them. */
export interface Held {
  readonly bytes: Uint8Array;
  readonly trouble: Trouble | null;
}

/** Something in an archive that is wrong or left unread. */
export interface Flaw extends Trouble {
  readonly kind: "flaw";
  /** The member's label; null for the archive as a whole. */
  readonly name: string | null;
}

export type Found = Member | Flaw;

export function flaw(name: string | null, trouble: Trouble): Flaw {
  return { kind: "flaw", name, code: trouble.code, detail: trouble.detail };
}
