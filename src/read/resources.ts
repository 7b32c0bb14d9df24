import type { Evidence, ResourceSeries } from "../model/reading.ts";
import type { RedactedText } from "../model/text.ts";
import type { OpenDocument } from "./open-document.ts";
import { nameOfProcess, serverOfProcess } from "./process-name.ts";
import { trendOf } from "./series.ts";
import { readSnapshots, type Sample, type SnapshotLimit } from "./snapshots.ts";
import { parseTime, type TimeContext } from "./timestamps.ts";
import { evidenceInWhole, linesOf } from "./whole-text.ts";

/** All samples of a case; a day of one a second. */
const maxSamples = 90_000;
/** Series in the reading, the longest first. */
const maxSeries = 40;

/** The commands that take the snapshots, and the shells around them. */
const bystanders = new Set([
  "top",
  "ps",
  "grep",
  "head",
  "tail",
  "bash",
  "sh",
  "zsh",
  "dash",
  "sleep",
  "awk",
  "cat",
  "less",
  "watch",
]);

interface Placed<T> {
  readonly item: T;
  readonly evidence: (at: number | null) => Evidence;
}

export interface ResourceStore {
  take(document: OpenDocument, text: string): void;
  finish(context: TimeContext, given: Given): readonly ResourceSeries[];
}

/** A local server as a configuration starts it. */
export interface ConfiguredServer {
  readonly name: string;
  readonly command: string;
}

/** Collects snapshots; only when all are there do they become series. */
export function createResourceStore(): ResourceStore {
  const samples: Placed<Sample>[] = [];
  const limits: Placed<SnapshotLimit>[] = [];
  return {
    take: (document, text) => {
      const read = readSnapshots(text);
      const lines = linesOf(document, text);
      const placed = <T extends { readonly line: number }>(item: T): Placed<T> => ({
        item,
        evidence: (at) => evidenceInWhole(document, lines, { line: item.line, at }),
      });
      samples.push(...read.samples.slice(0, maxSamples - samples.length).map(placed));
      limits.push(...read.limits.map(placed));
      if (document.entry.voice === "mention") return;
      for (const fact of read.facts) {
        document.state.facts.add({ name: fact.name, subject: null, value: fact.value }, () =>
          placed(fact).evidence(null),
        );
      }
    },
    finish: (context, given) => seriesOf({ samples, limits, context, ...given }),
  };
}

interface Given {
  readonly servers: readonly ConfiguredServer[];
  readonly redact: (text: string) => RedactedText;
}

interface Collected extends Given {
  readonly samples: readonly Placed<Sample>[];
  readonly limits: readonly Placed<SnapshotLimit>[];
  readonly context: TimeContext;
}

function seriesOf(collected: Collected): readonly ResourceSeries[] {
  const byKey = new Map<string, Placed<Sample>[]>();
  for (const sample of collected.samples) {
    const { pid, metric, source } = sample.item;
    const key = `${pid} ${metric} ${source}`;
    const list = byKey.get(key);
    if (list) list.push(sample);
    else byKey.set(key, [sample]);
  }
  const names = processNames(collected);
  const best = [...byKey.values()]
    .filter((list) => isBest(list, byKey))
    .filter((list) => isWanted(list, names));
  return best
    .map((list) => oneSeries(list, names, collected))
    .filter(({ samples }) => samples.length > 0)
    .toSorted((a, b) => b.samples.length - a.samples.length)
    .slice(0, maxSeries);
}

const sourceOrder: readonly Sample["source"][] = ["ps", "proc", "lsof", "top"];

/** Of two sources of one quantity the one with more samples; where both have as many, the one that shows the command. */
function isBest(
  list: readonly Placed<Sample>[],
  byKey: ReadonlyMap<string, readonly Placed<Sample>[]>,
): boolean {
  const [first] = list;
  if (!first) return false;
  const { pid, metric, source } = first.item;
  return sourceOrder.every((other) => {
    const rival = byKey.get(`${pid} ${metric} ${other}`);
    if (other === source || !rival) return true;
    if (rival.length !== list.length) return rival.length < list.length;
    return sourceOrder.indexOf(source) < sourceOrder.indexOf(other);
  });
}

function isWanted(list: readonly Placed<Sample>[], names: ReadonlyMap<number, string>): boolean {
  const [first] = list;
  return first !== undefined && !bystanders.has((names.get(first.item.pid) ?? "").replace(/ \(\d+\)$/, ""));
}

/** What runs under each number: the server that a configuration starts so, else the program's own name. */
function processNames({ samples, servers }: Collected): ReadonlyMap<number, string> {
  const commands = new Map<number, Set<string>>();
  for (const { item } of samples) {
    if (item.command === "") continue;
    const known = commands.get(item.pid) ?? new Set();
    commands.set(item.pid, known.add(item.command));
  }
  const names = new Map<number, string>();
  const taken = new Map<string, number>();
  for (const [pid, lines] of commands) {
    const all = [...lines];
    const longest = all.toSorted((a, b) => b.length - a.length)[0] ?? "";
    const server = all.map((line) => serverOfProcess(line, servers)).find((name) => name !== null);
    const name = server ?? nameOfProcess(shortTitle(all) ?? longest);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    names.set(pid, count === 1 ? name : `${name} (${pid})`);
  }
  return names;
}

/** A program that renamed itself (`claude`) is known by that name; `node` is nobody's own. */
function shortTitle(commands: readonly string[]): string | undefined {
  return commands.find(
    (command) =>
      /^[a-z][\w.-]*$/i.test(command) && !/^(?:node|npm|npx|python3?|sh|bash|java|deno|bun)$/.test(command),
  );
}

function oneSeries(
  list: readonly Placed<Sample>[],
  names: ReadonlyMap<number, string>,
  collected: Collected,
): ResourceSeries {
  const timed = list
    .map((sample) => ({
      sample,
      at: sample.item.time === null ? null : (parseTime(sample.item.time, collected.context)?.at ?? null),
    }))
    .flatMap(({ sample, at }) => (at === null ? [] : [{ sample, at }]))
    .toSorted((a, b) => a.at - b.at);
  const samples = timed.map(({ sample, at }) => [at, sample.item.value] as const);
  const item = list[0]?.item;
  const pid = item?.pid ?? 0;
  const metric = item?.metric ?? "rss";
  const limit = limitOf(collected.limits, pid, metric);
  const shown = [timed[0], timed.at(-1)].filter((one) => one !== undefined);
  return {
    subject: collected.redact(names.get(pid) ?? `process ${pid}`),
    metric,
    unit: { rss: "MiB", cpu: "%", "open-files": "files", processes: "processes" }[metric],
    samples,
    limit: limit?.item.value ?? null,
    ...trendOf(samples),
    evidence: [...new Set(shown)]
      .map(({ sample, at }) => sample.evidence(at))
      .concat(limit ? [limit.evidence(null)] : []),
  };
}

/** The process's own limit, else that of the shell. */
function limitOf(
  limits: Collected["limits"],
  pid: number,
  metric: Sample["metric"],
): Placed<SnapshotLimit> | undefined {
  const fitting = limits.filter(({ item }) => item.metric === metric);
  return fitting.find(({ item }) => item.pid === pid) ?? fitting.find(({ item }) => item.pid === null);
}
