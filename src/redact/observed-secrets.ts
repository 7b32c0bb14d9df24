import { OwnTexts } from "./own-texts.ts";
import { isVague, type Span } from "./span.ts";

/** A secret that the input held, and the sources in which it stood. */
export interface ObservedSecret {
  readonly kind: string;
  readonly value: string;
}

/** A kind of credential that was seen in a source, for its owner to be told. Never the value. */
export interface Exposure {
  readonly kind: string;
  readonly source: string;
}

/** Below this a value is too common: masking every copy of it would let anybody make a report unreadable. */
const minGatedLength = 8;
const maxSecrets = 20_000;
const maxCharacters = 4 * 1024 * 1024;
const maxExposures = 1_000;

/** `debug.txt:105`: a report puts a file's name and a line together itself, so that no masking would take it away. */
const filePlace = /\.[A-Za-z]{2,5}:\d{1,7}$/;

/** Every report prints times and counts, so that `otp: 12345678` could be one of them; a secret has letters, or is longer. */
const number = /^(?:[\d.:-]{1,19}|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

/** What the leak gate has to look for. Bounded, whatever is sent. */
export class ObservedSecrets {
  readonly #ownTexts: OwnTexts;
  readonly #values = new Set<string>();
  readonly #secrets: ObservedSecret[] = [];
  readonly #exposures = new Map<string, Exposure>();
  #characters = 0;

  /** What stands in one of `ownTexts` is no secret for the gate: it would find it in every report. */
  constructor(ownTexts: readonly string[]) {
    this.#ownTexts = new OwnTexts(ownTexts);
  }

  /** `source`: where it stands in public, or null. */
  add(span: Span, source: string | null): void {
    if (span.personal) return;
    if (source !== null && looksLive(span) && this.#exposures.size < maxExposures) {
      this.#exposures.set(`${span.kind} ${source}`, { kind: span.kind, source });
    }
    for (const value of span.lines ?? [span.value]) this.#keep(span, value);
  }

  all(): readonly ObservedSecret[] {
    return this.#secrets;
  }

  exposures(): readonly Exposure[] {
    return [...this.#exposures.values()];
  }

  #keep(span: Span, value: string): void {
    if (value.length < minGatedLength || this.#values.size >= maxSecrets) return;
    if (this.#characters + value.length > maxCharacters || this.#values.has(value)) return;
    if ((isVague(span) && !isUnmistakable(value)) || filePlace.test(value) || number.test(value)) return;
    if (this.#ownTexts.hold(value)) return;
    this.#values.add(value);
    this.#characters += value.length;
    this.#secrets.push({ kind: span.kind, value });
  }
}

/** What is over within minutes, or opens nothing by itself, is nothing to revoke. */
const shortLived: ReadonlySet<string> = new Set([
  "signature",
  "webhook-signature",
  "oauth-code",
  "oauth-state",
  "one-time-password",
  "mcp-session-id",
  "twilio-account",
]);

function looksLive(span: Span): boolean {
  if (shortLived.has(span.kind) || span.value.length < minGatedLength) return false;
  return !isVague(span) || isUnmistakable(span.value);
}

/**
 * Anybody can write `password=` before a word, a date or a host's name that every report holds. So of what only its
 * surroundings make a secret, the gate looks for what nobody says by accident: letters and digits in turns.
 */
function isUnmistakable(value: string): boolean {
  if (/^\d{4}-\d\d-\d\d|^[\d.:]+$|:\/\/|^[\w-]+(?:\.[a-z][\w-]+)+$|^\//.test(value)) return false;
  const turns = value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])|[a-z](?=[A-Z])/g) ?? [];
  return turns.length >= 3;
}
