import type { Result } from "../../model/result.ts";

/** What is kept of a result, and read back as the former results to compare with. */
export interface Outcome {
  readonly case: string;
  readonly status: Result["verdict"]["status"];
  readonly cause: string | null;
  readonly confidence: number;
  readonly findings: readonly {
    readonly signature: string;
    readonly severity: string;
    readonly role: string;
  }[];
  readonly lifetimes: readonly { readonly subject: string; readonly seconds: number }[];
}

export function outcomeOf(name: string, { verdict, findings, sessions }: Result): Outcome {
  return {
    case: name,
    status: verdict.status,
    cause: verdict.cause,
    confidence: verdict.confidence,
    findings: findings.map(({ signature, severity, role }) => ({ signature, severity, role })),
    lifetimes: sessions.flatMap(({ subject, lifetimeMs }) =>
      lifetimeMs === null ? [] : [{ subject, seconds: lifetimeMs / 1_000 }],
    ),
  };
}
