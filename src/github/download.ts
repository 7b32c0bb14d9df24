import type { Limits } from "../model/limits.ts";
import type { Refusal, RefusalCode } from "../model/refusal.ts";
import type { AttachmentDownloader, Clock, Download } from "../ports.ts";
import { systemClock } from "./clock.ts";
import { readBody } from "./download-body.ts";
import { whyNotAllowed } from "./download-hosts.ts";
import { nameOfDownload, nameOfLink } from "./download-name.ts";
import { systemTimers, type Timers, type Watch, watch } from "./download-watch.ts";

export interface DownloaderOptions {
  /** Without redirects of its own: every hop is asked for and checked here. */
  readonly fetch: typeof globalThis.fetch;
  readonly serverUrl: string;
  /** `attachments-token`, for private repositories. The API's token is never used here. */
  readonly token: string | null;
  readonly timers?: Timers;
  readonly clock?: Clock;
}

/** A storage that is busy says when to come again; longer than this is not waited for. */
const longestPauseMs = 10_000;

/**
 * Fetches attachments. Every address is checked before it is requested, the token goes to the server's own host only,
 * and sizes are counted as bytes come in, after any decoding.
 */
export function createAttachmentDownloader(options: DownloaderOptions): AttachmentDownloader {
  const clock = options.clock ?? systemClock;
  // Also of files that were given up: what came over the wire was spent.
  let received = 0;
  const count = (bytes: number) => {
    received += bytes;
  };
  return {
    async download(link, limits, spent) {
      const name = nameOfLink(link);
      const left = () => limits.maxDownloadBytes - Math.max(received, spent.bytes);
      if (left() <= 0) return { ...runBudget(limits), name };
      const first = await attempt(link, { ...options, limits, left: left(), count });
      // A signed address lives for minutes: a second try starts at the link again.
      if (first.kind !== "busy") return named(first, name);
      await clock.sleep(first.pauseMs);
      const second = await attempt(link, { ...options, limits, left: left(), count });
      return second.kind === "busy" ? { code: "network", name, detail: second.detail } : named(second, name);
    },
  };
}

interface Attempt extends DownloaderOptions {
  readonly limits: Limits;
  /** Bytes that the run may still download. */
  readonly left: number;
  count(bytes: number): void;
}

type Outcome =
  | Download
  | { readonly kind: "trouble"; readonly code: RefusalCode; readonly detail: string }
  | { readonly kind: "busy"; readonly pauseMs: number; readonly detail: string };

function named(outcome: Exclude<Outcome, { readonly kind: "busy" }>, name: string): Download | Refusal {
  return outcome.kind === "download" ? outcome : { code: outcome.code, name, detail: outcome.detail };
}

async function attempt(link: string, asked: Attempt): Promise<Outcome> {
  const watching = watch(asked.limits, asked.timers ?? systemTimers);
  try {
    return await follow(link, asked, watching);
  } catch (error) {
    if (watching.expired !== null) return trouble("timed-out", watching.expired);
    return trouble("network", `the connection broke: ${reasonOf(error)}`);
  } finally {
    watching.stop();
  }
}

async function follow(link: string, asked: Attempt, watching: Watch): Promise<Outcome> {
  let url = new URL(link);
  for (let hop = 0; hop <= asked.limits.maxRedirects; hop += 1) {
    const reason = whyNotAllowed(url, asked.serverUrl);
    if (reason !== null)
      return trouble(
        "host-not-allowed",
        hop === 0 ? reason : `it redirects to an address that is not followed: ${reason}`,
      );
    const response = await asked.fetch(url, {
      redirect: "manual",
      signal: watching.signal,
      headers: headersFor(url, hop, asked),
    });
    watching.alive();
    if (response.status < 300 || response.status > 399)
      return receive(response, nameOfLink(link), asked, watching);
    await response.body?.cancel();
    const location = response.headers.get("location");
    if (location === null || !URL.canParse(location, url.href))
      return trouble("network", `it answered ${response.status} without an address to go to`);
    url = new URL(location, url);
  }
  return trouble("too-many-redirects", `it redirects more than ${asked.limits.maxRedirects} times`);
}

/** After the first hop the address itself is the key; a storage that is sent a token refuses (and must not have it). */
function headersFor(url: URL, hop: number, { token, serverUrl }: Attempt): Record<string, string> {
  const plain = { "accept-encoding": "identity" };
  const mayHaveToken = hop === 0 && token !== null && url.origin === new URL(serverUrl).origin;
  return mayHaveToken ? { ...plain, authorization: `Bearer ${token}` } : plain;
}

async function receive(
  response: Response,
  linked: string,
  asked: Attempt,
  watching: Watch,
): Promise<Outcome> {
  const refused = refusedByStatus(response, asked.token !== null) ?? refusedByType(response, linked);
  if (refused !== null) {
    await response.body?.cancel();
    return refused;
  }
  const { maxFileBytes } = asked.limits;
  const bytes = await readBody(response, {
    most: Math.min(maxFileBytes, asked.left),
    watching,
    count: asked.count,
  });
  if (bytes === "too-large") {
    return asked.left < maxFileBytes
      ? { kind: "trouble", ...runBudget(asked.limits) }
      : trouble("too-large", `it has more than ${inMebibytes(maxFileBytes)}`);
  }
  if (bytes === "incomplete") return trouble("network", "fewer bytes came than were announced");
  if (bytes.length === 0) return trouble("not-a-log", "the file is empty");
  return {
    kind: "download",
    name: nameOfDownload(response.headers.get("content-disposition"), linked),
    bytes,
  };
}

function refusedByStatus(response: Response, hasToken: boolean): Outcome | null {
  const { status } = response;
  if (status === 200) return null;
  if (status === 404 && hasToken)
    return trouble(
      "not-readable-with-token",
      `it answered 404: deleted, or attachments-token may not read it; ${classicToken}`,
    );
  if (status === 404)
    return trouble(
      "not-found",
      `it answered 404: deleted, or the repository is private and needs attachments-token; ${classicToken}`,
    );
  if (status === 401)
    return trouble("not-readable-with-token", `it answered 401: the token is not valid; ${classicToken}`);
  if (status === 403 || status === 410)
    return trouble("expired", `it answered ${status}: no longer readable; attach the file again`);
  const detail = `the server answered ${status}`;
  const pauseMs = status === 429 || status >= 500 ? pauseOf(response) : null;
  return pauseMs === null ? trouble("network", detail) : { kind: "busy", pauseMs, detail };
}

/** Measured by others: fine-grained and app tokens get 404 for attachments. */
const classicToken =
  "a classic token with the scope repo can read attachments, an app's or fine-grained one cannot";

/** Seconds, as storages state them; a second where nothing is said; null where it is longer than we wait. */
function pauseOf(response: Response): number | null {
  const stated = response.headers.get("retry-after");
  if (stated === null) return 1000;
  const pauseMs = /^\d{1,6}$/.test(stated) ? Number(stated) * 1000 : Number.POSITIVE_INFINITY;
  return pauseMs <= longestPauseMs ? pauseMs : null;
}

/** A sign-in page or an error of the storage can come with status 200. */
function refusedByType(response: Response, linked: string): Outcome | null {
  const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  const isPage = /^(?:text\/html|application\/xhtml\+xml|(?:text|application)\/xml)$/.test(type);
  if (!isPage || /\.(?:html?|xml)$/i.test(linked)) return null;
  return trouble("not-a-log", `the server answered with ${type}: a page or an error, not the file`);
}

function runBudget(limits: Limits) {
  return {
    code: "run-budget",
    detail: `the files before it used up the ${inMebibytes(limits.maxDownloadBytes)} that a run may download`,
  } as const;
}

function trouble(code: RefusalCode, detail: string): Outcome {
  return { kind: "trouble", code, detail };
}

/** The error's code alone: its message may name addresses with signatures in them. */
function reasonOf(error: unknown): string {
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } };
  const reason = cause?.code ?? code;
  return typeof reason === "string" ? reason : "no reason was given";
}

function inMebibytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MiB`;
}
