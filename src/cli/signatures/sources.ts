import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CatalogueFiles, layCatalogues } from "../../catalogue/catalogue.ts";
import { projectCatalogue } from "../../local/load-catalogue.ts";
import { readShipped, type ShippedCatalogue } from "../../local/shipped-catalogue.ts";
import { readYamlFiles } from "../../local/yaml-files.ts";
import type { Detector } from "../../model/detector.ts";
import type { Dialect } from "../../model/dialect.ts";
import type { Arguments } from "../arguments.ts";
import { type Environment, shippedFile } from "../environment.ts";
import { type Failure, failure } from "../failure.ts";

/** A catalogue with the examples of the files that are to be checked. */
export interface CheckedCatalogue extends ShippedCatalogue {
  /** Labels of the catalogues whose files were read; the others are only there to be referred to. */
  readonly labels: readonly string[];
  /** The dialects and redactors of those files. */
  readonly own: { readonly dialects: readonly Dialect[]; readonly detectors: readonly Detector[] };
}

/**
 * What `lint` and `test` look at: the paths given by `--signatures`, else the project's own catalogue, else the
 * sources of the shipped one where they lie beside the program.
 */
export async function readSources(
  args: Arguments,
  environment: Environment,
): Promise<CheckedCatalogue | Failure> {
  const shipped = readShipped(shippedFile(environment));
  const paths = pathsToCheck(args, environment);
  if (paths.length === 0) {
    return failure(`nothing to check: give --signatures PATH, or write signatures to ${projectCatalogue}`);
  }
  const given: CatalogueFiles[] = [];
  for (const path of paths) {
    const files = readYamlFiles(path);
    if ("kind" in files) {
      const place = JSON.stringify(files.path);
      return failure(`cannot read ${place} (${files.reason}): give a .yml file, or a folder of them`);
    }
    if (files.length === 0) return failure(`no .yml or .yaml file below ${JSON.stringify(path)}`);
    given.push({ label: path, files });
  }
  const catalogue = await layCatalogues(shipped.catalogue, given);
  const labels = given.map(({ label }) => label);
  const own = {
    dialects: catalogue.dialects.filter((dialect) => labels.includes(dialect.catalogue)),
    // Laid behind those that were there before.
    detectors: catalogue.detectors.detectors.slice(shipped.catalogue.detectors.detectors.length),
  };
  return { catalogue, patternCache: shipped.patternCache, labels, own };
}

function pathsToCheck(args: Arguments, { home, workingFolder }: Environment): readonly string[] {
  const given = args.all("signatures");
  if (given.length > 0) return given;
  const own = join(workingFolder, projectCatalogue);
  if (existsSync(own)) return [own];
  const sources = join(dirname(home), "signatures");
  return existsSync(sources) ? [sources] : [];
}
