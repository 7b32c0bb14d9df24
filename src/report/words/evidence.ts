import { fixed, say } from "../say.ts";
import type { Prose } from "../slot.ts";
import { lines } from "./counts.ts";

export function evidenceTitle(shown: number): Prose {
  return say`Evidence: ${lines(shown)}`;
}

export const otherEvidence = fixed("Events and facts");

export function evidenceLines({ line, endLine }: { line: number; endLine: number }): Prose {
  return endLine > line ? say`lines ${line} to ${endLine}` : say`line ${line}`;
}

/** As GitHub names lines. */
export function lineNumbers({ line, endLine }: { line: number; endLine: number }): Prose {
  return endLine > line ? say`L${line} to L${endLine}` : say`L${line}`;
}

/** The evidence behind a sentence, in brackets; nothing where there is none. */
export function proofOf(proof: Prose): Prose {
  return String(proof) === String(fixed("")) ? proof : say` (${proof})`;
}
