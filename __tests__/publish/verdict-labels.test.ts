import { describe, expect, it } from "@jest/globals";
import type { ApiTrouble, LabelStore } from "../../src/ports.ts";
import { labelsOf, showLabels } from "../../src/publish/verdict-labels.ts";
import { aResult } from "../support/a-result.ts";

const verdict = (given: Parameters<typeof aResult>[0]) => aResult(given).verdict;
const names = (given: Parameters<typeof aResult>[0], prefix = "telltale:") =>
  labelsOf(verdict(given), prefix).map(({ name }) => name);

function recording(trouble: Partial<Record<"ensure" | "add" | "remove", ApiTrouble["code"]>> = {}) {
  const done: string[] = [];
  const note = async (what: "ensure" | "add" | "remove", text: string): Promise<never> => {
    done.push(`${what} ${text}`);
    const code = trouble[what];
    return (code === undefined ? { kind: "done" } : { kind: "trouble", code, message: "" }) as never;
  };
  const store: LabelStore = {
    ensure: ({ name }) => note("ensure", name),
    add: (_, labels) => note("add", labels.join()),
    remove: (_, label) => note("remove", label),
  };
  return { done, store };
}

describe("the labels of a verdict", () => {
  it.each([
    [
      { status: "known", cause: "mcp.oauth.token-expired" },
      ["telltale:known", "telltale:mcp.oauth.token-expired"],
    ],
    [{ status: "healthy", cause: null }, ["telltale:healthy"]],
    [{ status: "known", cause: "no, label" }, ["telltale:known"]],
  ] as const)("of %j are %j", (given, expected) => {
    expect(names(given)).toEqual(expected);
  });

  it("are at most as long as GitHub takes them, with a description that it takes", () => {
    for (const { name, description, color } of labelsOf(
      verdict({ status: "known", cause: "a".repeat(90) }),
      "x:",
    )) {
      expect(name.length).toBeLessThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(100);
      expect(color).toMatch(/^[0-9a-f]{6}$/);
    }
  });

  it.each([
    [
      "puts on what is missing and takes off what no longer holds",
      ["bug", "telltale:unknown", "telltale:known"],
      ["remove telltale:unknown", "ensure telltale:a.b", "add telltale:a.b"],
    ],
    ["does nothing where all is right", ["Telltale:Known", "telltale:a.b"], []],
    [
      "leaves labels alone that only look similar",
      ["telltales:x", "my telltale:y"],
      ["ensure telltale:known", "ensure telltale:a.b", "add telltale:known,telltale:a.b"],
    ],
  ])("%s", async (_, present, done) => {
    const wanted = labelsOf(verdict({ status: "known", cause: "a.b" }), "telltale:");
    const recorded = recording();
    expect(await showLabels({ issue: 7, present, wanted, prefix: "telltale:" }, recorded.store)).toBeNull();
    expect(recorded.done).toEqual(done);
  });

  it("goes on where somebody else took a label off, and stops at other trouble", async () => {
    const wanted = labelsOf(verdict({ status: "healthy" }), "telltale:");
    const given = { issue: 7, present: ["telltale:known"], wanted, prefix: "telltale:" };
    expect(await showLabels(given, recording({ remove: "not-found" }).store)).toBeNull();
    const stopped = recording({ remove: "missing-permission" });
    expect(await showLabels(given, stopped.store)).toMatchObject({ code: "missing-permission" });
    expect(stopped.done).toEqual(["remove telltale:known"]);
  });
});
