import type { Gated } from "../gated.ts";
import type { Terminal } from "./terminal.ts";

/** A text as it leaves the gate; what the gate masked or left out is said in the notes. */
export function passed({ text, warning }: Gated, { note }: Pick<Terminal, "note">): string {
  if (warning !== null) note(`telltale: ${warning}\n`);
  return text;
}
