import type { Limits } from "../model/limits.ts";

/** Runs a function after a while, unless it is stopped. A test has its own and waits for nothing. */
export interface Timers {
  start(ms: number, expired: () => void): { stop(): void };
}

export const systemTimers: Timers = {
  start(ms, expired) {
    const timer = setTimeout(expired, ms);
    return { stop: () => clearTimeout(timer) };
  },
};

/** Watches over one file: the answer, each next byte and the whole must come in time. */
export interface Watch {
  readonly signal: AbortSignal;
  /** What took too long, in words; null as long as nothing did. */
  readonly expired: string | null;
  /** From now on the next byte is waited for. */
  alive(): void;
  stop(): void;
}

export function watch(limits: Limits, timers: Timers): Watch {
  const controller = new AbortController();
  let expired: string | null = null;
  const expire = (what: string) => {
    expired ??= what;
    controller.abort();
  };
  const seconds = (ms: number) => `${Math.round(ms / 100) / 10} s`;
  const whole = timers.start(limits.fileTimeoutMs, () =>
    expire(`it took longer than ${seconds(limits.fileTimeoutMs)}`),
  );
  let next = timers.start(limits.connectTimeoutMs, () =>
    expire(`no answer came within ${seconds(limits.connectTimeoutMs)}`),
  );
  return {
    signal: controller.signal,
    get expired() {
      return expired;
    },
    alive() {
      next.stop();
      next = timers.start(limits.idleTimeoutMs, () =>
        expire(`hardly a byte came for ${seconds(limits.idleTimeoutMs)}`),
      );
    },
    stop() {
      whole.stop();
      next.stop();
    },
  };
}
