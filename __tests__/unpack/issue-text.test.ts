import { describe, expect, it } from "@jest/globals";
import type { Thread } from "../../src/model/bundle.ts";
import { bytesBundle } from "../../src/model/bytes-bundle.ts";
import { attachmentLimits } from "../../src/model/limits.ts";
import { createBudget, unpack } from "../../src/unpack/index.ts";
import { textOf } from "../support/archives/bundle.ts";

/** The entries of an inline text, as voice, first source line and text. */
async function cut(body: string, thread?: Thread) {
  const bundle = bytesBundle({
    name: "comment 2",
    origin: "inline",
    author: { role: "commenter", login: "bob" },
    bytes: Buffer.from(body),
    ...(thread && { thread }),
  });
  const entries = [];
  for await (const item of unpack(bundle, createBudget(attachmentLimits))) {
    if (item.kind === "refused") continue;
    const { path, voice, author, lineOf } = item.entry;
    entries.push({
      path,
      voice,
      role: author.role,
      line: lineOf(1),
      text: await textOf(item.entry.chunks()),
    });
  }
  return entries;
}

const log = "2026-01-02T03:04:05Z ERROR spawn npx ENOENT";

describe("an issue's text", () => {
  it("is unpacked into entries of one voice, with the lines of the text", async () => {
    const entries = await cut(`Hello.\n\n\`\`\`\n${log}\n\`\`\`\n`);
    expect(entries.find(({ voice }) => voice === "output")).toEqual({
      path: "comment 2",
      voice: "output",
      role: "commenter",
      line: 4,
      text: `${log}\n`,
    });
  });

  it("is no new evidence where it only quotes what was said before", async () => {
    const quote = `> ${log}\n\nSame here?`;
    const voices = async (earlier: readonly string[]) =>
      (await cut(quote, { title: "", earlier }))
        .filter(({ text }) => text.includes(log))
        .map(({ voice }) => voice);
    expect(await voices([log])).toEqual(["mention"]);
    expect(await voices([])).toEqual(["output"]);
  });

  it("is never taken for an archive", async () => {
    expect((await cut("PK\x03\x04 is how a zip file starts")).length).toBe(1);
  });
});
