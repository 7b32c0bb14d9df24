// From a label to the comment: the built Action against the fake GitHub on loopback, with a bundle of 1 MB.
// node bench/label-to-comment.ts [rounds]     (Node 24; needs dist/)
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { stepEnv } from "../__tests__/support/action-env.ts";
import { startFakeGitHub } from "../__tests__/support/fake-github/server.ts";
import { anIssue } from "../__tests__/support/fake-github/world.ts";
import { root } from "../__tests__/support/paths.ts";

const rounds = Number(process.argv[2] ?? 7);
const folder = mkdtempSync(join(tmpdir(), "telltale-bench-"));
const payload = {
  action: "labeled",
  label: { name: "diagnose" },
  issue: { number: 7, user: { login: "reporter" }, labels: [{ name: "diagnose" }] },
  sender: { login: "maintainer", type: "User" },
};

/** About 1 MB as it is attached: lines that compress badly, between those of a failing session. */
function bundle(): Buffer {
  const lines: string[] = [];
  let state = 42;
  const noise = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state.toString(36);
  };
  while (lines.length < 26_000) {
    lines.push(
      `2026-11-22T15:48:${String(lines.length % 60).padStart(2, "0")}.000Z [DEBUG] request ${noise()} ${noise()} ${noise()} ${noise()} ${noise()} ${noise()}`,
    );
    if (lines.length % 500 === 0)
      lines.push("2026-11-22T15:48:26.000Z [ERROR] connect ECONNREFUSED 127.0.0.1:8931");
  }
  return gzipSync(lines.join("\n"));
}

async function round(bytes: Buffer): Promise<{ readonly ms: number; readonly requests: number }> {
  const fake = await startFakeGitHub();
  const path = "/user-attachments/files/1/session.log.gz";
  fake.world.attachments.set(path, bytes);
  anIssue(fake.world, { body: `[session.log.gz](${fake.origin}${path})` });
  const files = ["event.json", "output", "summary"].map((name) => join(folder, name));
  for (const [index, file] of files.entries())
    writeFileSync(file, index === 0 ? JSON.stringify(payload) : "");
  const [event = "", output = "", summary = ""] = files;
  const env = stepEnv(fake, {
    folder,
    env: { GITHUB_EVENT_PATH: event, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
  });
  const { spawn } = await import("node:child_process");
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(root, "dist", "index.js")], {
    env: { ...env, PATH: process.env.PATH ?? "" },
  });
  await new Promise((resolve) => child.on("close", resolve));
  const ms = performance.now() - startedAt;
  if (fake.world.comments.length !== 1)
    throw new Error(`${fake.world.comments.length} comments: ${readFileSync(summary, "utf8")}`);
  const requests = fake.seen.filter(
    ({ path: each }) => !/\/(?:labels|storage|user-attachments)(?:\/|$)/.test(each),
  ).length;
  await fake.close();
  return { ms, requests };
}

function bare(): number {
  const startedAt = performance.now();
  spawnSync(process.execPath, ["-e", "0"]);
  return performance.now() - startedAt;
}

const bytes = bundle();
const measured: { readonly ms: number; readonly bare: number; readonly requests: number }[] = [];
for (let index = 0; index <= rounds; index++) {
  const one = await round(bytes);
  // The first round fills the compile cache and is not counted.
  if (index > 0) measured.push({ ...one, bare: bare() });
}
rmSync(folder, { recursive: true });
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
console.log(`bundle: ${bytes.length} bytes; ${rounds} rounds`);
console.log(
  `label to comment: ${Math.round(median(measured.map(({ ms }) => ms)))} ms (median); node -e 0: ${Math.round(median(measured.map((one) => one.bare)))} ms`,
);
console.log(
  `API requests besides attachments and labels: ${Math.max(...measured.map(({ requests }) => requests))}`,
);
