// biome-ignore-all lint: AssemblyScript has other types and operators than TypeScript.
import { holdsOne, lineEnd, lineStart } from "./lines";

let hits: u32 = 0;
let maxHits: u32 = 0;
let guards: u32 = 0;
let found: u32 = 0;

export function placeHits(hitsAt: u32, hitsMax: u32, guardTable: u32): void {
  hits = hitsAt;
  maxHits = hitsMax;
  guards = guardTable;
}

export function beginHits(): void {
  found = 0;
}

/** False where there is no room for it. */
export function emit(at: u32, literal: u32): bool {
  if (found >= maxHits) return false;
  store<u32>(hits + (found << 3), literal);
  store<u32>(hits + (found << 3), at, 4);
  found++;
  return true;
}

/** Sorts the hits and leaves out those without their guard on the line; returns how many are left. */
export function finishHits(from: u32, to: u32): i32 {
  sortHits();
  dropUnguarded(from, to);
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

/** Hits on the same line mostly have the same guard: it is looked for once. */
function dropUnguarded(from: u32, to: u32): void {
  let kept: u32 = 0;
  let lineFrom = from;
  let lineTo = from;
  let lastGuard: u32 = 0;
  let isGuarded = false;
  for (let index: u32 = 0; index < found; index++) {
    const hit = load<u64>(hits + (index << 3));
    const guard = load<u32>(guards + ((<u32>hit) << 2));
    const at = <u32>(hit >> 32);
    if (guard != 0) {
      if (at >= lineTo) {
        lineFrom = lineStart(at, lineTo);
        lineTo = lineEnd(at, to);
        lastGuard = 0;
      }
      if (guard != lastGuard) isGuarded = holdsOne(guard, lineFrom, lineTo);
      lastGuard = guard;
      if (!isGuarded) continue;
    }
    store<u64>(hits + (kept++ << 3), hit);
  }
  found = kept;
}
