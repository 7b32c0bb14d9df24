import type { Author } from "../model/bundle.ts";
import type { Occurrence, Reading } from "../model/reading.ts";
import type { Matcher, Signature } from "../model/signature.ts";
import { evaluateSignature, type Proven } from "./evaluate-condition.ts";
import { nameFits } from "./glob.ts";
import { carriers, type Proof } from "./proof.ts";
import { patternIds } from "./signature-patterns.ts";
import { passes } from "./value-test.ts";
import { type Scope, View } from "./view.ts";

/** A signature whose condition holds, before its role is known. */
export interface Found {
  readonly signature: Signature;
  readonly proof: Proof;
  /** The subjects in which it holds; empty where the evidence names none. */
  readonly subjects: readonly string[];
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
  const subjects = subjectsOf(reading);
  const ordered = byDependency(signatures.filter((signature) => applies(reading, signature)));
  const found: Found[] = [];
  const missed = new Map<string, Missed>();
  for (const party of parties) {
    if (!reading.documents.some(({ author }) => party.includes(author))) continue;
    const proven: Proven[number][] = [];
    const views = viewsOf(reading, party, subjects);
    for (const signature of ordered) {
      if (!canMatter(reading, signature)) continue;
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
  return ask(viewsOf(reading, parties.flat(), subjectsOf(reading)), signature, proven).proof;
}

interface Views {
  readonly whole: View;
  readonly unnamed: View;
  readonly named: readonly (readonly [subject: string, view: View])[];
}

function viewsOf(reading: Reading, party: readonly Author["role"][], subjects: readonly string[]): Views {
  const view = (subject: Scope["subject"]) => new View(reading, { parties: party, subject });
  return {
    whole: view({ kind: "all" }),
    unnamed: view({ kind: "none" }),
    named: subjects.map((name) => [name, view({ kind: "one", name })] as const),
  };
}

interface Asked {
  readonly proof: Proof;
  readonly subjects: readonly string[];
}

function ask(views: Views, signature: Signature, proven: Proven): Asked {
  if (signature.scope === "case") {
    const proof = evaluateSignature(views.whole, signature, proven);
    return { proof, subjects: distinctSubjects(proof) };
  }
  const unnamed = evaluateSignature(views.unnamed, signature, proven);
  const named = views.named.map(([subject, view]) => ({
    subject,
    proof: evaluateSignature(view, signature, proven),
  }));
  const holding = named.filter(({ subject, proof }) => proof.holds && isAbout(proof, subject));
  if (holding.length > 0) {
    const proofs = [...holding.map(({ proof }) => proof), ...(unnamed.holds ? [unnamed] : [])];
    return { proof: together(proofs), subjects: holding.map(({ subject }) => subject) };
  }
  const nearest = [unnamed, ...named.map(({ proof }) => proof)].sort((a, b) => a.distance - b.distance)[0];
  return { proof: unnamed.holds ? unnamed : (nearest ?? unnamed), subjects: [] };
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
    evidence: [...new Set(proofs.flatMap((proof) => proof.evidence))],
    count: proofs.reduce((sum, proof) => sum + proof.count, 0),
    measures: Object.assign({}, ...[...proofs].reverse().map((proof) => proof.measures)),
    parts:
      first.parts.length === 0
        ? []
        : proofs.flatMap((proof) => (proof.parts.length === 0 ? [proof] : proof.parts)),
  };
}

function subjectsOf(reading: Reading): string[] {
  const named = [...reading.occurrences.values()].flatMap(({ kept }) => kept.map(({ subject }) => subject));
  const all = [
    ...named,
    ...reading.sessions.map(({ subject }) => subject),
    ...reading.facts.map(({ subject }) => subject),
  ];
  return [...new Set(all)].filter((subject) => subject !== null);
}

function authorOf(proof: Proof, party: readonly Author["role"][]): Author["role"] {
  const roles = [
    ...proof.hits.map(({ evidence }) => evidence.author),
    ...proof.evidence.map(({ author }) => author),
  ];
  return party.find((role) => roles.includes(role)) ?? party[0] ?? "reporter";
}

/** Versions that are not known do apply; of several known ones a single fitting one is enough. */
function applies(reading: Reading, { applies }: Signature): boolean {
  return Object.entries(applies.versions).every(([program, version]) => {
    const known = reading.facts.filter(({ name }) => name === `version.${program}`);
    const test = { equals: null, matches: null, version, above: null, below: null, present: true };
    return known.length === 0 || known.some(({ value }) => passes(value, test));
  });
}

/** Most signatures of a catalogue saw nothing at all and need not be asked. */
function canMatter(reading: Reading, signature: Signature): boolean {
  return Object.entries(signature.matchers).some(([name, matcher]) =>
    sawSomething(reading, signature, name, matcher),
  );
}

function sawSomething(reading: Reading, signature: Signature, name: string, matcher: Matcher): boolean {
  switch (matcher.kind) {
    case "text":
    case "regex":
    case "record":
      return patternIds(signature, name).some((id) => reading.occurrences.has(id));
    case "event":
      return [...reading.occurrences.keys()].some((key) => nameFits(key, matcher.names));
    case "fact":
      return reading.facts.some((fact) => nameFits(fact.name, [matcher.name]));
    case "measure":
      return reading.sessions.length > 0;
    case "resource":
      return reading.resources.length > 0;
    case "entry":
    case "finding":
      return true;
    case "absent":
    case "sequence":
      return false;
    default:
      return matcher satisfies never;
  }
}

/** A signature that names another's finding comes after it; in a circle, which lint refuses, order is by id. */
function byDependency(signatures: readonly Signature[]): Signature[] {
  const ordered = new Set<Signature>();
  const visiting = new Set<Signature>();
  const visit = (signature: Signature): void => {
    if (ordered.has(signature) || visiting.has(signature)) return;
    visiting.add(signature);
    for (const pattern of namedFindings(signature)) {
      for (const other of signatures) if (nameFits(other.id, [pattern])) visit(other);
    }
    ordered.add(signature);
  };
  for (const signature of signatures) visit(signature);
  return [...ordered];
}

/** Ids and families that a signature's own condition asks for. */
export function namedFindings(signature: Signature): string[] {
  return Object.values(signature.matchers).flatMap((matcher) =>
    matcher.kind === "finding" ? [...matcher.signatures] : [],
  );
}

/** The occurrences that carry a finding, in time order. */
export function carryingHits(proof: Proof): Occurrence[] {
  const hits = new Set(carriers(proof).flatMap((part) => part.hits));
  return [...hits].sort((a, b) => (a.at === null || b.at === null ? 0 : a.at - b.at));
}
