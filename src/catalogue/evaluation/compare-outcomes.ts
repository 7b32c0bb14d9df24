import type { Outcome } from "./outcome.ts";

export interface Comparison {
  /** Cases whose verdict is another one now. */
  readonly changed: readonly {
    readonly case: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** Signatures that were found in these cases and are not any more. */
  readonly stopped: readonly { readonly signature: string; readonly cases: readonly string[] }[];
  /** And those that are found only now. */
  readonly started: readonly { readonly signature: string; readonly cases: readonly string[] }[];
}

/** What another catalogue (or version) makes of the same cases. Cases that only one of the two has are left out. */
export function compareOutcomes(before: readonly Outcome[], after: readonly Outcome[]): Comparison {
  const now = new Map(after.map((outcome) => [outcome.case, outcome]));
  const pairs = before.flatMap((old) => {
    const fresh = now.get(old.case);
    return fresh === undefined ? [] : [{ old, fresh }];
  });
  return {
    changed: pairs
      .filter(({ old, fresh }) => sayVerdict(old) !== sayVerdict(fresh))
      .map(({ old, fresh }) => ({ case: old.case, before: sayVerdict(old), after: sayVerdict(fresh) })),
    stopped: lost(pairs.map(({ old, fresh }) => ({ from: old, to: fresh }))),
    started: lost(pairs.map(({ old, fresh }) => ({ from: fresh, to: old }))),
  };
}

function sayVerdict({ status, cause }: Outcome): string {
  return cause === null ? status : `${status} ${cause}`;
}

function lost(pairs: readonly { readonly from: Outcome; readonly to: Outcome }[]): Comparison["stopped"] {
  const cases = new Map<string, string[]>();
  for (const { from, to } of pairs) {
    const kept = new Set(to.findings.map(({ signature }) => signature));
    for (const { signature } of from.findings) {
      if (!kept.has(signature)) cases.set(signature, [...(cases.get(signature) ?? []), from.case]);
    }
  }
  return [...cases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([signature, names]) => ({ signature, cases: names }));
}
