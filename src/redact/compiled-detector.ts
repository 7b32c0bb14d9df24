import type { Boundary, CharacterKind, Detector } from "../model/detector.ts";
import { entropy } from "./entropy.ts";

/** Where a detector's secret stands. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** End of the whole match, which may be wider than the secret. */
  readonly next: number;
}

/** A detector whose pattern is ready; made at the first hit of its gate. */
export interface CompiledDetector {
  readonly detector: Detector;
  /** The match that belongs to a gate at `gate`, beginning nowhere before `from`. */
  match(text: string, gate: number, from: number): Match | null;
}

/**
 * Matches a pattern at a place. The engine of the shipped detectors is the platform's own, since their patterns
 * are proven; a user's are run by one that is linear whatever the pattern is.
 */
export type PatternEngine = (
  source: string,
  options: { readonly ignoreCase: boolean },
) => (text: string, at: number) => EngineMatch | null;

export interface EngineMatch {
  readonly end: number;
  /** Of the capture `secret`, or of the whole. */
  readonly secretStart: number;
  readonly secretEnd: number;
}

export function compileDetector(detector: Detector, engine: PatternEngine): CompiledDetector {
  const sides = boundaries[detector.boundary];
  const matchAt = engine(detector.pattern, { ignoreCase: detector.ignoreCase });
  return {
    detector,
    match(text, gate, from) {
      for (let at = Math.max(from, gate - detector.reach); at <= gate; at++) {
        // Nothing that begins in the middle of a word is tried: a text of nothing but gates must not cost its square.
        if (at > 0 && sides?.before.test(text.charAt(at - 1))) continue;
        const found = matchAt(text, at);
        if (found === null || found.end <= gate || !fits(detector, text, found)) continue;
        return { start: found.secretStart, end: found.secretEnd, next: found.end };
      }
      return null;
    },
  };
}

export const platformEngine: PatternEngine = (source, { ignoreCase }) => {
  const regex = new RegExp(source, `y${ignoreCase ? "i" : ""}${source.includes("(?<secret>") ? "d" : ""}`);
  return (text, at) => {
    regex.lastIndex = at;
    const found = regex.exec(text);
    if (found === null) return null;
    const end = at + found[0].length;
    const secret = found.indices?.groups?.secret;
    return { end, secretStart: secret?.[0] ?? at, secretEnd: secret?.[1] ?? end };
  };
};

function fits(detector: Detector, text: string, found: EngineMatch): boolean {
  if (found.secretEnd <= found.secretStart) return false;
  const sides = boundaries[detector.boundary];
  if (found.end < text.length && sides?.after.test(text.charAt(found.end))) return false;
  const secret = text.slice(found.secretStart, found.secretEnd);
  if (detector.allow.includes(secret)) return false;
  if (!detector.needs.every((need) => characters[need](secret))) return false;
  return detector.minEntropy === 0 || entropy(secret) >= detector.minEntropy;
}

/** What may not stand right before and right behind a match. Before it, `=` is a sign between a name and its value. */
const boundaries: Readonly<Record<Boundary, { readonly before: RegExp; readonly after: RegExp } | null>> = {
  word: { before: /[A-Za-z0-9]/, after: /[A-Za-z0-9]/ },
  token: { before: /[A-Za-z0-9_+/-]/, after: /[A-Za-z0-9_+/=-]/ },
  none: null,
};

const characters: Readonly<Record<CharacterKind, (secret: string) => boolean>> = {
  digit: (secret) => /\d/.test(secret),
  upper: (secret) => /[A-Z]/.test(secret),
  lower: (secret) => /[a-z]/.test(secret),
  letter: (secret) => /[A-Za-z]/.test(secret),
  mixed: (secret) => (secret.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length >= 3,
};
