/** What a run is asked for. */
export interface Request {
  readonly kind: "request";
  /** The issue to read and to answer; null for a dispatch that only reads artifacts or paths. */
  readonly issue: number | null;
  /** The artifacts of a workflow run whose names fit the pattern. */
  readonly artifacts: { readonly runId: number; readonly pattern: string } | null;
  /** Files and folders of the workspace. */
  readonly paths: readonly string[];
  /** The label that started the run; null for every other trigger. */
  readonly label: TriggerLabel | null;
  /** An account whose right to label must be asked for first, because the event does not show it. */
  readonly mustAsk: string | null;
}

export interface TriggerLabel {
  readonly name: string;
  /** Whoever takes it away before the issue is read has called the run off. */
  readonly mustStand: boolean;
}

/** A run that has nothing to do, which is no failure. */
export interface Skip {
  readonly kind: "skip";
  /** One sentence for the log. Holds no text from outside. */
  readonly reason: string;
}

/** A run that cannot know what to do. */
export interface BadEvent {
  readonly kind: "bad-event";
  readonly message: string;
}

/** The event as the runner hands it over. */
export interface Event {
  /** GITHUB_EVENT_NAME */
  readonly name: string;
  /** What GITHUB_EVENT_PATH holds. */
  readonly payload: unknown;
  /** GITHUB_RUN_ATTEMPT: from the second on, somebody with write access asked for the run again. */
  readonly attempt: number;
}

/** What the operator wants to be started by, and with what. */
export interface TriggerSettings {
  readonly label: string;
  readonly onOpened: boolean;
  /** Empty: comments start nothing. */
  readonly commentCommand: string;
  /** While an issue carries it, a comment of the reporter starts a run; empty: never. */
  readonly waitingLabel: string;
  /** Ask what the account may do even where GitHub has seen to it that it may label. */
  readonly checkSender: boolean;
  readonly issue: number | null;
  readonly runId: number | null;
  readonly artifactName: string;
  readonly paths: readonly string[];
}

export const requestFor = (
  issue: number,
  { label, mustAsk }: Pick<Request, "label" | "mustAsk">,
): Request => ({
  kind: "request",
  issue,
  artifacts: null,
  paths: [],
  label,
  mustAsk,
});

export const skip = (reason: string): Skip => ({ kind: "skip", reason });
export const badEvent = (message: string): BadEvent => ({ kind: "bad-event", message });

export const pullRequest = skip("This is a pull request, and Telltale reads issues only.");
export const noIssue = badEvent(
  "The event's payload names no issue: see that the workflow runs on issues or issue_comment.",
);
