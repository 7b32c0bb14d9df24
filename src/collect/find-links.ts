import { type LinkPlace, shapeOf } from "./link-shape.ts";
import { visibleText } from "./visible-text.ts";

/** A link by which something was handed in. */
export type Link =
  | { readonly kind: "attachment"; readonly url: string; readonly name: string }
  | { readonly kind: "unsupported"; readonly url: string; readonly name: string; readonly remedy: string };

/** Characters that end a URL in Markdown and HTML; GitHub's own file names have none of them. */
const address = /https?:\/\/[^\s<>"'`()[\]{}|\\^]+/gi;

/** The attachments and unsupported uploads in an issue's text, in order, each once. Nothing is requested. */
export function findLinks(markdown: string, place: LinkPlace): readonly Link[] {
  const links = new Map<string, Link>();
  for (const [found] of visibleText(markdown).matchAll(address)) {
    const url = withoutPunctuation(found);
    if (links.has(url)) continue;
    const shape = shapeOf(url, place);
    if (shape.kind !== "ordinary") links.set(url, { ...shape, url });
  }
  return [...links.values()];
}

/** A sentence may end right behind a bare link. */
function withoutPunctuation(url: string): string {
  let end = url.length;
  while (end > 0 && "?!.,:;*_~&".includes(url.charAt(end - 1))) end -= 1;
  return url.slice(0, end);
}
