import type { ApiTrouble, CommentSnapshot } from "../ports.ts";
import type { PublishOptions, PublishPorts } from "./options.ts";
import type { Plan } from "./plan.ts";
import { skippedForNewerRun, skippedForTrouble } from "./publication.ts";
import { type State, settled, type Turn, withGone, withWritten } from "./state.ts";

interface Tools {
  readonly options: PublishOptions;
  readonly ports: PublishPorts;
}

const maxFailures = 3;
/** All pauses together; billed minutes are better spent on telling the operator. */
const maxWaitMs = 120_000;

/** Carries out one plan. It ends where no look is needed to know that the issue is as wanted. */
export async function act({ step, surplus }: Plan, state: State, tools: Tools): Promise<Turn> {
  switch (step.kind) {
    case "unchanged":
    case "newer-run":
      if (surplus.length > 0) return again(await clear(surplus, state, tools));
      if (step.kind === "newer-run") return end(skippedForNewerRun(step.comment));
      return end(settled(state) ?? { kind: "unchanged", url: step.comment.url });
    case "update":
      return await update(step.comment, surplus, state, tools);
    case "create":
    case "replace":
      return await create(state, tools);
    default:
      return step satisfies never;
  }
}

async function update(
  comment: CommentSnapshot,
  surplus: readonly CommentSnapshot[],
  state: State,
  tools: Tools,
): Promise<Turn> {
  const updated = await tools.ports.comments.update(comment.id, state.wanted.body);
  if ("kind" in updated) {
    // Deleted since the last look: then there is none, and the next look says what to do.
    const deleted = updated.code === "not-found" || updated.code === "gone";
    return deleted ? again(withGone(state, comment.id)) : await recover(updated, state, tools);
  }
  const written = withWritten(state, "updated", updated);
  if (surplus.length > 0) return again(await clear(surplus, written, tools));
  return end({ kind: "updated", url: updated.url });
}

/** A comment that is replaced goes after the next look, when the new one stands: it is of an older run by then. */
async function create(state: State, tools: Tools): Promise<Turn> {
  const created = await tools.ports.comments.create(tools.options.issue, state.wanted.body);
  if ("kind" in created) return await recover(created, state, tools);
  tools.options.identity.learn(created);
  const once = { ...state, wanted: { ...state.wanted, onChange: "update" as const } };
  return again(withWritten(once, "created", created));
}

/** Deletes our own comments that are one too many. What GitHub will not delete is left, and not asked for again. */
async function clear(surplus: readonly CommentSnapshot[], state: State, tools: Tools): Promise<State> {
  let next = state;
  for (const { id } of surplus) {
    const removed = await tools.ports.comments.remove(id);
    const paused = removed.kind === "trouble" && mayPass(removed) ? await pause(removed, next, tools) : null;
    const deletions = next.deletions + Number(removed.kind === "removed");
    next = paused ?? { ...withGone(next, id), deletions };
  }
  return next;
}

/** After a write that failed: wait, then look before anything is written again; or give up. */
async function recover(trouble: ApiTrouble, state: State, tools: Tools): Promise<Turn> {
  if (trouble.code === "too-long" && !state.shortened && tools.options.shorten !== null) {
    const wanted = { ...state.wanted, body: tools.options.shorten() };
    return again({ ...state, wanted, shortened: true });
  }
  const paused = mayPass(trouble) ? await pause(trouble, state, tools) : null;
  return paused === null ? end(skippedForTrouble(trouble, "writing")) : again(paused);
}

const mayPass = ({ code }: ApiTrouble): boolean => code === "unavailable" || code === "rate-limited";

/** Null where there were failures enough, or GitHub wants more patience than a run should have. */
async function pause(trouble: ApiTrouble, state: State, { ports }: Tools): Promise<State | null> {
  const failures = state.failures + 1;
  const wait = trouble.retryAfterMs ?? 1_000 * 2 ** state.failures;
  const waitedMs = state.waitedMs + wait;
  if (failures > maxFailures || waitedMs > maxWaitMs) return null;
  await ports.clock.sleep(wait);
  return { ...state, failures, waitedMs };
}

const again = (state: State): Turn => ({ kind: "again", state });
const end = (publication: Extract<Turn, { kind: "end" }>["publication"]): Turn => ({
  kind: "end",
  publication,
});
