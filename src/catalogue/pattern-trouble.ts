import { growthDegree } from "../scan/index.ts";

/** What is wrong with a pattern of a signature, or null. Only what a linear-time engine can do is allowed. */
export function patternTrouble(source: string): string | null {
  const plain = source.replace(/\\\\/g, "").replace(/\[(?:\\.|[^\]\\])*\]/g, "[]");
  if (/(?<!\\)\(\?<?[=!]/.test(plain)) {
    return "look-ahead and look-behind are not allowed: the time to match must stay linear";
  }
  if (/\\[1-9]|\\k</.test(plain))
    return "back-references are not allowed: the time to match must stay linear";
  const badName = [...plain.matchAll(/\(\?<([^>]*)>/g)].find(([, name]) => !/^[A-Za-z]\w*$/.test(name ?? ""));
  if (badName !== undefined)
    return `"${badName[1]}" cannot name a capture; use a letter, then letters and digits`;
  try {
    const compiled = new RegExp(source);
    return compiled.test("") ? "the pattern matches an empty text, so it would match everywhere" : null;
  } catch (error) {
    return error instanceof Error
      ? error.message.replace(/^Invalid regular expression: /, "")
      : String(error);
  }
}

/**
 * The same for a pattern that V8 runs by itself, outside of the scan and its linear engine. It is tried on at most
 * 4 KiB of a record, where the square of the length is a few milliseconds; what grows faster is refused.
 */
export function boundedTrouble(
  source: string,
  { ignoreCase }: { readonly ignoreCase: boolean },
): string | null {
  const trouble = patternTrouble(source);
  if (trouble !== null) return trouble;
  const degree = growthDegree({ kind: "regex", source, ignoreCase });
  if (degree <= maxDegree) return null;
  return degree === Infinity
    ? "a repetition inside a repetition is not allowed: it can take exponential time"
    : `on n characters it may take n to the power of ${degree} steps; put a bound like {0,100} on its repetitions, or take one of them out`;
}

const maxDegree = 2;
