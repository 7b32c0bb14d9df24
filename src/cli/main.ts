import { type Arguments, parseArguments } from "./arguments.ts";
import type { CommandSpec } from "./commands.ts";
import { type Environment, environmentOf } from "./environment.ts";
import type { Failure } from "./failure.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

type Command = (args: Arguments, environment: Environment) => Promise<Failure | null>;

/** Commands are loaded when they are asked for, so that none pays for another's libraries. */
const load: Readonly<Record<string, () => Promise<Command>>> = {
  analyze: async () => (await import("./analyze.ts")).analyzeCommand,
  inspect: async () => (await import("./inspect.ts")).inspectCommand,
  redact: async () => (await import("./redact.ts")).redactCommand,
  explain: async () => (await import("./explain.ts")).explainCommand,
  signatures: async () => (await import("./signatures/signatures.ts")).signaturesCommand,
  evaluate: async () => (await import("./evaluate/evaluate.ts")).evaluateCommand,
  preview: async () => (await import("./preview.ts")).previewCommand,
};

export const processEnvironment = (home: string): Environment => environmentOf(processTerminal(), home);

/** Runs one command line. Gives the exit code: 0 done, 1 it could not be done, 2 wrong usage. */
export async function main(words: readonly string[], environment: Environment): Promise<number> {
  const { terminal } = environment;
  const parsed = parseArguments(words);
  switch (parsed.kind) {
    case "help":
      terminal.out(parsed.command === null ? generalHelp() : commandHelp(parsed.command));
      return words.length === 0 ? 2 : 0;
    case "version":
      terminal.out(`${environment.version}\n`);
      return 0;
    case "usage":
      await say(parsed.message, environment);
      return 2;
    case "command":
      return await runCommand(parsed.command, parsed.arguments, environment);
    default:
      return parsed satisfies never;
  }
}

async function runCommand(command: CommandSpec, args: Arguments, environment: Environment): Promise<number> {
  const { terminal } = environment;
  if (!enoughInputs(command, args)) {
    terminal.note(`telltale: ${command.name} needs more: ${command.usage}\n`);
    return 2;
  }
  try {
    const run = await load[command.name]?.();
    const failed = (await run?.(args, environment)) ?? null;
    if (failed === null) return 0;
    await say(failed.message, environment);
  } catch (error) {
    reportBug(error, terminal, environment);
  }
  return 1;
}

async function say(message: string, environment: Environment): Promise<void> {
  const { withoutSecrets } = await import("./without-secrets.ts");
  environment.terminal.note(`telltale: ${withoutSecrets(message, environment)}\n`);
}

function enoughInputs({ minPositionals }: CommandSpec, args: Arguments): boolean {
  return args.positionals.length >= minPositionals || args.has("issue");
}

/** Expected trouble is a value; what is thrown up to here is a mistake of ours. Its message may quote input. */
function reportBug(error: unknown, terminal: Terminal, { variables }: Environment): void {
  const stack = error instanceof Error ? error.stack : String(error);
  const name = error instanceof Error ? error.name : "error";
  terminal.note(`telltale: a mistake of ours (${name}); please report it with what you did\n`);
  if (variables.TELLTALE_DEBUG) terminal.note(`${stack}\n`);
  else terminal.note("telltale: TELLTALE_DEBUG=1 shows the details, which may quote the input\n");
}
