import { describe, expect, it } from "@jest/globals";
import { ahead } from "../../src/unpack/ahead.ts";

describe("what is made ahead", () => {
  it("comes in order, and so much of it is begun before the first one is looked at", async () => {
    const log: string[] = [];
    for await (const made of ahead([1, 2, 3, 4], noting(log), 2)) log.push(`looked at ${made}`);
    expect(log).toEqual([
      "began 1",
      "began 2",
      "began 3",
      "looked at 1",
      "began 4",
      "looked at 2",
      "looked at 3",
      "looked at 4",
    ]);
  });

  it("comes in order also where a later one is done first", async () => {
    const done = new Map<number, () => void>();
    const make = (item: number) => new Promise<number>((resolve) => done.set(item, () => resolve(item)));
    const made = ahead([1, 2], make, 1);
    const first = made.next();
    done.get(2)?.();
    done.get(1)?.();
    expect([(await first).value, (await made.next()).value, (await made.next()).done]).toEqual([1, 2, true]);
  });

  it("fails where the failing one is asked for", async () => {
    const made = ahead(
      [1, 2],
      async (item) => (item === 2 ? Promise.reject(new Error("unreadable")) : item),
      1,
    );
    expect(await made.next()).toEqual({ done: false, value: 1 });
    await expect(made.next()).rejects.toThrow("unreadable");
  });

  it("has come to rest when it is given up", async () => {
    const log: string[] = [];
    const make = async (item: number) => {
      await null;
      log.push(`made ${item}`);
      return item;
    };
    for await (const made of ahead([1, 2, 3, 4], make, 2)) if (made === 1) break;
    expect(log).toEqual(["made 1", "made 2", "made 3"]);
  });
});

function noting(log: string[]): (item: number) => Promise<number> {
  return async (item) => {
    log.push(`began ${item}`);
    return item;
  };
}
