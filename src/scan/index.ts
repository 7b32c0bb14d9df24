export { type CachedPattern, makePatternCache, type PatternCache } from "./cache.ts";
export { growthDegree, type PatternCost, patternCost } from "./cost.ts";
export {
  type CompiledPatterns,
  compilePatterns,
  type PatternRefusal,
  type PatternSet,
} from "./pattern-set.ts";
export { type OnLine, type ScanOptions, type ScanTotals, scanEntry } from "./scan-entry.ts";
export { createScanner, type Scanner, type Workers, worthWorkersBytes } from "./scanner.ts";
