export { maxCommentBytes, renderBugReport, renderComment, renderSummary } from "./comment.ts";
export { renderJson } from "./json.ts";
export { compareRuns, type Marker, markerLine, parseMarker, type RunOrder, withoutMarker } from "./marker.ts";
export { encodeRecord, readRecord, recordOf } from "./record.ts";
export { commandSafe, renderText } from "./text.ts";
