import { readFileSync } from "node:fs";

/** What the runner wrote about the event; null where it is not JSON or not there. */
export function readEventFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
