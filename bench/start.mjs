/**
 * What a run costs from its start to its report: `telltale analyze` on the recorded example beside `node -e 0`,
 * in turns, on the Node that `node` is here and on the Node that npm installed.
 * Usage: node bench/start.mjs [rounds]; prints medians in milliseconds and of the pairs' ratios.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const rounds = Number(process.argv[2] ?? 21);
const example = ["dist/cli/index.js", "analyze", "examples/context7-session.zip"];

console.log("node\trun ms\tnode -e 0 ms\tratio");
for (const node of ["node", "node_modules/.bin/node"]) {
  const version = execFileSync(node, ["--version"], { cwd: root, encoding: "utf8" }).trim();
  // Once before it counts: the disk's cache, and what Node 22 and newer keep of what they compiled.
  time(node, example);
  const pairs = Array.from({ length: rounds }, () => [time(node, example), time(node, ["-e", "0"])]);
  const [run, empty] = [pairs.map(([ms]) => ms), pairs.map(([, ms]) => ms)];
  const ratio = median(pairs.map(([ms, least]) => ms / least));
  console.log([version, median(run).toFixed(0), median(empty).toFixed(0), ratio.toFixed(2)].join("\t"));
}

function time(node, words) {
  const before = process.hrtime.bigint();
  const { status } = spawnSync(node, words, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${node} ${words.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - before) / 1e6;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
