import { availableParallelism } from "node:os";
import { describe, expect, it } from "@jest/globals";
import { parseArguments } from "../../src/cli/arguments.ts";
import type { Environment } from "../../src/cli/environment.ts";
import { askedWorkers } from "../../src/cli/workers.ts";
import { workersFor } from "../../src/local/workers.ts";

function asked(line: string) {
  const parsed = parseArguments(line.split(" "));
  if (parsed.kind !== "command") throw new Error(`${line} is no command`);
  return askedWorkers(parsed.arguments, { home: "/opt/telltale" } as Environment);
}

describe("--workers", () => {
  it("sets the number of scanning threads", () => {
    expect(asked("analyze a.zip --workers 3")).toMatchObject({ count: 3 });
    expect(asked("analyze a.zip --workers 1")).toMatchObject({ count: 1 });
  });

  it("is what this machine's cores make of it where it is not given", () => {
    expect(asked("analyze a.zip")).toMatchObject({ count: workersFor(availableParallelism()) });
  });

  it.each([
    { cores: 1, workers: 1 },
    { cores: 2, workers: 2 },
    { cores: 4, workers: 4 },
    { cores: 64, workers: 4 },
  ])("are then $workers of $cores cores", ({ cores, workers }) => {
    expect(workersFor(cores)).toBe(workers);
  });

  it.each(["0", "-1", "65", "1.5", "many"])("refuses %s", (given) => {
    expect(asked(`analyze a.zip --workers=${given}`)).toEqual({
      kind: "failure",
      message: `--workers takes a number from 1 to 64; not \`${given}\``,
    });
  });
});
