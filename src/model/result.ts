import type * as z from "zod/mini";
import type { resultSchema } from "../schema/result.ts";

/**
 * The result of a run, as `--format json` prints it. Everything in it is redacted.
 * The runtime schema in `schema/result.ts` is the one source of these types; nothing of it is loaded here.
 */
export type Result = z.infer<typeof resultSchema>;

export type Finding = Result["findings"][number];
export type EvidenceRecord = Finding["evidence"][number];
export type Verdict = Result["verdict"];
export type NearMiss = Result["nearMisses"][number];
export type Suspect = Result["suspects"][number];
export type SessionRecord = Result["sessions"][number];
export type ResourceRecord = Result["resources"][number];
export type SourceRecord = Result["sources"][number];
export type Problem = Result["problems"][number];
export type AskRecord = Result["asks"][number];
export type TimelineRecord = Result["timeline"][number];
