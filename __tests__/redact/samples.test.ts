import { beforeAll, expect, it } from "@jest/globals";
import { createRedactor, type Redactor } from "../../src/redact/index.ts";
import { describeWithShared } from "../support/shared.ts";
import { isRemoved, type SecretSample, secretSamples } from "./secret-samples.ts";
import { shippedDetectors } from "./shipped-detectors.ts";

/** The share that must be fully removed, by group (the project's own target). */
const targets: Readonly<Record<string, number>> = {
  token: 0.98,
  "private-key": 0.98,
  contextual: 0.95,
  pii: 0.9,
  transform: 0.7,
};

describeWithShared("the samples of secrets", () => {
  let redactor: Redactor;
  beforeAll(async () => {
    redactor = createRedactor(await shippedDetectors());
  });

  it.each(Object.entries(targets))("removes %s in full, at a share of %d or more", (group, target) => {
    const samples = [...secretSamples("positives"), ...secretSamples("transforms")].filter(
      (sample) => sample.group === group,
    );
    const left = samples.filter((sample) => !isRemoved(sample, redactor.redact(sample.text)));
    const share = 1 - left.length / samples.length;
    console.info(
      `${group}: ${samples.length - left.length} of ${samples.length} removed; left: ${names(left)}`,
    );
    expect(share).toBeGreaterThanOrEqual(target);
  });

  it("touches at most one look-alike in a hundred", () => {
    const samples = secretSamples("negatives");
    const touched = samples.filter((sample) => redactor.redact(sample.text) !== sample.text);
    console.info(
      `look-alikes: ${touched.length} of ${samples.length} touched: ${touched.map(({ text }) => text)}`,
    );
    expect(touched.length / samples.length).toBeLessThanOrEqual(0.01);
  });

  it("does the same when all of them are one log", () => {
    const secrets = [...secretSamples("positives"), ...secretSamples("transforms")];
    const lookAlikes = secretSamples("negatives");
    const all = secrets.flatMap((sample, index) => [sample, lookAlikes[index % lookAlikes.length] ?? sample]);
    const lines = redactor.redact(all.map(({ text }) => text).join("\n")).split("\n");
    let at = 0;
    const wrong = all.filter((sample) => {
      const own = lines.slice(at, at + sample.text.split("\n").length).join("\n");
      at += sample.text.split("\n").length;
      return sample.secret === "" ? own !== sample.text : !isRemoved(sample, own);
    });
    console.info(`in one log: ${wrong.length} of ${all.length} wrong: ${wrong.map(({ text }) => text)}`);
    expect(wrong.length / all.length).toBeLessThanOrEqual(0.01);
  });

  it("keeps the number of lines, and changes nothing when it reads its own output", () => {
    for (const { text } of [...secretSamples("positives"), ...secretSamples("transforms")]) {
      const redacted = redactor.redact(text);
      expect(redacted.split("\n")).toHaveLength(text.split("\n").length);
      expect(redactor.redact(redacted)).toBe(redacted);
    }
  });
});

function names(samples: readonly SecretSample[]): string {
  return samples.map(({ kind, context }) => `${kind}/${context}`).join(" ") || "none";
}
