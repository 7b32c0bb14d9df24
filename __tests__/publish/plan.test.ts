import { describe, expect, it } from "@jest/globals";
import { runAfter } from "../../src/publish/plan.ts";
import { marked, marks } from "../support/marks.ts";

const comment = (id: number, body: string) => ({ id, body, author: "", authorId: 0, createdAt: "", url: "" });

describe("a run without a number of its own", () => {
  it("comes first where there is nothing", () => {
    expect(runAfter([comment(1, "hello")], marks)).toEqual({ id: 0, attempt: 1 });
  });

  it("comes after whatever stands there", () => {
    const bodies = [marked("a", { id: 5, attempt: 2 }), marked("b", { id: 9, attempt: 1 }), "hello"];
    expect(
      runAfter(
        bodies.map((body, index) => comment(index, body)),
        marks,
      ),
    ).toEqual({ id: 9, attempt: 2 });
  });
});
