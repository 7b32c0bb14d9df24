/**
 * The workflow commands that the runner would obey in a log (runner: ActionCommand.TryParseV2 and TryParse):
 * `::name::` at the start of a line, after blanks too, and `##[name]` anywhere in it, unless commands are stopped.
 */
export function obeyedCommands(log: string): readonly string[] {
  const obeyed: string[] = [];
  let stopToken: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const name = commandIn(line);
    if (name === null) continue;
    if (stopToken !== null) {
      if (name === stopToken) stopToken = null;
    } else if (name === "stop-commands") {
      stopToken = line.replace(/^\s*::stop-commands::/, "");
    } else {
      obeyed.push(name);
    }
  }
  return obeyed;
}

function commandIn(line: string): string | null {
  const [, second] = /^\s*::([^\s:]+)[^:]*::/.exec(line) ?? [];
  const [, first] = /##\[([^\]\s]+)[^\]]*\]/.exec(line) ?? [];
  return second ?? first ?? null;
}
