import { codeSpan } from "./quote.ts";
import { Prose, textOf } from "./slot.ts";

/**
 * The only links in a report: documentation that a catalogue names, and the issues that it says are known.
 * Anything else (another scheme, a name before the host, marks that Markdown reads) stands as code.
 */
export const documentationHosts: readonly string[] = [
  "code.claude.com",
  "datatracker.ietf.org",
  "developer.mozilla.org",
  "docs.anthropic.com",
  "docs.claude.com",
  "docs.github.com",
  "docs.npmjs.com",
  "man7.org",
  "modelcontextprotocol.io",
  "nodejs.org",
  "spec.modelcontextprotocol.io",
  "www.rfc-editor.org",
];

export interface LinkRules {
  readonly hosts: readonly string[];
}

export function link({ title, url }: { title: Prose; url: string }, { hosts }: LinkRules): Prose {
  const address = allowed(url, hosts);
  const text = markdownOf(title);
  return new Prose(address === null ? `${text} (${codeSpan(url)})` : `[${text}](${address})`);
}

/** `owner/repo#7`, linked, or as code when it is no such name. */
export function issueLink(name: string): Prose {
  const parts = /^([A-Za-z0-9-]{1,39})\/([\w.-]{1,100})#([1-9]\d{0,8})$/.exec(name);
  if (!parts) return new Prose(codeSpan(name));
  return new Prose(`[${codeSpan(name)}](https://github.com/${parts[1]}/${parts[2]}/issues/${parts[3]})`);
}

function allowed(url: string, hosts: readonly string[]): string | null {
  if (!/^https:\/\/[\w./~%+,;=?&#-]{1,500}$/.test(url) || !URL.canParse(url)) return null;
  const { protocol, host, username, href } = new URL(url);
  return protocol === "https:" && username === "" && hosts.includes(host) ? href : null;
}

function markdownOf(title: Prose): string {
  return textOf(title);
}
