import { describe, expect, it } from "@jest/globals";
import { harmless } from "../../src/action/runner.ts";
import { obeyedCommands } from "../support/obeyed-commands.ts";

describe("a report in the log", () => {
  it.each([
    "::set-output name=a::b",
    "   ::add-path::/evil",
    "text ##[set-env name=A]b",
    "a\r::warning::b",
    "a\u2028::warning::b",
    "::stop-commands::token",
    "##[##[add-path]/evil",
  ])("is not obeyed: %j", (text) => {
    expect(obeyedCommands(harmless(text))).toEqual([]);
  });

  it("stays readable", () => {
    expect(harmless("### It failed\n\n- `a.log` line 3")).toBe("| ### It failed\n| \n| - `a.log` line 3");
  });
});
