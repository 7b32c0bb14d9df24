import type { Catalogue } from "../model/catalogue.ts";
import type { Dialect } from "../model/dialect.ts";
import type { Signature } from "../model/signature.ts";

/** Words that we print ourselves: a planted secret that is one of them must not block every report. */
export function ownTexts({ signatures, dialects }: Catalogue): readonly string[] {
  return [...dialects.flatMap(textsOfDialect), ...signatures.flatMap(textsOfSignature)];
}

function textsOfDialect({ debugLog }: Dialect): readonly string[] {
  return debugLog === null ? [] : [debugLog.for, ...Object.values(debugLog.commands)];
}

function textsOfSignature({ id, title, hash, matchers, words }: Signature): readonly string[] {
  return [
    id,
    title,
    hash,
    ...Object.keys(matchers),
    words.cause,
    words.impact,
    ...words.remedy.flatMap(({ text, commands }) => [text, ...Object.values(commands)]),
    ...words.asks.flatMap((ask) => [ask.for, ask.why, ...Object.values(ask.commands)]),
    ...words.known.flatMap(({ issue, facts }) => [issue, ...Object.entries(facts).flat()]),
  ];
}
