import { describe, expect, it } from "@jest/globals";
import { ahead } from "../../src/unpack/ahead.ts";

describe("items that are made ahead", () => {
  it("come in order, each begun when the one before it is handed out", async () => {
    const log: string[] = [];
    for await (const item of ahead(counting(log, 3))) log.push(`looked at ${item}`);
    expect(log).toEqual([
      "made 1",
      "made 2",
      "looked at 1",
      "made 3",
      "looked at 2",
      "closed",
      "looked at 3",
    ]);
  });

  it("are no more than one", async () => {
    const log: string[] = [];
    const items = ahead(counting(log, 9));
    await items.next();
    await settled();
    expect(log).toEqual(["made 1", "made 2"]);
    await items.return(undefined);
  });

  it("fail where the failing one is asked for", async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      throw new Error("unreadable");
    }
    const items = ahead(failing());
    expect(await items.next()).toEqual({ done: false, value: 1 });
    await settled();
    await expect(items.next()).rejects.toThrow("unreadable");
  });

  it("close their source only when it has come to rest", async () => {
    const log: string[] = [];
    for await (const item of ahead(counting(log, 9))) if (item === 2) break;
    expect(log).toEqual(["made 1", "made 2", "made 3", "closed"]);
  });
});

async function* counting(log: string[], most: number): AsyncGenerator<number> {
  try {
    for (let item = 1; item <= most; item++) {
      log.push(`made ${item}`);
      await null;
      yield item;
    }
  } finally {
    log.push("closed");
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await null;
}
