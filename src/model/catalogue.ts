import type { DetectorSet } from "./detector.ts";
import type { Dialect } from "./dialect.ts";
import type { Problem } from "./result.ts";
import type { Signature } from "./signature.ts";

/** Everything that a run knows beforehand: the shipped catalogue, and the user's own over it. */
export interface Catalogue {
  /** Of all signatures together. */
  readonly hash: string;
  readonly signatures: readonly Signature[];
  /** A user's own before the shipped ones. */
  readonly dialects: readonly Dialect[];
  readonly detectors: DetectorSet;
  /** What was wrong with the user's own files; each costs only itself. */
  readonly problems: readonly Problem[];
}
