/**
 * A text as it reads after some disguise was taken off, with the way back to the original.
 * `starts[i]` and `ends[i]` are the original offsets of the view's character i; null: the view is the original.
 */
export interface TextView {
  readonly text: string;
  readonly starts: Uint32Array | null;
  readonly ends: Uint32Array | null;
}

export function originalView(text: string): TextView {
  return { text, starts: null, ends: null };
}

/** The original's stretch behind a stretch of the view; it includes what was taken off in between. */
export function inOriginal(view: TextView, start: number, end: number): { start: number; end: number } {
  return { start: view.starts?.[start] ?? start, end: end > start ? (view.ends?.[end - 1] ?? end) : end };
}

/**
 * A view of a view: `find` must be global; what it matches is replaced by what `decode` says (null: left as it is).
 * A decoded character belongs to the whole of what stood for it.
 */
export function rewriteView(
  view: TextView,
  find: RegExp,
  decode: (match: RegExpExecArray) => string | null,
): TextView {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  let changed = false;
  find.lastIndex = 0;
  for (let match = find.exec(view.text); match !== null; match = find.exec(view.text)) {
    if (match[0] === "") {
      find.lastIndex++;
      continue;
    }
    const decoded = decode(match);
    if (decoded === null) continue;
    changed = true;
    keep(from, match.index);
    from = match.index + match[0].length;
    const place = inOriginal(view, match.index, from);
    parts.push(decoded);
    for (let i = 0; i < decoded.length; i++) {
      starts.push(place.start);
      ends.push(place.end);
    }
  }
  if (!changed) return view;
  keep(from, view.text.length);
  return { text: parts.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };

  function keep(start: number, end: number): void {
    parts.push(view.text.slice(start, end));
    for (let i = start; i < end; i++) {
      starts.push(view.starts?.[i] ?? i);
      ends.push(view.ends?.[i] ?? i + 1);
    }
  }
}
