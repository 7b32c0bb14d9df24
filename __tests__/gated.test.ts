import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { gated } from "../src/gated.ts";
import type { Result } from "../src/model/result.ts";
import { pageFrame } from "../src/report/html/page.ts";
import { resultSchema } from "../src/schema/result.ts";
import { allThatLeaves, analyzed } from "./support/all-that-leaves.ts";
import { root } from "./support/shared.ts";

const example = { name: "logs.zip", bytes: readFileSync(join(root, "examples", "context7-session.zip")) };
const withheld = /withheld|left out/;

/** What could be a password in every text that leaves: letters and digits, or capitals and small letters, in turns. */
function ownWords(texts: Readonly<Record<string, string>>): readonly string[] {
  const words = Object.values(texts).flatMap((text) => text.match(/[A-Za-z_$][\w$-]{7,40}/g) ?? []);
  const mayBeSecret = (word: string) =>
    (word.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])|[a-z](?=[A-Z])/g) ?? []).length >= 2;
  return [...new Set(words)].filter(mayBeSecret);
}

describe("the leak gate", () => {
  it.each([
    { what: "words of prose", words: ["connection", "undefined", "Evidence", "reporter"] },
    { what: "ids of the catalogue", words: ["mcp.sse.stream-terminated", "net.econnrefused"] },
    { what: "names of the result's fields", words: ["slopePerMinute", "longestSilenceMs", "nearMisses"] },
    { what: "words of the page's own scripts", words: ["getElementById", "setTransformMatrix"] },
    {
      what: "numbers of a report",
      words: ["2026-01-02T15:47:09.456Z", "15:47:09.456", "12345678", "20260102"],
    },
    { what: "a file's name with a line", words: ["2026-01-02T15-47-09-456Z.txt:105", "debug.log:12"] },
    { what: "names that every object has", words: ["__proto__", "constructor", "hasOwnProperty"] },
  ])("is not set off by a planted password that is one of the $what", async ({ words }) => {
    const lines = words.flatMap((word) => [`password=${word}`, `api_key: "${word}"`, `Bearer ${word}`]);
    const { texts, warnings } = allThatLeaves(
      await analyzed([example, { name: "planted.log", bytes: `${lines.join("\n")}\n` }]),
    );
    expect(warnings.filter((warning) => withheld.test(warning))).toEqual([]);
    const { verdict } = resultSchema.parse(JSON.parse(texts.json ?? ""));
    expect(verdict.status).toBe("known");
    expect(texts.comment).toContain("Dynamic client registration failed");
  });

  it("is not set off by any word that stands in the comment, the page or the JSON whatever the input", async () => {
    const other = { name: "a.log", bytes: "ERROR connect ECONNREFUSED 127.0.0.1:8080\n" };
    const [some, others] = [await analyzed([example]), await analyzed([other])].map((analysis) =>
      ownWords(allThatLeaves(analysis).texts),
    );
    // What stands in the reports of two cases comes from neither.
    const words = (some ?? []).filter((word) => others?.includes(word));
    expect(words.length).toBeGreaterThan(30);
    const names = ["password", "api_key", "token", "client_secret", "code", "otp"];
    const lines = words.map((word, index) => `${names[index % names.length]}="${word}"`);
    const { texts, warnings } = allThatLeaves(
      await analyzed([example, { name: "planted.log", bytes: `${lines.join("\n")}\n` }]),
    );
    expect(warnings).toEqual([]);
    expect(texts.html).toContain("getElementById");
    expect(ownWords(texts)).toEqual(expect.arrayContaining([...words]));
  });

  const secret = "Zq7Xw2Lk9Vt4Rb8Nc3Hs6Jd1";
  /** As a careless template would: it shows the secret wherever there is anything to show. */
  const bringing =
    (form: string) =>
    ({ sources }: Result) =>
      sources.length === 0 ? "nothing" : `report: ${form}`;
  const leaky = () =>
    analyzed([{ name: "a.log", bytes: `ERROR HTTP 401 Authorization: Bearer ${secret}\n` }]);

  it("still keeps back a secret that holds a word of our own, and one that is in our words with more around it", async () => {
    const secrets = ["getElementById7Xw2Lk9Vt4", "x9Kq2getElementByIdLm4", "timeToFailureMs-Zq7Xw2Lk9Vt4"];
    const bytes = secrets.map((each) => `ERROR HTTP 401 Authorization: Bearer ${each}`).join("\n");
    const analysis = await analyzed([{ name: "a.log", bytes }]);
    for (const each of secrets) {
      const render = bringing(each);
      const { text } = gated(analysis, { name: "page", render, frame: pageFrame, blocked: () => "withheld" });
      expect(text).toBe("withheld");
    }
  });

  it.each([
    ["as it is", secret],
    ["in base64", Buffer.from(`x${secret}`).toString("base64")],
    ["in hexadecimal", Buffer.from(secret).toString("hex")],
    ["percent-encoded", [...secret].map((each) => `%${each.charCodeAt(0).toString(16)}`).join("")],
    ["broken by a wrap", `${secret.slice(0, 12)}\n${secret.slice(12)}`],
  ])(
    "withholds a text that brings a secret back %s, and names its kind and the text alone",
    async (_, form) => {
      const { text, warning } = gated(await leaky(), {
        name: "comment",
        render: bringing(form),
        blocked: () => "nothing is shown",
      });
      expect(text).toBe("nothing is shown");
      expect(warning).toMatch(/^A secret \([a-z-]+\) stood in the comment/);
      expect(warning).not.toContain(secret);
    },
  );

  it("masks a secret that the result had kept, and shows the rest", async () => {
    const analysis = await leaky();
    const result = {
      ...analysis.result,
      verdict: { ...analysis.result.verdict, summary: `it is ${secret}` },
    };
    const { text, warning } = gated(
      { result, redactor: analysis.redactor },
      { name: "text", render: ({ verdict }) => verdict.summary },
    );
    expect(text).toMatch(/^it is \[redacted:[a-z-]+#\d+\]$/);
    expect(warning).toContain("was masked");
  });

  it("tells the owner once of a credential in a public attachment, by kind and attachment", async () => {
    const token = `ghp_${"q8Zr2Lw7Vx4Nc9Ht5Kb3Ds6Fg1Jm0Py8Ta2W".slice(0, 36)}`;
    const bytes = `ERROR a ${token}\nERROR b ${token}\n`;
    const { result } = await analyzed([{ name: "logs.log", bytes }]);
    expect(result.exposures).toEqual([{ kind: expect.stringContaining("github"), source: "logs.log" }]);
    expect(JSON.stringify(result)).not.toContain(token);
  });
});
