import type { ScannedLine } from "../model/pattern.ts";

/** A line beside one that evidence shows. Raw text: nothing of it leaves unredacted. */
export interface NearbyLine {
  readonly number: number;
  readonly text: string;
}

/** Lines that were delivered one after the other, with the last ones of the page before and the first of the next. */
export type Page = readonly NearbyLine[];

const pageLines = 16;
const pageCharacters = 4_096;
/** A longer line is left out, and with it what stands behind it. */
const maxLength = 1_000;

/**
 * The last delivered lines of a document, in pages. A sighting that is kept holds on to one page, so that memory grows
 * with what was found; a line that the scan delivers costs no more than its place on the page.
 */
export class NearbyLines {
  /** Lines that a page has on each side of any line of its own. */
  readonly reach: number;
  #page: NearbyLine[] = [];
  #before: NearbyLine[] = [];
  #own = 0;
  #characters = 0;
  /** How many lines the page before still takes. */
  #owed = 0;

  constructor(reach: number) {
    this.reach = reach;
  }

  see({ number, text }: ScannedLine): void {
    if (text.length > maxLength) return;
    const line = { number, text };
    if (this.#own >= pageLines || this.#characters > pageCharacters) this.#turn();
    this.#page.push(line);
    this.#own += 1;
    this.#characters += text.length;
    if (this.#owed > 0) {
      this.#before.push(line);
      this.#owed -= 1;
    }
  }

  /** The page on which the line stands that was seen last. */
  page(): Page {
    return this.#page;
  }

  #turn(): void {
    this.#before = this.#page;
    this.#page = this.#before.slice(-this.reach);
    this.#own = 0;
    this.#characters = 0;
    this.#owed = this.reach;
  }
}

/** The lines right before (-1) or right behind (1) `number`, without a gap, the nearest first. */
export function linesBeside(page: Page, number: number, step: 1 | -1): Page {
  const byNumber = new Map(page.map((line) => [line.number, line]));
  const found: NearbyLine[] = [];
  for (let line = byNumber.get(number + step); line !== undefined; line = byNumber.get(line.number + step)) {
    found.push(line);
  }
  return found;
}
