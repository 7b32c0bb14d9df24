import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { loadSignatures } from "../../../src/catalogue/load-signatures.ts";
import { costRemarks } from "../../../src/cli/signatures/cost-remarks.ts";
import { aSignatureFile } from "../../catalogue/a-signature-file.ts";

const dear = "\n  lost: { regex: 'connection .*lost.* again' }";
const cheap = "\n  lost: { regex: 'connection lost' }";
const reason = "costly: { lost: the words stand apart }";

describe("what patterns cost", () => {
  it.each([
    ["a dear pattern without a reason", dear, "status: stable", ["net.lost/lost: not-linear"]],
    ["a dear pattern with its reason", dear, reason, []],
    ["a cheap pattern", cheap, "status: stable", []],
    [
      "a reason without a cost",
      cheap,
      reason,
      ["net.lost/lost: gives a reason for a cost that it does not have"],
    ],
  ])("is told of %s", async (_, matchers, extra, remarks) => {
    const { signatures, problems } = await loadSignatures([aSignatureFile({ matchers, extra })]);
    expect(problems).toEqual([]);
    const said = signatures.flatMap(costRemarks).map(({ place, message }) => `${place}: ${message}`);
    expect(said.map((line) => line.replace(/(not-linear).*/, "$1"))).toEqual(remarks);
  });

  it("in the shipped signatures, none is dear without a reason", async () => {
    const files = readdirSync("signatures", { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".yml"),
    );
    const { signatures } = await loadSignatures(
      files.map((file) => ({
        file,
        catalogue: "telltale",
        text: readFileSync(`signatures/${file}`, "utf8"),
      })),
    );
    expect(signatures.flatMap(costRemarks)).toEqual([]);
  });
});
