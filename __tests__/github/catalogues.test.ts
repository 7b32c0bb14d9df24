import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { parseRemoteReference } from "../../src/catalogue/remote-reference.ts";
import { type BlobCache, blobSha, readRemoteCatalogue } from "../../src/github/catalogues.ts";
import { apiOf } from "../support/fake-github/client.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github/server.ts";

describe("a catalogue in another repository", () => {
  it.each([
    { text: "octo/shared@v1", path: "", ref: "v1" },
    { text: "octo/shared/signatures/app@main", path: "signatures/app", ref: "main" },
    { text: "octo/shared/s@feature/x", path: "s", ref: "feature/x" },
  ])("is named as $text", ({ text, path, ref }) => {
    expect(parseRemoteReference(text)).toEqual({ owner: "octo", repo: "shared", path, ref, text });
  });

  it.each([
    "signatures",
    "./signatures",
    ".github/telltale",
    "octo/shared",
    "octo/shared/../x@v1",
    "a@b",
    "octo/x@v1..v2",
  ])("is not meant by %s", (text) => {
    expect(parseRemoteReference(text)).toBeNull();
  });
});

describe("reading a remote catalogue", () => {
  let fake: FakeGitHub;
  beforeEach(async () => {
    fake = await startFakeGitHub();
  });
  afterEach(async () => {
    await fake.close();
    expect(fake.violations).toEqual([]);
  });

  const reference = {
    owner: "octo",
    repo: "shared",
    path: "signatures",
    ref: "v1",
    text: "octo/shared/signatures@v1",
  };
  const text = "id: a.b\ntitle: x\n";
  const treePath = "/repos/octo/shared/git/trees/v1";
  const tree = (...files: readonly object[]) => [
    { status: 200, body: { sha: "0", tree: files, truncated: false } },
  ];
  const file = (path: string, given: object = {}) => ({
    path,
    mode: "100644",
    type: "blob",
    sha: blobSha(text),
    size: text.length,
    ...given,
  });
  const memory = (
    known: Record<string, string> = {},
  ): BlobCache & { readonly known: Record<string, string> } => ({
    known,
    get: (sha) => known[sha] ?? null,
    put: (sha, held) => {
      known[sha] = held;
    },
  });
  const planBlob = () =>
    fake.plans.add(`GET /repos/octo/shared/git/blobs/${blobSha(text)}`, [
      { status: 200, body: { encoding: "base64", content: Buffer.from(text).toString("base64") } },
    ]);

  it("takes the YAML files below the path, and nothing else", async () => {
    fake.plans.add(
      `GET ${treePath}`,
      tree(
        file("signatures/a.yml"),
        file("signatures/link.yml", { mode: "120000" }),
        file("other/b.yml"),
        file("signatures/notes.md"),
      ),
    );
    planBlob();
    const read = await readRemoteCatalogue(reference, { api: apiOf(fake), cache: memory() });
    expect(read).toEqual({
      label: "octo/shared/signatures@v1",
      files: [{ file: "octo/shared/signatures@v1: signatures/a.yml", text }],
    });
  });

  it("asks for no file that it knows by its hash", async () => {
    fake.plans.add(`GET ${treePath}`, tree(file("signatures/a.yml")));
    const cache = memory({ [blobSha(text)]: text });
    const read = await readRemoteCatalogue(reference, { api: apiOf(fake), cache });
    expect(read).toMatchObject({ files: [{ text }] });
    expect(fake.seen.map(({ path }) => path)).toEqual([treePath]);
  });

  it("says what is missing where nothing is there", async () => {
    fake.plans.add(`GET ${treePath}`, tree(file("README.md")));
    const read = await readRemoteCatalogue(reference, { api: apiOf(fake), cache: memory() });
    expect(read).toMatchObject({
      kind: "trouble",
      message: expect.stringContaining("octo/shared/signatures@v1"),
    });
  });

  it("says what to do about a repository that the token cannot see", async () => {
    fake.plans.add(`GET ${treePath}`, [{ status: 404, body: { message: "Not Found" } }]);
    const read = await readRemoteCatalogue(reference, { api: apiOf(fake), cache: memory() });
    expect(read).toMatchObject({ kind: "trouble", code: "not-found" });
  });
});
