import type { PatternCache } from "./cache.ts";
import type { PatternSet } from "./pattern-set.ts";
import type { ScanPool } from "./pool.ts";

/** From so much text on, further threads give more than they cost (measured, see docs/scan.md). */
export const worthWorkersBytes = 128 * 1024 * 1024;

/** Threads that may look at what is large: how many, this one among them, and the script that the others run. */
export interface Workers {
  readonly count: number;
  readonly script: string;
  /** Text of the run after which they are started; `worthWorkersBytes` where it is absent. */
  readonly worthBytes?: number;
}

/** Null where there is none to be started beside this thread. */
export function threadsOf(
  set: PatternSet,
  { workers, cache }: { readonly workers: Workers | null; readonly cache: PatternCache | null },
): Threads | null {
  return workers === null || workers.count < 2 ? null : new Threads(set, workers, cache);
}

/** Starts the run's threads once there is enough for them to do. */
export class Threads {
  readonly #set: PatternSet;
  readonly #workers: Workers;
  readonly #cache: PatternCache | null;
  #seen = 0;
  #starting: Promise<void> | null = null;
  #pool: ScanPool | null = null;

  constructor(set: PatternSet, workers: Workers, cache: PatternCache | null) {
    this.#set = set;
    this.#workers = workers;
    this.#cache = cache;
  }

  /** Null until they are up. Where they cannot start, all the work stays with this thread. */
  get ready(): ScanPool | null {
    return this.#pool?.isReady === true ? this.#pool : null;
  }

  /** `sure` are bytes that were not seen and are known to be there. */
  saw(bytes: number, sure: number): void {
    this.#seen += bytes;
    if (Math.max(this.#seen, sure) >= (this.#workers.worthBytes ?? worthWorkersBytes))
      this.#starting ??= this.#start();
  }

  async close(): Promise<void> {
    await this.#starting;
    await this.#pool?.close();
  }

  async #start(): Promise<void> {
    const { createScanPool } = await import("./pool.ts");
    const { count, script } = this.#workers;
    this.#pool = createScanPool({
      set: this.#set,
      threads: count - 1,
      script,
      ...(this.#cache === null ? {} : { cache: this.#cache }),
    });
    this.#pool.start();
  }
}
