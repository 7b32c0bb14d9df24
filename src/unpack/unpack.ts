import type { Bundle, Unpacked } from "../model/bundle.ts";
import type { EntryPath } from "../model/text.ts";
import { type Budget, runBudgetSpent } from "./budget.ts";
import { flowOf, messageOf, type Trouble } from "./byte-flow.ts";
import { createNamer, safeLabel } from "./entry-path.ts";
import type { Member } from "./member.ts";
import { refused } from "./place.ts";
import { unpackIssueText } from "./unpack-issue-text.ts";
import { type BundleFormat, unpackMember } from "./unpack-member.ts";
import { windowOfBundle } from "./window.ts";

/**
 * What is in a bundle, archives in it opened up to `maxDepth`, in the order of the archive.
 * Never throws and writes nothing: trouble is a refusal, and the next entry goes on. Returns the bundle's own format.
 */
export async function* unpack(bundle: Bundle, budget: Budget): AsyncGenerator<Unpacked, BundleFormat> {
  const label = safeLabel(bundle.name);
  try {
    if (budget.exhausted) {
      yield refused(label, runBudgetSpent(budget));
      return "unread";
    }
    const { path } = createNamer()(bundle.name);
    if (bundle.origin === "inline") {
      yield* unpackIssueText(bundle, path, budget);
      return "text";
    }
    const place = { bundle, budget, label, prefix: "", level: 0, isAll: true, around: () => 1 };
    return yield* unpackMember(memberOf(bundle, path), place);
  } catch (error) {
    yield refused(label, troubleOf(error));
    return "unread";
  }
}

/** Every line that parses is ours and meant not to throw; where one does, the others' bundles still count. */
function troubleOf(error: unknown): Trouble {
  const reason = safeLabel(messageOf(error));
  return error instanceof SourceError
    ? { code: "unreadable", detail: `it could not be read: ${reason}` }
    : { code: "crashed", detail: `reading it failed: ${reason}` };
}

/** The disk's or the network's trouble, told apart from a mistake of ours. */
class SourceError extends Error {}

function memberOf(bundle: Bundle, path: EntryPath): Member {
  const source: Bundle = {
    ...bundle,
    async read(offset, length) {
      try {
        return await bundle.read(offset, length);
      } catch (error) {
        throw new SourceError(messageOf(error));
      }
    },
  };
  return {
    kind: "member",
    path,
    held: null,
    window: windowOfBundle(source),
    open: () => flowOf(bundle.stream()),
    packed: () => bundle.size,
  };
}
