import { describe, expect, it } from "@jest/globals";
import { checkExamples } from "../../src/redact/check-examples.ts";
import { exampleText } from "../../src/redact/example-text.ts";
import { createRedactor } from "../../src/redact/index.ts";
import { shippedDetectors } from "./shipped-detectors.ts";

describe("the shipped detectors", () => {
  it("are all readable", async () => {
    const { problems, detectors } = await shippedDetectors();
    expect(problems).toEqual([]);
    expect(detectors.length).toBeGreaterThan(200);
  });

  it("find each of their own examples and leave the clean ones alone", async () => {
    expect(checkExamples(await shippedDetectors())).toEqual([]);
  });

  it("hide the secret of each example when all of them work together", async () => {
    const set = await shippedDetectors();
    const redactor = createRedactor(set);
    const left = set.detectors.flatMap(({ kind, examples }) =>
      examples.match.flatMap((template) => {
        const { text, secrets } = exampleText(template);
        const redacted = redactor.redact(text);
        const isLeft = secrets.length > 0 && secrets.every((secret) => redacted.includes(secret));
        return redacted === text || isLeft ? [[kind, text, redacted]] : [];
      }),
    );
    expect(left).toEqual([]);
  });
});
