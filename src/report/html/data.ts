import type { Result, SessionRecord } from "../../model/result.ts";
import { cleanLine } from "../clean.ts";
import { duration, milliseconds } from "../numbers.ts";
import { textOf } from "../slot.ts";
import { labels, page, chart as words } from "../words.ts";

/** What the page's script draws: times are whole milliseconds after `begin`, tones and labels stand for their indices. */
export interface ChartData {
  /** Seconds since the epoch, as uPlot has them. */
  readonly begin: number;
  readonly end: number;
  readonly tones: readonly Tone[];
  readonly labels: readonly string[];
  readonly lanes: readonly Lane[];
  readonly resources: readonly ResourceChart[];
  readonly words: typeof page;
}

export interface Lane {
  readonly name: string;
  readonly spans: readonly (readonly [from: number, to: number, tone: number, label: number])[];
  readonly events: readonly (readonly [at: number, tone: number, label: number])[];
}

export interface ResourceChart {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly times: readonly number[];
  readonly values: readonly number[];
  readonly limit: number | null;
}

const tones = ["good", "bad", "unsure", "faint"] as const;
type Tone = (typeof tones)[number];

/** More than so many points or lanes cannot be told apart on a screen. */
const maxEvents = 2_000;
const maxSpans = 4_000;
const maxLanes = 60;

export function chartData({ sessions, timeline, resources }: Result): ChartData {
  const drawn = laneEvents({ sessions, timeline });
  const series = resources.map(resourceSeries).filter(({ points }) => points.length > 0);
  const [begin, end] = period([
    ...[...drawn.values()].flatMap(({ spans, events }) => [
      ...spans.flatMap(({ from, to }) => [from, to ?? from]),
      ...events.map(({ at }) => at),
    ]),
    ...series.flatMap(({ points }) => [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0]),
  ]);
  const labels = new Map<string, number>();
  const label = (text: string): number => {
    const index = labels.get(text) ?? labels.size;
    labels.set(text, index);
    return index;
  };
  const tone = (each: Tone): number => tones.indexOf(each);
  const lanes = [...drawn].map(([name, { spans, events }]) => ({
    name,
    spans: spans.map(
      (each) => [each.from - begin, (each.to ?? end) - begin, tone(each.tone), label(each.label)] as const,
    ),
    events: events.map((each) => [each.at - begin, tone(each.tone), label(each.label)] as const),
  }));
  return {
    begin: begin / 1_000,
    end: end / 1_000,
    tones,
    labels: [...labels.keys()],
    lanes,
    resources: series.map(({ points, ...each }) => ({
      ...each,
      times: points.map(([at]) => at - begin),
      values: points.map(([, value]) => value),
    })),
    words: page,
  };
}

interface Drawn {
  readonly spans: {
    readonly from: number;
    /** Null while it lives: to the end of what is drawn. */
    readonly to: number | null;
    readonly tone: Tone;
    readonly label: string;
  }[];
  readonly events: { readonly at: number; readonly tone: Tone; readonly label: string }[];
}

/** By the server that they are about, in the order in which it is first named. */
function laneEvents({
  sessions,
  timeline,
}: Pick<Result, "sessions" | "timeline">): ReadonlyMap<string, Drawn> {
  const lanes = new Map<string, Drawn>();
  const lane = (name: string | null): Drawn => {
    const key = cleanLine(name ?? textOf(labels.wholeCase), 60);
    const found = lanes.get(key) ?? { spans: [], events: [] };
    if (lanes.size < maxLanes) lanes.set(key, found);
    return found;
  };
  for (const session of sessions.slice(0, maxSpans)) {
    const spans = spansOf(session);
    if (spans.length > 0) lane(session.subject).spans.push(...spans);
  }
  for (const { time, subject, event } of timeline.slice(0, maxEvents)) {
    const at = milliseconds(time);
    if (at !== null) lane(subject).events.push({ at, tone: toneOf(event), label: cleanLine(event, 60) });
  }
  return lanes;
}

/** From the first to the last time, with a margin, in milliseconds. */
function period(times: readonly number[]): readonly [begin: number, end: number] {
  if (times.length === 0) return [0, 1_000];
  const begin = times.reduce((least, each) => Math.min(least, each));
  const end = times.reduce((most, each) => Math.max(most, each));
  const margin = Math.max(1_000, Math.round((end - begin) * 0.03));
  return [begin - margin, end + margin];
}

/** While it connects, and while it lives. */
function spansOf(session: SessionRecord): Drawn["spans"] {
  const [started, connected, ended] = [session.startedAt, session.connectedAt, session.endedAt].map(
    milliseconds,
  );
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
    { from: connected, to: ended ?? null, tone: "good", label: `${attempt}, ${lived}` },
  ];
}

function toneOf(event: string): Tone {
  if (/(?:refused|terminated|failed|error|crash|closed|lost|exit|time-?out|expired)/i.test(event))
    return "bad";
  return /(?:connected|succeeded|ready|refreshed)$/i.test(event) ? "good" : "faint";
}

function resourceSeries(
  series: Result["resources"][number],
  index: number,
): Omit<ResourceChart, "times" | "values"> & { readonly points: readonly Point[] } {
  const samples = series.samples.flatMap(([time, value]): Point[] => {
    const at = milliseconds(time);
    return at === null ? [] : [[at, value]];
  });
  return {
    id: `resource-${index}`,
    label: cleanLine(`${series.metric} ${series.subject}`, 60),
    unit: cleanLine(series.unit, 16),
    points: thinned(samples),
    limit: series.limit,
  };
}

type Point = readonly [at: number, value: number];

/** Twice as many as a wide chart has columns. */
const maxPoints = 2_000;

/** Of each column the lowest and the highest value, so that no peak is lost. */
function thinned(points: readonly Point[]): readonly Point[] {
  if (points.length <= maxPoints) return points;
  const columns = maxPoints / 2;
  return Array.from({ length: columns }, (_, column) => {
    const from = Math.floor((column * points.length) / columns);
    const part = points.slice(from, Math.floor(((column + 1) * points.length) / columns));
    const [first] = part as [Point];
    const low = part.reduce((least, each) => (each[1] < least[1] ? each : least), first);
    const high = part.reduce((most, each) => (each[1] > most[1] ? each : most), first);
    return low === high ? [low] : low[0] < high[0] ? [low, high] : [high, low];
  }).flat();
}
