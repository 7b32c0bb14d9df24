import { describe, expect, it } from "@jest/globals";
import { collectIssue, type IssueToCollect } from "../../src/collect/collect-issue.ts";
import type { Collected } from "../../src/model/collected.ts";
import { attachmentLimits } from "../../src/model/limits.ts";
import type { AttachmentDownloader } from "../../src/ports.ts";
import { listOf } from "../support/list-of.ts";

const address = (number: number) => `https://github.com/user-attachments/files/${number}/${number}.log`;

/** Hands out the address as the file's text; `broken` ones are not found. */
function aDownloader(asked: string[] = [], broken: readonly string[] = []): AttachmentDownloader {
  return {
    async download(url, _limits, spent) {
      asked.push(`${url} after ${spent.bytes}`);
      if (broken.includes(url)) return { code: "not-found", name: "gone.log", detail: "it answered 404" };
      return { kind: "download", name: url.slice(url.lastIndexOf("/") + 1), bytes: Buffer.from("12345") };
    },
  };
}

function anIssue(changes: Partial<IssueToCollect> = {}): IssueToCollect {
  return {
    issue: { title: "It fails", body: "It fails.", author: "ada" },
    comments: [],
    ours: new Set(),
    place: { serverUrl: "https://github.com", repository: { owner: "acme", name: "shop" } },
    limits: attachmentLimits,
    downloader: aDownloader(),
    ...changes,
  };
}

async function collected(asked: IssueToCollect): Promise<readonly Collected[]> {
  return await listOf(collectIssue(asked));
}

/** `name (role)` of bundles, `code name (role)` of refusals. */
async function outline(asked: IssueToCollect): Promise<readonly string[]> {
  return (await collected(asked)).map((one) =>
    one.kind === "bundle"
      ? `${one.bundle.name} (${one.bundle.author.role})`
      : `${one.refusal.code} ${one.refusal.name} (${one.author.role})`,
  );
}

const comment = (id: number, author: string, body: string) => ({ id, author, body });

describe("collectIssue", () => {
  it("tells the reporter's texts from those of others, and leaves our own out", async () => {
    const comments = [comment(7, "bob", "me too"), comment(8, "bot", "report"), comment(9, "ada", "more")];
    expect(await outline(anIssue({ comments, ours: new Set([8]) }))).toEqual([
      "issue body (reporter)",
      "comment 1 (commenter)",
      "comment 3 (reporter)",
    ]);
  });

  it("does not take one deleted account for another", async () => {
    const issue = { title: "", body: "gone", author: "ghost" };
    const comments = [comment(1, "ghost", "gone, too")];
    expect((await outline(anIssue({ issue, comments }))).slice(1)).toEqual(["comment 1 (commenter)"]);
  });

  it("gives each comment the texts before it, but for our own", async () => {
    const comments = [comment(7, "bob", "me too"), comment(8, "bot", "report"), comment(9, "ada", "more")];
    const threads = (await collected(anIssue({ comments, ours: new Set([8]) }))).map(
      (one) => one.kind === "bundle" && one.bundle.thread?.earlier,
    );
    expect(threads).toEqual([null, ["It fails."], ["It fails.", "me too"]]);
  });

  it("fetches each attachment once, and counts what was downloaded", async () => {
    const asked: string[] = [];
    const issue = { title: "", body: `${address(1)} ${address(2)}`, author: "ada" };
    const comments = [comment(1, "bob", `${address(1)} ${address(3)}`)];
    const names = await outline(anIssue({ issue, comments, downloader: aDownloader(asked) }));
    expect(names.slice(2)).toEqual(["1.log (reporter)", "2.log (reporter)", "3.log (commenter)"]);
    expect(asked).toEqual([`${address(1)} after 0`, `${address(2)} after 5`, `${address(3)} after 10`]);
  });

  it("goes on after an attachment that cannot be had", async () => {
    const issue = { title: "", body: `${address(1)} ${address(2)}`, author: "ada" };
    expect(await outline(anIssue({ issue, downloader: aDownloader([], [address(1)]) }))).toEqual([
      "issue body (reporter)",
      "not-found gone.log (reporter)",
      "2.log (reporter)",
    ]);
  });

  it("looks at 20 links, says how many it left, and prefers the reporter's", async () => {
    const asked: string[] = [];
    const many = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => address(from + index)).join("\n");
    const comments = [comment(1, "mallory", many(0, 1000)), comment(2, "ada", many(2000, 2005))];
    const names = await outline(anIssue({ comments, downloader: aDownloader(asked) }));
    expect(asked).toHaveLength(20);
    expect(names.slice(3, 8)).toEqual(
      [2000, 2001, 2002, 2003, 2004].map((number) => `${number}.log (reporter)`),
    );
    expect(names.at(-1)).toBe("too-many-links 985 more links (commenter)");
  });

  it("requests nothing for links that are no attachments, and names them", async () => {
    const asked: string[] = [];
    const body =
      "[a.zip](https://evil.example/a.zip) [b](http://127.0.0.1:9/b.zip) [docs](https://example.com/docs) " +
      "[c](https://github.com.evil.example/user-attachments/files/1/c.zip) " +
      "[d](https://github.com/o/r/releases/download/v1/d.zip)";
    const issue = { title: "", body, author: "ada" };
    expect((await outline(anIssue({ issue, downloader: aDownloader(asked) }))).slice(1)).toEqual([
      "unsupported-link a.zip (reporter)",
      "unsupported-link b.zip (reporter)",
      "unsupported-link c.zip (reporter)",
      "unsupported-link d.zip (reporter)",
    ]);
    expect(asked).toEqual([]);
  });

  it("names attachments as not fetched where nothing may be fetched", async () => {
    const issue = { title: "", body: address(1), author: "ada" };
    expect((await outline(anIssue({ issue, downloader: null }))).slice(1)).toEqual([
      "not-fetched 1.log (reporter)",
    ]);
  });

  it("has nothing to give for an issue without text", async () => {
    expect(await outline(anIssue({ issue: { title: "x", body: " \n", author: "ada" } }))).toEqual([]);
  });
});
