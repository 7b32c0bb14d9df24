import type { Span } from "../span.ts";
import { isKeyText } from "./key-text.ts";
import { endOfLine, nextLine } from "./line-ends.ts";

/** PuTTY says how many lines are secret, and signs the file with a key that is made of the passphrase. */
export function puttySpans(text: string, gate: number): readonly Span[] {
  const count = Number(/^Private-Lines: *(\d{1,3})/.exec(text.slice(gate, gate + 24))?.[1] ?? 0);
  const first = nextLine(text, endOfLine(text, gate));
  const value = `putty ${text.slice(first, first + 200)}`;
  const spans: Span[] = [];
  for (let line = 0, at = first; line <= count + 2 && at < text.length; line++) {
    const end = endOfLine(text, at);
    const content = text.slice(at, end);
    const found =
      /Private-(?:MAC|Hash): *([0-9a-f]{16,})/.exec(content) ??
      (line < count ? lastWord.exec(content) : null);
    const secret = found?.[1] ?? "";
    if (found !== null && (isKeyText(secret) || line >= count)) {
      const start = at + found.index + found[0].indexOf(secret);
      spans.push({
        start,
        end: start + secret.length,
        kind: "private-key",
        value,
        personal: false,
        lines: [secret],
      });
    }
    at = nextLine(text, end);
  }
  return spans;
}

/** What logging put in front of the line stays. */
const lastWord = /(?:^|\s)([A-Za-z0-9+/]{4,}={0,3})\s*$/;
