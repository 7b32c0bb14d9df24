import type { Reading } from "../model/reading.ts";
import { evidenceRecord } from "./evidence-record.ts";
import type { Shown } from "./ruled-out.ts";

/** What was measured of a suspect that stays open: it decides nothing, and nobody has to measure it again. */
export function measuredSoFar({ resources }: Reading, metric: string): Shown | null {
  const series = resources.filter((one) => one.metric === metric && one.evidence.length > 0);
  const shown = series.slice(0, 3).flatMap(({ subject, unit, samples, evidence }) => {
    const [first, last] = [samples[0]?.[1], samples.at(-1)?.[1]];
    if (first === undefined || last === undefined || samples.length < 2) return [];
    const why = `\`${subject}\` went from ${sayAmount(first, unit)} to ${sayAmount(last, unit)} in ${samples.length} samples`;
    return [{ why, evidence: [...evidence.slice(0, 1), ...evidence.slice(1).slice(-1)] }];
  });
  if (shown.length === 0) return null;
  return {
    why: shown.map(({ why }) => why).join("; "),
    evidence: shown.flatMap(({ evidence }) => evidence).map(evidenceRecord),
  };
}

export function openFilesSoFar({ facts }: Reading): Shown | null {
  const limit = facts.find(({ name }) => name === "limit.open-files");
  if (limit === undefined) return null;
  return {
    why: `the limit is \`${limit.value}\`, how many were open is unknown`,
    evidence: [evidenceRecord(limit.evidence)],
  };
}

function sayAmount(value: number, unit: string): string {
  return unit === "bytes" ? `${Math.round(value / 2 ** 20)} MiB` : `${Math.round(value)} ${unit}`;
}
