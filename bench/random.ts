export type Pick = (below: number) => number;

/** A small seeded generator (mulberry32): the same data on every machine. */
export function seeded(seed: number): Pick {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export function oneOf<T>(pick: Pick, values: readonly T[]): T {
  return values[pick(values.length)] as T;
}
