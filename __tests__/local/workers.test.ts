import { describe, expect, it } from "@jest/globals";
import { workersFor, workersOf } from "../../src/local/workers.ts";

describe("threads for large inputs", () => {
  it.each([
    { cores: 1, workers: 1 },
    { cores: 2, workers: 1 },
    { cores: 3, workers: 2 },
    { cores: 4, workers: 3 },
    { cores: 64, workers: 4 },
  ])("are $workers where there are $cores cores: one is left to the main thread", ({ cores, workers }) => {
    expect(workersFor(cores)).toBe(workers);
  });

  it("are as many as were asked for", () => {
    expect(workersOf("dist", 7).count).toBe(7);
  });
});
