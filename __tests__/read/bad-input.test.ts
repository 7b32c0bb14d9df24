import { describe, expect, it } from "@jest/globals";
import { aDialect, anMcpLog, connected, lost, mcpLogPath, worked } from "./support/dialect.ts";
import { readFiles, shippedDialects } from "./support/read-files.ts";

const { dialects } = await shippedDialects();

function read(files: Readonly<Record<string, string>>): ReturnType<typeof readFiles> {
  return readFiles({ files, dialects });
}

describe("times that cannot be right", () => {
  it.each([
    { name: "a 13th month", time: "2026-13-02T03:04:05.000Z" },
    { name: "the 30th of February", time: "2026-02-30T03:04:05.000Z" },
    { name: "a 25th hour", time: "2026-01-02T25:04:05.000Z" },
    { name: "no time at all", time: "yesterday" },
  ])("$name: the record counts without a time, and that is said", ({ time }) => {
    const reading = read({ [mcpLogPath("docs")]: anMcpLog([{ message: "No client info found", at: time }]) });
    expect(reading.occurrences.get("auth.client-missing")).toMatchObject({ count: 1, first: null });
    expect(reading.assumptions).toMatchObject([{ about: "time" }]);
  });

  it("a missing time: nothing is measured, everything is counted", () => {
    const text = '{"debug":"Successfully connected (transport: http) in 458ms","sessionId":"a","cwd":"/"}\n';
    expect(read({ [mcpLogPath("docs")]: text }).sessions).toMatchObject([
      { connectMs: 458, connectedAt: null, lifetimeMs: null },
    ]);
  });

  it("time that goes back: no negative lifetime, and the jump is said", () => {
    const reading = read({ [mcpLogPath("docs")]: anMcpLog([...connected(3600), lost(10)]) });
    expect(reading.sessions).toMatchObject([{ end: "stream.terminated", lifetimeMs: null }]);
    expect(reading.assumptions).toMatchObject([{ about: "order" }]);
  });

  it("times with and without a zone in one file: the zone is assumed and said", () => {
    const reading = read({
      "app.log": "2026-01-02 03:04:05 ERROR one\n2026-01-02T03:04:06+01:00 ERROR two\n",
    });
    expect(reading.errors.flatMap(({ evidence }) => evidence.map(({ time }) => time))).toEqual([
      "2026-01-02T03:04:05.000Z",
      "2026-01-02T02:04:06.000Z",
    ]);
    expect(reading.assumptions).toMatchObject([{ about: "zone" }, { about: "order" }]);
  });

  it("a year that is not written is the last one before the case", () => {
    const files = { messages: "Dec 31 23:59:59 host app[1]: ERROR disk\n" };
    const reading = readFiles({ files, dialects, reference: Date.UTC(2026, 0, 2) });
    expect(reading.errors[0]?.evidence[0]?.time).toBe("2025-12-31T23:59:59.000Z");
    expect(reading.assumptions).toMatchObject([{ about: "year" }]);
  });
});

describe("logs that are not whole", () => {
  const whole = JSON.stringify(
    anMcpLog([...connected(10), lost(70)])
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
    null,
    2,
  );

  it.each([
    { name: "a JSON array without its end", text: whole.slice(0, -2) },
    { name: "a record cut in the middle of its fields", text: whole.slice(0, whole.lastIndexOf('"cwd"')) },
  ])("$name: all its records count, and it is cut off", ({ text }) => {
    const reading = read({ [mcpLogPath("docs", "txt")]: text });
    expect(reading.sessions).toMatchObject([{ lifetimeMs: 60_000, end: "stream.terminated" }]);
    expect(reading.documents).toMatchObject([{ state: "cut-off" }]);
  });

  it("a JSON line cut in the middle of its message: what is there counts, without a time", () => {
    const text = `${anMcpLog(connected(10))}\n{"debug":"Connection error: SSE stream disconnected: TypeErr`;
    const reading = read({ [mcpLogPath("docs")]: text });
    expect(reading.sessions).toMatchObject([{ end: "stream.terminated", lifetimeMs: null }]);
    expect(reading.documents).toMatchObject([{ state: "cut-off" }]);
  });

  it("an array on one line: each thing is seen at least once", () => {
    const text = `[${anMcpLog([...connected(10), lost(70)])
      .split("\n")
      .join(",")}]`;
    const reading = read({ [mcpLogPath("docs", "txt")]: text });
    expect(reading.sessions).toMatchObject([{ lifetimeMs: 60_000 }]);
  });

  it("a line of a megabyte: the record is read as far as the scan shows it", () => {
    const long = { message: `Server stderr: ${"x".repeat(1_000_000)}`, at: 20, error: true };
    const reading = read({ [mcpLogPath("docs")]: anMcpLog([...connected(10), long, lost(70)]) });
    expect(reading.sessions).toMatchObject([{ lifetimeMs: 60_000 }]);
    expect(reading.occurrences.get("server.output")?.kept[0]?.evidence.text.length).toBeLessThan(700);
  });

  it("an entry whose unpacking was stopped is cut off", () => {
    const path = mcpLogPath("docs");
    const reading = readFiles({ files: { [path]: anMcpLog(connected(10)) }, dialects, stopped: [path] });
    expect(reading.documents).toMatchObject([{ state: "cut-off" }]);
  });
});

describe("dialects that fit badly", () => {
  const named = (id: string): string => `
dialect: ${id}
title: ${id}
documents:
  - kind: log
    head: ['^START']
    framing: { lines: '^(?<message>.+)' }
events:
  - { event: session.starting, text: START }
`;

  it("one that matches nothing leaves the document as text", async () => {
    const dialect = await aDialect(named("mine"));
    const reading = readFiles({ files: { "a.log": "nothing of the kind\n" }, dialects: [dialect] });
    expect(reading.documents).toMatchObject([{ kind: "text" }]);
  });

  it("of two that fit equally well the first is taken, and the other is named", async () => {
    const both = [await aDialect(named("first")), await aDialect(named("second"))];
    const reading = readFiles({ files: { "a.log": "START\n" }, dialects: both });
    expect(reading.documents).toMatchObject([{ kind: "first.log" }]);
    expect(reading.assumptions.map(({ text }) => text)).toEqual([
      "a.log is read as first.log; second.log fits as well",
    ]);
  });

  it("one that names its program goes before a common shape", () => {
    expect(read({ "x.jsonl": anMcpLog(connected(10)) }).documents).toMatchObject([
      { kind: "claude-code.mcp-log" },
    ]);
  });
});

describe("floods", () => {
  it("count everything and keep the first and the last", () => {
    const records = Array.from({ length: 5_000 }, (_, index) => worked(index));
    const found = read({ [mcpLogPath("docs")]: anMcpLog(records) }).occurrences.get("tool.succeeded");
    expect(found?.count).toBe(5_000);
    expect(found?.kept.length).toBeLessThan(100);
    expect([found?.kept[0]?.evidence.line, found?.kept.at(-1)?.evidence.line]).toEqual([1, 5_000]);
  });

  it("two values of one fact are two facts", () => {
    const reading = read({
      "versions.txt": "$ node --version\nv20.20.2\n$ node --version\nv22.1.0\n",
    });
    expect(reading.facts.map(({ name, value }) => `${name}=${value}`)).toEqual([
      "version.node=20.20.2",
      "version.node=22.1.0",
    ]);
  });
});
