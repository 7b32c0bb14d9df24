import { commandSpans, programGates } from "./context/commands.ts";
import { bareSchemeSpans } from "./context/credentials.ts";
import { keyValueSpans, nameGates } from "./context/key-value.ts";
import { privateKeyGates, privateKeySpans } from "./context/private-keys.ts";
import { bareQuerySpans, queryGates, urlSpans } from "./context/urls.ts";
import type { TokenFinder } from "./find-tokens.ts";
import { type Literal, LiteralIndex } from "./literal-index.ts";
import { personalGates, personalSpan, shapedSpans } from "./personal/find-personal.ts";
import type { Span } from "./span.ts";

/** What a search is for. `tokens`: only what is a secret wherever it stands. */
export type Depth = "everything" | "secrets" | "tokens";

/** So many characters of a token are enough to tell that nothing begins so. */
export const shortestBeginning = 3;

/** Finds secrets and personal data in a text that wears no disguise. One pass finds all gates; only they are looked at closer. */
export class PlainFinder {
  readonly #tokens: TokenFinder;
  #index: LiteralIndex | null = null;
  #beginnings: ReadonlySet<string> | null = null;

  constructor(tokens: TokenFinder) {
    this.#tokens = tokens;
  }

  find(text: string, depth: Depth): readonly Span[] {
    const spans: Span[] = depth === "everything" ? [...shapedSpans(text)] : [];
    const owners = ownersOf[depth];
    const doneUntil = new Map<number, number>();
    this.#index ??= new LiteralIndex([...this.#tokenLiterals(), ...contextLiterals, ...personalLiterals]);
    this.#index.scan(text, (owner, at) => {
      if (owner >= owners) return;
      const from = doneUntil.get(owner) ?? 0;
      if (at < from) return;
      const next = this.#look(text, owner, at, from, spans);
      if (next > from) doneUntil.set(owner, next);
    });
    return spans;
  }

  /** Tokens of which only a beginning is left, where a line was cut. */
  findTorn(text: string): readonly Span[] {
    return this.#tokens.torn.find(text);
  }

  /** Whether any token begins with these characters, of which there must be `shortestBeginning`. */
  mayBeginToken(beginning: string): boolean {
    this.#beginnings ??= new Set(this.#tokenLiterals().map(({ text }) => text.slice(0, shortestBeginning)));
    return this.#beginnings.has(beginning);
  }

  #tokenLiterals(): readonly Literal[] {
    return this.#tokens.detectors.flatMap((detector, owner) =>
      detector.gate.map((text) => ({ text, ignoreCase: detector.ignoreCase, owner })),
    );
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

/** Detectors of tokens have the numbers below these. */
const contextOwner = 100_000;
const personalOwner = 200_000;
const ownersOf: Readonly<Record<Depth, number>> = {
  tokens: contextOwner,
  secrets: personalOwner,
  everything: Number.POSITIVE_INFINITY,
};

interface Context {
  readonly gates: readonly string[];
  find(text: string, at: number): { readonly spans: readonly Span[]; readonly next: number };
}

const contexts: readonly Context[] = [
  { gates: nameGates, find: keyValueSpans },
  { gates: ["://"], find: (text, at) => ({ spans: urlSpans(text, at), next: at }) },
  { gates: queryGates, find: bareQuerySpans },
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

const personalLiterals: readonly Literal[] = personalGates.map(({ text, rule }) => ({
  text,
  ignoreCase: false,
  owner: personalOwner + rule,
}));

function alone(
  spans: readonly Span[],
  at: number,
): { readonly spans: readonly Span[]; readonly next: number } {
  return { spans, next: at };
}
