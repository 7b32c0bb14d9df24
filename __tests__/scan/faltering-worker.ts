// A thread that works, until it is sent a parcel with the word "poison".
import { parentPort } from "node:worker_threads";
import type { Parcel } from "../../src/scan/parcel.ts";
import { runScanWorker } from "../../src/scan/worker.ts";

parentPort?.on("message", ({ buffer, parts }: Parcel) => {
  const isPoisoned = parts.some(({ from, length }) => Buffer.from(buffer, from, length).includes("poison"));
  if (isPoisoned) throw new Error("poisoned");
});
runScanWorker();
