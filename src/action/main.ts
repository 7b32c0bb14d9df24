import * as toolkit from "@actions/core";
import { systemClock } from "../github/clock.ts";
import { conclude } from "./conclude.ts";
import { connect, readRemote } from "./connect.ts";
import { createCore } from "./core.ts";
import { readEventFile } from "./event-file.ts";
import { readSettings } from "./read-settings.ts";
import { run } from "./run.ts";
import { actionsRunner as runner } from "./runner.ts";

/** The Action: settings, ports, one run, outputs and summary. Never throws. */
export async function main(given: {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of the entry, which is `dist`. */
  readonly home: string;
}): Promise<void> {
  hideSecrets(given.env);
  try {
    const settings = readSettings(given.env, process.cwd());
    if ("kind" in settings) {
      await conclude({ kind: "failed", message: settings.messages.join("\n") }, runner);
      return;
    }
    const clock = systemClock;
    const outcome = await run(settings, readEventFile(settings.event.path), {
      connect: () => connect(settings, clock),
      core: createCore({
        settings,
        home: given.home,
        clock,
        warn: runner.warning,
        readRemote: (reference) => readRemote(reference, settings, clock),
      }),
      runner,
      clock,
    });
    await conclude(outcome, runner);
  } catch (error) {
    reportMistake(error);
  }
}

/** Before anything else is printed: the runner masks what it was told of. */
function hideSecrets(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of ["INPUT_GITHUB-TOKEN", "INPUT_ATTACHMENTS-TOKEN"]) {
    const secret = env[name]?.trim();
    if (secret) toolkit.setSecret(secret);
  }
}

/** What is thrown up to here is a mistake of ours. Its message may quote a stranger's file; where it was does not. */
function reportMistake(error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const frames = stack.split("\n").filter((line) => /^ {4}at /.test(line));
  toolkit.setFailed(
    `Telltale made a mistake (${name}); please report it. Nothing more was written to GitHub.`,
  );
  if (toolkit.isDebug()) toolkit.debug(frames.join("\n"));
}
