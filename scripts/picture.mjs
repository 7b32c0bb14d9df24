// Makes docs/comment.png, the picture in the README: the comment of the example as GitHub would show it, from the
// real output of dist/, in headless Chromium (CHROMIUM names another binary).
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const page = join(mkdtempSync(join(tmpdir(), "telltale-picture-")), "comment.html");
const words = ["dist/cli/index.js", "preview", "examples/context7-session.zip"];
writeFileSync(page, execFileSync(process.execPath, words));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ],
});
const tab = await browser.newPage({ viewport: { width: 940, height: 900 }, deviceScaleFactor: 1.5 });
await tab.goto(pathToFileURL(page).href);
await tab.screenshot({ path: process.argv[2] ?? "docs/comment.png", fullPage: true });
await browser.close();
