import type { Commands, Condition, Example, Signature, SignatureStatus } from "../model/signature.ts";
import type { YamlCommands, YamlCondition, YamlExample, YamlSignature } from "../schema/signature.ts";
import { contentHash } from "./content-hash.ts";
import { listOf, normaliseMatcher } from "./normalise-matcher.ts";

/** A checked YAML signature with every shorthand written out. Names and kinds have been checked before. */
export function normaliseSignature(yaml: YamlSignature, catalogue: string): Signature {
  const content = {
    id: yaml.id,
    title: yaml.title,
    severity: yaml.severity,
    status: statusOf(yaml.status),
    applies: { kinds: listOf(yaml.applies?.kinds), versions: yaml.applies?.versions ?? {} },
    scope: yaml.scope ?? "subject",
    matchers: Object.fromEntries(
      Object.entries(yaml.matchers).map(([name, matcher]) => [name, normaliseMatcher(matcher)]),
    ),
    when: yaml.when === undefined ? { any: deciding(yaml) } : conditionOf(yaml.when),
    supports: listOf(yaml.supports),
    explains: listOf(yaml.explains),
    suspects: listOf(yaml.suspects),
    words: wordsOf(yaml),
    examples: {
      match: yaml.examples.match.map(exampleOf),
      nearMiss: yaml.examples.nearMiss.map(exampleOf),
    },
  };
  const costly = yaml.costly === undefined ? {} : { costly: yaml.costly };
  return { ...content, ...costly, hash: contentHash(content), catalogue };
}

/** Without a condition any matcher is enough that is not only a support. */
function deciding({ matchers, supports }: YamlSignature): string[] {
  return Object.keys(matchers).filter((name) => !listOf(supports).includes(name));
}

function statusOf(status: YamlSignature["status"]): SignatureStatus {
  if (status === undefined) return { kind: "stable" };
  if (typeof status === "string") return { kind: status };
  return { kind: "deprecated", reason: status.deprecated, successor: status.successor ?? null };
}

function wordsOf(yaml: YamlSignature): Signature["words"] {
  return {
    cause: yaml.cause.trim(),
    impact: yaml.impact.trim(),
    remedy: yaml.remedy.map((step) => ({ text: step.text.trim(), commands: commandsOf(step.commands) })),
    asks: (yaml.asks ?? []).map(({ when, ...ask }) => ({
      ...ask,
      commands: commandsOf(ask.commands),
      ...onlyWhen(when),
    })),
    known: (yaml.known ?? []).map(({ when, facts = {}, ...known }) => ({
      ...known,
      facts,
      ...onlyWhen(when),
    })),
    references: yaml.references ?? [],
  };
}

function onlyWhen(when: YamlCondition | undefined): { readonly when?: Condition } {
  return when === undefined ? {} : { when: conditionOf(when) };
}

function conditionOf(condition: YamlCondition): Condition {
  if (typeof condition === "string") return condition;
  if ("all" in condition) return { all: condition.all.map(conditionOf) };
  if ("any" in condition) return { any: condition.any.map(conditionOf) };
  if ("not" in condition) return { not: conditionOf(condition.not) };
  if ("of" in condition) return { of: condition.of.map(conditionOf), atLeast: condition.atLeast };
  const { count, atLeast, atMost } = condition;
  return atMost === undefined ? { count, atLeast } : { count, atLeast, atMost };
}

export function commandsOf(commands: YamlCommands | undefined): Commands {
  if (commands === undefined) return {};
  if (typeof commands === "string") return { any: commands };
  return Object.fromEntries(Object.entries(commands).filter(([, command]) => command !== undefined));
}

function exampleOf(example: YamlExample): Example {
  return typeof example === "string" ? { text: example } : example;
}
