import type { Result } from "./model/result.ts";
import type { Analysis } from "./pipeline.ts";
import { finish } from "./report/guard.ts";
import { parseMarker } from "./report/marker.ts";
import { recordOf } from "./report/record.ts";
import { blockedResult } from "./result/blocked.ts";

/** A text that passed the leak gate, and what is to be said about that in the log: kinds and names, never a value. */
export interface Gated {
  readonly text: string;
  readonly warning: string | null;
}

export interface GatedRendering {
  /** For the log: `comment`, `summary`, `result.json`. */
  readonly name: string;
  readonly render: (result: Result) => string;
  /** What is in it of ours besides words, as scripts and styles, and is not in every rendering. */
  readonly frame?: string;
  /** What is said instead of a text that cannot be made clean; the rendering of a result without evidence by default. */
  readonly blocked?: () => string;
}

/** Everything that leaves goes through here: rendered, searched for every secret of the input, masked or withheld. */
export function gated(
  { result, redactor }: { readonly result: Result; readonly redactor: Pick<Analysis["redactor"], "gate"> },
  rendering: GatedRendering,
): Gated {
  const { name, render } = rendering;
  const blocked = rendering.blocked ?? (() => render(blockedResult(result)));
  const own = once(() => `${ownWords(result, render)}\n${rendering.frame ?? ""}`);
  const finished = finish({ result, render, blocked, gate: (text) => redactor.gate(text, own) });
  switch (finished.kind) {
    case "clean":
      return { text: finished.text, warning: null };
    case "masked":
      return {
        text: finished.text,
        warning: `A secret (${finished.kinds.join(", ")}) had got into the ${name} and was masked.`,
      };
    case "blocked":
      return {
        text: finished.text,
        warning: `A secret (${finished.kinds.join(", ")}) stood in the ${name} even after masking, which was therefore left out.`,
      };
    default:
      return finished satisfies never;
  }
}

/**
 * What stands in a rendering whatever the input: its frame, with scripts and styles, and the names of a result's
 * fields. A planted `password=getElementById` must neither be masked there nor make the page unpublishable.
 */
function ownWords(result: Result, render: GatedRendering["render"]): string {
  const names = new Set([...fieldNames(result), ...fieldNames(recordOf(result))]);
  return [render(blockedResult(result)), markerOf(render(result)), ...names].join("\n");
}

/** The marker's data is our own record in base64: a value may be planted that looks like a piece of it. */
function markerOf(text: string): string {
  const [first = ""] = text.split("\n", 1);
  return parseMarker(first) === null ? "" : first;
}

/** Captures have the names that a signature gives them, and redactions the kinds of detectors. */
function fieldNames(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldNames);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [
    name,
    ...(name === "captures" || name === "redactions" ? [] : fieldNames(each)),
  ]);
}

function once(make: () => string): () => string {
  let made: string | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
