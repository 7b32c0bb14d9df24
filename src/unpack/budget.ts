import type { Limits } from "../model/limits.ts";
import type { ByteFlow } from "./byte-flow.ts";

/** What one run may still unpack. One budget serves all bundles of a run and all levels of nesting. */
export interface Budget {
  readonly limits: Limits;
  /** True once a wish could not be met; what is left is then left unread. */
  readonly exhausted: boolean;
  /** Takes `count` entries, or none where that many are not left. */
  takeEntries(count: number): boolean;
  entriesLeft(): number;
  bytesLeft(): number;
  /** Takes up to `count` unpacked bytes and says how many were granted. */
  takeBytes(count: number): number;
  /** True the first time that an archive with this digest is opened in this run. */
  firstSight(digest: string): boolean;
}

export function createBudget(limits: Limits): Budget {
  let entries = 0;
  let bytes = 0;
  let exhausted = false;
  const seen = new Set<string>();
  return {
    limits,
    get exhausted() {
      return exhausted;
    },
    entriesLeft: () => limits.maxEntries - entries,
    bytesLeft: () => limits.maxUnpackedBytes - bytes,
    takeEntries(count) {
      if (entries + count > limits.maxEntries) return false;
      entries += count;
      return true;
    },
    takeBytes(count) {
      const granted = Math.min(count, limits.maxUnpackedBytes - bytes);
      bytes += granted;
      if (granted < count) exhausted = true;
      return granted;
    },
    firstSight(digest) {
      if (seen.has(digest)) return false;
      seen.add(digest);
      return true;
    },
  };
}

/** Counts every byte that comes out against the run's budget; sizes that a header states play no part. */
export async function* spending(flow: ByteFlow, budget: Budget): ByteFlow {
  try {
    for (;;) {
      const step = await flow.next();
      if (step.done === true) return step.value;
      const granted = budget.takeBytes(step.value.length);
      if (granted > 0) yield granted === step.value.length ? step.value : step.value.subarray(0, granted);
      if (granted < step.value.length) return runBudgetSpent(budget);
    }
  } finally {
    await flow.return(null);
  }
}

export function runBudgetSpent(budget: Budget) {
  return {
    code: "run-budget",
    detail: `this run has unpacked ${mebibytes(budget.limits.maxUnpackedBytes)}, which is all it may; what follows is left unread`,
  } as const;
}

/** Where an entry's bytes stand against what they were packed in. */
export interface Expansion {
  /** Packed bytes that were used up for this entry so far. */
  packed(): number;
  /** How far the archives around it had already expanded those: 1 where it stands in the bundle itself. */
  around(): number;
}

/**
 * The limits of one entry: `maxEntryBytes`, and the ratio past `bombFloorBytes`.
 * The ratio is the product over all levels, or an archive of archives would pass with a modest ratio on each.
 */
export async function* bounded(flow: ByteFlow, limits: Limits, expansion: Expansion): ByteFlow {
  let bytes = 0;
  try {
    for (;;) {
      const step = await flow.next();
      if (step.done === true) return step.value;
      const room = limits.maxEntryBytes - bytes;
      bytes += step.value.length;
      if (isBomb(bytes, limits, expansion)) return bombFound(bytes, limits, expansion);
      if (step.value.length > room) {
        if (room > 0) yield step.value.subarray(0, room);
        return {
          code: "too-large",
          detail: `an entry may have ${mebibytes(limits.maxEntryBytes)}; what stands after them was left unread`,
        };
      }
      yield step.value;
    }
  } finally {
    await flow.return(null);
  }
}

export function isBomb(bytes: number, limits: Limits, expansion: Expansion): boolean {
  return bytes > limits.bombFloorBytes && ratio(bytes, expansion) > limits.maxCompressionRatio;
}

export function bombFound(bytes: number, limits: Limits, expansion: Expansion) {
  return {
    code: "bomb",
    detail: `it had grown to ${mebibytes(bytes)}, ${Math.round(ratio(bytes, expansion))} times its packed size; at most ${limits.maxCompressionRatio} times is allowed past ${mebibytes(limits.bombFloorBytes)}; what follows was left unread`,
  } as const;
}

function ratio(bytes: number, expansion: Expansion): number {
  return (bytes / Math.max(1, expansion.packed())) * Math.max(1, expansion.around());
}

export function mebibytes(bytes: number): string {
  return `${Math.round((bytes / (1024 * 1024)) * 10) / 10} MiB`;
}
