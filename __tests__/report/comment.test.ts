import { describe, expect, it } from "@jest/globals";
import { parseMarker, renderComment } from "../../src/report/index.ts";
import { describeWithShared } from "../support/shared.ts";
import { hostileTexts, loadCheck, poisoned } from "./hostile.ts";
import { seedCase } from "./seed-case.ts";

const marker = { key: "default", run: { id: 17, attempt: 1 } };

describe("renderComment", () => {
  it("begins with a marker that can be read back", () => {
    const { markdown } = renderComment(seedCase(), { marker });
    expect(parseMarker(markdown)).toMatchObject(marker);
  });
});

describeWithShared("a comment with text from outside", () => {
  it("holds nothing active when the text is friendly", async () => {
    const check = await loadCheck();
    expect(check(renderComment(seedCase(), { marker }).markdown)).toEqual([]);
  });

  it("holds nothing active whatever the text in all its places", async () => {
    const check = await loadCheck();
    const active = hostileTexts().flatMap(({ name, text }) => {
      const { markdown } = renderComment(poisoned(seedCase(), text), { marker });
      return check(markdown).map((found) => ({ name, ...found }));
    });
    expect(active).toEqual([]);
  });
});
