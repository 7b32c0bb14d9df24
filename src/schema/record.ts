import * as z from "zod/mini";

/**
 * The compact record of a verdict in a comment's marker, for later runs and for the canonical issue to add up.
 * Ids, versions and numbers only: nothing in it can carry a sentence.
 */
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,119}$/));
const name = z.string().check(z.regex(/^[a-z][A-Za-z0-9.-]{0,79}$/));
const version = z.string().check(z.regex(/^[\w][\w.+-]{0,39}$/));
const time = z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/)));
const count = z.int().check(z.nonnegative());

export const recordSchema = z.strictObject({
  v: z.literal(1),
  status: z.enum(["known", "ambiguous", "unknown", "healthy", "empty", "unreadable"]),
  cause: z.nullable(id),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  /** Signature, its content hash, how often it was seen. */
  findings: z.array(z.tuple([id, z.string().check(z.regex(/^[0-9a-f]{0,64}$/)), count])),
  /** Medians over the case, by name; a name that ends in `Ms` is a duration. */
  measures: z.record(name, z.number()),
  versions: z.record(name, version),
  platform: z.nullable(z.enum(["linux", "macos", "windows"])),
  first: time,
  last: time,
  sessions: count,
});

export type CaseRecord = z.infer<typeof recordSchema>;
