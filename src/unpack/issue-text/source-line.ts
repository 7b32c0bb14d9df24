/** One line of an issue's text, or several that a terminal or a mail program had broken out of one. */
export interface SourceLine {
  readonly text: string;
  /** 1-based line of the text at which this one begins. */
  readonly sourceLine: number;
}
