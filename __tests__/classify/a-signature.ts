import type { Matcher, Signature, Where } from "../../src/model/signature.ts";

export const anywhere: Where = { kinds: [], entries: [], voices: [], except: [], timed: null, named: null };

type Parts = Partial<Signature> & { readonly explains?: readonly string[] };

/** A signature that holds when its one text is seen: `signature:ID/seen`. */
export function aSignature(parts: Parts): Signature {
  const matchers: Readonly<Record<string, Matcher>> = parts.matchers ?? { seen: aText("boom") };
  return {
    id: "net.lost",
    title: "Connection lost",
    severity: "error",
    status: { kind: "stable" },
    applies: { kinds: [], versions: {} },
    scope: "subject",
    matchers,
    when: { any: Object.keys(matchers) },
    supports: [],
    explains: [],
    suspects: [],
    words: {
      cause: "It was lost.",
      impact: "Nothing works.",
      remedy: [],
      asks: [],
      known: [],
      references: [],
    },
    examples: { match: [], nearMiss: [] },
    hash: "0123456789ab",
    catalogue: "telltale",
    ...parts,
  };
}

export function aText(...anyOf: string[]): Matcher {
  return { kind: "text", anyOf, ignoreCase: false, where: anywhere };
}

export function anEvent(name: string, where: Partial<Where> = {}): Matcher {
  return { kind: "event", names: [name], fields: {}, where: { ...anywhere, ...where } };
}
