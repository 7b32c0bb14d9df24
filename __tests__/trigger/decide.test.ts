import { describe, expect, it } from "@jest/globals";
import { decide } from "../../src/trigger/decide.ts";
import type { Event, TriggerSettings } from "../../src/trigger/request.ts";

const defaults: TriggerSettings = {
  label: "diagnose",
  onOpened: false,
  commentCommand: "/diagnose",
  waitingLabel: "",
  checkSender: false,
  issue: null,
  runId: null,
  artifactName: "*",
  paths: [],
};

const issue = {
  number: 7,
  user: { login: "reporter" },
  author_association: "NONE",
  labels: [{ name: "waiting" }],
};
const maintainer = { login: "maintainer", type: "User" };

const labelled = (given: object = {}) =>
  event("issues", { action: "labeled", label: { name: "diagnose" }, issue, sender: maintainer, ...given });

const commented = (comment: object, given: object = {}) =>
  event("issue_comment", {
    action: "created",
    issue,
    comment: { body: "/diagnose", user: { login: "maintainer" }, author_association: "MEMBER", ...comment },
    sender: maintainer,
    ...given,
  });

function event(name: string, payload: unknown, attempt = 1): Event {
  return { name, payload, attempt };
}

describe("what an event asks for", () => {
  it("reads the artifacts of a run on workflow_run, and answers no issue whatever else is set", () => {
    const settings = { ...defaults, runId: 42, artifactName: "*logs*", issue: 7, paths: ["/w/a.log"] };
    expect(decide(event("workflow_run", { issue: { number: 9 } }), settings)).toMatchObject({
      kind: "request",
      issue: null,
      artifacts: { runId: 42, pattern: "*logs*" },
      paths: [],
    });
  });

  it.each([
    [
      "the configured label",
      labelled(),
      {},
      { issue: 7, label: { name: "diagnose", mustStand: true }, mustAsk: null },
    ],
    ["the label in other letters", labelled({ label: { name: "Diagnose" } }), {}, { issue: 7 }],
    [
      "the second attempt of a run, whose label may be gone",
      { ...labelled(), attempt: 2 },
      {},
      { label: { mustStand: false } },
    ],
    [
      "a label that an issue form brought along",
      labelled({ sender: { login: "reporter" } }),
      {},
      { mustAsk: "reporter" },
    ],
    ["a label, with check-sender", labelled(), { checkSender: true }, { mustAsk: "maintainer" }],
    [
      "a label by an app",
      labelled({ sender: { login: "a[bot]", type: "Bot" } }),
      { checkSender: true },
      { mustAsk: null },
    ],
    [
      "an opened issue, when switched on",
      event("issues", { action: "opened", issue }),
      { onOpened: true },
      { issue: 7, label: null },
    ],
    ["the command from a member", commented({}), {}, { issue: 7, mustAsk: null }],
    ["the command with words behind it", commented({ body: "/diagnose please\n\nthanks" }), {}, { issue: 7 }],
    [
      "the command from somebody else",
      commented({ author_association: "NONE" }),
      {},
      { mustAsk: "maintainer" },
    ],
    [
      "the command from a first-timer",
      commented({ author_association: "CONTRIBUTOR" }),
      {},
      { mustAsk: "maintainer" },
    ],
    [
      "the reporter's answer while the waiting label is on",
      commented({ body: "here it is", user: { login: "reporter" }, author_association: "NONE" }),
      { waitingLabel: "waiting" },
      { issue: 7, mustAsk: null },
    ],
    ["a dispatch for an issue", event("workflow_dispatch", {}), { issue: 9 }, { issue: 9 }],
    [
      "a dispatch for artifacts",
      event("workflow_dispatch", {}),
      { runId: 5 },
      { issue: null, artifacts: { runId: 5, pattern: "*" } },
    ],
    [
      "a dispatch for paths",
      event("workflow_dispatch", {}),
      { paths: ["logs"] },
      { issue: null, paths: ["logs"] },
    ],
  ] as const)("is a request by %s", (_, given, settings, expected) => {
    expect(decide(given, { ...defaults, ...settings })).toMatchObject({ kind: "request", ...expected });
  });

  it.each([
    ["another label", labelled({ label: { name: "bug" } }), {}, "Another label"],
    ["a label that was taken away", labelled({ action: "unlabeled" }), {}, "Nothing was labelled"],
    ["an issue that was edited", labelled({ action: "edited" }), {}, "Nothing was labelled"],
    ["an opened issue", event("issues", { action: "opened", issue }), {}, "not switched on"],
    ["a labelled pull request", labelled({ issue: { ...issue, pull_request: {} } }), {}, "pull request"],
    [
      "a command on a pull request",
      commented({}, { issue: { ...issue, pull_request: {} } }),
      {},
      "pull request",
    ],
    ["an edited comment", commented({}, { action: "edited" }), {}, "not a new one"],
    ["a bot's comment", commented({}, { sender: { login: "a[bot]", type: "Bot" } }), {}, "bot"],
    ["a comment without the command", commented({ body: "I ran /diagnose" }), {}, "does not begin"],
    ["a longer word", commented({ body: "/diagnosed" }), {}, "does not begin"],
    [
      "a comment while the command is switched off",
      commented({ body: "" }),
      { commentCommand: "" },
      "does not begin",
    ],
    [
      "somebody else's comment while it waits",
      commented({ body: "me too" }),
      { waitingLabel: "waiting" },
      "does not begin",
    ],
    ["a comment of a deleted account", commented({ user: null }), {}, "does not exist"],
    ["a push", event("push", {}), {}, "starts nothing"],
    ["pull_request_target", event("pull_request_target", { action: "labeled" }), {}, "starts nothing"],
    ["workflow_run without a run's id", event("workflow_run", {}), {}, "run-id"],
  ] as const)("is a skip by %s", (_, given, settings, reason) => {
    expect(decide(given, { ...defaults, ...settings })).toMatchObject({
      kind: "skip",
      reason: expect.stringContaining(reason),
    });
  });

  it.each([
    ["a payload that is no object", event("issues", "x"), "no JSON object"],
    ["no payload", event("issues", null), "no JSON object"],
    ["a payload without an issue", event("issues", { action: "labeled" }), "names no issue"],
    ["a dispatch for nothing", event("workflow_dispatch", {}), "give the input issue, run-id or paths"],
  ] as const)("cannot be told from %s", (_, given, message) => {
    expect(decide(given, defaults)).toMatchObject({
      kind: "bad-event",
      message: expect.stringContaining(message),
    });
  });
});
