/** How seldom a string is in logs, in bits: the sum of what each of its bytes tells. */
export function rarity(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index++) bits += weight(text.charCodeAt(index));
  return Math.min(bits, 120);
}

/** Minus the logarithm of the share that the byte has in the recorded bundles (1.8 MB), letters of both cases together. */
export function weight(code: number): number {
  return weights[code] ?? 10;
}

const known: readonly (readonly [bits: number, characters: string])[] = [
  [3, " "],
  [4, "et"],
  [5, '"12:acdinors'],
  [6, "-./0356bfghlmpu"],
  [7, ",4789[]vz"],
  [8, "\\_jkwy"],
  [9, "()qx{}"],
  [10, "="],
  [11, "'"],
];

const weights: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code).toLowerCase();
  return known.find(([, characters]) => characters.includes(char))?.[0] ?? 12;
});
