export {
  blockedComment,
  type CommentOptions,
  maxCommentBytes,
  type Rendering,
  renderBugReport,
  renderComment,
  renderSummary,
} from "./comment.ts";
export { type Finished, finish, type Gate, maskResult } from "./guard.ts";
export { renderJson } from "./json.ts";
export {
  compareRuns,
  type Marker,
  markerLine,
  marksFor,
  parseMarker,
  type RunOrder,
  withoutMarker,
} from "./marker.ts";
export { renderPreview } from "./preview.ts";
export { encodeRecord, readRecord, recordOf } from "./record.ts";
export { shippedTemplates, type Templates, templateNames } from "./templates.ts";
export { commandSafe, renderText } from "./text.ts";
export { loadTemplates, type TemplateFile } from "./user-templates.ts";
