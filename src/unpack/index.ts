export { type Budget, createBudget } from "./budget.ts";
export { decodeText } from "./decode-text.ts";
export { type Inspection, inspect } from "./inspect.ts";
export { unpack } from "./unpack.ts";
