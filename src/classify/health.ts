import { endedWell } from "../model/benign-end.ts";
import type { Occurrence, Reading, Session } from "../model/reading.ts";
import { nameFits } from "./glob.ts";

export type Health =
  | { readonly kind: "healthy"; readonly confidence: number; readonly why: string }
  | { readonly kind: "unknown"; readonly why: string };

/** Events that mean that something did not work, unless a finding accounts for them or the same subject works afterwards. */
const failures = [
  "session.failed",
  "session.timed-out",
  "session.lost",
  "stream.terminated",
  "reconnect.gave-up",
  "request.timed-out",
  "tool.failed",
  "process.crashed",
  "auth.registration-failed",
  "auth.refresh-failed",
  "auth.token-expired",
  "auth.required",
  "config.*",
  "server.unreachable",
];

/** Events by which a program shows that it works. */
const successes = ["session.connected", "tool.succeeded", "reconnect.succeeded", "auth.refresh-succeeded"];

/**
 * Healthy only when a program's log was understood, shows working sessions, and no failure is left without an explanation.
 * `isKnown`: a finding (also an observation) accounts for it.
 */
export function healthOf(reading: Reading, isKnown: (one: Occurrence) => boolean): Health {
  const working = occurrencesLike(reading, successes);
  if (working.length === 0) {
    return { kind: "unknown", why: "No known failure was found, and nothing shows that it works" };
  }
  const open = occurrencesLike(reading, failures).find((one) => !isKnown(one) && !worksAfter(one, working));
  if (open !== undefined)
    return { kind: "unknown", why: `A failure that no signature explains: ${open.name}` };
  const lost = reading.sessions.find((session) => isLost(session, working));
  if (lost !== undefined) {
    return {
      kind: "unknown",
      why: `The connection of ${lost.subject} ended without a known reason: ${lost.end}`,
    };
  }
  return { kind: "healthy", confidence: 0.8, why: sayWorking(reading) };
}

function occurrencesLike(reading: Reading, names: readonly string[]): Occurrence[] {
  return [...reading.occurrences]
    .filter(([name]) => !name.startsWith("signature:") && nameFits(name, names))
    .flatMap(([, { kept }]) => kept.filter(({ evidence }) => evidence.voice === "output"));
}

function worksAfter(
  failure: { readonly subject: string | null; readonly at: number | null },
  working: readonly Occurrence[],
): boolean {
  return working.some(
    ({ subject, at }) =>
      subject === failure.subject && at !== null && failure.at !== null && at >= failure.at,
  );
}

function isLost(session: Session, working: readonly Occurrence[]): boolean {
  const { subject, end, endedAt, recoveredAt } = session;
  if (end === null || recoveredAt !== null || endedWell(session)) return false;
  return !worksAfter({ subject, at: endedAt }, working);
}

function sayWorking({ sessions }: Reading): string {
  const connected = sessions.filter(
    ({ connectedAt, connectMs }) => connectedAt !== null || connectMs !== null,
  ).length;
  const how =
    connected === 0
      ? "the log shows working calls"
      : `${connected} working ${connected === 1 ? "session" : "sessions"}`;
  return `No failure was found: ${how}, and nothing that failed for good`;
}
