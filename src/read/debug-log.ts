import type { DebugLog } from "../model/dialect.ts";
import { entryKey } from "../model/place.ts";
import type { Document, ErrorGroup } from "../model/reading.ts";
import type { CompiledDialect } from "./compile-dialect.ts";

interface Told {
  readonly documents: readonly Document[];
  readonly errors: readonly ErrorGroup[];
}

/**
 * Of the program in whose files most kinds of errors stand: another one's log would not tell of them. Without errors,
 * of the one that wrote most lines.
 */
export function debugLogOf(
  dialects: readonly CompiledDialect[],
  { documents, errors }: Told,
): DebugLog | null {
  const logs = new Map(dialects.map(({ dialect }) => [dialect.id, dialect.debugLog]));
  const kinds = new Map(documents.map((document) => [entryKey(document), document.kind]));
  const failing = errors.map(({ evidence: [first] }) =>
    programOf((first && kinds.get(entryKey(first))) ?? ""),
  );
  if (failing.length > 0) return logs.get(most(failing.map((program) => [program, 1]))) ?? null;
  const telling = documents
    .map(({ kind, lines }) => [programOf(kind), lines] as const)
    .filter(([program]) => (logs.get(program) ?? null) !== null);
  return logs.get(most(telling)) ?? null;
}

/** Kinds are `<dialect>.<name>`. */
const programOf = (kind: string): string => kind.split(".", 1)[0] ?? "";

function most(votes: readonly (readonly [program: string, weight: number])[]): string {
  const sums = new Map<string, number>();
  for (const [program, weight] of votes) sums.set(program, (sums.get(program) ?? 0) + weight);
  const [[best] = [""]] = [...sums].sort((a, b) => b[1] - a[1]);
  return best;
}
