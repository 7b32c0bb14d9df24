import type { Failure } from "./failure.ts";
export async function signaturesCommand(..._: unknown[]): Promise<Failure | null> {
  return null;
}
