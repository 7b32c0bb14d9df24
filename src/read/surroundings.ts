import { type Place, placeKey } from "../model/place.ts";
import type { RedactedText } from "../model/text.ts";
import { linesBeside, type NearbyLine, type Page } from "./nearby-lines.ts";
import type { OpenDocument } from "./open-document.ts";

/** Lines beside a place, redacted, with their numbers in the entry; in its order. */
export interface Neighbours {
  before: [line: number, text: RedactedText][];
  after: [line: number, text: RedactedText][];
}

/** Lines shown on each side. */
const shown = 2;
const maxWidth = 240;

/** Where a place of evidence was seen. */
interface Noted {
  readonly page: Page;
  readonly line: NearbyLine;
  readonly document: Pick<OpenDocument, "entry" | "beside">;
}

/** Remembers where evidence came from, and tells what stands beside it when it is asked. */
export class Surroundings {
  readonly #places = new Map<string, Noted>();
  readonly #redact: (text: string) => RedactedText;

  constructor(redact: (text: string) => RedactedText) {
    this.#redact = redact;
  }

  note(place: Place, noted: Noted): void {
    this.#places.set(placeKey(place), noted);
  }

  around(place: Place): Neighbours {
    const noted = this.#places.get(placeKey(place));
    return noted === undefined ? { before: [], after: [] } : this.#neighboursOf(noted);
  }

  #neighboursOf({ page, line, document }: Noted): Neighbours {
    const { entry, beside } = document;
    const said = ({ number, text }: NearbyLine): NearbyLine[] => {
      const read = beside.read(text);
      return read === null ? [] : [{ number, text: read }];
    };
    const before = nearest(linesBeside(page, line.number, -1).flatMap(said)).toReversed();
    const after = nearest(linesBeside(page, line.number, 1).flatMap(said));
    // What goes over several lines is found in all of them together.
    const lines = [...before, line, ...after];
    const texts = this.#redact(lines.map(({ text }) => text).join("\n")).split("\n");
    const redacted = lines.map(({ number }, index): [number, RedactedText] => [
      entry.lineOf(number),
      cut(texts[index] ?? ""),
    ]);
    const at = before.length;
    return {
      before: redacted.slice(Math.max(0, at - shown), at),
      after: redacted.slice(at + 1).slice(0, shown),
    };
  }
}

/** A line of a key, or of anything in base64, whose beginning may be out of sight, so that no detector would know it. */
const keyLine = /(?:^|[\s"'|>])(?=[^\s]*[a-z])(?=[^\s]*[A-Z])(?=[^\s]*\d)[A-Za-z0-9+/=_-]{40,}["',]*$/;

/** What is shown, and one line more. */
function nearest(lines: readonly NearbyLine[]): readonly NearbyLine[] {
  const key = lines.findIndex(({ text }) => keyLine.test(text.trimEnd()));
  return lines.slice(0, key < 0 ? shown + 1 : Math.min(key, shown + 1));
}

/** A part of redacted text is redacted text. */
function cut(text: string): RedactedText {
  return (text.length <= maxWidth ? text : `${text.slice(0, maxWidth)}…`) as RedactedText;
}
