import { describe, expect, it } from "@jest/globals";
import { errorTemplate } from "../../src/read/error-template.ts";

describe("lines of one shape have one template", () => {
  it.each([
    ["2026-01-02T03:04:05.678Z ERROR failed", "<time> ERROR failed"],
    ["2026-01-02 03:04:05,678 failed", "<time> failed"],
    ["run 5caa38b1-4b24-4e3c-96d7-651DE197fca6 failed", "run <uuid> failed"],
    ["GET http://127.0.0.1:8931/mcp failed", "GET <url> failed"],
    ['cannot read "a.txt"', 'cannot read "<text>"'],
    ["cannot read 'a.txt', don't ask", "cannot read '<text>', don't ask"],
    ["open /var/log/a.log failed", "open <path> failed"],
    ["open C:\\Users\\me\\a.log failed", "open <path> failed"],
    ["at 0xDEADBEEF and 0Xff", "at <hex> and <hex>"],
    ["commit 9fceb02 and 0123456 and deadbee", "commit <hex> and <n> and deadbee"],
    ["took 12.5 ms of 30", "took <n> ms of <n>"],
    ["HTTP 404, HTTP/1.1, status 503, status code 429", "HTTP 404, HTTP/1.<n>, status 503, status code 429"],
    ["utf8 failed in step_2", "utf8 failed in step_2"],
    ["  two\t blanks  and a\u00a0hard one ", "two blanks and a hard one"],
  ])("%s", (line, template) => {
    expect(errorTemplate(line)).toBe(template);
  });

  it("cuts what is long", () => {
    expect(errorTemplate(`failed ${"x".repeat(500)}`)).toHaveLength(241);
  });
});
