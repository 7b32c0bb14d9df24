import { CharacterSet } from "../character-set.ts";
import type { Span } from "../span.ts";
import { companyNames } from "./company-names.ts";
import { cookieSpans } from "./cookies.ts";
import { credentialSpans } from "./credentials.ts";
import { type Value, valueAfter } from "./name-and-value.ts";
import { type SecretName, secretName } from "./secret-names.ts";
import { isSecretValue, uuid } from "./secret-values.ts";

/** Pieces of names that can stand before a secret; the whole name decides. */
export const nameGates: readonly string[] = [
  ...companyNames,
  ..."pass pwd secret token key auth cred jwt cookie sessid session mnemonic phrase signature sig= code state verifier assertion bearer otp hmac pat= _pw pw= dsn sid= _pat cf_ psk pin= pin:".split(
    " ",
  ),
];

/** `gate` is where a piece of a name stands. Yields what the name's value has to hide, and where the name ends. */
export function keyValueSpans(
  text: string,
  gate: number,
): { readonly spans: readonly Span[]; readonly next: number } {
  const start = nameStart(text, gate);
  const end = nameEnd(text, gate);
  const nothing = { spans: [], next: end };
  if (end - start > 80) return nothing;
  const name = text.slice(start, end);
  const found = secretName(name, () => qualifiersBefore(text, start));
  if (found === null) return nothing;
  const value = valueAfter(text, { start, end });
  if (value === null) return nothing;
  const spans = spansOf(text, found, value);
  // A long value without a blank is gone through once, not once for each name that it holds.
  const isLong = !value.quoted && value.end - value.start > maxLookedInto;
  return { spans, next: spans.at(-1)?.end ?? (isLong ? value.end : end) };
}

function spansOf(text: string, name: SecretName, value: Value): readonly Span[] {
  if (name.class === "header") return credentialSpans(text, value);
  if (name.class === "cookie") return cookieSpans(text, value);
  const secret = text.slice(value.start, value.end);
  const credential = /^(?:Bearer|Basic|Token|ApiKey) +(?=\S)/i.exec(secret);
  if (credential !== null) return credentialSpans(text, value);
  const candidate = { text: secret, quoted: value.quoted, afterBlank: value.separator === "blank" };
  if (!isSecretValue(candidate, name.class)) return [];
  // A session's UUID is how programs name their own runs; it opens nothing.
  if (name.kind === "session" && uuid.test(secret)) return [];
  return [{ start: value.start, end: value.end, kind: name.kind, value: secret, personal: false }];
}

const maxLookedInto = 512;

const nameCharacters = new CharacterSet(/[A-Za-z0-9_.$-]/);

function nameStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 64 && nameCharacters.holds(text, start - 1)) start--;
  // A JSON or C escape in front of a name is not part of it: \nPASSWORD=
  if (text.charAt(start - 1) === "\\" && /^[nrt]/.test(text.slice(start, start + 1)) && start < at) start++;
  return start;
}

function nameEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 64 && nameCharacters.holds(text, end)) end++;
  while (end > at && /[.-]/.test(text.charAt(end - 1))) end--;
  return end;
}

const none: readonly string[] = [];

/** Up to two words of prose before a name. */
function qualifiersBefore(text: string, start: number): readonly string[] {
  if (text.charAt(start - 1) !== " ") return none;
  const near = text.slice(Math.max(0, start - 40), start - 1);
  const words = near
    .slice(near.lastIndexOf("\n") + 1)
    .split(" ")
    .slice(-2);
  return words.filter((word) => /^[A-Za-z]+$/.test(word));
}
