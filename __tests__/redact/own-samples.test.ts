import { beforeAll, describe, expect, it } from "@jest/globals";
import { exampleText } from "../../src/redact/example-text.ts";
import { createRedactor, type Redactor } from "../../src/redact/index.ts";
import { personalData, secretsInContext } from "./in-context.ts";
import { lookAlikes } from "./look-alikes.ts";
import { shippedDetectors } from "./shipped-detectors.ts";

let redactor: Redactor;
beforeAll(async () => {
  redactor = createRedactor(await shippedDetectors());
});

describe("in a line of a log", () => {
  it("hides what its surroundings say is secret", () => {
    expect(secretsInContext.filter(([text, secret]) => redactor.redact(text).includes(secret))).toEqual([]);
  });

  it("hides what leads to a person or a machine", () => {
    expect(personalData.filter(([text, value]) => redactor.redact(text).includes(value))).toEqual([]);
  });

  it("leaves look-alikes as they are", () => {
    expect(lookAlikes.filter((text) => redactor.redact(text) !== text)).toEqual([]);
  });

  it("changes nothing when it reads its own output", () => {
    for (const [text] of [...secretsInContext, ...personalData]) {
      const redacted = redactor.redact(text);
      expect(redactor.redact(redacted)).toBe(redacted);
    }
  });
});

describe("in disguise", () => {
  const halves = (token: string) =>
    [token.slice(0, token.length >> 1), token.slice(token.length >> 1)] as const;
  const codes = (token: string, write: (code: number) => string) =>
    [...token].map((character) => write(character.charCodeAt(0))).join("");

  it.each<[string, (token: string) => string]>([
    ["before a full stop", (token) => `got ${token}.`],
    ["in a string in a string", (token) => `{"m":"{\\"t\\":\\"${token}\\"}"}`],
    ["behind an escaped line end", (token) => `{"m":"a\\n${token}\\nb"}`],
    ["in base64", (token) => Buffer.from(`{"token":"${token}"}`).toString("base64")],
    ["in hexadecimal", (token) => Buffer.from(token).toString("hex")],
    ["as a list of bytes", (token) => `Buffer.from([${[...Buffer.from(token)].join(", ")}])`],
    ["percent-encoded", (token) => codes(token, (code) => `%${code.toString(16)}`)],
    ["percent-encoded twice", (token) => codes(token, (code) => `%25${code.toString(16)}`)],
    ["in JSON escapes", (token) => codes(token, (code) => `\\u00${code.toString(16)}`)],
    ["in HTML entities", (token) => codes(token, (code) => `&#${code};`)],
    ["in full-width letters", (token) => codes(token, (code) => String.fromCharCode(code + 0xfee0))],
    ["backwards", (token) => `rev ${[...token].reverse().join("")}`],
    ["with a NUL between its characters", (token) => [...token].join("\0")],
    ["with a colour in it", (token) => halves(token).join("\u001b[0m")],
    ["with a soft hyphen in it", (token) => halves(token).join("\u00ad")],
    ["as two strings", (token) => `const t = "${halves(token).join('" + "')}"`],
    ["wrapped", (token) => `token: ${halves(token).join("\n")}\nnext line`],
    ["wrapped and indented", (token) => `token: ${halves(token).join("\r\n    ")}\r\nnext line`],
    ["wrapped behind a backslash", (token) => `curl -H x:${halves(token).join("\\\n")}`],
    ["wrapped in a box", (token) => `│ token ${halves(token).join(" │\n│ ")} │`],
  ])("hides a token %s", (_name, disguise) => {
    for (const template of [
      "ghp_{alnum:36}",
      "glpat-{alnum:20}",
      "sk-ant-api03-{alnum:93}AA",
      "xoxb-{digit:12}-{alnum:24}",
    ]) {
      const text = disguise(exampleText(template).text);
      const redacted = redactor.redact(text);
      const left = text.split(/[\s│"+\\]+/).filter((piece) => piece.length >= 12 && redacted.includes(piece));
      expect([template, left]).toEqual([template, []]);
      expect(redacted.split("\n")).toHaveLength(text.split("\n").length);
    }
  });

  it("does not take the next line for a second half", () => {
    const { text } = exampleText("ghp_{alnum:36}");
    expect(redactor.redact(`token: ${text}\nnext line\n2026-03-01T10:11:12Z started`)).toBe(
      "token: [redacted:github-token#1]\nnext line\n2026-03-01T10:11:12Z started".replace(
        "#1",
        redactor.redact(text).replace(/.*(#\d+).*/, "$1"),
      ),
    );
  });
});

describe("a private key", () => {
  const body = Array.from({ length: 8 }, (_, line) => exampleText(`${line} {base64:64}`).secrets[0] ?? "");
  const [begin, end] = ["-----BEGIN RSA PRIVATE KEY-----", "-----END RSA PRIVATE KEY-----"];

  it.each([
    ["whole", [begin, ...body, end]],
    ["without its end", [begin, ...body]],
    ["without its beginning", [...body, end]],
    ["with a prefix on each line", [begin, ...body, end].map((line) => `2026-03-01T00:00:00Z [srv] ${line}`)],
    ["indented", [begin, ...body, end].map((line) => `    ${line}`)],
    ["quoted", [begin, ...body, end].map((line) => `> ${line}`)],
    ["in a JSON string", [`{"key":"${[begin, ...body, end].join("\\n")}\\n"}`]],
    ["in a JSON string that is cut", [`{"key":"${[begin, ...body].join("\\n")}`]],
    ["in base64", [Buffer.from([begin, ...body, end].join("\n")).toString("base64")]],
  ])("goes %s", (_name, lines) => {
    const text = ["before", ...lines, "after that"].join("\n");
    const redacted = redactor.redact(text);
    expect(body.filter((line) => redacted.includes(line) || redacted.includes(line.slice(0, 20)))).toEqual(
      [],
    );
    expect(redacted.split("\n")).toHaveLength(lines.length + 2);
    expect(redacted).toMatch(/^before\n/);
    expect(redacted).toMatch(/\nafter that$/);
  });

  it("goes as PuTTY writes it, and leaves what is public", () => {
    const text = [
      "Public-Lines: 1",
      body[0],
      "Private-Lines: 2",
      body[1],
      body[2],
      `Private-MAC: ${"0a1b".repeat(10)}`,
      "end",
    ];
    const redacted = redactor.redact(text.join("\n")).split("\n");
    expect([redacted[0], redacted[1], redacted[2], redacted[6]]).toEqual([text[0], text[1], text[2], "end"]);
    expect([redacted[3], redacted[4], redacted[5]].join()).not.toMatch(/[A-Za-z0-9+/]{20}/);
  });

  it("is not seen in a certificate or a public key", () => {
    for (const kind of ["CERTIFICATE", "PUBLIC KEY"]) {
      const text = [`-----BEGIN ${kind}-----`, ...body, `-----END ${kind}-----`].join("\n");
      expect(redactor.redact(text)).toBe(text);
    }
  });
});
