import type { Evidence } from "../model/reading.ts";
import type { RedactedText } from "../model/text.ts";
import { type Beside, besideIn } from "./beside.ts";
import type { CaseState } from "./case-state.ts";
import type { CompiledDialect, CompiledDocument } from "./compile-dialect.ts";
import { excerpt } from "./excerpt.ts";
import type { OpenedEntry } from "./index.ts";
import { NearbyLines } from "./nearby-lines.ts";
import type { Channel } from "./occurrence-store.ts";
import type { Recognised } from "./recognise.ts";

/** A document while it is read: what is known of it before its first record. */
export interface OpenDocument {
  readonly entry: OpenedEntry;
  readonly state: CaseState;
  readonly kind: string;
  readonly dialect: CompiledDialect | null;
  readonly rule: CompiledDocument | null;
  readonly bundle: RedactedText;
  readonly path: RedactedText;
  /** `subject` and `run` as the path (`mcp-logs-<server>/`) or the file's beginning tells them. */
  readonly own: Readonly<Partial<Record<string, string>>>;
  /** Indices of the dialects whose events and facts are looked for. */
  readonly spoken: readonly number[];
  readonly beside: Beside;
  /** The last lines that the scan delivered. */
  readonly nearby: NearbyLines;
  channel(run: string | null): Channel;
  /** Whether a signature's matcher looks at this document, by the index of its pattern. */
  accepts(pattern: number, name: string): boolean;
}

export function openDocument(
  state: CaseState,
  entry: OpenedEntry,
  recognised: Recognised | null,
): OpenDocument {
  const rule = recognised?.document ?? null;
  const path = state.redact(entry.path);
  if (recognised && recognised.rivals.length > 0) {
    state.assumptions.push({
      about: "dialect",
      text: state.redact(
        `${entry.path} is read as ${recognised.document.rule.kind}; ${recognised.rivals.join(", ")} fits as well`,
      ),
    });
  }
  const group =
    rule?.rule.rank === null || rule === null
      ? `document ${state.documents.length}`
      : (recognised?.dialect.dialect.id ?? "");
  const kind = rule?.rule.kind ?? entry.kind;
  const source = isTimed(rule) ? 0 : state.documents.length + 1;
  const beside = besideIn(rule?.rule.framing ?? null);
  let last: Channel | null = null;
  const channels = new Map<string | null, Channel>();
  const accepted: (boolean | undefined)[] = [];
  return {
    entry,
    state,
    kind,
    dialect: recognised?.dialect ?? null,
    rule,
    bundle: state.redact(entry.bundle),
    path,
    own: { ...rule?.fromHead?.exec(entry.head)?.groups, ...rule?.fromPath?.exec(entry.path)?.groups },
    spoken: state.dialects.flatMap((dialect, index) =>
      dialect === recognised?.dialect || dialect.dialect.scope === "everywhere" ? [index] : [],
    ),
    beside,
    nearby: new NearbyLines(beside.reach),
    channel: (run) => {
      if (last?.run === run) return last;
      last = channels.get(run) ?? { group, rank: rule?.rule.rank ?? 0, run, source, kind };
      channels.set(run, last);
      return last;
    },
    accepts: (pattern, name) => {
      const known = accepted[pattern] ?? state.accepts(name, { kind, path: entry.path });
      accepted[pattern] = known;
      return known;
    },
  };
}

function isTimed(rule: CompiledDocument | null): boolean {
  const framing = rule?.rule.framing;
  if (framing?.kind === "lines") return framing.record.some((record) => record.includes("(?<time>"));
  return framing?.kind === "json-lines" || framing?.kind === "json-array";
}

/**
 * Evidence out of a record: the whole of it is redacted, then the part around the match is cut. That is done when
 * somebody reads the text: of all that a case keeps, a report shows little.
 */
export function evidenceFrom(
  document: OpenDocument,
  place: {
    readonly line: number;
    readonly at: number | null;
    readonly text: string;
    readonly matched: string;
    /** In which line of the text, from 0. */
    readonly textLine: number;
  },
): Evidence {
  const { entry, state } = document;
  const line = entry.lineOf(place.line);
  let text: RedactedText | null = null;
  return {
    bundle: document.bundle,
    entry: document.path,
    line,
    endLine: line,
    time: place.at === null ? null : new Date(place.at).toISOString(),
    get text() {
      text ??= excerpt(state.redact(place.text), { matched: place.matched, line: place.textLine });
      return text;
    },
    voice: entry.voice,
    author: entry.author,
  };
}
