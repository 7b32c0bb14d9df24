import type { Role } from "./dialect-patterns.ts";
import type { OpenDocument } from "./open-document.ts";
import type { Hit } from "./record.ts";

/** A rule whose text stands in the record. */
export interface Candidate {
  readonly dialect: number;
  readonly rule: number;
  readonly hit: Hit;
}

/** A record's hits by what they are for; of events and facts those of the dialects that are spoken here, in their order. */
export interface SortedHits {
  readonly events: readonly Candidate[];
  readonly facts: readonly Candidate[];
  readonly matchers: readonly Hit[];
  readonly errors: readonly Hit[];
}

export function sortHits(document: OpenDocument, hits: readonly Hit[]): SortedHits {
  const { roles } = document.state;
  const of = (kind: Role["kind"]): readonly Hit[] => {
    const found = hits.filter(({ match }) => roles[match.pattern]?.kind === kind);
    return found.length === 0 ? none : found;
  };
  return {
    events: candidatesOf(document, hits, "event"),
    facts: candidatesOf(document, hits, "fact"),
    matchers: of("matcher"),
    errors: of("error-line"),
  };
}

const none: readonly never[] = [];

function candidatesOf(
  document: OpenDocument,
  hits: readonly Hit[],
  kind: "event" | "fact",
): readonly Candidate[] {
  let candidates: Candidate[] | null = null;
  for (const hit of hits) {
    const role = document.state.roles[hit.match.pattern];
    if (role?.kind !== kind || !document.spoken.includes(role.dialect)) continue;
    candidates ??= [];
    for (const rule of role.rules) candidates.push({ dialect: role.dialect, rule, hit });
  }
  if (candidates === null) return none;
  return candidates.length === 1
    ? candidates
    : candidates.sort((a, b) => a.dialect - b.dialect || a.rule - b.rule);
}
