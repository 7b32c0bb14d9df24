import type { Reading } from "../model/reading.ts";
import type { RedactedText } from "../model/text.ts";
import type { CaseState } from "./case-state.ts";
import { compareClocks } from "./clocks.ts";
import { debugLogOf } from "./debug-log.ts";
import { joinOccurrences } from "./join-occurrences.ts";
import { mergeChannels } from "./merge-channels.ts";
import { serverNames } from "./server-names.ts";
import { sessionsOf } from "./session-records.ts";
import { buildSessions } from "./sessions.ts";

/** Puts together what the documents told: each thing once, in the order of its time. */
export function finishReading(state: CaseState): Reading {
  const redact = remembering(state.redact);
  const names = serverNames(state.facts.stated());
  const merged = state.sessionLog.streams().map((stream) => ({ stream, ...mergeChannels(stream) }));
  const clocks = compareClocks(merged);
  const built = merged.map(({ stream, events }) => ({ stream, ...buildSessions(events) }));
  const idleEnds = new Set(built.flatMap((one) => one.idleEnds));
  const errors = state.errors.finish(redact);
  const dropped = state.sessionLog.dropped();
  const limits =
    dropped > 0
      ? [`${dropped} events in the middle of long logs are counted, but not put together to sessions`]
      : [];
  return {
    documents: state.documents,
    occurrences: joinOccurrences(state.store.buckets(), { idleEnds, skewOf: clocks.skewOf, names, redact }),
    sessions: built.flatMap(({ stream, drafts }) => sessionsOf(stream, drafts, { names, redact })),
    sessionsLeftOut: merged.reduce(
      (sum, { stream, baseRank }) => sum + (stream.leftOut.get(baseRank) ?? 0),
      state.sessionLog.refusedAttempts(),
    ),
    resources: state.resources.finish(state.clock, { servers: names.commands, redact }),
    facts: state.facts.finish(names.nameOf, redact),
    errors,
    debugLog: debugLogOf(state.dialects, { documents: state.documents, errors }),
    assumptions: [
      ...state.assumptions,
      ...clocks.sentences.map((text) => ({ about: "clock", text: redact(text) })),
      ...limits.map((text) => ({ about: "sessions", text: redact(text) })),
    ],
  };
}

/** Names and short values come again and again; each is redacted once. */
function remembering(redact: (text: string) => RedactedText): (text: string) => RedactedText {
  const known = new Map<string, RedactedText>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = redact(text);
    if (known.size < 5_000) known.set(text, made);
    return made;
  };
}
