import { readdirSync } from "node:fs";
import { beforeAll, expect, it } from "@jest/globals";
import { referenceHosts } from "../../src/model/reference-hosts.ts";
import { renderComment } from "../../src/report/index.ts";
import { analyzeInput, shippedCatalogue } from "../support/analyze-input.ts";
import { describeWithShared, sharedPath } from "../support/shared.ts";
import { loadCheck } from "./hostile.ts";
import { claimsWithoutProof } from "./missing-proof.ts";

/** One case in so many: all of them take minutes, and kinds lie side by side. `CHECK_ALL=1` takes every one. */
const spread = process.env.CHECK_ALL === "1" ? { bundles: 1, threads: 1 } : { bundles: 5, threads: 15 };

const everyNth = (folder: string, ending: string, n: number): string[] =>
  readdirSync(sharedPath(folder))
    .filter((name) => name.endsWith(ending))
    .filter((_, index) => index % n === 0)
    .map((name) => sharedPath(folder, name));

describeWithShared("comments of recorded cases hold nothing active", () => {
  let check: Awaited<ReturnType<typeof loadCheck>>;
  const inputs = [
    ...everyNth("bundles", ".zip", spread.bundles),
    ...everyNth("corpus/issues", ".json", spread.threads),
  ];

  beforeAll(async () => {
    check = await loadCheck("auto", await catalogueLinks());
  });

  it.each(inputs)("%s", async (path) => {
    const { markdown } = renderComment(await analyzeInput(path), {
      marker: { key: "default", run: { id: 1, attempt: 1 } },
    });
    expect(check(markdown)).toEqual([]);
    expect(claimsWithoutProof(markdown)).toEqual([]);
  });
});

/** Where the catalogue itself leads, and nowhere else. */
async function catalogueLinks(): Promise<string[]> {
  const { catalogue } = await shippedCatalogue();
  return catalogue.signatures.flatMap(({ words }) => [
    ...words.references.map(({ url }) => url).filter((url) => referenceHosts.includes(new URL(url).host)),
    ...words.known.map(({ issue }) => `https://github.com/${issue.replace("#", "/issues/")}`),
  ]);
}
