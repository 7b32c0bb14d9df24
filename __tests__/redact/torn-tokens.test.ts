import { beforeAll, describe, expect, it } from "@jest/globals";
import type { DetectorSet } from "../../src/model/detector.ts";
import { beginningPattern } from "../../src/redact/beginning-pattern.ts";
import { exampleText } from "../../src/redact/example-text.ts";
import { createRedactor } from "../../src/redact/index.ts";
import { shippedDetectors } from "./shipped-detectors.ts";

let shipped: DetectorSet;
beforeAll(async () => {
  shipped = await shippedDetectors();
});

const redact = (text: string): string => createRedactor(shipped).redact(text);

const made = (template: string): string => exampleText(template).text;
const tokens = {
  "a GitHub token": made("ghp_{alnum:36}"),
  "a fine-grained GitHub token": made("github_pat_{alnum:22}_{alnum:59}"),
  "an npm token": made("npm_{alnum:36}"),
  "a GitLab token": made("glpat-{alnum:20}"),
  "an Anthropic key": made("sk-ant-api03-{base64url:93}AA"),
  "an OpenAI key": made("sk-proj-{base64url:74}T3BlbkFJ{base64url:74}"),
  "an AWS key": made("AKIA{upper:16}"),
  "a Google key": made("AIza{base64url:35}"),
  "a Slack token": made("xoxb-{digit:12}-{digit:12}-{alnum:24}"),
  "a Stripe key": made("sk_live_{alnum:24}"),
  "a Hugging Face token": made("hf_{alnum:34}"),
  "a Context7 key": made("ctx7sk-{uuid}"),
  "a JSON Web Token": `eyJ${made("{base64url:60}")}.eyJ${made("{base64url:200}")}.${made("{base64url:43}")}`,
};
const words = "2026-01-02T03:04:05.006Z ERROR connect ECONNREFUSED 127.0.0.1:8080 with";

/** No part of a token is left that is long enough to go on with; its prefix is no secret. */
function piecesLeft(token: string, text: string): readonly string[] {
  const left: string[] = [];
  for (let at = 6; at + 8 <= token.length; at++) {
    if (text.includes(token.slice(at, at + 8))) left.push(token.slice(at, at + 8));
  }
  return left;
}

describe.each(Object.entries(tokens))("%s that a wrap tore", (_name, token) => {
  const half = Math.ceil(token.length / 2);
  const [first, second] = [token.slice(0, half), token.slice(half)];
  const third = Math.ceil(token.length / 3);

  it.each([
    ["a line as wide as a terminal", `${words} ${first}`],
    ["such a line with CRLF", `${words} ${first}\r\nnext record`],
    ["a border", `│ with ${first} │`],
    ["a backslash", `curl -H x:${first}\\`],
    ["an ellipsis", `with ${first}…`],
    ["a colour", `${words} ${first.slice(0, 6)}\u001b[31m${first.slice(6)}\u001b[0m`],
  ])("is masked where only its first half is seen, before %s", (_where, text) => {
    const redacted = redact(text);
    expect(piecesLeft(first, redacted)).toEqual([]);
    expect(redact(redacted)).toBe(redacted);
  });

  it.each([
    ["LF", `${words} ${first}\n${second}\nnext`],
    ["CRLF", `${words} ${first}\r\n${second}\r\nnext`],
    ["an indentation", `${words} ${first}\n      ${second}`],
    ["a border", `│ ${words} ${first} │\n│ ${second} │`],
    ["a quote's prefix", `> ${words} ${first}\n> ${second}`],
    ["a time", `${words} ${first}\n2026-01-02T03:04:05.007Z ${second}`],
    ["a level", `${words} ${first}\n[DEBUG] ${second}`],
    ["a time, a level and a name", `${words} ${first}\n03:04:05.007 [DEBUG] [mcp-server] ${second}`],
    [
      "LF, twice",
      `${words} ${token.slice(0, third)}\n${token.slice(third, 2 * third)}\n${token.slice(2 * third)}`,
    ],
    [
      "CRLF and an indentation, twice",
      `${words} ${token.slice(0, third)}\r\n  ${token.slice(third, 2 * third)}\r\n  ${token.slice(2 * third)}\r\n`,
    ],
  ])("is masked whole over %s", (_where, text) => {
    expect(piecesLeft(token, redact(text))).toEqual([]);
  });

  it("is found by the gate where one line is shown without the other", () => {
    const redactor = createRedactor(shipped);
    const place = { bundle: "logs.zip", isPublic: true };
    const matches = [{ pattern: 0, start: 0, end: 1, captures: {} }];
    const line = { offset: 0, cut: false, matches };
    redactor.observe({ ...line, number: 1, text: `${words} ${first}` }, place);
    redactor.observe({ ...line, number: 2, text: second }, place);
    for (const part of [token, first, second]) expect(redactor.gate(`see ${part}.`).kind).toBe("leak");
  });
});

it("masks the second half of a value that only its name makes a secret, where it stands alone", () => {
  const value = made("{alnum:60}");
  const text = `${words} Authorization: Bearer ${value.slice(0, 30)}\n${value.slice(30)}\nnext`;
  expect(piecesLeft(value, redact(text))).toEqual([]);
});

describe("the end of a wide line", () => {
  it.each([
    "ghp_",
    "ghp_short",
    "npm_config",
    "npm_config_registry",
    "glpat-docs",
    "sk-learn",
    "test_http_timeout",
    "live_reload",
    "npm_package_version",
    "ghp_<your-token>",
    "AKIAIOSFODNN7EXAMPLE",
    "https://example.com/key-value-store",
    "hf_hub_download",
    "debfc98",
    "toolu_01rBEPxLXMj0t51k9uVGJKlC",
  ])("stays readable: %s", (end) => {
    expect(redact(`${words} ${end}\nnext`)).toBe(`${words} ${end}\nnext`);
  });
});

describe("the beginnings of what a pattern matches", () => {
  const isBeginning = (pattern: string, text: string) =>
    new RegExp(`^(?:${beginningPattern(pattern)})$`).test(text);

  it.each([
    { pattern: "ab{2}c", yes: ["", "a", "ab", "abb", "abbc"], no: ["b", "ac", "abbb", "abbcc"] },
    { pattern: "a(?:b|cd)?e", yes: ["a", "ab", "ac", "acd", "abe", "ae"], no: ["ad", "aec", "abcd"] },
    { pattern: "x(?:-[0-9]{1,3}){1,2}", yes: ["x-", "x-1", "x-123-", "x-1-12"], no: ["x1", "x-1-1-"] },
    { pattern: "a\\.[.\\]]{2}(?<secret>\\x27)", yes: ["a.", "a.]", "a...'"], no: ["ab", "a.b"] },
  ])("are found, and nothing else: $pattern", ({ pattern, yes, no }) => {
    expect(yes.filter((text) => !isBeginning(pattern, text))).toEqual([]);
    expect(no.filter((text) => isBeginning(pattern, text))).toEqual([]);
  });

  it("are those of every shipped detector's own examples", () => {
    for (const { pattern, ignoreCase, examples } of shipped.detectors) {
      const flags = ignoreCase ? "i" : "";
      const [matched = ""] = new RegExp(pattern, flags).exec(made(examples.match[0] ?? "")) ?? [];
      const beginning = new RegExp(`^(?:${beginningPattern(pattern)})$`, flags);
      const missed = [...matched].flatMap((_, end) =>
        beginning.test(matched.slice(0, end)) ? [] : [matched.slice(0, end)],
      );
      expect({ pattern, found: matched !== "", missed }).toEqual({ pattern, found: true, missed: [] });
    }
  });
});
