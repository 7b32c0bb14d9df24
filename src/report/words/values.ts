import { fixed } from "../say.ts";

export const severities = {
  fatal: fixed("fatal"),
  error: fixed("error"),
  warning: fixed("warning"),
  info: fixed("note"),
} as const;

export const voices = {
  output: null,
  statement: fixed("said by the reporter, not printed by a program"),
  mention: fixed("only spoken of"),
} as const;

export const suspectVerdicts = {
  confirmed: { mark: fixed("✔"), text: fixed("confirmed") },
  "ruled-out": { mark: fixed("✘"), text: fixed("ruled out") },
  undecided: { mark: fixed("?"), text: fixed("cannot tell") },
} as const;

export const resourceVerdicts = {
  growing: fixed("growing"),
  steady: fixed("steady"),
  unknown: fixed("no clear trend"),
  "too-few": fixed("too few samples"),
} as const;

export const origins = {
  attachment: fixed("attachment"),
  artifact: fixed("artifact"),
  inline: fixed("text of the issue"),
  path: fixed("local file"),
} as const;

/** Keys of `commands`, and what facts call the same systems. */
export const systems = {
  any: fixed("any system"),
  linux: fixed("Linux"),
  macos: fixed("macOS"),
  windows: fixed("Windows"),
} as const;

export const none = fixed("–");
