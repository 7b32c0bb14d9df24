import { isUtf8 } from "node:buffer";
import type { EntryPath } from "../model/text.ts";

/** The name of an entry, made harmless. It is a label: nothing is ever written under it. */
export interface EntryName {
  /** Relative, with `/`, without `.` and `..`; one of its kind in its archive. */
  readonly path: EntryPath;
  /** The name as it was sent, with what could act on a screen escaped; for refusals. */
  readonly label: string;
  /** What is wrong with the name as it was sent, in plain words; null where nothing is. */
  readonly hazard: string | null;
}

/** Linux stops at 4,096 bytes for a path and 255 for a name; a label for people needs less. */
const longestPath = 512;

/** Names the entries of one archive: equal names (also but for case or composition) are numbered, none is lost. */
export function createNamer(): (raw: Uint8Array | string) => EntryName {
  const taken = new Map<string, number>();
  return (raw) => {
    const name = typeof raw === "string" ? raw : Buffer.from(raw).toString("utf8");
    const hazard = hazardOf(name) ?? (typeof raw === "string" ? null : overlong(raw));
    const path = numbered(safePath(name), taken);
    return { path: path as EntryPath, label: safeLabel(name), hazard };
  };
}

export function joinPath(outer: string, inner: string): EntryPath {
  return (outer === "" ? inner : `${outer}/${inner}`) as EntryPath;
}

/** Untrusted text as a label: one line, nothing that acts on a terminal or turns the reading direction, bounded. */
export function safeLabel(name: string): string {
  return shortened(escaped(name));
}

/** Control characters, line ends, bidirectional and invisible ones (Unicode's Cc, Cf, Zl, Zp, lone surrogates). */
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Printable ASCII, as nearly all names are. Building the tables for Unicode's properties costs 2 ms in a new process. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** As `[U+202E]`: without a backslash, which would read as a folder's end. */
function escaped(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(acting, (character) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase() ?? "";
    return `[U+${code.padStart(4, "0")}]`;
  });
}

/** The end of a path says more than its beginning. Cuts on code points. */
function shortened(text: string): string {
  if (text.length <= longestPath) return text;
  return `…${Array.from(text.slice(-longestPath)).slice(1).join("")}`;
}

function safePath(name: string): string {
  const parts = name
    .replace(/^[A-Za-z]:/, "")
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== "." && !climbs(part));
  const path = shortened(escaped(parts.join("/")));
  return path === "" ? "unnamed" : path;
}

/** Windows drops dots and blanks at the end of a name, so `.. ` climbs there too. */
function climbs(part: string): boolean {
  return /^\.\.[. ]*$/.test(part);
}

function hazardOf(name: string): string | null {
  if (name === "") return "it has no name";
  if (/[\0-\x1f\x7f-\x9f\u2028\u2029]/.test(name)) return "its name holds control characters";
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(name))
    return "its name turns the reading direction";
  // Full-width dots and slashes become plain ones, and invisible characters vanish, where a tool normalises names.
  const forms = isPlain(name) ? [name] : [name, name.normalize("NFKC"), name.replace(/\p{Cf}/gu, "")];
  for (const form of forms) {
    if (/^[/\\]/.test(form)) return "its name is an absolute path";
    if (/^[A-Za-z]:/.test(form)) return "its name starts with a drive letter";
    if (form.split(/[/\\]/).some(climbs)) return "its name climbs out of the archive";
  }
  if (name.length > longestPath) return `its name has ${name.length} characters`;
  return null;
}

/** `..` and `/` can be spelled in bytes that are not valid UTF-8 and that a lax decoder still accepts. */
function overlong(raw: Uint8Array): string | null {
  if (isUtf8(raw)) return null;
  const found = raw.some(
    (byte, at) => byte === 0xc0 || byte === 0xc1 || (byte === 0xe0 && (raw[at + 1] ?? 0xff) < 0xa0),
  );
  return found ? "its name is spelled in overlong UTF-8" : null;
}

function folded(path: string): string {
  return (isPlain(path) ? path : path.normalize("NFC")).toLowerCase();
}

/**
 * `a.log`, `a (2).log`, ...: the ending stays, for it is what patterns over paths ask about.
 * `taken` remembers the last number of each name, or many equal names would cost the square of their count.
 */
function numbered(path: string, taken: Map<string, number>): string {
  const key = folded(path);
  const dot = path.lastIndexOf(".");
  const cut = dot > path.lastIndexOf("/") + 1 ? dot : path.length;
  let number = taken.get(key) ?? 0;
  let free = path;
  while (number > 0 && taken.has(folded(free))) {
    number += 1;
    free = `${path.slice(0, cut)} (${number})${path.slice(cut)}`;
  }
  taken.set(key, Math.max(1, number));
  if (free !== path) taken.set(folded(free), 1);
  return free;
}
