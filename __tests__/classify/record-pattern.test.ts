import { describe, expect, it } from "@jest/globals";
import { recordPattern } from "../../src/classify/record-pattern.ts";
import type { ValueTest } from "../../src/model/signature.ts";

const any: ValueTest = {
  equals: null,
  matches: null,
  version: null,
  above: null,
  below: null,
  present: true,
};
const is = (...equals: string[]): ValueTest => ({ ...any, equals });

describe("the pattern of a record", () => {
  it.each([
    { name: "JSON", line: '{"level":"error","status":502}', holds: true },
    { name: "JSON with spaces and in another order", line: '{"status": 502, "level": "error"}', holds: true },
    { name: "logfmt", line: "ts=1 level=error status=502 msg=x", holds: true },
    { name: "another value", line: '{"level":"info","status":502}', holds: false },
    { name: "a longer value", line: "level=errors status=502", holds: false },
  ])("finds the fields in $name: $holds", ({ line, holds }) => {
    const source = recordPattern({ level: is("error", "fatal"), status: is("502") });
    expect(new RegExp(source).test(line)).toBe(holds);
  });

  it("captures what must be compared", () => {
    const source = recordPattern({ "error.code": any });
    expect(new RegExp(source).exec('{"error":{"message":"x","code":-32001}}')?.groups?.f0).toBe("-32001");
  });
});
