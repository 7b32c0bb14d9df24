/** What one kind of secret looks like: the YAML of `redactors/` in its checked form. */
export interface Detector {
  /** Lower-case words joined by hyphens; stands in the placeholder and in the counts. */
  readonly kind: string;
  /** Literals, one of which is in every match. Nothing else is tried where none of them stands. */
  readonly gate: readonly string[];
  readonly ignoreCase: boolean;
  /** How many characters before its gate a match may begin; 0: it begins with the gate. */
  readonly reach: number;
  /** Linear-time syntax only. The capture `secret`, if there is one, is what is masked; else the whole match. */
  readonly pattern: string;
  /** Characters that may not stand right before or after the match. */
  readonly boundary: Boundary;
  /** Bits per character that the secret has at least, by its own letters; 0: any. */
  readonly minEntropy: number;
  /** Kinds of characters that the secret must hold, to tell a token from a name. */
  readonly needs: readonly CharacterKind[];
  /** Values that look right and are known to be harmless (a manual's example). */
  readonly allow: readonly string[];
  /** Personal data is masked in place, but nobody is told to revoke it, and the leak gate does not look for it. */
  readonly personal: boolean;
  /** What the scan of the whole input looks for, worked out from the pattern; null: found only where text leaves. */
  readonly search: string | null;
  readonly examples: DetectorExamples;
}

/** `word`: no letter or digit. `token`: none of those, nor `_`, `-`, `+`, `/`, nor `=` behind it. `none`: anything. */
export type Boundary = "word" | "token" | "none";
/** `mixed`: letters and digits take turns at least three times, as they do in no name. */
export type CharacterKind = "digit" | "upper" | "lower" | "letter" | "mixed";

/** Lines in which `{alnum:36}` and the like stand for made-up characters, so that no value in the repository looks live. */
export interface DetectorExamples {
  readonly match: readonly string[];
  readonly clean: readonly string[];
}

/** The detectors of a run and the values that are never masked. */
export interface DetectorSet {
  readonly detectors: readonly Detector[];
  readonly allow: readonly string[];
}
