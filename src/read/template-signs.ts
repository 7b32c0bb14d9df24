/** What a line must hold before a placeholder of an error's template can stand for a part of it. */
export interface Signs {
  readonly digit: boolean;
  /** Seven hexadecimal digits in a row, of either case. */
  readonly hexRun: boolean;
  /** Two blanks in a row, or one that is no space. */
  readonly blanks: boolean;
}

const digitKind = 1;
const hexKind = 2;
const spaceKind = 3;
/** Also every character that is not ASCII, some of which are blanks. */
const blankKind = 4;

const kinds = new Uint8Array(128);
for (let code = 9; code <= 13; code++) kinds[code] = blankKind;
kinds[32] = spaceKind;
for (const digit of "0123456789") kinds[digit.charCodeAt(0)] = digitKind;
for (const letter of "abcdefABCDEF") kinds[letter.charCodeAt(0)] = hexKind;

const shortestHex = 7;

/** One walk over the line: several times as fast as one expression for each sign. */
export function signsOf(line: string): Signs {
  let digit = false;
  let hexRun = false;
  let blanks = false;
  let run = 0;
  let before = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const kind = code < 128 ? (kinds[code] as number) : blankKind;
    if (kind === digitKind || kind === hexKind) {
      if (++run === shortestHex) hexRun = true;
      if (kind === digitKind) digit = true;
    } else {
      run = 0;
      if (kind === blankKind || (kind === spaceKind && before === spaceKind)) blanks = true;
    }
    before = kind;
  }
  return { digit, hexRun, blanks };
}
