import { cleanLine } from "./clean.ts";

/**
 * What a template is handed instead of a string. A template can only place it: `{{x}}` and `{{{x}}}` both print a
 * sealed token, and `settle` opens it where it came to stand, as a code span, a fence or escaped HTML. There is no
 * property, no helper and no conversion by which a template reaches the text itself.
 */
export abstract class Slot {
  abstract readonly kind: SlotKind;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** For renderers in code, which quote for their own medium. A template cannot call it. */
  static textOf(slot: Slot): string {
    return slot.#text;
  }

  /** What Handlebars prints for `{{{x}}}`. */
  toString(): string {
    return seal(this.kind, this.#text);
  }

  /** What Handlebars prints for `{{x}}`. */
  toHTML(): string {
    return this.toString();
  }

  toJSON(): string {
    return this.#text;
  }
}

/** Untrusted text on one line. */
export class Quoted extends Slot {
  readonly kind = "quoted";

  constructor(text: string) {
    super(cleanLine(text));
  }
}

/** Untrusted text on several lines, commands to copy, Markdown to paste elsewhere, or a diagram's plain words. */
export class Block extends Slot {
  readonly kind: BlockKind;

  constructor(text: string, kind: BlockKind = "block") {
    super(text);
    this.kind = kind;
  }
}

export type BlockKind = "block" | "commands" | "paste" | "diagram";

/** Markdown on one line that `prose` or `words` made; nothing in it is active but what they allow. */
export class Prose extends Slot {
  readonly kind = "prose";
}

export type SlotKind = "quoted" | "prose" | BlockKind;

export const { textOf } = Slot;

/** Private-use characters that `clean` lets through from nowhere. */
const open = "\ue000";
const close = "\ue001";
const lineBreak = "\ue002";

const codes = { quoted: "q", prose: "p", block: "b", commands: "c", paste: "m", diagram: "d" } as const;

function seal(kind: SlotKind, text: string): string {
  return `${open}${codes[kind]}${text.replace(/[\ue000-\ue002]/g, "\ufffd").replace(/\r\n?|\n/g, lineBreak)}${close}`;
}

export interface Sealed {
  readonly kind: SlotKind;
  readonly text: string;
}

/** Splits a line into plain text and sealed slots, in order. */
export function unseal(line: string): readonly (string | Sealed)[] {
  return line.split(/(\ue000[^\ue001]*\ue001)/).map((part) => {
    if (!part.startsWith(open)) return part;
    const kind = (Object.keys(codes) as SlotKind[]).find((each) => codes[each] === part[1]) ?? "quoted";
    return { kind, text: part.slice(2, -1).replaceAll(lineBreak, "\n") };
  });
}
