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
  /** With the configured names of subjects that a log knows only by their address. */
  finish(nameOf: (subject: string) => string, redact: (text: string) => RedactedText): readonly Fact[];
}

type Kept = StatedFact & { readonly evidence: Evidence };

export function createFactStore(): FactStore {
  const facts = new Map<string, Kept>();
  return {
    add: (fact, evidence) => {
      const key = keyOf(fact);
      if (facts.has(key) || facts.size >= maxFacts) return;
      facts.set(key, { ...fact, evidence: evidence() });
    },
    stated: () => [...facts.values()],
    finish: (nameOf, redact) => {
      const named = new Map<string, Kept>();
      for (const fact of facts.values()) {
        const subject = fact.subject === null ? null : nameOf(fact.subject);
        const key = keyOf({ ...fact, subject });
        if (!named.has(key)) named.set(key, { ...fact, subject });
      }
      return [...named.values()].map((fact) => ({
        name: fact.name,
        subject: fact.subject === null ? null : redact(fact.subject),
        value: redact(fact.value),
        evidence: fact.evidence,
      }));
    },
  };
}

const keyOf = ({ name, subject, value }: StatedFact): string => `${name}\n${subject ?? ""}\n${value}`;
