import { nearestName } from "../../catalogue/nearest-name.ts";
import type { Arguments } from "../arguments.ts";
import type { Environment } from "../environment.ts";
import { type Failure, failure } from "../failure.ts";

type Subcommand = (
  words: readonly string[],
  args: Arguments,
  environment: Environment,
) => Promise<Failure | null>;

const subcommands: Readonly<Record<string, () => Promise<Subcommand>>> = {
  list: async () => (await import("./list.ts")).listSignatures,
  lint: async () => (await import("./lint.ts")).lintCatalogue,
  test: async () => (await import("./test.ts")).testCatalogue,
  schema: async () => (await import("./schema.ts")).printSchema,
  new: async () => (await import("./new.ts")).newSignature,
  pull: async () => (await import("./pull.ts")).pullExample,
};

/** `telltale signatures ...`: work on the catalogue. */
export async function signaturesCommand(args: Arguments, environment: Environment): Promise<Failure | null> {
  const [name = "", ...words] = args.positionals;
  const names = Object.keys(subcommands);
  if (!names.includes(name)) {
    const near = nearestName(name, names);
    const hint = near === null ? `they are ${names.join(", ")}` : `did you mean \`${near}\`?`;
    return failure(`\`telltale signatures\` has no \`${name}\`: ${hint}`);
  }
  const run = await subcommands[name]?.();
  return (await run?.(words, args, environment)) ?? null;
}
