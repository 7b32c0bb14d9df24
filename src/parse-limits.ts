import { nearestName } from "./catalogue/nearest-name.ts";
import { attachmentLimits, type Limits } from "./model/limits.ts";

/** Other values for some of a run's limits, whatever profile they go on top of. */
export type LimitChanges = Partial<Limits>;

export interface BadLimit {
  readonly kind: "bad-limit";
  readonly message: string;
}

const units: Readonly<Record<"Bytes" | "Ms" | "count", Readonly<Record<string, number>>>> = {
  Bytes: { "": 1, b: 1, kib: 1024, mib: 1024 ** 2, gib: 1024 ** 3, kb: 1e3, mb: 1e6, gb: 1e9 },
  Ms: { "": 1, ms: 1, s: 1_000, min: 60_000 },
  count: { "": 1 },
};

/** `max-entry-bytes=64MiB`, `file-timeout-ms=90s`, `max-entries=200`: the names of `Limits`, as words. */
export function parseLimits(assignments: readonly string[]): LimitChanges | BadLimit {
  const changes: Record<string, number> = {};
  for (const assignment of assignments) {
    const [, given = "", value = ""] = /^\s*([\w-]+)\s*=\s*(\S+)\s*$/.exec(assignment) ?? [];
    if (given === "") return bad(`${quoted(assignment)} is no limit: write NAME=VALUE, as max-entries=200`);
    const name = camelCase(given);
    if (!Object.hasOwn(attachmentLimits, name)) return bad(unknownName(given));
    const number = numberOf(name, value);
    if (number === null) return bad(`${quoted(value)} is no value for ${given}: ${expected(name)}`);
    changes[name] = number;
  }
  return changes as LimitChanges;
}

/** All names, as they are written: `max-file-bytes`. */
export const limitNames: readonly string[] = Object.keys(attachmentLimits).map((name) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
);

function numberOf(name: string, value: string): number | null {
  const [, digits, unit = ""] = /^(\d{1,15})([A-Za-z]*)$/.exec(value) ?? [];
  const factor = units[unitsOf(name)][unit.toLowerCase()];
  if (digits === undefined || factor === undefined) return null;
  const number = Number(digits) * factor;
  return Number.isSafeInteger(number) ? number : null;
}

function unitsOf(name: string): keyof typeof units {
  if (name.endsWith("Bytes")) return "Bytes";
  return name.endsWith("Ms") ? "Ms" : "count";
}

function expected(name: string): string {
  const words = {
    Bytes: "bytes, as 1048576 or 64MiB",
    Ms: "a time, as 15000 or 15s",
    count: "a whole number",
  };
  return `it wants ${words[unitsOf(name)]}`;
}

function unknownName(given: string): string {
  const near = nearestName(given, limitNames);
  const hint = near === null ? `the limits are ${limitNames.join(", ")}` : `did you mean ${near}?`;
  return `there is no limit ${quoted(given)}: ${hint}`;
}

const camelCase = (name: string): string =>
  name.replace(/[-_]([A-Za-z])/g, (_, letter: string) => letter.toUpperCase());
/** Never a part, which could be a part of a secret that a log's masking does not know. */
const quoted = (text: string): string =>
  text.length <= 80 ? JSON.stringify(text) : `a text of ${text.length} characters`;
const bad = (message: string): BadLimit => ({ kind: "bad-limit", message });
