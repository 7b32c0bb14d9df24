import type { Block, Sample, SnapshotFact, SnapshotLimit, Snapshots } from "./snapshots.ts";

/** Open files: `ls /proc/PID/fd | wc -l`, `lsof -p PID`, `/proc/PID/limits`, `/proc/PID/status`, `ulimit -a`. */
export function readFileCounts(block: Block): Partial<Snapshots> {
  return {
    samples: [...countedDescriptors(block), ...listedFiles(block), ...statusMemory(block)],
    limits: [...processLimits(block), ...shellLimits(block)],
    facts: shellLimitFacts(block),
  };
}

const pidInPath = /\/proc\/(\d+)\/(?:fd|limits|status)\b|\blsof\b.* -p ?(\d+)/;

function pidOf(command: string): number | null {
  const match = pidInPath.exec(command);
  return match ? Number(match[1] ?? match[2]) : null;
}

/** A comment behind the command says what runs under that number. */
function commandOf(command: string): string {
  return /\s#\s*(.+)$/.exec(command)?.[1]?.trim() ?? "";
}

/** A count that was made by `wc -l`. */
function countedDescriptors({ command, time, lines }: Block): readonly Sample[] {
  const pid = pidOf(command);
  if (pid === null || !/wc -l/.test(command)) return [];
  const line = lines.find(({ text }) => /^\s*\d+\s*$/.test(text));
  if (!line) return [];
  const source = command.includes("lsof") ? "lsof" : "proc";
  return [
    {
      pid,
      command: commandOf(command),
      metric: "open-files",
      value: Number(line.text),
      time,
      source,
      line: line.number,
    },
  ];
}

/** `lsof`'s own table: one row for each open file. */
function listedFiles({ time, lines }: Block): readonly Sample[] {
  const head = lines.findIndex(({ text }) => /^COMMAND\s+PID\b.*\bFD\b/.test(text));
  if (head < 0) return [];
  const counts = new Map<number, { count: number; command: string; line: number }>();
  for (const { text, number } of lines.slice(head + 1)) {
    const match = /^(\S+)\s+(\d+)\s/.exec(text);
    if (!match) continue;
    const pid = Number(match[2]);
    const known = counts.get(pid) ?? { count: 0, command: match[1] ?? "", line: number };
    counts.set(pid, { ...known, count: known.count + 1 });
  }
  return [...counts].map(([pid, { count, command, line }]) => ({
    pid,
    command,
    metric: "open-files",
    value: count,
    time,
    source: "lsof",
    line,
  }));
}

/** `VmRSS` in `/proc/PID/status`. */
function statusMemory({ command, time, lines }: Block): readonly Sample[] {
  const pid = Number(
    lines.map(({ text }) => /^Pid:\s+(\d+)/.exec(text)?.[1]).find(Boolean) ?? pidOf(command) ?? Number.NaN,
  );
  const name = lines.map(({ text }) => /^Name:\s+(\S+)/.exec(text)?.[1]).find(Boolean);
  if (Number.isNaN(pid)) return [];
  return lines.flatMap(({ text, number }) => {
    const kib = /^VmRSS:\s+(\d+) kB/.exec(text)?.[1];
    if (kib === undefined) return [];
    const value = Math.round((Number(kib) / 1024) * 10) / 10;
    return [
      {
        pid,
        command: name ?? commandOf(command),
        metric: "rss" as const,
        value,
        time,
        source: "proc" as const,
        line: number,
      },
    ];
  });
}

function processLimits({ command, lines }: Block): readonly SnapshotLimit[] {
  const pid = pidOf(command);
  return lines.flatMap(({ text, number }) => {
    const value = /^Max open files\s+(\d+)/.exec(text)?.[1];
    return pid === null || value === undefined
      ? []
      : [{ pid, metric: "open-files", value: Number(value), line: number }];
  });
}

/** The lines of `ulimit -a` (bash, zsh) and `launchctl limit` that matter here. */
const shellLimitLines: readonly (readonly [RegExp, string])[] = [
  [/^(?:open files|-n: file descriptors)[^\d]*?(?:\(-n\))?\s+(\d+|unlimited)$/, "limit.open-files"],
  [/^(?:max memory size|-m: resident set size).*?\s(\d+|unlimited)$/, "limit.memory"],
  [/^(?:virtual memory|-v: address space).*?\s(\d+|unlimited)$/, "limit.virtual-memory"],
  [/^(?:max user processes|-u: processes).*?\s(\d+|unlimited)$/, "limit.processes"],
  [/^\s*maxfiles\s+(\d+|unlimited)\s/, "limit.open-files"],
];

function shellLimitFacts({ command, lines }: Block): readonly SnapshotFact[] {
  const single = /^ulimit -(?:S|H)?n$/.test(command.trim())
    ? lines.find(({ text }) => /^\d+$/.test(text.trim()))
    : undefined;
  const listed = lines.flatMap(({ text, number }) =>
    shellLimitLines.flatMap(([pattern, name]) => {
      const value = pattern.exec(text)?.[1];
      return value === undefined ? [] : [{ name, value, line: number }];
    }),
  );
  return single
    ? [...listed, { name: "limit.open-files", value: single.text.trim(), line: single.number }]
    : listed;
}

function shellLimits(block: Block): readonly SnapshotLimit[] {
  return shellLimitFacts(block)
    .filter(({ name, value }) => name === "limit.open-files" && value !== "unlimited")
    .map(({ value, line }) => ({ pid: null, metric: "open-files", value: Number(value), line }));
}
