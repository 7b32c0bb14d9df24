import { describe, expect, it } from "@jest/globals";
import { loadSignatures } from "../../src/catalogue/load-signatures.ts";
import { aSignatureFile } from "./a-signature-file.ts";

describe("loading signatures", () => {
  it("writes every shorthand out", async () => {
    const { signatures, problems } = await loadSignatures([
      aSignatureFile({
        matchers: `
  lost: connection lost
  refused: [ECONNREFUSED, "connect refused"]
  again:
    sequence: [lost, { is: refused, within: 90 s, without: [lost] }]`,
        when: "{ all: [lost, { not: refused }] }",
      }),
    ]);
    expect(problems).toEqual([]);
    const [signature] = signatures;
    expect(signature?.matchers.refused).toMatchObject({
      kind: "text",
      anyOf: ["ECONNREFUSED", "connect refused"],
    });
    expect(signature?.matchers.again).toMatchObject({
      kind: "sequence",
      by: "subject",
      steps: [
        { is: ["lost"], never: false, within: null },
        { is: ["refused"], within: 90_000, without: ["lost"] },
      ],
    });
    expect(signature?.status).toEqual({ kind: "stable" });
    expect(signature?.hash).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each([
    {
      name: "a duplicate of an issue that is not named",
      change: { extra: "known: [{ issue: a/b#1, title: It, state: closed, duplicateOf: a/b#2 }]" },
      message: '"a/b#1" is a duplicate of "a/b#2", which is not under known',
      line: 4,
      column: 9,
    },
    {
      name: "an undefined name in a known issue's condition",
      change: { extra: "known: [{ issue: a/b#1, title: It, state: open, when: { not: lotst } }]" },
      message: 'no matcher is named "lotst"; did you mean "lost"?',
      line: 4,
      column: 57,
    },
    {
      name: "an unknown key, with the nearest right one",
      change: { extra: "severty: error" },
      message: 'unknown key "severty"; did you mean "severity"?',
      line: 4,
      column: 1,
    },
    {
      name: "an unknown key of a matcher",
      change: { matchers: "\n  lost: { txt: gone }" },
      message: 'unknown key "txt"; did you mean "text"?',
      line: 6,
      column: 11,
    },
    {
      name: "an undefined name in the condition",
      change: { when: "{ any: [lost, refusd] }", matchers: "\n  lost: gone\n  refused: no" },
      message: 'no matcher is named "refusd"; did you mean "refused"?',
      line: 8,
      column: 21,
    },
    {
      name: "a value that is not allowed",
      change: { severity: "eror" },
      message:
        '"severity" must be one of "fatal", "error", "warning", "info", not "eror"; did you mean "error"?',
      line: 3,
      column: 1,
    },
    {
      name: "a pattern that could take exponential time",
      change: { matchers: "\n  lost: { regex: '(?=x)y' }" },
      message: "bad pattern: look-ahead and look-behind are not allowed: the time to match must stay linear",
      line: 6,
      column: 11,
    },
    {
      name: "an exception that could take exponential time",
      change: { matchers: "\n  lost: { text: gone, where: { except: '^(a+)+$' } }" },
      message: "bad pattern: a repetition inside a repetition is not allowed: it can take exponential time",
      line: 6,
      column: 32,
    },
    {
      name: "a field's pattern that could take exponential time",
      change: { matchers: "\n  lost: { event: auth.refused, fields: { reason: { matches: '^(a|a)*b' } } }" },
      message: "bad pattern: a repetition inside a repetition is not allowed: it can take exponential time",
      line: 6,
      column: expect.any(Number),
    },
    {
      name: "a fact's pattern that grows with more than the square of the value",
      change: { matchers: "\n  lost: { fact: { name: os, value: { matches: 'a.*b.*c.*d' } } }" },
      message: expect.stringContaining("bad pattern: on n characters it may take n to the power of 4 steps"),
      line: 6,
      column: expect.any(Number),
    },
    {
      name: "two kinds in one matcher",
      change: { matchers: "\n  lost: { text: a, regex: b }" },
      message: 'matcher "lost" is of several kinds (text, regex); make one matcher of each',
      line: 6,
      column: 3,
    },
    {
      name: "text that is not YAML",
      change: { extra: "broken: [" },
      message: expect.stringContaining("Flow sequence"),
      line: expect.any(Number),
      column: expect.any(Number),
    },
  ])("names the place of $name", async ({ change, message, line, column }) => {
    const { signatures, problems } = await loadSignatures([
      aSignatureFile(change),
      aSignatureFile({ id: "net.other" }),
    ]);
    expect(problems[0]).toEqual({ file: "net.lost.yml", line, column, message });
    expect(signatures.map(({ id }) => id)).toEqual(["net.other"]);
  });

  it("says what is missing", async () => {
    const { problems } = await loadSignatures([
      { file: "a.yml", catalogue: "mine", text: "id: net.lost\ntitle: Lost\nseverity: error\n" },
    ]);
    expect(problems.map(({ message }) => message)).toContain('"matchers" is missing');
  });

  it("names a file that holds several signatures, which is left out as a whole", async () => {
    const one = { ...aSignatureFile({}), text: `${aSignatureFile({}).text}---\n${aSignatureFile({}).text}` };
    const { signatures, problems } = await loadSignatures([one]);
    expect(signatures).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining("a file of its own") as unknown }),
    ]);
  });

  it("keeps the first of two files with one id and names the second", async () => {
    const second = { ...aSignatureFile({}), file: "copy.yml" };
    const { signatures, problems } = await loadSignatures([aSignatureFile({}), second]);
    expect(signatures).toHaveLength(1);
    expect(problems).toEqual([
      { file: "copy.yml", line: 1, column: 1, message: 'the id "net.lost" is already taken by net.lost.yml' },
    ]);
  });

  it("lets a later catalogue stand in for a signature, or switch it off", async () => {
    const base = await loadSignatures([aSignatureFile({}), aSignatureFile({ id: "net.other" })]);
    const { signatures, problems } = await loadSignatures(
      [
        { ...aSignatureFile({ title: "Lost at sea" }), catalogue: "mine" },
        { file: "off.yml", catalogue: "mine", text: "id: net.other\ndisabled: true\n" },
      ],
      base.signatures,
    );
    expect(problems).toEqual([]);
    expect(signatures.map(({ id, title, catalogue }) => ({ id, title, catalogue }))).toEqual([
      { id: "net.lost", title: "Lost at sea", catalogue: "mine" },
    ]);
  });
});
