import type { Verdict } from "../model/result.ts";
import type { ApiTrouble, Label, LabelStore } from "../ports.ts";

/** GitHub takes 50 characters. */
const maxName = 50;

/** Colours by how much a maintainer has to do: found, to be looked at, nothing wrong, nothing to read. */
const colours: Readonly<Record<Verdict["status"], string>> = {
  known: "5319e7",
  ambiguous: "fbca04",
  unknown: "d93f0b",
  healthy: "0e8a16",
  empty: "bfd4f2",
  unreadable: "bfd4f2",
};

/** One sentence a verdict: what a person sees who hovers over the label. */
const descriptions: Readonly<Record<Verdict["status"], string>> = {
  known: "The attached files show a known failure",
  ambiguous: "The attached files fit more than one known failure",
  unknown: "The attached files show a failure that no signature knows",
  healthy: "The attached files show no failure",
  empty: "There was nothing to read in the issue",
  unreadable: "What is attached could not be read",
};

/** The labels that show a verdict: its status, and the signature that is its cause. */
export function labelsOf({ status, cause }: Verdict, prefix: string): readonly Label[] {
  const verdict = { name: `${prefix}${status}`, color: colours[status], description: descriptions[status] };
  // A cause that comes from a result file is a text like every other.
  if (cause === null || !/^[a-z0-9][a-z0-9.-]*$/.test(cause)) return [verdict];
  const name = `${prefix}${cause}`.slice(0, maxName);
  return [
    verdict,
    { name, color: "c5def5", description: "Recognised by this signature in the attached files" },
  ];
}

/**
 * Brings the issue's labels in line with the verdict. Only labels with the prefix are touched, only what differs,
 * and trouble ends it: labels are a convenience, and the comment has the report.
 */
export async function showLabels(
  given: {
    readonly issue: number;
    readonly present: readonly string[];
    readonly wanted: readonly Label[];
    readonly prefix: string;
  },
  store: LabelStore,
): Promise<ApiTrouble | null> {
  const has = (names: readonly string[], name: string): boolean =>
    names.some((candidate) => candidate.toLowerCase() === name.toLowerCase());
  const wantedNames = given.wanted.map(({ name }) => name);
  const missing = given.wanted.filter(({ name }) => !has(given.present, name));
  const isOurs = (name: string): boolean => name.toLowerCase().startsWith(given.prefix.toLowerCase());
  for (const name of given.present.filter((label) => isOurs(label) && !has(wantedNames, label))) {
    const removed = await store.remove(given.issue, name);
    // Somebody else was faster.
    if (removed.kind === "trouble" && removed.code !== "not-found") return removed;
  }
  for (const label of missing) {
    const there = await store.ensure(label);
    if (there.kind === "trouble") return there;
  }
  if (missing.length === 0) return null;
  const added = await store.add(
    given.issue,
    missing.map(({ name }) => name),
  );
  return added.kind === "trouble" ? added : null;
}
