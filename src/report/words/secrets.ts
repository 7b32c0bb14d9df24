import { fixed, list, say } from "../say.ts";
import { type Prose, type Quoted, textOf } from "../slot.ts";
import { none } from "./values.ts";

/** Said once for each file, by kind and never by line: who reads it must not be led to the secret. */
export function exposures(found: readonly { kind: Quoted; source: Quoted }[]): Prose[] {
  const sources = [...new Set(found.map(({ source }) => textOf(source)))];
  return sources.map((name) => {
    const kinds = found.filter(({ source }) => textOf(source) === name).map(({ kind }) => say`${kind}`);
    const [first] = found.filter(({ source }) => textOf(source) === name);
    return say`${first?.source ?? none} holds what looks like a live credential (${list(kinds)}), and anybody can read it. Revoke it, then remove the file from the issue.`;
  });
}

/** Instead of a report whose evidence would show a secret. */
export const blocked = fixed(
  "The files were read, but the report would have shown something that looks like a secret, twice in a row. So it is not shown here. A maintainer finds the kind in the log of this run, and the person who attached the files should check them for passwords, tokens and keys.",
);

export const blockedHeadline = fixed("The report was held back");
