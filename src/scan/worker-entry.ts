// The entry of a worker thread; a bundle of its own, so that the command line does not load it at its start.
import { isScanWorker, runScanWorker } from "./worker.ts";

if (isScanWorker()) runScanWorker();
