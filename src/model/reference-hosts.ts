/**
 * Where a signature's references may lead: official documentation only, because a reference is read as our own advice.
 * The linter of catalogues asks for it, and a report links nothing else.
 */
export const referenceHosts: readonly string[] = [
  "code.claude.com",
  "datatracker.ietf.org",
  "developer.mozilla.org",
  "docs.anthropic.com",
  "docs.astral.sh",
  "docs.claude.com",
  "docs.docker.com",
  "docs.github.com",
  "docs.npmjs.com",
  "git-scm.com",
  "github.blog",
  "github.com",
  "learn.microsoft.com",
  "man7.org",
  "modelcontextprotocol.io",
  "nodejs.org",
  "undici.nodejs.org",
  "v8.dev",
  "www.rfc-editor.org",
];
