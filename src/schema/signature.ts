import * as z from "zod/mini";

/**
 * A signature as it is written: the YAML of `signatures/`, with its shorthands.
 * `catalogue/normalise-signature.ts` turns it into `model/signature.ts`; `schemas/signature.schema.json` comes from here.
 */
const name = z.string().check(z.regex(/^[A-Za-z][\w-]*$/, "must be a name: letters, digits, - and _"));
const oneOrMore = z.union([
  z.string().check(z.minLength(1)),
  z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
]);
const names = z.union([name, z.array(name).check(z.minLength(1))]);
const signatureId = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)+$/, "must be an id: lower-case words joined by dots and hyphens"),
  );
const idPattern = z
  .string()
  .check(z.regex(/^[a-z0-9*]+(?:[.-][a-z0-9*]+)*$/, "must be an id, or a family as net.*"));
const idPatterns = z.union([idPattern, z.array(idPattern)]);
/** A number of milliseconds, or a text as `90 s`, `1.5 min`, `250 ms`. */
const duration = z.union([
  z.number().check(z.nonnegative()),
  z.string().check(z.regex(/^\d+(?:\.\d+)? ?(?:ms|s|min|h)$/, 'must be a time, as "90 s" or "5 min"')),
]);
const share = z.number().check(z.gt(0), z.lte(1));
const positive = z.int().check(z.positive());
const scalar = z.union([z.string(), z.number(), z.boolean()]);

const whereSchema = z.strictObject({
  kinds: z.optional(oneOrMore),
  entries: z.optional(oneOrMore),
  voice: z.optional(z.enum(["output", "statement"])),
  except: z.optional(oneOrMore),
  timed: z.optional(z.boolean()),
  named: z.optional(z.boolean()),
});

const valueTest = z.union([
  scalar,
  z.array(scalar).check(z.minLength(1)),
  z.strictObject({
    equals: z.optional(z.union([scalar, z.array(scalar)])),
    matches: z.optional(z.string()),
    version: z.optional(z.string()),
    above: z.optional(z.number()),
    below: z.optional(z.number()),
    present: z.optional(z.boolean()),
  }),
]);

const fields = z.record(z.string(), valueTest);

const stepSchema = z.union([
  name,
  z.strictObject({
    is: z.optional(names),
    never: z.optional(names),
    after: z.optional(duration),
    within: z.optional(duration),
    without: z.optional(names),
  }),
]);

const sequenceSchema = z.union([
  z.array(stepSchema).check(z.minLength(2)),
  z.strictObject({
    steps: z.array(stepSchema).check(z.minLength(2)),
    by: z.optional(z.enum(["subject", "run", "case"])),
  }),
]);

const measureSchema = z.strictObject({
  of: z.optional(z.enum(["lifetime", "connect", "retry-interval", "silence", "attempts"])),
  end: z.optional(oneOrMore),
  transport: z.optional(oneOrMore),
  recovered: z.optional(z.boolean()),
  field: z.optional(z.string()),
  in: z.optional(name),
  from: z.optional(name),
  to: z.optional(name),
  statistic: z.optional(z.enum(["median", "mean", "min", "max", "count"])),
  between: z.optional(z.tuple([duration, duration])),
  atLeast: z.optional(duration),
  atMost: z.optional(duration),
  samples: z.optional(positive),
});

const entrySchema = z.union([
  oneOrMore,
  z.strictObject({
    path: z.optional(oneOrMore),
    kinds: z.optional(oneOrMore),
    state: z.optional(z.enum(["present", "missing", "empty", "cut-off", "binary"])),
  }),
]);

const absentSchema = z.union([
  names,
  z.strictObject({ of: names, after: z.optional(names), within: z.optional(duration) }),
]);

const resourceSchema = z.strictObject({
  metric: z.string(),
  subjects: z.optional(oneOrMore),
  verdict: z.optional(z.enum(["growing", "steady"])),
  slopeAbove: z.optional(z.number()),
  valueAbove: z.optional(z.number()),
  limitShareAbove: z.optional(share),
  samples: z.optional(positive),
});

/** Exactly one of the kinds; `ignoreCase` belongs to text and regex, `fields` to event. */
const matcherSchema = z.union([
  oneOrMore,
  z.strictObject({
    text: z.optional(oneOrMore),
    regex: z.optional(oneOrMore),
    ignoreCase: z.optional(z.boolean()),
    event: z.optional(oneOrMore),
    fields: z.optional(fields),
    record: z.optional(fields),
    entry: z.optional(entrySchema),
    fact: z.optional(
      z.union([z.string(), z.strictObject({ name: z.string(), value: z.optional(valueTest) })]),
    ),
    absent: z.optional(absentSchema),
    sequence: z.optional(sequenceSchema),
    measure: z.optional(measureSchema),
    resource: z.optional(resourceSchema),
    finding: z.optional(idPatterns),
    where: z.optional(whereSchema),
  }),
]);

export type YamlCondition =
  | string
  | { readonly all: readonly YamlCondition[] }
  | { readonly any: readonly YamlCondition[] }
  | { readonly not: YamlCondition }
  | { readonly count: string; readonly atLeast: number; readonly atMost?: number | undefined }
  | { readonly of: readonly YamlCondition[]; readonly atLeast: number };

const conditionSchema: z.ZodMiniType<YamlCondition> = z.lazy(() =>
  z.union([
    name,
    z.strictObject({ all: z.array(conditionSchema).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(conditionSchema).check(z.minLength(1)) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ count: name, atLeast: positive, atMost: z.optional(positive) }),
    z.strictObject({ of: z.array(conditionSchema).check(z.minLength(1)), atLeast: positive }),
  ]),
);

export const commandsSchema = z.union([
  z.string(),
  z.strictObject({
    any: z.optional(z.string()),
    linux: z.optional(z.string()),
    macos: z.optional(z.string()),
    windows: z.optional(z.string()),
  }),
]);

const exampleSchema = z.union([
  z.string(),
  z.strictObject({ text: z.string() }),
  z.strictObject({ files: z.record(z.string(), z.string()) }),
]);

export const signatureSchema = z.strictObject({
  id: signatureId,
  title: z.string().check(z.minLength(3), z.maxLength(120)),
  severity: z.enum(["fatal", "error", "warning", "info"]),
  status: z.optional(
    z.union([
      z.enum(["experimental", "stable"]),
      z.strictObject({ deprecated: z.string(), successor: z.optional(signatureId) }),
    ]),
  ),
  applies: z.optional(
    z.strictObject({
      kinds: z.optional(oneOrMore),
      versions: z.optional(z.record(z.string(), z.string())),
    }),
  ),
  scope: z.optional(z.enum(["subject", "case"])),
  matchers: z.record(name, matcherSchema),
  when: z.optional(conditionSchema),
  supports: z.optional(names),
  /** Why a matcher keeps a pattern that `signatures lint` calls dear: the matcher's name and the reason. */
  costly: z.optional(z.record(name, z.string().check(z.minLength(10)))),
  explains: z.optional(idPatterns),
  suspects: z.optional(oneOrMore),
  cause: z.string().check(z.minLength(10)),
  impact: z.string().check(z.minLength(3)),
  remedy: z.array(z.strictObject({ text: z.string(), commands: z.optional(commandsSchema) })),
  asks: z.optional(
    z.array(
      z.strictObject({
        for: z.string(),
        why: z.string(),
        commands: z.optional(commandsSchema),
        /** Asked only where this holds too, so that nobody is asked for what was handed in. */
        when: z.optional(conditionSchema),
      }),
    ),
  ),
  known: z.optional(
    z.array(
      z.strictObject({
        issue: z
          .string()
          .check(z.regex(/^[\w.-]+\/[\w.-]+#\d+$/, "must name an issue, as owner/repository#123")),
        title: z.string(),
        state: z.enum(["open", "closed"]),
        asOf: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, "must be a day, as 2026-01-31"))),
        duplicateOf: z.optional(
          z.string().check(z.regex(/^[\w.-]+\/[\w.-]+#\d+$/, "must name an issue, as owner/repository#123")),
        ),
        fixedIn: z.optional(
          z.record(z.string(), z.string().check(z.regex(/^\d+(\.\d+)*$/, "must be a version, as 2.0.1"))),
        ),
        facts: z.optional(z.record(z.string(), z.string())),
        /** The issue is named only where this holds too, so that it never contradicts what the files show. */
        when: z.optional(conditionSchema),
      }),
    ),
  ),
  references: z.optional(z.array(z.strictObject({ title: z.string(), url: z.string() }))),
  examples: z.strictObject({
    match: z.array(exampleSchema),
    nearMiss: z.array(exampleSchema),
  }),
});

/** A file that only switches a signature of an earlier catalogue off. */
export const disabledSchema = z.strictObject({ id: signatureId, disabled: z.literal(true) });

export type YamlSignature = z.infer<typeof signatureSchema>;
export type YamlMatcher = z.infer<typeof matcherSchema>;
export type YamlWhere = z.infer<typeof whereSchema>;
export type YamlValueTest = z.infer<typeof valueTest>;
export type YamlStep = z.infer<typeof stepSchema>;
export type YamlExample = z.infer<typeof exampleSchema>;
export type YamlCommands = z.infer<typeof commandsSchema>;
