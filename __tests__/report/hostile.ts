import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Result } from "../../src/model/result.ts";
import { root, sharedPath } from "../support/shared.ts";

export interface HostileText {
  readonly name: string;
  readonly text: string;
}

export function hostileTexts(): readonly HostileText[] {
  return JSON.parse(readFileSync(sharedPath("hostile", "markdown.json"), "utf8"));
}

type Check = (markdown: string, options: object) => readonly { kind: string; detail: string }[];

/** What is active in a comment, as GitHub would render it; with both engines where both are installed. */
export async function loadCheck(
  engine: "auto" | "micromark" = "auto",
  links: readonly string[] = allowedLinks,
): Promise<(markdown: string) => readonly { kind: string; detail: string }[]> {
  process.env.CHECK_MODULES = `${root}/package.json`;
  const { check } = (await import(pathToFileURL(sharedPath("tools", "check-comment.mjs")).href)) as {
    check: Check;
  };
  return (markdown) => check(markdown, { marker: "telltale", diagrams: ["mermaid"], links, engine });
}

export const allowedLinks = [
  "https://github.com/anthropics/claude-code/issues/",
  "https://datatracker.ietf.org/",
  // One of the strings is a well-formed name of an issue; where a signature's known issue stands, that is a link.
  "https://github.com/octocat/hello-world/issues/1",
];

/** Fields whose values are words of the schema: a result with another one is refused before it is rendered. */
const fixed = /^(?:schema|status|severity|role|voice|origin|author|state|verdict)$/;
const times = /^(?:time|first|last|startedAt|connectedAt|endedAt)$/;

/** The result with `text` in every place that text from outside can reach. */
export function poisoned(result: Result, text: string, { keepTimes = true } = {}): Result {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return fixed.test(key) || (keepTimes && times.test(key)) ? value : text;
    if (Array.isArray(value)) return value.map((each) => walk(each, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const open =
          key === "captures" || key === "redactions" || (key === "facts" && !("evidence" in value));
        const free = open && name !== "evidence" ? text : name;
        return [free, walk(each, name)];
      }),
    );
  };
  return walk(result, "") as Result;
}
