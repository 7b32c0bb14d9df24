import { Octokit } from "@octokit/rest";
import { type Api, type ApiOptions, apiDefaults, createApi } from "../../../src/github/api.ts";
import type { OctokitRequest } from "../../../src/github/octokit.ts";
import type { Repository } from "../../../src/ports.ts";
import { patientClock } from "../patient-clock.ts";
import type { FakeGitHub } from "./server.ts";
import { botToken } from "./world.ts";

const silent = () => undefined;

/** The request function of a real Octokit that talks to the fake. */
export function requestTo(origin: string, token = botToken): OctokitRequest {
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  return new Octokit({ auth: token, baseUrl: origin, log }).request as unknown as OctokitRequest;
}

export function apiOf(fake: FakeGitHub, given: Partial<ApiOptions> & { readonly token?: string } = {}): Api {
  const request = requestTo(fake.origin, given.token);
  return createApi({ ...apiDefaults, request, clock: patientClock(), apiUrl: fake.origin, ...given });
}

export const repositoryOf = ({ world }: FakeGitHub): Repository => ({ owner: world.owner, name: world.repo });
