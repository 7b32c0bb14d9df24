import type { Span } from "../span.ts";
import { isKeyText, isMixed } from "./key-text.ts";
import { endOfLine, nextLine } from "./line-ends.ts";
import { puttySpans } from "./putty-keys.ts";

/** What begins and ends a block that must not be read; a certificate or a public key may be. */
export const privateKeyGates: readonly string[] = ["PRIVATE KEY", "Private-Lines:"];

/** A key of 16,384 bits has some 200 lines. */
const maxLines = 260;
const maxOneLine = 20_000;
const maxBlock = 24_000;

/**
 * The block around a gate: whole, cut at either end, with a prefix on each line, indented, or in one line.
 * Each line's own piece is a span, so that what logging put in front of it stays readable.
 */
export function privateKeySpans(text: string, gate: number): readonly Span[] {
  if (text.startsWith("Private-Lines:", gate)) return puttySpans(text, gate);
  const marker = markerAround(text, gate);
  if (marker === null) return [];
  const value = `block ${marker.body.slice(0, 400)}`;
  const spans = marker.kind === "begin" ? blockFrom(text, marker) : blockBefore(text, marker);
  return spans.map(({ start, end }) => {
    const lines = bodyLines(text.slice(start, end));
    return { start, end, kind: "private-key", value, personal: false, lines };
  });
}

/** What of a key is long enough to be searched for by itself. */
function bodyLines(covered: string): readonly string[] {
  return covered.split(/\\+[rn]|[^A-Za-z0-9+/=]+/).filter((line) => line.length >= 32);
}

interface Marker {
  readonly kind: "begin" | "end";
  readonly start: number;
  readonly end: number;
  /** Something of the key itself, to tell two keys apart. */
  readonly body: string;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

function markerAround(text: string, gate: number): Marker | null {
  const from = Math.max(0, gate - 60);
  const before = /-{4,5} ?(BEGIN|END) (?:[A-Z0-9 ]{0,30})$/.exec(text.slice(from, gate));
  const after = /^PRIVATE KEY(?: BLOCK)? ?-{4,5}/.exec(text.slice(gate, gate + 40));
  if (before === null || after === null) return null;
  const start = from + before.index;
  const end = gate + after[0].length;
  const kind = before[1] === "BEGIN" ? "begin" : "end";
  return {
    kind,
    start,
    end,
    body: kind === "begin" ? text.slice(end, end + 400) : text.slice(Math.max(0, start - 400), start),
  };
}

const closingMarker = /-{4,5} ?END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)? ?-{4,5}/;

function blockFrom(text: string, marker: Marker): readonly Piece[] {
  const lineEnd = endOfLine(text, marker.end);
  const sameLine = inOneLine(text, marker.end, lineEnd);
  const pieces: Piece[] = [{ start: marker.start, end: sameLine }];
  if (closingMarker.test(text.slice(marker.end, sameLine))) return pieces;
  const form = { prefixed: text.slice(text.lastIndexOf("\n", marker.start) + 1, marker.start).trim() !== "" };
  // Lines of others may stand between those of a key; without its END, it stops where something else begins.
  const next = text.indexOf("PRIVATE KEY", lineEnd);
  const isClosed = next >= 0 && next < lineEnd + maxBlock && markerAround(text, next)?.kind === "end";
  let at = nextLine(text, lineEnd);
  for (let line = 0; line < maxLines && at < text.length; line++) {
    const end = endOfLine(text, at);
    const content = text.slice(at, end);
    const closing = closingMarker.exec(content);
    if (closing !== null)
      return [...pieces, { start: at + closing.index, end: at + closing.index + closing[0].length }];
    const piece = keyPiece(content, form);
    if (piece !== null) pieces.push({ start: at + piece.start, end: at + piece.end });
    else if (!isClosed && !mayStandInside(content)) return pieces;
    at = nextLine(text, end);
  }
  return pieces;
}

/** The END of a key whose beginning was cut off: upwards, as long as the lines are a key's. */
function blockBefore(text: string, marker: Marker): readonly Piece[] {
  const pieces: Piece[] = [{ start: marker.start, end: marker.end }];
  let end = text.lastIndexOf("\n", marker.start - 1);
  const before = text.slice(end + 1, marker.start);
  const own = keyPiece(before.replace(/(?:\\[rn])+$/, ""), { prefixed: true });
  if (own !== null) pieces.push({ start: end + 1 + own.start, end: marker.start });
  const form = { prefixed: before.trim() !== "" };
  for (let line = 0; line < maxLines && end > 0; line++) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const piece = keyPiece(text.slice(start, end).replace(/\r$/, ""), form);
    if (piece === null) break;
    pieces.push({ start: start + piece.start, end: start + piece.end });
    end = start - 1;
  }
  return pieces;
}

/** A key's body on the marker's own line: with \n in it, with blanks, or just cut. */
function inOneLine(text: string, from: number, lineEnd: number): number {
  const rest = text.slice(from, Math.min(lineEnd, from + maxOneLine));
  const closing = /-{4,5} ?END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)? ?-{4,5}/.exec(rest);
  if (closing !== null) return from + closing.index + closing[0].length;
  return (
    from +
    (/^(?:\\+[rn]|[A-Za-z0-9+/=]{16,}|[ \t]+(?=[A-Za-z0-9+/=]{16,})|[A-Za-z0-9+/=]+(?=\\|["']?$)|(?:Proc-Type|DEK-Info|Version|Comment): ?[\w.,-]+)*/.exec(
      rest,
    )?.[0].length ?? 0)
  );
}

/**
 * The part of a line that belongs to a key's body: its last word, if that is base64. Where the marker had nothing
 * before it, neither has the body; a border or a quotation mark is nothing.
 */
function keyPiece(line: string, form: { readonly prefixed: boolean }): Piece | null {
  const found =
    /(?:^|[\s|\u2502>"'+:;,])([A-Za-z0-9+/]{4,}={0,3}|=[A-Za-z0-9+/]{4})(?:\\+[rn])*["',;+\s\\|\u2502]*$/.exec(
      line,
    );
  if (found === null) return null;
  const body = found[1] ?? "";
  const start = found.index + found[0].indexOf(body);
  const isAlone = /^[\s|\u2502>"'+]*$/.test(line.slice(0, start));
  const isBody = isAlone ? isKeyText(body) : form.prefixed && body.length >= 12 && isMixed(body);
  return isBody ? { start, end: start + body.length } : null;
}

/** Header lines of a key, and empty ones. */
function mayStandInside(line: string): boolean {
  return (
    line.trim() === "" ||
    line.trim().length < 4 ||
    /(?:Proc-Type|DEK-Info|Version|Comment|Hash):/.test(line) ||
    /^[^A-Za-z0-9]*$/.test(line)
  );
}
