import type { Span } from "../span.ts";
import type { Value } from "./name-and-value.ts";
import { isPlaceholder, looksRandom } from "./secret-values.ts";

/**
 * What an Authorization header has to hide: all behind its scheme, whatever the scheme.
 * Of a list of parameters (Digest, AWS4-HMAC-SHA256) only the parameters that prove something.
 */
export function credentialSpans(text: string, value: Value): readonly Span[] {
  const end = value.quoted ? value.end : headerEnd(text, value.start);
  const scheme = /^([A-Za-z][\w-]*)[ \t]+/.exec(text.slice(value.start, end))?.[0] ?? "";
  const start = value.start + scheme.length;
  if (scheme !== "" && /^[\w-]{1,40}=["\w]/.test(text.slice(start, start + 48))) {
    const spans = parameterSpans(text, start, parametersEnd(text, start, value));
    const firstWord = /^\S+/.exec(text.slice(start, start + 200))?.[0] ?? "";
    if (spans.length > 0 || /["',]/.test(firstWord)) return spans;
  }
  const credential = text.slice(start, end).trimEnd();
  const first = /^\S+/.exec(credential)?.[0] ?? "";
  if (isPlaceholder(credential) || isPlaceholder(first) || /^[a-z]{1,15}[.,:;)]?$/.test(first)) return [];
  if (scheme === "" && /\s/.test(credential)) return [];
  const secret = scheme === "" || value.quoted ? credential : first;
  const kind = /^basic/i.test(scheme) ? "basic-credentials" : "token";
  return [{ start, end: start + secret.length, kind, value: secret, personal: false }];
}

/** `Bearer abc` outside of a header: only what looks like a token. */
export function bareSchemeSpans(text: string, at: number): readonly Span[] {
  const found =
    /^(?:bearer|basic|negotiate)(?:[ \t]+|%20|\+)(?:token[ \t]+)?["'`]?([A-Za-z0-9._~+/=:|-]{8,4096})/i.exec(
      text.slice(at, at + 4160),
    );
  if (found === null || /[A-Za-z0-9_]/.test(text.charAt(at - 1))) return [];
  const secret = (found[1] ?? "").replace(/[.:]+$/, "");
  const isBasic =
    /^basic/i.test(found[0]) && /^[A-Za-z0-9+/]{8,}={0,2}$/.test(secret) && /[A-Z0-9=]/.test(secret.slice(1));
  if (isPlaceholder(secret) || !(isBasic || looksRandom(secret))) return [];
  const start = at + found[0].indexOf(found[1] ?? "");
  const kind = /^basic/i.test(found[0]) ? "basic-credentials" : "token";
  return [{ start, end: start + secret.length, kind, value: secret, personal: false }];
}

function headerEnd(text: string, start: number): number {
  const rest = text.slice(start, start + 4096);
  const stop = /["'`\r\n\]}<>\\]|[,;][ \t]*(?=[A-Za-z-]+[ \t]*:)/.exec(rest);
  return start + (stop?.index ?? rest.length);
}

/** Parameters are quoted themselves, so that only the line's end (or the string around them) ends them. */
function parametersEnd(text: string, start: number, value: Value): number {
  if (value.quoted) return value.end;
  const rest = text.slice(start, start + 4096);
  const stop = rest.search(/[\r\n]/);
  return start + (stop < 0 ? rest.length : stop);
}

const provingParameters =
  /\b(signature|response|credential|oauth_token|oauth_signature|token|nonce|cnonce|mac|key)="?([^",\s]+)/gi;

function parameterSpans(text: string, start: number, end: number): readonly Span[] {
  return [...text.slice(start, end).matchAll(provingParameters)].flatMap((found) => {
    const secret = found[2] ?? "";
    if (isPlaceholder(secret)) return [];
    const at = start + found.index + found[0].length - secret.length;
    return [{ start: at, end: at + secret.length, kind: "signature", value: secret, personal: false }];
  });
}
