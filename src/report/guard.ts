import type { Result } from "../model/result.ts";

/** What `redact` makes of a finished text: it is clean, or it holds a secret and here is the text without it. */
export type Gate = (
  text: string,
) =>
  | { readonly kind: "clean" }
  | { readonly kind: "leak"; readonly kinds: readonly string[]; readonly masked: string };

export type Finished =
  | { readonly kind: "clean"; readonly text: string }
  /** A secret had got through; it was masked in the result, and the text rendered again. */
  | { readonly kind: "masked"; readonly text: string; readonly kinds: readonly string[] }
  /** One was still there: `text` is the fixed report without evidence. */
  | { readonly kind: "blocked"; readonly text: string; readonly kinds: readonly string[] };

export interface Unfinished {
  readonly result: Result;
  readonly render: (result: Result) => string;
  readonly gate: Gate;
  /** What is said instead when the second look finds a secret again; must hold nothing of the input. */
  readonly blocked: () => string;
}

/** The leak gate: nothing leaves before it was searched for every secret that the input held. */
export function finish({ result, render, gate, blocked }: Unfinished): Finished {
  const text = render(result);
  const first = gate(text);
  if (first.kind === "clean") return { kind: "clean", text };
  const again = render(maskResult(result, gate));
  const second = gate(again);
  if (second.kind === "clean") return { kind: "masked", text: again, kinds: first.kinds };
  return { kind: "blocked", text: blocked(), kinds: second.kinds };
}

/** Masked before it is rendered and not after, so that no fence or code span is cut by the mask. */
export function maskResult(result: Result, gate: Gate): Result {
  return mapTexts(result, (text) => {
    const verdict = gate(text);
    return verdict.kind === "clean" ? text : verdict.masked;
  });
}

/** Keys too: the names of captures and facts come from the input. */
function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === "string") return change(value) as Value;
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [change(key), mapTexts(each, change)]),
  ) as Value;
}
