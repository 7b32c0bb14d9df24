"use strict";
exports.id = 705;
exports.ids = [705];
exports.modules = {

/***/ 6000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ collectSavedIssue)
/* harmony export */ });
/* harmony import */ var _collect_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4489);
/* harmony import */ var _github_download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6513);
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7714);



const ownLogins = new Set(["github-actions", "github-actions[bot]", "app/github-actions"]);
function collectSavedIssue({ issue, comments, url }, { limits, fetch, variables, }) {
    const serverUrl = (variables.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, "");
    const isOurs = ({ author, body }) => ownLogins.has(author) && (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMarker */ .gY)(body) !== null;
    return (0,_collect_index_js__WEBPACK_IMPORTED_MODULE_0__/* .collectIssue */ .yE)({
        issue,
        comments,
        ours: new Set(comments.filter(isOurs).map(({ id }) => id)),
        place: { serverUrl, repository: repositoryOf(url) },
        limits,
        downloader: fetch
            ? (0,_github_download_js__WEBPACK_IMPORTED_MODULE_1__/* .createAttachmentDownloader */ .v)({ fetch: globalThis.fetch, serverUrl, token: null })
            : null,
    });
}
function repositoryOf(url) {
    const [, owner = "", name = ""] = /^https?:\/\/[^/\s]+\/([^/\s]+)\/([^/\s]+)\/(?:issues|pull)\/\d+/.exec(url) ?? [];
    return { owner, name };
}


/***/ }),

/***/ 4489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yE: () => (/* reexport */ collectIssue)
});

// UNUSED EXPORTS: collectArtifacts, findLinks

;// CONCATENATED MODULE: ./build/collect/collect-artifacts.js
const operator = { role: "operator", login: null };
async function* collectArtifacts(asked) {
    const { reader, runId, pattern, limits } = asked;
    const found = await reader.find({ runId, pattern });
    const run = `run ${runId}`;
    if ("kind" in found) {
        yield refused({ code: codeOf(found), name: run, detail: found.message });
        return;
    }
    if (found.length === 0)
        yield refused({ code: "not-found", name: run, detail: `no artifact of it fits the name ${pattern}` });
    for (const artifact of found) {
        if (artifact.expired) {
            yield refused({ code: "expired", name: artifact.name, detail: `it has expired; run ${runId} anew` });
            continue;
        }
        const got = await reader.download(artifact, limits);
        if ("code" in got)
            yield refused(got);
        else
            yield { kind: "bundle", source: got.name, bundle: got };
    }
}
function codeOf(trouble) {
    switch (trouble.code) {
        case "not-found":
        case "moved":
            return "not-found";
        case "gone":
            return "expired";
        case "unauthorized":
        case "forbidden":
        case "missing-permission":
        case "locked":
            return "not-readable-with-token";
        case "rate-limited":
        case "invalid":
        case "too-long":
        case "unavailable":
            return "network";
        default:
            return trouble.code;
    }
}
function refused(refusal) {
    return { kind: "refused", source: refusal.name, origin: "artifact", author: operator, refusal };
}

// EXTERNAL MODULE: ./build/model/bytes-bundle.js
var bytes_bundle = __webpack_require__(6331);
;// CONCATENATED MODULE: ./build/collect/link-shape.js
function shapeOf(link, place) {
    const url = URL.canParse(link) ? new URL(link) : null;
    if (url === null)
        return ordinary;
    const path = link.startsWith(`${place.serverUrl}/`) ? link.slice(place.serverUrl.length) : null;
    const name = path === null ? undefined : attachmentPath.exec(path)?.groups?.name;
    if (name !== undefined)
        return { kind: "attachment", name };
    const remedy = remedyFor(url, place);
    return remedy === null ? ordinary : { kind: "unsupported", name: nameOf(url), remedy };
}
const ordinary = { kind: "ordinary" };
const attachmentPath = /^\/(?:user-attachments|[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100})\/files\/\d{1,20}\/(?<name>[^/?#]{1,255})(?:[?#].*)?$/;
const attachFile = "attach the file itself to the issue";
function remedyFor(url, place) {
    const host = url.hostname.replace(/^www\./, "");
    const server = new URL(place.serverUrl);
    const path = url.pathname;
    if (attachmentPath.test(path))
        return `only ${place.serverUrl} itself holds attachments; ${attachFile}`;
    if (host === server.hostname.replace(/^www\./, "")) {
        const onServer = onServerRemedy(path, place);
        if (onServer !== null)
            return onServer;
    }
    if (pictureHosts.has(host))
        return `a picture or a film, which is not read; ${attachText}`;
    if (host === "gist.github.com" || host === "gist.githubusercontent.com")
        return path.length > 1 ? `a gist; ${attachFile}` : null;
    if (isShareHost(host))
        return path.length > 1 ? `a file on ${host}; ${attachFile}` : null;
    return logOrArchive.test(path) && !isPackage(host, path) ? `a file on ${host}; ${attachFile}` : null;
}
const attachText = "paste the text of it, or attach the log as a file";
function onServerRemedy(path, place) {
    if (/^\/user-attachments\/assets\/./.test(path) || /^\/[^/]+\/[^/]+\/assets\/\d+\/./.test(path))
        return `a picture or a film, which is not read; ${attachText}`;
    if (/^\/[^/]+\/[^/]+\/releases\/download\/./.test(path))
        return `a file of a release; ${attachFile}`;
    const artifact = /^\/([^/]+\/[^/]+)\/(?:suites|actions\/runs)\/(\d+)\/artifacts\/\d+/.exec(path);
    if (artifact === null)
        return null;
    const { owner, name } = place.repository;
    return artifact[1]?.toLowerCase() === `${owner}/${name}`.toLowerCase()
        ? `an artifact, which only the API hands out; run Telltale with the input run-id: ${artifact[2]}`
        : `an artifact of another repository; download it and ${attachFile}`;
}
const pictureHosts = new Set([
    "user-images.githubusercontent.com",
    "private-user-images.githubusercontent.com",
    "cloud.githubusercontent.com",
]);
const shareHosts = new Set(("pastebin.com hastebin.com paste.ee paste.rs paste.mozilla.org paste.debian.net pastebin.ubuntu.com " +
    "paste.ubuntu.com paste.centos.org paste.opensuse.org pastes.dev paste.gg rentry.co controlc.com justpaste.it " +
    "dpaste.com dpaste.org bpa.st ix.io sprunge.us termbin.com 0x0.st mclo.gs privatebin.net privatebin.info " +
    "drive.google.com docs.google.com dropbox.com 1drv.ms onedrive.live.com wetransfer.com we.tl transfer.sh file.io " +
    "gofile.io filebin.net mediafire.com mega.nz box.com app.box.com sendspace.com disk.yandex.ru yadi.sk " +
    "pan.baidu.com catbox.moe files.catbox.moe send.vis.ee swisstransfer.com icloud.com").split(" "));
function isShareHost(host) {
    return shareHosts.has(host) || /\.(?:sharepoint\.com|hastebin\.com|dropboxusercontent\.com)$/.test(host);
}
const logOrArchive = /\.(?:log|zip|gz|tgz|tar|xz|txz|zst|bz2|tbz2|7z|rar|har|dmp|jsonl)$/i;
function isPackage(host, path) {
    return (/^(?:registry|artifactory|nexus|npm|files\.pythonhosted|codeload|nodejs|repo\d*)\./.test(host) ||
        host === "nodejs.org" ||
        /\/-\/[^/]+$/.test(path) ||
        /^\/[^/]+\/[^/]+\/(?:archive|zipball|tarball)\//.test(path));
}
function nameOf(url) {
    const parts = url.pathname.split("/").filter((part) => part !== "");
    return (parts.at(-1) ?? url.hostname).slice(0, 255);
}

;// CONCATENATED MODULE: ./build/collect/visible-text.js
function visibleText(markdown) {
    return withoutSpans(withoutComments(withoutFences(markdown)));
}
const fenceMark = /^[ \t]*(?:>[ \t]?)*[ \t]*(?:[-*+]|\d{1,3}[.)])?[ \t]*(`{3,}|~{3,})([^`\n]*)$/;
function withoutFences(markdown) {
    const lines = markdown.split("\n");
    let open = null;
    for (const [at, line] of lines.entries()) {
        const [, mark, info] = fenceMark.exec(line.endsWith("\r") ? line.slice(0, -1) : line) ?? [];
        if (mark === undefined)
            continue;
        if (open === null)
            open = { at, mark };
        else if (mark.startsWith(open.mark) && info?.trim() === "") {
            lines.fill("", open.at, at + 1);
            open = null;
        }
    }
    return lines.join("\n");
}
function withoutComments(text) {
    let shown = "";
    let at = 0;
    for (;;) {
        const start = text.indexOf("<!--", at);
        const end = start === -1 ? -1 : text.indexOf("-->", start + 4);
        if (end === -1)
            return shown + text.slice(at);
        shown += `${text.slice(at, start)} `;
        at = end + 3;
    }
}
function withoutSpans(text) {
    const runs = backtickRuns(text);
    const nextOfLength = nextRuns(runs);
    let shown = "";
    let at = 0;
    for (let index = 0; index < runs.length;) {
        const [open, close] = [runs[index], runs[nextOfLength[index] ?? -1]];
        if (open === undefined || close === undefined || open.paragraph !== close.paragraph) {
            index += 1;
            continue;
        }
        shown += `${text.slice(at, open.start)} `;
        at = close.end;
        index = (nextOfLength[index] ?? index) + 1;
    }
    return shown + text.slice(at);
}
function backtickRuns(text) {
    let paragraph = 0;
    const runs = [];
    for (const found of text.matchAll(/`+|\n[ \t\r]*\n/g)) {
        if (found[0].startsWith("`"))
            runs.push({ start: found.index, end: found.index + found[0].length, paragraph });
        else
            paragraph += 1;
    }
    return runs;
}
function nextRuns(runs) {
    const latest = new Map();
    const next = runs.map(() => -1);
    for (let index = runs.length - 1; index >= 0; index -= 1) {
        const run = runs[index];
        if (run === undefined)
            continue;
        next[index] = latest.get(run.end - run.start) ?? -1;
        latest.set(run.end - run.start, index);
    }
    return next;
}

;// CONCATENATED MODULE: ./build/collect/find-links.js


const address = /https?:\/\/[^\s<>"'`()[\]{}|\\^]+/gi;
function findLinks(markdown, place) {
    const links = new Map();
    for (const [found] of visibleText(markdown).matchAll(address)) {
        const url = withoutPunctuation(found);
        if (links.has(url))
            continue;
        const shape = shapeOf(url, place);
        if (shape.kind !== "ordinary")
            links.set(url, { ...shape, url });
    }
    return [...links.values()];
}
function withoutPunctuation(url) {
    let end = url.length;
    while (end > 0 && "?!.,:;*_~&".includes(url.charAt(end - 1)))
        end -= 1;
    return url.slice(0, end);
}

;// CONCATENATED MODULE: ./build/collect/collect-issue.js


async function* collectIssue(asked) {
    const texts = textsOf(asked);
    for (const text of texts) {
        if (text.body.trim() !== "")
            yield { kind: "bundle", source: text.name, bundle: inlineBundle(text) };
    }
    const { attachments, unsupported, left } = choose(texts, asked);
    for (const { link, author } of unsupported)
        yield collect_issue_refused(author, { code: "unsupported-link", name: link.name, detail: link.remedy });
    const spent = { bytes: 0 };
    for (const { link, author } of attachments) {
        const fetched = await fetchAttachment(link, asked, spent);
        if (fetched.kind === "refused")
            yield collect_issue_refused(author, fetched.refusal);
        else {
            spent.bytes += fetched.bytes.length;
            yield { kind: "bundle", source: fetched.name, bundle: attachedBundle(fetched, author) };
        }
    }
    if (left !== null)
        yield collect_issue_refused(left.author, left.refusal);
}
function textsOf({ issue, comments, ours }) {
    const { title, author: login } = issue;
    const before = [issue.body];
    const texts = [
        { name: "issue body", body: issue.body, author: { role: "reporter", login }, title, earlier: null },
    ];
    for (const [index, comment] of comments.entries()) {
        if (ours.has(comment.id))
            continue;
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
function isReporter(author, reporter) {
    return author === reporter && author !== "" && author !== "ghost";
}
const nearTexts = 50;
function inlineBundle(text) {
    return (0,bytes_bundle/* bytesBundle */.a)({
        name: text.name,
        origin: "inline",
        author: text.author,
        bytes: Buffer.from(text.body, "utf8"),
        thread: { title: text.title, earlier: text.earlier },
    });
}
function choose(texts, { place, limits }) {
    const ordered = [...texts].sort((a, b) => rank(a.author) - rank(b.author));
    const seen = new Set();
    const attachments = [];
    const unsupported = [];
    for (const { body, author } of ordered) {
        for (const link of findLinks(body, place)) {
            if (seen.has(link.url))
                continue;
            seen.add(link.url);
            if (link.kind === "attachment")
                attachments.push({ link, author });
            else
                unsupported.push({ link, author });
        }
    }
    const most = limits.maxLinks;
    const beyond = [...attachments.slice(most), ...unsupported.slice(most)];
    return {
        attachments: attachments.slice(0, most),
        unsupported: unsupported.slice(0, most),
        left: beyond[0] === undefined
            ? null
            : { author: beyond[0].author, refusal: tooMany(seen.size, beyond.length, most) },
    };
}
function rank(author) {
    return author.role === "reporter" ? 0 : 1;
}
function tooMany(all, beyond, most) {
    return {
        code: "too-many-links",
        name: `${beyond} more links`,
        detail: `the issue links ${all} files; ${most} are looked at, the reporter's first`,
    };
}
async function fetchAttachment(link, { downloader, limits }, spent) {
    if (downloader === null)
        return {
            kind: "refused",
            refusal: { code: "not-fetched", name: link.name, detail: "use --fetch, or give the file itself" },
        };
    const got = await downloader.download(link.url, limits, spent);
    return "code" in got ? { kind: "refused", refusal: got } : got;
}
function attachedBundle({ name, bytes }, author) {
    return (0,bytes_bundle/* bytesBundle */.a)({ name, origin: "attachment", author, bytes });
}
function collect_issue_refused(author, refusal) {
    return { kind: "refused", source: refusal.name, origin: "attachment", author, refusal };
}

;// CONCATENATED MODULE: ./build/collect/index.js





/***/ }),

/***/ 6513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ createAttachmentDownloader)
});

// EXTERNAL MODULE: ./build/github/clock.js
var github_clock = __webpack_require__(3509);
;// CONCATENATED MODULE: ./build/github/download-body.js
const signOfLifeBytes = 1024;
async function readBody(response, { most, watching, count }) {
    const announced = announcedBytes(response);
    const reader = response.body?.getReader();
    if (reader === undefined)
        return new Uint8Array(0);
    if (announced !== null && announced > most) {
        await reader.cancel();
        return "too-large";
    }
    const chunks = [];
    let bytes = 0;
    let sinceSign = 0;
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            break;
        bytes += value.length;
        count(value.length);
        sinceSign += value.length;
        if (sinceSign >= signOfLifeBytes) {
            watching.alive();
            sinceSign = 0;
        }
        if (bytes > most) {
            await reader.cancel();
            return "too-large";
        }
        chunks.push(value);
    }
    return announced !== null && bytes < announced ? "incomplete" : Buffer.concat(chunks);
}
function announcedBytes(response) {
    const encoding = response.headers.get("content-encoding") ?? "identity";
    const length = response.headers.get("content-length");
    return encoding === "identity" && length !== null && /^\d{1,15}$/.test(length) ? Number(length) : null;
}

;// CONCATENATED MODULE: ./build/github/download-hosts.js
const storage = new Set([
    "objects.githubusercontent.com",
    "release-assets.githubusercontent.com",
    "github-production-user-asset-6210df.s3.amazonaws.com",
    "github-production-repository-file-5c1aeb.s3.amazonaws.com",
]);
const loopback = new Set(["127.0.0.1", "[::1]", "localhost"]);
function whyNotAllowed(url, serverUrl) {
    const server = new URL(serverUrl);
    if (url.username !== "" || url.password !== "")
        return "it holds a user name or password";
    if (url.origin === server.origin)
        return null;
    const isLocal = isLoopback(server) && isLoopback(url);
    if (url.protocol !== "https:" && !(isLocal && url.protocol === "http:"))
        return `it asks for ${url.protocol} instead of https:`;
    if (isLocal)
        return null;
    if (url.port !== "")
        return `it asks for port ${url.port}`;
    if (!storage.has(url.hostname))
        return `${url.hostname} is no host of GitHub's`;
    return null;
}
function isLoopback(url) {
    return loopback.has(url.hostname) || url.hostname.endsWith(".localhost");
}

;// CONCATENATED MODULE: ./build/github/download-name.js
function nameOfDownload(disposition, linked) {
    const stated = disposition === null ? null : (extendedName(disposition) ?? plainName(disposition));
    return lastPart(stated ?? "") || linked;
}
function nameOfLink(link) {
    return lastPart(decoded(new URL(link).pathname)) || "attachment";
}
function extendedName(disposition) {
    const value = /(?:^|;)\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
    return value === undefined ? null : decoded(value);
}
function plainName(disposition) {
    const found = /(?:^|;)\s*filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(disposition);
    return found?.[1] ?? found?.[2] ?? null;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function lastPart(path) {
    const name = path.split(/[/\\]/).at(-1)?.trim() ?? "";
    return /^\.{1,2}$/.test(name) ? "" : name.slice(0, 255);
}

;// CONCATENATED MODULE: ./build/github/download-watch.js
const systemTimers = {
    start(ms, expired) {
        const timer = setTimeout(expired, ms);
        return { stop: () => clearTimeout(timer) };
    },
};
function watch(limits, timers) {
    const controller = new AbortController();
    let expired = null;
    const expire = (what) => {
        expired ??= what;
        controller.abort();
    };
    const seconds = (ms) => `${Math.round(ms / 100) / 10} s`;
    const whole = timers.start(limits.fileTimeoutMs, () => expire(`it took longer than ${seconds(limits.fileTimeoutMs)}`));
    let next = timers.start(limits.connectTimeoutMs, () => expire(`no answer came within ${seconds(limits.connectTimeoutMs)}`));
    return {
        signal: controller.signal,
        get expired() {
            return expired;
        },
        alive() {
            next.stop();
            next = timers.start(limits.idleTimeoutMs, () => expire(`hardly a byte came for ${seconds(limits.idleTimeoutMs)}`));
        },
        stop() {
            whole.stop();
            next.stop();
        },
    };
}

;// CONCATENATED MODULE: ./build/github/download.js





const longestPauseMs = 10_000;
function createAttachmentDownloader(options) {
    const clock = options.clock ?? github_clock/* systemClock */.m;
    let received = 0;
    const count = (bytes) => {
        received += bytes;
    };
    return {
        async download(link, limits, spent) {
            const name = nameOfLink(link);
            const left = () => limits.maxDownloadBytes - Math.max(received, spent.bytes);
            if (left() <= 0)
                return { ...runBudget(limits), name };
            const first = await attempt(link, { ...options, limits, left: left(), count });
            if (first.kind !== "busy")
                return named(first, name);
            await clock.sleep(first.pauseMs);
            const second = await attempt(link, { ...options, limits, left: left(), count });
            return second.kind === "busy" ? { code: "network", name, detail: second.detail } : named(second, name);
        },
    };
}
function named(outcome, name) {
    return outcome.kind === "download" ? outcome : { code: outcome.code, name, detail: outcome.detail };
}
async function attempt(link, asked) {
    const watching = watch(asked.limits, asked.timers ?? systemTimers);
    try {
        return await follow(link, asked, watching);
    }
    catch (error) {
        if (watching.expired !== null)
            return trouble("timed-out", watching.expired);
        return trouble("network", `the connection broke: ${reasonOf(error)}`);
    }
    finally {
        watching.stop();
    }
}
async function follow(link, asked, watching) {
    let url = new URL(link);
    for (let hop = 0; hop <= asked.limits.maxRedirects; hop += 1) {
        const reason = whyNotAllowed(url, asked.serverUrl);
        if (reason !== null)
            return trouble("host-not-allowed", hop === 0 ? reason : `it redirects to an address that is not followed: ${reason}`);
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
function headersFor(url, hop, { token, serverUrl }) {
    const plain = { "accept-encoding": "identity" };
    const mayHaveToken = hop === 0 && token !== null && url.origin === new URL(serverUrl).origin;
    return mayHaveToken ? { ...plain, authorization: `Bearer ${token}` } : plain;
}
async function receive(response, linked, asked, watching) {
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
    if (bytes === "incomplete")
        return trouble("network", "fewer bytes came than were announced");
    if (bytes.length === 0)
        return trouble("not-a-log", "the file is empty");
    return {
        kind: "download",
        name: nameOfDownload(response.headers.get("content-disposition"), linked),
        bytes,
    };
}
function refusedByStatus(response, hasToken) {
    const { status } = response;
    if (status === 200)
        return null;
    if (status === 404 && hasToken)
        return trouble("not-readable-with-token", `it answered 404: deleted, or attachments-token may not read it; ${classicToken}`);
    if (status === 404)
        return trouble("not-found", `it answered 404: deleted, or the repository is private and needs attachments-token; ${classicToken}`);
    if (status === 401)
        return trouble("not-readable-with-token", `it answered 401: the token is not valid; ${classicToken}`);
    if (status === 403 || status === 410)
        return trouble("expired", `it answered ${status}: no longer readable; attach the file again`);
    const detail = `the server answered ${status}`;
    const pauseMs = status === 429 || status >= 500 ? pauseOf(response) : null;
    return pauseMs === null ? trouble("network", detail) : { kind: "busy", pauseMs, detail };
}
const classicToken = "a classic token with the scope repo can read attachments, an app's or fine-grained one cannot";
function pauseOf(response) {
    const stated = response.headers.get("retry-after");
    if (stated === null)
        return 1000;
    const pauseMs = /^\d{1,6}$/.test(stated) ? Number(stated) * 1000 : Number.POSITIVE_INFINITY;
    return pauseMs <= longestPauseMs ? pauseMs : null;
}
function refusedByType(response, linked) {
    const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
    const isPage = /^(?:text\/html|application\/xhtml\+xml|(?:text|application)\/xml)$/.test(type);
    if (!isPage || /\.(?:html?|xml)$/i.test(linked))
        return null;
    return trouble("not-a-log", `the server answered with ${type}: a page or an error, not the file`);
}
function runBudget(limits) {
    return {
        code: "run-budget",
        detail: `the files before it used up the ${inMebibytes(limits.maxDownloadBytes)} that a run may download`,
    };
}
function trouble(code, detail) {
    return { kind: "trouble", code, detail };
}
function reasonOf(error) {
    const { code, cause } = error;
    const reason = cause?.code ?? code;
    return typeof reason === "string" ? reason : "no reason was given";
}
function inMebibytes(bytes) {
    return `${Math.round(bytes / (1024 * 1024))} MiB`;
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ collectInputs),
  y: () => (/* binding */ findMissing)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/bytes-bundle.js
var bytes_bundle = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/unpack/entry-path.js
var entry_path = __webpack_require__(8216);
;// CONCATENATED MODULE: ./build/local/file-bundle.js

const chunkBytes = 1024 * 1024;
const readAtOnceBytes = 256 * 1024;
function fileBundle(given) {
    let descriptor = null;
    const readAt = async (offset, length) => {
        descriptor ??= (0,external_node_fs_.openSync)(given.path, "r");
        const buffer = Buffer.allocUnsafeSlow(Math.max(0, Math.min(length, given.size - offset)));
        const readInto = buffer.length <= readAtOnceBytes ? readHere : readInThread;
        let filled = 0;
        while (filled < buffer.length) {
            const count = await readInto(descriptor, buffer.subarray(filled), offset + filled);
            if (count === 0)
                break;
            filled += count;
        }
        return buffer.subarray(0, filled);
    };
    return {
        name: given.name,
        origin: "path",
        author: given.author,
        size: given.size,
        read: readAt,
        async *stream() {
            const chunkAt = (offset) => {
                const chunk = readAt(offset, chunkBytes);
                chunk.catch(() => null);
                return chunk;
            };
            let coming = chunkAt(0);
            try {
                for (let offset = 0; offset < given.size;) {
                    const chunk = await coming;
                    if (chunk.length === 0)
                        return;
                    offset += chunk.length;
                    coming = chunkAt(offset);
                    yield chunk;
                }
            }
            finally {
                await coming.catch(() => null);
            }
        },
        close() {
            if (descriptor !== null)
                (0,external_node_fs_.closeSync)(descriptor);
            descriptor = null;
        },
    };
}
const readHere = (descriptor, buffer, position) => (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, position);
const readInThread = (descriptor, buffer, position) => new Promise((resolve, reject) => {
    (0,external_node_fs_.read)(descriptor, buffer, 0, buffer.length, position, (error, count) => error === null ? resolve(count) : reject(error));
});

;// CONCATENATED MODULE: ./build/local/saved-issue.js
function parseSavedIssue(text) {
    if (!/^\s*\{/.test(text))
        return null;
    const value = parseJson(text);
    if (!isObject(value) || typeof value.body !== "string" || !Array.isArray(value.comments))
        return null;
    if (typeof value.title !== "string" && typeof value.number !== "number")
        return null;
    return {
        url: textOf(value.url),
        issue: {
            kind: "issue",
            number: typeof value.number === "number" ? value.number : 0,
            title: textOf(value.title),
            body: value.body,
            author: loginOf(value.author),
            labels: Array.isArray(value.labels) ? value.labels.map(labelOf).filter((label) => label !== "") : [],
            isPullRequest: /\/pull\/\d+$/.test(textOf(value.url)),
            locked: false,
            state: textOf(value.state).toLowerCase() === "closed" ? "closed" : "open",
            createdAt: textOf(value.createdAt),
            updatedAt: textOf(value.updatedAt),
        },
        comments: value.comments.filter(isObject).map(commentOf),
    };
}
function commentOf(comment, index) {
    return {
        id: index + 1,
        body: textOf(comment.body),
        author: loginOf(comment.author),
        authorId: 0,
        createdAt: textOf(comment.createdAt),
        url: textOf(comment.url),
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value) => (typeof value === "string" ? value : "");
const loginOf = (value) => (isObject(value) ? textOf(value.login) : textOf(value));
const labelOf = (value) => (isObject(value) ? textOf(value.name) : textOf(value));

// EXTERNAL MODULE: ./build/local/walk.js
var walk = __webpack_require__(1682);
;// CONCATENATED MODULE: ./build/local/inputs.js







const maxSavedIssueBytes = 64 * 1024 * 1024;
const operator = { role: "operator", login: null };
function findMissing(inputs) {
    for (const input of inputs) {
        if (input === "-")
            continue;
        const found = statOf(input);
        if (typeof found === "string") {
            const message = `cannot read ${JSON.stringify(input)} (${found}): give the path of a file, a folder or an archive, or - for standard input`;
            return { kind: "missing", message };
        }
    }
    return null;
}
async function* collectInputs(inputs, collectSavedIssue) {
    for (const input of inputs) {
        if (input === "-")
            yield* collectStandardInput(collectSavedIssue);
        else
            yield* collectPath(input, collectSavedIssue);
    }
}
async function* collectStandardInput(collectSavedIssue) {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const saved = bytes.length <= maxSavedIssueBytes ? parseSavedIssue(bytes.toString("utf8")) : null;
    if (saved !== null)
        yield* collectSavedIssue(saved);
    else
        yield {
            kind: "bundle",
            source: "standard input",
            bundle: (0,bytes_bundle/* bytesBundle */.a)({ name: "standard input", origin: "path", author: operator, bytes }),
        };
}
async function* collectPath(path, collectSavedIssue) {
    const found = statOf(path);
    const name = (0,entry_path/* safeLabel */.IW)((0,external_node_path_.basename)(path) || path);
    if (typeof found === "string")
        yield refused(name, { code: "unreadable", detail: found });
    else if (found.isDirectory())
        yield* collectFolder(path, name);
    else if (found.isFile())
        yield* collectFile(path, name, found.size, collectSavedIssue);
    else
        yield* collectPipe(path, name);
}
async function* collectFile(path, name, size, collectSavedIssue) {
    const saved = savedIssueAt(path, size);
    if (saved !== null)
        yield* collectSavedIssue(saved);
    else
        yield* opened(name, { path, name, size });
}
function savedIssueAt(path, size) {
    if (!/\.json$/i.test(path) || size > maxSavedIssueBytes)
        return null;
    try {
        return parseSavedIssue((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch {
        return null;
    }
}
async function* collectFolder(folder, source) {
    for (const item of (0,walk/* walk */.G)(folder)) {
        const name = (0,entry_path/* safeLabel */.IW)(item.path);
        if (item.kind === "file")
            yield* opened(source, { path: item.absolute, name, size: item.bytes });
        else if (item.kind === "special")
            yield refused(source, {
                code: "special-file",
                name,
                detail: `${item.what}; only regular files are read`,
            });
        else
            yield refused(source, { code: "unreadable", name, detail: item.reason });
    }
}
async function* collectPipe(path, name) {
    const bytes = bytesAt(path);
    if (typeof bytes === "string")
        yield refused(name, { code: "unreadable", detail: bytes });
    else
        yield {
            kind: "bundle",
            source: name,
            bundle: (0,bytes_bundle/* bytesBundle */.a)({ name, origin: "path", author: operator, bytes }),
        };
}
async function* opened(source, file) {
    const bundle = fileBundle({ ...file, author: operator });
    try {
        yield { kind: "bundle", source, bundle };
    }
    finally {
        bundle.close();
    }
}
function refused(source, refusal) {
    return {
        kind: "refused",
        source,
        origin: "path",
        author: operator,
        refusal: { name: source, ...refusal },
    };
}
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch (error) {
        return (0,walk/* reasonOf */.A)(error);
    }
}
function bytesAt(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        return (0,walk/* reasonOf */.A)(error);
    }
}


/***/ }),

/***/ 9785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseLimits)
/* harmony export */ });
/* unused harmony export limitNames */
/* harmony import */ var _catalogue_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(203);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9609);


const units = {
    Bytes: { "": 1, b: 1, kib: 1024, mib: 1024 ** 2, gib: 1024 ** 3, kb: 1e3, mb: 1e6, gb: 1e9 },
    Ms: { "": 1, ms: 1, s: 1_000, min: 60_000 },
    count: { "": 1 },
};
function parseLimits(assignments) {
    const changes = {};
    for (const assignment of assignments) {
        const [, given = "", value = ""] = /^\s*([\w-]+)\s*=\s*(\S+)\s*$/.exec(assignment) ?? [];
        if (given === "")
            return bad(`${quoted(assignment)} is no limit: write NAME=VALUE, as max-entries=200`);
        const name = camelCase(given);
        if (!Object.hasOwn(_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .attachmentLimits */ .a, name))
            return bad(unknownName(given));
        const number = numberOf(name, value);
        if (number === null)
            return bad(`${quoted(value)} is no value for ${given}: ${expected(name)}`);
        changes[name] = number;
    }
    return changes;
}
const limitNames = Object.keys(_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .attachmentLimits */ .a).map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
function numberOf(name, value) {
    const [, digits, unit = ""] = /^(\d{1,15})([A-Za-z]*)$/.exec(value) ?? [];
    const factor = units[unitsOf(name)][unit.toLowerCase()];
    if (digits === undefined || factor === undefined)
        return null;
    const number = Number(digits) * factor;
    return Number.isSafeInteger(number) ? number : null;
}
function unitsOf(name) {
    if (name.endsWith("Bytes"))
        return "Bytes";
    return name.endsWith("Ms") ? "Ms" : "count";
}
function expected(name) {
    const words = {
        Bytes: "bytes, as 1048576 or 64MiB",
        Ms: "a time, as 15000 or 15s",
        count: "a whole number",
    };
    return `it wants ${words[unitsOf(name)]}`;
}
function unknownName(given) {
    const near = (0,_catalogue_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(given, limitNames);
    const hint = near === null ? `the limits are ${limitNames.join(", ")}` : `did you mean ${near}?`;
    return `there is no limit ${quoted(given)}: ${hint}`;
}
const camelCase = (name) => name.replace(/[-_]([A-Za-z])/g, (_, letter) => letter.toUpperCase());
const quoted = (text) => text.length <= 80 ? JSON.stringify(text) : `a text of ${text.length} characters`;
const bad = (message) => ({ kind: "bad-limit", message });


/***/ })

};
;