// Builds dist/ anew and fails when it is not what is committed, byte for byte: users run what stands there.
import { execFileSync } from "node:child_process";

execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
const changed = execFileSync("git", ["status", "--porcelain", "--", "dist"], { encoding: "utf8" });
if (changed !== "") {
  console.error(`dist/ is not what src/ gives: run \`npm run build\` and commit it.\n${changed}`);
  process.exitCode = 1;
}
