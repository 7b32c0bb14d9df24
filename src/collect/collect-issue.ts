import type { Author, Bundle } from "../model/bundle.ts";
import { bytesBundle } from "../model/bytes-bundle.ts";
import type { Collected } from "../model/collected.ts";
import type { Limits } from "../model/limits.ts";
import type { Refusal } from "../model/refusal.ts";
import type { AttachmentDownloader, CommentSnapshot, IssueSnapshot } from "../ports.ts";
import { findLinks, type Link } from "./find-links.ts";
import type { LinkPlace } from "./link-shape.ts";

export interface IssueToCollect {
  readonly issue: Pick<IssueSnapshot, "title" | "body" | "author">;
  /** All comments, oldest first. */
  readonly comments: readonly Pick<CommentSnapshot, "id" | "body" | "author">[];
  /** Ids of our own comments: what we wrote is no evidence, and its links are none either. */
  readonly ours: ReadonlySet<number>;
  readonly place: LinkPlace;
  readonly limits: Limits;
  /** Null where nothing may be fetched: the links are then named as not fetched. */
  readonly downloader: AttachmentDownloader | null;
}

/** The texts of an issue as inline bundles, then its attachments, one after the other. A failure costs one file. */
export async function* collectIssue(asked: IssueToCollect): AsyncGenerator<Collected> {
  const texts = textsOf(asked);
  for (const text of texts) {
    if (text.body.trim() !== "") yield { kind: "bundle", source: text.name, bundle: inlineBundle(text) };
  }
  const { attachments, unsupported, left } = choose(texts, asked);
  for (const { link, author } of unsupported)
    yield refused(author, { code: "unsupported-link", name: link.name, detail: link.remedy });
  const spent = { bytes: 0 };
  for (const { link, author } of attachments) {
    const fetched = await fetchAttachment(link, asked, spent);
    if (fetched.kind === "refused") yield refused(author, fetched.refusal);
    else {
      spent.bytes += fetched.bytes.length;
      yield { kind: "bundle", source: fetched.name, bundle: attachedBundle(fetched, author) };
    }
  }
  if (left !== null) yield refused(left.author, left.refusal);
}

/** One text of the issue, with what was said before it. */
interface Text {
  readonly name: string;
  readonly body: string;
  readonly author: Author;
  readonly title: string;
  readonly earlier: readonly string[] | null;
}

/** Comments keep their number in the thread, also where one of ours stands between them. */
function textsOf({ issue, comments, ours }: IssueToCollect): readonly Text[] {
  const { title, author: login } = issue;
  const before = [issue.body];
  const texts: Text[] = [
    { name: "issue body", body: issue.body, author: { role: "reporter", login }, title, earlier: null },
  ];
  for (const [index, comment] of comments.entries()) {
    if (ours.has(comment.id)) continue;
    const role = isReporter(comment.author, login) ? "reporter" : "commenter";
    texts.push({
      name: `comment ${index + 1}`,
      body: comment.body,
      author: { role, login: comment.author },
      title,
      earlier: before.slice(-nearTexts),
    });
    before.push(comment.body);
  }
  return texts;
}

/** All deleted accounts are called `ghost`: two of them need not be one. An unknown author has no name. */
function isReporter(author: string, reporter: string): boolean {
  return author === reporter && author !== "" && author !== "ghost";
}

/** How many texts before a comment it may quote. */
const nearTexts = 50;

function inlineBundle(text: Text): Bundle {
  return bytesBundle({
    name: text.name,
    origin: "inline",
    author: text.author,
    bytes: Buffer.from(text.body, "utf8"),
    thread: { title: text.title, earlier: text.earlier },
  });
}

interface Found<Kind extends Link["kind"]> {
  readonly link: Link & { readonly kind: Kind };
  readonly author: Author;
}

interface Choice {
  readonly attachments: readonly Found<"attachment">[];
  readonly unsupported: readonly Found<"unsupported">[];
  /** What is said of the links beyond the limit. */
  readonly left: { readonly author: Author; readonly refusal: Refusal } | null;
}

/** Each link once. The reporter's come first, so that nobody can crowd them out with links of their own. */
function choose(texts: readonly Text[], { place, limits }: IssueToCollect): Choice {
  const ordered = [...texts].sort((a, b) => rank(a.author) - rank(b.author));
  const seen = new Set<string>();
  const attachments: Found<"attachment">[] = [];
  const unsupported: Found<"unsupported">[] = [];
  for (const { body, author } of ordered) {
    for (const link of findLinks(body, place)) {
      if (seen.has(link.url)) continue;
      seen.add(link.url);
      if (link.kind === "attachment") attachments.push({ link, author });
      else unsupported.push({ link, author });
    }
  }
  const most = limits.maxLinks;
  const beyond = [...attachments.slice(most), ...unsupported.slice(most)];
  return {
    attachments: attachments.slice(0, most),
    unsupported: unsupported.slice(0, most),
    left:
      beyond[0] === undefined
        ? null
        : { author: beyond[0].author, refusal: tooMany(seen.size, beyond.length, most) },
  };
}

function rank(author: Author): number {
  return author.role === "reporter" ? 0 : 1;
}

function tooMany(all: number, beyond: number, most: number): Refusal {
  return {
    code: "too-many-links",
    name: `${beyond} more links`,
    detail: `the issue links ${all} files; ${most} are looked at, the reporter's first`,
  };
}

type Fetched =
  | { readonly kind: "download"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly refusal: Refusal };

async function fetchAttachment(
  link: Link & { readonly kind: "attachment" },
  { downloader, limits }: IssueToCollect,
  spent: { readonly bytes: number },
): Promise<Fetched> {
  if (downloader === null)
    return {
      kind: "refused",
      refusal: { code: "not-fetched", name: link.name, detail: "use --fetch, or give the file itself" },
    };
  const got = await downloader.download(link.url, limits, spent);
  return "code" in got ? { kind: "refused", refusal: got } : got;
}

function attachedBundle(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  author: Author,
): Bundle {
  return bytesBundle({ name, origin: "attachment", author, bytes });
}

function refused(author: Author, refusal: Refusal): Collected {
  return { kind: "refused", source: refusal.name, origin: "attachment", author, refusal };
}
