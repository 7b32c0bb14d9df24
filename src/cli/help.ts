import { type CommandSpec, commands, type OptionSpec } from "./commands.ts";

/** What `telltale --help` prints. */
export function generalHelp(): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    "Telltale turns the diagnostic files that reporters attach to issues into bug reports.",
    "",
    "Usage: telltale COMMAND [OPTIONS]",
    "",
    "Commands:",
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    "",
    "  telltale COMMAND --help shows a command's options and examples; telltale --version the version.",
    "",
    "INPUT is a file, a folder, an archive (zip, tar, tar.gz, gz), an issue saved by `gh issue view --json`,",
    "or - for standard input. Several inputs are one case.",
    "",
    "Exit codes: 0 analysed, whatever the verdict; 1 the command could not do its work; 2 wrong usage.",
    "",
  ].join("\n");
}

/** What `telltale COMMAND --help` prints. */
export function commandHelp(command: CommandSpec): string {
  const names = command.options.map(optionName);
  const width = Math.max(0, ...names.map((name) => name.length));
  const options = command.options.map(
    (option, index) => `  ${(names[index] ?? "").padEnd(width)}  ${option.help}`,
  );
  return [
    `${command.usage}`,
    "",
    `  ${command.summary}`,
    ...(options.length > 0 ? ["", "Options:", ...options] : []),
    "",
    "Examples:",
    ...command.examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}

const optionName = (option: OptionSpec): string =>
  `--${option.name}${option.value === undefined ? "" : ` ${option.value}`}${option.multiple ? " ..." : ""}`;
