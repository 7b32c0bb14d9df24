import type { YamlSource } from "./parse-yaml.ts";

/** What a catalogue's folder may hold, told apart by the keys at the top level of each file. */
export interface SortedFiles {
  readonly signatures: readonly YamlSource[];
  readonly dialects: readonly YamlSource[];
  readonly redactors: readonly YamlSource[];
}

/** A file that shows none of the keys is taken for a signature, so that its author is told what is missing. */
export function sortFiles(files: readonly YamlSource[]): SortedFiles {
  const isDialect = ({ text }: YamlSource): boolean => /^["']?dialect["']?\s*:/m.test(text);
  const isRedactor = ({ text }: YamlSource): boolean => /^["']?(?:detectors|allow)["']?\s*:/m.test(text);
  return {
    dialects: files.filter(isDialect),
    redactors: files.filter((file) => !isDialect(file) && isRedactor(file)),
    signatures: files.filter((file) => !isDialect(file) && !isRedactor(file)),
  };
}
