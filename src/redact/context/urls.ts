import type { Span } from "../span.ts";
import { isPlaceholder, looksRandom } from "./secret-values.ts";

/** `at` is where `://` stands: the password in front of the host, or the token that stands there alone, and the query. */
export function urlSpans(text: string, at: number): readonly Span[] {
  const start = at + 3;
  const rest = urlText(text, start);
  const scheme = /[a-z][a-z0-9+.-]*$/i.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
  return [...userInfoSpans(rest, start, /^(?:https?|wss?)$/i.test(scheme)), ...querySpans(rest, start)];
}

/** `at` is where a parameter's name stands, in a query without a host before it: `GET /callback?code=...`. */
export function bareQuerySpans(
  text: string,
  at: number,
): { readonly spans: readonly Span[]; readonly next: number } {
  if (!/[?&#]/.test(text.charAt(at - 1))) return { spans: [], next: at };
  const rest = urlText(text, at - 1);
  return { spans: querySpans(rest, at - 1), next: at + rest.length };
}

/** Up to a blank, a quote, or the next URL, which is looked at by itself. */
function urlText(text: string, start: number): string {
  const rest = /^[^\s"'`<>]*/.exec(text.slice(start, start + 4096))?.[0] ?? "";
  const next = rest.indexOf("://");
  return next < 0 ? rest : rest.slice(0, next);
}

/** Names that are looked for without a URL around them; the others are found as names with values. */
export const queryGates: readonly string[] = [
  "code=",
  "state=",
  "nonce=",
  "ticket=",
  "sessionid=",
  "session_id=",
  "sid=",
  "hash=",
  "sig=",
];

/** Accounts that stand for no person, with a token as the password or nothing at all. */
const plainUsers =
  /^(?:git|hg|svn|ssh|anonymous|user|username|root|postgres|mysql|admin|guest|sa|default|redis|mongo|oauth2|x-access-token|x-token-auth|token|apikey|_json_key|__token__|gitlab-ci-token)$/i;

function userInfoSpans(rest: string, offset: number, isWeb: boolean): readonly Span[] {
  const at = authorityEnd(rest, isWeb);
  if (at <= 0) return [];
  const userInfo = rest.slice(0, at);
  const colon = userInfo.indexOf(":");
  const user = colon < 0 ? userInfo : userInfo.slice(0, colon);
  const password = colon < 0 ? "" : userInfo.slice(colon + 1);
  const spans: Span[] = [];
  const userIsToken =
    looksRandom(user) || ((password === "" || /^x(?:-oauth-basic)?$/.test(password)) && user.length >= 12);
  if (user !== "" && userIsToken && !plainUsers.test(user) && !isPlaceholder(user)) {
    spans.push({
      start: offset,
      end: offset + user.length,
      kind: "url-credentials",
      value: user,
      personal: false,
    });
  }
  if (password !== "" && !isPlaceholder(password) && !/^x(?:-oauth-basic)?$/.test(password)) {
    const start = offset + colon + 1;
    spans.push({ start, end: offset + at, kind: "url-credentials", value: password, personal: false });
  }
  return spans;
}

/** The `@` behind the credentials. A raw password can hold `/`, `?` and `#`, if a host follows its `@`. */
function authorityEnd(rest: string, isWeb: boolean): number {
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
  const at = authority.lastIndexOf("@");
  if (at >= 0 && isWeb) return at;
  const later = /^[^/?#:@]*:[^/?#]*[/?#][^@]*@(?=[\w.-]+(?::\d+)?(?:[/?]|$))/.exec(rest);
  return later === null || /^[^/?#:@]*:\d+[/?#]/.test(rest) ? at : later[0].length - 1;
}

/** Parameters that open something. `code` and `state` are so only here: elsewhere they are words. */
const parameters =
  /^(?:code|state|key|sig|signature|token|auth|sid|ticket|nonce|hash|hmac|pin|otp|jwt|samlresponse|samlrequest|relaystate|session|session_?id|invite|pass|pwd|password|secret|apikey|appid|subscription-key|x-(?:amz|goog|oss|cos|ms)-(?:signature|credential|security-token)|googleaccessid|awsaccesskeyid|policy|key-pair-id|skoid|sktid|[\w.-]*(?:token|secret|password|passwd|api[_-]?key|_key|access[_-]?key|signature|verifier|challenge|assertion|credential|session))$/i;
const short = /^(?:code|state|nonce|hash|policy|challenge|code_challenge|key|ticket|invite|appid|pin)$/i;

function querySpans(rest: string, offset: number): readonly Span[] {
  const from = rest.search(/[?#]/);
  if (from < 0) return [];
  return [...rest.slice(from).matchAll(/[?&#;]([\w.~%-]{1,40})=([^&#\s"'<>]+)/g)].flatMap((found) => {
    const [whole, name = "", raw = ""] = found;
    const secret = raw.replace(/[),.;\]}]+$/, "");
    if (!parameters.test(name) || isPlaceholder(secret) || secret.length < 6) return [];
    if (/^code_challenge/i.test(name)) return [];
    if (/^[a-z]+$|^\d{1,5}$/i.test(secret) && secret.length < 16) return [];
    if (short.test(name) && !/\d/.test(secret) && !/[a-z][A-Z]/.test(secret)) return [];
    const start = offset + from + found.index + whole.length - raw.length;
    return [{ start, end: start + secret.length, kind: kindOf(name), value: secret, personal: false }];
  });
}

function kindOf(name: string): string {
  if (/sig/i.test(name)) return "signature";
  if (/^(?:code|.*verifier)$/i.test(name)) return "oauth-code";
  if (/^(?:state|nonce|relaystate)$/i.test(name)) return "oauth-state";
  return "token";
}
