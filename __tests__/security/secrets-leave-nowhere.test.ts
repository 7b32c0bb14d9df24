import { beforeAll, describe, expect, it } from "@jest/globals";
import { isRemoved, type SecretSample, secretSamples } from "../redact/secret-samples.ts";
import { allThatLeaves, analyzed } from "../support/all-that-leaves.ts";
import { aZip } from "../support/archives/zip.ts";
import { describeWithShared } from "../support/shared.ts";

const token = `ghp_${"q8Zr2Lw7Vx4Nc9Ht5Kb3Ds6Fg1Jm0Py8Ta2W".slice(0, 36)}`;
const failing = "2026-01-02T03:04:05.006Z ERROR connect ECONNREFUSED 127.0.0.1:8080";

describe("a secret in an unusual place", () => {
  it.each([
    { place: "an entry's name", files: [{ name: "a.zip", bytes: aZip({ [`${token}/a.log`]: failing }) }] },
    { place: "a bundle's name", files: [{ name: `${token}.log`, bytes: failing }] },
    {
      place: "a refused entry's name",
      files: [{ name: "a.zip", bytes: aZip({ [`../${token}.log`]: failing }) }],
    },
    { place: "a broken archive's name", files: [{ name: `${token}.zip`, bytes: "PK\u0003\u0004 broken" }] },
    {
      place: "a server's name",
      files: [
        {
          name: `mcp-logs-${token}/a.txt`,
          bytes: `{"error":"Connection failed: ${token}","timestamp":"2026-01-02T03:04:05Z"}`,
        },
      ],
    },
    {
      place: "a configuration",
      files: [
        {
          name: ".mcp.json",
          bytes: JSON.stringify({
            mcpServers: { [token]: { command: "npx", args: ["--key", token], env: { A: token } } },
          }),
        },
      ],
    },
    { place: "a capture", files: [{ name: "a.log", bytes: `getaddrinfo ENOTFOUND ${token}.example.com\n` }] },
    {
      place: "an issue's text",
      files: [{ name: "issue", origin: "inline" as const, bytes: `\`\`\`\n${failing} ${token}\n\`\`\`` }],
    },
  ])("leaves in no format: $place", async ({ files }) => {
    const { texts } = allThatLeaves(await analyzed(files));
    for (const [format, text] of Object.entries(texts)) {
      expect({ format, leaks: text.includes(token.slice(4, 24)) }).toEqual({ format, leaks: false });
    }
  });
});

describeWithShared("every sample of a secret, as the line that proves a failure", () => {
  const together = 25;
  let left: (SecretSample & { readonly format: string })[] = [];

  beforeAll(async () => {
    const all = [...secretSamples("positives"), ...secretSamples("transforms")];
    left = [];
    for (let at = 0; at < all.length; at += together) {
      const samples = all.slice(at, at + together);
      const bytes = `${samples.map(({ text }) => `${failing} ${text}`).join("\n")}\n`;
      const { texts } = allThatLeaves(await analyzed([{ name: "app.log", bytes }]));
      for (const [format, text] of Object.entries(texts)) {
        for (const sample of samples) if (!isRemoved(sample, text)) left.push({ ...sample, format });
      }
    }
  });

  it.each(["comment", "report", "summary", "json", "html", "text"])("leaves not in the %s", (format) => {
    const found = left.filter((sample) => sample.format === format);
    expect(found.map(({ kind, context }) => `${kind}/${context}`)).toEqual([]);
  });
});
