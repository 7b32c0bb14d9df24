#!/usr/bin/env node
import module from "node:module";
import { dirname } from "node:path";

// Node 22 and newer keep what they compiled; the commands are loaded after this, so that it counts for them.
module.enableCompileCache?.();
const { main, processEnvironment } = await import("./main.ts");
const code = await main(process.argv.slice(2), processEnvironment(dirname(__dirname)));
// A command that succeeded is no success when its results could not be written.
process.exitCode = code || (process.exitCode ?? 0);
