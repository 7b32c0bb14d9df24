import type { Author } from "../model/bundle.ts";
import type { Reading } from "../model/reading.ts";
import type { Ask, Condition, KnownIssue, Signature } from "../model/signature.ts";
import { evaluateCondition, evaluateSignature } from "./evaluate-condition.ts";
import type { Proven } from "./matchers/match-finding.ts";
import { carriers, type Proof } from "./proof.ts";
import { type AboutSubject, ReadingIndex } from "./reading-index.ts";
import { subjectsFor } from "./subjects.ts";
import { View } from "./view.ts";

/** A case as one party handed it in: whole, without names, and as each subject shows it. */
export interface Views {
  readonly index: ReadingIndex;
  readonly whole: View;
  readonly unnamed: View;
  readonly named: (subject: string) => View;
}

export function viewsOf(reading: Reading, party: readonly Author["role"][]): Views {
  const index = new ReadingIndex(reading);
  const view = (subject: AboutSubject) => new View(index, { parties: party, subject });
  return {
    index,
    whole: view({ kind: "all" }),
    unnamed: view({ kind: "none" }),
    named: (name) => view({ kind: "one", name }),
  };
}

export interface Asked {
  readonly proof: Proof;
  readonly subjects: readonly string[];
  /** The known issues that fit what one of the subjects shows. */
  readonly known: readonly KnownIssue[];
  /** What is still to be asked. */
  readonly asks: readonly Ask[];
}

/** A signature in all views that its scope asks for; of those that fail, the one that came nearest. */
export function ask(views: Views, signature: Signature, proven: Proven): Asked {
  if (signature.scope === "case") {
    const proof = evaluateSignature(views.whole, signature, proven);
    return { proof, subjects: distinctSubjects(proof), ...fitting([views.whole]) };
  }
  const unnamed = evaluateSignature(views.unnamed, signature, proven);
  const named = subjectsFor(signature, views.index).map((subject) => ({
    subject,
    proof: evaluateSignature(views.named(subject), signature, proven),
  }));
  const holding = named.filter(({ subject, proof }) => proof.holds && isAbout(proof, subject));
  if (holding.length > 0) {
    const proofs = [...holding.map(({ proof }) => proof), ...(unnamed.holds ? [unnamed] : [])];
    const subjects = holding.map(({ subject }) => subject);
    return { proof: together(proofs), subjects, ...fitting(subjects.map(views.named)) };
  }
  const nearest = [unnamed, ...named.map(({ proof }) => proof)].sort((a, b) => a.distance - b.distance)[0];
  if (unnamed.holds)
    return { proof: unnamed, subjects: distinctSubjects(unnamed), ...fitting([views.unnamed]) };
  return { proof: nearest ?? unnamed, subjects: [], known: [], asks: signature.words.asks };

  function fitting(shown: readonly View[]): Pick<Asked, "known" | "asks"> {
    const holds = (condition: Condition): boolean =>
      shown.some((view) => evaluateCondition(condition, { view, signature, proven }).holds);
    const fits = ({ when }: { readonly when?: Condition | undefined }): boolean =>
      when === undefined || holds(when);
    return { known: signature.words.known.filter(fits), asks: signature.words.asks.filter(fits) };
  }
}

/** Whether something that speaks of this very subject carries the proof. */
function isAbout(proof: Proof, subject: string): boolean {
  return carriers(proof).some(
    (part) =>
      part.hits.some((hit) => hit.subject === subject) ||
      (part.hits.length === 0 && part.evidence.length > 0),
  );
}

function distinctSubjects(proof: Proof): string[] {
  return [...new Set(proof.hits.flatMap(({ subject }) => (subject === null ? [] : [subject])))];
}

/** The same signature in several subjects is one finding: evidence of all, counts together. */
function together(proofs: readonly Proof[]): Proof {
  const [first, ...others] = proofs;
  if (first === undefined || others.length === 0) return first as Proof;
  return {
    ...first,
    hits: [...new Set(proofs.flatMap((proof) => proof.hits))],
    seen: [...new Set(proofs.flatMap((proof) => proof.seen))],
    evidence: [...new Set(proofs.flatMap((proof) => proof.evidence))],
    count: countOf(proofs),
    countIsLeast: proofs.some(({ countIsLeast }) => countIsLeast),
    unnamedUnkept: Math.max(...proofs.map(({ unnamedUnkept }) => unnamedUnkept)),
    measures: Object.assign({}, ...[...proofs].reverse().map((proof) => proof.measures)),
    parts:
      first.parts.length === 0
        ? []
        : proofs.flatMap((proof) => (proof.parts.length === 0 ? [proof] : proof.parts)),
  };
}

/** What names no subject is in every view, and is counted once. */
function countOf(proofs: readonly Proof[]): number {
  const unnamed = new Set(proofs.flatMap((proof) => proof.seen.filter(({ subject }) => subject === null)));
  const unkept = Math.max(...proofs.map(({ unnamedUnkept }) => unnamedUnkept));
  const own = (proof: Proof) =>
    proof.count - proof.unnamedUnkept - proof.seen.filter((hit) => unnamed.has(hit)).length;
  return proofs.reduce((sum, proof) => sum + Math.max(0, own(proof)), unnamed.size + unkept);
}
