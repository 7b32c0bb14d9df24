/** `340 ms`, `74 s`, `1 min 40 s`, `2 h 5 min`: as exact as a person wants it. */
export function sayDuration(ms: number): string {
  const size = Math.abs(ms);
  if (size < 1_000) return `${Math.round(ms)} ms`;
  if (size < 10_000) return `${Math.round(ms / 100) / 10} s`;
  if (size < 90_000) return `${Math.round(ms / 1_000)} s`;
  const minutes = Math.floor(size / 60_000);
  if (minutes < 60) return joined(minutes, "min", Math.round((size % 60_000) / 1_000), "s");
  return joined(Math.floor(minutes / 60), "h", minutes % 60, "min");
}

function joined(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
