import type { Bundle } from "../model/bundle.ts";
import { type ByteFlow, messageOf, type Trouble } from "./byte-flow.ts";

/** Bytes that can be read from any place. */
export interface Window {
  readonly size: number;
  /** Fewer bytes than asked for only at the end. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** A zip file up to this size is read once and served from memory: fewer waits for the same bytes. */
const heldWholeBytes = 16 * 1024 * 1024;
/** A decoder takes long for a piece: one that is larger outlives the collector's quick rounds, and waits for a slow one. */
const pieceBytes = 128 * 1024;

export function windowOfBytes(bytes: Uint8Array): Window {
  return {
    size: bytes.length,
    read: async (offset, length) => bytes.subarray(offset, offset + length),
  };
}

export function windowOfBundle(bundle: Bundle): Window {
  return { size: bundle.size, read: (offset, length) => bundle.read(offset, length) };
}

/** The same bytes, from memory where they are few. */
export async function heldWindow(window: Window): Promise<Window> {
  return window.size <= heldWholeBytes ? windowOfBytes(await window.read(0, window.size)) : window;
}

/** The part [start, start + size) of another window; what lies outside of it cannot be reached. */
export function subWindow(of: Window, start: number, size: number): Window {
  return {
    size,
    read: (offset, length) => of.read(start + offset, Math.max(0, Math.min(length, size - offset))),
  };
}

/**
 * The window's bytes in order, each piece read while the one before it is looked at.
 * A source that gives fewer than it promised is `truncated`.
 */
export async function* flowOfWindow(window: Window): ByteFlow {
  const readAt = (offset: number) => pieceAt(window, offset);
  let coming = readAt(0);
  try {
    for (let offset = 0; offset < window.size; ) {
      const piece = await coming;
      if ("code" in piece) return piece;
      if (piece.length === 0)
        return { code: "truncated", detail: `it ends after ${offset} of ${window.size} bytes` };
      offset += piece.length;
      coming = readAt(offset);
      yield piece;
    }
    return null;
  } finally {
    // The source may be closed behind us: not under a read that is under way.
    await coming;
  }
}

async function pieceAt(window: Window, offset: number): Promise<Uint8Array | Trouble> {
  try {
    return await window.read(offset, Math.min(pieceBytes, window.size - offset));
  } catch (error) {
    return { code: "unreadable", detail: `reading stopped: ${messageOf(error)}` };
  }
}
