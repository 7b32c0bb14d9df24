/** Lines by the path of their file. */
export type Files = ReadonlyMap<string, readonly string[]>;

/** More trials than this are not worth the last few lines. */
const maxTrials = 600;

/**
 * Takes lines away as long as `holds` says that the rest is enough: large pieces first, then smaller ones, down to
 * single lines (delta debugging). What is left cannot lose any one of its lines, unless the trials ran out.
 */
export async function fewestLines(files: Files, holds: (files: Files) => Promise<boolean>): Promise<Files> {
  let fewest = files;
  let trials = 0;
  const enough = async (candidate: Files): Promise<boolean> => {
    trials += 1;
    return trials <= maxTrials && (await holds(candidate));
  };
  for (const path of files.keys()) {
    const without = new Map([...fewest].filter(([other]) => other !== path));
    if (without.size > 0 && (await enough(without))) fewest = without;
  }
  for (const path of fewest.keys()) {
    let size = Math.ceil((fewest.get(path)?.length ?? 0) / 2);
    while (size >= 1) {
      const shorter = await withoutPieces(fewest, path, { size, enough });
      const shrank = (shorter.get(path)?.length ?? 0) < (fewest.get(path)?.length ?? 0);
      fewest = shorter;
      if (!shrank || size > 1) size = size === 1 ? 0 : Math.ceil(size / 2);
    }
  }
  return fewest;
}

/** One walk over a file, trying to leave out each piece of `size` lines, from the end to the beginning. */
async function withoutPieces(
  files: Files,
  path: string,
  { size, enough }: { readonly size: number; readonly enough: (candidate: Files) => Promise<boolean> },
): Promise<Files> {
  let kept = files;
  for (let end = files.get(path)?.length ?? 0; end > 0; end -= size) {
    const lines = kept.get(path) ?? [];
    const rest = [...lines.slice(0, Math.max(0, end - size)), ...lines.slice(end)];
    const candidate = new Map(kept).set(path, rest);
    if (rest.length > 0 && (await enough(candidate))) kept = candidate;
  }
  return kept;
}
