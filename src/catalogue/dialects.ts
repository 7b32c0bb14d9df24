import type { Dialect, DocumentRule, EventRule, FactRule, Framing, JsonKeys } from "../model/dialect.ts";
import type { Problem } from "../model/result.ts";
import type { WrittenDialect } from "../schema/dialect.ts";
import { suggestion } from "./nearest-name.ts";
import { commandsOf } from "./normalise-signature.ts";
import { parseYaml, type YamlPath, type YamlSource } from "./parse-yaml.ts";
import { boundedTrouble } from "./pattern-trouble.ts";

/** One file of dialects, with the catalogue's label: `telltale`, or the name of a user's own. */
export interface DialectFile extends YamlSource {
  readonly catalogue: string;
}

export interface LoadedDialects {
  /** A user's own first, because the first that fits a document is taken. */
  readonly dialects: readonly Dialect[];
  /** A file with a problem costs only itself. */
  readonly problems: readonly Problem[];
}

/** Reads dialects in order. A later file stands in for an earlier dialect of the same id. */
export async function loadDialects(
  files: readonly DialectFile[],
  base: readonly Dialect[] = [],
): Promise<LoadedDialects> {
  const schema = files.length === 0 ? null : (await import("../schema/dialect.ts")).dialectSchema;
  const problems: Problem[] = [];
  const added = new Map<string, Dialect>();
  for (const file of files) {
    if (schema === null) break;
    const parsed = await parseYaml(file, schema);
    if (parsed.kind === "broken") {
      problems.push(...parsed.problems);
      continue;
    }
    const troubles = troublesOf(parsed.value).map(({ path, message }) => parsed.problem(path, message));
    problems.push(...troubles);
    if (troubles.length === 0) added.set(parsed.value.dialect, normalised(parsed.value, file.catalogue));
  }
  return { dialects: [...added.values(), ...base.filter(({ id }) => !added.has(id))], problems };
}

interface Trouble {
  readonly path: YamlPath;
  readonly message: string;
}

/** What the schema cannot see: patterns that are not linear, kinds that do not exist, texts that no file would hold. */
function troublesOf(written: WrittenDialect): readonly Trouble[] {
  const kinds = (written.documents ?? []).map(({ kind }) => kind);
  const patterns: [YamlPath, readonly string[]][] = [];
  (written.documents ?? []).forEach((document, index) => {
    const at = ["documents", index];
    patterns.push([[...at, "head"], list(document.head)]);
    if (document.fromPath) patterns.push([[...at, "fromPath"], [document.fromPath]]);
    if (document.fromHead) patterns.push([[...at, "fromHead"], [document.fromHead]]);
    if ("lines" in document.framing)
      patterns.push([[...at, "framing", "lines"], list(document.framing.lines)]);
    if (document.link)
      patterns.push([
        [...at, "link"],
        [document.link.define, document.link.use],
      ]);
  });
  (written.events ?? []).forEach((event, index) => {
    patterns.push([["events", index, "regex"], list(event.regex)]);
  });
  (written.facts ?? []).forEach((fact, index) => {
    patterns.push([["facts", index, "regex"], list(fact.regex)]);
  });
  return [
    ...patterns.flatMap(([path, sources]) => sources.flatMap((source) => patternTroubles(path, source))),
    ...(written.events ?? []).flatMap((event, index) =>
      list(event.kinds)
        .filter((kind) => !kinds.includes(kind))
        .map((kind) => ({
          path: ["events", index, "kinds"],
          message: `this dialect has no documents of the kind "${kind}"${suggestion(kind, kinds)}`,
        })),
    ),
    ...(written.documents ?? []).flatMap((document, index) =>
      list(document.paths).length + list(document.head).length === 0
        ? [
            {
              path: ["documents", index],
              message: "needs paths or a head, or nothing would be recognised by it",
            },
          ]
        : [],
    ),
  ];
}

function patternTroubles(path: YamlPath, source: string): readonly Trouble[] {
  const trouble = boundedTrouble(source, { ignoreCase: false });
  return trouble === null ? [] : [{ path, message: `"${source}": ${trouble}` }];
}

function normalised(written: WrittenDialect, catalogue: string): Dialect {
  const { dialect: id } = written;
  return {
    id,
    title: written.title,
    scope: written.scope ?? "documents",
    documents: (written.documents ?? []).map((document) => documentRule(id, document)),
    events: (written.events ?? []).map((event) => eventRule(id, event)),
    facts: (written.facts ?? []).map(factRule),
    debugLog:
      written.debugLog === undefined
        ? null
        : { for: written.debugLog.for, commands: commandsOf(written.debugLog.commands) },
    examples: (written.examples ?? []).map(({ path, text, kind, events, facts }) => ({
      path,
      text,
      kind,
      events: events ?? [],
      facts: facts ?? [],
    })),
    catalogue,
  };
}

function documentRule(
  dialect: string,
  written: NonNullable<WrittenDialect["documents"]>[number],
): DocumentRule {
  return {
    kind: `${dialect}.${written.kind}`,
    paths: list(written.paths),
    head: list(written.head),
    needsBoth: written.needs === "both",
    generic: written.generic ?? false,
    fromPath: written.fromPath ?? null,
    fromHead: written.fromHead ?? null,
    rank: written.rank ?? null,
    framing: framingOf(written.framing),
    context: { before: written.before ?? 0, after: written.after ?? 0 },
    anchors: list(written.anchors),
    printsTwice: written.printsTwice ?? false,
    link: written.link ?? null,
  };
}

function framingOf(written: NonNullable<WrittenDialect["documents"]>[number]["framing"]): Framing {
  if ("lines" in written) return { kind: "lines", record: list(written.lines) };
  if ("json-lines" in written) return { kind: "json-lines", keys: keysOf(written["json-lines"]) };
  if ("json-array" in written) return { kind: "json-array", keys: keysOf(written["json-array"]) };
  return { kind: "whole", content: written.whole };
}

type WrittenKeys = Readonly<Partial<Record<keyof JsonKeys, string | readonly string[] | undefined>>>;

function keysOf(written: WrittenKeys): JsonKeys {
  return {
    time: list(written.time),
    level: list(written.level),
    message: list(written.message),
    subject: list(written.subject),
    run: list(written.run),
  };
}

function eventRule(dialect: string, written: NonNullable<WrittenDialect["events"]>[number]): EventRule {
  return {
    name: written.event,
    also: list(written.also),
    text: list(written.text),
    regex: list(written.regex),
    kinds: list(written.kinds).map((kind) => `${dialect}.${kind}`),
    fields: written.fields ?? {},
  };
}

function factRule(written: NonNullable<WrittenDialect["facts"]>[number]): FactRule {
  return {
    name: written.fact,
    about: written.about ?? "case",
    text: list(written.text),
    regex: list(written.regex),
  };
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
