import type { Bundle, Unpacked } from "../../../src/model/bundle.ts";
import { attachmentLimits, type Limits } from "../../../src/model/limits.ts";
import { createBudget } from "../../../src/unpack/budget.ts";
import { unpack } from "../../../src/unpack/unpack.ts";

/** A bundle in memory, handed out in small chunks so that nothing leans on whole ones. */
export function aBundle(bytes: Uint8Array | string, name = "bundle.zip", chunkBytes = 1000): Bundle {
  const content = Buffer.from(bytes);
  return {
    name,
    origin: "attachment",
    author: { role: "reporter", login: "reporter" },
    size: content.length,
    read: async (offset, length) => content.subarray(offset, offset + length),
    async *stream() {
      for (let at = 0; at < content.length; at += chunkBytes) yield content.subarray(at, at + chunkBytes);
    },
  };
}

/** What came out: texts by path, and refusals as `code name`. */
export interface Outcome {
  readonly texts: Readonly<Record<string, string>>;
  /** The text of one entry; a test that asks for one that is not there fails. */
  text(path: string): string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly refusals: readonly string[];
  readonly details: readonly string[];
}

export async function unpacked(
  bytes: Uint8Array | string,
  { name = "bundle.zip", limits = {} }: { readonly name?: string; readonly limits?: Partial<Limits> } = {},
): Promise<Outcome> {
  return outcomeOf(unpack(aBundle(bytes, name), createBudget({ ...attachmentLimits, ...limits })));
}

export async function outcomeOf(items: AsyncIterable<Unpacked>): Promise<Outcome> {
  const texts: [string, string][] = [];
  const kinds: [string, string][] = [];
  const refusals: string[] = [];
  const details: string[] = [];
  for await (const item of items) {
    if (item.kind === "refused") {
      refusals.push(`${item.refusal.code} ${item.refusal.name}`);
      details.push(item.refusal.detail);
    } else {
      texts.push([item.entry.path, await textOf(item.entry.chunks())]);
      kinds.push([item.entry.path, item.entry.kind]);
    }
  }
  const text = (path: string) => {
    const found = texts.find(([name]) => name === path);
    if (found === undefined)
      throw new Error(`no entry ${path} among ${texts.map(([name]) => name).join(", ")}`);
    return found[1];
  };
  return { texts: Object.fromEntries(texts), text, kinds: Object.fromEntries(kinds), refusals, details };
}

export async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString("utf8");
}
