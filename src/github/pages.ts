import type { ApiTrouble } from "../ports.ts";
import type { Api, Call } from "./api.ts";
import type { Headers } from "./octokit.ts";

const perPage = 100;
/** 5,000 comments; GitHub itself stops an issue at 2,500. */
const maxPages = 50;

/**
 * All pages of a list, each item once, ascending by id. The next page is asked for by its number: the address in
 * the Link header is not used, so it can lead nowhere, and pages that bring nothing new end the list.
 */
export async function readPages<T extends { readonly id: number }>(
  api: Api,
  call: Call<readonly T[]>,
): Promise<readonly T[] | ApiTrouble> {
  const found = new Map<number, T>();
  for (let page = 1; page <= maxPages; page++) {
    const read = await api.read({ ...call, parameters: { ...call.parameters, per_page: perPage, page } });
    if (read.kind === "trouble") return read;
    const before = found.size;
    for (const item of read.value) found.set(item.id, item);
    if (found.size === before || !hasNext(read.answer.headers, read.value.length)) break;
  }
  return [...found.values()].sort((left, right) => left.id - right.id);
}

/** Without a Link header, only a full page can have a successor. */
function hasNext({ link }: Headers, items: number): boolean {
  return typeof link === "string" ? /rel="?next"?/.test(link) : items >= perPage;
}
