import type { Result } from "../../model/result.ts";
import { fixed, list, say } from "../say.ts";
import type { Prose } from "../slot.ts";

export function tooLong(maxBytes: number): string {
  return `the report is longer than ${maxBytes} bytes even without its optional blocks`;
}

export function dropped(blocks: readonly Prose[]): Prose {
  return say`Left out so that this comment fits: ${list(blocks)}. The whole report is in the job summary and the result file.`;
}

export function footer({ version, catalogue, stats }: Result["tool"] & { stats: Result["stats"] }): Prose {
  const hash = /^[\w.-]{1,64}$/.test(catalogue) ? catalogue : "unknown";
  const number = /^\d+\.\d+\.\d+[a-z0-9.+-]{0,20}$/.test(version) ? version : "unknown";
  return say`Telltale ${fixed(number)}, catalogue ${fixed(`\`${hash}\``)}, ${stats.signatures} signatures; ${stats.lines} lines read.`;
}
