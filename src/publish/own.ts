import type { CommentSnapshot, CommentStore } from "../ports.ts";
import type { Marks } from "./plan.ts";

/** The account that comments for us: an id, or a login as the `comment-author` input names it. */
export type CommentAuthor =
  | { readonly kind: "id"; readonly id: number }
  | { readonly kind: "login"; readonly login: string };

/** `github-actions[bot]`, the account of every job's own token. */
export const githubActions: CommentAuthor = { kind: "id", id: 41898282 };

/** Tells our comments from forged ones: the marker on the first line, and an author that is us. */
export interface Identity {
  /** Which of these are ours. */
  pick(comments: readonly CommentSnapshot[]): Promise<readonly CommentSnapshot[]>;
  /** Whoever wrote this is us. */
  learn(comment: CommentSnapshot): void;
}

export function createIdentity(author: CommentAuthor, marks: Marks, store: CommentStore): Identity {
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
    async pick(comments) {
      const marked = comments.filter(({ body }) => marks.runOf(body) !== null);
      const strangers = marked.filter((comment) => !isKnown(comment) && !asked.has(comment.id));
      if (strangers.length > 0 && strangers.length === marked.length) {
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
