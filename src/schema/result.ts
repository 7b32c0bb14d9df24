import * as z from "zod/mini";

/**
 * The result of a run: `--format json`, and what `mode: publish` reads back.
 * Durations are milliseconds, sizes bytes, times RFC 3339 in UTC, lines 1-based. Everything in it is redacted.
 * The static types in `model/result.ts` and `schemas/result.schema.json` come from here.
 */
const time = z.nullable(z.string());
const count = z.int().check(z.nonnegative());
const commands = z.partialRecord(z.enum(["any", "linux", "macos", "windows"]), z.string());
const link = z.strictObject({ title: z.string(), url: z.string() });

export const evidenceSchema = z.strictObject({
  bundle: z.string(),
  entry: z.string(),
  line: count,
  endLine: count,
  time,
  text: z.string(),
  voice: z.enum(["output", "statement", "mention"]),
});

/** A line's number in its entry, and what stands there. */
const neighbour = z.tuple([count, z.string()]);

const adviceSchema = z.strictObject({
  cause: z.string(),
  impact: z.string(),
  remedy: z.array(z.strictObject({ text: z.string(), commands })),
  known: z.array(
    z.strictObject({
      issue: z.string(),
      title: z.string(),
      state: z.enum(["open", "closed"]),
      /** The day on which the catalogue recorded that state. */
      asOf: z.optional(z.string()),
      facts: z.record(z.string(), z.string()),
      /** Closed as fixed in one version, and seen here with that or a later one. */
      regression: z.optional(
        z.strictObject({
          program: z.string(),
          fixedIn: z.string(),
          seenIn: z.string(),
          evidence: evidenceSchema,
        }),
      ),
    }),
  ),
  references: z.array(link),
});

export const findingSchema = z.strictObject({
  signature: z.string(),
  /** Content hash of the signature that spoke, so that a report can be replayed. */
  hash: z.string(),
  catalogue: z.string(),
  title: z.string(),
  severity: z.enum(["fatal", "error", "warning", "info"]),
  role: z.enum(["cause", "symptom", "contributing"]),
  explainedBy: z.nullable(z.string()),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  count,
  /** It may have been more: of some only examples were kept, and not all of those fit. */
  countIsLeast: z.boolean(),
  first: time,
  last: time,
  subject: z.nullable(z.string()),
  author: z.enum(["reporter", "commenter", "operator"]),
  captures: z.record(z.string(), z.string()),
  measures: z.record(z.string(), z.number()),
  advice: adviceSchema,
  evidence: z.array(evidenceSchema),
});

export const resultSchema = z.strictObject({
  schema: z.literal("telltale.result/v1"),
  tool: z.strictObject({ version: z.string(), catalogue: z.string() }),
  verdict: z.strictObject({
    status: z.enum(["known", "ambiguous", "unknown", "healthy", "empty", "unreadable"]),
    cause: z.nullable(z.string()),
    confidence: z.number().check(z.gte(0), z.lte(1)),
    summary: z.string(),
  }),
  findings: z.array(findingSchema),
  nearMisses: z.array(
    z.strictObject({
      signature: z.string(),
      clause: z.string(),
      why: z.string(),
      closest: z.nullable(z.string()),
    }),
  ),
  /** For each usual suspect of the families that took part: what the evidence says of it. */
  suspects: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      verdict: z.enum(["confirmed", "ruled-out", "undecided"]),
      why: z.string(),
      evidence: z.array(evidenceSchema),
      missing: z.nullable(z.string()),
    }),
  ),
  sessions: z.array(
    z.strictObject({
      subject: z.string(),
      transport: z.nullable(z.string()),
      startedAt: time,
      connectMs: z.nullable(z.number()),
      connectedAt: time,
      endedAt: time,
      lifetimeMs: z.nullable(z.number()),
      end: z.nullable(z.string()),
      reason: z.nullable(z.string()),
      recoveredAt: time,
      attempt: count,
      retryAfterMs: z.nullable(z.number()),
      longestSilenceMs: z.nullable(z.number()),
      evidence: z.array(evidenceSchema),
    }),
  ),
  /** Further attempts to connect, in the middle of long logs, that were only counted. */
  sessionsLeftOut: count,
  resources: z.array(
    z.strictObject({
      subject: z.string(),
      metric: z.string(),
      unit: z.string(),
      samples: z.array(z.tuple([z.string(), z.number()])),
      limit: z.nullable(z.number()),
      slopePerMinute: z.nullable(z.number()),
      verdict: z.enum(["growing", "steady", "unknown"]),
      evidence: z.array(evidenceSchema),
    }),
  ),
  facts: z.array(
    z.strictObject({
      name: z.string(),
      /** The server or process that it is about; null where it is so for the whole case. */
      subject: z.nullable(z.string()),
      value: z.string(),
      evidence: evidenceSchema,
    }),
  ),
  assumptions: z.array(z.strictObject({ about: z.string(), text: z.string() })),
  timeline: z.array(
    z.strictObject({
      time,
      subject: z.nullable(z.string()),
      event: z.string(),
      count,
      evidence: evidenceSchema,
    }),
  ),
  unknown: z.array(z.strictObject({ template: z.string(), count, evidence: z.array(evidenceSchema) })),
  asks: z.array(
    z.strictObject({
      for: z.string(),
      why: z.string(),
      command: z.nullable(z.string()),
      os: z.nullable(z.string()),
    }),
  ),
  sources: z.array(
    z.strictObject({
      name: z.string(),
      origin: z.enum(["attachment", "artifact", "inline", "path"]),
      author: z.enum(["reporter", "commenter", "operator"]),
      bytes: count,
      entries: count,
      refusals: z.array(z.strictObject({ code: z.string(), name: z.string(), detail: z.string() })),
    }),
  ),
  /** What stands beside the lines that are evidence, two lines on each side; of logs in JSON, their messages. */
  surroundings: z.array(
    z.strictObject({
      bundle: z.string(),
      entry: z.string(),
      line: count,
      before: z.array(neighbour),
      after: z.array(neighbour),
    }),
  ),
  /** What was wrong with the user's own signatures, dialects, redactors and templates; each costs only itself. */
  problems: z.array(
    z.strictObject({
      file: z.string(),
      line: z.nullable(count),
      column: z.nullable(count),
      message: z.string(),
    }),
  ),
  /** Kinds of credentials that stand where anybody can read them, by source: to be told to their owner, once. */
  exposures: z.array(z.strictObject({ kind: z.string(), source: z.string() })),
  /** Different values that were replaced, by kind. */
  redactions: z.record(z.string(), count),
  stats: z.strictObject({ bytes: count, lines: count, entries: count, signatures: count, ms: count }),
});
