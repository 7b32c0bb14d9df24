/** Looks into answers without trusting their shape. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** GitHub sends null for an empty body. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** An id, or null: numbers past 2^53 come as BigInt, and none of GitHub's ids is one. */
export const idOf = (value: unknown): number | null =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;

/** Every item parsed, or null if one of them has another shape. */
export function listOf<T>(value: unknown, parse: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const items: T[] = [];
  for (const item of value) {
    const parsed = parse(item);
    if (parsed === null) return null;
    items.push(parsed);
  }
  return items;
}
