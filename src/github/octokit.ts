/**
 * The one function of Octokit that the adapters use. `@actions/github` and `@octokit/rest` both have it, so the
 * Action and the command line each bring their own.
 */
export type OctokitRequest = (
  route: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<Answer>;

/** What GitHub answered, whatever the status. `data` is a string where the body was not JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  readonly url: string;
}

/** Lower-case names. */
export type Headers = Readonly<Record<string, string | number | undefined>>;

/** GitHub was not reached, or the connection broke before the answer was whole. */
export interface NoAnswer {
  readonly status: 0;
  readonly timedOut: boolean;
}

/** Sends one request. Octokit throws an answer from 400 up; here it is a value like every other. */
export async function send(
  request: OctokitRequest,
  given: {
    readonly route: string;
    readonly parameters: Readonly<Record<string, unknown>>;
    readonly timeoutMs: number;
  },
): Promise<Answer | NoAnswer> {
  const signal = AbortSignal.timeout(given.timeoutMs);
  try {
    // Redirects come back as answers: the token must not follow one to another host.
    const answer = await request(given.route, {
      ...given.parameters,
      request: { redirect: "manual", signal },
    });
    // Octokit makes an empty text of a body that was cut off.
    return signal.aborted ? { status: 0, timedOut: true } : answer;
  } catch (error) {
    if (signal.aborted) return { status: 0, timedOut: true };
    const { status, response } = error as { readonly status?: unknown; readonly response?: Answer };
    // Not one of Octokit's errors: a mistake of ours, which must not look like GitHub's.
    if (typeof status !== "number") throw error;
    return response ?? { status: 0, timedOut: false };
  }
}
