/**
 * Branded strings: a value of one of these types has passed the one place that may make it.
 * Nothing is added at run time; the brand only stops a plain string from being used instead.
 */
declare const brand: unique symbol;

type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Text from which secrets and personal data were removed. Made by `redact/` alone. */
export type RedactedText = Branded<"RedactedText">;

/** Finished Markdown in which no untrusted text is active. Made by `report/` alone. */
export type Markdown = Branded<"Markdown">;

/** The path of an entry inside its bundle, as a label; never used as a path on a disk. Made by `unpack/` alone. */
export type EntryPath = Branded<"EntryPath">;

/** The id of a signature: lower-case words joined by dots and hyphens. */
export type SignatureId = string;

/** A time as RFC 3339 in UTC, with milliseconds. */
export type Timestamp = string;
