import * as z from "zod/mini";

/**
 * What a template of a report is handed. The static types in `report/view.ts` and `schemas/view.schema.json` come
 * from here. A template can place text from outside but never read it, so those fields are opaque.
 */
const quoted = z.string().brand<"quoted">().register(z.globalRegistry, {
  description: "Text from the input, on one line. Prints as a code span wherever it is placed.",
});
const prose = z.string().brand<"prose">().register(z.globalRegistry, {
  description: "Finished Markdown on one line.",
});
const block = z.string().brand<"block">().register(z.globalRegistry, {
  description: "Several lines of text, or commands. Prints as a fenced block; give it a line of its own.",
});
const count = z.int().check(z.nonnegative());

/** `system` is null where one command does for every reader; `several` says that the reader has to choose. */
const commands = z.array(z.strictObject({ system: z.nullable(prose), run: block }));
const link = z.strictObject({ text: prose, state: z.nullable(prose) });

const claim = z.strictObject({
  signature: quoted,
  title: prose,
  subject: z.nullable(quoted),
  severity: z.enum(["fatal", "error", "warning", "info"]),
  status: prose,
  cause: prose,
  impact: prose,
  confidence: prose,
  count,
  /** The count in words. */
  times: prose,
  when: prose,
  /** `E1, E2`, to be put behind the sentence. */
  proof: prose,
  measures: z.array(z.strictObject({ name: prose, value: prose })),
  captures: z.array(z.strictObject({ name: quoted, value: quoted })),
  explained: z.array(z.strictObject({ title: prose, count: prose, proof: prose })),
  steps: z.array(z.strictObject({ text: prose, commands })),
  known: z.array(
    z.strictObject({
      issue: link,
      title: prose,
      /** It was closed as fixed, and a version with the fix still shows it. */
      regression: z.nullable(prose),
      differences: z.array(prose),
      comment: z.nullable(block),
    }),
  ),
  references: z.array(link),
});

const neighbour = z.strictObject({ line: count, text: quoted });

const evidenceLine = z.strictObject({
  name: prose,
  line: prose,
  time: z.nullable(prose),
  /** One of the two: `quote` for a record of one line, `text` for several. */
  quote: z.nullable(quoted),
  text: z.nullable(block),
  note: z.nullable(prose),
  /** What stands beside it in its file, at most two lines on each side, and each only once in a file. */
  before: z.array(neighbour),
  after: z.array(neighbour),
});

const evidenceFile = z.strictObject({ place: quoted, lines: z.array(evidenceLine) });

const ask = z.strictObject({ sentence: prose, commands, several: z.boolean() });

export const viewSchema = z.strictObject({
  status: z.enum(["known", "ambiguous", "unknown", "healthy", "empty", "unreadable"]),
  is: z.record(z.enum(["known", "ambiguous", "unknown", "healthy", "empty", "unreadable"]), z.boolean()),
  headline: prose,
  /** A friendly sentence or two for the person who reported it. */
  lead: prose,
  /** What failed, in one sentence, with its evidence. */
  summary: z.nullable(prose),
  /** What stands before the summary: `What failed`, or `What was found`. */
  summaryLabel: prose,
  cause: z.nullable(claim),
  /** Causes besides the first that nothing else explains. */
  others: z.array(claim),
  othersLabel: prose,
  /** Notes of severity `info`; nothing failed there. */
  observations: z.array(claim),
  /** Whether there is anything for maintainers besides the tables. */
  maintainers: z.boolean(),
  ask: z.nullable(ask),
  /** Credentials that stand where anybody can read them: their owner must revoke them. */
  exposures: z.array(prose),
  /** How connections went, in one sentence. */
  sessionsSummary: z.nullable(prose),
  evidence: z.array(
    z.strictObject({
      title: prose,
      count: prose,
      /** What is to be said of it beside its lines. */
      note: z.nullable(prose),
      proof: prose,
      files: z.array(evidenceFile),
      more: z.nullable(prose),
    }),
  ),
  evidenceTitle: prose,
  /** The same lines by file, in order; each once. */
  files: z.array(evidenceFile),
  unknown: z.array(z.strictObject({ template: quoted, count, proof: prose })),
  nearMisses: z.array(z.strictObject({ signature: quoted, why: prose, closest: z.nullable(quoted) })),
  timeline: z.strictObject({
    day: z.nullable(prose),
    /** All rows are about one server or process. */
    isOneSubject: z.boolean(),
    rows: z.array(
      z.strictObject({
        time: prose,
        subject: quoted,
        event: quoted,
        /** Null for one time. */
        count: z.nullable(prose),
        proof: prose,
      }),
    ),
    more: z.nullable(prose),
  }),
  sessions: z.strictObject({
    rows: z.array(
      z.strictObject({
        subject: quoted,
        attempt: count,
        started: prose,
        connect: prose,
        lifetime: prose,
        /** Null while it lives. */
        end: z.nullable(quoted),
        reason: z.nullable(quoted),
        /** It connected again, after this time. */
        recovered: z.nullable(prose),
        proof: prose,
      }),
    ),
    more: z.nullable(prose),
    /** Mermaid's text, and the same picture drawn with letters. */
    chart: z.nullable(block),
    bars: z.nullable(block),
  }),
  resources: z.array(
    z.strictObject({
      subject: quoted,
      metric: quoted,
      chart: prose,
      range: prose,
      slope: prose,
      verdict: prose,
      /** Both in a few words. */
      trend: prose,
      proof: prose,
    }),
  ),
  suspects: z.array(
    z.strictObject({
      title: prose,
      tone: z.enum(["confirmed", "ruled-out", "undecided"]),
      mark: prose,
      verdict: prose,
      why: prose,
      missing: z.nullable(prose),
      proof: prose,
      /** What is said of it, with its evidence. */
      sentence: prose,
    }),
  ),
  facts: z.array(z.strictObject({ name: quoted, subject: z.nullable(quoted), value: quoted, proof: prose })),
  /** The same by the file in which they stand, for a comment. */
  factFiles: z.array(
    z.strictObject({
      place: quoted,
      facts: z.array(
        z.strictObject({
          name: quoted,
          subject: z.nullable(quoted),
          value: quoted,
          proof: prose,
          /** Where it stands, once for each line; with the line itself where it words the value otherwise. */
          line: z.nullable(prose),
          quote: z.nullable(quoted),
        }),
      ),
    }),
  ),
  /** Steps to reproduce, as far as the evidence gives them. */
  reproduction: z.array(prose),
  /** How many findings are left out where a case has very many. */
  moreFindings: z.nullable(prose),
  configuration: z.array(z.strictObject({ title: prose, why: prose, proof: prose })),
  sources: z.array(z.strictObject({ name: quoted, origin: prose, size: prose, entries: count })),
  refusals: z.array(z.strictObject({ name: quoted, reason: prose, remedy: prose })),
  redactions: z.array(z.strictObject({ kind: quoted, count })),
  assumptions: z.array(z.strictObject({ about: quoted, text: prose })),
  problems: z.array(z.strictObject({ place: quoted, message: quoted })),
  /** How many rows of a long table stand only in the JSON result. */
  leftOut: z.strictObject({
    sources: z.nullable(prose),
    refusals: z.nullable(prose),
    assumptions: z.nullable(prose),
    problems: z.nullable(prose),
  }),
  /** What was left out so that the comment fits, and where it can be read. */
  dropped: z.nullable(prose),
  /** What a comment leaves to the page and the result file. */
  moreInResult: z.nullable(prose),
  footer: prose,
  words: z.record(z.string(), prose),
});
