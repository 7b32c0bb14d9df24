import type { SignatureId } from "./text.ts";

export type Severity = "fatal" | "error" | "warning" | "info";

/** A known failure, validated and ready to compile. The YAML of `signatures/` has the same shape; `src/schema/signature.ts` checks it. */
export interface Signature {
  readonly id: SignatureId;
  readonly title: string;
  /** `info` is an observation, never a claim that something failed. */
  readonly severity: Severity;
  readonly status: SignatureStatus;
  readonly applies: Applies;
  readonly matchers: Readonly<Record<string, Matcher>>;
  readonly when: Condition;
  /** Symptoms that this failure accounts for: ids, or a family as `mcp.tool.*`. */
  readonly explains: readonly string[];
  readonly words: SignatureWords;
  readonly examples: { readonly match: readonly Example[]; readonly nearMiss: readonly Example[] };
  /** SHA-256 of the canonical content, first 12 hex digits. */
  readonly hash: string;
  /** The catalogue it came from: `telltale`, or the label of a user's own. */
  readonly catalogue: string;
}

export type SignatureStatus =
  | { readonly kind: "experimental" }
  | { readonly kind: "stable" }
  | { readonly kind: "deprecated"; readonly reason: string; readonly successor: SignatureId | null };

export interface Applies {
  /** Dialects (`claude-code.*`), or empty for every document. */
  readonly kinds: readonly string[];
  /** Program to version range: `{"claude-code": "<2.1"}`. Unknown versions do apply. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Words for people. Plain prose with code in backticks; no links, mentions or references (lint says so). */
export interface SignatureWords {
  readonly cause: string;
  readonly impact: string;
  readonly remedy: readonly Remedy[];
  readonly asks: readonly Ask[];
  readonly known: readonly KnownIssue[];
  readonly references: readonly { readonly title: string; readonly url: string }[];
}

/** `any` stands for every system; `{server}`, `{client}` and captures are filled in from the finding. */
export type Commands = Readonly<Partial<Record<"any" | "linux" | "macos" | "windows", string>>>;

export interface Remedy {
  readonly text: string;
  readonly commands: Commands;
}

export interface Ask {
  readonly for: string;
  readonly why: string;
  readonly commands: Commands;
}

export interface KnownIssue {
  /** `owner/repo#number` */
  readonly issue: string;
  readonly title: string;
  readonly state: "open" | "closed";
  /** What is recorded there, by measure or fact: `{"time-to-failure": "10 min"}`. */
  readonly facts: Readonly<Record<string, string>>;
}

/** A text, or files by path. */
export type Example = { readonly text: string } | { readonly files: Readonly<Record<string, string>> };

/** Where a matcher looks; all that is given must hold. */
export interface Where {
  readonly kinds: readonly string[];
  /** Globs over the entry's path. */
  readonly entries: readonly string[];
}

export type Matcher =
  | {
      readonly kind: "text";
      readonly anyOf: readonly string[];
      readonly ignoreCase: boolean;
      readonly where: Where;
    }
  | {
      readonly kind: "regex";
      readonly anyOf: readonly string[];
      readonly ignoreCase: boolean;
      readonly where: Where;
    };

/** A matcher's name, or a sentence over names. */
export type Condition =
  | string
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly count: string; readonly atLeast: number }
  | { readonly of: readonly Condition[]; readonly atLeast: number };
