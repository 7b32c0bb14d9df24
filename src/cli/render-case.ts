import type { Analysis } from "../pipeline.ts";
import { renderComment, renderJson, renderText } from "../report/index.ts";
import type { Arguments } from "./arguments.ts";
import type { Environment } from "./environment.ts";
import type { Failure } from "./failure.ts";

export async function renderCase(
  opened: Analysis,
  args: Arguments,
  { terminal }: Environment,
): Promise<Failure | null> {
  const format = args.get("format") ?? "text";
  const { result } = opened;
  if (format === "json") terminal.out(renderJson(result));
  else if (format === "markdown")
    terminal.out(renderComment(result, { marker: { key: "default", run: { id: 0, attempt: 1 } } }).markdown);
  else terminal.out(renderText(result, { colours: terminal.colours }));
  return null;
}
