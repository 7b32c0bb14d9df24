import type { Assumption, Document } from "../model/reading.ts";
import type { RedactedText } from "../model/text.ts";
import type { CompiledDialect } from "./compile-dialect.ts";
import type { Role } from "./dialect-patterns.ts";
import { createErrorGroups, type ErrorGroups } from "./error-groups.ts";
import { createFactStore, type FactStore } from "./fact-store.ts";
import { createOccurrenceStore, type OccurrenceStore } from "./occurrence-store.ts";
import { createResourceStore, type ResourceStore } from "./resources.ts";
import { createSessionLog, type SessionLog } from "./session-log.ts";
import { Surroundings } from "./surroundings.ts";

/** What all documents of one case write into while they are read. */
export interface CaseState {
  readonly dialects: readonly CompiledDialect[];
  readonly roles: readonly (Role | null)[];
  readonly redact: (text: string) => RedactedText;
  readonly accepts: (name: string, document: AcceptedDocument) => boolean;
  readonly store: OccurrenceStore;
  readonly sessionLog: SessionLog;
  readonly errors: ErrorGroups;
  readonly facts: FactStore;
  readonly resources: ResourceStore;
  readonly assumptions: Assumption[];
  readonly documents: Document[];
  readonly surroundings: Surroundings;
  readonly clock: { reference: number | null };
}

/** What a signature's `where` and `applies` are asked about. */
export interface AcceptedDocument {
  readonly kind: string;
  readonly path: string;
}

interface CaseOptions {
  /** In order of preference: a user's own before the shipped ones. */
  readonly dialects: readonly CompiledDialect[];
  readonly roles: readonly (Role | null)[];
  readonly redact: (text: string) => RedactedText;
  readonly accepts: (name: string, document: AcceptedDocument) => boolean;
  readonly reference: number | null;
}

export function createCaseState(options: CaseOptions): CaseState {
  return {
    dialects: options.dialects,
    roles: options.roles,
    redact: options.redact,
    accepts: options.accepts,
    store: createOccurrenceStore(),
    sessionLog: createSessionLog(),
    errors: createErrorGroups(),
    facts: createFactStore(),
    resources: createResourceStore(),
    assumptions: [],
    documents: [],
    surroundings: new Surroundings(options.redact),
    clock: { reference: options.reference },
  };
}
