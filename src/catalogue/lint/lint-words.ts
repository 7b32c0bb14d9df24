import { referenceHosts } from "../../model/reference-hosts.ts";
import type { Matcher, Signature } from "../../model/signature.ts";
import { suggestion } from "../nearest-name.ts";
import type { LintProblem } from "./lint-signatures.ts";

/**
 * The words of a signature go into a comment on GitHub: they must not notify anybody, link anything or become markup,
 * and their commands may only be filled in with what a finding can know.
 */
export function lintWords(signature: Signature, moreHosts: readonly string[]): LintProblem[] {
  const messages = [
    ...prose(signature).flatMap(([where, text]) =>
      inertTroubles(text).map((trouble) => `${where} ${trouble}`),
    ),
    ...placeholderTroubles(signature),
    ...signature.words.references.flatMap(({ url }) =>
      referenceTrouble(url, [...referenceHosts, ...moreHosts]),
    ),
  ];
  return messages.map((message) => ({ signature: signature.id, severity: "error", message }));
}

function prose({ title, words }: Signature): (readonly [where: string, text: string])[] {
  return [
    ["title", title],
    ["cause", words.cause],
    ["impact", words.impact],
    ...words.remedy.map((step, index) => [`remedy ${index + 1}`, step.text] as const),
    ...words.asks.flatMap((ask, index) => [
      [`ask ${index + 1}`, ask.for] as const,
      [`ask ${index + 1}`, ask.why] as const,
    ]),
    ...words.known.map((known) => [`known issue ${known.issue}`, known.title] as const),
  ];
}

/** What stands in backticks is shown as it is and does nothing. */
function inertTroubles(text: string): string[] {
  const plain = text.replace(/`[^`]*`/g, "");
  return [
    ...(plain.includes("`") ? ["has a backtick without its partner"] : []),
    ...(/https?:\/\/|www\./i.test(plain) ? ["holds a link; put it under references"] : []),
    ...(/(?:^|[^\w])@[A-Za-z\d]/.test(plain) ? ["mentions somebody; put code in backticks"] : []),
    ...(/(?:^|[^\w&])(?:#|GH-)\d/.test(plain) ? ["refers to an issue; put it under known"] : []),
    ...(/<\/?[a-z!]/i.test(plain) ? ["holds HTML; put code in backticks"] : []),
  ];
}

function placeholderTroubles(signature: Signature): string[] {
  const known = ["server", "client", "url", "debug", ...captureNames(signature)];
  const commands = [...signature.words.remedy, ...signature.words.asks].flatMap((step) =>
    Object.values(step.commands),
  );
  const wanted = commands.flatMap((command) =>
    [...command.matchAll(/(?<!\$)\{(\w+)\}/g)].map(([, name]) => name ?? ""),
  );
  return [...new Set(wanted)]
    .filter((name) => !known.includes(name))
    .map((name) => `a command asks for {${name}}, which no matcher captures${suggestion(name, known)}`);
}

function captureNames({ matchers }: Signature): string[] {
  return Object.values(matchers)
    .flatMap(patternsOf)
    .flatMap((source) => [...source.matchAll(/\(\?<([A-Za-z]\w*)>/g)].map(([, name]) => name ?? ""));
}

function patternsOf(matcher: Matcher): readonly string[] {
  return matcher.kind === "regex" ? matcher.anyOf : [];
}

function referenceTrouble(url: string, hosts: readonly string[]): string[] {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || parsed.protocol !== "https:") return [`reference ${url} is not an https address`];
  if (hosts.includes(parsed.hostname)) return [];
  return [
    `reference to ${parsed.hostname}, which is not official documentation${suggestion(parsed.hostname, hosts)}`,
  ];
}
