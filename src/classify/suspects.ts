import type { Reading } from "../model/reading.ts";
import type { Finding, Suspect } from "../model/result.ts";
import type { Signature } from "../model/signature.ts";
import { nameFits } from "./glob.ts";
import { failsAtOnce, livesOn, noAuthentication, reconnects, type Shown, steady } from "./ruled-out.ts";
import { measuredSoFar, openFilesSoFar } from "./shown-so-far.ts";
import { staleState } from "./stale-state.ts";

/** What is suspected whenever a server "worked for a while and then failed", before anybody has looked. */
interface SuspectKind {
  readonly name: string;
  readonly title: string;
  /** Findings that confirm it; a signature can also name the suspect itself. */
  readonly signatures: readonly string[];
  /** The evidence that confirms it without a signature, or null where there is none. */
  readonly confirmed?: (reading: Reading) => Shown | null;
  /** The evidence that rules it out, or null where there is none. */
  readonly ruledOut: (reading: Reading) => Shown | null;
  /** What is known of it where it stays open, or null where nothing is. */
  readonly soFar?: (reading: Reading) => Shown | null;
  /** What would decide it. */
  readonly missing: string;
}

const kinds: readonly SuspectKind[] = [
  {
    name: "memory",
    title: "Memory",
    signatures: ["node.oom.*", "gha.job.oom-killed-137"],
    ruledOut: (reading) => steady(reading, "rss"),
    soFar: (reading) => measuredSoFar(reading, "rss"),
    missing: "the server's memory over time (`ps -o rss`)",
  },
  {
    name: "time-out",
    title: "Time-out",
    signatures: ["*.timeout", "net.etimedout", "net.undici.*-timeout", "mcp.client.stale-abort-signal"],
    ruledOut: failsAtOnce,
    missing: "how long the failing calls waited",
  },
  {
    name: "crash",
    title: "Crash",
    signatures: [
      "node.uncaught-exception",
      "node.unhandled-rejection",
      "node.crash.*",
      "node.oom.*",
      "mcp.stdio.server-exited",
    ],
    ruledOut: livesOn,
    missing: "whether the server's process still ran after the failure",
  },
  {
    name: "file-handles",
    title: "File handles",
    signatures: ["node.fs.emfile"],
    ruledOut: (reading) => steady(reading, "open-files"),
    soFar: openFilesSoFar,
    missing: "the server's open files over time",
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
    title: "Stale client state",
    signatures: ["mcp.client.stale-*", "mcp.session.not-found"],
    confirmed: staleState,
    ruledOut: reconnects,
    missing: "whether a new start of the client works while the running one stays broken",
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
  const confirmed = kind.confirmed?.(reading) ?? null;
  if (confirmed !== null) {
    const { why, evidence } = confirmed;
    return { name, title, verdict: "confirmed", why, evidence: [...evidence], missing: null };
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
  const soFar = kind.soFar?.(reading) ?? null;
  return {
    name,
    title,
    verdict: "undecided",
    why: soFar?.why ?? "nothing that was handed in decides it",
    evidence: [...(soFar?.evidence ?? [])],
    missing: kind.missing,
  };
}
