/** Fewer samples than this show no trend. */
export const minTrendSamples = 3;

/** Samples behind a program's start: the first one counts for nothing where it is under half of the second. */
export function warmSamples<Sample extends readonly [at: number | string, value: number]>(
  samples: readonly Sample[],
): readonly Sample[] {
  const [first, second] = samples;
  return first !== undefined && second !== undefined && first[1] < second[1] / 2 ? samples.slice(1) : samples;
}
