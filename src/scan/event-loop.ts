import { setImmediate } from "node:timers/promises";

/** A decoder's thread waits for this one to hand it its next piece, which takes it about as long. */
const turnEveryMs = 1;
let lastTurn = performance.now();

/** Whether timers, signals and what other threads have done wait for their turn on this one. */
export function isTurnDue(): boolean {
  return performance.now() - lastTurn > turnEveryMs;
}

/** Lets them have it, where it is time for that. */
export async function giveWay(): Promise<void> {
  if (!isTurnDue()) return;
  await setImmediate();
  lastTurn = performance.now();
}
