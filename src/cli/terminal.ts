/** Where a command's words go. Results go to `out`, progress and warnings to `note`. */
export interface Terminal {
  out(text: string): void;
  note(text: string): void;
  /** Whether results are shown in colours. */
  readonly colours: boolean;
  /** Whether somebody watches the notes, so that progress may be drawn. */
  readonly isWatched: boolean;
}

/** The process's own streams. Colours off when not a terminal or NO_COLOR is set (no-color.org). */
export function processTerminal(): Terminal {
  return {
    out: (text) => {
      process.stdout.write(text);
    },
    note: (text) => {
      process.stderr.write(text);
    },
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    isWatched: process.stderr.isTTY === true && process.env.TERM !== "dumb",
  };
}
