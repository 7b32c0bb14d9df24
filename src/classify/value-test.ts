import type { ValueTest } from "../model/signature.ts";
import { versionInRange } from "./version-range.ts";

/** Whether a value passes; null stands for "is not there". */
export function passes(value: string | null, test: ValueTest): boolean {
  if (value === null || !test.present) return (value !== null) === test.present;
  if (test.equals !== null && !test.equals.includes(value)) return false;
  if (test.matches !== null && !new RegExp(test.matches, "i").test(value.slice(0, maxMatchedLength)))
    return false;
  if (test.version !== null && versionInRange(value, test.version) !== true) return false;
  return numberPasses(value, test);
}

/** These patterns are proven to take at most the square of the length (catalogue/pattern-trouble.ts). */
const maxMatchedLength = 4_000;

function numberPasses(value: string, { above, below }: ValueTest): boolean {
  if (above === null && below === null) return true;
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return false;
  return (above === null || number > above) && (below === null || number < below);
}

/** The test in words, for `explain`: `above 499`, `one of http, sse`. */
export function wordsOf(test: ValueTest): string {
  if (!test.present) return "not given";
  const parts = [
    test.equals === null
      ? null
      : test.equals.length === 1
        ? test.equals[0]
        : `one of ${test.equals.join(", ")}`,
    test.matches === null ? null : `fits ${test.matches}`,
    test.version === null ? null : `in ${test.version}`,
    test.above === null ? null : `above ${test.above}`,
    test.below === null ? null : `below ${test.below}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "given" : parts.join(" and ");
}
