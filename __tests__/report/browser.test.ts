import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { chartData } from "../../src/report/html/data.ts";
import { htmlPage } from "../../src/report/html/page.ts";
import { textOf } from "../../src/report/slot.ts";
import { sessionChart } from "../../src/report/view/chart.ts";
import { describeWithShared, root } from "../support/shared.ts";
import { aFinding, anEvidence, aResult, aSession } from "./build-result.ts";
import { hostileTexts, poisoned } from "./hostile.ts";
import { describeInBrowser, until } from "./open-page.ts";
import { seedCase } from "./seed-case.ts";

it("a connection that is still open is drawn to the end", () => {
  const open = aSession({ endedAt: null, lifetimeMs: null, end: null, reason: null });
  const { begin, end, lanes } = chartData(aResult({ sessions: [open] }));
  expect(lanes[0]?.spans.at(-1)?.[1]).toBe(Math.round((end - begin) * 1_000));
});

describeInBrowser("in a browser", ({ open, reload, empty }) => {
  it("the page draws its charts when they come into sight", async () => {
    const { page, trouble } = await open(htmlPage(seedCase()));
    await page.locator("#lanes").scrollIntoViewIfNeeded();
    await page.locator("#lanes canvas").waitFor();
    expect(await page.locator("#resource-0 canvas").count()).toBe(0);
    await page.locator("#resource-0").scrollIntoViewIfNeeded();
    await page.locator("#resource-0 canvas").waitFor();
    await page.click("#theme");
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("the page finds words in what was not drawn yet, and says how many", async () => {
    const { page, trouble } = await open(htmlPage(aLongCase()));
    await page.keyboard.press("Control+/");
    await page.keyboard.type("needle.found");
    expect(await page.locator("#found").textContent()).toMatch(/^1 of \d+ shown$/);
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.textContent")).toContain("needle.found");
    await page.locator("#search").fill("no such word");
    expect(await page.locator("#found").textContent()).toBe("Nothing found");
    await page.locator("#search").press("Escape");
    expect(await page.locator("#E1").isVisible()).toBe(true);
    expect(await page.locator("#found").textContent()).toBe("");
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("on paper stands everything, whatever was searched for and out of sight", async () => {
    const { page } = await open(htmlPage(seedCase()), { colorScheme: "dark" });
    await page.locator("#search").fill("terminated");
    expect(await page.locator("#E1").isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator("#E1").isVisible()).toBe(true);
    expect(await page.locator("[hidden]:not(#probe)").count()).toBe(0);
    expect(await page.locator("#lanes canvas, #resource-0 canvas").count()).toBe(2);
    expect(await page.evaluate(skipped)).toBe(0);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator("#E1").isVisible()).toBe(false);
    await page.close();
  });

  it("a long report costs what is in sight: the rest is laid out afterwards", async () => {
    const html = htmlPage(aLongCase());
    const { page } = await open(html, {}, `addEventListener("load", () => { atLoad = ${skipped}; })`);
    expect(html.length).toBeLessThan(500_000);
    expect(await page.locator("*").count()).toBeLessThan(12_000);
    expect(await page.locator("canvas").count()).toBeLessThanOrEqual(1);
    expect(await page.evaluate("atLoad")).toBeGreaterThan(5);
    await until(page, `${skipped} === 0`);
    await page.close();
  });

  describeWithShared("with text from outside", () => {
    it("the page runs nothing of it and asks for nothing", async () => {
      const all = hostileTexts().map(({ text }) => text);
      const { page, trouble } = await open(htmlPage(poisoned(seedCase(), all.join(" ").slice(0, 4_000))));
      for (const text of all.filter((each) => /[<&"'`]/.test(each))) {
        await reload(page, htmlPage(poisoned(seedCase(), text)));
        await page.evaluate("document.getElementById('lanes').scrollIntoView()");
      }
      expect(trouble).toEqual([]);
      await page.close();
    });

    it("Mermaid draws every chart", async () => {
      const page = await empty();
      await page.setContent("<p></p>");
      await page.addScriptTag({ path: join(root, "node_modules/mermaid/dist/mermaid.min.js") });
      const charts = hostileTexts().map(({ text }) => {
        const chart = sessionChart(poisoned(seedCase(), text).sessions);
        return chart === null ? "" : textOf(chart);
      });
      const failed = await page.evaluate(async (texts) => {
        type Drawing = { mermaid: { render(id: string, text: string): Promise<{ svg: string }> } };
        const { mermaid } = globalThis as unknown as Drawing;
        const errors: string[] = [];
        for (const [index, text] of texts.entries()) {
          await mermaid.render(`chart-${index}`, text).then(
            ({ svg }) =>
              /<script|<foreignObject[^>]*><img|javascript:/i.test(svg) && errors.push(`active: ${text}`),
            (error: Error) => errors.push(`${error.message}: ${text}`),
          );
        }
        return errors;
      }, charts);
      expect(charts.filter((chart) => !chart.startsWith("timeline\n"))).toEqual([]);
      expect(failed).toEqual([]);
      await page.close();
    });
  });
});

/** How many elements the browser has left out until they are wanted. */
const skipped = `[...document.querySelectorAll(".part > *, [data-group] > *")].filter((element) =>
  element.checkVisibility() && !element.checkVisibility({ contentVisibilityAuto: true })).length`;

/** Hundreds of connections, and a finding in each of many files. */
function aLongCase() {
  const at = (seconds: number): string => new Date(Date.UTC(2026, 10, 22) + seconds * 1_000).toISOString();
  return aResult({
    verdict: { status: "known", cause: "a.b0", confidence: 0.9, summary: "Much went wrong" },
    findings: Array.from({ length: 10 }, (_, finding) =>
      aFinding({
        signature: `a.b${finding}`,
        evidence: Array.from({ length: 12 }, (_, line) =>
          anEvidence({ entry: `${finding}.log`, line: line * 9 + 1, text: `wrong ${finding} ${line}` }),
        ),
      }),
    ),
    sessions: Array.from({ length: 1_000 }, (_, index) =>
      aSession({ subject: `server-${index % 20}`, startedAt: at(index * 60), endedAt: at(index * 60 + 50) }),
    ),
    timeline: Array.from({ length: 120 }, (_, index) => ({
      time: at(index * 500),
      subject: `server-${index % 20}`,
      event: index === 119 ? "needle.found" : "session.connected",
      count: 1,
      evidence: anEvidence({ entry: "events.log", line: index + 1 }),
    })),
  });
}
