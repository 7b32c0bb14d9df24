import type { EvidenceRecord, Result, Suspect } from "../../model/result.ts";
import { prose } from "../prose.ts";
import type { Prose } from "../slot.ts";
import type { View } from "../view.ts";
import * as words from "../words.ts";
import type { EvidenceBook } from "./book.ts";
import { factGroup } from "./facts.ts";
import { eventGroup } from "./sessions.ts";
import { rowOnly } from "./tables.ts";

/** The usual suspects, each in one line. */
export function suspectsView(
  { suspects, findings, verdict, facts, resources }: Result,
  book: EvidenceBook,
): View["suspects"] {
  // A list in which nobody can tell anything is no list.
  if (suspects.every(({ verdict: is, evidence }) => is === "undecided" && evidence.length === 0)) return [];
  const headline = findings.find(({ signature }) => signature === verdict.cause)?.title;
  const isFact = (record: EvidenceRecord) => facts.some(({ evidence }) => isSamePlace(evidence, record));
  const measured = resources.flatMap(({ evidence }) => evidence);
  const isMeasured = (record: EvidenceRecord) => measured.some((each) => isSamePlace(each, record));
  return suspects.map((suspect) => {
    const [first] = suspect.evidence;
    const group = first !== undefined && isFact(first) ? factGroup : eventGroup;
    const shown = suspect.evidence.map((record) => (isMeasured(record) ? rowOnly(record) : record));
    const proof = book.cite(shown, { group, limit: 2 });
    return rowOf(suspect, { proof, isSaid: suspect.why === headline });
  });
}

function rowOf(
  { title, verdict, why: reason, evidence, missing: wanted }: Suspect,
  { proof, isSaid }: { proof: Prose; isSaid: boolean },
): View["suspects"][number] {
  const { mark, text } = words.suspectVerdicts[verdict];
  const missing = wanted === null ? null : words.decidedBy(prose(wanted.replace(/\.$/, "")));
  return {
    title: prose(title),
    tone: verdict,
    mark,
    verdict: text,
    why: prose(asSentence(reason)),
    missing,
    proof,
    sentence: words.suspect({
      verdict: text,
      // The headline has said it, or there is nothing to say.
      why: isSaid || evidence.length === 0 ? null : prose(reason.trim().replace(/\.$/, "")),
      proof,
      missing,
    }),
  };
}

function isSamePlace(a: EvidenceRecord, b: EvidenceRecord): boolean {
  return a.bundle === b.bundle && a.entry === b.entry && a.line === b.line;
}

function asSentence(text: string): string {
  const trimmed = text.trim();
  const end = /[.!?]$/.test(trimmed) || trimmed === "" ? "" : ".";
  return `${trimmed.slice(0, 1).toUpperCase()}${trimmed.slice(1)}${end}`;
}
