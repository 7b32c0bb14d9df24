import { placeKey } from "../../model/place.ts";
import type { EvidenceRecord, Result } from "../../model/result.ts";
import { Quoted } from "../slot.ts";
import type { EvidenceLine } from "../view.ts";

type Surroundings = Result["surroundings"][number];
type Beside = Pick<EvidenceLine, "before" | "after">;

/** What stands beside the lines of evidence. */
export class Neighbourhood {
  readonly #surroundings: ReadonlyMap<string, Surroundings>;

  constructor(surroundings: Result["surroundings"]) {
    this.#surroundings = new Map(surroundings.map((each) => [placeKey(each), each]));
  }

  /** For the lines of one file in the order in which they are listed; as `grep -C` does, no line twice. */
  besideEach(records: readonly EvidenceRecord[]): readonly Beside[] {
    const listed = new Set(records.map(({ line }) => line));
    const fresh = (lines: Surroundings["after"]): EvidenceLine["after"] =>
      lines.flatMap(([line, text]) => {
        if (listed.has(line) || !speaks.test(text)) return [];
        listed.add(line);
        return [{ line, text: new Quoted(text) }];
      });
    return records.map((record) => {
      const found = this.#surroundings.get(placeKey(record));
      if (found === undefined) return { before: [], after: [] };
      const own = ownLines(record, found.after);
      for (const [line] of found.after.slice(0, own)) listed.add(line);
      return { before: fresh(found.before), after: fresh(found.after) };
    });
  }
}

/** Neither empty nor the frame of a picture. */
const speaks = /[\p{L}\p{N}]/u;

/** How many of the lines behind it a record of several lines shows itself. */
function ownLines({ text }: EvidenceRecord, after: Surroundings["after"]): number {
  const own = text.trim().split("\n").slice(1);
  const first = after.findIndex(([, line], index) => line.trim() !== own[index]?.trim());
  return first < 0 ? after.length : first;
}
