import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CatalogueFiles } from "../catalogue/catalogue.ts";
import { readShipped, type ShippedCatalogue } from "../local/shipped-catalogue.ts";
import { readYamlFiles } from "../local/yaml-files.ts";
import type { Settings } from "./settings.ts";

/** A project's own catalogue is found here without being named, as on the command line. */
const projectCatalogue = ".github/telltale";

export interface NoCatalogue {
  readonly kind: "no-catalogue";
  readonly message: string;
}

/** The shipped catalogue with the project's own over it. Only a project's own loads YAML and its schemas. */
export async function loadCatalogue(
  shippedFile: string,
  settings: Settings,
): Promise<ShippedCatalogue | NoCatalogue> {
  const whole = readShipped(shippedFile);
  // Dialects and redactors stay: without them nothing could be read, and secrets would leave.
  const shipped = settings.defaultSignatures
    ? whole
    : { ...whole, catalogue: { ...whole.catalogue, signatures: [] } };
  const own: CatalogueFiles[] = [];
  for (const { path, label } of foldersOf(settings)) {
    const files = readYamlFiles(path, label);
    if ("kind" in files || files.length === 0) return noCatalogue(label);
    own.push({ label, files });
  }
  if (own.length === 0) return shipped;
  const { layCatalogues } = await import("../catalogue/catalogue.ts");
  return { ...shipped, catalogue: await layCatalogues(shipped.catalogue, own) };
}

function foldersOf({ workspace, signatures }: Settings) {
  const project = join(workspace, projectCatalogue);
  const found = existsSync(project) ? [{ path: project, label: projectCatalogue }] : [];
  return [...found, ...signatures.map((path) => ({ path, label: labelOf(path, workspace) }))];
}

/** Reports name a file as the workflow does. */
const labelOf = (path: string, workspace: string): string =>
  path.startsWith(`${workspace}/`) ? path.slice(workspace.length + 1) : path;

const noCatalogue = (label: string): NoCatalogue => ({
  kind: "no-catalogue",
  message: `There are no signatures at ${label}: see that the job checks the repository out (actions/checkout) before this step, and that the folder holds .yml files.`,
});
