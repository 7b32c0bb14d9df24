import * as z from "zod/mini";

/**
 * A file of `redactors/`, or of a user: detectors of one family, and values that are never masked.
 * `catalogue/redactors.ts` turns it into `model/detector.ts`; `schemas/redactor.schema.json` comes from here.
 */
const text = z.string().check(z.minLength(1));
const kind = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be a kind: lower-case words joined by hyphens"));
const gate = z.string().check(z.minLength(2));

export const detectorSchema = z.strictObject({
  kind,
  gate: z.union([gate, z.array(gate).check(z.minLength(1))]),
  ignoreCase: z.optional(z.boolean()),
  reach: z.optional(z.int().check(z.nonnegative(), z.lte(200))),
  pattern: text,
  boundary: z.optional(z.enum(["word", "token", "none"])),
  minEntropy: z.optional(z.number().check(z.gte(0), z.lte(6))),
  needs: z.optional(z.array(z.enum(["digit", "upper", "lower", "letter", "mixed"]))),
  allow: z.optional(z.array(text)),
  personal: z.optional(z.boolean()),
  reference: z.optional(z.string()),
  examples: z.strictObject({
    match: z.array(text).check(z.minLength(1)),
    clean: z.optional(z.array(text)),
  }),
});

export const redactorSchema = z.strictObject({
  detectors: z.optional(z.array(detectorSchema)),
  /** Exact values that are left as they are, whatever finds them. */
  allow: z.optional(z.array(text)),
});

export type RedactorFile = z.infer<typeof redactorSchema>;
