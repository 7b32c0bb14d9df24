import { execFileSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import { createWasmPrefilter } from "../../src/scan/wasm-prefilter.ts";
import { root } from "../support/shared.ts";

describe("the kernel", () => {
  it("is what its source compiles to", () => {
    execFileSync(process.execPath, ["scripts/build-kernel.mjs", "--check"], { cwd: root, stdio: "pipe" });
  }, 120_000);

  it("runs here, so the other tests do test it", () => {
    expect(createWasmPrefilter(["=x"])).not.toBeNull();
  });
});
