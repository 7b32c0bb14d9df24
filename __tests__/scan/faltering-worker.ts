// A thread that works, until it is sent a piece with the word "poison".
import { parentPort } from "node:worker_threads";
import { type PieceOrder, runScanWorker } from "../../src/scan/worker.ts";

parentPort?.on("message", ({ piece }: PieceOrder) => {
  if (Buffer.from(piece.buffer, 0, piece.length).includes("poison")) throw new Error("poisoned");
});
runScanWorker();
