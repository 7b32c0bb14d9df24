// Builds dist/ from src/: types are stripped by tsc, each entry becomes one bundle by ncc, and the catalogue is
// compiled to JSON beside them. dist is deleted first, because ncc never cleans its output folder.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, rmSync, writeFileSync } from "node:fs";
import { writeReportModules } from "./embed-report-assets.mjs";

const bin = (name) => `node_modules/.bin/${name}`;
const run = (command, ...args) => execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });

writeReportModules();
for (const folder of ["build", "dist"]) rmSync(folder, { recursive: true, force: true });
run(bin("tsc"), "-p", "tsconfig.build.json");
run(process.execPath, "scripts/build-catalogue.mjs");
run(bin("ncc"), "build", "build/index.js", "-o", "dist", "--license", "licenses.txt", "--no-cache");
run(bin("ncc"), "build", "build/scan/worker-entry.js", "-o", "dist/scan-worker", "--no-cache");
// The command line is CommonJS: Node starts it some 10 ms sooner than a module. ncc makes it so where no package.json
// says "module"; the one that it would find is that of the repository.
writeFileSync("build/package.json", "{}\n");
run(bin("ncc"), "build", "build/cli/index.js", "-o", "dist/cli", "--no-cache");
rmSync("build/package.json");
writeFileSync("dist/cli/package.json", '{"type":"commonjs"}\n');
// npm makes it so where it links the command; then the checkout would differ from the commit.
chmodSync("dist/cli/index.js", 0o755);
cpSync("build/catalogue.json", "dist/catalogue.json");
