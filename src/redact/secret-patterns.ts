import type { Detector } from "../model/detector.ts";
import type { Pattern } from "../model/pattern.ts";

/**
 * What the scan looks for, so that the lines with secrets come to the redactor. These are coarser than the detectors:
 * a gate with some token characters behind it is cheap to search for, and the detector itself decides on the line.
 */
export function secretPatterns(detectors: readonly Detector[]): readonly Pattern[] {
  const patterns: Pattern[] = [...contexts];
  for (const [index, { search, ignoreCase }] of detectors.entries()) {
    if (search === null) continue;
    patterns.push({ id: `secret:${index}`, match: { kind: "regex", source: search, ignoreCase } });
  }
  return patterns;
}

/** Two characters alone stand in every other line; what has no longer gate is found where text leaves. */
const shortestGate = 3;
/** Repetitions that the scan's proof of linear time can still count out. */
const maxRepetitions = 360;
const boundary = "(?:^|[^A-Za-z0-9])";

/** The detector's own pattern without its tail, if that is small; else its gate with some token characters. */
/** What the scan looks for in place of a detector. Worked out when the detector is read from its file. */
export function searchOf({
  gate,
  reach,
  pattern,
  ignoreCase,
  personal,
}: Omit<Detector, "search">): string | null {
  if (personal) return null;
  const trimmed = pattern.replace(/(?:=\{0,[0-9]\}|=\?)$/, "").replace(/\{(\d+),\d+\}$/, "{$1}");
  const counts = [...trimmed.matchAll(/\{(?:\d+,)?(\d+)\}/g)].map(([, most]) => Number(most));
  const isSmall = counts.reduce((sum, most) => sum + most, trimmed.length / 2) <= maxRepetitions;
  const isSearchable = reach > 0 || gate.every((text) => text.length >= shortestGate);
  if (isSmall && isSearchable && !ignoreCase) {
    return (reach > 0 ? "" : boundary) + trimmed.replaceAll("(?<secret>", "(");
  }
  // Names of companies are words of prose; what stands behind them is found by the contexts below.
  const prefixes = gate.filter(
    (text) => text.length >= shortestGate && (ignoreCase ? /[_./:=-]$/ : /[\w.~/:=$+-]$/).test(text),
  );
  if (prefixes.length === 0) return null;
  return `${boundary}(?:${prefixes.map(escaped).join("|")})[A-Za-z0-9_+/=.:$~%-]{6}`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

const contexts: readonly Pattern[] = [
  {
    id: "secret:name-and-value",
    match: {
      kind: "regex",
      source:
        "(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|credentials?|cookie|authorization|mcp-session-id|sessid|_key|_auth)[\\\\\"'`]{0,4} ?[:=] ?[\\\\\"'`[]{0,5}[^\\s\"'`,;]{6}",
      ignoreCase: true,
    },
  },
  {
    id: "secret:url-credentials",
    match: { kind: "regex", source: "://[^\\s/@\"']{1,100}@", ignoreCase: false },
  },
  {
    id: "secret:url-query",
    match: {
      kind: "regex",
      source: "[?&](?:code|state|sig|signature|key|token)=[\\w%.~+/-]{8}",
      ignoreCase: true,
    },
  },
  {
    id: "secret:bearer",
    match: { kind: "regex", source: "(?:bearer|basic) [\\w.~+/=-]{8}", ignoreCase: true },
  },
  { id: "secret:private-key", match: { kind: "literal", text: "PRIVATE KEY", ignoreCase: false } },
  { id: "secret:putty-key", match: { kind: "literal", text: "Private-Lines:", ignoreCase: false } },
];
