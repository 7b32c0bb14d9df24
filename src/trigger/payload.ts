/** The parts of an event's payload that a decision looks at; all of it is text from outside. */
export type Payload = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Payload =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const loginOf = (account: unknown): string =>
  isObject(account) && typeof account.login === "string" ? account.login : "";

/** GitHub's labels do not differ by case. */
export const isLabel = (label: unknown, name: string): boolean =>
  isObject(label) && typeof label.name === "string" && label.name.toLowerCase() === name.toLowerCase();

/** The people whom the repository's owner has let in. Of anybody else, GitHub is asked. */
export const isInsider = (association: unknown): boolean =>
  association === "OWNER" || association === "MEMBER" || association === "COLLABORATOR";
