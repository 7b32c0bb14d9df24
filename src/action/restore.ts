import type { Result } from "../model/result.ts";
import type { Redactor } from "../redact/index.ts";
import { maskResult } from "../report/index.ts";

/** A result file is text from another job until its schema has been checked. */
export async function parseResult(text: string): Promise<Result | { readonly message: string }> {
  const { resultSchema } = await import("../schema/result.ts");
  const parsed = resultSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? [])
    .join(".")
    .replace(/[^\w.-]/g, "?")
    .slice(0, 100);
  const place = path === "" ? "its top level" : path;
  return {
    message: `result.json does not fit the schema telltale.result/v1 (at ${place}): both jobs must use the same version of Telltale, and nothing may change the file between them.`,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What the other job wrote was redacted there. Its secrets are not known here, so whatever looks like one is masked
 * once more: a job that reads strangers' files is the one that could have been made to leave something in.
 */
export function redactedAgain(
  result: Result,
  redactor: Redactor,
): { readonly result: Result; readonly redactor: Redactor } {
  const masked = maskResult(result, (text) => {
    const redacted = redactor.redact(text);
    return redacted === text ? { kind: "clean" } : { kind: "leak", kinds: [], masked: redacted };
  });
  return { result: masked, redactor };
}
