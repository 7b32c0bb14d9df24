/** A command could not do its work: one line that says what is wrong, and what to do. Exit code 1. */
export interface Failure {
  readonly kind: "failure";
  readonly message: string;
}

export const failure = (message: string): Failure => ({ kind: "failure", message });

export const isFailure = (value: object): value is Failure => "kind" in value && value.kind === "failure";
