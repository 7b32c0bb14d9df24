import { beforeAll, describe, expect, it } from "@jest/globals";
import type { DetectorSet } from "../../src/model/detector.ts";
import type { ScannedLine } from "../../src/model/pattern.ts";
import { exampleText } from "../../src/redact/example-text.ts";
import { createRedactor, type ObservedPlace, type Redactor } from "../../src/redact/index.ts";
import { shippedDetectors } from "./shipped-detectors.ts";

const token = exampleText("ghp_{alnum:36}").text;
const attachment: ObservedPlace = { bundle: "logs.zip", isPublic: true };

let shipped: DetectorSet;
beforeAll(async () => {
  shipped = await shippedDetectors();
});

function aRedactor(
  options: { readonly allow?: readonly string[]; readonly ownTexts?: readonly string[] } = {},
) {
  return createRedactor({ ...shipped, ...options });
}

function aLine(text: string, overrides: Partial<ScannedLine> = {}): ScannedLine {
  const matches = [{ pattern: 0, start: 0, end: 1, captures: {} }];
  return { number: 1, offset: 0, text, cut: false, matches, ...overrides };
}

function aRedactorThatSaw(text: string, place = attachment): Redactor {
  const redactor = aRedactor();
  redactor.observe(aLine(text), place);
  return redactor;
}

describe("a placeholder", () => {
  it("is the same for the same value, and another for another value", () => {
    const other = exampleText("not the same ghp_{alnum:36}").secrets[0];
    const redacted = aRedactor().redact(`${token} ${token} ghp_${other}`);
    expect(redacted).toBe("[redacted:github-token#1] [redacted:github-token#1] [redacted:github-token#2]");
  });

  it("says nothing of length or beginning", () => {
    expect(aRedactor().redact("password=a1")).toBe("password=[redacted:password#1]");
    expect(aRedactor().redact(`password=${"a1".repeat(200)}`)).toBe("password=[redacted:password#1]");
  });

  it("stands in the counts, once for each value", () => {
    const redactor = aRedactor();
    redactor.redact(`${token} ${token}`);
    redactor.redact("from jane@corp.io to /home/jane/x");
    expect(redactor.counts()).toEqual({ "github-token": 1, email: 1, user: 1 });
  });
});

describe("what stays readable", () => {
  it.each([
    ["a path without its owner", "/home/jane/app/index.js:10:5", "/home/[redacted:user#1]/app/index.js:10:5"],
    ["a Windows path without its owner", "C:\\Users\\jane\\app", "C:\\Users\\[redacted:user#1]\\app"],
    ["a loopback address", "connect ECONNREFUSED 127.0.0.1:3000", "connect ECONNREFUSED 127.0.0.1:3000"],
    ["a service's host", "https://mcp.context7.com/mcp 401", "https://mcp.context7.com/mcp 401"],
    ["a header's name", `Authorization: Bearer ${token}`, "Authorization: Bearer [redacted:github-token#1]"],
    ["an allowed value", "api_key=AbCdEf0123456789Gh", "api_key=AbCdEf0123456789Gh"],
  ])("%s", (_name, text, expected) => {
    expect(aRedactor({ allow: ["AbCdEf0123456789Gh"] }).redact(text)).toBe(expected);
  });
});

describe("observing", () => {
  it("asks the scan for patterns with different ids", () => {
    const ids = aRedactor().patterns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("tells once which public source held which kind of credential", () => {
    const redactor = aRedactorThatSaw(`a ${token}`);
    redactor.observe(aLine(`b ${token}`, { number: 9 }), attachment);
    redactor.observe(aLine(`c ${token}`), { bundle: "local.log", isPublic: false });
    expect(redactor.exposures()).toEqual([{ kind: "github-token", source: "logs.zip" }]);
  });

  it("tells nobody to revoke an address or a path", () => {
    expect(aRedactorThatSaw("jane@corp.io in /home/jane/x").exposures()).toEqual([]);
  });

  it.each([
    ["a dummy", 'Authorization: "Bearer context7-dummy-token-000000"'],
    ["what is over in a minute", "GET /callback?code=a1B2c3D4e5F6g7H8&state=Zk3vQ9xLw2Tn8RbY"],
  ])("tells nobody to revoke %s", (_name, text) => {
    expect(aRedactorThatSaw(text).exposures()).toEqual([]);
  });

  it("finds a token that goes on in the next line", () => {
    const redactor = aRedactor();
    redactor.observe(aLine(`token: ${token.slice(0, 20)}`), attachment);
    redactor.observe(aLine(token.slice(20), { number: 2, matches: [] }), attachment);
    expect(redactor.gate(`see ${token}`).kind).toBe("leak");
  });
});

describe("the leak gate", () => {
  const secret = "Zk3vQ9xLw2Tn8RbY6mHs";
  const config = `"password": "${secret}"`;

  it.each([
    ["as it is", secret],
    ["in JSON escapes", [...secret].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join("")],
    ["percent-encoded", [...secret].map((c) => `%${c.charCodeAt(0).toString(16)}`).join("")],
    ["in HTML entities", [...secret].map((c) => `&#${c.charCodeAt(0)};`).join("")],
    ["in base64", Buffer.from(secret).toString("base64")],
    ["in base64, shifted by one", Buffer.from(`x${secret}y`).toString("base64")],
    ["in base64, shifted by two", Buffer.from(`xx${secret}yy`).toString("base64")],
    ["in base64 that lost its beginning", Buffer.from(`some ${secret} text`).toString("base64").slice(1)],
    ["in hexadecimal", Buffer.from(secret).toString("hex")],
    ["wrapped", `${secret.slice(0, 10)}\n    ${secret.slice(10)}`],
    ["wrapped in a box", `│ ${secret.slice(0, 10)} │\n│ ${secret.slice(10)} │`],
    ["with a colour in it", `${secret.slice(0, 10)}\u001b[31m${secret.slice(10)}`],
    ["with an invisible character in it", `${secret.slice(0, 10)}\u200b${secret.slice(10)}`],
  ])("finds an observed secret %s, and masks it", (_name, leaked) => {
    const redactor = aRedactorThatSaw(config);
    const verdict = redactor.gate(`before ${leaked} after`);
    if (verdict.kind !== "leak") throw new Error("the gate was clean");
    expect(verdict.kinds).toEqual(["password"]);
    expect(verdict.masked).toMatch(/^before ([│ ]*\[redacted:password#1\][│ ]*\s*){1,2} ?after$/);
    expect(redactor.gate(verdict.masked)).toEqual({ kind: "clean" });
  });

  it("lets a text without secrets pass", () => {
    expect(aRedactorThatSaw(config).gate("connected in 963 ms")).toEqual({ kind: "clean" });
  });

  it("finds what stands in an excerpt that was redacted, should it stand elsewhere too", () => {
    const redactor = aRedactor();
    redactor.redact(config);
    expect(redactor.gate(`title: ${secret}`).kind).toBe("leak");
  });

  it.each([
    ["a common word as a password", "password=error1"],
    ["a short value", "token=ab12cd7"],
    ["an address", "mail jane@corp.io"],
    ["a user's name", "/home/connected/x"],
    ["a date", "password=2026-11-22"],
    ["a server's name", "api_key=context7"],
    ["an address of a machine", "password=127.0.0.1:8931"],
    ["a version", 'token: "claude-code-2.0.14"'],
    ["a run of words", 'password: "the transport closed"'],
  ])("cannot be used to block every report: %s", (_name, planted) => {
    const redactor = aRedactorThatSaw(planted);
    redactor.redact(planted);
    const report =
      "error1 ab12cd7 jane@corp.io connected 2026-11-22 context7 127.0.0.1:8931 claude-code-2.0.14 the transport closed";
    expect(redactor.gate(report)).toEqual({ kind: "clean" });
  });

  it("does not look for words of our own templates", () => {
    const redactor = aRedactor({ ownTexts: ["claude mcp add x a1b2c3d4e5"] });
    redactor.observe(aLine('"password": "a1b2c3d4e5"'), attachment);
    expect(redactor.gate("claude mcp add x a1b2c3d4e5")).toEqual({ kind: "clean" });
  });

  it("looks for each line of a private key", () => {
    const body = exampleText("{base64:64}").secrets[0] ?? "";
    const redactor = aRedactorThatSaw(
      `{"key":"-----BEGIN PRIVATE KEY-----\\n${body}\\n-----END PRIVATE KEY-----"}`,
    );
    expect(redactor.gate(`line 2 is ${body}`)).toMatchObject({ kind: "leak", kinds: ["private-key"] });
  });

  it("stays quick and bounded with very many secrets", () => {
    const redactor = aRedactor();
    for (let number = 1; number <= 5_000; number++) {
      redactor.observe(aLine(`password=s3cr3t-${number}-v4lue`, { number }), attachment);
    }
    expect(redactor.gate(`${"a clean line of text\n".repeat(2_000)}`)).toEqual({ kind: "clean" });
    expect(redactor.gate("x s3cr3t-77-v4lue").kind).toBe("leak");
  });
});
