import type { Evidence, Fact } from "../model/reading.ts";
import type { RedactedText } from "../model/text.ts";

/** Distinct facts of a case; more than that is a flood. */
const maxFacts = 500;

export interface StatedFact {
  readonly name: string;
  readonly subject: string | null;
  /** Raw; redacted when the reading is made. */
  readonly value: string;
}

/** What is so for the whole case. The same fact is kept once, with the first place that states it. */
export interface FactStore {
  add(fact: StatedFact, evidence: () => Evidence): void;
  /** As they were stated, raw. */
  stated(): readonly StatedFact[];
  finish(redact: (text: string) => RedactedText): readonly Fact[];
}

export function createFactStore(): FactStore {
  const facts = new Map<string, StatedFact & { readonly evidence: Evidence }>();
  return {
    add: (fact, evidence) => {
      const key = `${fact.name}\n${fact.subject ?? ""}\n${fact.value}`;
      if (facts.has(key) || facts.size >= maxFacts) return;
      facts.set(key, { ...fact, evidence: evidence() });
    },
    stated: () => [...facts.values()],
    finish: (redact) =>
      [...facts.values()].map((fact) => ({
        name: fact.name,
        subject: fact.subject === null ? null : redact(fact.subject),
        value: redact(fact.value),
        evidence: fact.evidence,
      })),
  };
}
