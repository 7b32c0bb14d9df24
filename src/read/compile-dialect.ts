import type { Dialect, DocumentRule, EventRule, FactRule } from "../model/dialect.ts";
import { globToRegExp } from "./glob.ts";

/** A dialect with its patterns compiled, each when it is asked for first: most of them never are. */
export interface CompiledDialect {
  readonly dialect: Dialect;
  readonly documents: readonly CompiledDocument[];
  readonly events: readonly CompiledEvent[];
  readonly facts: readonly CompiledFact[];
}

export interface CompiledDocument {
  readonly rule: DocumentRule;
  readonly paths: readonly RegExp[];
  readonly hasHead: boolean;
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
    events: dialect.events.map((rule) => {
      const regexes = once(() => expressions(rule.regex));
      return {
        rule,
        names: [rule.name, ...rule.also],
        get regexes() {
          return regexes();
        },
      };
    }),
    facts: dialect.facts.map((rule) => {
      const regexes = once(() => expressions(rule.regex));
      return {
        rule,
        get regexes() {
          return regexes();
        },
      };
    }),
  };
}

function compileDocument(rule: DocumentRule): CompiledDocument {
  const head = once(() => rule.head.map((source) => new RegExp(source, "m")));
  return {
    rule,
    paths: rule.paths.map(globToRegExp),
    hasHead: rule.head.length > 0,
    get head() {
      return head();
    },
    get fromPath() {
      return rule.fromPath === null ? null : new RegExp(rule.fromPath);
    },
    get fromHead() {
      return rule.fromHead === null ? null : new RegExp(rule.fromHead, "m");
    },
    get record() {
      return rule.framing.kind === "lines" ? expressions(rule.framing.record) : [];
    },
    get link() {
      return rule.link && { define: new RegExp(rule.link.define), use: new RegExp(rule.link.use) };
    },
  };
}

function expressions(sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
