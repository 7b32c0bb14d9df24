import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { resultSchema } from "../../src/schema/result.ts";
import { allThatLeaves, analyzed, type Given } from "../support/all-that-leaves.ts";
import { aZip } from "../support/archives/zip.ts";
import { obeyedCommands } from "../support/obeyed-commands.ts";
import { root } from "../support/shared.ts";

/** A fixed number of runs, so that CI takes a fixed time; `FUZZ_RUNS=5000` for a long night. fast-check prints the seed. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 40);

const secret = "Zq7Xw2Lk9Vt4Rb8Nc3Hs6Jd1";
const log = [
  "2026-01-02T03:04:05.006Z INFO [mcp] Starting connection to server",
  "2026-01-02T03:04:06.006Z ERROR connect ECONNREFUSED 127.0.0.1:8080",
  `2026-01-02T03:04:07.006Z ERROR HTTP 401 Authorization: Bearer ${secret}`,
  "2026-01-02T03:04:08.006Z ERROR SSE stream disconnected: TypeError: terminated",
  '{"timestamp":"2026-01-02T03:04:09.006Z","level":"error","message":"Dynamic client registration failed: HTTP 404"}',
  "::error::obeyed",
  "Error: ##[add-mask]obeyed",
].join("\n");
const example = readFileSync(join(root, "examples", "context7-session.zip"));
const archive = aZip({
  "a/debug.log": log,
  "b/::warning::.log": log,
  "c.json": `[${JSON.stringify({ log })}]`,
});

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
type Change = (bytes: Buffer) => Buffer;
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(
    ([at, byte]): Change =>
      (bytes) => {
        const copy = Buffer.from(bytes);
        if (copy.length > 0) copy[Math.floor(at * copy.length)] = byte;
        return copy;
      },
  ),
  place.map(
    (at): Change =>
      (bytes) =>
        bytes.subarray(0, Math.floor(at * bytes.length)),
  ),
  fc.tuple(place, fc.uint8Array({ maxLength: 64 })).map(
    ([at, more]): Change =>
      (bytes) => {
        const cut = Math.floor(at * bytes.length);
        return Buffer.concat([bytes.subarray(0, cut), more, bytes.subarray(cut)]);
      },
  ),
);
const changed = (...seeds: readonly Buffer[]) =>
  fc
    .tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([seed, changes]) => changes.reduce((bytes, apply) => apply(bytes), seed));

/** Lines of a log in any order, repeated, joined by any line end, with pieces that mean something somewhere. */
const piece = fc.oneof(
  fc.constantFrom(...log.split("\n")),
  fc.constantFrom(
    "```",
    "~~~~",
    "<details>",
    "</details>",
    "<!--",
    "-->",
    "@octocat",
    "fixes #1",
    "$$x$$",
    "\u202e",
  ),
  fc.constantFrom(
    "\r::set-output name=a::b",
    "\u2028::error::x",
    "##[group]x",
    "\u001b[31m",
    "\0",
    "{{verdict}}",
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const text = fc
  .tuple(fc.array(piece, { maxLength: 30 }), fc.constantFrom("\n", "\r\n", "\r", "\u0085", " "))
  .map(([pieces, end]) => pieces.join(end));

/** Every form in which a reader could have it back: as it is, in hexadecimal, and in base64 at each of three shifts. */
const forms = [
  secret,
  [...secret].reverse().join(""),
  Buffer.from(secret).toString("hex"),
  ...["", "a", "ab"].map((before) =>
    Buffer.from(before + secret)
      .toString("base64")
      .slice(4, -4),
  ),
];

async function holds(files: readonly Given[]): Promise<void> {
  const { texts } = allThatLeaves(await analyzed(files));
  expect(() => resultSchema.parse(JSON.parse(texts.json ?? ""))).not.toThrow();
  expect(Buffer.byteLength(texts.comment ?? "")).toBeLessThan(60_000);
  expect(texts.comment?.split("\n")[0]).toMatch(/^<!-- telltale:v1 [\w=. -]+ -->$/);
  for (const [name, written] of Object.entries(texts)) {
    expect({ name, leaks: forms.filter((form) => written.includes(form)) }).toEqual({ name, leaks: [] });
    if (name !== "html") expect({ name, obeyed: obeyedCommands(written) }).toEqual({ name, obeyed: [] });
  }
}

describe("whatever is attached or written, through the whole way", () => {
  it("leaves one whole report of random bytes", async () => {
    const name = fc.constantFrom("a.zip", "a.log", "a.tar.gz", "a.json");
    const property = fc.asyncProperty(name, fc.uint8Array({ maxLength: 3000 }), (given, bytes) =>
      holds([{ name: given, bytes }]),
    );
    await fc.assert(property, { numRuns });
  });

  it("leaves one whole report of archives that were tampered with", async () => {
    const property = fc.asyncProperty(changed(archive, example), (bytes) =>
      holds([{ name: "a.zip", bytes }]),
    );
    await fc.assert(property, { numRuns });
  });

  it("leaves one whole report of logs in any order and encoding, under any name", async () => {
    const property = fc.asyncProperty(text, fc.string({ unit: "binary", maxLength: 40 }), (written, name) =>
      holds([
        { name: `${name}.log`, bytes: written },
        { name: "a.zip", bytes: aZip({ [`${name}/x`]: written }) },
      ]),
    );
    await fc.assert(property, { numRuns });
  });

  it("leaves one whole report of any text of an issue", async () => {
    const property = fc.asyncProperty(text, (body) =>
      holds([{ name: "issue #1", origin: "inline", bytes: body }]),
    );
    await fc.assert(property, { numRuns });
  });
});
