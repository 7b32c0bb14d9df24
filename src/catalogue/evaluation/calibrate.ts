export interface CalibrationBin {
  /** Confidences from here (inclusive) to there (exclusive; the last one inclusive). */
  readonly from: number;
  readonly to: number;
  readonly verdicts: number;
  readonly right: number;
  /** What the verdicts said on average. */
  readonly said: number;
}

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Of the verdicts that said so much, how many were right. Empty bins are left out. */
export function calibrate(
  verdicts: readonly { readonly confidence: number; readonly right: boolean }[],
): CalibrationBin[] {
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] ?? 1;
    const inside = verdicts.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1)),
    );
    if (inside.length === 0) return [];
    return [
      {
        from,
        to,
        verdicts: inside.length,
        right: inside.filter(({ right }) => right).length,
        said: inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length,
      },
    ];
  });
}
