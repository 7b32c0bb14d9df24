/** So many entries may be under way: what each has found waits in memory for its turn. */
const maxUnderWay = 16;

/** Steps that are done one after the other, in the order in which they were asked for, while other work goes on. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  readonly #underWay: Promise<unknown>[] = [];

  /** Does the step once all before it are done. Where one fails, those behind it are not done, and fail as well. */
  take<Result>(step: () => Result | Promise<Result>): Promise<Result> {
    const done = this.#last.then(step);
    // Said to whoever waits for all of them.
    done.catch(() => null);
    this.#last = done;
    return done;
  }

  /** The same for a step whose result nobody waits for. */
  add(step: () => unknown): void {
    void this.take(step);
  }

  /** Waits until few are under way, of which the last step that was taken is the last of one. */
  async room(): Promise<void> {
    this.#underWay.push(this.#last);
    if (this.#underWay.length > maxUnderWay) await this.#underWay.shift();
  }

  /** Waits until all are done. */
  async all(): Promise<void> {
    await this.#last;
  }
}
