import type { Result, SessionRecord } from "../../model/result.ts";
import { cleanLine } from "../clean.ts";
import { clock, duration, milliseconds } from "../numbers.ts";
import { Block } from "../slot.ts";
import { chart as words } from "../words.ts";

/** More connections than this make a picture that nobody reads. */
const shown = 8;

/**
 * Mermaid's `timeline` of the connections. It is drawn by GitHub from whatever stands in it, so labels are reduced to
 * words: no quotes, links, directives or marks of the diagram's own language.
 */
export function sessionChart(sessions: Result["sessions"]): Block | null {
  const dated = sessions.filter(({ startedAt }) => clock(startedAt) !== null).slice(0, shown);
  if (dated.length === 0) return null;
  return new Block(["timeline", ...dated.flatMap(section)].join("\n"), "diagram");
}

function section(session: SessionRecord): readonly string[] {
  const { subject, attempt, connectMs, lifetimeMs } = session;
  const moments = [
    ...(session.connectedAt === null && session.end === null
      ? [[session.startedAt, words.starts] as const]
      : []),
    [session.connectedAt, connectMs === null ? words.connected : words.connectedAfter(duration(connectMs))],
    [session.endedAt, ended(session, lifetimeMs === null ? null : duration(lifetimeMs))],
  ] as const;
  return [
    `  section ${plainLabel(subject)} ${attempt}`,
    ...moments.flatMap(([at, text]) => {
      const time = clock(at)?.slice(0, 8).replaceAll(":", ".");
      return time === undefined ? [] : [`    ${time} : ${text}`];
    }),
  ];
}

function ended({ end, connectedAt }: SessionRecord, lifetime: string | null): string {
  const how = plainLabel((end ?? words.ended).replaceAll(".", " "));
  if (lifetime !== null) return words.endedAfter({ how, lifetime });
  return connectedAt === null ? words.failed(how) : how;
}

/** Words and digits; the diagram language's own words would be taken as orders. */
function plainLabel(text: string): string {
  const plain = cleanLine(text, 40)
    .replace(/[^\p{L}\p{N}._/-]+/gu, " ")
    .replace(/click|href|javascript|callback|-{2,}/gi, " ")
    .trim();
  return plain === "" ? words.unnamed : plain;
}

/** The same picture in letters, for mail, terminals and where Mermaid is not drawn. */
export function sessionBars(sessions: Result["sessions"], width = 36): Block | null {
  const dated = sessions.filter(({ startedAt }) => milliseconds(startedAt) !== null).slice(0, shown);
  if (dated.length === 0) return null;
  const begin = Math.min(
    ...dated.map(({ startedAt }) => milliseconds(startedAt) ?? Number.POSITIVE_INFINITY),
  );
  const end = Math.max(
    ...dated.map(({ startedAt, endedAt }) => milliseconds(endedAt) ?? milliseconds(startedAt) ?? 0),
  );
  const column = (time: number): number =>
    end === begin ? 0 : Math.round(((time - begin) / (end - begin)) * (width - 1));
  const name = Math.max(...dated.map(({ subject }) => plainLabel(subject).length));
  return new Block(dated.map((session) => bar(session, { column, name, width })).join("\n"));
}

function bar(
  session: SessionRecord,
  options: { column: (time: number) => number; name: number; width: number },
): string {
  const { column, name, width } = options;
  const started = milliseconds(session.startedAt) ?? 0;
  const from = column(started);
  const connected = milliseconds(session.connectedAt);
  const until = milliseconds(session.endedAt);
  const last = until === null ? width - 1 : column(until);
  const line = Array.from({ length: width }, (_, index) => {
    if (index < from || index > last) return " ";
    if (index === last && until !== null) return "✕";
    return connected !== null && index >= column(connected) ? "━" : "·";
  }).join("");
  const how = session.lifetimeMs === null ? "" : `${duration(session.lifetimeMs)}, `;
  const label = `${plainLabel(session.subject).padEnd(name)} ${String(session.attempt).padStart(2)}`;
  return `${clock(session.startedAt)?.slice(0, 8)} ${label} ${line} ${how}${session.end ?? words.open}`;
}
