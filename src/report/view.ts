import type * as z from "zod/mini";
import type { viewSchema } from "../schema/view.ts";
import type { Block, Prose, Quoted } from "./slot.ts";

/** What a template is handed; `schema/view.ts` is the one source of its shape. Nothing of the schema is loaded here. */
export type View = Sealed<z.infer<typeof viewSchema>>;

export type Claim = View["others"][number];
export type EvidenceGroup = View["evidence"][number];
export type EvidenceFile = View["files"][number];
export type EvidenceLine = EvidenceFile["lines"][number];
export type Step = Claim["steps"][number];
export type Command = Step["commands"][number];
export type KnownIssueView = Claim["known"][number];

/** A template sees the opaque texts as what they print; in code they are slots. */
type Sealed<Value> =
  Value extends z.core.$brand<"quoted">
    ? Quoted
    : Value extends z.core.$brand<"prose">
      ? Prose
      : Value extends z.core.$brand<"block">
        ? Block
        : Value extends string | number | boolean | null
          ? Value
          : { [Key in keyof Value]: Sealed<Value[Key]> };
