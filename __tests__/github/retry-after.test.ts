import { describe, expect, it } from "@jest/globals";
import { waitAfterRateLimit } from "../../src/github/retry-after.ts";

const now = Date.parse("2026-11-22T12:00:00Z");
const epoch = (offset: number) => String(now / 1000 + offset);

describe("how long GitHub wants to be left alone", () => {
  it.each([
    ["seconds", { "retry-after": "30" }, 30_000],
    ["seconds as a number", { "retry-after": 30 }, 30_000],
    ["no second at all, which is still one", { "retry-after": "0" }, 1_000],
    ["a date", { "retry-after": "Sun, 22 Nov 2026 12:00:20 GMT" }, 20_000],
    ["a date that is over", { "retry-after": "Sun, 22 Nov 2026 11:00:00 GMT" }, 1_000],
    ["a word", { "retry-after": "soon" }, 5_000],
    ["a negative number", { "retry-after": "-5" }, 5_000],
    ["a very large number", { "retry-after": "1000000000" }, 1e12],
    ["the hour's reset", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": epoch(40) }, 40_000],
    ["a reset that is over", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": epoch(-40) }, 1_000],
    ["a reset that is not due", { "x-ratelimit-remaining": "7", "x-ratelimit-reset": epoch(40) }, 60_000],
    [
      "a reset by a clock ten minutes slow",
      {
        date: "Sun, 22 Nov 2026 11:50:00 GMT",
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": epoch(-590),
      },
      10_000,
    ],
    ["nothing, which means a minute", {}, 60_000],
  ])("is told by %s", (_, headers, wait) => {
    expect(waitAfterRateLimit(headers, now)).toBe(wait);
  });
});
