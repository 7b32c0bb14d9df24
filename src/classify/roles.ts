import type { Found } from "./find.ts";
import { nameFits } from "./glob.ts";

export type Role = "cause" | "symptom" | "contributing";

export interface Ranked extends Found {
  readonly role: Role;
  /** The finding that accounts for this one, a root where possible. */
  readonly explainedBy: string | null;
  /** How many other findings this one accounts for, through any number of steps. */
  readonly explains: readonly string[];
}

/**
 * Who explains whom. A finding is a symptom where another accounts for all its subjects; a warning beside a failure
 * contributes, and so does an observation; every other finding is a cause of its own.
 */
export function assignRoles(found: readonly Found[]): Ranked[] {
  const explainers = new Map(found.map((one) => [one, found.filter((other) => doesExplain(other, one))]));
  const roots = new Set(found.filter((one) => isClaim(one) && !explainedFully(one, explainers)));
  const hasFailure = [...roots].some(({ signature }) => signature.severity !== "warning");
  return found.map((one) => {
    const above = explainers.get(one) ?? [];
    const explainedBy = roots.has(one) ? null : (above.find((other) => roots.has(other)) ?? above[0] ?? null);
    return {
      ...one,
      role: roots.has(one)
        ? rootRole(one, { besideFailure: hasFailure })
        : isClaim(one)
          ? "symptom"
          : "contributing",
      explainedBy: explainedBy?.signature.id ?? null,
      explains: found
        .filter((other) => other !== one && reaches(one, other, explainers))
        .map((other) => other.signature.id),
    };
  });
}

/** An observation (`info`) never claims that something failed. */
function isClaim({ signature }: Found): boolean {
  return signature.severity !== "info";
}

function rootRole({ signature }: Found, { besideFailure }: { readonly besideFailure: boolean }): Role {
  return signature.severity === "warning" && besideFailure ? "contributing" : "cause";
}

/** Direct: named in `explains`, of the same or a nearer party, and about the same subject where both name one. */
function doesExplain(above: Found, below: Found): boolean {
  if (above === below || !isClaim(above)) return false;
  if (above.author === "commenter" && below.author !== "commenter") return false;
  return (
    named(above, below) &&
    !(named(below, above) && above.signature.id > below.signature.id) &&
    sharesSubject(above, below)
  );
}

function named(above: Found, below: Found): boolean {
  return above.signature.explains.length > 0 && nameFits(below.signature.id, above.signature.explains);
}

function sharesSubject(above: Found, below: Found): boolean {
  if (above.subjects.length === 0 || below.subjects.length === 0) return true;
  return below.subjects.some((subject) => above.subjects.includes(subject));
}

type Explainers = ReadonlyMap<Found, readonly Found[]>;

/** Two servers, one explained: the other one's failure still needs a cause. */
function explainedFully(one: Found, explainers: Explainers): boolean {
  const above = explainers.get(one) ?? [];
  if (above.length === 0) return false;
  return one.subjects.every((subject) =>
    above.some((other) => other.subjects.length === 0 || other.subjects.includes(subject)),
  );
}

function reaches(above: Found, below: Found, explainers: Explainers, seen = new Set<Found>()): boolean {
  if (seen.has(below)) return false;
  seen.add(below);
  const direct = explainers.get(below) ?? [];
  return direct.includes(above) || direct.some((middle) => reaches(above, middle, explainers, seen));
}
