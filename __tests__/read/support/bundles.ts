import { readdirSync, readFileSync } from "node:fs";
import { fromBuffer } from "yauzl";
import { sharedPath } from "../../support/shared.ts";

/** The text files of a recorded bundle, by path. */
export async function bundleFiles(name: string): Promise<Record<string, string>> {
  const bytes = readFileSync(sharedPath("bundles", `${name}.zip`));
  return new Promise((resolve, reject) => {
    const files: Record<string, string> = {};
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on("entry", (entry) => {
        if (entry.fileName.endsWith("/")) return zip.readEntry();
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("end", () => {
            files[entry.fileName] = Buffer.concat(chunks).toString("utf8");
            zip.readEntry();
          });
        });
      });
      zip.on("end", () => resolve(files));
      zip.readEntry();
    });
  });
}

export function bundleNames(): readonly string[] {
  return readdirSync(sharedPath("bundles"))
    .filter((file) => file.endsWith(".zip"))
    .map((file) => file.slice(0, -4));
}

export interface Label {
  readonly healthy: boolean;
  readonly server: string;
  readonly transport: string;
  readonly lifetimeSeconds: readonly [number, number] | null;
}

export function labels(): Readonly<Record<string, Label>> {
  return JSON.parse(readFileSync(sharedPath("bundles", "labels.json"), "utf8")) as Record<string, Label>;
}
