import { botToken, type World } from "./fake-github/world.ts";

export type Env = Readonly<Record<string, string>>;

/** Inputs as the runner hands them to an action. */
export const inputsAsEnv = (inputs: Env): Env =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

/** A GitHub to run against: the fake, or another one. */
export interface Host {
  readonly origin: string;
  readonly world: Pick<World, "owner" | "repo" | "repositoryId">;
}

/** The environment of a step in a workflow run against a GitHub. */
export function stepEnv(
  fake: Host,
  given: { readonly inputs?: Env; readonly env?: Env; readonly folder: string },
): Env {
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: fake.origin,
    GITHUB_SERVER_URL: fake.origin,
    GITHUB_REPOSITORY: `${fake.world.owner}/${fake.world.repo}`,
    GITHUB_REPOSITORY_ID: String(fake.world.repositoryId),
    GITHUB_RUN_ID: "100",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_EVENT_NAME: "issues",
    GITHUB_WORKSPACE: given.folder,
    RUNNER_TEMP: given.folder,
    ...inputsAsEnv({ "github-token": botToken, ...given.inputs }),
    ...given.env,
  };
}
