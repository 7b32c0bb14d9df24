import type { Result } from "../model/result.ts";

/** `--format json`. The runner obeys `##[command]` anywhere in a line, so the mark is written as JSON's escape. */
export function renderJson(value: Result | object): string {
  return `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[").replace(unseen, escaped)}
`;
}

/** JSON leaves these as they are; a terminal or a diff would hide or obey them. */
const unseen = /[\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u007f-\u009f]/gu;

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`,
  ).join("");
}
