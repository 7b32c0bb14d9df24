import type { StatedFact } from "./fact-store.ts";
import type { ConfiguredServer } from "./resources.ts";

/** What the configurations of a case say of its servers. */
export interface ServerNames {
  /** The configured name of a subject that a log knows only by its address; else the subject itself. */
  nameOf(subject: string): string;
  /** As configured; null where it is not, or not in one way. */
  transportOf(server: string): string | null;
  readonly commands: readonly ConfiguredServer[];
}

export function serverNames(facts: readonly StatedFact[]): ServerNames {
  const byAddress = new Map<string, Set<string>>();
  const transports = new Map<string, Set<string>>();
  const commands: ConfiguredServer[] = [];
  for (const { name, subject, value } of facts) {
    if (subject === null) continue;
    if (name === "server.transport") add(transports, subject, value);
    // A log that knows its server only by the address says so of the address itself.
    if (name === "server.url" && value !== subject) add(byAddress, value, subject);
    if (name === "server.command") {
      commands.push({ name: subject, command: value });
      for (const address of value.match(/\bhttps?:\/\/\S+/g) ?? []) add(byAddress, address, subject);
    }
  }
  return {
    nameOf: (subject) => only(byAddress.get(subject)) ?? subject,
    transportOf: (server) => only(transports.get(server)),
    commands,
  };
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

/** Two names for one address are no name. */
function only(values: ReadonlySet<string> | undefined): string | null {
  const [first, ...others] = values ?? [];
  return others.length === 0 ? (first ?? null) : null;
}
