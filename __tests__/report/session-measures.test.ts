import { describe, expect, it } from "@jest/globals";
import { sessionMeasures } from "../../src/report/view/sessions.ts";
import { aSession } from "./build-result.ts";

describe("the time to failure", () => {
  it.each([
    { name: "of a stream that was cut", end: "stream.terminated", lifetimeMs: 60_000, expected: 60_000 },
    {
      name: "of a process that ends as soon as it began",
      end: "process.exited",
      lifetimeMs: 400,
      expected: 400,
    },
    {
      name: "is not that of a session that was closed",
      end: "session.closed",
      lifetimeMs: 60_000,
      expected: undefined,
    },
    { name: "is not that of a session that goes on", end: null, lifetimeMs: 60_000, expected: undefined },
  ])("$name", ({ end, lifetimeMs, expected }) => {
    expect(sessionMeasures([aSession({ end, lifetimeMs })]).timeToFailureMs).toBe(expected);
  });
});
