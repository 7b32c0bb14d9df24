export { checkExamples } from "./check-examples.ts";
export type { Exposure } from "./observed-secrets.ts";
export { ownWords } from "./redacted-text.ts";
export {
  createRedactor,
  type GateVerdict,
  type ObservedPlace,
  type Redactor,
  type RedactorOptions,
} from "./redactor.ts";
export { secretLines } from "./secret-lines.ts";
export { searchOf, secretPatterns } from "./secret-patterns.ts";
