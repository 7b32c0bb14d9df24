const steps = "▁▂▃▄▅▆▇█";

/** A chart of one line of letters: the lowest value is the lowest bar. Long series are averaged to `width` bars. */
export function sparkline(values: readonly number[], width = 24): string {
  const points = values.length <= width ? values : averaged(values, width);
  const low = Math.min(...points);
  const spread = Math.max(...points) - low;
  return points
    .map((value) => steps[spread === 0 ? 0 : Math.round(((value - low) / spread) * (steps.length - 1))])
    .join("");
}

function averaged(values: readonly number[], width: number): readonly number[] {
  return Array.from({ length: width }, (_, index) => {
    const slice = values.slice(
      Math.floor((index * values.length) / width),
      Math.floor(((index + 1) * values.length) / width),
    );
    return slice.reduce((sum, value) => sum + value, 0) / slice.length;
  });
}
