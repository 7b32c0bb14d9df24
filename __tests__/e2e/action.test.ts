import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github/server.ts";
import { anIssue } from "../support/fake-github/world.ts";
import { describeWithDist, runAction } from "../support/run-action.ts";
import { root } from "../support/shared.ts";

let fake: FakeGitHub;
const example = readFileSync(join(root, "examples", "context7-session.zip"));
const link = (number: number, name: string) => `/user-attachments/files/${number}/${name}`;

beforeEach(async () => {
  fake = await startFakeGitHub();
});

afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

/** An issue whose reporter has attached the example bundle. */
function anIssueWithBundle() {
  fake.world.attachments.set(link(1, "session.zip"), example);
  return anIssue(fake.world, { body: `It fails.\n\n[session.zip](${fake.origin}${link(1, "session.zip")})` });
}

const bodies = () => fake.world.comments.map(({ body }) => body ?? "");
const requests = () =>
  fake.seen
    .filter(({ path }) => !/\/(?:labels|storage|user-attachments)(?:\/|$)/.test(path))
    .map(({ method, path }) => `${method} ${path.replace("/repos/octo/demo/issues", "")}`);

describeWithDist("the built Action", () => {
  it("goes from a label to a comment, and takes the label away", async () => {
    const issue = anIssueWithBundle();
    const { code, log } = await runAction(fake);
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(bodies()).toHaveLength(1);
    expect(issue.labels).toEqual([]);
    expect(requests()).toEqual(["GET /7", "GET /7/comments", "POST /7/comments", "GET /7/comments"]);
  });
});
