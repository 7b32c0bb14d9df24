export { classify } from "./classify.ts";
export { explain } from "./explain.ts";
export { signaturePatterns } from "./signature-patterns.ts";
