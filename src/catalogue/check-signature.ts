import type { Problem } from "../model/result.ts";
import type { YamlCondition, YamlMatcher, YamlSignature, YamlStep } from "../schema/signature.ts";
import { suggestion } from "./nearest-name.ts";
import type { YamlPath } from "./parse-yaml.ts";
import { boundedTrouble, patternTrouble } from "./pattern-trouble.ts";

type Report = (path: YamlPath, message: string) => Problem;
type Place = readonly [path: YamlPath, text: string];

/** What a schema cannot see: undefined names, matchers of no or of two kinds, patterns that cannot be used. */
export function checkSignature(yaml: YamlSignature, report: Report): Problem[] {
  const known = Object.keys(yaml.matchers);
  const undefinedNames = [...namesIn(yaml)]
    .filter(([, name]) => !known.includes(name))
    .map(([path, name]) => report(path, `no matcher is named "${name}"${suggestion(name, known)}`));
  const kinds = Object.entries(yaml.matchers).flatMap(([name, matcher]) =>
    kindTroubles(matcher).map((message) => report(["matchers", name], `matcher "${name}" ${message}`)),
  );
  const bad = ([path, trouble]: readonly [YamlPath, string | null]): Problem[] =>
    trouble === null ? [] : [report(path, `bad pattern: ${trouble}`)];
  const patterns = [
    ...[...scannedPatterns(yaml)].map(([path, source]) => [path, patternTrouble(source)] as const),
    ...[...comparedPatterns(yaml)].map(
      ([path, source]) => [path, boundedTrouble(source, { ignoreCase: true })] as const,
    ),
  ].flatMap(bad);
  if (known.length === 0) kinds.push(report(["matchers"], "a signature needs at least one matcher"));
  return [...undefinedNames, ...kinds, ...patterns, ...lostDuplicates(yaml, report)];
}

/** The report names the issue that stays, so that one has to be among them, and must not be a duplicate itself. */
function lostDuplicates({ known = [] }: YamlSignature, report: Report): Problem[] {
  return known.flatMap(({ issue, duplicateOf }, index) => {
    const root = known.find((each) => each.issue === duplicateOf);
    if (duplicateOf === undefined || (root !== undefined && root.duplicateOf === undefined)) return [];
    const wrong =
      root === undefined ? "is not under known" : "is a duplicate itself; name the one that stays";
    return [report(["known", index], `"${issue}" is a duplicate of "${duplicateOf}", which ${wrong}`)];
  });
}

const matcherKinds = [
  "text",
  "regex",
  "event",
  "record",
  "entry",
  "fact",
  "absent",
  "sequence",
  "measure",
  "resource",
  "finding",
] as const;

/** Which of the other keys belong to which kinds. */
const belongsTo: Readonly<Record<string, readonly string[]>> = {
  ignoreCase: ["text", "regex"],
  fields: ["event"],
  where: ["text", "regex", "event", "record"],
};

function kindTroubles(matcher: YamlMatcher): string[] {
  if (typeof matcher === "string" || Array.isArray(matcher)) return [];
  const keys = Object.keys(matcher);
  const kinds = matcherKinds.filter((kind) => keys.includes(kind));
  const kind = kinds[0];
  if (kind === undefined) return [`says nothing; give it one of ${matcherKinds.join(", ")}`];
  if (kinds.length > 1) return [`is of several kinds (${kinds.join(", ")}); make one matcher of each`];
  const strays = keys.filter((key) => key !== kind && belongsTo[key]?.includes(kind) === false);
  return strays.map(
    (key) => `has "${key}", which belongs to ${belongsTo[key]?.join(" and ")}, not to ${kind}`,
  );
}

/** Every use of a matcher's name, with its place. */
function* namesIn(yaml: YamlSignature): Generator<Place> {
  if (yaml.when !== undefined) yield* namesInCondition(yaml.when, ["when"]);
  yield* listed(yaml.supports, ["supports"]);
  for (const key of ["known", "asks"] as const) {
    for (const [index, { when }] of (yaml[key] ?? []).entries()) {
      if (when !== undefined) yield* namesInCondition(when, [key, index, "when"]);
    }
  }
  for (const name of Object.keys(yaml.costly ?? {})) yield [["costly", name], name];
  for (const [name, matcher] of Object.entries(yaml.matchers)) {
    if (typeof matcher === "string" || Array.isArray(matcher)) continue;
    const at: YamlPath = ["matchers", name];
    const { absent, sequence, measure } = matcher as Exclude<YamlMatcher, string | string[]>;
    if (absent !== undefined) {
      const parts = typeof absent === "string" || Array.isArray(absent) ? { of: absent } : absent;
      yield* listed(parts.of, [...at, "absent"]);
      yield* listed("after" in parts ? parts.after : undefined, [...at, "absent", "after"]);
    }
    if (sequence !== undefined) {
      const steps = Array.isArray(sequence) ? sequence : sequence.steps;
      const above = Array.isArray(sequence) ? [...at, "sequence"] : [...at, "sequence", "steps"];
      for (const [index, step] of steps.entries()) yield* namesInStep(step, [...above, index]);
    }
    if (measure !== undefined) {
      for (const key of ["in", "from", "to"] as const) yield* listed(measure[key], [...at, "measure", key]);
    }
  }
}

function* namesInStep(step: YamlStep, path: YamlPath): Generator<Place> {
  if (typeof step === "string") {
    yield [path, step];
    return;
  }
  for (const key of ["is", "never", "without"] as const) yield* listed(step[key], [...path, key]);
}

function* namesInCondition(condition: YamlCondition, path: YamlPath): Generator<Place> {
  if (typeof condition === "string") {
    yield [path, condition];
  } else if ("not" in condition) {
    yield* namesInCondition(condition.not, [...path, "not"]);
  } else if ("count" in condition) {
    yield [[...path, "count"], condition.count];
  } else {
    const [key, parts] =
      "all" in condition
        ? ["all", condition.all]
        : "any" in condition
          ? ["any", condition.any]
          : ["of", condition.of];
    for (const [index, part] of parts.entries()) yield* namesInCondition(part, [...path, String(key), index]);
  }
}

function* listed(value: string | readonly string[] | undefined, path: YamlPath): Generator<Place> {
  for (const name of typeof value === "string" ? [value] : (value ?? [])) yield [path, name];
}

/** The scan runs these, on a linear engine where it has to. */
function* scannedPatterns(yaml: YamlSignature): Generator<Place> {
  for (const [name, matcher] of writtenOut(yaml)) yield* listed(matcher.regex, ["matchers", name, "regex"]);
}

/** V8 holds these against a record or a value that was found. */
function* comparedPatterns(yaml: YamlSignature): Generator<Place> {
  for (const [name, { where, fields, record, fact }] of writtenOut(yaml)) {
    const at: YamlPath = ["matchers", name];
    yield* listed(where?.except, [...at, "where", "except"]);
    for (const [field, test] of Object.entries(fields ?? {}))
      yield* matchesOf(test, [...at, "fields", field]);
    for (const [field, test] of Object.entries(record ?? {}))
      yield* matchesOf(test, [...at, "record", field]);
    if (typeof fact === "object") yield* matchesOf(fact.value, [...at, "fact", "value"]);
  }
}

function* writtenOut(yaml: YamlSignature): Generator<readonly [name: string, matcher: WrittenOut]> {
  for (const [name, matcher] of Object.entries(yaml.matchers)) {
    if (typeof matcher !== "string" && !Array.isArray(matcher)) yield [name, matcher as WrittenOut];
  }
}

type WrittenOut = Exclude<YamlMatcher, string | string[]>;
type WrittenTest = NonNullable<WrittenOut["fields"]>[string] | undefined;

function* matchesOf(test: WrittenTest, path: YamlPath): Generator<Place> {
  if (typeof test !== "object" || Array.isArray(test)) return;
  yield* listed(test.matches, [...path, "matches"]);
}
