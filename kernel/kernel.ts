// biome-ignore-all lint: AssemblyScript has other types and operators than TypeScript.
// The literal prefilter. `scripts/build-kernel.mjs` compiles it to WebAssembly; docs/scan.md tells how it works.
// All memory is the caller's: it writes the literals, the text and the place where tables may begin.
// Up to 64 bytes behind the text may be read; what they hold does not count.
import { addGrams, BLOCK, ENTRY, findGrams, GramPass, gramsOf, layOut, placeNotes } from "./grams";
import { beginHits, finishHits, placeHits } from "./hits";
import { indexLiterals, literalCount } from "./literals";
import { choosePlan, isLarge, isShort, largeSize, largeStride, smallStride } from "./plan";
import { bestWindow, COUNTERS, placeCounters, SMALL } from "./sample";
import { addShort, findShorts, layOutShorts } from "./shorts";

export { countLineEnds, holdsOne, lineEnd, lineStart } from "./lines";

let largePass: u32 = 0;
let smallPass: u32 = 0;

/**
 * `text`: the literals in UTF-8, before each `=` (as it is) or `i` (ASCII letters in either case, here in lower case),
 * an LF behind each. `surroundingsTable`: for each literal 0, or where it is told what has to stand around it: a byte
 * that is 1 where a word has to begin with it, the number of bytes behind it that are looked at, and for each of those
 * the number of its set in `sets` (16 bytes each, a bit for each ASCII character).
 * `guardTable`: for each literal 0, or strings as `holdsOne` has them of which one must stand on the same line.
 * `bucketOfLiteral`: for each literal one of eight buckets, for the case that it is short. `weightTable`: how rare each of the
 * first 128 bytes is. The sample is the beginning of what will be searched: grams that are common in it are avoided.
 * Tables are laid out from `arena` (zeroed, a multiple of 16); returns their end. May be called again.
 */
export function build(
  text: u32,
  length: u32,
  surroundingsTable: u32,
  sets: u32,
  guardTable: u32,
  bucketOfLiteral: u32,
  weightTable: u32,
  arena: u32,
  hitsAt: u32,
  hitsMax: u32,
  sample: u32,
  sampleLength: u32,
): u32 {
  placeHits(hitsAt, hitsMax, guardTable);
  placeCounters(weightTable, sampleLength, arena);
  largePass = indexLiterals(text, length, surroundingsTable, sets, arena + COUNTERS);
  smallPass = largePass + offsetof<GramPass>();
  choosePlan(sample, sampleLength);
  const tables = placeNotes(align(smallPass + offsetof<GramPass>()));
  const end = layOutTables(sampleLength < SMALL, tables);
  addLiterals(bucketOfLiteral, end);
  return end + gramCount() * ENTRY;
}

/**
 * Writes (literal, start) pairs for every occurrence inside [from, to) that the part between `partFrom` and `partTo`
 * is responsible for, ascending by start, where its guard stands on the line as well; parts that together cover
 * [from, to) find each occurrence once. Returns their number, or -1 where they do not fit: the part must then be halved.
 */
export function find(partFrom: u32, partTo: u32, from: u32, to: u32): i32 {
  const large = changetype<GramPass>(largePass);
  const small = changetype<GramPass>(smallPass);
  beginHits();
  for (let block = partFrom; block < partTo; block += BLOCK) {
    const end = min(block + BLOCK, partTo);
    if (large.count > 0 && !findGrams(large, block, end, from, to)) return -1;
    if (small.count > 0 && !findGrams(small, block, end, from, to)) return -1;
    if (!findShorts(block, end, from, to)) return -1;
  }
  return finishHits(from, to);
}

/** Returns where the entries of the grams begin. */
function layOutTables(isForLittle: bool, at: u32): u32 {
  const large = changetype<GramPass>(largePass);
  const small = changetype<GramPass>(smallPass);
  large.size = largeSize;
  large.stride = largeStride;
  small.size = 4;
  small.stride = smallStride;
  let largeGrams: u32 = 0;
  let smallGrams: u32 = 0;
  let shorts: u32 = 0;
  for (let literal: u32 = 0; literal < literalCount(); literal++) {
    if (isShort(literal)) shorts++;
    else if (isLarge(literal)) largeGrams += gramsOf(large, literal);
    else smallGrams += gramsOf(small, literal);
  }
  const afterShorts = layOutShorts(shorts, at);
  const afterLarge = layOut(large, largeGrams, isForLittle, align(afterShorts));
  return align(layOut(small, smallGrams, isForLittle, align(afterLarge)));
}

function gramCount(): u32 {
  return changetype<GramPass>(largePass).count + changetype<GramPass>(smallPass).count;
}

/** No entry has the address 0, which ends a chain. */
function addLiterals(bucketOfLiteral: u32, entries: u32): void {
  let entry = entries;
  for (let literal: u32 = 0; literal < literalCount(); literal++) {
    if (isShort(literal)) {
      addShort(literal, <u32>load<u8>(bucketOfLiteral + literal));
      continue;
    }
    const pass = changetype<GramPass>(isLarge(literal) ? largePass : smallPass);
    entry = addGrams(pass, literal, bestWindow(literal, pass.size, pass.stride), entry);
  }
}

function align(address: u32): u32 {
  return (address + 15) & ~15;
}
