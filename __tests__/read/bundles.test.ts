import { expect, it } from "@jest/globals";
import { describeWithShared } from "../support/shared.ts";
import { bundleFiles, labels } from "./support/bundles.ts";
import { readFiles, shippedDialects } from "./support/read-files.ts";

describeWithShared("the recorded bundles", () => {
  const labelled = Object.entries(labels()).filter(([, label]) => Array.isArray(label.lifetimeSeconds));

  it.each(labelled)("measure the lifetime that the label gives: %s", async (name, label) => {
    const { dialects } = await shippedDialects();
    const reading = readFiles({ files: await bundleFiles(name), dialects });
    const [least, most] = label.lifetimeSeconds ?? [0, 0];
    const lifetimes = reading.sessions
      .filter(({ subject }) => subject === label.server)
      .map(({ lifetimeMs }) => (lifetimeMs ?? 0) / 1000);
    expect(lifetimes.filter((seconds) => seconds >= least && seconds <= most)).not.toHaveLength(0);
  });
});
