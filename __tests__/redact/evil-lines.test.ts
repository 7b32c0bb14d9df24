import { beforeAll, describe, expect, it } from "@jest/globals";
import { createRedactor, type Redactor } from "../../src/redact/index.ts";
import { shippedDetectors } from "./shipped-detectors.ts";

let redactor: Redactor;
beforeAll(async () => {
  redactor = createRedactor(await shippedDetectors());
  redactor.redact("warm up: password=abc123 https://a:b@c/?code=12345678");
});

/** A square of the length would not end within the test runner's own limit. */
const length = 64 * 1024;

describe("a long line made of what detectors look for", () => {
  it.each([
    "eyJ",
    " eyJ",
    "password=",
    "password: ",
    "://",
    "https://a:b@",
    "http://x?code=",
    "?code=",
    "a@",
    "1.",
    "1.1.1.",
    ":1",
    "::",
    "-----BEGIN PRIVATE KEY-----\n",
    "-----END PRIVATE KEY-----\n",
    "Private-Lines: 9999\n",
    "\\",
    "%25",
    "&#",
    "\u001b[",
    "\u200b",
    "a1\n",
    "│ a │\n",
    '"+"',
    "Bearer ",
    "Authorization: ",
    "Cookie: a=b;",
    "curl -u ",
    "_live_",
    "-us1",
    ".atlasv1.",
    "_mmk",
    " xoxb-1",
    "4111 ",
    "a b c d ",
    "0x41,",
    "[redacted:a#1]",
    `${"x ".repeat(40)}eyJa1.a1.a1.a1\n`,
    `${"eyJa1".repeat(100)}\n`,
    `${"sk-a-".repeat(100)}1A\n`,
    "[DEBUG] a1\n",
    "12:00:00 [a] [a] [a] [a] x1\n",
  ])("is read in linear time: %j", (unit) => {
    const line = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    expect(redactor.redact(line).split("\n")).toHaveLength(line.split("\n").length);
  });
});
