import type { Span } from "../span.ts";
import type { Value } from "./name-and-value.ts";
import { isPlaceholder } from "./secret-values.ts";

const attributes = /^(?:path|domain|expires|max-age|samesite|secure|httponly|priority|partitioned|version)$/i;

/** The values of a Cookie or Set-Cookie header. Names and attributes stay: they say which session it was. */
export function cookieSpans(text: string, value: Value): readonly Span[] {
  const rest = text.slice(value.start, value.quoted ? value.end : value.start + 4096);
  const line = value.quoted ? rest : (/^[^\r\n"'`]*/.exec(rest)?.[0] ?? "");
  return [...line.matchAll(/([^\s=;,]+)=([^;\s,"']+)/g)].flatMap((pair) => {
    const [whole, name = "", secret = ""] = pair;
    if (attributes.test(name) || secret.length < 6 || isPlaceholder(secret) || /^[a-z]+$/.test(secret))
      return [];
    const start = value.start + pair.index + whole.length - secret.length;
    return [{ start, end: start + secret.length, kind: "cookie", value: secret, personal: false }];
  });
}
