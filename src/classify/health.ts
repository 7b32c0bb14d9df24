import type { Occurrence, Reading } from "../model/reading.ts";
import { nameFits } from "./glob.ts";

export type Health =
  | { readonly kind: "healthy"; readonly confidence: number; readonly why: string }
  | { readonly kind: "unknown"; readonly why: string };

/** Events that mean that something did not work, unless a finding or a recovery accounts for them. */
const failures = [
  "*.failed",
  "*.timeout",
  "*.timed-out",
  "*.gave-up",
  "stream.terminated",
  "session.dropped",
  "process.crashed",
];

/** Events by which a program shows that it works. */
const successes = ["session.connected", "tool.succeeded", "call.succeeded", "*.succeeded"];

/**
 * Healthy only when a program's log was understood, shows working sessions, and no failure is left without an explanation.
 * `known` are the lines that findings (also observations) account for.
 */
export function healthOf(reading: Reading, known: (one: Occurrence) => boolean): Health {
  const working = kept(reading, successes);
  if (working.length === 0) {
    return { kind: "unknown", why: "No known failure was found, and nothing shows that it works" };
  }
  const open = kept(reading, failures).filter((one) => !known(one) && !recovers(one, working));
  if (open.length > 0) {
    return { kind: "unknown", why: `A failure that is not in the catalogue: ${open[0]?.name}` };
  }
  return { kind: "healthy", confidence: 0.8, why: sayWorking(reading) };
}

function kept(reading: Reading, names: readonly string[]): Occurrence[] {
  return [...reading.occurrences]
    .filter(([name]) => !name.startsWith("signature:") && nameFits(name, names))
    .flatMap(([, { kept }]) => kept.filter(({ evidence }) => evidence.voice === "output"));
}

/** The same subject works again afterwards. */
function recovers(failure: Occurrence, working: readonly Occurrence[]): boolean {
  return working.some(
    (one) =>
      one.subject === failure.subject && one.at !== null && failure.at !== null && one.at >= failure.at,
  );
}

function sayWorking({ sessions }: Reading): string {
  const connected = sessions.filter(
    ({ connectedAt, connectMs }) => connectedAt !== null || connectMs !== null,
  ).length;
  const how =
    connected === 0
      ? "The log shows working calls"
      : `${connected} working ${connected === 1 ? "session" : "sessions"}`;
  return `No failure was found: ${how} and no unexplained error`;
}
