import { entropy } from "../entropy.ts";
import type { NameClass } from "./secret-names.ts";

/** A value and how it was written. */
export interface CandidateValue {
  readonly text: string;
  readonly quoted: boolean;
  /** Only a blank stands between it and its name, so that the two may be words of a sentence. */
  readonly afterBlank: boolean;
}

/** Does a value look like the secret that its name promises? Placeholders, words and references to code do not. */
export function isSecretValue(value: CandidateValue, name: NameClass): boolean {
  if (value.text.length < shortestValue(value, name) || isPlaceholder(value.text)) return false;
  if (name === "password") return isPasswordLike(value);
  if (isReference(value.text)) return false;
  if (name === "code") return isCodeLike(value.text);
  if (name === "vague" || value.afterBlank) return looksRandom(value.text);
  return isCredentialLike(value.text);
}

/** Prose puts a short word behind most names: its length alone tells that it is none. */
function shortestValue({ afterBlank }: CandidateValue, name: NameClass): number {
  if (name === "password") return 0;
  if (name === "code") return shortestCode;
  return name === "vague" || afterBlank ? shortestRandom : shortestCredential;
}

const shortestCode = 4;
const shortestCredential = 6;
const shortestRandom = 16;

/** What people, manuals and other redactors put where a secret would be. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text === "" || /^[^A-Za-z0-9]+$/.test(text)) return true;
  if (/^[<[({]/.test(text) && /[>\])}]$/.test(text)) return true;
  if (text.includes("[redacted:") || /^(?:\[|%5B)?(?:redacted|filtered|masked|hidden|removed)\b/i.test(text))
    return true;
  if (/^(?:\$\{|\{\{|<%|\$\(|%\{|#\{|@\{)/.test(text)) return true;
  if (/^\$[A-Za-z_][A-Za-z0-9_:]*$|^%[A-Za-z_][A-Za-z0-9_]*%$|^\{[\w.]+\}$|^<[^<>]*>?$/.test(text))
    return true;
  if (beginsOrEndsTwice(text)) {
    if (/(.)\1{7,}$|^(.)\2{7,}/.test(text) && new Set(text).size <= 4) return true;
    if (/^(.)\1{2,}$/.test(text)) return true;
  }
  if (/\*{3,}|x{6,}|X{6,}|\u2022{3,}|\u2026|\.{3,}/.test(text)) return true;
  if (/EXAMPLE/.test(text)) return true;
  return placeholderWords.test(text);
}

function beginsOrEndsTwice(text: string): boolean {
  const end = text.length - 1;
  return text.charCodeAt(0) === text.charCodeAt(1) || text.charCodeAt(end) === text.charCodeAt(end - 1);
}

const placeholderWords =
  /^(?:null|none|nil|undefined|nan|true|false|yes|no|on|off|empty|unset|missing|required|optional|string|str|number|boolean|bool|object|any|unknown|invalid|valid|expired|present|absent|set|not[ _-]?set|n\/a|na|tbd|todo|changeme|change[ _-]?me|replace[ _-]?me|secret|password|passwd|token|key|value|dummy|fake|sample|placeholder|test|testing|default|enabled|disabled|redacted|hidden|masked|removed|(?:your|my|some|the|insert|enter|replace|put|add|example|dummy|fake|sample|placeholder|test|demo)[ _-][a-z _.-]*\d{0,3}|[\w-]*(?:-here|_here|_goes_here))$/i;

/** Code that names where the secret comes from, a link or a path: not the secret. */
function isReference(value: string): boolean {
  if (/^(?:https?|file|wss?):\/\//i.test(value)) return true;
  if (
    /^(?:~|\.{1,2})?\/[\w.@-]+(?:\/[\w.@-]*)*$/.test(value) &&
    /\/.*[/.]|^[~.]/.test(value) &&
    !looksRandom(value)
  ) {
    return true;
  }
  if (/^[A-Za-z]:[\\/]/.test(value)) return true;
  if (
    /^(?:process\.env|import\.meta|os\.|env\.|ENV\b|System\.|config\.|settings\.|secrets\.|vault:|op:\/\/|ssm:|arn:)/.test(
      value,
    )
  ) {
    return true;
  }
  return (
    /^[A-Za-z_$][A-Za-z_$]*(?:(?:\.|::|->)[A-Za-z_$][A-Za-z_$]*)+(?:\(.*)?$/.test(value) ||
    /^\w+\(.*\)?$/.test(value)
  );
}

function isPasswordLike({ text, quoted, afterBlank }: CandidateValue): boolean {
  if (/^(?:process\.env|import\.meta|os\.|env\.|config\.|settings\.|secrets\.)/.test(text)) return false;
  if (/^\d{1,4}$/.test(text)) return false;
  if (afterBlank && !quoted) return /^(?=.*\d)(?=.*[A-Za-z])\S{8,}$/.test(text) && !isWordChain(text);
  return !stateWords.test(/^\S+/.exec(text)?.[0] ?? "");
}

/** What is typed in once: some digits, or letters and digits mixed. */
function isCodeLike(value: string): boolean {
  return /^\d{4,10}$/.test(value) || /^[A-Z2-7]{16,64}$/.test(value) || looksRandom(value);
}

/** Words that stand behind `password:` when a program talks about it. */
const stateWords =
  /^(?:must|should|is|was|has|are|for|from|to|in|of|and|or|not|the|a|an|by|at|authentication|auth|incorrect|wrong|failed|failure|ok|okay|success|successful|accepted|rejected|denied|ignored|given|provided|supplied|used|needed|mismatch|prompt|plain|plaintext|hashed|encrypted|stored|saved|reset|changed|updated|generated|input|hash|field|policy|min|max|length|oauth2?|basic|bearer|md5|scram-sha-256|bcrypt|include|omit|same-origin)[,.;:!)]*$/i;

function isCredentialLike(value: string): boolean {
  if (value.length < shortestCredential || /\s/.test(value)) return false;
  if (/^\d+(?:[.,]\d+)?$/.test(value)) return value.length >= 8;
  if (/^[A-Za-z]+$/.test(value)) {
    if (/^[A-Z]?[a-z]+$/.test(value) || /^[A-Z]+$/.test(value)) return value.length >= 16;
    return value.length >= 12;
  }
  if (isWordChain(value)) return false;
  return value.length >= 8 || /[^A-Za-z0-9_.-]/.test(value);
}

/** `refresh_token`, `node-cache-Linux`, `application/json`, `oauth2`, `S256`, `v1.2.3`: words that a person would say. */
function isWordChain(value: string): boolean {
  if (/^v?\d+(?:\.\d+)+(?:[-+][\w.]+)?$/.test(value)) return true;
  const parts = value.split(/[-_./:+@ ,]+/).filter((part) => part !== "");
  if (parts.length === 0) return true;
  return parts.every(
    (part) =>
      /^(?:[A-Z]?[a-z]{1,15}|[A-Z]{1,12}|[a-z]{1,10}\d{1,3}|[A-Z][a-z]*\d{1,3}|\d{1,3})$/.test(part) ||
      (/^(?:[A-Z]?[a-z]+){1,4}$/.test(part) && part.length < 24 && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(part)),
  );
}

/** A value that nobody would choose or pronounce: 16 characters or more, letters and digits mixed. */
export function looksRandom(value: string): boolean {
  if (value.length < shortestRandom || value.length > 4096 || /[\s<>{}]/.test(value)) return false;
  if (isWordChain(value)) return false;
  const parts = value.split(/[-_./:]+/);
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), "");
  if (longest.length < 12 && !uuid.test(value)) return false;
  if (!/[A-Za-z]/.test(value) || !(/\d/.test(value) || isScrambled(value))) return false;
  return entropy(value) >= 2.8;
}

/** Letters alone, in no case that words have: base64 without a digit. */
function isScrambled(value: string): boolean {
  const small = value.match(/[a-z]+/g) ?? [];
  return small.length >= 4 && small.join("").length / small.length < 2.5 && entropy(value) >= 3.5;
}

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
