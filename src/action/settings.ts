import type { LimitChanges } from "../parse-limits.ts";
import type { Repository } from "../ports.ts";
import type { CommentAuthor } from "../publish/own.ts";
import type { RunOrder } from "../publish/plan.ts";
import type { TriggerSettings } from "../trigger/request.ts";

export type Mode = "run" | "analyze" | "publish";

/** Everything that the inputs and the runner's environment say, read once and validated. */
export interface Settings {
  readonly mode: Mode;
  readonly trigger: TriggerSettings;
  readonly github: GitHubSettings;
  readonly event: { readonly name: string; readonly path: string };
  /** Null outside of a workflow run. */
  readonly run: RunOrder | null;
  readonly signatures: readonly string[];
  readonly defaultSignatures: boolean;
  readonly templates: string | null;
  readonly dryRun: boolean;
  readonly comment: {
    readonly author: CommentAuthor;
    readonly key: string;
    readonly onChange: "update" | "replace";
  };
  /** Null: the labels are left alone, but for the trigger label. */
  readonly labelPrefix: string | null;
  /** Keep a comment on the known issue that adds up all reports. */
  readonly canonical: boolean;
  readonly outputDir: string;
  readonly limits: LimitChanges;
  readonly workspace: string;
  /** Where what was fetched may stay for later runs on the same machine. */
  readonly cache: string;
  /** A folder of the run's own. */
  readonly temp: string;
}

export interface GitHubSettings {
  readonly token: string;
  readonly attachmentsToken: string | null;
  readonly repository: Repository;
  readonly repositoryId: number | null;
  readonly apiUrl: string;
  readonly serverUrl: string;
}
