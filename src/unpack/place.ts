import type { Bundle, Unpacked } from "../model/bundle.ts";
import type { Budget } from "./budget.ts";
import type { Trouble } from "./byte-flow.ts";
import { joinPath } from "./entry-path.ts";
import type { Member } from "./member.ts";

/** Where a member stands: in the bundle itself at level 0, in an archive of it at level 1. */
export interface Place {
  readonly bundle: Bundle;
  readonly budget: Budget;
  /** The bundle's name for refusals. */
  readonly label: string;
  /** The path of the archive around it, empty at the top. */
  readonly prefix: string;
  readonly level: number;
  /** Whether this one file, packed or not, is all that was sent: it is then refused as a whole where it is no log. */
  readonly isAll: boolean;
  /** How far the archives around it have expanded the packed bytes that it is measured by. */
  around(): number;
}

/** The place of what stands in the archive `member`; `expansion` is how far the archive itself was expanded. */
export function inside(member: Member, place: Place, expansion: () => number): Place {
  return {
    ...place,
    prefix: place.level === 0 ? "" : joinPath(place.prefix, member.path),
    level: place.level + 1,
    isAll: false,
    around: () => place.around() * Math.max(1, expansion()),
  };
}

/** The name for refusals: a bundle's own at the top, a path inside. */
export function nameOf(member: Member, place: Place): string {
  return place.level === 0 ? place.label : joinPath(place.prefix, member.path);
}

export function refused(name: string, { code, detail }: Trouble): Unpacked {
  return { kind: "refused", refusal: { code, name, detail } };
}
