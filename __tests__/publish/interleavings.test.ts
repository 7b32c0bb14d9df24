import { describe, it } from "@jest/globals";
import fc from "fast-check";
import type { ApiTrouble, CommentSnapshot, CommentStore } from "../../src/ports.ts";
import { createIdentity, githubActions } from "../../src/publish/own.ts";
import type { RunOrder } from "../../src/publish/plan.ts";
import type { Publication } from "../../src/publish/publication.ts";
import { publish } from "../../src/publish/publish.ts";
import { marked, marks } from "../support/marks.ts";

const bot = 41898282;

/** An issue's comments in memory, where every write can go wrong as GitHub's can. */
class Thread {
  comments: CommentSnapshot[] = [];
  posts = 0;
  fewest = 0;
  #lastId = 0;

  add(body: string, authorId: number): CommentSnapshot {
    this.#lastId += 1;
    const comment = { id: this.#lastId, body, author: "", authorId, createdAt: "", url: `#${this.#lastId}` };
    this.comments = [...this.comments, comment];
    return comment;
  }

  own(): readonly CommentSnapshot[] {
    return this.comments.filter(({ authorId, body }) => authorId === bot && marks.runOf(body) !== null);
  }
}

/** What becomes of a write: done; done, but the answer is lost; not done; not now. */
type Fate = "done" | "lost" | "failed" | "limited";

const unavailable: ApiTrouble = { kind: "trouble", code: "unavailable", message: "" };
const limited: ApiTrouble = { kind: "trouble", code: "rate-limited", message: "", retryAfterMs: 1_000 };
const notFound: ApiTrouble = { kind: "trouble", code: "not-found", message: "" };

function storeOf(thread: Thread, fates: Fate[]): CommentStore {
  const write = <T>(work: () => T): T | ApiTrouble => {
    const fate = fates.shift() ?? "done";
    if (fate === "failed") return unavailable;
    if (fate === "limited") return limited;
    const answer = work();
    return fate === "lost" ? unavailable : answer;
  };
  return {
    list: async () => thread.comments,
    ours: async () => new Set(),
    create: async (_, body) => {
      thread.posts += 1;
      return write(() => thread.add(body, bot));
    },
    update: async (id, body) =>
      write<CommentSnapshot | ApiTrouble>(() => {
        const comment = thread.comments.find((candidate) => candidate.id === id);
        if (comment === undefined) return notFound;
        const updated = { ...comment, body };
        thread.comments = thread.comments.map((each) => (each.id === id ? updated : each));
        return updated;
      }),
    remove: async (id) =>
      write<{ readonly kind: "removed" } | ApiTrouble>(() => {
        if (!thread.comments.some((comment) => comment.id === id)) return notFound;
        thread.comments = thread.comments.filter((comment) => comment.id !== id);
        return { kind: "removed" };
      }),
  };
}

interface Process {
  readonly run: RunOrder;
  readonly onChange: "update" | "replace";
  readonly fates: readonly Fate[];
  /** It has read the comments before any of the others began. */
  readonly isStale: boolean;
}

/** No two runs say the same: a run that would change nothing writes nothing, not even that it was there. */
const textOf = ({ id, attempt }: RunOrder): string => `report of ${id}.${attempt}`;

const aRun = fc.record({ id: fc.integer({ min: 1, max: 3 }), attempt: fc.integer({ min: 1, max: 2 }) });
const aProcess = (onChange: fc.Arbitrary<Process["onChange"]>): fc.Arbitrary<Process> =>
  fc.record({
    run: aRun,
    onChange,
    // Three failures are survived; a fourth ends a run, which then says so.
    fates: fc.array(fc.constantFrom<Fate>("done", "lost", "failed", "limited"), { maxLength: 3 }),
    isStale: fc.boolean(),
  });

/** What stands in the issue beforehand: ours, of some run; forged; people's. */
const aThread = fc.array(
  fc.oneof(
    fc.record({ body: aRun.map((run) => marked("old", run)), authorId: fc.constant(bot) }),
    fc.record({ body: aRun.map((run) => marked("forged", run)), authorId: fc.constant(8) }),
    fc.record({ body: fc.constant("me too"), authorId: fc.constant(9) }),
  ),
  { maxLength: 4 },
);

interface Begun {
  readonly thread: Thread;
  readonly others: readonly CommentSnapshot[];
}

function begin(before: readonly { readonly body: string; readonly authorId: number }[]): Begun {
  const thread = new Thread();
  for (const { body, authorId } of before) thread.add(body, authorId);
  return { thread, others: thread.comments.filter(({ authorId }) => authorId !== bot) };
}

function start(
  process: Process,
  thread: Thread,
  wrap: (store: CommentStore) => CommentStore,
): Promise<Publication> {
  const comments = wrap(storeOf(thread, [...process.fates]));
  const { run, onChange } = process;
  return publish(
    {
      issue: 1,
      wanted: { body: marked(textOf(run), run), run, onChange },
      shorten: null,
      identity: createIdentity(githubActions, comments),
      marks,
      known: process.isStale ? { comments: thread.comments, at: 0 } : null,
    },
    { comments, clock: { now: () => 0, sleep: async () => undefined } },
  );
}

/** Every answer comes when the scheduler lets it; the others act in between. */
const scheduled =
  (scheduler: fc.Scheduler) =>
  (store: CommentStore): CommentStore => ({
    list: scheduler.scheduleFunction(store.list),
    ours: store.ours,
    create: scheduler.scheduleFunction(store.create),
    update: scheduler.scheduleFunction(store.update),
    remove: scheduler.scheduleFunction(store.remove),
  });

function insist(is: boolean, what: string): void {
  if (!is) throw new Error(what);
}

/** fast-check prints the seed and the shortest counterexample when a property fails. */
const rounds = { numRuns: 500 } as const;

describe("runs that publish at the same time", () => {
  it("leave exactly one comment, whatever comes between and whatever gets lost", async () => {
    const both = fc.constantFrom<Process["onChange"]>("update", "replace");
    const processes = fc.array(aProcess(both), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), aThread, processes, async (scheduler, before, running) => {
        const { thread, others } = begin(before);
        const ends = running.map((process) => start(process, thread, scheduled(scheduler)));
        await scheduler.waitFor(Promise.all(ends));
        insist(thread.own().length === 1, `${thread.own().length} comments are left`);
        insist(
          others.every((other) => thread.comments.includes(other)),
          "somebody else's comment was touched",
        );
        const failures = running.flatMap(({ fates }) => fates).filter((fate) => fate !== "done").length;
        const most = 2 * running.length + failures;
        insist(thread.posts <= most, `${thread.posts} POST, more than ${most}`);
      }),
      rounds,
    );
  });

  it("never leave the issue without a comment once it had one, when two update in place", async () => {
    const processes = fc.tuple(aProcess(fc.constant("update")), aProcess(fc.constant("update")));
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), processes, async (scheduler, running) => {
        const { thread } = begin([]);
        const watched = (store: CommentStore): CommentStore => ({
          ...store,
          remove: async (id) => {
            const removed = await store.remove(id);
            insist(thread.own().length > 0, "the last comment was deleted");
            return removed;
          },
        });
        const wrap = (store: CommentStore) => scheduled(scheduler)(watched(store));
        await scheduler.waitFor(Promise.all(running.map((process) => start(process, thread, wrap))));
      }),
      rounds,
    );
  });
});

describe("runs that publish one after the other", () => {
  it("leave what the newest of them says, in whatever order they end", async () => {
    const processes = fc.array(aProcess(fc.constant("update")), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(aThread, processes, async (before, running) => {
        const { thread } = begin(before);
        for (const process of running) await start({ ...process, isStale: false }, thread, (store) => store);
        const order = ({ id, attempt }: RunOrder) => id * 10 + attempt;
        const newest = Math.max(...running.map(({ run }) => order(run)));
        const [left] = thread.own();
        const says = order(marks.runOf(left?.body ?? "") ?? { id: 0, attempt: 0 });
        insist(thread.own().length === 1, `${thread.own().length} comments are left`);
        insist(says >= newest, `the comment is of run ${says}, and ${newest} is newer`);
      }),
      rounds,
    );
  });
});
