import type { ValueTest } from "../model/signature.ts";

/**
 * A linear-time pattern for a line that carries all the fields, as JSON (`"level":"error"`) or logfmt (`level=error`),
 * in any order. A field whose value must be compared by hand is captured as `f0`, `f1`, ... in the order of the keys.
 * At most three fields are put into every order; of more, only the first three select the line.
 */
export function recordPattern(fields: Readonly<Record<string, ValueTest>>): string {
  const parts = Object.entries(fields)
    .filter(([, test]) => test.present)
    .slice(0, 3)
    .map(([name, test], index) => fieldPattern(name, test, index));
  const orders = permutations(parts).map((order) => order.join(".*"));
  if (orders.length === 1) return orders[0] ?? "";
  // A capture's name must be unique in the pattern, so each order has its own.
  return orders.map((order, index) => `(?:${order.replaceAll(/\(\?<(f\d)>/g, `(?<$1_${index}>`)})`).join("|");
}

/** The first capture that took part; the same field has another capture name in each order. */
export function capturedField(captures: Readonly<Record<string, string>>, index: number): string | null {
  const key = Object.keys(captures).find((name) => name === `f${index}` || name.startsWith(`f${index}_`));
  return key === undefined ? null : (captures[key] ?? null);
}

function fieldPattern(name: string, test: ValueTest, index: number): string {
  const path = name.split(".").map(escapePattern);
  const json = path
    .map((key, depth) => `"${key}"\\s*:\\s*${depth < path.length - 1 ? "\\{[^{}]*" : ""}`)
    .join("");
  const logfmt = `\\b${escapePattern(name)}=`;
  if (test.equals !== null && test.matches === null) {
    const values = test.equals.map(escapePattern).join("|");
    return `(?:${json}"?(?:${values})(?:["\\s,}]|$)|${logfmt}"?(?:${values})(?:["\\s]|$))`;
  }
  return `(?:${json}"?|${logfmt}"?)(?<f${index}>[^"\\s,}]*)`;
}

function permutations(parts: readonly string[]): string[][] {
  if (parts.length <= 1) return [[...parts]];
  return parts.flatMap((part, index) =>
    permutations(parts.filter((_, other) => other !== index)).map((rest) => [part, ...rest]),
  );
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
