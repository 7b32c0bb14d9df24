import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { analyzeInput, shippedCatalogue } from "../support/analyze-input.ts";

const folder = mkdtempSync(join(tmpdir(), "telltale-beside-"));
beforeAll(async () => {
  await shippedCatalogue();
});
afterAll(() => rmSync(folder, { recursive: true }));

const failure = "connect ECONNREFUSED 127.0.0.1:8931";
const key = Array.from(
  { length: 9 },
  (_, line) => `${line}AbCdEfGhIjKlMnOpQrStUvWxYz0123456789+/AbCdEfGhIjKlMnOpQr`,
);
const json = (message: string) =>
  JSON.stringify({ debug: message, timestamp: "2026-11-22T15:00:00.000Z", sessionId: "5caa38b1" });

const cases = [
  {
    name: "two lines on each side, by their numbers",
    file: "any.txt",
    lines: ["one", "two", "three", failure, "five", "six", "seven"],
    beside: [
      [2, "two"],
      [3, "three"],
      [5, "five"],
      [6, "six"],
    ],
  },
  {
    name: "fewer where the file begins or ends",
    file: "any.txt",
    lines: [failure, "two"],
    beside: [[2, "two"]],
  },
  {
    name: "of logs in JSON the messages, decoded",
    file: "mcp-logs-a/2026.jsonl",
    lines: [json("one"), json('say "two"'), json(`Connection failed: ${failure}`), json("four\nand more")],
    beside: [
      [1, "one"],
      [2, 'say "two"'],
      [4, "four and more"],
    ],
  },
  {
    name: "nothing beyond a line that is too long to be read",
    file: "any.txt",
    lines: ["one", "x ".repeat(600), failure, "four"],
    beside: [[4, "four"]],
  },
  {
    name: "no secret",
    file: "any.txt",
    lines: ["one", "password=hunter2hunter2X9", failure],
    beside: [
      [1, "one"],
      [2, expect.stringMatching(/^password=\[redacted:/)],
    ],
  },
  {
    name: "no line of a key whose beginning is out of sight",
    file: "any.txt",
    lines: [...key, failure, ...key],
    beside: [],
  },
  {
    name: "no token's second half",
    file: "any.txt",
    lines: ["one", "token: ghp_1234567890abcdef", "GHIJKLMNOPQRSTUVWXYZ", "three", failure],
    beside: [
      [3, expect.not.stringContaining("GHIJKLMNOPQRSTUVWXYZ")],
      [4, "three"],
    ],
  },
];

it.each(cases)("evidence shows what stands beside it: $name", async ({ file, lines, beside }) => {
  const path = join(folder, file.replace("/", "-"));
  writeFileSync(path, `${lines.join("\n")}\n`);
  const { surroundings } = await analyzeInput(path);
  const number = lines.findIndex((line) => line.includes(failure)) + 1;
  const found = surroundings.find(({ line }) => line === number);
  expect([...(found?.before ?? []), ...(found?.after ?? [])]).toEqual(beside);
});

it("a pretty-printed log shows the neighbouring elements' messages", async () => {
  const path = join(folder, "log.txt");
  const element = (message: string) => ({
    debug: message,
    timestamp: "2026-11-22T15:00:00.000Z",
    sessionId: "5c",
    cwd: "/",
  });
  const text = JSON.stringify(["one", "two", `Connection failed: ${failure}`, "four"].map(element), null, 2);
  writeFileSync(path, text);
  const { surroundings } = await analyzeInput(path);
  expect(surroundings[0]).toMatchObject({
    before: [
      [3, "one"],
      [9, "two"],
    ],
    after: [[21, "four"]],
  });
});
