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
  let events: Candidate[] | null = null;
  let facts: Candidate[] | null = null;
  let matchers: Hit[] | null = null;
  let errors: Hit[] | null = null;
  for (const hit of hits) {
    const role = roles[hit.match.pattern];
    switch (role?.kind) {
      case "event":
        events = withCandidates(events, document, role, hit);
        break;
      case "fact":
        facts = withCandidates(facts, document, role, hit);
        break;
      case "matcher":
        matchers ??= [];
        matchers.push(hit);
        break;
      case "error-line":
        errors ??= [];
        errors.push(hit);
        break;
    }
  }
  return {
    events: inOrder(events),
    facts: inOrder(facts),
    matchers: matchers ?? none,
    errors: errors ?? none,
  };
}

const none: readonly never[] = [];

function withCandidates(
  candidates: Candidate[] | null,
  document: OpenDocument,
  { dialect, rules }: Extract<Role, { kind: "event" | "fact" }>,
  hit: Hit,
): Candidate[] | null {
  if (!document.spoken.includes(dialect)) return candidates;
  const added = candidates ?? [];
  for (const rule of rules) added.push({ dialect, rule, hit });
  return added;
}

function inOrder(candidates: Candidate[] | null): readonly Candidate[] {
  if (candidates === null) return none;
  return candidates.length === 1
    ? candidates
    : candidates.sort((a, b) => a.dialect - b.dialect || a.rule - b.rule);
}
