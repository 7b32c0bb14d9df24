import type { Author, Origin } from "../model/bundle.ts";
import type { Refusal } from "../model/refusal.ts";
import type { SourceRecord } from "../model/result.ts";
import type { RedactedText } from "../model/text.ts";

interface Source {
  readonly name: string;
  readonly origin: Origin;
  readonly author: Author["role"];
  bytes: number;
  entries: number;
  readonly refusals: Refusal[];
}

/** Keeps the books of a run: what came from where, how much of it was read, and what was refused. */
export class SourceLedger {
  readonly #sources = new Map<string, Source>();
  readonly #redact: (text: string) => RedactedText;
  #bytes = 0;
  #lines = 0;

  constructor(redact: (text: string) => RedactedText) {
    this.#redact = redact;
  }

  /** A bundle of a source; a folder is one source with many bundles. */
  open(given: {
    readonly source: string;
    readonly origin: Origin;
    readonly author: Author;
    readonly bytes: number;
  }): void {
    this.#source(given).bytes += given.bytes;
  }

  /** An entry of a source that is open was read. */
  count(source: string, totals: { readonly bytes: number; readonly lines: number }): void {
    const known = this.#sources.get(source);
    if (known !== undefined) known.entries += 1;
    this.#bytes += totals.bytes;
    this.#lines += totals.lines;
  }

  refuse(
    from: { readonly source: string; readonly origin?: Origin; readonly author?: Author },
    refusal: Refusal,
  ): void {
    this.#source(from).refusals.push(refusal);
  }

  get refusals(): number {
    return [...this.#sources.values()].reduce((sum, { refusals }) => sum + refusals.length, 0);
  }

  totals(): { readonly bytes: number; readonly lines: number; readonly entries: number } {
    const entries = [...this.#sources.values()].reduce((sum, source) => sum + source.entries, 0);
    return { bytes: this.#bytes, lines: this.#lines, entries };
  }

  records(): SourceRecord[] {
    return [...this.#sources.values()].map(({ name, origin, author, bytes, entries, refusals }) => ({
      name: this.#redact(name),
      origin,
      author,
      bytes,
      entries,
      refusals: refusals.map((refusal) => ({
        code: refusal.code,
        name: this.#redact(refusal.name),
        detail: this.#redact(refusal.detail),
      })),
    }));
  }

  #source(from: { readonly source: string; readonly origin?: Origin; readonly author?: Author }): Source {
    const known = this.#sources.get(from.source);
    if (known !== undefined) return known;
    const source: Source = {
      name: from.source,
      origin: from.origin ?? "path",
      author: from.author?.role ?? "operator",
      bytes: 0,
      entries: 0,
      refusals: [],
    };
    this.#sources.set(from.source, source);
    return source;
  }
}
