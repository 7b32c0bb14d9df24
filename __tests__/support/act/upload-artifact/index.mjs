import { appendFileSync, cpSync, mkdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";

const { INPUT_NAME, INPUT_PATH, TELLTALE_TEST_ARTIFACTS, GITHUB_OUTPUT } = process.env;
const folder = join(TELLTALE_TEST_ARTIFACTS, INPUT_NAME);
mkdirSync(folder, { recursive: true });
const isFolder = statSync(INPUT_PATH).isDirectory();
cpSync(INPUT_PATH, isFolder ? folder : join(folder, basename(INPUT_PATH)), { recursive: true });
appendFileSync(GITHUB_OUTPUT, `artifact-url=https://example.invalid/artifacts/${INPUT_NAME}\n`);
