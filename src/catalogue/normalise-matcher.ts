import type { Matcher, MeasureSource, SequenceStep, ValueTest, Where } from "../model/signature.ts";
import type { YamlMatcher, YamlStep, YamlValueTest, YamlWhere } from "../schema/signature.ts";

type MatcherObject = Exclude<YamlMatcher, string | readonly string[]>;

/** One matcher with its shorthands written out; a text or a list of texts is a text matcher. */
export function normaliseMatcher(yaml: YamlMatcher): Matcher {
  if (typeof yaml === "string" || Array.isArray(yaml)) {
    return { kind: "text", anyOf: listOf(yaml), ignoreCase: false, where: whereOf(undefined) };
  }
  const { text, regex, event, record, entry, fact, absent, sequence, measure, resource, finding } =
    yaml as MatcherObject;
  const where = whereOf((yaml as MatcherObject).where);
  const ignoreCase = (yaml as MatcherObject).ignoreCase ?? false;
  if (text !== undefined) return { kind: "text", anyOf: listOf(text), ignoreCase, where };
  if (regex !== undefined) return { kind: "regex", anyOf: listOf(regex), ignoreCase, where };
  if (event !== undefined) {
    return { kind: "event", names: listOf(event), fields: testsOf((yaml as MatcherObject).fields), where };
  }
  if (record !== undefined) return { kind: "record", fields: testsOf(record), where };
  if (entry !== undefined) return entryOf(entry);
  if (fact !== undefined) return factOf(fact);
  if (absent !== undefined) return absentOf(absent);
  if (sequence !== undefined) return sequenceOf(sequence);
  if (measure !== undefined) return measureOf(measure);
  if (resource !== undefined) return resourceOf(resource);
  return { kind: "finding", signatures: listOf(finding) };
}

function whereOf(where: YamlWhere | undefined): Where {
  return {
    kinds: listOf(where?.kinds),
    entries: listOf(where?.entries),
    voices: where?.voice === undefined ? [] : [where.voice],
    except: listOf(where?.except),
    timed: where?.timed ?? null,
    named: where?.named ?? null,
  };
}

function testsOf(fields: MatcherObject["fields"]): Readonly<Record<string, ValueTest>> {
  return Object.fromEntries(Object.entries(fields ?? {}).map(([name, test]) => [name, testOf(test)]));
}

function testOf(test: YamlValueTest | undefined): ValueTest {
  const anything: ValueTest = {
    equals: null,
    matches: null,
    version: null,
    above: null,
    below: null,
    present: true,
  };
  if (test === undefined) return anything;
  if (typeof test !== "object" || Array.isArray(test)) return { ...anything, equals: scalarsOf(test) };
  return {
    equals: test.equals === undefined ? null : scalarsOf(test.equals),
    matches: test.matches ?? null,
    version: test.version ?? null,
    above: test.above ?? null,
    below: test.below ?? null,
    present: test.present ?? true,
  };
}

function entryOf(entry: NonNullable<MatcherObject["entry"]>): Matcher {
  if (typeof entry === "string" || Array.isArray(entry)) {
    return { kind: "entry", paths: listOf(entry), kinds: [], state: "present" };
  }
  return {
    kind: "entry",
    paths: listOf(entry.path),
    kinds: listOf(entry.kinds),
    state: entry.state ?? "present",
  };
}

function factOf(fact: NonNullable<MatcherObject["fact"]>): Matcher {
  if (typeof fact === "string") return { kind: "fact", name: fact, test: testOf(undefined) };
  return { kind: "fact", name: fact.name, test: testOf(fact.value) };
}

function absentOf(absent: NonNullable<MatcherObject["absent"]>): Matcher {
  if (typeof absent === "string" || Array.isArray(absent)) {
    return { kind: "absent", of: listOf(absent), after: [], within: null };
  }
  return {
    kind: "absent",
    of: listOf(absent.of),
    after: listOf(absent.after),
    within: durationOf(absent.within),
  };
}

function sequenceOf(sequence: NonNullable<MatcherObject["sequence"]>): Matcher {
  const { steps, by } = Array.isArray(sequence) ? { steps: sequence, by: undefined } : sequence;
  return { kind: "sequence", steps: steps.map(stepOf), by: by ?? "subject" };
}

function stepOf(step: YamlStep): SequenceStep {
  if (typeof step === "string") return { is: [step], never: false, after: null, within: null, without: [] };
  return {
    is: listOf(step.never ?? step.is),
    never: step.never !== undefined,
    after: durationOf(step.after),
    within: durationOf(step.within),
    without: listOf(step.without),
  };
}

function measureOf(measure: NonNullable<MatcherObject["measure"]>): Matcher {
  const [low, high] = measure.between ?? [measure.atLeast, measure.atMost];
  return {
    kind: "measure",
    source: sourceOf(measure),
    statistic: measure.statistic ?? "median",
    atLeast: durationOf(low),
    atMost: durationOf(high),
    samples: measure.samples ?? 1,
  };
}

function sourceOf(measure: NonNullable<MatcherObject["measure"]>): MeasureSource {
  if (measure.field !== undefined && measure.in !== undefined) {
    return { kind: "field", matcher: measure.in, field: measure.field };
  }
  if (measure.from !== undefined && measure.to !== undefined) {
    return { kind: "gap", from: measure.from, to: measure.to };
  }
  return {
    kind: "sessions",
    measure: measure.of ?? "lifetime",
    end: listOf(measure.end),
    transports: listOf(measure.transport),
    recovered: measure.recovered ?? null,
  };
}

function resourceOf(resource: NonNullable<MatcherObject["resource"]>): Matcher {
  return {
    kind: "resource",
    metric: resource.metric,
    subjects: listOf(resource.subjects),
    verdict: resource.verdict ?? null,
    slopeAbove: resource.slopeAbove ?? null,
    valueAbove: resource.valueAbove ?? null,
    limitShareAbove: resource.limitShareAbove ?? null,
    samples: resource.samples ?? 1,
  };
}

export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

function scalarsOf(
  value: string | number | boolean | readonly (string | number | boolean)[],
): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000 };

/** Milliseconds; null where nothing is said. The schema has checked the form. */
function durationOf(value: string | number | undefined): number | null {
  if (value === undefined || typeof value === "number") return value ?? null;
  const [, amount, unit] = /^([\d.]+) ?([a-z]+)$/.exec(value) ?? [];
  return Number(amount) * (unitMs[unit ?? "ms"] ?? 1);
}
