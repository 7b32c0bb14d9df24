import { readFileSync } from "node:fs";
import { sharedPath } from "../support/shared.ts";

/** A line of `hostile/secrets-*.json`. */
export interface SecretSample {
  readonly text: string;
  readonly secret: string;
  readonly kind: string;
  readonly context?: string;
  readonly group: string;
}

export function secretSamples(name: "positives" | "transforms" | "negatives"): readonly SecretSample[] {
  return JSON.parse(readFileSync(sharedPath("hostile", `secrets-${name}.json`), "utf8")) as SecretSample[];
}

/** Fully removed: neither the secret nor a piece of it that somebody could go on with. */
export function isRemoved(sample: SecretSample, redacted: string): boolean {
  const pieces = sample.secret.split(/[\s"│\\+]+/).filter((piece) => piece.length >= 6);
  return [sample.secret, ...pieces].every((piece) => !redacted.includes(piece));
}
