import { describe, expect, it } from "@jest/globals";
import { parseArguments } from "../../src/cli/arguments.ts";
import { commands } from "../../src/cli/commands.ts";
import { commandHelp, generalHelp } from "../../src/cli/help.ts";

const parsed = (line: string) => parseArguments(line.split(" ").filter((word) => word !== ""));

describe("the command line", () => {
  it.each([
    { line: "", kind: "help" },
    { line: "--help", kind: "help" },
    { line: "help analyze", kind: "help" },
    { line: "analyze --help", kind: "help" },
    { line: "--version", kind: "version" },
    { line: "analyze a.zip --format json", kind: "command" },
  ])("reads `telltale $line` as $kind", ({ line, kind }) => {
    expect(parsed(line).kind).toBe(kind);
  });

  it.each([
    { line: "analyse a.zip", message: "unknown command `analyse`: did you mean `analyze`?" },
    { line: "zzz", message: "unknown command `zzz`: `telltale --help` lists the commands" },
    { line: "analyze --fromat json", message: "did you mean --format?" },
    { line: "analyze -f json", message: "unknown option `-f`" },
    {
      line: "analyze --format yaml",
      message: "--format takes text, markdown, html, json, report; not `yaml`",
    },
    { line: "analyze --format", message: "--format needs a value: FORMAT" },
    { line: "analyze --fetch=yes", message: "--fetch takes no value" },
  ])("answers `telltale $line` with the remedy", ({ line, message }) => {
    const outcome = parsed(line);
    expect(outcome.kind).toBe("usage");
    expect(outcome.kind === "usage" ? outcome.message : "").toContain(message);
  });

  it("keeps every value of an option that may be given several times, and the last of the others", () => {
    const outcome = parsed("analyze a b --signatures x --signatures=y --format json --format text");
    if (outcome.kind !== "command") throw new Error("not a command");
    expect(outcome.arguments.positionals).toEqual(["a", "b"]);
    expect(outcome.arguments.all("signatures")).toEqual(["x", "y"]);
    expect(outcome.arguments.get("format")).toBe("text");
  });

  it("takes words after -- as inputs, and - as standard input", () => {
    const outcome = parsed("analyze - -- --strange-name");
    expect(outcome.kind === "command" && outcome.arguments.positionals).toEqual(["-", "--strange-name"]);
  });

  it("shows every command, and for each its options and an example", () => {
    for (const command of commands) {
      expect(generalHelp()).toContain(command.summary);
      expect(commandHelp(command)).toContain(command.examples[0]);
      for (const option of command.options) expect(commandHelp(command)).toContain(`--${option.name}`);
    }
  });
});
