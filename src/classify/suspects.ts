import type { Occurrence, Reading, ResourceSeries } from "../model/reading.ts";
import type { EvidenceRecord, Finding, Suspect } from "../model/result.ts";
import type { Signature } from "../model/signature.ts";
import { evidenceRecord } from "./evidence-record.ts";
import { nameFits } from "./glob.ts";
import { sayDuration } from "./say-duration.ts";

/** What is suspected whenever a server "worked for a while and then failed", before anybody has looked. */
interface SuspectKind {
  readonly name: string;
  readonly title: string;
  /** Findings that confirm it; a signature can also name the suspect itself. */
  readonly signatures: readonly string[];
  /** The evidence that rules it out, or null where there is none. */
  readonly ruledOut: (reading: Reading) => RuledOut | null;
  /** What would decide it. */
  readonly missing: string;
}

interface RuledOut {
  readonly why: string;
  readonly evidence: readonly EvidenceRecord[];
}

const kinds: readonly SuspectKind[] = [
  {
    name: "memory",
    title: "Memory",
    signatures: ["node.oom.*", "gha.job.oom-killed-137"],
    ruledOut: (reading) => steady(reading, "rss"),
    missing: "the memory of the server's process over time (`ps -o rss` every few seconds)",
  },
  {
    name: "time-out",
    title: "Time-out",
    signatures: ["*.timeout", "net.etimedout", "net.undici.*-timeout", "mcp.client.stale-abort-signal"],
    ruledOut: failsAtOnce,
    missing: "how long the failing calls waited before they failed",
  },
  {
    name: "crash",
    title: "Crash of the process",
    signatures: [
      "node.uncaught-exception",
      "node.unhandled-rejection",
      "node.crash.*",
      "node.oom.*",
      "mcp.stdio.server-exited",
    ],
    ruledOut: livesOn,
    missing: "whether the server's process was still running after the failure, and its standard error",
  },
  {
    name: "file-handles",
    title: "File handles",
    signatures: ["node.fs.emfile"],
    ruledOut: (reading) => steady(reading, "open-files"),
    missing: "the number of open files of the server's process over time, and `ulimit -n`",
  },
  {
    name: "token",
    title: "Expired token",
    signatures: ["mcp.oauth.*", "mcp.auth.unauthorized"],
    ruledOut: noAuthentication,
    missing: "the log of an authentication: a refused request (401) or a token's expiry",
  },
  {
    name: "stale-state",
    title: "Stale state of the client",
    signatures: ["mcp.client.stale-*", "mcp.session.not-found"],
    ruledOut: reconnects,
    missing: "whether a new start of the client heals it while the running one stays broken",
  },
];

/** Only where sessions or processes were seen; elsewhere nobody suspects these. */
export function suspectsOf(
  reading: Reading,
  findings: readonly Finding[],
  signatures: readonly Signature[],
): Suspect[] {
  const tookPart =
    reading.sessions.length > 0 ||
    findings.some(
      ({ signature, severity }) => severity !== "info" && nameFits(signature, ["mcp.*", "node.*"]),
    );
  if (!tookPart) return [];
  return kinds.map((kind) => suspectOf(kind, reading, findings, signatures));
}

function suspectOf(
  kind: SuspectKind,
  reading: Reading,
  findings: readonly Finding[],
  signatures: readonly Signature[],
): Suspect {
  const { name, title } = kind;
  const named = signatures.filter(({ suspects }) => suspects.includes(name)).map(({ id }) => id);
  const confirming = findings.find(
    ({ signature, severity }) => severity !== "info" && nameFits(signature, [...kind.signatures, ...named]),
  );
  if (confirming !== undefined) {
    const evidence = confirming.evidence.slice(0, 3);
    return { name, title, verdict: "confirmed", why: confirming.title, evidence, missing: null };
  }
  const ruledOut = kind.ruledOut(reading);
  if (ruledOut !== null && ruledOut.evidence.length > 0) {
    return {
      name,
      title,
      verdict: "ruled-out",
      why: ruledOut.why,
      evidence: [...ruledOut.evidence],
      missing: null,
    };
  }
  return {
    name,
    title,
    verdict: "undecided",
    why: "nothing that was handed in decides it",
    evidence: [],
    missing: kind.missing,
  };
}

/** At least three samples that do not grow, and far from the limit where it is known. */
function steady({ resources }: Reading, metric: string): RuledOut | null {
  const series = resources.filter((one) => one.metric === metric && one.samples.length >= 3);
  if (series.length === 0 || !series.every(isSteady)) return null;
  return {
    why: series
      .map((one) => `${one.metric} of ${one.subject} is steady over ${one.samples.length} samples`)
      .join("; "),
    evidence: series.flatMap((one) => one.evidence.slice(0, 1)).map(evidenceRecord),
  };
}

function isSteady({ verdict, limit, samples }: ResourceSeries): boolean {
  return verdict === "steady" && (limit === null || samples.every(([, value]) => value < limit * 0.8));
}

/** A call that fails at once was refused; nothing waited. */
const atOnceMs = 1_000;

function failsAtOnce(reading: Reading): RuledOut | null {
  const failed = keptOf(reading, ["tool.failed", "request.failed"]);
  const waits = failed
    .map(({ fields }) => Number.parseFloat(fields.ms ?? ""))
    .filter((ms) => !Number.isNaN(ms));
  if (waits.length === 0 || waits.length < failed.length || waits.some((ms) => ms > atOnceMs)) return null;
  return {
    why: `the failing calls were refused within ${sayDuration(Math.max(...waits))}`,
    evidence: failed.slice(0, 2).map(({ evidence }) => evidenceRecord(evidence)),
  };
}

/** The process answers after the first failure, be it with an error: it was alive. */
function livesOn(reading: Reading): RuledOut | null {
  return worksAfterwards(reading) ?? answersAfterwards(reading);
}

/** A server behind HTTP that refuses a call with a status is running, and so is the client that logs it. */
function answersAfterwards(reading: Reading): RuledOut | null {
  const answers = keptOf(reading, ["auth.registration-failed", "request.failed", "tool.failed"]).filter(
    ({ fields, evidence }) => fields.status !== undefined || /HTTP \d{3}\b/.test(evidence.text),
  );
  const [first] = answers;
  const last = answers.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  return {
    why: "client and server go on answering each other after the first failure",
    evidence: [evidenceRecord(first.evidence), evidenceRecord(last.evidence)],
  };
}

/** Calls of the same connection succeed after the last loss: its process was alive. */
function worksAfterwards(reading: Reading): RuledOut | null {
  const lost = keptOf(reading, ["stream.*", "session.dropped", "tool.failed"]).at(-1);
  const works = keptOf(reading, ["tool.succeeded"]).find(
    (one) =>
      lost !== undefined &&
      one.subject === lost.subject &&
      (one.at ?? 0) > (lost.at ?? Number.POSITIVE_INFINITY),
  );
  if (works === undefined) return null;
  return {
    why: "calls succeed again afterwards without a new start of the server",
    evidence: [evidenceRecord(works.evidence)],
  };
}

/** Calls succeed and no authentication was ever asked for. */
function noAuthentication(reading: Reading): RuledOut | null {
  const asked = keptOf(reading, ["auth.*"]);
  const works = keptOf(reading, ["tool.succeeded", "session.connected"]);
  if (asked.length > 0 || works.length === 0) return null;
  return {
    why: "the server is reached without any authentication, and none is refused",
    evidence: works.slice(0, 1).map(({ evidence }) => evidenceRecord(evidence)),
  };
}

function reconnects({ sessions }: Reading): RuledOut | null {
  const healed = sessions.find(({ recoveredAt }) => recoveredAt !== null);
  const [evidence] = healed?.evidence ?? [];
  if (healed === undefined || evidence === undefined) return null;
  return { why: "the running client recovers by itself", evidence: [evidenceRecord(evidence)] };
}

function keptOf({ occurrences }: Reading, names: readonly string[]): Occurrence[] {
  return [...occurrences]
    .filter(([name]) => !name.startsWith("signature:") && nameFits(name, names))
    .flatMap(([, { kept }]) => kept.filter(({ evidence }) => evidence.voice === "output"));
}
