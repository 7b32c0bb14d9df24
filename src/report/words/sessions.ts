import { fixed, list, say } from "../say.ts";
import type { Prose, Quoted } from "../slot.ts";
import { proofOf } from "./evidence.ts";

export interface SessionsMeasured {
  readonly count: number;
  /** Further attempts that were only counted. */
  readonly leftOut: number;
  readonly connected: number;
  /** Of how many the lifetime is known. */
  readonly lived: number;
  readonly connect: Prose | null;
  readonly lifetime: Prose | null;
  readonly proof: Prose;
}

export function sessionsSummary(measured: SessionsMeasured): Prose {
  const { count, leftOut, connected, lived, connect, lifetime, proof } = measured;
  const share =
    count === 1
      ? fixed(`The only connection attempt ${connected === 1 ? "succeeded" : "failed"}`)
      : connected === 0
        ? say`None of ${count} connection attempts succeeded`
        : say`${connected} of ${count} connections succeeded`;
  const speed = connect === null ? fixed("") : say` in ${connect}`;
  const life =
    lifetime === null
      ? fixed("")
      : say`${fixed(lived === connected ? " and lived for" : lived === 1 ? "; one lived for" : `; ${lived} of them lived for`)} ${lifetime}`;
  const rest =
    leftOut === 0 ? fixed("") : say`; ${leftOut} more, in the middle of the log, were only counted`;
  return say`${share}${speed}${life}${rest}${proofOf(proof)}.`;
}

export interface Aftermath {
  readonly subject: Quoted;
  readonly calls: number;
  readonly callsProof: Prose;
  readonly login: boolean;
  readonly loginProof: Prose;
}

/** Nothing worked after a connection was lost: how often it was tried, and that authenticating anew did not help. */
export function aftermath({ subject, calls, callsProof, login, loginProof }: Aftermath): Prose {
  const tried = say`${calls <= 2 ? fixed(calls === 1 ? "the only later call failed" : "both later calls failed") : say`all ${calls} later calls failed`}${proofOf(callsProof)}`;
  const again =
    calls > 0 ? say`so did a new login${proofOf(loginProof)}` : say`a new login failed${proofOf(loginProof)}`;
  const failed = list([...(calls > 0 ? [tried] : []), ...(login ? [again] : [])], ", and ");
  return say`${subject} did not come back: ${failed}.`;
}

export interface NewSession {
  readonly subject: Quoted;
  /** When it began: `16:02:11`. */
  readonly time: Prose;
  readonly connected: Prose;
  readonly worked: Prose;
}

/** A start of the client after one that had failed: the failure is not the server's alone. */
export function newSession({ subject, time, connected, worked }: NewSession): Prose {
  return say`${subject} works in a new session: that of ${time} connected${proofOf(connected)}, and its calls succeeded${proofOf(worked)}; it fails in one that has run for a while.`;
}

/** Steps to reproduce; each is a sentence of its own. */
export const reproduce = {
  start: (programs: readonly Prose[]) =>
    programs.length === 0 ? fixed("Start the client.") : say`Start ${list(programs)}.`,
  connect: ({ server, transport }: { server: Quoted; transport: Quoted | null }) =>
    transport === null
      ? say`Connect to the server ${server}.`
      : say`Connect to the server ${server} over ${transport}.`,
  wait: ({ lifetime, end }: { lifetime: Prose; end: Quoted }) =>
    say`Wait for ${lifetime}: the connection ends with ${end}`,
  again: ({ end }: { end: Quoted }) => say`Use the server again: connecting ends with ${end}`,
} as const;

/** Plain words without marks, for the diagram. */
export const chart = {
  starts: "connecting",
  connected: "connected",
  connectedAfter: (time: string) => `connected in ${time}`,
  attempt: (number: number) => `attempt ${number}`,
  ended: "ended",
  endedAfter: ({ how, lifetime }: { how: string; lifetime: string }) => `${how} after ${lifetime}`,
  failed: (how: string) => `not connected, ${how}`,
  unnamed: "unnamed",
  open: "still open",
} as const;
