import type { ScannedLine } from "../model/pattern.ts";
import type { ScannedSegment } from "./scan-segment.ts";

/** As `unpackLines` reads them where another thread found them. */
export type Lines = string | readonly ScannedLine[];

/** A segment that was cut, and has been looked at once `scanned` resolves; what is said first counts. */
export class OpenSegment {
  readonly scanned: Promise<ScannedSegment<Lines>>;
  #settle: (scanned: ScannedSegment<Lines>) => void = () => {};

  constructor() {
    this.scanned = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  settle(scanned: ScannedSegment<Lines>): void {
    this.#settle(scanned);
  }
}
