/** A text as it reads after some disguise was taken off, with the way back to the original. */
export interface TextView {
  readonly text: string;
  /** In order, without gaps in the view; null: the view is the original. */
  readonly pieces: readonly Piece[] | null;
}

/** A stretch of the view. A copied one is as long as its original; a decoded one belongs to the original as a whole. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly isCopy: boolean;
}

export function originalView(text: string): TextView {
  return { text, pieces: null };
}

/** The original's stretch behind a stretch of the view; it includes what was taken off in between. */
export function inOriginal(view: TextView, start: number, end: number): { start: number; end: number } {
  if (view.pieces === null) return { start, end };
  const first = pieceAt(view.pieces, start);
  const last = pieceAt(view.pieces, Math.max(start, end - 1));
  return {
    start: first.isCopy ? first.start + (start - first.at) : first.start,
    end: last.isCopy ? last.start + (end - last.at) : last.end,
  };
}

/**
 * A view of a view: `find` must be global; what it matches is replaced by what `decode` says (null: left as it is).
 * The same view is given back where nothing was replaced.
 */
export function rewriteView(
  view: TextView,
  find: RegExp,
  decode: (match: RegExpExecArray) => string | null,
): TextView {
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  let from = 0;
  find.lastIndex = 0;
  for (let match = find.exec(view.text); match !== null; match = find.exec(view.text)) {
    const decoded = decode(match);
    if (decoded === null) continue;
    keep(from, match.index);
    from = match.index + match[0].length;
    if (decoded !== "") add(decoded, { ...inOriginal(view, match.index, from), isCopy: false });
  }
  if (from === 0) return view;
  keep(from, view.text.length);
  return { text: texts.join(""), pieces };

  function add(text: string, piece: Omit<Piece, "at">): void {
    texts.push(text);
    pieces.push({ at, ...piece });
    at += text.length;
  }

  function keep(start: number, end: number): void {
    if (view.pieces === null) {
      if (end > start) add(view.text.slice(start, end), { start, end, isCopy: true });
      return;
    }
    for (let index = indexAt(view.pieces, start), next = start; next < end; index++) {
      const piece = view.pieces[index];
      if (piece === undefined) return;
      const stop = Math.min(end, view.pieces[index + 1]?.at ?? view.text.length);
      add(view.text.slice(next, stop), { ...inOriginal(view, next, stop), isCopy: piece.isCopy });
      next = stop;
    }
  }
}

function pieceAt(pieces: readonly Piece[], at: number): Piece {
  return pieces[indexAt(pieces, at)] ?? { at, start: at, end: at, isCopy: true };
}

/** The last piece that begins at or before a place. */
function indexAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
