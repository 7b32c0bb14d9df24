import type { Bundle, Unpacked } from "../model/bundle.ts";
import type { EntryPath } from "../model/text.ts";
import { type Budget, runBudgetSpent } from "./budget.ts";
import {
  cutIssueText,
  type IssueTextContext,
  quotableLines,
  type Segment,
} from "./issue-text/cut-issue-text.ts";

/** A quote repeats what stands near; looking through a thread of thousands for each comment would cost its square. */
const nearComments = 50;

/** An issue's body or one comment: each stretch of one voice is an entry, all under the text's own name. */
export async function* unpackIssueText(
  bundle: Bundle,
  path: EntryPath,
  budget: Budget,
): AsyncGenerator<Unpacked> {
  const granted = budget.takeBytes(bundle.size);
  const text = Buffer.from(await bundle.read(0, granted)).toString("utf8");
  for (const segment of cutIssueText(text, contextOf(bundle, text))) yield entryOf(segment, bundle, path);
  if (granted < bundle.size) yield { kind: "refused", refusal: { ...runBudgetSpent(budget), name: path } };
}

function contextOf(bundle: Bundle, text: string): IssueTextContext {
  const { title = "", earlier = null } = bundle.thread ?? {};
  if (earlier === null) return { title };
  const quotes = /^\s*>/m.test(text);
  return { title, earlier: new Set(quotes ? earlier.slice(-nearComments).flatMap(quotableLines) : []) };
}

function entryOf(segment: Segment, bundle: Bundle, path: EntryPath): Unpacked {
  const lines = segment.lines;
  return {
    kind: "entry",
    entry: {
      bundle,
      path,
      kind: "text",
      voice: segment.voice,
      author: bundle.author,
      lineOf: (line) => lines[Math.min(line, lines.length) - 1]?.sourceLine ?? line,
      async *chunks() {
        yield Buffer.from(lines.map(({ text }) => `${text}\n`).join(""), "utf8");
      },
    },
  };
}
