import type { Session } from "../model/reading.ts";
import type { RedactedText } from "../model/text.ts";
import type { ServerNames } from "./server-names.ts";
import type { SessionDraft } from "./session-draft.ts";
import type { SessionStream } from "./session-log.ts";
import { shortened } from "./shortened.ts";

/** What was followed of one subject in one run, as the reading shows it. */
export function sessionsOf(
  stream: SessionStream,
  drafts: readonly SessionDraft[],
  { names, redact }: { readonly names: ServerNames; readonly redact: (text: string) => RedactedText },
): readonly Session[] {
  const subject = names.nameOf(stream.subject);
  // A proxy that a configuration starts by its command has a transport of its own to the far side.
  const configured = subject === stream.subject ? names.transportOf(subject) : null;
  const told = (text: string | null): RedactedText | null => (text === null ? null : redact(text));
  return drafts.map((draft, index) => ({
    subject: redact(subject),
    run: stream.run,
    transport: told(draft.transport ?? configured),
    startedAt: draft.startedAt,
    connectedAt: draft.connectedAt,
    connectMs: draft.connectMs,
    endedAt: draft.endedAt,
    lifetimeMs: lifetimeOf(draft),
    end: draft.end,
    reason: draft.reason === null ? null : shortened(redact(draft.reason)),
    recoveredAt: draft.recoveredAt,
    attempt: index + 1,
    retryAfterMs: draft.retryAfterMs,
    longestSilenceMs: draft.longestSilenceMs,
    evidence: draft.sightings.map((sighting) => sighting.evidence()),
  }));
}

/** From connected to lost; nothing where the clock went back between the two. */
function lifetimeOf({ connectedAt, endedAt }: SessionDraft): number | null {
  return connectedAt === null || endedAt === null || endedAt < connectedAt ? null : endedAt - connectedAt;
}
