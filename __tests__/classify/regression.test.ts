import { describe, expect, it } from "@jest/globals";
import { loadSignatures } from "../../src/catalogue/load-signatures.ts";
import { systemClock } from "../../src/github/clock.ts";
import { bytesBundle } from "../../src/model/bytes-bundle.ts";
import { localLimits } from "../../src/model/limits.ts";
import { analyze } from "../../src/pipeline.ts";
import type { Tracker } from "../../src/ports.ts";
import { renderComment } from "../../src/report/index.ts";
import { shippedCatalogue } from "../support/analyze-input.ts";

const signature = `id: app.widget.lost
title: The widget was lost
severity: error
matchers:
  lost: "widget lost"
cause: The widget was lost on the way.
impact: Nothing can be shown.
remedy:
  - text: Start it anew.
known:
  - issue: octocat/hello#7
    title: Widgets get lost
    state: closed
    asOf: "2026-01-31"
    fixedIn: { node: "20.1.0" }
  - issue: octocat/hello#9
    title: No widget
    state: closed
    duplicateOf: octocat/hello#7
examples:
  match: [widget lost, "12:00 widget lost"]
  nearMiss: [widget found, lost]
`;

/** A log, read the whole way with the shipped catalogue and this signature. */
async function commentOn(log: string, tracker?: Tracker): Promise<string> {
  const { catalogue } = await shippedCatalogue();
  const own = await loadSignatures([{ file: "own.yml", catalogue: "own", text: signature }]);
  expect(own.problems).toEqual([]);
  const { result } = await analyze(collected(log), {
    catalogue: { ...catalogue, signatures: [...catalogue.signatures, ...own.signatures] },
    limits: localLimits,
    clock: systemClock,
    version: "0.0.0",
    ...(tracker === undefined ? {} : { tracker }),
  });
  return renderComment(result, { marker: { key: "default", run: { id: 1, attempt: 1 } } }).markdown;
}

async function* collected(log: string) {
  const bundle = bytesBundle({
    name: "app.log",
    origin: "path",
    author: { role: "operator", login: null },
    bytes: Buffer.from(log),
  });
  yield { kind: "bundle" as const, source: "app.log", bundle };
}

const logOf = (version: string) => `2026-02-01T10:00:01Z ERROR widget lost\n\nNode.js v${version}\n`;

describe("a known issue that was closed as fixed", () => {
  it("is called a regression, with its state and the line that shows the version", async () => {
    const comment = await commentOn(logOf("20.2.0"));
    expect(comment).toMatch(
      /octocat\/hello#7.* \(closed on 2026-01-31\), Widgets get lost\. This is a regression: it was closed as fixed in `node` `20\.1\.0`, and `20\.2\.0` shows it again \(E\d+\)/,
    );
    expect(comment).not.toContain("octocat/hello#9");
    expect(comment).not.toContain("ready to paste");
  });

  it("is none in an older version", async () => {
    const comment = await commentOn(logOf("18.0.0"));
    expect(comment).toContain("(closed on 2026-01-31)");
    expect(comment).not.toContain("regression");
  });
});

describe("a known issue whose state the tracker tells", () => {
  const says = (state: "open" | "closed" | null): Tracker => ({ stateOf: async () => state });

  it.each([
    { told: "open", state: "open" as const, expected: "(open)" },
    { told: "closed", state: "closed" as const, expected: "(closed)" },
    { told: "nothing", state: null, expected: "(closed on 2026-01-31)" },
  ])("is named with it, and without the signature's day: $told", async ({ state, expected }) => {
    const comment = await commentOn(logOf("20.0.0"), says(state));
    expect(comment).toContain(`octocat/hello/issues/7) ${expected}`);
  });

  it("has the comment to paste once it is open again, and no regression", async () => {
    const comment = await commentOn(logOf("20.2.0"), says("open"));
    expect(comment).toContain("ready to paste");
    expect(comment).not.toContain("regression");
  });

  it("is asked for, and none that was closed as its duplicate", async () => {
    const asked: string[] = [];
    await commentOn(logOf("20.0.0"), {
      stateOf: async (issue) => {
        asked.push(issue);
        return null;
      },
    });
    expect(asked).toEqual(["octocat/hello#7"]);
  });
});
