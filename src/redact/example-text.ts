/**
 * An example line with its made-up characters put in: `{alnum:36}` becomes 36 of them, the same ones on every run.
 * Examples are written so because a value that looks live has no place in a repository: scanners would report it.
 */
export function exampleText(template: string): {
  readonly text: string;
  readonly secrets: readonly string[];
} {
  const random = generator(template);
  const secrets: string[] = [];
  const text = template.replace(
    /\{(\w+)(?::(\d+))?\}/g,
    (whole, name: string, length: string | undefined) => {
      const made = name === "uuid" ? madeUuid(random) : madeOf(alphabets[name], Number(length ?? 0), random);
      if (made === null) return whole;
      secrets.push(made);
      return made;
    },
  );
  return { text, secrets };
}

const lower = "abcdefghijklmnopqrstuvwxyz";
const upper = lower.toUpperCase();
const digits = "0123456789";

const alphabets: Readonly<Record<string, string>> = {
  alnum: lower + upper + digits,
  alpha: lower + upper,
  lower: lower + digits,
  upper: upper + digits,
  digit: digits,
  hex: `${digits}abcdef`,
  HEX: `${digits}ABCDEF`,
  base32: `${upper}234567`,
  base64: `${lower}${upper}${digits}+/`,
  base64url: `${lower}${upper}${digits}-_`,
};

function madeOf(alphabet: string | undefined, length: number, random: () => number): string | null {
  if (alphabet === undefined || length === 0) return null;
  let made = "";
  for (let i = 0; i < length; i++) {
    // The ends are never punctuation, and every value has a digit, a small and a capital letter if its alphabet has.
    const from = i === 0 || i === length - 1 ? alphabet.replace(/[-_+/]/g, "") : alphabet;
    const wanted = i < 3 ? [lower, digits, upper].slice(i, i + 1).join("") : from;
    const shared = [...from].filter((character) => wanted.includes(character)).join("") || from;
    made += shared.charAt(Math.floor(random() * shared.length));
  }
  return made;
}

function madeUuid(random: () => number): string {
  const hex = (length: number) => madeOf(alphabets.hex, length, random) ?? "";
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}

/** A small linear congruential generator, seeded by the example itself. */
function generator(seed: string): () => number {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 16777619) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
