import type { Repository } from "../ports.ts";

/** Where links are looked at from. */
export interface LinkPlace {
  /** `https://github.com`, or that of a GitHub Enterprise Server; without a slash at its end. */
  readonly serverUrl: string;
  readonly repository: Repository;
}

/** What a link in an issue is to us. */
export type LinkShape =
  | { readonly kind: "attachment"; readonly name: string }
  /** Something was handed in by it that we do not fetch. `remedy` says what to do instead. */
  | { readonly kind: "unsupported"; readonly name: string; readonly remedy: string }
  | { readonly kind: "ordinary" };

/**
 * Only the two shapes in which GitHub's own upload writes a file into an issue are attachments, spelled exactly so:
 * /user-attachments/files/DIGITS/NAME, and before 2024 /OWNER/REPOSITORY/files/DIGITS/NAME.
 */
export function shapeOf(link: string, place: LinkPlace): LinkShape {
  const url = URL.canParse(link) ? new URL(link) : null;
  if (url === null) return ordinary;
  const path = link.startsWith(`${place.serverUrl}/`) ? link.slice(place.serverUrl.length) : null;
  const name = path === null ? undefined : attachmentPath.exec(path)?.groups?.name;
  if (name !== undefined) return { kind: "attachment", name };
  const remedy = remedyFor(url, place);
  return remedy === null ? ordinary : { kind: "unsupported", name: nameOf(url), remedy };
}

const ordinary: LinkShape = { kind: "ordinary" };

const attachmentPath =
  /^\/(?:user-attachments|[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100})\/files\/\d{1,20}\/(?<name>[^/?#]{1,255})(?:[?#].*)?$/;

const attachFile = "attach the file itself to the issue";

/** What stands behind a link that looks like an upload, and what to do instead; null for an ordinary link. */
function remedyFor(url: URL, place: LinkPlace): string | null {
  const host = url.hostname.replace(/^www\./, "");
  const server = new URL(place.serverUrl);
  const path = url.pathname;
  if (attachmentPath.test(path)) return `only ${place.serverUrl} itself holds attachments; ${attachFile}`;
  if (host === server.hostname.replace(/^www\./, "")) {
    const onServer = onServerRemedy(path, place);
    if (onServer !== null) return onServer;
  }
  if (pictureHosts.has(host)) return `a picture or a film, which is not read; ${attachText}`;
  if (host === "gist.github.com" || host === "gist.githubusercontent.com")
    return path.length > 1 ? `a gist; ${attachFile}` : null;
  if (isShareHost(host)) return path.length > 1 ? `a file on ${host}; ${attachFile}` : null;
  return logOrArchive.test(path) && !isPackage(host, path) ? `a file on ${host}; ${attachFile}` : null;
}

const attachText = "paste the text of it, or attach the log as a file";

function onServerRemedy(path: string, place: LinkPlace): string | null {
  if (/^\/user-attachments\/assets\/./.test(path) || /^\/[^/]+\/[^/]+\/assets\/\d+\/./.test(path))
    return `a picture or a film, which is not read; ${attachText}`;
  if (/^\/[^/]+\/[^/]+\/releases\/download\/./.test(path)) return `a file of a release; ${attachFile}`;
  const artifact = /^\/([^/]+\/[^/]+)\/(?:suites|actions\/runs)\/(\d+)\/artifacts\/\d+/.exec(path);
  if (artifact === null) return null;
  const { owner, name } = place.repository;
  return artifact[1]?.toLowerCase() === `${owner}/${name}`.toLowerCase()
    ? `an artifact, which only the API hands out; run Telltale with the input run-id: ${artifact[2]}`
    : `an artifact of another repository; download it and ${attachFile}`;
}

const pictureHosts: ReadonlySet<string> = new Set([
  "user-images.githubusercontent.com",
  "private-user-images.githubusercontent.com",
  "cloud.githubusercontent.com",
]);

/** Paste sites and cloud drives that log files are shared by. */
const shareHosts: ReadonlySet<string> = new Set(
  (
    "pastebin.com hastebin.com paste.ee paste.rs paste.mozilla.org paste.debian.net pastebin.ubuntu.com " +
    "paste.ubuntu.com paste.centos.org paste.opensuse.org pastes.dev paste.gg rentry.co controlc.com justpaste.it " +
    "dpaste.com dpaste.org bpa.st ix.io sprunge.us termbin.com 0x0.st mclo.gs privatebin.net privatebin.info " +
    "drive.google.com docs.google.com dropbox.com 1drv.ms onedrive.live.com wetransfer.com we.tl transfer.sh file.io " +
    "gofile.io filebin.net mediafire.com mega.nz box.com app.box.com sendspace.com disk.yandex.ru yadi.sk " +
    "pan.baidu.com catbox.moe files.catbox.moe send.vis.ee swisstransfer.com icloud.com"
  ).split(" "),
);

function isShareHost(host: string): boolean {
  return shareHosts.has(host) || /\.(?:sharepoint\.com|hastebin\.com|dropboxusercontent\.com)$/.test(host);
}

const logOrArchive = /\.(?:log|zip|gz|tgz|tar|xz|txz|zst|bz2|tbz2|7z|rar|har|dmp|jsonl)$/i;

/** Package registries and source archives: what a log names when it installs something, not what a person shares. */
function isPackage(host: string, path: string): boolean {
  return (
    /^(?:registry|artifactory|nexus|npm|files\.pythonhosted|codeload|nodejs|repo\d*)\./.test(host) ||
    host === "nodejs.org" ||
    /\/-\/[^/]+$/.test(path) ||
    /^\/[^/]+\/[^/]+\/(?:archive|zipball|tarball)\//.test(path)
  );
}

/** The last part of the path; a query may hold a signature and is left out. */
function nameOf(url: URL): string {
  const parts = url.pathname.split("/").filter((part) => part !== "");
  return (parts.at(-1) ?? url.hostname).slice(0, 255);
}
