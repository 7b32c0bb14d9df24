import { companyNames } from "./company-names.ts";

/**
 * What a name in front of a value says about it.
 * `password`: whatever stands there is secret. `credential`: a token or key, which does not look like a word.
 * `vague`: a key of some sort; only a value that is plainly random is taken for one.
 * `code`: some digits, or something random.
 * `header`: a scheme and a credential. `cookie`: pairs of names and values.
 */
export type NameClass = "password" | "credential" | "vague" | "code" | "header" | "cookie";

export interface SecretName {
  readonly class: NameClass;
  readonly kind: string;
}

/** `qualifiers` gives the words in prose that stand before the name: `algolia admin key`. */
export function secretName(name: string, qualifiers: () => readonly string[]): SecretName | null {
  const { words, alone, asks } = understood(name);
  if (!asks) return alone;
  const found = qualifiers();
  return found.length === 0 ? alone : nameAmong(words, () => found);
}

interface Understood {
  readonly words: readonly string[];
  /** What the name says where nothing stands before it. */
  readonly alone: SecretName | null;
  /** Whether words before it could tell more: to find them costs more than all the rest. */
  readonly asks: boolean;
}

/** Few names stand in a case, each of them on many lines. */
const knownNames = new Map<string, Understood>();
const maxKnownNames = 1_000;

function understood(name: string): Understood {
  const known = knownNames.get(name);
  if (known !== undefined) return known;
  const words = withoutTail(wordsOf(name));
  let asks = false;
  const alone = nameAmong(words, () => {
    asks = true;
    return [];
  });
  const made = { words, alone, asks };
  if (knownNames.size >= maxKnownNames) knownNames.clear();
  knownNames.set(name, made);
  return made;
}

/** Asks for what stands before the words only where that could make a difference. */
function nameAmong(words: readonly string[], qualifiers: () => readonly string[]): SecretName | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  const known = exactNames.get(words.join("-"));
  if (known !== undefined) return known;
  const own = words.slice(0, -1);
  const before = (): readonly string[] => [...qualifiers().map((word) => word.toLowerCase()), ...own];
  const nearest = own.at(-1) ?? (lastOfExact.has(last) ? before().at(-1) : undefined);
  const exact = nearest === undefined ? undefined : exactNames.get(`${nearest}-${last}`);
  if (exact !== undefined) return exact;
  if (last === "key") return harmlessKeys.has(before().at(-1) ?? "") ? null : keyName(before());
  return lastWords.get(last) ?? compoundName(last) ?? companyName([...before(), last]);
}

const companies = new Set(companyNames);
const harmlessNouns = new Set(
  "id ids uuid version host hostname region url uri endpoint event hash sha commit build digest checksum etag trace span channel user name model agent path file".split(
    " ",
  ),
);

/** `algolia admin = ...`: of a company's value only what is plainly random is taken. */
function companyName(words: readonly string[]): SecretName | null {
  if (harmlessNouns.has(words.at(-1) ?? "")) return null;
  return words.some((word) => companies.has(word)) ? vague("api-key") : null;
}

/** The parts of `DB_PASSWORD`, `clientSecret`, `x-api-key`; lower case. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** Words behind the noun that change nothing: `PASSWORD_1`, `token_value`, `SECRET_KEY_BASE`. */
function withoutTail(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && tails.has(words[end - 1] ?? "")) end--;
  while (end > 1 && /^v?\d+$/.test(words[end - 1] ?? "")) end--;
  return words.slice(0, end);
}

const tails = new Set(
  "value val text plain plaintext raw b64 base64 encoded base old new current previous prod production dev staging test live default primary secondary override str string".split(
    " ",
  ),
);

function keyName(before: readonly string[]): SecretName {
  return before.some((word) => secretKeys.has(word)) ? credential("api-key") : vague("key");
}

const secretKeys = new Set(
  "api app application access secret private encryption encrypt signing sign auth account storage shared master admin service license licence session ssh deploy rsa hmac jwt webhook subscription client server write read ingest integration consumer token aes gpg pgp functions function db database security root crypto ws wallet".split(
    " ",
  ),
);

const harmlessKeys = new Set(
  "public cache primary foreign partition sort object map hot shard routing idempotency dedupe composite unique registry host index i18n translation message query hash pubkey".split(
    " ",
  ),
);

/** `pgpassword`, `dbpasswd`, `authtoken`: what only its end tells. */
function compoundName(word: string): SecretName | null {
  const found = compounds.find(([end]) => word.length > end.length && word.endsWith(end));
  return found?.[1] ?? null;
}

function password(kind = "password"): SecretName {
  return { class: "password", kind };
}
function credential(kind: string): SecretName {
  return { class: "credential", kind };
}
function code(kind: string): SecretName {
  return { class: "code", kind };
}
function vague(kind: string): SecretName {
  return { class: "vague", kind };
}

const lastWords = new Map<string, SecretName>([
  ["password", password()],
  ["passwort", password()],
  ["passwd", password()],
  ["passphrase", password()],
  ["passcode", password()],
  ["pwd", password()],
  ["pass", password()],
  ["pw", password()],
  ["pswd", password()],
  ["psw", password()],
  ["pin", code("pin")],
  ["otp", code("one-time-password")],
  ["totp", code("one-time-password")],
  ["code", vague("oauth-code")],
  ["state", vague("oauth-state")],
  ["session", vague("session")],
  ["sid", vague("session")],
  ["psk", password()],
  ["secret", credential("secret")],
  ["secrets", credential("secret")],
  ["credential", credential("secret")],
  ["credentials", credential("secret")],
  ["creds", credential("secret")],
  ["token", credential("token")],
  ["jwt", credential("token")],
  ["bearer", credential("token")],
  ["apikey", credential("api-key")],
  ["apitoken", credential("token")],
  ["auth", vague("token")],
  ["authorization", { class: "header", kind: "token" }],
  ["cookie", { class: "cookie", kind: "cookie" }],
  ["cookies", { class: "cookie", kind: "cookie" }],
  ["mnemonic", password("seed-phrase")],
  ["pat", credential("token")],
  ["signature", vague("signature")],
  ["sig", vague("signature")],
  ["hmac", vague("signature")],
  ["verifier", vague("oauth-code")],
  ["assertion", vague("token")],
  ["dsn", vague("connection-string")],
]);

const exactNames = new Map<string, SecretName>([
  ["proxy-authorization", { class: "header", kind: "token" }],
  ["x-authorization", { class: "header", kind: "token" }],
  ["authorization-header", { class: "header", kind: "token" }],
  ["auth-header", { class: "header", kind: "token" }],
  ["mcp-session-id", credential("mcp-session-id")],
  ["session-key", credential("session")],
  ["session-secret", credential("session")],
  ["access-code", vague("oauth-code")],
  ["auth-code", vague("oauth-code")],
  ["authorization-code", vague("oauth-code")],
  ["device-code", vague("oauth-code")],
  ["user-code", vague("oauth-code")],
  ["code-verifier", vague("oauth-code")],
  ["oauth-state", vague("oauth-state")],
  ["seed-phrase", password("seed-phrase")],
  ["recovery-phrase", password("seed-phrase")],
  ["wpa-passphrase", password()],
  ["recovery-code", code("one-time-password")],
  ["backup-code", code("one-time-password")],
  ["verification-code", code("one-time-password")],
  ["security-code", code("one-time-password")],
  ["mfa-code", code("one-time-password")],
  ["otp-code", code("one-time-password")],
  ["2fa-code", code("one-time-password")],
  ["sms-code", code("one-time-password")],
  ["cf-bm", credential("cookie")],
  ["cf-clearance", credential("cookie")],
  ["session-id", vague("session")],
  ["phpsessid", credential("cookie")],
  ["jsessionid", credential("cookie")],
  ["sessionid", vague("cookie")],
  ["connect-sid", credential("cookie")],
  ["client-key-data", credential("private-key")],
  ["x-amz-credential", vague("aws-credential")],
]);

/** Last words of such names: what stands before a name of this word alone may make it one. */
const lastOfExact = new Set([...exactNames.keys()].map((name) => name.slice(name.lastIndexOf("-") + 1)));

const compounds: readonly (readonly [string, SecretName])[] = [
  ["password", password()],
  ["passwd", password()],
  ["passphrase", password()],
  ["storepass", password()],
  ["keypass", password()],
  ["secret", credential("secret")],
  ["secretkey", credential("api-key")],
  ["privatekey", credential("private-key")],
  ["accesskey", credential("api-key")],
  ["accountkey", credential("api-key")],
  ["authkey", credential("api-key")],
  ["apikey", credential("api-key")],
  ["token", credential("token")],
  ["pwd", password()],
];
