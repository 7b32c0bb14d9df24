// Cuts GitHub's own OpenAPI description to the operations that Telltale uses, for the fake GitHub of the tests.
// The whole description is 385 MB in npm, so it is no dependency: it is installed into a temporary folder here.
//   node scripts/cut-openapi.mjs            writes __tests__/fixtures/github-openapi.json
//   node scripts/cut-openapi.mjs FOLDER     uses a folder in which @octokit/openapi is installed already
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const version = "23.0.2";
const target = "__tests__/fixtures/github-openapi.json";

const operations = {
  "/repos/{owner}/{repo}/issues/{issue_number}": ["get"],
  "/repos/{owner}/{repo}/issues/{issue_number}/comments": ["get", "post"],
  "/repos/{owner}/{repo}/issues/comments/{comment_id}": ["get", "patch", "delete"],
  "/repos/{owner}/{repo}/issues/{issue_number}/labels": ["get", "post"],
  "/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": ["delete"],
  "/repos/{owner}/{repo}/labels": ["post"],
  "/repos/{owner}/{repo}/labels/{name}": ["get"],
  "/repos/{owner}/{repo}/issues": ["get"],
  "/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": ["get"],
  "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": ["get"],
  "/repos/{owner}/{repo}/collaborators/{username}/permission": ["get"],
  "/repos/{owner}/{repo}/git/trees/{tree_sha}": ["get"],
  "/repos/{owner}/{repo}/git/blobs/{file_sha}": ["get"],
};

/** What only people read; without it the cut is a tenth of the size. */
const prose = new Set(["description", "example", "examples", "summary", "externalDocs", "tags", "title"]);

const given = process.argv[2];
const folder = given ?? mkdtempSync(join(tmpdir(), "openapi-"));
try {
  if (given === undefined) install(folder);
  const path = join(folder, "node_modules/@octokit/openapi/generated/api.github.com.json");
  writeFileSync(target, `${JSON.stringify(cut(JSON.parse(readFileSync(path, "utf8"))), null, 1)}\n`);
} finally {
  if (given === undefined) rmSync(folder, { recursive: true, force: true });
}

function install(into) {
  writeFileSync(join(into, "package.json"), "{}");
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save"];
  execFileSync("npm", ["install", ...options, `@octokit/openapi@${version}`], {
    cwd: into,
    stdio: "inherit",
  });
}

function cut(whole) {
  const paths = {};
  for (const [path, methods] of Object.entries(operations)) {
    paths[path] = Object.fromEntries(
      methods.map((method) => [method, withoutProse(whole.paths[path][method])]),
    );
  }
  const components = {};
  const waiting = referencesIn(paths);
  for (const reference of waiting) {
    const [, , kind, name] = reference.split("/");
    components[kind] ??= {};
    components[kind][name] = withoutProse(whole.components[kind][name]);
    // A Set's iteration reaches what is added on the way: the references of the references.
    for (const further of referencesIn(components[kind][name])) waiting.add(further);
  }
  return {
    openapi: whole.openapi,
    info: { title: `GitHub v3 REST API, cut from @octokit/openapi ${version}`, version: whole.info.version },
    servers: [{ url: "/" }],
    paths,
    components,
  };
}

function referencesIn(value, found = new Set()) {
  if (typeof value !== "object" || value === null) return found;
  if (typeof value.$ref === "string") found.add(value.$ref);
  for (const child of Object.values(value)) referencesIn(child, found);
  return found;
}

/** `properties` is a map of names, and a name may well be `title` or `description`. */
function withoutProse(value, isMap = false) {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isMap || !(prose.has(key) || key.startsWith("x-")));
  return Object.fromEntries(
    kept.map(([key, child]) => [key, withoutProse(child, key === "properties" && !isMap)]),
  );
}
