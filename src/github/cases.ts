import type { ApiTrouble, CaseReader, MarkedIssue, Repository } from "../ports.ts";
import type { Api } from "./api.ts";
import { idOf, isObject, textOf } from "./json.ts";

/** 100 issues with 50 comments each are 5,000 nodes and one point of GitHub's hourly thousand. */
const query = `query ($owner: String!, $name: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(labels: [$label], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { number comments(first: 50) { nodes { body viewerDidAuthor } } }
    }
  }
}`;

/** 500 reports of one failure say enough. */
const maxPages = 5;

/** The comments of the token's own account on the issues that carry a label. */
export function createCaseReader(api: Api, { owner, name }: Repository): CaseReader {
  return {
    async withLabel(label) {
      const found: MarkedIssue[] = [];
      let after: string | null = null;
      for (let page = 0; page < maxPages; page++) {
        const read = await readPage(api, { owner, name, label, after });
        if ("kind" in read) return read;
        found.push(...read.issues);
        if (read.next === null) break;
        after = read.next;
      }
      return found;
    },
  };
}

interface Page {
  readonly issues: readonly MarkedIssue[];
  readonly next: string | null;
}

async function readPage(
  api: Api,
  variables: Readonly<Record<string, string | null>>,
): Promise<Page | ApiTrouble> {
  const read = await api.read({
    route: `POST ${api.graphqlUrl}`,
    parameters: { query, variables },
    doing: "look for other reports of the same failure",
    permission: "issues: read",
    parse: parsePage,
  });
  return read.kind === "answered" ? read.value : read;
}

function parsePage(data: unknown): Page | null {
  const repository = isObject(data) && isObject(data.data) ? data.data.repository : null;
  const issues = isObject(repository) ? repository.issues : null;
  if (!isObject(issues) || !Array.isArray(issues.nodes) || !isObject(issues.pageInfo)) return null;
  const { hasNextPage, endCursor } = issues.pageInfo;
  return {
    issues: issues.nodes.filter(isObject).map(parseIssue),
    next: hasNextPage === true && typeof endCursor === "string" ? endCursor : null,
  };
}

function parseIssue(issue: Readonly<Record<string, unknown>>): MarkedIssue {
  const nodes = isObject(issue.comments) && Array.isArray(issue.comments.nodes) ? issue.comments.nodes : [];
  const own = nodes.filter((node) => isObject(node) && node.viewerDidAuthor === true);
  return { number: idOf(issue.number) ?? 0, ownComments: own.map((node) => textOf(node.body)) };
}
