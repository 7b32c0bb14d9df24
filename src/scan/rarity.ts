/**
 * How seldom a string is in logs, in bits: the sum of what each character tells. Only the order of strings
 * matters; the classes are a rough count over the recorded bundles.
 */
export function rarity(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index++) bits += weight(text.charCodeAt(index));
  return Math.min(bits, 120);
}

export function weight(code: number): number {
  return weights[code] ?? 7;
}

const weights: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code).toLowerCase();
  if (" e0".includes(char)) return 2;
  if ('12345tainosr":,-.'.includes(char)) return 3;
  if ("6789cdlmpu/_=[]{}".includes(char)) return 4;
  if ("bfghvwy()'\\T".includes(char)) return 5;
  return 6;
});
