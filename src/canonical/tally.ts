import type { CaseRecord } from "../schema/record.ts";

/** One report of a failure: the issue, and the record in our comment there. */
export interface Case {
  readonly issue: number;
  readonly record: CaseRecord;
}

/** All reports of one failure, added up. */
export interface Tally {
  readonly cause: string;
  /** Ascending. */
  readonly issues: readonly number[];
  /** When the failure was first and last seen, in any of them. */
  readonly first: string | null;
  readonly last: string | null;
  readonly platforms: readonly Counted[];
  /** By program. */
  readonly versions: readonly { readonly program: string; readonly seen: readonly Counted[] }[];
  readonly measures: readonly Spread[];
}

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** How a measured value lies over the reports that have it. */
export interface Spread {
  readonly name: string;
  readonly least: number;
  readonly median: number;
  readonly most: number;
  readonly reports: number;
}

/**
 * Adds up the cases of one cause. The result depends on nothing but the set of cases: any run can do it again, in
 * any order, and comes to the same. Of an issue that is given twice, the later one counts.
 */
export function tally(cause: string, cases: readonly Case[]): Tally {
  const byIssue = new Map(cases.map((each) => [each.issue, each]));
  const counted = [...byIssue.values()]
    .filter(({ record }) => record.cause === cause && isFailure(record))
    .sort((left, right) => left.issue - right.issue);
  const records = counted.map(({ record }) => record);
  const times = records.flatMap(({ first, last }) => [first, last]).filter((time) => time !== null);
  const programs = [...new Set(records.flatMap(({ versions }) => Object.keys(versions)))].sort();
  const measures = [...new Set(records.flatMap((record) => Object.keys(record.measures)))].sort();
  return {
    cause,
    issues: counted.map(({ issue }) => issue),
    first: [...times].sort()[0] ?? null,
    last: [...times].sort().at(-1) ?? null,
    platforms: count(records.map(({ platform }) => platform)),
    versions: programs.map((program) => ({
      program,
      seen: count(records.map(({ versions }) => versions[program] ?? null)),
    })),
    measures: measures.flatMap((name) =>
      spread(
        name,
        records.map((record) => record.measures[name]),
      ),
    ),
  };
}

const isFailure = ({ status }: CaseRecord): boolean => status === "known" || status === "ambiguous";

/** The most frequent first. */
function count(names: readonly (string | null)[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, times]) => ({ name, count: times }))
    .sort((left, right) => right.count - left.count || (left.name < right.name ? -1 : 1));
}

function spread(name: string, values: readonly (number | undefined)[]): readonly Spread[] {
  const sorted = values.filter((value) => value !== undefined).sort((left, right) => left - right);
  const [least] = sorted;
  const most = sorted.at(-1);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  if (least === undefined || most === undefined || median === undefined) return [];
  return [{ name, least, median, most, reports: sorted.length }];
}
