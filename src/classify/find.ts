import type { Author } from "../model/bundle.ts";
import type { Occurrence, Reading } from "../model/reading.ts";
import type { Ask, KnownIssue, Signature } from "../model/signature.ts";
import { ask, viewsOf } from "./ask.ts";
import type { Proven } from "./matchers/match-finding.ts";
import { carriers, type Proof } from "./proof.ts";
import { relevantSignatures } from "./relevance.ts";

/** A signature whose condition holds, before its role is known. */
export interface Found {
  readonly signature: Signature;
  readonly proof: Proof;
  /** The subjects in which it holds; empty where the evidence names none. */
  readonly subjects: readonly string[];
  /** Those of the signature's known issues that fit this case. */
  readonly known: readonly KnownIssue[];
  /** What is still to be asked. */
  readonly asks: readonly Ask[];
  readonly author: Author["role"];
}

/** A signature whose condition does not hold, with the view in which it came nearest. */
export interface Missed {
  readonly signature: Signature;
  readonly proof: Proof;
}

export interface Searched {
  readonly found: readonly Found[];
  readonly missed: readonly Missed[];
}

/** Who handed in what is read as one case: the reporter's own and the operator's; each commenter's apart from it. */
const parties: readonly (readonly Author["role"][])[] = [["reporter", "operator"], ["commenter"]];

/** Asks every signature of every part of the case; those that name others' findings after those. */
export function searchSignatures(reading: Reading, signatures: readonly Signature[]): Searched {
  const relevant = relevantSignatures(reading, signatures);
  const found: Found[] = [];
  const missed = new Map<string, Missed>();
  for (const party of parties) {
    if (!reading.documents.some(({ author }) => party.includes(author))) continue;
    const proven: Proven[number][] = [];
    const views = viewsOf(reading, party);
    for (const signature of relevant) {
      const asked = ask(views, signature, proven);
      if (asked.proof.holds) {
        proven.push({ signature: signature.id, proof: asked.proof });
        if (!found.some((one) => one.signature.id === signature.id)) {
          found.push({ signature, ...asked, author: authorOf(asked.proof, party) });
        }
      } else if ((missed.get(signature.id)?.proof.distance ?? 2) > asked.proof.distance) {
        missed.set(signature.id, { signature, proof: asked.proof });
      }
    }
  }
  const foundIds = new Set(found.map(({ signature }) => signature.id));
  return { found, missed: [...missed.values()].filter(({ signature }) => !foundIds.has(signature.id)) };
}

/** One signature asked of the whole case, for `explain`. */
export function askSignature(reading: Reading, signature: Signature, proven: Proven): Proof {
  return ask(viewsOf(reading, parties.flat()), signature, proven).proof;
}

function authorOf(proof: Proof, party: readonly Author["role"][]): Author["role"] {
  const roles = [
    ...proof.hits.map(({ evidence }) => evidence.author),
    ...proof.evidence.map(({ author }) => author),
  ];
  return party.find((role) => roles.includes(role)) ?? party[0] ?? "reporter";
}

/** The occurrences that carry a finding, in time order. */
export function carryingHits(proof: Proof): Occurrence[] {
  const hits = new Set(carriers(proof).flatMap((part) => part.hits));
  return [...hits].sort((a, b) => (a.at === null || b.at === null ? 0 : a.at - b.at));
}
