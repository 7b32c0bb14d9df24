import type { Failure } from "./failure.ts";
export async function previewCommand(..._: unknown[]): Promise<Failure | null> {
  return null;
}
