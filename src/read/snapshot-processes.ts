import type { Block, Sample, Snapshots } from "./snapshots.ts";

/** `ps` and `top`: which columns there are is read from the head of the table. */
export function readProcesses({ time, lines }: Block): Partial<Snapshots> {
  const samples: Sample[] = [];
  let table: Table | null = null;
  for (const { number, text } of lines) {
    const head = tableOf(text);
    if (head) {
      table = head;
      continue;
    }
    if (table === null || text.trim() === "") continue;
    const row = rowOf(table, text);
    if (row) samples.push(...samplesOf(row, { time, line: number, source: table.source }));
  }
  return { samples };
}

interface Table {
  readonly source: "ps" | "top";
  readonly columns: readonly string[];
}

interface Row {
  readonly pid: number;
  readonly command: string;
  readonly rssMiB: number | null;
  readonly cpu: number | null;
}

const memoryColumns = ["RSS", "RES", "RSIZE", "MEM"];

function tableOf(text: string): Table | null {
  if (!/\bPID\b/.test(text)) return null;
  const columns = text.trim().split(/\s+/);
  const isTop = columns.includes("RES") || columns.includes("VIRT") || columns.includes("#TH");
  const known = ["RSS", "RES", "RSIZE", "MEM", "%CPU"].some((name) => columns.includes(name));
  return known && columns.includes("PID") ? { source: isTop ? "top" : "ps", columns } : null;
}

/** A row has as many columns as the head; the command stands last and takes the rest. */
function rowOf({ columns }: Table, text: string): Row | null {
  const cells = text.trim().split(/\s+/);
  const cell = (name: string): string | undefined => {
    const index = columns.indexOf(name);
    return index < 0 ? undefined : cells[index];
  };
  const pid = Number(cell("PID"));
  if (!Number.isInteger(pid) || pid <= 0 || cells.length < columns.length) return null;
  const commandAt = columns.findIndex((name) => name === "COMMAND" || name === "CMD" || name === "ARGS");
  const last = commandAt === columns.length - 1;
  const command = commandAt < 0 ? "" : last ? cells.slice(commandAt).join(" ") : (cells[commandAt] ?? "");
  const memory = memoryColumns.map(cell).find((value) => value !== undefined);
  const cpu = Number.parseFloat(cell("%CPU") ?? "");
  return {
    pid,
    command,
    rssMiB: memory === undefined ? null : mebibytes(memory),
    cpu: Number.isNaN(cpu) ? null : cpu,
  };
}

/** Plain numbers are KiB in `ps` and `top`; with a letter they are what the letter says. */
function mebibytes(cell: string): number | null {
  const match = /^(\d+(?:\.\d+)?)([kmgt])?[+-]?$/i.exec(cell);
  if (!match) return null;
  const factor = { k: 1 / 1024, m: 1, g: 1024, t: 1024 * 1024 }[(match[2] ?? "k").toLowerCase()] ?? 1 / 1024;
  return Math.round(Number(match[1]) * factor * 10) / 10;
}

function samplesOf(row: Row, at: Pick<Sample, "time" | "line" | "source">): readonly Sample[] {
  // A process that has ended and was not waited for holds no memory.
  if (row.rssMiB === 0) return [];
  const sample = { pid: row.pid, command: row.command, ...at };
  return [
    ...(row.rssMiB === null ? [] : [{ ...sample, metric: "rss" as const, value: row.rssMiB }]),
    ...(row.cpu === null ? [] : [{ ...sample, metric: "cpu" as const, value: row.cpu }]),
  ];
}
