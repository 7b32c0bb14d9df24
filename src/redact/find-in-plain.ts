import { commandSpans, programGates } from "./context/commands.ts";
import { bareSchemeSpans } from "./context/credentials.ts";
import { keyValueSpans, nameGates } from "./context/key-value.ts";
import { personalGates, personalSpan } from "./context/personal.ts";
import { privateKeyGates, privateKeySpans } from "./context/private-keys.ts";
import { urlSpans } from "./context/urls.ts";
import type { TokenFinder } from "./find-tokens.ts";
import { type Literal, LiteralIndex } from "./literal-index.ts";
import type { Span } from "./span.ts";

/** What a search is for. `tokens`: only what is a secret wherever it stands. */
export type Depth = "everything" | "secrets" | "tokens";

/** Finds secrets and personal data in a text that wears no disguise. One pass finds all gates; only they are looked at closer. */
export class PlainFinder {
  readonly #tokens: TokenFinder;
  readonly #indexes: Readonly<Record<Depth, LiteralIndex>>;

  constructor(tokens: TokenFinder) {
    this.#tokens = tokens;
    const detectors = tokens.detectors.flatMap((detector, owner) =>
      detector.gate.map((text) => ({ text, ignoreCase: detector.ignoreCase, owner })),
    );
    const personal = personalGates.map(({ text, rule }) => ({
      text,
      ignoreCase: false,
      owner: personalOwner + rule,
    }));
    this.#indexes = {
      everything: new LiteralIndex([...detectors, ...contextLiterals, ...personal]),
      secrets: new LiteralIndex([...detectors, ...contextLiterals]),
      tokens: new LiteralIndex(detectors),
    };
  }

  find(text: string, depth: Depth): readonly Span[] {
    const spans: Span[] = [];
    const doneUntil = new Map<number, number>();
    this.#indexes[depth].scan(text, (owner, at) => {
      const from = doneUntil.get(owner) ?? 0;
      if (at < from) return;
      const next = this.#look(text, owner, at, from, spans);
      if (next > from) doneUntil.set(owner, next);
    });
    return spans;
  }

  /** Adds what is found at one gate, and says how far the owner need not look again. */
  #look(text: string, owner: number, at: number, from: number, spans: Span[]): number {
    if (owner < contextOwner) {
      const found = this.#tokens.at(text, owner, at, from);
      if (found === null) return from;
      spans.push(found.span);
      return found.next;
    }
    if (owner >= personalOwner) {
      const found = personalSpan(text, owner - personalOwner, at, from);
      if (found === null) return from;
      spans.push(found);
      return found.end;
    }
    const context = contexts[owner - contextOwner];
    if (context === undefined) return from;
    const found = context.find(text, at);
    spans.push(...found.spans);
    return found.next;
  }
}

const contextOwner = 100_000;
const personalOwner = 200_000;

interface Context {
  readonly gates: readonly string[];
  find(text: string, at: number): { readonly spans: readonly Span[]; readonly next: number };
}

const contexts: readonly Context[] = [
  { gates: nameGates, find: keyValueSpans },
  { gates: ["://"], find: (text, at) => alone(urlSpans(text, at), at) },
  {
    gates: ["bearer", "basic ", "basic%20", "negotiate "],
    find: (text, at) => alone(bareSchemeSpans(text, at), at),
  },
  { gates: privateKeyGates, find: (text, at) => alone(privateKeySpans(text, at), at) },
  { gates: programGates, find: (text, at) => alone(commandSpans(text, at), at) },
];

const contextLiterals: readonly Literal[] = contexts.flatMap((context, index) =>
  context.gates.map((text) => ({ text, ignoreCase: true, owner: contextOwner + index })),
);

function alone(
  spans: readonly Span[],
  at: number,
): { readonly spans: readonly Span[]; readonly next: number } {
  return { spans, next: at };
}
