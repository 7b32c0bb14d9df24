import * as z from "zod/mini";
import { commandsSchema } from "./signature.ts";

/**
 * A dialect as it is written: the YAML of `dialects/`, with its shorthands.
 * `catalogue/dialects.ts` turns it into `model/dialect.ts`; `schemas/dialect.schema.json` comes from here.
 */
const text = z.string().check(z.minLength(1));
const oneOrMore = z.union([text, z.array(text).check(z.minLength(1))]);
const eventName = z
  .string()
  .check(z.regex(/^[a-z]+\.[a-z][a-z-]*$/, 'must be an event: "family.what-happened" in lower case'));
const factName = z
  .string()
  .check(z.regex(/^[a-z]+(?:\.[a-z][a-z-]*)*$/, "must be a fact: lower-case words joined by dots"));

const keysSchema = z.strictObject({
  time: z.optional(oneOrMore),
  level: z.optional(oneOrMore),
  message: z.optional(oneOrMore),
  subject: z.optional(oneOrMore),
  run: z.optional(oneOrMore),
});

const framingSchema = z.union([
  z.strictObject({ lines: oneOrMore }),
  z.strictObject({ "json-lines": keysSchema }),
  z.strictObject({ "json-array": keysSchema }),
  z.strictObject({ whole: z.enum(["configuration", "snapshots"]) }),
]);

const documentSchema = z.strictObject({
  kind: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens")),
  paths: z.optional(oneOrMore),
  head: z.optional(oneOrMore),
  needs: z.optional(z.enum(["either", "both"])),
  generic: z.optional(z.boolean()),
  fromPath: z.optional(text),
  fromHead: z.optional(text),
  rank: z.optional(z.int().check(z.nonnegative())),
  framing: framingSchema,
  before: z.optional(z.int().check(z.nonnegative(), z.lte(20))),
  after: z.optional(z.int().check(z.nonnegative(), z.lte(20))),
  anchors: z.optional(oneOrMore),
  printsTwice: z.optional(z.boolean()),
  link: z.optional(z.strictObject({ define: text, use: text })),
});

const eventSchema = z.strictObject({
  event: eventName,
  also: z.optional(z.union([eventName, z.array(eventName)])),
  text: oneOrMore,
  regex: z.optional(oneOrMore),
  kinds: z.optional(oneOrMore),
  fields: z.optional(z.record(z.string(), z.string())),
});

const factSchema = z.strictObject({
  fact: factName,
  about: z.optional(z.enum(["case", "subject"])),
  text: oneOrMore,
  regex: oneOrMore,
});

const exampleSchema = z.strictObject({
  path: text,
  text,
  kind: text,
  events: z.optional(z.array(text)),
  facts: z.optional(z.array(text)),
});

export const dialectSchema = z.strictObject({
  dialect: z
    .string()
    .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens")),
  title: text,
  scope: z.optional(z.enum(["documents", "everywhere"])),
  documents: z.optional(z.array(documentSchema)),
  events: z.optional(z.array(eventSchema)),
  facts: z.optional(z.array(factSchema)),
  /** How the program is made to tell more, for reporters whose files do not tell enough. */
  debugLog: z.optional(z.strictObject({ for: text, commands: z.optional(commandsSchema) })),
  examples: z.optional(z.array(exampleSchema)),
});

export type WrittenDialect = z.infer<typeof dialectSchema>;
