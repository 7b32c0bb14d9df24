import { randomUUID } from "node:crypto";
import * as core from "@actions/core";

/** What the Action tells the runner: log, outputs, summary. Text from outside goes into the summary alone. */
export interface Runner {
  info(message: string): void;
  warning(message: string): void;
  fail(message: string): void;
  output(name: string, value: string): void;
  /** Markdown, in which nothing from outside is active. */
  summary(markdown: string): Promise<void>;
  /** Prints a report so that the runner obeys none of its lines. */
  show(markdown: string): void;
}

/** GitHub drops a summary of more than 1 MiB as a whole. */
const maxSummaryBytes = 1024 * 1024;

export const actionsRunner: Runner = {
  info: core.info,
  warning: core.warning,
  fail: core.setFailed,
  output: core.setOutput,
  async summary(markdown) {
    // Outside of a workflow run there is no place for it.
    if (!process.env.GITHUB_STEP_SUMMARY || Buffer.byteLength(markdown) > maxSummaryBytes) return;
    await core.summary.addRaw(markdown, true).write();
  },
  show(markdown) {
    const token = randomUUID();
    process.stdout.write(`::stop-commands::${token}\n`);
    process.stdout.write(`${harmless(markdown)}\n`);
    process.stdout.write(`::${token}::\n`);
  },
};

/**
 * The runner obeys `::command::` at the start of a line, after blanks too, and `##[command]` anywhere in it. Both
 * are broken, in case that commands are not stopped.
 */
export function harmless(text: string): string {
  return text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => `| ${line.replaceAll("##[", "# #[")}`)
    .join("\n");
}
