export { type ArtifactsToCollect, collectArtifacts } from "./collect-artifacts.ts";
export { collectIssue, type IssueToCollect } from "./collect-issue.ts";
export { findLinks, type Link } from "./find-links.ts";
export type { LinkPlace } from "./link-shape.ts";
