/** Whose comments a token writes: an account of a person, or an app's, whose login ends in `[bot]`. */
export type AccountKind = "person" | "app";

/**
 * Told by the token's prefix (GitHub: token formats); the oldest personal tokens are 40 hex digits. Everything else
 * is taken for an app's, as the job's own token is.
 */
export function accountKindOf(token: string): AccountKind {
  return /^(?:gh[pou]_|github_pat_|[0-9a-f]{40}$)/.test(token) ? "person" : "app";
}
