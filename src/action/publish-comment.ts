import { runAfter } from "../publish/plan.ts";
import type { Publication } from "../publish/publication.ts";
import { publish } from "../publish/publish.ts";
import type { ReadIssue } from "./read-issue.ts";
import type { Settings } from "./settings.ts";
import type { Analysed, World } from "./world.ts";

/** Half of what GitHub takes: for the second attempt, if it counts otherwise than its documentation says. */
const shorterBytes = 30_000;

export async function publishComment(given: {
  readonly read: ReadIssue;
  readonly analysed: Analysed;
  readonly settings: Settings;
  readonly world: World;
}): Promise<Publication> {
  const { read, analysed, settings, world } = given;
  const run = settings.run ?? runAfter(read.comments, world.core.marks);
  return await publish(
    {
      issue: read.issue.number,
      wanted: { body: analysed.comment({ run }), run, onChange: settings.comment.onChange },
      shorten: () => analysed.comment({ run, maxBytes: shorterBytes }),
      identity: read.identity,
      marks: world.core.marks,
      known: { comments: read.comments, at: read.at },
    },
    { comments: world.github.comments, clock: world.clock },
  );
}
