/**
 * All fixed words of the reports, so that another language is another folder like `words/`.
 * The words for refusals stand in `refusal-words.ts`.
 */
export * from "./words/counts.ts";
export * from "./words/details.ts";
export * from "./words/evidence.ts";
export * from "./words/first-screen.ts";
export * from "./words/frame.ts";
export * from "./words/known-issue.ts";
export * from "./words/labels.ts";
export * from "./words/secrets.ts";
export * from "./words/sessions.ts";
export * from "./words/values.ts";
