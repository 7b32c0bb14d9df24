import { cpSync } from "node:fs";
import { join } from "node:path";

const { INPUT_NAME, INPUT_PATH, TELLTALE_TEST_ARTIFACTS } = process.env;
cpSync(INPUT_PATH, join(TELLTALE_TEST_ARTIFACTS, INPUT_NAME), { recursive: true });
