import type { PublishedSchema } from "../../schema/published.ts";
import type { Arguments } from "../arguments.ts";
import type { Environment } from "../environment.ts";
import type { Failure } from "../failure.ts";

/** `telltale signatures schema`: the JSON Schema, for an editor that completes and checks YAML while it is written. */
export async function printSchema(
  _words: readonly string[],
  args: Arguments,
  { terminal }: Environment,
): Promise<Failure | null> {
  const { schemaText } = await import("../../schema/published.ts");
  terminal.out(schemaText((args.get("kind") ?? "signature") as PublishedSchema));
  return null;
}
