import { expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { htmlAssets } from "../../src/report/generated/html-assets.ts";
import { htmlPage } from "../../src/report/html/page.ts";
import { describeInBrowser, until } from "./open-page.ts";
import { seedCase } from "./seed-case.ts";

describeInBrowser("without a mouse, without sight, without colours: the page", ({ open }) => {
  it("names everything that can be reached, once, and shows where one is", async () => {
    const { page } = await open(htmlPage(seedCase()));
    const stops = await tabStops(page);
    expect(stops.filter(({ name }) => name === "")).toEqual([]);
    expect(stops.filter(({ outline }) => outline === "none 0px")).toEqual([]);
    expect(stops.slice(0, 3).map(({ role, name }) => `${role} ${name}`)).toEqual([
      "link To the report",
      "button Dark",
      "searchbox Search",
    ]);
    expect(stops.map(({ role, name }) => `${role} ${name}`)).toContain("application Connections over time");
    const places = stops.map(({ place }) => place);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    await page.close();
  });

  it("has one first heading, and leaves out no level", async () => {
    const { page } = await open(htmlPage(seedCase()));
    const nodes = await accessible(page);
    const levels = nodes.flatMap(({ role, level }) => (role === "heading" ? [level ?? 0] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const landmarks = ["main", "navigation", "search", "banner", "contentinfo"];
    expect(landmarks.filter((role) => !nodes.some((node) => node.role === role))).toEqual([]);
    await page.close();
  });

  it("says the pictures in words: each has a name, a table stands beside it, each table has heads", async () => {
    const { page } = await open(htmlPage(seedCase()));
    const nodes = await accessible(page);
    const pictures = nodes.filter(({ role }) => role === "image" || role === "application");
    expect(pictures.map(({ name }) => name)).toEqual(["Connections over time", "rss claude"]);
    const regions = nodes.filter(({ role }) => role === "region").map(({ name }) => name);
    expect(regions).toEqual(
      expect.arrayContaining(["Connections", "Timeline", "Memory, files and processes"]),
    );
    const tables = nodes.filter(({ role }) => role === "table").length;
    const heads = nodes.filter(({ role }) => role === "columnheader").length;
    expect(tables).toBeGreaterThan(3);
    expect(heads).toBeGreaterThanOrEqual(tables * 2);
    await page.close();
  });

  it("moves through time by keyboard, and tells where it came to", async () => {
    const { page, trouble } = await open(htmlPage(seedCase()));
    await page.locator("#lanes").focus();
    await page.locator("#lanes canvas").waitFor();
    await page.keyboard.press("+");
    const closer = await page.locator("#range").textContent();
    expect(closer).toMatch(/^Shown: 2026-11-22 15:47:\d\d to 2026-11-22 15:4\d:\d\d UTC$/);
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#range").textContent()).not.toBe(closer);
    await page.keyboard.press("0");
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    expect(await page.locator("#nearest").textContent()).toMatch(/^context7: .*UTC \(2 of \d+\)$/);
    await page.keyboard.press("p");
    expect(await page.locator("#nearest").textContent()).toMatch(/\(1 of \d+\)$/);
    expect(trouble).toEqual([]);
    await page.close();
  });

  it.each(["light", "dark"] as const)("has enough contrast everywhere in the %s", async (colorScheme) => {
    const { page } = await open(htmlPage(seedCase()), { colorScheme });
    await page.evaluate("location.hash = 'E2'");
    expect(await page.evaluate(lowContrast)).toEqual([]);
    await page.close();
  });

  it("says whether it is dark, also where the system decided it", async () => {
    const { page } = await open(htmlPage(seedCase()), { colorScheme: "dark" });
    expect(await page.locator("#theme").getAttribute("aria-pressed")).toBe("true");
    await page.click("#theme");
    expect(await page.locator("#theme").getAttribute("aria-pressed")).toBe("false");
    await page.close();
  });

  it("is not wider than a phone", async () => {
    const { page } = await open(htmlPage(seedCase()), { viewport: { width: 360, height: 700 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    await page.close();
  });

  it("has nothing that moves", () => {
    expect(htmlAssets.style).not.toMatch(/transition|animation|scroll-behavior/);
  });
});

interface Stop {
  readonly role: string;
  readonly name: string;
  readonly outline: string;
  /** In the order of the document. */
  readonly place: number;
}

/** Everything that the tab key comes to, in order. */
async function tabStops(page: Page): Promise<readonly Stop[]> {
  const session = await page.context().newCDPSession(page);
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const focus = "document.activeElement";
    const { result } = await session.send("Runtime.evaluate", { expression: focus });
    const place = await page.evaluate<number>(`[...document.querySelectorAll("*")].indexOf(${focus})`);
    if (result.objectId === undefined || place <= (stops.at(-1)?.place ?? 0)) return stops;
    const { nodes } = await session.send("Accessibility.getPartialAXTree", {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const outline = `getComputedStyle(${focus}).outlineStyle + " " + getComputedStyle(${focus}).outlineWidth`;
    stops.push({
      role: String(nodes[0]?.role?.value ?? ""),
      name: String(nodes[0]?.name?.value ?? ""),
      outline: await page.evaluate<string>(outline),
      place,
    });
  }
}

interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly level: number | null;
}

/** What a screen reader is told of the page, once all of it is laid out. */
async function accessible(page: Page): Promise<readonly AccessibleNode[]> {
  await until(page, "document.querySelectorAll('.part:not(.open)').length === 0");
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value ?? ""),
      name: String(name?.value ?? ""),
      level: (properties.find((each) => each.name === "level")?.value.value as number | undefined) ?? null,
    }));
}

/** Texts whose colour stands out less than 4.5 : 1 from what is behind them (WCAG 2.2, 1.4.3). */
const lowContrast = `(() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = (colour, under) => {
    canvas.fillStyle = "rgb(" + under.join() + ")";
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const behind = (element) => {
    if (!element) return [255, 255, 255];
    return rgb(getComputedStyle(element).backgroundColor, behind(element.parentElement));
  };
  const light = (colour) => {
    const [r, g, b] = colour.map((each) => (each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return [...document.querySelectorAll("body *")]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ""))
    .filter((element) => element.checkVisibility() && !element.closest("script, .uplot"))
    .flatMap((element) => {
      const under = behind(element);
      const [bright, dim] = [light(rgb(getComputedStyle(element).color, under)), light(under)].sort((a, b) => b - a);
      const ratio = (bright + 0.05) / (dim + 0.05);
      return ratio < 4.5 ? [element.tagName + "." + element.className + " " + ratio.toFixed(2)] : [];
    });
})()`;
