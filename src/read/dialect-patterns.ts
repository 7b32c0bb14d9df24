import type { Dialect } from "../model/dialect.ts";
import type { Pattern } from "../model/pattern.ts";

/** Why a line was asked for. Indices are those of the dialects and of their rules, in the order given. */
export type Role =
  | { readonly kind: "event"; readonly dialect: number; readonly rules: readonly number[] }
  | { readonly kind: "fact"; readonly dialect: number; readonly rules: readonly number[] }
  | { readonly kind: "anchor" }
  | { readonly kind: "error-line" }
  /**
   * Any other pattern of the run whose hits are occurrences: a signature's matcher. Its further alternatives have
   * names of their own (`signature:ID/MATCHER/2`) and the same `matcher`.
   */
  | { readonly kind: "matcher"; readonly name: string; readonly matcher: string };

const errorLineId = "error-line";

/**
 * Words that make a line look like trouble. One pattern for all of them: the report on an unknown failure groups
 * such lines, and nothing is claimed because of them.
 */
const errorWords: Pattern = {
  id: errorLineId,
  match: {
    kind: "regex",
    source:
      "error|exception|fatal|panic|fail(ed|ure)|refused|denied|timed out|terminated|unauthori[sz]ed|traceback|segfault|out of memory|not found|unable to|cannot ",
    ignoreCase: true,
  },
};

/** The patterns that the dialects need in the run's set: one for each distinct text of a dialect. */
export function dialectPatterns(dialects: readonly Dialect[]): readonly Pattern[] {
  return [...rolesByPattern(dialects).keys(), errorWords];
}

/** What each pattern of the run's set means to the reader; null where it is another stage's. */
export function rolesOf(
  dialects: readonly Dialect[],
  patternIds: readonly string[],
): readonly (Role | null)[] {
  const byId = new Map<string, Role>();
  for (const [pattern, role] of rolesByPattern(dialects)) byId.set(pattern.id, role);
  byId.set(errorLineId, { kind: "error-line" });
  return patternIds.map((id) => byId.get(id) ?? (id.startsWith("signature:") ? matcherRole(id) : null));
}

function matcherRole(name: string): Role {
  return { kind: "matcher", name, matcher: name.replace(/^(signature:[^/]+\/[^/]+)\/\d+$/, "$1") };
}

const rolesOfDialects = new WeakMap<readonly Dialect[], ReadonlyMap<Pattern, Role>>();

/** Made once: the scan's patterns and the reader's roles are taken from the same table. */
function rolesByPattern(dialects: readonly Dialect[]): ReadonlyMap<Pattern, Role> {
  const known = rolesOfDialects.get(dialects);
  if (known !== undefined) return known;
  const roles = new Map<Pattern, Role>();
  rolesOfDialects.set(dialects, roles);
  for (const [index, dialect] of dialects.entries()) {
    const add = (prefix: string, serial: number, text: string, role: Role): void => {
      const match = { kind: "literal", text, ignoreCase: false } as const;
      roles.set({ id: `${prefix}:${dialect.id}/${serial}`, match }, role);
    };
    for (const [serial, [text, rules]] of rulesByText(dialect.events).entries()) {
      add("event", serial, text, { kind: "event", dialect: index, rules });
    }
    for (const [serial, [text, rules]] of rulesByText(dialect.facts).entries()) {
      add("fact", serial, text, { kind: "fact", dialect: index, rules });
    }
    const anchors = new Set(dialect.documents.flatMap((document) => document.anchors));
    for (const [serial, text] of [...anchors].entries()) add("anchor", serial, text, { kind: "anchor" });
  }
  return roles;
}

/** Rules that ask for the same text share one pattern. */
function rulesByText(rules: readonly { readonly text: readonly string[] }[]): [string, readonly number[]][] {
  const byText = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    for (const text of rule.text) {
      const known = byText.get(text);
      if (known === undefined) byText.set(text, [index]);
      else known.push(index);
    }
  });
  return [...byText];
}
