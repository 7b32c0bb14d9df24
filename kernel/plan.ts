// biome-ignore-all lint: AssemblyScript has other types and operators than TypeScript.
import { LONGEST_STRIDE } from "./grams";
import { lengthOf, literalCount, setBehind } from "./literals";
import { countGrams, SMALL, visitsOf } from "./sample";
import { LONGEST_SHORT } from "./shorts";

// Long literals can be looked for at a longer stride and by larger grams than short ones, but each pass over the text
// costs: the sample tells which one or two passes are cheapest together.

/** One look at the text with its part of the four at once, and what a gram of the sample that is a literal's costs; in nanoseconds. */
const LOOK_AT_FOUR: f64 = 0.75;
const LOOK_AT_EIGHT: f64 = 1;
const VISIT: f64 = 60;
/** So many literals tell which plan is best. */
const JUDGES: u32 = 256;

/** Of grams of 4 bytes; what is too short for both passes is left to the buckets of the shortest ones. */
export let smallStride: u32 = 1;
/** Of the pass before it; 0 where there is none. */
export let largeSize: u32 = 0;
export let largeStride: u32 = LONGEST_STRIDE;

export function choosePlan(sample: u32, sampleLength: u32): void {
  countGrams(sample, sampleLength, 4);
  choose(0, LONGEST_STRIDE);
  // Any plan is good enough for so little.
  if (sampleLength < SMALL) return;
  countGrams(sample, sampleLength, 8);
  let best = costOfPlan(sampleLength);
  let bestSize: u32 = 0;
  let bestStride: u32 = LONGEST_STRIDE;
  for (let size: u32 = 4; size <= 8; size += 4) {
    for (let stride = LONGEST_STRIDE; stride > 1; stride >>= 1) {
      choose(size, stride);
      const cost = costOfPlan(sampleLength);
      if (cost >= best) continue;
      best = cost;
      bestSize = size;
      bestStride = stride;
    }
  }
  choose(bestSize, bestStride);
}

function choose(size: u32, stride: u32): void {
  largeSize = size;
  largeStride = stride;
  smallStride = longestSmallStride();
}

export function isLarge(literal: u32): bool {
  return largeSize != 0 && lengthOf(literal) >= largeSize + largeStride - 1;
}

/** Too short for a gram, also together with the byte behind it. */
export function isShort(literal: u32): bool {
  const size = lengthOf(literal);
  return size < LONGEST_SHORT || (size == LONGEST_SHORT && setBehind(literal) == 0);
}

/** At which the shortest literal of the pass still has enough grams. */
function longestSmallStride(): u32 {
  let shortest: u32 = 4 + LONGEST_STRIDE - 1;
  for (let literal: u32 = 0; literal < literalCount(); literal++) {
    if (!isLarge(literal) && !isShort(literal)) shortest = min(shortest, max(lengthOf(literal), 4));
  }
  const grams = shortest - 3;
  return grams == 3 ? 2 : grams;
}

/** For each byte of the text. */
function costOfPlan(sampleLength: u32): f64 {
  const step = 1 + literalCount() / JUDGES;
  let large: f64 = 0;
  let small: f64 = 0;
  let visits: f64 = 0;
  for (let literal: u32 = 0; literal < literalCount(); literal += step) {
    if (isShort(literal)) continue;
    if (isLarge(literal)) {
      large = (largeSize == 8 ? LOOK_AT_EIGHT : LOOK_AT_FOUR) / <f64>largeStride;
      visits += <f64>visitsOf(literal, largeSize, largeStride);
    } else {
      small = LOOK_AT_FOUR / <f64>smallStride;
      visits += <f64>visitsOf(literal, 4, smallStride);
    }
  }
  return large + small + (VISIT * visits * <f64>step) / <f64>(sampleLength + 1);
}
