import type { Clock, CommentSnapshot } from "../ports.ts";
import { act } from "./act.ts";
import type { PublishOptions, PublishPorts } from "./options.ts";
import { plan } from "./plan.ts";
import { type Publication, skippedForTrouble } from "./publication.ts";
import { type State, settled } from "./state.ts";

/** After this, somebody else may well have written. */
const freshMs = 5_000;
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
    done: null,
    failures: 0,
    waitedMs: 0,
  };
  let listed = freshComments(options, ports.clock);
  for (let turn = 0; turn < maxTurns; turn++) {
    const comments = listed ?? (await ports.comments.list(options.issue));
    listed = null;
    if ("kind" in comments) return settled(state) ?? skippedForTrouble(comments, "looking");
    const own = await ownComments(comments, state, options);
    const turned = await act(plan(own, state.wanted, options.marks), state, { options, ports });
    if (turned.kind === "end") return turned.publication;
    state = turned.state;
  }
  return settled(state) ?? skippedForTrouble(neverSettled, "writing");
}

function freshComments({ known }: PublishOptions, clock: Clock): readonly CommentSnapshot[] | null {
  return known !== null && clock.now() - known.at <= freshMs ? known.comments : null;
}

/**
 * Ours among the listed ones, corrected by what this run did itself: a list may be older than the last write. What
 * a newer run has put in the place of our text is believed.
 */
async function ownComments(
  comments: readonly CommentSnapshot[],
  { written, gone, wanted }: State,
  { identity, marks }: PublishOptions,
): Promise<readonly CommentSnapshot[]> {
  const own = new Map(written);
  const marked = comments.filter(({ body }) => marks.runOf(body) !== null);
  for (const comment of await identity.pick(marked)) {
    const overtaken = plan([comment], wanted, marks).step.kind === "newer-run";
    if (overtaken || !written.has(comment.id)) own.set(comment.id, comment);
  }
  return [...own.values()].filter(({ id }) => !gone.has(id));
}

const neverSettled = {
  kind: "trouble",
  code: "unavailable",
  message:
    "The comment changed under every attempt to write it: run it again, and give the job a concurrency group per issue.",
} as const;
