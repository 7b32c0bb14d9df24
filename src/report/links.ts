import { codeSpan } from "./quote.ts";
import { Prose, textOf } from "./slot.ts";

/**
 * The only links in a report: documentation that a catalogue names, and the issues that it says are known.
 * Anything else (another scheme, a name before the host, marks that Markdown reads) stands as code.
 */
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
  const isAllowed = protocol === "https:" && username === "" && hosts.includes(host);
  return isAllowed && (host !== "github.com" || isDocumentation(href)) ? href : null;
}

function markdownOf(title: Prose): string {
  return textOf(title);
}

/** On GitHub itself anybody writes pages, and a link to an issue or a commit leaves a note there. */
function isDocumentation(href: string): boolean {
  const owner =
    /^https:\/\/github\.com\/(?:actions|anthropics|github|modelcontextprotocol|nodejs|npm)\/[\w.-]+(?:\/(?:blob|tree|wiki)\/|\/?$)/;
  return owner.test(href);
}
