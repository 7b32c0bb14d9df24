import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CatalogueFiles } from "../catalogue/catalogue.ts";
import { parseRemoteReference, type RemoteReference } from "../catalogue/remote-reference.ts";
import { readShipped, type ShippedCatalogue } from "./shipped-catalogue.ts";
import { readYamlFiles } from "./yaml-files.ts";

/** A project's own catalogue is found here without being named. */
export const projectCatalogue = ".github/telltale";

export interface CatalogueRequest {
  /** `dist/catalogue.json` */
  readonly shippedFile: string;
  readonly defaultSignatures: boolean;
  /** Where the project's own catalogue is looked for. */
  readonly workspace: string;
  /** Files, folders and `OWNER/REPO/PATH@REF`, in order: a later one stands in for an earlier one's ids. */
  readonly signatures: readonly string[];
  /** Paths are shown in reports by these names. */
  readonly labelOf: (path: string) => string;
  readonly readRemote: (reference: RemoteReference) => Promise<CatalogueFiles | { readonly message: string }>;
}

export interface NoCatalogue {
  readonly kind: "no-catalogue";
  readonly message: string;
}

/** The shipped catalogue with the user's own laid over it. Only a user's own loads the YAML parser and the schemas. */
export async function loadCatalogue(request: CatalogueRequest): Promise<ShippedCatalogue | NoCatalogue> {
  const whole = readShipped(request.shippedFile);
  // Dialects and redactors stay: without them nothing could be read, and secrets would leave.
  const shipped = request.defaultSignatures
    ? whole
    : { ...whole, catalogue: { ...whole.catalogue, signatures: [] } };
  const own = await ownCatalogues(request);
  if ("kind" in own) return own;
  if (own.length === 0) return shipped;
  const { layCatalogues } = await import("../catalogue/catalogue.ts");
  return { ...shipped, catalogue: await layCatalogues(shipped.catalogue, own) };
}

async function ownCatalogues(request: CatalogueRequest): Promise<CatalogueFiles[] | NoCatalogue> {
  const project = join(request.workspace, projectCatalogue);
  const found: CatalogueFiles[] = [];
  if (existsSync(project)) {
    const files = filesAt(project, projectCatalogue);
    if ("message" in files) return files;
    found.push(files);
  }
  for (const named of request.signatures) {
    const remote = existsSync(named) ? null : parseRemoteReference(named);
    const files = remote === null ? filesAt(named, request.labelOf(named)) : await request.readRemote(remote);
    if ("message" in files) return { kind: "no-catalogue", message: files.message };
    if (files.files.length === 0) return nothingAt(files.label);
    found.push(files);
  }
  return found.filter(({ files }) => files.length > 0);
}

function filesAt(path: string, label: string): CatalogueFiles | NoCatalogue {
  const files = readYamlFiles(path, label);
  if (!("kind" in files)) return { label, files };
  if (files.reason === "ENOENT") return nothingAt(label);
  const place = JSON.stringify(files.path);
  const message = `The signatures at ${place} cannot be read (${files.reason}): put a file there that can be, or take it away.`;
  return { kind: "no-catalogue", message };
}

const nothingAt = (label: string): NoCatalogue => ({
  kind: "no-catalogue",
  message: `There are no signatures at ${JSON.stringify(label)}: give a .yml file, a folder of them, or OWNER/REPO/PATH@REF. In a workflow, the job must check the repository out (actions/checkout) before this step.`,
});
