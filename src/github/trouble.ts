import type { ApiTrouble } from "../ports.ts";
import type { Answer, NoAnswer } from "./octokit.ts";
import { waitAfterRateLimit } from "./retry-after.ts";

type Code = ApiTrouble["code"];

/** What was asked, in words for a person. */
export interface Purpose {
  /** Completes "the token may not ...": `read issue 7`. */
  readonly doing: string;
  /** The line under `permissions:` that allows it: `issues: write`. */
  readonly permission: string;
}

/** An answer that is not what was asked for, as trouble with its remedy. GitHub's own words are only looked at. */
export function troubleOf(answer: Answer | NoAnswer, purpose: Purpose, now: number): ApiTrouble {
  if (answer.status === 0) return trouble("unavailable", words.unavailable(purpose));
  const said = messageOf((answer as Answer).data);
  const code = codeOf(answer as Answer, said);
  if (code !== "rate-limited") return trouble(code, sentence(code, said, purpose));
  const retryAfterMs = waitAfterRateLimit((answer as Answer).headers, now);
  return { ...trouble(code, words.rateLimited(purpose, now + retryAfterMs)), retryAfterMs };
}

/** A success whose body is not what GitHub sends: a proxy's page, half a JSON text, nothing. */
export function unreadable(purpose: Purpose): ApiTrouble {
  return trouble("unavailable", words.unreadable(purpose));
}

/** A redirect that a token must not follow. */
export function moved(purpose: Purpose): ApiTrouble {
  return trouble("moved", words.moved(purpose));
}

function codeOf({ status, headers }: Answer, said: string): Code {
  if (status === 401) return "unauthorized";
  if (status === 403 || status === 429) {
    if (/not accessible by|must have .*(?:rights|access)|resource not accessible/i.test(said)) {
      return "missing-permission";
    }
    if (/is locked/i.test(said)) return "locked";
    if (status === 429 || headers["retry-after"] !== undefined) return "rate-limited";
    if (String(headers["x-ratelimit-remaining"]) === "0") return "rate-limited";
    return /rate limit|abuse detection|too quickly/i.test(said) ? "rate-limited" : "forbidden";
  }
  if (status === 404) return "not-found";
  if (status === 410) return "gone";
  if (status === 422) {
    if (/too long|maximum is \d+ characters/i.test(said)) return "too-long";
    if (/too quickly/i.test(said)) return "rate-limited";
    // An issue with more than 2,500 comments takes no more, like a locked one.
    return /commenting is disabled|more than \d+ comments/i.test(said) ? "locked" : "invalid";
  }
  if (status === 451) return "forbidden";
  if (status >= 300 && status < 400) return "moved";
  // 409 and 408 pass by themselves, as do all of GitHub's own failures.
  return status === 409 || status === 408 || status >= 500 ? "unavailable" : "invalid";
}

function sentence(code: Exclude<Code, "rate-limited">, said: string, purpose: Purpose): string {
  switch (code) {
    case "unauthorized":
      return words.unauthorized(purpose);
    case "forbidden":
      return /saml|single sign/i.test(said) ? words.signOn(purpose) : words.forbidden(purpose);
    case "missing-permission":
      return words.missingPermission(purpose);
    case "locked":
      return words.locked(purpose);
    case "not-found":
      return words.notFound(purpose);
    case "gone":
      return words.gone(purpose);
    case "moved":
      return words.moved(purpose);
    case "invalid":
      return words.invalid(purpose);
    case "too-long":
      return words.tooLong(purpose);
    case "unavailable":
      return words.unavailable(purpose);
    default:
      return code satisfies never;
  }
}

/** All sentences, in one place. Nothing of GitHub's answer goes into them. */
const words = {
  unauthorized: ({ doing }: Purpose) =>
    `GitHub does not accept the token (401), so Telltale cannot ${doing}: give a valid one as \`github-token\`, or as GITHUB_TOKEN on the command line.`,
  missingPermission: ({ doing, permission }: Purpose) =>
    `The token may not ${doing}: add the line \`${permission}\` under \`permissions:\` of the job.`,
  signOn: ({ doing }: Purpose) =>
    `The organisation asks for single sign-on before this token may ${doing}: authorise the token for the organisation, or use the job's own \`\${{ github.token }}\`.`,
  forbidden: ({ doing, permission }: Purpose) =>
    `GitHub refuses to let this token ${doing} (403): see that the repository is not archived, that the account is not blocked, and that the job has \`${permission}\`.`,
  locked: ({ doing }: Purpose) =>
    `GitHub takes no more comments there, so Telltale could not ${doing}: unlock the conversation to have the report as a comment.`,
  notFound: ({ doing, permission }: Purpose) =>
    `GitHub knows nothing of it (404), so Telltale could not ${doing}: see that it exists in this repository and that the job has \`${permission}\`.`,
  gone: ({ doing }: Purpose) =>
    `It was deleted, or the repository has no issues (410), so Telltale could not ${doing}.`,
  moved: ({ doing }: Purpose) =>
    `It moved to another place, and a token is not sent there, so Telltale did not ${doing}: start the run in the repository that holds it now.`,
  invalid: ({ doing }: Purpose) =>
    `GitHub did not accept the request to ${doing}: if it happens again, please report it with the status of the run's log.`,
  tooLong: ({ doing }: Purpose) => `The text is too long for GitHub, so Telltale could not ${doing}.`,
  unavailable: ({ doing }: Purpose) =>
    `GitHub could not be reached or failed while Telltale tried to ${doing}: run it again later (https://www.githubstatus.com).`,
  unreadable: ({ doing }: Purpose) =>
    `GitHub's answer was not what its API sends when asked to ${doing}: run it again later, and see that no proxy answers in its place.`,
  rateLimited: ({ doing }: Purpose, until: number) =>
    `GitHub's rate limit does not let Telltale ${doing} before ${new Date(Math.min(until, 8.64e15)).toISOString()}: run it again after that.`,
};

function messageOf(data: unknown): string {
  if (typeof data !== "object" || data === null) return "";
  const { message, errors } = data as { readonly message?: unknown; readonly errors?: unknown };
  const details = Array.isArray(errors) ? JSON.stringify(errors) : "";
  return `${typeof message === "string" ? message : ""} ${details}`.slice(0, 2_000);
}

const trouble = (code: Code, message: string): ApiTrouble => ({ kind: "trouble", code, message });
