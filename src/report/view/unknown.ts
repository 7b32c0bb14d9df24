import type { Result } from "../../model/result.ts";
import { say } from "../say.ts";
import { Quoted } from "../slot.ts";
import type { View } from "../view.ts";
import type { EvidenceBook } from "./book.ts";

export interface UnknownOptions {
  readonly book: EvidenceBook;
  /** Shapes of lines, and lines of each. */
  readonly most: number;
  readonly lines: number;
}

/** Error lines that nothing explains, by their shape; `left`: shapes that are not shown. */
export function unknownView(
  unknown: Result["unknown"],
  { book, most, lines }: UnknownOptions,
): { readonly view: View["unknown"]; readonly left: number } {
  return {
    view: unknown.slice(0, most).map(({ template, count, evidence }) => ({
      template: new Quoted(template),
      count,
      proof: book.cite(evidence, {
        group: { key: `${prefix}${template}`, title: say`${new Quoted(template)}`, count },
        limit: lines,
      }),
    })),
    left: Math.max(0, unknown.length - most),
  };
}

/** The group of one shape. */
export function isUnknownGroup(key: string): boolean {
  return key.startsWith(prefix);
}

/** No signature's id begins so. */
const prefix = " unknown ";
