import type { Evidence } from "../model/reading.ts";
import type { Fields, Sighting } from "./occurrence-store.ts";
import { evidenceFrom, type OpenDocument } from "./open-document.ts";
import type { Hit, Understood } from "./record.ts";

/** What was seen at a line. Most sightings are forgotten again, so their evidence is made only when it is asked for. */
export class LineSighting implements Sighting {
  readonly at: number | null;
  readonly fields: Fields;
  readonly #document: OpenDocument;
  readonly #text: string;
  readonly #textLine: number;
  readonly #hit: Hit;
  /** Index into the line's matches. */
  readonly #match: number;
  #made: Evidence | null = null;

  constructor(
    document: OpenDocument,
    { record, at }: Understood,
    { hit, match, fields }: { readonly hit: Hit; readonly match: number; readonly fields: Fields },
  ) {
    this.at = at;
    this.fields = fields;
    this.#document = document;
    this.#text = record.text;
    // What was decoded out of JSON has lines of its own.
    this.#textLine = record.text === record.message ? 0 : hit.line.number - record.line;
    this.#hit = hit;
    this.#match = match;
  }

  evidence(): Evidence {
    this.#made ??= this.#make();
    return this.#made;
  }

  #make(): Evidence {
    const { line, page } = this.#hit;
    const match = line.matches[this.#match];
    const evidence = evidenceFrom(this.#document, {
      line: line.number,
      at: this.at,
      text: this.#text,
      textLine: this.#textLine,
      matched: match === undefined ? "" : line.text.slice(match.start, match.end),
    });
    this.#document.state.surroundings.note(evidence, { page, line, document: this.#document });
    return evidence;
  }
}
