import type { Reading } from "../model/reading.ts";
import type { Commands } from "../model/signature.ts";

/** As a signature's command: that of the program whose files were recognised, which makes it write its debug log. */
const debugCommand = "{debug}";

/** A signature may hold for several clients; a command of one that this case is not about would help nobody. */
export function ownCommands(commands: Commands, { debugLog }: Reading): Commands {
  if (commands.any !== debugCommand) return commands;
  return { ...debugLog?.commands };
}
