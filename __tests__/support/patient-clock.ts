import { setTimeout } from "node:timers/promises";
import type { Clock } from "../../src/ports.ts";

export interface PatientClock extends Clock {
  /** Milliseconds that were slept, by this clock. */
  readonly slept: number;
}

/** Time that passes by sleeping alone. It really waits a moment, so that a server's door can open again. */
export function patientClock(start = Date.now()): PatientClock {
  let slept = 0;
  return {
    get slept() {
      return slept;
    },
    now: () => start + slept,
    sleep: async (ms) => {
      slept += ms;
      await setTimeout(Math.min(ms, 60));
    },
  };
}
