import { describe, expect, it } from "@jest/globals";
import {
  anyVocabulary,
  type EvaluateExample,
  lintSignatures,
} from "../../src/catalogue/lint/lint-signatures.ts";
import type { Classification } from "../../src/model/classification.ts";
import type { Matcher, Signature } from "../../src/model/signature.ts";
import { anEvent, anywhere, aSignature, aText } from "../classify/a-signature.ts";

const examples = { match: [{ text: "a" }, { text: "a b" }], nearMiss: [{ text: "b" }, { text: "c" }] };
const words = aSignature({}).words;

async function problems(signature: Partial<Signature>, others: readonly Signature[] = []): Promise<string[]> {
  const found = await lintSignatures([aSignature({ examples, ...signature }), ...others], null);
  return found.filter((one) => one.signature === (signature.id ?? "net.lost")).map(({ message }) => message);
}

const step = { never: false, after: null, within: null, without: [] };
const sequence = (...steps: object[]): Matcher => ({
  kind: "sequence",
  by: "subject",
  steps: steps.map((one) => ({ ...step, is: ["seen"], ...one })),
});
const only = (chain: Matcher): Partial<Signature> => ({
  matchers: { seen: aText("a"), chain },
  when: "chain",
});

describe("lint", () => {
  it("finds nothing wrong with a signature that is right", async () => {
    expect(await problems({})).toEqual([]);
  });

  it.each([
    {
      name: "a window that is never open",
      signature: only(sequence({}, { after: 9_000, within: 5_000 })),
      message: /step 2: impossible window: "after" 9000 ms is more than "within" 5000 ms/,
    },
    {
      name: "a window before the first step",
      signature: only(sequence({ within: 5 }, {})),
      message: /step 1 has a window/,
    },
    {
      name: "a first step that is a negation",
      signature: only(sequence({ never: true }, {})),
      message: /step 1 cannot be "never"/,
    },
    {
      name: "more of a list than it has",
      signature: { when: { of: ["seen"], atLeast: 2 } },
      message: /at least 2 of 1 can never hold/,
    },
    {
      name: "an undefined name",
      signature: { when: "sen" },
      message: /no matcher is named "sen"; did you mean "seen"\?/,
    },
    {
      name: "a count of what cannot be counted",
      signature: {
        matchers: {
          os: { kind: "fact", name: "os", test: { ...noTest(), equals: ["linux"] } },
          seen: aText("a"),
        },
        when: { all: ["seen", { count: "os", atLeast: 2 }] },
      },
      message: /"os" is a fact, which is not something to count/,
    },
    {
      name: "a number that does not exist",
      signature: {
        matchers: {
          seen: {
            kind: "record",
            fields: { status: { ...noTest(), above: 500, below: 400 } },
            where: anywhere,
          },
        },
      },
      message: /no number is above 500 and below 400/,
    },
    {
      name: "a matcher that nobody uses",
      signature: { matchers: { seen: aText("a"), b: aText("b") }, when: "seen" },
      message: /"b" is never used/,
    },
    {
      name: "a condition that holds for nothing at all",
      signature: { when: { not: "seen" } },
      message: /without any evidence/,
    },
    {
      name: "a link",
      signature: { words: { ...words, cause: "See https://example.com." } },
      message: /cause holds a link/,
    },
    {
      name: "a mention",
      signature: { words: { ...words, impact: "Ask @somebody." } },
      message: /impact mentions somebody/,
    },
    {
      name: "a reference to an issue",
      signature: { words: { ...words, cause: "As in #12." } },
      message: /cause refers to an issue/,
    },
    {
      name: "HTML",
      signature: { words: { ...words, cause: "It <b>fails</b>." } },
      message: /cause holds HTML/,
    },
    {
      name: "a reference to a stranger's page",
      signature: { words: { ...words, references: [{ title: "x", url: "https://evil.example/x" }] } },
      message: /not official documentation/,
    },
    {
      name: "a command with an unknown placeholder",
      signature: { words: { ...words, remedy: [{ text: "Do.", commands: { any: "ping {hots}" } }] } },
      message: /\{hots\}, which no matcher captures/,
    },
    {
      name: "an unknown id that it explains",
      signature: { explains: ["net.losst"] },
      message: /"net.losst", which no signature has; did you mean "net.lost"/,
    },
    {
      name: "too few examples",
      signature: { examples: { match: [], nearMiss: [] } },
      message: /0 examples match; 2 are needed/,
    },
  ])("names $name", async ({ signature, message }) => {
    expect(await problems(signature as Partial<Signature>)).toContainEqual(expect.stringMatching(message));
  });

  it("allows all of that inside backticks", async () => {
    const cause = "The package `@scope/x` answers `<html>` with `#12` from `https://x.example`.";
    expect(await problems({ words: { ...words, cause } })).toEqual([]);
  });

  it("names a circle of explanations once", async () => {
    const a = aSignature({ id: "net.a", explains: ["net.b"], examples });
    const b = aSignature({ id: "net.b", explains: ["net.a"], examples });
    const found = await lintSignatures([a, b], null);
    expect(found.map(({ message }) => message)).toEqual([
      "explains itself in a circle: net.a -> net.b -> net.a",
    ]);
  });

  it("suggests the right name of an event", async () => {
    const signature = aSignature({ matchers: { seen: anEvent("session.conected") }, examples });
    const found = await lintSignatures([signature], null, {
      ...anyVocabulary,
      events: ["session.connected"],
    });
    expect(found[0]?.message).toContain(
      'no event is named "session.conected"; did you mean "session.connected"?',
    );
  });
});

describe("examples", () => {
  const both = aSignature({
    matchers: { a: aText("a"), b: aText("b") },
    when: { any: ["a", "b"] },
    examples,
  });

  it("must do what they say", async () => {
    const never = await lintSignatures(
      [both],
      evaluateBy(() => false),
    );
    expect(never.map(({ message }) => message)).toEqual([
      "example 1 does not match: a",
      "example 2 does not match: a b",
    ]);
    const always = await lintSignatures(
      [both],
      evaluateBy(() => true),
    );
    expect(always.map(({ message }) => message)).toEqual([
      "near miss 1 matches: b",
      "near miss 2 matches: c",
    ]);
  });

  it("need not tell apart which known issue fits", async () => {
    const twice = sequence({ is: ["a"] }, { is: ["a"], within: 5_000 });
    const known = [
      { issue: "octo/app#7", title: "It fails", state: "open" as const, facts: {}, when: "twice" },
    ];
    const signature = aSignature({
      matchers: { a: aText("a"), twice },
      when: "a",
      words: { ...words, known },
      examples,
    });
    const holds = evaluateBy((text) => text.includes("a"));
    expect(await lintSignatures([signature], holds)).toEqual([]);
  });

  const quoted = aSignature({ examples: { ...examples, match: [{ text: 'a "b" c' }, { text: "a" }] } });
  it("are looked for in a JSON log as well, where they have quotes", async () => {
    const asWritten = evaluateBy((text) => text.includes('a "b" c') || text === "a");
    expect(await lintSignatures([quoted], asWritten)).toEqual([
      {
        signature: "net.lost",
        severity: "warning",
        message: expect.stringContaining("example 1 is missed in a JSON log") as unknown,
      },
    ]);
    const both = evaluateBy((text) => /a \\?"b\\?" c/.test(text) || text === "a");
    expect(await lintSignatures([quoted], both)).toEqual([]);
  });

  it("name the clause that makes no difference to any of them", async () => {
    const onlyA = evaluateBy((text, { when }) => text.includes("a") && JSON.stringify(when).includes('"a"'));
    const found = await lintSignatures([both], onlyA);
    expect(found).toEqual([
      {
        signature: "net.lost",
        severity: "warning",
        message: 'dead clause: "b"; no example changes without it',
      },
    ]);
  });
});

function noTest() {
  return { equals: null, matches: null, version: null, above: null, below: null, present: true };
}

function evaluateBy(holds: (text: string, signature: Signature) => boolean): EvaluateExample {
  return async (example, [signature]) => {
    const text = "text" in example ? example.text : "";
    const findings = signature !== undefined && holds(text, signature) ? [{ signature: signature.id }] : [];
    return { findings } as unknown as Classification;
  };
}
