/**
 * How seldom a string is in logs, in bits: the sum of what each of its bytes tells, or less where it is made of words
 * that every log is full of.
 */
export function rarity(text: string): number {
  const lower = text.toLowerCase();
  if (lower.length >= shortestPart && commonWords.some((word) => word.includes(lower))) return bitsOfWord;
  const bits = [0];
  for (let end = 1; end <= lower.length; end++) {
    let least = (bits[end - 1] as number) + weight(lower.charCodeAt(end - 1));
    for (const word of wordsByEnd.get(lower.charCodeAt(end - 1)) ?? []) {
      if (lower.endsWith(word, end))
        least = Math.min(least, (bits[end - word.length] as number) + bitsOfWord);
    }
    bits.push(least);
  }
  return Math.min(bits.at(-1) as number, 120);
}

const bitsOfWord = 10;
const shortestPart = 4;
/** Of levels, access logs, requests and stack traces; not taken from any recorded file. */
const commonWords =
  "http https error errors warning debug trace info fatal exception failed failure status code message response request server client session token connect connected connecting connection timeout timed method content version process started stopped received sending result params json type name path file user node module stack undefined unknown null true false".split(
    " ",
  );
const wordsByEnd = new Map<number, string[]>();
for (const word of commonWords) {
  const end = word.charCodeAt(word.length - 1);
  wordsByEnd.set(end, [...(wordsByEnd.get(end) ?? []), word]);
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
