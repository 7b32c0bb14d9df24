import type { Catalogue } from "../model/catalogue.ts";

/** Words that we print ourselves: a planted secret that is one of them must not block every report. */
export function ownTexts({ signatures }: Catalogue): readonly string[] {
  return signatures.flatMap(({ id, title, hash, matchers, words }) => [
    id,
    title,
    hash,
    ...Object.keys(matchers),
    words.cause,
    words.impact,
    ...words.remedy.flatMap(({ text, commands }) => [text, ...Object.values(commands)]),
    ...words.asks.flatMap((ask) => [ask.for, ask.why, ...Object.values(ask.commands)]),
    ...words.known.flatMap(({ issue, facts }) => [issue, ...Object.entries(facts).flat()]),
  ]);
}
