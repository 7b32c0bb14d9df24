import type { Bundle } from "../model/bundle.ts";
import { type ByteFlow, messageOf } from "./byte-flow.ts";

/** Bytes that can be read from any place. */
export interface Window {
  readonly size: number;
  /** Fewer bytes than asked for only at the end. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** A bundle up to this size is read once and served from memory: fewer waits for the same bytes. */
const heldWholeBytes = 16 * 1024 * 1024;
const pieceBytes = 256 * 1024;

export function windowOfBytes(bytes: Uint8Array): Window {
  return {
    size: bytes.length,
    read: async (offset, length) => bytes.subarray(offset, offset + length),
  };
}

export async function windowOfBundle(bundle: Bundle): Promise<Window> {
  if (bundle.size <= heldWholeBytes) return windowOfBytes(await bundle.read(0, bundle.size));
  return { size: bundle.size, read: (offset, length) => bundle.read(offset, length) };
}

/** The part [start, start + size) of another window; what lies outside of it cannot be reached. */
export function subWindow(of: Window, start: number, size: number): Window {
  return {
    size,
    read: (offset, length) => of.read(start + offset, Math.max(0, Math.min(length, size - offset))),
  };
}

/** The window's bytes in order. A source that gives fewer than it promised is `truncated`. */
export async function* flowOfWindow(window: Window): ByteFlow {
  for (let offset = 0; offset < window.size; ) {
    let piece: Uint8Array;
    try {
      piece = await window.read(offset, Math.min(pieceBytes, window.size - offset));
    } catch (error) {
      return { code: "unreadable", detail: `reading stopped: ${messageOf(error)}` };
    }
    if (piece.length === 0)
      return { code: "truncated", detail: `it ends after ${offset} of ${window.size} bytes` };
    yield piece;
    offset += piece.length;
  }
  return null;
}
