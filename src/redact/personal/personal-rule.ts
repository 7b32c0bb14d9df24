/** Names and addresses that lead to a person or a machine. What many machines share stays readable: the diagnosis needs it. */
export interface PersonalRule {
  readonly kind: string;
  /** How its places are found. */
  readonly where: Gates | Shape;
  /** Sticky. Group 1 is what is masked. */
  readonly pattern: RegExp;
  readonly isHarmless?: (value: string, place: Place) => boolean;
}

/** At literals of at least two characters, one of which is in every match. Case counts. */
export interface Gates {
  readonly gates: readonly string[];
  /** Characters that a match may have before its gate, and how many of them; without it a match begins with the gate. */
  readonly lead?: { readonly characters: RegExp; readonly max: number };
}

/** Numbers have no literal: at whatever looks like the rule's match from afar. Not sticky, not global. */
export interface Shape {
  readonly shape: RegExp;
}

/** Where a value was found. */
export interface Place {
  readonly text: string;
  readonly start: number;
}

export function before({ text, start }: Place, length: number): string {
  return text.slice(Math.max(0, start - length), start);
}

/** Gates for "this character, then any of those". */
export function followedBy(first: string, followers: string): readonly string[] {
  return [...followers].map((next) => first + next);
}

export const digits = "0123456789";
export const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
