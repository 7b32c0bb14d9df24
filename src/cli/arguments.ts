import { nearestName } from "../catalogue/nearest-name.ts";
import { type CommandSpec, commands, findCommand, type OptionSpec } from "./commands.ts";

/** A command line that was understood, or the one line that says what is wrong with it. */
export type Parsed =
  | { readonly kind: "command"; readonly command: CommandSpec; readonly arguments: Arguments }
  | { readonly kind: "help"; readonly command: CommandSpec | null }
  | { readonly kind: "version" }
  | { readonly kind: "usage"; readonly message: string };

export interface Arguments {
  readonly positionals: readonly string[];
  has(option: string): boolean;
  /** The last value given, or undefined. */
  get(option: string): string | undefined;
  all(option: string): readonly string[];
}

/** Reads the words after `telltale`. Long options only; `--name value` or `--name=value`; `--` ends the options. */
export function parseArguments(words: readonly string[]): Parsed {
  const [first, ...rest] = words;
  if (first === undefined || first === "help" || first === "--help" || first === "-h") return help(rest[0]);
  if (first === "--version" || first === "-v" || first === "version") return { kind: "version" };
  const command = findCommand(first);
  if (command === undefined) return unknownCommand(first);
  return parseOptions(command, rest);
}

function help(name: string | undefined): Parsed {
  if (name === undefined) return { kind: "help", command: null };
  const command = findCommand(name);
  return command === undefined ? unknownCommand(name) : { kind: "help", command };
}

function unknownCommand(name: string): Parsed {
  const suggestion = nearestName(
    name,
    commands.map((command) => command.name),
  );
  const hint =
    suggestion === null ? "`telltale --help` lists the commands" : `did you mean \`${suggestion}\`?`;
  return usage(`unknown command \`${name}\`: ${hint}`);
}

function parseOptions(command: CommandSpec, words: readonly string[]): Parsed {
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (word === "--") {
      positionals.push(...words.slice(index + 1));
      break;
    }
    if (word === "--help" || word === "-h") return { kind: "help", command };
    if (!word.startsWith("--")) {
      if (word.startsWith("-") && word !== "-") return usage(unknownOption(command, word));
      positionals.push(word);
      continue;
    }
    const [name, inline] = splitOption(word);
    const option = command.options.find((candidate) => candidate.name === name);
    if (option === undefined) return usage(unknownOption(command, word));
    const value = option.value === undefined ? "" : (inline ?? words[++index]);
    const trouble = troubleWith(option, { value, inline });
    if (trouble !== null) return usage(trouble);
    values.set(option.name, [...(values.get(option.name) ?? []), value ?? ""]);
  }
  return { kind: "command", command, arguments: argumentsOf(positionals, values) };
}

function splitOption(word: string): readonly [string, string | undefined] {
  const equals = word.indexOf("=");
  return equals < 0 ? [word.slice(2), undefined] : [word.slice(2, equals), word.slice(equals + 1)];
}

function troubleWith(
  option: OptionSpec,
  given: { readonly value: string | undefined; readonly inline: string | undefined },
): string | null {
  if (option.value === undefined)
    return given.inline === undefined ? null : `--${option.name} takes no value`;
  if (given.value === undefined || given.value === "")
    return `--${option.name} needs a value: ${option.value}`;
  if (option.choices === undefined || option.choices.includes(given.value)) return null;
  return `--${option.name} takes ${option.choices.join(", ")}; not \`${given.value}\``;
}

function unknownOption(command: CommandSpec, word: string): string {
  const suggestion = nearestName(
    word.replace(/^-+/, "").replace(/=.*/s, ""),
    command.options.map((option) => option.name),
  );
  const hint =
    suggestion === null
      ? `\`telltale ${command.name} --help\` lists the options`
      : `did you mean --${suggestion}?`;
  return `unknown option \`${word}\` of \`telltale ${command.name}\`: ${hint}`;
}

function argumentsOf(
  positionals: readonly string[],
  values: ReadonlyMap<string, readonly string[]>,
): Arguments {
  return {
    positionals,
    has: (option) => values.has(option),
    get: (option) => values.get(option)?.at(-1),
    all: (option) => values.get(option) ?? [],
  };
}

const usage = (message: string): Parsed => ({ kind: "usage", message });
