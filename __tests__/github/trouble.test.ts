import { describe, expect, it } from "@jest/globals";
import { troubleOf } from "../../src/github/trouble.ts";

const purpose = { doing: "comment on issue 7", permission: "issues: write" };
const answer = (status: number, message = "", headers: Record<string, string> = {}) => ({
  status,
  headers,
  data: { message },
  url: "https://api.github.com/x",
});

describe("what GitHub's refusals are taken for", () => {
  it.each([
    [401, "Bad credentials", {}, "unauthorized", "`github-token`"],
    [403, "Resource not accessible by integration", {}, "missing-permission", "`issues: write`"],
    [403, "Resource not accessible by personal access token", {}, "missing-permission", "`issues: write`"],
    [403, "Must have admin rights to Repository.", {}, "missing-permission", "`issues: write`"],
    [403, "Unable to create comment because issue is locked.", {}, "locked", "unlock"],
    [403, "Resource protected by organization SAML enforcement.", {}, "forbidden", "single sign-on"],
    [403, "User is blocked", {}, "forbidden", "not blocked"],
    [403, "Repository was archived so is read-only.", {}, "forbidden", "not archived"],
    [403, "You have exceeded a secondary rate limit", {}, "rate-limited", "before"],
    [403, "API rate limit exceeded", { "x-ratelimit-remaining": "0" }, "rate-limited", "before"],
    [403, "", { "retry-after": "3" }, "rate-limited", "before"],
    [429, "", {}, "rate-limited", "before"],
    [404, "Not Found", {}, "not-found", "`issues: write`"],
    [409, "conflict", {}, "unavailable", "again later"],
    [410, "This issue was deleted", {}, "gone", "deleted"],
    [413, "<html>", {}, "invalid", "report it"],
    [422, "Body is too long (maximum is 65536 characters)", {}, "too-long", "too long"],
    [422, "Commenting is disabled on issues with more than 2500 comments", {}, "locked", "no more comments"],
    [422, "was submitted too quickly", {}, "rate-limited", "before"],
    [422, "Validation Failed", {}, "invalid", "report it"],
    [451, "DMCA", {}, "forbidden", "refuses"],
    [500, "", {}, "unavailable", "again later"],
    [502, "", {}, "unavailable", "again later"],
  ])("%i %j is as it should be", (status, message, headers, code, words) => {
    const trouble = troubleOf(answer(status, message, headers), purpose, 0);
    expect(trouble).toMatchObject({ kind: "trouble", code, message: expect.stringContaining(words) });
  });

  it("no answer at all is an outage", () => {
    expect(troubleOf({ status: 0, timedOut: true }, purpose, 0)).toMatchObject({ code: "unavailable" });
  });

  it("none of GitHub's words, and no token, go into ours", () => {
    const leaky = "ghp_secret ::set-output name=a::b @everyone";
    for (const status of [400, 401, 403, 404, 410, 413, 422, 429, 451, 500]) {
      expect(troubleOf(answer(status, leaky), purpose, 0).message).not.toMatch(/ghp_|::|@everyone/);
    }
  });

  it("is one sentence for each, which says what to do", () => {
    for (const status of [401, 403, 404, 413, 422, 451, 500]) {
      expect(troubleOf(answer(status), purpose, 0).message).toMatch(/comment on issue 7.*:.*\.$/);
    }
  });
});
