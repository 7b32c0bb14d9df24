import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Browser, chromium, type Page } from "playwright-core";
import { renderHtml } from "../../src/report/index.ts";
import { textOf } from "../../src/report/slot.ts";
import { sessionChart } from "../../src/report/view/chart.ts";
import { describeWithShared, root } from "../support/shared.ts";
import { hostileTexts, poisoned } from "./hostile.ts";
import { seedCase } from "./seed-case.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const describeInBrowser = existsSync(executablePath) ? describe : describe.skip;

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "telltale-page-"));

describeInBrowser("in a browser", () => {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it("the page draws its charts, finds words and follows the keyboard without a complaint", async () => {
    const { page, trouble } = await opened(await renderHtml(seedCase()));
    expect(await page.locator("#lanes canvas").count()).toBe(1);
    expect(await page.locator("#resource-0 canvas").count()).toBe(1);
    await page.keyboard.press("/");
    await page.keyboard.type("terminated");
    expect(await page.locator("#E1").isVisible()).toBe(false);
    expect(await page.locator("#found").textContent()).toMatch(/^\d+ of \d+$/);
    await page.keyboard.press("Escape");
    expect(await page.locator("#E1").isVisible()).toBe(true);
    await page.locator("#lanes").focus();
    await page.keyboard.press("+");
    await page.click("#theme");
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    expect(trouble).toEqual([]);
    await page.close();
  });

  describeWithShared("with text from outside", () => {
    it("the page runs nothing of it and asks for nothing", async () => {
      const all = hostileTexts().map(({ text }) => text);
      const { page, trouble } = await opened(
        await renderHtml(poisoned(seedCase(), all.join(" ").slice(0, 4_000))),
      );
      for (const text of all.filter((each) => /[<&"'`]/.test(each))) {
        const path = join(folder, "page.html");
        writeFileSync(path, await renderHtml(poisoned(seedCase(), text)));
        await page.goto(pathToFileURL(path).href);
      }
      expect(trouble).toEqual([]);
      await page.close();
    }, 120_000);

    it("Mermaid draws every chart", async () => {
      const page = await browser.newPage();
      await page.setContent("<p></p>");
      await page.addScriptTag({ path: join(root, "node_modules/mermaid/dist/mermaid.min.js") });
      const charts = hostileTexts().map(({ text }) => {
        const chart = sessionChart(poisoned(seedCase(), text).sessions);
        return chart === null ? "" : textOf(chart);
      });
      const failed = await page.evaluate(async (texts) => {
        const { mermaid } = globalThis as unknown as { mermaid: { parse(text: string): Promise<unknown> } };
        const errors: string[] = [];
        for (const text of texts)
          await mermaid.parse(text).catch((error: Error) => errors.push(`${error.message}: ${text}`));
        return errors;
      }, charts);
      expect(charts.filter((chart) => !chart.startsWith("timeline\n"))).toEqual([]);
      expect(failed).toEqual([]);
      await page.close();
    }, 60_000);
  });
});

async function opened(html: string): Promise<{ page: Page; trouble: string[] }> {
  const page = await browser.newPage();
  const trouble: string[] = [];
  page.on("console", (message) => trouble.push(message.text()));
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("dialog", (dialog) => trouble.push(dialog.message()));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) trouble.push(request.url());
  });
  const path = join(folder, "report.html");
  writeFileSync(path, html);
  await page.goto(pathToFileURL(path).href);
  return { page, trouble };
}
