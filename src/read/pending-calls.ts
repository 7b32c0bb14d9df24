import { durationMs } from "./duration.ts";

/** Calls that were not answered yet, so that a failure can say how long the caller had waited. */
export interface PendingCalls {
  /** Adds `ms` to the fields of an event: from a duration in words, else from the call before it. */
  complete(
    event: string,
    subject: string | null,
    at: number | null,
    fields: Partial<Record<string, string>>,
  ): void;
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
        return;
      }
      if (!answers.has(event)) return;
      const called = calledAt.get(subject) ?? null;
      calledAt.delete(subject);
      if (fields.ms !== undefined) return;
      const stated = fields.duration === undefined ? null : durationMs(fields.duration);
      const waited = called === null || at === null || at < called ? null : at - called;
      const ms = stated ?? waited;
      if (ms !== null) fields.ms = String(ms);
    },
  };
}
