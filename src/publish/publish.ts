import type { Clock, CommentSnapshot } from "../ports.ts";
import { act } from "./act.ts";
import type { PublishOptions, PublishPorts } from "./options.ts";
import { type Plan, plan } from "./plan.ts";
import { type Publication, skippedForTrouble } from "./publication.ts";
import { type State, settled } from "./state.ts";

/** After this, somebody else may well have written. */
const freshMs = 5_000;
/** A list that goes on showing nothing is an old one, and no reason to write for ever. */
const maxCreations = 2;
/** More turns than two runs in a race and three failed writes can need. */
const maxTurns = 16;

/**
 * Brings an issue to have exactly one comment of ours, saying what is wanted. Look, decide, do one thing, look
 * again: a create is followed by a look, because another run may have created one too, and so is every failed
 * write, because GitHub may have done it all the same. It ends when a look shows that nothing is left to do.
 */
export async function publish(options: PublishOptions, ports: PublishPorts): Promise<Publication> {
  let state: State = {
    wanted: options.wanted,
    shortened: options.shorten === null,
    written: new Map(),
    gone: new Set(),
    deletions: 0,
    creations: 0,
    done: null,
    failures: 0,
    waitedMs: 0,
  };
  let listed = freshComments(options, ports.clock);
  for (let turn = 0; turn < maxTurns; turn++) {
    const comments = listed ?? (await ports.comments.list(options.issue));
    listed = null;
    if ("kind" in comments) return settled(state) ?? skippedForTrouble(comments, "looking");
    const next = await planFrom(comments, state, options);
    const turned = await act(next, state, { options, ports });
    if (turned.kind === "end") return turned.publication;
    state = turned.state;
  }
  return settled(state) ?? skippedForTrouble(neverSettled, "writing");
}

function freshComments({ known }: PublishOptions, clock: Clock): readonly CommentSnapshot[] | null {
  return known !== null && clock.now() - known.at <= freshMs ? known.comments : null;
}

/**
 * The plan for what was listed, corrected by what this run did itself: a list may be older than the last write. What
 * we wrote and the list does not show counts only where nothing else of ours is there, and where this run has not
 * deleted anything for its sake; else it is one too many.
 */
async function planFrom(
  comments: readonly CommentSnapshot[],
  { written, gone, wanted, deletions, creations }: State,
  { identity, marks }: PublishOptions,
): Promise<Plan> {
  const marked = comments.filter(({ id, body }) => marks.runOf(body) !== null && !gone.has(id));
  const listed = (await identity.pick(marked)).map((comment) => {
    const overtaken = plan([comment], wanted, marks).step.kind === "newer-run";
    return overtaken ? comment : (written.get(comment.id) ?? comment);
  });
  const unseen = [...written.values()].filter(
    ({ id }) => !gone.has(id) && !listed.some((each) => each.id === id),
  );
  const isLost = deletions > 0 && creations < maxCreations;
  if (listed.length === 0) return plan(isLost ? [] : unseen, wanted, marks);
  const { step, surplus } = plan(listed, wanted, marks);
  return { step, surplus: [...surplus, ...unseen] };
}

const neverSettled = {
  kind: "trouble",
  code: "unavailable",
  message:
    "The comment changed under every attempt to write it: run it again, and give the job a concurrency group per issue.",
} as const;
