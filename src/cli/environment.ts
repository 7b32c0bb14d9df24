import { join } from "node:path";
import { version } from "../version.ts";
import type { Terminal } from "./terminal.ts";

/** What every command is given. */
export interface Environment {
  readonly terminal: Terminal;
  /** The folder that holds `catalogue.json` and the shipped templates' sources: `dist`. */
  readonly home: string;
  /** Where a project's own catalogue is looked for. */
  readonly workingFolder: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly version: string;
}

export const environmentOf = (terminal: Terminal, home: string): Environment => ({
  terminal,
  home,
  workingFolder: process.cwd(),
  variables: process.env,
  version,
});

export const shippedFile = ({ home }: Pick<Environment, "home">): string => join(home, "catalogue.json");
