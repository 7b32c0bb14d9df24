export { classify } from "./classify.ts";
export { withCurrentStates } from "./current-states.ts";
export { explain } from "./explain.ts";
export { signatureAccepts } from "./signature-accepts.ts";
export { signaturePatterns } from "./signature-patterns.ts";
