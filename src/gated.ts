import type { Result } from "./model/result.ts";
import type { Analysis } from "./pipeline.ts";
import { finish } from "./report/guard.ts";
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
  const finished = finish({ result, render, blocked, gate: (text) => redactor.gate(text) });
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
