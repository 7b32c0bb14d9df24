import type { Framing } from "../model/dialect.ts";
import { looseValue } from "./frame-json-lines.ts";

/** How the lines beside a hit are asked for and read. */
export interface Beside {
  /** Lines that the scan has to deliver on each side. */
  readonly reach: number;
  /** What a line says, on one line; null where it says nothing by itself. */
  readonly read: (line: string) => string | null;
}

/** Two lines are shown on each side; the third is there for what goes over two lines. */
const plain: Beside = { reach: 3, read: (line) => line };

/** Of JSON, the messages are shown; a pretty-printed element has some six lines, of which one is its message. */
export function besideIn(framing: Framing | null): Beside {
  if (framing === null || framing.kind === "lines" || framing.kind === "whole") return plain;
  const message = (line: string): string | null =>
    looseValue(line, framing.keys.message)?.replace(/\s*\n\s*/g, " ") ?? null;
  return framing.kind === "json-array"
    ? { reach: 14, read: message }
    : { reach: plain.reach, read: (line) => message(line) ?? line };
}
