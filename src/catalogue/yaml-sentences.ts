import type * as z from "zod/mini";
import { suggestion } from "./nearest-name.ts";

/** One sentence for one thing that a schema did not like. The small schema library has codes only. */
export function sentenceFor(issue: z.core.$ZodIssue, name: string, found: unknown): string {
  if (found === undefined && issue.code !== "custom") return `${name} is missing`;
  switch (issue.code) {
    case "invalid_type":
      return `${name} must be ${words[issue.expected] ?? issue.expected}, not ${words[typeName(found)] ?? typeName(found)}`;
    case "invalid_value": {
      const allowed = issue.values.map(String);
      return `${name} must be ${oneOf(allowed)}, not "${String(found)}"${suggestion(String(found), allowed)}`;
    }
    case "too_small":
      return `${name} must have at least ${issue.minimum}`;
    case "too_big":
      return `${name} must have at most ${issue.maximum}`;
    case "invalid_key":
      return `${name} holds a name that cannot be used here`;
    default:
      return issue.message === "Invalid input" ? `${name} is not right` : `${name} ${issue.message}`;
  }
}

const words: Readonly<Record<string, string>> = {
  array: "a list",
  object: "a map",
  record: "a map",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  null: "empty",
};

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `"${values[0]}"` : `one of ${values.map((value) => `"${value}"`).join(", ")}`;
}
