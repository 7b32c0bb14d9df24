import type { Headers } from "./octokit.ts";

/** GitHub's advice where an answer names no time: at least a minute (docs: best practices, rate limits). */
const unnamedWaitMs = 60_000;
/** For a header that says "later" in a form nobody can read. */
const unreadableWaitMs = 5_000;
const leastWaitMs = 1_000;

/**
 * Milliseconds to leave GitHub alone after a rate limit. `now` is ours; where the answer has a Date header, times
 * are compared with that one, so that a wrong clock neither waits for hours nor not at all.
 */
export function waitAfterRateLimit(headers: Headers, now: number): number {
  const serverNow = parseHttpDate(textOf(headers.date)) ?? now;
  const retryAfter = textOf(headers["retry-after"]);
  if (/^\d+$/.test(retryAfter)) return atLeast(Number(retryAfter) * 1000);
  const date = parseHttpDate(retryAfter);
  if (date !== null) return atLeast(date - serverNow);
  const reset = textOf(headers["x-ratelimit-reset"]);
  if (textOf(headers["x-ratelimit-remaining"]) === "0" && /^\d+$/.test(reset)) {
    return atLeast(Number(reset) * 1000 - serverNow);
  }
  return retryAfter === "" ? unnamedWaitMs : unreadableWaitMs;
}

/** `Sun, 22 Nov 2026 17:00:00 GMT`. Date.parse alone takes `-5` for a day in May. */
function parseHttpDate(text: string): number | null {
  const time = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

const atLeast = (ms: number): number => Math.max(leastWaitMs, ms);
const textOf = (value: string | number | undefined): string => String(value ?? "").trim();
