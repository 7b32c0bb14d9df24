import { writtenStrings } from "./kept-strings.ts";
import type { Sought } from "./prefilter.ts";
import { readSurroundings, splitLiteral } from "./required-literal.ts";

/** The literals in UTF-8, as the kernel's `build` wants them. */
export function writtenLiterals(literals: readonly string[]): Buffer {
  return Buffer.from(literals.map(withoutSurroundings).join(""));
}

function withoutSurroundings(literal: string): string {
  const end = literal.indexOf("\n");
  return end < 0 ? `${literal}\n` : literal.slice(0, end + 1);
}

/** As the kernel's `build` wants them; a guard of several literals stands there once. */
export function writtenGuards(guards: Sought["guards"], address: number): Uint8Array {
  const known = new Map<string, number>();
  const parts: Uint8Array[] = [];
  let end = address + guards.length * 4;
  const addresses = Uint32Array.from(guards, (strings) => {
    if (strings === null) return 0;
    const key = strings.join("\n");
    const before = known.get(key);
    if (before !== undefined) return before;
    const at = end;
    const part = writtenStrings(strings);
    known.set(key, at);
    parts.push(part);
    end += part.length;
    return at;
  });
  return Buffer.concat([new Uint8Array(addresses.buffer), ...parts]);
}

const setBytes = 16;
/** A set's number is a byte; a literal's surroundings end before a set that has none. */
const maxSets = 256;

/** As the kernel's `build` wants them; what is told of several literals stands there once. */
export function surroundingsOf(
  literals: readonly string[],
  address: number,
): { table: Uint8Array; sets: Uint8Array } {
  const sets = new Map<string, number>();
  const known = new Map<string, number>([["", 0]]);
  const told: number[] = [];
  const addresses = Uint32Array.from(literals, (literal) => {
    const { surroundings } = splitLiteral(literal);
    const before = known.get(surroundings);
    if (before !== undefined) return before;
    const { atWordStart, behind } = readSurroundings(surroundings);
    const at = address + literals.length * 4 + told.length;
    known.set(surroundings, at);
    const numbers: number[] = [];
    for (const ranges of behind) {
      if (!sets.has(ranges) && sets.size < maxSets) sets.set(ranges, sets.size);
      const number = sets.get(ranges);
      if (number === undefined) break;
      numbers.push(number);
    }
    told.push(atWordStart ? 1 : 0, numbers.length, ...numbers);
    return at;
  });
  return {
    table: Buffer.concat([new Uint8Array(addresses.buffer), Uint8Array.from(told)]),
    sets: Buffer.concat([...sets.keys()].map(bitsOfSet)),
  };
}

function bitsOfSet(ranges: string): Uint8Array {
  const bits = new Uint8Array(setBytes);
  for (let index = 0; index < ranges.length; index += 2) {
    for (let code = ranges.charCodeAt(index); code <= ranges.charCodeAt(index + 1); code++) {
      bits[code >> 3] = (bits[code >> 3] as number) | (1 << (code & 7));
    }
  }
  return bits;
}
