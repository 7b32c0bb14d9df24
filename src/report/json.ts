import type { Result } from "../model/result.ts";

/** `--format json`. The runner obeys `##[command]` anywhere in a line, so the mark is written as JSON's escape. */
export function renderJson(value: Result | object): string {
  return `${JSON.stringify(value, null, 2)
    .replaceAll("##[", "#\\u0023[")
    .replace(invisible, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

/** JSON leaves these as they are; a terminal or a diff would hide or obey them. */
const invisible = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
