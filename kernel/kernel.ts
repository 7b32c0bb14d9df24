// biome-ignore-all lint: AssemblyScript has other types and operators than TypeScript.
// The literal prefilter. `scripts/build-kernel.mjs` compiles it to WebAssembly; docs/scan.md tells how it works.
// All memory is the caller's: it writes the literals, the text and the place where tables may begin.

// Up to 64 bytes behind the text may be read; what they hold does not count.
const FOLD_ALL: u64 = 0x2020202020202020;
const HASH: u64 = 0x9e3779b97f4a7c15;

/** A block and the tables stay together in the processor's nearest caches. */
const BLOCK: u32 = 32768;

const ENTRY: u32 = 48;
const SHORT_ENTRY: u32 = 40;
/** Bytes of a table that share a chain, as a power of two. */
const HEAD_SHIFT: u32 = 2;

/** Counters of grams in the sample of the text, and among the literals; 16 bits each. */
const COUNTER_BITS: u64 = 17;
/** A stride for which no literal is long enough. */
const NO_LOOKS: u32 = 0x100000;
/** What one look at the text and one comparison with a literal cost, roughly and in nanoseconds. */
const LOOK: f64 = 1.7;
const VISIT: f64 = 40;
/** A text of which any stride is good enough. */
const SMALL: u32 = 32768;
/** So many literals tell which stride is best. */
const JUDGES: u32 = 1024;
/** For each byte of the text. */
const WORD_LOOK: f64 = 1.3;
/** A literal whose words are more frequent in the sample is better found by its grams. */
const FREQUENT: u32 = 4;
/** The more literals share a bucket, the more places look like one of them. */
const SHORT_LOOK: f64 = 0.6;
const SHORT_LITERALS: f64 = 0.0001;

let weights: u32 = 0;
let count: u32 = 0;
let starts: u32 = 0;
let surroundings: u32 = 0;
let byteSets: u32 = 0;
let bucketTable: u32 = 0;

let hits: u32 = 0;
let maxHits: u32 = 0;
let found: u32 = 0;

// Grams of 8 bytes, and of 4 or 6: the text is looked at every `stride` bytes, so each literal has `stride` grams in the
// tables, of which one must be met. A table of bits says no at once, the tags at the head of a chain of entries once
// more, and the entries say which literal.
let longStride: u32 = 0;
let longTable: u32 = 0;
let longHeads: u32 = 0;
let longShift: u32 = 0;
let longCount: u32 = 0;
let middleStride: u32 = 0;
let middleSize: u32 = 0;
let middleBytes: u64 = 0;
let middleTable: u32 = 0;
let middleHeads: u32 = 0;
let middleShift: u32 = 0;
let middleCount: u32 = 0;
let entries: u32 = 0;

// Literals in which a word begins, where they are too short for grams at a stride, or nearly all of them where that is
// cheaper (`wordsFirst`): by the first four bytes of the word, or by three, looked at where a word begins. `words` holds for each
// literal 16 bytes: the gram (its kind in the upper half, 0 for none), the offset, and how often the sample has it.
const WORD: u64 = 0x100000000;
const SHORT_WORD: u64 = 0x200000000;
const FOLD_WORD: u32 = 0x20202020;
let words: u32 = 0;
let wordsFirst: bool = false;
let wordTable: u32 = 0;
let wordHeads: u32 = 0;
let wordShift: u32 = 0;
let wordCount: u32 = 0;

// Other short literals: eight buckets, told apart by the nibbles of their first four bytes (Hyperscan's "Teddy").
let nibbles: u32 = 0;
let fitting: u32 = 0;
let buckets: u32 = 0;
let shortEntries: u32 = 0;
let shortCount: u32 = 0;

let textCounters: u32 = 0;
let literalCounters: u32 = 0;
let windowVisits: u32 = 0;

/**
 * `text`: the literals in UTF-8, before each `=` (as it is) or `i` (ASCII letters in either case, here in lower case),
 * an LF behind each. `surroundingsTable`: for each literal 0, or where it is told what has to stand around it: a byte
 * that is 1 where a word has to begin with it, the number of bytes behind it that are looked at, and for each of those
 * the number of its set in `sets` (16 bytes each, a bit for each ASCII character).
 * `bucketOfLiteral`: for each literal one of eight buckets, for the case that it is short. `weightTable`: how rare each of the
 * first 128 bytes is. The sample is the beginning of what will be searched: grams that are common in it are avoided.
 * Tables are laid out from `arena` (zeroed, a multiple of 16); returns their end. May be called again.
 */
export function build(
  text: u32,
  length: u32,
  surroundingsTable: u32,
  sets: u32,
  bucketOfLiteral: u32,
  weightTable: u32,
  arena: u32,
  hitsAt: u32,
  hitsMax: u32,
  sample: u32,
  sampleLength: u32,
): u32 {
  weights = weightTable;
  surroundings = surroundingsTable;
  byteSets = sets;
  bucketTable = bucketOfLiteral;
  hits = hitsAt;
  maxHits = hitsMax;
  textCounters = arena;
  literalCounters = textCounters + (2 << (<u32>COUNTER_BITS));
  starts = literalCounters + (2 << (<u32>COUNTER_BITS));
  count = 0;
  longCount = 0;
  middleCount = 0;
  shortCount = 0;
  indexLiterals(text, length);
  words = align(starts + ((count + 1) << 2));
  chooseStrides(sample, sampleLength);
  for (let literal: u32 = 0; literal < count; literal++) {
    if (isLong(literal)) longCount++;
    else if (isMiddle(literal)) middleCount++;
    else {
      if (sampleLength < SMALL) chooseWord(literal);
      if (kindOf(literal) == 0) shortCount++;
    }
  }
  countWordLiterals();

  nibbles = words + (count << 4);
  fitting = nibbles + 8 * 16;
  buckets = fitting + 16;
  shortEntries = align(buckets + 8 * 4);
  entries = align(shortEntries + (shortCount + 1) * SHORT_ENTRY);
  const grams = longCount * longStride + middleCount * middleStride + wordCount;
  longShift = shiftFor(longCount * longStride);
  middleShift = shiftFor(middleCount * middleStride);
  longTable = align(entries + (grams + 1) * ENTRY);
  // A table is read up to four bytes behind its end.
  longHeads = longTable + tableBytes(longShift) + 16;
  middleTable = align(longHeads + headBytes(longShift));
  middleHeads = middleTable + tableBytes(middleShift) + 16;
  wordShift = shiftFor(wordCount);
  wordTable = align(middleHeads + headBytes(middleShift));
  wordHeads = wordTable + tableBytes(wordShift) + 16;
  const end = wordHeads + headBytes(wordShift);

  let used: u32 = 1;
  let usedShort: u32 = 1;
  for (let literal: u32 = 0; literal < count; literal++) {
    if (isLong(literal)) {
      used = addGrams(literal, 8, used);
    } else if (isMiddle(literal)) {
      used = addGrams(literal, middleSize, used);
    } else if (kindOf(literal) != 0) {
      addWord(literal, used++);
    } else {
      addShort(literal, usedShort++);
    }
  }
  return end;
}

/**
 * Writes (literal, start) pairs for every occurrence inside [from, to) that the part between `partFrom` and `partTo`
 * is responsible for, ascending by start; parts that together cover [from, to) find each occurrence once. Returns
 * their number, or -1 where they do not fit: the part must then be halved.
 */
export function find(partFrom: u32, partTo: u32, from: u32, to: u32): i32 {
  found = 0;
  for (let block = partFrom; block < partTo; block += BLOCK) {
    const end = min(block + BLOCK, partTo);
    if (longCount > 0 && !findLong(block, end, from, to)) return -1;
    if (middleCount > 0 && !findMiddle(block, end, from, to)) return -1;
    if (wordCount > 0 && !findWords(block, end, from, to)) return -1;
    if (shortCount > 0 && !findShort(block, end, from, to)) return -1;
  }
  sortHits();
  return <i32>found;
}

/** Shell's sort with Ciura's gaps: the hits of each pass over a block are in order already. */
function sortHits(): void {
  for (let gap: u32 = 1750; gap >= 1; gap = nextGap(gap)) {
    for (let index = gap; index < found; index++) {
      const hit = load<u64>(hits + (index << 3));
      let place = index;
      while (place >= gap && load<u64>(hits + ((place - gap) << 3)) > hit) {
        store<u64>(hits + (place << 3), load<u64>(hits + ((place - gap) << 3)));
        place -= gap;
      }
      store<u64>(hits + (place << 3), hit);
    }
  }
}

function nextGap(gap: u32): u32 {
  if (gap > 701) return 701;
  if (gap > 301) return 301;
  if (gap > 132) return 132;
  if (gap > 57) return 57;
  if (gap > 23) return 23;
  if (gap > 10) return 10;
  if (gap > 4) return 4;
  return gap > 1 ? 1 : 0;
}

/** The first LF or CR in [position, to), or `to`. */
export function lineEnd(position: u32, to: u32): u32 {
  const feed = i8x16.splat(10);
  const carriage = i8x16.splat(13);
  let at = position;
  for (; at + 16 <= to; at += 16) {
    const bytes = v128.load(at);
    const mask = i8x16.bitmask(v128.or(i8x16.eq(bytes, feed), i8x16.eq(bytes, carriage)));
    if (mask != 0) return at + <u32>ctz(mask);
  }
  for (; at < to; at++) {
    if (isLineEnd(load<u8>(at))) return at;
  }
  return to;
}

/** The first byte of the line that holds `position`, not before `from`. */
export function lineStart(position: u32, from: u32): u32 {
  const feed = i8x16.splat(10);
  const carriage = i8x16.splat(13);
  let at = position;
  for (; at >= from + 16; at -= 16) {
    const bytes = v128.load(at - 16);
    const mask = i8x16.bitmask(v128.or(i8x16.eq(bytes, feed), i8x16.eq(bytes, carriage)));
    if (mask != 0) return at - 16 + (32 - <u32>clz(mask));
  }
  for (; at > from; at--) {
    if (isLineEnd(load<u8>(at - 1))) return at;
  }
  return from;
}

/** LF, CRLF and lone CR, each once. */
export function countLineEnds(from: u32, to: u32): u32 {
  const feed = i8x16.splat(10);
  const carriage = i8x16.splat(13);
  let ends: u32 = 0;
  let at = from;
  for (; at + 17 <= to; at += 16) {
    const bytes = v128.load(at);
    const split = v128.andnot(i8x16.eq(bytes, carriage), i8x16.eq(v128.load(at + 1), feed));
    ends += <u32>popcnt(i8x16.bitmask(v128.or(i8x16.eq(bytes, feed), split)));
  }
  for (; at < to; at++) {
    const byte = load<u8>(at);
    if (byte == 10 || (byte == 13 && (at + 1 >= to || load<u8>(at + 1) != 10))) ends++;
  }
  return ends;
}

function findLong(blockFrom: u32, blockTo: u32, from: u32, to: u32): bool {
  const shift = longShift;
  const table = longTable;
  const stride = longStride;
  const two = stride * 2;
  const three = stride * 3;
  const four = stride * 4;
  let at = (blockFrom + stride - 1) & ~(stride - 1);
  const end = min(blockTo, max(to, 7) - 7);
  for (; at + three < end; at += four) {
    const a = bitAt(table, hashOf(longGram(at)), shift);
    const b = bitAt(table, hashOf(longGram(at + stride)), shift);
    const c = bitAt(table, hashOf(longGram(at + two)), shift);
    const d = bitAt(table, hashOf(longGram(at + three)), shift);
    if (((a | b | c | d) & 1) == 0) continue;
    if (a & 1 && !checkLong(at, from, to)) return false;
    if (b & 1 && !checkLong(at + stride, from, to)) return false;
    if (c & 1 && !checkLong(at + two, from, to)) return false;
    if (d & 1 && !checkLong(at + three, from, to)) return false;
  }
  for (; at < end; at += stride) {
    if (bitAt(table, hashOf(longGram(at)), shift) & 1 && !checkLong(at, from, to)) return false;
  }
  return true;
}

function findMiddle(blockFrom: u32, blockTo: u32, from: u32, to: u32): bool {
  const shift = middleShift;
  const bytes = middleBytes;
  const table = middleTable;
  const stride = middleStride;
  const two = stride * 2;
  const three = stride * 3;
  const four = stride * 4;
  let at = (blockFrom + stride - 1) & ~(stride - 1);
  const end = min(blockTo, max(to, middleSize - 1) - (middleSize - 1));
  for (; at + three < end; at += four) {
    const a = bitAt(table, hashOf(middleGram(at, bytes)), shift);
    const b = bitAt(table, hashOf(middleGram(at + stride, bytes)), shift);
    const c = bitAt(table, hashOf(middleGram(at + two, bytes)), shift);
    const d = bitAt(table, hashOf(middleGram(at + three, bytes)), shift);
    if (((a | b | c | d) & 1) == 0) continue;
    if (a & 1 && !checkMiddle(at, from, to)) return false;
    if (b & 1 && !checkMiddle(at + stride, from, to)) return false;
    if (c & 1 && !checkMiddle(at + two, from, to)) return false;
    if (d & 1 && !checkMiddle(at + three, from, to)) return false;
  }
  for (; at < end; at += stride) {
    if (bitAt(table, hashOf(middleGram(at, bytes)), shift) & 1 && !checkMiddle(at, from, to)) return false;
  }
  return true;
}

function findWords(blockFrom: u32, blockTo: u32, from: u32, to: u32): bool {
  const shift = wordShift;
  const table = wordTable;
  let before: u64 = blockFrom > from && isWordCharacter(load<u8>(blockFrom - 1)) ? 1 : 0;
  for (let at = blockFrom; at < blockTo; at += 64) {
    const inWord =
      wordCharacters(at) |
      (wordCharacters(at + 16) << 16) |
      (wordCharacters(at + 32) << 32) |
      (wordCharacters(at + 48) << 48);
    let begins = inWord & ~((inWord << 1) | before);
    before = inWord >> 63;
    const left = blockTo - at;
    if (left < 64) begins &= ((<u64>1) << left) - 1;
    for (; begins != 0; begins &= begins - 1) {
      const word = at + <u32>ctz(begins);
      const gram = wordGram(word);
      const shortGram = shortWordGram(word);
      const long = bitAt(table, hashOf(gram), shift);
      const short = bitAt(table, hashOf(shortGram), shift);
      if (((long | short) & 1) == 0) continue;
      if (long & 1 && !checkWord(gram, word, from, to)) return false;
      if (short & 1 && !checkWord(shortGram, word, from, to)) return false;
    }
  }
  return true;
}

/** Of 16 bytes, which are ASCII letters or digits. */
function wordCharacters(at: u32): u64 {
  const bytes = v128.load(at);
  const letters = i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(97));
  const digits = i8x16.sub(bytes, i8x16.splat(48));
  return <u64>(
    (<u32>i8x16.bitmask(v128.or(i8x16.lt_u(letters, i8x16.splat(26)), i8x16.lt_u(digits, i8x16.splat(10)))))
  );
}

function findShort(blockFrom: u32, blockTo: u32, from: u32, to: u32): bool {
  const low0 = v128.load(nibbles);
  const high0 = v128.load(nibbles, 16);
  const low1 = v128.load(nibbles, 32);
  const high1 = v128.load(nibbles, 48);
  const low2 = v128.load(nibbles, 64);
  const high2 = v128.load(nibbles, 80);
  const low3 = v128.load(nibbles, 96);
  const high3 = v128.load(nibbles, 112);
  const nibble = i8x16.splat(0x0f);
  const none = i8x16.splat(0);
  // What the bytes before tell for the places that begin there: each byte's nibbles are split once.
  let before0 = i8x16.splat(-1);
  let before1 = before0;
  let before2 = before0;
  for (let at = blockFrom; at < blockTo + 3; at += 16) {
    const bytes = v128.load(at);
    const low = v128.and(bytes, nibble);
    const high = i8x16.shr_u(bytes, 4);
    const as0 = v128.and(i8x16.swizzle(low0, low), i8x16.swizzle(high0, high));
    const as1 = v128.and(i8x16.swizzle(low1, low), i8x16.swizzle(high1, high));
    const as2 = v128.and(i8x16.swizzle(low2, low), i8x16.swizzle(high2, high));
    const as3 = v128.and(i8x16.swizzle(low3, low), i8x16.swizzle(high3, high));
    const fits = v128.and(
      v128.and(
        i8x16.shuffle(before0, as0, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28),
        i8x16.shuffle(before1, as1, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29),
      ),
      v128.and(
        i8x16.shuffle(before2, as2, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30),
        as3,
      ),
    );
    before0 = as0;
    before1 = as1;
    before2 = as2;
    if (!v128.any_true(fits)) continue;
    let mask = <u32>i8x16.bitmask(i8x16.ne(fits, none));
    v128.store(fitting, fits);
    // The lanes stand for the places from three bytes before.
    if (at == blockFrom) mask &= 0xfff8;
    const left = blockTo + 3 - at;
    if (left < 16) mask &= (1 << left) - 1;
    for (; mask != 0; mask &= mask - 1) {
      const lane = <u32>ctz(mask);
      if (!checkShort(at - 3 + lane, load<u8>(fitting + lane), from, to)) return false;
    }
  }
  return true;
}

function checkLong(at: u32, from: u32, to: u32): bool {
  const gram = longGram(at);
  return checkChain(headOf(longHeads, hashOf(gram), longShift), gram, at, from, to);
}

function checkMiddle(at: u32, from: u32, to: u32): bool {
  const gram = middleGram(at, middleBytes);
  return checkChain(headOf(middleHeads, hashOf(gram), middleShift), gram, at, from, to);
}

function checkWord(gram: u64, at: u32, from: u32, to: u32): bool {
  return checkChain(headOf(wordHeads, hashOf(gram), wordShift), gram, at, from, to);
}

function checkChain(head: u32, gram: u64, at: u32, from: u32, to: u32): bool {
  if ((load<u32>(head, 4) & tagOf(gram)) == 0) return true;
  for (let entry = load<u32>(head); entry != 0; entry = load<u32>(entry, 8)) {
    if (load<u64>(entry) != gram) continue;
    const offset = load<u32>(entry, 16);
    if (at < from + offset) continue;
    const start = at - offset;
    const window = load<u64>(start + load<u32>(entry, 20));
    if (((window | load<u64>(entry, 40)) & load<u64>(entry, 32)) != load<u64>(entry, 24)) continue;
    const literal = load<u32>(entry, 12);
    if (!matches(literal, start, to) || !stands(literal, start, from, to)) continue;
    if (!emit(start, literal)) return false;
  }
  return true;
}

/** `fitting`: a bit for each bucket. */
function checkShort(at: u32, fitting: u32, from: u32, to: u32): bool {
  const bytes = load<u64>(at);
  for (let fits = fitting; fits != 0; fits &= fits - 1) {
    for (let entry = load<u32>(buckets + (ctz(fits) << 2)); entry != 0; entry = load<u32>(entry, 32)) {
      if (((bytes | load<u64>(entry, 16)) & load<u64>(entry, 8)) != load<u64>(entry)) continue;
      const literal = load<u32>(entry, 24);
      if (at + load<u32>(entry, 28) > to || !stands(literal, at, from, to)) continue;
      if (!emit(at, literal)) return false;
    }
  }
  return true;
}

/** What stands around the literal is what has to stand there. */
function stands(literal: u32, at: u32, from: u32, to: u32): bool {
  const told = load<u32>(surroundings + (literal << 2));
  if (told == 0) return true;
  if (load<u8>(told) != 0 && at > from && isWordCharacter(load<u8>(at - 1))) return false;
  const behind = at + lengthOf(literal);
  const looks = <u32>load<u8>(told, 1);
  if (behind + looks > to) return false;
  for (let index: u32 = 0; index < looks; index++) {
    const byte = <u32>load<u8>(behind + index);
    if (byte >= 128) return false;
    const set = byteSets + ((<u32>load<u8>(told + index, 2)) << 4);
    if (((load<u8>(set + (byte >> 3)) >> <u8>(byte & 7)) & 1) == 0) return false;
  }
  return true;
}

function matches(literal: u32, at: u32, to: u32): bool {
  const size = lengthOf(literal);
  if (at + size > to) return false;
  const start = load<u32>(starts + (literal << 2));
  const folds = ignoresCase(literal);
  for (let index: u32 = 0; index < size; index++) {
    let byte = <u32>load<u8>(at + index);
    if (folds && byte - 65 < 26) byte |= 0x20;
    if (byte != load<u8>(start + index)) return false;
  }
  return true;
}

function emit(at: u32, literal: u32): bool {
  if (found >= maxHits) return false;
  store<u32>(hits + (found << 3), literal);
  store<u32>(hits + (found << 3), at, 4);
  found++;
  return true;
}

/** The best window's grams, one for each way in which the looks at the text can fall on it. */
function addGrams(literal: u32, gramSize: u32, used: u32): u32 {
  const start = load<u32>(starts + (literal << 2));
  const isEight = gramSize == 8;
  const stride = isEight ? longStride : middleStride;
  const window = bestWindow(start, lengthOf(literal), gramSize, stride);
  const shift = isEight ? longShift : middleShift;
  const table = isEight ? longTable : middleTable;
  const heads = isEight ? longHeads : middleHeads;
  for (let offset = window; offset < window + stride; offset++) {
    const gram = gramAt(start + offset, gramSize);
    const hash = hashOf(gram);
    setHash(table, hash, shift);
    addEntry(entries + used++ * ENTRY, headOf(heads, hash, shift), gram, literal, offset);
  }
  return used;
}

function addWord(literal: u32, used: u32): void {
  const gram = load<u64>(words + (literal << 4));
  const hash = hashOf(gram);
  setHash(wordTable, hash, wordShift);
  const head = headOf(wordHeads, hash, wordShift);
  addEntry(entries + used * ENTRY, head, gram, literal, load<u32>(words + (literal << 4), 8));
}

/** Four bytes tell more than three; of equally many those that the sample has least. */
function chooseWord(literal: u32): void {
  const start = load<u32>(starts + (literal << 2));
  const size = lengthOf(literal);
  const told = load<u32>(surroundings + (literal << 2));
  const entry = words + (literal << 4);
  let inWord = told == 0 || load<u8>(told) == 0;
  let best: i64 = i64.MAX_VALUE;
  for (let offset: u32 = 0; offset < size; offset++) {
    const at = start + offset;
    const begins = !inWord;
    inWord = isWordCharacter(load<u8>(at));
    if (!inWord || !begins || offset + 3 > size) continue;
    best = betterWord(entry, offset + 4 > size ? shortWordGram(at) : wordGram(at), at, offset, best);
  }
}

function betterWord(entry: u32, gram: u64, at: u32, offset: u32, best: i64): i64 {
  const known = load<u64>(entry) >> 32;
  const kind = gram >> 32;
  const slot = counterOf(gram);
  const cost = ((<i64>inText(slot)) << 8) - weightOf(at) - weightOf(at + 1) - weightOf(at + 2);
  if (known != 0 && (kind > known || (kind == known && cost >= best))) return best;
  store<u64>(entry, gram);
  store<u32>(entry, offset, 8);
  store<u32>(entry, inText(slot), 12);
  return cost;
}

/** Also eight bytes of the literal, or as many as it has, so that most of what is not the literal is told at once. */
function addEntry(entry: u32, head: u32, gram: u64, literal: u32, offset: u32): void {
  const size = lengthOf(literal);
  store<u64>(entry, gram);
  store<u32>(entry, load<u32>(head), 8);
  store<u32>(entry, literal, 12);
  store<u32>(entry, offset, 16);
  const window = size > 8 ? min(offset > 2 ? offset - 2 : 0, size - 8) : 0;
  store<u32>(entry, window, 20);
  storeWindow(entry + 24, load<u32>(starts + (literal << 2)) + window, min(size, 8), ignoresCase(literal));
  store<u32>(head, entry);
  store<u32>(head, load<u32>(head, 4) | tagOf(gram), 4);
}

/** Value, mask of the bytes that count, and bits to set before comparing (the case bit of letters). */
function storeWindow(to: u32, start: u32, size: u32, folds: bool): void {
  let value: u64 = 0;
  let mask: u64 = 0;
  let fold: u64 = 0;
  for (let index: u32 = 0; index < size; index++) {
    const byte = <u32>load<u8>(start + index);
    const shift = <u64>(index << 3);
    value |= (<u64>byte) << shift;
    mask |= (<u64>0xff) << shift;
    if (folds && byte - 97 < 26) fold |= (<u64>0x20) << shift;
  }
  store<u64>(to, value);
  store<u64>(to, mask, 8);
  store<u64>(to, fold, 16);
}

/** Where the grams are the rarest, in the sample first and among the literals second; the sums slide along. */
function bestWindow(start: u32, size: u32, gramSize: u32, stride: u32): u32 {
  const width = gramSize + stride - 1;
  let cost: i64 = 0;
  let visits: u32 = 0;
  for (let at = start; at < start + stride; at++) {
    const slot = counterOf(gramAt(at, gramSize));
    cost += gramCost(slot);
    visits += inText(slot);
  }
  for (let at = start; at < start + width; at++) cost -= weightOf(at);
  let best: u32 = 0;
  let bestCost = cost;
  windowVisits = visits;
  for (let from: u32 = 1; from + width <= size; from++) {
    const left = counterOf(gramAt(start + from - 1, gramSize));
    const entered = counterOf(gramAt(start + from + stride - 1, gramSize));
    cost +=
      gramCost(entered) - gramCost(left) - weightOf(start + from + width - 1) + weightOf(start + from - 1);
    visits += inText(entered) - inText(left);
    if (cost >= bestCost) continue;
    bestCost = cost;
    best = from;
    windowVisits = visits;
  }
  return best;
}

function gramCost(slot: u32): i64 {
  return (<i64>(1 + 4 * inText(slot)) * <i64>(1 + <u32>load<u16>(literalCounters + slot))) << 8;
}

function inText(slot: u32): u32 {
  return load<u16>(textCounters + slot);
}

function weightOf(at: u32): i64 {
  const byte = load<u8>(at);
  return byte < 128 ? <i64>load<u8>(weights + byte) : 7;
}

/**
 * A long stride looks at less of the text, but leaves more literals to the next pass, and a short one lets each
 * literal be known by its rarest bytes alone: the sample tells which is cheapest together.
 */
function chooseStrides(sample: u32, sampleLength: u32): void {
  setMiddle(4, 4);
  longStride = 8;
  wordsFirst = false;
  countGrams(sample, sampleLength, 8);
  if (sampleLength < SMALL) {
    countGrams(sample, sampleLength, middleSize);
    return;
  }
  countWords(sample, sampleLength);
  for (let literal: u32 = 0; literal < count; literal++) chooseWord(literal);
  let bestCost: f64 = Infinity;
  let bestLong: u32 = 8;
  let bestMiddle: u32 = 4;
  let bestSize: u32 = 4;
  let bestFirst = false;
  for (let size: u32 = 4; size <= 6; size += 2) {
    setMiddle(size, 1);
    countGrams(sample, sampleLength, size);
    // Each stride, and with the words before them the longest one, or no such grams at all.
    for (let choice: u32 = 0; choice < 6; choice++) {
      const long: u32 = choice < 4 ? <u32>8 >> choice : choice == 4 ? 8 : NO_LOOKS;
      wordsFirst = choice >= 4;
      longStride = long;
      const cost = passCost(8, long, sampleLength);
      for (let middle: u32 = 8 - size; middle >= 1 && cost < bestCost; middle >>= 1) {
        setMiddle(size, middle);
        const together = cost + passCost(size, middle, sampleLength) + restCost(sampleLength);
        if (together >= bestCost) continue;
        bestCost = together;
        bestLong = long;
        bestMiddle = middle;
        bestSize = size;
        bestFirst = wordsFirst;
      }
    }
  }
  longStride = bestLong;
  setMiddle(bestSize, bestMiddle);
  wordsFirst = bestFirst;
}

function setMiddle(size: u32, stride: u32): void {
  middleSize = size;
  middleBytes = ((<u64>1) << (size << 3)) - 1;
  middleStride = stride;
}

/** For each byte of the text; nothing where no literal is left for this pass. */
function passCost(gramSize: u32, stride: u32, sampleLength: u32): f64 {
  let visits: f64 = 0;
  let any = false;
  const step = 1 + count / JUDGES;
  for (let literal: u32 = 0; literal < count; literal += step) {
    const size = lengthOf(literal);
    if (gramSize == 8 ? !isLong(literal) : isLong(literal) || !isMiddle(literal)) continue;
    any = true;
    bestWindow(load<u32>(starts + (literal << 2)), size, gramSize, stride);
    visits += <f64>windowVisits;
  }
  return any ? (LOOK + (VISIT * visits * <f64>step) / <f64>(sampleLength + 1)) / <f64>stride : 0;
}

/** Of what is left: the words, and the buckets, which are for few literals. */
function restCost(sampleLength: u32): f64 {
  const visits = countWordLiterals();
  let left: u32 = 0;
  for (let literal: u32 = 0; literal < count; literal++) {
    if (kindOf(literal) == 0 && !isLong(literal) && !isMiddle(literal)) left++;
  }
  return (
    (wordCount == 0 ? 0 : WORD_LOOK) +
    (VISIT * <f64>visits) / <f64>(sampleLength + 1) +
    (left == 0 ? 0 : SHORT_LOOK + <f64>left * <f64>left * SHORT_LITERALS)
  );
}

/** Of the literals that are looked for by a word; returns how often the sample has one of their grams. */
function countWordLiterals(): u32 {
  wordCount = 0;
  let visits: u32 = 0;
  for (let literal: u32 = 0; literal < count; literal++) {
    if (kindOf(literal) == 0 || isLong(literal) || isMiddle(literal)) continue;
    wordCount++;
    visits += load<u32>(words + (literal << 4), 12);
  }
  return visits;
}

/** Where words begin in the sample. */
function countWords(sample: u32, length: u32): void {
  let before = false;
  for (let at = sample; at + 4 <= sample + length; at++) {
    const inWord = isWordCharacter(load<u8>(at));
    if (inWord && !before) {
      increment(textCounters + counterOf(wordGram(at)));
      increment(textCounters + counterOf(shortWordGram(at)));
    }
    before = inWord;
  }
}

function countGrams(sample: u32, length: u32, size: u32): void {
  for (let at = sample; at + size <= sample + length; at++)
    increment(textCounters + counterOf(gramAt(at, size)));
  for (let literal: u32 = 0; literal < count; literal++) {
    const start = load<u32>(starts + (literal << 2));
    const end = start + lengthOf(literal);
    for (let at = start; at + size <= end; at++) increment(literalCounters + counterOf(gramAt(at, size)));
  }
}

function indexLiterals(text: u32, length: u32): void {
  let begin = text;
  for (let at = text; at < text + length; at++) {
    if (load<u8>(at) != 10) continue;
    store<u32>(starts + (count << 2), begin + 1);
    count++;
    begin = at + 1;
  }
  store<u32>(starts + (count << 2), begin + 1);
}

function counterOf(gram: u64): u32 {
  return (<u32>((gram * HASH) >> (64 - COUNTER_BITS))) << 1;
}

function increment(counter: u32): void {
  const value = load<u16>(counter);
  if (value < 0xffff) store<u16>(counter, value + 1);
}

function isLong(literal: u32): bool {
  return lengthOf(literal) >= 8 + longStride - 1 && !isWordFirst(literal);
}

function isMiddle(literal: u32): bool {
  return lengthOf(literal) >= middleSize + middleStride - 1 && !isWordFirst(literal);
}

function isWordFirst(literal: u32): bool {
  return wordsFirst && kindOf(literal) != 0 && load<u32>(words + (literal << 4), 12) <= FREQUENT;
}

function kindOf(literal: u32): u32 {
  return load<u32>(words + (literal << 4), 4);
}

function gramAt(at: u32, size: u32): u64 {
  return size == 8 ? longGram(at) : middleGram(at, middleBytes);
}

function longGram(at: u32): u64 {
  return load<u64>(at) | FOLD_ALL;
}

function wordGram(at: u32): u64 {
  return WORD | <u64>(load<u32>(at) | FOLD_WORD);
}

function shortWordGram(at: u32): u64 {
  return SHORT_WORD | <u64>((load<u32>(at) | FOLD_WORD) & 0xffffff);
}

function middleGram(at: u32, bytes: u64): u64 {
  return (load<u64>(at) | FOLD_ALL) & bytes;
}

function addShort(literal: u32, used: u32): void {
  const start = load<u32>(starts + (literal << 2));
  const size = lengthOf(literal);
  const bucket = <u32>load<u8>(bucketTable + literal);
  const entry = shortEntries + used * SHORT_ENTRY;
  const head = buckets + (bucket << 2);
  storeWindow(entry, start, size, ignoresCase(literal));
  store<u32>(entry, literal, 24);
  store<u32>(entry, size, 28);
  store<u32>(entry, load<u32>(head), 32);
  store<u32>(head, entry);
  for (let index: u32 = 0; index < 4; index++) {
    const low = nibbles + index * 32;
    if (index >= size) {
      for (let nibble: u32 = 0; nibble < 32; nibble++) setBit(low + nibble, bucket);
      continue;
    }
    const byte = <u32>load<u8>(start + index);
    setBit(low + (byte & 15), bucket);
    setBit(low + 16 + (byte >> 4), bucket);
    if (ignoresCase(literal) && byte - 97 < 26) setBit(low + 16 + ((byte ^ 0x20) >> 4), bucket);
  }
}

function setBit(at: u32, bucket: u32): void {
  store<u8>(at, load<u8>(at) | <u8>((<u32>1) << bucket));
}

function hashOf(gram: u64): u32 {
  return <u32>((gram * HASH) >> 32);
}

/** One of 32 bits, by other bits than those of the hash. */
function tagOf(gram: u64): u32 {
  return (<u32>1) << (<u32>((gram * HASH) >> 27) & 31);
}

/** The hash's upper bits are a byte in the table, its lower ones a bit from there on. The lowest bit tells. */
function bitAt(table: u32, hash: u32, shift: u32): u32 {
  return load<u32>(table + (hash >> shift)) >> hash;
}

function setHash(table: u32, hash: u32, shift: u32): void {
  const at = table + (hash >> shift);
  store<u32>(at, load<u32>(at) | ((<u32>1) << hash));
}

/** A chain's first entry, and the tags of all. */
function headOf(heads: u32, hash: u32, shift: u32): u32 {
  return heads + ((hash >> (shift + HEAD_SHIFT)) << 3);
}

function ignoresCase(literal: u32): bool {
  return load<u8>(load<u32>(starts + (literal << 2)) - 1) == 105;
}

function lengthOf(literal: u32): u32 {
  return load<u32>(starts + (literal << 2), 4) - load<u32>(starts + (literal << 2)) - 2;
}

/** How far to shift a hash for a table of which one bit in 64 or fewer is taken, as far as near caches go. */
function shiftFor(grams: u32): u32 {
  let shift: u32 = 22;
  while (tableBytes(shift) < grams * 8 && shift > 13) shift--;
  return shift;
}

function tableBytes(shift: u32): u32 {
  return (<u32>1) << (32 - shift);
}

function headBytes(shift: u32): u32 {
  return ((tableBytes(shift) >> HEAD_SHIFT) << 3) + 32;
}

function align(address: u32): u32 {
  return (address + 15) & ~15;
}

function isWordCharacter(byte: u32): bool {
  return (byte | 0x20) - 97 < 26 || byte - 48 < 10;
}

function isLineEnd(byte: u32): bool {
  return byte == 10 || byte == 13;
}
