import { durationMs } from "./duration.ts";
import type { Fields } from "./occurrence-store.ts";

/** Calls that were not answered yet, so that a failure can say how long the caller had waited. */
export interface PendingCalls {
  /** The fields with `ms` added: from a duration in words, else from the call before it. */
  complete(event: string, subject: string | null, at: number | null, fields: Fields): Fields;
}

const answers = new Set([
  "tool.succeeded",
  "tool.failed",
  "request.failed",
  "auth.registration-failed",
  "session.lost",
]);

export function createPendingCalls(): PendingCalls {
  const calledAt = new Map<string | null, number | null>();
  return {
    complete: (event, subject, at, fields) => {
      if (event === "tool.called") {
        calledAt.set(subject, at);
        return fields;
      }
      const stated = fields.duration === undefined ? null : durationMs(fields.duration);
      if (stated !== null && fields.ms === undefined) {
        calledAt.delete(subject);
        return { ...fields, ms: String(stated) };
      }
      if (!answers.has(event)) return fields;
      const called = calledAt.get(subject) ?? null;
      calledAt.delete(subject);
      if (fields.ms !== undefined || called === null || at === null || at < called) return fields;
      return { ...fields, ms: String(at - called) };
    },
  };
}
