import type { CommentSnapshot, CommentStore } from "../ports.ts";

/** The account that comments for us: an id, or a login as the `comment-author` input names it. */
export type CommentAuthor =
  | { readonly kind: "id"; readonly id: number }
  | { readonly kind: "login"; readonly login: string };

/** `github-actions[bot]`, the account of every job's own token. */
export const githubActions: CommentAuthor = { kind: "id", id: 41898282 };

/** Knows which marked comments are ours: the marker alone can be written by anybody. */
export interface Identity {
  /** Those of the marked comments that we wrote. GitHub is asked once, and only where no author is known to be us. */
  pick(marked: readonly CommentSnapshot[]): Promise<readonly CommentSnapshot[]>;
  /** Whoever wrote this is us. */
  learn(comment: CommentSnapshot): void;
}

export function createIdentity(author: CommentAuthor, store: Pick<CommentStore, "ours">): Identity {
  const ids = new Set<number>(author.kind === "id" ? [author.id] : []);
  const asked = new Set<number>();
  const isKnown = (comment: CommentSnapshot): boolean =>
    ids.has(comment.authorId) || (author.kind === "login" && sameLogin(comment.author, author.login));
  // A deleted account has no id; two of them are not one person.
  const learn = ({ authorId }: CommentSnapshot): void => {
    if (authorId !== 0) ids.add(authorId);
  };

  return {
    learn,
    async pick(marked) {
      const strangers = marked.filter(({ id }) => !asked.has(id));
      if (strangers.length > 0 && !marked.some(isKnown)) {
        const ours = await store.ours(strangers);
        for (const stranger of strangers) {
          asked.add(stranger.id);
          if (ours.has(stranger.id)) learn(stranger);
        }
      }
      return marked.filter(isKnown);
    },
  };
}

/** REST says `name[bot]` where GraphQL and people say `name`. */
function sameLogin(left: string, right: string): boolean {
  const plain = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, "");
  return left !== "" && plain(left) === plain(right);
}
