import { workersOf } from "../local/workers.ts";
import type { Workers } from "../scan/index.ts";
import type { Arguments } from "./arguments.ts";
import type { Environment } from "./environment.ts";
import { type Failure, failure } from "./failure.ts";

/** Each has patterns and tables of its own. */
const maxAsked = 64;

/** The threads that `--workers` asks for, or this machine's. */
export function askedWorkers(args: Arguments, { home }: Environment): Workers | Failure {
  const given = args.get("workers");
  if (given === undefined) return workersOf(home);
  const count = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  return count >= 1 && count <= maxAsked
    ? workersOf(home, count)
    : failure(`--workers takes a number from 1 to ${maxAsked}; not \`${given}\``);
}
