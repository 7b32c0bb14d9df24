import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe } from "@jest/globals";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

export interface OpenedPage {
  readonly page: Page;
  /** Whatever the page complained of, asked for or put up. */
  readonly trouble: string[];
}

export interface Browsing {
  /** A page from the disk, as somebody opens a downloaded report; `before` is a script that runs first. */
  open(html: string, options?: BrowserContextOptions, before?: string): Promise<OpenedPage>;
  reload(page: Page, html: string): Promise<void>;
  empty(): Promise<Page>;
}

/** Tests in a real Chromium; left out where there is none. */
export function describeInBrowser(name: string, tests: (browsing: Browsing) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "telltale-page-"));
  let browser: Browser;
  const newPage = async (options?: BrowserContextOptions): Promise<Page> => {
    const page = await browser.newPage(options);
    // A test that hangs is ended by the test runner alone.
    page.setDefaultTimeout(0);
    return page;
  };
  const load = async (page: Page, html: string): Promise<void> => {
    const path = join(folder, "report.html");
    writeFileSync(path, html);
    await page.goto(pathToFileURL(path).href);
  };
  const browsing: Browsing = {
    open: async (html, options, before) => {
      const page = await newPage(options);
      if (before !== undefined) await page.addInitScript(before);
      const trouble: string[] = [];
      page.on("console", (message) => trouble.push(message.text()));
      page.on("pageerror", (error) => trouble.push(error.message));
      page.on("dialog", (dialog) => trouble.push(dialog.message()));
      page.on("request", (request) => {
        if (!request.url().startsWith("file:")) trouble.push(request.url());
      });
      await load(page, html);
      return { page, trouble };
    },
    reload: load,
    empty: () => newPage(),
  };
  (existsSync(executablePath) ? describe : describe.skip)(name, () => {
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ["--no-sandbox"], timeout: 0 });
    });
    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });
    tests(browsing);
  });
}

/** Asks until it is so; the page's policy forbids Playwright to do it there. */
export async function until(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate(expression))) await page.waitForTimeout(20);
}
