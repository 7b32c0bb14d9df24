export { signaturePatterns } from "./signature-patterns.ts";
