export { type CachedPattern, makePatternCache, type PatternCache } from "./cache.ts";
export { growthDegree, type PatternCost, patternCost } from "./cost.ts";
export { continued } from "./handover.ts";
export type { ScanResult } from "./merged-lines.ts";
export {
  type CompiledPatterns,
  compilePatterns,
  type PatternRefusal,
  type PatternSet,
} from "./pattern-set.ts";
export type { ScanUnderWay } from "./pool.ts";
export { type OnLine, type ScanOptions, type ScanTotals, scanEntry } from "./scan-entry.ts";
export { createScanner, type Scanner } from "./scanner.ts";
export { threadsOf, type Workers } from "./threads.ts";
