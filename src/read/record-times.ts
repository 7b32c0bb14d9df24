import type { OpenDocument } from "./open-document.ts";
import { parseTime } from "./timestamps.ts";

/** A clock may be set back by a second without anybody's doing (threads, buffered output). */
const toleratedBackMs = 2_000;

/** Reads the times of one document's records and notes what had to be assumed about them. */
export interface RecordTimes {
  read(time: string | null): number | null;
  /** Says once what was assumed; to be called when the document ends. */
  finish(): void;
}

export function createRecordTimes(document: OpenDocument): RecordTimes {
  const { state, entry } = document;
  const assumed = { zone: 0, year: 0, date: 0 };
  const impossible = { count: 0, first: "" };
  const back = { count: 0, largestMs: 0 };
  let lastAt: number | null = null;

  const note = (about: string, text: string): void => {
    state.assumptions.push({ about, text: state.redact(`${entry.path}: ${text}`) });
  };

  return {
    read: (time) => {
      if (time === null) return null;
      const parsed = parseTime(time, state.clock);
      if (!parsed) {
        impossible.count += 1;
        impossible.first ||= state.redact(time).slice(0, 60);
        return null;
      }
      if (parsed.assumed) assumed[parsed.assumed] += 1;
      else state.clock.reference = parsed.at;
      if (lastAt !== null && lastAt - parsed.at > toleratedBackMs) {
        back.count += 1;
        back.largestMs = Math.max(back.largestMs, lastAt - parsed.at);
      }
      lastAt = parsed.at;
      return parsed.at;
    },
    finish: () => {
      if (assumed.zone > 0) note("zone", "times without a zone were taken as UTC");
      if (assumed.year > 0)
        note("year", "times without a year were taken as the last such day before the case");
      if (assumed.date > 0) note("date", "times without a date were taken as the day nearest to the case");
      if (impossible.count > 0)
        note(
          "time",
          `${impossible.count} records have no possible time (first: ${impossible.first}) and were read without one`,
        );
      if (back.count > 0)
        note(
          "order",
          `time goes back ${back.count} times, by up to ${Math.round(back.largestMs / 1000)} s; the order in the file was kept, and nothing was measured across these places`,
        );
    },
  };
}
