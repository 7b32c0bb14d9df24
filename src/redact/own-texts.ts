/** So many characters in a row are remembered of the texts. */
const pieceLength = 4;
const pieceBits = 16;
/** A case of few secrets asks less than it costs to go through the texts. */
const worthPieces = 50;

/** Texts of our own, to be asked whether a value stands in them. Nearly every secret has a piece that none of them has. */
export class OwnTexts {
  readonly #text: string;
  #asked = 0;
  #pieces: Uint8Array | null = null;

  constructor(texts: readonly string[]) {
    this.#text = texts.join("\n");
  }

  hold(value: string): boolean {
    if (++this.#asked > worthPieces) {
      this.#pieces ??= piecesOf(this.#text);
      for (let at = 0; at + pieceLength <= value.length; at++) {
        if (this.#pieces[pieceAt(value, at)] === 0) return false;
      }
    }
    return this.#text.includes(value);
  }
}

function piecesOf(text: string): Uint8Array {
  const pieces = new Uint8Array(1 << pieceBits);
  for (let at = 0; at + pieceLength <= text.length; at++) pieces[pieceAt(text, at)] = 1;
  return pieces;
}

/** A number for the piece at a place; different pieces may share it. */
function pieceAt(text: string, at: number): number {
  let piece = 0;
  for (let i = at; i < at + pieceLength; i++) piece = Math.imul(piece, 31) + text.charCodeAt(i);
  return Math.imul(piece, 0x9e3779b1) >>> (32 - pieceBits);
}
