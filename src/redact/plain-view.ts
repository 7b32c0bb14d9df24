import { originalView, rewriteView, type TextView } from "./text-view.ts";

/**
 * The text as an eye sees it: without terminal escapes, NULs, zero-width and other invisible characters,
 * full-width forms as the plain ones. Any of these inside a token would hide it from every pattern (threats T3, T6, S5).
 */
export function plainView(text: string): TextView {
  return plain(originalView(text));
}

export function plain(view: TextView): TextView {
  return notPlain.test(view.text) && invisibleOnce.test(view.text)
    ? rewriteView(view, invisible, asSeen)
    : view;
}

// Only a colour or cursor sequence goes as a whole. Of an OSC sequence (a window title, a hyperlink) the frame goes
// and the payload stays: it can hold a secret itself.
const source =
  "\\u001b\\[[0-?]*[ -/]*[@-~]|\\u009b[0-?]*[ -/]*[@-~]|[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f" +
  "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f" +
  "\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffb\\uff01-\\uff5e]|\\udb40[\\udc00-\\uddef]";
/** All that is invisible is among these, and looking for them takes a fraction of the time. */
const notPlain = /[^\t\n\r -~]/;
const invisible = new RegExp(source, "g");
const invisibleOnce = new RegExp(source);

const fullWidthOffset = 0xfee0;

function asSeen(match: RegExpExecArray): string {
  const code = match[0].charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - fullWidthOffset) : "";
}
