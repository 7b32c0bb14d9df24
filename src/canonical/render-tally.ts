import type { Counted, Spread, Tally } from "./tally.ts";

/** What a catalogue has recorded of the known issue, by measure: `{"time-to-failure": "10 min"}`. */
export type RecordedFacts = Readonly<Record<string, string>>;

const maxIssues = 200;
const maxVersions = 10;

/**
 * The comment on the known issue, without its marker. Everything in it is an id, a version or a number that passed
 * the record's schema, and stands in a code span: nothing in it can be active.
 */
export function renderTally(tally: Tally, recorded: RecordedFacts): string {
  const rows = [
    row("Reports", issuesOf(tally)),
    row("Seen", timesOf(tally)),
    row("Systems", tally.platforms.map(counted).join(", ")),
    ...tally.versions.map(({ program, seen }) =>
      row(`${code(program)} versions`, seen.slice(0, maxVersions).map(counted).join(", ")),
    ),
    ...tally.measures.map((spread) => row(nameOf(spread.name), spreadOf(spread))),
    ...Object.entries(recorded).map(([name, value]) => row(`${nameOf(name)}, recorded here`, code(value))),
  ];
  return [
    `### ${tally.issues.length} ${tally.issues.length === 1 ? "report" : "reports"} of ${code(tally.cause)}`,
    "",
    "Telltale recognised this failure in the files of other issues of this repository, and keeps this comment up to date.",
    "",
    "| | |",
    "| --- | --- |",
    ...rows.filter((line) => line !== null),
    "",
  ].join("\n");
}

/** In code spans: a plain number would put a reference into the timeline of every one of these issues. */
function issuesOf({ issues }: Tally): string {
  const shown = issues.slice(-maxIssues).map((number) => code(`#${number}`));
  const more = issues.length - shown.length;
  return more > 0 ? `${more} older, ${shown.join(" ")}` : shown.join(" ");
}

function timesOf({ first, last }: Tally): string {
  if (first === null || last === null) return "";
  const day = (time: string): string => time.slice(0, 10);
  return day(first) === day(last) ? day(first) : `${day(first)} to ${day(last)}`;
}

function spreadOf({ name, least, median, most, reports }: Spread): string {
  const value = (number: number): string => (name.endsWith("Ms") ? duration(number) : String(number));
  const range = least === most ? value(least) : `${value(least)} to ${value(most)}, median ${value(median)}`;
  return `${range} (${reports} ${reports === 1 ? "report" : "reports"})`;
}

/** `timeToFailureMs` and `time-to-failure` are one name: `time to failure`. */
function nameOf(name: string): string {
  const words = name.replace(/Ms$/, "").replace(/([a-z])([A-Z])/g, "$1 $2");
  return code(words.toLowerCase().replaceAll("-", " "));
}

function duration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 90_000) return `${Math.round(ms / 100) / 10} s`;
  const minutes = Math.floor(ms / 60_000);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const counted = ({ name, count }: Counted): string => `${code(name)} (${count})`;
const row = (name: string, value: string): string | null => (value === "" ? null : `| ${name} | ${value} |`);

/** Letters, digits and the marks of versions, ids and durations; whatever else there might be is dropped. */
const code = (text: string): string => `\`${text.replace(/[^\w #.,:+<>=-]/g, "").slice(0, 120) || "-"}\``;
