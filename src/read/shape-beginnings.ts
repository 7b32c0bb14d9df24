/**
 * Words at a line's beginning, each with one space behind it. They stand in the line's template as they are: whatever
 * a placeholder stands for begins behind them (one hyphen is not enough for a UUID).
 */
const plainWord = "[A-Za-z_]{1,40}(?:-[A-Za-z_]{1,40})? (?=\\S)";
const maxWords = 4;
/** Of a line, a template sees what stands before its cut: more blanks, and it may see no words. */
const maxBlanks = 200;
const plainWords = new RegExp(`\\s{0,${maxBlanks}}(?:${plainWord}){1,${maxWords}}`, "y");
const nextWord = new RegExp(plainWord, "y");

/** The beginnings of templates, to tell lines that have none of them without making their template. */
export class ShapeBeginnings {
  readonly #beginnings = new Set<string>();

  add(template: string): void {
    nextWord.lastIndex = 0;
    for (let word = 0; word < maxWords && nextWord.test(template); word++) {
      this.#beginnings.add(template.slice(0, nextWord.lastIndex));
    }
  }

  /** False only where the line's template is none of those that were added. */
  mayBegin(line: string): boolean {
    plainWords.lastIndex = 0;
    if (!plainWords.test(line)) return true;
    const words = line.slice(0, plainWords.lastIndex).trimStart();
    return words.length > longest || this.#beginnings.has(words);
  }
}

/** Templates are cut, and what is shorter than this is not. */
const longest = 200;
