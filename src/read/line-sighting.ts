import type { Evidence } from "../model/reading.ts";
import type { Page } from "./nearby-lines.ts";
import type { Fields, Sighting } from "./occurrence-store.ts";
import { evidenceFrom, type OpenDocument } from "./open-document.ts";
import type { Hit } from "./record.ts";

/** What was seen at a line. Most sightings are forgotten again, so their evidence is made only when it is asked for. */
export class LineSighting implements Sighting {
  readonly at: number | null;
  readonly fields: Fields;
  readonly #document: OpenDocument;
  readonly #text: string;
  readonly #hit: Hit;
  readonly #page: Page;
  #made: Evidence | null = null;

  constructor(
    document: OpenDocument,
    seen: { readonly at: number | null; readonly text: string; readonly hit: Hit; readonly fields: Fields },
  ) {
    this.at = seen.at;
    this.fields = seen.fields;
    this.#document = document;
    this.#text = seen.text;
    this.#hit = seen.hit;
    this.#page = document.nearby.pageOf(seen.hit.line.number);
  }

  evidence(): Evidence {
    this.#made ??= this.#make();
    return this.#made;
  }

  #make(): Evidence {
    const { line, match } = this.#hit;
    const evidence = evidenceFrom(this.#document, {
      line: line.number,
      at: this.at,
      text: this.#text,
      matched: line.text.slice(match.start, match.end),
    });
    this.#document.state.surroundings.note(evidence, { page: this.#page, line, document: this.#document });
    return evidence;
  }
}
