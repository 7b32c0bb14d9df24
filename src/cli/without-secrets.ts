import { readShipped } from "../local/shipped-catalogue.ts";
import { createRedactor } from "../redact/index.ts";
import { type Environment, shippedFile } from "./environment.ts";

/**
 * A message as it may stand in a log: it quotes a word of the command line, which a shell may have filled in with a
 * token. Paths stay as they are, whoever reads it has typed them.
 */
export function withoutSecrets(message: string, environment: Environment): string {
  const redactor = createRedactor(detectorsOf(environment));
  redactor.redact(message);
  const gated = redactor.gate(withoutTokens(message, environment));
  return gated.kind === "clean" ? withoutTokens(message, environment) : gated.masked;
}

/** A token of this environment need not look like one. */
function withoutTokens(message: string, { variables }: Environment): string {
  const tokens = [variables.GITHUB_TOKEN, variables.GH_TOKEN].filter(
    (token) => token !== undefined && token !== "",
  );
  return tokens.reduce<string>((text, token) => text.replaceAll(token ?? "", "[redacted:token#1]"), message);
}

/** Without its catalogue an installation is broken, which has to be said all the same. */
function detectorsOf(environment: Environment) {
  try {
    return readShipped(shippedFile(environment)).catalogue.detectors;
  } catch {
    return { detectors: [], allow: [] };
  }
}
