import type { ApiTrouble, Clock } from "../ports.ts";
import { type Answer, type NoAnswer, type OctokitRequest, send } from "./octokit.ts";
import { redirectTarget } from "./redirect.ts";
import { moved, type Purpose, troubleOf, unreadable } from "./trouble.ts";

/** One request and what a good answer to it looks like. */
export interface Call<T> extends Purpose {
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The answer's body as ours, or null where it is not what GitHub sends. */
  readonly parse: (data: unknown) => T | null;
}

export interface Answered<T> {
  readonly kind: "answered";
  readonly value: T;
  readonly answer: Answer;
}

export interface Api {
  /** GraphQL's own address; on GitHub Enterprise Server it is no sibling of the REST API. */
  readonly graphqlUrl: string;
  /** Asks again while GitHub fails or wants a pause; reading twice harms nobody. */
  read<T>(call: Call<T>): Promise<Answered<T> | ApiTrouble>;
  /** Where an answer of 302 leads; nobody goes there. Asked again like `read`. */
  locate(call: Omit<Call<unknown>, "parse">): Promise<Answered<string> | ApiTrouble>;
  /** Sent once. Trouble `unavailable` means that nobody knows whether it was done. */
  write<T>(call: Call<T>): Promise<Answered<T> | ApiTrouble>;
}

export interface ApiOptions {
  readonly request: OctokitRequest;
  readonly clock: Clock;
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3`. */
  readonly apiUrl: string;
  /** GITHUB_REPOSITORY_ID, to tell a renamed repository from another one; null where it is not known. */
  readonly repositoryId: number | null;
  /** One request, from sending to the last byte. GitHub itself gives up after 10 s. */
  readonly timeoutMs: number;
  /** All waiting of a run together; billed minutes are not slept through. */
  readonly maxWaitMs: number;
}

export const apiDefaults = { repositoryId: null, timeoutMs: 15_000, maxWaitMs: 120_000 } as const;

const maxAttempts = 4;
/** A server that is only slow will be slow again. */
const maxTimeouts = 2;
const maxRedirects = 3;

export function createApi(options: ApiOptions): Api {
  let waitedMs = 0;

  async function repeat<T>(ask: () => Promise<Attempt<T>>): Promise<Answered<T> | ApiTrouble> {
    let timeouts = 0;
    for (let attempt = 1; ; attempt++) {
      const { outcome, timedOut } = await ask();
      if (timedOut) timeouts++;
      if (outcome.kind === "answered" || !mayPass(outcome)) return outcome;
      if (attempt === maxAttempts || timeouts === maxTimeouts) return outcome;
      const wait = outcome.retryAfterMs ?? 1_000 * 2 ** (attempt - 1);
      if (waitedMs + wait > options.maxWaitMs) return outcome;
      waitedMs += wait;
      await options.clock.sleep(wait);
    }
  }

  return {
    graphqlUrl: `${options.apiUrl.replace(/\/+$/, "").replace(/\/api\/v3$/, "/api")}/graphql`,
    read: (call) => repeat(() => once(options, call, [301, 302, 307, 308])),
    locate: (call) => repeat(() => locateOnce(options, call)),
    // 307 and 308 promise that nothing was done and that the same request is wanted elsewhere.
    write: async (call) => (await once(options, call, [307, 308])).outcome,
  };
}

const mayPass = ({ code }: ApiTrouble): boolean => code === "unavailable" || code === "rate-limited";

interface Attempt<T> {
  readonly outcome: Answered<T> | ApiTrouble;
  readonly timedOut: boolean;
}

async function once<T>(options: ApiOptions, call: Call<T>, followed: readonly number[]): Promise<Attempt<T>> {
  const answer = await follow(options, call, followed);
  return { outcome: judge(answer, call, options.clock.now()), timedOut: isTimeout(answer) };
}

async function locateOnce(options: ApiOptions, call: Omit<Call<unknown>, "parse">): Promise<Attempt<string>> {
  const answer = await send(options.request, { ...call, timeoutMs: options.timeoutMs });
  return { outcome: judgeLocation(answer, call, options.clock.now()), timedOut: isTimeout(answer) };
}

const isTimeout = (answer: Answer | NoAnswer): boolean => "timedOut" in answer && answer.timedOut;

async function follow<T>(
  options: ApiOptions,
  { route, parameters }: Call<T>,
  followed: readonly number[],
): Promise<Answer | NoAnswer> {
  const { request, timeoutMs } = options;
  let answer = await send(request, { route, parameters, timeoutMs });
  for (let hop = 0; hop < maxRedirects && followed.includes(answer.status); hop++) {
    const target = redirectTarget(answer as Answer, options.repositoryId);
    if (target === null) return answer;
    answer = await send(request, { ...aimedAt(target, route, parameters), timeoutMs });
  }
  return answer;
}

function judge<T>(answer: Answer | NoAnswer, call: Call<T>, now: number): Answered<T> | ApiTrouble {
  if (answer.status >= 300 && answer.status < 400) return moved(call);
  if (answer.status < 200 || answer.status >= 300) return troubleOf(answer, call, now);
  const value = call.parse((answer as Answer).data);
  return value === null ? unreadable(call) : { kind: "answered", value, answer: answer as Answer };
}

function judgeLocation(
  answer: Answer | NoAnswer,
  purpose: Purpose,
  now: number,
): Answered<string> | ApiTrouble {
  if (answer.status < 200 || answer.status >= 400) return troubleOf(answer, purpose, now);
  const { location } = (answer as Answer).headers;
  if (answer.status !== 302 || typeof location !== "string") return unreadable(purpose);
  return { kind: "answered", value: location, answer: answer as Answer };
}

/** The same request at another address, which holds the path and, for GET, the query already. */
function aimedAt(target: string, route: string, parameters: Call<unknown>["parameters"]) {
  const [method = "GET"] = route.split(" ");
  const inPath = (name: string) => route.includes(`{${name}}`);
  const body = Object.entries(parameters).filter(([name]) => method !== "GET" && !inPath(name));
  return { route: `${method} ${target}`, parameters: Object.fromEntries(body) };
}
