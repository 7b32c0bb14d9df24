import type { Dialect, DocumentRule, EventRule, FactRule } from "../model/dialect.ts";
import { globToRegExp } from "./glob.ts";

/** A dialect with its patterns compiled, so that nothing is compiled while a document is read. */
export interface CompiledDialect {
  readonly dialect: Dialect;
  readonly documents: readonly CompiledDocument[];
  readonly events: readonly CompiledEvent[];
  readonly facts: readonly CompiledFact[];
}

export interface CompiledDocument {
  readonly rule: DocumentRule;
  readonly paths: readonly RegExp[];
  readonly head: readonly RegExp[];
  readonly fromPath: RegExp | null;
  readonly fromHead: RegExp | null;
  readonly record: readonly RegExp[];
  readonly link: { readonly define: RegExp; readonly use: RegExp } | null;
}

export interface CompiledEvent {
  readonly rule: EventRule;
  /** All that a message of this kind means. */
  readonly names: readonly string[];
  readonly regexes: readonly RegExp[];
}

export interface CompiledFact {
  readonly rule: FactRule;
  readonly regexes: readonly RegExp[];
}

export function compileDialect(dialect: Dialect): CompiledDialect {
  return {
    dialect,
    documents: dialect.documents.map(compileDocument),
    events: dialect.events.map((rule) => ({
      rule,
      names: [rule.name, ...rule.also],
      regexes: rule.regex.map((source) => new RegExp(source)),
    })),
    facts: dialect.facts.map((rule) => ({ rule, regexes: rule.regex.map((source) => new RegExp(source)) })),
  };
}

function compileDocument(rule: DocumentRule): CompiledDocument {
  return {
    rule,
    paths: rule.paths.map(globToRegExp),
    head: rule.head.map((source) => new RegExp(source, "m")),
    fromPath: rule.fromPath === null ? null : new RegExp(rule.fromPath),
    fromHead: rule.fromHead === null ? null : new RegExp(rule.fromHead, "m"),
    record: rule.framing.kind === "lines" ? rule.framing.record.map((source) => new RegExp(source)) : [],
    link: rule.link && { define: new RegExp(rule.link.define), use: new RegExp(rule.link.use) },
  };
}
