import type { MergedChannels } from "./merge-channels.ts";
import type { Channel } from "./occurrence-store.ts";
import type { SessionStream } from "./session-log.ts";

/** What the files of a case say of each other's clocks. */
export interface Clocks {
  /** By how many milliseconds a channel's clock is ahead of the one that is believed. */
  skewOf(channel: Channel): number;
  /** Raw: they hold names of kinds only, but go through redaction like everything. */
  readonly sentences: readonly string[];
}

type Merged = MergedChannels & { readonly stream: SessionStream };

export function compareClocks(merged: readonly Merged[]): Clocks {
  const skews = new Map<string, number>();
  const sentences = new Set<string>();
  for (const { stream, baseRank, skews: found } of merged) {
    for (const [rank, skewMs] of found) {
      if (skewMs === 0) continue;
      skews.set(`${stream.group} ${Math.floor(rank)}`, skewMs);
      sentences.add(sentenceFor(stream.kinds.get(rank) ?? "", stream.kinds.get(baseRank) ?? "", skewMs));
    }
  }
  return {
    skewOf: ({ group, rank }) => skews.get(`${group} ${rank}`) ?? 0,
    sentences: [...sentences],
  };
}

function sentenceFor(other: string, base: string, skewMs: number): string {
  const seconds = Math.round(Math.abs(skewMs) / 100) / 10;
  const direction = skewMs > 0 ? "ahead of" : "behind";
  return `by the events that both tell, the clock of ${other} is ${seconds} s ${direction} that of ${base}; its times were moved`;
}
