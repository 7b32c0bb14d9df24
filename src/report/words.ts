import type { Result } from "../model/result.ts";
import { percent } from "./numbers.ts";
import { list, say } from "./say.ts";
import { Prose, type Quoted, textOf } from "./slot.ts";

/**
 * All fixed words of the reports, so that another language is another file like this one.
 * The words for refusals stand in `refusal-words.ts`.
 */

const fixed = (text: string): Prose => new Prose(text);

/** Headings and labels; templates print them as `{{words.evidence}}`. */
export const labels = words({
  exposed: "Please act now",
  reasonGiven: "As it said",
  recovered: "Back after",
  whatFailed: "What failed",
  whatWasFound: "What was found",
  howItWent: "How it went",
  why: "Why",
  whatAndWhy: "What failed, and why",
  effect: "In general",
  howOften: "Since when, and how often",
  whatToDo: "What to do now",
  knownAs: "Known issue",
  differences: "Different here",
  references: "Read more",
  oneQuestion: "Please attach",
  otherCauses: "What also failed, on its own",
  otherCandidates: "What also fits",
  commands: "Commands for Linux, macOS and Windows",
  observations: "Also noticed",
  explained: "Explained by this",
  forMaintainers: "Details for maintainers",
  evidence: "Evidence",
  chart: "Connections over time",
  timeline: "Timeline",
  sessions: "Connections",
  resources: "Memory, files and processes",
  suspects: "The usual suspects",
  facts: "Facts",
  configuration: "Problems in the configuration",
  read: "What was read",
  refused: "What was not read",
  redacted: "What was masked",
  assumptions: "What was assumed",
  problems: "Problems in this project's own signatures and templates",
  unknown: "Unexplained error lines",
  harmless: "Lines that look like errors, while all went well",
  nearMisses: "What came closest",
  comment: "Comment for the known issue, ready to paste",
  server: "Server",
  attempt: "Attempt",
  started: "Started",
  connect: "Connected in",
  lifetime: "Lived for",
  end: "Ended by",
  proof: "Evidence",
  time: "Time",
  event: "Event",
  count: "Count",
  suspect: "Suspect",
  verdict: "Verdict",
  reason: "Why",
  name: "Name",
  value: "Value",
  size: "Size",
  entries: "Entries",
  entriesRead: "entries",
  origin: "Origin",
  metric: "Measured",
  range: "From, to",
  trend: "Trend",
  kind: "Kind",
  about: "About",
  remedy: "What to do",
  line: "Error line",
  signature: "Signature",
  measured: "Measured",
  issue: "Issue",
  recommendation: "Recommendation",
  steps: "Steps to reproduce",
  environment: "Environment",
  hypotheses: "Hypotheses and what the evidence says",
  immediate: "Immediate actions",
  impact: "Impact",
  stillOpen: "still open",
  wholeCase: "all",
  search: "Search",
  theme: "Dark",
  contents: "Contents",
  skip: "To the report",
  copy: "Copy",
  copied: "Copied",
  zoomIn: "Closer",
  zoomOut: "Wider",
  zoomAll: "Everything",
  connecting: "connecting",
  connected: "connected",
  failed: "failed or ended",
  timelineKind: "timeline",
  chartHelp:
    "Times are UTC. Drag to zoom, double-click for everything. With the keyboard: arrows to move, + and - to zoom, 0 for everything, n and p for the next and the previous event.",
  inWords: "The same in words:",
  addToKnown: "Add these findings to",
});

type Status = Result["verdict"]["status"];

export const leads: Readonly<Record<Status, Prose>> = {
  known: fixed("Thank you for the files: they show a known failure."),
  ambiguous: fixed(
    "Thank you for the files: they show a failure, and more than one known cause fits. The likeliest is named first.",
  ),
  unknown: fixed(
    "Thank you for the files. They show errors that match no known failure yet, so a person should look at the lines below.",
  ),
  healthy: fixed("Thank you for the files. Nothing in them shows a failure: what was recorded went well."),
  empty: fixed(
    "There is nothing to read here yet: no log files are attached, and the text holds no log lines.",
  ),
  unreadable: fixed("Thank you for the files. They could not be read; below stands why, and what helps."),
};

export const headlines: Readonly<Record<Exclude<Status, "known" | "ambiguous">, Prose>> = {
  unknown: fixed("Errors that match no known failure"),
  healthy: fixed("No failure found"),
  empty: fixed("Log files are needed"),
  unreadable: fixed("The files could not be read"),
};

export function headline({ title, subject }: { title: Prose; subject: Quoted | null }): Prose {
  return subject === null ? title : say`${title}: ${subject}`;
}

/** The number follows in words' company: a bare percentage claims more than rules can know. */
export function confidence(share: number): Prose {
  const [, text] = grades.find(([least]) => share >= least) ?? [0, "a guess"];
  return say`${fixed(text)} (${fixed(percent(share))})`;
}

const grades: readonly (readonly [number, string])[] = [
  [0.95, "almost certain"],
  [0.8, "very likely"],
  [0.6, "likely"],
  [0.35, "possible"],
  [0, "a guess"],
];

export interface Seen {
  readonly count: number;
  /** It may have been more. */
  readonly countIsLeast?: boolean;
}

export function times({ count, countIsLeast = false }: Seen): Prose {
  if (countIsLeast) return count === 1 ? fixed("at least once") : say`at least ${count} times`;
  if (count === 1) return fixed("once");
  return count === 2 ? fixed("twice") : say`${count} times`;
}

export interface Period extends Seen {
  /** `2026-11-22 15:48:26 UTC`, and the same for the last time; `to` is shorter on the same day. */
  readonly first: Prose | null;
  readonly last: Prose | null;
}

export function period({ first, last, ...seen }: Period): Prose {
  if (first === null || last === null) return say`Seen ${times(seen)}.`;
  if (seen.count === 1 && !seen.countIsLeast) return say`Seen once, at ${last}.`;
  const isOneMoment = textOf(last).startsWith(textOf(first).slice(-8));
  return isOneMoment
    ? say`Seen ${times(seen)}, at ${first} UTC.`
    : say`Seen ${times(seen)}, from ${first} to ${last}.`;
}

export function lines(count: number): Prose {
  return count === 1 ? fixed("1 line") : say`${count} lines`;
}

export function evidenceTitle(shown: number): Prose {
  return say`Evidence: ${lines(shown)}`;
}

export function more({ count, what }: { count: number; what: Kind }): Prose {
  return say`… and ${count} more ${fixed(kinds[what][count === 1 ? 0 : 1])}.`;
}

/** What a comment leaves out because nobody asks for it first. */
export function moreInResult(left: readonly { count: number; what: Kind }[]): Prose | null {
  const some = left.filter(({ count }) => count > 0).map(amountOf);
  return some.length === 0 ? null : say`JSON and HTML hold ${list(some)} more.`;
}

function amountOf({ count, what }: { count: number; what: Kind }): Prose {
  return say`${count} ${fixed(kinds[what][count === 1 ? 0 : 1])}`;
}

export type Kind = keyof typeof kinds;

const kinds = {
  line: ["line", "lines"],
  event: ["event", "events"],
  finding: ["finding", "findings"],
  connection: ["connection", "connections"],
  fact: ["fact", "facts"],
  measurement: ["measurement", "measurements"],
  shape: ["unexplained line", "unexplained lines"],
  source: ["file", "files"],
  refusal: ["file that was not read", "files that were not read"],
  assumption: ["assumption", "assumptions"],
  problem: ["problem", "problems"],
} as const;

/** The one of the headline, in a list of all. */
export const thisFailure = fixed("This failure");

/** A finding that the first one brings with it. */
export const followsFromFirst = fixed("Explained by the first.");

export const otherEvidence = fixed("Events and facts");

export function evidenceLines({ line, endLine }: { line: number; endLine: number }): Prose {
  return endLine > line ? say`lines ${line} to ${endLine}` : say`line ${line}`;
}

/** As GitHub names lines. */
export function lineNumbers({ line, endLine }: { line: number; endLine: number }): Prose {
  return endLine > line ? say`L${line} to L${endLine}` : say`L${line}`;
}

export const voices = {
  output: null,
  statement: fixed("said by the reporter, not printed by a program"),
  mention: fixed("only spoken of"),
} as const;

export const severities = {
  fatal: fixed("fatal"),
  error: fixed("error"),
  warning: fixed("warning"),
  info: fixed("note"),
} as const;

export const suspectVerdicts = {
  confirmed: { mark: fixed("✔"), text: fixed("confirmed") },
  "ruled-out": { mark: fixed("✘"), text: fixed("ruled out") },
  undecided: { mark: fixed("?"), text: fixed("cannot tell") },
} as const;

export const resourceVerdicts = {
  growing: fixed("growing"),
  steady: fixed("steady"),
  unknown: fixed("no clear trend"),
  "too-few": fixed("too few samples"),
} as const;

export const origins = {
  attachment: fixed("attachment"),
  artifact: fixed("artifact"),
  inline: fixed("text of the issue"),
  path: fixed("local file"),
} as const;

/** Keys of `commands`, and what facts call the same systems. */
export const systems = {
  any: fixed("any system"),
  linux: fixed("Linux"),
  macos: fixed("macOS"),
  windows: fixed("Windows"),
} as const;

export const none = fixed("–");

export interface SessionsMeasured {
  readonly count: number;
  /** Further attempts that were only counted. */
  readonly leftOut: number;
  readonly connected: number;
  /** Of how many the lifetime is known. */
  readonly lived: number;
  readonly connect: Prose | null;
  readonly lifetime: Prose | null;
  readonly proof: Prose;
}

export function sessionsSummary(measured: SessionsMeasured): Prose {
  const { count, leftOut, connected, lived, connect, lifetime, proof } = measured;
  const share =
    count === 1
      ? fixed(`The only connection attempt ${connected === 1 ? "succeeded" : "failed"}`)
      : connected === 0
        ? say`None of ${count} connection attempts succeeded`
        : say`${connected} of ${count} connections succeeded`;
  const speed = connect === null ? fixed("") : say` in ${connect}`;
  const life =
    lifetime === null
      ? fixed("")
      : say`${fixed(lived === connected ? " and lived for" : lived === 1 ? "; one lived for" : `; ${lived} of them lived for`)} ${lifetime}`;
  const rest =
    leftOut === 0 ? fixed("") : say`; ${leftOut} more, in the middle of the log, were only counted`;
  return say`${share}${speed}${life}${rest}${proofOf(proof)}.`;
}

export interface Aftermath {
  readonly subject: Quoted;
  readonly calls: number;
  readonly callsProof: Prose;
  readonly login: boolean;
  readonly loginProof: Prose;
}

/** Nothing worked after a connection was lost: how often it was tried, and that authenticating anew did not help. */
export function aftermath({ subject, calls, callsProof, login, loginProof }: Aftermath): Prose {
  const tried = say`${calls <= 2 ? fixed(calls === 1 ? "the only later call failed" : "both later calls failed") : say`all ${calls} later calls failed`}${proofOf(callsProof)}`;
  const again =
    calls > 0 ? say`so did a new login${proofOf(loginProof)}` : say`a new login failed${proofOf(loginProof)}`;
  const failed = list([...(calls > 0 ? [tried] : []), ...(login ? [again] : [])], ", and ");
  return say`${subject} did not come back: ${failed}.`;
}

export interface NewSession {
  readonly subject: Quoted;
  /** When it began: `16:02:11`. */
  readonly time: Prose;
  readonly connected: Prose;
  readonly worked: Prose;
}

/** A start of the client after one that had failed: the failure is not the server's alone. */
export function newSession({ subject, time, connected, worked }: NewSession): Prose {
  return say`${subject} works in a new session: that of ${time} connected${proofOf(connected)}, and its calls succeeded${proofOf(worked)}; it fails in one that has run for a while.`;
}

/** The evidence behind a sentence, in brackets; nothing where there is none. */
export function proofOf(proof: Prose): Prose {
  return String(proof) === String(fixed("")) ? proof : say` (${proof})`;
}

export function ask(what: { for: Prose; why: Prose }): Prose {
  return say`${what.for}; ${what.why}.`;
}

export function refusal(what: { sentence: string; detail: Quoted | null }): Prose {
  return what.detail === null
    ? fixed(what.sentence)
    : say`${fixed(what.sentence.replace(/\.$/, ""))} (${what.detail}).`;
}

/** A catalogue knows the state of the day on which it was written. */
export function knownState({ state, day }: { state: "open" | "closed"; day: string | null }): Prose {
  const is = fixed(state === "open" ? "open" : "closed");
  return day === null ? is : say`${is} on ${fixed(day)}`;
}

export function regression(what: { program: Quoted; fixedIn: Quoted; seenIn: Quoted; proof: Prose }): Prose {
  return say`This is a regression: it was closed as fixed in ${what.program} ${what.fixedIn}, and ${what.seenIn} shows it again${proofOf(what.proof)}`;
}

export function difference(what: { name: Quoted; here: Prose; there: Quoted }): Prose {
  return say`${what.name}: ${what.here} here, ${what.there} recorded there`;
}

/** What the evidence says of a usual suspect, in one line. */
export function suspect(what: {
  verdict: Prose;
  why: Prose | null;
  proof: Prose;
  missing: Prose | null;
}): Prose {
  const why = what.why === null ? fixed("") : say`: ${what.why}`;
  const missing = what.missing === null ? fixed("") : say` ${what.missing}`;
  return say`${what.verdict}${why}${proofOf(what.proof)}.${missing}`;
}

export function decidedBy(missing: Prose): Prose {
  return say`Needed: ${missing}.`;
}

export function slope({ amount, isAfterStart }: { amount: Prose; isAfterStart: boolean }): Prose {
  return say`${amount} a minute${fixed(isAfterStart ? " after the start" : "")}`;
}

export function tooLong(maxBytes: number): string {
  return `the report is longer than ${maxBytes} bytes even without its optional blocks`;
}

/** Said once for each file, by kind and never by line: who reads it must not be led to the secret. */
export function exposures(found: readonly { kind: Quoted; source: Quoted }[]): Prose[] {
  const sources = [...new Set(found.map(({ source }) => textOf(source)))];
  return sources.map((name) => {
    const kinds = found.filter(({ source }) => textOf(source) === name).map(({ kind }) => say`${kind}`);
    const [first] = found.filter(({ source }) => textOf(source) === name);
    return say`${first?.source ?? none} holds what looks like a live credential (${list(kinds)}), and anybody can read it. Revoke it, then remove the file from the issue.`;
  });
}

/** Instead of a report whose evidence would show a secret. */
export const blocked = fixed(
  "The files were read, but the report would have shown something that looks like a secret, twice in a row. So it is not shown here. A maintainer finds the kind in the log of this run, and the person who attached the files should check them for passwords, tokens and keys.",
);

export const blockedHeadline = fixed("The report was held back");

export function dropped(blocks: readonly Prose[]): Prose {
  return say`Left out so that this comment fits: ${list(blocks)}. The whole report is in the job summary and the result file.`;
}

export function footer({ version, catalogue, stats }: Result["tool"] & { stats: Result["stats"] }): Prose {
  const hash = /^[\w.-]{1,64}$/.test(catalogue) ? catalogue : "unknown";
  const number = /^\d+\.\d+\.\d+[a-z0-9.+-]{0,20}$/.test(version) ? version : "unknown";
  return say`Telltale ${fixed(number)}, catalogue ${fixed(`\`${hash}\``)}, ${stats.signatures} signatures; ${stats.lines} lines read.`;
}

function words<Key extends string>(texts: Readonly<Record<Key, string>>): Readonly<Record<Key, Prose>> {
  return Object.fromEntries(Object.entries<string>(texts).map(([key, text]) => [key, fixed(text)])) as Record<
    Key,
    Prose
  >;
}

/** Steps to reproduce; each is a sentence of its own. */
export const reproduce = {
  start: (programs: readonly Prose[]) =>
    programs.length === 0 ? fixed("Start the client.") : say`Start ${list(programs)}.`,
  connect: ({ server, transport }: { server: Quoted; transport: Quoted | null }) =>
    transport === null
      ? say`Connect to the server ${server}.`
      : say`Connect to the server ${server} over ${transport}.`,
  wait: ({ lifetime, end }: { lifetime: Prose; end: Quoted }) =>
    say`Wait for ${lifetime}: the connection ends with ${end}`,
  again: ({ end }: { end: Quoted }) => say`Use the server again: connecting ends with ${end}`,
} as const;

/** The comment for an issue that is known, written so that a reporter can post it. */
export const paste = {
  opening: fixed("I see this too. Telltale found in my files:"),
  differences: fixed("**Different here:**"),
  environment: fixed("**Environment:**"),
} as const;

/** What the page's script says; `{name}` is replaced there. */
export const page = {
  limit: "limit",
  found: "{shown} of {all} shown",
  nothing: "Nothing found",
  range: "Shown: {from} to {to} UTC",
  step: "{text}, {time} UTC ({number} of {all})",
} as const;

/** Plain words without marks, for the diagram. */
export const chart = {
  starts: "connecting",
  connected: "connected",
  connectedAfter: (time: string) => `connected in ${time}`,
  attempt: (number: number) => `attempt ${number}`,
  ended: "ended",
  endedAfter: ({ how, lifetime }: { how: string; lifetime: string }) => `${how} after ${lifetime}`,
  failed: (how: string) => `not connected, ${how}`,
  unnamed: "unnamed",
  open: "still open",
} as const;
