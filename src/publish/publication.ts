import type { ApiTrouble, CommentSnapshot } from "../ports.ts";

/** What happened to the comment. */
export type Publication =
  | { readonly kind: "created" | "updated" | "unchanged"; readonly url: string }
  | {
      readonly kind: "skipped";
      readonly why: "not-asked" | "newer-run" | ApiTrouble["code"];
      /** The reporter's trouble is no failure of the run: nobody but the people can mend it. */
      readonly fault: "nobody" | "reporter" | "operator";
      /** One sentence with the remedy. */
      readonly message: string;
      readonly url: string | null;
    };

/** The run was never to write a comment. */
export function notAsked(message: string): Publication {
  return { kind: "skipped", why: "not-asked", fault: "nobody", message, url: null };
}

export function skippedForNewerRun({ url }: CommentSnapshot): Publication {
  const message = "A newer run has written the comment already; this older one leaves it as it is.";
  return { kind: "skipped", why: "newer-run", fault: "nobody", message, url };
}

/**
 * `looking`: the comments could not even be listed. Not found then means that the token cannot see the repository,
 * while a comment that cannot be created for that reason has lost its issue.
 */
export function skippedForTrouble(trouble: ApiTrouble, during: "looking" | "writing"): Publication {
  const { code, message } = trouble;
  const lost = code === "locked" || code === "gone" || (code === "not-found" && during === "writing");
  return { kind: "skipped", why: code, fault: lost ? "reporter" : "operator", message, url: null };
}
