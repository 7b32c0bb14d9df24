import { referenceHosts } from "../../model/reference-hosts.ts";
import type { Finding, Result } from "../../model/result.ts";
import { prose } from "../prose.ts";
import { list, say, sentences } from "../say.ts";
import { type Prose, Quoted } from "../slot.ts";
import type { View } from "../view.ts";
import * as words from "../words.ts";
import { aftermath } from "./aftermath.ts";
import { asksView } from "./asks.ts";
import { type BlockName, blockTitles } from "./blocks.ts";
import { type BookOptions, EvidenceBook } from "./book.ts";
import { type ClaimContext, claimOf, groupOf } from "./claims.ts";
import { systemOf } from "./commands.ts";
import { detailsOf } from "./details.ts";
import { factGroup } from "./facts.ts";
import { eventGroup, sessionsOf, sessionsSummary } from "./sessions.ts";
import { assumptionsView, leftOutView, problemsView, redactionsView, sourcesView } from "./tables.ts";
import { isUnknownGroup } from "./unknown.ts";

export interface ViewOptions {
  /** Blocks to leave out, so that the report fits. */
  readonly without?: ReadonlySet<BlockName>;
  /** Lines that prove one statement; with 1, each is cut to one line. */
  readonly depth?: number;
  /** How much of each record is shown. */
  readonly records?: BookOptions["records"];
  /** Rows of the tables of connections and of events; half as many of the former. */
  readonly rows?: number;
  /** For a comment: what a reader needs to believe and to act; the whole stays in the page and in the JSON result. */
  readonly compact?: boolean;
  /** Hosts of documentation to which links may lead. */
  readonly hosts?: readonly string[];
}

/** Says what a result means. The order of the statements is the order in which their evidence is numbered. */
export function buildView(result: Result, options: ViewOptions = {}): View {
  const { without = new Set(), depth = 4, rows = 24, compact = false, hosts = referenceHosts } = options;
  const records = options.records ?? (depth === 1 ? "brief" : "telling");
  const book = new EvidenceBook({ result, records, compact });
  const context = { book, depth, links: { hosts }, system: systemOf(result.facts), result };
  const statements = statementsOf(result, { context, without });
  const { view: details, left } = detailsOf(result, { book, rows, compact, without });
  const groups = book.groups();
  // What has its own words in a comment is not told again as a group of evidence.
  const evidence = [...groups]
    .filter(([key]) => !compact || (!isUnknownGroup(key) && !asides.has(key)))
    .map(([key, group]) =>
      compact && key === result.verdict.cause ? { ...group, title: words.thisFailure } : group,
    );
  const tables = {
    sources: without.has("sources") ? [] : result.sources,
    assumptions: without.has("assumptions") ? [] : result.assumptions,
    problems: without.has("problems") ? [] : result.problems,
  };
  const files = book.files((key) => compact && key === factGroup.key);
  return {
    ...statements,
    ...details,
    evidence,
    files,
    evidenceTitle: words.evidenceTitle(files.reduce((sum, { lines }) => sum + lines.length, 0)),
    ...sourcesView(tables.sources),
    redactions: redactionsView(without.has("redactions") ? {} : result.redactions),
    assumptions: assumptionsView(tables.assumptions),
    problems: problemsView(tables.problems),
    leftOut: leftOutView(tables),
    dropped: without.size === 0 ? null : words.dropped([...without].map((name) => blockTitles[name])),
    moreInResult: compact ? words.moreInResult(left) : null,
    footer: words.footer({ ...result.tool, stats: result.stats }),
    words: words.labels,
  };
}

/** What is said in sentences: the verdict, what failed and why, what to do, and what was noticed beside it. */
function statementsOf(
  result: Result,
  { context, without }: { context: ClaimContext; without: ReadonlySet<BlockName> },
) {
  const { book } = context;
  const { status } = result.verdict;
  const { first, others, observations, configuration } = sorted(result);
  const cause = first === null ? null : claimOf(first, context);
  const roots = first === null ? [] : [first, ...others.filter(({ role }) => role === "cause").slice(0, 2)];
  const claims = (findings: readonly Finding[]) =>
    findings.slice(0, maxFindings).map((finding) => claimOf(finding, context));
  return {
    status,
    is: { ...noStatus, [status]: true },
    headline: cause === null ? headlineWithout(status) : words.headline(cause),
    lead: words.leads[status],
    summary: summaryOf(result, { roots, book }),
    summaryLabel: hasFailed(status) ? words.labels.whatFailed : words.labels.whatWasFound,
    cause,
    othersLabel: status === "ambiguous" ? words.labels.otherCandidates : words.labels.otherCauses,
    sessionsSummary: sentences([
      sessionsSummary(sessionsOf(first?.subject ?? null, result), book),
      aftermath(result, book),
    ]),
    others: claims(others),
    maintainers: others.length + observations.length > 0 || hasNotes(cause),
    ask: asksView(result, context),
    exposures: words.exposures(
      result.exposures.map(({ kind, source }) => ({ kind: new Quoted(kind), source: new Quoted(source) })),
    ),
    moreFindings: moreFindings([others, configuration, observations]),
    configuration: claims(configuration).map(({ title, cause: why, proof }) => ({ title, why, proof })),
    observations: without.has("observations") ? [] : claims(observations),
  };
}

/** Groups that only collect. */
const asides = new Set([eventGroup.key, factGroup.key]);

const noStatus = {
  known: false,
  ambiguous: false,
  unknown: false,
  healthy: false,
  empty: false,
  unreadable: false,
};

interface Sorted {
  readonly first: Finding | null;
  readonly others: Finding[];
  readonly observations: Finding[];
  readonly configuration: Finding[];
}

/** Symptoms stand under what explains them; a symptom whose cause is missing stands for itself. */
function sorted({ findings, verdict }: Result): Sorted {
  const first = findings.find(({ signature }) => signature === verdict.cause) ?? null;
  const ids = new Set(findings.map(({ signature }) => signature));
  const rest = findings.filter(
    (each) =>
      each !== first &&
      (each.explainedBy === null || !ids.has(each.explainedBy) || each.explainedBy === each.signature),
  );
  const claims = rest.filter(({ severity }) => severity !== "info");
  return {
    first,
    others: claims.filter(({ signature }) => !isConfiguration(signature)),
    configuration: claims.filter(({ signature }) => isConfiguration(signature)),
    observations: rest.filter(({ severity }) => severity === "info"),
  };
}

/** A report with more than this says less: the rest stands in the result. */
const maxFindings = 10;

function moreFindings(groups: readonly (readonly Finding[])[]): Prose | null {
  const left = groups.reduce((sum, { length }) => sum + Math.max(0, length - maxFindings), 0);
  return left === 0 ? null : words.more({ count: left, what: "finding" });
}

function hasNotes(cause: View["cause"]): boolean {
  return cause !== null && cause.known.length + cause.explained.length + cause.references.length > 0;
}

function isConfiguration(signature: string): boolean {
  return /(?:^|\.)config(?:uration)?(?:\.|$)/.test(signature);
}

/** A summary that claims a failure needs the lines that show it: of the cause, and of what failed besides. */
function summaryOf(
  { verdict }: Result,
  { roots, book }: { roots: readonly Finding[]; book: EvidenceBook },
): Prose | null {
  if (verdict.summary.trim() === "") return null;
  const proofs = roots.map((finding, index) =>
    book.cite(finding.evidence, { group: groupOf(finding), limit: index === 0 ? 2 : 1 }),
  );
  return say`${prose(verdict.summary.trim().replace(/\.$/, ""))}${words.proofOf(list(proofs))}.`;
}

function hasFailed(status: View["status"]): boolean {
  return status === "known" || status === "ambiguous" || status === "unknown";
}

function headlineWithout(status: View["status"]): Prose {
  return status === "known" || status === "ambiguous" ? words.headlines.unknown : words.headlines[status];
}
