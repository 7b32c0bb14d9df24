/** Where a command's words go. Results go to `out`, progress and warnings to `note`. */
export interface Terminal {
  out(text: string): void;
  note(text: string): void;
  /** Whether results are shown in colours. */
  readonly colours: boolean;
  /** Whether somebody watches the notes, so that progress may be drawn. */
  readonly isWatched: boolean;
  /** Whether results still arrive; once they do not, they never will again. */
  readonly isRead: boolean;
}

/** What a shell says of a program that SIGPIPE ended: 128 + 13. Node ignores that signal, and writes fail instead. */
const nobodyReads = 141;

/**
 * The process's own streams. Colours off when not a terminal or NO_COLOR is set (no-color.org). Whoever reads may
 * stop early, as `head` does: a command then goes on with what it does besides printing (files, a comment), and the
 * process ends with 141, as other programs do in a pipe. Notes that nobody reads are lost, and nothing else.
 */
export function processTerminal(): Terminal {
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
    // Windows says EOF for what is EPIPE elsewhere.
    const isClosed = code === "EPIPE" || code === "EOF";
    process.exitCode ||= isClosed ? nobodyReads : 1;
    if (!isClosed) process.stderr.write(`telltale: cannot write to standard output: ${code}\n`);
  });
  process.stderr.on("error", () => undefined);
  return {
    out: (text) => {
      if (process.stdout.errored === null) process.stdout.write(text);
    },
    note: (text) => {
      if (process.stderr.errored === null) process.stderr.write(text);
    },
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    isWatched: process.stderr.isTTY === true && process.env.TERM !== "dumb",
    get isRead() {
      return process.stdout.errored === null;
    },
  };
}
