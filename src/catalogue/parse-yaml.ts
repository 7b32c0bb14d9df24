import type { Document, LineCounter } from "yaml";
import type * as z from "zod/mini";
import type { Problem } from "../model/result.ts";
import { suggestion } from "./nearest-name.ts";
import { keysAt, type SchemaNode } from "./schema-keys.ts";
import { sentenceFor } from "./yaml-sentences.ts";

/** One YAML file, as text. `file` is only a label for messages. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
}

export type YamlPath = readonly PropertyKey[];

export type ParsedYaml<T> =
  | {
      readonly kind: "parsed";
      readonly value: T;
      /** A problem at a place inside the file, for what the schema cannot see. */
      readonly problem: (path: YamlPath, message: string) => Problem;
    }
  | { readonly kind: "broken"; readonly problems: readonly Problem[] };

/**
 * YAML text to a checked value, or every problem with file, line and column (1-based).
 * Unknown keys come with the nearest right name. Neither the parser nor a schema is loaded before this is called.
 */
export async function parseYaml<T>(source: YamlSource, schema: z.ZodMiniType<T>): Promise<ParsedYaml<T>> {
  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(source.text, {
    lineCounter: lines,
    prettyErrors: false,
    version: "1.2",
  });
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) return { kind: "broken", problems: syntax.map(syntaxProblem) };

  const read = readValue(document);
  if (read.kind === "broken") return { kind: "broken", problems: [problem([], read.message)] };
  const root = read.value;
  const parsed = schema.safeParse(root);
  if (!parsed.success) {
    return { kind: "broken", problems: parsed.error.issues.flatMap((issue) => describe(issue, [])) };
  }
  return { kind: "parsed", value: parsed.data, problem };

  function syntaxProblem(error: {
    readonly pos: readonly [number, number];
    readonly code: string;
    readonly message: string;
  }): Problem {
    const { line, col } = lines.linePos(error.pos[0]);
    // The parser's own words for this one are advice for its programmers.
    const message = error.code === "MULTIPLE_DOCS" ? severalDocuments : error.message;
    return { file: source.file, line, column: col, message };
  }

  function problem(path: YamlPath, message: string): Problem {
    const { line, col } = positionOf(document, lines, path);
    return { file: source.file, line, column: col, message };
  }

  function describe(issue: z.core.$ZodIssue, above: YamlPath): Problem[] {
    const path = [...above, ...issue.path];
    if (issue.code === "invalid_union") {
      const branch = nearestBranch(issue.errors);
      if (branch !== null) return branch.flatMap((inner) => describe(inner, path));
      return [problem(path, `${nameOf(path)} has the wrong shape; expected ${expectedAt(schema, path)}`)];
    }
    if (issue.code === "unrecognized_keys") {
      const known = keysAt(schema as unknown as SchemaNode, path);
      return issue.keys.map((key) =>
        problem([...path, key], `unknown key "${key}"${suggestion(key, known)}${listOf(known, key)}`),
      );
    }
    return [problem(path, sentenceFor(issue, nameOf(path), valueAt(root, path)))];
  }
}

const severalDocuments =
  "a second document begins here, and none of the file is used: put each document into a file of its own";

/** Values with aliases that explode, or that cannot be made, are a problem of the file and never a crash. */
function readValue(
  document: Document,
): { kind: "value"; value: unknown } | { kind: "broken"; message: string } {
  try {
    return { kind: "value", value: document.toJS({ maxAliasCount: 50 }) };
  } catch (error) {
    return { kind: "broken", message: error instanceof Error ? error.message : String(error) };
  }
}

/** Of the shapes that were possible, the one that the author meant: the one that did not fail at its very top. */
function nearestBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | null {
  const meant = branches.filter(
    (issues) => issues.length > 0 && !issues.some((issue) => issue.path.length === 0 && isTopMismatch(issue)),
  );
  return [...meant].sort((a, b) => a.length - b.length)[0] ?? null;
}

function isTopMismatch(issue: z.core.$ZodIssue): boolean {
  return issue.code === "invalid_type" || issue.code === "invalid_value";
}

function valueAt(root: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    root,
  );
}

function expectedAt(schema: unknown, path: YamlPath): string {
  const known = keysAt(schema as SchemaNode, path);
  return known.length > 0 ? `one of the keys ${known.join(", ")}` : "another type";
}

function listOf(known: readonly string[], key: string): string {
  if (known.length === 0 || suggestion(key, known) !== "") return "";
  return `; known here: ${known.join(", ")}`;
}

function nameOf(path: YamlPath): string {
  return path.length === 0 ? "the file" : `"${path.map(String).join(".")}"`;
}

/** The nearest node that is really there: for a missing key that is the map that lacks it. */
function positionOf(document: Document, lines: LineCounter, path: YamlPath): { line: number; col: number } {
  for (let length = path.length; length >= 0; length--) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== null) return lines.linePos(offset);
  }
  return { line: 1, col: 1 };
}

interface YamlNode {
  readonly range?: readonly [number, number, number] | null;
  readonly items?: readonly unknown[];
  readonly key?: YamlNode & { readonly value?: unknown };
  readonly value?: unknown;
}

/** Where a key (or an item of a list) begins. */
function offsetOf(document: Document, path: YamlPath): number | null {
  let node = document.contents as YamlNode | null;
  let offset = node?.range?.[0] ?? null;
  for (const step of path) {
    const items: readonly unknown[] = node?.items ?? [];
    if (typeof step === "number") {
      node = (items[step] ?? null) as YamlNode | null;
      offset = node?.range?.[0] ?? null;
    } else {
      const pair = items.find((item) => String((item as YamlNode).key?.value) === String(step)) as
        | YamlNode
        | undefined;
      offset = pair?.key?.range?.[0] ?? null;
      node = (pair?.value ?? null) as YamlNode | null;
    }
    if (offset === null) return null;
  }
  return offset;
}
