import { createWriteStream } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileBundle } from "../local/file-bundle.ts";
import type { Limits } from "../model/limits.ts";
import type { Refusal, RefusalCode } from "../model/refusal.ts";
import type { ArtifactReference, Bundle } from "../ports.ts";

/** GitHub's blob stores (its content security policy names them), and the runners' own service. */
const stores = [/^productionresultssa\d+\.blob\.core\.windows\.net$/, /\.actions\.githubusercontent\.com$/];

/** On GitHub Enterprise Server, and in tests on loopback, the API's own host keeps the artifacts. */
export function isArtifactStorage(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(apiUrl)) return false;
  const [url, api] = [new URL(address), new URL(apiUrl)];
  if (url.username !== "" || url.password !== "") return false;
  if (url.hostname === api.hostname && url.protocol === api.protocol) return true;
  return url.protocol === "https:" && url.port === "" && stores.some((store) => store.test(url.hostname));
}

interface Wanted {
  readonly artifact: ArtifactReference;
  readonly url: string;
  readonly limits: Limits;
  readonly fetch: typeof globalThis.fetch;
  readonly folder: string;
}

/** Writes the bytes into a new folder under a fixed name: they may be larger than memory. */
export async function saveArtifact({
  artifact,
  url,
  limits,
  fetch,
  folder,
}: Wanted): Promise<Bundle | Refusal> {
  const refuse = (code: RefusalCode, detail: string): Refusal => ({ code, name: artifact.name, detail });
  const { signal, alive, stop } = watch(limits.idleTimeoutMs);
  try {
    const response = await fetch(url, {
      redirect: "error",
      signal,
      headers: { "accept-encoding": "identity" },
    });
    if (response.status !== 200 || response.body === null) {
      return refuse("network", `the artifact store answered ${response.status}`);
    }
    const path = join(await mkdtemp(join(folder, "telltale-")), "artifact");
    let size = 0;
    const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        alive();
        size += chunk.length;
        if (size > limits.maxFileBytes) throw new TooLarge();
        yield chunk;
      }
    };
    await pipeline(Readable.fromWeb(response.body), counted, createWriteStream(path, { mode: 0o600 }), {
      signal,
    });
    const author = { role: "operator", login: null } as const;
    return { ...fileBundle({ path, name: artifact.name, size, author }), origin: "artifact" };
  } catch (error) {
    if (error instanceof TooLarge) return refuse("too-large", `more than ${limits.maxFileBytes} bytes`);
    if (signal.aborted) return refuse("timed-out", `no byte came for ${limits.idleTimeoutMs / 1000} s`);
    return refuse("network", "the connection to the artifact store broke");
  } finally {
    stop();
  }
}

class TooLarge extends Error {}

/** Aborts once nothing has come for so long. The whole may take its time: an artifact can be gigabytes. */
function watch(idleMs: number) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), idleMs);
  return {
    signal: controller.signal,
    alive: () => {
      timer.refresh();
    },
    stop: () => clearTimeout(timer),
  };
}
