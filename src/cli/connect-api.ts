import { type AccountKind, accountKindOf } from "../github/account-kind.ts";
import { type Api, apiDefaults, createApi } from "../github/api.ts";
import { systemClock } from "../github/clock.ts";
import type { OctokitRequest } from "../github/octokit.ts";
import type { Environment } from "./environment.ts";
import { type Failure, failure } from "./failure.ts";

export interface ConnectedApi {
  readonly kind: "connected";
  readonly api: Api;
  readonly account: AccountKind;
  readonly serverUrl: string;
}

/** GitHub's API with the token of the environment: GITHUB_TOKEN or GH_TOKEN, at GITHUB_API_URL. */
export async function connectApi({ variables }: Environment): Promise<ConnectedApi | Failure> {
  const token = variables.GITHUB_TOKEN || variables.GH_TOKEN;
  if (!token) {
    return failure(
      'asking GitHub needs a token: set GITHUB_TOKEN or GH_TOKEN, as in GH_TOKEN="$(gh auth token)" telltale ...',
    );
  }
  const { Octokit } = await import("@octokit/rest");
  const apiUrl = withoutSlash(variables.GITHUB_API_URL ?? "https://api.github.com");
  const silent = (): void => undefined;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const octokit = new Octokit({ auth: token, baseUrl: apiUrl, userAgent: "telltale", log });
  const request = octokit.request as unknown as OctokitRequest;
  return {
    kind: "connected",
    api: createApi({ ...apiDefaults, request, clock: systemClock, apiUrl }),
    account: accountKindOf(token),
    serverUrl: withoutSlash(variables.GITHUB_SERVER_URL ?? "https://github.com"),
  };
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, "");
