import { describe, expect, it } from "@jest/globals";
import { blockedComment, finish, type Gate, renderComment } from "../../src/report/index.ts";
import { aFinding, anEvidence, aResult } from "./build-result.ts";

const marker = { key: "default", run: { id: 17, attempt: 1 } };
const secret = "hunter2hunter2";

const gateFor =
  (value: string): Gate =>
  (text) =>
    text.includes(value)
      ? { kind: "leak", kinds: ["password"], masked: text.replaceAll(value, "[password-1]") }
      : { kind: "clean" };

const leaking = aResult({
  verdict: { status: "known", cause: "a.b", confidence: 1, summary: "It failed." },
  findings: [
    aFinding({
      signature: "a.b",
      captures: { [secret]: secret },
      evidence: [anEvidence({ text: `pw=${secret}` })],
    }),
  ],
});

const finished = (gate: Gate) =>
  finish({
    result: leaking,
    render: (result) => renderComment(result, { marker }).markdown,
    gate,
    blocked: () => blockedComment(marker, "known"),
  });

describe("the leak gate", () => {
  it("lets a clean report through", () => {
    expect(finished(() => ({ kind: "clean" }))).toMatchObject({ kind: "clean" });
  });

  it("masks what leaked and renders again", () => {
    const { kind, text } = finished(gateFor(secret));
    expect(kind).toBe("masked");
    expect(text).not.toContain(secret);
    expect(text).toContain("pw=[password-1]");
  });

  it("holds the report back when a secret is there again", () => {
    const stubborn: Gate = (text) => ({ kind: "leak", kinds: ["password"], masked: text });
    const { kind, text } = finished(stubborn);
    expect(kind).toBe("blocked");
    expect(text).toMatch(/^<!-- telltale:v1 key=default run=17\.1 /);
    expect(text).not.toContain("context7");
  });
});
