import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CatalogueFiles } from "../catalogue/catalogue.ts";
import { readShipped, type ShippedCatalogue } from "../local/shipped-catalogue.ts";
import { readYamlFiles } from "../local/yaml-files.ts";
import type { Arguments } from "./arguments.ts";
import { type Environment, shippedFile } from "./environment.ts";
import { type Failure, failure } from "./failure.ts";

/** A project's own catalogue is found here without being named. */
export const projectCatalogue = ".github/telltale";

/** The shipped catalogue with the user's own laid over it. Only a user's own loads the YAML parser and the schemas. */
export async function loadCatalogue(
  args: Arguments,
  environment: Environment,
): Promise<ShippedCatalogue | Failure> {
  const shipped = args.has("no-default-signatures")
    ? await withoutSignatures(environment)
    : readShipped(shippedFile(environment));
  const own = ownCatalogues(args.all("signatures"), environment);
  if ("kind" in own) return own;
  if (own.length === 0) return shipped;
  const { layCatalogues } = await import("../catalogue/catalogue.ts");
  return { ...shipped, catalogue: await layCatalogues(shipped.catalogue, own) };
}

/** Dialects and redactors stay: without them nothing could be read, and secrets would leave. */
async function withoutSignatures(environment: Environment): Promise<ShippedCatalogue> {
  const shipped = readShipped(shippedFile(environment));
  return { ...shipped, catalogue: { ...shipped.catalogue, signatures: [] } };
}

function ownCatalogues(paths: readonly string[], { workingFolder }: Environment): CatalogueFiles[] | Failure {
  const found: CatalogueFiles[] = [];
  const own = join(workingFolder, projectCatalogue);
  if (existsSync(own)) found.push({ label: projectCatalogue, files: filesOrNone(own) });
  for (const path of paths) {
    const files = readYamlFiles(path);
    if ("kind" in files) {
      return failure(
        `cannot read the signatures at ${JSON.stringify(path)} (${files.reason}): give a YAML file or a folder of them`,
      );
    }
    if (files.length === 0) {
      return failure(
        `no .yml or .yaml file below ${JSON.stringify(path)}: \`telltale signatures new ID --output DIR\` writes a first one`,
      );
    }
    found.push({ label: path, files });
  }
  return found;
}

function filesOrNone(path: string) {
  const files = readYamlFiles(path, projectCatalogue);
  return "kind" in files ? [] : files;
}
