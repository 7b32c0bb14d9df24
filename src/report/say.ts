import { codeSpan } from "./quote.ts";
import { Prose, type Quoted, textOf } from "./slot.ts";

/**
 * Composes a sentence: the literal is ours and stands as it is, the values stand quoted.
 * There is no way to interpolate a plain string.
 */
export function say(literal: TemplateStringsArray, ...values: readonly (Prose | Quoted | number)[]): Prose {
  const text = literal.reduce((done, part, index) => {
    const value = values[index - 1];
    return touch(touch(done, value === undefined ? "" : write(value)), part);
  });
  return new Prose(text);
}

/** Words of ours that stand alone. */
export const fixed = (text: string): Prose => new Prose(text);

export function list(parts: readonly Prose[], separator = ", "): Prose {
  return new Prose(
    parts.map(textOf).reduce((done, part) => (done === "" ? part : touch(`${done}${separator}`, part)), ""),
  );
}

/** One after the other; null where there is none. */
export function sentences(parts: readonly (Prose | null)[]): Prose | null {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : list(said, " ");
}

function write(value: Prose | Quoted | number): string {
  if (typeof value === "number") return String(value);
  return value.kind === "quoted" ? codeSpan(textOf(value)) : textOf(value);
}

function touch(done: string, next: string): string {
  return done.endsWith("`") && next.startsWith("`") ? `${done} ${next}` : done + next;
}
