import { homedir } from "node:os";
import { join } from "node:path";
import type { RemoteReference } from "../catalogue/remote-reference.ts";
import { loadCatalogue as load } from "../local/load-catalogue.ts";
import type { ShippedCatalogue } from "../local/shipped-catalogue.ts";
import type { Arguments } from "./arguments.ts";
import { type Environment, shippedFile } from "./environment.ts";
import { type Failure, failure, isFailure } from "./failure.ts";

/** What the options of a command line ask for. */
export async function loadCatalogue(
  args: Arguments,
  environment: Environment,
): Promise<ShippedCatalogue | Failure> {
  const loaded = await load({
    shippedFile: shippedFile(environment),
    defaultSignatures: !args.has("no-default-signatures"),
    workspace: environment.workingFolder,
    signatures: args.all("signatures"),
    labelOf: (path) => path,
    readRemote: async (reference) => await readRemote(reference, environment),
  });
  return "kind" in loaded ? failure(loaded.message) : loaded;
}

/** GitHub is asked only when a catalogue of another repository was named. */
async function readRemote(reference: RemoteReference, environment: Environment) {
  const [{ connectApi }, { readRemoteCatalogue }, { folderCache }] = await Promise.all([
    import("./connect-api.ts"),
    import("../github/catalogues.ts"),
    import("../local/blob-cache.ts"),
  ]);
  const connected = await connectApi(environment);
  if (isFailure(connected)) return connected;
  const { variables } = environment;
  const home = variables.XDG_CACHE_HOME || join(homedir(), ".cache");
  const cache = folderCache(join(home, "telltale", "catalogues"));
  return await readRemoteCatalogue(reference, { api: connected.api, cache });
}
