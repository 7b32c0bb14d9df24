import type { Author, Bundle, Origin } from "./bundle.ts";
import type { Refusal } from "./refusal.ts";

/**
 * What `collect` and the local inputs yield, in order. A bundle is to be used before the next one is asked for.
 * `source` names what the report lists: the file, the attachment, or the folder that holds many files.
 */
export type Collected =
  | { readonly kind: "bundle"; readonly source: string; readonly bundle: Bundle }
  | {
      readonly kind: "refused";
      readonly source: string;
      readonly origin: Origin;
      readonly author: Author;
      readonly refusal: Refusal;
    };
