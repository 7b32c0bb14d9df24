const unitMs: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  sec: 1_000,
  second: 1_000,
  seconds: 1_000,
  m: 60_000,
  min: 60_000,
  minute: 60_000,
  minutes: 60_000,
  h: 3_600_000,
};

/** Milliseconds of a duration in words (`517ms`, `2s`, `1m 5s`); null if it is none. */
export function durationMs(text: string): number | null {
  let total: number | null = null;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?) ?([a-z]+)/gi)) {
    const factor = unitMs[(unit ?? "").toLowerCase()];
    if (factor === undefined) return null;
    total = (total ?? 0) + Number(amount) * factor;
  }
  return total;
}
