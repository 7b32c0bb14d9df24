/** Numbers as people say them. Durations are milliseconds, sizes bytes, times RFC 3339 in UTC. */

export function duration(ms: number): string {
  if (!Number.isFinite(ms)) return "unknown";
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 10_000) return `${trim(ms / 1_000, 1)} s`;
  if (ms < 120_000) return `${Math.round(ms / 1_000)} s`;
  if (ms < 7_200_000) return `${trim(ms / 60_000, 1)} min`;
  if (ms < 172_800_000) return `${trim(ms / 3_600_000, 1)} h`;
  return `${trim(ms / 86_400_000, 1)} days`;
}

/** In one unit when they share it: `60 to 61 s`. */
export function durationRange(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const low = duration(sorted[0] ?? Number.NaN);
  const high = duration(sorted.at(-1) ?? Number.NaN);
  if (low === high) return low;
  const [amount, unit] = low.split(" ");
  return high.endsWith(` ${unit}`) ? `${amount} to ${high}` : `${low} to ${high}`;
}

/** For comparing two cases, a coarse word says more than a digit: `about 1 minute`. */
export function roughly(ms: number): string {
  const [size, unit] = rough.find(([each]) => ms >= each * 0.75) ?? [1, "millisecond"];
  const amount = Math.max(1, Math.round(ms / size));
  return `about ${amount} ${unit}${amount === 1 ? "" : "s"}`;
}

const rough = [
  [86_400_000, "day"],
  [3_600_000, "hour"],
  [60_000, "minute"],
  [1_000, "second"],
] as const;

export function bytes(count: number): string {
  if (count < 1024) return `${Math.round(count)} ${count === 1 ? "byte" : "bytes"}`;
  const units = ["KiB", "MiB", "GiB", "TiB"] as const;
  let value = count / 1024;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${trim(value, value < 10 ? 1 : 0)} ${units[unit]}`;
}

export function amount(value: number, unit: string): string {
  if (/^bytes?$/i.test(unit)) return value < 0 ? `−${bytes(-value)}` : bytes(value);
  if (unit === "ms") return duration(value);
  const known = /^(?:[A-Za-z]{1,12}|%)$/.test(unit) ? ` ${unit}` : "";
  return `${trim(value, Math.abs(value) < 10 ? 1 : 0)}${known}`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `2026-11-22 15:48:10` and the zone, or null for what is no time. */
export function dateTime(time: string | null): string | null {
  const at = parse(time);
  return at === null ? null : `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
}

/** `15:48:10.123`: for rows under a heading that says the day. */
export function clock(time: string | null): string | null {
  return parse(time)?.slice(11, 23) ?? null;
}

export function day(time: string | null): string | null {
  return parse(time)?.slice(0, 10) ?? null;
}

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Milliseconds since the epoch; null for anything but a time as results have it, which `Date.parse` is too kind to say. */
export function milliseconds(time: string | null): number | null {
  if (time === null || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(time)) return null;
  const at = Date.parse(time);
  return Number.isNaN(at) || at < 0 ? null : at;
}

function parse(time: string | null): string | null {
  const at = milliseconds(time);
  return at === null ? null : new Date(at).toISOString();
}

function trim(value: number, digits: number): string {
  return value.toFixed(digits).replace(/\.0+$/, "");
}
