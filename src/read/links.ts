import type { CompiledDocument } from "./compile-dialect.ts";
import type { LogRecord } from "./record.ts";

/** Ids that wait for their answer; older ones are forgotten. */
const maxIds = 2_000;

/** Remembers which subject an id was given for, so that a later record that only has the id gets its subject. */
export interface Links {
  follow(record: LogRecord): string | null;
}

export function createLinks(link: CompiledDocument["link"]): Links {
  const subjects = new Map<string, string>();
  if (link === null) return { follow: () => null };
  return {
    follow: ({ hits }) => {
      const line = hits[0]?.line.text ?? "";
      const defined = link.define.exec(line)?.groups;
      if (defined?.id !== undefined && defined.subject !== undefined) {
        subjects.set(defined.id, defined.subject);
        const [oldest] = subjects.keys();
        if (subjects.size > maxIds && oldest !== undefined) subjects.delete(oldest);
        return defined.subject;
      }
      const used = link.use.exec(line)?.groups?.id;
      return used === undefined ? null : (subjects.get(used) ?? null);
    },
  };
}
