import type { Detector } from "../model/detector.ts";
import type { Pattern } from "../model/pattern.ts";

/** What the scan looks for: each detector's own pattern, and the contexts in which any value may be a secret. */
export function secretPatterns(detectors: readonly Detector[]): readonly Pattern[] {
  const own = detectors
    .filter((detector) => !detector.personal)
    .map(({ pattern, ignoreCase }, index) => ({
      id: `secret:${index}`,
      match: { kind: "regex", source: pattern.replaceAll("(?<secret>", "("), ignoreCase } as const,
    }));
  return [...own, ...contexts];
}

const contexts: readonly Pattern[] = [
  {
    id: "secret:name-and-value",
    match: {
      kind: "regex",
      source:
        "(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credentials?|cookie|authorization|session[_-]?id|signature)[\\w.-]{0,20}[\\\\\"'`]{0,4}\\s?[:=]",
      ignoreCase: true,
    },
  },
  { id: "secret:url", match: { kind: "regex", source: "://[^\\s/@]{0,200}@", ignoreCase: false } },
  {
    id: "secret:bearer",
    match: { kind: "regex", source: "(?:bearer|basic) [\\w.~+/=-]{8,}", ignoreCase: true },
  },
  { id: "secret:private-key", match: { kind: "literal", text: "PRIVATE KEY", ignoreCase: false } },
  { id: "secret:putty-key", match: { kind: "literal", text: "Private-Lines:", ignoreCase: false } },
];
