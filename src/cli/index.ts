import module from "node:module";
import { dirname } from "node:path";

// Node 22 and newer keep what they compiled; the commands are loaded after this, so that it counts for them.
module.enableCompileCache?.();
const { main, processEnvironment } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2), processEnvironment(dirname(__dirname)));
