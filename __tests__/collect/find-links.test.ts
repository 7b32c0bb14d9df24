import { describe, expect, it } from "@jest/globals";
import { findLinks } from "../../src/collect/find-links.ts";
import { processorMs } from "../support/processor-time.ts";

const place = { serverUrl: "https://github.com", repository: { owner: "acme", name: "shop" } };
const file = "https://github.com/user-attachments/files/1/mcp.zip";

/** What was found, as `kind name`. */
function found(markdown: string): readonly string[] {
  return findLinks(markdown, place).map(({ kind, name }) => `${kind} ${name}`);
}

describe("findLinks", () => {
  it.each([
    { what: "a link", text: `[mcp.zip](${file})` },
    { what: "a link in angle brackets", text: `[mcp.zip](<${file}>)` },
    { what: "a bare address at the end of a sentence", text: `See ${file}.` },
    { what: "an address in angle brackets", text: `<${file}>` },
    { what: "a reference", text: `[log][1]\n\n[1]: ${file}` },
    { what: "an HTML link", text: `<a href="${file}">mcp.zip</a>` },
    { what: "a link in a table", text: `| a | [x](${file}) |` },
    { what: "a link that stands twice", text: `[a](${file}) and [b](${file})` },
    { what: "a link with a fragment", text: `[a](${file}#top)` },
    { what: "a link after a fence that nobody closed", text: `\`\`\`\nlog\n\n[a](${file})` },
    { what: "a link after a comment that nobody closed", text: `<!-- hint\n[a](${file})` },
    { what: "a link between stray backticks", text: `it's \` here\n\n[a](${file}) and \` there` },
    { what: "the shape from before 2024", text: "[a](https://github.com/acme/shop/files/12/mcp.zip)" },
  ])("takes $what as an attachment", ({ text }) => {
    expect(found(text)).toEqual(["attachment mcp.zip"]);
  });

  it.each([
    { what: "in a fence", text: `\`\`\`text\n${file}\n\`\`\`` },
    { what: "in a fence of tildes", text: `~~~\n${file}\n~~~` },
    { what: "in a longer fence that holds a shorter one", text: `\`\`\`\`\n\`\`\`\n${file}\n\`\`\`\`` },
    { what: "in a code span", text: `use \`${file}\` here` },
    { what: "in a code span of two backticks", text: `use \`\`a \` ${file}\`\` here` },
    { what: "in an HTML comment", text: `<!-- attach it as ${file} -->` },
  ])("leaves a link alone that stands $what: GitHub shows no link there", ({ text }) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    {
      what: "the server's name below another",
      url: "https://github.com.evil.example/user-attachments/files/1/c.zip",
    },
    {
      what: "a user name in front of another host",
      url: "https://github.com@evil.example/user-attachments/files/1/c.zip",
    },
    {
      what: "a user name in front of the server",
      url: "https://me@github.com/user-attachments/files/1/c.zip",
    },
    { what: "capital letters", url: "https://GitHub.com/user-attachments/files/1/c.zip" },
    { what: "a port", url: "https://github.com:8443/user-attachments/files/1/c.zip" },
    { what: "plain http", url: "http://github.com/user-attachments/files/1/c.zip" },
    { what: "a dot that only looks like one", url: "https://github\uff0ecom/user-attachments/files/1/c.zip" },
    {
      what: "a letter that only looks like one",
      url: "https://g\u0456thub.com/user-attachments/files/1/c.zip",
    },
    { what: "a loopback address", url: "http://127.0.0.1:99/user-attachments/files/1/c.zip" },
    { what: "another host", url: "https://evil.example/c.zip" },
    { what: "a release", url: "https://github.com/acme/shop/releases/download/v1/c.zip" },
  ])("names a link with $what as unsupported", ({ url }) => {
    expect(found(`[c.zip](${url})`)).toEqual(["unsupported c.zip"]);
  });

  it.each([
    "https://github.com/user-attachments/assets/b9ba2d15-8f57-409b-9ad7-940e74a85659",
    "https://github.com/acme/shop/assets/123/b9ba2d15-8f57-409b-9ad7-940e74a85659",
    "https://user-images.githubusercontent.com/1051509/40933062-47aee482.png",
    "https://private-user-images.githubusercontent.com/1/2-b9ba2d15.png?jwt=abc",
    "https://cloud.githubusercontent.com/assets/1/2/a.png",
    "https://gist.github.com/user1/43c9d5d64cc84efc768a",
    "https://gist.githubusercontent.com/user1/43c9/raw/log.txt",
    "https://github.com/acme/shop/actions/runs/5/artifacts/7",
    "https://github.com/acme/shop/suites/5/artifacts/7",
    "https://pastebin.com/raw/abc",
    "https://drive.google.com/file/d/1/view",
    "https://acme.sharepoint.com/:u:/s/logs/abc",
    "https://logs.example/mcp.log",
  ])("names %s as unsupported", (url) => {
    expect(findLinks(`![x](${url})`, place)).toEqual([expect.objectContaining({ kind: "unsupported", url })]);
  });

  it.each([
    "https://github.com/anthropics/claude-code/issues/3323",
    "https://github.com/acme/shop/archive/refs/tags/v1.zip",
    "https://registry.example.org/request/-/request-2.27.0.tgz",
    "https://mcp.context7.com/mcp",
    "https://modelcontextprotocol.io/docs",
    "https://pastebin.com/",
    "https://nodejs.org/dist/v22.0.0/node-v22.0.0.tar.gz",
  ])("ignores the ordinary link %s", (url) => {
    expect(found(`see ${url}`)).toEqual([]);
  });

  it("does not put a signature into the name of a picture", () => {
    expect(found("![](https://private-user-images.githubusercontent.com/1/2-b9.png?jwt=secret)")).toEqual([
      "unsupported 2-b9.png",
    ]);
  });

  it("tells how to read an artifact of this repository", () => {
    const [link] = findLinks("https://github.com/Acme/shop/actions/runs/5/artifacts/7", place);
    expect(link).toMatchObject({ remedy: expect.stringContaining("run-id: 5") });
  });

  it("knows the links of a server of one's own", () => {
    const own = { ...place, serverUrl: "https://git.example" };
    expect(findLinks(`${file} https://git.example/user-attachments/files/2/b.zip`, own)).toMatchObject([
      { kind: "unsupported", name: "mcp.zip" },
      { kind: "attachment", name: "b.zip" },
    ]);
  });

  it.each([
    { what: "backticks", text: "`".repeat(100_000) },
    {
      what: "backticks of many lengths",
      text: Array.from({ length: 400 }, (_, i) => "`".repeat(i)).join(" "),
    },
    { what: "open comments", text: "<!--".repeat(50_000) },
    { what: "open fences", text: "~~~\n```\n".repeat(20_000) },
    { what: "long addresses", text: `https://${"a.".repeat(50_000)}zip ` },
    { what: "many addresses", text: "https://x.example/a.log?".repeat(10_000) },
  ])("reads a long run of $what in time that grows with its length", async ({ text }) => {
    expect(await processorMs(() => findLinks(text, place))).toBeLessThan(1000);
  });
});
