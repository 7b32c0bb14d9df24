import type { Result } from "../model/result.ts";
import type { HtmlOptions } from "./html/page.ts";

/** The report as one self-contained page. Loaded when it is wanted: it brings a plotting library along. */
export async function renderHtml(result: Result, options: HtmlOptions = {}): Promise<string> {
  const { htmlPage } = await import("./html/page.ts");
  return htmlPage(result, options);
}
