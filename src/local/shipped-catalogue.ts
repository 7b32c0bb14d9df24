import { readFileSync } from "node:fs";
import type { Catalogue } from "../model/catalogue.ts";
import type { PatternCache } from "../scan/index.ts";

/** The catalogue as it is kept in `dist/catalogue.json`: neither YAML nor schemas are needed to use it. */
export interface ShippedCatalogue {
  readonly catalogue: Catalogue;
  /** What was worked out about its patterns. */
  readonly patternCache: PatternCache;
}

/** Reads what `compileShipped` made when dist was built. */
export function readShipped(file: string): ShippedCatalogue {
  return JSON.parse(readFileSync(file, "utf8")) as ShippedCatalogue;
}
