import type { Result, SessionRecord } from "../../model/result.ts";
import { cleanLine } from "../clean.ts";
import { duration, milliseconds } from "../numbers.ts";
import { textOf } from "../slot.ts";
import { labels, chart as words } from "../words.ts";

/** What the page's script draws. Times are seconds since the epoch, as uPlot has them. */
export interface ChartData {
  readonly begin: number;
  readonly end: number;
  readonly lanes: readonly Lane[];
  readonly resources: readonly ResourceChart[];
  readonly words: { readonly limit: string };
}

export interface Lane {
  readonly name: string;
  readonly spans: readonly {
    readonly from: number;
    readonly to: number;
    readonly tone: Tone;
    readonly label: string;
  }[];
  readonly events: readonly { readonly at: number; readonly tone: Tone; readonly label: string }[];
}

export interface ResourceChart {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly times: readonly number[];
  readonly values: readonly number[];
  readonly limit: number | null;
}

type Tone = "good" | "bad" | "unsure" | "faint";

/** More points than this cannot be told apart on a screen. */
const maxEvents = 2_000;

export function chartData({ sessions, timeline, resources }: Result): ChartData {
  const lanes = new Map<string, { spans: Lane["spans"][number][]; events: Lane["events"][number][] }>();
  const lane = (name: string | null) => {
    const key = cleanLine(name ?? textOf(labels.wholeCase), 60);
    const found = lanes.get(key) ?? { spans: [], events: [] };
    lanes.set(key, found);
    return found;
  };
  for (const session of sessions) lane(session.subject).spans.push(...spansOf(session));
  for (const { time, subject, event } of timeline.slice(0, maxEvents)) {
    const at = seconds(time);
    if (at !== null) lane(subject).events.push({ at, tone: toneOf(event), label: cleanLine(event, 60) });
  }
  const series = resources.map(resourceChart).filter(({ times }) => times.length > 0);
  const times = [
    ...[...lanes.values()].flatMap(({ spans, events }) => [
      ...spans.flatMap(({ from, to }) => [from, to]),
      ...events.map(({ at }) => at),
    ]),
    ...series.flatMap((each) => [each.times[0] ?? 0, each.times.at(-1) ?? 0]),
  ];
  const begin = times.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  const end = times.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  const margin = Math.max(1, (end - begin) * 0.03);
  return {
    begin: times.length === 0 ? 0 : begin - margin,
    end: times.length === 0 ? 1 : end + margin,
    lanes: [...lanes]
      .map(([name, each]) => ({ name, ...each }))
      .filter(({ spans, events }) => spans.length + events.length > 0),
    resources: series,
    words: { limit: textOf(labels.limit) },
  };
}

/** While it connects, and while it lives. */
function spansOf(session: SessionRecord): Lane["spans"] {
  const [started, connected, ended] = [session.startedAt, session.connectedAt, session.endedAt].map(seconds);
  const first = started ?? connected ?? null;
  if (first === null) return [];
  const attempt = words.attempt(session.attempt);
  const end = cleanLine(session.end ?? words.open, 60);
  if (connected === null || connected === undefined) {
    return [{ from: first, to: ended ?? first, tone: "bad", label: `${attempt}, ${words.failed(end)}` }];
  }
  const lived =
    session.lifetimeMs === null
      ? end
      : words.endedAfter({ how: end, lifetime: duration(session.lifetimeMs) });
  return [
    { from: first, to: connected, tone: "unsure", label: `${attempt}, ${words.starts}` },
    { from: connected, to: ended ?? connected, tone: "good", label: `${attempt}, ${lived}` },
  ];
}

function toneOf(event: string): Tone {
  if (/(?:refused|terminated|failed|error|crash|closed|lost|exit|time-?out|expired)/i.test(event))
    return "bad";
  return /(?:connected|succeeded|ready|refreshed)$/i.test(event) ? "good" : "faint";
}

function resourceChart(series: Result["resources"][number], index: number): ResourceChart {
  const samples = series.samples.flatMap(([time, value]) => {
    const at = seconds(time);
    return at === null ? [] : [[at, value] as const];
  });
  return {
    id: `resource-${index}`,
    label: cleanLine(`${series.metric} ${series.subject}`, 60),
    unit: cleanLine(series.unit, 16),
    times: samples.map(([at]) => at),
    values: samples.map(([, value]) => value),
    limit: series.limit,
  };
}

function seconds(time: string | null): number | null {
  const at = milliseconds(time);
  return at === null ? null : at / 1_000;
}
