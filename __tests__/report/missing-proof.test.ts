import { describe, expect, it } from "@jest/globals";
import { renderBugReport, renderComment } from "../../src/report/index.ts";
import { aFinding, anEvidence, aResult } from "./build-result.ts";
import { claimsWithoutProof } from "./missing-proof.ts";

describe("the look for claims without proof", () => {
  it.each([
    { name: "a paragraph", markdown: "**What failed:** The stream ended. This is **certain** ().", found: 1 },
    { name: "an item", markdown: "- a warning, 3 × ()\n- another, 2 × ( )", found: 2 },
    { name: "a list of nothing", markdown: "- a warning, 3 × (, )", found: 1 },
    {
      name: "the head of a fold",
      markdown: "<details>\n<summary>Two more ()</summary>\n</details>",
      found: 1,
    },
    {
      name: "a proof that stands there",
      markdown: "- a warning, 3 × (E1), `f` (`E2`) ([E3](#e3))",
      found: 0,
    },
    { name: "a title with a call", markdown: "### require() of an ES module", found: 0 },
    { name: "quoted code", markdown: "- **E1** `new Map ()`: ``a ` ()``", found: 0 },
    { name: "a quoted block", markdown: "- it said\n\n  ```\n  f ()\n  ```\n", found: 0 },
  ])("finds $found in $name", ({ markdown, found }) => {
    expect(claimsWithoutProof(markdown)).toHaveLength(found);
  });

  it("finds a cause whose evidence the result does not have", () => {
    const withEvidence = (evidence: ReturnType<typeof anEvidence>[]) =>
      aResult({
        verdict: { status: "known", cause: "a.b", confidence: 1, summary: "It failed." },
        findings: [aFinding({ signature: "a.b", evidence })],
      });
    const marker = { key: "default", run: { id: 17, attempt: 1 } };
    const proven = withEvidence([anEvidence({ text: "it failed" })]);
    const unproven = withEvidence([]);
    expect(claimsWithoutProof(renderComment(proven, { marker }).markdown)).toEqual([]);
    expect(claimsWithoutProof(renderComment(unproven, { marker }).markdown)).not.toEqual([]);
    expect(claimsWithoutProof(renderBugReport(proven).markdown)).toEqual([]);
  });
});
