import type { Document, Reading } from "../model/reading.ts";
import type { Finding, Verdict } from "../model/result.ts";
import type { Health } from "./health.ts";

export interface Judged {
  readonly finding: Finding;
  readonly explains: readonly string[];
  /** Ids of other causes over the same lines. */
  readonly rivals: readonly string[];
  /** false: only told in words. */
  readonly printed: boolean;
}

/** Bundles that could not be opened, among those that were handed in. */
export interface Unread {
  readonly refusals: number;
}

/** One conclusion over all findings. `cause` is the root that explains most; the reporter's before a commenter's. */
export function verdictOf(
  judged: readonly Judged[],
  reading: Reading,
  health: Health,
  unread: Unread,
): Verdict {
  const causes = judged.filter(({ finding }) => finding.role === "cause").sort(byRank);
  const [leading] = causes;
  if (leading === undefined) return withoutCause(reading, health, unread);
  const { finding } = leading;
  const rivals = leading.rivals.filter((id) => causes.some((one) => one.finding.signature === id));
  if (rivals.length > 0) {
    const also = causes
      .filter((one) => rivals.includes(one.finding.signature))
      .map((one) => one.finding.title);
    return {
      status: "ambiguous",
      cause: finding.signature,
      confidence: finding.confidence,
      summary: `${sayCause(finding)}, or, over the same evidence: ${also.join("; ")}`,
    };
  }
  const others = causes.filter((one) => one !== leading && one.finding.author !== "commenter");
  const more =
    others.length === 0
      ? ""
      : `; besides: ${others.map((one) => sayBesides(one.finding, finding)).join("; ")}`;
  return {
    status: "known",
    cause: finding.signature,
    confidence: finding.confidence,
    summary: `${sayCause(finding)}${more}`,
  };
}

function withoutCause(reading: Reading, health: Health, { refusals }: Unread): Verdict {
  // What people write around their logs is not yet something to read, unless it shows an error.
  const isProse = ({ voice }: Document) => voice !== "output" && reading.errors.length === 0;
  const readable = reading.documents.filter(
    (document) => document.kind !== "binary" && document.kind !== "empty" && !isProse(document),
  );
  const none = { cause: null, confidence: 0 };
  if (readable.length === 0) {
    const isBroken = refusals > 0 || reading.documents.some(({ kind }) => kind === "binary");
    return isBroken
      ? { ...none, status: "unreadable", summary: "Nothing that was handed in could be read" }
      : { ...none, status: "empty", summary: "There was nothing to read" };
  }
  if (health.kind === "healthy")
    return { ...none, status: "healthy", confidence: health.confidence, summary: health.why };
  return { ...none, status: "unknown", summary: health.why };
}

/** The same server need not be named again. */
function sayBesides(other: Finding, first: Finding): string {
  return other.subject === first.subject ? other.title : sayCause(other);
}

function sayCause({ title, subject }: Finding): string {
  return subject === null ? title : `${title} (${subject})`;
}

const severityRank = { fatal: 3, error: 2, warning: 1, info: 0 } as const;

/** First whose it is, then whether a program printed it, then how much it explains, how bad and how sure it is. */
function byRank(a: Judged, b: Judged): number {
  return (
    partyRank(b) - partyRank(a) ||
    Number(b.printed) - Number(a.printed) ||
    severityRank[b.finding.severity] - severityRank[a.finding.severity] ||
    b.explains.length - a.explains.length ||
    b.finding.confidence - a.finding.confidence ||
    firstTime(a) - firstTime(b) ||
    b.finding.count - a.finding.count ||
    (a.finding.signature < b.finding.signature ? -1 : 1)
  );
}

function partyRank({ finding }: Judged): number {
  return finding.author === "commenter" ? 0 : 1;
}

function firstTime({ finding }: Judged): number {
  return finding.first === null ? Number.POSITIVE_INFINITY : Date.parse(finding.first);
}
