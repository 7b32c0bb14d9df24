export const id = 644;
export const ids = [644];
export const modules = {

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/github/clock.js

const systemClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,promises_.setTimeout)(ms);
    },
};

;// CONCATENATED MODULE: ./build/action/outputs.js
function setOutputs(given, runner) {
    const { result, publication, files } = given;
    const ids = result?.findings.map(({ signature }) => signature) ?? [];
    runner.output("verdict", result?.verdict.status ?? "");
    runner.output("cause", result?.verdict.cause ?? "");
    runner.output("signatures", JSON.stringify([...new Set(ids)]));
    runner.output("confidence", result === null ? "" : String(result.verdict.confidence));
    runner.output("publication", publication?.kind ?? "skipped");
    runner.output("comment-url", publication?.url ?? "");
    runner.output("report-path", files?.report ?? "");
    runner.output("result-path", files?.result ?? "");
    runner.output("page-path", files?.page ?? "");
}

;// CONCATENATED MODULE: ./build/action/conclude.js

async function conclude(outcome, runner) {
    switch (outcome.kind) {
        case "skipped":
            setOutputs({ result: null, publication: null, files: null }, runner);
            await runner.summary(`Telltale had nothing to do. ${outcome.reason}\n`);
            runner.info(`Nothing to do: ${outcome.reason}`);
            return;
        case "failed":
            setOutputs({ result: null, publication: null, files: null }, runner);
            await runner.summary("Telltale could not do its work; the error of this step says why.\n");
            runner.fail(outcome.message);
            return;
        case "done":
            await concludeDone(outcome, runner);
            return;
        default:
            outcome;
    }
}
async function concludeDone(outcome, runner) {
    const { analysed, publication, files } = outcome;
    const { result } = analysed;
    setOutputs({ result, publication, files }, runner);
    const note = publication.kind === "skipped" ? `${publication.message}\n\n` : "";
    await runner.summary(`${note}${analysed.summary}\n`);
    const { bytes, entries } = result.stats;
    runner.info(`Read ${entries} entries, ${bytes} bytes: ${result.verdict.status}, ${result.findings.length} findings.`);
    if (result.problems.length > 0) {
        runner.warning(`${result.problems.length} patterns, signatures or templates could not be used; the report names them.`);
    }
    if (publication.kind !== "skipped")
        runner.info(`The comment was ${publication.kind}: ${publication.url}`);
    else if (publication.fault === "operator")
        runner.fail(publication.message);
    else if (publication.fault === "reporter")
        runner.warning(publication.message);
    else
        runner.info(publication.message);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/github/account-kind.js
function accountKindOf(token) {
    return /^(?:gh[pou]_|github_pat_|[0-9a-f]{40}$)/.test(token) ? "person" : "app";
}

;// CONCATENATED MODULE: ./build/github/octokit.js
async function send(request, given) {
    const signal = AbortSignal.timeout(given.timeoutMs);
    try {
        const answer = await request(given.route, {
            ...given.parameters,
            request: { redirect: "manual", signal },
        });
        return signal.aborted ? { status: 0, timedOut: true } : answer;
    }
    catch (error) {
        if (signal.aborted)
            return { status: 0, timedOut: true };
        const { status, response } = error;
        if (typeof status !== "number")
            throw error;
        return response ?? { status: 0, timedOut: false };
    }
}

;// CONCATENATED MODULE: ./build/github/redirect.js
function redirectTarget(answer, repositoryId) {
    const location = answer.headers.location;
    if (typeof location !== "string")
        return null;
    const from = parseUrl(answer.url);
    const to = parseUrl(location, answer.url);
    if (from === null || to === null)
        return null;
    if (to.origin !== from.origin || to.username !== "" || to.password !== "")
        return null;
    const before = splitPath(from.pathname);
    const after = splitPath(to.pathname);
    if (before === null || after === null || before.thing !== after.thing)
        return null;
    if (after.repository !== null && repositoryId !== null && after.repository !== repositoryId)
        return null;
    return to.href;
}
function splitPath(path) {
    const [, id, byId] = /\/repositories\/(\d+)(\/.*)$/.exec(path) ?? [];
    if (byId !== undefined)
        return { repository: Number(id), thing: byId };
    const [, byName] = /\/repos\/[^/]+\/[^/]+(\/.*)$/.exec(path) ?? [];
    return byName === undefined ? null : { repository: null, thing: byName };
}
const parseUrl = (text, base) => URL.canParse(text, base) ? new URL(text, base) : null;

;// CONCATENATED MODULE: ./build/github/retry-after.js
const unnamedWaitMs = 60_000;
const unreadableWaitMs = 5_000;
const leastWaitMs = 1_000;
function waitAfterRateLimit(headers, now) {
    const serverNow = parseHttpDate(retry_after_textOf(headers.date)) ?? now;
    const retryAfter = retry_after_textOf(headers["retry-after"]);
    if (/^\d+$/.test(retryAfter))
        return atLeast(Number(retryAfter) * 1000);
    const date = parseHttpDate(retryAfter);
    if (date !== null)
        return atLeast(date - serverNow);
    const reset = retry_after_textOf(headers["x-ratelimit-reset"]);
    if (retry_after_textOf(headers["x-ratelimit-remaining"]) === "0" && /^\d+$/.test(reset)) {
        return atLeast(Number(reset) * 1000 - serverNow);
    }
    return retryAfter === "" ? unnamedWaitMs : unreadableWaitMs;
}
function parseHttpDate(text) {
    const time = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} /.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? null : time;
}
const atLeast = (ms) => Math.max(leastWaitMs, ms);
const retry_after_textOf = (value) => String(value ?? "").trim();

;// CONCATENATED MODULE: ./build/github/trouble.js

function troubleOf(answer, purpose, now) {
    if (answer.status === 0)
        return trouble("unavailable", words.unavailable(purpose));
    const said = messageOf(answer.data);
    const code = codeOf(answer, said);
    if (code !== "rate-limited")
        return trouble(code, sentence(code, said, purpose));
    const retryAfterMs = waitAfterRateLimit(answer.headers, now);
    return { ...trouble(code, words.rateLimited(purpose, now + retryAfterMs)), retryAfterMs };
}
function unreadable(purpose) {
    return trouble("unavailable", words.unreadable(purpose));
}
function moved(purpose) {
    return trouble("moved", words.moved(purpose));
}
function codeOf({ status, headers }, said) {
    if (status === 401)
        return "unauthorized";
    if (status === 403 || status === 429) {
        if (/not accessible by|must have .*(?:rights|access)|resource not accessible/i.test(said)) {
            return "missing-permission";
        }
        if (/is locked/i.test(said))
            return "locked";
        if (status === 429 || headers["retry-after"] !== undefined)
            return "rate-limited";
        if (String(headers["x-ratelimit-remaining"]) === "0")
            return "rate-limited";
        return /rate limit|abuse detection|too quickly/i.test(said) ? "rate-limited" : "forbidden";
    }
    if (status === 404)
        return "not-found";
    if (status === 410)
        return "gone";
    if (status === 422) {
        if (/too long|maximum is \d+ characters/i.test(said))
            return "too-long";
        if (/too quickly/i.test(said))
            return "rate-limited";
        return /commenting is disabled|more than \d+ comments/i.test(said) ? "locked" : "invalid";
    }
    if (status === 451)
        return "forbidden";
    if (status >= 300 && status < 400)
        return "moved";
    return status === 409 || status === 408 || status >= 500 ? "unavailable" : "invalid";
}
function sentence(code, said, purpose) {
    switch (code) {
        case "unauthorized":
            return words.unauthorized(purpose);
        case "forbidden":
            return /saml|single sign/i.test(said) ? words.signOn(purpose) : words.forbidden(purpose);
        case "missing-permission":
            return words.missingPermission(purpose);
        case "locked":
            return words.locked(purpose);
        case "not-found":
            return words.notFound(purpose);
        case "gone":
            return words.gone(purpose);
        case "moved":
            return words.moved(purpose);
        case "invalid":
            return words.invalid(purpose);
        case "too-long":
            return words.tooLong(purpose);
        case "unavailable":
            return words.unavailable(purpose);
        default:
            return code;
    }
}
const words = {
    unauthorized: ({ doing }) => `GitHub does not accept the token (401), so Telltale cannot ${doing}: give a valid one as \`github-token\`, or as GITHUB_TOKEN on the command line.`,
    missingPermission: ({ doing, permission }) => `The token may not ${doing}: add the line \`${permission}\` under \`permissions:\` of the job.`,
    signOn: ({ doing }) => `The organisation asks for single sign-on before this token may ${doing}: authorise the token for the organisation, or use the job's own \`\${{ github.token }}\`.`,
    forbidden: ({ doing, permission }) => `GitHub refuses to let this token ${doing} (403): see that the repository is not archived, that the account is not blocked, and that the job has \`${permission}\`.`,
    locked: ({ doing }) => `GitHub takes no more comments there, so Telltale could not ${doing}: unlock the conversation to have the report as a comment.`,
    notFound: ({ doing, permission }) => `GitHub knows nothing of it (404), so Telltale could not ${doing}: see that it exists in this repository and that the job has \`${permission}\`.`,
    gone: ({ doing }) => `It was deleted, or the repository has no issues (410), so Telltale could not ${doing}.`,
    moved: ({ doing }) => `It moved to another place, and a token is not sent there, so Telltale did not ${doing}: start the run in the repository that holds it now.`,
    invalid: ({ doing }) => `GitHub did not accept the request to ${doing}: if it happens again, please report it with the status of the run's log.`,
    tooLong: ({ doing }) => `The text is too long for GitHub, so Telltale could not ${doing}.`,
    unavailable: ({ doing }) => `GitHub could not be reached or failed while Telltale tried to ${doing}: run it again later (https://www.githubstatus.com).`,
    unreadable: ({ doing }) => `GitHub's answer was not what its API sends when asked to ${doing}: run it again later, and see that no proxy answers in its place.`,
    rateLimited: ({ doing }, until) => `GitHub's rate limit does not let Telltale ${doing} before ${new Date(Math.min(until, 8.64e15)).toISOString()}: run it again after that.`,
};
function messageOf(data) {
    if (typeof data !== "object" || data === null)
        return "";
    const { message, errors } = data;
    const details = Array.isArray(errors) ? JSON.stringify(errors) : "";
    return `${typeof message === "string" ? message : ""} ${details}`.slice(0, 2_000);
}
const trouble = (code, message) => ({ kind: "trouble", code, message });

;// CONCATENATED MODULE: ./build/github/api.js



const apiDefaults = { repositoryId: null, timeoutMs: 15_000, maxWaitMs: 120_000 };
const maxAttempts = 4;
const maxTimeouts = 2;
const maxRedirects = 3;
function createApi(options) {
    let waitedMs = 0;
    async function repeat(ask) {
        let timeouts = 0;
        for (let attempt = 1;; attempt++) {
            const { outcome, timedOut } = await ask();
            if (timedOut)
                timeouts++;
            if (outcome.kind === "answered" || !mayPass(outcome))
                return outcome;
            if (attempt === maxAttempts || timeouts === maxTimeouts)
                return outcome;
            const wait = outcome.retryAfterMs ?? 1_000 * 2 ** (attempt - 1);
            if (waitedMs + wait > options.maxWaitMs)
                return outcome;
            waitedMs += wait;
            await options.clock.sleep(wait);
        }
    }
    return {
        graphqlUrl: `${options.apiUrl.replace(/\/+$/, "").replace(/\/api\/v3$/, "/api")}/graphql`,
        read: (call) => repeat(() => once(options, call, [301, 302, 307, 308])),
        locate: (call) => repeat(() => locateOnce(options, call)),
        write: async (call) => (await once(options, call, [307, 308])).outcome,
    };
}
const mayPass = ({ code }) => code === "unavailable" || code === "rate-limited";
async function once(options, call, followed) {
    const answer = await follow(options, call, followed);
    return { outcome: judge(answer, call, options.clock.now()), timedOut: isTimeout(answer) };
}
async function locateOnce(options, call) {
    const answer = await send(options.request, { ...call, timeoutMs: options.timeoutMs });
    return { outcome: judgeLocation(answer, call, options.clock.now()), timedOut: isTimeout(answer) };
}
const isTimeout = (answer) => "timedOut" in answer && answer.timedOut;
async function follow(options, { route, parameters }, followed) {
    const { request, timeoutMs } = options;
    let answer = await send(request, { route, parameters, timeoutMs });
    for (let hop = 0; hop < maxRedirects && followed.includes(answer.status); hop++) {
        const target = redirectTarget(answer, options.repositoryId);
        if (target === null)
            return answer;
        answer = await send(request, { ...aimedAt(target, route, parameters), timeoutMs });
    }
    return answer;
}
function judge(answer, call, now) {
    if (answer.status >= 300 && answer.status < 400)
        return moved(call);
    if (answer.status < 200 || answer.status >= 300)
        return troubleOf(answer, call, now);
    const value = call.parse(answer.data);
    return value === null ? unreadable(call) : { kind: "answered", value, answer: answer };
}
function judgeLocation(answer, purpose, now) {
    if (answer.status < 200 || answer.status >= 400)
        return troubleOf(answer, purpose, now);
    const { location } = answer.headers;
    if (answer.status !== 302 || typeof location !== "string")
        return unreadable(purpose);
    return { kind: "answered", value: location, answer: answer };
}
function aimedAt(target, route, parameters) {
    const [method = "GET"] = route.split(" ");
    const inPath = (name) => route.includes(`{${name}}`);
    const body = Object.entries(parameters).filter(([name]) => method !== "GET" && !inPath(name));
    return { route: `${method} ${target}`, parameters: Object.fromEntries(body) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/local/file-bundle.js

const chunkBytes = 1024 * 1024;
function fileBundle(given) {
    let descriptor = null;
    const readAt = (offset, length) => {
        descriptor ??= (0,external_node_fs_.openSync)(given.path, "r");
        const buffer = new Uint8Array(Math.max(0, Math.min(length, given.size - offset)));
        let filled = 0;
        while (filled < buffer.length) {
            const count = (0,external_node_fs_.readSync)(descriptor, buffer, filled, buffer.length - filled, offset + filled);
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
        read: async (offset, length) => readAt(offset, length),
        async *stream() {
            for (let offset = 0; offset < given.size; offset += chunkBytes) {
                const chunk = readAt(offset, chunkBytes);
                if (chunk.length === 0)
                    return;
                yield chunk;
            }
        },
        close() {
            if (descriptor !== null)
                (0,external_node_fs_.closeSync)(descriptor);
            descriptor = null;
        },
    };
}

;// CONCATENATED MODULE: ./build/github/artifact-storage.js






const stores = [/^productionresultssa\d+\.blob\.core\.windows\.net$/, /\.actions\.githubusercontent\.com$/];
function isArtifactStorage(address, apiUrl) {
    if (!URL.canParse(address) || !URL.canParse(apiUrl))
        return false;
    const [url, api] = [new URL(address), new URL(apiUrl)];
    if (url.username !== "" || url.password !== "")
        return false;
    if (url.hostname === api.hostname && url.protocol === api.protocol)
        return true;
    return url.protocol === "https:" && url.port === "" && stores.some((store) => store.test(url.hostname));
}
async function saveArtifact({ artifact, url, limits, fetch, folder, }) {
    const refuse = (code, detail) => ({ code, name: artifact.name, detail });
    const { signal, alive, stop } = watch(limits.idleTimeoutMs);
    try {
        const response = await fetch(url, {
            redirect: "error",
            signal,
            headers: { "accept-encoding": "identity" },
        });
        if (response.status !== 200 || response.body === null) {
            return refuse("network", `the artifact store answered ${response.status}`);
        }
        const path = (0,external_node_path_.join)(await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(folder, "telltale-")), "artifact");
        let size = 0;
        const counted = async function* (chunks) {
            for await (const chunk of chunks) {
                alive();
                size += chunk.length;
                if (size > limits.maxFileBytes)
                    throw new TooLarge();
                yield chunk;
            }
        };
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), counted, (0,external_node_fs_.createWriteStream)(path, { mode: 0o600 }), {
            signal,
        });
        const author = { role: "operator", login: null };
        return { ...fileBundle({ path, name: artifact.name, size, author }), origin: "artifact" };
    }
    catch (error) {
        if (error instanceof TooLarge)
            return refuse("too-large", `more than ${limits.maxFileBytes} bytes`);
        if (signal.aborted)
            return refuse("timed-out", `no byte came for ${limits.idleTimeoutMs / 1000} s`);
        return refuse("network", "the connection to the artifact store broke");
    }
    finally {
        stop();
    }
}
class TooLarge extends Error {
}
function watch(idleMs) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), idleMs);
    return {
        signal: controller.signal,
        alive: () => {
            timer.refresh();
        },
        stop: () => clearTimeout(timer),
    };
}

// EXTERNAL MODULE: ./build/github/json.js
var json = __webpack_require__(2350);
;// CONCATENATED MODULE: ./build/github/pages.js
const perPage = 100;
const maxPages = 50;
async function readPages(api, call) {
    const found = new Map();
    for (let page = 1; page <= maxPages; page++) {
        const read = await api.read({ ...call, parameters: { ...call.parameters, per_page: perPage, page } });
        if (read.kind === "trouble")
            return read;
        const before = found.size;
        for (const item of read.value)
            found.set(item.id, item);
        if (found.size === before || !hasNext(read.answer.headers, read.value.length))
            break;
    }
    return [...found.values()].sort((left, right) => left.id - right.id);
}
function hasNext({ link }, items) {
    return typeof link === "string" ? /rel="?next"?/.test(link) : items >= perPage;
}

;// CONCATENATED MODULE: ./build/github/artifacts.js



function createArtifactReader(options) {
    const { api, repository } = options;
    return {
        async find({ runId, pattern }) {
            const found = await readPages(api, {
                route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
                parameters: { owner: repository.owner, repo: repository.name, run_id: runId },
                doing: `list the artifacts of run ${runId}`,
                permission: "actions: read",
                parse: (data) => ((0,json/* isObject */.Gv)(data) ? (0,json/* listOf */.c3)(data.artifacts, parseArtifact) : null),
            });
            if ("kind" in found)
                return found;
            return found.filter(({ name }) => fits(name, pattern));
        },
        download: (artifact, limits) => download(options, artifact, limits),
    };
}
function parseArtifact(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return null;
    const id = (0,json/* idOf */.TH)(data.id);
    if (id === null || typeof data.name !== "string")
        return null;
    return { id, name: data.name, bytes: (0,json/* idOf */.TH)(data.size_in_bytes) ?? 0, expired: data.expired === true };
}
function fits(name, pattern) {
    const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
    const source = escaped.replace(/\*+/g, "[^]*").replace(/\?/g, "[^]");
    return new RegExp(`^${source}$`, "u").test(name);
}
async function download(options, artifact, limits) {
    const { name, bytes } = artifact;
    const refuse = (code, detail) => ({ code, name, detail });
    if (artifact.expired)
        return refuse("expired", "GitHub has deleted this artifact; run the workflow again");
    if (bytes > limits.maxFileBytes) {
        return refuse("too-large", `${bytes} bytes, and ${limits.maxFileBytes} are allowed`);
    }
    const located = await locate(options, artifact);
    if (located.kind === "trouble") {
        const code = located.code === "gone" ? "expired" : located.code === "not-found" ? "not-found" : "network";
        return refuse(code, located.message);
    }
    if (!isArtifactStorage(located.value, options.apiUrl)) {
        return refuse("host-not-allowed", "GitHub's answer leads to a host that is not one of its artifact stores");
    }
    return await saveArtifact({
        artifact,
        url: located.value,
        limits,
        fetch: options.fetch,
        folder: options.folder,
    });
}
function locate({ api, repository }, artifact) {
    return api.locate({
        route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
        parameters: {
            owner: repository.owner,
            repo: repository.name,
            artifact_id: artifact.id,
            archive_format: "zip",
        },
        doing: `download artifact ${artifact.id}`,
        permission: "actions: read",
    });
}

;// CONCATENATED MODULE: ./build/github/cases.js

const query = `query ($owner: String!, $name: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(labels: [$label], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { number comments(first: 50) { nodes { body viewerDidAuthor } } }
    }
  }
}`;
const cases_maxPages = 5;
function createCaseReader(api, { owner, name }) {
    return {
        async withLabel(label) {
            const found = [];
            let after = null;
            for (let page = 0; page < cases_maxPages; page++) {
                const read = await readPage(api, { owner, name, label, after });
                if ("kind" in read)
                    return read;
                found.push(...read.issues);
                if (read.next === null)
                    break;
                after = read.next;
            }
            return found;
        },
    };
}
async function readPage(api, variables) {
    const read = await api.read({
        route: `POST ${api.graphqlUrl}`,
        parameters: { query, variables },
        doing: "look for other reports of the same failure",
        permission: "issues: read",
        parse: parsePage,
    });
    return read.kind === "answered" ? read.value : read;
}
function parsePage(data) {
    const repository = (0,json/* isObject */.Gv)(data) && (0,json/* isObject */.Gv)(data.data) ? data.data.repository : null;
    const issues = (0,json/* isObject */.Gv)(repository) ? repository.issues : null;
    if (!(0,json/* isObject */.Gv)(issues) || !Array.isArray(issues.nodes) || !(0,json/* isObject */.Gv)(issues.pageInfo))
        return null;
    const { hasNextPage, endCursor } = issues.pageInfo;
    return {
        issues: issues.nodes.filter(json/* isObject */.Gv).map(parseIssue),
        next: hasNextPage === true && typeof endCursor === "string" ? endCursor : null,
    };
}
function parseIssue(issue) {
    const nodes = (0,json/* isObject */.Gv)(issue.comments) && Array.isArray(issue.comments.nodes) ? issue.comments.nodes : [];
    const own = nodes.filter((node) => (0,json/* isObject */.Gv)(node) && node.viewerDidAuthor === true);
    return { number: (0,json/* idOf */.TH)(issue.number) ?? 0, ownComments: own.map((node) => (0,json/* textOf */.b6)(node.body)) };
}

;// CONCATENATED MODULE: ./build/github/comments.js


const oneComment = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const issueComments = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
const write = { permission: "issues: write" };
function createCommentStore(api, { owner, name }, account) {
    const repository = { owner, repo: name };
    return {
        list: (number) => listComments(api, { owner, name }, number),
        async create(number, body) {
            const sent = await api.write({
                route: `POST ${issueComments}`,
                parameters: { ...repository, issue_number: number, body },
                doing: `comment on issue ${number}`,
                ...write,
                parse: parseComment,
            });
            return sent.kind === "answered" ? sent.value : sent;
        },
        async update(id, body) {
            const sent = await api.write({
                route: `PATCH ${oneComment}`,
                parameters: { ...repository, comment_id: id, body },
                doing: "update its comment",
                ...write,
                parse: parseComment,
            });
            return sent.kind === "answered" ? sent.value : sent;
        },
        async remove(id) {
            const sent = await api.write({
                route: `DELETE ${oneComment}`,
                parameters: { ...repository, comment_id: id },
                doing: "delete its own second comment",
                ...write,
                parse: () => ({ kind: "removed" }),
            });
            return sent.kind === "answered" ? sent.value : sent;
        },
        ours: (comments) => askWhoWrote(api, comments.filter(({ author }) => isKind(author, account))),
    };
}
async function listComments(api, { owner, name }, number) {
    return await readPages(api, {
        route: `GET ${issueComments}`,
        parameters: { owner, repo: name, issue_number: number },
        doing: `list the comments of issue ${number}`,
        permission: "issues: read",
        parse: (data) => (0,json/* listOf */.c3)(data, parseComment),
    });
}
function parseComment(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return null;
    const id = (0,json/* idOf */.TH)(data.id);
    if (id === null)
        return null;
    const user = (0,json/* isObject */.Gv)(data.user) ? data.user : { login: "ghost", id: 0 };
    return {
        id,
        nodeId: (0,json/* textOf */.b6)(data.node_id),
        body: (0,json/* textOf */.b6)(data.body),
        author: (0,json/* textOf */.b6)(user.login),
        authorId: (0,json/* idOf */.TH)(user.id) ?? 0,
        createdAt: (0,json/* textOf */.b6)(data.created_at),
        url: (0,json/* textOf */.b6)(data.html_url),
    };
}
const isKind = (author, account) => author.endsWith("[bot]") === (account === "app");
const maxNodes = 100;
const viewerQuery = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } } }";
async function askWhoWrote(api, comments) {
    const asked = comments.filter(isStored).slice(0, maxNodes);
    if (asked.length === 0)
        return new Set();
    const read = await api.read({
        route: `POST ${api.graphqlUrl}`,
        parameters: { query: viewerQuery, variables: { ids: asked.map(({ nodeId }) => nodeId) } },
        doing: "ask which comments are its own",
        permission: "issues: read",
        parse: parseViewer,
    });
    if (read.kind === "trouble")
        return new Set();
    return new Set(asked.filter(({ nodeId }) => read.value.has(nodeId)).map(({ id }) => id));
}
const isStored = (comment) => typeof comment.nodeId === "string";
function parseViewer(data) {
    if (!(0,json/* isObject */.Gv)(data) || !(0,json/* isObject */.Gv)(data.data) || !Array.isArray(data.data.nodes))
        return null;
    const ours = data.data.nodes.filter((node) => (0,json/* isObject */.Gv)(node) && node.viewerDidAuthor === true);
    return new Set(ours.map((node) => (0,json/* textOf */.b6)(node.id)));
}

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
function download_watch_watch(limits, timers) {
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
    const clock = options.clock ?? systemClock;
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
    const watching = download_watch_watch(asked.limits, asked.timers ?? systemTimers);
    try {
        return await download_follow(link, asked, watching);
    }
    catch (error) {
        if (watching.expired !== null)
            return download_trouble("timed-out", watching.expired);
        return download_trouble("network", `the connection broke: ${reasonOf(error)}`);
    }
    finally {
        watching.stop();
    }
}
async function download_follow(link, asked, watching) {
    let url = new URL(link);
    for (let hop = 0; hop <= asked.limits.maxRedirects; hop += 1) {
        const reason = whyNotAllowed(url, asked.serverUrl);
        if (reason !== null)
            return download_trouble("host-not-allowed", hop === 0 ? reason : `it redirects to an address that is not followed: ${reason}`);
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
            return download_trouble("network", `it answered ${response.status} without an address to go to`);
        url = new URL(location, url);
    }
    return download_trouble("too-many-redirects", `it redirects more than ${asked.limits.maxRedirects} times`);
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
            : download_trouble("too-large", `it has more than ${inMebibytes(maxFileBytes)}`);
    }
    if (bytes === "incomplete")
        return download_trouble("network", "fewer bytes came than were announced");
    if (bytes.length === 0)
        return download_trouble("not-a-log", "the file is empty");
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
        return download_trouble("not-readable-with-token", `it answered 404: deleted, or attachments-token may not read it; ${classicToken}`);
    if (status === 404)
        return download_trouble("not-found", `it answered 404: deleted, or the repository is private and needs attachments-token; ${classicToken}`);
    if (status === 401)
        return download_trouble("not-readable-with-token", `it answered 401: the token is not valid; ${classicToken}`);
    if (status === 403 || status === 410)
        return download_trouble("expired", `it answered ${status}: no longer readable; attach the file again`);
    const detail = `the server answered ${status}`;
    const pauseMs = status === 429 || status >= 500 ? pauseOf(response) : null;
    return pauseMs === null ? download_trouble("network", detail) : { kind: "busy", pauseMs, detail };
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
    return download_trouble("not-a-log", `the server answered with ${type}: a page or an error, not the file`);
}
function runBudget(limits) {
    return {
        code: "run-budget",
        detail: `the files before it used up the ${inMebibytes(limits.maxDownloadBytes)} that a run may download`,
    };
}
function download_trouble(code, detail) {
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

;// CONCATENATED MODULE: ./build/github/issues.js


function createIssueReader(api, { owner, name }) {
    return {
        async issue(number) {
            const read = await api.read({
                route: "GET /repos/{owner}/{repo}/issues/{issue_number}",
                parameters: { owner, repo: name, issue_number: number },
                doing: `read issue ${number}`,
                permission: "issues: read",
                parse: issues_parseIssue,
            });
            return read.kind === "answered" ? read.value : read;
        },
        comments: (number) => listComments(api, { owner, name }, number),
    };
}
function issues_parseIssue(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return null;
    const number = (0,json/* idOf */.TH)(data.number);
    if (number === null || typeof data.title !== "string")
        return null;
    return {
        kind: "issue",
        number,
        title: data.title,
        body: (0,json/* textOf */.b6)(data.body),
        author: loginOf(data.user),
        labels: Array.isArray(data.labels) ? data.labels.map(labelOf) : [],
        isPullRequest: (0,json/* isObject */.Gv)(data.pull_request),
        locked: data.locked === true,
        state: data.state === "closed" ? "closed" : "open",
        createdAt: (0,json/* textOf */.b6)(data.created_at),
        updatedAt: (0,json/* textOf */.b6)(data.updated_at),
    };
}
const labelOf = (label) => ((0,json/* isObject */.Gv)(label) ? (0,json/* textOf */.b6)(label.name) : (0,json/* textOf */.b6)(label));
const loginOf = (user) => ((0,json/* isObject */.Gv)(user) ? (0,json/* textOf */.b6)(user.login) : "ghost");

;// CONCATENATED MODULE: ./build/github/labels.js
const permission = "issues: write";
const anything = () => true;
function createLabelStore(api, { owner, name }) {
    const repository = { owner, repo: name };
    return {
        async ensure(label) {
            const found = await api.read({
                route: "GET /repos/{owner}/{repo}/labels/{name}",
                parameters: { ...repository, name: label.name },
                doing: "look for a label",
                permission: "issues: read",
                parse: anything,
            });
            if (found.kind === "answered")
                return { kind: "there" };
            if (found.code !== "not-found")
                return found;
            const sent = await api.write({
                route: "POST /repos/{owner}/{repo}/labels",
                parameters: { ...repository, ...label },
                doing: "create a label",
                permission,
                parse: anything,
            });
            if (sent.kind === "trouble" && sent.code === "invalid")
                return { kind: "there" };
            return as(sent, "there");
        },
        async add(number, labels) {
            const sent = await api.write({
                route: "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
                parameters: { ...repository, issue_number: number, labels },
                doing: `label issue ${number}`,
                permission,
                parse: anything,
            });
            return as(sent, "added");
        },
        async remove(number, label) {
            const sent = await api.write({
                route: "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
                parameters: { ...repository, issue_number: number, name: label },
                doing: `take a label from issue ${number}`,
                permission,
                parse: anything,
            });
            return as(sent, "removed");
        },
    };
}
function as(sent, kind) {
    return sent.kind === "answered" ? { kind } : sent;
}

;// CONCATENATED MODULE: ./build/github/permissions.js

const labelling = new Set(["admin", "maintain", "write", "triage"]);
function createPermissionReader(api, { owner, name }) {
    return {
        async mayLabel(login) {
            const read = await api.read({
                route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
                parameters: { owner, repo: name, username: login },
                doing: "ask what the sender may do",
                permission: "contents: read",
                parse: (data) => (0,json/* isObject */.Gv)(data) ? { permission: (0,json/* textOf */.b6)(data.permission), role: (0,json/* textOf */.b6)(data.role_name) } : null,
            });
            if (read.kind === "trouble")
                return read.code === "not-found" ? false : read;
            return labelling.has(read.value.permission) || labelling.has(read.value.role);
        },
    };
}

// EXTERNAL MODULE: ./build/github/catalogues.js
var catalogues = __webpack_require__(3730);
;// CONCATENATED MODULE: ./build/local/blob-cache.js



function folderCache(folder) {
    return {
        get(sha) {
            try {
                const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, sha), "utf8");
                return (0,catalogues.blobSha)(text) === sha ? text : null;
            }
            catch {
                return null;
            }
        },
        put(sha, text) {
            if ((0,catalogues.blobSha)(text) !== sha)
                return;
            try {
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
                const draft = (0,external_node_path_.join)(folder, `${sha}.${process.pid}`);
                (0,external_node_fs_.writeFileSync)(draft, text);
                (0,external_node_fs_.renameSync)(draft, (0,external_node_path_.join)(folder, sha));
            }
            catch {
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/action/connect.js











const silent = () => undefined;
async function connect(settings, clock) {
    const { github, temp } = settings;
    const { repository, serverUrl, apiUrl } = github;
    const { api, fetch } = await connectApi(settings, clock);
    return {
        issues: createIssueReader(api, repository),
        comments: createCommentStore(api, repository, accountKindOf(github.token)),
        labels: createLabelStore(api, repository),
        permissions: createPermissionReader(api, repository),
        cases: createCaseReader(api, repository),
        artifacts: createArtifactReader({ api, repository, apiUrl, fetch, folder: temp }),
        attachments: createAttachmentDownloader({ fetch, serverUrl, token: github.attachmentsToken, clock }),
    };
}
async function readRemote(reference, settings, clock) {
    const [{ api }, { readRemoteCatalogue }] = await Promise.all([
        connectApi(settings, clock),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3730)),
    ]);
    return await readRemoteCatalogue(reference, { api, cache: folderCache((0,external_node_path_.join)(settings.cache, "telltale")) });
}
async function connectApi({ github }, clock) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(665), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 1351));
    const { defaults } = await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 8665));
    const fetch = defaults.request?.fetch;
    const { apiUrl, repositoryId } = github;
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    const octokit = getOctokit(github.token || "none", { baseUrl: apiUrl, log });
    const request = octokit.request;
    return { api: createApi({ ...apiDefaults, request, clock, apiUrl, repositoryId }), fetch };
}

;// CONCATENATED MODULE: ./build/catalogue/remote-reference.js
function parseRemoteReference(text) {
    const [, owner, repo, path = "", ref] = /^([A-Za-z0-9][\w-]{0,38})\/([\w.-]{1,100})((?:\/[\w. -]+)*)@([\w][\w./-]{0,200})$/.exec(text) ?? [];
    if (owner === undefined || repo === undefined || ref === undefined)
        return null;
    if (path.split("/").includes("..") || ref.includes(".."))
        return null;
    return { owner, repo, path: path.slice(1), ref, text };
}

;// CONCATENATED MODULE: ./build/local/shipped-catalogue.js

function readShipped(file) {
    return JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
}

;// CONCATENATED MODULE: ./build/local/walk.js


function* walk(folder, below = "") {
    for (const item of itemsOf(folder, below)) {
        if ("kind" in item)
            yield item;
        else
            yield* walkItem(folder, below, item);
    }
}
function itemsOf(folder, below) {
    try {
        const items = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, below), { withFileTypes: true });
        return items.sort((left, right) => (left.name < right.name ? -1 : 1));
    }
    catch (error) {
        return [{ kind: "unreadable", path: below, reason: walk_reasonOf(error) }];
    }
}
function* walkItem(folder, below, item) {
    const path = below === "" ? item.name : `${below}/${item.name}`;
    if (item.isDirectory())
        yield* walk(folder, path);
    else if (item.isFile())
        yield fileAt(folder, path);
    else
        yield { kind: "special", path, what: whatIs(item) };
}
function fileAt(folder, path) {
    const absolute = (0,external_node_path_.join)(folder, path);
    try {
        return { kind: "file", path, absolute, bytes: (0,external_node_fs_.statSync)(absolute).size };
    }
    catch (error) {
        return { kind: "unreadable", path, reason: walk_reasonOf(error) };
    }
}
function whatIs(item) {
    if (item.isSymbolicLink())
        return "a symbolic link";
    if (item.isFIFO())
        return "a named pipe";
    if (item.isSocket())
        return "a socket";
    return "a device";
}
const walk_reasonOf = (error) => typeof error === "object" && error !== null && "code" in error
    ? String(error.code)
    : "it could not be read";

;// CONCATENATED MODULE: ./build/local/yaml-files.js



function readYamlFiles(path, label = path) {
    try {
        if ((0,external_node_fs_.statSync)(path).isFile())
            return [{ file: label, text: (0,external_node_fs_.readFileSync)(path, "utf8") }];
    }
    catch (error) {
        return { kind: "unreadable-path", path: label, reason: walk_reasonOf(error) };
    }
    return [...walk(path)]
        .filter((item) => item.kind === "file" && /\.ya?ml$/i.test((0,external_node_path_.basename)(item.path)))
        .map((item) => ({ file: `${label}/${item.path}`, text: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(path, item.path), "utf8") }));
}

;// CONCATENATED MODULE: ./build/local/load-catalogue.js





const projectCatalogue = ".github/telltale";
async function loadCatalogue(request) {
    const whole = readShipped(request.shippedFile);
    const shipped = request.defaultSignatures
        ? whole
        : { ...whole, catalogue: { ...whole.catalogue, signatures: [] } };
    const own = await ownCatalogues(request);
    if ("kind" in own)
        return own;
    if (own.length === 0)
        return shipped;
    const { layCatalogues } = await __webpack_require__.e(/* import() */ 275).then(__webpack_require__.bind(__webpack_require__, 1275));
    return { ...shipped, catalogue: await layCatalogues(shipped.catalogue, own) };
}
async function ownCatalogues(request) {
    const project = (0,external_node_path_.join)(request.workspace, projectCatalogue);
    const found = (0,external_node_fs_.existsSync)(project) ? [filesAt(project, projectCatalogue)] : [];
    for (const named of request.signatures) {
        const remote = (0,external_node_fs_.existsSync)(named) ? null : parseRemoteReference(named);
        const files = remote === null ? filesAt(named, request.labelOf(named)) : await request.readRemote(remote);
        if ("message" in files)
            return { kind: "no-catalogue", message: files.message };
        if (files.files.length === 0)
            return nothingAt(files.label);
        found.push(files);
    }
    return found.filter(({ files }) => files.length > 0);
}
function filesAt(path, label) {
    const files = readYamlFiles(path, label);
    return { label, files: "kind" in files ? [] : files };
}
const nothingAt = (label) => ({
    kind: "no-catalogue",
    message: `There are no signatures at ${JSON.stringify(label)}: give a .yml file, a folder of them, or OWNER/REPO/PATH@REF. In a workflow, the job must check the repository out (actions/checkout) before this step.`,
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/local/workers.js


const maxWorkers = 4;
const workersOf = (home) => ({
    count: Math.min(maxWorkers, (0,external_node_os_.availableParallelism)()),
    script: (0,external_node_path_.join)(home, "scan-worker", "index.js"),
});

;// CONCATENATED MODULE: ./build/model/limits.js
const MiB = 1024 * 1024;
const GiB = 1024 * MiB;
const attachmentLimits = {
    maxFileBytes: 25 * MiB,
    maxDownloadBytes: 100 * MiB,
    maxEntryBytes: 32 * MiB,
    maxUnpackedBytes: 128 * MiB,
    maxEntries: 5_000,
    maxDepth: 2,
    maxCompressionRatio: 200,
    bombFloorBytes: 32 * MiB,
    maxLinks: 20,
    maxRedirects: 3,
    connectTimeoutMs: 10_000,
    idleTimeoutMs: 15_000,
    fileTimeoutMs: 60_000,
    runTimeoutMs: 30_000,
};
const localLimits = {
    ...attachmentLimits,
    maxFileBytes: 4 * GiB,
    maxDownloadBytes: 4 * GiB,
    maxEntryBytes: 4 * GiB,
    maxUnpackedBytes: 4 * GiB,
    maxEntries: 100_000,
    runTimeoutMs: 600_000,
};

;// CONCATENATED MODULE: ./build/classify/asks.js
const shown = 3;
function asksOf({ verdict, candidates, reading }) {
    if (verdict.status === "healthy")
        return [];
    const wanted = new Map();
    for (const ask of candidates.flatMap(({ words }) => words.asks)) {
        const known = wanted.get(ask.for);
        if (known === undefined)
            wanted.set(ask.for, { ask, votes: 1 });
        else
            known.votes += 1;
    }
    const ranked = [...wanted.values()].sort((a, b) => b.votes - a.votes).map(({ ask }) => ask);
    const asks = ranked.length > 0 || verdict.status === "known" ? ranked : [generalAsk];
    const system = systemOf(reading);
    return asks.slice(0, shown).flatMap((ask) => askRecords(ask, system));
}
const generalAsk = {
    for: "the program's debug log from its start to the failure",
    why: "what was handed in does not show what happened before the failure",
    commands: { any: "claude --debug" },
};
function askRecords({ for: what, why, commands }, system) {
    const own = system === null ? undefined : commands[system];
    if (own !== undefined)
        return [{ for: what, why, command: own, os: system }];
    if (commands.any !== undefined)
        return [{ for: what, why, command: commands.any, os: null }];
    const rows = ["linux", "macos", "windows"].flatMap((os) => commands[os] === undefined || system !== null ? [] : [{ for: what, why, command: commands[os], os }]);
    return rows.length > 0 ? rows : [{ for: what, why, command: null, os: null }];
}
function systemOf({ facts }) {
    const value = facts.find(({ name }) => name === "os")?.value.toLowerCase() ?? "";
    if (/darwin|mac/.test(value))
        return "macos";
    if (/win/.test(value))
        return "windows";
    return /linux|ubuntu|debian|fedora|wsl/.test(value) ? "linux" : null;
}

;// CONCATENATED MODULE: ./build/classify/proof.js
function proof(given) {
    return {
        distance: given.holds ? 0 : 1,
        weight: 0,
        hits: [],
        evidence: [],
        count: given.hits?.length ?? given.evidence?.length ?? 0,
        measures: {},
        parts: [],
        closest: () => null,
        ...given,
    };
}
function carriers(root) {
    if (!root.holds || root.kind === "not")
        return [];
    return root.parts.length === 0 ? [root] : root.parts.flatMap(carriers);
}
function proof_evidenceOf({ hits, evidence }) {
    return [...hits.map((hit) => hit.evidence), ...evidence];
}

;// CONCATENATED MODULE: ./build/classify/confidence.js

const most = 0.98;
function confidenceOf(finding, doubts) {
    const parts = carriers(finding.proof);
    const proofs = parts.map((part) => part.weight);
    const entries = new Set(parts.flatMap(proof_evidenceOf).map(({ bundle, entry }) => `${bundle}\n${entry}`));
    if (entries.size > 1)
        proofs.push(0.2);
    if (finding.proof.count >= 3)
        proofs.push(0.15);
    if (finding.explains.length > 0)
        proofs.push(0.3);
    const belief = 1 - proofs.reduce((left, weight) => left * (1 - weight), 1);
    return rounded(Math.min(most, belief) * doubtOf(finding, doubts));
}
function doubtOf({ signature, proof }, { rivals, missingFiles }) {
    const isStatement = proof.hits.length > 0 && proof.hits.every(({ evidence }) => evidence.voice === "statement");
    return (0.75 ** rivals *
        (missingFiles > 0 ? 0.92 : 1) *
        (isStatement ? 0.85 : 1) *
        (signature.status.kind === "experimental" ? 0.85 : 1));
}
function cutOffEntries(reading) {
    return reading.documents.filter(({ state }) => state === "cut-off").length;
}
function rounded(value) {
    return Math.round(value * 100) / 100;
}

;// CONCATENATED MODULE: ./build/classify/evidence-record.js

const shownPerClause = 3;
const shownInAll = 12;
function evidence_record_evidenceRecord({ author: _, ...evidence }) {
    return evidence;
}
function shownEvidence(proof) {
    const shown = carriers(proof).flatMap((part) => evidence_record_firstAndLast(proof_evidenceOf(part)));
    return distinctPlaces(shown).slice(0, shownInAll).map(evidence_record_evidenceRecord);
}
function evidence_record_firstAndLast(evidence) {
    if (evidence.length <= shownPerClause)
        return [...evidence];
    return [...evidence.slice(0, shownPerClause - 1), ...evidence.slice(-1)];
}
function distinctPlaces(evidence) {
    return [...new Map(evidence.map((one) => [placeKey(one), one])).values()];
}
function placeKey({ bundle, entry, line }) {
    return `${bundle}\n${entry}\n${line}`;
}

;// CONCATENATED MODULE: ./build/classify/order.js
function isBefore(a, b) {
    const sameEntry = a.evidence.entry === b.evidence.entry && a.evidence.bundle === b.evidence.bundle;
    if (a.at !== null && b.at !== null && a.at !== b.at)
        return a.at < b.at;
    if (sameEntry)
        return a.evidence.line < b.evidence.line;
    return a.at !== null && a.at === b.at && a !== b;
}
function gapBetween(a, b) {
    return a.at === null || b.at === null ? null : b.at - a.at;
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-absent.js


function matchAbsent(clause, matcher, occurrencesOf) {
    const unwanted = matcher.of.flatMap((name) => [...occurrencesOf(name)]);
    const anchors = matcher.after.flatMap((name) => [...occurrencesOf(name)]);
    const alone = lastPerSubject(anchors).filter((anchor) => !unwanted.some((one) => comesAfter(anchor, one, matcher.within)));
    const holds = matcher.after.length === 0 ? unwanted.length === 0 : alone.length > 0;
    const what = matcher.of.join(" or ");
    return proof({
        clause,
        kind: "absent",
        holds,
        weight: 0.15,
        hits: holds ? alone : [],
        distance: holds ? 0 : matcher.after.length > 0 && anchors.length === 0 ? 1 : 0.5,
        why: () => {
            if (holds)
                return `${what} never came${matcher.after.length > 0 ? ` after ${matcher.after.join(" or ")}` : ""}`;
            return unwanted.length === 0 ? `${matcher.after.join(" or ")} was not seen` : `${what} did come`;
        },
        closest: () => (holds ? null : (unwanted.at(-1)?.evidence.text ?? null)),
    });
}
function lastPerSubject(hits) {
    const last = new Map();
    for (const hit of hits) {
        const known = last.get(hit.subject);
        if (known === undefined || isBefore(known, hit))
            last.set(hit.subject, hit);
    }
    return [...last.values()];
}
function comesAfter(anchor, one, within) {
    const sameSubject = anchor.subject === null || one.subject === null || anchor.subject === one.subject;
    if (!sameSubject || !isBefore(anchor, one))
        return false;
    const gap = gapBetween(anchor, one);
    return within === null || gap === null || gap <= within;
}

;// CONCATENATED MODULE: ./build/classify/glob.js
function nameFits(name, patterns) {
    return patterns.length === 0 || patterns.some((pattern) => nameFitsOne(name, pattern));
}
function nameFitsOne(name, pattern) {
    const wildcard = pattern.search(/[*?]/);
    if (wildcard < 0)
        return name === pattern;
    if (wildcard === pattern.length - 1 && pattern.endsWith("*"))
        return name.startsWith(pattern.slice(0, -1));
    return compiled(pattern, ".*").test(name);
}
function kindFits(kind, patterns) {
    if (patterns.length === 0)
        return true;
    const { wanted, unwanted } = sides(patterns);
    return nameFits(kind, wanted) && (unwanted.length === 0 || !nameFits(kind, unwanted));
}
const sidesOf = new WeakMap();
function sides(patterns) {
    const known = sidesOf.get(patterns);
    if (known !== undefined)
        return known;
    const isUnwanted = (pattern) => pattern.startsWith("!");
    const made = {
        wanted: patterns.filter((pattern) => !isUnwanted(pattern)),
        unwanted: patterns.filter(isUnwanted).map((pattern) => pattern.slice(1)),
    };
    sidesOf.set(patterns, made);
    return made;
}
function pathFits(path, globs) {
    return globs.length === 0 || globs.some((glob) => compiled(glob, "[^/]*").test(path));
}
const cache = new Map();
function compiled(pattern, star) {
    const key = `${star} ${pattern}`;
    const known = cache.get(key);
    if (known !== undefined)
        return known;
    const source = pattern
        .split(/(\*\*\/|\*\*|\*|\?)/)
        .map((part) => tokens(star)[part] ?? part.replace(/[\\^$.+()[\]{}|]/g, "\\$&"))
        .join("");
    const made = new RegExp(`^${source}$`);
    cache.set(key, made);
    return made;
}
function tokens(star) {
    return { "**/": "(?:.*/)?", "**": ".*", "*": star, "?": "[^/]" };
}

;// CONCATENATED MODULE: ./build/classify/version-range.js
function versionInRange(version, range) {
    const parts = partsOf(version);
    if (parts === null)
        return null;
    let unreadable = false;
    const fits = range.split("||").some((alternative) => alternative
        .trim()
        .split(/\s+(?=[<>=\d])/)
        .every((comparison) => {
        const fit = compareWith(parts, comparison.replace(/\s+/g, ""));
        if (fit === null)
            unreadable = true;
        return fit === true;
    }));
    return unreadable && !fits ? null : fits;
}
function compareWith(version, comparison) {
    const [, operator, text] = /^(<=|>=|<|>|=)?v?([\dx*.]+)/.exec(comparison) ?? [];
    const bound = text === undefined ? null : partsOf(text.replace(/\.[x*].*$/, ""));
    if (bound === null)
        return null;
    if (operator === undefined)
        return bound.every((part, index) => (version[index] ?? 0) === part);
    const order = compare(version, bound);
    if (operator === "<")
        return order < 0;
    if (operator === "<=")
        return order <= 0;
    if (operator === ">")
        return order > 0;
    if (operator === ">=")
        return order >= 0;
    return order === 0;
}
function partsOf(text) {
    const [found] = /\d+(?:\.\d+)*/.exec(text) ?? [];
    return found === undefined ? null : found.split(".").map(Number);
}
function compare(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/classify/value-test.js

function passes(value, test) {
    if (value === null || !test.present)
        return (value !== null) === test.present;
    if (test.equals !== null && !test.equals.includes(value))
        return false;
    if (test.matches !== null && !new RegExp(test.matches, "i").test(value.slice(0, maxMatchedLength)))
        return false;
    if (test.version !== null && versionInRange(value, test.version) !== true)
        return false;
    return numberPasses(value, test);
}
const maxMatchedLength = 4_000;
function numberPasses(value, { above, below }) {
    if (above === null && below === null)
        return true;
    const number = Number.parseFloat(value);
    if (Number.isNaN(number))
        return false;
    return (above === null || number > above) && (below === null || number < below);
}
function wordsOf(test) {
    if (!test.present)
        return "not given";
    const parts = [
        test.equals === null
            ? null
            : test.equals.length === 1
                ? test.equals[0]
                : `one of ${test.equals.join(", ")}`,
        test.matches === null ? null : `fits ${test.matches}`,
        test.version === null ? null : `in ${test.version}`,
        test.above === null ? null : `above ${test.above}`,
        test.below === null ? null : `below ${test.below}`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? "given" : parts.join(" and ");
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-case.js



function matchEntry(view, name, matcher) {
    const { paths, kinds, state } = matcher;
    const fitting = view.documents.filter(({ entry, kind }) => pathFits(entry, paths) && kindFits(kind, kinds));
    const inState = fitting.filter((one) => {
        if (state === "empty" || state === "binary")
            return one.kind === state;
        return state !== "cut-off" || one.state === "cut-off";
    });
    const holds = state === "missing" ? fitting.length === 0 : inState.length > 0;
    const what = [...paths, ...kinds].join(" or ");
    return proof({
        clause: name,
        kind: "entry",
        holds,
        weight: state === "missing" ? 0.2 : 0.4,
        count: inState.length,
        distance: holds ? 0 : fitting.length > 0 ? 0.7 : 1,
        why: () => (holds ? `${what} is ${state}` : `${what} is not ${state}`),
        closest: () => fitting[0]?.entry ?? null,
    });
}
function matchFact(view, name, matcher) {
    const given = view.facts.filter((fact) => nameFits(fact.name, [matcher.name]));
    const passing = given.filter((fact) => passes(fact.value, matcher.test));
    const holds = matcher.test.present ? passing.length > 0 : given.length === 0;
    return proof({
        clause: name,
        kind: "fact",
        holds,
        weight: matcher.test.present ? 0.3 : 0.1,
        evidence: holds ? passing.map((fact) => fact.evidence) : [],
        distance: holds ? 0 : given.length > 0 ? 0.6 : 1,
        why: () => {
            const values = given.map((fact) => fact.value).join(", ");
            if (given.length === 0)
                return `${matcher.name} is not known`;
            return holds
                ? `${matcher.name} is ${values}`
                : `${matcher.name} ${values} is not ${wordsOf(matcher.test)}`;
        },
        closest: () => given[0]?.value ?? null,
    });
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-finding.js


function matchFinding(findings, name, matcher) {
    const found = findings.filter(({ signature }) => nameFits(signature, matcher.signatures));
    return proof({
        clause: name,
        kind: "finding",
        holds: found.length > 0,
        weight: 0.4,
        hits: found.flatMap((one) => one.proof.hits),
        evidence: found.flatMap((one) => one.proof.evidence),
        count: found.length,
        why: () => found.length > 0
            ? `found ${found.map((one) => one.signature).join(", ")}`
            : `no finding ${matcher.signatures.join(" or ")}`,
    });
}

;// CONCATENATED MODULE: ./build/classify/record-pattern.js
function recordPattern(fields) {
    const parts = Object.entries(fields)
        .filter(([, test]) => test.present)
        .slice(0, 3)
        .map(([name, test], index) => fieldPattern(name, test, index));
    const orders = permutations(parts).map((order) => order.join(".*"));
    if (orders.length === 1)
        return orders[0] ?? "";
    return orders.map((order, index) => `(?:${order.replaceAll(/\(\?<(f\d)>/g, `(?<$1_${index}>`)})`).join("|");
}
function capturedField(captures, index) {
    const key = Object.keys(captures).find((name) => name === `f${index}` || name.startsWith(`f${index}_`));
    return key === undefined ? null : (captures[key] ?? null);
}
function fieldPattern(name, test, index) {
    const path = name.split(".").map(escapePattern);
    const json = path
        .map((key, depth) => `"${key}"\\s*:\\s*${depth < path.length - 1 ? "\\{[^{}]*" : ""}`)
        .join("");
    const logfmt = `\\b${escapePattern(name)}=`;
    if (test.equals !== null && test.matches === null) {
        const values = test.equals.map(escapePattern).join("|");
        return `(?:${json}"?(?:${values})(?:["\\s,}]|$)|${logfmt}"?(?:${values})(?:["\\s]|$))`;
    }
    return `(?:${json}"?|${logfmt}"?)(?<f${index}>[^"\\s,}]*)`;
}
function permutations(parts) {
    if (parts.length <= 1)
        return [[...parts]];
    return parts.flatMap((part, index) => permutations(parts.filter((_, other) => other !== index)).map((rest) => [part, ...rest]));
}
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/classify/signature-patterns.js

function signaturePatterns(signatures) {
    return signatures.flatMap((signature) => Object.entries(signature.matchers).flatMap(([name, matcher]) => matchesOf(matcher).map((match, index) => ({ id: patternId(signature.id, name, index), match }))));
}
function patternIds(signature, name) {
    const matcher = signature.matchers[name];
    if (matcher === undefined)
        return [];
    return Array.from({ length: countOf(matcher) }, (_, index) => patternId(signature.id, name, index));
}
function countOf(matcher) {
    switch (matcher.kind) {
        case "text":
        case "regex":
            return matcher.anyOf.length;
        case "record":
            return 1;
        default:
            return 0;
    }
}
function patternId(signature, matcher, index) {
    return `signature:${signature}/${matcher}${index === 0 ? "" : `/${index + 1}`}`;
}
function matchesOf(matcher) {
    switch (matcher.kind) {
        case "text":
            return matcher.anyOf.map((text) => ({ kind: "literal", text, ignoreCase: matcher.ignoreCase }));
        case "regex":
            return matcher.anyOf.map((source) => ({ kind: "regex", source, ignoreCase: matcher.ignoreCase }));
        case "record":
            return [{ kind: "regex", source: recordPattern(matcher.fields), ignoreCase: false }];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-lines.js




function selectLines(view, signature, name, matcher) {
    const names = matcher.kind === "event" ? view.namesLike(matcher.names) : patternIds(signature, name);
    const found = view.select(names, matcher.where, signature.applies);
    if (matcher.kind === "text" || matcher.kind === "regex")
        return found;
    const tests = Object.entries(matcher.fields);
    const value = (fields, field, index) => matcher.kind === "event"
        ? (fields[field] ?? null)
        : (capturedField(fields, index) ?? fields[field] ?? null);
    const hits = found.hits.filter(({ fields }) => tests.every(([field, test], index) => {
        const given = value(fields, field, index);
        return matcher.kind === "record" && given === null && test.present ? true : passes(given, test);
    }));
    return { hits, count: hits.length === found.hits.length ? found.count : hits.length };
}
const weights = { event: 0.85, record: 0.8, regex: 0.8, text: 0.8 };
const statementWeight = 0.6;
function matchLines(view, signature, name, matcher) {
    const { hits, count } = selectLines(view, signature, name, matcher);
    const printed = hits.some((hit) => hit.evidence.voice === "output");
    return proof({
        clause: name,
        kind: matcher.kind,
        holds: hits.length > 0,
        weight: printed ? weights[matcher.kind] : statementWeight,
        hits,
        count,
        why: () => hits.length > 0 ? `seen ${count === 1 ? "once" : `${count} times`}` : `no ${sayWanted(matcher)}`,
    });
}
function sayWanted(matcher) {
    switch (matcher.kind) {
        case "event":
            return `event ${matcher.names.join(" or ")}${sayTests(matcher.fields)}`;
        case "record":
            return `record with ${sayTests(matcher.fields)}`;
        default:
            return `line with "${matcher.anyOf.join('" or "')}"`;
    }
}
function sayTests(fields) {
    return Object.entries(fields)
        .map(([name, test]) => ` ${name} ${wordsOf(test)}`)
        .join(",");
}

;// CONCATENATED MODULE: ./build/classify/say-duration.js
function sayDuration(ms) {
    const size = Math.abs(ms);
    if (size < 1_000)
        return `${Math.round(ms)} ms`;
    if (size < 10_000)
        return `${Math.round(ms / 100) / 10} s`;
    if (size < 90_000)
        return `${Math.round(ms / 1_000)} s`;
    const minutes = Math.floor(size / 60_000);
    if (minutes < 60)
        return joined(minutes, "min", Math.round((size % 60_000) / 1_000), "s");
    return joined(Math.floor(minutes / 60), "h", minutes % 60, "min");
}
function joined(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-measure.js




function matchMeasure(view, clause, matcher, occurrencesOf) {
    const samples = samplesOf(view, matcher.source, occurrencesOf);
    const enough = samples.length >= matcher.samples;
    const value = statisticOf(matcher.statistic, samples.map((sample) => sample.value));
    const { atLeast, atMost } = matcher;
    const inside = value !== null && (atLeast === null || value >= atLeast) && (atMost === null || value <= atMost);
    const holds = enough && inside;
    const isTime = isTimeMeasure(matcher.source);
    return proof({
        clause,
        kind: "measure",
        holds,
        weight: 0.4,
        evidence: holds ? samples.flatMap((sample) => sample.evidence.slice(0, 1)) : [],
        count: samples.length,
        distance: holds ? 0 : value === null ? 1 : distanceTo(value, atLeast, atMost),
        measures: holds ? { [measureName(matcher.source)]: value } : {},
        why: () => {
            if (value === null)
                return "nothing to measure";
            const say = (number) => (isTime ? sayDuration(number) : String(number));
            if (!enough)
                return `${samples.length} of the ${matcher.samples} samples that are needed`;
            const wanted = `wanted ${atLeast === null ? "at most" : say(atLeast)}${atMost === null ? " or more" : atLeast === null ? ` ${say(atMost)}` : ` to ${say(atMost)}`}`;
            return `${matcher.statistic} ${say(value)} of ${samples.length}${inside ? "" : `, ${wanted}`}`;
        },
        closest: () => (value === null ? null : isTime ? sayDuration(value) : String(value)),
    });
}
function samplesOf(view, source, occurrencesOf) {
    switch (source.kind) {
        case "sessions":
            return view.sessions
                .filter((session) => isMeant(session, source))
                .flatMap((session) => sampleOf(session, source));
        case "field":
            return occurrencesOf(source.matcher).flatMap(({ fields, evidence }) => {
                const value = Number.parseFloat(fields[source.field] ?? "");
                return Number.isNaN(value) ? [] : [{ value, evidence: [evidence] }];
            });
        case "gap":
            return occurrencesOf(source.to).flatMap((to) => {
                const from = occurrencesOf(source.from).findLast((one) => isBefore(one, to) && one.subject === to.subject);
                const value = from === undefined ? null : gapBetween(from, to);
                return from === undefined || value === null
                    ? []
                    : [{ value, evidence: [from.evidence, to.evidence] }];
            });
    }
}
function isMeant({ end, transport, recoveredAt }, source) {
    if (source.end.length > 0 && (end === null || !nameFits(end, source.end)))
        return false;
    if (source.recovered !== null && (recoveredAt !== null) !== source.recovered)
        return false;
    return source.transports.length === 0 || (transport !== null && source.transports.includes(transport));
}
function sampleOf(session, { measure }) {
    const value = sessionValue(session, measure);
    return value === null ? [] : [{ value, evidence: session.evidence }];
}
function sessionValue(session, measure) {
    switch (measure) {
        case "lifetime":
            return session.lifetimeMs;
        case "connect":
            return session.connectMs;
        case "retry-interval":
            return session.retryAfterMs;
        case "silence":
            return session.longestSilenceMs;
        case "attempts":
            return session.attempt;
    }
}
const sessionNames = {
    lifetime: "lifetimeMs",
    connect: "connectMs",
    "retry-interval": "retryAfterMs",
    silence: "silenceMs",
    attempts: "attempts",
};
function measureName(source) {
    if (source.kind === "sessions")
        return sessionNames[source.measure];
    return source.kind === "field" ? source.field : `${source.from}To${source.to}Ms`;
}
function isTimeMeasure(source) {
    return source.kind === "sessions"
        ? source.measure !== "attempts"
        : source.kind === "gap" || source.field === "ms";
}
function statisticOf(statistic, values) {
    if (statistic === "count")
        return values.length;
    if (values.length === 0)
        return null;
    const sorted = [...values].sort((a, b) => a - b);
    const at = (index) => sorted[index] ?? 0;
    switch (statistic) {
        case "min":
            return at(0);
        case "max":
            return at(sorted.length - 1);
        case "mean":
            return values.reduce((sum, value) => sum + value, 0) / values.length;
        case "median":
            return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.ceil((sorted.length - 1) / 2))) / 2;
    }
}
function distanceTo(value, atLeast, atMost) {
    const bound = atLeast !== null && value < atLeast ? atLeast : (atMost ?? atLeast ?? value);
    const off = Math.abs(value - bound) / Math.max(1, Math.abs(bound));
    return Math.min(0.9, 0.3 + off / 2);
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-resource.js


function matchResource(view, name, matcher) {
    const series = view.resources.filter(({ metric, subject }) => metric === matcher.metric && nameFits(subject, matcher.subjects));
    const fitting = series.filter((one) => {
        const peak = Math.max(...one.samples.map(([, value]) => value));
        return (one.samples.length >= matcher.samples &&
            (matcher.verdict === null || one.verdict === matcher.verdict) &&
            (matcher.slopeAbove === null ||
                (one.slopePerMinute ?? Number.NEGATIVE_INFINITY) > matcher.slopeAbove) &&
            (matcher.valueAbove === null || peak > matcher.valueAbove) &&
            (matcher.limitShareAbove === null || (one.limit !== null && peak > one.limit * matcher.limitShareAbove)));
    });
    const shown = fitting[0] ?? series[0];
    const slope = shown?.slopePerMinute ?? null;
    return proof({
        clause: name,
        kind: "resource",
        holds: fitting.length > 0,
        weight: 0.5,
        evidence: fitting.flatMap((one) => one.evidence.slice(0, 3)),
        count: fitting.length,
        distance: fitting.length > 0 ? 0 : series.length > 0 ? 0.6 : 1,
        measures: fitting.length > 0 && slope !== null ? { [`${matcher.metric}PerMinute`]: slope } : {},
        why: () => {
            if (shown === undefined)
                return `no ${matcher.metric} was measured`;
            const rate = slope === null ? "" : `, ${Math.round(slope * 10) / 10} ${shown.unit} a minute`;
            return `${matcher.metric} of ${shown.subject}: ${shown.samples.length} samples, ${shown.verdict}${rate}`;
        },
        closest: () => shown?.subject ?? null,
    });
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-sequence.js



function matchSequence(clause, matcher, occurrencesOf) {
    const chains = groupsOf(matcher, occurrencesOf).map((group) => longestChain(matcher.steps, group));
    const complete = chains.filter((chain) => chain.complete);
    const best = complete[0] ?? [...chains].sort((a, b) => b.hits.length - a.hits.length)[0];
    const positive = matcher.steps.filter((step) => !step.never).length;
    const [first, last] = [best?.hits[0], best?.hits.at(-1)];
    const span = first === undefined || last === undefined ? null : gapBetween(first, last);
    return proof({
        clause,
        kind: "sequence",
        holds: complete.length > 0,
        distance: complete.length > 0 ? 0 : 1 - (best?.hits.length ?? 0) / (positive + 1),
        weight: 0.85,
        hits: complete.flatMap((chain) => chain.hits),
        count: complete.length,
        measures: complete.length > 0 && span !== null ? { [`${clause}Ms`]: span } : {},
        why: () => (complete.length > 0 ? sayChain(matcher.steps) : sayFailure(best)),
        closest: () => best?.failed?.near?.evidence.text ?? best?.hits.at(-1)?.evidence.text ?? null,
    });
}
function groupsOf({ by, steps }, occurrencesOf) {
    if (by === "case")
        return [occurrencesOf];
    const names = [...new Set(steps.flatMap((step) => [...step.is, ...step.without]))];
    const keys = new Set(names.flatMap((name) => occurrencesOf(name).map((hit) => hit[by])));
    const named = [...keys].filter((key) => key !== null);
    if (named.length === 0)
        return [occurrencesOf];
    return named.map((key) => (name) => occurrencesOf(name).filter((hit) => hit[by] === key || hit[by] === null));
}
function longestChain(steps, occurrencesOf) {
    let reached = [[]];
    for (const [index, step] of steps.entries()) {
        const next = step.never
            ? reached.filter((chain) => !match_sequence_comesAfter(chain.at(-1), step, occurrencesOf))
            : extended(reached, step, occurrencesOf, index === 0);
        if (next.length === 0)
            return stopped(reached, step, occurrencesOf);
        reached = next;
    }
    return { hits: reached[0] ?? [], complete: true, failed: null };
}
function extended(chains, step, occurrencesOf, isFirst) {
    const candidates = step.is.flatMap((name) => [...occurrencesOf(name)]);
    if (isFirst)
        return candidates.map((hit) => [hit]);
    const blockers = step.without.flatMap((name) => [...occurrencesOf(name)]);
    return candidates.flatMap((hit) => {
        const chain = chains.findLast((one) => follows(one.at(-1), hit, step, blockers));
        return chain === undefined ? [] : [[...chain, hit]];
    });
}
function follows(before, hit, step, blockers) {
    if (before === undefined)
        return true;
    if (before === hit || !isBefore(before, hit))
        return false;
    if (!inWindow(gapBetween(before, hit), step))
        return false;
    return !blockers.some((one) => one !== before && one !== hit && isBefore(before, one) && isBefore(one, hit));
}
function inWindow(gap, { after, within }) {
    if (after === null && within === null)
        return true;
    return gap !== null && (after === null || gap >= after) && (within === null || gap <= within);
}
function match_sequence_comesAfter(before, step, occurrencesOf) {
    const candidates = step.is.flatMap((name) => [...occurrencesOf(name)]);
    return candidates.some((hit) => before === undefined || (isBefore(before, hit) && inWindow(gapBetween(before, hit), step)));
}
function stopped(chains, step, occurrencesOf) {
    const hits = chains[0] ?? [];
    const before = hits.at(-1);
    const name = step.is.join(" or ");
    const candidates = step.is.flatMap((one) => [...occurrencesOf(one)]);
    const near = candidates.find((hit) => before === undefined || isBefore(before, hit)) ?? null;
    if (step.never)
        return { hits, complete: false, failed: { step, near, why: `${name} did come` } };
    if (near === null)
        return { hits, complete: false, failed: { step, near, why: `${name} never came` } };
    const gap = before === undefined ? null : gapBetween(before, near);
    const why = gap === null ? `${name} has no time to compare` : sayGap(gap, step, name);
    return { hits, complete: false, failed: { step, near, why } };
}
function sayGap(gap, { after, within, without }, name) {
    if (within !== null && gap > within)
        return `gap ${sayDuration(gap)}, window ${sayDuration(within)}`;
    if (after !== null && gap < after)
        return `gap ${sayDuration(gap)}, at least ${sayDuration(after)} wanted`;
    return without.length > 0 ? `${without.join(" or ")} came before ${name}` : `${name} came too early`;
}
function sayChain(steps) {
    return steps.map((step) => `${step.never ? "never " : ""}${step.is.join(" or ")}`).join(", then ");
}
function sayFailure(best) {
    if (best === undefined || best.failed === null)
        return "no step was seen";
    return `after ${best.hits.length} of the steps: ${best.failed.why}`;
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-one.js








function matchOne(view, signature, name, proven) {
    const matcher = signature.matchers[name];
    if (matcher === undefined)
        return undefinedName(name);
    const occurrencesOf = (other) => hitsOf(view, signature, other);
    switch (matcher.kind) {
        case "text":
        case "regex":
        case "record":
        case "event":
            return matchLines(view, signature, name, matcher);
        case "entry":
            return matchEntry(view, name, matcher);
        case "fact":
            return matchFact(view, name, matcher);
        case "finding":
            return matchFinding(proven, name, matcher);
        case "resource":
            return matchResource(view, name, matcher);
        case "measure":
            return matchMeasure(view, name, matcher, occurrencesOf);
        case "absent":
            return matchAbsent(name, matcher, occurrencesOf);
        case "sequence":
            return matchSequence(name, matcher, occurrencesOf);
        default:
            return matcher;
    }
}
function hitsOf(view, signature, name) {
    const matcher = signature.matchers[name];
    if (matcher === undefined)
        return [];
    switch (matcher.kind) {
        case "text":
        case "regex":
        case "record":
        case "event":
            return selectLines(view, signature, name, matcher).hits;
        default:
            return [];
    }
}
function undefinedName(name) {
    return proof({ clause: name, kind: "text", holds: false, why: () => `no matcher is named "${name}"` });
}

;// CONCATENATED MODULE: ./build/classify/evaluate-condition.js


function evaluateSignature(view, signature, proven) {
    const matchers = new Map();
    const decided = evaluate(signature.when);
    const supports = decided.holds ? signature.supports.map(matcherProof).filter(({ holds }) => holds) : [];
    return supports.length === 0 ? decided : supported(decided, supports);
    function evaluate(condition) {
        if (typeof condition === "string")
            return matcherProof(condition);
        if ("all" in condition)
            return allOf(condition.all.map(evaluate));
        if ("any" in condition)
            return someOf("any", condition.any.map(evaluate), 1);
        if ("of" in condition)
            return someOf("of", condition.of.map(evaluate), condition.atLeast);
        if ("not" in condition)
            return negated(evaluate(condition.not));
        return counted(matcherProof(condition.count), condition.atLeast, condition.atMost ?? null);
    }
    function matcherProof(name) {
        const known = matchers.get(name);
        if (known !== undefined)
            return known;
        const made = matchOne(view, signature, name, proven);
        matchers.set(name, made);
        return made;
    }
}
function allOf(parts) {
    const failed = parts.filter((part) => !part.holds);
    return proof({
        ...merged(parts),
        clause: "all",
        kind: "all",
        holds: failed.length === 0,
        distance: parts.reduce((sum, part) => sum + part.distance, 0) / Math.max(1, parts.length),
        count: Math.max(0, ...positives(parts).map((part) => part.count)),
        parts,
        why: () => failed.length === 0
            ? `all ${parts.length} hold`
            : `${failed.length} of ${parts.length} fail: ${failed.map((part) => `${part.clause} (${part.why()})`).join("; ")}`,
    });
}
function someOf(kind, parts, atLeast) {
    const holding = parts.filter((part) => part.holds);
    const missing = [...parts].sort((a, b) => a.distance - b.distance).slice(0, atLeast);
    return proof({
        ...merged(parts),
        clause: kind,
        kind,
        holds: holding.length >= atLeast,
        distance: missing.reduce((sum, part) => sum + part.distance, 0) / Math.max(1, missing.length),
        count: positives(holding).reduce((sum, part) => sum + part.count, 0),
        parts,
        why: () => `${holding.length} of ${parts.length} hold, at least ${atLeast} wanted`,
    });
}
function supported(decided, supports) {
    const parts = [decided, ...supports];
    return { ...allOf(parts), count: decided.count, why: decided.why };
}
function negated(part) {
    return proof({
        clause: "not",
        kind: "not",
        holds: !part.holds,
        distance: part.holds ? 0.5 : 0,
        parts: [part],
        why: () => part.holds ? `${part.clause} must not hold, but: ${part.why()}` : `${part.clause} does not hold`,
        closest: () => part.hits[0]?.evidence.text ?? null,
    });
}
function counted(part, atLeast, atMost) {
    const holds = part.count >= atLeast && (atMost === null || part.count <= atMost);
    return {
        ...part,
        holds,
        distance: holds ? 0 : part.count >= atLeast ? 0.5 : 1 - part.count / (atLeast + 1),
        why: () => holds
            ? `seen ${part.count} times`
            : `seen ${part.count} times, ${atMost !== null && part.count > atMost ? `at most ${atMost}` : `at least ${atLeast}`} wanted`,
    };
}
function merged(parts) {
    const holding = positives(parts.filter((part) => part.holds));
    return {
        hits: holding.flatMap((part) => part.hits),
        evidence: holding.flatMap((part) => part.evidence),
        measures: Object.assign({}, ...holding.map((part) => part.measures)),
    };
}
function positives(parts) {
    return parts.filter((part) => part.kind !== "not");
}

;// CONCATENATED MODULE: ./build/classify/reading-index.js

class ReadingIndex {
    reading;
    #kinds;
    #events;
    #eventsLike = new WeakMap();
    #bySubject = new Map();
    constructor(reading) {
        this.reading = reading;
        this.#events = [...reading.occurrences.keys()].filter((name) => !name.startsWith("signature:"));
        this.#kinds = new Map(reading.documents.map((one) => [placeOf(one), one.kind]));
    }
    kindOf(evidence) {
        return this.#kinds.get(placeOf(evidence)) ?? "text";
    }
    occurrences(name, about) {
        if (about.kind === "all")
            return this.reading.occurrences.get(name)?.kept ?? [];
        const bySubject = this.#subjects(name);
        const unnamed = bySubject.get(null) ?? [];
        return about.kind === "none" ? unnamed : [...unnamed, ...(bySubject.get(about.name) ?? [])];
    }
    eventsLike(patterns) {
        const known = this.#eventsLike.get(patterns);
        if (known !== undefined)
            return known;
        const fitting = this.#events.filter((name) => nameFits(name, patterns));
        this.#eventsLike.set(patterns, fitting);
        return fitting;
    }
    subjectsOf(name) {
        return [...this.#subjects(name).keys()].filter((subject) => subject !== null);
    }
    #subjects(name) {
        const known = this.#bySubject.get(name);
        if (known !== undefined)
            return known;
        const made = new Map();
        for (const one of this.reading.occurrences.get(name)?.kept ?? []) {
            const list = made.get(one.subject);
            if (list === undefined)
                made.set(one.subject, [one]);
            else
                list.push(one);
        }
        this.#bySubject.set(name, made);
        return made;
    }
}
function placeOf({ bundle, entry }) {
    return `${bundle}\n${entry}`;
}

;// CONCATENATED MODULE: ./build/classify/subjects.js


function subjectsFor(signature, index) {
    const found = Object.entries(signature.matchers).flatMap(([name, matcher]) => subjectsOfMatcher(signature, name, matcher, index));
    return [...new Set(found)];
}
function subjectsOfMatcher(signature, name, matcher, index) {
    const { reading } = index;
    switch (matcher.kind) {
        case "text":
        case "regex":
        case "record":
            return patternIds(signature, name).flatMap((id) => index.subjectsOf(id));
        case "event":
            return index.eventsLike(matcher.names).flatMap((key) => index.subjectsOf(key));
        case "fact":
            return reading.facts.flatMap(({ name: fact, subject }) => subject !== null && nameFits(fact, [matcher.name]) ? [subject] : []);
        case "measure":
            return reading.sessions.map(({ subject }) => subject);
        case "resource":
            return reading.resources.map(({ subject }) => subject);
        case "entry":
        case "finding":
        case "absent":
        case "sequence":
            return [];
        default:
            return matcher;
    }
}

;// CONCATENATED MODULE: ./build/classify/view.js

class View {
    scope;
    #index;
    constructor(index, scope) {
        this.scope = scope;
        this.#index = index;
    }
    select(names, where, applies) {
        const hits = new Map();
        let uncounted = 0;
        for (const name of names) {
            const { kept, count } = this.#reading.occurrences.get(name) ?? { kept: [], count: 0 };
            const passing = this.#index
                .occurrences(name, this.scope.subject)
                .filter((hit) => this.#shows(hit) && this.#fits(hit, where, applies));
            for (const hit of passing) {
                const place = `${hit.evidence.bundle}\n${hit.evidence.entry}\n${hit.evidence.line}`;
                if (!hits.has(place))
                    hits.set(place, hit);
            }
            if (passing.length === kept.length)
                uncounted += count - kept.length;
        }
        return { hits: [...hits.values()].sort(byTime), count: hits.size + uncounted };
    }
    namesLike(patterns) {
        return this.#index.eventsLike(patterns);
    }
    get documents() {
        return this.#reading.documents.filter(({ author }) => this.scope.parties.includes(author));
    }
    get sessions() {
        return this.#reading.sessions.filter(({ subject, evidence }) => this.#hasSubject(subject) && this.#isParty(evidence[0]));
    }
    get facts() {
        return this.#reading.facts.filter(({ subject, evidence }) => this.#hasSubject(subject) && this.#isParty(evidence));
    }
    get resources() {
        const { subject } = this.scope;
        return this.#reading.resources.filter((one) => this.#isParty(one.evidence[0]) && (subject.kind !== "one" || subject.name === one.subject));
    }
    get #reading() {
        return this.#index.reading;
    }
    #shows({ evidence }) {
        return evidence.voice !== "mention" && this.#isParty(evidence);
    }
    #fits({ name, at, subject, evidence }, where, applies) {
        const kind = this.#index.kindOf(evidence);
        const isTalk = name.startsWith("signature:") && subject === null && kindFits(kind, conversations);
        return (!isTalk &&
            kindFits(kind, where.kinds) &&
            kindFits(kind, applies.kinds) &&
            pathFits(evidence.entry, where.entries) &&
            (where.voices.length === 0 || where.voices.includes(evidence.voice)) &&
            (where.timed === null || (at !== null) === where.timed) &&
            (where.named === null || (subject !== null) === where.named) &&
            !where.except.some((pattern) => excepted(evidence.text, pattern)));
    }
    #isParty(evidence) {
        return evidence === undefined || this.scope.parties.includes(evidence.author);
    }
    #hasSubject(subject) {
        if (this.scope.subject.kind === "all" || subject === null)
            return true;
        return this.scope.subject.kind === "one" && this.scope.subject.name === subject;
    }
}
const conversations = ["*.transcript", "*.screen"];
const maxExceptLength = 4_000;
function excepted(text, pattern) {
    let known = exceptions.get(pattern);
    if (known === undefined) {
        known = new RegExp(pattern, "i");
        exceptions.set(pattern, known);
    }
    return known.test(text.slice(0, maxExceptLength));
}
const exceptions = new Map();
function byTime(a, b) {
    return a.at === null || b.at === null ? 0 : a.at - b.at;
}

;// CONCATENATED MODULE: ./build/classify/ask.js





function ask_viewsOf(reading, party) {
    const index = new ReadingIndex(reading);
    const view = (subject) => new View(index, { parties: party, subject });
    return {
        index,
        whole: view({ kind: "all" }),
        unnamed: view({ kind: "none" }),
        named: (name) => view({ kind: "one", name }),
    };
}
function ask_ask(views, signature, proven) {
    if (signature.scope === "case") {
        const proof = evaluateSignature(views.whole, signature, proven);
        return { proof, subjects: distinctSubjects(proof) };
    }
    const unnamed = evaluateSignature(views.unnamed, signature, proven);
    const named = subjectsFor(signature, views.index).map((subject) => ({
        subject,
        proof: evaluateSignature(views.named(subject), signature, proven),
    }));
    const holding = named.filter(({ subject, proof }) => proof.holds && isAbout(proof, subject));
    if (holding.length > 0) {
        const proofs = [...holding.map(({ proof }) => proof), ...(unnamed.holds ? [unnamed] : [])];
        return { proof: together(proofs), subjects: holding.map(({ subject }) => subject) };
    }
    const nearest = [unnamed, ...named.map(({ proof }) => proof)].sort((a, b) => a.distance - b.distance)[0];
    if (unnamed.holds)
        return { proof: unnamed, subjects: distinctSubjects(unnamed) };
    return { proof: nearest ?? unnamed, subjects: [] };
}
function isAbout(proof, subject) {
    return carriers(proof).some((part) => part.hits.some((hit) => hit.subject === subject) ||
        (part.hits.length === 0 && part.evidence.length > 0));
}
function distinctSubjects(proof) {
    return [...new Set(proof.hits.flatMap(({ subject }) => (subject === null ? [] : [subject])))];
}
function together(proofs) {
    const [first, ...others] = proofs;
    if (first === undefined || others.length === 0)
        return first;
    return {
        ...first,
        hits: [...new Set(proofs.flatMap((proof) => proof.hits))],
        evidence: [...new Set(proofs.flatMap((proof) => proof.evidence))],
        count: ask_countOf(proofs),
        measures: Object.assign({}, ...[...proofs].reverse().map((proof) => proof.measures)),
        parts: first.parts.length === 0
            ? []
            : proofs.flatMap((proof) => (proof.parts.length === 0 ? [proof] : proof.parts)),
    };
}
function ask_countOf(proofs) {
    const unnamed = new Set(proofs.flatMap((proof) => proof.hits.filter(({ subject }) => subject === null)));
    const own = (proof) => proof.count - proof.hits.filter((hit) => unnamed.has(hit)).length;
    return proofs.reduce((sum, proof) => sum + Math.max(0, own(proof)), unnamed.size);
}

;// CONCATENATED MODULE: ./build/classify/relevance.js



function relevantSignatures(reading, signatures) {
    return byDependency(signatures.filter((one) => applies(reading, one) && canMatter(reading, one)));
}
function applies(reading, { applies }) {
    return Object.entries(applies.versions).every(([program, version]) => {
        const known = reading.facts.filter(({ name }) => name === `version.${program}`);
        const test = { equals: null, matches: null, version, above: null, below: null, present: true };
        return known.length === 0 || known.some(({ value }) => passes(value, test));
    });
}
function canMatter(reading, signature) {
    return Object.entries(signature.matchers).some(([name, matcher]) => sawSomething(reading, signature, name, matcher));
}
function sawSomething(reading, signature, name, matcher) {
    switch (matcher.kind) {
        case "text":
        case "regex":
        case "record":
            return patternIds(signature, name).some((id) => reading.occurrences.has(id));
        case "event":
            return [...reading.occurrences.keys()].some((key) => nameFits(key, matcher.names));
        case "fact":
            return reading.facts.some((fact) => nameFits(fact.name, [matcher.name]));
        case "measure":
            return reading.sessions.length > 0;
        case "resource":
            return reading.resources.length > 0;
        case "entry":
        case "finding":
            return true;
        case "absent":
        case "sequence":
            return false;
        default:
            return matcher;
    }
}
function byDependency(signatures) {
    const ordered = new Set();
    const visiting = new Set();
    const visit = (signature) => {
        if (ordered.has(signature) || visiting.has(signature))
            return;
        visiting.add(signature);
        for (const pattern of namedFindings(signature)) {
            for (const other of signatures)
                if (nameFits(other.id, [pattern]))
                    visit(other);
        }
        ordered.add(signature);
    };
    for (const signature of signatures)
        visit(signature);
    return [...ordered];
}
function namedFindings(signature) {
    return Object.values(signature.matchers).flatMap((matcher) => matcher.kind === "finding" ? [...matcher.signatures] : []);
}

;// CONCATENATED MODULE: ./build/classify/find.js



const parties = [["reporter", "operator"], ["commenter"]];
function find_searchSignatures(reading, signatures) {
    const relevant = relevantSignatures(reading, signatures);
    const found = [];
    const missed = new Map();
    for (const party of parties) {
        if (!reading.documents.some(({ author }) => party.includes(author)))
            continue;
        const proven = [];
        const views = ask_viewsOf(reading, party);
        for (const signature of relevant) {
            const asked = ask_ask(views, signature, proven);
            if (asked.proof.holds) {
                proven.push({ signature: signature.id, proof: asked.proof });
                if (!found.some((one) => one.signature.id === signature.id)) {
                    found.push({ signature, ...asked, author: authorOf(asked.proof, party) });
                }
            }
            else if ((missed.get(signature.id)?.proof.distance ?? 2) > asked.proof.distance) {
                missed.set(signature.id, { signature, proof: asked.proof });
            }
        }
    }
    const foundIds = new Set(found.map(({ signature }) => signature.id));
    return { found, missed: [...missed.values()].filter(({ signature }) => !foundIds.has(signature.id)) };
}
function find_askSignature(reading, signature, proven) {
    return ask(viewsOf(reading, parties.flat()), signature, proven).proof;
}
function authorOf(proof, party) {
    const roles = [
        ...proof.hits.map(({ evidence }) => evidence.author),
        ...proof.evidence.map(({ author }) => author),
    ];
    return party.find((role) => roles.includes(role)) ?? party[0] ?? "reporter";
}
function carryingHits(proof) {
    const hits = new Set(carriers(proof).flatMap((part) => part.hits));
    return [...hits].sort((a, b) => (a.at === null || b.at === null ? 0 : a.at - b.at));
}

;// CONCATENATED MODULE: ./build/classify/known-record.js


function knownRecord({ issue, title, state, facts, fixedIn }, reading) {
    const record = { issue, title, state, facts: { ...facts } };
    const regression = state === "closed" ? regressionOf(fixedIn ?? {}, reading) : undefined;
    return regression === undefined ? record : { ...record, regression };
}
function regressionOf(fixedIn, { facts }) {
    for (const [program, version] of Object.entries(fixedIn)) {
        const seen = facts.filter(({ name }) => name === `version.${program}`);
        const newer = seen.filter(({ value }) => versionInRange(value, `>=${version}`) === true);
        const [one] = newer;
        if (one !== undefined && newer.length === seen.length) {
            return { program, fixedIn: version, seenIn: one.value, evidence: evidence_record_evidenceRecord(one.evidence) };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/classify/finding-record.js



function findingRecord(ranked, reading, confidence) {
    const { signature, proof } = ranked;
    const hits = carryingHits(proof);
    const times = hits.flatMap(({ at }) => (at === null ? [] : [at]));
    return {
        signature: signature.id,
        hash: signature.hash,
        catalogue: signature.catalogue,
        title: signature.title,
        severity: signature.severity,
        role: ranked.role,
        explainedBy: ranked.explainedBy,
        confidence,
        count: Math.max(1, proof.count),
        first: times.length === 0 ? null : timestamp(Math.min(...times)),
        last: times.length === 0 ? null : timestamp(Math.max(...times)),
        subject: ranked.subjects.length === 1 ? (ranked.subjects[0] ?? null) : null,
        author: ranked.author,
        captures: { ...capturesOf(hits), ...subjectOf(ranked, reading) },
        measures: { ...proof.measures, ...timeToFailure(hits, reading) },
        advice: {
            cause: signature.words.cause,
            impact: signature.words.impact,
            remedy: signature.words.remedy.map(({ text, commands }) => ({ text, commands: { ...commands } })),
            known: signature.words.known.map((known) => knownRecord(known, reading)),
            references: signature.words.references.map((reference) => ({ ...reference })),
        },
        evidence: shownEvidence(proof),
    };
}
const maxCaptureLength = 200;
function capturesOf(hits) {
    const captures = {};
    for (const { fields } of hits.filter(isSign)) {
        for (const [name, value] of Object.entries(fields)) {
            if (name !== "message" && value.length <= maxCaptureLength)
                captures[name] ??= value;
        }
    }
    return captures;
}
function subjectOf({ subjects }, { facts }) {
    const [only] = subjects;
    if (only === undefined)
        return {};
    const urls = new Set(facts.filter((fact) => fact.name === "server.url" && fact.subject === only).map(({ value }) => value));
    const [url] = urls;
    return {
        server: subjects.join(", "),
        ...(url !== undefined && subjects.length === 1 && urls.size === 1 ? { url } : {}),
    };
}
function isSign({ name }) {
    return !["session.connected", "session.starting", "tool.called", "tool.succeeded", "tool.running"].includes(name);
}
function timeToFailure(hits, { sessions, occurrences }) {
    const first = hits.find((hit) => hit.at !== null && hit.subject !== null && isSign(hit));
    if (first === undefined || first.at === null)
        return {};
    const at = first.at;
    const worksLater = (occurrences.get("tool.succeeded")?.kept ?? []).some((one) => one.subject === first.subject && (one.at ?? 0) > at);
    if (worksLater && hits.some(({ name }) => name === "tool.running"))
        return {};
    const connects = sessions
        .filter(({ subject, connectedAt }) => subject === first.subject && connectedAt !== null && connectedAt <= at)
        .map(({ connectedAt }) => connectedAt ?? 0);
    return connects.length === 0 ? {} : { timeToFailureMs: at - Math.max(...connects) };
}
function timestamp(ms) {
    const date = new Date(ms);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

;// CONCATENATED MODULE: ./build/classify/health.js

const failures = [
    "session.failed",
    "session.timed-out",
    "session.lost",
    "stream.terminated",
    "reconnect.gave-up",
    "request.timed-out",
    "tool.failed",
    "process.crashed",
    "auth.registration-failed",
    "auth.refresh-failed",
    "auth.token-expired",
    "auth.required",
    "config.*",
    "server.unreachable",
];
const successes = ["session.connected", "tool.succeeded", "reconnect.succeeded", "auth.refresh-succeeded"];
const benignEnds = [
    "session.closed",
    "client.shutdown",
    "transport.closed",
    "stream.aborted",
    "stream.idle-timeout",
    "process.exited",
];
function healthOf(reading, isKnown) {
    const working = occurrencesLike(reading, successes);
    if (working.length === 0) {
        return { kind: "unknown", why: "No known failure was found, and nothing shows that it works" };
    }
    const open = occurrencesLike(reading, failures).find((one) => !isKnown(one) && !worksAfter(one, working));
    if (open !== undefined)
        return { kind: "unknown", why: `A failure that no signature explains: ${open.name}` };
    const lost = reading.sessions.find((session) => isLost(session, working));
    if (lost !== undefined) {
        return {
            kind: "unknown",
            why: `The connection of ${lost.subject} ended without a known reason: ${lost.end}`,
        };
    }
    return { kind: "healthy", confidence: 0.8, why: sayWorking(reading) };
}
function occurrencesLike(reading, names) {
    return [...reading.occurrences]
        .filter(([name]) => !name.startsWith("signature:") && nameFits(name, names))
        .flatMap(([, { kept }]) => kept.filter(({ evidence }) => evidence.voice === "output"));
}
function worksAfter(failure, working) {
    return working.some(({ subject, at }) => subject === failure.subject && at !== null && failure.at !== null && at >= failure.at);
}
const shortestLifeMs = 2_000;
function isLost(session, working) {
    const { subject, end, endedAt, lifetimeMs, recoveredAt } = session;
    if (end === null || recoveredAt !== null)
        return false;
    const livedLongEnough = lifetimeMs === null || lifetimeMs >= shortestLifeMs;
    if (nameFits(end, benignEnds) && livedLongEnough)
        return false;
    return !worksAfter({ subject, at: endedAt }, working);
}
function sayWorking({ sessions }) {
    const connected = sessions.filter(({ connectedAt, connectMs }) => connectedAt !== null || connectMs !== null).length;
    const how = connected === 0
        ? "the log shows working calls"
        : `${connected} working ${connected === 1 ? "session" : "sessions"}`;
    return `No failure was found: ${how}, and nothing that failed for good`;
}

;// CONCATENATED MODULE: ./build/classify/near-misses.js
const near_misses_shown = 3;
function nearMissesOf(missed) {
    return missed
        .filter(({ signature, proof }) => signature.severity !== "info" && sawAnything(proof))
        .sort((a, b) => a.proof.distance - b.proof.distance || (a.signature.id < b.signature.id ? -1 : 1))
        .slice(0, near_misses_shown)
        .map(({ signature, proof }) => {
        const failed = failedClause(proof);
        return { signature: signature.id, clause: failed.clause, why: failed.why(), closest: failed.closest() };
    });
}
function sawAnything(proof) {
    if (proof.parts.length === 0)
        return proof.distance < 1;
    return proof.parts.some((part) => part.kind !== "not" && part.kind !== "absent" && sawAnything(part));
}
function failedClause(proof) {
    const failed = proof.parts.filter((part) => !part.holds).sort((a, b) => a.distance - b.distance);
    const [nearest] = failed;
    return proof.kind === "not" || nearest === undefined ? proof : failedClause(nearest);
}

;// CONCATENATED MODULE: ./build/classify/roles.js

function assignRoles(found) {
    const explainers = new Map(found.map((one) => [one, found.filter((other) => doesExplain(other, one))]));
    const roots = new Set(found.filter((one) => isClaim(one) && !explainedFully(one, explainers)));
    const hasFailure = [...roots].some(({ signature }) => signature.severity !== "warning");
    return found.map((one) => {
        const above = explainers.get(one) ?? [];
        const explainedBy = roots.has(one) ? null : (above.find((other) => roots.has(other)) ?? above[0] ?? null);
        return {
            ...one,
            role: roots.has(one)
                ? rootRole(one, { besideFailure: hasFailure })
                : isClaim(one)
                    ? "symptom"
                    : "contributing",
            explainedBy: explainedBy?.signature.id ?? null,
            explains: found
                .filter((other) => other !== one && reaches(one, other, explainers))
                .map((other) => other.signature.id),
        };
    });
}
function isClaim({ signature }) {
    return signature.severity !== "info";
}
function rootRole({ signature }, { besideFailure }) {
    return signature.severity === "warning" && besideFailure ? "contributing" : "cause";
}
function doesExplain(above, below) {
    if (above === below || !isClaim(above))
        return false;
    if (above.author === "commenter" && below.author !== "commenter")
        return false;
    return (roles_named(above, below) &&
        !(roles_named(below, above) && above.signature.id > below.signature.id) &&
        sharesSubject(above, below));
}
function roles_named(above, below) {
    return above.signature.explains.length > 0 && nameFits(below.signature.id, above.signature.explains);
}
function sharesSubject(above, below) {
    if (above.subjects.length === 0 || below.subjects.length === 0)
        return true;
    return below.subjects.some((subject) => above.subjects.includes(subject));
}
function explainedFully(one, explainers) {
    const above = explainers.get(one) ?? [];
    if (above.length === 0)
        return false;
    return one.subjects.every((subject) => above.some((other) => other.subjects.length === 0 || other.subjects.includes(subject)));
}
function reaches(above, below, explainers, seen = new Set()) {
    if (seen.has(below))
        return false;
    seen.add(below);
    const direct = explainers.get(below) ?? [];
    return direct.includes(above) || direct.some((middle) => reaches(above, middle, explainers, seen));
}

;// CONCATENATED MODULE: ./build/classify/ruled-out.js



function steady({ resources }, metric) {
    const series = resources.filter((one) => one.metric === metric && one.samples.length >= 3);
    if (series.length === 0 || !series.every(isSteady))
        return null;
    return {
        why: series.map((one) => `${sayMetric(one)} steady over ${one.samples.length} samples`).join("; "),
        evidence: series.flatMap((one) => one.evidence.slice(0, 1)).map(evidence_record_evidenceRecord),
    };
}
function isSteady({ verdict, limit, samples }) {
    return verdict === "steady" && (limit === null || samples.every(([, value]) => value < limit * 0.8));
}
function sayMetric({ metric, subject }) {
    return metric === "rss" ? `the memory of \`${subject}\` is` : `the open files of \`${subject}\` are`;
}
const atOnceMs = 1_000;
function failsAtOnce(reading) {
    if (keptOf(reading, ["*.timed-out", "tool.running"]).length > 0)
        return null;
    const timed = keptOf(reading, ["tool.failed", "request.failed", "auth.registration-failed"]).flatMap((failed) => {
        const ms = Number.parseFloat(failed.fields.ms ?? "");
        return Number.isNaN(ms) ? [] : [{ ms, evidence: failed.evidence }];
    });
    if (timed.length === 0 || timed.some(({ ms }) => ms > atOnceMs))
        return null;
    return {
        why: `the failing calls were refused within ${sayDuration(Math.max(...timed.map(({ ms }) => ms)))}`,
        evidence: timed.slice(0, 2).map(({ evidence }) => evidence_record_evidenceRecord(evidence)),
    };
}
function livesOn(reading) {
    return worksAfterwards(reading) ?? answersAfterwards(reading);
}
function answersAfterwards(reading) {
    const answers = keptOf(reading, ["auth.registration-failed", "request.failed", "tool.failed"]).filter(({ fields, evidence }) => fields.status !== undefined || /HTTP \d{3}\b/.test(evidence.text));
    const [first] = answers;
    const last = answers.at(-1);
    if (first === undefined || last === undefined || first === last)
        return null;
    return {
        why: "client and server go on answering each other after the first failure",
        evidence: [evidence_record_evidenceRecord(first.evidence), evidence_record_evidenceRecord(last.evidence)],
    };
}
function worksAfterwards(reading) {
    const lost = keptOf(reading, ["stream.*", "session.dropped", "tool.failed"]).at(-1);
    const works = keptOf(reading, ["tool.succeeded"]).find((one) => lost !== undefined &&
        one.subject === lost.subject &&
        (one.at ?? 0) > (lost.at ?? Number.POSITIVE_INFINITY));
    if (works === undefined)
        return null;
    return {
        why: "calls succeed again afterwards without a new start of the server",
        evidence: [evidence_record_evidenceRecord(works.evidence)],
    };
}
function noAuthentication(reading) {
    const asked = keptOf(reading, ["auth.*"]);
    const works = keptOf(reading, ["tool.succeeded", "session.connected"]);
    if (asked.length > 0 || works.length === 0)
        return null;
    return {
        why: "the server is reached without any authentication, and none is refused",
        evidence: works.slice(0, 1).map(({ evidence }) => evidence_record_evidenceRecord(evidence)),
    };
}
function reconnects({ sessions }) {
    const healed = sessions.find(({ recoveredAt }) => recoveredAt !== null);
    const [evidence] = healed?.evidence ?? [];
    if (healed === undefined || evidence === undefined)
        return null;
    return { why: "the running client recovers by itself", evidence: [evidence_record_evidenceRecord(evidence)] };
}
function keptOf({ occurrences }, names) {
    return [...occurrences]
        .filter(([name]) => !name.startsWith("signature:") && nameFits(name, names))
        .flatMap(([, { kept }]) => kept.filter(({ evidence }) => evidence.voice === "output"));
}

;// CONCATENATED MODULE: ./build/classify/shown-so-far.js

function measuredSoFar({ resources }, metric) {
    const series = resources.filter((one) => one.metric === metric && one.evidence.length > 0);
    const shown = series.slice(0, 3).flatMap(({ subject, unit, samples, evidence }) => {
        const [first, last] = [samples[0]?.[1], samples.at(-1)?.[1]];
        if (first === undefined || last === undefined || samples.length < 2)
            return [];
        const why = `that of \`${subject}\` was ${sayAmount(first, unit)} at first and ${sayAmount(last, unit)} at last, over ${samples.length} samples`;
        return [{ why, evidence: [...evidence.slice(0, 1), ...evidence.slice(1).slice(-1)] }];
    });
    if (shown.length === 0)
        return null;
    return {
        why: shown.map(({ why }) => why).join("; "),
        evidence: shown.flatMap(({ evidence }) => evidence).map(evidence_record_evidenceRecord),
    };
}
function openFilesSoFar({ facts }) {
    const limit = facts.find(({ name }) => name === "limit.open-files");
    if (limit === undefined)
        return null;
    return {
        why: `the limit is \`${limit.value}\`, but how many were open is not on record`,
        evidence: [evidence_record_evidenceRecord(limit.evidence)],
    };
}
function sayAmount(value, unit) {
    return unit === "bytes" ? `${Math.round(value / 2 ** 20)} MiB` : `${Math.round(value)} ${unit}`;
}

;// CONCATENATED MODULE: ./build/classify/suspects.js



const kinds = [
    {
        name: "memory",
        title: "Memory",
        signatures: ["node.oom.*", "gha.job.oom-killed-137"],
        ruledOut: (reading) => steady(reading, "rss"),
        soFar: (reading) => measuredSoFar(reading, "rss"),
        missing: "the memory of the server's process over time (`ps -o rss` every few seconds)",
    },
    {
        name: "time-out",
        title: "Time-out",
        signatures: ["*.timeout", "net.etimedout", "net.undici.*-timeout", "mcp.client.stale-abort-signal"],
        ruledOut: failsAtOnce,
        missing: "how long the failing calls waited before they failed",
    },
    {
        name: "crash",
        title: "Crash of the process",
        signatures: [
            "node.uncaught-exception",
            "node.unhandled-rejection",
            "node.crash.*",
            "node.oom.*",
            "mcp.stdio.server-exited",
        ],
        ruledOut: livesOn,
        missing: "whether the server's process was still running after the failure, and its standard error",
    },
    {
        name: "file-handles",
        title: "File handles",
        signatures: ["node.fs.emfile"],
        ruledOut: (reading) => steady(reading, "open-files"),
        soFar: openFilesSoFar,
        missing: "the number of open files of the server's process over time, and `ulimit -n`",
    },
    {
        name: "token",
        title: "Expired token",
        signatures: ["mcp.oauth.*", "mcp.auth.unauthorized"],
        ruledOut: noAuthentication,
        missing: "the log of an authentication: a refused request (401) or a token's expiry",
    },
    {
        name: "stale-state",
        title: "Stale state of the client",
        signatures: ["mcp.client.stale-*", "mcp.session.not-found"],
        ruledOut: reconnects,
        missing: "whether a new start of the client heals it while the running one stays broken",
    },
];
function suspectsOf(reading, findings, signatures) {
    const tookPart = reading.sessions.length > 0 ||
        findings.some(({ signature, severity }) => severity !== "info" && nameFits(signature, ["mcp.*", "node.*"]));
    if (!tookPart)
        return [];
    return kinds.map((kind) => suspectOf(kind, reading, findings, signatures));
}
function suspectOf(kind, reading, findings, signatures) {
    const { name, title } = kind;
    const named = signatures.filter(({ suspects }) => suspects.includes(name)).map(({ id }) => id);
    const confirming = findings.find(({ signature, severity }) => severity !== "info" && nameFits(signature, [...kind.signatures, ...named]));
    if (confirming !== undefined) {
        const evidence = confirming.evidence.slice(0, 3);
        return { name, title, verdict: "confirmed", why: confirming.title, evidence, missing: null };
    }
    const ruledOut = kind.ruledOut(reading);
    if (ruledOut !== null && ruledOut.evidence.length > 0) {
        return {
            name,
            title,
            verdict: "ruled-out",
            why: ruledOut.why,
            evidence: [...ruledOut.evidence],
            missing: null,
        };
    }
    const soFar = kind.soFar?.(reading) ?? null;
    return {
        name,
        title,
        verdict: "undecided",
        why: soFar?.why ?? "nothing that was handed in decides it",
        evidence: [...(soFar?.evidence ?? [])],
        missing: kind.missing,
    };
}

;// CONCATENATED MODULE: ./build/classify/unknown-errors.js


function unknownErrors(reading, found) {
    const places = explainedPlaces(found);
    const names = explainedNames(found);
    return reading.errors
        .filter((group) => !isExplained(group, places, names))
        .sort((a, b) => b.count - a.count)
        .map(({ template, count, evidence }) => ({ template, count, evidence: evidence.map(evidence_record_evidenceRecord) }));
}
function explainedPlaces(found) {
    return new Set(found.flatMap(({ proof }) => carryingHits(proof).map(({ evidence }) => placeKey(evidence))));
}
function explainedNames(found) {
    return found.map(({ signature }) => `signature:${signature.id}/`);
}
function isExplained(group, places, names) {
    return (group.evidence.some((one) => places.has(placeKey(one))) ||
        group.names.some((name) => names.some((own) => name.startsWith(own))));
}

;// CONCATENATED MODULE: ./build/classify/verdict.js
function verdictOf(judged, reading, health, unread) {
    const causes = judged.filter(({ finding }) => finding.role === "cause").sort(byRank);
    const [leading] = causes;
    if (leading === undefined)
        return withoutCause(reading, health, unread);
    const { finding } = leading;
    const rivals = leading.rivals.filter((id) => causes.some((one) => one.finding.signature === id));
    if (rivals.length > 0) {
        const also = causes
            .filter((one) => rivals.includes(one.finding.signature))
            .map((one) => one.finding.title);
        return {
            status: "ambiguous",
            cause: finding.signature,
            confidence: finding.confidence,
            summary: `${sayCause(finding)}, or, over the same evidence: ${also.join("; ")}`,
        };
    }
    const others = causes.filter((one) => one !== leading && one.finding.author !== "commenter");
    const more = others.length === 0 ? "" : `; besides: ${others.map((one) => sayCause(one.finding)).join("; ")}`;
    return {
        status: "known",
        cause: finding.signature,
        confidence: finding.confidence,
        summary: `${sayCause(finding)}${more}`,
    };
}
function withoutCause(reading, health, { refusals }) {
    const isProse = ({ voice }) => voice !== "output" && reading.errors.length === 0;
    const readable = reading.documents.filter((document) => document.kind !== "binary" && document.kind !== "empty" && !isProse(document));
    const none = { cause: null, confidence: 0 };
    if (readable.length === 0) {
        const isBroken = refusals > 0 || reading.documents.some(({ kind }) => kind === "binary");
        return isBroken
            ? { ...none, status: "unreadable", summary: "Nothing that was handed in could be read" }
            : { ...none, status: "empty", summary: "There was nothing to read" };
    }
    if (health.kind === "healthy")
        return { ...none, status: "healthy", confidence: health.confidence, summary: health.why };
    return { ...none, status: "unknown", summary: health.why };
}
function sayCause({ title, subject }) {
    return subject === null ? title : `${title} (${subject})`;
}
const severityRank = { fatal: 3, error: 2, warning: 1, info: 0 };
function byRank(a, b) {
    return (partyRank(b) - partyRank(a) ||
        Number(b.printed) - Number(a.printed) ||
        severityRank[b.finding.severity] - severityRank[a.finding.severity] ||
        b.explains.length - a.explains.length ||
        b.finding.confidence - a.finding.confidence ||
        firstTime(a) - firstTime(b) ||
        b.finding.count - a.finding.count ||
        (a.finding.signature < b.finding.signature ? -1 : 1));
}
function partyRank({ finding }) {
    return finding.author === "commenter" ? 0 : 1;
}
function firstTime({ finding }) {
    return finding.first === null ? Number.POSITIVE_INFINITY : Date.parse(finding.first);
}

;// CONCATENATED MODULE: ./build/classify/classify.js











function classify(reading, signatures, unread = { refusals: 0 }) {
    const { found, missed } = find_searchSignatures(reading, signatures);
    const ranked = assignRoles(found);
    const missingFiles = unread.refusals + cutOffEntries(reading);
    const judged = ranked.map((one) => classify_judge(one, ranked, reading, missingFiles));
    const places = explainedPlaces(found);
    const isKnown = ({ evidence }) => places.has(placeKey(evidence));
    const verdict = verdictOf(judged, reading, healthOf(reading, isKnown), unread);
    const isOpen = verdict.status === "unknown";
    const nearMisses = isOpen ? nearMissesOf(missed) : [];
    const findings = judged.map(({ finding }) => finding).sort((a, b) => byPlace(a, b, verdict.cause));
    return {
        verdict,
        findings,
        nearMisses,
        suspects: verdict.status === "healthy" ? [] : suspectsOf(reading, findings, signatures),
        asks: asksOf({ verdict, candidates: candidatesOf(ranked, missed, nearMisses), reading }),
        unknown: unknownErrors(reading, found),
    };
}
function classify_judge(one, all, reading, missingFiles) {
    const rivals = one.role === "cause" ? all.filter((other) => areRivals(one, other)) : [];
    const confidence = confidenceOf(one, { rivals: rivals.length, missingFiles });
    return {
        finding: findingRecord(one, reading, confidence),
        explains: one.explains,
        rivals: rivals.map(({ signature }) => signature.id),
        printed: carryingHits(one.proof).some(({ evidence }) => evidence.voice === "output") ||
            one.proof.hits.length === 0,
    };
}
function areRivals(one, other) {
    if (one === other || other.role !== "cause" || one.author !== other.author)
        return false;
    const mine = placesOf(one);
    const theirs = placesOf(other);
    const shared = [...mine].filter((place) => theirs.has(place)).length;
    return shared > 0 && shared * 2 > Math.min(mine.size, theirs.size);
}
function placesOf({ proof }) {
    return new Set(carryingHits(proof).map(({ evidence }) => placeKey(evidence)));
}
const roleRank = { cause: 0, symptom: 1, contributing: 2 };
function byPlace(a, b, cause) {
    return (Number(b.signature === cause) - Number(a.signature === cause) ||
        roleRank[a.role] - roleRank[b.role] ||
        b.confidence - a.confidence ||
        (a.signature < b.signature ? -1 : 1));
}
function candidatesOf(ranked, missed, nearMisses) {
    const causes = ranked.filter(({ role }) => role === "cause").map(({ signature }) => signature);
    if (causes.length > 0)
        return causes;
    return nearMisses.flatMap(({ signature }) => missed.filter((one) => one.signature.id === signature).map((one) => one.signature));
}

;// CONCATENATED MODULE: ./build/classify/explain.js



function explain(reading, signature, others) {
    const proven = searchSignatures(reading, others.filter(({ id }) => id !== signature.id)).found.map((one) => ({ signature: one.signature.id, proof: one.proof }));
    const proof = askSignature(reading, signature, proven);
    return {
        signature: signature.id,
        title: signature.title,
        holds: proof.holds,
        clauses: clausesOf(proof, 0),
    };
}
function clausesOf(proof, depth) {
    const own = {
        clause: proof.clause,
        kind: proof.kind,
        depth,
        holds: proof.holds,
        why: proof.why(),
        closest: proof.holds ? null : proof.closest(),
        evidence: proof.parts.length === 0 ? firstAndLast(evidenceOf(proof)).map(evidenceRecord) : [],
    };
    return [own, ...proof.parts.flatMap((part) => clausesOf(part, depth + 1))];
}

;// CONCATENATED MODULE: ./build/classify/signature-accepts.js


function signatureAccepts(signatures) {
    const limited = new Map(signatures.flatMap((signature) => Object.entries(signature.matchers).flatMap(([name, matcher]) => {
        const where = "where" in matcher ? matcher.where : null;
        if (where === null || !isLimited(where, signature))
            return [];
        return patternIds(signature, name).map((id) => [id, { where, kinds: signature.applies.kinds }]);
    })));
    return (patternId, { kind, path }) => {
        const limits = limited.get(patternId);
        if (limits === undefined)
            return true;
        const { where, kinds } = limits;
        return kindFits(kind, where.kinds) && kindFits(kind, kinds) && pathFits(path, where.entries);
    };
}
function isLimited({ kinds, entries }, { applies }) {
    return kinds.length > 0 || entries.length > 0 || applies.kinds.length > 0;
}

;// CONCATENATED MODULE: ./build/classify/index.js





;// CONCATENATED MODULE: ./build/unpack/budget.js
function createBudget(limits) {
    let entries = 0;
    let bytes = 0;
    let exhausted = false;
    const seen = new Set();
    return {
        limits,
        get exhausted() {
            return exhausted;
        },
        entriesLeft: () => limits.maxEntries - entries,
        bytesLeft: () => limits.maxUnpackedBytes - bytes,
        takeEntries(count) {
            if (entries + count > limits.maxEntries)
                return false;
            entries += count;
            return true;
        },
        takeBytes(count) {
            const granted = Math.min(count, limits.maxUnpackedBytes - bytes);
            bytes += granted;
            if (granted < count)
                exhausted = true;
            return granted;
        },
        firstSight(digest) {
            if (seen.has(digest))
                return false;
            seen.add(digest);
            return true;
        },
    };
}
async function* spending(flow, budget) {
    try {
        for (;;) {
            const step = await flow.next();
            if (step.done === true)
                return step.value;
            const granted = budget.takeBytes(step.value.length);
            if (granted > 0)
                yield granted === step.value.length ? step.value : step.value.subarray(0, granted);
            if (granted < step.value.length)
                return runBudgetSpent(budget);
        }
    }
    finally {
        await flow.return(null);
    }
}
function runBudgetSpent(budget) {
    return {
        code: "run-budget",
        detail: `this run has unpacked ${mebibytes(budget.limits.maxUnpackedBytes)}, which is all it may; what follows is left unread`,
    };
}
async function* bounded(flow, limits, expansion) {
    let bytes = 0;
    try {
        for (;;) {
            const step = await flow.next();
            if (step.done === true)
                return step.value;
            const room = limits.maxEntryBytes - bytes;
            bytes += step.value.length;
            if (isBomb(bytes, limits, expansion))
                return bombFound(bytes, limits, expansion);
            if (step.value.length > room) {
                if (room > 0)
                    yield step.value.subarray(0, room);
                return {
                    code: "too-large",
                    detail: `an entry may have ${mebibytes(limits.maxEntryBytes)}; what stands after them was left unread`,
                };
            }
            yield step.value;
        }
    }
    finally {
        await flow.return(null);
    }
}
function isBomb(bytes, limits, expansion) {
    return bytes > limits.bombFloorBytes && ratio(bytes, expansion) > limits.maxCompressionRatio;
}
function bombFound(bytes, limits, expansion) {
    return {
        code: "bomb",
        detail: `it had grown to ${mebibytes(bytes)}, ${Math.round(ratio(bytes, expansion))} times its packed size; at most ${limits.maxCompressionRatio} times is allowed past ${mebibytes(limits.bombFloorBytes)}; what follows was left unread`,
    };
}
function ratio(bytes, expansion) {
    return (bytes / Math.max(1, expansion.packed())) * Math.max(1, expansion.around());
}
function mebibytes(bytes) {
    return `${Math.round((bytes / (1024 * 1024)) * 10) / 10} MiB`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/unpack/encoding.js

function encodingOf(head) {
    if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
        return { encoding: "utf-8", bom: 3 };
    if (head[0] === 0xff && head[1] === 0xfe)
        return { encoding: "utf-16le", bom: 2 };
    if (head[0] === 0xfe && head[1] === 0xff)
        return { encoding: "utf-16be", bom: 2 };
    return { encoding: utf16WithoutMark(head) ?? eightBit(head), bom: 0 };
}
function kindOf(head) {
    if (head.length === 0)
        return "empty";
    const bytes = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
    if (binaryMagic.test(bytes))
        return "binary";
    const { encoding } = encodingOf(head);
    if (encoding === "utf-16le" || encoding === "utf-16be")
        return "text";
    const controls = count(bytes, control);
    const nuls = count(bytes, /\0/g);
    if (nuls === head.length || controls > (head.length - nuls) * maxControlShare)
        return "binary";
    return nuls > (head.length - nuls) * maxNulShare ? "binary" : "text";
}
function eightBit(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes) || (0,external_node_buffer_.isUtf8)(withoutCutCharacter(bytes)))
        return "utf-8";
    const text = Buffer.from(bytes).toString("utf8");
    const broken = count(text, /\ufffd/g);
    const whole = count(text, /[^\0-\x7f\ufffd]/gu);
    return whole >= broken ? "utf-8" : "windows-1252";
}
const maxControlShare = 0.05;
const maxNulShare = 3;
const binaryMagic = /^(\x89PNG|\xff\xd8\xff|GIF8|%PDF-|\x7fELF|MZ[\0-\x1f\x80-\xff]|MZ.\0|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe|\0asm|SQLite format 3\0|bplist0|RIFF|OggS|ID3[\x02-\x04]|....ftyp|MDMP)/s;
const control = /[\x01-\x06\x0e-\x1a\x1c-\x1f\x7f]/g;
function utf16WithoutMark(head) {
    const pairs = head.length >> 1;
    if (pairs < 4 || !head.includes(0))
        return null;
    let evenZeros = 0;
    let oddZeros = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
        if (head[2 * pair] === 0)
            evenZeros += 1;
        if (head[2 * pair + 1] === 0)
            oddZeros += 1;
    }
    if (oddZeros > 0.6 * pairs && evenZeros < 0.1 * pairs)
        return "utf-16le";
    if (evenZeros > 0.6 * pairs && oddZeros < 0.1 * pairs)
        return "utf-16be";
    return null;
}
function withoutCutCharacter(bytes) {
    let end = bytes.length;
    while (end > 0 && bytes.length - end < 3 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80)
        end -= 1;
    return bytes.subarray(0, Math.max(0, end - 1));
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/unpack/decode-text.js


const sampleBytes = 1024;
async function* decodeText(chunks) {
    let decoder = null;
    let sample = new Uint8Array(0);
    for await (const chunk of chunks) {
        if (decoder !== null) {
            yield* kept(decoder.decode(chunk));
            continue;
        }
        sample = sample.length === 0 ? chunk : Buffer.concat([sample, chunk]);
        if (sample.length < sampleBytes)
            continue;
        decoder = decoderFor(sample);
        yield* kept(decoder.decode(withoutMark(sample)));
    }
    if (decoder === null) {
        decoder = decoderFor(sample);
        yield* kept(decoder.decode(withoutMark(sample)));
    }
    yield* kept(decoder.finish());
}
function* kept(text) {
    const bytes = withoutNul(text);
    if (bytes.length > 0)
        yield bytes;
}
function withoutMark(sample) {
    return sample.subarray(encodingOf(sample).bom);
}
function decoderFor(sample) {
    const { encoding } = encodingOf(sample);
    return encoding === "utf-8" ? undecided() : converting(encoding);
}
function undecided() {
    let decided = null;
    return {
        decode(chunk) {
            if (decided === null && !(0,external_node_buffer_.isAscii)(chunk))
                decided = eightBit(chunk) === "utf-8" ? asItIs : converting("windows-1252");
            return decided === null ? chunk : decided.decode(chunk);
        },
        finish: () => decided?.finish() ?? new Uint8Array(0),
    };
}
const asItIs = { decode: (chunk) => chunk, finish: () => new Uint8Array(0) };
function converting(encoding) {
    const decoder = new TextDecoder(encoding);
    return {
        decode: (chunk) => Buffer.from(decoder.decode(chunk, { stream: true }), "utf8"),
        finish: () => Buffer.from(decoder.decode(), "utf8"),
    };
}
function withoutNul(bytes) {
    if (!bytes.includes(0))
        return bytes;
    const kept = Buffer.allocUnsafe(bytes.length);
    let length = 0;
    for (let from = 0; from < bytes.length;) {
        const nul = bytes.indexOf(0, from);
        const end = nul === -1 ? bytes.length : nul;
        kept.set(bytes.subarray(from, end), length);
        length += end - from;
        from = end + 1;
    }
    return kept.subarray(0, length);
}

;// CONCATENATED MODULE: ./build/unpack/entry-path.js

const longestPath = 512;
function createNamer() {
    const taken = new Map();
    return (raw) => {
        const name = typeof raw === "string" ? raw : Buffer.from(raw).toString("utf8");
        const hazard = hazardOf(name) ?? (typeof raw === "string" ? null : overlong(raw));
        const path = numbered(safePath(name), taken);
        return { path: path, label: entry_path_safeLabel(name), hazard };
    };
}
function joinPath(outer, inner) {
    return (outer === "" ? inner : `${outer}/${inner}`);
}
function entry_path_safeLabel(name) {
    return shortened(escaped(name));
}
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
function isPlain(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
function escaped(text) {
    if (isPlain(text))
        return text;
    return text.replace(acting, (character) => {
        const code = character.codePointAt(0)?.toString(16).toUpperCase() ?? "";
        return `[U+${code.padStart(4, "0")}]`;
    });
}
function shortened(text) {
    if (text.length <= longestPath)
        return text;
    return `…${Array.from(text.slice(-longestPath)).slice(1).join("")}`;
}
function safePath(name) {
    const parts = name
        .replace(/^[A-Za-z]:/, "")
        .split(/[/\\]/)
        .filter((part) => part !== "" && part !== "." && !climbs(part));
    const path = shortened(escaped(parts.join("/")));
    return path === "" ? "unnamed" : path;
}
function climbs(part) {
    return /^\.\.[. ]*$/.test(part);
}
function hazardOf(name) {
    if (name === "")
        return "it has no name";
    if (/[\0-\x1f\x7f-\x9f\u2028\u2029]/.test(name))
        return "its name holds control characters";
    if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(name))
        return "its name turns the reading direction";
    const forms = isPlain(name) ? [name] : [name, name.normalize("NFKC"), name.replace(/\p{Cf}/gu, "")];
    for (const form of forms) {
        if (/^[/\\]/.test(form))
            return "its name is an absolute path";
        if (/^[A-Za-z]:/.test(form))
            return "its name starts with a drive letter";
        if (form.split(/[/\\]/).some(climbs))
            return "its name climbs out of the archive";
    }
    if (name.length > longestPath)
        return `its name has ${name.length} characters`;
    return null;
}
function overlong(raw) {
    if ((0,external_node_buffer_.isUtf8)(raw))
        return null;
    const found = raw.some((byte, at) => byte === 0xc0 || byte === 0xc1 || (byte === 0xe0 && (raw[at + 1] ?? 0xff) < 0xa0));
    return found ? "its name is spelled in overlong UTF-8" : null;
}
function folded(path) {
    return (isPlain(path) ? path : path.normalize("NFC")).toLowerCase();
}
function numbered(path, taken) {
    const key = folded(path);
    const dot = path.lastIndexOf(".");
    const cut = dot > path.lastIndexOf("/") + 1 ? dot : path.length;
    let number = taken.get(key) ?? 0;
    let free = path;
    while (number > 0 && taken.has(folded(free))) {
        number += 1;
        free = `${path.slice(0, cut)} (${number})${path.slice(cut)}`;
    }
    taken.set(key, Math.max(1, number));
    if (free !== path)
        taken.set(folded(free), 1);
    return free;
}

;// CONCATENATED MODULE: ./build/unpack/byte-flow.js
async function* flowOf(source) {
    try {
        yield* source;
        return null;
    }
    catch (error) {
        return { code: "unreadable", detail: `reading stopped: ${byte_flow_messageOf(error)}` };
    }
}
async function* chunksOf(flow) {
    yield* flow;
}
function byte_flow_messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/unpack/place.js

function inside(member, place, expansion) {
    return {
        ...place,
        prefix: place.level === 0 ? "" : joinPath(place.prefix, member.path),
        level: place.level + 1,
        isAll: false,
        around: () => place.around() * Math.max(1, expansion()),
    };
}
function nameOf(member, place) {
    return place.level === 0 ? place.label : joinPath(place.prefix, member.path);
}
function refused(name, { code, detail }) {
    return { kind: "refused", refusal: { code, name, detail } };
}

;// CONCATENATED MODULE: ./build/unpack/issue-text/blocks.js
function readBlocks(text) {
    const rows = readRows(text);
    const closers = createCloserSearch(rows);
    const blocks = [];
    let at = 0;
    while (at < rows.length) {
        const row = rows[at];
        if (row === undefined)
            break;
        const fence = openingFence(row.text);
        const close = fence === null ? null : closers.find(fence, at);
        if (fence !== null && close !== null) {
            const lines = rows.slice(at + 1, close).map(plain);
            blocks.push({ kind: "code", language: fence.language, quoted: row.depth > 0, lines });
            at = close + 1;
            continue;
        }
        const end = endOfBlock(rows, at);
        const block = readBlock(rows.slice(at, end), row);
        if (block !== null)
            blocks.push(block);
        at = end;
    }
    return blocks;
}
function readRows(text) {
    return text.split(/\r\n|\n|\r/).map((line, index) => {
        const marks = /^(?: {0,3}> ?)+/.exec(line)?.[0] ?? "";
        return {
            text: line.slice(marks.length),
            sourceLine: index + 1,
            depth: marks.replaceAll(/[^>]/g, "").length,
        };
    });
}
const plain = ({ text, sourceLine }) => ({ text, sourceLine });
function openingFence(line) {
    const found = /^\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(`{3,}|~{3,})([^`]*)$/.exec(line);
    const marks = found?.[1];
    if (marks !== undefined) {
        const language = (found?.[2] ?? "")
            .trim()
            .split(/[\s{,]/)[0]
            ?.toLowerCase() ?? "";
        return { mark: marks.startsWith("`") ? "`" : "~", length: marks.length, language };
    }
    return /^\s*<pre\b[^>]*>\s*(?:<code>)?\s*$/i.test(line) ? { mark: "pre", length: 0, language: "" } : null;
}
function createCloserSearch(rows) {
    const inVain = new Map();
    return {
        find(fence, from) {
            const depth = rows[from]?.depth ?? 0;
            if (depth === 0 && fence.length >= (inVain.get(fence.mark) ?? Number.POSITIVE_INFINITY))
                return null;
            for (let at = from + 1; at < rows.length; at++) {
                const row = rows[at];
                if (row === undefined)
                    break;
                if (row.depth < depth)
                    return at - 1 > from ? at - 1 : null;
                if (closes(row.text, fence))
                    return at;
            }
            if (depth > 0)
                return rows.length;
            inVain.set(fence.mark, fence.length);
            return null;
        },
    };
}
function closes(line, fence) {
    if (fence.mark === "pre")
        return /<\/pre>/i.test(line);
    const marks = /^\s*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
    return marks?.startsWith(fence.mark) === true && marks.length >= fence.length;
}
function endOfBlock(rows, from) {
    const first = rows[from];
    if (first === undefined)
        return from + 1;
    if (opensComment(first.text)) {
        let at = from;
        while (at < rows.length && rows[at]?.text.includes("-->") !== true)
            at++;
        return Math.min(at + 1, rows.length);
    }
    if (isHeading(first.text) || first.text.trim() === "")
        return from + 1;
    let at = from + 1;
    for (; at < rows.length; at++) {
        const row = rows[at];
        if (row === undefined || row.text.trim() === "" || row.depth !== first.depth)
            break;
        if (isHeading(row.text) || opensComment(row.text) || openingFence(row.text) !== null)
            break;
        if (isTableRow(row.text) !== isTableRow(first.text))
            break;
    }
    return at;
}
function readBlock(rows, first) {
    const lines = rows.map(plain);
    const quoted = first.depth > 0;
    if (first.text.trim() === "")
        return null;
    if (opensComment(first.text))
        return { kind: "hidden", lines };
    if (isHeading(first.text))
        return { kind: "heading", lines };
    if (isTableRow(first.text))
        return { kind: "table", lines };
    if (lines.every(({ text }) => /^(?: {4}|\t)/.test(text))) {
        return { kind: "code", language: "", quoted, lines: lines.map(outdent) };
    }
    return { kind: "text", quoted, lines };
}
const opensComment = (line) => line.trimStart().startsWith("<!--");
const isHeading = (line) => /^ {0,3}#{1,6}\s+\S/.test(line) || /^\s*<summary>/i.test(line);
const isTableRow = (line) => /^\s*\|.*\|\s*$/.test(line);
const outdent = ({ text, sourceLine }) => ({
    text: text.replace(/^(?: {4}|\t)/, ""),
    sourceLine,
});

;// CONCATENATED MODULE: ./build/unpack/issue-text/output-look.js
const longestLook = 400;
function looksLikeOutput(line) {
    const text = withoutWrapping(line.slice(0, longestLook));
    return text !== "" && (output_look_plain.some((look) => look.test(text)) || faint.some((look) => look.test(text)));
}
function isPlainlyOutput(line) {
    const text = withoutWrapping(line.slice(0, longestLook));
    return output_look_plain.some((look) => look.test(text));
}
function looksLikeCode(lines) {
    const written = lines.filter((line) => line.trim() !== "");
    const code = written.filter((line) => codeLooks.some((look) => look.test(line.slice(0, longestLook))));
    return code.length * 2 >= written.length && written.length > 0;
}
function withoutWrapping(line) {
    return line
        .trim()
        .replace(/^(?:[-*+•▎>]|\d{1,3}[.)])\s+/, "")
        .replace(/^[`"'“‘*]{1,3}(?=\S)/, "")
        .replace(/[`”’*]{1,3}$/, "");
}
const time = /^[[(<]?(?:\d{4}[-/]\d\d[-/]\d\d[T ,_]+\d\d:\d\d|\d\d[-./]\d\d[-./]\d{4}[ ,T]+\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{1,2}:\d\d:\d\d)/;
const output_look_plain = [
    time,
    /^(?:##\[|::)(?:error|warning|debug|group|notice)/,
    /^[[(<]?(?:ERROR|ERR!?|WARN(?:ING)?|FATAL|INFO|DEBUG|TRACE|CRITICAL|SEVERE)\b[\])>]?[:!]?\s/,
    /^\[(?:error|err|warn|warning|fatal|info|debug|trace|critical)\]/i,
    /^(?:error|fatal|warning|panic|failed)(?: \S{1,40})?:\s/i,
    /^(?:time|ts|level|lvl|msg)=\S/,
    /^(?:\d+ )?(?:npm|pnpm|yarn|gyp|lerna) (?:ERR!|WARN|error|warn|http|info|verb|notice|command failed)/i,
    /^\d+ (?:error|verbose|silly|info|warn|http|timing) /,
    /^(?:➤ YN\d{4}|ERR_PNPM_|ELIFECYCLE\b| ELIFECYCLE\b|✖ |✘ |✗ |❌|⚠ |ℹ )/,
    /^(?:Uncaught |Unhandled |\[|\{ \[|Error: |cause: ?)*[A-Za-z_.$]*(?:Error|Exception|Rejection|Warning|Panic)(?: \[[A-Z_]+\])?[:,]/,
    /^(?:Uncaught|Unhandled|Fatal|Segmentation fault|Aborted|Bus error|Killed)\b.{0,60}(?:[:(]|$)/,
    /^(?:\(node:\d+\) |Exception in thread )/,
    /^at (?:async )?[\w.<>$/[\]~-]+ ?(?:\[as [^\]]{1,60}\] ?)?\(/,
    /^at (?:file:|node:|\/|[A-Z]:\\|async )/,
    /^(?:Caused by|Suppressed|Traceback \(most recent|File "[^"]{1,200}", line \d)/,
    /^(?:node:internal\/|internal\/|node:\w+:\d|file:\/\/\/|events\.js:\d|[\w./\\:@-]{1,200}\.(?:c|m)?[jt]sx?:\d)/,
    /^(?:\[cause\]|Emitted 'error' event|triggerUncaughtException|throw (?:er|err); |\^+$|Node\.js v\d)/,
    /^(?:<---|-----|==+ |\[\d+:0x|\d+: (?:0x)?[0-9A-Fa-f]{6,}|FATAL ERROR:)/,
    /^(?:\/[\w./+-]{2,200}: |(?:ba|z|da|a)?sh: |env: |exec: |docker: |\/usr\/bin\/env: |runtime: |panic: |goroutine \d)/,
    /^(?:--- |\+\+\+ )\w/,
    /^'[\w.@/-]{1,60}' (?:is not recognized|n'est pas|wird nicht|no se reconoce|não é|non è|не является|不是|은\(는\)|は、)/,
    /^\[[\w.@#][\w .:/@#-]{0,60}\][ :]/,
    /^[\w.@/-]{1,40}\s*\| \S/,
    /^[\w.@/-]{1,60}:(?:build|dev|test|start|lint): /,
    /^(?:\$|❯|➜|PS [A-Z]:\\|[A-Z]:\\[^>]{0,100}>|[\w.-]+@[\w.-]+[: ][^$#%]{0,100}[$#%]) ?\S/,
    /^HTTP\/\d(?:\.\d)? \d{3}/,
    /^(?:mcp: )?(?:MCP|MPC) (?:error )?-\d{5}/i,
    /^(?:Error (?:POSTing|executing|sending|reading|in MCP|calling)|Failed to (?:connect|spawn|start|parse|restore|save|reconnect|terminate)|Streamable HTTP error|SSE (?:error|stream)|Connection (?:closed|error|failed|to MCP)|Client (?:error|closed)|Server transport closed)/,
    /^(?:connect|read|write|listen|watch|spawn|getaddrinfo|open|mkdir|unlink|rename|scandir)\b.{0,200}\bE[A-Z]{4,}\b/,
    /^(?:Process completed with exit code|The runner has received|The operation was canceled|Resource not accessible|Post job cleanup|Run \S+\/\S+@)/,
];
const faint = [
    /^(?:code|errno|syscall|path|address|port|cause|reason|signal): ['"[{\w-].{0,200}(?:,|\}|\]|'|$)/,
    /^(?:\{|\[\{|\}|\]|\},|\],)\s*$/,
    /^\{\s*["']?\w+["']?\s*:/,
    /^"[\w-]{1,60}"\s*:\s/,
];
const codeLooks = [
    /^\s*(?:import|export|const|let|var|function|async function|class|interface|return|if|else|for|while|switch|case|try|catch|await|throw new|def|from|elif|except|raise|func|package|public|private|use|fn|pub)\b.*[;{(:=)'"]\s*$/,
    /^\s*(?:\}|\)|\]|\}\)|\}\s*(?:else|catch|finally).*)[;,]?\s*$/,
    /^\s*(?:\/\/|\/\*|\*\/| \* )/,
    /^[+-](?!\d)/,
    /^(?:@@ -\d|diff --git|index [0-9a-f]{7})/,
    /=>\s*(?:\{|\w.*[;,)])\s*$/,
    /^\s*[\w.]+\([^)]*(?:\)|\{|=>|,)?[;{,]?\s*$/,
    /^\s*[\w.$[\]]+ ?[+|&]?= ?.*;\s*$/,
];

;// CONCATENATED MODULE: ./build/unpack/issue-text/mend-lines.js

const longestJoin = 4_096;
const narrowest = 60;
function mendLines(lines) {
    return joinWrapped(lines.map(withoutBox).filter(isNotBorder).flatMap(splitRun));
}
function withoutBox(line) {
    const inner = /^\s*[│┃║|]\s(.*?)\s*[│┃║|]\s*$/.exec(line.text)?.[1];
    return inner === undefined ? line : { ...line, text: inner };
}
const isNotBorder = ({ text }) => !/^[\s╭╮╰╯┌┐└┘├┤─━═╔╗╚╝│┃║]+$/.test(text) || text.trim() === "";
function splitRun(line) {
    if (line.text.length < 100)
        return [line];
    const starts = [...line.text.matchAll(recordStart)]
        .map((found) => found.index)
        .filter((index) => index > 0);
    if (starts.length === 0)
        return [line];
    return [0, ...starts]
        .map((start, index) => ({ ...line, text: line.text.slice(start, starts[index]).trimEnd() }))
        .filter(({ text }) => text !== "");
}
const recordStart = /(?<=\s)(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|npm ERR! |npm error |npm WARN |npm warn |gyp ERR! |##\[error\]|at [\w.<>$[\]]{1,80} \([^)\s]{1,300}:\d+:\d+\))/g;
function joinWrapped(lines) {
    const width = terminalWidth(lines);
    const joined = [];
    let lastLength = 0;
    for (const line of lines) {
        const previous = joined.at(-1);
        const glue = previous === undefined ? null : glueBetween({ lastLength, width, next: line.text });
        if (previous === undefined || glue === null || previous.text.length > longestJoin)
            joined.push(line);
        else
            joined[joined.length - 1] = { ...previous, text: previous.text + glue + line.text.trimStart() };
        lastLength = line.text.length;
    }
    return joined;
}
function terminalWidth(lines) {
    const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
    if (longest < narrowest || longest > 250)
        return null;
    const full = lines.filter(({ text }) => text.length === longest).length;
    return full >= (usualWidths.has(longest) ? 1 : 3) ? longest : null;
}
const usualWidths = new Set([80, 100, 120, 132]);
function glueBetween(at) {
    if (at.next.trim() === "" || looksLikeOutput(at.next) || /^\s*(?:[-*+•] |\d+[.)] |[=[(<])/.test(at.next))
        return null;
    if (at.lastLength === at.width)
        return "";
    const wordWrapped = at.lastLength >= 66 && at.lastLength <= 82 && /^\s{0,4}[a-z0-9_(]/.test(at.next);
    return wordWrapped ? " " : null;
}

;// CONCATENATED MODULE: ./build/unpack/issue-text/own-report.js
const marker = /<!--\s*telltale:v\d/;
const shape = [
    /\btelltale\.(?:result|inspection)\/v\d/,
    /\bE\d{1,3}\b.{0,120}\bE\d{1,3}\b/,
    /\bTelltale\b/,
    /^#{1,4} (?:Verdict|Evidence|What to do|Timeline|Usual suspects|Known issues|What was read)\b/im,
];
function isOwnReport(text) {
    if (marker.test(text))
        return true;
    return shape.filter((sign) => sign.test(text)).length >= 3;
}

;// CONCATENATED MODULE: ./build/unpack/issue-text/sentence-voice.js
function voiceOfSentence(sentence) {
    const text = sentence.slice(0, 1_000);
    if (denial.test(text))
        return "mention";
    if (occurrence.test(text))
        return "statement";
    return mentions.some((sign) => sign.test(text)) ? "mention" : "statement";
}
const isProposal = (sentence) => proposal.test(sentence.slice(0, 1_000));
const statesOccurrence = (sentence) => {
    const text = sentence.slice(0, 1_000);
    return !denial.test(text) && occurrence.test(text);
};
function cutSentences(text) {
    const sentences = [];
    let start = 0;
    let inCode = false;
    for (let at = 0; at < text.length; at++) {
        const mark = text[at] ?? "";
        if (mark === "`")
            inCode = !inCode;
        const ends = "。！？".includes(mark) || (".!?".includes(mark) && /^(?:\s|$)/.test(text.slice(at + 1, at + 2)));
        if (inCode || !ends || isAbbreviation(text.slice(Math.max(0, at - 4), at + 1)))
            continue;
        sentences.push({ text: text.slice(start, at + 1), offset: start });
        start = at + 1;
    }
    if (text.slice(start).trim() !== "")
        sentences.push({ text: text.slice(start), offset: start });
    return sentences;
}
const isAbbreviation = (end) => /(?:^|[^a-z])(?:e\.g|i\.e|etc|vs|cf|ca|approx|no)\.$/i.test(end);
const denial = /\b(?:no longer (?:see|seen|get|got|happens?|occurs?|fails?|throws?|appears?|reproduc)\w*|not seen|never (?:see|saw|seen|get|got)|(?:do|does|did)(?:n't| not) (?:see|get|happen|occur)|went away|(?:is|are) gone|(?:is|was|are|were|been|got|now|already) (?:fixed|resolved|solved)|used to (?:get|fail|see|throw)|without (?:any |the )?(?:error|E[A-Z]{4,})|(?:rather|other) than|instead of (?:a |an |the )?(?:\w+ ){0,2}[`"'E])/i;
const occurrence = /\b(?:(?:I|we|it|users?|they) (?:\w+ ){0,2}?(?:get|gets|got|getting|see|sees|saw|seeing|receive[sd]?|ran into|run into|running into|hit|hits|encounter(?:ed)?|am facing|are facing|have|had) |I'm (?:getting|seeing|having|facing|hitting)|we're (?:getting|seeing|hitting)|getting (?:this|the|an?|following)|my (?:\w+ ){0,3}(?:fails?|failed|crash(?:es|ed)?|dies|died|reports?|says?|shows?|throws?)|(?:fail(?:s|ed|ing)|crash(?:es|ed|ing)|exit(?:s|ed)|end(?:s|ed)|die[sd]|abort(?:s|ed)|reject(?:s|ed)|answer(?:s|ed)|respond(?:s|ed)|stops?|stopped) (?:\w+ ){0,3}?(?:with|by|due to)|(?:reports?|reported|says|said|prints?|printed|logs?|logged|shows?|showed|throws?|threw|returns?|returned|gives?|gave|yields?|outputs?) (?:\w+ ){0,3}?[`"'“:]|results? in\b|here(?:'s| is) (?:the|my) (?:error|log|output|stack)|this (?:error|happened|failure) (?:happened|since|after|on|in) |since (?:the update|upgrading|yesterday|today|updating))/i;
const proposal = /\b(?:should(?:n't)?|would be (?:nice|good|great|helpful|useful|better)|it would|could (?:we|you|it|this)|can we|please (?:add|support|consider|handle|make|provide|improve)|(?:I|we) (?:would like|propose|suggest|want|wish)|proposal|propose[sd]?|suggest(?:ion|ed)|feature request|consider(?: adding)?|nice to have|ideally|let's|needs? to (?:handle|catch|detect|be handled)|must (?:handle|catch|detect|be))\b/i;
const mentions = [
    proposal,
    /\b(?:can|could|may|might|would) (?:\w+ ){0,2}?(?:happen|occur|come up|appear|fail|crash|throw|cause|lead|result|trigger|see|get|return|be)\b/i,
    /^\W*(?:if|in case|unless|whenever|once|suppose|imagine|assuming)\b(?! I\b| we\b)/i,
    /\b(?:usually|typically|generally|commonly|often means|means that|means the|happens when|occurs when|is (?:thrown|raised|returned|caused|emitted|printed) (?:when|if|by)|indicates|stands for|such as|for example|for instance|e\.g\.|similar to|hypothetical(?:ly)?|potential(?:ly)?|theoretically)\b/i,
    /^\W*(?:\w+(?:\([\w-]+\))?!?: )?(?:fix(?:es)?|add(?:s|ed)?|handle[sd]?|prevent(?:s|ed)?|avoid(?:s|ed)?|catch(?:es)?|detect(?:s|ed)?|retr(?:y|ies)|remove[sd]?|update[sd]?|document(?:s|ed)?|improve[sd]?|support(?:s|ed)?|close[sd]?|implement(?:s|ed)?|mak(?:e|es)|treat(?:s|ed)?|map(?:s|ped)?|ensure[sd]?|surface[sd]?|show) (?!with|by|due)/i,
    /\b(?:this|the|my) (?:PR|pull request|change|patch|commit|fix|section|page|release) (?:\w+ )?(?:fix|add|handle|prevent|avoid|catch|make|update|remove|document|improve|explain|describe|introduce|treat|map|say|tell)/i,
    /\b(?:the )?(?:docs?|documentation|manual|readme|changelog|release notes?|spec(?:ification)?|troubleshooting) (?:says?|states?|mentions?|describes?|lists?|explains?|section|page|guide)|according to the\b/i,
    /^\W*(?:expected|desired)\b/i,
    /^\W*(?:what (?:is|does|are)|what's|is it possible|is there (?:a|any) way|how (?:do|should|can|could|would) (?:I|we|you)|do you (?:support|plan|handle)|does (?:it|this) (?:support|handle))\b.*\?\s*$/i,
    /^\W*- ?\[[ x]\]\s/i,
    /\b(?:a clear and concise description|if applicable|paste (?:your|the|any|here)|please (?:describe|include|provide|paste|attach|fill|check|search|run|read|make sure)|add any other context|replace this|_no response_)/i,
    /(?:建议|希望(?:能|可以)|应该|如果能|能否|可能会)|\b(?:sollte|könnte|wäre schön|debería|podría|devrait|pourrait)\b/i,
];

;// CONCATENATED MODULE: ./build/unpack/issue-text/cut-issue-text.js





function cutIssueText(text, context = {}) {
    const blocks = readBlocks(text);
    if (isOwnReport(text))
        return group(blocks.flatMap((block) => voiced(block.lines, "mention")));
    const isRequest = asksForChange(context.title ?? "", blocks);
    const lines = [];
    let isWish = false;
    let lead = "";
    for (const block of blocks) {
        if (block.kind === "heading")
            isWish = wishHeading.test(block.lines[0]?.text ?? "");
        lines.push(...voiceBlock(block, { isRequest, isWish, lead, earlier: context.earlier ?? null }));
        lead = block.kind === "text" ? (block.lines.at(-1)?.text ?? "") : "";
    }
    return group(lines);
}
function quotableLines(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => comparable(line))
        .filter((line) => line !== "");
}
const comparable = (line) => line.replace(/^[\s>]+/, "").trim();
function voiceBlock(block, setting) {
    switch (block.kind) {
        case "hidden":
        case "heading":
            return voiced(block.lines, "mention");
        case "table":
            return voiceTable(block);
        case "code":
            return voiceCode(block, setting);
        case "text":
            return voiceText(block, setting);
        default:
            return block;
    }
}
const voiced = (lines, voice) => lines.map((line) => asVoiced(line, voice));
const asVoiced = (line, voice) => ({ ...line, voice, block: 0 });
function voiceTable(block) {
    if (manualHead.test(block.lines[0]?.text ?? ""))
        return voiced(block.lines, "mention");
    return block.lines.map((line) => asVoiced(line, line.text.split("|").some(looksLikeOutput) ? "statement" : "mention"));
}
function voiceCode(block, setting) {
    const lines = mendLines(block.lines);
    const voice = codeVoice(block, setting);
    return lines.map((line) => ({ ...line, voice, block: block.lines[0]?.sourceLine ?? 0 }));
}
function codeVoice(block, setting) {
    const texts = block.lines.map(({ text }) => text);
    if (setting.isWish || setting.isRequest || proposedLead.test(setting.lead))
        return "mention";
    if (block.quoted && isRepeated(texts, setting.earlier))
        return "mention";
    if (texts.some(isPlainlyOutput))
        return "output";
    return sourceLanguages.has(block.language) || looksLikeCode(texts) ? "mention" : "output";
}
function voiceText(block, setting) {
    const lines = mendLines(block.lines);
    if (block.quoted &&
        isRepeated(block.lines.map(({ text }) => text), setting.earlier))
        return voiced(lines, "mention");
    const voicedLines = [];
    let inOutput = false;
    for (const line of lines) {
        const isOutput = looksLikeOutput(line.text) || isInlineCode(line.text) || (inOutput && continuesOutput(line.text));
        if (isOutput)
            voicedLines.push(asVoiced(line, setting.isWish || setting.isRequest ? "mention" : "output"));
        else
            voicedLines.push(...voiceProse(line, {
                ...setting,
                isWish: setting.isWish || (block.quoted && setting.earlier !== null),
            }));
        inOutput = isOutput;
    }
    return voicedLines;
}
const isInlineCode = (line) => /^\s*(?:[-*+]\s+)?`[^`]* [^`]* [^`]*`[.:]?\s*$/.test(line);
function continuesOutput(line) {
    if (/^\s/.test(line))
        return true;
    return !/^(?:[-*+]|\d+[.)])\s/.test(line) && !/^[A-Z][a-z']* (?:[a-z']+ ){2,}/.test(withoutWrapping(line));
}
function voiceProse(line, setting) {
    if (setting.isWish)
        return [asVoiced(line, "mention")];
    const sentences = cutSentences(line.text).map((sentence) => ({
        text: sentence.text,
        sourceLine: line.sourceLine,
        voice: voiceOfSentence(sentence.text),
        block: 0,
    }));
    const [first] = sentences;
    if (first === undefined)
        return [];
    return sentences.every(({ voice }) => voice === first.voice) ? [asVoiced(line, first.voice)] : sentences;
}
function isRepeated(lines, earlier) {
    if (earlier === null)
        return false;
    const written = lines.map(comparable).filter((line) => line !== "");
    return written.filter((line) => earlier.has(line)).length * 2 > written.length;
}
function asksForChange(title, blocks) {
    if (!requestTitle.test(title.trim()))
        return false;
    const prose = blocks.flatMap((block) => (block.kind === "text" ? block.lines.map(({ text }) => text) : []));
    return prose.some(isProposal) && !prose.some((line) => statesOccurrence(line));
}
const requestTitle = /^(?:\[?(?:feature|feat|enhancement|request|proposal|rfc|idea|docs?|documentation|chore)\b[^\]:]{0,30}(?:\]|:)|(?:feature request|proposal|suggestion)\b|(?:add|allow|catch|support|improve|handle|detect|document|show|print|warn|provide|make|implement|introduce|consider|expose|retry|recover|surface|better|clearer|friendlier|more helpful)\b)/i;
const wishHeading = /(?:expected|desired|propos|suggest|feature|solution you|alternative|acceptance|should happen|would like|wish|goal|fix\b|documentation|references?|related|checklist|预期|期望|建议)/i;
const manualHead = /\b(?:meaning|means|causes?|descriptions?|solutions?|fix|remedy|what to do|defaults?|behaviou?r)\b/i;
const proposedLead = /(?:\b(?:such as|something like|for example|e\.g\.|(?:should|could|would) (?:be|print|say|show|look|log|read|return)|expected(?: output| result| behaviou?r)?|instead(?: print| show)?|proposed|suggested|add (?:this|the following)|change (?:it )?to|after the (?:fix|change)|with this (?:fix|change|patch|PR))\b[^.]{0,40}:?\**\s*$)/i;
const sourceLanguages = new Set("js javascript jsx mjs cjs ts typescript tsx py python go rust rs java kotlin c cpp cs csharp rb ruby php swift diff patch yaml yml toml ini dockerfile html css sql".split(" "));
function group(lines) {
    const segments = [];
    for (const { text, sourceLine, voice, block } of lines) {
        const last = segments.at(-1);
        if (last?.voice === voice && last.block === block)
            last.lines.push({ text, sourceLine });
        else
            segments.push({ voice, block, lines: [{ text, sourceLine }] });
    }
    return segments
        .filter((segment) => segment.lines.some(({ text }) => text.trim() !== ""))
        .map((segment) => ({ voice: segment.voice, lines: segment.lines }));
}

;// CONCATENATED MODULE: ./build/unpack/unpack-issue-text.js


const nearComments = 50;
async function* unpackIssueText(bundle, path, budget) {
    const granted = budget.takeBytes(bundle.size);
    const text = Buffer.from(await bundle.read(0, granted)).toString("utf8");
    for (const segment of cutIssueText(text, contextOf(bundle, text)))
        yield entryOf(segment, bundle, path);
    if (granted < bundle.size)
        yield { kind: "refused", refusal: { ...runBudgetSpent(budget), name: path } };
}
function contextOf(bundle, text) {
    const { title = "", earlier = null } = bundle.thread ?? {};
    if (earlier === null)
        return { title };
    const quotes = /^\s*>/m.test(text);
    return { title, earlier: new Set(quotes ? earlier.slice(-nearComments).flatMap(quotableLines) : []) };
}
function entryOf(segment, bundle, path) {
    const lines = segment.lines;
    return {
        kind: "entry",
        entry: {
            bundle,
            path,
            kind: "text",
            voice: segment.voice,
            author: bundle.author,
            lineOf: (line) => lines[Math.min(line, lines.length) - 1]?.sourceLine ?? line,
            async *chunks() {
                yield Buffer.from(lines.map(({ text }) => `${text}\n`).join(""), "utf8");
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/unpack/byte-reader.js
const nothing = new Uint8Array(0);
class ByteReader {
    trouble = null;
    position = 0;
    #flow;
    #ahead = [];
    constructor(flow) {
        this.#flow = flow;
    }
    async peek(count) {
        let ready = this.#ahead.reduce((sum, chunk) => sum + chunk.length, 0);
        while (ready < count && (await this.#fill()))
            ready += this.#ahead.at(-1)?.length ?? 0;
        const first = this.#ahead[0] ?? nothing;
        if (first.length < count && this.#ahead.length > 1)
            this.#ahead = [Buffer.concat(this.#ahead)];
        return (this.#ahead[0] ?? nothing).subarray(0, count);
    }
    async take(count) {
        const taken = await this.peek(count);
        this.#drop(taken.length);
        return taken;
    }
    async next(limit) {
        while (this.#ahead.length === 0)
            if (!(await this.#fill()))
                return null;
        const taken = (this.#ahead[0] ?? nothing).subarray(0, limit);
        this.#drop(taken.length);
        return taken;
    }
    unread(bytes) {
        if (bytes.length === 0)
            return;
        this.#ahead.unshift(bytes);
        this.position -= bytes.length;
    }
    async *rest() {
        for (;;) {
            const chunk = await this.next(Number.POSITIVE_INFINITY);
            if (chunk === null)
                return this.trouble;
            yield chunk;
        }
    }
    async close() {
        this.#ahead = [];
        await this.#flow.return(null);
    }
    #drop(count) {
        this.position += count;
        const first = this.#ahead[0] ?? nothing;
        if (count >= first.length)
            this.#ahead.shift();
        else
            this.#ahead[0] = first.subarray(count);
    }
    async #fill() {
        let step = await this.#flow.next();
        while (step.done !== true && step.value.length === 0)
            step = await this.#flow.next();
        if (step.done === true) {
            this.trouble ??= step.value ?? null;
            return false;
        }
        this.#ahead.push(step.value);
        return true;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/unpack/inflate.js


const inputSlice = 16 * 1024;
const outputChunk = 64 * 1024;
function inflated(reader) {
    return inflate_decoded(reader, (0,external_node_zlib_.createInflateRaw)({ chunkSize: outputChunk, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }));
}
function inflatedAtOnce(packed, { expected, limit }) {
    try {
        const chunkSize = Math.min(Math.max(expected + 1, 64), outputChunk);
        const options = { maxOutputLength: limit, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, info: true, chunkSize };
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(packed, options);
        return { bytes: buffer, used: engine.bytesWritten };
    }
    catch {
        return null;
    }
}
async function* inflate_decoded(reader, engine) {
    const feeding = feed(reader, engine);
    try {
        for await (const chunk of engine)
            yield chunk;
        await feeding;
        return reader.trouble;
    }
    catch (error) {
        return brokenBy(error);
    }
    finally {
        engine.destroy();
        await feeding;
    }
}
function brokenBy(error) {
    const { code } = error;
    if (code === "Z_BUF_ERROR")
        return { code: "truncated", detail: "its packed data is cut off" };
    if (code === "ZSTD_error_checksum_wrong")
        return { code: "checksum", detail: "its checksum is wrong" };
    if (code === "ZSTD_error_frameParameter_windowTooLarge")
        return {
            code: "too-large",
            detail: "it asks for more memory than is given; pack it anew without --long",
        };
    return { code: "broken-archive", detail: `its packed data is broken: ${byte_flow_messageOf(error)}` };
}
async function feed(reader, engine) {
    let ended = false;
    const end = new Promise((resolve) => {
        const stop = () => {
            ended = true;
            resolve();
        };
        engine.once("end", stop).once("error", stop).once("close", stop);
    });
    let fed = 0;
    let unused = [];
    while (!ended) {
        const slice = await reader.next(inputSlice);
        if (slice === null) {
            engine.end();
            break;
        }
        fed += slice.length;
        unused.push(slice);
        await Promise.race([new Promise((resolve) => engine.write(slice, resolve)), end]);
        if (engine.bytesWritten === fed)
            unused = [];
    }
    await end;
    const kept = Buffer.concat(unused);
    reader.unread(kept.subarray(kept.length - (fed - engine.bytesWritten)));
}

;// CONCATENATED MODULE: ./build/unpack/crc32.js

function crc32(bytes, before) {
    return typeof external_node_zlib_.crc32 === "function" ? external_node_zlib_.crc32(bytes, before) : crc32ByTable(bytes, before);
}
let table = null;
function crc32ByTable(bytes, before) {
    table ??= Uint32Array.from({ length: 256 }, (_, index) => {
        let value = index;
        for (let bit = 0; bit < 8; bit += 1)
            value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
        return value;
    });
    let crc = ~before;
    for (const byte of bytes)
        crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
    return ~crc >>> 0;
}

;// CONCATENATED MODULE: ./build/unpack/summed.js

async function* summed(flow, check) {
    let bytes = 0;
    let crc = 0;
    try {
        for (;;) {
            const step = await flow.next();
            if (step.done === true)
                return step.value ?? (await check({ bytes, crc }));
            bytes += step.value.length;
            crc = crc32(step.value, crc);
            yield step.value;
        }
    }
    finally {
        await flow.return(null);
    }
}

;// CONCATENATED MODULE: ./build/unpack/gzip.js


const maxHeaderText = 64 * 1024;
const maxMembers = 10_000;
const flag = { headerCrc: 0x02, extra: 0x04, name: 0x08, comment: 0x10, reserved: 0xe0 };
async function* gunzipped(reader) {
    for (let member = 1;; member += 1) {
        if (member > maxMembers)
            return { code: "too-many-entries", detail: `it has more than ${maxMembers} gzip members` };
        const header = await readHeader(reader);
        if (header !== null)
            return reader.trouble ?? header;
        const trouble = yield* memberOf(reader);
        if (trouble !== null)
            return trouble;
        const next = await reader.peek(2);
        if (next.length === 0)
            return reader.trouble;
        if (next[0] === 0x1f && next[1] === 0x8b)
            continue;
        return await trailing(reader);
    }
}
async function* memberOf(reader) {
    return yield* summed(await deflateStream(reader), (sum) => checkTrailer(reader, sum));
}
async function checkTrailer(reader, { bytes, crc }) {
    const trailer = Buffer.from(await reader.take(8));
    if (trailer.length < 8)
        return reader.trouble ?? { code: "truncated", detail: `it is cut off after ${bytes} bytes` };
    if (trailer.readUInt32LE(0) === crc && trailer.readUInt32LE(4) === bytes % 2 ** 32)
        return null;
    return { code: "checksum", detail: `its checksum or size is not that of the ${bytes} bytes in it` };
}
async function deflateStream(reader) {
    const ahead = await reader.peek(smallPacked);
    const small = inflatedAtOnce(ahead, { expected: smallPacked, limit: smallBytes });
    if (small === null || small.used === ahead.length)
        return inflated(reader);
    await reader.take(small.used);
    return flowOfBytes(small.bytes);
}
const smallPacked = 32 * 1024;
const smallBytes = 256 * 1024;
async function* flowOfBytes(bytes) {
    if (bytes.length > 0)
        yield bytes;
    return null;
}
async function trailing(reader) {
    let bytes = 0;
    let padding = true;
    for (;;) {
        const chunk = await reader.next(Number.POSITIVE_INFINITY);
        if (chunk === null)
            break;
        bytes += chunk.length;
        padding = padding && chunk.every((byte) => byte === 0);
    }
    if (padding)
        return reader.trouble;
    return { code: "broken-archive", detail: `${bytes} bytes after its end are not gzip and were left unread` };
}
async function readHeader(reader) {
    const fixed = await reader.take(10);
    if (fixed.length < 10)
        return headerCutOff;
    const flags = fixed[3] ?? 0;
    if (fixed[2] !== 8 || (flags & flag.reserved) !== 0)
        return {
            code: "unsupported-method",
            detail: "its gzip header asks for a method or flag that does not exist",
        };
    if (flags & flag.extra) {
        const size = await reader.take(2);
        const length = (size[0] ?? 0) + 256 * (size[1] ?? 0);
        if ((await reader.take(length)).length < length)
            return headerCutOff;
    }
    for (const text of [flag.name, flag.comment]) {
        const trouble = flags & text ? await skipText(reader) : null;
        if (trouble !== null)
            return trouble;
    }
    if (flags & flag.headerCrc)
        await reader.take(2);
    return null;
}
const headerCutOff = { code: "truncated", detail: "it ends inside its gzip header" };
async function skipText(reader) {
    const ahead = await reader.peek(maxHeaderText);
    const end = ahead.indexOf(0);
    if (end === -1) {
        if (ahead.length < maxHeaderText)
            return headerCutOff;
        return {
            code: "broken-archive",
            detail: `a text in its gzip header is longer than ${maxHeaderText} bytes`,
        };
    }
    await reader.take(end + 1);
    return null;
}

;// CONCATENATED MODULE: ./build/unpack/tar/header.js
const blockBytes = 512;
const field = {
    name: [0, 100],
    mode: [100, 108],
    size: [124, 136],
    checksum: [148, 156],
    type: 156,
    magic: [257, 263],
    prefix: [345, 500],
};
function isZeroBlock(block) {
    return block.every((byte) => byte === 0);
}
function isTarHeader(bytes) {
    return bytes.length >= blockBytes && bytes[0] !== 0 && checksumFits(bytes.subarray(0, blockBytes));
}
function parseHeader(block) {
    if (!checksumFits(block))
        return null;
    const size = numberIn(block.subarray(...field.size));
    const mode = numberIn(block.subarray(...field.mode));
    if (size === null)
        return null;
    const name = upToNul(block.subarray(...field.name));
    const posix = Buffer.from(block.subarray(...field.magic)).toString("latin1") === "ustar\0";
    const prefix = posix ? upToNul(block.subarray(...field.prefix)) : new Uint8Array(0);
    return {
        name: prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from("/"), name]),
        size,
        type: String.fromCharCode(block[field.type] || 0x30),
        mode: mode ?? 0,
    };
}
function checksumFits(block) {
    const stated = numberIn(block.subarray(...field.checksum));
    let unsigned = 0;
    let high = 0;
    for (let at = 0; at < blockBytes; at += 1) {
        const byte = block[at] ?? 0;
        unsigned += byte;
        if (byte > 0x7f)
            high += 1;
    }
    for (let at = field.checksum[0]; at < field.checksum[1]; at += 1) {
        const byte = block[at] ?? 0;
        unsigned += 0x20 - byte;
        if (byte > 0x7f)
            high -= 1;
    }
    const signed = unsigned - 256 * high;
    return stated !== null && (stated === unsigned || stated === signed);
}
function numberIn(bytes) {
    const first = bytes[0] ?? 0;
    if (first === 0x80) {
        const value = bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
        return Number.isSafeInteger(value) ? value : null;
    }
    const digits = /^[ \0]*([0-7]*)[ \0]*$/.exec(Buffer.from(bytes).toString("latin1"))?.[1];
    return digits === undefined ? null : Number.parseInt(digits || "0", 8);
}
function upToNul(bytes) {
    const end = bytes.indexOf(0);
    return end === -1 ? bytes : bytes.subarray(0, end);
}

;// CONCATENATED MODULE: ./build/unpack/recognise.js

const headBytes = 4096;
const magics = [
    ["zip", "PK\x03\x04"],
    ["zip", "PK\x05\x06"],
    ["zip", "PK\x07\x08"],
    ["gzip", "\x1f\x8b"],
    ["zstd", "\x28\xb5\x2f\xfd"],
    ["xz", "\xfd7zXZ\x00"],
    ["7z", "7z\xbc\xaf\x27\x1c"],
    ["rar", "Rar!\x1a\x07"],
    ["compress", "\x1f\x9d"],
    ["lz4", "\x04\x22\x4d\x18"],
    ["cab", "MSCF\x00\x00\x00\x00"],
];
function recognise(head) {
    const start = Buffer.from(head.subarray(0, 16)).toString("latin1");
    for (const [format, magic] of magics)
        if (start.startsWith(magic))
            return format;
    if (/^BZh[1-9](1AY&SY|\x17rE8P\x90)/.test(start))
        return "bzip2";
    return isTarHeader(head) ? "tar" : "plain";
}

;// CONCATENATED MODULE: ./build/unpack/member.js
function flaw(name, trouble) {
    return { kind: "flaw", name, code: trouble.code, detail: trouble.detail };
}

;// CONCATENATED MODULE: ./build/unpack/tar/pax.js
const noRecords = { path: null, size: null, sparse: false };
function parsePax(data) {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    let records = noRecords;
    for (let at = 0; at < bytes.length && bytes[at] !== 0;) {
        const blank = bytes.indexOf(0x20, at);
        const digits = bytes.toString("latin1", at, Math.min(blank, at + 8));
        const end = at + Number(digits);
        if (blank === -1 || !/^\d+$/.test(digits) || end <= blank || end > bytes.length)
            return null;
        const equals = bytes.indexOf(0x3d, blank);
        if (equals === -1 || equals >= end || bytes[end - 1] !== 0x0a)
            return null;
        const next = withRecord(records, bytes.toString("utf8", blank + 1, equals), bytes.toString("utf8", equals + 1, end - 1));
        if (next === null)
            return null;
        records = next;
        at = end;
    }
    return records;
}
function withRecord(records, key, value) {
    if (key === "path")
        return { ...records, path: value };
    if (key.startsWith("GNU.sparse."))
        return { ...records, sparse: true };
    if (key !== "size")
        return records;
    const size = Number(value);
    return /^\d+$/.test(value) && Number.isSafeInteger(size) ? { ...records, size } : null;
}

;// CONCATENATED MODULE: ./build/unpack/tar/tar.js





const maxMetadataBytes = 64 * 1024;
const nothingAnnounced = { name: null, pax: noRecords };
async function* untar(reader, budget, expansion) {
    const named = createNamer();
    let announced = nothingAnnounced;
    for (;;) {
        const block = await reader.take(blockBytes);
        if (block.length === 0 && reader.trouble === null)
            return;
        if (block.length > 0 && isZeroBlock(block))
            return yield* padding(reader);
        if (block.length < blockBytes)
            return yield flaw(null, reader.trouble ?? cutOff);
        if (!budget.takeEntries(1))
            return yield flaw(null, tooMany(budget));
        const header = parseHeader(block);
        if (header === null)
            return yield flaw(null, brokenHeader(reader.position - blockBytes));
        if ("xgLK".includes(header.type)) {
            const next = await readMetadata(reader, header, announced);
            if ("code" in next)
                return yield flaw(null, next);
            announced = next;
            continue;
        }
        const size = header.type === "1" ? 0 : (announced.pax.size ?? header.size);
        const file = { header, announced, size, reader, start: reader.position, expansion: since(expansion) };
        yield* tar_memberOf(file, named);
        const trouble = await skipOver(file, budget);
        if (trouble !== null)
            return yield flaw(null, trouble);
        announced = nothingAnnounced;
    }
}
function since(expansion) {
    const before = expansion.packed();
    return { packed: () => expansion.packed() - before, around: expansion.around };
}
function* tar_memberOf(file, named) {
    const name = named(file.announced.pax.path ?? file.announced.name ?? file.header.name);
    if (name.hazard !== null)
        yield flaw(name.label, { code: "unsafe-path", detail: `${name.hazard}; its label is ${name.path}` });
    if (file.header.type === "5")
        return;
    const special = specialOf(file);
    if (special !== null)
        return yield flaw(name.label, { code: "special-file", detail: special });
    yield {
        kind: "member",
        path: name.path,
        held: file.size === 0 ? empty : null,
        window: null,
        open: () => content(file.reader, file.size),
        packed: file.expansion.packed,
    };
}
const empty = { bytes: new Uint8Array(0), trouble: null };
const setIds = 0o6000;
function specialOf(file) {
    const { type, mode } = file.header;
    if (type === "S" || file.announced.pax.sparse)
        return "it is a sparse file, which is not expanded";
    if (type === "1" || type === "2")
        return "it is a link, and links are not followed";
    if (type === "3" || type === "4")
        return "it is a device";
    if (type === "6")
        return "it is a pipe";
    if (type !== "0" && type !== "7")
        return "it is of a type that tar does not define";
    return (mode & setIds) === 0 ? null : "it asks to run with its owner's rights";
}
async function* content(reader, size) {
    for (let left = size; left > 0;) {
        const chunk = await reader.next(left);
        if (chunk === null)
            return reader.trouble ?? cutOff;
        left -= chunk.length;
        yield chunk;
    }
    return null;
}
async function readMetadata(reader, header, announced) {
    if (header.size > maxMetadataBytes)
        return {
            code: "broken-archive",
            detail: `a header of ${header.size} bytes, at most ${maxMetadataBytes} are read; what follows was left unread`,
        };
    const data = (await reader.take(padded(header.size))).subarray(0, header.size);
    if (data.length < header.size)
        return reader.trouble ?? cutOff;
    if (header.type === "L") {
        const end = data.indexOf(0);
        return { ...announced, name: end === -1 ? data : data.subarray(0, end) };
    }
    if (header.type !== "x")
        return announced;
    const pax = parsePax(data);
    return pax === null
        ? {
            code: "broken-archive",
            detail: "a pax header whose records do not add up; what follows was left unread",
        }
        : { ...announced, pax };
}
async function skipOver(file, budget) {
    const end = file.start + padded(file.size);
    while (file.reader.position < end) {
        const skipped = await file.reader.next(end - file.reader.position);
        if (skipped === null)
            return file.reader.trouble ?? cutOff;
        const bytes = file.reader.position - file.start;
        if (isBomb(bytes, budget.limits, file.expansion))
            return bombFound(bytes, budget.limits, file.expansion);
    }
    return null;
}
async function* padding(reader) {
    for (let bytes = 0; bytes < maxPaddingBytes;) {
        const chunk = await reader.next(maxPaddingBytes);
        if (chunk === null) {
            if (reader.trouble !== null)
                yield flaw(null, reader.trouble);
            return;
        }
        bytes += chunk.length;
        if (!isZeroBlock(chunk))
            break;
    }
    yield flaw(null, { code: "broken-archive", detail: "more data stands after its end and was left unread" });
}
const maxPaddingBytes = 4 * 1024 * 1024;
const cutOff = { code: "truncated", detail: "it is cut off; what stands before the cut was read" };
function tooMany(budget) {
    return {
        code: "too-many-entries",
        detail: `a run reads at most ${budget.limits.maxEntries} entries; what follows was left unread`,
    };
}
function brokenHeader(at) {
    return { code: "broken-archive", detail: `no valid header at byte ${at}; what follows was left unread` };
}
function padded(size) {
    return Math.ceil(size / blockBytes) * blockBytes;
}

;// CONCATENATED MODULE: ./build/unpack/web-page.js
function isWebPage(head) {
    const start = Buffer.from(head.subarray(0, 1024)).toString("utf8");
    return htmlStart.test(start) || storageError.test(start);
}
const htmlStart = /^\ufeff?\s*(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html[\s>])/i;
const storageError = /^\ufeff?\s*(<\?xml[^>]*\?>\s*)?<Error>\s*<Code>/;

;// CONCATENATED MODULE: ./build/unpack/unpack-file.js






async function* unpackFile({ member, place, reader, head, }) {
    const kind = kindOf(head);
    const name = nameOf(member, place);
    if (place.isAll) {
        if (isWebPage(head)) {
            yield refused(name, webPage);
            return "text";
        }
        if (kind === "binary")
            yield refused(name, binary);
    }
    const counted = place.level === 0 ? spending(reader.rest(), place.budget) : reader.rest();
    const flow = bounded(counted, place.budget.limits, { packed: member.packed, around: place.around });
    const { chunks, trouble } = withEnd(flow);
    yield { kind: "entry", entry: unpack_file_entryOf(member, place, { kind, chunks }) };
    const ended = trouble();
    if (ended !== null)
        yield refused(name, ended);
    return kind;
}
function* unpackHeld(held, member, place) {
    const kind = kindOf(held.bytes);
    async function* chunks() {
        if (held.bytes.length > 0)
            yield held.bytes;
    }
    yield { kind: "entry", entry: unpack_file_entryOf(member, place, { kind, chunks }) };
    if (held.trouble !== null)
        yield refused(nameOf(member, place), held.trouble);
    return kind;
}
const webPage = {
    code: "not-a-log",
    detail: "it is a web page or an error answer of a server, not a log",
};
const binary = {
    code: "binary",
    detail: "it is a binary file; only text and archives are read",
};
function unpack_file_entryOf(member, place, content) {
    return {
        bundle: place.bundle,
        path: joinPath(place.prefix, member.path),
        voice: "output",
        author: place.bundle.author,
        lineOf: (line) => line,
        ...content,
    };
}
function withEnd(flow) {
    let trouble = null;
    async function* remembering() {
        trouble = yield* flow;
        return trouble;
    }
    const bytes = remembering();
    return { chunks: () => chunksOf(bytes), trouble: () => trouble };
}

;// CONCATENATED MODULE: ./build/unpack/window.js

const heldWholeBytes = 16 * 1024 * 1024;
const pieceBytes = 256 * 1024;
function windowOfBytes(bytes) {
    return {
        size: bytes.length,
        read: async (offset, length) => bytes.subarray(offset, offset + length),
    };
}
async function windowOfBundle(bundle) {
    if (bundle.size <= heldWholeBytes)
        return windowOfBytes(await bundle.read(0, bundle.size));
    return { size: bundle.size, read: (offset, length) => bundle.read(offset, length) };
}
function subWindow(of, start, size) {
    return {
        size,
        read: (offset, length) => of.read(start + offset, Math.max(0, Math.min(length, size - offset))),
    };
}
async function* flowOfWindow(window) {
    for (let offset = 0; offset < window.size;) {
        let piece;
        try {
            piece = await window.read(offset, Math.min(pieceBytes, window.size - offset));
        }
        catch (error) {
            return { code: "unreadable", detail: `reading stopped: ${byte_flow_messageOf(error)}` };
        }
        if (piece.length === 0)
            return { code: "truncated", detail: `it ends after ${offset} of ${window.size} bytes` };
        yield piece;
        offset += piece.length;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/unpack/zip/end-record.js
const endBytes = 22;
const locatorBytes = 20;
const maxCommentBytes = 0xffff;
const signature = { locator: 0x07064b50, end64: 0x06064b50, central: 0x02014b50 };
async function readEndRecord(window) {
    const tailOffset = Math.max(0, window.size - endBytes - maxCommentBytes);
    const tail = Buffer.from(await window.read(tailOffset, window.size - tailOffset));
    const found = findEnd(tail);
    if (found === null)
        return null;
    const stated = await readStated(window, tail, found.at, tailOffset);
    if ("code" in stated)
        return stated;
    if (stated.offset + stated.size > stated.at)
        return broken(`its directory is said to end at byte ${stated.offset + stated.size} of ${window.size}`);
    const prefix = await prefixOf(window, stated);
    return {
        entries: stated.entries,
        offset: stated.offset + prefix,
        size: stated.size,
        prefix,
        oddity: found.oddity,
    };
}
function findEnd(tail) {
    const places = [];
    for (let at = tail.length - endBytes; at >= 0; at -= 1) {
        at = tail.lastIndexOf("PK\x05\x06", at, "latin1");
        if (at >= 0)
            places.push(at);
    }
    const exact = places.filter((at) => at + endBytes + tail.readUInt16LE(at + 20) === tail.length);
    const at = exact[0] ?? places[0];
    if (at === undefined)
        return null;
    if (exact.length === 0)
        return { at, oddity: "bytes that belong to nothing stand after its end" };
    return {
        at,
        oddity: exact.length > 1 ? "it has more than one end record; the last one was believed" : null,
    };
}
async function readStated(window, tail, end, tailOffset) {
    const [disk, startDisk] = [tail.readUInt16LE(end + 4), tail.readUInt16LE(end + 6)];
    const stated = {
        entries: tail.readUInt16LE(end + 10),
        size: tail.readUInt32LE(end + 12),
        offset: tail.readUInt32LE(end + 16),
        at: tailOffset + end,
    };
    const zip64 = stated.entries === 0xffff || stated.size === 0xffffffff || stated.offset === 0xffffffff;
    const locator = end - locatorBytes;
    const hasLocator = locator >= 0 && tail.readUInt32LE(locator) === signature.locator;
    if (zip64 && hasLocator)
        return readZip64(window, tail.readBigUInt64LE(locator + 8));
    const partsDiffer = stated.entries !== tail.readUInt16LE(end + 8);
    return disk !== 0 || startDisk !== 0 || partsDiffer ? multiDisk : stated;
}
async function readZip64(window, place) {
    if (place > BigInt(window.size))
        return broken("its ZIP64 record is said to stand past the file's end");
    const at = Number(place);
    const record = Buffer.from(await window.read(at, 56));
    if (record.length < 56 || record.readUInt32LE(0) !== signature.end64)
        return broken("no ZIP64 record stands where its locator says");
    if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0)
        return multiDisk;
    const [entries, size, offset] = [
        record.readBigUInt64LE(32),
        record.readBigUInt64LE(40),
        record.readBigUInt64LE(48),
    ];
    if (size > BigInt(window.size) || offset > BigInt(window.size) || entries > size)
        return broken("its ZIP64 record states a directory that is larger than the file");
    return { entries: Number(entries), size: Number(size), offset: Number(offset), at };
}
async function prefixOf(window, stated) {
    const shift = stated.at - stated.size - stated.offset;
    if (shift === 0 || stated.entries === 0 || (await isCentral(window, stated.offset)))
        return 0;
    return (await isCentral(window, stated.offset + shift)) ? shift : 0;
}
async function isCentral(window, at) {
    const bytes = Buffer.from(await window.read(at, 4));
    return bytes.length === 4 && bytes.readUInt32LE(0) === signature.central;
}
function broken(detail) {
    return { code: "broken-archive", detail };
}
const multiDisk = {
    code: "unsupported-format",
    detail: "it is one part of an archive in several parts; join the parts to one zip file",
};

;// CONCATENATED MODULE: ./build/unpack/zip/directory.js

const fixedBytes = 46;
const centralSignature = 0x02014b50;
function parseDirectory(bytes, end, maxEntries) {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const starts = [];
    let at = 0;
    while (at < data.length) {
        if (starts.length >= maxEntries)
            return directory_tooMany(maxEntries);
        if (at + fixedBytes > data.length || data.readUInt32LE(at) !== centralSignature)
            return { code: "broken-archive", detail: `record ${starts.length + 1} of its directory is broken` };
        starts.push(at);
        at += fixedBytes + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
    }
    if (at > data.length)
        return { code: "broken-archive", detail: `record ${starts.length} of its directory is cut off` };
    starts.push(at);
    return {
        count: starts.length - 1,
        record: (index) => parseRecord(data.subarray(starts[index], starts[index + 1]), end),
    };
}
function directory_tooMany(maxEntries) {
    return { code: "too-many-entries", detail: `at most ${maxEntries} more entries may be read in this run` };
}
function parseRecord(record, end) {
    const nameEnd = fixedBytes + record.readUInt16LE(28);
    const rawName = record.subarray(fixedBytes, nameEnd);
    const extra = parseExtra(record.subarray(nameEnd, nameEnd + record.readUInt16LE(30)));
    const sizes = sizesOf(record, extra?.get(0x0001) ?? null);
    return {
        rawName,
        unicodeName: unicodeName(rawName, extra?.get(0x7075) ?? null),
        flags: record.readUInt16LE(8),
        method: record.readUInt16LE(10),
        crc: record.readUInt32LE(16),
        packedSize: sizes?.packedSize ?? 0,
        size: sizes?.size ?? 0,
        offset: (sizes?.offset ?? 0) + end.prefix,
        mode: record.readUInt32LE(38) >>> 16,
        trouble: directory_troubleOf(record, extra === null || sizes === null),
    };
}
function directory_troubleOf(record, broken) {
    if (broken)
        return { code: "broken-archive", detail: "the extra fields of its directory record do not add up" };
    const disk = record.readUInt16LE(34);
    if (disk !== 0 && disk !== 0xffff)
        return {
            code: "unsupported-format",
            detail: `it stands on part ${disk + 1} of an archive in several parts`,
        };
    return null;
}
function parseExtra(extra) {
    const fields = new Map();
    let at = 0;
    while (at + 4 <= extra.length) {
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (end > extra.length)
            return null;
        const id = extra.readUInt16LE(at);
        if (!fields.has(id))
            fields.set(id, extra.subarray(at + 4, end));
        at = end;
    }
    return fields;
}
function sizesOf(record, zip64) {
    let at = 0;
    const wide = (short) => {
        if (short !== 0xffffffff)
            return short;
        if (zip64 === null || at + 8 > zip64.length)
            return null;
        const value = zip64.readBigUInt64LE(at);
        at += 8;
        return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : null;
    };
    const size = wide(record.readUInt32LE(24));
    const packedSize = wide(record.readUInt32LE(20));
    const offset = wide(record.readUInt32LE(42));
    return size === null || packedSize === null || offset === null ? null : { size, packedSize, offset };
}
function unicodeName(rawName, field) {
    if (field === null || field.length < 6 || field[0] !== 1)
        return null;
    return field.readUInt32LE(1) === crc32(rawName, 0) ? field.toString("utf8", 5) : null;
}

;// CONCATENATED MODULE: ./build/unpack/zip/local-header.js

const localSignature = 0x04034b50;
const local_header_fixedBytes = 30;
const maxLocalHeader = local_header_fixedBytes + 2 * 0xffff;
function parseLocalHeader(bytes) {
    const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (header.length < local_header_fixedBytes || header.readUInt32LE(0) !== localSignature)
        return { code: "broken-archive", detail: "no entry stands where the directory says" };
    const nameEnd = local_header_fixedBytes + header.readUInt16LE(26);
    const length = nameEnd + header.readUInt16LE(28);
    if (length > header.length || parseExtra(header.subarray(nameEnd, length)) === null)
        return { code: "broken-archive", detail: "the name or extra fields of its header do not fit" };
    return {
        rawName: header.subarray(local_header_fixedBytes, nameEnd),
        flags: header.readUInt16LE(6),
        method: header.readUInt16LE(8),
        crc: header.readUInt32LE(14),
        packedSize: header.readUInt32LE(18),
        size: header.readUInt32LE(22),
        length,
    };
}

;// CONCATENATED MODULE: ./build/unpack/zip/zip-member.js









const atOncePacked = 256 * 1024;
const atOnceBytes = 1024 * 1024;
async function* zip_member_memberOf(place) {
    const { record, name, budget } = place;
    if (name.hazard !== null)
        yield flaw(name.label, { code: "unsafe-path", detail: `${name.hazard}; its label is ${name.path}` });
    const refused = record.trouble ?? refusedByRecord(record, budget);
    if (refused !== null)
        return yield flaw(name.label, refused);
    if (isFolder(record))
        return;
    const head = await place.window.read(record.offset, Math.min(place.room - record.offset, atOncePacked));
    const local = await localHeaderOf(place, head);
    if ("code" in local)
        return yield flaw(name.label, local);
    if (record.offset + local.length + record.packedSize > place.room)
        return yield flaw(name.label, { code: "overlap", detail: "its data reaches into the next entry" });
    if (!sameBytes(local.rawName, record.rawName))
        yield flaw(name.label, twoNames(local.rawName, name));
    const data = subWindow(place.window, record.offset + local.length, record.packedSize);
    const held = heldOf(record, head.subarray(local.length, local.length + record.packedSize), budget);
    const reader = new ByteReader(flowOfWindow(data));
    const isStored = record.method === 0;
    yield {
        kind: "member",
        path: name.path,
        held,
        window: isStored ? data : held === null ? null : windowOfBytes(held.bytes),
        open: () => held === null
            ? spending(summed(isStored ? reader.rest() : inflated(reader), (sum) => mismatch(record, sum)), budget)
            : flowOfHeld(held),
        packed: () => (held === null && !isStored ? reader.position : record.packedSize),
    };
}
function heldOf(record, packed, budget) {
    const { maxEntryBytes, bombFloorBytes } = budget.limits;
    const limit = Math.min(atOnceBytes, maxEntryBytes, bombFloorBytes, budget.bytesLeft());
    if (packed.length < record.packedSize || record.size > limit)
        return null;
    const bytes = record.method === 0 ? packed : (inflatedAtOnce(packed, { expected: record.size, limit })?.bytes ?? null);
    if (bytes === null || bytes.length > limit)
        return null;
    budget.takeBytes(bytes.length);
    return { bytes, trouble: mismatch(record, { bytes: bytes.length, crc: crc32(bytes, 0) }) };
}
async function* flowOfHeld({ bytes, trouble }) {
    if (bytes.length > 0)
        yield bytes;
    return trouble;
}
const zip_member_flag = { encrypted: 0x0001, strong: 0x0040, hidden: 0x2000 };
const aesMethod = 99;
const modeType = 0o170000;
const modeFile = 0o100000;
const modeFolder = 0o040000;
const modeSetIds = 0o006000;
function refusedByRecord(record, budget) {
    const type = record.mode & modeType;
    if (type !== 0 && type !== modeFile && type !== modeFolder)
        return { code: "special-file", detail: "it is a link, a device or a pipe, not a file" };
    if (type !== modeFolder && (record.mode & modeSetIds) !== 0)
        return { code: "special-file", detail: "it asks to run with its owner's rights" };
    if ((record.flags & (zip_member_flag.encrypted | zip_member_flag.strong | zip_member_flag.hidden)) !== 0 || record.method === aesMethod)
        return { code: "encrypted", detail: "it is encrypted; send it without a password" };
    if (record.method !== 0 && record.method !== 8)
        return {
            code: "unsupported-method",
            detail: `it is packed by method ${record.method}; pack it with deflate`,
        };
    const { bombFloorBytes, maxCompressionRatio } = budget.limits;
    if (record.size > bombFloorBytes && record.size > record.packedSize * maxCompressionRatio)
        return {
            code: "bomb",
            detail: `it states ${mebibytes(record.size)} in ${record.packedSize} packed bytes; at most ${maxCompressionRatio} times is allowed`,
        };
    return null;
}
function isFolder(record) {
    return record.size === 0 && record.packedSize === 0 && record.rawName.at(-1) === 0x2f;
}
async function localHeaderOf(place, head) {
    const parsed = parseLocalHeader(head);
    if (!("code" in parsed) || head.length >= maxLocalHeader)
        return parsed;
    const most = Math.min(place.room - place.record.offset, maxLocalHeader);
    return most > head.length ? parseLocalHeader(await place.window.read(place.record.offset, most)) : parsed;
}
function twoNames(localName, name) {
    const other = entry_path_safeLabel(Buffer.from(localName).toString("utf8"));
    return {
        code: "unsafe-path",
        detail: `in front of its data it is named ${other}; its label is ${name.path}`,
    };
}
function mismatch(record, { bytes, crc }) {
    if (bytes !== record.size)
        return { code: "checksum", detail: `the archive states ${record.size} bytes, ${bytes} came out` };
    return crc === record.crc
        ? null
        : { code: "checksum", detail: "its checksum is not the one that the archive states" };
}
function sameBytes(a, b) {
    return Buffer.compare(a, b) === 0;
}

;// CONCATENATED MODULE: ./build/unpack/zip/salvage.js










const sizesFollow = 0x0008;
async function* salvage(window, budget) {
    yield flaw(null, salvage_cutOff);
    const named = createNamer();
    for (let offset = 0; offset < window.size;) {
        const local = await localHeaderAt(window, offset);
        if ("code" in local)
            return;
        if (budget.exhausted)
            return yield flaw(null, runBudgetSpent(budget));
        if (!budget.takeEntries(1))
            return yield flaw(null, directory_tooMany(budget.entriesLeft()));
        const record = recordOf(local, offset);
        const name = named(record.rawName);
        const start = offset + local.length;
        if ((local.flags & sizesFollow) === 0) {
            yield* zip_member_memberOf({ record, name, room: Number.POSITIVE_INFINITY, window, budget });
            offset = start + local.packedSize;
            continue;
        }
        const reader = new ByteReader(flowOfWindow(subWindow(window, start, window.size - start)));
        const trouble = yield* memberOfUnknownSize({ record, name, reader, budget });
        if (trouble !== null)
            return;
        offset = start + reader.position;
    }
}
async function localHeaderAt(window, offset) {
    const local = parseLocalHeader(await window.read(offset, usualLocalHeader));
    return "code" in local ? parseLocalHeader(await window.read(offset, maxLocalHeader)) : local;
}
const usualLocalHeader = 4 * 1024;
const salvage_cutOff = {
    code: "truncated",
    detail: "it has no directory: it is cut off; what stands before the cut was read",
};
function recordOf(local, offset) {
    const { rawName, flags, method, crc, packedSize, size } = local;
    return { rawName, unicodeName: null, flags, method, crc, packedSize, size, offset, mode: 0, trouble: null };
}
async function* memberOfUnknownSize({ record, name, reader, budget, }) {
    if (name.hazard !== null)
        yield flaw(name.label, { code: "unsafe-path", detail: `${name.hazard}; its label is ${name.path}` });
    const refused = refusedByRecord(record, budget) ?? (record.method === 8 ? null : endUnknown);
    if (refused !== null) {
        yield flaw(name.label, refused);
        return refused;
    }
    const flow = spending(summed(inflated(reader), (sum) => takeDescriptor(reader, sum)), budget);
    let ended = null;
    const open = async function* () {
        for (let step = await flow.next();; step = await flow.next()) {
            if (step.done === true) {
                ended = step.value;
                return ended;
            }
            yield step.value;
        }
    };
    yield {
        kind: "member",
        path: name.path,
        held: null,
        window: null,
        open,
        packed: () => reader.position,
    };
    const most = budget.limits.bombFloorBytes;
    for (let skipped = 0; skipped < most;) {
        const step = await flow.next();
        if (step.done === true)
            return ended;
        skipped += step.value.length;
    }
    await flow.return(null);
    return { code: "bomb", detail: "its end was not looked for" };
}
const endUnknown = { code: "truncated", detail: "where it ends stood in the part that is missing" };
async function takeDescriptor(reader, { bytes, crc }) {
    const ahead = Buffer.from(await reader.peek(24));
    for (const start of [4, 0]) {
        for (const width of [4, 8]) {
            const end = start + 4 + 2 * width;
            if (ahead.length < end || ahead.readUInt32LE(start) !== crc)
                continue;
            if (ahead.readUInt32LE(end - width) !== bytes % 2 ** 32)
                continue;
            await reader.take(end);
            return null;
        }
    }
    if (ahead.length < 24)
        return { code: "truncated", detail: `it is cut off after ${bytes} bytes` };
    return { code: "checksum", detail: "its checksum or size is not the one that stands behind it" };
}

;// CONCATENATED MODULE: ./build/unpack/zip/spans.js
const localHeaderBytes = 30;
function roomOf(directory, end) {
    const starts = new Float64Array(directory.count);
    const ends = new Float64Array(directory.count);
    const order = [];
    for (let index = 0; index < directory.count; index += 1) {
        const { offset, rawName, packedSize, trouble } = directory.record(index);
        if (trouble !== null)
            continue;
        starts[index] = offset;
        ends[index] = offset + localHeaderBytes + rawName.length + packedSize;
        order.push(index);
    }
    order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
    const room = new Float64Array(directory.count);
    for (const [place, index] of order.entries()) {
        const next = order[place + 1];
        const limit = next === undefined ? end.offset : (starts[next] ?? 0);
        if ((ends[index] ?? 0) > limit)
            return {
                code: "overlap",
                detail: `entry ${index + 1} of ${directory.count} reaches to byte ${ends[index]}, but byte ${limit} belongs to something else`,
            };
        room[index] = limit;
    }
    return room;
}

;// CONCATENATED MODULE: ./build/unpack/zip/zip.js








const maxDirectoryBytes = 32 * 1024 * 1024;
async function* unzip(window, budget) {
    const end = await readEndRecord(window);
    if (end === null)
        return yield* salvage(window, budget);
    if ("code" in end)
        return yield flaw(null, end);
    const checked = await readDirectory(window, end, budget);
    if ("code" in checked)
        return yield flaw(null, checked);
    const { directory, room } = checked;
    for (const oddity of oddities(end, directory.count))
        yield flaw(null, { code: "broken-archive", detail: oddity });
    const named = createNamer();
    for (let index = 0; index < directory.count; index += 1) {
        if (budget.exhausted)
            return yield flaw(null, runBudgetSpent(budget));
        const record = directory.record(index);
        const name = named(record.unicodeName ?? record.rawName);
        yield* zip_member_memberOf({ record, name, room: room[index] ?? 0, window, budget });
    }
}
async function readDirectory(window, end, budget) {
    const left = budget.entriesLeft();
    if (end.entries > left)
        return { ...directory_tooMany(left), detail: `it lists ${end.entries} entries; ${directory_tooMany(left).detail}` };
    if (end.size > maxDirectoryBytes)
        return {
            code: "too-large",
            detail: `its directory has ${mebibytes(end.size)}, at most ${mebibytes(maxDirectoryBytes)} are read`,
        };
    const directory = parseDirectory(await window.read(end.offset, end.size), end, left);
    if ("code" in directory)
        return directory;
    const room = roomOf(directory, end);
    if ("code" in room)
        return room;
    budget.takeEntries(directory.count);
    return { directory, room };
}
function oddities(end, count) {
    const counted = end.entries === count ? null : `it says that it has ${end.entries} entries, its directory lists ${count}`;
    return [end.oddity, counted].filter((text) => text !== null);
}

;// CONCATENATED MODULE: ./build/unpack/zstd.js


const maxWindowLog = 26;
const maxFrames = 1000;
async function* unzstd(reader) {
    for (let frames = 0;; frames += 1) {
        const head = Buffer.from(await reader.peek(4));
        if (head.length === 0)
            return reader.trouble;
        const magic = head.length === 4 ? head.readUInt32LE(0) : 0;
        if (frames === maxFrames)
            return { code: "too-many-entries", detail: `it has more than ${maxFrames} frames` };
        if ((magic & 0xfffffff0) >>> 0 === skippable) {
            const trouble = await skipFrame(reader);
            if (trouble !== null)
                return trouble;
            continue;
        }
        if (magic !== zstd_frame)
            return {
                code: "broken-archive",
                detail: "what follows its last frame is not zstd and was left unread",
            };
        const engine = createEngine();
        if (engine === null)
            return unsupported;
        const trouble = yield* inflate_decoded(reader, engine);
        if (trouble !== null)
            return trouble;
    }
}
const zstd_frame = 0xfd2fb528;
const skippable = 0x184d2a50;
const unsupported = {
    code: "unsupported-format",
    detail: "zstd is read from Node 22.15 on; send it as zip, tar.gz or plain text",
};
function createEngine() {
    if (typeof external_node_zlib_.createZstdDecompress !== "function")
        return null;
    return external_node_zlib_.createZstdDecompress({ params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: maxWindowLog } });
}
async function skipFrame(reader) {
    const head = Buffer.from(await reader.take(8));
    if (head.length < 8)
        return reader.trouble ?? { code: "truncated", detail: "it ends inside a frame" };
    for (let left = head.readUInt32LE(4); left > 0;) {
        const skipped = await reader.next(left);
        if (skipped === null)
            return reader.trouble ?? { code: "truncated", detail: "it ends inside a frame" };
        left -= skipped.length;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/unpack/unpack-member.js













async function* unpackMember(member, place) {
    const { held } = member;
    if (held !== null && recognise(held.bytes.subarray(0, headBytes)) === "plain")
        return yield* unpackHeld(held, member, place);
    const reader = new ByteReader(member.open());
    try {
        const head = member.window === null ? await reader.peek(headBytes) : await member.window.read(0, headBytes);
        const format = await formatOf(head, member.window);
        if (format === "plain")
            return yield* unpackFile({ member, place, reader, head });
        if (place.level <= place.budget.limits.maxDepth)
            return yield* unpackArchive({ member, place, reader, format });
        yield refused(nameOf(member, place), tooDeep(format, place));
        return format;
    }
    finally {
        await reader.close();
    }
}
async function formatOf(head, window) {
    const format = recognise(head);
    if (format !== "plain" || window === null || kindOf(head) !== "binary")
        return format;
    const end = await readEndRecord(window);
    return end === null || "code" in end ? "plain" : "zip";
}
async function* unpackArchive(archive) {
    const { member, place, reader, format } = archive;
    switch (format) {
        case "zip":
            yield* unpackZip(archive);
            return format;
        case "tar":
            yield* unpackTar(archive, place.level === 0 ? new ByteReader(spending(reader.rest(), place.budget)) : reader);
            return format;
        case "gzip":
            return yield* unpackStream(archive, gunzipped(reader));
        case "zstd":
            return yield* unpackStream(archive, unzstd(reader));
        default:
            yield refused(nameOf(member, place), unpack_member_unsupported(format));
            return format;
    }
}
async function* unpackZip({ member, place, reader }) {
    const window = member.window ?? (await hold(member, place, reader));
    if ("code" in window)
        return yield refused(nameOf(member, place), window);
    if (place.level > 0 && !(await isFirstSight(window, place.budget)))
        return yield refused(nameOf(member, place), {
            code: "duplicate",
            detail: "the same archive was already opened in this run",
        });
    const expansion = window.size / Math.max(1, member.packed());
    yield* unpackAll(unzip(window, place.budget), inside(member, place, () => expansion));
}
const maxHeldBytes = 32 * 1024 * 1024;
async function hold(member, place, reader) {
    const { limits } = place.budget;
    const most = Math.min(maxHeldBytes, limits.maxEntryBytes);
    const flow = bounded(reader.rest(), { ...limits, maxEntryBytes: most }, { packed: member.packed, around: place.around });
    const chunks = [];
    for (;;) {
        const step = await flow.next();
        if (step.done !== true)
            chunks.push(step.value);
        else if (step.value !== null)
            return step.value;
        else
            return windowOfBytes(Buffer.concat(chunks));
    }
}
async function isFirstSight(window, budget) {
    if (window.size > maxHeldBytes)
        return true;
    const bytes = await window.read(0, window.size);
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    return budget.firstSight(createHash("sha256").update(bytes).digest("hex"));
}
async function* unpackTar({ member, place }, tar) {
    const at = inside(member, place, () => tar.position / Math.max(1, member.packed()));
    yield* unpackAll(untar(tar, place.budget, { packed: () => tar.position, around: at.around }), at);
}
async function* unpackStream(archive, flow) {
    const { member, place, reader: packed, format } = archive;
    const reader = new ByteReader(spending(flow, place.budget));
    const at = inside(member, place, () => packed.position / Math.max(1, member.packed()));
    try {
        const head = await reader.peek(headBytes);
        if (recognise(head) === "tar") {
            yield* unpackAll(untar(reader, place.budget, { packed: () => packed.position, around: at.around }), at);
            return format === "gzip" ? "tar.gz" : "tar.zst";
        }
        if (head.length === 0 && reader.trouble !== null)
            yield refused(nameOf(member, place), reader.trouble);
        else
            yield* unpackMember(contentOf(member, { reader, packed }), { ...at, isAll: place.isAll });
        return format;
    }
    finally {
        await reader.close();
    }
}
function contentOf(member, { reader, packed }) {
    return {
        kind: "member",
        path: createNamer()(withoutEnding(member.path)).path,
        held: null,
        window: null,
        open: () => reader.rest(),
        packed: () => packed.position,
    };
}
function withoutEnding(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return name.replace(/\.(?:gz|gzip|z|zst)$/i, "") || name;
}
async function* unpackAll(found, place) {
    for await (const one of found) {
        if (one.kind === "member")
            yield* unpackMember(one, place);
        else
            yield refused(one.name === null ? place.prefix || place.label : joinPath(place.prefix, one.name), one);
    }
}
function tooDeep(format, { level, budget }) {
    return {
        code: "too-deep",
        detail: `a ${format} archive ${level} levels inside the bundle; ${budget.limits.maxDepth} levels are opened`,
    };
}
function unpack_member_unsupported(format) {
    return {
        code: "unsupported-format",
        detail: `it is a ${format} file, which is not read; pack it anew as zip or tar.gz, or attach the plain text`,
    };
}

;// CONCATENATED MODULE: ./build/unpack/unpack.js







async function* unpack_unpack(bundle, budget) {
    const label = entry_path_safeLabel(bundle.name);
    try {
        if (budget.exhausted) {
            yield refused(label, runBudgetSpent(budget));
            return "unread";
        }
        const { path } = createNamer()(bundle.name);
        if (bundle.origin === "inline") {
            yield* unpackIssueText(bundle, path, budget);
            return "text";
        }
        const place = { bundle, budget, label, prefix: "", level: 0, isAll: true, around: () => 1 };
        return yield* unpackMember(await unpack_memberOf(bundle, path), place);
    }
    catch (error) {
        yield refused(label, unpack_troubleOf(error));
        return "unread";
    }
}
function unpack_troubleOf(error) {
    const reason = entry_path_safeLabel(byte_flow_messageOf(error));
    return error instanceof SourceError
        ? { code: "unreadable", detail: `it could not be read: ${reason}` }
        : { code: "crashed", detail: `reading it failed: ${reason}` };
}
class SourceError extends Error {
}
async function unpack_memberOf(bundle, path) {
    const source = {
        ...bundle,
        async read(offset, length) {
            try {
                return await bundle.read(offset, length);
            }
            catch (error) {
                throw new SourceError(byte_flow_messageOf(error));
            }
        },
    };
    return {
        kind: "member",
        path,
        held: null,
        window: await windowOfBundle(source),
        open: () => flowOf(bundle.stream()),
        packed: () => bundle.size,
    };
}

;// CONCATENATED MODULE: ./build/unpack/inspect.js


async function inspect(bundle, budget) {
    const entries = [];
    const refusals = [];
    const unpacked = unpack(bundle, budget);
    for (;;) {
        const step = await unpacked.next();
        if (step.done === true)
            return { name: safeLabel(bundle.name), bytes: bundle.size, format: step.value, entries, refusals };
        if (step.value.kind === "entry")
            entries.push(await inspectEntry(step.value.entry));
        else
            refusals.push(step.value.refusal);
    }
}
async function inspectEntry(entry) {
    const { path, kind } = entry;
    if (kind === "empty")
        return { path, kind, bytes: 0, sha256: sha256OfNothing };
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const chunk of entry.chunks()) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { path, kind, bytes, sha256: hash.digest("hex") };
}
const sha256OfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

;// CONCATENATED MODULE: ./build/unpack/index.js





;// CONCATENATED MODULE: ./build/entry-text.js

const entry_text_maxHeldBytes = 1024 * 1024;
const entry_text_headBytes = 4 * 1024;
const tailBytes = 1024;
async function entryText(entry) {
    const source = (entry.kind === "text" ? decodeText(entry.chunks()) : entry.chunks())[Symbol.asyncIterator]();
    const begun = await takeHead(source);
    const kept = [];
    let keptBytes = 0;
    let isHolding = false;
    let end = new Uint8Array();
    function see(chunk) {
        end =
            chunk.length >= tailBytes ? chunk.slice(-tailBytes) : Buffer.concat([end, chunk]).subarray(-tailBytes);
        if (isHolding && keptBytes <= entry_text_maxHeldBytes) {
            kept.push(chunk.slice());
            keptBytes += chunk.length;
        }
        return chunk;
    }
    async function* chunks() {
        try {
            if (entry.kind !== "text")
                return;
            for (const chunk of begun)
                yield see(chunk);
            for (;;) {
                const step = await source.next();
                if (step.done)
                    return;
                yield see(step.value);
            }
        }
        finally {
            await source.return?.();
        }
    }
    return {
        size: entry.bundle.size,
        head: entry_text_textOf(Buffer.concat(begun).subarray(0, entry_text_headBytes)),
        chunks,
        hold: () => {
            isHolding = true;
        },
        held: () => (isHolding && keptBytes <= entry_text_maxHeldBytes ? entry_text_textOf(Buffer.concat(kept)) : null),
        tail: () => entry_text_textOf(end),
    };
}
async function takeHead(source) {
    const begun = [];
    let bytes = 0;
    while (bytes < entry_text_headBytes) {
        const step = await source.next();
        if (step.done)
            break;
        begun.push(step.value);
        bytes += step.value.length;
    }
    return begun;
}
const entry_text_textOf = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");

;// CONCATENATED MODULE: ./build/read/dialect-patterns.js
const errorLineId = "error-line";
const errorWords = {
    id: errorLineId,
    match: {
        kind: "regex",
        source: "error|exception|fatal|panic|fail(ed|ure)|refused|denied|timed out|terminated|unauthori[sz]ed|traceback|segfault|out of memory|not found|unable to|cannot ",
        ignoreCase: true,
    },
};
function dialectPatterns(dialects) {
    return [...rolesByPattern(dialects).keys(), errorWords];
}
function rolesOf(dialects, patternIds) {
    const byId = new Map();
    for (const [pattern, role] of rolesByPattern(dialects))
        byId.set(pattern.id, role);
    byId.set(errorLineId, { kind: "error-line" });
    return patternIds.map((id) => byId.get(id) ?? (id.startsWith("signature:") ? { kind: "matcher", name: id } : null));
}
const rolesOfDialects = new WeakMap();
function rolesByPattern(dialects) {
    const known = rolesOfDialects.get(dialects);
    if (known !== undefined)
        return known;
    const roles = new Map();
    rolesOfDialects.set(dialects, roles);
    for (const [index, dialect] of dialects.entries()) {
        const add = (prefix, serial, text, role) => {
            const match = { kind: "literal", text, ignoreCase: false };
            roles.set({ id: `${prefix}:${dialect.id}/${serial}`, match }, role);
        };
        for (const [serial, [text, rules]] of rulesByText(dialect.events).entries()) {
            add("event", serial, text, { kind: "event", dialect: index, rules });
        }
        for (const [serial, [text, rules]] of rulesByText(dialect.facts).entries()) {
            add("fact", serial, text, { kind: "fact", dialect: index, rules });
        }
        const anchors = new Set(dialect.documents.flatMap((document) => document.anchors));
        for (const [serial, text] of [...anchors].entries())
            add("anchor", serial, text, { kind: "anchor" });
    }
    return roles;
}
function rulesByText(rules) {
    const byText = new Map();
    rules.forEach((rule, index) => {
        for (const text of rule.text) {
            const known = byText.get(text);
            if (known === undefined)
                byText.set(text, [index]);
            else
                known.push(index);
        }
    });
    return [...byText];
}

;// CONCATENATED MODULE: ./build/read/error-template.js
const maxLength = 240;
const placeholders = [
    [/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>"],
    [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, "<uuid>"],
    [/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>)\]]+/gi, "<url>"],
    [/"[^"]{0,200}"/g, '"<text>"'],
    [/(?<![\w'])'[^']{1,200}'(?!\w)/g, "'<text>'"],
    [/(?:[A-Za-z]:)?(?:[\\/][\w.@+~-]+){2,}[\\/]?/g, "<path>"],
    [/\b0x[0-9a-f]+\b|\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,}\b/gi, "<hex>"],
    [/(?<![A-Za-z_\d]|HTTP |HTTP\/|status |status code )\d+(?:\.\d+)*/g, "<n>"],
];
function errorTemplate(line) {
    let template = line.slice(0, maxLength * 4);
    for (const [pattern, placeholder] of placeholders)
        template = template.replace(pattern, placeholder);
    template = template.replace(/\s+/g, " ").trim();
    return template.length > maxLength ? `${template.slice(0, maxLength)}…` : template;
}

;// CONCATENATED MODULE: ./build/read/error-groups.js

const maxGroups = 400;
const maxSightings = 3;
const maxCached = 2_000;
const maxReported = 60;
function createErrorGroups() {
    const groups = new Map();
    const templates = new Map();
    const templateOf = (line) => {
        const known = templates.get(line);
        if (known !== undefined)
            return known;
        const template = errorTemplate(line);
        if (templates.size < maxCached)
            templates.set(line, template);
        return template;
    };
    const groupFor = (template) => {
        const found = groups.get(template);
        if (found)
            return found;
        if (groups.size >= maxGroups)
            return null;
        const made = { template, counts: new Map(), sightings: [], names: new Set() };
        groups.set(template, made);
        return made;
    };
    return {
        add: (line, channel, names, sighting) => {
            const group = groupFor(templateOf(line));
            if (!group)
                return;
            const ranks = group.counts.get(channel.group) ?? new Map();
            ranks.set(channel.rank, (ranks.get(channel.rank) ?? 0) + 1);
            group.counts.set(channel.group, ranks);
            for (const name of names)
                group.names.add(name);
            if (group.sightings.length < maxSightings)
                group.sightings.push(sighting());
        },
        finish: (redact) => [...groups.values()]
            .map((group) => ({
            template: redact(group.template),
            count: error_groups_countOf(group),
            evidence: group.sightings.map((sighting) => sighting.evidence()),
            names: [...group.names],
        }))
            .sort((a, b) => b.count - a.count)
            .slice(0, maxReported),
    };
}
function error_groups_countOf(group) {
    let count = 0;
    for (const ranks of group.counts.values())
        count += Math.max(...ranks.values());
    return count;
}

;// CONCATENATED MODULE: ./build/read/fact-store.js
const maxFacts = 500;
function createFactStore() {
    const facts = new Map();
    return {
        add: (fact, evidence) => {
            const key = `${fact.name}\n${fact.subject ?? ""}\n${fact.value}`;
            if (facts.has(key) || facts.size >= maxFacts)
                return;
            facts.set(key, { ...fact, evidence: evidence() });
        },
        stated: () => [...facts.values()],
        finish: (redact) => [...facts.values()].map((fact) => ({
            name: fact.name,
            subject: fact.subject,
            value: redact(fact.value),
            evidence: fact.evidence,
        })),
    };
}

;// CONCATENATED MODULE: ./build/read/occurrence-store.js
const keptAtEachEnd = 24;
const maxTimes = 4_000;
const maxBuckets = 4_096;
function createOccurrenceStore() {
    const buckets = new Map();
    const lanes = new Map();
    const made = (name, subject, channel) => {
        const key = [name, subject, channel.group, channel.rank, channel.source, channel.run].join("\n");
        const found = buckets.get(key);
        if (found)
            return found;
        if (buckets.size >= maxBuckets && subject !== null)
            return made(name, null, { ...channel, run: null });
        const bucket = emptyBucket(name, subject, channel);
        buckets.set(key, bucket);
        return bucket;
    };
    const bucketFor = (name, subject, channel) => {
        const names = lanes.get(channel) ?? new Map();
        if (names.size === 0)
            lanes.set(channel, names);
        const subjects = names.get(name) ?? new Map();
        if (subjects.size === 0)
            names.set(name, subjects);
        const found = subjects.get(subject);
        if (found)
            return found;
        const bucket = made(name, subject, channel);
        if (subjects.size < maxBuckets)
            subjects.set(subject, bucket);
        return bucket;
    };
    return {
        add: (name, subject, channel, sighting) => record(bucketFor(name, subject, channel), sighting),
        buckets: () => [...buckets.values()],
    };
}
function emptyBucket(name, subject, channel) {
    return {
        name,
        subject,
        channel,
        count: 0,
        first: null,
        last: null,
        head: [],
        tail: [],
        next: 0,
        times: [],
    };
}
function record(bucket, sighting) {
    bucket.count += 1;
    const { at } = sighting;
    if (at !== null) {
        if (bucket.first === null || at < bucket.first)
            bucket.first = at;
        if (bucket.last === null || at > bucket.last)
            bucket.last = at;
    }
    if (bucket.times.length < maxTimes)
        bucket.times.push(at);
    if (bucket.head.length < keptAtEachEnd) {
        bucket.head.push(sighting);
    }
    else {
        bucket.tail[bucket.next] = sighting;
        bucket.next = (bucket.next + 1) % keptAtEachEnd;
    }
}
function sightingsOf(bucket) {
    const { tail, next } = bucket;
    return [...bucket.head, ...tail.slice(next), ...tail.slice(0, next)];
}

;// CONCATENATED MODULE: ./build/read/process-name.js
const interpreters = /^(?:node|nodejs|deno|bun|npx|npm|uvx|uv|python[\d.]*|ruby|java|sh|bash|zsh|tsx|ts-node)(?:\.exe)?$/;
const commonNames = /^(?:index|main|server|cli|proxy|app|start|run|bin|dist|build|src|lib|out|cjs|esm|__main__|exec|x)$/;
function nameOfProcess(command) {
    const words = command
        .trim()
        .split(/\s+/)
        .filter((word) => !/^\w+=/.test(word));
    const program = baseName(words[0] ?? "");
    if (!interpreters.test(program))
        return program || "process";
    const script = words.slice(1).find((word) => !word.startsWith("-") && !commonNames.test(word));
    return script === undefined ? program : tellingPart(script);
}
function serverOfProcess(command, servers) {
    const words = new Set(command.split(/\s+/));
    const found = servers.find((server) => tellingWords(server.command).some((word) => words.has(word)));
    return found?.name ?? null;
}
function tellingWords(command) {
    return command
        .split(/\s+/)
        .filter((word) => word.includes("/") && !/^\/(?:usr\/)?(?:local\/)?bin\/\w+$/.test(word));
}
function tellingPart(path) {
    const parts = path.split(/[\\/]/).filter((part) => part !== "");
    const named = parts
        .toReversed()
        .map(withoutExtension)
        .find((part) => !commonNames.test(part));
    return named ?? withoutExtension(parts.at(-1) ?? path);
}
function baseName(path) {
    return withoutExtension(path.split(/[\\/]/).at(-1) ?? path);
}
function withoutExtension(name) {
    return name.replace(/\.(?:[cm]?[jt]sx?|py|rb|jar|exe|sh)$/i, "").replace(/@[\w.-]+$/, "");
}

;// CONCATENATED MODULE: ./build/read/series.js
const minSamples = 3;
const maxCompared = 120;
const noise = 0.1;
const risingShare = 0.5;
function trendOf(samples) {
    const [first, second] = samples;
    const warm = first && second && first[1] < second[1] / 2 ? samples.slice(1) : samples;
    if (warm.length < minSamples)
        return { slopePerMinute: null, verdict: "unknown" };
    const step = Math.ceil(warm.length / maxCompared);
    const compared = warm.filter((_, index) => index % step === 0);
    const slopes = slopesOf(compared);
    if (slopes.length === 0)
        return { slopePerMinute: null, verdict: "unknown" };
    const slope = median(slopes);
    const span = ((compared.at(-1)?.[0] ?? 0) - (compared[0]?.[0] ?? 0)) / 60_000;
    const typical = median(compared.map(([, value]) => value));
    const change = slope * span;
    const balance = slopes.filter((one) => one > 0).length - slopes.filter((one) => one < 0).length;
    const slopePerMinute = Math.round(slope * 100) / 100;
    if (change >= typical * noise && balance / slopes.length >= risingShare)
        return { slopePerMinute, verdict: "growing" };
    return { slopePerMinute, verdict: Math.abs(change) < typical * noise ? "steady" : "unknown" };
}
function slopesOf(samples) {
    return samples.flatMap(([from, before], index) => samples
        .slice(index + 1)
        .filter(([to]) => to > from)
        .map(([to, after]) => (after - before) / ((to - from) / 60_000)));
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length >> 1;
    const high = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

;// CONCATENATED MODULE: ./build/read/snapshot-files.js
function readFileCounts(block) {
    return {
        samples: [...countedDescriptors(block), ...listedFiles(block), ...statusMemory(block)],
        limits: [...processLimits(block), ...shellLimits(block)],
        facts: shellLimitFacts(block),
    };
}
const pidInPath = /\/proc\/(\d+)\/(?:fd|limits|status)\b|\blsof\b.* -p ?(\d+)/;
function pidOf(command) {
    const match = pidInPath.exec(command);
    return match ? Number(match[1] ?? match[2]) : null;
}
function commandOf(command) {
    return /\s#\s*(.+)$/.exec(command)?.[1]?.trim() ?? "";
}
function countedDescriptors({ command, time, lines }) {
    const pid = pidOf(command);
    if (pid === null || !/wc -l/.test(command))
        return [];
    const line = lines.find(({ text }) => /^\s*\d+\s*$/.test(text));
    if (!line)
        return [];
    const source = command.includes("lsof") ? "lsof" : "proc";
    return [
        {
            pid,
            command: commandOf(command),
            metric: "open-files",
            value: Number(line.text),
            time,
            source,
            line: line.number,
        },
    ];
}
function listedFiles({ time, lines }) {
    const head = lines.findIndex(({ text }) => /^COMMAND\s+PID\b.*\bFD\b/.test(text));
    if (head < 0)
        return [];
    const counts = new Map();
    for (const { text, number } of lines.slice(head + 1)) {
        const match = /^(\S+)\s+(\d+)\s/.exec(text);
        if (!match)
            continue;
        const pid = Number(match[2]);
        const known = counts.get(pid) ?? { count: 0, command: match[1] ?? "", line: number };
        counts.set(pid, { ...known, count: known.count + 1 });
    }
    return [...counts].map(([pid, { count, command, line }]) => ({
        pid,
        command,
        metric: "open-files",
        value: count,
        time,
        source: "lsof",
        line,
    }));
}
function statusMemory({ command, time, lines }) {
    const pid = Number(lines.map(({ text }) => /^Pid:\s+(\d+)/.exec(text)?.[1]).find(Boolean) ?? pidOf(command) ?? Number.NaN);
    const name = lines.map(({ text }) => /^Name:\s+(\S+)/.exec(text)?.[1]).find(Boolean);
    if (Number.isNaN(pid))
        return [];
    return lines.flatMap(({ text, number }) => {
        const kib = /^VmRSS:\s+(\d+) kB/.exec(text)?.[1];
        if (kib === undefined)
            return [];
        const value = Math.round((Number(kib) / 1024) * 10) / 10;
        return [
            {
                pid,
                command: name ?? commandOf(command),
                metric: "rss",
                value,
                time,
                source: "proc",
                line: number,
            },
        ];
    });
}
function processLimits({ command, lines }) {
    const pid = pidOf(command);
    return lines.flatMap(({ text, number }) => {
        const value = /^Max open files\s+(\d+)/.exec(text)?.[1];
        return pid === null || value === undefined
            ? []
            : [{ pid, metric: "open-files", value: Number(value), line: number }];
    });
}
const shellLimitLines = [
    [/^(?:open files|-n: file descriptors)[^\d]*?(?:\(-n\))?\s+(\d+|unlimited)$/, "limit.open-files"],
    [/^(?:max memory size|-m: resident set size).*?\s(\d+|unlimited)$/, "limit.memory"],
    [/^(?:virtual memory|-v: address space).*?\s(\d+|unlimited)$/, "limit.virtual-memory"],
    [/^(?:max user processes|-u: processes).*?\s(\d+|unlimited)$/, "limit.processes"],
    [/^\s*maxfiles\s+(\d+|unlimited)\s/, "limit.open-files"],
];
function shellLimitFacts({ command, lines }) {
    const single = /^ulimit -(?:S|H)?n$/.test(command.trim())
        ? lines.find(({ text }) => /^\d+$/.test(text.trim()))
        : undefined;
    const listed = lines.flatMap(({ text, number }) => shellLimitLines.flatMap(([pattern, name]) => {
        const value = pattern.exec(text)?.[1];
        return value === undefined ? [] : [{ name, value, line: number }];
    }));
    return single
        ? [...listed, { name: "limit.open-files", value: single.text.trim(), line: single.number }]
        : listed;
}
function shellLimits(block) {
    return shellLimitFacts(block)
        .filter(({ name, value }) => name === "limit.open-files" && value !== "unlimited")
        .map(({ value, line }) => ({ pid: null, metric: "open-files", value: Number(value), line }));
}

;// CONCATENATED MODULE: ./build/read/snapshot-processes.js
function readProcesses({ time, lines }) {
    const samples = [];
    let table = null;
    for (const { number, text } of lines) {
        const head = tableOf(text);
        if (head) {
            table = head;
            continue;
        }
        if (table === null || text.trim() === "")
            continue;
        const row = rowOf(table, text);
        if (row)
            samples.push(...snapshot_processes_samplesOf(row, { time, line: number, source: table.source }));
    }
    return { samples };
}
const memoryColumns = ["RSS", "RES", "RSIZE", "MEM"];
function tableOf(text) {
    if (!/\bPID\b/.test(text))
        return null;
    const columns = text.trim().split(/\s+/);
    const isTop = columns.includes("RES") || columns.includes("VIRT") || columns.includes("#TH");
    const known = ["RSS", "RES", "RSIZE", "MEM", "%CPU"].some((name) => columns.includes(name));
    return known && columns.includes("PID") ? { source: isTop ? "top" : "ps", columns } : null;
}
function rowOf({ columns }, text) {
    const cells = text.trim().split(/\s+/);
    const cell = (name) => {
        const index = columns.indexOf(name);
        return index < 0 ? undefined : cells[index];
    };
    const pid = Number(cell("PID"));
    if (!Number.isInteger(pid) || pid <= 0 || cells.length < columns.length)
        return null;
    const commandAt = columns.findIndex((name) => name === "COMMAND" || name === "CMD" || name === "ARGS");
    const last = commandAt === columns.length - 1;
    const command = commandAt < 0 ? "" : last ? cells.slice(commandAt).join(" ") : (cells[commandAt] ?? "");
    const memory = memoryColumns.map(cell).find((value) => value !== undefined);
    const cpu = Number.parseFloat(cell("%CPU") ?? "");
    return {
        pid,
        command,
        rssMiB: memory === undefined ? null : snapshot_processes_mebibytes(memory),
        cpu: Number.isNaN(cpu) ? null : cpu,
    };
}
function snapshot_processes_mebibytes(cell) {
    const match = /^(\d+(?:\.\d+)?)([kmgt])?[+-]?$/i.exec(cell);
    if (!match)
        return null;
    const factor = { k: 1 / 1024, m: 1, g: 1024, t: 1024 * 1024 }[(match[2] ?? "k").toLowerCase()] ?? 1 / 1024;
    return Math.round(Number(match[1]) * factor * 10) / 10;
}
function snapshot_processes_samplesOf(row, at) {
    if (row.rssMiB === 0)
        return [];
    const sample = { pid: row.pid, command: row.command, ...at };
    return [
        ...(row.rssMiB === null ? [] : [{ ...sample, metric: "rss", value: row.rssMiB }]),
        ...(row.cpu === null ? [] : [{ ...sample, metric: "cpu", value: row.cpu }]),
    ];
}

;// CONCATENATED MODULE: ./build/read/snapshot-versions.js
const programs = { claude: "claude-code", nodejs: "node", code: "vscode" };
function readVersions({ command, lines }) {
    return { facts: [...stated(command, lines), ...systems(lines)] };
}
function stated(command, lines) {
    const match = /^(?:npx (?:-y )?|\S*\/)?([\w@/.-]+) (?:--version|-v|-V|version)$/.exec(command.trim());
    const line = lines.find(({ text }) => /\d+\.\d+/.test(text));
    const value = line && /\d+\.\d+(?:\.\d+)?(?:[-+][\w.]+)?/.exec(line.text)?.[0];
    if (!match?.[1] || !line || !value)
        return [];
    const program = match[1].replace(/\.exe$|@[\w.]+$/g, "");
    return [
        { name: `version.${programs[program] ?? program.replace(/^@[^/]+\//, "")}`, value, line: line.number },
    ];
}
const systemLines = [
    [/^(Linux|Darwin|FreeBSD) \S+ \S+/, "os", (value) => (value === "Darwin" ? "macos" : value.toLowerCase())],
    [/^(?:Linux|Darwin|FreeBSD) \S+ (\S+)/, "os.version", (value) => value],
    [/^ProductName:\s+(macOS|Mac OS X)/, "os", () => "macos"],
    [/^ProductVersion:\s+([\d.]+)/, "os.version", (value) => value],
    [/^(Microsoft Windows) \[Version [\d.]+\]/, "os", () => "windows"],
    [/^Microsoft Windows \[Version ([\d.]+)\]/, "os.version", (value) => value],
    [/^OS Name:\s+Microsoft (Windows)/, "os", () => "windows"],
    [/^PRETTY_NAME="?([^"]+)"?/, "os.name", (value) => value],
];
function systems(lines) {
    return lines.flatMap(({ text, number }) => systemLines.flatMap(([pattern, name, spoken]) => {
        const value = pattern.exec(text)?.[1];
        return value === undefined ? [] : [{ name, value: spoken(value), line: number }];
    }));
}

;// CONCATENATED MODULE: ./build/read/snapshots.js



function readSnapshots(text) {
    const read = blocksOf(text).map((block) => [
        readProcesses(block),
        readFileCounts(block),
        readVersions(block),
    ]);
    const parts = read.flat();
    return {
        samples: parts.flatMap(({ samples = [] }) => samples),
        limits: parts.flatMap(({ limits = [] }) => limits),
        facts: parts.flatMap(({ facts = [] }) => facts),
    };
}
const snapshots_prompt = /^(?:\S+[@:]\S*)?[$#%>] +(?=\S)/;
const timeLine = /^(?:[#=>\s-]*)?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)\b|^(?:[#=>\s-]*)(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d:\d\d)(?: ([AP]M))?(?: ([A-Z]{3,4}))? (\d{4})|^top - (\d\d:\d\d:\d\d) /;
function blocksOf(text) {
    const blocks = [];
    let time = null;
    let command = "";
    const begin = () => {
        blocks.push({ command, time, lines: [] });
    };
    begin();
    text.split("\n").forEach((raw, index) => {
        const line = raw.replace(/\r$/, "");
        const found = timeIn(line);
        const isPrompt = found === null && snapshots_prompt.test(line) && !line.startsWith("# ");
        if (found !== null)
            time = found;
        if (isPrompt)
            command = line.replace(snapshots_prompt, "");
        if (found !== null || isPrompt)
            begin();
        else
            blocks.at(-1)?.lines.push({ number: index + 1, text: line });
    });
    return blocks.filter(({ lines }) => lines.some((line) => line.text.trim() !== ""));
}
function timeIn(line) {
    const match = timeLine.exec(line);
    if (!match)
        return null;
    const [, iso, month, day, clock, half, zone, year, top] = match;
    if (iso !== undefined)
        return iso;
    if (top !== undefined)
        return top;
    const number = "JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(month ?? "") / 3 + 1;
    const hours = half === undefined ? (clock ?? "") : inDay(clock ?? "", half);
    const suffix = zone === "UTC" || zone === "GMT" ? "Z" : "";
    return `${year}-${String(number).padStart(2, "0")}-${String(day).padStart(2, "0")}T${hours}${suffix}`;
}
function inDay(clock, half) {
    const hour = (Number(clock.slice(0, 2)) % 12) + (half === "PM" ? 12 : 0);
    return `${String(hour).padStart(2, "0")}${clock.slice(2)}`;
}

;// CONCATENATED MODULE: ./build/read/timestamps.js
const iso = /^(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,:](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;
const commonLog = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-]\d{4})$/;
const syslog = /^([A-Z][a-z]{2})\s+(\d{1,2}) (\d\d):(\d\d):(\d\d)(?:[.,](\d{1,6}))?$/;
const clock = /^(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,6}))?$/;
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const dayMs = 86_400_000;
function parseTime(text, context) {
    const usual = parseUsual(text);
    if (usual !== null)
        return { at: usual, assumed: null };
    const plain = text.trim().replace(/^\[|\]$/g, "");
    return (parseIso(plain) ??
        parseEpoch(plain) ??
        parseCommonLog(plain) ??
        parseSyslog(plain, context) ??
        parseClock(plain, context));
}
function parseUsual(text) {
    if (text.length !== 24 || text.charCodeAt(23) !== letterZ || text.charCodeAt(10) !== letterT)
        return null;
    const hour = twoDigits(text, 11);
    const minute = twoDigits(text, 14);
    const second = twoDigits(text, 17);
    const ms = twoDigits(text, 20) * 10 + text.charCodeAt(22) - zero;
    if (!(hour <= 23 && minute <= 59 && second <= 59 && ms >= 0 && ms <= 999))
        return null;
    if (text.charCodeAt(13) !== colon || text.charCodeAt(16) !== colon)
        return null;
    const day = dayOf(text.slice(0, 10));
    return day === null ? null : day + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}
const letterZ = 90;
const letterT = 84;
const colon = 58;
const zero = 48;
function twoDigits(text, at) {
    const tens = text.charCodeAt(at) - zero;
    const ones = text.charCodeAt(at + 1) - zero;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
let lastDay = { date: "", at: null };
function dayOf(date) {
    if (lastDay.date !== date)
        lastDay = { date, at: parseIso(`${date}T00:00Z`)?.at ?? null };
    return lastDay.at;
}
function parseIso(text) {
    const match = iso.exec(text);
    if (!match)
        return null;
    const [, year, month, day, hour, minute, second, fraction, zone] = match;
    const at = utc({
        year: Number(year),
        month: Number(month),
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
        second: Number(second ?? 0),
        ms: milliseconds(fraction),
    });
    return at === null ? null : { at: at - zoneOffset(zone), assumed: zone ? null : "zone" };
}
function parseEpoch(text) {
    if (!/^\d{10}(?:\.\d{1,9})?$|^\d{13}$/.test(text))
        return null;
    const at = text.length === 13 && !text.includes(".") ? Number(text) : Math.round(Number(text) * 1000);
    return at < 4_102_444_800_000 ? { at, assumed: null } : null;
}
function parseCommonLog(text) {
    const match = commonLog.exec(text);
    if (!match)
        return null;
    const [, day, month, year, hour, minute, second, zone] = match;
    const at = utc({
        year: Number(year),
        month: monthNames.indexOf(month ?? "") + 1,
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
        second: Number(second),
        ms: 0,
    });
    return at === null ? null : { at: at - zoneOffset(zone), assumed: null };
}
function parseSyslog(text, { reference }) {
    const match = syslog.exec(text);
    if (!match || reference === null)
        return null;
    const [, month, day, hour, minute, second, fraction] = match;
    const inYear = (year) => utc({
        year,
        month: monthNames.indexOf(month ?? "") + 1,
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
        second: Number(second),
        ms: milliseconds(fraction),
    });
    const year = new Date(reference).getUTCFullYear();
    const candidates = [year + 1, year, year - 1].map(inYear);
    const at = candidates.find((time) => time !== null && time <= reference + dayMs) ?? null;
    return at === null ? null : { at, assumed: "year" };
}
function parseClock(text, { reference }) {
    const match = clock.exec(text);
    if (!match || reference === null)
        return null;
    const [, hour, minute, second, fraction] = match;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60)
        return null;
    const inDay = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + milliseconds(fraction);
    const day = Math.round((reference - inDay) / dayMs) * dayMs;
    return { at: day + inDay, assumed: "date" };
}
function utc(parts) {
    const { year, month, day, hour, minute, second, ms } = parts;
    if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 60)
        return null;
    const at = Date.UTC(year, month - 1, day, hour, minute, second, ms);
    const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return day > daysInMonth || Number.isNaN(at) ? null : at;
}
function milliseconds(fraction) {
    return fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0;
}
function zoneOffset(zone) {
    const match = zone ? /^([+-])(\d\d):?(\d\d)$/.exec(zone) : null;
    if (!match)
        return 0;
    const minutes = Number(match[2]) * 60 + Number(match[3]);
    return (match[1] === "-" ? -minutes : minutes) * 60_000;
}

;// CONCATENATED MODULE: ./build/read/whole-text.js
function linesOf(document, text) {
    return document.state.redact(text).split("\n");
}
const maxLineLength = 300;
function evidenceInWhole(document, lines, place) {
    const { entry } = document;
    const first = Math.max(1, place.line - 1);
    const last = Math.min(lines.length, place.line + 1);
    const shown = lines.slice(first - 1, last).map((line) => line.slice(0, maxLineLength).trimEnd());
    return {
        bundle: document.bundle,
        entry: document.path,
        line: entry.lineOf(place.line),
        endLine: entry.lineOf(place.line),
        time: place.at == null ? null : new Date(place.at).toISOString(),
        text: shown.join("\n").trim(),
        voice: entry.voice,
        author: entry.author,
    };
}

;// CONCATENATED MODULE: ./build/read/resources.js





const maxSamples = 90_000;
const maxSeries = 40;
const bystanders = new Set([
    "top",
    "ps",
    "grep",
    "head",
    "tail",
    "bash",
    "sh",
    "zsh",
    "dash",
    "sleep",
    "awk",
    "cat",
    "less",
    "watch",
]);
function createResourceStore() {
    const samples = [];
    const limits = [];
    return {
        take: (document, text) => {
            const read = readSnapshots(text);
            const lines = linesOf(document, text);
            const placed = (item) => ({
                item,
                evidence: (at) => evidenceInWhole(document, lines, { line: item.line, at }),
            });
            samples.push(...read.samples.slice(0, maxSamples - samples.length).map(placed));
            limits.push(...read.limits.map(placed));
            if (document.entry.voice === "mention")
                return;
            for (const fact of read.facts) {
                document.state.facts.add({ name: fact.name, subject: null, value: fact.value }, () => placed(fact).evidence(null));
            }
        },
        finish: (context, servers) => seriesOf({ samples, limits, servers, context }),
    };
}
function seriesOf(collected) {
    const byKey = new Map();
    for (const sample of collected.samples) {
        const { pid, metric, source } = sample.item;
        const key = `${pid} ${metric} ${source}`;
        const list = byKey.get(key);
        if (list)
            list.push(sample);
        else
            byKey.set(key, [sample]);
    }
    const names = processNames(collected);
    const best = [...byKey.values()]
        .filter((list) => isBest(list, byKey))
        .filter((list) => isWanted(list, names));
    return best
        .map((list) => oneSeries(list, names, collected))
        .filter(({ samples }) => samples.length > 0)
        .toSorted((a, b) => b.samples.length - a.samples.length)
        .slice(0, maxSeries);
}
const sourceOrder = ["ps", "proc", "lsof", "top"];
function isBest(list, byKey) {
    const [first] = list;
    if (!first)
        return false;
    const { pid, metric, source } = first.item;
    return sourceOrder.every((other) => {
        const rival = byKey.get(`${pid} ${metric} ${other}`);
        if (other === source || !rival)
            return true;
        if (rival.length !== list.length)
            return rival.length < list.length;
        return sourceOrder.indexOf(source) < sourceOrder.indexOf(other);
    });
}
function isWanted(list, names) {
    const [first] = list;
    return first !== undefined && !bystanders.has((names.get(first.item.pid) ?? "").replace(/ \(\d+\)$/, ""));
}
function processNames({ samples, servers }) {
    const commands = new Map();
    for (const { item } of samples) {
        if (item.command === "")
            continue;
        const known = commands.get(item.pid) ?? new Set();
        commands.set(item.pid, known.add(item.command));
    }
    const names = new Map();
    const taken = new Map();
    for (const [pid, lines] of commands) {
        const all = [...lines];
        const longest = all.toSorted((a, b) => b.length - a.length)[0] ?? "";
        const server = all.map((line) => serverOfProcess(line, servers)).find((name) => name !== null);
        const name = server ?? nameOfProcess(shortTitle(all) ?? longest);
        const count = (taken.get(name) ?? 0) + 1;
        taken.set(name, count);
        names.set(pid, count === 1 ? name : `${name} (${pid})`);
    }
    return names;
}
function shortTitle(commands) {
    return commands.find((command) => /^[a-z][\w.-]*$/i.test(command) && !/^(?:node|npm|npx|python3?|sh|bash|java|deno|bun)$/.test(command));
}
function oneSeries(list, names, collected) {
    const timed = list
        .map((sample) => ({
        sample,
        at: sample.item.time === null ? null : (parseTime(sample.item.time, collected.context)?.at ?? null),
    }))
        .flatMap(({ sample, at }) => (at === null ? [] : [{ sample, at }]))
        .toSorted((a, b) => a.at - b.at);
    const samples = timed.map(({ sample, at }) => [at, sample.item.value]);
    const item = list[0]?.item;
    const pid = item?.pid ?? 0;
    const metric = item?.metric ?? "rss";
    const limit = limitOf(collected.limits, pid, metric);
    const shown = [timed[0], timed.at(-1)].filter((one) => one !== undefined);
    return {
        subject: names.get(pid) ?? `process ${pid}`,
        metric,
        unit: { rss: "MiB", cpu: "%", "open-files": "files", processes: "processes" }[metric],
        samples,
        limit: limit?.item.value ?? null,
        ...trendOf(samples),
        evidence: [...new Set(shown)]
            .map(({ sample, at }) => sample.evidence(at))
            .concat(limit ? [limit.evidence(null)] : []),
    };
}
function limitOf(limits, pid, metric) {
    const fitting = limits.filter(({ item }) => item.metric === metric);
    return fitting.find(({ item }) => item.pid === pid) ?? fitting.find(({ item }) => item.pid === null);
}

;// CONCATENATED MODULE: ./build/read/adopt-nameless.js
function adoptNameless(streams) {
    const named = streams.filter(({ run }) => run !== null);
    const rest = streams.filter((stream) => stream.run === null);
    const homes = rest.map((stream) => named.filter(({ group, subject }) => group === stream.group && subject === stream.subject));
    const joinedTo = (stream) => {
        const guests = rest.filter((_, index) => homes[index]?.length === 1 && homes[index]?.[0] === stream);
        return guests.length === 0 ? stream : withGuests(stream, guests);
    };
    return [...named.map(joinedTo), ...rest.filter((_, index) => homes[index]?.length === 0)];
}
function withGuests(stream, guests) {
    const all = [...guests, stream];
    return {
        ...stream,
        byRank: new Map(all.flatMap(({ byRank }) => [...byRank])),
        kinds: new Map(all.flatMap(({ kinds }) => [...kinds])),
    };
}

;// CONCATENATED MODULE: ./build/read/session-log.js

const session_log_keptAtEachEnd = 1_000;
const maxChannels = 64;
const gapEvent = "log.gap";
const nameless = "(unnamed)";
function createSessionLog() {
    const streams = new Map();
    const lanes = new Map();
    let channels = 0;
    let refused = 0;
    const made = (subject, channel) => {
        const key = [channel.group, subject, channel.run].join("\n");
        const stream = streams.get(key) ?? { ...channel, subject, lists: new Map(), kinds: new Map() };
        const rank = channel.rank + channel.source / 1_000_000;
        const found = stream.lists.get(rank);
        if (found)
            return found;
        if (channels >= maxChannels)
            return null;
        channels += 1;
        streams.set(key, stream);
        const list = { head: [], tail: [], dropped: 0 };
        stream.lists.set(rank, list);
        stream.kinds.set(rank, channel.kind);
        return list;
    };
    const listFor = (subject, channel) => {
        const subjects = lanes.get(channel) ?? new Map();
        const found = subjects.get(subject);
        if (found)
            return found;
        const list = made(subject, channel);
        if (list)
            lanes.set(channel, subjects.set(subject, list));
        return list;
    };
    return {
        add: (name, subject, channel, sighting) => {
            if (!concernsSessions(name))
                return;
            const list = listFor(subject ?? nameless, channel);
            if (list)
                append(list, name, sighting);
            else
                refused += 1;
        },
        streams: () => adoptNameless([...streams.values()].map(session_log_closed)),
        dropped: () => refused +
            [...streams.values()]
                .flatMap(({ lists }) => [...lists.values()])
                .reduce((sum, list) => sum + list.dropped, 0),
    };
}
function append(list, name, sighting) {
    const { at } = sighting;
    if (session_log_joined(list.tail.at(-1) ?? list.head.at(-1), name, at))
        return;
    const event = { name, at, sighting, until: at, longestGapMs: 0 };
    if (list.head.length < session_log_keptAtEachEnd) {
        list.head.push(event);
        return;
    }
    list.tail.push(event);
    if (list.tail.length < session_log_keptAtEachEnd * 2)
        return;
    list.tail = list.tail.slice(session_log_keptAtEachEnd);
    list.dropped += session_log_keptAtEachEnd;
}
function session_log_closed({ group, subject, run, lists, kinds }) {
    return {
        group,
        subject,
        run,
        kinds,
        byRank: new Map([...lists].map(([rank, list]) => [rank, eventsOf(list)])),
    };
}
function eventsOf({ head, tail, dropped }) {
    const [next] = tail;
    if (dropped === 0 || !next)
        return [...head, ...tail];
    return [...head, { ...next, name: gapEvent, longestGapMs: 0, until: next.at }, ...tail];
}
function concernsSessions(name) {
    let concerns = concernedNames.get(name);
    if (concerns === undefined) {
        concerns = name === "auth.required" || sessionFamilies.has(name.slice(0, name.indexOf(".")));
        concernedNames.set(name, concerns);
    }
    return concerns;
}
const concernedNames = new Map();
const sessionFamilies = new Set([
    "session",
    "transport",
    "stream",
    "reconnect",
    "tool",
    "process",
    "client",
    "protocol",
    "request",
]);
function session_log_joined(last, name, at) {
    if (!last || !isCall(name) || !isCall(last.name) || at === null || last.until === null)
        return false;
    if (!isAnswer(last.name) || at < last.until)
        return false;
    last.longestGapMs = Math.max(last.longestGapMs, at - last.until);
    last.until = at;
    return true;
}
function isCall(name) {
    return name === "tool.called" || isAnswer(name);
}
function isAnswer(name) {
    return name === "tool.succeeded" || name === "request.succeeded";
}

;// CONCATENATED MODULE: ./build/read/case-state.js





function createCaseState(options) {
    return {
        dialects: options.dialects,
        roles: options.roles,
        redact: options.redact,
        accepts: options.accepts,
        store: createOccurrenceStore(),
        sessionLog: createSessionLog(),
        errors: createErrorGroups(),
        facts: createFactStore(),
        resources: createResourceStore(),
        assumptions: [],
        documents: [],
        clock: { reference: options.reference },
    };
}

;// CONCATENATED MODULE: ./build/read/glob.js
function globToRegExp(glob) {
    const anywhere = glob.includes("/") ? "" : "(?:.*/)?";
    return new RegExp(`^${anywhere}${translate(glob)}$`, "i");
}
function translate(glob) {
    const token = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[^*?{]+|./g;
    return Array.from(glob.matchAll(token), ([part]) => {
        if (part === "**/")
            return "(?:.*/)?";
        if (part === "**")
            return ".*";
        if (part === "*")
            return "[^/]*";
        if (part === "?")
            return "[^/]";
        if (part.startsWith("{") && part.endsWith("}")) {
            return `(?:${part.slice(1, -1).split(",").map(literally).join("|")})`;
        }
        return literally(part);
    }).join("");
}
function literally(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/read/compile-dialect.js

function compileDialect(dialect) {
    return {
        dialect,
        documents: dialect.documents.map(compileDocument),
        events: dialect.events.map((rule) => {
            const regexes = compile_dialect_once(() => expressions(rule.regex));
            return {
                rule,
                names: [rule.name, ...rule.also],
                get regexes() {
                    return regexes();
                },
            };
        }),
        facts: dialect.facts.map((rule) => {
            const regexes = compile_dialect_once(() => expressions(rule.regex));
            return {
                rule,
                get regexes() {
                    return regexes();
                },
            };
        }),
    };
}
function compileDocument(rule) {
    const head = compile_dialect_once(() => rule.head.map((source) => new RegExp(source, "m")));
    return {
        rule,
        paths: rule.paths.map(globToRegExp),
        hasHead: rule.head.length > 0,
        get head() {
            return head();
        },
        get fromPath() {
            return rule.fromPath === null ? null : new RegExp(rule.fromPath);
        },
        get fromHead() {
            return rule.fromHead === null ? null : new RegExp(rule.fromHead, "m");
        },
        get record() {
            return rule.framing.kind === "lines" ? expressions(rule.framing.record) : [];
        },
        get link() {
            return rule.link && { define: new RegExp(rule.link.define), use: new RegExp(rule.link.use) };
        },
    };
}
function expressions(sources) {
    return sources.map((source) => new RegExp(source));
}
function compile_dialect_once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/read/record.js
const maxRecordLength = 16_384;
function record_hitsOf(line) {
    return line.matches.length === 0 ? none : line.matches.map((match) => ({ match, line }));
}
const none = [];

;// CONCATENATED MODULE: ./build/read/frame-json-lines.js

function frameJsonLines(keys, emit) {
    const push = (line) => {
        if (line.matches.length === 0)
            return;
        const value = valuesOf(line);
        const message = value(keys.message) ?? line.text;
        emit({
            line: line.number,
            endLine: line.number,
            text: message,
            message,
            time: value(keys.time),
            level: value(keys.level),
            subject: value(keys.subject),
            run: value(keys.run),
            hits: record_hitsOf(line),
        });
    };
    return { push, flush: () => undefined };
}
function valuesOf({ text, cut }) {
    const object = cut || !holdsObjects(text) ? null : parseObject(text);
    return object ? (names) => valueAt(object, names) : (names) => looseValue(text, names);
}
function holdsObjects(text) {
    for (const start of ['":{', '":[', '": {', '": [']) {
        let at = text.indexOf(start);
        while (at > 0) {
            if (text.charCodeAt(at - 1) !== backslash)
                return true;
            at = text.indexOf(start, at + 1);
        }
    }
    return false;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : null;
    }
    catch {
        return null;
    }
}
function valueAt(object, names) {
    for (const name of names) {
        const value = Object.hasOwn(object, name)
            ? object[name]
            : name.includes(".")
                ? descend(object, name)
                : null;
        if (typeof value === "string")
            return value;
        if (typeof value === "number" || typeof value === "boolean")
            return String(value);
        if (typeof value === "object" && value !== null)
            return JSON.stringify(value);
    }
    return null;
}
function descend(object, path) {
    let value = object;
    for (const step of path.split(".")) {
        if (!isObject(value) || !Object.hasOwn(value, step))
            return null;
        value = value[step];
    }
    return value;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function looseValue(text, names) {
    for (const name of names) {
        const key = text.indexOf(`"${name}"`);
        if (key < 0)
            continue;
        const rest = /\s*:\s*/y;
        rest.lastIndex = key + name.length + 2;
        if (!rest.test(text))
            continue;
        const start = rest.lastIndex;
        if (text.charCodeAt(start) === quote)
            return decodeJsonString(text.slice(start, endOfString(text, start)));
        const plain = /^[-\w.+]+/.exec(text.slice(start, start + 64))?.[0];
        if (plain !== undefined && plain !== "null")
            return plain;
    }
    return null;
}
const quote = 34;
const backslash = 92;
function endOfString(text, start) {
    let at = text.indexOf('"', start + 1);
    while (at > 0) {
        let escapes = 0;
        while (text.charCodeAt(at - 1 - escapes) === backslash)
            escapes += 1;
        if (escapes % 2 === 0)
            return at + 1;
        at = text.indexOf('"', at + 1);
    }
    return text.length;
}
function decodeJsonString(raw) {
    if (!raw.startsWith('"'))
        return raw;
    const body = raw.length > 1 && raw.endsWith('"') ? raw.slice(1, -1) : raw.slice(1);
    if (!body.includes("\\"))
        return body;
    try {
        return String(JSON.parse(`"${body}"`));
    }
    catch {
        return body;
    }
}

;// CONCATENATED MODULE: ./build/read/frame-json-array.js

function frameJsonArray(keys, emit) {
    const wanted = [...new Set([...keys.message, ...keys.time, ...keys.run, ...keys.subject, ...keys.level])];
    const starts = wanted.map((key) => `"${key}":`);
    const inline = frameJsonLines(keys, emit);
    let open = null;
    let elementIndent = Number.POSITIVE_INFINITY;
    const flush = () => {
        if (open && open.hits.length > 0)
            emit(frame_json_array_recordOf(open, keys, wanted));
        open = null;
    };
    const push = (line) => {
        const { text } = line;
        const indent = indentOf(text);
        const first = text.charCodeAt(indent);
        if (first === frame_json_array_quote) {
            if (open && line.number > open.endLine + 1)
                flush();
            open ??= { line: line.number, endLine: 0, values: [], hits: [], lines: [] };
            addLine(open, line, starts, indent);
        }
        else if ((first === openBracket || first === openBrace) && text.length > indent + 2) {
            flush();
            for (const element of elementsOf(line))
                inline.push(element);
        }
        else if (first === openBrace && indent <= elementIndent) {
            elementIndent = indent;
            flush();
            open = { line: line.number, endLine: line.number, values: [], hits: [], lines: [] };
        }
        else if (first === closeBrace && indent <= elementIndent) {
            flush();
        }
        else if (open) {
            addLine(open, line, starts, indent);
        }
    };
    return { push, flush };
}
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const frame_json_array_quote = 34;
function elementsOf(line) {
    return line.matches.map((match) => {
        const start = line.text.lastIndexOf("},{", match.start) + 2;
        const end = line.text.indexOf("},{", match.end);
        const from = start > 1 ? start : line.text.indexOf("{");
        const to = end < 0 ? line.text.lastIndexOf("}") + 1 || line.text.length : end + 1;
        return { ...line, text: line.text.slice(from, to), matches: [match] };
    });
}
function indentOf(text) {
    let indent = 0;
    while (text.charCodeAt(indent) === 32 || text.charCodeAt(indent) === 9)
        indent += 1;
    return indent;
}
function addLine(open, line, starts, indent) {
    open.endLine = line.number;
    for (const match of line.matches)
        open.hits.push({ match, line });
    const { text } = line;
    for (let key = 0; key < starts.length; key += 1) {
        const start = starts[key] ?? "";
        if (!text.startsWith(start, indent))
            continue;
        open.values[key] ??= text.slice(indent + start.length);
        return;
    }
    open.lines.push(text);
}
function frame_json_array_recordOf(open, keys, wanted) {
    const value = (names) => {
        for (const name of names) {
            const raw = open.values[wanted.indexOf(name)];
            if (raw !== undefined)
                return decodeJsonString(valueIn(raw));
        }
        return null;
    };
    const message = value(keys.message) ?? open.lines.join("\n");
    return {
        line: open.line,
        endLine: open.endLine,
        text: message,
        message,
        time: value(keys.time),
        level: value(keys.level),
        subject: value(keys.subject),
        run: value(keys.run),
        hits: open.hits,
    };
}
function valueIn(raw) {
    const trimmed = raw.trim();
    return trimmed.endsWith(",") ? trimmed.slice(0, -1) : trimmed;
}

;// CONCATENATED MODULE: ./build/read/frame-lines.js

const maxGap = 60;
function frameLines(heads, isHit, emit) {
    let open = null;
    const flush = () => {
        if (open && open.hits.length > 0)
            emit(frame_lines_recordOf(open, heads));
        open = null;
    };
    const push = (line) => {
        const isHead = isHeadLine(heads, line.text);
        if (isHead || !open || line.number - open.endLine > maxGap) {
            flush();
            open = { line: line.number, isHead, lines: [], hits: [], endLine: line.number, length: 0 };
        }
        open.endLine = line.number;
        if (open.length + line.text.length < maxRecordLength || open.length === 0) {
            open.lines.push(line.text);
            open.length += line.text.length + 1;
        }
        for (const match of line.matches)
            if (isHit(match))
                open.hits.push({ match, line });
    };
    return { push, flush };
}
function isHeadLine(heads, text) {
    for (const head of heads)
        if (head.test(text))
            return true;
    return false;
}
function frameSingleLines(emit) {
    return {
        push: (line) => {
            if (line.matches.length === 0)
                return;
            emit({
                line: line.number,
                endLine: line.number,
                text: line.text,
                message: line.text,
                time: null,
                level: null,
                subject: null,
                run: null,
                hits: record_hitsOf(line),
            });
        },
        flush: () => undefined,
    };
}
function frame_lines_recordOf(open, heads) {
    const [first = "", ...rest] = open.lines;
    const groups = open.isHead ? frame_lines_groupsOf(heads, first) : undefined;
    const said = groups?.message ?? first;
    return {
        line: open.line,
        endLine: open.endLine,
        text: rest.length === 0 ? first : open.lines.join("\n"),
        message: rest.length === 0 ? said : [said, ...rest].join("\n"),
        time: groups?.time ?? null,
        level: groups?.level ?? null,
        subject: groups?.subject ?? null,
        run: groups?.run ?? null,
        hits: open.hits,
    };
}
function frame_lines_groupsOf(heads, text) {
    for (const head of heads) {
        const match = head.exec(text);
        if (match)
            return match.groups;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/read/config-facts.js
const settings = [
    ["setting.timeout", /time-?out/i],
    ["setting.memory", /memory|max-old-space-size|heap/i],
    ["setting.keepalive", /keep-?alive|heart-?beat|ping-?interval/i],
    ["setting.retry", /retr(?:y|ies)|reconnect/i],
];
function factsOfServer({ key: server, offset, value }) {
    const fact = (name, text, at) => ({ name, server, value: text, offset: at });
    const entry = members(value);
    const facts = [fact("server", server, offset)];
    const transport = transportOf(entry);
    if (transport)
        facts.push(fact("server.transport", transport, offset));
    for (const { key, offset: at, value: part } of entry) {
        if (key === "url" || key === "serverUrl" || key === "httpUrl")
            facts.push(...texts(part).map((text) => fact("server.url", text, at)));
        if (key === "command")
            facts.push(...texts(part).map((text) => fact("server.command", commandLine(text, entry), at)));
        if (key === "headers" || key === "env") {
            const name = key === "env" ? "server.environment" : "server.header";
            facts.push(...members(part).map((member) => fact(name, member.key, member.offset)));
        }
        facts.push(...settingsIn({ key, value: part, offset: at }, server));
        facts.push(...variables(part).map((variable) => fact("server.variable", variable, at)));
    }
    return facts;
}
function settingsIn({ key, offset, value }, server) {
    const named = (text) => settings.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
    const own = texts(value).flatMap((text) => named(key).map((name) => ({ name, server, value: `${key}=${text}`, offset })));
    const inside = members(value).flatMap((member) => settingsIn(member, server));
    const items = value.kind === "array" ? value.items : [];
    const flags = items.flatMap((item) => texts(item)
        .filter((text) => /^--?\w/.test(text))
        .flatMap((text) => named(text).map((name) => ({ name, server, value: text, offset: item.offset }))));
    return [...own, ...inside, ...flags];
}
function transportOf(entry) {
    const type = entry.find(({ key }) => key === "type" || key === "transport")?.value;
    if (type?.kind === "string")
        return type.value;
    if (entry.some(({ key }) => key === "command"))
        return "stdio";
    return entry.some(({ key }) => key === "url" || key === "httpUrl") ? "http" : null;
}
function commandLine(command, entry) {
    const args = entry.find(({ key }) => key === "args")?.value;
    return [command, ...(args?.kind === "array" ? args.items.flatMap(texts) : [])].join(" ");
}
function texts(node) {
    return node.kind === "object" || node.kind === "array" ? [] : [node.value];
}
function members(node) {
    return node.kind === "object" ? node.members : [];
}
function variables(node) {
    if (node.kind === "object")
        return node.members.flatMap(({ value }) => variables(value));
    if (node.kind === "array")
        return node.items.flatMap(variables);
    return Array.from(node.value.matchAll(/\$\{(?:env:)?([A-Z_][A-Z\d_]*)\}/g), ([, name]) => name ?? "");
}

;// CONCATENATED MODULE: ./build/read/json-tree.js
const maxDepth = 100;
function parseJsonTree(text, dialect) {
    const source = { text, at: text.startsWith("\uFEFF") ? 1 : 0, relaxed: dialect.relaxed };
    try {
        skipBlank(source);
        const root = readValue(source, 0);
        skipBlank(source);
        if (source.at < text.length)
            fail(source, "nothing more after the end of the value");
        return { kind: "parsed", root };
    }
    catch (error) {
        if (error instanceof Malformed)
            return { kind: "malformed", offset: error.offset, message: error.message };
        throw error;
    }
}
function json_tree_nameOf({ kind }) {
    if (kind === "null")
        return "null";
    return kind === "array" || kind === "object" ? `an ${kind}` : `a ${kind}`;
}
class Malformed extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
function fail(source, expected) {
    const found = source.at >= source.text.length ? "the end of the file" : `"${source.text.charAt(source.at)}"`;
    throw new Malformed(source.at, `expected ${expected}, found ${found}`);
}
function readValue(source, depth) {
    if (depth > maxDepth)
        fail(source, `at most ${maxDepth} levels`);
    const { text, at: offset } = source;
    const first = text.charAt(offset);
    if (first === "{")
        return readObject(source, depth);
    if (first === "[")
        return readArray(source, depth);
    if (first === '"')
        return { kind: "string", offset, value: readString(source) };
    const word = /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/.exec(text.slice(offset, offset + 40))?.[0];
    if (word === undefined)
        return fail(source, "a value");
    source.at += word.length;
    if (word === "null")
        return { kind: "null", offset, value: word };
    return { kind: word === "true" || word === "false" ? "boolean" : "number", offset, value: word };
}
function readObject(source, depth) {
    const offset = source.at;
    const members = [];
    const isEnd = opened(source, "}");
    while (!isEnd(members.length)) {
        const keyAt = source.at;
        if (source.text.charAt(keyAt) !== '"')
            fail(source, "a property name in double quotes");
        const key = readString(source);
        skipBlank(source);
        if (source.text.charAt(source.at) !== ":")
            fail(source, `":" after the property name`);
        source.at += 1;
        skipBlank(source);
        members.push({ key, offset: keyAt, value: readValue(source, depth + 1) });
    }
    return { kind: "object", offset, members };
}
function readArray(source, depth) {
    const offset = source.at;
    const items = [];
    const isEnd = opened(source, "]");
    while (!isEnd(items.length))
        items.push(readValue(source, depth + 1));
    return { kind: "array", offset, items };
}
function opened(source, close) {
    source.at += 1;
    return (count) => {
        skipBlank(source);
        if (count > 0 && source.text.charAt(source.at) === ",") {
            const comma = source.at;
            source.at += 1;
            skipBlank(source);
            if (!source.relaxed && source.text.charAt(source.at) === close) {
                throw new Malformed(comma, `a comma stands before the closing "${close}"`);
            }
        }
        else if (count > 0 && source.text.charAt(source.at) !== close) {
            fail(source, `"," or "${close}"`);
        }
        if (source.text.charAt(source.at) !== close)
            return false;
        source.at += 1;
        return true;
    };
}
function readString(source) {
    const start = source.at;
    const pattern = /"(?:[^"\\\u0000-\u001f]|\\.)*"/y;
    pattern.lastIndex = start;
    const raw = pattern.exec(source.text)?.[0];
    if (raw === undefined) {
        const lineEnd = source.text.indexOf("\n", start);
        source.at = lineEnd < 0 ? source.text.length : lineEnd;
        return fail(source, "the closing quote of a text");
    }
    try {
        source.at = start + raw.length;
        return String(JSON.parse(raw));
    }
    catch {
        source.at = start;
        return fail(source, "a text with valid escapes");
    }
}
function skipBlank(source) {
    const blank = source.relaxed ? /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y : /\s*/y;
    blank.lastIndex = source.at;
    source.at += blank.exec(source.text)?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./build/read/config-problems.js


const transports = new Set([
    "stdio",
    "sse",
    "http",
    "https",
    "streamable-http",
    "streamableHttp",
    "streamable_http",
    "ws",
    "websocket",
    "sdk",
    "sse-ide",
    "ws-ide",
    "local",
    "remote",
]);
const addressKeys = new Set(["url", "serverUrl", "httpUrl", "endpoint"]);
const types = {
    type: "string",
    transport: "string",
    command: "string",
    url: "string",
    args: "array",
    env: "object",
    headers: "object",
};
function problemsOfServer({ key: server, offset, value }) {
    if (value.kind !== "object") {
        return [
            {
                problem: "wrong-type",
                server,
                offset: value.offset,
                message: `"${server}" is ${json_tree_nameOf(value)}, not an object`,
            },
        ];
    }
    const entry = value.members;
    const found = entry.flatMap((member) => wrongType(server, member));
    const type = entry.find(({ key }) => key === "type" || key === "transport");
    if (type?.value.kind === "string" && !transports.has(type.value.value)) {
        const message = `"${type.value.value}" is no known transport`;
        found.push({ problem: "unknown-transport", server, offset: type.offset, message });
    }
    const lack = missing(entry);
    if (lack === null)
        return found;
    const meant = entry.find(({ key }) => /^(?:ur[il]s?|link|address|href|cmd|exec)$/i.test(key));
    if (!meant)
        return [...found, { ...lack, server, offset }];
    return [
        ...found,
        { ...lack, server, offset: meant.offset, message: `${lack.message}; "${meant.key}" is not known` },
    ];
}
function wrongType(server, { key, offset, value }) {
    const expected = Object.hasOwn(types, key) ? types[key] : undefined;
    if (expected !== undefined && value.kind !== expected && !(key === "command" && value.kind === "array")) {
        return [
            {
                problem: "wrong-type",
                server,
                offset,
                message: `"${key}" is ${json_tree_nameOf(value)}, not ${article(expected)}`,
            },
        ];
    }
    const parts = key === "args" && value.kind === "array" ? value.items : [];
    const wrong = parts.find((part) => part.kind !== "string");
    if (wrong === undefined)
        return [];
    return [
        {
            problem: "wrong-type",
            server,
            offset: wrong.offset,
            message: `"${key}" holds ${json_tree_nameOf(wrong)}, not only strings`,
        },
    ];
}
function article(kind) {
    return kind === "array" || kind === "object" ? `an ${kind}` : `a ${kind}`;
}
function missing(entry) {
    const has = (names) => entry.some(({ key }) => names(key));
    const hasAddress = has((key) => addressKeys.has(key));
    const hasCommand = has((key) => key === "command");
    if (hasAddress || hasCommand) {
        const needsAddress = ["http", "sse", "streamable-http"].includes(transportOf(entry) ?? "");
        return needsAddress && !hasAddress
            ? { problem: "missing-url", message: 'a remote server needs a "url"' }
            : null;
    }
    return transportOf(entry) === "stdio"
        ? { problem: "missing-command", message: 'a local server needs a "command"' }
        : { problem: "missing-url", message: 'neither a "url" nor a "command" is given' };
}

;// CONCATENATED MODULE: ./build/read/configuration.js



const serverKeys = new Set(["mcpServers", "servers"]);
function readConfiguration(file) {
    const relaxed = /\.vscode\/|\/Code\/User\/|\.jsonc$|\.code-workspace$/.test(file.path);
    const fragment = isFragment(file.text);
    const parsed = parseJsonTree(fragment ? `{${file.text.replace(/,\s*$/, "")}}` : file.text, { relaxed });
    if (parsed.kind === "malformed") {
        if (fragment || /^\s*(?:\.\.\.|…)/m.test(file.text))
            return { facts: [], problems: [] };
        const problem = {
            problem: "malformed-json",
            server: null,
            offset: parsed.offset,
            message: parsed.message,
        };
        return { facts: [], problems: [problem] };
    }
    const servers = serversIn(parsed.root, 0);
    const shift = fragment ? -1 : 0;
    return {
        facts: [...servers.flatMap(factsOfServer), ...environmentFacts(parsed.root)].map((fact) => configuration_moved(fact, shift)),
        problems: [...misplaced(parsed.root), ...servers.flatMap(problemsOfServer)].map((problem) => configuration_moved(problem, shift)),
    };
}
function isFragment(text) {
    return /^\s*"[^"\n]*"\s*:/.test(text);
}
function configuration_moved(item, shift) {
    return shift === 0 ? item : { ...item, offset: Math.max(0, item.offset + shift) };
}
function serversIn(node, depth) {
    if (node.kind !== "object" || depth > 4)
        return [];
    return node.members.flatMap(({ key, value }) => serverKeys.has(key) && value.kind === "object" ? value.members : serversIn(value, depth + 1));
}
function misplaced(root) {
    if (root.kind !== "object") {
        return [
            {
                problem: "wrong-type",
                server: null,
                offset: root.offset,
                message: `the file holds ${json_tree_nameOf(root)}, not an object`,
            },
        ];
    }
    return root.members
        .filter(({ key, value }) => key === "mcpServers" && value.kind !== "object")
        .map(({ value }) => ({
        problem: "wrong-type",
        server: null,
        offset: value.offset,
        message: `"mcpServers" is ${json_tree_nameOf(value)}, not an object`,
    }));
}
function environmentFacts(root) {
    const env = root.kind === "object" ? root.members.find(({ key }) => key === "env") : undefined;
    return env === undefined ? [] : settingsIn(env, null);
}

;// CONCATENATED MODULE: ./build/read/read-configuration.js


function takeConfiguration(document, text) {
    const { state, entry } = document;
    const { facts, problems } = readConfiguration({ path: entry.path, text });
    const lines = linesOf(document, text);
    const evidence = (offset) => evidenceInWhole(document, lines, lineAt(text, offset));
    for (const { name, server, value, offset } of facts) {
        state.facts.add({ name, subject: server, value }, () => evidence(offset));
    }
    for (const { problem, server, offset, message } of problems) {
        const { line, column } = lineAt(text, offset);
        const where = `line ${line}, column ${column}`;
        const shown = evidence(offset);
        const fields = { problem, message: `${message} (${where})`, ...(server === null ? {} : { server }) };
        const sighting = { at: null, fields, evidence: () => shown };
        if (entry.voice !== "mention")
            state.facts.add({ name: "config.problem", subject: server, value: problem }, () => shown);
        state.store.add("config.invalid", server, document.channel(null), sighting);
    }
}
function lineAt(text, offset) {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: offset - lineStart + 1 };
}

;// CONCATENATED MODULE: ./build/read/links.js
const maxIds = 2_000;
function createLinks(link) {
    const subjects = new Map();
    if (link === null)
        return { follow: () => null };
    return {
        follow: ({ hits }) => {
            const line = hits[0]?.line.text ?? "";
            const defined = link.define.exec(line)?.groups;
            if (defined?.id !== undefined && defined.subject !== undefined) {
                subjects.set(defined.id, defined.subject);
                const [oldest] = subjects.keys();
                if (subjects.size > maxIds && oldest !== undefined)
                    subjects.delete(oldest);
                return defined.subject;
            }
            const used = link.use.exec(line)?.groups?.id;
            return used === undefined ? null : (subjects.get(used) ?? null);
        },
    };
}

;// CONCATENATED MODULE: ./build/read/duration.js
const unitMs = {
    ms: 1,
    s: 1_000,
    sec: 1_000,
    second: 1_000,
    seconds: 1_000,
    m: 60_000,
    min: 60_000,
    minute: 60_000,
    minutes: 60_000,
    h: 3_600_000,
};
function durationMs(text) {
    let total = null;
    for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?) ?([a-z]+)/gi)) {
        const factor = unitMs[(unit ?? "").toLowerCase()];
        if (factor === undefined)
            return null;
        total = (total ?? 0) + Number(amount) * factor;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/read/pending-calls.js

const answers = new Set([
    "tool.succeeded",
    "tool.failed",
    "request.failed",
    "auth.registration-failed",
    "session.lost",
]);
function createPendingCalls() {
    const calledAt = new Map();
    return {
        complete: (event, subject, at, fields) => {
            if (event === "tool.called") {
                calledAt.set(subject, at);
                return;
            }
            if (!answers.has(event))
                return;
            const called = calledAt.get(subject) ?? null;
            calledAt.delete(subject);
            if (fields.ms !== undefined)
                return;
            const stated = fields.duration === undefined ? null : durationMs(fields.duration);
            const waited = called === null || at === null || at < called ? null : at - called;
            const ms = stated ?? waited;
            if (ms !== null)
                fields.ms = String(ms);
        },
    };
}

;// CONCATENATED MODULE: ./build/read/excerpt.js
const maxExcerptLines = 6;
const maxExcerptLength = 600;
function excerpt(record, matched) {
    const at = Math.max(0, record.indexOf(matched));
    const lineStart = record.lastIndexOf("\n", at) + 1;
    const lines = record.slice(lineStart, lineStart + maxExcerptLength * 8).split("\n", maxExcerptLines);
    const shown = lines.join("\n").trimEnd();
    if (shown.length <= maxExcerptLength)
        return shown;
    const inLine = at - lineStart;
    const from = inLine + matched.length < maxExcerptLength ? 0 : Math.max(0, inLine - maxExcerptLength / 4);
    const end = from + maxExcerptLength;
    return `${from > 0 ? "…" : ""}${shown.slice(from, end)}${end < shown.length ? "…" : ""}`;
}

;// CONCATENATED MODULE: ./build/read/recognise.js
function recognise_recognise(dialects, entry) {
    const possible = dialects.flatMap((dialect) => dialect.documents.flatMap((document) => {
        const byPath = document.paths.some((path) => path.test(entry.path));
        if (document.rule.needsBoth && !byPath)
            return [];
        return [{ dialect, document, byPath, most: scoreOf(document, { byPath, byHead: document.hasHead }) }];
    }));
    let least = 0;
    const fits = new Map();
    for (const { document, byPath, most } of possible.toSorted((a, b) => b.most - a.most)) {
        if (most < least)
            break;
        const fit = fitness(document, byPath, entry.head);
        if (fit === null)
            continue;
        fits.set(document, fit);
        least = Math.max(least, fit.score);
    }
    const fitting = possible.flatMap(({ dialect, document }) => {
        const fit = fits.get(document);
        return fit === undefined ? [] : [{ dialect, document, fit }];
    });
    const [best, ...others] = fitting.toSorted((a, b) => b.fit.score - a.fit.score || a.fit.at - b.fit.at);
    if (!best)
        return null;
    const rivals = others.filter(({ fit }) => fit.score === best.fit.score && fit.at === best.fit.at);
    return {
        dialect: best.dialect,
        document: best.document,
        rivals: rivals.map(({ document }) => document.rule.kind),
    };
}
function fitness(document, byPath, text) {
    const { rule, hasHead } = document;
    const marks = hasHead ? document.head.map((pattern) => text.search(pattern)).filter((at) => at >= 0) : [];
    const byHead = marks.length > 0;
    if (rule.needsBoth ? !(byPath && byHead) : !(byPath || byHead))
        return null;
    if (!byHead && hasHead && text.trim() !== "")
        return null;
    return { score: scoreOf(document, { byPath, byHead }), at: byHead ? Math.min(...marks) : 0 };
}
function scoreOf({ rule }, { byPath, byHead }) {
    return (byPath ? 2 : 0) + (byHead ? 4 : 0) + (rule.generic ? 0 : 8);
}

;// CONCATENATED MODULE: ./build/read/open-document.js


function openDocument(state, entry) {
    const recognised = entry.kind === "text" ? recognise_recognise(state.dialects, entry) : null;
    const rule = recognised?.document ?? null;
    const path = state.redact(entry.path);
    if (recognised && recognised.rivals.length > 0) {
        state.assumptions.push({
            about: "dialect",
            text: state.redact(`${entry.path} is read as ${recognised.document.rule.kind}; ${recognised.rivals.join(", ")} fits as well`),
        });
    }
    const group = rule?.rule.rank === null || rule === null
        ? `document ${state.documents.length}`
        : (recognised?.dialect.dialect.id ?? "");
    const kind = rule?.rule.kind ?? entry.kind;
    const source = isTimed(rule) ? 0 : state.documents.length + 1;
    let last = null;
    const channels = new Map();
    return {
        entry,
        state,
        kind,
        dialect: recognised?.dialect ?? null,
        rule,
        bundle: state.redact(entry.bundle),
        path,
        own: { ...rule?.fromHead?.exec(entry.head)?.groups, ...rule?.fromPath?.exec(entry.path)?.groups },
        spoken: state.dialects.flatMap((dialect, index) => dialect === recognised?.dialect || dialect.dialect.scope === "everywhere" ? [index] : []),
        channel: (run) => {
            if (last?.run === run)
                return last;
            last = channels.get(run) ?? { group, rank: rule?.rule.rank ?? 0, run, source, kind };
            channels.set(run, last);
            return last;
        },
    };
}
function isTimed(rule) {
    const framing = rule?.rule.framing;
    if (framing?.kind === "lines")
        return framing.record.some((record) => record.includes("(?<time>"));
    return framing?.kind === "json-lines" || framing?.kind === "json-array";
}
function evidenceFrom(document, place) {
    const text = excerpt(document.state.redact(place.text), place.matched);
    const { entry } = document;
    return {
        bundle: document.bundle,
        entry: document.path,
        line: entry.lineOf(place.line),
        endLine: entry.lineOf(place.line),
        time: place.at === null ? null : new Date(place.at).toISOString(),
        text,
        voice: entry.voice,
        author: entry.author,
    };
}

;// CONCATENATED MODULE: ./build/read/line-sighting.js

const maxLazyLength = 2_048;
class LineSighting {
    at;
    fields;
    #document;
    #text;
    #hit;
    #made = null;
    constructor(document, seen) {
        this.at = seen.at;
        this.fields = seen.fields;
        this.#document = document;
        this.#hit = seen.hit;
        const isLong = seen.text.length > maxLazyLength;
        this.#text = seen.text;
        if (isLong) {
            this.#made = this.#make();
            this.#text = "";
        }
    }
    evidence() {
        this.#made ??= this.#make();
        return this.#made;
    }
    #make() {
        const { line, match } = this.#hit;
        return evidenceFrom(this.#document, {
            line: line.number,
            at: this.at,
            text: this.#text,
            matched: line.text.slice(match.start, match.end),
        });
    }
}

;// CONCATENATED MODULE: ./build/read/read-events.js

const maxMessageLength = 4_096;
function readEvents(document, understood, candidates, calls) {
    const names = [];
    let decided = -1;
    for (const { dialect, rule, hit } of candidates) {
        const event = document.state.dialects[dialect]?.events[rule];
        if (dialect === decided || !event)
            continue;
        const fields = read_events_fits(event, understood.record.message, document.kind);
        if (!fields)
            continue;
        decided = dialect;
        names.push(...tell(document, understood, { event, fields, hit }, calls));
    }
    return names;
}
function tell(document, understood, found, calls) {
    const { event, fields, hit } = found;
    const { store, sessionLog } = document.state;
    const subject = fields.subject ?? understood.subject;
    if (fields.subject !== undefined)
        delete fields.subject;
    calls.complete(event.rule.name, subject, understood.at, fields);
    const sighting = sightingOf(document, understood, hit, fields);
    const channel = document.channel(understood.run);
    for (const name of event.names) {
        store.add(name, subject, channel, sighting);
        if (document.entry.voice === "output")
            sessionLog.add(name, subject, channel, sighting);
    }
    return event.names;
}
function read_events_fits(event, message, kind) {
    const { rule, regexes } = event;
    if (rule.kinds.length > 0 && !rule.kinds.includes(kind))
        return null;
    if (regexes.length === 0)
        return { ...rule.fields };
    const said = message.length > maxMessageLength ? message.slice(0, maxMessageLength) : message;
    for (const regex of regexes) {
        const match = regex.exec(said);
        if (!match)
            continue;
        const fields = { ...rule.fields };
        const groups = match.groups ?? {};
        for (const name in groups) {
            const value = groups[name];
            if (value !== undefined)
                fields[name] = value;
        }
        return fields;
    }
    return null;
}
function sightingOf(document, { record, at }, hit, fields) {
    return new LineSighting(document, { at, text: record.text, hit, fields });
}

;// CONCATENATED MODULE: ./build/read/sort-hits.js
function sortHits(document, hits) {
    const { roles } = document.state;
    const of = (kind) => {
        const found = hits.filter(({ match }) => roles[match.pattern]?.kind === kind);
        return found.length === 0 ? sort_hits_none : found;
    };
    return {
        events: sort_hits_candidatesOf(document, hits, "event"),
        facts: sort_hits_candidatesOf(document, hits, "fact"),
        matchers: of("matcher"),
        errors: of("error-line"),
    };
}
const sort_hits_none = [];
function sort_hits_candidatesOf(document, hits, kind) {
    let candidates = null;
    for (const hit of hits) {
        const role = document.state.roles[hit.match.pattern];
        if (role?.kind !== kind || !document.spoken.includes(role.dialect))
            continue;
        candidates ??= [];
        for (const rule of role.rules)
            candidates.push({ dialect: role.dialect, rule, hit });
    }
    if (candidates === null)
        return sort_hits_none;
    return candidates.length === 1
        ? candidates
        : candidates.sort((a, b) => a.dialect - b.dialect || a.rule - b.rule);
}

;// CONCATENATED MODULE: ./build/read/read-record.js





function createRecordReader(document, times) {
    let held = null;
    const memory = {
        calls: createPendingCalls(),
        links: createLinks(document.rule?.link ?? null),
        run: null,
        stated: new Map(),
    };
    const flush = () => {
        if (held)
            interpret(document, times, memory, held);
        held = null;
    };
    return {
        flush,
        record: (record) => {
            const printedTwice = held !== null && record.time !== null && firstLine(record) === firstLine(held);
            if (printedTwice)
                held = null;
            flush();
            if (record.time === null && document.rule?.rule.printsTwice)
                held = record;
            else
                interpret(document, times, memory, record);
        },
    };
}
function firstLine(record) {
    const end = record.message.indexOf("\n");
    return end < 0 ? record.message : record.message.slice(0, end);
}
function interpret(document, times, memory, record) {
    const understood = {
        record,
        at: times.read(record.time),
        subject: record.subject ?? memory.links.follow(record) ?? document.own.subject ?? null,
        run: record.run ?? document.own.run ?? memory.run,
    };
    memory.run = understood.run;
    const hits = sortHits(document, record.hits);
    const names = [
        ...readEvents(document, understood, hits.events, memory.calls),
        ...readMatchers(document, understood, hits.matchers),
    ];
    readFacts(document, understood, hits.facts, memory);
    readErrors(document, understood, hits.errors, names);
}
function readFacts(document, understood, candidates, { stated }) {
    if (document.entry.voice === "mention")
        return;
    for (const { dialect, rule, hit } of candidates) {
        const fact = document.state.dialects[dialect]?.facts[rule];
        if (!fact)
            continue;
        const { message } = understood.record;
        if (stated.get(fact) === message)
            continue;
        stated.set(fact, message);
        const groups = fact.regexes
            .map((regex) => regex.exec(message.slice(0, maxMessageLength))?.groups)
            .find(Boolean);
        if (groups?.value === undefined)
            continue;
        const subject = groups.subject ?? (fact.rule.about === "subject" ? understood.subject : null);
        document.state.facts.add({ name: fact.rule.name, subject, value: groups.value }, () => sightingOf(document, understood, hit, {}).evidence());
    }
}
function readMatchers(document, understood, hits) {
    const { state, kind, entry } = document;
    const names = [];
    for (const hit of hits) {
        const role = state.roles[hit.match.pattern];
        if (role?.kind !== "matcher" || !state.accepts(role.name, { kind, path: entry.path }))
            continue;
        const sighting = sightingOf(document, understood, hit, decodedCaptures(hit));
        state.store.add(role.name, understood.subject, document.channel(understood.run), sighting);
        names.push(role.name);
    }
    return names;
}
function readErrors(document, understood, hits, names) {
    for (const hit of hits) {
        const { record, run } = understood;
        const isFirst = hit.line.number === record.line || record.text === record.message;
        const line = isFirst ? firstLine(record) : hit.line.text;
        const sighting = () => sightingOf(document, understood, hit, {});
        document.state.errors.add(line, document.channel(run), names, sighting);
    }
}
function decodedCaptures(hit) {
    const captures = Object.entries(hit.match.captures);
    if (!captures.some(([, value]) => value.includes("\\")))
        return hit.match.captures;
    return Object.fromEntries(captures.map(([name, value]) => [name, decodeJsonString(`"${value}"`)]));
}

;// CONCATENATED MODULE: ./build/read/record-times.js

const toleratedBackMs = 2_000;
function createRecordTimes(document) {
    const { state, entry } = document;
    const assumed = { zone: 0, year: 0, date: 0 };
    const impossible = { count: 0, first: "" };
    const back = { count: 0, largestMs: 0 };
    let lastAt = null;
    const note = (about, text) => {
        state.assumptions.push({ about, text: state.redact(`${entry.path}: ${text}`) });
    };
    return {
        read: (time) => {
            if (time === null)
                return null;
            const parsed = parseTime(time, state.clock);
            if (!parsed) {
                impossible.count += 1;
                impossible.first ||= time.slice(0, 40);
                return null;
            }
            if (parsed.assumed)
                assumed[parsed.assumed] += 1;
            else
                state.clock.reference = parsed.at;
            if (lastAt !== null && lastAt - parsed.at > toleratedBackMs) {
                back.count += 1;
                back.largestMs = Math.max(back.largestMs, lastAt - parsed.at);
            }
            lastAt = parsed.at;
            return parsed.at;
        },
        finish: () => {
            if (assumed.zone > 0)
                note("zone", "times without a zone were taken as UTC");
            if (assumed.year > 0)
                note("year", "times without a year were taken as the last such day before the case");
            if (assumed.date > 0)
                note("date", "times without a date were taken as the day nearest to the case");
            if (impossible.count > 0)
                note("time", `${impossible.count} records have no possible time (first: ${impossible.first}) and were read without one`);
            if (back.count > 0)
                note("order", `time goes back ${back.count} times, by up to ${Math.round(back.largestMs / 1000)} s; the order in the file was kept, and nothing was measured across these places`);
        },
    };
}

;// CONCATENATED MODULE: ./build/read/document-reader.js






const noContext = { before: 0, after: 0 };
function createDocumentReader(document) {
    const times = createRecordTimes(document);
    const reader = createRecordReader(document, times);
    const framer = framerFor(document, reader.record);
    const { state, entry, rule } = document;
    return {
        kind: document.kind,
        context: rule?.rule.context ?? noContext,
        wantsWhole: rule?.rule.framing.kind === "whole",
        line: framer.push,
        whole: (text) => takeWhole(document, text),
        end: (totals) => {
            framer.flush();
            reader.flush();
            times.finish();
            state.documents.push({
                bundle: document.bundle,
                entry: document.path,
                kind: document.kind,
                author: entry.author,
                voice: entry.voice,
                bytes: totals.bytes,
                lines: totals.lines,
                state: totals.state === "stopped" || isCutOff(document, totals.tail) ? "cut-off" : "whole",
            });
        },
    };
}
function takeWhole(document, text) {
    const framing = document.rule?.rule.framing;
    if (framing?.kind !== "whole")
        return;
    if (framing.content === "configuration")
        takeConfiguration(document, text);
    else
        document.state.resources.take(document, text);
}
function framerFor(document, emit) {
    const { rule } = document;
    const framing = rule?.rule.framing;
    if (!rule || !framing)
        return frameSingleLines(emit);
    switch (framing.kind) {
        case "lines":
            return frameLines(rule.record, ({ pattern }) => document_reader_isMeant(document.state.roles[pattern]), emit);
        case "json-lines":
            return frameJsonLines(framing.keys, emit);
        case "json-array":
            return frameJsonArray(framing.keys, emit);
        case "whole":
            return frameSingleLines(emit);
        default:
            return framing;
    }
}
function document_reader_isMeant(role) {
    return role != null && role.kind !== "anchor";
}
function isCutOff(document, tail) {
    const last = tail?.trimEnd().at(-1);
    if (last === undefined)
        return false;
    const framing = document.rule?.rule.framing.kind;
    if (framing === "json-array")
        return last !== "]" && document.entry.head.trimStart().startsWith("[");
    if (framing === "json-lines")
        return last !== "}";
    return false;
}

;// CONCATENATED MODULE: ./build/read/clocks.js
function compareClocks(merged) {
    const skews = new Map();
    const sentences = new Set();
    for (const { stream, baseRank, skews: found } of merged) {
        for (const [rank, skewMs] of found) {
            if (skewMs === 0)
                continue;
            skews.set(`${stream.group} ${Math.floor(rank)}`, skewMs);
            sentences.add(sentenceFor(stream.kinds.get(rank) ?? "", stream.kinds.get(baseRank) ?? "", skewMs));
        }
    }
    return {
        skewOf: ({ group, rank }) => skews.get(`${group} ${rank}`) ?? 0,
        sentences: [...sentences],
    };
}
function sentenceFor(other, base, skewMs) {
    const seconds = Math.round(Math.abs(skewMs) / 100) / 10;
    const direction = skewMs > 0 ? "ahead of" : "behind";
    return `by the events that both tell, the clock of ${other} is ${seconds} s ${direction} that of ${base}; its times were moved`;
}

;// CONCATENATED MODULE: ./build/read/clock-skew.js
const minShared = 3;
const minSkewMs = 1_500;
const agreementMs = 1_000;
const agreeingShare = 0.6;
function skewBetween(base, other) {
    const baseTimes = timesByName(base);
    const differences = [];
    for (const [name, times] of timesByName(other)) {
        const known = baseTimes.get(name);
        if (known?.length !== times.length)
            continue;
        times.forEach((at, index) => {
            differences.push(at - (known[index] ?? at));
        });
    }
    if (differences.length < minShared)
        return 0;
    differences.sort((a, b) => a - b);
    const median = differences[differences.length >> 1] ?? 0;
    const agreeing = differences.filter((difference) => Math.abs(difference - median) <= agreementMs).length;
    return Math.abs(median) >= minSkewMs && agreeing >= differences.length * agreeingShare ? median : 0;
}
function timesByName(events) {
    const times = new Map();
    for (const { name, at } of events) {
        if (at === null)
            continue;
        const known = times.get(name);
        if (known)
            known.push(at);
        else
            times.set(name, [at]);
    }
    return times;
}

;// CONCATENATED MODULE: ./build/read/merge-channels.js

const sameEventMs = 3_000;
function mergeChannels(stream) {
    const ranked = [...stream.byRank].sort(([a], [b]) => a - b);
    const timed = ranked.filter(([, events]) => events.some((event) => event.at !== null));
    const [base, ...others] = timed.length > 0 ? timed : ranked.slice(0, 1);
    if (!base)
        return { events: [], baseRank: 0, skews: new Map() };
    const [baseRank, told] = base;
    const skews = new Map(others.map(([rank, events]) => [rank, skewBetween(told, events)]));
    const added = others.flatMap(([rank, events]) => notIn(told, onClock(events, skews.get(rank) ?? 0)));
    const events = added.length === 0 ? told : [...told, ...added].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
    return { events, baseRank, skews };
}
function onClock(events, skewMs) {
    if (skewMs === 0)
        return events;
    const moved = (at) => (at === null ? null : at - skewMs);
    return events.map((event) => ({ ...event, at: moved(event.at), until: moved(event.until) }));
}
function notIn(base, others) {
    const times = new Map();
    for (const { name, at } of base) {
        if (at === null)
            continue;
        const known = times.get(name);
        if (known)
            known.push(at);
        else
            times.set(name, [at]);
    }
    for (const known of times.values())
        known.sort((a, b) => a - b);
    return others.filter(({ name, at }) => at !== null && !takeNear(times.get(name) ?? [], at));
}
function takeNear(times, at) {
    let low = 0;
    let high = times.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((times[middle] ?? 0) < at - sameEventMs)
            low = middle + 1;
        else
            high = middle;
    }
    const found = times[low];
    if (found === undefined || found > at + sameEventMs)
        return false;
    times.splice(low, 1);
    return true;
}

;// CONCATENATED MODULE: ./build/read/fold-echoes.js


function foldEchoes(buckets, skewOf) {
    const ranked = [...buckets].sort((a, b) => a.channel.rank - b.channel.rank || b.count - a.count);
    const folded = [];
    for (const bucket of ranked) {
        const told = folded.filter((other) => tellsOf(other.bucket, bucket));
        folded.push(told.length === 0 ? whole(bucket) : remainder(bucket, told, skewOf(bucket.channel)));
    }
    return folded.filter(({ count }) => count > 0);
}
function tellsOf(base, echo) {
    const { group, rank, run, source } = echo.channel;
    if (base.channel.group !== group)
        return false;
    if (base.channel.rank === rank && base.channel.source === source)
        return false;
    if (echo.subject !== null && base.subject !== echo.subject)
        return false;
    return run === null || base.channel.run === null || base.channel.run === run;
}
function whole(bucket) {
    return { bucket, count: bucket.count, sightings: sightingsOf(bucket), skewMs: 0 };
}
function remainder(bucket, told, skewMs) {
    if (bucket.first === null)
        return { bucket, count: 0, sightings: [], skewMs };
    const times = told.flatMap((other) => other.bucket.times).filter((at) => at !== null);
    times.sort((a, b) => a - b);
    const fresh = new Set(bucket.times.filter((at) => at === null || !takeNear(times, at - skewMs)));
    const toldCount = told.reduce((sum, other) => sum + other.count, 0);
    const isComplete = bucket.times.length === bucket.count;
    return {
        bucket,
        count: isComplete
            ? bucket.times.filter((at) => fresh.has(at)).length
            : Math.max(0, bucket.count - toldCount),
        sightings: sightingsOf(bucket).filter(({ at }) => fresh.has(at)),
        skewMs,
    };
}

;// CONCATENATED MODULE: ./build/read/shortened.js
const maxFieldLength = 300;
function shortened_shortened(text) {
    return text.length > maxFieldLength ? `${text.slice(0, maxFieldLength)}…` : text;
}

;// CONCATENATED MODULE: ./build/read/join-occurrences.js


function joinOccurrences(buckets, options) {
    const result = new Map();
    const add = (name, folded) => {
        const counted = folded.filter(({ count }) => count > 0);
        if (counted.length > 0)
            result.set(name, join_occurrences_joined(name, counted, options));
    };
    for (const [name, named] of byName(buckets, options.names)) {
        const folded = foldEchoes(named, options.skewOf);
        if (name !== "stream.terminated") {
            add(name, folded);
            continue;
        }
        const isIdle = (sighting) => options.idleEnds.has(sighting);
        add(name, folded.map((one) => without(one, isIdle)));
        add("stream.idle-timeout", folded.map((one) => only(one, isIdle)));
    }
    return result;
}
function byName(buckets, names) {
    const result = new Map();
    for (const bucket of buckets) {
        const subject = bucket.subject === null ? null : names.nameOf(bucket.subject);
        const known = result.get(bucket.name);
        if (known)
            known.push({ ...bucket, subject });
        else
            result.set(bucket.name, [{ ...bucket, subject }]);
    }
    return result;
}
function without(folded, isMeant) {
    const sightings = folded.sightings.filter((sighting) => !isMeant(sighting));
    return { ...folded, sightings, count: folded.count - (folded.sightings.length - sightings.length) };
}
function only(folded, isMeant) {
    const sightings = folded.sightings.filter(isMeant);
    return { ...folded, sightings, count: sightings.length };
}
function join_occurrences_joined(name, folded, options) {
    const kept = folded.flatMap((one) => one.sightings.map((sighting) => occurrenceOf(name, one, sighting, options.redact)));
    const isTimed = kept.every(({ at }) => at !== null);
    return {
        count: folded.reduce((sum, { count }) => sum + count, 0),
        kept: folded.length > 1 && isTimed ? kept.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)) : kept,
        first: extreme(folded, ({ first }) => first, Math.min),
        last: extreme(folded, ({ last }) => last, Math.max),
    };
}
function extreme(folded, time, choose) {
    const times = folded.map(({ bucket }) => time(bucket)).filter((at) => at !== null);
    return times.length === 0 ? null : choose(...times);
}
function occurrenceOf(name, { bucket, skewMs }, sighting, redact) {
    const fields = {};
    for (const [field, value] of Object.entries(sighting.fields)) {
        if (value !== undefined)
            fields[field] = shortened_shortened(redact(value));
    }
    return {
        name,
        at: sighting.at === null ? null : sighting.at - skewMs,
        subject: bucket.subject === null ? null : redact(bucket.subject),
        run: bucket.channel.run,
        fields,
        evidence: sighting.evidence(),
    };
}

;// CONCATENATED MODULE: ./build/read/server-names.js
function serverNames(facts) {
    const byAddress = new Map();
    const transports = new Map();
    const commands = [];
    for (const { name, subject, value } of facts) {
        if (subject === null)
            continue;
        if (name === "server.transport")
            add(transports, subject, value);
        if (name === "server.url")
            add(byAddress, value, subject);
        if (name === "server.command") {
            commands.push({ name: subject, command: value });
            for (const address of value.match(/\bhttps?:\/\/\S+/g) ?? [])
                add(byAddress, address, subject);
        }
    }
    return {
        nameOf: (subject) => server_names_only(byAddress.get(subject)) ?? subject,
        transportOf: (server) => server_names_only(transports.get(server)),
        commands,
    };
}
function add(map, key, value) {
    map.set(key, (map.get(key) ?? new Set()).add(value));
}
function server_names_only(values) {
    const [first, ...others] = values ?? [];
    return others.length === 0 ? (first ?? null) : null;
}

;// CONCATENATED MODULE: ./build/read/session-records.js

function sessionsOf(stream, drafts, { names, redact }) {
    const subject = names.nameOf(stream.subject);
    const configured = subject === stream.subject ? names.transportOf(subject) : null;
    return drafts.map((draft, index) => ({
        subject: redact(subject),
        run: stream.run,
        transport: draft.transport ?? configured,
        startedAt: draft.startedAt,
        connectedAt: draft.connectedAt,
        connectMs: draft.connectMs,
        endedAt: draft.endedAt,
        lifetimeMs: lifetimeOf(draft),
        end: draft.end,
        reason: draft.reason === null ? null : shortened_shortened(redact(draft.reason)),
        recoveredAt: draft.recoveredAt,
        attempt: index + 1,
        retryAfterMs: draft.retryAfterMs,
        longestSilenceMs: draft.longestSilenceMs,
        evidence: draft.sightings.map((sighting) => sighting.evidence()),
    }));
}
function lifetimeOf({ connectedAt, endedAt }) {
    return connectedAt === null || endedAt === null || endedAt < connectedAt ? null : endedAt - connectedAt;
}

;// CONCATENATED MODULE: ./build/read/session-draft.js
function emptyDraft() {
    return {
        startedAt: null,
        startedBy: null,
        connectedAt: null,
        connectMs: null,
        transport: null,
        endedAt: null,
        end: null,
        reason: null,
        recoveredAt: null,
        retryAfterMs: null,
        longestSilenceMs: null,
        lastHeardAt: null,
        sightings: [],
    };
}
function end(draft, event, said) {
    draft.end = said.end;
    draft.endedAt = event.at;
    draft.reason = said.reason ?? draft.reason;
    draft.sightings.push(event.sighting);
}
function numberField(event, name) {
    const text = event.sighting.fields[name];
    const value = text === undefined ? Number.NaN : Number(text);
    return Number.isFinite(value) ? value : null;
}
function elapsed(from, to) {
    return from === null || to === null || to < from ? null : to - from;
}

;// CONCATENATED MODULE: ./build/read/session-attempts.js

const maxOpen = 16;
const session_attempts_failures = new Set([
    "session.failed",
    "session.failure",
    "session.timed-out",
    "transport.failed",
    "auth.required",
]);
const provisional = new Set(["transport.failed", "session.timed-out"]);
function start(progress, event) {
    const last = progress.open.at(-1);
    if (event.name === "session.starting" && last?.startedBy === "transport.initializing") {
        last.startedBy = event.name;
        last.transport ??= event.sighting.fields.transport ?? null;
        return;
    }
    const alone = progress.open.length === 0 && progress.live.length === 0;
    const before = alone ? progress.drafts.at(-1) : undefined;
    const draft = begin(progress, event.at);
    draft.startedBy = event.name;
    draft.transport = event.sighting.fields.transport ?? null;
    draft.retryAfterMs = elapsed(before?.endedAt ?? null, event.at);
    draft.sightings.push(event.sighting);
}
function begin(progress, startedAt) {
    const draft = { ...emptyDraft(), startedAt };
    progress.drafts.push(draft);
    progress.open = [...progress.open, draft].slice(-maxOpen);
    return draft;
}
function session_attempts_connect(progress, event) {
    const began = beginningOf(event);
    const draft = openAttempt(progress.open, began) ?? begin(progress, began);
    draft.connectedAt = event.at;
    draft.connectMs = numberField(event, "ms") ?? elapsed(draft.startedAt, event.at);
    draft.transport = event.sighting.fields.transport ?? draft.transport;
    draft.lastHeardAt = event.at;
    draft.end = null;
    draft.endedAt = null;
    draft.reason = null;
    draft.sightings.push(event.sighting);
    progress.open = progress.open.filter((other) => other !== draft);
    progress.live = [...progress.live.filter((other) => !isReplaced(other, draft)), draft];
    progress.streamOpenedAt = event.at;
}
function isReplaced(older, newer) {
    return older.connectedAt === null || newer.startedAt === null || newer.startedAt > older.connectedAt;
}
function session_attempts_fail(progress, event) {
    const draft = openAttempt(progress.open, beginningOf(event));
    const target = draft ?? (event.name === "session.failed" && progress.live.length === 0 ? begin(progress, null) : null);
    if (!target)
        return;
    end(target, event, { end: event.name, reason: event.sighting.fields.message ?? null });
    if (!provisional.has(event.name))
        progress.open = progress.open.filter((other) => other !== target);
}
function beginningOf(event) {
    const ms = numberField(event, "ms");
    return event.at !== null && ms !== null ? event.at - ms : null;
}
function openAttempt(open, began) {
    if (began === null)
        return open[0];
    const distance = (draft) => draft.startedAt === null ? Number.POSITIVE_INFINITY : Math.abs(draft.startedAt - began);
    return open.toSorted((a, b) => distance(a) - distance(b))[0];
}

;// CONCATENATED MODULE: ./build/read/session-losses.js

const idleTimeoutMs = { from: 299_000, to: 306_000 };
const reasonFollowsMs = 1_500;
const losses = new Set([
    "stream.terminated",
    "stream.aborted",
    "stream.refused",
    "session.closed",
    "session.lost",
    "transport.closed",
    "process.exited",
    "process.crashed",
    "client.shutdown",
]);
const mayHeal = new Set(["stream.terminated", "stream.idle-timeout", "stream.refused", "session.dropped"]);
function drop(progress, event, why) {
    if (why?.name.startsWith("protocol."))
        return;
    lose(progress, event, why?.name.startsWith("stream.") ? why : event, why?.sighting.fields.message);
}
function lose(progress, event, meaning, reason) {
    const idle = isIdleEnd(meaning, progress.streamOpenedAt);
    if (idle)
        progress.idleEnds.push(meaning.sighting);
    if (event.at !== null && meaning.name.startsWith("stream.") && event === meaning)
        progress.streamOpenedAt = event.at;
    const [draft, ...rest] = progress.live;
    if (!draft) {
        if (meaning.name === "stream.aborted")
            explainEnd(progress, event);
        else
            failUnconnected(progress, event);
        return;
    }
    progress.live = rest;
    end(draft, event, {
        end: idle ? "stream.idle-timeout" : meaning.name,
        reason: reason ?? event.sighting.fields.message ?? null,
    });
}
function explainEnd(progress, event) {
    const last = progress.drafts.findLast(({ connectedAt }) => connectedAt !== null);
    if (last?.endedAt == null || event.at === null || event.at - last.endedAt > reasonFollowsMs)
        return;
    if (last.end !== null && ownEnds.has(last.end))
        last.end = event.name;
}
const ownEnds = new Set(["transport.closed", "session.closed", "session.dropped"]);
function failUnconnected(progress, event) {
    const [draft] = progress.open;
    if (!draft || !event.name.startsWith("process."))
        return;
    end(draft, event, { end: event.name, reason: event.sighting.fields.message ?? null });
}
function recover(progress, event) {
    const last = progress.drafts.at(-1);
    if (!last || last.connectedAt === null || last.end === null || last.recoveredAt !== null)
        return;
    if (!mayHeal.has(last.end) || progress.open.length > 0)
        return;
    last.recoveredAt = event.at;
    last.sightings.push(event.sighting);
}
function isIdleEnd(event, openedAt) {
    if (event.name !== "stream.terminated" || event.at === null || openedAt === null)
        return false;
    const age = event.at - openedAt;
    return age >= idleTimeoutMs.from && age <= idleTimeoutMs.to;
}

;// CONCATENATED MODULE: ./build/read/sessions.js




function buildSessions(events) {
    const progress = { drafts: [], open: [], live: [], idleEnds: [], streamOpenedAt: null };
    events.forEach((event, index) => {
        hear(progress, event);
        advance(progress, event, event.name === "session.dropped" ? sessions_reasonOf(events, index) : null);
    });
    return progress;
}
function advance(progress, event, why) {
    const { name } = event;
    if (name === "transport.initializing" || name === "session.starting")
        start(progress, event);
    else if (name === "session.connected")
        session_attempts_connect(progress, event);
    else if (session_attempts_failures.has(name))
        session_attempts_fail(progress, event);
    else if (name === "session.dropped")
        drop(progress, event, why);
    else if (losses.has(name))
        lose(progress, event, event);
    else if (name === gapEvent)
        forget(progress);
    else if (name === "tool.succeeded" || name === "request.succeeded")
        recover(progress, event);
}
function forget(progress) {
    progress.open = [];
    progress.live = [];
    progress.streamOpenedAt = null;
}
function hear(progress, event) {
    if (event.at === null)
        return;
    for (const draft of progress.live) {
        const gap = Math.max(elapsed(draft.lastHeardAt, event.at) ?? 0, event.longestGapMs);
        draft.longestSilenceMs = Math.max(draft.longestSilenceMs ?? 0, gap);
        draft.lastHeardAt = event.until;
    }
}
function sessions_reasonOf(events, index) {
    const next = events[index + 1];
    const at = events[index]?.at ?? null;
    if (next?.sighting.fields.message === undefined)
        return null;
    return at !== null && next.at !== null && next.at - at > reasonFollowsMs ? null : next;
}

;// CONCATENATED MODULE: ./build/read/finish-reading.js






function finishReading(state) {
    const redact = remembering(state.redact);
    const names = serverNames(state.facts.stated());
    const merged = state.sessionLog.streams().map((stream) => ({ stream, ...mergeChannels(stream) }));
    const clocks = compareClocks(merged);
    const built = merged.map(({ stream, events }) => ({ stream, ...buildSessions(events) }));
    const idleEnds = new Set(built.flatMap((one) => one.idleEnds));
    const dropped = state.sessionLog.dropped();
    const limits = dropped > 0
        ? [`${dropped} events in the middle of long logs are counted, but not put together to sessions`]
        : [];
    return {
        documents: state.documents,
        occurrences: joinOccurrences(state.store.buckets(), { idleEnds, skewOf: clocks.skewOf, names, redact }),
        sessions: built.flatMap(({ stream, drafts }) => sessionsOf(stream, drafts, { names, redact })),
        resources: state.resources.finish(state.clock, names.commands),
        facts: state.facts.finish(redact),
        errors: state.errors.finish(redact),
        assumptions: [
            ...state.assumptions,
            ...clocks.sentences.map((text) => ({ about: "clock", text: redact(text) })),
            ...limits.map((text) => ({ about: "sessions", text: redact(text) })),
        ],
    };
}
function remembering(redact) {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        const made = redact(text);
        if (known.size < 5_000)
            known.set(text, made);
        return made;
    };
}

;// CONCATENATED MODULE: ./build/read/reader.js






function createReader(options) {
    const state = createCaseState({
        dialects: options.dialects.map(compileDialect),
        roles: rolesOf(options.dialects, options.patternIds),
        redact: options.redact,
        accepts: options.accepts ?? (() => true),
        reference: options.reference ?? null,
    });
    return {
        patterns: dialectPatterns(options.dialects),
        open: (entry) => createDocumentReader(openDocument(state, entry)),
        finish: () => finishReading(state),
    };
}

;// CONCATENATED MODULE: ./build/read/index.js



// EXTERNAL MODULE: ./build/redact/index.js + 43 modules
var redact = __webpack_require__(7614);
;// CONCATENATED MODULE: ./build/result/timeline.js

const maxEntries = 120;
function timelineOf({ occurrences }) {
    const timed = [...occurrences]
        .filter(([name]) => !name.includes(":"))
        .flatMap(([, { kept }]) => kept)
        .filter((occurrence) => occurrence.at !== null)
        .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
    const entries = runsOf(timed).map(([first, count]) => ({
        time: first.evidence.time,
        subject: first.subject,
        event: first.name,
        count,
        evidence: evidence_record_evidenceRecord(first.evidence),
    }));
    if (entries.length <= maxEntries)
        return entries;
    return [...entries.slice(0, maxEntries / 2), ...entries.slice(-maxEntries / 2)];
}
function runsOf(timed) {
    const runs = [];
    for (const occurrence of timed) {
        const last = runs.at(-1);
        const continues = last?.[0].name === occurrence.name && last[0].subject === occurrence.subject;
        if (last !== undefined && continues)
            last[1] += 1;
        else
            runs.push([occurrence, 1]);
    }
    return runs;
}

;// CONCATENATED MODULE: ./build/result/assemble.js


function assembleResult(assembly) {
    const { reading, classification, catalogue, redactor, ledger } = assembly;
    const sources = ledger.records();
    return {
        schema: "telltale.result/v1",
        tool: { version: assembly.version, catalogue: catalogue.hash },
        verdict: classification.verdict,
        findings: [...classification.findings],
        nearMisses: [...classification.nearMisses],
        suspects: [...classification.suspects],
        sessions: reading.sessions.map(sessionRecord),
        resources: reading.resources.map(resourceRecord),
        facts: reading.facts.map((fact) => ({
            name: fact.name,
            subject: fact.subject,
            value: fact.value,
            evidence: evidence_record_evidenceRecord(fact.evidence),
        })),
        assumptions: [...reading.assumptions],
        timeline: timelineOf(reading),
        unknown: [...classification.unknown],
        asks: [...classification.asks],
        sources,
        problems: [...catalogue.problems, ...assembly.problems].map((problem) => ({
            ...problem,
            message: redactor.redact(problem.message),
        })),
        exposures: redactor.exposures().map(({ kind, source }) => ({ kind, source: redactor.redact(source) })),
        redactions: { ...redactor.counts() },
        stats: { ...ledger.totals(), signatures: catalogue.signatures.length, ms: Math.round(assembly.ms) },
    };
}
function sessionRecord(session) {
    return {
        subject: session.subject,
        transport: session.transport,
        startedAt: timeOf(session.startedAt),
        connectMs: session.connectMs,
        connectedAt: timeOf(session.connectedAt),
        endedAt: timeOf(session.endedAt),
        lifetimeMs: session.lifetimeMs,
        end: session.end,
        reason: session.reason,
        recoveredAt: timeOf(session.recoveredAt),
        attempt: session.attempt,
        retryAfterMs: session.retryAfterMs,
        longestSilenceMs: session.longestSilenceMs,
        evidence: session.evidence.map(evidence_record_evidenceRecord),
    };
}
function resourceRecord(series) {
    return {
        subject: series.subject,
        metric: series.metric,
        unit: series.unit,
        samples: series.samples.map(([at, value]) => [new Date(at).toISOString(), value]),
        limit: series.limit,
        slopePerMinute: series.slopePerMinute,
        verdict: series.verdict,
        evidence: series.evidence.map(evidence_record_evidenceRecord),
    };
}
const timeOf = (at) => (at === null ? null : new Date(at).toISOString());

;// CONCATENATED MODULE: ./build/result/source-ledger.js
class SourceLedger {
    #sources = new Map();
    #redact;
    #bytes = 0;
    #lines = 0;
    constructor(redact) {
        this.#redact = redact;
    }
    open(given) {
        this.#source(given).bytes += given.bytes;
    }
    count(source, totals) {
        const known = this.#sources.get(source);
        if (known !== undefined)
            known.entries += 1;
        this.#bytes += totals.bytes;
        this.#lines += totals.lines;
    }
    refuse(from, refusal) {
        this.#source(from).refusals.push(refusal);
    }
    get refusals() {
        return [...this.#sources.values()].reduce((sum, { refusals }) => sum + refusals.length, 0);
    }
    totals() {
        const entries = [...this.#sources.values()].reduce((sum, source) => sum + source.entries, 0);
        return { bytes: this.#bytes, lines: this.#lines, entries };
    }
    records() {
        return [...this.#sources.values()].map(({ name, origin, author, bytes, entries, refusals }) => ({
            name: this.#redact(name),
            origin,
            author,
            bytes,
            entries,
            refusals: refusals.map((refusal) => ({
                code: refusal.code,
                name: this.#redact(refusal.name),
                detail: this.#redact(refusal.detail),
            })),
        }));
    }
    #source(from) {
        const known = this.#sources.get(from.source);
        if (known !== undefined)
            return known;
        const source = {
            name: from.source,
            origin: from.origin ?? "path",
            author: from.author?.role ?? "operator",
            bytes: 0,
            entries: 0,
            refusals: [],
        };
        this.#sources.set(from.source, source);
        return source;
    }
}

// EXTERNAL MODULE: ./build/scan/index.js + 30 modules
var scan = __webpack_require__(5555);
;// CONCATENATED MODULE: ./build/catalogue/own-texts.js
function ownTexts({ signatures }) {
    return signatures.flatMap(({ id, title, words }) => [
        id,
        title,
        words.cause,
        words.impact,
        ...words.remedy.flatMap(({ text, commands }) => [text, ...Object.values(commands)]),
        ...words.asks.flatMap((ask) => [ask.for, ask.why, ...Object.values(ask.commands)]),
    ]);
}

;// CONCATENATED MODULE: ./build/search-plan.js





const plans = new WeakMap();
function searchPlan(catalogue, cache) {
    const plan = plans.get(catalogue) ?? madePlan(catalogue, cache);
    plans.set(catalogue, plan);
    return plan;
}
function madePlan(catalogue, cache) {
    const secrets = (0,redact/* secretPatterns */.cc)(catalogue.detectors.detectors);
    const patterns = [
        ...signaturePatterns(catalogue.signatures),
        ...dialectPatterns(catalogue.dialects),
        ...secrets,
    ];
    return {
        patterns: (0,scan/* compilePatterns */.xi)(patterns, cache),
        patternIds: patterns.map(({ id }) => id),
        firstSecret: patterns.length - secrets.length,
        accepts: signatureAccepts(catalogue.signatures),
        ownTexts: ownTexts(catalogue),
    };
}

;// CONCATENATED MODULE: ./build/pipeline.js









async function analyze(collected, options) {
    const startedAt = options.clock.now();
    const run = prepare(options);
    try {
        for await (const item of collected)
            await readCollected(item, run);
    }
    finally {
        await run.scanner.close();
    }
    const reading = run.reader.finish();
    const classification = classify(reading, options.catalogue.signatures, {
        refusals: run.ledger.refusals,
    });
    const result = assembleResult({
        reading,
        classification,
        catalogue: options.catalogue,
        redactor: run.redactor,
        ledger: run.ledger,
        problems: run.problems,
        version: options.version,
        ms: options.clock.now() - startedAt,
    });
    return { result, reading, redactor: run.redactor };
}
function prepare(options) {
    const { catalogue, patternCache, limits, clock, signal } = options;
    const { patterns, patternIds, firstSecret, accepts, ownTexts } = searchPlan(catalogue, patternCache);
    const redactor = (0,redact/* createRedactor */.lY)({ ...catalogue.detectors, ownTexts });
    return {
        scanner: (0,scan/* createScanner */.z1)(patterns.set, { workers: options.workers ?? null, cache: patternCache ?? null }),
        firstSecret,
        redactor,
        reader: createReader({
            dialects: catalogue.dialects,
            patternIds,
            accepts,
            redact: (text) => redactor.redact(text),
            reference: clock.now(),
        }),
        ledger: new SourceLedger((text) => redactor.redact(text)),
        budget: createBudget(limits),
        problems: patterns.refused.map(({ id, reason }) => ({
            file: id,
            line: null,
            column: null,
            message: reason,
        })),
        signal,
    };
}
async function readCollected(item, run) {
    if (item.kind === "refused") {
        run.ledger.refuse(item, item.refusal);
        return;
    }
    const { bundle, source } = item;
    run.ledger.open({ source, origin: bundle.origin, author: bundle.author, bytes: bundle.size });
    for await (const unpacked of unpack_unpack(bundle, run.budget)) {
        if (unpacked.kind === "refused")
            run.ledger.refuse({ source }, unpacked.refusal);
        else if (run.signal?.aborted)
            run.ledger.refuse({ source }, notWhole(unpacked.entry, "stopped"));
        else
            await readEntry(unpacked.entry, { source, path: pathIn(item, unpacked.entry) }, run);
    }
}
function pathIn({ source, bundle }, { path }) {
    return bundle.name === source || path === bundle.name ? path : `${bundle.name}/${path}`;
}
async function readEntry(entry, place, run) {
    const text = await entryText(entry);
    const opened = run.reader.open({
        bundle: place.source,
        path: place.path,
        kind: entry.kind,
        voice: entry.voice,
        author: entry.author.role,
        head: text.head,
        lineOf: entry.lineOf,
    });
    const totals = entry.kind === "empty"
        ? endEmpty(opened)
        : await scanText(text, opened, observed(entry, place.source), run);
    run.ledger.count(place.source, totals);
    if (totals.state !== "whole")
        run.ledger.refuse({ source: place.source }, notWhole(entry, totals.state));
}
async function scanText(text, opened, place, run) {
    if (opened.wantsWhole)
        text.hold();
    const mayHoldSecret = (0,redact/* secretLines */._o)(run.firstSecret);
    const onLine = (line) => {
        if (mayHoldSecret(line))
            run.redactor.observe(line, place);
        opened.line(line);
    };
    const options = scanOptions(opened, run);
    const scanned = await run.scanner.scan(text.size, { chunks: text.chunks(), options, onLine });
    const totals = scanned.state === "failed" ? { ...nothingRead, state: scanned.state } : scanned;
    const held = text.held();
    if (held !== null)
        opened.whole(held);
    opened.end({
        bytes: totals.bytes,
        lines: totals.lines,
        state: totals.state === "whole" ? "complete" : "stopped",
        tail: text.tail(),
    });
    for (const slow of totals.slow)
        run.problems.push(slowPattern(slow));
    return totals;
}
function endEmpty(opened) {
    opened.end({ ...nothingRead, state: "complete", tail: null });
    return { ...nothingRead, state: "whole" };
}
const nothingRead = { bytes: 0, lines: 0, slow: [] };
function scanOptions({ context }, { signal }) {
    return signal === undefined ? context : { ...context, signal };
}
function observed({ bundle }, source) {
    return { bundle: source, isPublic: bundle.origin === "attachment" || bundle.origin === "inline" };
}
function slowPattern({ id, line, ms, }) {
    const message = `took ${Math.round(ms)} ms on line ${line} and was set aside for the rest of that entry`;
    return { file: id, line: null, column: null, message };
}
function notWhole({ path }, state) {
    return state === "failed"
        ? {
            code: "crashed",
            name: path,
            detail: "a thread failed while it was read; what was found before counts",
        }
        : {
            code: "time-budget",
            name: path,
            detail: "the run's time was over before it was read to its end; what was found before counts",
        };
}

;// CONCATENATED MODULE: ./build/report/engine.js
const compileOptions = { strict: true, preventIndent: false };
const defaultLimits = { maxCalls: 100_000, maxCharacters: 4 * 1024 * 1024 };
class TemplateFailure extends Error {
    template;
    line;
    column;
    constructor(message, place) {
        super(message);
        this.template = place.template;
        this.line = place.line ?? null;
        this.column = place.column ?? null;
    }
}
function failureOf(error, template) {
    if (error instanceof TemplateFailure)
        return error;
    if (error instanceof RangeError)
        return new TemplateFailure("the template calls itself without an end", { template });
    const { message, lineNumber, column } = error;
    const lines = message.split("\n");
    const [first = "", last = ""] = [lines[0], lines.length > 1 ? lines.at(-1) : ""];
    const named = /^Parse error on line (\d+)/.exec(first)?.[1];
    return new TemplateFailure([first.replace(/ - \d+:\d+$/, ""), last].filter((part) => part !== "").join(" "), {
        template,
        line: lineNumber ?? (named === undefined ? null : Number(named)),
        column: column ?? null,
    });
}
function engine_createEngine(handlebars, limits = defaultLimits) {
    const engine = handlebars.create();
    const meter = createMeter(limits);
    engine.registerHelper("log", noLog);
    engine.logger.level = engine_silent;
    limitLoops(engine, meter);
    limitPartials(engine, meter);
    return engine;
}
function noLog(...args) {
    const { loc } = args.at(-1);
    throw Object.assign(new Error("a template may not log"), {
        lineNumber: loc?.start.line,
        column: loc?.start.column,
    });
}
const engine_silent = 4;
function createMeter({ maxCalls, maxCharacters }) {
    let calls = 0;
    let characters = 0;
    return (output) => {
        calls++;
        characters += typeof output === "string" ? output.length : 0;
        if (calls > maxCalls || characters > maxCharacters)
            throw new Error("the template makes too much text");
    };
}
function limitLoops(engine, meter) {
    const each = engine.helpers.each;
    engine.registerHelper("each", function (items, options) {
        const { fn } = options;
        const counted = (...args) => {
            const output = fn(...args);
            meter(output);
            return output;
        };
        return each.call(this, items, { ...options, fn: counted });
    });
}
function limitPartials(engine, meter) {
    const { VM } = engine;
    engine.VM = {
        ...VM,
        invokePartial(partial, context, options) {
            meter(null);
            if (partial === undefined)
                return VM.invokePartial.call(this, partial, context, options);
            try {
                const output = VM.invokePartial.call(this, partial, context, options);
                meter(output);
                return output;
            }
            catch (error) {
                throw failureOf(error, options.name);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/report/marker.js
function markerLine({ key, run, data }) {
    return `<!-- telltale:v1 key=${safeKey(key)} run=${run.id}.${run.attempt} data=${data} -->`;
}
function parseMarker(body) {
    const [first = ""] = body.slice(0, maxMarker + 2).split(/\r\n|\n/, 1);
    const parts = pattern.exec(first);
    if (!parts)
        return null;
    const [, key = "", id, attempt, data = ""] = parts;
    const run = { id: Number(id), attempt: Number(attempt) };
    return Number.isSafeInteger(run.id) && Number.isSafeInteger(run.attempt) ? { key, run, data } : null;
}
function compareRuns(a, b) {
    return a.id - b.id || a.attempt - b.attempt;
}
function withoutMarker(body) {
    return parseMarker(body) === null ? body : body.slice(body.indexOf("\n") + 1);
}
function marksFor(key) {
    const own = (body) => {
        const marker = parseMarker(body);
        return marker?.key === safeKey(key) ? marker : null;
    };
    return {
        runOf: (body) => own(body)?.run ?? null,
        same: (a, b) => own(a)?.data === own(b)?.data && marker_text(a) === marker_text(b),
    };
}
function marker_text(body) {
    return withoutMarker(body.replace(/\r\n?/g, "\n")).trim();
}
const maxMarker = 6_000;
const pattern = /^<!-- telltale:v1 key=([\w.-]{1,64}) run=(\d{1,16})\.(\d{1,9}) data=([\w-]{0,5000}) -->$/;
function safeKey(key) {
    return key.replace(/[^\w.-]+/g, "-").slice(0, 64) || "default";
}

// EXTERNAL MODULE: ./build/report/view/commands.js
var commands = __webpack_require__(4243);
// EXTERNAL MODULE: ./build/report/view/reproduction.js
var reproduction = __webpack_require__(3683);
// EXTERNAL MODULE: ./build/report/view/sessions.js
var view_sessions = __webpack_require__(4400);
;// CONCATENATED MODULE: ./build/report/record.js



function record_recordOf(result) {
    const { verdict, findings, sessions, facts } = result;
    const cause = findings.find(({ signature }) => signature === verdict.cause);
    return {
        v: 1,
        status: verdict.status,
        cause: verdict.cause !== null && isId(verdict.cause) ? verdict.cause : null,
        confidence: verdict.confidence,
        findings: findings
            .filter(({ signature, hash }) => isId(signature) && /^[0-9a-f]{0,64}$/.test(hash))
            .slice(0, 24)
            .map(({ signature, hash, count }) => [signature, hash, count]),
        measures: Object.fromEntries(Object.entries({ ...(0,view_sessions/* sessionMeasures */.mV)(sessions), ...cause?.measures })
            .filter(([name, value]) => isName(name) && Number.isFinite(value))
            .slice(0, 16)),
        versions: Object.fromEntries(facts.flatMap(({ name, value }) => versionOf(name, value)).slice(0, 8)),
        platform: (0,commands/* systemOf */.br)(facts),
        first: timeOrNull(cause?.first),
        last: timeOrNull(cause?.last),
        sessions: sessions.length,
    };
}
function emptyRecord(status) {
    const nothing = {
        findings: [],
        measures: {},
        versions: {},
        platform: null,
        first: null,
        last: null,
        sessions: 0,
    };
    return { v: 1, status, cause: null, confidence: 0, ...nothing };
}
function encodeRecord(record) {
    return Buffer.from(JSON.stringify(record)).toString("base64url");
}
async function readRecord(data) {
    const { recordSchema } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(189)]).then(__webpack_require__.bind(__webpack_require__, 5189));
    try {
        return recordSchema.parse(JSON.parse(Buffer.from(data, "base64url").toString("utf8")));
    }
    catch {
        return null;
    }
}
function isId(text) {
    return /^[a-z0-9][a-z0-9.-]{0,119}$/.test(text);
}
function isName(text) {
    return /^[a-z][A-Za-z0-9.-]{0,79}$/.test(text);
}
function versionOf(name, value) {
    const program = (0,reproduction/* programOf */.oQ)(name)?.toLowerCase();
    const version = /^v?(\d+\.\d[\w.+-]{0,36})$/.exec(value.trim())?.[1];
    return version !== undefined && program !== undefined && isName(program) ? [[program, version]] : [];
}
function timeOrNull(time) {
    return time !== null && time !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(time)
        ? time
        : null;
}

// EXTERNAL MODULE: ./build/report/slot.js
var slot = __webpack_require__(1279);
// EXTERNAL MODULE: ./node_modules/handlebars/dist/handlebars.runtime.js
var handlebars_runtime = __webpack_require__(1323);
;// CONCATENATED MODULE: ./build/report/generated/templates.js
const templates = {
    "bug-report": { "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## "
                + container.escapeExpression((((helper = lookupProperty(helpers, "headline") || container.strict(depth0, "headline", { "start": { "line": 1, "column": 5 }, "end": { "line": 1, "column": 13 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "headline", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 3 }, "end": { "line": 1, "column": 15 } } }) : helper)))
                + "\n\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "bug-issue"), depth0, { "name": "bug-issue", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "bug-evidence"), depth0, { "name": "bug-evidence", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "bug-hypotheses"), depth0, { "name": "bug-hypotheses", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "bug-steps"), depth0, { "name": "bug-steps", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "bug-environment"), depth0, { "name": "bug-environment", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "bug-actions"), depth0, { "name": "bug-actions", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "footer"), depth0, { "name": "footer", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "usePartial": true, "useData": true },
    "partials/actions": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "steps"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 16, "column": 7 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "#### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "whatToDo", { "start": { "line": 3, "column": 7 }, "end": { "line": 3, "column": 27 } }), depth0))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "steps"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 15, "column": 9 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "1. "
                + container.escapeExpression((((helper = lookupProperty(helpers, "text") || container.strict(depth0, "text", { "start": { "line": 6, "column": 5 }, "end": { "line": 6, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 3 }, "end": { "line": 6, "column": 11 } } }) : helper)))
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "commands"), { "name": "each", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 14, "column": 9 } } })) != null ? stack1 : "");
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "system"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 12, "column": 7 } } })) != null ? stack1 : "")
                + "   "
                + container.escapeExpression((((helper = lookupProperty(helpers, "run") || container.strict(depth0, "run", { "start": { "line": 13, "column": 5 }, "end": { "line": 13, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "run", "hash": {}, "data": data, "loc": { "start": { "line": 13, "column": 3 }, "end": { "line": 13, "column": 10 } } }) : helper)))
                + "\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "   "
                + container.escapeExpression((((helper = lookupProperty(helpers, "system") || container.strict(depth0, "system", { "start": { "line": 10, "column": 5 }, "end": { "line": 10, "column": 11 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "system", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 3 }, "end": { "line": 10, "column": 13 } } }) : helper)))
                + ":\n\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "with", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 17, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/bug-actions": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "known"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 9, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "steps"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 24, "column": 7 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "recommendation", { "start": { "line": 3, "column": 6 }, "end": { "line": 3, "column": 32 } }), depth0))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "known"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 8, "column": 9 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "addToKnown", { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 24 } }), depth0))
                + " "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "issue"), "text", { "start": { "line": 6, "column": 29 }, "end": { "line": 6, "column": 39 } }), depth0))
                + " ("
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "issue"), "state", { "start": { "line": 6, "column": 45 }, "end": { "line": 6, "column": 56 } }), depth0))
                + "), "
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 6, "column": 63 }, "end": { "line": 6, "column": 68 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 61 }, "end": { "line": 6, "column": 70 } } }) : helper)))
                + "."
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "regression"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 71 }, "end": { "line": 6, "column": 112 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "differences"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 112 }, "end": { "line": 6, "column": 152 } } })) != null ? stack1 : "")
                + "\n\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "regression") || container.strict(depth0, "regression", { "start": { "line": 6, "column": 92 }, "end": { "line": 6, "column": 102 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "regression", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 90 }, "end": { "line": 6, "column": 104 } } }) : helper)))
                + ".";
        }, "4": function (container, depth0, helpers, partials, data) {
            return " "
                + container.escapeExpression(container.lambda(depth0, depth0))
                + ".";
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "immediate", { "start": { "line": 11, "column": 6 }, "end": { "line": 11, "column": 27 } }), depth0))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "steps"), { "name": "each", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 13, "column": 0 }, "end": { "line": 23, "column": 9 } } })) != null ? stack1 : "");
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "1. "
                + container.escapeExpression((((helper = lookupProperty(helpers, "text") || container.strict(depth0, "text", { "start": { "line": 14, "column": 5 }, "end": { "line": 14, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 3 }, "end": { "line": 14, "column": 11 } } }) : helper)))
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "commands"), { "name": "each", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 15, "column": 0 }, "end": { "line": 22, "column": 9 } } })) != null ? stack1 : "");
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "system"), { "name": "if", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 17, "column": 0 }, "end": { "line": 20, "column": 7 } } })) != null ? stack1 : "")
                + "   "
                + container.escapeExpression((((helper = lookupProperty(helpers, "run") || container.strict(depth0, "run", { "start": { "line": 21, "column": 5 }, "end": { "line": 21, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "run", "hash": {}, "data": data, "loc": { "start": { "line": 21, "column": 3 }, "end": { "line": 21, "column": 10 } } }) : helper)))
                + "\n";
        }, "8": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "   "
                + container.escapeExpression((((helper = lookupProperty(helpers, "system") || container.strict(depth0, "system", { "start": { "line": 18, "column": 5 }, "end": { "line": 18, "column": 11 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "system", "hash": {}, "data": data, "loc": { "start": { "line": 18, "column": 3 }, "end": { "line": 18, "column": 13 } } }) : helper)))
                + ":\n\n";
        }, "9": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "oneQuestion", { "start": { "line": 28, "column": 6 }, "end": { "line": 28, "column": 29 } }), depth0))
                + "\n\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "sentence") || container.strict(depth0, "sentence", { "start": { "line": 30, "column": 2 }, "end": { "line": 30, "column": 10 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "sentence", "hash": {}, "data": data, "loc": { "start": { "line": 30, "column": 0 }, "end": { "line": 30, "column": 12 } } }) : helper)))
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "commands"), { "name": "each", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 31, "column": 0 }, "end": { "line": 38, "column": 9 } } })) != null ? stack1 : "");
        }, "10": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "system"), { "name": "if", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 33, "column": 0 }, "end": { "line": 36, "column": 7 } } })) != null ? stack1 : "")
                + container.escapeExpression((((helper = lookupProperty(helpers, "run") || container.strict(depth0, "run", { "start": { "line": 37, "column": 2 }, "end": { "line": 37, "column": 5 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "run", "hash": {}, "data": data, "loc": { "start": { "line": 37, "column": 0 }, "end": { "line": 37, "column": 7 } } }) : helper)))
                + "\n";
        }, "11": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "system") || container.strict(depth0, "system", { "start": { "line": 34, "column": 2 }, "end": { "line": 34, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "system", "hash": {}, "data": data, "loc": { "start": { "line": 34, "column": 0 }, "end": { "line": 34, "column": 10 } } }) : helper)))
                + ":\n\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "with", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 25, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "ask"), { "name": "with", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 27, "column": 0 }, "end": { "line": 39, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/bug-environment": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "environment", { "start": { "line": 2, "column": 6 }, "end": { "line": 2, "column": 23 } }), depth0))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "facts"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 6, "column": 9 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "name") || container.strict(depth0, "name", { "start": { "line": 5, "column": 4 }, "end": { "line": 5, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "name", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 2 }, "end": { "line": 5, "column": 10 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "value") || container.strict(depth0, "value", { "start": { "line": 5, "column": 14 }, "end": { "line": 5, "column": 19 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "value", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 12 }, "end": { "line": 5, "column": 21 } } }) : helper)))
                + " ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 5, "column": 25 }, "end": { "line": 5, "column": 30 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 23 }, "end": { "line": 5, "column": 32 } } }) : helper)))
                + ")\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "facts"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 7, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/bug-evidence": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "evidence", { "start": { "line": 2, "column": 6 }, "end": { "line": 2, "column": 20 } }), depth0))
                + "\n\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "evidence-lines"), depth0, { "name": "evidence-lines", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "unknown", { "start": { "line": 7, "column": 6 }, "end": { "line": 7, "column": 19 } }), depth0))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "unknown"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 11, "column": 9 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "template") || container.strict(depth0, "template", { "start": { "line": 10, "column": 4 }, "end": { "line": 10, "column": 12 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "template", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 2 }, "end": { "line": 10, "column": 14 } } }) : helper)))
                + ", "
                + container.escapeExpression((((helper = lookupProperty(helpers, "count") || container.strict(depth0, "count", { "start": { "line": 10, "column": 18 }, "end": { "line": 10, "column": 23 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "count", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 16 }, "end": { "line": 10, "column": 25 } } }) : helper)))
                + " ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 10, "column": 29 }, "end": { "line": 10, "column": 34 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 27 }, "end": { "line": 10, "column": 36 } } }) : helper)))
                + ")\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "evidence"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 5, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "unknown"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 12, "column": 7 } } })) != null ? stack1 : "");
        }, "usePartial": true, "useData": true },
    "partials/bug-hypotheses": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "hypotheses", { "start": { "line": 2, "column": 6 }, "end": { "line": 2, "column": 22 } }), depth0))
                + "\n\n| "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "suspect", { "start": { "line": 4, "column": 4 }, "end": { "line": 4, "column": 17 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "verdict", { "start": { "line": 4, "column": 24 }, "end": { "line": 4, "column": 37 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "reason", { "start": { "line": 4, "column": 44 }, "end": { "line": 4, "column": 56 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "proof", { "start": { "line": 4, "column": 63 }, "end": { "line": 4, "column": 74 } }), depth0))
                + " |\n| --- | --- | --- | --- |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "suspects"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 8, "column": 9 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 7, "column": 4 }, "end": { "line": 7, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 2 }, "end": { "line": 7, "column": 11 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "mark") || container.strict(depth0, "mark", { "start": { "line": 7, "column": 16 }, "end": { "line": 7, "column": 20 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "mark", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 14 }, "end": { "line": 7, "column": 22 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "verdict") || container.strict(depth0, "verdict", { "start": { "line": 7, "column": 25 }, "end": { "line": 7, "column": 32 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "verdict", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 23 }, "end": { "line": 7, "column": 34 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "why") || container.strict(depth0, "why", { "start": { "line": 7, "column": 39 }, "end": { "line": 7, "column": 42 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "why", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 37 }, "end": { "line": 7, "column": 44 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "missing"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 44 }, "end": { "line": 7, "column": 78 } } })) != null ? stack1 : "")
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 7, "column": 83 }, "end": { "line": 7, "column": 88 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 81 }, "end": { "line": 7, "column": 90 } } }) : helper)))
                + " |\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "missing") || container.strict(depth0, "missing", { "start": { "line": 7, "column": 62 }, "end": { "line": 7, "column": 69 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "missing", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 60 }, "end": { "line": 7, "column": 71 } } }) : helper)));
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "suspects"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 9, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/bug-issue": { "0": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "summary") || container.strict(depth0, "summary", { "start": { "line": 3, "column": 17 }, "end": { "line": 3, "column": 24 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "summary", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 15 }, "end": { "line": 3, "column": 26 } } }) : helper)));
        }, "1": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "lead") || container.strict(depth0, "lead", { "start": { "line": 3, "column": 36 }, "end": { "line": 3, "column": 40 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "lead", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 34 }, "end": { "line": 3, "column": 42 } } }) : helper)));
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "cause") || container.strict(depth0, "cause", { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 7 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "cause", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 6, "column": 9 } } }) : helper)))
                + " This is **"
                + container.escapeExpression((((helper = lookupProperty(helpers, "confidence") || container.strict(depth0, "confidence", { "start": { "line": 6, "column": 22 }, "end": { "line": 6, "column": 32 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "confidence", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 20 }, "end": { "line": 6, "column": 34 } } }) : helper)))
                + "** ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 6, "column": 40 }, "end": { "line": 6, "column": 45 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 38 }, "end": { "line": 6, "column": 47 } } }) : helper)))
                + ").\n\n**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "impact", { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 22 } }), depth0))
                + ":** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "impact") || container.strict(depth0, "impact", { "start": { "line": 8, "column": 30 }, "end": { "line": 8, "column": 36 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "impact", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 28 }, "end": { "line": 8, "column": 38 } } }) : helper)))
                + "\n\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "when") || container.strict(depth0, "when", { "start": { "line": 10, "column": 2 }, "end": { "line": 10, "column": 6 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "when", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 10, "column": 8 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(data, "root"), "sessionsSummary"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 8 }, "end": { "line": 10, "column": 70 } } })) != null ? stack1 : "")
                + "\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(data, "root"), "sessionsSummary", { "start": { "line": 10, "column": 40 }, "end": { "line": 10, "column": 61 } }), depth0));
        }, "4": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 14, "column": 2 }, "end": { "line": 14, "column": 7 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 14, "column": 9 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "cause") || container.strict(depth0, "cause", { "start": { "line": 14, "column": 13 }, "end": { "line": 14, "column": 18 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "cause", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 11 }, "end": { "line": 14, "column": 20 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "when") || container.strict(depth0, "when", { "start": { "line": 14, "column": 23 }, "end": { "line": 14, "column": 27 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "when", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 21 }, "end": { "line": 14, "column": 29 } } }) : helper)))
                + " ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 14, "column": 33 }, "end": { "line": 14, "column": 38 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 31 }, "end": { "line": 14, "column": 40 } } }) : helper)))
                + ")\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "issue", { "start": { "line": 1, "column": 6 }, "end": { "line": 1, "column": 17 } }), depth0))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "summary"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.program(1, data, 0), "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 3, "column": 49 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "with", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 11, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "others"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 12, "column": 0 }, "end": { "line": 15, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/bug-steps": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "steps", { "start": { "line": 2, "column": 6 }, "end": { "line": 2, "column": 17 } }), depth0))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "reproduction"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 6, "column": 9 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            return "1. "
                + container.escapeExpression(container.lambda(depth0, depth0))
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "reproduction"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 7, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/comment-for-known": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "known"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 12, "column": 9 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "comment"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 11, "column": 7 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "comment", { "start": { "line": 5, "column": 11 }, "end": { "line": 5, "column": 30 } }), depth0))
                + "</summary>\n\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "comment") || container.strict(depth0, "comment", { "start": { "line": 7, "column": 2 }, "end": { "line": 7, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "comment", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 7, "column": 11 } } }) : helper)))
                + "\n\n</details>\n\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "with", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 13, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/environment": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "configuration", { "start": { "line": 3, "column": 11 }, "end": { "line": 3, "column": 30 } }), depth0))
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "configuration"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 6, "column": 4 }, "end": { "line": 6, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 11 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "why") || container.strict(depth0, "why", { "start": { "line": 6, "column": 15 }, "end": { "line": 6, "column": 18 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "why", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 13 }, "end": { "line": 6, "column": 20 } } }) : helper)))
                + " ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 6, "column": 24 }, "end": { "line": 6, "column": 29 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 22 }, "end": { "line": 6, "column": 31 } } }) : helper)))
                + ")\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "facts", { "start": { "line": 14, "column": 11 }, "end": { "line": 14, "column": 22 } }), depth0))
                + "</summary>\n\n| "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "name", { "start": { "line": 16, "column": 4 }, "end": { "line": 16, "column": 14 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "value", { "start": { "line": 16, "column": 21 }, "end": { "line": 16, "column": 32 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "proof", { "start": { "line": 16, "column": 39 }, "end": { "line": 16, "column": 50 } }), depth0))
                + " |\n| --- | --- | --- |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "facts"), { "name": "each", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 18, "column": 0 }, "end": { "line": 20, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + container.escapeExpression((((helper = lookupProperty(helpers, "name") || container.strict(depth0, "name", { "start": { "line": 19, "column": 4 }, "end": { "line": 19, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "name", "hash": {}, "data": data, "loc": { "start": { "line": 19, "column": 2 }, "end": { "line": 19, "column": 10 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "subject"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 19, "column": 10 }, "end": { "line": 19, "column": 44 } } })) != null ? stack1 : "")
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "value") || container.strict(depth0, "value", { "start": { "line": 19, "column": 49 }, "end": { "line": 19, "column": 54 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "value", "hash": {}, "data": data, "loc": { "start": { "line": 19, "column": 47 }, "end": { "line": 19, "column": 56 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 19, "column": 61 }, "end": { "line": 19, "column": 66 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 19, "column": 59 }, "end": { "line": 19, "column": 68 } } }) : helper)))
                + " |\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "subject") || container.strict(depth0, "subject", { "start": { "line": 19, "column": 28 }, "end": { "line": 19, "column": 35 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "subject", "hash": {}, "data": data, "loc": { "start": { "line": 19, "column": 26 }, "end": { "line": 19, "column": 37 } } }) : helper)));
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "configuration"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 10, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "facts"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 23, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/evidence-lines": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 2, "column": 4 }, "end": { "line": 2, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 2 }, "end": { "line": 2, "column": 11 } } }) : helper)))
                + "**, "
                + container.escapeExpression((((helper = lookupProperty(helpers, "count") || container.strict(depth0, "count", { "start": { "line": 2, "column": 17 }, "end": { "line": 2, "column": 22 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "count", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 15 }, "end": { "line": 2, "column": 24 } } }) : helper)))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "files"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 14, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "more"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 15, "column": 0 }, "end": { "line": 18, "column": 7 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "place") || container.strict(depth0, "place", { "start": { "line": 5, "column": 2 }, "end": { "line": 5, "column": 7 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "place", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 5, "column": 9 } } }) : helper)))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "lines"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 12, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **"
                + container.escapeExpression((((helper = lookupProperty(helpers, "name") || container.strict(depth0, "name", { "start": { "line": 8, "column": 6 }, "end": { "line": 8, "column": 10 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "name", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 12 } } }) : helper)))
                + "** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "line") || container.strict(depth0, "line", { "start": { "line": 8, "column": 17 }, "end": { "line": 8, "column": 21 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "line", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 15 }, "end": { "line": 8, "column": 23 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "time"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 23 }, "end": { "line": 8, "column": 52 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "note"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 52 }, "end": { "line": 8, "column": 82 } } })) != null ? stack1 : "")
                + ": "
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "quote"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 84 }, "end": { "line": 8, "column": 113 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "text"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 11, "column": 7 } } })) != null ? stack1 : "");
        }, "3": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ", "
                + container.escapeExpression((((helper = lookupProperty(helpers, "time") || container.strict(depth0, "time", { "start": { "line": 8, "column": 39 }, "end": { "line": 8, "column": 43 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "time", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 37 }, "end": { "line": 8, "column": 45 } } }) : helper)));
        }, "4": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "note") || container.strict(depth0, "note", { "start": { "line": 8, "column": 68 }, "end": { "line": 8, "column": 72 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "note", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 66 }, "end": { "line": 8, "column": 74 } } }) : helper)))
                + ")";
        }, "5": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "quote") || container.strict(depth0, "quote", { "start": { "line": 8, "column": 99 }, "end": { "line": 8, "column": 104 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "quote", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 97 }, "end": { "line": 8, "column": 106 } } }) : helper)));
        }, "6": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "  "
                + container.escapeExpression((((helper = lookupProperty(helpers, "text") || container.strict(depth0, "text", { "start": { "line": 10, "column": 4 }, "end": { "line": 10, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 2 }, "end": { "line": 10, "column": 10 } } }) : helper)))
                + "\n";
        }, "7": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "more") || container.strict(depth0, "more", { "start": { "line": 16, "column": 2 }, "end": { "line": 16, "column": 6 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "more", "hash": {}, "data": data, "loc": { "start": { "line": 16, "column": 0 }, "end": { "line": 16, "column": 8 } } }) : helper)))
                + "\n\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "evidence"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 19, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/evidence": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression((((helper = lookupProperty(helpers, "evidenceTitle") || container.strict(depth0, "evidenceTitle", { "start": { "line": 3, "column": 11 }, "end": { "line": 3, "column": 24 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "evidenceTitle", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 9 }, "end": { "line": 3, "column": 26 } } }) : helper)))
                + "</summary>\n\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "evidence-lines"), depth0, { "name": "evidence-lines", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "evidence"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 8, "column": 7 } } })) != null ? stack1 : "");
        }, "usePartial": true, "useData": true },
    "partials/footer": { "0": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "dropped") || container.strict(depth0, "dropped", { "start": { "line": 2, "column": 2 }, "end": { "line": 2, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "dropped", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 2, "column": 11 } } }) : helper)))
                + "\n\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "dropped"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 4, "column": 7 } } })) != null ? stack1 : "")
                + "<sub>"
                + container.escapeExpression((((helper = lookupProperty(helpers, "footer") || container.strict(depth0, "footer", { "start": { "line": 5, "column": 7 }, "end": { "line": 5, "column": 13 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "footer", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 5 }, "end": { "line": 5, "column": 15 } } }) : helper)))
                + "</sub>\n";
        }, "useData": true },
    "partials/for-maintainers": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "#### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "forMaintainers", { "start": { "line": 2, "column": 7 }, "end": { "line": 2, "column": 27 } }), depth0))
                + "\n\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "known"), depth0, { "name": "known", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "others"), depth0, { "name": "others", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "moreFindings") || container.strict(depth0, "moreFindings", { "start": { "line": 8, "column": 2 }, "end": { "line": 8, "column": 14 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "moreFindings", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 8, "column": 16 } } }) : helper)))
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "maintainers"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 9, "column": 7 } } })) != null ? stack1 : "");
        }, "usePartial": true, "useData": true },
    "partials/headline": { "0": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "exposed", { "start": { "line": 6, "column": 4 }, "end": { "line": 6, "column": 23 } }), depth0))
                + ":** "
                + container.escapeExpression(container.lambda(depth0, depth0))
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression((((helper = lookupProperty(helpers, "headline") || container.strict(depth0, "headline", { "start": { "line": 1, "column": 6 }, "end": { "line": 1, "column": 14 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "headline", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 4 }, "end": { "line": 1, "column": 16 } } }) : helper)))
                + "\n\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "lead") || container.strict(depth0, "lead", { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 6 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "lead", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 3, "column": 8 } } }) : helper)))
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "exposures"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/known": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "known"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 5, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "references"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 9, "column": 7 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "knownAs", { "start": { "line": 3, "column": 4 }, "end": { "line": 3, "column": 23 } }), depth0))
                + ":** "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "issue"), "text", { "start": { "line": 3, "column": 31 }, "end": { "line": 3, "column": 41 } }), depth0))
                + " ("
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "issue"), "state", { "start": { "line": 3, "column": 47 }, "end": { "line": 3, "column": 58 } }), depth0))
                + "), "
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 3, "column": 65 }, "end": { "line": 3, "column": 70 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 63 }, "end": { "line": 3, "column": 72 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "regression"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 72 }, "end": { "line": 3, "column": 113 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "differences"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 113 }, "end": { "line": 3, "column": 238 } } })) != null ? stack1 : "")
                + ".\n\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ". "
                + container.escapeExpression((((helper = lookupProperty(helpers, "regression") || container.strict(depth0, "regression", { "start": { "line": 3, "column": 94 }, "end": { "line": 3, "column": 104 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "regression", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 92 }, "end": { "line": 3, "column": 106 } } }) : helper)));
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ". "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "differences", { "start": { "line": 3, "column": 136 }, "end": { "line": 3, "column": 159 } }), depth0))
                + ": "
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "differences"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 163 }, "end": { "line": 3, "column": 231 } } })) != null ? stack1 : "");
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression(container.lambda(depth0, depth0))
                + ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(data, "last"), { "name": "unless", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 192 }, "end": { "line": 3, "column": 222 } } })) != null ? stack1 : "");
        }, "5": function (container, depth0, helpers, partials, data) {
            return "; ";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "references", { "start": { "line": 7, "column": 4 }, "end": { "line": 7, "column": 26 } }), depth0))
                + ":** "
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "references"), { "name": "each", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 32 }, "end": { "line": 7, "column": 99 } } })) != null ? stack1 : "")
                + "\n\n";
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "text") || container.strict(depth0, "text", { "start": { "line": 7, "column": 54 }, "end": { "line": 7, "column": 58 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 52 }, "end": { "line": 7, "column": 60 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(data, "last"), { "name": "unless", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 60 }, "end": { "line": 7, "column": 90 } } })) != null ? stack1 : "");
        }, "8": function (container, depth0, helpers, partials, data) {
            return ", ";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "with", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 10, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/others": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression((((helper = lookupProperty(helpers, "othersLabel") || container.strict(depth0, "othersLabel", { "start": { "line": 2, "column": 4 }, "end": { "line": 2, "column": 15 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "othersLabel", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 2 }, "end": { "line": 2, "column": 17 } } }) : helper)))
                + ":**\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "others"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 6, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 5, "column": 4 }, "end": { "line": 5, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 2 }, "end": { "line": 5, "column": 11 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "cause") || container.strict(depth0, "cause", { "start": { "line": 5, "column": 15 }, "end": { "line": 5, "column": 20 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "cause", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 13 }, "end": { "line": 5, "column": 22 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "when") || container.strict(depth0, "when", { "start": { "line": 5, "column": 25 }, "end": { "line": 5, "column": 29 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "when", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 23 }, "end": { "line": 5, "column": 31 } } }) : helper)))
                + " ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 5, "column": 35 }, "end": { "line": 5, "column": 40 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 33 }, "end": { "line": 5, "column": 42 } } }) : helper)))
                + ")\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "explained"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 13, "column": 7 } } })) != null ? stack1 : "");
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "explained", { "start": { "line": 11, "column": 4 }, "end": { "line": 11, "column": 25 } }), depth0))
                + ":** "
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "explained"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 31 }, "end": { "line": 11, "column": 121 } } })) != null ? stack1 : "")
                + ".\n\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 11, "column": 52 }, "end": { "line": 11, "column": 57 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 11, "column": 50 }, "end": { "line": 11, "column": 59 } } }) : helper)))
                + ", "
                + container.escapeExpression((((helper = lookupProperty(helpers, "count") || container.strict(depth0, "count", { "start": { "line": 11, "column": 63 }, "end": { "line": 11, "column": 68 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "count", "hash": {}, "data": data, "loc": { "start": { "line": 11, "column": 61 }, "end": { "line": 11, "column": 70 } } }) : helper)))
                + " ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 11, "column": 74 }, "end": { "line": 11, "column": 79 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 11, "column": 72 }, "end": { "line": 11, "column": 81 } } }) : helper)))
                + ")"
                + ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(data, "last"), { "name": "unless", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 82 }, "end": { "line": 11, "column": 112 } } })) != null ? stack1 : "");
        }, "5": function (container, depth0, helpers, partials, data) {
            return "; ";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "observations", { "start": { "line": 16, "column": 4 }, "end": { "line": 16, "column": 22 } }), depth0))
                + ":**\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "observations"), { "name": "each", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 18, "column": 0 }, "end": { "line": 20, "column": 9 } } })) != null ? stack1 : "");
        }, "7": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 19, "column": 4 }, "end": { "line": 19, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 19, "column": 2 }, "end": { "line": 19, "column": 11 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "cause") || container.strict(depth0, "cause", { "start": { "line": 19, "column": 15 }, "end": { "line": 19, "column": 20 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "cause", "hash": {}, "data": data, "loc": { "start": { "line": 19, "column": 13 }, "end": { "line": 19, "column": 22 } } }) : helper)))
                + " ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 19, "column": 26 }, "end": { "line": 19, "column": 31 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 19, "column": 24 }, "end": { "line": 19, "column": 33 } } }) : helper)))
                + ")\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "others"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 8, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "with", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 14, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "observations"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 15, "column": 0 }, "end": { "line": 21, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/question": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "oneQuestion", { "start": { "line": 2, "column": 4 }, "end": { "line": 2, "column": 27 } }), depth0))
                + ":** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "sentence") || container.strict(depth0, "sentence", { "start": { "line": 2, "column": 35 }, "end": { "line": 2, "column": 43 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "sentence", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 33 }, "end": { "line": 2, "column": 45 } } }) : helper)))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "several"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 8, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "commands"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 16, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "several"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 17, "column": 0 }, "end": { "line": 19, "column": 7 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "commands", { "start": { "line": 6, "column": 11 }, "end": { "line": 6, "column": 31 } }), depth0))
                + "</summary>\n\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "system"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 13, "column": 7 } } })) != null ? stack1 : "")
                + container.escapeExpression((((helper = lookupProperty(helpers, "run") || container.strict(depth0, "run", { "start": { "line": 14, "column": 2 }, "end": { "line": 14, "column": 5 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "run", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 14, "column": 7 } } }) : helper)))
                + "\n\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "system") || container.strict(depth0, "system", { "start": { "line": 11, "column": 2 }, "end": { "line": 11, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "system", "hash": {}, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 11, "column": 10 } } }) : helper)))
                + ":\n\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            return "</details>\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "ask"), { "name": "with", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 20, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/resources": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "resources", { "start": { "line": 3, "column": 11 }, "end": { "line": 3, "column": 26 } }), depth0))
                + "</summary>\n\n| "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "metric", { "start": { "line": 5, "column": 4 }, "end": { "line": 5, "column": 16 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "name", { "start": { "line": 5, "column": 23 }, "end": { "line": 5, "column": 33 } }), depth0))
                + " | | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "range", { "start": { "line": 5, "column": 42 }, "end": { "line": 5, "column": 53 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "trend", { "start": { "line": 5, "column": 60 }, "end": { "line": 5, "column": 71 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "proof", { "start": { "line": 5, "column": 78 }, "end": { "line": 5, "column": 89 } }), depth0))
                + " |\n| --- | --- | --- | --- | --- | --- |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "resources"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 9, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + container.escapeExpression((((helper = lookupProperty(helpers, "metric") || container.strict(depth0, "metric", { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 10 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "metric", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 2 }, "end": { "line": 8, "column": 12 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "subject") || container.strict(depth0, "subject", { "start": { "line": 8, "column": 17 }, "end": { "line": 8, "column": 24 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "subject", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 15 }, "end": { "line": 8, "column": 26 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "chart") || container.strict(depth0, "chart", { "start": { "line": 8, "column": 31 }, "end": { "line": 8, "column": 36 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "chart", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 29 }, "end": { "line": 8, "column": 38 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "range") || container.strict(depth0, "range", { "start": { "line": 8, "column": 43 }, "end": { "line": 8, "column": 48 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "range", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 41 }, "end": { "line": 8, "column": 50 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "slope") || container.strict(depth0, "slope", { "start": { "line": 8, "column": 55 }, "end": { "line": 8, "column": 60 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "slope", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 53 }, "end": { "line": 8, "column": 62 } } }) : helper)))
                + ", "
                + container.escapeExpression((((helper = lookupProperty(helpers, "verdict") || container.strict(depth0, "verdict", { "start": { "line": 8, "column": 66 }, "end": { "line": 8, "column": 73 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "verdict", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 64 }, "end": { "line": 8, "column": 75 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 8, "column": 80 }, "end": { "line": 8, "column": 85 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 78 }, "end": { "line": 8, "column": 87 } } }) : helper)))
                + " |\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "resources"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 12, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/sessions": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "sessions", { "start": { "line": 3, "column": 11 }, "end": { "line": 3, "column": 25 } }), depth0))
                + "</summary>\n\n| "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "server", { "start": { "line": 5, "column": 4 }, "end": { "line": 5, "column": 16 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "attempt", { "start": { "line": 5, "column": 23 }, "end": { "line": 5, "column": 36 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "started", { "start": { "line": 5, "column": 43 }, "end": { "line": 5, "column": 56 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "connect", { "start": { "line": 5, "column": 63 }, "end": { "line": 5, "column": 76 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "lifetime", { "start": { "line": 5, "column": 83 }, "end": { "line": 5, "column": 97 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "end", { "start": { "line": 5, "column": 104 }, "end": { "line": 5, "column": 113 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "proof", { "start": { "line": 5, "column": 120 }, "end": { "line": 5, "column": 131 } }), depth0))
                + " |\n| --- | ---: | --- | ---: | ---: | --- | --- |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "sessions"), "rows"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 9, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "sessions"), "more"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 13, "column": 7 } } })) != null ? stack1 : "")
                + "\n"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "sessions"), "chart", { "start": { "line": 15, "column": 2 }, "end": { "line": 15, "column": 16 } }), depth0))
                + "\n\n"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "sessions"), "bars", { "start": { "line": 17, "column": 2 }, "end": { "line": 17, "column": 15 } }), depth0))
                + "\n\n</details>\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + container.escapeExpression((((helper = lookupProperty(helpers, "subject") || container.strict(depth0, "subject", { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 11 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "subject", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 2 }, "end": { "line": 8, "column": 13 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "attempt") || container.strict(depth0, "attempt", { "start": { "line": 8, "column": 18 }, "end": { "line": 8, "column": 25 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "attempt", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 16 }, "end": { "line": 8, "column": 27 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "started") || container.strict(depth0, "started", { "start": { "line": 8, "column": 32 }, "end": { "line": 8, "column": 39 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "started", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 30 }, "end": { "line": 8, "column": 41 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "connect") || container.strict(depth0, "connect", { "start": { "line": 8, "column": 46 }, "end": { "line": 8, "column": 53 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "connect", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 44 }, "end": { "line": 8, "column": 55 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "lifetime") || container.strict(depth0, "lifetime", { "start": { "line": 8, "column": 60 }, "end": { "line": 8, "column": 68 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "lifetime", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 58 }, "end": { "line": 8, "column": 70 } } }) : helper)))
                + " | "
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "end"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.program(3, data, 0), "data": data, "loc": { "start": { "line": 8, "column": 73 }, "end": { "line": 8, "column": 131 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "reason"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 131 }, "end": { "line": 8, "column": 163 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "recovered"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 163 }, "end": { "line": 8, "column": 227 } } })) != null ? stack1 : "")
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 8, "column": 232 }, "end": { "line": 8, "column": 237 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 230 }, "end": { "line": 8, "column": 239 } } }) : helper)))
                + " |\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "end") || container.strict(depth0, "end", { "start": { "line": 8, "column": 86 }, "end": { "line": 8, "column": 89 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "end", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 84 }, "end": { "line": 8, "column": 91 } } }) : helper)));
        }, "3": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "stillOpen", { "start": { "line": 8, "column": 101 }, "end": { "line": 8, "column": 122 } }), depth0));
        }, "4": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "reason") || container.strict(depth0, "reason", { "start": { "line": 8, "column": 148 }, "end": { "line": 8, "column": 154 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "reason", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 146 }, "end": { "line": 8, "column": 156 } } }) : helper)));
        }, "5": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "recovered", { "start": { "line": 8, "column": 183 }, "end": { "line": 8, "column": 204 } }), depth0))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "recovered") || container.strict(depth0, "recovered", { "start": { "line": 8, "column": 209 }, "end": { "line": 8, "column": 218 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "recovered", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 207 }, "end": { "line": 8, "column": 220 } } }) : helper)));
        }, "6": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "sessions"), "more", { "start": { "line": 12, "column": 2 }, "end": { "line": 12, "column": 15 } }), depth0))
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "sessions"), "rows"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 20, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/sources": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "is"), "unreadable"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 8 }, "end": { "line": 2, "column": 41 } } })) != null ? stack1 : "")
                + ">\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "read", { "start": { "line": 3, "column": 11 }, "end": { "line": 3, "column": 21 } }), depth0))
                + "</summary>\n\n| "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "name", { "start": { "line": 5, "column": 4 }, "end": { "line": 5, "column": 14 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "origin", { "start": { "line": 5, "column": 21 }, "end": { "line": 5, "column": 33 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "size", { "start": { "line": 5, "column": 40 }, "end": { "line": 5, "column": 50 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "entries", { "start": { "line": 5, "column": 57 }, "end": { "line": 5, "column": 70 } }), depth0))
                + " |\n| --- | --- | ---: | ---: |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "sources"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 9, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "refusals"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 18, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "redactions"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 19, "column": 0 }, "end": { "line": 22, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "assumptions"), { "name": "if", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 23, "column": 0 }, "end": { "line": 30, "column": 7 } } })) != null ? stack1 : "")
                + "</details>\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            return " open";
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + container.escapeExpression((((helper = lookupProperty(helpers, "name") || container.strict(depth0, "name", { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "name", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 2 }, "end": { "line": 8, "column": 10 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "origin") || container.strict(depth0, "origin", { "start": { "line": 8, "column": 15 }, "end": { "line": 8, "column": 21 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "origin", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 13 }, "end": { "line": 8, "column": 23 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "size") || container.strict(depth0, "size", { "start": { "line": 8, "column": 28 }, "end": { "line": 8, "column": 32 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "size", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 26 }, "end": { "line": 8, "column": 34 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "entries") || container.strict(depth0, "entries", { "start": { "line": 8, "column": 39 }, "end": { "line": 8, "column": 46 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "entries", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 37 }, "end": { "line": 8, "column": 48 } } }) : helper)))
                + " |\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "refused", { "start": { "line": 12, "column": 4 }, "end": { "line": 12, "column": 17 } }), depth0))
                + "**\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "refusals"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 16, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "name") || container.strict(depth0, "name", { "start": { "line": 15, "column": 4 }, "end": { "line": 15, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "name", "hash": {}, "data": data, "loc": { "start": { "line": 15, "column": 2 }, "end": { "line": 15, "column": 10 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "reason") || container.strict(depth0, "reason", { "start": { "line": 15, "column": 14 }, "end": { "line": 15, "column": 20 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "reason", "hash": {}, "data": data, "loc": { "start": { "line": 15, "column": 12 }, "end": { "line": 15, "column": 22 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "remedy") || container.strict(depth0, "remedy", { "start": { "line": 15, "column": 25 }, "end": { "line": 15, "column": 31 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "remedy", "hash": {}, "data": data, "loc": { "start": { "line": 15, "column": 23 }, "end": { "line": 15, "column": 33 } } }) : helper)))
                + "\n";
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "redacted", { "start": { "line": 20, "column": 4 }, "end": { "line": 20, "column": 18 } }), depth0))
                + ":** "
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "redactions"), { "name": "each", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 20, "column": 24 }, "end": { "line": 20, "column": 101 } } })) != null ? stack1 : "")
                + ".\n\n";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "kind") || container.strict(depth0, "kind", { "start": { "line": 20, "column": 46 }, "end": { "line": 20, "column": 50 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "kind", "hash": {}, "data": data, "loc": { "start": { "line": 20, "column": 44 }, "end": { "line": 20, "column": 52 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "count") || container.strict(depth0, "count", { "start": { "line": 20, "column": 55 }, "end": { "line": 20, "column": 60 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "count", "hash": {}, "data": data, "loc": { "start": { "line": 20, "column": 53 }, "end": { "line": 20, "column": 62 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(data, "last"), { "name": "unless", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 20, "column": 62 }, "end": { "line": 20, "column": 92 } } })) != null ? stack1 : "");
        }, "7": function (container, depth0, helpers, partials, data) {
            return ", ";
        }, "8": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "assumptions", { "start": { "line": 24, "column": 4 }, "end": { "line": 24, "column": 21 } }), depth0))
                + "**\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "assumptions"), { "name": "each", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 26, "column": 0 }, "end": { "line": 28, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "9": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "about") || container.strict(depth0, "about", { "start": { "line": 27, "column": 4 }, "end": { "line": 27, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "about", "hash": {}, "data": data, "loc": { "start": { "line": 27, "column": 2 }, "end": { "line": 27, "column": 11 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "text") || container.strict(depth0, "text", { "start": { "line": 27, "column": 15 }, "end": { "line": 27, "column": 19 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 27, "column": 13 }, "end": { "line": 27, "column": 21 } } }) : helper)))
                + "\n";
        }, "10": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "problems", { "start": { "line": 36, "column": 11 }, "end": { "line": 36, "column": 25 } }), depth0))
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "problems"), { "name": "each", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 38, "column": 0 }, "end": { "line": 40, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "11": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "place") || container.strict(depth0, "place", { "start": { "line": 39, "column": 4 }, "end": { "line": 39, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "place", "hash": {}, "data": data, "loc": { "start": { "line": 39, "column": 2 }, "end": { "line": 39, "column": 11 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "message") || container.strict(depth0, "message", { "start": { "line": 39, "column": 15 }, "end": { "line": 39, "column": 22 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "message", "hash": {}, "data": data, "loc": { "start": { "line": 39, "column": 13 }, "end": { "line": 39, "column": 24 } } }) : helper)))
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "sources"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 32, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "problems"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 33, "column": 0 }, "end": { "line": 43, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/summary": { "0": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression((((helper = lookupProperty(helpers, "summaryLabel") || container.strict(depth0, "summaryLabel", { "start": { "line": 2, "column": 4 }, "end": { "line": 2, "column": 16 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "summaryLabel", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 2 }, "end": { "line": 2, "column": 18 } } }) : helper)))
                + ":** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "summary") || container.strict(depth0, "summary", { "start": { "line": 2, "column": 24 }, "end": { "line": 2, "column": 31 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "summary", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 22 }, "end": { "line": 2, "column": 33 } } }) : helper)))
                + "\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "sessionsSummary"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 8, "column": 7 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "howItWent", { "start": { "line": 7, "column": 4 }, "end": { "line": 7, "column": 19 } }), depth0))
                + ":** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "sessionsSummary") || container.strict(depth0, "sessionsSummary", { "start": { "line": 7, "column": 27 }, "end": { "line": 7, "column": 42 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "sessionsSummary", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 25 }, "end": { "line": 7, "column": 44 } } }) : helper)))
                + "\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "why", { "start": { "line": 12, "column": 4 }, "end": { "line": 12, "column": 19 } }), depth0))
                + ":** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "cause") || container.strict(depth0, "cause", { "start": { "line": 12, "column": 27 }, "end": { "line": 12, "column": 32 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "cause", "hash": {}, "data": data, "loc": { "start": { "line": 12, "column": 25 }, "end": { "line": 12, "column": 34 } } }) : helper)))
                + " This is **"
                + container.escapeExpression((((helper = lookupProperty(helpers, "confidence") || container.strict(depth0, "confidence", { "start": { "line": 12, "column": 47 }, "end": { "line": 12, "column": 57 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "confidence", "hash": {}, "data": data, "loc": { "start": { "line": 12, "column": 45 }, "end": { "line": 12, "column": 59 } } }) : helper)))
                + "** ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 12, "column": 65 }, "end": { "line": 12, "column": 70 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 12, "column": 63 }, "end": { "line": 12, "column": 72 } } }) : helper)))
                + ").\n\n**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "effect", { "start": { "line": 14, "column": 4 }, "end": { "line": 14, "column": 22 } }), depth0))
                + ":** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "impact") || container.strict(depth0, "impact", { "start": { "line": 14, "column": 30 }, "end": { "line": 14, "column": 36 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "impact", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 28 }, "end": { "line": 14, "column": 38 } } }) : helper)))
                + "\n\n**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "howOften", { "start": { "line": 16, "column": 4 }, "end": { "line": 16, "column": 24 } }), depth0))
                + ":** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "when") || container.strict(depth0, "when", { "start": { "line": 16, "column": 32 }, "end": { "line": 16, "column": 36 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "when", "hash": {}, "data": data, "loc": { "start": { "line": 16, "column": 30 }, "end": { "line": 16, "column": 38 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(data, "root"), "sessionsSummary"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 38 }, "end": { "line": 16, "column": 100 } } })) != null ? stack1 : "")
                + "\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(data, "root"), "sessionsSummary", { "start": { "line": 16, "column": 70 }, "end": { "line": 16, "column": 91 } }), depth0));
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "summary"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 3, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "unless", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 9, "column": 11 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "with", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 17, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/suspects": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "suspects", { "start": { "line": 3, "column": 11 }, "end": { "line": 3, "column": 25 } }), depth0))
                + "</summary>\n\n| "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "suspect", { "start": { "line": 5, "column": 4 }, "end": { "line": 5, "column": 17 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "verdict", { "start": { "line": 5, "column": 24 }, "end": { "line": 5, "column": 37 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "reason", { "start": { "line": 5, "column": 44 }, "end": { "line": 5, "column": 56 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "proof", { "start": { "line": 5, "column": 63 }, "end": { "line": 5, "column": 74 } }), depth0))
                + " |\n| --- | --- | --- | --- |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "suspects"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 9, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 2 }, "end": { "line": 8, "column": 11 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "mark") || container.strict(depth0, "mark", { "start": { "line": 8, "column": 16 }, "end": { "line": 8, "column": 20 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "mark", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 14 }, "end": { "line": 8, "column": 22 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "verdict") || container.strict(depth0, "verdict", { "start": { "line": 8, "column": 25 }, "end": { "line": 8, "column": 32 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "verdict", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 23 }, "end": { "line": 8, "column": 34 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "why") || container.strict(depth0, "why", { "start": { "line": 8, "column": 39 }, "end": { "line": 8, "column": 42 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "why", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 37 }, "end": { "line": 8, "column": 44 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "missing"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 44 }, "end": { "line": 8, "column": 78 } } })) != null ? stack1 : "")
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 8, "column": 83 }, "end": { "line": 8, "column": 88 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 81 }, "end": { "line": 8, "column": 90 } } }) : helper)))
                + " |\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "missing") || container.strict(depth0, "missing", { "start": { "line": 8, "column": 62 }, "end": { "line": 8, "column": 69 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "missing", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 60 }, "end": { "line": 8, "column": 71 } } }) : helper)));
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "suspects"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 12, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/timeline": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "timeline", { "start": { "line": 3, "column": 11 }, "end": { "line": 3, "column": 25 } }), depth0))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "timeline"), "day"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 27 }, "end": { "line": 3, "column": 76 } } })) != null ? stack1 : "")
                + "</summary>\n\n| "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "time", { "start": { "line": 5, "column": 4 }, "end": { "line": 5, "column": 14 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "server", { "start": { "line": 5, "column": 21 }, "end": { "line": 5, "column": 33 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "event", { "start": { "line": 5, "column": 40 }, "end": { "line": 5, "column": 51 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "proof", { "start": { "line": 5, "column": 58 }, "end": { "line": 5, "column": 69 } }), depth0))
                + " |\n| --- | --- | --- | --- |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "timeline"), "rows"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 9, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "timeline"), "more"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 13, "column": 7 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ", "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "timeline"), "day", { "start": { "line": 3, "column": 51 }, "end": { "line": 3, "column": 63 } }), depth0))
                + " UTC";
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + container.escapeExpression((((helper = lookupProperty(helpers, "time") || container.strict(depth0, "time", { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "time", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 2 }, "end": { "line": 8, "column": 10 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "subject") || container.strict(depth0, "subject", { "start": { "line": 8, "column": 15 }, "end": { "line": 8, "column": 22 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "subject", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 13 }, "end": { "line": 8, "column": 24 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "event") || container.strict(depth0, "event", { "start": { "line": 8, "column": 29 }, "end": { "line": 8, "column": 34 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "event", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 27 }, "end": { "line": 8, "column": 36 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "count") || container.strict(depth0, "count", { "start": { "line": 8, "column": 39 }, "end": { "line": 8, "column": 44 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "count", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 37 }, "end": { "line": 8, "column": 46 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 8, "column": 51 }, "end": { "line": 8, "column": 56 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 49 }, "end": { "line": 8, "column": 58 } } }) : helper)))
                + " |\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "timeline"), "more", { "start": { "line": 12, "column": 2 }, "end": { "line": 12, "column": 15 } }), depth0))
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "timeline"), "rows"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 16, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/unknown": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "is"), "unknown"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 8 }, "end": { "line": 2, "column": 38 } } })) != null ? stack1 : "")
                + ">\n<summary>"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "is"), "healthy"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.program(3, data, 0), "data": data, "loc": { "start": { "line": 3, "column": 9 }, "end": { "line": 3, "column": 77 } } })) != null ? stack1 : "")
                + "</summary>\n\n| "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "line", { "start": { "line": 5, "column": 4 }, "end": { "line": 5, "column": 14 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "count", { "start": { "line": 5, "column": 21 }, "end": { "line": 5, "column": 32 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "proof", { "start": { "line": 5, "column": 39 }, "end": { "line": 5, "column": 50 } }), depth0))
                + " |\n| --- | ---: | --- |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "unknown"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 9, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            return " open";
        }, "2": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "harmless", { "start": { "line": 3, "column": 29 }, "end": { "line": 3, "column": 43 } }), depth0));
        }, "3": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "unknown", { "start": { "line": 3, "column": 55 }, "end": { "line": 3, "column": 68 } }), depth0));
        }, "4": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + container.escapeExpression((((helper = lookupProperty(helpers, "template") || container.strict(depth0, "template", { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 12 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "template", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 2 }, "end": { "line": 8, "column": 14 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "count") || container.strict(depth0, "count", { "start": { "line": 8, "column": 19 }, "end": { "line": 8, "column": 24 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "count", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 17 }, "end": { "line": 8, "column": 26 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 8, "column": 31 }, "end": { "line": 8, "column": 36 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 29 }, "end": { "line": 8, "column": 38 } } }) : helper)))
                + " |\n";
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "nearMisses", { "start": { "line": 16, "column": 11 }, "end": { "line": 16, "column": 27 } }), depth0))
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "nearMisses"), { "name": "each", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 18, "column": 0 }, "end": { "line": 20, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "signature") || container.strict(depth0, "signature", { "start": { "line": 19, "column": 4 }, "end": { "line": 19, "column": 13 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "signature", "hash": {}, "data": data, "loc": { "start": { "line": 19, "column": 2 }, "end": { "line": 19, "column": 15 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "why") || container.strict(depth0, "why", { "start": { "line": 19, "column": 19 }, "end": { "line": 19, "column": 22 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "why", "hash": {}, "data": data, "loc": { "start": { "line": 19, "column": 17 }, "end": { "line": 19, "column": 24 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "closest"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 19, "column": 24 }, "end": { "line": 19, "column": 58 } } })) != null ? stack1 : "")
                + "\n";
        }, "7": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "closest") || container.strict(depth0, "closest", { "start": { "line": 19, "column": 42 }, "end": { "line": 19, "column": 49 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "closest", "hash": {}, "data": data, "loc": { "start": { "line": 19, "column": 40 }, "end": { "line": 19, "column": 51 } } }) : helper)));
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "unknown"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 12, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "nearMisses"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 13, "column": 0 }, "end": { "line": 23, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "report": { "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.invokePartial(lookupProperty(partials, "headline"), depth0, { "name": "headline", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "summary"), depth0, { "name": "summary", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "actions"), depth0, { "name": "actions", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "question"), depth0, { "name": "question", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "for-maintainers"), depth0, { "name": "for-maintainers", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "evidence"), depth0, { "name": "evidence", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "unknown"), depth0, { "name": "unknown", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "sessions"), depth0, { "name": "sessions", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "timeline"), depth0, { "name": "timeline", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "resources"), depth0, { "name": "resources", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "suspects"), depth0, { "name": "suspects", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "environment"), depth0, { "name": "environment", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "sources"), depth0, { "name": "sources", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "comment-for-known"), depth0, { "name": "comment-for-known", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "footer"), depth0, { "name": "footer", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "usePartial": true, "useData": true },
    "short": { "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.invokePartial(lookupProperty(partials, "headline"), depth0, { "name": "headline", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "summary") || container.strict(depth0, "summary", { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "summary", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 3, "column": 11 } } }) : helper)))
                + "\n\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "dropped") || container.strict(depth0, "dropped", { "start": { "line": 5, "column": 2 }, "end": { "line": 5, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "dropped", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 5, "column": 11 } } }) : helper)))
                + "\n\n<sub>"
                + container.escapeExpression((((helper = lookupProperty(helpers, "footer") || container.strict(depth0, "footer", { "start": { "line": 7, "column": 7 }, "end": { "line": 7, "column": 13 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "footer", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 5 }, "end": { "line": 7, "column": 15 } } }) : helper)))
                + "</sub>\n";
        }, "usePartial": true, "useData": true },
};

// EXTERNAL MODULE: ./build/report/clean.js
var clean = __webpack_require__(2958);
;// CONCATENATED MODULE: ./build/report/code-spans.js
function codeSpansOf(lines) {
    const paired = lines.map(pairs);
    const text = lines.join("\n");
    const isUncertain = paired.includes(null) || /\\`/.test(text) || (text.includes("`") && text.includes("<"));
    return {
        at(line, column) {
            if (isUncertain)
                return "uncertain";
            return paired[line]?.some(({ from, to }) => column >= from && column <= to) === true
                ? "span"
                : "outside";
        },
        freeRun: "`".repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))),
    };
}
function pairs(line) {
    const runs = [...line.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length }));
    const found = [];
    for (let open = 0; open < runs.length; open++) {
        const opening = runs[open];
        const close = runs.findIndex((run, index) => index > open && run.length === opening?.length);
        const closing = runs[close];
        if (opening === undefined || closing === undefined)
            return null;
        found.push({ from: opening.at + opening.length, to: closing.at });
        open = close;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/report/markdown-places.js
function markdown_places_placesOf(lines) {
    const places = [];
    let state = { kind: "text" };
    for (const line of lines) {
        const { place, next } = step(state, line);
        places.push(place);
        state = next;
    }
    return places;
}
const inText = { kind: "text" };
function step(state, line) {
    if (state.kind === "text" && !/[`~<]/.test(line))
        return { place: "text", next: inText };
    const bare = line.replace(container, "");
    switch (state.kind) {
        case "fence":
            return { place: "fence", next: markdown_places_closes(bare, state.mark) ? inText : state };
        case "html":
            return bare.trim() === "" ? { place: "text", next: inText } : { place: "html", next: state };
        case "raw":
            return { place: state.place, next: state.end.test(bare) ? inText : state };
        case "text":
            return markdown_places_start(bare);
        default:
            return state;
    }
}
const container = /^(?:\s*(?:[-*+]|\d{1,9}[.)])\s+|\s*>\s?)*\s*/;
function markdown_places_start(bare) {
    const mark = /^(?:(`{3,})[^`]*$|(~{3,}))/.exec(bare);
    if (mark)
        return { place: "fence", next: { kind: "fence", mark: mark[1] ?? mark[2] ?? "```" } };
    if (/^<!--/.test(bare))
        return raw(bare, { end: /-->/, place: "html-comment" });
    if (/^<(?:pre|script|style|textarea)\b/i.test(bare)) {
        return raw(bare, { end: /<\/(?:pre|script|style|textarea)>/i, place: "html" });
    }
    if (htmlBlock.test(bare))
        return { place: "html", next: { kind: "html" } };
    return { place: "text", next: inText };
}
function raw(bare, { end, place }) {
    return { place, next: end.test(bare) ? inText : { kind: "raw", end, place } };
}
const htmlBlock = /^<\/?(?:address|article|aside|base|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)|^<[/!?]?[a-z][^>]*>\s*$/i;
function markdown_places_closes(bare, mark) {
    const line = bare.trimEnd();
    return line.length >= mark.length && [...line].every((character) => character === mark[0]);
}
function paragraphsOf(lines, places) {
    const found = [];
    const isText = (at) => places[at] === "text" && lines[at]?.trim() !== "";
    for (let from = 0; from < lines.length;) {
        let to = from + 1;
        while (isText(from) && to < lines.length && isText(to))
            to++;
        const place = isText(from) && hasPipe(lines.slice(from, to)) ? "table" : (places[from] ?? "html");
        found.push({ from, to, place });
        from = to;
    }
    return found;
}
function hasPipe(lines) {
    return lines.some((line) => line.replace(/\ue000[^\ue001]*\ue001/g, "").includes("|"));
}

// EXTERNAL MODULE: ./build/report/prose.js
var prose = __webpack_require__(2752);
// EXTERNAL MODULE: ./build/report/quote.js
var report_quote = __webpack_require__(263);
;// CONCATENATED MODULE: ./build/report/settle.js






function settle(rendered) {
    const lines = rendered.split("\n");
    const places = markdown_places_placesOf(lines);
    const settled = lines.map((line) => (line.includes("\ue000") ? null : line));
    for (const { from, to, place } of paragraphsOf(lines, places)) {
        const spans = codeSpansOf(lines.slice(from, to).map(templateText));
        for (let index = from; index < to; index++) {
            settled[index] ??= settleLine(lines[index] ?? "", { place, spans, line: index - from });
        }
    }
    const text = settled.join("\n").replace(/[ \t]+$/gm, "");
    return `${text.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
function settleLine(line, { place, spans, line: number }) {
    let text = "";
    let template = "";
    for (const part of (0,slot/* unseal */.Du)(line)) {
        if (typeof part === "string") {
            text = settle_append(text, part);
            template += part;
            continue;
        }
        const spot = place === "text" || place === "table" ? spans.at(number, template.length) : "outside";
        const where = spot === "outside" ? place : spot;
        text = settle_append(text, settle_write(part, { place: where, before: template, freeRun: spans.freeRun }));
    }
    return text;
}
function templateText(line) {
    return (0,slot/* unseal */.Du)(line)
        .filter((part) => typeof part === "string")
        .join("");
}
function settle_append(done, next) {
    const touches = next.startsWith("`") && /[`\\]$/.test(done);
    return touches ? `${done} ${next}` : done + next;
}
function settle_write(slot, { place, before, freeRun }) {
    if (place !== "fence" && place !== "span" && insideSyntax.test(before))
        return (0,prose/* bareWords */.eZ)(settle_plain(slot));
    switch (place) {
        case "text":
        case "table":
            return writeMarkdown(slot, { place, before });
        case "span":
            return withoutMarks(settle_plain(slot));
        case "uncertain":
            return `${freeRun}${withoutMarks(settle_plain(slot)) || "(empty)"}${freeRun}`;
        case "fence":
            return settle_plain(slot).replace(/[`~]{3,}/g, "…");
        case "html":
            return slot.kind === "prose" ? proseInHtml(slot.text) : (0,prose/* bareWords */.eZ)(settle_plain(slot));
        case "html-comment":
            return (0,prose/* bareWords */.eZ)(settle_plain(slot));
        default:
            return place;
    }
}
const insideSyntax = /<[!/a-z][^>]*$|\]\([^)]*$/i;
function writeMarkdown(slot, { place, before }) {
    switch (slot.kind) {
        case "quoted":
            return pipes((0,report_quote/* codeSpan */.SS)(slot.text), place);
        case "prose":
            return pipes(slot.text, place);
        default:
            return place === "table"
                ? pipes((0,report_quote/* codeSpan */.SS)(slot.text), place)
                : indented(slot.text, { fence: fences[slot.kind], before });
    }
}
function pipes(text, place) {
    return place === "table" ? text.replaceAll("|", "¦") : text;
}
const fences = {
    block: report_quote/* blockFence */.NJ,
    commands: { info: "sh", lines: 40, width: 2_000 },
    paste: { info: "markdown", lines: 200, width: 4_000 },
    diagram: { info: "mermaid", lines: 120, width: 200 },
};
function indented(text, options) {
    const { before } = options;
    const alone = before.trim() === "";
    const indent = alone ? before : " ".repeat(/^\s*(?:[-*+]|\d+[.)])?\s*/.exec(before)?.[0].length ?? 0);
    const block = (0,report_quote/* fence */.EU)(text, options.fence).replaceAll("\n", `\n${indent}`);
    return alone ? `${block}\n` : `\n\n${indent}${block}\n\n${indent}`;
}
function settle_plain(slot) {
    return (0,clean/* cleanLine */.O)(slot.text, slot.kind === "prose" ? 1_000 : 200);
}
function withoutMarks(text) {
    return text.replaceAll("`", "'").replaceAll("|", "¦");
}
function proseInHtml(markdown) {
    return markdown
        .split(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/)
        .map((part, index) => {
        if (index % 3 === 1)
            return "";
        return index % 3 === 2
            ? (0,prose/* bareWords */.eZ)(part)
            : part.replace(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`);
    })
        .join("");
}

;// CONCATENATED MODULE: ./build/report/templates.js




const shippedTemplates = { handlebars: handlebars_runtime, own: new Map() };
const templateNames = Object.keys(templates);
function renderTemplate(name, view, { handlebars, own } = shippedTemplates) {
    const engine = engine_createEngine(handlebars);
    const compiled = (each) => {
        const replaced = own.get(each);
        return replaced ? replaced.compile(engine) : engine.template(templates[each]);
    };
    for (const each of new Set([...templateNames, ...own.keys()])) {
        if (each.startsWith(partials))
            engine.registerPartial(each.slice(partials.length), compiled(each));
    }
    try {
        return settle(compiled(name)(view));
    }
    catch (error) {
        throw failureOf(error, name);
    }
}
const partials = "partials/";

// EXTERNAL MODULE: ./build/report/view/blocks.js
var blocks = __webpack_require__(2183);
// EXTERNAL MODULE: ./build/report/view/build.js + 10 modules
var build = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/report/words.js
var report_words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/comment.js








const comment_maxCommentBytes = 60_000;
function renderComment(result, { marker, maxBytes = comment_maxCommentBytes, ...options }) {
    const line = markerLine({ ...marker, data: encodeRecord(record_recordOf(result)) });
    const { markdown, problems } = renderReport(result, {
        ...options,
        name: "report",
        maxBytes: maxBytes - line.length - 2,
    });
    return { markdown: `${line}\n\n${markdown}`, problems };
}
const maxSummaryBytes = 1024 * 1024 - 4096;
function renderSummary(result, options = {}) {
    return renderReport(result, { maxBytes: maxSummaryBytes, ...options, name: "report" });
}
function blockedComment({ key, run }, status) {
    const line = markerLine({ key, run, data: encodeRecord(emptyRecord(status)) });
    return `${line}\n\n### ${(0,slot/* textOf */.b6)(report_words/* blockedHeadline */.zG)}\n\n${(0,slot/* textOf */.b6)(report_words/* blocked */.Z5)}\n`;
}
function renderBugReport(result, options = {}) {
    return renderReport(result, { maxBytes: comment_maxCommentBytes, ...options, name: "bug-report" });
}
function renderReport(result, { templates = shippedTemplates, ...options }) {
    try {
        return { markdown: fitted(result, { ...options, templates }), problems: [] };
    }
    catch (error) {
        if (!(error instanceof TemplateFailure) || templates === shippedTemplates)
            throw error;
        const problem = problemOf(error, templates);
        const told = { ...result, problems: [...result.problems, problem] };
        return { markdown: fitted(told, { ...options, templates: shippedTemplates }), problems: [problem] };
    }
}
function fitted(result, { name, maxBytes, templates, hosts }) {
    const attempt = (options) => renderTemplate(name, (0,build/* buildView */.k)(result, hosts === undefined ? options : { ...options, hosts }), templates);
    const everything = new Set(blocks/* dropOrder */.q);
    const steps = [
        ...blocks/* dropOrder */.q.map((_, left) => ({ without: new Set(blocks/* dropOrder */.q.slice(0, left)) })),
        { without: everything },
        { without: everything, depth: 2 },
        { without: everything, depth: 1 },
    ];
    for (const step of steps) {
        const markdown = attempt(step);
        if (Buffer.byteLength(markdown) <= maxBytes)
            return markdown;
    }
    if (templates !== shippedTemplates)
        throw new TemplateFailure(report_words/* tooLong */.Po(maxBytes), { template: name });
    return renderTemplate("short", (0,build/* buildView */.k)(result, { without: everything, depth: 1 }));
}
function problemOf({ template, line, column, message }, { own }) {
    const replaced = own.get(template) ?? own.get(`partials/${template}`);
    return {
        file: replaced?.file ?? template,
        line: line ?? lineOf(message, replaced?.source),
        column,
        message,
    };
}
function lineOf(message, source = "") {
    const name = /^The partial (\S+) could not be found/.exec(message)?.[1];
    const index = name === undefined ? -1 : source.split("\n").findIndex((line) => line.includes(`{{> ${name}`));
    return index === -1 ? null : index + 1;
}

;// CONCATENATED MODULE: ./build/report/guard.js
function finish({ result, render, gate, blocked }) {
    const text = render(result);
    const first = gate(text);
    if (first.kind === "clean")
        return { kind: "clean", text };
    const again = render(maskResult(result, gate));
    const second = gate(again);
    if (second.kind === "clean")
        return { kind: "masked", text: again, kinds: first.kinds };
    return { kind: "blocked", text: blocked(), kinds: second.kinds };
}
function maskResult(result, gate) {
    return mapTexts(result, (text) => {
        const verdict = gate(text);
        return verdict.kind === "clean" ? text : verdict.masked;
    });
}
function mapTexts(value, change) {
    if (typeof value === "string")
        return change(value);
    if (Array.isArray(value))
        return value.map((each) => mapTexts(each, change));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [change(key), mapTexts(each, change)]));
}

;// CONCATENATED MODULE: ./build/report/json.js
function renderJson(value) {
    return `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[").replace(unseen, json_escaped)}
`;
}
const unseen = /[\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u007f-\u009f]/gu;
function json_escaped(character) {
    return Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");
}

;// CONCATENATED MODULE: ./build/report/text.js




function renderText(result, { colours, details = true }) {
    const view = buildView(result);
    const style = colours ? ansiStyle : plainStyle;
    const parts = [
        ...firstScreen(view, style),
        ...(details ? detailsOf(view, style) : []),
        style.faint(line(view.footer)),
    ];
    return `${commandSafe(parts.join("\n\n"))}\n`;
}
function commandSafe(text) {
    return text.replace(/^(\s*)::(?=.*::)/gm, "$1: :").replaceAll("##[", "## [");
}
const plainStyle = { title: (text) => text, label: (text) => text, faint: (text) => text };
const ansiStyle = {
    title: (text) => `\u001b[1;36m${text}\u001b[0m`,
    label: (text) => `\u001b[1m${text}\u001b[0m`,
    faint: (text) => `\u001b[2m${text}\u001b[0m`,
};
function firstScreen(view, style) {
    const { cause } = view;
    return [
        `${style.title(line(view.headline))}\n${line(view.lead)}`,
        ...(view.summary === null ? [] : [labelled(view.summaryLabel, view.summary, style)]),
        ...(cause === null ? [] : causeLines(cause, view, style)),
        ...(view.ask === null
            ? []
            : [`${labelled(labels.oneQuestion, view.ask.sentence, style)}\n${text_commands(view.ask.commands)}`]),
        ...section(view.othersLabel, view.others.map((each) => `- ${line(each.title)}: ${line(each.cause)} (${line(each.proof)})`), style),
        ...section(labels.observations, view.observations.map((each) => `- ${line(each.title)} (${line(each.proof)})`), style),
    ];
}
function causeLines(cause, view, style) {
    const explained = cause.explained.map(({ title, count, proof }) => `- ${line(title)}, ${line(count)} (${line(proof)})`);
    return [
        `${labelled(labels.why, cause.cause, style)} This is ${line(cause.confidence)} (${line(cause.proof)}).`,
        labelled(labels.effect, cause.impact, style),
        `${labelled(labels.howOften, cause.when, style)}${view.sessionsSummary === null ? "" : ` ${line(view.sessionsSummary)}`}`,
        ...section(labels.whatToDo, cause.steps.map((step, index) => `${index + 1}. ${line(step.text)}${commandsUnder(step.commands)}`), style),
        ...cause.known.map(({ issue, title, regression, differences }) => `${labelled(labels.knownAs, issue.text, style)} (${line(issue.state)}), ${line(title)}${regression === null ? "" : `. ${line(regression)}`}${differences.map((each) => `\n- ${line(each)}`).join("")}`),
        ...section(labels.explained, explained, style),
    ];
}
function detailsOf(view, style) {
    const evidence = view.evidence.flatMap(({ title, count, files, more }) => [
        `${line(title)}, ${line(count)}`,
        ...files.flatMap(({ place, lines }) => [
            `  ${line(place)}`,
            ...lines.map((each) => `    ${line(each.name)} ${line(each.line)}${each.time ? ` ${line(each.time)}` : ""}  ${text_excerpt(each)}`),
        ]),
        ...(more === null ? [] : [`    ${line(more)}`]),
    ]);
    return [
        ...section(labels.evidence, evidence, style),
        ...section(labels.unknown, view.unknown.map(({ count, template, proof }) => `${String(count).padStart(6)}  ${line(template)} (${line(proof)})`), style),
        ...section(labels.nearMisses, view.nearMisses.map(({ signature, why }) => `- ${line(signature)}: ${line(why)}`), style),
        ...section(labels.sessions, view.sessions.bars === null ? [] : rows(view.sessions.bars), style),
        ...section(labels.suspects, view.suspects.map(({ mark, title, verdict, why }) => `${line(mark)} ${line(title)}: ${line(verdict)}. ${line(why)}`), style),
        ...section(labels.resources, view.resources.map((each) => `${line(each.metric)} ${line(each.subject)} ${line(each.chart)} ${line(each.range)}, ${line(each.verdict)}`), style),
        ...section(labels.facts, view.facts.map(({ name, value }) => `${line(name)}: ${line(value)}`), style),
        ...section(labels.refused, view.refusals.map(({ name, reason, remedy }) => `- ${line(name)}: ${line(reason)} ${line(remedy)}`), style),
        ...section(labels.redacted, view.redactions.map(({ kind, count }) => `${line(kind)}: ${count}`), style),
        ...section(labels.problems, view.problems.map(({ place, message }) => `- ${line(place)}: ${line(message)}`), style),
    ];
}
function section(title, items, style) {
    return items.length === 0 ? [] : [[style.label(line(title)), ...items].join("\n")];
}
function labelled(label, text, style) {
    return `${style.label(`${line(label)}:`)} ${line(text)}`;
}
function line(text) {
    if (text === null)
        return "";
    return cleanLine(textOf(text), 2_000).replace(/\[(`[^`]+`)\]\((https:[^)\s]+)\)/g, "$1 <$2>");
}
function rows(block) {
    return cleanLines(textOf(block), { lines: 40, width: 400 });
}
function text_excerpt({ quote, text }) {
    if (text === null)
        return line(quote);
    return rows(text)
        .map((each) => `\n      | ${each}`)
        .join("");
}
function text_commands(list) {
    return list
        .map(({ system, run }) => rows(run)
        .map((each) => `   $ ${each}${system !== null ? `   (${line(system)})` : ""}`)
        .join("\n"))
        .join("\n");
}
function commandsUnder(list) {
    return list.length === 0 ? "" : `\n${text_commands(list)}`;
}

;// CONCATENATED MODULE: ./build/report/user-templates.js


const maxTemplateLength = 256 * 1024;
async function loadTemplates(files) {
    if (files.length === 0)
        return { templates: shippedTemplates, problems: [] };
    const { default: handlebars } = await __webpack_require__.e(/* import() */ 217).then(__webpack_require__.t.bind(__webpack_require__, 6217, 19));
    const own = new Map();
    const problems = [];
    for (const file of files) {
        const name = user_templates_nameOf(file.path);
        const problem = name === null ? notATemplate(file) : tryOut(file, handlebars);
        if (problem !== null)
            problems.push(problem);
        else if (name !== null)
            own.set(name, ownTemplate(file));
    }
    return { templates: { handlebars, own }, problems };
}
function user_templates_nameOf(path) {
    const name = /^((?:partials\/)?[\w-]+(?:\/[\w-]+)*)(?:\.md)?\.hbs$/.exec(path)?.[1] ?? null;
    return name !== null && (name.startsWith("partials/") || templateNames.includes(name)) ? name : null;
}
function notATemplate({ path }) {
    const reports = templateNames.filter((name) => !name.includes("/")).map((name) => `${name}.md.hbs`);
    return problem(path, {
        message: `not the name of a template: known are ${reports.join(", ")} and partials/NAME.hbs`,
    });
}
function tryOut({ path, text }, handlebars) {
    if (text.length > maxTemplateLength)
        return problem(path, { message: "longer than 256 KiB" });
    try {
        handlebars.precompile(text, compileOptions);
        return null;
    }
    catch (error) {
        const { line, column, message } = failureOf(error, path);
        return problem(path, { line, column, message });
    }
}
function ownTemplate({ path, text }) {
    return {
        file: path,
        source: text,
        compile: (engine) => engine.compile(text, compileOptions),
    };
}
function problem(file, given) {
    return { file, line: null, column: null, message: "", ...given };
}

;// CONCATENATED MODULE: ./build/report/index.js











;// CONCATENATED MODULE: ./build/version.js
const version = "0.1.0";

;// CONCATENATED MODULE: ./build/result/blocked.js
function blockedResult(result) {
    return {
        ...result,
        verdict: { ...result.verdict, summary: blockedSummary },
        findings: [],
        nearMisses: [],
        suspects: [],
        sessions: [],
        resources: [],
        facts: [],
        assumptions: [],
        timeline: [],
        unknown: [],
        asks: [],
        sources: [],
        problems: [],
        exposures: [],
        redactions: {},
    };
}
const blockedSummary = "The report was withheld: a secret of the input was still in the finished text after it had been masked.";

;// CONCATENATED MODULE: ./build/gated.js




function gated({ result, redactor }, rendering) {
    const { name, render } = rendering;
    const blocked = rendering.blocked ?? (() => render(blockedResult(result)));
    const own = gated_once(() => `${ownWords(result, render)}\n${rendering.frame ?? ""}`);
    const finished = finish({ result, render, blocked, gate: (text) => redactor.gate(text, own) });
    switch (finished.kind) {
        case "clean":
            return { text: finished.text, warning: null };
        case "masked":
            return {
                text: finished.text,
                warning: `A secret (${finished.kinds.join(", ")}) had got into the ${name} and was masked.`,
            };
        case "blocked":
            return {
                text: finished.text,
                warning: `A secret (${finished.kinds.join(", ")}) stood in the ${name} even after masking, which was therefore left out.`,
            };
        default:
            return finished;
    }
}
function ownWords(result, render) {
    const names = new Set([...fieldNames(result), ...fieldNames(record_recordOf(result))]);
    return [render(blockedResult(result)), markerOf(render(result)), ...names].join("\n");
}
function markerOf(text) {
    const [first = ""] = text.split("\n", 1);
    return parseMarker(first) === null ? "" : first;
}
function fieldNames(value) {
    if (Array.isArray(value))
        return value.flatMap(fieldNames);
    if (typeof value !== "object" || value === null)
        return [];
    return Object.entries(value).flatMap(([name, each]) => [
        name,
        ...(name === "captures" || name === "redactions" ? [] : fieldNames(each)),
    ]);
}
function gated_once(make) {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
}

;// CONCATENATED MODULE: ./build/action/own-templates.js


function readTemplates(folder) {
    return [...walk(folder)].flatMap((item) => item.kind === "file" && item.path.endsWith(".hbs")
        ? [{ path: item.path, text: (0,external_node_fs_.readFileSync)(item.absolute, "utf8") }]
        : []);
}

;// CONCATENATED MODULE: ./build/action/analysed.js



async function analysed(given, { settings, warn }) {
    const { templates, problems } = await ownTemplates(settings);
    const result = { ...given.result, problems: [...given.result.problems, ...problems] };
    const { key } = settings.comment;
    const leave = (rendering) => {
        const { text, warning } = gated({ result, redactor: given.redactor }, rendering);
        if (warning !== null)
            warn(warning);
        return text;
    };
    const blocked = blockedComment({ key, run: { id: 0, attempt: 1 } }, result.verdict.status);
    const summary = leave({
        name: "summary",
        render: (each) => renderSummary(each, { templates }).markdown,
        blocked: () => blocked,
    });
    return {
        result,
        summary,
        json: leave({ name: "result", render: renderJson }),
        bugReport: () => leave({
            name: "bug report",
            render: (each) => renderBugReport(each, { templates }).markdown,
            blocked: () => blocked,
        }),
        async html() {
            const { htmlPage, pageFrame } = await __webpack_require__.e(/* import() */ 112).then(__webpack_require__.bind(__webpack_require__, 1112));
            return leave({ name: "page", render: (each) => htmlPage(each), frame: pageFrame });
        },
        comment({ run, maxBytes }) {
            const options = { marker: { key, run }, templates, ...(maxBytes === undefined ? {} : { maxBytes }) };
            return leave({
                name: "comment",
                render: (each) => renderComment(each, options).markdown,
                blocked: () => blockedComment(options.marker, result.verdict.status),
            });
        },
    };
}
async function ownTemplates({ templates, workspace }) {
    const files = templates === null ? [] : readTemplates(templates);
    const loaded = await loadTemplates(files);
    if (templates === null || files.length > 0)
        return loaded;
    const file = templates.replace(`${workspace}/`, "");
    const message = "there are no templates (.hbs) in this folder: does the job check the repository out?";
    return { ...loaded, problems: [{ file, line: null, column: null, message }] };
}

;// CONCATENATED MODULE: ./build/action/restore.js

async function parseResult(text) {
    const { resultSchema } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(773)]).then(__webpack_require__.bind(__webpack_require__, 6773));
    const parsed = resultSchema.safeParse(parseJson(text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const path = (issue?.path ?? [])
        .join(".")
        .replace(/[^\w.-]/g, "?")
        .slice(0, 100);
    const place = path === "" ? "its top level" : path;
    return {
        message: `result.json does not fit the schema telltale.result/v1 (at ${place}): both jobs must use the same version of Telltale, and nothing may change the file between them.`,
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
function redactedAgain(result, redactor) {
    const masked = maskResult(result, (text) => {
        const redacted = redactor.redact(text);
        return redacted === text ? { kind: "clean" } : { kind: "leak", kinds: [], masked: redacted };
    });
    return { result: masked, redactor };
}

;// CONCATENATED MODULE: ./build/action/core.js











function createCore({ settings, home, clock, warn, readRemote }) {
    return {
        marks: marksFor(settings.comment.key),
        isMarked: (body) => parseMarker(body) !== null,
        canonical: canonicalCore(settings),
        async analyze(collected, { profile }) {
            const shipped = await loadCatalogue({
                ...settings,
                shippedFile: (0,external_node_path_.join)(home, "catalogue.json"),
                labelOf: (path) => core_labelOf(path, settings),
                readRemote,
            });
            if ("kind" in shipped)
                return { message: shipped.message };
            const limits = { ...(profile === "local" ? localLimits : attachmentLimits), ...settings.limits };
            const analysis = await analyze(collected, {
                ...shipped,
                limits,
                clock,
                version: version,
                signal: AbortSignal.timeout(limits.runTimeoutMs),
                workers: workersOf(home),
            });
            return await analysed(analysis, { settings, warn });
        },
        async restore(text) {
            const result = await parseResult(text);
            if ("message" in result)
                return result;
            const { detectors } = readShipped((0,external_node_path_.join)(home, "catalogue.json")).catalogue;
            return await analysed(redactedAgain(result, (0,redact/* createRedactor */.lY)(detectors)), { settings, warn });
        },
    };
}
function canonicalCore({ comment }) {
    const key = `${comment.key.slice(0, 54)}.canonical`;
    return {
        marks: marksFor(key),
        recordOf: record_recordOf,
        comment: (text, run) => `${markerLine({ key, run, data: "" })}\n\n${text}`,
        async recordIn(body) {
            const marker = parseMarker(body);
            return marker === null || marker.key !== comment.key ? null : await readRecord(marker.data);
        },
    };
}
function core_labelOf(path, { workspace }) {
    const below = (0,external_node_path_.relative)(workspace, path);
    return below.startsWith("..") || (0,external_node_path_.isAbsolute)(below) ? path : below.split(external_node_path_.sep).join("/");
}

;// CONCATENATED MODULE: ./build/action/event-file.js

function readEventFile(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/catalogue/nearest-name.js
var nearest_name = __webpack_require__(2318);
;// CONCATENATED MODULE: ./build/parse-limits.js


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
        if (!Object.hasOwn(attachmentLimits, name))
            return bad(unknownName(given));
        const number = numberOf(name, value);
        if (number === null)
            return bad(`${quoted(value)} is no value for ${given}: ${expected(name)}`);
        changes[name] = number;
    }
    return changes;
}
const limitNames = Object.keys(attachmentLimits).map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
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
    const near = (0,nearest_name/* nearestName */.q)(given, limitNames);
    const hint = near === null ? `the limits are ${limitNames.join(", ")}` : `did you mean ${near}?`;
    return `there is no limit ${quoted(given)}: ${hint}`;
}
const camelCase = (name) => name.replace(/[-_]([A-Za-z])/g, (_, letter) => letter.toUpperCase());
const quoted = (text) => JSON.stringify(text.slice(0, 80));
const bad = (message) => ({ kind: "bad-limit", message });

;// CONCATENATED MODULE: ./build/publish/own.js
const githubActions = { kind: "id", id: 41898282 };
function createIdentity(author, store) {
    const ids = new Set(author.kind === "id" ? [author.id] : []);
    const asked = new Set();
    const isKnown = (comment) => ids.has(comment.authorId) || (author.kind === "login" && sameLogin(comment.author, author.login));
    const learn = ({ authorId }) => {
        if (authorId !== 0)
            ids.add(authorId);
    };
    return {
        learn,
        async pick(marked) {
            const strangers = marked.filter(({ id }) => !asked.has(id));
            if (strangers.length > 0 && !marked.some(isKnown)) {
                const ours = await store.ours(strangers);
                for (const stranger of strangers) {
                    asked.add(stranger.id);
                    if (ours.has(stranger.id))
                        learn(stranger);
                }
            }
            return marked.filter(isKnown);
        },
    };
}
function sameLogin(left, right) {
    const plain = (login) => login.toLowerCase().replace(/\[bot\]$/, "");
    return left !== "" && plain(left) === plain(right);
}

;// CONCATENATED MODULE: ./build/action/inputs.js
function createInputs(env) {
    const problems = [];
    const raw = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim();
    const text = (name, fallback) => raw(name) || fallback;
    const reject = (name, expected) => {
        const found = JSON.stringify((raw(name) ?? "").slice(0, 80));
        problems.push(`The input ${name} is ${found}: ${expected}.`);
    };
    return {
        problems,
        text,
        reject,
        optional: (name, fallback) => raw(name) ?? fallback,
        flag(name, fallback) {
            const given = text(name, String(fallback)).toLowerCase();
            if (given !== "true" && given !== "false")
                reject(name, "write true or false");
            return given === "true";
        },
        choice(name, choices) {
            const given = text(name, choices[0]);
            const choice = choices.find((candidate) => candidate === given);
            if (choice === undefined)
                reject(name, `write ${choices.join(" or ")}`);
            return choice ?? choices[0];
        },
        number(name, maxDigits) {
            const given = text(name, "");
            if (given === "")
                return null;
            if (/^[1-9]\d*$/.test(given) && given.length <= maxDigits)
                return Number(given);
            reject(name, `write a number of at most ${maxDigits} digits`);
            return null;
        },
        lines: (name) => text(name, "")
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== ""),
        matching(name, pattern, { fallback, expected }) {
            const given = text(name, fallback);
            if (pattern.test(given) || given === fallback)
                return given;
            reject(name, `write ${expected}`);
            return fallback;
        },
    };
}

;// CONCATENATED MODULE: ./build/action/read-settings.js






function readSettings(env, workingDirectory) {
    const inputs = createInputs(env);
    const workspace = env.GITHUB_WORKSPACE || workingDirectory;
    const temp = env.RUNNER_TEMP || env.TMPDIR || "/tmp";
    const inside = [workspace, temp];
    const settings = {
        mode: inputs.choice("mode", ["run", "analyze", "publish"]),
        trigger: {
            label: inputs.text("label", "diagnose"),
            onOpened: inputs.flag("on-opened", false),
            commentCommand: inputs.optional("comment-command", "/diagnose"),
            waitingLabel: inputs.text("waiting-label", ""),
            checkSender: inputs.flag("check-sender", false),
            issue: inputs.number("issue", 9),
            runId: inputs.number("run-id", 15),
            artifactName: inputs.text("artifact-name", "*"),
            paths: readPaths(inputs, "paths", inside),
        },
        github: readGitHub(inputs, env),
        event: { name: env.GITHUB_EVENT_NAME ?? "", path: env.GITHUB_EVENT_PATH ?? "" },
        run: readRun(env),
        signatures: readSignatures(inputs, inside),
        defaultSignatures: inputs.flag("default-signatures", true),
        templates: readPaths(inputs, "templates", inside)[0] ?? null,
        dryRun: inputs.flag("dry-run", false),
        comment: {
            author: readAuthor(inputs),
            key: inputs.matching("comment-key", /^[\w.-]{1,64}$/, {
                fallback: "default",
                expected: "at most 64 letters, digits, `.`, `_` and `-`",
            }),
            onChange: inputs.choice("on-change", ["update", "replace"]),
        },
        labelPrefix: inputs.flag("labels", false) ? readLabelPrefix(inputs) : null,
        canonical: readCanonical(inputs),
        outputDir: (0,external_node_path_.resolve)(workspace, inputs.text("output-dir", (0,external_node_path_.join)(temp, "telltale"))),
        limits: readLimits(inputs),
        workspace,
        cache: env.RUNNER_TOOL_CACHE || temp,
        temp,
    };
    return inputs.problems.length > 0 ? { kind: "bad-settings", messages: inputs.problems } : settings;
}
function readGitHub(inputs, env) {
    const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    return {
        token: inputs.text("github-token", ""),
        attachmentsToken: inputs.text("attachments-token", "") || null,
        repository: readRepository(env),
        repositoryId: /^\d{1,15}$/.test(env.GITHUB_REPOSITORY_ID ?? "") ? Number(env.GITHUB_REPOSITORY_ID) : null,
        apiUrl: (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, ""),
        serverUrl,
    };
}
function readRepository(env) {
    const [owner = "", name = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
    return { owner, name };
}
function readRun(env) {
    if (!/^\d{1,15}$/.test(env.GITHUB_RUN_ID ?? ""))
        return null;
    const attempt = /^\d{1,9}$/.test(env.GITHUB_RUN_ATTEMPT ?? "") ? Number(env.GITHUB_RUN_ATTEMPT) : 1;
    return { id: Number(env.GITHUB_RUN_ID), attempt };
}
function readPaths(inputs, name, folders) {
    const [workspace = ""] = folders;
    const paths = inputs.lines(name).map((line) => (0,external_node_path_.resolve)(workspace, line));
    const isInside = (path) => folders.some((folder) => contains(folder, path));
    if (!paths.every(isInside))
        inputs.reject(name, "write paths inside the workspace, one a line");
    return paths;
}
function readSignatures(inputs, folders) {
    const [workspace = ""] = folders;
    const isRemote = (line) => !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace, line)) && parseRemoteReference(line) !== null;
    const found = inputs.lines("signatures").map((line) => (isRemote(line) ? line : (0,external_node_path_.resolve)(workspace, line)));
    const isAllowed = (path) => parseRemoteReference(path) !== null || folders.some((folder) => contains(folder, path));
    if (!found.every(isAllowed)) {
        inputs.reject("signatures", "write paths inside the workspace or OWNER/REPO/PATH@REF, one a line");
    }
    return found;
}
function contains(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === "" || !(way.split(/[\\/]/, 1)[0] === ".." || (0,external_node_path_.isAbsolute)(way));
}
function readAuthor(inputs) {
    const expected = "the account's login, as my-app[bot], or its numeric id";
    const given = inputs.matching("comment-author", /^[\w-]{1,60}(\[bot\])?$/, { fallback: "", expected });
    if (given === "")
        return githubActions;
    return /^\d{1,15}$/.test(given) ? { kind: "id", id: Number(given) } : { kind: "login", login: given };
}
function readLabelPrefix(inputs) {
    const expected = "3 to 20 characters, so that nobody else's label begins with it";
    return inputs.matching("label-prefix", /^[^,]{3,20}$/, { fallback: "telltale:", expected });
}
function readCanonical(inputs) {
    const isOn = inputs.choice("canonical", ["off", "comment"]) === "comment";
    if (isOn && inputs.text("labels", "false").toLowerCase() !== "true") {
        inputs.reject("canonical", "it finds the reports by their labels, so write labels: true as well");
    }
    return isOn;
}
function readLimits(inputs) {
    const assignments = inputs.lines("limits").flatMap((line) => line.split(/[\s,]+/));
    const changes = parseLimits(assignments.filter((assignment) => assignment !== ""));
    if (!("kind" in changes))
        return changes;
    inputs.reject("limits", changes.message);
    return {};
}

;// CONCATENATED MODULE: ./build/publish/publication.js
function notAsked(message) {
    return { kind: "skipped", why: "not-asked", fault: "nobody", message, url: null };
}
function skippedForNewerRun({ url }) {
    const message = "A newer run has written the comment already; this older one leaves it as it is.";
    return { kind: "skipped", why: "newer-run", fault: "nobody", message, url };
}
function skippedForTrouble(trouble, during) {
    const { code, message } = trouble;
    const lost = code === "locked" || code === "gone" || (code === "not-found" && during === "writing");
    return { kind: "skipped", why: code, fault: lost ? "reporter" : "operator", message, url: null };
}

;// CONCATENATED MODULE: ./build/trigger/payload.js
const payload_isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const payload_loginOf = (account) => payload_isObject(account) && typeof account.login === "string" ? account.login : "";
const isLabel = (label, name) => payload_isObject(label) && typeof label.name === "string" && label.name.toLowerCase() === name.toLowerCase();
const isInsider = (association) => association === "OWNER" || association === "MEMBER" || association === "COLLABORATOR";

;// CONCATENATED MODULE: ./build/trigger/request.js
const requestFor = (issue, { label, mustAsk }) => ({
    kind: "request",
    issue,
    artifacts: null,
    paths: [],
    label,
    mustAsk,
});
const skip = (reason) => ({ kind: "skip", reason });
const badEvent = (message) => ({ kind: "bad-event", message });
const pullRequest = skip("This is a pull request, and Telltale reads issues only.");
const noIssue = badEvent("The event's payload names no issue: see that the workflow runs on issues or issue_comment.");

;// CONCATENATED MODULE: ./build/trigger/comment.js


function decideComment(payload, settings) {
    const { issue, comment, sender } = payload;
    if (!payload_isObject(issue) || typeof issue.number !== "number" || !payload_isObject(comment))
        return noIssue;
    if (issue.pull_request !== undefined)
        return pullRequest;
    if (payload.action !== "created")
        return skip("The comment is not a new one.");
    if (payload_isObject(sender) && sender.type === "Bot")
        return skip("The comment was written by a bot.");
    if (isReportersAnswer(issue, comment, settings)) {
        return requestFor(issue.number, { label: null, mustAsk: null });
    }
    if (!isCommand(comment.body, settings.commentCommand)) {
        return skip("The comment does not begin with the configured command.");
    }
    const login = payload_loginOf(comment.user);
    if (login === "")
        return skip("The comment's account does not exist any more.");
    const mustAsk = isInsider(comment.author_association) && !settings.checkSender ? null : login;
    return requestFor(issue.number, { label: null, mustAsk });
}
function isReportersAnswer(issue, comment, { waitingLabel }) {
    if (waitingLabel === "" || !Array.isArray(issue.labels))
        return false;
    const reporter = payload_loginOf(issue.user);
    if (reporter === "" || payload_loginOf(comment.user) !== reporter)
        return false;
    return issue.labels.some((label) => isLabel(label, waitingLabel));
}
function isCommand(body, command) {
    if (typeof body !== "string" || command === "")
        return false;
    const [first = ""] = body.trimStart().split(/\s/, 1);
    return first === command;
}

;// CONCATENATED MODULE: ./build/trigger/decide.js



function decide(event, settings) {
    if (!payload_isObject(event.payload)) {
        return badEvent("The event's payload is no JSON object: see that GITHUB_EVENT_PATH names the file that the runner wrote.");
    }
    switch (event.name) {
        case "issues":
            return decideIssue(event.payload, event, settings);
        case "issue_comment":
            return decideComment(event.payload, settings);
        case "workflow_dispatch":
        case "repository_dispatch":
            return decideDispatch(settings);
        case "workflow_run":
            return decideWorkflowRun(settings);
        default:
            return skip("This event starts nothing: Telltale runs on issues, issue_comment, workflow_dispatch, and on workflow_run with the input run-id.");
    }
}
function decideIssue(payload, event, settings) {
    const { issue, sender } = payload;
    if (!payload_isObject(issue) || typeof issue.number !== "number")
        return noIssue;
    if (issue.pull_request !== undefined)
        return pullRequest;
    if (payload.action === "opened") {
        if (!settings.onOpened)
            return skip("The issue was opened, and on-opened is not switched on.");
        return requestFor(issue.number, { label: null, mustAsk: null });
    }
    if (payload.action !== "labeled")
        return skip("Nothing was labelled: of the issue's events only that starts a run.");
    if (!isLabel(payload.label, settings.label)) {
        return skip("Another label than the configured one was put on the issue.");
    }
    const label = { name: settings.label, mustStand: event.attempt === 1 };
    return requestFor(issue.number, { label, mustAsk: whoMustBeAsked(issue, sender, settings) });
}
function whoMustBeAsked(issue, sender, settings) {
    const login = payload_loginOf(sender);
    if (login === "" || (payload_isObject(sender) && sender.type === "Bot"))
        return null;
    const byForm = login === payload_loginOf(issue.user) && !isInsider(issue.author_association);
    return byForm || settings.checkSender ? login : null;
}
function decideDispatch(settings) {
    const { issue, runId, artifactName, paths } = settings;
    if (issue === null && runId === null && paths.length === 0) {
        return badEvent("There is nothing to read: give the input issue, run-id or paths.");
    }
    const artifacts = runId === null ? null : { runId, pattern: artifactName };
    return { kind: "request", issue, artifacts, paths, label: null, mustAsk: null };
}
function decideWorkflowRun({ runId, artifactName }) {
    if (runId === null)
        return skip("On workflow_run, the input run-id must name the run whose artifacts are read.");
    return {
        kind: "request",
        issue: null,
        artifacts: { runId, pattern: artifactName },
        paths: [],
        label: null,
        mustAsk: null,
    };
}

;// CONCATENATED MODULE: ./build/collect/collect-artifacts.js
const operator = { role: "operator", login: null };
async function* collectArtifacts(asked) {
    const { reader, runId, pattern, limits } = asked;
    const found = await reader.find({ runId, pattern });
    const run = `run ${runId}`;
    if ("kind" in found) {
        yield collect_artifacts_refused({ code: collect_artifacts_codeOf(found), name: run, detail: found.message });
        return;
    }
    if (found.length === 0)
        yield collect_artifacts_refused({ code: "not-found", name: run, detail: `no artifact of it fits the name ${pattern}` });
    for (const artifact of found) {
        if (artifact.expired) {
            yield collect_artifacts_refused({ code: "expired", name: artifact.name, detail: `it has expired; run ${runId} anew` });
            continue;
        }
        const got = await reader.download(artifact, limits);
        if ("code" in got)
            yield collect_artifacts_refused(got);
        else
            yield { kind: "bundle", source: got.name, bundle: got };
    }
}
function collect_artifacts_codeOf(trouble) {
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
function collect_artifacts_refused(refusal) {
    return { kind: "refused", source: refusal.name, origin: "artifact", author: operator, refusal };
}

;// CONCATENATED MODULE: ./build/model/bytes-bundle.js
const bytes_bundle_chunkBytes = 1024 * 1024;
function bytesBundle(given) {
    const { bytes, ...rest } = given;
    return {
        ...rest,
        size: bytes.length,
        read: async (offset, length) => bytes.subarray(offset, offset + length),
        async *stream() {
            for (let offset = 0; offset < bytes.length; offset += bytes_bundle_chunkBytes) {
                yield bytes.subarray(offset, offset + bytes_bundle_chunkBytes);
            }
        },
    };
}

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
    return remedy === null ? ordinary : { kind: "unsupported", name: link_shape_nameOf(url), remedy };
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
function link_shape_nameOf(url) {
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
    return bytesBundle({
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
            : { author: beyond[0].author, refusal: collect_issue_tooMany(seen.size, beyond.length, most) },
    };
}
function rank(author) {
    return author.role === "reporter" ? 0 : 1;
}
function collect_issue_tooMany(all, beyond, most) {
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
    return bytesBundle({ name, origin: "attachment", author, bytes });
}
function collect_issue_refused(author, refusal) {
    return { kind: "refused", source: refusal.name, origin: "attachment", author, refusal };
}

;// CONCATENATED MODULE: ./build/collect/index.js




;// CONCATENATED MODULE: ./build/local/saved-issue.js
function parseSavedIssue(text) {
    if (!/^\s*\{/.test(text))
        return null;
    const value = saved_issue_parseJson(text);
    if (!saved_issue_isObject(value) || typeof value.body !== "string" || !Array.isArray(value.comments))
        return null;
    if (typeof value.title !== "string" && typeof value.number !== "number")
        return null;
    return {
        url: saved_issue_textOf(value.url),
        issue: {
            kind: "issue",
            number: typeof value.number === "number" ? value.number : 0,
            title: saved_issue_textOf(value.title),
            body: value.body,
            author: saved_issue_loginOf(value.author),
            labels: Array.isArray(value.labels) ? value.labels.map(saved_issue_labelOf).filter((label) => label !== "") : [],
            isPullRequest: /\/pull\/\d+$/.test(saved_issue_textOf(value.url)),
            locked: false,
            state: saved_issue_textOf(value.state).toLowerCase() === "closed" ? "closed" : "open",
            createdAt: saved_issue_textOf(value.createdAt),
            updatedAt: saved_issue_textOf(value.updatedAt),
        },
        comments: value.comments.filter(saved_issue_isObject).map(commentOf),
    };
}
function commentOf(comment, index) {
    return {
        id: index + 1,
        body: saved_issue_textOf(comment.body),
        author: saved_issue_loginOf(comment.author),
        authorId: 0,
        createdAt: saved_issue_textOf(comment.createdAt),
        url: saved_issue_textOf(comment.url),
    };
}
function saved_issue_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const saved_issue_isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const saved_issue_textOf = (value) => (typeof value === "string" ? value : "");
const saved_issue_loginOf = (value) => (saved_issue_isObject(value) ? saved_issue_textOf(value.login) : saved_issue_textOf(value));
const saved_issue_labelOf = (value) => (saved_issue_isObject(value) ? saved_issue_textOf(value.name) : saved_issue_textOf(value));

;// CONCATENATED MODULE: ./build/local/inputs.js






const maxSavedIssueBytes = 64 * 1024 * 1024;
const inputs_operator = { role: "operator", login: null };
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
            bundle: bytesBundle({ name: "standard input", origin: "path", author: inputs_operator, bytes }),
        };
}
async function* collectPath(path, collectSavedIssue) {
    const found = statOf(path);
    const name = (0,external_node_path_.basename)(path) || path;
    if (typeof found === "string")
        yield inputs_refused(name, { code: "unreadable", detail: found });
    else if (found.isDirectory())
        yield* collectFolder(path, name);
    else if (found.isFile())
        yield* collectFile(path, name, found.size, collectSavedIssue);
    else
        yield* collectPipe(path, name);
}
async function* collectFile(path, name, size, collectSavedIssue) {
    const saved = /\.json$/i.test(path) && size <= maxSavedIssueBytes ? parseSavedIssue((0,external_node_fs_.readFileSync)(path, "utf8")) : null;
    if (saved !== null)
        yield* collectSavedIssue(saved);
    else
        yield* inputs_opened(name, { path, name, size });
}
async function* collectFolder(folder, source) {
    for (const item of walk(folder)) {
        if (item.kind === "file")
            yield* inputs_opened(source, { path: item.absolute, name: item.path, size: item.bytes });
        else if (item.kind === "special")
            yield inputs_refused(source, {
                code: "special-file",
                name: item.path,
                detail: `${item.what}; only regular files are read`,
            });
        else
            yield inputs_refused(source, { code: "unreadable", name: item.path, detail: item.reason });
    }
}
async function* collectPipe(path, name) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    yield {
        kind: "bundle",
        source: name,
        bundle: bytesBundle({ name, origin: "path", author: inputs_operator, bytes }),
    };
}
async function* inputs_opened(source, file) {
    const bundle = fileBundle({ ...file, author: inputs_operator });
    try {
        yield { kind: "bundle", source, bundle };
    }
    finally {
        bundle.close();
    }
}
function inputs_refused(source, refusal) {
    return {
        kind: "refused",
        source,
        origin: "path",
        author: inputs_operator,
        refusal: { name: source, ...refusal },
    };
}
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch (error) {
        return walk_reasonOf(error);
    }
}

;// CONCATENATED MODULE: ./build/action/collect-evidence.js



async function* collectEvidence(given) {
    const { request, read, settings, github } = given;
    const { serverUrl, repository } = settings.github;
    const fromIssue = {
        place: { serverUrl, repository },
        limits: { ...attachmentLimits, ...settings.limits },
        downloader: github.attachments,
    };
    if (read !== null)
        yield* collectIssue({ ...read, ...fromIssue });
    const limits = { ...localLimits, ...settings.limits };
    if (request.artifacts !== null) {
        yield* collectArtifacts({ reader: github.artifacts, ...request.artifacts, limits });
    }
    const saved = { ...fromIssue, ours: new Set(), downloader: null };
    yield* collectInputs(request.paths, ({ issue, comments }) => collectIssue({ ...saved, issue, comments }));
}

;// CONCATENATED MODULE: ./build/publish/verdict-labels.js
const maxName = 50;
const colours = {
    known: "5319e7",
    ambiguous: "fbca04",
    unknown: "d93f0b",
    healthy: "0e8a16",
    empty: "bfd4f2",
    unreadable: "bfd4f2",
};
const descriptions = {
    known: "The attached files show a known failure",
    ambiguous: "The attached files fit more than one known failure",
    unknown: "The attached files show a failure that no signature knows",
    healthy: "The attached files show no failure",
    empty: "There was nothing to read in the issue",
    unreadable: "What is attached could not be read",
};
function labelsOf({ status, cause }, prefix) {
    const verdict = { name: `${prefix}${status}`, color: colours[status], description: descriptions[status] };
    if (cause === null || !/^[a-z0-9][a-z0-9.-]*$/.test(cause))
        return [verdict];
    const name = `${prefix}${cause}`.slice(0, maxName);
    return [
        verdict,
        { name, color: "c5def5", description: "Recognised by this signature in the attached files" },
    ];
}
async function showLabels(given, store) {
    const has = (names, name) => names.some((candidate) => candidate.toLowerCase() === name.toLowerCase());
    const wantedNames = given.wanted.map(({ name }) => name);
    const missing = given.wanted.filter(({ name }) => !has(given.present, name));
    const isOurs = (name) => name.toLowerCase().startsWith(given.prefix.toLowerCase());
    for (const name of given.present.filter((label) => isOurs(label) && !has(wantedNames, label))) {
        const removed = await store.remove(given.issue, name);
        if (removed.kind === "trouble" && removed.code !== "not-found")
            return removed;
    }
    for (const label of missing) {
        const there = await store.ensure(label);
        if (there.kind === "trouble")
            return there;
    }
    if (missing.length === 0)
        return null;
    const added = await store.add(given.issue, missing.map(({ name }) => name));
    return added.kind === "trouble" ? added : null;
}

;// CONCATENATED MODULE: ./build/action/finish-labels.js

async function finishLabels(given) {
    const { request, read, publication, result, settings, world } = given;
    const { labels } = world.github;
    const { number, labels: present } = read.issue;
    if (publication.kind === "skipped" && publication.fault !== "reporter")
        return;
    const prefix = settings.labelPrefix;
    if (prefix !== null) {
        const others = present.filter((name) => name.toLowerCase() !== settings.trigger.label.toLowerCase());
        const wanted = labelsOf(result.verdict, prefix);
        const trouble = await showLabels({ issue: number, present: others, wanted, prefix }, labels);
        if (trouble !== null)
            world.runner.warning(`The verdict's labels are not complete. ${trouble.message}`);
    }
    if (request.label === null)
        return;
    const removed = await labels.remove(number, request.label.name);
    if (removed.kind === "trouble")
        world.runner.info("The label that started the run could not be taken away.");
}

;// CONCATENATED MODULE: ./build/publish/plan.js
function plan(own, wanted, marks) {
    const runOf = ({ body }) => marks.runOf(body);
    const byRun = (left, right) => plan_compare(runOf(right), runOf(left)) || left.id - right.id;
    const [kept, ...surplus] = [...own].sort(byRun);
    if (kept === undefined)
        return { step: { kind: "create" }, surplus };
    if (plan_compare(runOf(kept), wanted.run) > 0)
        return { step: { kind: "newer-run", comment: kept }, surplus };
    const kind = marks.same(kept.body, wanted.body) ? "unchanged" : wanted.onChange;
    return { step: { kind, comment: kept }, surplus };
}
function plan_compare(left, right) {
    if (left === null || right === null)
        return Number(right === null) - Number(left === null);
    return left.id - right.id || left.attempt - right.attempt;
}
function runAfter(comments, marks) {
    const runs = comments.map(({ body }) => marks.runOf(body)).filter((run) => run !== null);
    const [last] = runs.sort((left, right) => plan_compare(right, left));
    return last === undefined ? { id: 0, attempt: 1 } : { id: last.id, attempt: last.attempt + 1 };
}

;// CONCATENATED MODULE: ./build/publish/state.js
function settled({ done }) {
    return done === null ? null : { kind: done.kind, url: done.comment.url };
}
const withWritten = (state, kind, comment) => ({
    ...state,
    written: new Map(state.written).set(comment.id, comment),
    creations: state.creations + Number(kind === "created"),
    done: { kind, comment },
});
const withGone = (state, id) => ({
    ...state,
    gone: new Set([...state.gone, id]),
});

;// CONCATENATED MODULE: ./build/publish/act.js


const maxFailures = 3;
const maxWaitMs = 120_000;
async function act({ step, surplus }, state, tools) {
    switch (step.kind) {
        case "unchanged":
        case "newer-run":
            if (surplus.length > 0)
                return again(await clear(surplus, state, tools));
            if (step.kind === "newer-run")
                return act_end(skippedForNewerRun(step.comment));
            return act_end(settled(state) ?? { kind: "unchanged", url: step.comment.url });
        case "update":
            return await update(step.comment, surplus, state, tools);
        case "create":
        case "replace":
            return await create(state, tools);
        default:
            return step;
    }
}
async function update(comment, surplus, state, tools) {
    const updated = await tools.ports.comments.update(comment.id, state.wanted.body);
    if ("kind" in updated) {
        const deleted = updated.code === "not-found" || updated.code === "gone";
        return deleted ? again(withGone(state, comment.id)) : await act_recover(updated, state, tools);
    }
    const written = withWritten(state, "updated", updated);
    if (surplus.length > 0)
        return again(await clear(surplus, written, tools));
    return act_end({ kind: "updated", url: updated.url });
}
async function create(state, tools) {
    const created = await tools.ports.comments.create(tools.options.issue, state.wanted.body);
    if ("kind" in created)
        return await act_recover(created, state, tools);
    tools.options.identity.learn(created);
    const once = { ...state, wanted: { ...state.wanted, onChange: "update" } };
    return again(withWritten(once, "created", created));
}
async function clear(surplus, state, tools) {
    let next = state;
    for (const { id } of surplus) {
        const removed = await tools.ports.comments.remove(id);
        const paused = removed.kind === "trouble" && act_mayPass(removed) ? await pause(removed, next, tools) : null;
        const deletions = next.deletions + Number(removed.kind === "removed");
        next = paused ?? { ...withGone(next, id), deletions };
    }
    return next;
}
async function act_recover(trouble, state, tools) {
    if (trouble.code === "too-long" && !state.shortened && tools.options.shorten !== null) {
        const wanted = { ...state.wanted, body: tools.options.shorten() };
        return again({ ...state, wanted, shortened: true });
    }
    const paused = act_mayPass(trouble) ? await pause(trouble, state, tools) : null;
    return paused === null ? act_end(skippedForTrouble(trouble, "writing")) : again(paused);
}
const act_mayPass = ({ code }) => code === "unavailable" || code === "rate-limited";
async function pause(trouble, state, { ports }) {
    const failures = state.failures + 1;
    const wait = trouble.retryAfterMs ?? 1_000 * 2 ** state.failures;
    const waitedMs = state.waitedMs + wait;
    if (failures > maxFailures || waitedMs > maxWaitMs)
        return null;
    await ports.clock.sleep(wait);
    return { ...state, failures, waitedMs };
}
const again = (state) => ({ kind: "again", state });
const act_end = (publication) => ({
    kind: "end",
    publication,
});

;// CONCATENATED MODULE: ./build/publish/publish.js




const freshMs = 5_000;
const maxCreations = 2;
const maxTurns = 16;
async function publish(options, ports) {
    let state = {
        wanted: options.wanted,
        shortened: options.shorten === null,
        written: new Map(),
        gone: new Set(),
        deletions: 0,
        creations: 0,
        done: null,
        failures: 0,
        waitedMs: 0,
    };
    let listed = freshComments(options, ports.clock);
    for (let turn = 0; turn < maxTurns; turn++) {
        const comments = listed ?? (await ports.comments.list(options.issue));
        listed = null;
        if ("kind" in comments)
            return settled(state) ?? skippedForTrouble(comments, "looking");
        const next = await planFrom(comments, state, options);
        const turned = await act(next, state, { options, ports });
        if (turned.kind === "end")
            return turned.publication;
        state = turned.state;
    }
    return settled(state) ?? skippedForTrouble(neverSettled, "writing");
}
function freshComments({ known }, clock) {
    return known !== null && clock.now() - known.at <= freshMs ? known.comments : null;
}
async function planFrom(comments, { written, gone, wanted, deletions, creations }, { identity, marks }) {
    const marked = comments.filter(({ id, body }) => marks.runOf(body) !== null && !gone.has(id));
    const listed = (await identity.pick(marked)).map((comment) => {
        const overtaken = plan([comment], wanted, marks).step.kind === "newer-run";
        return overtaken ? comment : (written.get(comment.id) ?? comment);
    });
    const unseen = [...written.values()].filter(({ id }) => !gone.has(id) && !listed.some((each) => each.id === id));
    const isLost = deletions > 0 && creations < maxCreations;
    if (listed.length === 0)
        return plan(isLost ? [] : unseen, wanted, marks);
    const { step, surplus } = plan(listed, wanted, marks);
    return { step, surplus: [...surplus, ...unseen] };
}
const neverSettled = {
    kind: "trouble",
    code: "unavailable",
    message: "The comment changed under every attempt to write it: run it again, and give the job a concurrency group per issue.",
};

;// CONCATENATED MODULE: ./build/action/publish-comment.js


const shorterBytes = 30_000;
async function publishComment(given) {
    const { read, analysed, settings, world } = given;
    const run = settings.run ?? runAfter(read.comments, world.core.marks);
    return await publish({
        issue: read.issue.number,
        wanted: { body: analysed.comment({ run }), run, onChange: settings.comment.onChange },
        shorten: () => analysed.comment({ run, maxBytes: shorterBytes }),
        identity: read.identity,
        marks: world.core.marks,
        known: { comments: read.comments, at: read.at },
    }, { comments: world.github.comments, clock: world.clock });
}

;// CONCATENATED MODULE: ./build/action/read-issue.js

async function readIssue(number, { label }, settings, { github, core, clock }) {
    const issue = await github.issues.issue(number);
    if (issue.kind === "trouble")
        return troubleWith(issue);
    if (issue.isPullRequest)
        return skipped("It is a pull request, and Telltale reads issues only.");
    if (label?.mustStand === true && !hasLabel(issue, label.name)) {
        return skipped("The label was taken away before the run came to it.");
    }
    const comments = await github.issues.comments(number);
    if ("kind" in comments)
        return { kind: "failed", message: comments.message };
    const at = clock.now();
    const identity = createIdentity(settings.comment.author, github.comments);
    const ours = await identity.pick(comments.filter(({ body }) => core.isMarked(body)));
    return { kind: "read", issue, comments, at, ours: new Set(ours.map(({ id }) => id)), identity };
}
function troubleWith({ code, message }) {
    return code === "not-found" || code === "gone" ? skipped(message) : { kind: "failed", message };
}
const hasLabel = ({ labels }, name) => labels.some((label) => label.toLowerCase() === name.toLowerCase());
const skipped = (reason) => ({ kind: "skipped", reason });

;// CONCATENATED MODULE: ./build/action/result-files.js


const maxResultBytes = 16 * 1024 * 1024;
const names = {
    report: "report.md",
    result: "result.json",
    page: "report.html",
    bugReport: "bug-report.md",
};
async function writeResultFiles(folder, texts) {
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
    const kinds = Object.keys(names);
    for (const kind of kinds)
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, names[kind]), texts[kind]);
    return Object.fromEntries(kinds.map((kind) => [kind, (0,external_node_path_.join)(folder, names[kind])]));
}
async function readResultFile(folder) {
    const path = (0,external_node_path_.join)(folder, "result.json");
    try {
        const text = await (0,external_node_fs_promises_.readFile)(path, "utf8");
        return text.length <= maxResultBytes ? { text } : { message: `${path} is too large to be a result.` };
    }
    catch {
        const remedy = "run mode: analyze first, and hand its output-dir over to this job";
        return { message: `${path} cannot be read: ${remedy}.` };
    }
}

;// CONCATENATED MODULE: ./build/canonical/known-issue.js
function canonicalIssueOf({ verdict, findings }, { owner, name }, reportedIn) {
    const { cause, status } = verdict;
    const finding = findings.find(({ signature }) => signature === cause);
    if (cause === null || status !== "known" || finding === undefined)
        return null;
    for (const known of finding.advice.known) {
        const [, repository = "", number = ""] = /^([\w.-]+\/[\w.-]+)#(\d{1,9})$/.exec(known.issue) ?? [];
        if (repository.toLowerCase() !== `${owner}/${name}`.toLowerCase())
            continue;
        return Number(number) === reportedIn ? null : { cause, number: Number(number), recorded: known.facts };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/canonical/render-tally.js
const maxIssues = 200;
const maxVersions = 10;
function renderTally(tally, recorded) {
    const rows = [
        row("Reports", issuesOf(tally)),
        row("Seen", timesOf(tally)),
        row("Systems", tally.platforms.map(render_tally_counted).join(", ")),
        ...tally.versions.map(({ program, seen }) => row(`${code(program)} versions`, seen.slice(0, maxVersions).map(render_tally_counted).join(", "))),
        ...tally.measures.map((spread) => row(render_tally_nameOf(spread.name), spreadOf(spread))),
        ...Object.entries(recorded).map(([name, value]) => row(`${render_tally_nameOf(name)}, recorded here`, code(value))),
    ];
    return [
        `### ${tally.issues.length} ${tally.issues.length === 1 ? "report" : "reports"} of ${code(tally.cause)}`,
        "",
        "Telltale recognised this failure in the files of other issues of this repository, and keeps this comment up to date.",
        "",
        "| | |",
        "| --- | --- |",
        ...rows.filter((line) => line !== null),
        "",
    ].join("\n");
}
function issuesOf({ issues }) {
    const shown = issues.slice(-maxIssues).map((number) => code(`#${number}`));
    const more = issues.length - shown.length;
    return more > 0 ? `${more} older, ${shown.join(" ")}` : shown.join(" ");
}
function timesOf({ first, last }) {
    if (first === null || last === null)
        return "";
    const day = (time) => time.slice(0, 10);
    return day(first) === day(last) ? day(first) : `${day(first)} to ${day(last)}`;
}
function spreadOf({ name, least, median, most, reports }) {
    const value = (number) => (name.endsWith("Ms") ? duration(number) : String(number));
    const range = least === most ? value(least) : `${value(least)} to ${value(most)}, median ${value(median)}`;
    return `${range} (${reports} ${reports === 1 ? "report" : "reports"})`;
}
function render_tally_nameOf(name) {
    const words = name.replace(/Ms$/, "").replace(/([a-z])([A-Z])/g, "$1 $2");
    return code(words.toLowerCase().replaceAll("-", " "));
}
function duration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)} ms`;
    if (ms < 90_000)
        return `${Math.round(ms / 100) / 10} s`;
    const minutes = Math.floor(ms / 60_000);
    return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
const render_tally_counted = ({ name, count }) => `${code(name)} (${count})`;
const row = (name, value) => (value === "" ? null : `| ${name} | ${value} |`);
const code = (text) => `\`${text.replace(/[^\w #.,:+<>=-]/g, "").slice(0, 120) || "-"}\``;

;// CONCATENATED MODULE: ./build/canonical/tally.js
function tally(cause, cases) {
    const byIssue = new Map(cases.map((each) => [each.issue, each]));
    const counted = [...byIssue.values()]
        .filter(({ record }) => record.cause === cause && isFailure(record))
        .sort((left, right) => left.issue - right.issue);
    const records = counted.map(({ record }) => record);
    const times = records.flatMap(({ first, last }) => [first, last]).filter((time) => time !== null);
    const programs = [...new Set(records.flatMap(({ versions }) => Object.keys(versions)))].sort();
    const measures = [...new Set(records.flatMap((record) => Object.keys(record.measures)))].sort();
    return {
        cause,
        issues: counted.map(({ issue }) => issue),
        first: [...times].sort()[0] ?? null,
        last: [...times].sort().at(-1) ?? null,
        platforms: tally_count(records.map(({ platform }) => platform)),
        versions: programs.map((program) => ({
            program,
            seen: tally_count(records.map(({ versions }) => versions[program] ?? null)),
        })),
        measures: measures.flatMap((name) => spread(name, records.map((record) => record.measures[name]))),
    };
}
const isFailure = ({ status }) => status === "known" || status === "ambiguous";
function tally_count(names) {
    const counts = new Map();
    for (const name of names)
        if (name !== null)
            counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
        .map(([name, times]) => ({ name, count: times }))
        .sort((left, right) => right.count - left.count || (left.name < right.name ? -1 : 1));
}
function spread(name, values) {
    const sorted = values.filter((value) => value !== undefined).sort((left, right) => left - right);
    const [least] = sorted;
    const most = sorted.at(-1);
    const median = sorted[Math.floor((sorted.length - 1) / 2)];
    if (least === undefined || most === undefined || median === undefined)
        return [];
    return [{ name, least, median, most, reports: sorted.length }];
}

;// CONCATENATED MODULE: ./build/action/update-canonical.js






async function updateCanonical(given) {
    const { read, analysed, settings, world } = given;
    if (!settings.canonical || settings.labelPrefix === null)
        return;
    const known = canonicalIssueOf(analysed.result, settings.github.repository, read.issue.number);
    if (known === null)
        return;
    const issue = await world.github.issues.issue(known.number);
    if (issue.kind === "trouble")
        return warn(world, issue);
    if (issue.isPullRequest || issue.state === "closed") {
        world.runner.info(`The known issue ${known.number} is not open, and is left as it is.`);
        return;
    }
    const cases = await gatherCases(known, given);
    if ("kind" in cases)
        return warn(world, cases);
    await publishTally(known, cases, given);
}
async function gatherCases(known, given) {
    const { read, analysed, settings, world } = given;
    const { canonical } = world.core;
    const label = labelsOf(analysed.result.verdict, settings.labelPrefix ?? "").at(-1)?.name ?? "";
    const issues = await world.github.cases.withLabel(label);
    if ("kind" in issues)
        return issues;
    const cases = [];
    for (const { number, ownComments } of issues) {
        if (number === known.number)
            continue;
        for (const body of ownComments) {
            const record = await canonical.recordIn(body);
            if (record !== null)
                cases.push({ issue: number, record });
        }
    }
    return [...cases, { issue: read.issue.number, record: canonical.recordOf(analysed.result) }];
}
async function publishTally(known, cases, given) {
    const { read, world } = given;
    const { canonical } = world.core;
    const comments = await world.github.comments.list(known.number);
    if ("kind" in comments)
        return warn(world, comments);
    const at = world.clock.now();
    const run = runAfter(comments, canonical.marks);
    const text = renderTally(tally(known.cause, cases), known.recorded);
    const publication = await publish({
        issue: known.number,
        wanted: { body: canonical.comment(text, run), run, onChange: "update" },
        shorten: null,
        identity: read.identity,
        marks: canonical.marks,
        known: { comments, at },
    }, { comments: world.github.comments, clock: world.clock });
    if (publication.kind === "skipped")
        world.runner.warning(`The known issue's comment: ${publication.message}`);
    else
        world.runner.info(`The comment on the known issue was ${publication.kind}: ${publication.url}`);
}
function warn(world, { message }) {
    world.runner.warning(`The known issue's comment could not be brought up to date. ${message}`);
}

;// CONCATENATED MODULE: ./build/action/run.js








async function run(settings, payload, edges) {
    const { name } = settings.event;
    const request = decide({ name, payload, attempt: settings.run?.attempt ?? 1 }, settings.trigger);
    if (request.kind === "skip")
        return { kind: "skipped", reason: request.reason };
    if (request.kind === "bad-event")
        return failed(request.message);
    const trouble = checkToken(request, settings);
    if (trouble !== null)
        return trouble;
    return await perform(request, settings, { ...edges, github: await edges.connect() });
}
async function perform(request, settings, world) {
    const stopped = await checkSender(request, world);
    if (stopped !== null)
        return stopped;
    const read = request.issue === null ? null : await readIssue(request.issue, request, settings, world);
    if (read !== null && read.kind !== "read")
        return read;
    const analysed = await obtain(request, read, settings, world);
    if ("message" in analysed)
        return failed(analysed.message);
    return await report({ request, read, analysed, settings, world });
}
function checkToken({ issue, artifacts }, { github }) {
    if (issue === null && artifacts === null)
        return null;
    if (github.token === "") {
        return failed("The input github-token is empty: leave it out, or give it `github.token` or a secret.");
    }
    const { owner, name } = github.repository;
    const isNamed = /^[\w.-]+$/.test(owner) && /^[\w.-]+$/.test(name);
    return isNamed ? null : failed("GITHUB_REPOSITORY is not OWNER/NAME: Telltale runs inside a workflow run.");
}
async function checkSender({ mustAsk }, { github }) {
    if (mustAsk === null)
        return null;
    const may = await github.permissions.mayLabel(mustAsk);
    if (may === true)
        return null;
    if (may === false)
        return { kind: "skipped", reason: "Whoever asked for it may not label issues in this repository." };
    return failed(may.message);
}
async function obtain(request, read, settings, world) {
    if (settings.mode !== "publish") {
        const collected = collectEvidence({ request, read, settings, github: world.github });
        return await world.core.analyze(collected, { profile: read === null ? "local" : "attachments" });
    }
    if (read === null)
        return { message: "There is no issue to publish to: give the input issue." };
    const file = await readResultFile(settings.outputDir);
    return "message" in file ? file : await world.core.restore(file.text);
}
async function report({ request, read, analysed, settings, world }) {
    const files = await writeResultFiles(settings.outputDir, {
        report: analysed.summary,
        result: analysed.json,
        page: await analysed.html(),
        bugReport: analysed.bugReport(),
    });
    const publication = await publishReport({ request, read, analysed, settings, world });
    if (settings.dryRun)
        world.runner.show(analysed.summary);
    return { kind: "done", analysed, files, publication };
}
async function publishReport({ request, read, analysed, settings, world }) {
    if (settings.dryRun)
        return notAsked("This was a dry run: nothing was written to GitHub.");
    if (settings.mode === "analyze")
        return notAsked("The comment is left to the job that publishes.");
    if (read === null)
        return notAsked("No issue was named, so there is nothing to comment on.");
    const publication = await publishComment({ read, analysed, settings, world });
    await finishLabels({ request, read, publication, result: analysed.result, settings, world });
    if (publication.kind !== "skipped")
        await updateCanonical({ read, analysed, settings, world });
    return publication;
}
const failed = (message) => ({ kind: "failed", message });

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/action/runner.js


const runner_maxSummaryBytes = 1024 * 1024;
const actionsRunner = {
    info: core/* info */.pq,
    warning: core/* warning */.$e,
    fail: core/* setFailed */.C1,
    output: core/* setOutput */.uH,
    async summary(markdown) {
        if (!process.env.GITHUB_STEP_SUMMARY || Buffer.byteLength(markdown) > runner_maxSummaryBytes)
            return;
        await core/* summary */.z.addRaw(markdown, true).write();
    },
    show(markdown) {
        const token = (0,external_node_crypto_.randomUUID)();
        process.stdout.write(`::stop-commands::${token}\n`);
        process.stdout.write(`${harmless(markdown)}\n`);
        process.stdout.write(`::${token}::\n`);
    },
};
function harmless(text) {
    return text
        .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
        .map((line) => `| ${line.replaceAll("##[", "# #[")}`)
        .join("\n");
}

;// CONCATENATED MODULE: ./build/action/main.js









async function main(given) {
    hideSecrets(given.env);
    try {
        const settings = readSettings(given.env, process.cwd());
        if ("kind" in settings) {
            await conclude({ kind: "failed", message: settings.messages.join("\n") }, actionsRunner);
            return;
        }
        const clock = systemClock;
        const outcome = await run(settings, readEventFile(settings.event.path), {
            connect: () => connect(settings, clock),
            core: createCore({
                settings,
                home: given.home,
                clock,
                warn: actionsRunner.warning,
                readRemote: (reference) => readRemote(reference, settings, clock),
            }),
            runner: actionsRunner,
            clock,
        });
        await conclude(outcome, actionsRunner);
    }
    catch (error) {
        reportMistake(error);
    }
}
function hideSecrets(env) {
    for (const name of ["INPUT_GITHUB-TOKEN", "INPUT_ATTACHMENTS-TOKEN"]) {
        const secret = env[name]?.trim();
        if (secret)
            core/* setSecret */.Pq(secret);
    }
}
function reportMistake(error) {
    const name = error instanceof Error ? error.name : typeof error;
    const stack = error instanceof Error ? (error.stack ?? "") : "";
    const frames = stack.split("\n").filter((line) => /^ {4}at /.test(line));
    core/* setFailed */.C1(`Telltale made a mistake (${name}); please report it. Nothing more was written to GitHub.`);
    if (core/* isDebug */._o())
        core/* debug */.Yz(frames.join("\n"));
}


/***/ }),

/***/ 2318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
function nearestName(wrong, known) {
    const allowed = Math.max(1, Math.floor(wrong.length / 3));
    let best = null;
    for (const name of known) {
        if (Math.abs(name.length - wrong.length) > allowed)
            continue;
        const distance = editDistance(wrong.toLowerCase(), name.toLowerCase());
        if (distance <= allowed && (best === null || distance < best.distance))
            best = { name, distance };
    }
    return best?.name ?? null;
}
function suggestion(wrong, known) {
    const name = nearestName(wrong, known);
    return name === null ? "" : `; did you mean "${name}"?`;
}
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 3730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobSha: () => (/* binding */ blobSha),
/* harmony export */   readRemoteCatalogue: () => (/* binding */ readRemoteCatalogue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2350);


const maxFiles = 1_000;
const maxFileBytes = 256 * 1024;
async function readRemoteCatalogue(reference, { api, cache }) {
    const files = await listFiles(reference, api);
    if ("kind" in files)
        return files;
    if (files.length === 0)
        return nothingThere(reference);
    if (files.length > maxFiles)
        return tooMany(reference, files.length);
    const read = [];
    for (const { path, sha } of files) {
        const text = cache.get(sha) ?? (await readBlob(sha, reference, api));
        if (typeof text !== "string")
            return text;
        cache.put(sha, text);
        read.push({ file: `${reference.text}: ${path}`, text });
    }
    return { label: reference.text, files: read };
}
async function listFiles(reference, api) {
    const { owner, repo, path, ref, text } = reference;
    const read = await api.read({
        route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
        parameters: { owner, repo, tree_sha: ref, recursive: "1" },
        doing: `read the signatures at ${text}`,
        permission: "contents: read",
        parse: parseTree,
    });
    if (read.kind !== "answered")
        return read;
    const below = path === "" ? "" : `${path}/`;
    return read.value.filter((file) => file.path === path || file.path.startsWith(below));
}
function parseTree(data) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) || !Array.isArray(data.tree))
        return null;
    return data.tree.flatMap((item) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) || item.type !== "blob" || item.mode === "120000")
            return [];
        const [path, sha] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item.path), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item.sha)];
        const isSmall = typeof item.size !== "number" || item.size <= maxFileBytes;
        return isSmall && /\.ya?ml$/i.test(path) && /^[0-9a-f]{40,64}$/.test(sha) ? [{ path, sha }] : [];
    });
}
async function readBlob(sha, { owner, repo, text }, api) {
    const read = await api.read({
        route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
        parameters: { owner, repo, file_sha: sha },
        doing: `read the signatures at ${text}`,
        permission: "contents: read",
        parse: (data) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) && data.encoding === "base64" ? Buffer.from((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data.content), "base64") : null,
    });
    return read.kind === "answered" ? read.value.toString("utf8") : read;
}
function blobSha(text) {
    const bytes = Buffer.from(text, "utf8");
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
const nothingThere = ({ text, path, ref }) => ({
    kind: "trouble",
    code: "not-found",
    message: `There are no .yml files at ${text}: see that ${path === "" ? "the repository" : path} exists at ${ref}.`,
});
const tooMany = ({ text }, count) => ({
    kind: "trouble",
    code: "invalid",
    message: `There are ${count} YAML files at ${text}, and at most ${maxFiles} are read: name the folder of the signatures.`,
});


/***/ }),

/***/ 2350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value) => (typeof value === "string" ? value : "");
const idOf = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
function listOf(value, parse) {
    if (!Array.isArray(value))
        return null;
    const items = [];
    for (const item of value) {
        const parsed = parse(item);
        if (parsed === null)
            return null;
        items.push(parsed);
    }
    return items;
}


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ referenceHosts)
/* harmony export */ });
const referenceHosts = [
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


/***/ }),

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lY: () => (/* reexport */ createRedactor),
  EP: () => (/* reexport */ searchOf),
  _o: () => (/* reexport */ secretLines),
  cc: () => (/* reexport */ secretPatterns)
});

// UNUSED EXPORTS: checkExamples, ownWords

;// CONCATENATED MODULE: ./build/redact/entropy.js
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}

;// CONCATENATED MODULE: ./build/redact/compiled-detector.js

function compileDetector(detector, engine) {
    const sides = boundaries[detector.boundary];
    const matchAt = engine(detector.pattern, { ignoreCase: detector.ignoreCase });
    return {
        detector,
        match(text, gate, from) {
            for (let at = Math.max(from, gate - detector.reach); at <= gate; at++) {
                if (at > 0 && sides?.before.test(text.charAt(at - 1)))
                    continue;
                const found = matchAt(text, at);
                if (found === null || found.end <= gate || !fits(detector, text, found))
                    continue;
                return { start: found.secretStart, end: found.secretEnd, next: found.end };
            }
            return null;
        },
    };
}
const compiled_detector_platformEngine = (source, { ignoreCase }) => {
    const regex = new RegExp(source, `y${ignoreCase ? "i" : ""}${source.includes("(?<secret>") ? "d" : ""}`);
    return (text, at) => {
        regex.lastIndex = at;
        const found = regex.exec(text);
        if (found === null)
            return null;
        const end = at + found[0].length;
        const secret = found.indices?.groups?.secret;
        return { end, secretStart: secret?.[0] ?? at, secretEnd: secret?.[1] ?? end };
    };
};
function fits(detector, text, found) {
    if (found.secretEnd <= found.secretStart)
        return false;
    const sides = boundaries[detector.boundary];
    if (found.end < text.length && sides?.after.test(text.charAt(found.end)))
        return false;
    const secret = text.slice(found.secretStart, found.secretEnd);
    if (detector.allow.includes(secret))
        return false;
    if (!detector.needs.every((need) => characters[need](secret)))
        return false;
    return detector.minEntropy === 0 || entropy(secret) >= detector.minEntropy;
}
const boundaries = {
    word: { before: /[A-Za-z0-9]/, after: /[A-Za-z0-9]/ },
    token: { before: /[A-Za-z0-9_+/-]/, after: /[A-Za-z0-9_+/=-]/ },
    none: null,
};
const characters = {
    digit: (secret) => /\d/.test(secret),
    upper: (secret) => /[A-Z]/.test(secret),
    lower: (secret) => /[a-z]/.test(secret),
    letter: (secret) => /[A-Za-z]/.test(secret),
    mixed: (secret) => (secret.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length >= 3,
};

;// CONCATENATED MODULE: ./build/redact/example-text.js
function example_text_exampleText(template) {
    const random = generator(template);
    const secrets = [];
    const text = template.replace(/\{(\w+)(?::(\d+))?\}/g, (whole, name, length) => {
        const made = name === "uuid" ? madeUuid(random) : madeOf(alphabets[name], Number(length ?? 0), random);
        if (made === null)
            return whole;
        secrets.push(made);
        return made;
    });
    return { text, secrets };
}
const lower = "abcdefghijklmnopqrstuvwxyz";
const upper = lower.toUpperCase();
const digits = "0123456789";
const alphabets = {
    alnum: lower + upper + digits,
    alpha: lower + upper,
    lower: lower + digits,
    upper: upper + digits,
    digit: digits,
    hex: `${digits}abcdef`,
    HEX: `${digits}ABCDEF`,
    base32: `${upper}234567`,
    base64: `${lower}${upper}${digits}+/`,
    base64url: `${lower}${upper}${digits}-_`,
};
function madeOf(alphabet, length, random) {
    if (alphabet === undefined || length === 0)
        return null;
    let made = "";
    for (let i = 0; i < length; i++) {
        const from = i === 0 || i === length - 1 ? alphabet.replace(/[-_+/]/g, "") : alphabet;
        const wanted = i < 3 ? [lower, digits, upper].slice(i, i + 1).join("") : from;
        const shared = [...from].filter((character) => wanted.includes(character)).join("") || from;
        made += shared.charAt(Math.floor(random() * shared.length));
    }
    return made;
}
function madeUuid(random) {
    const hex = (length) => madeOf(alphabets.hex, length, random) ?? "";
    return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}
function generator(seed) {
    let state = 2166136261;
    for (const character of seed)
        state = Math.imul(state ^ character.charCodeAt(0), 16777619) >>> 0;
    return () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
    };
}

;// CONCATENATED MODULE: ./build/redact/context/secret-values.js

function isSecretValue(value, name) {
    if (isPlaceholder(value.text))
        return false;
    if (name === "password")
        return isPasswordLike(value);
    if (isReference(value.text))
        return false;
    if (name === "code")
        return isCodeLike(value.text);
    if (name === "vague" || value.afterBlank)
        return looksRandom(value.text);
    return isCredentialLike(value.text);
}
function isPlaceholder(value) {
    const text = value.trim();
    if (text === "" || /^[^A-Za-z0-9]+$/.test(text))
        return true;
    if (/^[<[({]/.test(text) && /[>\])}]$/.test(text))
        return true;
    if (text.includes("[redacted:") || /^(?:\[|%5B)?(?:redacted|filtered|masked|hidden|removed)\b/i.test(text))
        return true;
    if (/^(?:\$\{|\{\{|<%|\$\(|%\{|#\{|@\{)/.test(text))
        return true;
    if (/^\$[A-Za-z_][A-Za-z0-9_:]*$|^%[A-Za-z_][A-Za-z0-9_]*%$|^\{[\w.]+\}$|^<[^<>]*>?$/.test(text))
        return true;
    if (/(.)\1{7,}$|^(.)\2{7,}/.test(text) && new Set(text).size <= 4)
        return true;
    if (/^(.)\1{2,}$/.test(text))
        return true;
    if (/\*{3,}|x{6,}|X{6,}|\u2022{3,}|\u2026|\.{3,}/.test(text))
        return true;
    if (/EXAMPLE/.test(text))
        return true;
    return placeholderWords.test(text);
}
const placeholderWords = /^(?:null|none|nil|undefined|nan|true|false|yes|no|on|off|empty|unset|missing|required|optional|string|str|number|boolean|bool|object|any|unknown|invalid|valid|expired|present|absent|set|not[ _-]?set|n\/a|na|tbd|todo|changeme|change[ _-]?me|replace[ _-]?me|secret|password|passwd|token|key|value|dummy|fake|sample|placeholder|test|testing|default|enabled|disabled|redacted|hidden|masked|removed|(?:your|my|some|the|insert|enter|replace|put|add|example|dummy|fake|sample|placeholder|test|demo)[ _-][a-z _.-]*\d{0,3}|[\w-]*(?:-here|_here|_goes_here))$/i;
function isReference(value) {
    if (/^(?:https?|file|wss?):\/\//i.test(value))
        return true;
    if (/^(?:~|\.{1,2})?\/[\w.@-]+(?:\/[\w.@-]*)*$/.test(value) &&
        /\/.*[/.]|^[~.]/.test(value) &&
        !looksRandom(value)) {
        return true;
    }
    if (/^[A-Za-z]:[\\/]/.test(value))
        return true;
    if (/^(?:process\.env|import\.meta|os\.|env\.|ENV\b|System\.|config\.|settings\.|secrets\.|vault:|op:\/\/|ssm:|arn:)/.test(value)) {
        return true;
    }
    return (/^[A-Za-z_$][A-Za-z_$]*(?:(?:\.|::|->)[A-Za-z_$][A-Za-z_$]*)+(?:\(.*)?$/.test(value) ||
        /^\w+\(.*\)?$/.test(value));
}
function isPasswordLike({ text, quoted, afterBlank }) {
    if (/^(?:process\.env|import\.meta|os\.|env\.|config\.|settings\.|secrets\.)/.test(text))
        return false;
    if (/^\d{1,4}$/.test(text))
        return false;
    if (afterBlank && !quoted)
        return /^(?=.*\d)(?=.*[A-Za-z])\S{8,}$/.test(text) && !isWordChain(text);
    return !stateWords.test(/^\S+/.exec(text)?.[0] ?? "");
}
function isCodeLike(value) {
    return /^\d{4,10}$/.test(value) || /^[A-Z2-7]{16,64}$/.test(value) || looksRandom(value);
}
const stateWords = /^(?:must|should|is|was|has|are|for|from|to|in|of|and|or|not|the|a|an|by|at|authentication|auth|incorrect|wrong|failed|failure|ok|okay|success|successful|accepted|rejected|denied|ignored|given|provided|supplied|used|needed|mismatch|prompt|plain|plaintext|hashed|encrypted|stored|saved|reset|changed|updated|generated|input|hash|field|policy|min|max|length|oauth2?|basic|bearer|md5|scram-sha-256|bcrypt|include|omit|same-origin)[,.;:!)]*$/i;
function isCredentialLike(value) {
    if (value.length < 6 || /\s/.test(value))
        return false;
    if (/^\d+(?:[.,]\d+)?$/.test(value))
        return value.length >= 8;
    if (/^[A-Za-z]+$/.test(value)) {
        if (/^[A-Z]?[a-z]+$/.test(value) || /^[A-Z]+$/.test(value))
            return value.length >= 16;
        return value.length >= 12;
    }
    if (isWordChain(value))
        return false;
    return value.length >= 8 || /[^A-Za-z0-9_.-]/.test(value);
}
function isWordChain(value) {
    if (/^v?\d+(?:\.\d+)+(?:[-+][\w.]+)?$/.test(value))
        return true;
    const parts = value.split(/[-_./:+@ ,]+/).filter((part) => part !== "");
    if (parts.length === 0)
        return true;
    return parts.every((part) => /^(?:[A-Z]?[a-z]{1,15}|[A-Z]{1,12}|[a-z]{1,10}\d{1,3}|[A-Z][a-z]*\d{1,3}|\d{1,3})$/.test(part) ||
        (/^(?:[A-Z]?[a-z]+){1,4}$/.test(part) && part.length < 24 && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(part)));
}
function looksRandom(value) {
    if (value.length < 16 || value.length > 4096 || /[\s<>{}]/.test(value))
        return false;
    if (isWordChain(value))
        return false;
    const parts = value.split(/[-_./:]+/);
    const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), "");
    if (longest.length < 12 && !uuid.test(value))
        return false;
    if (!/[A-Za-z]/.test(value) || !(/\d/.test(value) || isScrambled(value)))
        return false;
    return entropy(value) >= 2.8;
}
function isScrambled(value) {
    const small = value.match(/[a-z]+/g) ?? [];
    return small.length >= 4 && small.join("").length / small.length < 2.5 && entropy(value) >= 3.5;
}
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

;// CONCATENATED MODULE: ./build/redact/context/commands.js

const word = "[\"']?([^\\s\"']{3,})";
const rules = [
    {
        programs: ["curl ", "wget ", "http "],
        argument: /\s(?:-u|--user|--proxy-user|-U|-a|--auth)[ =]?["']?[^\s:"']*:([^\s"']+)/dg,
    },
    { programs: ["curl "], argument: /\s(?:-b|--cookie)[ =]?["']?[^\s=;"']+=([^\s;"']{6,})/dg },
    { programs: ["mysql", "mariadb", "7z ", "7za "], argument: /\s-p([^\s"'=]{3,}|["'][^"']+["'])/dg },
    {
        programs: [
            "sshpass",
            "docker login",
            "podman login",
            "helm registry",
            "mongo",
            "az login",
            "rabbitmqadmin",
            "rdesktop",
            "lftp",
        ],
        argument: new RegExp(`\\s-p[ =]?${word}`, "dg"),
    },
    { programs: ["xfreerdp"], argument: new RegExp(`\\s/p:${word}`, "dg") },
    { programs: ["redis-cli"], argument: new RegExp(`\\s-a[ =]?${word}`, "dg") },
    { programs: ["ldapsearch", "security "], argument: new RegExp(`\\s-w[ =]?${word}`, "dg") },
    { programs: ["sqlcmd", "unzip ", "zip "], argument: new RegExp(`\\s-P[ =]?${word}`, "dg") },
    { programs: ["smbclient"], argument: /\s-U[ =]?["']?[^\s%"']+%([^\s"']+)/dg },
    { programs: ["net use"], argument: /\\\S+\s+([^\s/"']{4,})\s+\/user:|\/user:\S+\s+([^\s/"']+)/dgi },
    { programs: ["keytool"], argument: new RegExp(`\\s-(?:store|key|new)pass[ =]+${word}`, "dg") },
    { programs: ["pass:"], argument: /^pass:([^\s"']{4,})/dgi },
    { programs: ["sqlplus"], argument: /\s[\w$]+\/([^\s@/"']{3,})@/dg },
    { programs: ["machine "], argument: /\b(?:password|account)\s+(\S+)/dg },
    { programs: ["setx "], argument: /^setx\s+\w*(?:key|token|secret|pass\w*|pwd)\s+["']?([^\s"']{6,})/dgi },
    { programs: ["convertto-securestring"], argument: /^\S+\s+(?:-String\s+)?["']([^"']+)["']/dgi },
    { programs: ["identified by"], argument: /^identified by (?:password )?["']([^"']+)["']/dgi },
    {
        programs: ["auth plain ", "auth login "],
        argument: /^auth (?:plain|login) ([A-Za-z0-9+/]{8,}={0,2})/dgi,
    },
    { programs: ["pass "], argument: /^PASS (\S{4,})$/dgm },
    { programs: ["login "], argument: /^LOGIN "?\S+"? "?([^\s"]{4,})/dg },
];
const programGates = [...new Set(rules.flatMap(({ programs }) => programs))];
function commandSpans(text, at) {
    if (/[A-Za-z0-9_]/.test(text.charAt(at - 1)))
        return [];
    const line = /^(?:[^\r\n\\]|\\(?:\r?\n|[^\n]))*/.exec(text.slice(at, at + 2000))?.[0] ?? "";
    const start = line.slice(0, 40).toLowerCase();
    return rules
        .filter(({ programs }) => programs.some((program) => start.startsWith(program)))
        .flatMap(({ argument }) => [...line.matchAll(argument)].flatMap((found) => argumentSpan(found, at)));
}
function argumentSpan(found, offset) {
    const place = found.indices?.[1] ?? found.indices?.[2];
    const secret = found[1] ?? found[2] ?? "";
    if (place === undefined || isPlaceholder(secret) || /^\d{1,5}(?::\d{1,5})?$/.test(secret))
        return [];
    return [
        {
            start: offset + place[0],
            end: offset + place[1],
            kind: "password",
            value: secret,
            personal: false,
        },
    ];
}

;// CONCATENATED MODULE: ./build/redact/context/credentials.js

function credentialSpans(text, value) {
    const end = value.quoted ? value.end : headerEnd(text, value.start);
    const scheme = /^([A-Za-z][\w-]*)[ \t]+/.exec(text.slice(value.start, end))?.[0] ?? "";
    const start = value.start + scheme.length;
    if (scheme !== "" && /^[\w-]{1,40}=["\w]/.test(text.slice(start, start + 48))) {
        const spans = parameterSpans(text, start, parametersEnd(text, start, value));
        const firstWord = /^\S+/.exec(text.slice(start, start + 200))?.[0] ?? "";
        if (spans.length > 0 || /["',]/.test(firstWord))
            return spans;
    }
    const credential = text.slice(start, end).trimEnd();
    const first = /^\S+/.exec(credential)?.[0] ?? "";
    if (isPlaceholder(credential) || isPlaceholder(first) || /^[a-z]{1,15}[.,:;)]?$/.test(first))
        return [];
    if (scheme === "" && /\s/.test(credential))
        return [];
    const secret = scheme === "" || value.quoted ? credential : first;
    const kind = /^basic/i.test(scheme) ? "basic-credentials" : "token";
    return [{ start, end: start + secret.length, kind, value: secret, personal: false }];
}
function bareSchemeSpans(text, at) {
    const found = /^(?:bearer|basic|negotiate)(?:[ \t]+|%20|\+)(?:token[ \t]+)?["'`]?([A-Za-z0-9._~+/=:|-]{8,4096})/i.exec(text.slice(at, at + 4160));
    if (found === null || /[A-Za-z0-9_]/.test(text.charAt(at - 1)))
        return [];
    const secret = (found[1] ?? "").replace(/[.:]+$/, "");
    const isBasic = /^basic/i.test(found[0]) && /^[A-Za-z0-9+/]{8,}={0,2}$/.test(secret) && /[A-Z0-9=]/.test(secret.slice(1));
    if (isPlaceholder(secret) || !(isBasic || looksRandom(secret)))
        return [];
    const start = at + found[0].indexOf(found[1] ?? "");
    const kind = /^basic/i.test(found[0]) ? "basic-credentials" : "token";
    return [{ start, end: start + secret.length, kind, value: secret, personal: false }];
}
function headerEnd(text, start) {
    const rest = text.slice(start, start + 4096);
    const stop = /["'`\r\n\]}<>\\]|[,;][ \t]*(?=[A-Za-z-]+[ \t]*:)/.exec(rest);
    return start + (stop?.index ?? rest.length);
}
function parametersEnd(text, start, value) {
    if (value.quoted)
        return value.end;
    const rest = text.slice(start, start + 4096);
    const stop = rest.search(/[\r\n]/);
    return start + (stop < 0 ? rest.length : stop);
}
const provingParameters = /\b(signature|response|credential|oauth_token|oauth_signature|token|nonce|cnonce|mac|key)="?([^",\s]+)/gi;
function parameterSpans(text, start, end) {
    return [...text.slice(start, end).matchAll(provingParameters)].flatMap((found) => {
        const secret = found[2] ?? "";
        if (isPlaceholder(secret))
            return [];
        const at = start + found.index + found[0].length - secret.length;
        return [{ start: at, end: at + secret.length, kind: "signature", value: secret, personal: false }];
    });
}

;// CONCATENATED MODULE: ./build/redact/character-set.js
class CharacterSet {
    #has = new Uint8Array(128);
    constructor(characters) {
        for (let code = 0; code < 128; code++) {
            if (characters.test(String.fromCharCode(code)))
                this.#has[code] = 1;
        }
    }
    holds(text, at) {
        return this.#has[text.charCodeAt(at)] === 1;
    }
}

;// CONCATENATED MODULE: ./build/redact/context/company-names.js
const companyNames = "adafruit adobe airtable algolia alibaba amplitude asana assemblyai atlassian beamer bitbucket bittrex bugsnag clearbit cloudflare cloudinary cohere coinbase confluence confluent contentful datadog deepgram discord droneci dropbox etsy facebook fastly finicity finnhub flickr freshbooks freshdesk gitter gocardless heroku hetzner hubspot infura intercom ipinfo jira kraken kucoin linkedin linode lob mailgun mapbox maxmind mattermost meraki messagebird mistral mixpanel newrelic nytimes okta openweather pagerduty plivo postmark pusher rapidapi rollbar sendbird serper shodan snyk sonar splunk spotify squarespace sumologic todoist travisci trello twilio twitch twitter virustotal vonage vultr wandb weatherapi yandex zendesk".split(" ");

;// CONCATENATED MODULE: ./build/redact/context/cookies.js

const attributes = /^(?:path|domain|expires|max-age|samesite|secure|httponly|priority|partitioned|version)$/i;
function cookieSpans(text, value) {
    const rest = text.slice(value.start, value.quoted ? value.end : value.start + 4096);
    const line = value.quoted ? rest : (/^[^\r\n"'`]*/.exec(rest)?.[0] ?? "");
    return [...line.matchAll(/([^\s=;,]+)=([^;\s,"']+)/g)].flatMap((pair) => {
        const [whole, name = "", secret = ""] = pair;
        if (attributes.test(name) || secret.length < 6 || isPlaceholder(secret) || /^[a-z]+$/.test(secret))
            return [];
        const start = value.start + pair.index + whole.length - secret.length;
        return [{ start, end: start + secret.length, kind: "cookie", value: secret, personal: false }];
    });
}

;// CONCATENATED MODULE: ./build/redact/context/name-and-value.js
const maxValue = 4096;
function valueAfter(text, name) {
    const between = separatorAt(text, name);
    if (between === null)
        return null;
    const at = between.end;
    const opening = openingQuote.exec(text.slice(at, at + 16));
    if (opening !== null) {
        const start = at + opening[0].length;
        return { start, end: closingQuote(text, start, opening[0]), quoted: true, separator: between.kind };
    }
    const end = bareEnd(text, at, between);
    if (text.charAt(end) === ":" && text.slice(name.end, at).includes("\n"))
        return null;
    return end > at ? { start: at, end, quoted: false, separator: between.kind } : null;
}
const openingQuote = /^\\*["'`]/;
const signs = [
    "[ \\t]*:[ \\t]*(?:[|>][+-]?[ \\t]*)?\\r?\\n[ \\t]+",
    "[*_]{0,2}[ \\t]*(?:=>|:=|\\?=|={1,2}|:{1,2}|->)[*_]{0,2}[ \\t]*",
    "[ \\t]*\\|[ \\t]*(?=[`\"'\\w])",
    "[ \\t,]*(?:\\r?\\n[ \\t]*)?\\\\*[\"']?value\\\\*[\"']?[ \\t]*[:=][ \\t]*",
    ",[ \\t]*(?=\\\\*[\"'])",
    "[ \\t]+(?:is|was|are|provided|given|used|set to|received)[ \\t]*:?[ \\t]+",
    "[ \\t]+for [\\w' ./@~-]{1,40}:[ \\t]+",
];
const sign = new RegExp(`^\\\\*["'\`]?\\]?(?:${signs.join("|")})(?:\\[[ \\t]*|\\([ \\t]*|[A-Za-z]{1,20}\\((?=["'])|[bf](?=["']))?`);
function separatorAt(text, name) {
    const rest = text.slice(name.end, name.end + 120);
    const before = text.charAt(name.start - 1);
    const found = sign.exec(rest);
    const isElement = /^[>]/.test(rest) && before === "<";
    if (isElement)
        return elementContent(text, name.end);
    if (found !== null && !(/^,/.test(found[0]) && !/["'`]/.test(before))) {
        return {
            kind: "sign",
            end: name.end + found[0].length,
            inQuery: /[?&#;]/.test(before),
            isAssignment: found[0] === "=" &&
                /(?:^|\n|\b(?:export|set|setx|env) )$/.test(text.slice(Math.max(0, name.start - 8), name.start)),
        };
    }
    const blank = /^\\*["'`]?[ \t]{1,4}(?=[^\s=:|,])/.exec(rest);
    if (blank === null)
        return null;
    const isFlag = /(?:^|[\s"'`[(,])-{1,2}[A-Za-z][\w-]*$/.test(text.slice(Math.max(0, name.start - 40), name.end));
    return {
        kind: isFlag ? "flag" : "blank",
        end: name.end + blank[0].length,
        inQuery: false,
        isAssignment: false,
    };
}
function elementContent(text, nameEnd) {
    if (!/^>[^<>\r\n]+<\//.test(text.slice(nameEnd, nameEnd + maxValue)))
        return null;
    return { kind: "sign", end: nameEnd + 1, inQuery: false, isAssignment: false };
}
function closingQuote(text, start, opening) {
    const limit = Math.min(text.length, start + maxValue);
    for (let at = start; at < limit; at++) {
        const character = text.charAt(at);
        if (character === "\n" || character === "\r")
            return at;
        if (character === "\\") {
            const run = /^\\+/.exec(text.slice(at, at + 16))?.[0] ?? "\\";
            const isClosing = text.startsWith(opening, at) && run.length === opening.length - 1;
            if (isClosing)
                return at;
            at += run.length - (run.length % 2 === 1 ? 0 : 1);
            continue;
        }
        if (opening.length === 1 && character === opening)
            return at;
    }
    return limit;
}
function bareEnd(text, start, { inQuery, isAssignment }) {
    const stop = inQuery ? /[\s"'`<>#&\\]/ : isAssignment ? /[\s"'`<>\\]/ : /[\s"'`,;<>|)\]}\\]/;
    const limit = Math.min(text.length, start + maxValue);
    let end = start;
    const scheme = /^(?:Bearer|Basic|Token|ApiKey|Digest|Negotiate)[ \t]+(?=[^\s"'])/i.exec(text.slice(start, start + 24));
    if (scheme !== null)
        end += scheme[0].length;
    const length = text.slice(end, limit).search(stop);
    end = length < 0 ? Math.max(end, limit) : end + length;
    while (end > start && /[.:!?]/.test(text.charAt(end - 1)))
        end--;
    return end;
}

;// CONCATENATED MODULE: ./build/redact/context/secret-names.js

function secretName(name, qualifiers) {
    const words = withoutTail(wordsOf(name));
    const last = words.at(-1);
    if (last === undefined)
        return null;
    const whole = words.join("-");
    const known = exactNames.get(whole);
    if (known !== undefined)
        return known;
    const before = [...qualifiers().map((word) => word.toLowerCase()), ...words.slice(0, -1)];
    const exact = exactNames.get([...before.slice(-1), last].join("-"));
    if (exact !== undefined)
        return exact;
    if (last === "key")
        return harmlessKeys.has(before.at(-1) ?? "") ? null : keyName(before);
    return lastWords.get(last) ?? compoundName(last) ?? companyName([...before, last]);
}
const companies = new Set(companyNames);
const harmlessNouns = new Set("id ids uuid version host hostname region url uri endpoint event hash sha commit build digest checksum etag trace span channel user name model agent path file".split(" "));
function companyName(words) {
    if (harmlessNouns.has(words.at(-1) ?? ""))
        return null;
    return words.some((word) => companies.has(word)) ? vague("api-key") : null;
}
const knownWords = new Map();
const maxKnownWords = 1_000;
function wordsOf(name) {
    const known = knownWords.get(name);
    if (known !== undefined)
        return known;
    const words = splitWords(name);
    if (knownWords.size >= maxKnownWords)
        knownWords.clear();
    knownWords.set(name, words);
    return words;
}
function splitWords(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "");
}
function withoutTail(words) {
    let end = words.length;
    while (end > 1 && tails.has(words[end - 1] ?? ""))
        end--;
    while (end > 1 && /^v?\d+$/.test(words[end - 1] ?? ""))
        end--;
    return words.slice(0, end);
}
const tails = new Set("value val text plain plaintext raw b64 base64 encoded base old new current previous prod production dev staging test live default primary secondary override str string".split(" "));
function keyName(before) {
    return before.some((word) => secretKeys.has(word)) ? credential("api-key") : vague("key");
}
const secretKeys = new Set("api app application access secret private encryption encrypt signing sign auth account storage shared master admin service license licence session ssh deploy rsa hmac jwt webhook subscription client server write read ingest integration consumer token aes gpg pgp functions function db database security root crypto ws wallet".split(" "));
const harmlessKeys = new Set("public cache primary foreign partition sort object map hot shard routing idempotency dedupe composite unique registry host index i18n translation message query hash pubkey".split(" "));
function compoundName(word) {
    const found = compounds.find(([end]) => word.length > end.length && word.endsWith(end));
    return found?.[1] ?? null;
}
function secret_names_password(kind = "password") {
    return { class: "password", kind };
}
function credential(kind) {
    return { class: "credential", kind };
}
function code(kind) {
    return { class: "code", kind };
}
function vague(kind) {
    return { class: "vague", kind };
}
const lastWords = new Map([
    ["password", secret_names_password()],
    ["passwort", secret_names_password()],
    ["passwd", secret_names_password()],
    ["passphrase", secret_names_password()],
    ["passcode", secret_names_password()],
    ["pwd", secret_names_password()],
    ["pass", secret_names_password()],
    ["pw", secret_names_password()],
    ["pswd", secret_names_password()],
    ["psw", secret_names_password()],
    ["pin", code("pin")],
    ["otp", code("one-time-password")],
    ["totp", code("one-time-password")],
    ["code", vague("oauth-code")],
    ["state", vague("oauth-state")],
    ["session", vague("session")],
    ["sid", vague("session")],
    ["psk", secret_names_password()],
    ["secret", credential("secret")],
    ["secrets", credential("secret")],
    ["credential", credential("secret")],
    ["credentials", credential("secret")],
    ["creds", credential("secret")],
    ["token", credential("token")],
    ["jwt", credential("token")],
    ["bearer", credential("token")],
    ["apikey", credential("api-key")],
    ["apitoken", credential("token")],
    ["auth", vague("token")],
    ["authorization", { class: "header", kind: "token" }],
    ["cookie", { class: "cookie", kind: "cookie" }],
    ["cookies", { class: "cookie", kind: "cookie" }],
    ["mnemonic", secret_names_password("seed-phrase")],
    ["pat", credential("token")],
    ["signature", vague("signature")],
    ["sig", vague("signature")],
    ["hmac", vague("signature")],
    ["verifier", vague("oauth-code")],
    ["assertion", vague("token")],
    ["dsn", vague("connection-string")],
]);
const exactNames = new Map([
    ["proxy-authorization", { class: "header", kind: "token" }],
    ["x-authorization", { class: "header", kind: "token" }],
    ["authorization-header", { class: "header", kind: "token" }],
    ["auth-header", { class: "header", kind: "token" }],
    ["mcp-session-id", credential("mcp-session-id")],
    ["session-key", credential("session")],
    ["session-secret", credential("session")],
    ["access-code", vague("oauth-code")],
    ["auth-code", vague("oauth-code")],
    ["authorization-code", vague("oauth-code")],
    ["device-code", vague("oauth-code")],
    ["user-code", vague("oauth-code")],
    ["code-verifier", vague("oauth-code")],
    ["oauth-state", vague("oauth-state")],
    ["seed-phrase", secret_names_password("seed-phrase")],
    ["recovery-phrase", secret_names_password("seed-phrase")],
    ["wpa-passphrase", secret_names_password()],
    ["recovery-code", code("one-time-password")],
    ["backup-code", code("one-time-password")],
    ["verification-code", code("one-time-password")],
    ["security-code", code("one-time-password")],
    ["mfa-code", code("one-time-password")],
    ["otp-code", code("one-time-password")],
    ["2fa-code", code("one-time-password")],
    ["sms-code", code("one-time-password")],
    ["cf-bm", credential("cookie")],
    ["cf-clearance", credential("cookie")],
    ["session-id", vague("session")],
    ["phpsessid", credential("cookie")],
    ["jsessionid", credential("cookie")],
    ["sessionid", vague("cookie")],
    ["connect-sid", credential("cookie")],
    ["client-key-data", credential("private-key")],
    ["x-amz-credential", vague("aws-credential")],
]);
const compounds = [
    ["password", secret_names_password()],
    ["passwd", secret_names_password()],
    ["passphrase", secret_names_password()],
    ["storepass", secret_names_password()],
    ["keypass", secret_names_password()],
    ["secret", credential("secret")],
    ["secretkey", credential("api-key")],
    ["privatekey", credential("private-key")],
    ["accesskey", credential("api-key")],
    ["accountkey", credential("api-key")],
    ["authkey", credential("api-key")],
    ["apikey", credential("api-key")],
    ["token", credential("token")],
    ["pwd", secret_names_password()],
];

;// CONCATENATED MODULE: ./build/redact/context/key-value.js







const nameGates = [
    ...companyNames,
    ..."pass pwd secret token key auth cred jwt cookie sessid session mnemonic phrase signature sig= code state verifier assertion bearer otp hmac pat= _pw pw= dsn sid= _pat cf_ psk pin= pin:".split(" "),
];
function keyValueSpans(text, gate) {
    const start = nameStart(text, gate);
    const end = nameEnd(text, gate);
    const nothing = { spans: [], next: end };
    if (end - start > 80)
        return nothing;
    const name = text.slice(start, end);
    const found = secretName(name, () => qualifiersBefore(text, start));
    if (found === null)
        return nothing;
    const value = valueAfter(text, { start, end });
    if (value === null)
        return nothing;
    const spans = spansOf(text, found, value);
    const isLong = !value.quoted && value.end - value.start > maxLookedInto;
    return { spans, next: spans.at(-1)?.end ?? (isLong ? value.end : end) };
}
function spansOf(text, name, value) {
    if (name.class === "header")
        return credentialSpans(text, value);
    if (name.class === "cookie")
        return cookieSpans(text, value);
    const secret = text.slice(value.start, value.end);
    const credential = /^(?:Bearer|Basic|Token|ApiKey) +(?=\S)/i.exec(secret);
    if (credential !== null)
        return credentialSpans(text, value);
    const candidate = { text: secret, quoted: value.quoted, afterBlank: value.separator === "blank" };
    if (!isSecretValue(candidate, name.class))
        return [];
    if (name.kind === "session" && uuid.test(secret))
        return [];
    return [{ start: value.start, end: value.end, kind: name.kind, value: secret, personal: false }];
}
const maxLookedInto = 512;
const nameCharacters = new CharacterSet(/[A-Za-z0-9_.$-]/);
function nameStart(text, at) {
    let start = at;
    while (start > 0 && at - start < 64 && nameCharacters.holds(text, start - 1))
        start--;
    if (text.charAt(start - 1) === "\\" && /^[nrt]/.test(text.slice(start, start + 1)) && start < at)
        start++;
    return start;
}
function nameEnd(text, at) {
    let end = at;
    while (end < text.length && end - at < 64 && nameCharacters.holds(text, end))
        end++;
    while (end > at && /[.-]/.test(text.charAt(end - 1)))
        end--;
    return end;
}
function qualifiersBefore(text, start) {
    if (text.charAt(start - 1) !== " ")
        return [];
    const line = text.slice(Math.max(0, start - 40, text.lastIndexOf("\n", start) + 1), start - 1);
    const words = line.split(" ").slice(-2);
    return words.filter((word) => /^[A-Za-z]+$/.test(word));
}

;// CONCATENATED MODULE: ./build/redact/context/key-text.js
function isKeyText(body) {
    if (body.length >= 40 || body.includes("=") || isMixed(body))
        return true;
    return body.length % 4 === 0 && /[A-Z]/.test(body.slice(1)) && /[a-z]/.test(body);
}
function isMixed(body) {
    return /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body);
}

;// CONCATENATED MODULE: ./build/redact/context/line-ends.js
function endOfLine(text, at) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    return text.charAt(end - 1) === "\r" ? end - 1 : end;
}
function nextLine(text, end) {
    return text.charAt(end) === "\r" ? end + 2 : end + 1;
}

;// CONCATENATED MODULE: ./build/redact/context/putty-keys.js


function puttySpans(text, gate) {
    const count = Number(/^Private-Lines: *(\d{1,3})/.exec(text.slice(gate, gate + 24))?.[1] ?? 0);
    const first = nextLine(text, endOfLine(text, gate));
    const value = `putty ${text.slice(first, first + 200)}`;
    const spans = [];
    for (let line = 0, at = first; line <= count + 2 && at < text.length; line++) {
        const end = endOfLine(text, at);
        const content = text.slice(at, end);
        const found = /Private-(?:MAC|Hash): *([0-9a-f]{16,})/.exec(content) ??
            (line < count ? lastWord.exec(content) : null);
        const secret = found?.[1] ?? "";
        if (found !== null && (isKeyText(secret) || line >= count)) {
            const start = at + found.index + found[0].indexOf(secret);
            spans.push({
                start,
                end: start + secret.length,
                kind: "private-key",
                value,
                personal: false,
                lines: [secret],
            });
        }
        at = nextLine(text, end);
    }
    return spans;
}
const lastWord = /(?:^|\s)([A-Za-z0-9+/]{4,}={0,3})\s*$/;

;// CONCATENATED MODULE: ./build/redact/context/private-keys.js



const privateKeyGates = ["PRIVATE KEY", "Private-Lines:"];
const maxLines = 260;
const maxOneLine = 20_000;
const maxBlock = 24_000;
function privateKeySpans(text, gate) {
    if (text.startsWith("Private-Lines:", gate))
        return puttySpans(text, gate);
    const marker = markerAround(text, gate);
    if (marker === null)
        return [];
    const value = `block ${marker.body.slice(0, 400)}`;
    const spans = marker.kind === "begin" ? blockFrom(text, marker) : blockBefore(text, marker);
    return spans.map(({ start, end }) => {
        const lines = bodyLines(text.slice(start, end));
        return { start, end, kind: "private-key", value, personal: false, lines };
    });
}
function bodyLines(covered) {
    return covered.split(/\\+[rn]|[^A-Za-z0-9+/=]+/).filter((line) => line.length >= 32);
}
function markerAround(text, gate) {
    const from = Math.max(0, gate - 60);
    const before = /-{4,5} ?(BEGIN|END) (?:[A-Z0-9 ]{0,30})$/.exec(text.slice(from, gate));
    const after = /^PRIVATE KEY(?: BLOCK)? ?-{4,5}/.exec(text.slice(gate, gate + 40));
    if (before === null || after === null)
        return null;
    const start = from + before.index;
    const end = gate + after[0].length;
    const kind = before[1] === "BEGIN" ? "begin" : "end";
    return {
        kind,
        start,
        end,
        body: kind === "begin" ? text.slice(end, end + 400) : text.slice(Math.max(0, start - 400), start),
    };
}
const closingMarker = /-{4,5} ?END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)? ?-{4,5}/;
function blockFrom(text, marker) {
    const lineEnd = endOfLine(text, marker.end);
    const sameLine = inOneLine(text, marker.end, lineEnd);
    const pieces = [{ start: marker.start, end: sameLine }];
    if (closingMarker.test(text.slice(marker.end, sameLine)))
        return pieces;
    const form = { prefixed: text.slice(text.lastIndexOf("\n", marker.start) + 1, marker.start).trim() !== "" };
    const next = text.indexOf("PRIVATE KEY", lineEnd);
    const isClosed = next >= 0 && next < lineEnd + maxBlock && markerAround(text, next)?.kind === "end";
    let at = nextLine(text, lineEnd);
    for (let line = 0; line < maxLines && at < text.length; line++) {
        const end = endOfLine(text, at);
        const content = text.slice(at, end);
        const closing = closingMarker.exec(content);
        if (closing !== null)
            return [...pieces, { start: at + closing.index, end: at + closing.index + closing[0].length }];
        const piece = keyPiece(content, form);
        if (piece !== null)
            pieces.push({ start: at + piece.start, end: at + piece.end });
        else if (!isClosed && !mayStandInside(content))
            return pieces;
        at = nextLine(text, end);
    }
    return pieces;
}
function blockBefore(text, marker) {
    const pieces = [{ start: marker.start, end: marker.end }];
    let end = text.lastIndexOf("\n", marker.start - 1);
    const before = text.slice(end + 1, marker.start);
    const own = keyPiece(before.replace(/(?:\\[rn])+$/, ""), { prefixed: true });
    if (own !== null)
        pieces.push({ start: end + 1 + own.start, end: marker.start });
    const form = { prefixed: before.trim() !== "" };
    for (let line = 0; line < maxLines && end > 0; line++) {
        const start = text.lastIndexOf("\n", end - 1) + 1;
        const piece = keyPiece(text.slice(start, end).replace(/\r$/, ""), form);
        if (piece === null)
            break;
        pieces.push({ start: start + piece.start, end: start + piece.end });
        end = start - 1;
    }
    return pieces;
}
function inOneLine(text, from, lineEnd) {
    const rest = text.slice(from, Math.min(lineEnd, from + maxOneLine));
    const closing = /-{4,5} ?END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)? ?-{4,5}/.exec(rest);
    if (closing !== null)
        return from + closing.index + closing[0].length;
    return (from +
        (/^(?:\\+[rn]|[A-Za-z0-9+/=]{16,}|[ \t]+(?=[A-Za-z0-9+/=]{16,})|[A-Za-z0-9+/=]+(?=\\|["']?$)|(?:Proc-Type|DEK-Info|Version|Comment): ?[\w.,-]+)*/.exec(rest)?.[0].length ?? 0));
}
function keyPiece(line, form) {
    const found = /(?:^|[\s|\u2502>"'+:;,])([A-Za-z0-9+/]{4,}={0,3}|=[A-Za-z0-9+/]{4})(?:\\+[rn])*["',;+\s\\|\u2502]*$/.exec(line);
    if (found === null)
        return null;
    const body = found[1] ?? "";
    const start = found.index + found[0].indexOf(body);
    const isAlone = /^[\s|\u2502>"'+]*$/.test(line.slice(0, start));
    const isBody = isAlone ? isKeyText(body) : form.prefixed && body.length >= 12 && isMixed(body);
    return isBody ? { start, end: start + body.length } : null;
}
function mayStandInside(line) {
    return (line.trim() === "" ||
        line.trim().length < 4 ||
        /(?:Proc-Type|DEK-Info|Version|Comment|Hash):/.test(line) ||
        /^[^A-Za-z0-9]*$/.test(line));
}

;// CONCATENATED MODULE: ./build/redact/context/urls.js

function urlSpans(text, at) {
    const start = at + 3;
    const rest = urlText(text, start);
    const scheme = /[a-z][a-z0-9+.-]*$/i.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
    return [...userInfoSpans(rest, start, /^(?:https?|wss?)$/i.test(scheme)), ...querySpans(rest, start)];
}
function bareQuerySpans(text, at) {
    if (!/[?&#]/.test(text.charAt(at - 1)))
        return { spans: [], next: at };
    const rest = urlText(text, at - 1);
    return { spans: querySpans(rest, at - 1), next: at + rest.length };
}
function urlText(text, start) {
    const rest = /^[^\s"'`<>]*/.exec(text.slice(start, start + 4096))?.[0] ?? "";
    const next = rest.indexOf("://");
    return next < 0 ? rest : rest.slice(0, next);
}
const queryGates = [
    "code=",
    "state=",
    "nonce=",
    "ticket=",
    "sessionid=",
    "session_id=",
    "sid=",
    "hash=",
    "sig=",
];
const plainUsers = /^(?:git|hg|svn|ssh|anonymous|user|username|root|postgres|mysql|admin|guest|sa|default|redis|mongo|oauth2|x-access-token|x-token-auth|token|apikey|_json_key|__token__|gitlab-ci-token)$/i;
function userInfoSpans(rest, offset, isWeb) {
    const at = authorityEnd(rest, isWeb);
    if (at <= 0)
        return [];
    const userInfo = rest.slice(0, at);
    const colon = userInfo.indexOf(":");
    const user = colon < 0 ? userInfo : userInfo.slice(0, colon);
    const password = colon < 0 ? "" : userInfo.slice(colon + 1);
    const spans = [];
    const userIsToken = looksRandom(user) || ((password === "" || /^x(?:-oauth-basic)?$/.test(password)) && user.length >= 12);
    if (user !== "" && userIsToken && !plainUsers.test(user) && !isPlaceholder(user)) {
        spans.push({
            start: offset,
            end: offset + user.length,
            kind: "url-credentials",
            value: user,
            personal: false,
        });
    }
    if (password !== "" && !isPlaceholder(password) && !/^x(?:-oauth-basic)?$/.test(password)) {
        const start = offset + colon + 1;
        spans.push({ start, end: offset + at, kind: "url-credentials", value: password, personal: false });
    }
    return spans;
}
function authorityEnd(rest, isWeb) {
    const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
    const at = authority.lastIndexOf("@");
    if (at >= 0 && isWeb)
        return at;
    const later = /^[^/?#:@]*:[^/?#]*[/?#][^@]*@(?=[\w.-]+(?::\d+)?(?:[/?]|$))/.exec(rest);
    return later === null || /^[^/?#:@]*:\d+[/?#]/.test(rest) ? at : later[0].length - 1;
}
const parameters = /^(?:code|state|key|sig|signature|token|auth|sid|ticket|nonce|hash|hmac|pin|otp|jwt|samlresponse|samlrequest|relaystate|session|session_?id|invite|pass|pwd|password|secret|apikey|appid|subscription-key|x-(?:amz|goog|oss|cos|ms)-(?:signature|credential|security-token)|googleaccessid|awsaccesskeyid|policy|key-pair-id|skoid|sktid|[\w.-]*(?:token|secret|password|passwd|api[_-]?key|_key|access[_-]?key|signature|verifier|challenge|assertion|credential|session))$/i;
const urls_short = /^(?:code|state|nonce|hash|policy|challenge|code_challenge|key|ticket|invite|appid|pin)$/i;
function querySpans(rest, offset) {
    const from = rest.search(/[?#]/);
    if (from < 0)
        return [];
    return [...rest.slice(from).matchAll(/[?&#;]([\w.~%-]{1,40})=([^&#\s"'<>]+)/g)].flatMap((found) => {
        const [whole, name = "", raw = ""] = found;
        const secret = raw.replace(/[),.;\]}]+$/, "");
        if (!parameters.test(name) || isPlaceholder(secret) || secret.length < 6)
            return [];
        if (/^code_challenge/i.test(name))
            return [];
        if (/^[a-z]+$|^\d{1,5}$/i.test(secret) && secret.length < 16)
            return [];
        if (urls_short.test(name) && !/\d/.test(secret) && !/[a-z][A-Z]/.test(secret))
            return [];
        const start = offset + from + found.index + whole.length - raw.length;
        return [{ start, end: start + secret.length, kind: kindOf(name), value: secret, personal: false }];
    });
}
function kindOf(name) {
    if (/sig/i.test(name))
        return "signature";
    if (/^(?:code|.*verifier)$/i.test(name))
        return "oauth-code";
    if (/^(?:state|nonce|relaystate)$/i.test(name))
        return "oauth-state";
    return "token";
}

;// CONCATENATED MODULE: ./build/redact/literal-index.js
class LiteralIndex {
    #slots = new Uint16Array(128 * 128);
    #buckets = [[]];
    constructor(literals) {
        for (const literal of literals) {
            const entry = literal.ignoreCase ? { ...literal, text: literal.text.toLowerCase() } : literal;
            const first = entry.text.charCodeAt(0);
            const second = entry.text.charCodeAt(1);
            if (!(first < 128 && second < 128)) {
                throw new Error(`a gate begins with two ASCII characters, not so ${JSON.stringify(entry.text)}`);
            }
            const otherFirst = entry.ignoreCase ? upperCase(first) : first;
            const otherSecond = entry.ignoreCase ? upperCase(second) : second;
            this.#add(first, second, entry);
            if (otherFirst !== first)
                this.#add(otherFirst, second, entry);
            if (otherSecond !== second)
                this.#add(first, otherSecond, entry);
            if (otherFirst !== first && otherSecond !== second)
                this.#add(otherFirst, otherSecond, entry);
        }
    }
    #add(first, second, entry) {
        const slot = (first << 7) | second;
        const bucket = this.#buckets[this.#slots[slot] ?? 0];
        if (bucket !== undefined && this.#slots[slot] !== 0) {
            bucket.push(entry);
            return;
        }
        this.#slots[slot] = this.#buckets.length;
        this.#buckets.push([entry]);
    }
    scan(text, onHit) {
        let first = text.charCodeAt(0);
        for (let i = 1; i < text.length; i++) {
            const second = text.charCodeAt(i);
            if (first < 128 && second < 128) {
                const slot = this.#slots[(first << 7) | second] ?? 0;
                if (slot !== 0)
                    this.#confirm(slot, text, i - 1, onHit);
            }
            first = second;
        }
    }
    #confirm(slot, text, at, onHit) {
        for (const entry of this.#buckets[slot] ?? []) {
            if (standsAt(entry, text, at))
                onHit(entry.owner, at);
        }
    }
}
function standsAt(entry, text, at) {
    if (!entry.ignoreCase)
        return text.startsWith(entry.text, at);
    if (at + entry.text.length > text.length)
        return false;
    for (let i = 2; i < entry.text.length; i++) {
        const code = text.charCodeAt(at + i);
        const folded = code >= 65 && code <= 90 ? code | 32 : code;
        if (folded !== entry.text.charCodeAt(i))
            return false;
    }
    return true;
}
function upperCase(code) {
    return code >= 97 && code <= 122 ? code - 32 : code;
}

;// CONCATENATED MODULE: ./build/redact/personal/personal-rule.js
function before({ text, start }, length) {
    return text.slice(Math.max(0, start - length), start);
}
function followedBy(first, followers) {
    return [...followers].map((next) => first + next);
}
const personal_rule_digits = "0123456789";
const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

;// CONCATENATED MODULE: ./build/redact/personal/addresses.js

const commonAddress = /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|192\.0\.[02]\.|198\.1[89]\.|198\.51\.100\.|203\.0\.113\.|22[4-9]\.|23\d\.|2[45]\d\.|1\.1\.1\.1$|1\.0\.0\.1$|8\.8\.[48]\.[48]$|9\.9\.9\.9$|208\.67\.22[02]\.22[02]$)/;
const fileEndings = /\.(?:png|jpe?g|gif|svg|webp|ico|[cm]?[jt]sx?|css|json|vue|map|lock|service|socket|timer|target|mount|slice|scope|log|txt|html?|xml|ya?ml|toml|t?gz|zip|dll|exe|py|rb|md|so|sock|conf|cfg|latest|next|beta|alpha|canary|rc)$/i;
const addressRules = [
    {
        kind: "email",
        where: {
            gates: [...followedBy("@", letters + personal_rule_digits), "%40"],
            lead: { characters: /[A-Za-z0-9._%+-]/, max: 64 },
        },
        pattern: /(?<![A-Za-z0-9._%+-])([A-Za-z0-9_][A-Za-z0-9._%+-]{0,63}(?:@|%40)[A-Za-z0-9](?:[A-Za-z0-9\u00c0-\u024f-]{0,62}\.)+[A-Za-z]{2,24})(?![A-Za-z0-9-])/y,
        isHarmless: isNoMailbox,
    },
    {
        kind: "ip-address",
        where: { shape: /\d{1,3}(?:\.\d{1,3}){3}/ },
        pattern: /(?<![\w.-]|\d:)((?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d))(?![\w-]|\.\d)/y,
        isHarmless: (value, place) => commonAddress.test(value) || isVersion(value, place),
    },
    {
        kind: "ip-address",
        where: { shape: /\d{1,3}(?:-\d{1,3}){3}\./ },
        pattern: /(?<![\w.])((?:\d{1,3}-){3}\d{1,3})(?=\.[a-z][\w-]*\.[a-z])/y,
        isHarmless: (value) => commonAddress.test(value.replaceAll("-", ".")),
    },
    {
        kind: "ip-address",
        where: { shape: /[0-9a-f]{2,4}(?::[0-9a-f]{1,4}){0,5}(?:::|(?::[0-9a-f]{1,4}){2}:)/i },
        pattern: /(?<![\w:.-])((?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe80)(?:(?::[0-9a-f]{1,4}){7}(?=:\d{1,5}(?![\w:]))|(?::[0-9a-f]{0,4}){2,7}))(?![\w]|:[0-9a-f]{1,4}:)/iy,
        isHarmless: (value) => /^2001:0?db8:|^fe80::1$/i.test(value) || !isWholeIpv6(value),
    },
    {
        kind: "hardware-address",
        where: { shape: /[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}/ },
        pattern: /(?<![\w:-])([0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5})(?![\w:-])/y,
        isHarmless: (value) => /^(?:00[:-]){5}00$|^(?:ff[:-]){5}ff$/i.test(value),
    },
    {
        kind: "hardware-address",
        where: { shape: /[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}/i },
        pattern: /(?<![\w.-])((?=[0-9.]{0,13}[a-f])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\w-]|\.\w)/iy,
        isHarmless: (value) => !/\d/.test(value),
    },
];
function isNoMailbox(value, place) {
    const [local = "", domain = ""] = value.split(/@|%40/);
    if (fileEndings.test(domain) || /^\d+\.\d+/.test(domain))
        return true;
    if (/^(?:git|noreply|no-reply|donotreply|notifications|postmaster|npm|hg|svn)$/i.test(local))
        return true;
    return /:\/\/$/.test(before(place, 3)) && /^git/.test(local);
}
function isVersion(value, place) {
    if (/^\d\.\d\.\d\.\d$/.test(value) || /\.0\.0$/.test(value))
        return true;
    if (/:\/\/$|[a-z]@$/.test(before(place, 3)))
        return false;
    return /(?:\bv|version|ver\.?|[A-Za-z]\/|@|==|[~^]|build|kernel|release)[ :="']*$/i.test(before(place, 12));
}
function isWholeIpv6(value) {
    const groups = value.split(":");
    if (!value.includes("::"))
        return groups.length === 8;
    return groups.filter((group) => group !== "").length >= 2 && !value.endsWith(":::");
}

;// CONCATENATED MODULE: ./build/redact/personal/machines.js

const localDomain = "local|lan|home|internal|corp|localdomain|fritz\\.box|box|intra|private|attlocal\\.net|home\\.arpa";
const machineRules = [
    {
        kind: "host-name",
        where: { gates: ["DESKTOP-", "LAPTOP-", "WIN-"] },
        pattern: /(?<![A-Za-z0-9])(DESKTOP-[A-Z0-9]{7}|LAPTOP-[A-Z0-9]{8}|WIN-[A-Z0-9]{11})(?![A-Za-z0-9])/y,
    },
    {
        kind: "host-name",
        where: {
            gates: [
                "COMPUTERNAME",
                "HOSTNAME",
                "HOST=",
                "HOST:",
                "NAME=",
                "USERDOMAIN",
                "LOGONSERVER",
                "hostname",
                "hostName",
                "Hostname",
                "omputer Name",
                "omputerName",
                "achineName",
                "ost name",
                "odename",
                "ost Name",
                "odeName",
            ],
        },
        pattern: new RegExp("(?:COMPUTERNAME|HOSTNAME|HOST|NAME|USERDOMAIN|LOGONSERVER|[Hh]ost[Nn]ame|omputer ?Name|achineName|ost [Nn]ame|ode[Nn]ame)(?:\\(\\))?" +
            "\\\\?[\"']?\\s{0,20}(?:[:=]|\\s)\\s{0,20}\\\\?[\"']?\\\\{0,4}" +
            `([A-Za-z0-9][A-Za-z0-9_-]*(?:\\.(?:${localDomain}))?)(?![\\w.(-])`, "y"),
        isHarmless: isNoMachine,
    },
    {
        kind: "host-name",
        where: {
            gates: [".local", ".lan", ".fritz.box", ".corp", ".home", ".attlocal", ".localdomain", ".internal"],
            lead: { characters: /[A-Za-z0-9.-]/, max: 80 },
        },
        pattern: new RegExp(`(?<![\\w./\\\\@-])([A-Za-z0-9][A-Za-z0-9-]{1,62}\\.(?:${localDomain}|ec2\\.internal|compute\\.internal))(?![\\w-]|\\.[A-Za-z0-9])`, "y"),
        isHarmless: (value) => /^(?:host|gateway|kubernetes|docker|metadata|cluster|settings|config|env|vite|node|index|main|app|web|api|server|localhost)\./i.test(value) || !/[-\d]|[A-Z]|mac|book|pc\b|laptop|desktop|imac|server/.test(value),
    },
    {
        kind: "host-name",
        where: {
            gates: ["-MacBook", "-iMac", "-Mac-mini", "-Mac-Studio", "-MBP", "-MBA"],
            lead: { characters: /[A-Za-z0-9-]/, max: 40 },
        },
        pattern: /(?<![\w-])([A-Za-z0-9-]{2,40}-(?:MacBook(?:-(?:Pro|Air))?|iMac|Mac-mini|Mac-Studio|MBP|MBA)(?:-\d{1,3})?(?:\.local)?)(?![\w-])/y,
    },
    {
        kind: "host-name",
        where: {
            gates: ["s MacBook", "s Mac ", "s iMac", "s iPhone", "s iPad", "s Laptop", "s PC"],
            lead: { characters: /[A-Za-z\u00c0-\u024f'\u2019]/, max: 32 },
        },
        pattern: /([A-Za-z\u00c0-\u024f]{2,30}['\u2019]s (?:MacBook(?: (?:Pro|Air))?|Mac(?: (?:mini|Studio|Pro))?|iMac|iPhone|iPad|Laptop|PC))/y,
    },
    {
        kind: "host-name",
        where: { gates: ["Linux ", "Darwin "] },
        pattern: /(?:Linux|Darwin) ([A-Za-z][\w.-]{1,62}) (?=\d+\.\d+[\w.+-]* (?:#\d|SMP|Darwin Kernel))/y,
        isHarmless: isNoMachine,
    },
    {
        kind: "host-name",
        where: {
            gates: ["Jan ", "Feb ", "Mar ", "Apr ", "May ", "Jun ", "Jul ", "Aug ", "Sep ", "Oct ", "Nov ", "Dec "],
        },
        pattern: /[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d ([A-Za-z][\w.-]{1,62}) (?=[\w./-]{1,40}(?:\[\d{1,7}\])?:)/y,
        isHarmless: (value, place) => isNoMachine(value, place) || /^(?:info|warn|warning|error|debug|trace|notice|fatal)$/i.test(value),
    },
    {
        kind: "serial-number",
        where: {
            gates: [
                "erial Number",
                "erial number",
                "erialNumber",
                "ardware UUID",
                "rovisioning UDID",
                "IOPlatformUUID",
                "IOPlatformSerialNumber",
            ],
        },
        pattern: /(?:erial ?[Nn]umber(?: \(system\))?|ardware UUID|rovisioning UDID|IOPlatformUUID|IOPlatformSerialNumber)"?\s{0,3}[:=]\s{0,3}"?([A-Z0-9][A-Z0-9-]{7,40})(?![A-Za-z0-9])/y,
    },
    {
        kind: "network-name",
        where: { gates: ["SSID"] },
        pattern: /(?<![A-Z])SSID"?\s{0,3}[:=]\s{0,3}"?([^\s",;]{2,32})/y,
    },
];
const noMachine = /^(?:localhost|localdomain|null|undefined|unknown|none|true|false|string|is|are|not|of|the|and|or|for|in|from|to|was|must|could|cannot|can|resolution|lookup|mismatch|verification|host|server|container|runner|github|fv-az.*|x{3,}|example|myhost|my-host|your-.*|workgroup|\d+|resolved|does|has|does-not-match|which|with|invalid|required|missing|provided|given|validation|check|error|override|field|header)$/i;
function isNoMachine(value, place) {
    if (noMachine.test(value))
        return true;
    const name = before(place, 24);
    if (/(?:^|[^A-Z])(?:NAME|HOST)\\?["']?\s*[:=]/.test(name))
        return !/^[A-Z0-9]+-[A-Z0-9]+$|\.(?:local|lan)$/.test(value);
    return /[ \t]$/.test(name) && !/[:=]\s*$/.test(name) && !/[-\d.]/.test(value);
}

;// CONCATENATED MODULE: ./build/redact/personal/numbers.js

const accountCountries = "DE FR GB ES IT NL CH AT BE PL PT SE DK NO FI IE LU CZ HU RO".split(" ");
const numberRules = [
    {
        kind: "card-number",
        where: { shape: /\d{4}[ -]\d{4}[ -]\d{4}[ -]|3\d{3}[ -]\d{6}[ -]|\d{16}/ },
        pattern: /(?<![\w.-])([2-6]\d{3}([ -])\d{4}\2\d{4}\2\d{4}|3[47]\d{2}([ -])\d{6}\3\d{5}|4\d{15}|5[1-5]\d{14})(?![\w-]|\.\d)/y,
        isHarmless: (value) => !passesLuhn(value),
    },
    {
        kind: "bank-account",
        where: { gates: accountCountries.flatMap((country) => followedBy(country, personal_rule_digits)) },
        pattern: /(?<![A-Za-z0-9])([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)(?![A-Za-z0-9])/y,
        isHarmless: (value) => !isIban(value),
    },
    {
        kind: "phone-number",
        where: { gates: [...followedBy("+", "123456789"), "tel:"] },
        pattern: /(?<![\w+.)\]-])(?:tel:)?(\+[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{2,4}(?:[ .-]\d{2,8}){1,4}|(?<=tel:)\+?\d{7,15})(?![\w-]|\.\d)/y,
    },
    {
        kind: "phone-number",
        where: { gates: ["phone", "Phone", "PHONE", "mobile", "Mobile"] },
        pattern: /(?:[Pp]hone|PHONE|[Mm]obile)(?:_?[Nn]umber| number)?"?\s{0,3}[:=]\s{0,3}"?(\+?[\d(][\d ().-]{6,20}\d)(?![\w-])/y,
    },
    {
        kind: "phone-number",
        where: { gates: followedBy("(", "23456789") },
        pattern: /(\([2-9]\d{2}\) \d{3}-\d{4})(?!\d)/y,
    },
    {
        kind: "social-security-number",
        where: { gates: ["SSN", "ssn", "ocial security", "ocial Security"] },
        pattern: /(?:SSN|ssn|ocial [Ss]ecurity(?: [Nn]umber)?)\W{1,4}(\d{3}-\d{2}-\d{4})(?!\d)/y,
    },
];
function passesLuhn(value) {
    const plain = value.replace(/\D/g, "");
    let sum = 0;
    for (let i = 0; i < plain.length; i++) {
        const digit = Number(plain.charAt(plain.length - 1 - i)) * (i % 2 === 1 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 === 0 && new Set(plain).size > 1;
}
function isIban(value) {
    const plain = value.replace(/ /g, "");
    if (plain.length < 15 || plain.length > 34)
        return false;
    const moved = plain.slice(4) + plain.slice(0, 4);
    const number = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
    let rest = 0;
    for (const digit of number)
        rest = (rest * 10 + Number(digit)) % 97;
    return rest === 1;
}

;// CONCATENATED MODULE: ./build/redact/personal/users.js

const commonUsers = new Set("runner root ubuntu node app user users username you me name yourname your-name someone somebody example vscode codespace gitpod vagrant docker jenkins circleci travis github git www-data nobody jovyan azureuser ec2-user opc centos debian fedora coder developer dev linuxbrew homebrew public shared default all guest admin administrator containeruser containeradministrator runneradmin vssadministrator builder build ci deploy service data lib local site pi steam test demo foo bar redacted usr home workspace project path to mcp claude daemon bin sys wheel staff system postgres mysql redis nginx".split(" "));
function isCommonUser(name) {
    return (commonUsers.has(name.toLowerCase()) ||
        /^[*~.<$%{[]|^\.{2,}$|^x{3,}$|^_|^default(?: user|user0)?$|^all users$/i.test(name));
}
function isNoName(name) {
    return (isCommonUser(name) ||
        /^(?:null|undefined|true|false|string|none|and|or|is|must|not|the|an?|in|as|anonymous|unknown|required|missing|invalid|oauth2?|token|process\.env.*)$/i.test(name));
}
const folder = "[^\\s\\\\/:\"'`<>|?*;,()[\\]{}=&%$#\\u2502]";
const userRules = [
    {
        kind: "user",
        where: {
            gates: [
                "/home/",
                "/Users/",
                "/users/",
                "\\home\\",
                "%2FUsers%2F",
                "%2Fhome%2F",
                "%2fUsers%2f",
                "%2fhome%2f",
            ],
        },
        pattern: new RegExp(`(?:\\\\{1,8}home\\\\{1,8}|(?:\\/|%2[Ff])(?:home|[Uu]sers)(?:\\/|%2[Ff]))((?:${folder}|%[C-F][0-9A-F]){1,64})`, "y"),
        isHarmless: isCommonUser,
    },
    {
        kind: "user",
        where: { gates: ["\\Users\\", "\\users\\", ":/Users/", "Documents and Settings"] },
        pattern: new RegExp(`(?:\\\\{1,8}|:\\/)?(?:[Uu]sers|Documents and Settings)(?:\\\\{1,8}|\\/)(${folder}{1,64}(?: ${folder}{1,32}){0,3}(?=[\\\\/])|${folder}{1,64})`, "y"),
        isHarmless: isCommonUser,
    },
    {
        kind: "user",
        where: { gates: ["-Users-", "-home-"] },
        pattern: /-(?:Users|home)-([A-Za-z0-9_.]{2,40})/y,
        isHarmless: isCommonUser,
    },
    {
        kind: "user",
        where: { gates: ["USER", "LOGNAME", "user", "whoami", "Logged in as", "logged in as"] },
        pattern: /(?:(?:USER|USERNAME|LOGNAME|SUDO_USER|username|user_name|userName)\\?["']?\s{0,3}(?:=|:)|user name\s{0,3}:|whoami(?:\s{0,3}[:=]|\r?\n)|[Ll]ogged in as(?: user)?)\s{0,3}\\?["']?([A-Za-z][A-Za-z0-9_.\u00c0-\u024f-]{1,40})(?![A-Za-z0-9_(@:/-])/y,
        isHarmless: (name, place) => isNoName(name) || /[A-Za-z0-9_]$/.test(beforeKey(place)),
    },
    {
        kind: "user",
        where: { gates: ["uid="] },
        pattern: /uid=\d{1,10}\(([^)\s]{1,64})\)/y,
        isHarmless: isCommonUser,
    },
    {
        kind: "user",
        where: { gates: ["drwx", "-rw", "-r-", "lrwx", "drw-", "srwx", "-rwx"] },
        pattern: /[dlsbcp-](?:[r-][w-][xsStT-]){3}[@+.]?\s{1,4}\d{1,6}\s{1,4}([A-Za-z][\w.-]{0,32})(?=\s{1,10}[A-Za-z][\w.-]*\s{1,12}\d)/y,
        isHarmless: isCommonUser,
    },
    {
        kind: "user",
        where: { gates: followedBy("\n", letters) },
        pattern: /\n([a-z][a-z0-9_.-]{1,31})(?=\s{1,16}\d{1,7}\s{1,6}\d{1,3}\.\d\s{1,6}\d{1,3}\.\d\s)/y,
        isHarmless: isCommonUser,
    },
    {
        kind: "user",
        where: { gates: followedBy("@", letters + personal_rule_digits), lead: { characters: /[a-z0-9_.-]/, max: 32 } },
        pattern: /(?<![\w./@:-])([a-z_][a-z0-9_.-]{0,31}@[A-Za-z0-9][A-Za-z0-9.-]{0,62})(?=(?::[~/][^\s$#]{0,120})?(?: [~/]?[\w./-]{0,60})? ?[$#%](?:\s|$)|:~)/y,
        isHarmless: (value) => /^(?:git|npm|pnpm|root|runner|node|ubuntu)@(?:localhost|github\.com)/.test(value),
    },
    {
        kind: "name",
        where: {
            gates: ["Author: ", "Committer: ", "author ", "committer ", "Signed-off-by: ", "Co-authored-by: "],
        },
        pattern: /(?:Author|Committer|author|committer|Signed-off-by|Co-authored-by):? {1,3}([^<>\n]{2,60}?)(?= <[^<>\s@]+@)/y,
        isHarmless: (name) => /\[bot\]$|^\[redacted:/.test(name),
    },
];
function beforeKey(place) {
    const found = /(?:USER|USERNAME|LOGNAME|username|user_name|userName)\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?$/.exec(before(place, 40));
    if (found === null)
        return "";
    return before(place, 40)
        .slice(0, found.index)
        .replace(/SUDO_$/, "");
}

;// CONCATENATED MODULE: ./build/redact/personal/find-personal.js




const find_personal_rules = [...userRules, ...addressRules, ...machineRules, ...numberRules];
const personalGates = find_personal_rules.flatMap(({ where }, rule) => ("gates" in where ? where.gates.map((text) => ({ text, rule })) : []));
function personalSpan(text, index, gate, from) {
    const rule = find_personal_rules[index];
    if (rule === undefined || !("gates" in rule.where))
        return null;
    return spanAt(rule, text, leadStart(rule.where, text, gate, from));
}
const shapes = find_personal_rules.flatMap((rule) => "shape" in rule.where ? [{ rule, find: new RegExp(rule.where.shape, `${rule.where.shape.flags}g`) }] : []);
const anyShape = /\d\.\d{1,3}\.\d|\d-\d{1,3}-\d{1,3}-|[0-9A-Fa-f:]:[0-9A-Fa-f]{0,4}:[0-9A-Fa-f]{0,4}:|[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.|\d{4}[ -]\d{4}[ -]|\d{4} \d{6} |\d{16}/;
function shapedSpans(text) {
    if (!anyShape.test(text))
        return [];
    return shapes.flatMap(({ rule, find }) => {
        const spans = [];
        find.lastIndex = 0;
        for (let found = find.exec(text); found !== null; found = find.exec(text)) {
            const span = spanAt(rule, text, found.index);
            if (span !== null)
                spans.push(span);
            find.lastIndex = span?.end ?? found.index + 1;
        }
        return spans;
    });
}
function spanAt(rule, text, at) {
    rule.pattern.lastIndex = at;
    const found = rule.pattern.exec(text);
    const value = found?.[1];
    if (found === null || value === undefined)
        return null;
    const start = found.index + found[0].lastIndexOf(value);
    if (rule.isHarmless?.(value, { text, start }) === true)
        return null;
    return { start, end: start + value.length, kind: rule.kind, value, personal: true };
}
function leadStart({ lead }, text, gate, from) {
    let start = gate;
    if (lead === undefined)
        return start;
    const limit = Math.max(from, gate - lead.max);
    while (start > limit && lead.characters.test(text.charAt(start - 1)))
        start--;
    return start;
}

;// CONCATENATED MODULE: ./build/redact/find-in-plain.js







const shortestBeginning = 3;
class find_in_plain_PlainFinder {
    #tokens;
    #index = null;
    #beginnings = null;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    find(text, depth) {
        const spans = depth === "everything" ? [...shapedSpans(text)] : [];
        const owners = ownersOf[depth];
        const doneUntil = new Map();
        this.#index ??= new LiteralIndex([...this.#tokenLiterals(), ...contextLiterals, ...personalLiterals]);
        this.#index.scan(text, (owner, at) => {
            if (owner >= owners)
                return;
            const from = doneUntil.get(owner) ?? 0;
            if (at < from)
                return;
            const next = this.#look(text, owner, at, from, spans);
            if (next > from)
                doneUntil.set(owner, next);
        });
        return spans;
    }
    mayBeginToken(beginning) {
        this.#beginnings ??= new Set(this.#tokenLiterals().map(({ text }) => text.slice(0, shortestBeginning)));
        return this.#beginnings.has(beginning);
    }
    #tokenLiterals() {
        return this.#tokens.detectors.flatMap((detector, owner) => detector.gate.map((text) => ({ text, ignoreCase: detector.ignoreCase, owner })));
    }
    #look(text, owner, at, from, spans) {
        if (owner < contextOwner) {
            const found = this.#tokens.at(text, owner, at, from);
            if (found === null)
                return from;
            spans.push(found.span);
            return found.next;
        }
        if (owner >= personalOwner) {
            const found = personalSpan(text, owner - personalOwner, at, from);
            if (found === null)
                return from;
            spans.push(found);
            return found.end;
        }
        const context = contexts[owner - contextOwner];
        if (context === undefined)
            return from;
        const found = context.find(text, at);
        spans.push(...found.spans);
        return found.next;
    }
}
const contextOwner = 100_000;
const personalOwner = 200_000;
const ownersOf = {
    tokens: contextOwner,
    secrets: personalOwner,
    everything: Number.POSITIVE_INFINITY,
};
const contexts = [
    { gates: nameGates, find: keyValueSpans },
    { gates: ["://"], find: (text, at) => ({ spans: urlSpans(text, at), next: at }) },
    { gates: queryGates, find: bareQuerySpans },
    {
        gates: ["bearer", "basic ", "basic%20", "negotiate "],
        find: (text, at) => alone(bareSchemeSpans(text, at), at),
    },
    { gates: privateKeyGates, find: (text, at) => alone(privateKeySpans(text, at), at) },
    { gates: programGates, find: (text, at) => alone(commandSpans(text, at), at) },
];
const contextLiterals = contexts.flatMap((context, index) => context.gates.map((text) => ({ text, ignoreCase: true, owner: contextOwner + index })));
const personalLiterals = personalGates.map(({ text, rule }) => ({
    text,
    ignoreCase: false,
    owner: personalOwner + rule,
}));
function alone(spans, at) {
    return { spans, next: at };
}

;// CONCATENATED MODULE: ./build/redact/find-tokens.js

class find_tokens_TokenFinder {
    detectors;
    #engineOf;
    #compiled = [];
    constructor(detectors, engineOf) {
        this.detectors = detectors;
        this.#engineOf = engineOf;
    }
    at(text, index, gate, from) {
        const detector = this.detectors[index];
        if (detector === undefined)
            return null;
        this.#compiled[index] ??= compileDetector(detector, this.#engineOf(detector));
        const match = this.#compiled[index]?.match(text, gate, from) ?? null;
        if (match === null)
            return null;
        const { start, end } = match;
        const { kind, personal } = detector;
        return { span: { start, end, kind, value: text.slice(start, end), personal }, next: match.next };
    }
}

;// CONCATENATED MODULE: ./build/redact/check-examples.js




function checkExamples({ detectors }, engineOf = () => platformEngine) {
    return detectors.flatMap((detector) => {
        const finder = new PlainFinder(new TokenFinder([detector], engineOf));
        const found = (example) => finder.find(exampleText(example).text, "tokens").length > 0;
        const missed = detector.examples.match.filter((example) => !found(example));
        const touched = detector.examples.clean.filter(found);
        return [
            ...missed.map((example) => ({
                kind: detector.kind,
                message: `does not find its example "${example}"`,
            })),
            ...touched.map((example) => ({
                kind: detector.kind,
                message: `finds something in "${example}", which is clean`,
            })),
        ];
    });
}

;// CONCATENATED MODULE: ./build/redact/text-view.js
function originalView(text) {
    return { text, pieces: null };
}
function inOriginal(view, start, end) {
    if (view.pieces === null)
        return { start, end };
    const first = pieceAt(view.pieces, start);
    const last = pieceAt(view.pieces, Math.max(start, end - 1));
    return {
        start: first.isCopy ? first.start + (start - first.at) : first.start,
        end: last.isCopy ? last.start + (end - last.at) : last.end,
    };
}
function rewriteView(view, find, decode) {
    const texts = [];
    const pieces = [];
    let at = 0;
    let from = 0;
    find.lastIndex = 0;
    for (let match = find.exec(view.text); match !== null; match = find.exec(view.text)) {
        const decoded = decode(match);
        if (decoded === null)
            continue;
        keep(from, match.index);
        from = match.index + match[0].length;
        if (decoded !== "")
            add(decoded, { ...inOriginal(view, match.index, from), isCopy: false });
    }
    if (from === 0)
        return view;
    keep(from, view.text.length);
    return { text: texts.join(""), pieces };
    function add(text, piece) {
        texts.push(text);
        pieces.push({ at, ...piece });
        at += text.length;
    }
    function keep(start, end) {
        if (view.pieces === null) {
            if (end > start)
                add(view.text.slice(start, end), { start, end, isCopy: true });
            return;
        }
        for (let index = indexAt(view.pieces, start), next = start; next < end; index++) {
            const piece = view.pieces[index];
            if (piece === undefined)
                return;
            const stop = Math.min(end, view.pieces[index + 1]?.at ?? view.text.length);
            add(view.text.slice(next, stop), { ...inOriginal(view, next, stop), isCopy: piece.isCopy });
            next = stop;
        }
    }
}
function pieceAt(pieces, at) {
    return pieces[indexAt(pieces, at)] ?? { at, start: at, end: at, isCopy: true };
}
function indexAt(pieces, at) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.at ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/redact/encoded-runs.js

const maxDecoded = 256 * 1024;
const minRun = 24;
const runs = /(?:0x)?[0-9A-Fa-f]{2}(?:(?:[ :,]|, ?0x|\\x)[0-9A-Fa-f]{2}){11,}|\d{2,3}(?:, ?\d{2,3}){11,}|[A-Za-z0-9+/_-]{24,}={0,2}/g;
const mayHaveRuns = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24}|(?<![0-9A-Fa-f])(?:[0-9A-Fa-f]{2,4}[ :,x\\]{1,3}){12}/;
function encodedRuns(view) {
    if (view.text.length < minRun || !mayHaveRuns.test(view.text))
        return [];
    const found = [];
    let budget = maxDecoded;
    for (const match of view.text.matchAll(runs)) {
        const text = match[0].slice(0, budget);
        budget -= text.length;
        const readings = readingsOf(text).filter(isReadable);
        if (readings.length > 0) {
            found.push({ ...inOriginal(view, match.index, match.index + match[0].length), readings });
        }
        if (budget <= 0)
            break;
    }
    return found;
}
function readingsOf(run) {
    if (/^\d{2,3}, ?\d/.test(run) && /^[\d, ]+$/.test(run)) {
        return [String.fromCharCode(...run.split(",").slice(0, 4096).map(Number))];
    }
    if (/^(?:0x)?[0-9A-Fa-f]{2}[ :,\\]/.test(run))
        return [fromHex(run.replace(/0x|\\x|[ :,]/g, ""))];
    if (/^[0-9A-Fa-f]+$/.test(run))
        return run.length >= 32 ? [fromHex(run), fromHex(run.slice(1))] : [];
    return [0, 1, 2, 3].map((shift) => Buffer.from(run.slice(shift), "base64").toString("latin1"));
}
function fromHex(digits) {
    return Buffer.from(digits.slice(0, digits.length - (digits.length % 2)), "hex").toString("latin1");
}
function isReadable(reading) {
    if (reading.length < 12)
        return false;
    const sample = reading.slice(0, 512);
    let readable = 0;
    for (let i = 0; i < sample.length; i++) {
        const code = sample.charCodeAt(i);
        if ((code >= 0x20 && code < 0x7f) || code === 0x0a || code === 0x0d || code === 0x09 || code === 0)
            readable++;
    }
    return readable / sample.length > 0.9;
}

;// CONCATENATED MODULE: ./build/redact/joined-view.js


function joinedView(view, wraps) {
    if (!breakOnce.test(view.text))
        return null;
    const joined = rewriteView(view, breaks, (match) => (belongsTogether(view.text, match, wraps) ? "" : null));
    return joined === view ? null : joined;
}
const source = "\\\\\\r?\\n[ \\t]*" +
    "|[ \\t]*[|\\u2502\\u2503\\u2551][ \\t]*\\r?\\n[ \\t]*[|\\u2502\\u2503\\u2551][ \\t]*" +
    "|[\"'`][ \\t]*[+.][ \\t]*(?:\\r?\\n[ \\t]*)?[\"'`]" +
    "|[\"'][ \\t]*\\r?\\n[ \\t]*[+.][ \\t]*[\"']" +
    "|=\\r?\\n" +
    "|\\r?\\n[ \\t]*(?:>[ \\t]*)?";
const breaks = new RegExp(source, "g");
const breakOnce = /\n|["'`]\s*[+.]\s*["'`]/;
function belongsTogether(text, match, wraps) {
    const end = match.index + match[0].length;
    const left = runBefore(text, match.index);
    const right = runAfter(text, end);
    if (left.length < 4 || right === "")
        return false;
    if (!/^=?\r?\n[ \t>]*$/.test(match[0]))
        return true;
    if (wraps !== "likely")
        return wraps === "any";
    const isWide = match.index - (text.lastIndexOf("\n", match.index - 1) + 1) >= terminalWidth;
    const isAlone = /^["'`,;)\]}.]*[ \t]*(?:\r?\n|$)/.test(text.slice(end + right.length, end + right.length + 8));
    return (isWide || isAlone) && !isWord(left) && isSecondHalf(right, text.charAt(end + right.length));
}
const terminalWidth = 72;
function isSecondHalf(run, after) {
    if (/^\d{4}-\d\d-\d\d|^\d\d:\d\d|^[\d.:]+$|^-{1,2}[a-z-]+$|^\/\w+\//.test(run))
        return false;
    if (/^[A-Za-z_][\w.-]*=[^=]|[=:]$/.test(run + after) && !run.endsWith("="))
        return false;
    if (/^[A-Za-z]+(?:[-_/.][A-Za-z]+)+=?$/.test(run))
        return run.length >= 30;
    return after !== "(" && !isWord(run);
}
function isWord(run) {
    return run.length < 20 && /^(?:[A-Za-z]?[a-z]+(?:[A-Z][a-z]+)*|[A-Z]+)\d{0,3}$/.test(run);
}
const tokenCharacters = new CharacterSet(/[A-Za-z0-9_\-+/=.~%]/);
function runBefore(text, end) {
    let start = end;
    while (start > 0 && end - start < 64 && tokenCharacters.holds(text, start - 1))
        start--;
    return text.slice(start, end);
}
function runAfter(text, start) {
    let end = start;
    while (end < text.length && end - start < 4096 && tokenCharacters.holds(text, end))
        end++;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./build/redact/placeholders.js
class Placeholders {
    #numbers = new Map();
    for(span) {
        return `[redacted:${span.kind}#${this.#number(span.kind, span.value)}]`;
    }
    counts() {
        const kinds = [...this.#numbers].sort(([a], [b]) => (a < b ? -1 : 1));
        return Object.fromEntries(kinds.map(([kind, values]) => [kind, values.size]));
    }
    #number(kind, value) {
        const known = this.#numbers.get(kind) ?? new Map();
        this.#numbers.set(kind, known);
        const number = known.get(value) ?? known.size + 1;
        if (known.size < maxNumbers)
            known.set(value, number);
        return number;
    }
}
const maxNumbers = 10_000;
const placeholderPattern = /\[redacted:[a-z0-9-]+#\d+\]/g;

;// CONCATENATED MODULE: ./build/redact/plain-view.js

function plainView(text) {
    return plain(originalView(text));
}
function plain(view) {
    return invisibleOnce.test(view.text) ? rewriteView(view, invisible, asSeen) : view;
}
const plain_view_source = "\\u001b\\[[0-?]*[ -/]*[@-~]|\\u009b[0-?]*[ -/]*[@-~]|[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f" +
    "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f" +
    "\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffb\\uff01-\\uff5e]|\\udb40[\\udc00-\\uddef]";
const invisible = new RegExp(plain_view_source, "g");
const invisibleOnce = new RegExp(plain_view_source);
const fullWidthOffset = 0xfee0;
function asSeen(match) {
    const code = match[0].charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - fullWidthOffset) : "";
}

;// CONCATENATED MODULE: ./build/redact/span.js
const vagueKinds = new Set([
    "token",
    "api-key",
    "secret",
    "password",
    "cookie",
    "session",
    "signature",
    "key",
]);
function isVague({ kind }) {
    return vagueKinds.has(kind);
}
function mergeSpans(spans) {
    const merged = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = merged.at(-1);
        if (last === undefined || span.start >= last.end)
            merged.push(span);
        else
            merged[merged.length - 1] = union(last, span);
    }
    return merged;
}
function union(first, second) {
    const named = isVague(first) && !second.personal ? second : first;
    return { ...named, start: first.start, end: Math.max(first.end, second.end) };
}

;// CONCATENATED MODULE: ./build/redact/unescaped-view.js


const maxLevels = 4;
function unescapedView(view) {
    if (!escapedOnce.test(view.text))
        return null;
    let current = view;
    for (let level = 0; level < maxLevels; level++) {
        const next = plain(rewriteView(current, escaped, plainOf));
        if (next === current)
            break;
        current = next;
    }
    return current === view ? null : current;
}
const unescaped_view_source = "%[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\\\u\\{[0-9A-Fa-f]{1,6}\\}|\\\\x[0-9A-Fa-f]{2}|\\\\[0-3][0-7]{2}" +
    "|\\\\[\"'/`\\\\nrt]|&#x[0-9A-Fa-f]{1,6};?|&#[0-9]{1,7};?|&(?:amp|lt|gt|quot|apos);";
const escaped = new RegExp(unescaped_view_source, "g");
const escapedOnce = new RegExp(unescaped_view_source);
const named = {
    "\\n": "\n",
    "\\r": "\r",
    "\\t": "\t",
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&apos;": "'",
};
function plainOf(match) {
    const text = match[0];
    const known = named[text];
    if (known !== undefined)
        return known;
    const code = codeOf(text);
    if (code === null)
        return text.slice(1);
    return (code >= 0x20 && code <= 0x7e) || code === 0x0a || code === 0x09 ? String.fromCharCode(code) : null;
}
function codeOf(text) {
    if (text.startsWith("%"))
        return Number.parseInt(text.slice(1), 16);
    if (text.startsWith("&#x"))
        return Number.parseInt(text.slice(3), 16);
    if (text.startsWith("&#"))
        return Number.parseInt(text.slice(2), 10);
    if (text.startsWith("\\u{"))
        return Number.parseInt(text.slice(3), 16);
    if (text.startsWith("\\u") || text.startsWith("\\x"))
        return Number.parseInt(text.slice(2), 16);
    if (/^\\[0-3]/.test(text))
        return Number.parseInt(text.slice(1), 8);
    return null;
}

;// CONCATENATED MODULE: ./build/redact/find-secrets.js








function findSecrets(text, finder) {
    const seen = plainView(text);
    const spans = [];
    for (const view of readableViews(seen, "marked"))
        spans.push(...found(view, finder, "everything"));
    const rejoined = joinedView(seen, "likely");
    if (rejoined !== null)
        spans.push(...found(rejoined, finder, "tokens"));
    for (const view of rejoined === null ? [seen] : [seen, rejoined])
        spans.push(...encodedSpans(view, finder));
    spans.push(...reversedSpans(seen, finder));
    return outsidePlaceholders(text, spans);
}
function found(view, finder, depth) {
    const spans = finder.find(view.text, depth);
    if (view.pieces === null)
        return spans;
    return spans.map((span) => ({ ...span, ...inOriginal(view, span.start, span.end) }));
}
function outsidePlaceholders(text, spans) {
    if (spans.length === 0 || !text.includes("[redacted:"))
        return spans;
    const masked = [...text.matchAll(placeholderPattern)].map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
    }));
    return spans.filter((span) => !masked.some(({ start, end }) => span.start < end && start < span.end));
}
function findInLine(text, before, finder) {
    const line = plainView(text);
    const unescaped = unescapedView(line);
    const wrapped = before === null ? null : joinedView(plainView(`${before}\n${text}`), "likely");
    return [
        ...mergeSpans(finder.find(line.text, "secrets")),
        ...(unescaped === null ? [] : mergeSpans(finder.find(unescaped.text, "secrets"))),
        ...(wrapped === null ? [] : mergeSpans(finder.find(wrapped.text, "tokens"))),
    ];
}
function readableViews(seen, wraps) {
    const unescaped = unescapedView(seen);
    const joined = joinedView(seen, wraps);
    const both = unescaped === null ? null : joinedView(unescaped, wraps);
    return [seen, joined, unescaped, both].filter((view) => view !== null);
}
function encodedSpans(view, finder) {
    return encodedRuns(view).flatMap((run) => {
        for (const reading of run.readings) {
            const secret = finder.find(reading.replaceAll("\0", ""), "secrets")[0];
            if (secret !== undefined)
                return [{ ...secret, start: run.start, end: run.end }];
        }
        return [];
    });
}
const longRun = /(?<![A-Za-z0-9_.~+:-])[A-Za-z0-9_.~+:-]{20,}/g;
function reversedSpans(view, finder) {
    const spans = [];
    for (const run of view.text.matchAll(longRun)) {
        const end = run.index + run[0].length;
        if (!finder.mayBeginToken(reverse(run[0].slice(-shortestBeginning))))
            continue;
        for (const span of finder.find(reverse(run[0]), "tokens")) {
            spans.push({ ...span, ...inOriginal(view, end - span.end, end - span.start) });
        }
    }
    return spans;
}
function reverse(text) {
    return text.split("").reverse().join("");
}

;// CONCATENATED MODULE: ./build/redact/leak-gate.js






function findLeaks(text, secrets) {
    if (secrets.length === 0)
        return [];
    const spans = [];
    const seen = plainView(text.replace(placeholderPattern, (found) => "\u0001".repeat(found.length)));
    for (const view of readableViews(seen, "any")) {
        for (const { start, end, secret } of occurrences(view.text, secrets)) {
            spans.push({ ...inOriginal(view, start, end), ...leak_gate_named(secret) });
        }
    }
    for (const view of new Set([seen, joinedView(seen, "any") ?? seen])) {
        for (const run of encodedRuns(view)) {
            const secret = run.readings.flatMap((reading) => occurrences(reading, secrets))[0]?.secret;
            if (secret !== undefined)
                spans.push({ start: run.start, end: run.end, ...leak_gate_named(secret) });
        }
    }
    return spans;
}
function leak_gate_named(secret) {
    return { kind: secret.kind, value: secret.value, personal: false };
}
function occurrences(text, secrets) {
    const beginnings = secrets.length > 64 ? beginningsIn(text) : null;
    return secrets.flatMap((secret) => {
        if (beginnings !== null && !beginnings.has(secret.value.slice(0, beginningLength)))
            return [];
        const found = [];
        for (let at = text.indexOf(secret.value); at >= 0; at = text.indexOf(secret.value, at + 1)) {
            found.push({ start: at, end: at + secret.value.length, secret });
        }
        return found;
    });
}
const beginningLength = 8;
function beginningsIn(text) {
    const found = new Set();
    for (let i = 0; i + beginningLength <= text.length; i++)
        found.add(text.slice(i, i + beginningLength));
    return found;
}

;// CONCATENATED MODULE: ./build/redact/mask.js

function mask(text, spans, placeholders) {
    if (spans.length === 0)
        return text;
    const parts = [];
    let from = 0;
    for (const span of mergeSpans(spans)) {
        parts.push(text.slice(from, span.start), maskLines(text.slice(span.start, span.end), placeholders.for(span)));
        from = span.end;
    }
    parts.push(text.slice(from));
    return parts.join("");
}
function maskLines(covered, placeholder) {
    return covered
        .split(/(\r\n|\n|\r)/)
        .map((piece, index) => (index % 2 === 1 || piece === "" ? piece : placeholder))
        .join("");
}

;// CONCATENATED MODULE: ./build/redact/observed-secrets.js

const minGatedLength = 8;
const maxSecrets = 20_000;
const maxCharacters = 4 * 1024 * 1024;
const maxExposures = 1_000;
const filePlace = /\.[A-Za-z]{2,5}:\d{1,7}$/;
class ObservedSecrets {
    #ownTexts;
    #values = new Set();
    #secrets = [];
    #exposures = new Map();
    #characters = 0;
    constructor(ownTexts) {
        this.#ownTexts = ownTexts.join("\n");
    }
    add(span, source) {
        if (span.personal)
            return;
        if (source !== null && looksLive(span) && this.#exposures.size < maxExposures) {
            this.#exposures.set(`${span.kind} ${source}`, { kind: span.kind, source });
        }
        for (const value of span.lines ?? [span.value])
            this.#keep(span, value);
    }
    all() {
        return this.#secrets;
    }
    exposures() {
        return [...this.#exposures.values()];
    }
    #keep(span, value) {
        if (value.length < minGatedLength || this.#values.has(value))
            return;
        if (this.#values.size >= maxSecrets || this.#characters + value.length > maxCharacters)
            return;
        if ((isVague(span) && !isUnmistakable(value)) || filePlace.test(value))
            return;
        if (this.#ownTexts.includes(value))
            return;
        this.#values.add(value);
        this.#characters += value.length;
        this.#secrets.push({ kind: span.kind, value });
    }
}
const shortLived = new Set([
    "signature",
    "webhook-signature",
    "oauth-code",
    "oauth-state",
    "one-time-password",
    "mcp-session-id",
    "twilio-account",
]);
function looksLive(span) {
    if (shortLived.has(span.kind) || span.value.length < minGatedLength)
        return false;
    return !isVague(span) || isUnmistakable(span.value);
}
function isUnmistakable(value) {
    if (/^\d{4}-\d\d-\d\d|^[\d.:]+$|:\/\/|^[\w-]+(?:\.[a-z][\w-]+)+$|^\//.test(value))
        return false;
    const turns = value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])|[a-z](?=[A-Z])/g) ?? [];
    return turns.length >= 3;
}

;// CONCATENATED MODULE: ./build/redact/recent-texts.js
const maxTexts = 2_000;
const recent_texts_maxCharacters = 1024 * 1024;
class RecentTexts {
    #texts = new Map();
    #characters = 0;
    get(text) {
        return this.#texts.get(text);
    }
    set(text, redacted) {
        if (text.length > recent_texts_maxCharacters / 8)
            return;
        if (this.#texts.size >= maxTexts || this.#characters + text.length > recent_texts_maxCharacters) {
            this.#texts.clear();
            this.#characters = 0;
        }
        this.#texts.set(text, redacted);
        this.#characters += text.length;
    }
}

;// CONCATENATED MODULE: ./build/redact/redacted-text.js
function redactedText(text) {
    return text;
}
function ownWords(words, ...parts) {
    return String.raw({ raw: words }, ...parts);
}

;// CONCATENATED MODULE: ./build/redact/secret-patterns.js
function secretPatterns(detectors) {
    const patterns = [...secret_patterns_contexts];
    for (const [index, { search, ignoreCase }] of detectors.entries()) {
        if (search === null)
            continue;
        patterns.push({ id: `secret:${index}`, match: { kind: "regex", source: search, ignoreCase } });
    }
    return patterns;
}
const shortestGate = 3;
const maxRepetitions = 360;
const boundary = "(?:^|[^A-Za-z0-9])";
function searchOf({ gate, reach, pattern, ignoreCase, personal, }) {
    if (personal)
        return null;
    const trimmed = pattern.replace(/(?:=\{0,[0-9]\}|=\?)$/, "").replace(/\{(\d+),\d+\}$/, "{$1}");
    const counts = [...trimmed.matchAll(/\{(?:\d+,)?(\d+)\}/g)].map(([, most]) => Number(most));
    const isSmall = counts.reduce((sum, most) => sum + most, trimmed.length / 2) <= maxRepetitions;
    const isSearchable = reach > 0 || gate.every((text) => text.length >= shortestGate);
    if (isSmall && isSearchable && !ignoreCase) {
        return (reach > 0 ? "" : boundary) + trimmed.replaceAll("(?<secret>", "(");
    }
    const prefixes = gate.filter((text) => text.length >= shortestGate && (ignoreCase ? /[_./:=-]$/ : /[\w.~/:=$+-]$/).test(text));
    if (prefixes.length === 0)
        return null;
    return `${boundary}(?:${prefixes.map(secret_patterns_escaped).join("|")})[A-Za-z0-9_+/=.:$~%-]{6}`;
}
function secret_patterns_escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
const secret_patterns_contexts = [
    {
        id: "secret:name-and-value",
        match: {
            kind: "regex",
            source: "(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|credentials?|cookie|authorization|mcp-session-id|sessid|_key|_auth)[\\\\\"'`]{0,4} ?[:=] ?[\\\\\"'`[]{0,5}[^\\s\"'`,;]{6}",
            ignoreCase: true,
        },
    },
    {
        id: "secret:url-credentials",
        match: { kind: "regex", source: "://[^\\s/@\"']{1,100}@", ignoreCase: false },
    },
    {
        id: "secret:url-query",
        match: {
            kind: "regex",
            source: "[?&](?:code|state|sig|signature|key|token)=[\\w%.~+/-]{8}",
            ignoreCase: true,
        },
    },
    {
        id: "secret:bearer",
        match: { kind: "regex", source: "(?:bearer|basic) [\\w.~+/=-]{8}", ignoreCase: true },
    },
    { id: "secret:private-key", match: { kind: "literal", text: "PRIVATE KEY", ignoreCase: false } },
    { id: "secret:putty-key", match: { kind: "literal", text: "Private-Lines:", ignoreCase: false } },
];

;// CONCATENATED MODULE: ./build/redact/redactor.js












function createRedactor(options) {
    const finder = new find_in_plain_PlainFinder(new find_tokens_TokenFinder(options.detectors, options.engineOf ?? (() => compiled_detector_platformEngine)));
    const placeholders = new Placeholders();
    const observed = new ObservedSecrets(options.ownTexts ?? []);
    const allowed = new Set(options.allow);
    const recent = new RecentTexts();
    const lastLines = new WeakMap();
    return { patterns: secretPatterns(options.detectors), observe, redact, gate, counts, exposures };
    function observe(line, place) {
        const last = lastLines.get(place);
        lastLines.set(place, line);
        const before = last?.number === line.number - 1 ? last.text : null;
        if (line.matches.length === 0 && (before === null || last?.matches.length === 0))
            return;
        const source = place.isPublic ? place.bundle : null;
        for (const span of findInLine(line.text, before, finder)) {
            if (!allowed.has(span.value))
                observed.add(span, source);
        }
    }
    function redact(text) {
        const known = recent.get(text);
        if (known !== undefined)
            return known;
        const spans = mergeSpans(findSecrets(text, finder).filter((span) => !allowed.has(span.value)));
        for (const span of spans)
            observed.add(span, null);
        const redacted = redactedText(mask(text, spans, placeholders));
        recent.set(text, redacted);
        return redacted;
    }
    function gate(rendered) {
        const leaks = findLeaks(rendered, observed.all());
        if (leaks.length === 0)
            return { kind: "clean" };
        const kinds = [...new Set(leaks.map((leak) => leak.kind))].sort();
        return { kind: "leak", kinds, masked: redactedText(mask(rendered, leaks, placeholders)) };
    }
    function counts() {
        return placeholders.counts();
    }
    function exposures() {
        return observed.exposures();
    }
}

;// CONCATENATED MODULE: ./build/redact/secret-lines.js
const secretReach = 40;
function secretLines(firstSecret) {
    let last = Number.NEGATIVE_INFINITY;
    return ({ number, matches }) => {
        if (matches.some(({ pattern }) => pattern >= firstSecret))
            last = number;
        return number - last <= secretReach;
    };
}

;// CONCATENATED MODULE: ./build/redact/index.js







/***/ }),

/***/ 2958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cleanLine),
/* harmony export */   v: () => (/* binding */ cleanLines)
/* harmony export */ });
function cleanLine(text, limit = 200) {
    return cut(disarm(text.slice(0, limit * 16).replace(lineEnds, " ")).trim(), limit);
}
function cleanLines(text, limits) {
    const all = text.trimEnd().split(lineEnds);
    const lines = all
        .slice(0, limits.lines)
        .map((line) => cut(noCommand(disarm(line.slice(0, limits.width * 16)).trimEnd()), limits.width));
    const left = all.length - lines.length;
    return left > 0 ? [...lines, `… ${left} more lines`] : lines;
}
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const ansi = new RegExp("\\u001b(?:\\[[0-?]{0,32}[ -/]{0,4}[@-~]|\\][^\\u0007\\u001b]{0,256}(?:\\u0007|\\u001b\\\\))", "g");
const unseen = /(?:(?!\t)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800])+/gu;
const zalgo = /(\p{M}{4})\p{M}+/gu;
function disarm(text) {
    const seen = ascii.test(text) ? text : withoutUnseen(text);
    return (seen
        .replace(/<!-/g, "<! -")
        .replace(/-->/g, "-- >")
        .replace(/##\[/g, "## ["));
}
function noCommand(line) {
    return line.replace(/^(\s*)::/, "$1: :");
}
const ascii = /^[ -~]*$/;
function withoutUnseen(text) {
    return text.replace(ansi, "").replace(unseen, "\ufffd").replace(/\t/g, " ").replace(zalgo, "$1");
}
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const points = [...text];
    return points.length <= limit ? text : `${points.slice(0, limit - 1).join("")}…`;
}


/***/ }),

/***/ 3533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   KQ: () => (/* binding */ dateTime),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   U4: () => (/* binding */ durationRange),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   vB: () => (/* binding */ roughly),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
function duration(ms) {
    if (!Number.isFinite(ms))
        return "unknown";
    if (ms < 1_000)
        return `${Math.round(ms)} ms`;
    if (ms < 10_000)
        return `${trim(ms / 1_000, 1)} s`;
    if (ms < 120_000)
        return `${Math.round(ms / 1_000)} s`;
    if (ms < 7_200_000)
        return `${trim(ms / 60_000, 1)} min`;
    if (ms < 172_800_000)
        return `${trim(ms / 3_600_000, 1)} h`;
    return `${trim(ms / 86_400_000, 1)} days`;
}
function durationRange(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const low = duration(sorted[0] ?? Number.NaN);
    const high = duration(sorted.at(-1) ?? Number.NaN);
    if (low === high)
        return low;
    const [amount, unit] = low.split(" ");
    return high.endsWith(` ${unit}`) ? `${amount} to ${high}` : `${low} to ${high}`;
}
function roughly(ms) {
    const [size, unit] = rough.find(([each]) => ms >= each * 0.75) ?? [1, "millisecond"];
    const amount = Math.max(1, Math.round(ms / size));
    return `about ${amount} ${unit}${amount === 1 ? "" : "s"}`;
}
const rough = [
    [86_400_000, "day"],
    [3_600_000, "hour"],
    [60_000, "minute"],
    [1_000, "second"],
];
function bytes(count) {
    if (count < 1024)
        return `${Math.round(count)} ${count === 1 ? "byte" : "bytes"}`;
    const units = ["KiB", "MiB", "GiB", "TiB"];
    let value = count / 1024;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${trim(value, value < 10 ? 1 : 0)} ${units[unit]}`;
}
function amount(value, unit) {
    if (/^bytes?$/i.test(unit))
        return value < 0 ? `−${bytes(-value)}` : bytes(value);
    if (unit === "ms")
        return duration(value);
    const known = /^(?:[A-Za-z]{1,12}|%)$/.test(unit) ? ` ${unit}` : "";
    return `${trim(value, Math.abs(value) < 10 ? 1 : 0)}${known}`;
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}
function dateTime(time) {
    const at = parse(time);
    return at === null ? null : `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
}
function clock(time) {
    return parse(time)?.slice(11, 23) ?? null;
}
function day(time) {
    return parse(time)?.slice(0, 10) ?? null;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
    return low === undefined || high === undefined ? null : (low + high) / 2;
}
function milliseconds(time) {
    if (time === null || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(time))
        return null;
    const at = Date.parse(time);
    return Number.isNaN(at) || at < 0 ? null : at;
}
function parse(time) {
    const at = milliseconds(time);
    return at === null ? null : new Date(at).toISOString();
}
function trim(value, digits) {
    return value.toFixed(digits).replace(/\.0+$/, "");
}


/***/ }),

/***/ 2752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   eZ: () => (/* binding */ bareWords)
/* harmony export */ });
/* unused harmony export inert */
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2958);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(263);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1279);



function prose(text, limit = 1_000) {
    return new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Prose */ .s7(inert(text, limit));
}
function inert(text, limit = 1_000) {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(text, limit);
    const parts = [];
    let at = 0;
    for (const span of line.matchAll(/(?<!`)`([^`]+)`(?!`)/g)) {
        parts.push(...words(line.slice(at, span.index)), (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(span[1] ?? ""));
        at = span.index + span[0].length;
    }
    parts.push(...words(line.slice(at)));
    return join(quoteFirst(parts));
}
function words(text) {
    return text
        .split(/(\s+)/)
        .filter((word) => word !== "")
        .map((word) => (isInert(word) ? word : (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(word)));
}
function quoteFirst(parts) {
    const [first, ...rest] = parts;
    return first !== undefined && /^(?:[-+=]|\d+[.)]$)/.test(first) ? [(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(first), ...rest] : parts;
}
function join(parts) {
    return parts.reduce((text, part) => (text.endsWith("`") && part.startsWith("`") ? `${text} ${part}` : text + part), "");
}
function bareWords(text) {
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(text)
        .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, " ")
        .trim()
        .split(" ")
        .map((word) => (word === "" || (isInert(word) && !/^[-=._]/.test(word)) ? word : "…"))
        .join(" ");
}
function isInert(word) {
    return (plainAscii.test(word) || plainWord.test(word)) && !active.test(word);
}
const plainAscii = /^[A-Za-z0-9\s.,;:'"()?!%+=/-]+$/;
const plainWord = /^(?:[\p{L}\p{N}\p{M}\s.,;:'"()?!%+=/\u2010-\u2015‘’“”…→×·≥≤-]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))+$/u;
const active = new RegExp([
    "(?:https?|ftps?|mailto|xmpp|javascript|data|vbscript|file):",
    "://",
    "www\\.",
    "^::",
    "(?:^|\\W)GH-\\d",
    "GHSA-",
    "CVE-\\d",
    ":(?:[a-z_+-][a-z0-9_+-]+|100|1234|8ball):",
    "(?:^|[^a-z0-9])(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}(?![\\w-])",
    "(?:^|[^a-z0-9])[0-9a-f]{40}(?!\\w)",
    "^-{2,}$|^={2,}$",
].join("|"), "i");


/***/ }),

/***/ 263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   NJ: () => (/* binding */ blockFence),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2958);

function codeSpan(text) {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text) || "(empty)";
    const run = "`".repeat(longestRun(line, "`") + 1);
    const edge = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${run}${edge}${line}${edge}${run}`;
}
function fence(text, { info, lines, width } = blockFence) {
    const body = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLines */ .v)(text, { lines, width }).join("\n");
    const run = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
    return `${run}${info}\n${body}\n${run}`;
}
const blockFence = { info: "text", lines: 12, width: 400 };
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const each of text) {
        run = each === character ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}


/***/ }),

/***/ 5844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(263);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1279);


function say(literal, ...values) {
    const text = literal.reduce((done, part, index) => {
        const value = values[index - 1];
        return touch(touch(done, value === undefined ? "" : write(value)), part);
    });
    return new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Prose */ .s7(text);
}
function list(parts, separator = ", ") {
    return new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Prose */ .s7(parts.map(_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6).reduce((done, part) => (done === "" ? part : touch(`${done}${separator}`, part)), ""));
}
function sentences(parts) {
    const said = parts.filter((part) => part !== null);
    return said.length === 0 ? null : list(said, " ");
}
function write(value) {
    if (typeof value === "number")
        return String(value);
    return value.kind === "quoted" ? (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value)) : (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value);
}
function touch(done, next) {
    return done.endsWith("`") && next.startsWith("`") ? `${done} ${next}` : done + next;
}


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eB: () => (/* binding */ Block),
/* harmony export */   s7: () => (/* binding */ Prose),
/* harmony export */   v5: () => (/* binding */ Quoted)
/* harmony export */ });
/* unused harmony export Slot */
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2958);

class Slot {
    #text;
    constructor(text) {
        this.#text = text;
    }
    static textOf(slot) {
        return slot.#text;
    }
    toString() {
        return seal(this.kind, this.#text);
    }
    toHTML() {
        return this.toString();
    }
    toJSON() {
        return this.#text;
    }
}
class Quoted extends Slot {
    kind = "quoted";
    constructor(text) {
        super((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text));
    }
}
class Block extends Slot {
    kind;
    constructor(text, kind = "block") {
        super(text);
        this.kind = kind;
    }
}
class Prose extends Slot {
    kind = "prose";
}
const { textOf } = Slot;
const open = "\ue000";
const close = "\ue001";
const lineBreak = "\ue002";
const codes = { quoted: "q", prose: "p", block: "b", commands: "c", paste: "m", diagram: "d" };
function seal(kind, text) {
    return `${open}${codes[kind]}${text.replace(/[\ue000-\ue002]/g, "\ufffd").replace(/\r\n?|\n/g, lineBreak)}${close}`;
}
function unseal(line) {
    return line.split(/(\ue000[^\ue001]*\ue001)/).map((part) => {
        if (!part.startsWith(open))
            return part;
        const kind = Object.keys(codes).find((each) => codes[each] === part[1]) ?? "quoted";
        return { kind, text: part.slice(2, -1).replaceAll(lineBreak, "\n") };
    });
}


/***/ }),

/***/ 2183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ blockTitles),
/* harmony export */   q: () => (/* binding */ dropOrder)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4702);

const dropOrder = [
    "chart",
    "assumptions",
    "timeline",
    "facts",
    "nearMisses",
    "resources",
    "observations",
    "redactions",
    "problems",
    "sessions",
    "suspects",
    "unknown",
    "sources",
];
const blockTitles = {
    chart: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.chart,
    assumptions: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.assumptions,
    timeline: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.timeline,
    facts: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.facts,
    nearMisses: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.nearMisses,
    resources: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.resources,
    observations: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.observations,
    redactions: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.redacted,
    problems: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.problems,
    sessions: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.sessions,
    suspects: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.suspects,
    unknown: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.unknown,
    sources: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.read,
};


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ buildView)
});

// EXTERNAL MODULE: ./build/model/reference-hosts.js
var reference_hosts = __webpack_require__(7005);
// EXTERNAL MODULE: ./build/report/prose.js
var prose = __webpack_require__(2752);
// EXTERNAL MODULE: ./build/report/say.js
var say = __webpack_require__(5844);
// EXTERNAL MODULE: ./build/report/slot.js
var slot = __webpack_require__(1279);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
// EXTERNAL MODULE: ./build/report/view/commands.js
var view_commands = __webpack_require__(4243);
;// CONCATENATED MODULE: ./build/report/view/asks.js



function asksView(result, { system }) {
    const [first] = result.asks;
    if (first === undefined)
        return null;
    const same = result.asks.filter((ask) => ask.for === first.for);
    const commands = Object.fromEntries(same.flatMap(({ os, command }) => (command === null ? [] : [[systemKey(os), command]])));
    const choice = (0,view_commands/* commandsFor */.Au)(commands, { system, fillings: (0,view_commands/* fillingsOfCase */.SE)(result) });
    return {
        sentence: words/* ask */.kA({ for: (0,prose/* prose */.CS)(first.for), why: (0,prose/* prose */.CS)(first.why.trim().replace(/\.$/, "")) }),
        commands: choice,
        several: choice.length > 1,
    };
}
function systemKey(os) {
    return os === "linux" || os === "macos" || os === "windows" ? os : "any";
}

// EXTERNAL MODULE: ./build/report/view/blocks.js
var blocks = __webpack_require__(2183);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
;// CONCATENATED MODULE: ./build/report/view/book.js




class EvidenceBook {
    #pages = new Map();
    #groups = new Map();
    #severalBundles;
    #isBrief;
    constructor({ severalBundles, isBrief }) {
        this.#severalBundles = severalBundles;
        this.#isBrief = isBrief;
    }
    cite(records, { group, limit }) {
        const numbers = records.slice(0, limit).map((record) => this.#numberOf(record, group));
        return (0,say/* list */.p_)([...new Set(numbers)].sort((a, b) => a - b).map((number) => (0,say/* say */.cv) `E${number}`));
    }
    listing() {
        return [...this.#groups.values()].map((group) => this.#listGroup(group));
    }
    #numberOf(record, name) {
        const key = JSON.stringify([record.bundle, record.entry, record.line, record.endLine]);
        const known = this.#pages.get(key);
        if (known)
            return known.number;
        const page = { number: this.#pages.size + 1, record };
        this.#pages.set(key, page);
        const group = this.#groups.get(name.key) ?? { name, pages: [] };
        this.#groups.set(name.key, { ...group, pages: [...group.pages, page] });
        return page.number;
    }
    #listGroup({ name, pages }) {
        const files = new Map();
        for (const page of pages) {
            const place = this.#place(page.record);
            files.set(place, [...(files.get(place) ?? []), page]);
        }
        const left = name.count === null ? 0 : name.count - pages.length;
        return {
            title: name.title,
            count: name.count === null ? words/* lines */.Mn(pages.length) : words/* times */.Hn(name.count),
            files: [...files].map(([place, each]) => ({
                place: new slot/* Quoted */.v5(place),
                lines: each.map((page) => listLine(page, this.#isBrief || name.count === null)),
            })),
            more: left > 0 ? words/* more */.OS({ count: left, what: "line" }) : null,
        };
    }
    #place({ bundle, entry }) {
        const path = entry === "" || entry === bundle ? bundle : entry;
        return this.#severalBundles && path !== bundle ? `${bundle}: ${path}` : path;
    }
}
function listLine({ number, record }, isBrief) {
    const text = record.text.replace(/^\s*\n|\s+$/g, "");
    const several = text.includes("\n") && !isBrief;
    return {
        name: (0,say/* say */.cv) `E${number}`,
        line: words/* evidenceLines */.p1(record),
        time: timeOf(record.time),
        quote: several ? null : new slot/* Quoted */.v5(text.replace(/\s+/g, " ")),
        text: several ? new slot/* Block */.eB(text) : null,
        note: words/* voices */.aF[record.voice],
    };
}
function timeOf(time) {
    const text = (0,numbers/* dateTime */.KQ)(time) === null ? null : (0,numbers/* clock */.pm)(time);
    return text === null ? null : new slot/* Prose */.s7(text);
}

// EXTERNAL MODULE: ./build/report/clean.js
var clean = __webpack_require__(2958);
;// CONCATENATED MODULE: ./build/report/view/chart.js




const shown = 8;
function sessionChart(sessions) {
    const dated = sessions.filter(({ startedAt }) => (0,numbers/* clock */.pm)(startedAt) !== null).slice(0, shown);
    if (dated.length === 0)
        return null;
    return new slot/* Block */.eB(["timeline", ...dated.flatMap(section)].join("\n"), "diagram");
}
function section(session) {
    const { subject, attempt, connectMs, lifetimeMs } = session;
    const moments = [
        [session.startedAt, words/* chart */.bW.starts],
        [session.connectedAt, connectMs === null ? words/* chart */.bW.connected : words/* chart */.bW.connectedAfter((0,numbers/* duration */.p0)(connectMs))],
        [session.endedAt, ended(session, lifetimeMs === null ? null : (0,numbers/* duration */.p0)(lifetimeMs))],
    ];
    return [
        `  section ${plainLabel(subject)}, ${words/* chart */.bW.attempt(attempt)}`,
        ...moments.flatMap(([at, text]) => {
            const time = (0,numbers/* clock */.pm)(at)?.slice(0, 8).replaceAll(":", ".");
            return time === undefined ? [] : [`    ${time} : ${text}`];
        }),
    ];
}
function ended({ end, connectedAt }, lifetime) {
    const how = plainLabel((end ?? words/* chart */.bW.ended).replaceAll(".", " "));
    if (lifetime !== null)
        return words/* chart */.bW.endedAfter({ how, lifetime });
    return connectedAt === null ? words/* chart */.bW.failed(how) : how;
}
function plainLabel(text) {
    const plain = (0,clean/* cleanLine */.O)(text, 40)
        .replace(/[^\p{L}\p{N}._/-]+/gu, " ")
        .replace(/click|href|javascript|callback|-{2,}/gi, " ")
        .trim();
    return plain === "" ? words/* chart */.bW.unnamed : plain;
}
function sessionBars(sessions, width = 36) {
    const dated = sessions.filter(({ startedAt }) => (0,numbers/* milliseconds */.Rz)(startedAt) !== null).slice(0, shown);
    if (dated.length === 0)
        return null;
    const begin = Math.min(...dated.map(({ startedAt }) => (0,numbers/* milliseconds */.Rz)(startedAt) ?? Number.POSITIVE_INFINITY));
    const end = Math.max(...dated.map(({ startedAt, endedAt }) => (0,numbers/* milliseconds */.Rz)(endedAt) ?? (0,numbers/* milliseconds */.Rz)(startedAt) ?? 0));
    const column = (time) => end === begin ? 0 : Math.round(((time - begin) / (end - begin)) * (width - 1));
    const name = Math.max(...dated.map(({ subject }) => plainLabel(subject).length));
    return new slot/* Block */.eB(dated.map((session) => bar(session, { column, name, width })).join("\n"));
}
function bar(session, options) {
    const { column, name, width } = options;
    const started = (0,numbers/* milliseconds */.Rz)(session.startedAt) ?? 0;
    const from = column(started);
    const connected = (0,numbers/* milliseconds */.Rz)(session.connectedAt);
    const until = (0,numbers/* milliseconds */.Rz)(session.endedAt);
    const last = until === null ? width - 1 : column(until);
    const line = Array.from({ length: width }, (_, index) => {
        if (index < from || index > last)
            return " ";
        if (index === last && until !== null)
            return "✕";
        return connected !== null && index >= column(connected) ? "━" : "·";
    }).join("");
    const how = session.lifetimeMs === null ? "" : `${(0,numbers/* duration */.p0)(session.lifetimeMs)}, `;
    const label = `${plainLabel(session.subject).padEnd(name)} ${String(session.attempt).padStart(2)}`;
    return `${(0,numbers/* clock */.pm)(session.startedAt)?.slice(0, 8)} ${label} ${line} ${how}${session.end ?? words/* chart */.bW.open}`;
}

// EXTERNAL MODULE: ./build/report/quote.js
var quote = __webpack_require__(263);
;// CONCATENATED MODULE: ./build/report/links.js


function links_link({ title, url }, { hosts }) {
    const address = allowed(url, hosts);
    const text = markdownOf(title);
    return new slot/* Prose */.s7(address === null ? `${text} (${(0,quote/* codeSpan */.SS)(url)})` : `[${text}](${address})`);
}
function issueLink(name) {
    const parts = /^([A-Za-z0-9-]{1,39})\/([\w.-]{1,100})#([1-9]\d{0,8})$/.exec(name);
    if (!parts)
        return new slot/* Prose */.s7((0,quote/* codeSpan */.SS)(name));
    return new slot/* Prose */.s7(`[${(0,quote/* codeSpan */.SS)(name)}](https://github.com/${parts[1]}/${parts[2]}/issues/${parts[3]})`);
}
function allowed(url, hosts) {
    if (!/^https:\/\/[\w./~%+,;=?&#-]{1,500}$/.test(url) || !URL.canParse(url))
        return null;
    const { protocol, host, username, href } = new URL(url);
    const isAllowed = protocol === "https:" && username === "" && hosts.includes(host);
    return isAllowed && (host !== "github.com" || isDocumentation(href)) ? href : null;
}
function markdownOf(title) {
    return (0,slot/* textOf */.b6)(title);
}
function isDocumentation(href) {
    const owner = /^https:\/\/github\.com\/(?:actions|anthropics|github|modelcontextprotocol|nodejs|npm)\/[\w.-]+(?:\/(?:blob|tree|wiki)\/|\/?$)/;
    return owner.test(href);
}

// EXTERNAL MODULE: ./build/report/view/reproduction.js
var reproduction = __webpack_require__(3683);
;// CONCATENATED MODULE: ./build/report/view/paste.js





function pasteComment(finding, differences, { result, sessions }) {
    const { verdict, facts } = result;
    const environment = [...(0,reproduction/* programs */.cz)(facts), ...systemsOf(facts)];
    const parts = [
        (0,slot/* textOf */.b6)(words/* paste */.oh.opening),
        (0,slot/* textOf */.b6)((0,prose/* prose */.CS)(verdict.summary === "" ? finding.title : verdict.summary)),
        ...paste_section(words/* paste */.oh.differences, differences),
        ...paste_section(words/* paste */.oh.evidence, [
            ...(sessions === null ? [] : [sessions]),
            ...tellingLines(finding, result).map(lineOf),
        ]),
        ...(environment.length === 0 ? [] : [`${(0,slot/* textOf */.b6)(words/* paste */.oh.environment)} ${(0,slot/* textOf */.b6)((0,say/* list */.p_)(environment))}`]),
    ];
    return new slot/* Block */.eB(parts.join("\n\n"), "paste");
}
function paste_section(title, items) {
    return items.length === 0 ? [] : [(0,slot/* textOf */.b6)(title), items.map((item) => `- ${(0,slot/* textOf */.b6)(item)}`).join("\n")];
}
function tellingLines(finding, { findings }) {
    const others = findings.filter((each) => each !== finding && each.severity !== "info");
    const lines = [...finding.evidence.slice(-1), ...others.flatMap(({ evidence }) => evidence.slice(0, 1))];
    return lines.slice(0, 4);
}
function lineOf({ entry, bundle, line, text }) {
    return (0,say/* say */.cv) `${new slot/* Quoted */.v5(`${entry === "" ? bundle : entry}:${line}`)}: ${new slot/* Quoted */.v5(text)}`;
}
function systemsOf(facts) {
    return facts
        .filter(({ name }) => /^(?:os|platform)$/i.test(name))
        .map(({ value }) => (0,say/* say */.cv) `${new slot/* Quoted */.v5(value)}`);
}

// EXTERNAL MODULE: ./build/report/view/sessions.js
var view_sessions = __webpack_require__(4400);
;// CONCATENATED MODULE: ./build/report/view/known.js








function knownIssues(finding, { result, book }) {
    const here = { ...(0,view_sessions/* sessionMeasures */.mV)(result.sessions), ...finding.measures };
    const sessions = () => (0,say/* sentences */.hC)([(0,view_sessions/* sessionsSummary */.Ev)(result.sessions), (0,view_sessions/* aftermath */.x7)(result)]);
    return finding.advice.known.slice(0, 4).map(({ issue, title, state, facts, regression }) => {
        const different = differences({ facts, here });
        return {
            issue: { text: issueLink(issue), state: words/* knownState */.T5(state) },
            title: (0,prose/* prose */.CS)(title),
            regression: regression === undefined ? null : regressionOf(regression, book),
            differences: different,
            get comment() {
                return state === "open" ? pasteComment(finding, different, { result, sessions: sessions() }) : null;
            },
        };
    });
}
function regressionOf({ program, fixedIn, seenIn, evidence }, book) {
    return words/* regression */.y8({
        program: new slot/* Quoted */.v5(program),
        fixedIn: new slot/* Quoted */.v5(fixedIn),
        seenIn: new slot/* Quoted */.v5(seenIn),
        proof: book.cite([evidence], { group: view_sessions/* eventGroup */.gQ, limit: 1 }),
    });
}
function differences({ facts, here, }) {
    return Object.entries(facts).flatMap(([name, recorded]) => {
        const value = measureOf(name, here);
        if (value === undefined || isNear(value, recorded))
            return [];
        return [
            words/* difference */.iv({
                name: new slot/* Quoted */.v5(name.replaceAll("-", " ")),
                here: new slot/* Prose */.s7((0,numbers/* roughly */.vB)(value)),
                there: new slot/* Quoted */.v5(recorded),
            }),
        ];
    });
}
function measureOf(fact, here) {
    const name = fact.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    const found = [`${name}Ms`, name].find((each) => Object.hasOwn(here, each));
    return found === undefined ? undefined : here[found];
}
function isNear(ms, recorded) {
    const there = parseDuration(recorded);
    return there !== null && Math.abs(ms - there) <= there / 4;
}
function parseDuration(text) {
    const parts = /^(?:about |~ ?)?(\d+(?:\.\d+)?) ?(ms|s|sec|seconds?|min|minutes?|h|hours?|d|days?)\b/i.exec(text);
    if (!parts)
        return null;
    const unit = (parts[2] ?? "").toLowerCase();
    const size = unit === "ms"
        ? 1
        : unit.startsWith("s")
            ? 1_000
            : unit.startsWith("m")
                ? 60_000
                : unit.startsWith("h")
                    ? 3_600_000
                    : 86_400_000;
    return Number(parts[1]) * size;
}

;// CONCATENATED MODULE: ./build/report/view/claims.js







const maxTitle = 120;
function claimOf(finding, context) {
    const { book, links, system, result, depth } = context;
    const { advice, captures, subject } = finding;
    const fillings = fillingsOf(finding);
    return {
        signature: new slot/* Quoted */.v5(finding.signature),
        title: (0,prose/* prose */.CS)(finding.title, maxTitle),
        subject: subject === null ? null : new slot/* Quoted */.v5(subject),
        severity: finding.severity,
        status: words/* severities */.gO[finding.severity],
        cause: (0,prose/* prose */.CS)(advice.cause),
        impact: (0,prose/* prose */.CS)(advice.impact),
        confidence: words/* confidence */.Rm(finding.confidence),
        count: finding.count,
        when: periodOf(finding),
        proof: book.cite(finding.evidence, { group: groupOf(finding), limit: depth }),
        measures: Object.entries(finding.measures)
            .slice(0, 20)
            .map(([name, value]) => ({
            name: measureName(name),
            value: measured(name, value),
        })),
        captures: Object.entries(captures)
            .slice(0, 20)
            .map(([name, value]) => ({
            name: new slot/* Quoted */.v5(name),
            value: new slot/* Quoted */.v5(value),
        })),
        explained: result.findings
            .filter((each) => each !== finding && each.explainedBy === finding.signature)
            .slice(0, 12)
            .map((each) => ({
            title: (0,prose/* prose */.CS)(each.title, maxTitle),
            count: words/* times */.Hn(each.count),
            proof: book.cite(each.evidence, { group: groupOf(each), limit: Math.max(1, depth - 1) }),
        })),
        steps: advice.remedy.slice(0, 12).map((step) => ({
            text: (0,prose/* prose */.CS)(step.text),
            commands: (0,view_commands/* commandsFor */.Au)(step.commands, { system, fillings }),
        })),
        known: knownIssues(finding, context),
        references: advice.references.slice(0, 6).map(({ title, url }) => ({
            text: links_link({ title: (0,prose/* prose */.CS)(title), url }, links),
            state: null,
        })),
    };
}
function groupOf(finding) {
    return { key: finding.signature, title: (0,prose/* prose */.CS)(finding.title, maxTitle), count: finding.count };
}
function fillingsOf({ captures, subject }) {
    return { ...(subject === null ? {} : { server: subject, subject }), ...captures };
}
function measured(name, value) {
    if (name.endsWith("Ms"))
        return new slot/* Prose */.s7((0,numbers/* duration */.p0)(value));
    return /^(?:rss|heap)PerMinute$/.test(name)
        ? words/* slope */.yy({ amount: new slot/* Prose */.s7((0,numbers/* amount */.vj)(value, "bytes")) })
        : new slot/* Prose */.s7((0,numbers/* amount */.vj)(value, ""));
}
function measureName(name) {
    return (0,prose/* prose */.CS)(name
        .replace(/Ms$/, "")
        .replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`));
}
function periodOf({ count, first, last }) {
    const [from, to] = [(0,numbers/* dateTime */.KQ)(first), (0,numbers/* dateTime */.KQ)(last)];
    const begin = (0,numbers/* day */.vd)(first) === (0,numbers/* day */.vd)(last) ? (from?.replace(/ UTC$/, "") ?? null) : from;
    const end = (0,numbers/* day */.vd)(first) === (0,numbers/* day */.vd)(last) && count > 1 ? (to?.slice(11) ?? null) : to;
    return words/* period */.iE({ count, first: proseOf(begin), last: proseOf(end) });
}
function proseOf(text) {
    return text === null ? null : new slot/* Prose */.s7(text);
}

;// CONCATENATED MODULE: ./build/report/refusal-words.js
const attach = "Attach the file to the issue by dragging it into the text box.";
const smaller = "Attach a smaller file: the log of one failing session is enough.";
const packAgain = "Pack the files again as a plain zip and attach it.";
const plainFiles = "Pack only the log files themselves, as a plain zip.";
const refusalWords = {
    "unsupported-link": { sentence: "This kind of link is not followed.", remedy: attach },
    "host-not-allowed": { sentence: "Files are fetched from GitHub only.", remedy: attach },
    "too-many-links": {
        sentence: "There are more links than one run reads.",
        remedy: "Put the files into one zip.",
    },
    "not-fetched": {
        sentence: "It was not downloaded.",
        remedy: "Run again with `--fetch`, or give the file itself.",
    },
    "not-found": { sentence: "There is no such file any more.", remedy: "Attach it again." },
    expired: { sentence: "The link has expired.", remedy: "Attach the file again." },
    "not-readable-with-token": {
        sentence: "The token may not read this file; files in private repositories need one that may.",
        remedy: "Set `attachments-token` in the workflow.",
    },
    "not-a-log": {
        sentence: "The answer was a web page or an error message and not a log file.",
        remedy: "Attach the file itself.",
    },
    "timed-out": {
        sentence: "The download took too long.",
        remedy: "Start the run again; if it fails again, attach a smaller file.",
    },
    network: { sentence: "The download broke off.", remedy: "Start the run again." },
    "too-many-redirects": { sentence: "The link leads on too often.", remedy: attach },
    "too-large": { sentence: "It is larger than one file may be.", remedy: smaller },
    "run-budget": { sentence: "The files together are larger than one run may read.", remedy: smaller },
    "too-many-entries": { sentence: "It holds more entries than one run reads.", remedy: plainFiles },
    bomb: {
        sentence: "It unpacks to far more than its size, as a decompression bomb does.",
        remedy: plainFiles,
    },
    "too-deep": {
        sentence: "Archives stand in archives too deep.",
        remedy: "Pack the files into one plain zip.",
    },
    "time-budget": { sentence: "The time for one run was over before it was read.", remedy: smaller },
    "broken-archive": { sentence: "The archive is damaged.", remedy: packAgain },
    truncated: {
        sentence: "It ends too early; what came before the end was read.",
        remedy: "Attach it again, whole.",
    },
    checksum: { sentence: "Its checksum is wrong, so its content may be damaged.", remedy: packAgain },
    overlap: { sentence: "Its entries overlap, as in a decompression bomb.", remedy: packAgain },
    encrypted: { sentence: "It is encrypted.", remedy: "Attach it without a password." },
    "unsupported-method": { sentence: "Its compression method is not supported.", remedy: packAgain },
    "unsupported-format": {
        sentence: "This format is not supported.",
        remedy: "Attach plain text, zip, tar or gzip.",
    },
    "unsafe-path": { sentence: "Its name points outside of the archive.", remedy: plainFiles },
    "special-file": { sentence: "It is a link or a device and not a file.", remedy: plainFiles },
    duplicate: { sentence: "The same file was read already.", remedy: "Nothing is to be done." },
    binary: { sentence: "It is not text.", remedy: "If it holds logs, export them as text." },
    unreadable: { sentence: "It could not be read.", remedy: packAgain },
    crashed: {
        sentence: "Reading it failed inside Telltale.",
        remedy: "Pack the files again; if that does not help, tell the maintainers.",
    },
};
const otherwise = { sentence: "It was not read.", remedy: packAgain };
function wordsOfRefusal(code) {
    return Object.hasOwn(refusalWords, code) ? refusalWords[code] : otherwise;
}

;// CONCATENATED MODULE: ./build/report/sparkline.js
const steps = "▁▂▃▄▅▆▇█";
function sparkline(values, width = 24) {
    const points = values.length <= width ? values : averaged(values, width);
    const low = Math.min(...points);
    const spread = Math.max(...points) - low;
    return points
        .map((value) => steps[spread === 0 ? 0 : Math.round(((value - low) / spread) * (steps.length - 1))])
        .join("");
}
function averaged(values, width) {
    return Array.from({ length: width }, (_, index) => {
        const slice = values.slice(Math.floor((index * values.length) / width), Math.floor(((index + 1) * values.length) / width));
        return slice.reduce((sum, value) => sum + value, 0) / slice.length;
    });
}

;// CONCATENATED MODULE: ./build/report/view/tables.js








const rows = 30;
function timelineView(timeline, { book, rows: timelineRows }) {
    const kept = timeline.length <= timelineRows
        ? timeline
        : [...timeline.slice(0, timelineRows / 2), ...timeline.slice(-timelineRows / 2)];
    const days = new Set(timeline.map(({ time }) => (0,numbers/* day */.vd)(time)).filter((each) => each !== null));
    const [only] = days;
    return {
        day: days.size === 1 && only !== undefined ? new slot/* Prose */.s7(only) : null,
        rows: kept.map(({ time, subject, event, count, evidence }) => ({
            time: days.size === 1
                ? proseOr((0,numbers/* clock */.pm)(time))
                : proseOr(time === null ? null : `${(0,numbers/* day */.vd)(time)} ${(0,numbers/* clock */.pm)(time)}`),
            subject: new slot/* Quoted */.v5(subject ?? "–"),
            event: new slot/* Quoted */.v5(event),
            count: count === 1 ? new slot/* Prose */.s7("") : words/* times */.Hn(count),
            proof: book.cite([evidence], { group: view_sessions/* eventGroup */.gQ, limit: 1 }),
        })),
        more: kept.length < timeline.length
            ? words/* more */.OS({ count: timeline.length - kept.length, what: "event" })
            : null,
    };
}
function resourcesView(resources, book) {
    return resources.slice(0, rows).map((series) => {
        const values = series.samples.map(([, value]) => value);
        const { unit, slopePerMinute } = series;
        return {
            subject: new slot/* Quoted */.v5(series.subject),
            metric: new slot/* Quoted */.v5(series.metric),
            chart: new slot/* Prose */.s7(sparkline(values)),
            range: rangeOf({ values, unit, limit: series.limit }),
            slope: slopePerMinute === null || series.verdict === "unknown"
                ? words/* none */.dv
                : words/* slope */.yy({ amount: new slot/* Prose */.s7((0,numbers/* amount */.vj)(slopePerMinute, unit)) }),
            verdict: words/* resourceVerdicts */.VT[series.verdict],
            proof: book.cite(firstAndLast(series.evidence), { group: view_sessions/* eventGroup */.gQ, limit: 2 }),
        };
    });
}
function rangeOf({ values, unit, limit, }) {
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined)
        return words/* none */.dv;
    const range = (0,say/* say */.cv) `${new slot/* Prose */.s7((0,numbers/* amount */.vj)(first, unit))} → ${new slot/* Prose */.s7((0,numbers/* amount */.vj)(last, unit))}`;
    return limit === null ? range : (0,say/* say */.cv) `${range} of ${new slot/* Prose */.s7((0,numbers/* amount */.vj)(limit, unit))}`;
}
function suspectsView(suspects, book) {
    if (suspects.every(({ verdict, evidence }) => verdict === "undecided" && evidence.length === 0))
        return [];
    return suspects.slice(0, rows).map(({ title, verdict, why, evidence, missing }) => ({
        title: (0,prose/* prose */.CS)(title),
        tone: verdict,
        mark: words/* suspectVerdicts */.kJ[verdict].mark,
        verdict: words/* suspectVerdicts */.kJ[verdict].text,
        why: (0,prose/* prose */.CS)(asSentence(why)),
        missing: missing === null ? null : words/* decidedBy */.yP((0,prose/* prose */.CS)(missing.replace(/\.$/, ""))),
        proof: book.cite(evidence, { group: view_sessions/* eventGroup */.gQ, limit: 2 }),
    }));
}
function factsView(facts, book) {
    return facts.slice(0, rows).map(({ name, subject, value, evidence }) => ({
        name: new slot/* Quoted */.v5(name),
        subject: subject === null ? null : new slot/* Quoted */.v5(subject),
        value: new slot/* Quoted */.v5(value),
        proof: book.cite([{ ...evidence, text: lineWith(value, evidence.text) }], {
            group: view_sessions/* eventGroup */.gQ,
            limit: 1,
        }),
    }));
}
function lineWith(value, text) {
    return text.split("\n").find((line) => line.includes(value)) ?? text;
}
function unknownView(unknown, book) {
    return unknown.slice(0, 20).map(({ template, count, evidence }) => ({
        template: new slot/* Quoted */.v5(template),
        count,
        proof: book.cite(evidence, { group: unknownGroup, limit: 2 }),
    }));
}
const unknownGroup = { key: " unknown", title: words/* labels */.WD.unknown, count: null };
function nearMissesView(nearMisses) {
    return nearMisses.slice(0, 5).map(({ signature, why, closest }) => ({
        signature: new slot/* Quoted */.v5(signature),
        why: (0,prose/* prose */.CS)(why),
        closest: closest === null ? null : new slot/* Quoted */.v5(closest),
    }));
}
function sourcesView(sources) {
    return {
        sources: sources.slice(0, rows).map(({ name, origin, bytes: size, entries }) => ({
            name: new slot/* Quoted */.v5(name),
            origin: words/* origins */.kt[origin],
            size: new slot/* Prose */.s7((0,numbers/* bytes */.ee)(size)),
            entries,
        })),
        refusals: sources
            .flatMap(({ refusals }) => refusals)
            .slice(0, rows)
            .map(({ code, name, detail }) => {
            const { sentence, remedy } = wordsOfRefusal(code);
            const reason = words/* refusal */.x5({ sentence, detail: detail.trim() === "" ? null : new slot/* Quoted */.v5(detail) });
            return { name: new slot/* Quoted */.v5(name), reason, remedy: new slot/* Prose */.s7(remedy) };
        }),
    };
}
function redactionsView(redactions) {
    return Object.entries(redactions)
        .filter(([, count]) => count > 0)
        .slice(0, rows)
        .map(([kind, count]) => ({ kind: new slot/* Quoted */.v5(kind), count }));
}
function assumptionsView(assumptions) {
    return assumptions
        .slice(0, rows)
        .map(({ about, text }) => ({ about: new slot/* Quoted */.v5(about), text: (0,prose/* prose */.CS)(text) }));
}
function problemsView(problems) {
    return problems.slice(0, rows).map(({ file, line, column, message }) => ({
        place: new slot/* Quoted */.v5([file, line, column].filter((part) => part !== null).join(":")),
        message: new slot/* Quoted */.v5(message),
    }));
}
function asSentence(text) {
    const trimmed = text.trim();
    const end = /[.!?]$/.test(trimmed) || trimmed === "" ? "" : ".";
    return `${trimmed.slice(0, 1).toUpperCase()}${trimmed.slice(1)}${end}`;
}
function firstAndLast(items) {
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    return items.length === 1 ? [first] : [first, last];
}
function proseOr(text) {
    return text === null ? words/* none */.dv : new slot/* Prose */.s7(text);
}

;// CONCATENATED MODULE: ./build/report/view/build.js














function buildView(result, options = {}) {
    const { without = new Set(), depth = 4, rows = 24, hosts = reference_hosts/* referenceHosts */.d } = options;
    const book = new EvidenceBook({ severalBundles: result.sources.length > 1, isBrief: depth === 1 });
    const show = (block, value) => (without.has(block) ? [] : value);
    const context = {
        book,
        depth,
        links: { hosts },
        system: (0,view_commands/* systemOf */.br)(result.facts),
        result,
    };
    const { first, others, observations, configuration } = sorted(result);
    const { status } = result.verdict;
    const sessions = without.has("sessions") ? [] : result.sessions;
    const cause = first === null ? null : claimOf(first, context);
    const roots = first === null ? [] : [first, ...others.filter(({ role }) => role === "cause").slice(0, 2)];
    const summary = summaryOf(result, { roots, book });
    const view = {
        status,
        is: { ...noStatus, [status]: true },
        headline: cause === null ? headlineWithout(status) : words/* headline */.Pl(cause),
        lead: words/* leads */.ac[status],
        summary,
        summaryLabel: hasFailed(status) ? words/* labels */.WD.whatFailed : words/* labels */.WD.whatWasFound,
        cause,
        othersLabel: status === "ambiguous" ? words/* labels */.WD.otherCandidates : words/* labels */.WD.otherCauses,
        sessionsSummary: (0,say/* sentences */.hC)([(0,view_sessions/* sessionsSummary */.Ev)(result.sessions, book), (0,view_sessions/* aftermath */.x7)(result, book)]),
        others: others.slice(0, maxFindings).map((finding) => claimOf(finding, context)),
        maintainers: others.length + observations.length > 0 || hasNotes(cause),
        ask: asksView(result, context),
        exposures: words/* exposures */.DD(result.exposures.map(({ kind, source }) => ({ kind: new slot/* Quoted */.v5(kind), source: new slot/* Quoted */.v5(source) }))),
        moreFindings: moreFindings([others, configuration, observations]),
        configuration: configuration.slice(0, maxFindings).map((finding) => {
            const { title, cause: why, proof } = claimOf(finding, context);
            return { title, why, proof };
        }),
        observations: show("observations", observations)
            .slice(0, maxFindings)
            .map((finding) => claimOf(finding, context)),
        unknown: unknownView(show("unknown", result.unknown), book),
        nearMisses: nearMissesView(show("nearMisses", result.nearMisses)),
        suspects: suspectsView(show("suspects", result.suspects), book),
        sessions: {
            ...(0,view_sessions/* sessionsView */.Zc)(sessions, { book, rows: rows / 2 }),
            chart: without.has("chart") ? null : sessionChart(sessions),
            bars: sessionBars(sessions),
        },
        timeline: timelineView(show("timeline", result.timeline), { book, rows }),
        reproduction: (0,reproduction/* reproduction */.N$)(result, book),
        resources: resourcesView(show("resources", result.resources), book),
        facts: factsView(show("facts", result.facts), book),
        ...sourcesView(show("sources", result.sources)),
        redactions: redactionsView(without.has("redactions") ? {} : result.redactions),
        assumptions: assumptionsView(show("assumptions", result.assumptions)),
        problems: problemsView(show("problems", result.problems)),
        dropped: without.size === 0 ? null : words/* dropped */.p([...without].map((name) => blocks/* blockTitles */.j[name])),
        footer: words/* footer */.qr({ ...result.tool, stats: result.stats }),
        words: words/* labels */.WD,
    };
    const evidence = [...book.listing()];
    return { ...view, evidence, evidenceTitle: evidenceTitle(evidence) };
}
const noStatus = {
    known: false,
    ambiguous: false,
    unknown: false,
    healthy: false,
    empty: false,
    unreadable: false,
};
function sorted({ findings, verdict }) {
    const first = findings.find(({ signature }) => signature === verdict.cause) ?? null;
    const ids = new Set(findings.map(({ signature }) => signature));
    const rest = findings.filter((each) => each !== first &&
        (each.explainedBy === null || !ids.has(each.explainedBy) || each.explainedBy === each.signature));
    const claims = rest.filter(({ severity }) => severity !== "info");
    return {
        first,
        others: claims.filter(({ signature }) => !isConfiguration(signature)),
        configuration: claims.filter(({ signature }) => isConfiguration(signature)),
        observations: rest.filter(({ severity }) => severity === "info"),
    };
}
const maxFindings = 10;
function moreFindings(groups) {
    const left = groups.reduce((sum, { length }) => sum + Math.max(0, length - maxFindings), 0);
    return left === 0 ? null : words/* more */.OS({ count: left, what: "finding" });
}
function hasNotes(cause) {
    return cause !== null && cause.known.length + cause.explained.length + cause.references.length > 0;
}
function isConfiguration(signature) {
    return /(?:^|\.)config(?:uration)?(?:\.|$)/.test(signature);
}
function summaryOf({ verdict }, { roots, book }) {
    if (verdict.summary.trim() === "")
        return null;
    const proofs = roots.map((finding, index) => book.cite(finding.evidence, { group: groupOf(finding), limit: index === 0 ? 2 : 1 }));
    return (0,say/* say */.cv) `${(0,prose/* prose */.CS)(verdict.summary.trim().replace(/\.$/, ""))}${words/* proofOf */.oX((0,say/* list */.p_)(proofs))}.`;
}
function hasFailed(status) {
    return status === "known" || status === "ambiguous" || status === "unknown";
}
function headlineWithout(status) {
    return status === "known" || status === "ambiguous" ? words/* headlines */.Qi.unknown : words/* headlines */.Qi[status];
}
function evidenceTitle(groups) {
    const lines = groups.flatMap(({ files }) => files).reduce((sum, file) => sum + file.lines.length, 0);
    return words/* evidenceTitle */.IM({ lines, groups: groups.length });
}


/***/ }),

/***/ 4243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ commandsFor),
/* harmony export */   SE: () => (/* binding */ fillingsOfCase),
/* harmony export */   br: () => (/* binding */ systemOf)
/* harmony export */ });
/* unused harmony export fill */
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5844);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1279);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4702);



function commandsFor(commands, { system, fillings }) {
    const own = system === null ? undefined : (commands[system] ?? commands.any);
    if (own !== undefined)
        return [{ system: null, run: command(own, fillings) }];
    const systems = new Map();
    for (const each of order) {
        const run = commands[each];
        if (run !== undefined)
            systems.set(run, [...(systems.get(run) ?? []), _words_js__WEBPACK_IMPORTED_MODULE_2__/* .systems */ .nV[each]]);
    }
    return [...systems].map(([run, names]) => ({
        system: systems.size === 1 ? null : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(names),
        run: command(run, fillings),
    }));
}
const order = ["any", "linux", "macos", "windows"];
function command(run, fillings) {
    return new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Block */ .eB(fill(run, fillings), "commands");
}
function fill(command, fillings) {
    return command.replace(/\{([a-z][\w-]*)\}/gi, (placeholder, name) => {
        const value = Object.hasOwn(fillings, name) ? fillings[name] : undefined;
        if (value !== undefined && shellWord.test(value))
            return value;
        return /^\{[A-Z]/.test(placeholder) ? placeholder : name.toUpperCase();
    });
}
const shellWord = /^(?!-)[A-Za-z0-9_.:/@+=,-]{1,200}$/;
function fillingsOfCase({ findings, sessions, verdict }) {
    const failures = findings.filter(({ severity }) => severity !== "info");
    const subjects = new Set([...failures, ...sessions].map(({ subject }) => subject).filter((each) => each !== null));
    const [server] = subjects;
    if (subjects.size !== 1 || server === undefined)
        return {};
    const cause = findings.find(({ signature }) => signature === verdict.cause);
    return { ...cause?.captures, server, subject: server };
}
function systemOf(facts) {
    const found = new Set(facts
        .filter(({ name }) => /^(?:os|platform|operating-system|system)\b/i.test(name))
        .flatMap(({ value }) => {
        const system = systems.find(([, pattern]) => pattern.test(value));
        return system ? [system[0]] : [];
    }));
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
}
const systems = [
    ["macos", /\b(?:macos|mac os|darwin|os x)\b/i],
    ["windows", /\b(?:windows|win32|win64|mingw)/i],
    ["linux", /\b(?:linux|ubuntu|debian|fedora|alpine|wsl)/i],
];


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ reproduction),
/* harmony export */   cz: () => (/* binding */ programs),
/* harmony export */   oQ: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3533);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5844);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1279);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4702);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4400);





function reproduction({ sessions, facts }, book) {
    const lost = sessions.find(({ lifetimeMs, end }) => lifetimeMs !== null && end !== null);
    const failed = sessions.find(_sessions_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFailed */ .WN);
    const first = lost ?? failed;
    if (first === undefined)
        return [];
    const steps = [
        _words_js__WEBPACK_IMPORTED_MODULE_2__/* .reproduce */ .CC.start(programs(facts)),
        _words_js__WEBPACK_IMPORTED_MODULE_2__/* .reproduce */ .CC.connect({
            server: new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Quoted */ .v5(first.subject),
            transport: first.transport === null ? null : new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Quoted */ .v5(first.transport),
        }),
    ];
    if (lost !== undefined)
        steps.push(wait(sessions, lost, book));
    if (failed !== undefined) {
        const again = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .reproduce */ .CC.again({ end: new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Quoted */ .v5(failed.end ?? "") });
        steps.push((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${again}${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .proofOf */ .oX(prove(failed, book))}.`);
    }
    return steps;
}
function programs(facts) {
    return facts.flatMap(({ name, value }) => {
        const program = programOf(name);
        return program === null ? [] : [(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Quoted */ .v5(program)} ${new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Quoted */ .v5(value)}`];
    });
}
function programOf(fact) {
    const name = /^version\.(.+)$/.exec(fact)?.[1] ?? /^(.+?)[.\s_-]version$/.exec(fact)?.[1] ?? null;
    return name === null || /^(?:os|platform|kernel)$/i.test(name) ? null : name;
}
function wait(sessions, lost, book) {
    const lifetime = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(sessions.flatMap(({ lifetimeMs }) => (lifetimeMs === null ? [] : [lifetimeMs]))) ?? 0;
    const step = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .reproduce */ .CC.wait({
        lifetime: new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Prose */ .s7((0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .roughly */ .vB)(lifetime)),
        end: new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Quoted */ .v5(lost.end ?? ""),
    });
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${step}${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .proofOf */ .oX(prove(lost, book))}.`;
}
function prove({ evidence }, book) {
    return book.cite(evidence.slice(-1), { group: _sessions_js__WEBPACK_IMPORTED_MODULE_3__/* .eventGroup */ .gQ, limit: 1 });
}


/***/ }),

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ sessionsSummary),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   Zc: () => (/* binding */ sessionsView),
/* harmony export */   gQ: () => (/* binding */ eventGroup),
/* harmony export */   mV: () => (/* binding */ sessionMeasures),
/* harmony export */   x7: () => (/* binding */ aftermath)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3533);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1279);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);



function sessionsView(sessions, { book, rows: shown }) {
    return {
        rows: sessions.slice(0, shown).map((session) => row(session, book)),
        more: sessions.length > shown ? _words_js__WEBPACK_IMPORTED_MODULE_1__/* .more */ .OS({ count: sessions.length - shown, what: "connection" }) : null,
    };
}
function sessionsSummary(sessions, book = null) {
    if (sessions.length === 0)
        return null;
    const connects = numbersOf(sessions, "connectMs");
    const lifetimes = numbersOf(sessions, "lifetimeMs");
    const telling = sessions.filter(({ lifetimeMs, connectMs }) => lifetimeMs !== null || connectMs !== null);
    return _words_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionsSummary */ .Ev({
        count: sessions.length,
        connected: sessions.filter(({ connectedAt, connectMs }) => connectedAt !== null || connectMs !== null)
            .length,
        connect: range(connects),
        lifetime: range(lifetimes),
        proof: book === null
            ? new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Prose */ .s7("")
            : book.cite(telling.slice(0, 3).flatMap(({ evidence }) => evidence.slice(0, 2)), { group: eventGroup, limit: 4 }),
    });
}
function aftermath({ sessions, timeline }, book = null) {
    const lost = sessions
        .filter(({ connectedAt, end, recoveredAt }) => connectedAt !== null && end !== null && recoveredAt === null)
        .map(({ subject, endedAt }) => ({ subject, at: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(endedAt) }))
        .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
        .at(-1);
    if (lost === undefined || lost.at === null)
        return null;
    const since = lost.at;
    const later = timeline.filter(({ subject, time }) => subject === lost.subject && ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(time) ?? 0) > since);
    if (later.some(({ event }) => successes.has(event)))
        return null;
    const calls = onePerLine(later.filter(({ event }) => failedCalls.has(event)));
    const logins = onePerLine(later.filter(({ event }) => failedLogins.has(event)));
    if (calls.length + logins.length === 0)
        return null;
    const prove = (of) => book === null
        ? new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Prose */ .s7("")
        : book.cite(of.map(({ evidence }) => evidence), { group: eventGroup, limit: 3 });
    return _words_js__WEBPACK_IMPORTED_MODULE_1__/* .aftermath */ .x7({
        subject: new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Quoted */ .v5(lost.subject),
        calls: calls.reduce((sum, { count }) => sum + count, 0),
        callsProof: prove(calls),
        login: logins.length > 0,
        loginProof: prove(logins),
    });
}
const successes = new Set(["tool.succeeded", "session.connected", "reconnect.succeeded"]);
const failedCalls = new Set(["tool.failed", "request.failed", "request.timed-out"]);
const failedLogins = new Set(["auth.flow-failed", "auth.refresh-failed"]);
function onePerLine(timeline) {
    return [
        ...new Map(timeline.map((each) => [`${each.evidence.entry}\n${each.evidence.line}`, each])).values(),
    ];
}
const wished = new Set([
    "session.closed",
    "client.shutdown",
    "transport.closed",
    "stream.aborted",
    "stream.idle-timeout",
    "process.exited",
]);
function sessionMeasures(sessions) {
    const failed = sessions.filter(({ end }) => end !== null && !wished.has(end));
    const lifetime = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(numbersOf(failed, "lifetimeMs"));
    const connect = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(numbersOf(sessions, "connectMs"));
    return {
        ...(lifetime === null ? {} : { timeToFailureMs: lifetime, lifetimeMs: lifetime }),
        ...(connect === null ? {} : { connectMs: connect }),
    };
}
const eventGroup = { key: " events", title: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .otherEvidence */ .iw, count: null };
function hasFailed({ connectedAt, connectMs, end }) {
    return connectedAt === null && connectMs === null && end !== null;
}
function row(session, book) {
    return {
        subject: new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Quoted */ .v5(session.subject),
        attempt: session.attempt,
        started: proseOr((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .clock */ .pm)(session.startedAt)),
        connect: proseOr(session.connectMs === null ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(session.connectMs)),
        lifetime: proseOr(session.lifetimeMs === null ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(session.lifetimeMs)),
        end: session.end === null ? null : new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Quoted */ .v5(session.end),
        reason: session.reason === null ? null : new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Quoted */ .v5(session.reason),
        recovered: recoveredAfter(session),
        proof: book.cite(session.evidence, { group: eventGroup, limit: 2 }),
    };
}
function recoveredAfter({ endedAt, recoveredAt }) {
    const [end, again] = [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(endedAt), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(recoveredAt)];
    return end !== null && again !== null && again >= end ? new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Prose */ .s7((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(again - end)) : null;
}
function numbersOf(sessions, key) {
    return sessions.map((session) => session[key]).filter((value) => value !== null);
}
function range(values) {
    return values.length === 0 ? null : new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Prose */ .s7((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .durationRange */ .U4)(values));
}
function proseOr(text) {
    return text === null ? _words_js__WEBPACK_IMPORTED_MODULE_1__/* .none */ .dv : new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Prose */ .s7(text);
}


/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ reproduce),
/* harmony export */   DD: () => (/* binding */ exposures),
/* harmony export */   Ev: () => (/* binding */ sessionsSummary),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   IM: () => (/* binding */ evidenceTitle),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   Qi: () => (/* binding */ headlines),
/* harmony export */   Rm: () => (/* binding */ confidence),
/* harmony export */   T5: () => (/* binding */ knownState),
/* harmony export */   VT: () => (/* binding */ resourceVerdicts),
/* harmony export */   WD: () => (/* binding */ labels),
/* harmony export */   Z5: () => (/* binding */ blocked),
/* harmony export */   aF: () => (/* binding */ voices),
/* harmony export */   ac: () => (/* binding */ leads),
/* harmony export */   bW: () => (/* binding */ chart),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   iE: () => (/* binding */ period),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   iw: () => (/* binding */ otherEvidence),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   kJ: () => (/* binding */ suspectVerdicts),
/* harmony export */   kt: () => (/* binding */ origins),
/* harmony export */   nV: () => (/* binding */ systems),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   oh: () => (/* binding */ paste),
/* harmony export */   p: () => (/* binding */ dropped),
/* harmony export */   p1: () => (/* binding */ evidenceLines),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   x7: () => (/* binding */ aftermath),
/* harmony export */   y8: () => (/* binding */ regression),
/* harmony export */   yP: () => (/* binding */ decidedBy),
/* harmony export */   yy: () => (/* binding */ slope),
/* harmony export */   zG: () => (/* binding */ blockedHeadline)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3533);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5844);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1279);



const fixed = (text) => new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Prose */ .s7(text);
const labels = words({
    exposed: "Please act now",
    reasonGiven: "As it said",
    recovered: "Back after",
    whatFailed: "What failed",
    whatWasFound: "What was found",
    howItWent: "How it went",
    why: "Why",
    effect: "What it means for you",
    howOften: "Since when, and how often",
    whatToDo: "What to do now",
    knownAs: "Known issue",
    differences: "Different here",
    references: "Read more",
    oneQuestion: "One thing would help",
    otherCauses: "What also failed, on its own",
    otherCandidates: "What also fits",
    commands: "Commands for Linux, macOS and Windows",
    observations: "Also noticed",
    explained: "Explained by this",
    forMaintainers: "Details for maintainers",
    evidence: "Evidence",
    chart: "Connections over time",
    timeline: "Timeline",
    sessions: "Connections",
    resources: "Memory, files and processes",
    suspects: "The usual suspects",
    facts: "Facts about the system",
    configuration: "Problems in the configuration",
    read: "What was read",
    refused: "What was not read",
    redacted: "What was masked",
    assumptions: "What was assumed",
    problems: "Problems in this project's own signatures and templates",
    unknown: "Unexplained error lines",
    harmless: "Lines that look like errors, while all went well",
    nearMisses: "What came closest",
    comment: "Comment for the known issue, ready to paste",
    server: "Server",
    attempt: "Attempt",
    started: "Started",
    connect: "Connected after",
    lifetime: "Lived for",
    end: "Ended by",
    proof: "Evidence",
    time: "Time",
    event: "Event",
    count: "Count",
    suspect: "Suspect",
    verdict: "Verdict",
    reason: "Why",
    name: "Name",
    value: "Value",
    size: "Size",
    entries: "Entries",
    origin: "Origin",
    metric: "Measured",
    range: "From, to",
    trend: "Trend",
    kind: "Kind",
    about: "About",
    remedy: "What to do",
    line: "Error line",
    signature: "Signature",
    measured: "Measured",
    issue: "Issue",
    recommendation: "Recommendation",
    steps: "Steps to reproduce",
    environment: "Environment",
    hypotheses: "Hypotheses and what the evidence says",
    immediate: "Immediate actions",
    impact: "Impact",
    stillOpen: "still open",
    wholeCase: "all",
    limit: "limit",
    search: "Search",
    theme: "Light or dark",
    contents: "Contents",
    skip: "To the report",
    copy: "Copy",
    copied: "Copied",
    zoomIn: "Closer",
    zoomOut: "Wider",
    zoomAll: "Everything",
    connecting: "connecting",
    connected: "connected",
    failed: "failed or ended",
    chartHelp: "Times are UTC. Drag to zoom, double-click for everything; with the keyboard: arrows, + and -, 0 for everything. The tables below say the same in words.",
    addToKnown: "Add these findings to",
});
const leads = {
    known: fixed("Thank you for the files: they show a known failure."),
    ambiguous: fixed("Thank you for the files: they show a failure, and more than one known cause fits. The likeliest is named first."),
    unknown: fixed("Thank you for the files. They show errors that match no known failure yet, so a person should look at the lines below."),
    healthy: fixed("Thank you for the files. Nothing in them shows a failure: what was recorded went well."),
    empty: fixed("There is nothing to read here yet: no log files are attached, and the text holds no log lines."),
    unreadable: fixed("Thank you for the files. They could not be read; below stands why, and what helps."),
};
const headlines = {
    unknown: fixed("Errors that match no known failure"),
    healthy: fixed("No failure found"),
    empty: fixed("Log files are needed"),
    unreadable: fixed("The files could not be read"),
};
function headline({ title, subject }) {
    return subject === null ? title : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${title}: ${subject}`;
}
function confidence(share) {
    const [, text] = grades.find(([least]) => share >= least) ?? [0, "a guess"];
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${fixed(text)} (${fixed((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(share))})`;
}
const grades = [
    [0.95, "almost certain"],
    [0.8, "very likely"],
    [0.6, "likely"],
    [0.35, "possible"],
    [0, "a guess"],
];
function times(count) {
    if (count === 1)
        return fixed("once");
    return count === 2 ? fixed("twice") : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${count} times`;
}
function period({ count, first, last }) {
    if (first === null || last === null)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Seen ${times(count)}.`;
    if (count === 1)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Seen once, at ${last}.`;
    const isOneMoment = (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(last).startsWith((0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(first).slice(-8));
    return isOneMoment
        ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Seen ${times(count)}, at ${first} UTC.`
        : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Seen ${times(count)}, from ${first} to ${last}.`;
}
function lines(count) {
    return count === 1 ? fixed("1 line") : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${count} lines`;
}
function evidenceTitle({ lines: shown, groups }) {
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Evidence: ${lines(shown)} in ${groups} ${fixed(groups === 1 ? "group" : "groups")}`;
}
function more({ count, what }) {
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `… and ${count} more ${fixed(moreOf[what][count === 1 ? 0 : 1])}.`;
}
const moreOf = {
    line: ["line", "lines"],
    event: ["event", "events"],
    finding: ["finding", "findings"],
    connection: ["connection", "connections"],
};
const otherEvidence = fixed("Events, measurements and facts");
function evidenceLines({ line, endLine }) {
    return endLine > line ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `lines ${line} to ${endLine}` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `line ${line}`;
}
const voices = {
    output: null,
    statement: fixed("said by the reporter, not printed by a program"),
    mention: fixed("only spoken of"),
};
const severities = {
    fatal: fixed("fatal"),
    error: fixed("error"),
    warning: fixed("warning"),
    info: fixed("note"),
};
const suspectVerdicts = {
    confirmed: { mark: fixed("✔"), text: fixed("confirmed") },
    "ruled-out": { mark: fixed("✘"), text: fixed("ruled out") },
    undecided: { mark: fixed("?"), text: fixed("cannot tell") },
};
const resourceVerdicts = {
    growing: fixed("growing"),
    steady: fixed("steady"),
    unknown: fixed("too few samples"),
};
const origins = {
    attachment: fixed("attachment"),
    artifact: fixed("artifact"),
    inline: fixed("text of the issue"),
    path: fixed("local file"),
};
const systems = {
    any: fixed("any system"),
    linux: fixed("Linux"),
    macos: fixed("macOS"),
    windows: fixed("Windows"),
};
const none = fixed("–");
function sessionsSummary({ count, connected, connect, lifetime, proof }) {
    const share = count === 1
        ? fixed(`The only connection attempt ${connected === 1 ? "succeeded" : "failed"}`)
        : connected === 0
            ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `None of ${count} connection attempts succeeded`
            : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${connected} of ${count} connection attempts succeeded`;
    const speed = connect === null ? fixed("") : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` in ${connect}`;
    const life = lifetime === null ? fixed("") : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `, and the connection then lived for ${lifetime}`;
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${share}${speed}${life}${proofOf(proof)}.`;
}
function aftermath({ subject, calls, callsProof, login, loginProof }) {
    const tried = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${calls <= 2 ? fixed(calls === 1 ? "the only call failed" : "both calls failed") : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `all ${calls} calls failed`}${proofOf(callsProof)}`;
    const again = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `authenticating again failed too${proofOf(loginProof)}`;
    const failed = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...(calls > 0 ? [tried] : []), ...(login ? [again] : [])], " and ");
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${subject} did not come back: ${failed}.`;
}
function proofOf(proof) {
    return String(proof) === String(fixed("")) ? proof : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` (${proof})`;
}
function ask(what) {
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Please attach ${what.for}: ${what.why}.`;
}
function refusal(what) {
    return what.detail === null
        ? fixed(what.sentence)
        : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${fixed(what.sentence.replace(/\.$/, ""))} (${what.detail}).`;
}
function knownState(state) {
    return fixed(state === "open" ? "open" : "closed");
}
function regression(what) {
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `This is a regression: it was closed as fixed in ${what.program} ${what.fixedIn}, and ${what.seenIn} shows it again${proofOf(what.proof)}`;
}
function difference(what) {
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${what.name}: ${what.here} here, ${what.there} recorded there`;
}
function decidedBy(missing) {
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `It would be decided by ${missing}.`;
}
function slope({ amount }) {
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${amount} a minute`;
}
function tooLong(maxBytes) {
    return `the report is longer than ${maxBytes} bytes even without its optional blocks`;
}
function exposures(found) {
    const sources = [...new Set(found.map(({ source }) => (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(source)))];
    return sources.map((name) => {
        const kinds = found.filter(({ source }) => (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(source) === name).map(({ kind }) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${kind}`);
        const [first] = found.filter(({ source }) => (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(source) === name);
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${first?.source ?? none} holds what looks like a live credential (${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(kinds)}), and anybody can read it. Revoke it, then remove the file from the issue.`;
    });
}
const blocked = fixed("The files were read, but the report would have shown something that looks like a secret, twice in a row. So it is not shown here. A maintainer finds the kind in the log of this run, and the person who attached the files should check them for passwords, tokens and keys.");
const blockedHeadline = fixed("The report was held back");
function dropped(blocks) {
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Left out so that this comment fits: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(blocks)}. The whole report is in the job summary and the result file.`;
}
function footer({ version, catalogue, stats }) {
    const hash = /^[\w.-]{1,64}$/.test(catalogue) ? catalogue : "unknown";
    const number = /^\d+\.\d+\.\d+[a-z0-9.+-]{0,20}$/.test(version) ? version : "unknown";
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Telltale ${fixed(number)}, catalogue ${fixed(`\`${hash}\``)}: ${stats.signatures} signatures over ${stats.entries} entries, ${stats.lines} lines and ${fixed((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(stats.bytes))}. Text from the files was masked before it was quoted here; each statement names the lines that prove it.`;
}
function words(texts) {
    return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, fixed(text)]));
}
const reproduce = {
    start: (programs) => programs.length === 0 ? fixed("Start the client.") : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Start ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(programs)}.`,
    connect: ({ server, transport }) => transport === null
        ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Connect to the server ${server}.`
        : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Connect to the server ${server} over ${transport}.`,
    wait: ({ lifetime, end }) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Wait for ${lifetime}: the connection ends with ${end}`,
    again: ({ end }) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Use the server again: connecting ends with ${end}`,
};
const paste = {
    opening: fixed("I see the same failure; Telltale read my files and found this:"),
    differences: fixed("**What is different here:**"),
    evidence: fixed("**Evidence:**"),
    environment: fixed("**Environment:**"),
};
const chart = {
    starts: "connecting",
    connected: "connected",
    connectedAfter: (time) => `connected after ${time}`,
    attempt: (number) => `attempt ${number}`,
    ended: "ended",
    endedAfter: ({ how, lifetime }) => `${how} after ${lifetime}`,
    failed: (how) => `not connected, ${how}`,
    unnamed: "unnamed",
    open: "still open",
};


/***/ }),

/***/ 5555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xi: () => (/* reexport */ compilePatterns),
  z1: () => (/* reexport */ createScanner),
  Sb: () => (/* reexport */ growthDegree),
  uW: () => (/* reexport */ patternCost)
});

// UNUSED EXPORTS: makePatternCache, scanEntry, worthWorkersBytes

;// CONCATENATED MODULE: ./build/scan/case-fold.js
const kelvinSign = 0x212a;
const longS = 0x17f;
function foldRanges(ranges) {
    const result = [...ranges];
    for (let index = 0; index + 1 < ranges.length; index += 2) {
        const lo = ranges[index];
        const hi = ranges[index + 1];
        for (const [from, to, shift] of asciiLetters) {
            const first = Math.max(lo, from);
            const last = Math.min(hi, to);
            if (first <= last)
                result.push(first + shift, last + shift);
        }
        if (covers(lo, hi, "kK"))
            result.push(kelvinSign, kelvinSign);
        if (covers(lo, hi, "sS"))
            result.push(longS, longS);
        if (hi > 0x7f)
            result.push(...foldBeyondAscii(Math.max(lo, 0x80), Math.min(hi, lastCased)));
    }
    return result;
}
const asciiLetters = [
    [0x41, 0x5a, 0x20],
    [0x61, 0x7a, -0x20],
];
const lastCased = 0x1e943;
function covers(lo, hi, letters) {
    return [...letters].some((letter) => lo <= letter.charCodeAt(0) && letter.charCodeAt(0) <= hi);
}
function foldBeyondAscii(lo, hi) {
    const result = [];
    for (let point = lo; point <= hi; point++) {
        for (const other of orbits().get(point) ?? [])
            result.push(other, other);
    }
    return result;
}
let knownOrbits = null;
function orbits() {
    knownOrbits ??= buildOrbits();
    return knownOrbits;
}
function buildOrbits() {
    const found = new Map();
    for (let point = 0x80; point <= lastCased; point++) {
        if (point >= 0xd800 && point <= 0xdfff)
            continue;
        const text = String.fromCodePoint(point);
        for (const other of [text.toLowerCase(), text.toUpperCase(), text.toUpperCase().toLowerCase()]) {
            const target = other.codePointAt(0);
            if (target === point || [...other].length > 1 || !sameWhenFolded(point, target))
                continue;
            join(found, point, target);
        }
    }
    return new Map([...found].map(([point, orbit]) => [point, [...orbit].filter((other) => other !== point)]));
}
function join(found, a, b) {
    const orbit = new Set([...(found.get(a) ?? [a]), ...(found.get(b) ?? [b])]);
    for (const member of orbit)
        found.set(member, orbit);
}
function sameWhenFolded(a, b) {
    return new RegExp(`^\\u{${a.toString(16)}}$`, "iu").test(String.fromCodePoint(b));
}

;// CONCATENATED MODULE: ./build/scan/char-set.js

const lastCodePoint = 0x10ffff;
function charSet({ ranges, properties, negated, ignoreCase }) {
    const wanted = normalise(ignoreCase ? foldRanges(ranges) : ranges);
    if (properties.length > 0)
        return { ranges: wanted, properties, negated };
    return { ranges: negated ? complement(wanted) : wanted, properties, negated: false };
}
function overlaps(a, b) {
    if (a.properties.length > 0 || b.properties.length > 0)
        return true;
    return intersection(a.ranges, b.ranges).length > 0;
}
function union(sets) {
    if (sets.some((set) => set.properties.length > 0))
        return everything;
    return { ranges: normalise(sets.flatMap((set) => set.ranges)), properties: [], negated: false };
}
function intersect(a, b) {
    if (a.properties.length > 0)
        return b;
    if (b.properties.length > 0)
        return a;
    return { ranges: intersection(a.ranges, b.ranges), properties: [], negated: false };
}
function enumerate(set, limit) {
    if (set.properties.length > 0)
        return null;
    const found = [];
    for (const [lo, hi] of pairs(set.ranges)) {
        if (found.length + hi - lo + 1 > limit)
            return null;
        for (let point = lo; point <= hi; point++)
            found.push(point);
    }
    return found;
}
const everything = { ranges: [0, lastCodePoint], properties: [], negated: false };
const anyButLineFeed = {
    ranges: [0, 9, 11, lastCodePoint],
    properties: [],
    negated: false,
};
function* pairs(ranges) {
    for (let index = 0; index + 1 < ranges.length; index += 2) {
        yield [ranges[index], ranges[index + 1]];
    }
}
function complement(ranges) {
    const result = [];
    let next = 0;
    for (const [lo, hi] of pairs(normalise(ranges))) {
        if (lo > next)
            result.push(next, lo - 1);
        next = hi + 1;
    }
    if (next <= lastCodePoint)
        result.push(next, lastCodePoint);
    return result;
}
function normalise(ranges) {
    const sorted = [...pairs(ranges)].sort((a, b) => a[0] - b[0]);
    const result = [];
    for (const [lo, hi] of sorted) {
        const last = result.at(-1);
        if (last !== undefined && lo <= last + 1)
            result[result.length - 1] = Math.max(last, hi);
        else
            result.push(lo, hi);
    }
    return result;
}
function intersection(a, b) {
    const result = [];
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
        const lo = Math.max(a[i], b[j]);
        const hi = Math.min(a[i + 1], b[j + 1]);
        if (lo <= hi)
            result.push(lo, hi);
        if (a[i + 1] < b[j + 1])
            i += 2;
        else
            j += 2;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/scan/rarity.js
function rarity(text) {
    let bits = 0;
    for (let index = 0; index < text.length; index++)
        bits += weight(text.charCodeAt(index));
    return Math.min(bits, 120);
}
function weight(code) {
    return weights[code] ?? 10;
}
const known = [
    [3, " "],
    [4, "et"],
    [5, '"12:acdinors'],
    [6, "-./0356bfghlmpu"],
    [7, ",4789[]vz"],
    [8, "\\_jkwy"],
    [9, "()qx{}"],
    [10, "="],
    [11, "'"],
];
const weights = Array.from({ length: 128 }, (_, code) => {
    const char = String.fromCharCode(code).toLowerCase();
    return known.find(([, characters]) => characters.includes(char))?.[0] ?? 12;
});

;// CONCATENATED MODULE: ./build/scan/syntax.js
const emptyNode = { kind: "concat", items: [] };
const maxRepeat = 1000;
function innerNodes(node) {
    switch (node.kind) {
        case "chars":
        case "assert":
            return [];
        case "capture":
        case "repeat":
            return [node.body];
        case "concat":
            return node.items;
        case "alternate":
            return node.branches;
    }
}
function hasNamedGroupInRepeat(node, inside = false) {
    if (node.kind === "capture" && inside)
        return true;
    const deeper = inside || (node.kind === "repeat" && node.max > 1);
    return innerNodes(node).some((inner) => hasNamedGroupInRepeat(inner, deeper));
}
function syntax_leadingRuns(node) {
    if (node.kind !== "concat")
        return null;
    const first = node.items.findIndex((item) => item.kind !== "repeat" || item.body.kind !== "chars");
    if (first <= 0)
        return null;
    const counts = node.items.slice(0, first).map((item) => (item.kind === "repeat" ? item.max : 1));
    return {
        rest: { kind: "concat", items: node.items.slice(first) },
        maxLength: 2 * counts.reduce((sum, count) => sum + count, 0),
    };
}

;// CONCATENATED MODULE: ./build/scan/literals.js




function readLiteral(literal) {
    return { text: literal.slice(1), ignoreCase: literal.startsWith("i") };
}
const maxStrings = 16;
const maxAlternatives = 128;
const maxLength = 48;
const maxCharsInClass = 16;
function literals_requiredLiterals(node) {
    const found = find(node);
    const clauses = found.kind === "exact" ? asClauses(found.strings) : found.clauses;
    const best = clauses.map(rated).sort((a, b) => b.score - a.score)[0];
    if (best === undefined)
        return [];
    return withFoldedStrangers(best.clause, node);
}
function find(node) {
    switch (node.kind) {
        case "chars":
            return findInSet(node.set);
        case "assert":
            return exact([emptyPiece]);
        case "capture":
            return find(node.body);
        case "alternate":
            return findInBranches(node.branches);
        case "repeat":
            return findInItems([node]);
        case "concat":
            return findInItems(node.items);
    }
}
function findInSet(set) {
    const points = enumerate(set, maxCharsInClass);
    if (points === null || points.length === 0 || points.some(isUncertain))
        return nothing;
    const both = new Set(points.filter((point) => isLetter(point) && points.includes(point ^ 0x20)).map(lower));
    const pieces = points.map((point) => {
        const folds = both.has(lower(point));
        return { text: String.fromCodePoint(folds ? lower(point) : point), folds };
    });
    const { strings } = exact(pieces);
    return strings.length <= 4 ? { kind: "exact", strings } : nothing;
}
function isUncertain(point) {
    return point === 0x0a || point === 0x0d || point === 0xfffd || (point >= 0xd800 && point <= 0xdfff);
}
function isLetter(point) {
    return (point | 0x20) >= 0x61 && (point | 0x20) <= 0x7a && point < 0x80;
}
function lower(point) {
    if (point === kelvinSign)
        return 0x6b;
    if (point === longS)
        return 0x73;
    return isLetter(point) ? point | 0x20 : point;
}
function findInBranches(branches) {
    const parts = branches.map(find);
    const strings = parts.flatMap((part) => (part.kind === "exact" ? part.strings : []));
    if (parts.every((part) => part.kind === "exact") && strings.length <= maxStrings)
        return exact(strings);
    const best = parts.map((part) => bestClause(part.kind === "exact" ? asClauses(part.strings) : part.clauses));
    if (best.some((clause) => clause === null))
        return nothing;
    const together = best.flatMap((clause) => clause ?? []);
    return together.length <= maxAlternatives ? { kind: "clauses", clauses: [shortened(together)] } : nothing;
}
function findInItems(items) {
    let joined = [emptyPiece];
    const clauses = [];
    let isExact = true;
    const flush = () => {
        clauses.push(...asClauses(joined));
        joined = [emptyPiece];
        isExact = false;
    };
    const add = (part) => {
        if (part.kind === "clauses") {
            flush();
            clauses.push(...part.clauses);
            return;
        }
        if (joined.length * part.strings.length > maxStrings || longest(joined) > maxLength)
            flush();
        joined = cross(joined, part.strings);
    };
    for (const item of items) {
        if (item.kind !== "repeat") {
            add(find(item));
            continue;
        }
        const body = find(item.body);
        if (item.min === 0 && item.max === 1 && body.kind === "exact") {
            add(exact([emptyPiece, ...body.strings]));
            continue;
        }
        for (let count = 0; count < Math.min(item.min, maxLength); count++)
            add(body);
        if (item.max > Math.min(item.min, maxLength))
            flush();
    }
    if (isExact)
        return exact(joined);
    flush();
    return { kind: "clauses", clauses };
}
const nothing = { kind: "clauses", clauses: [] };
const emptyPiece = { text: "", folds: false };
function exact(pieces) {
    return { kind: "exact", strings: [...new Map(pieces.map((piece) => [written(piece), piece])).values()] };
}
function cross(left, right) {
    return left.flatMap((head) => right.map((tail) => ({ text: head.text + tail.text, folds: head.folds || tail.folds })));
}
function longest(pieces) {
    return Math.max(...pieces.map(({ text }) => text.length));
}
function asClauses(pieces) {
    return pieces.every(({ text }) => text.length > 0) ? [shortened(pieces)] : [];
}
function shortened(pieces) {
    const { strings } = exact(pieces);
    return strings.filter((piece) => !strings.some((other) => other !== piece && holds(piece, other)));
}
function holds(piece, other) {
    if (other.folds)
        return asciiLower(piece.text).includes(asciiLower(other.text));
    return !piece.folds && piece.text.includes(other.text);
}
function written({ text, folds }) {
    return folds ? `i${asciiLower(text)}` : `=${text}`;
}
function asciiLower(text) {
    return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function bestClause(clauses) {
    return clauses.map(rated).sort((a, b) => b.score - a.score)[0]?.clause ?? null;
}
function rated(clause) {
    return { clause, score: Math.min(...clause.map(({ text }) => rarity(text))) - Math.log2(clause.length) };
}
function withFoldedStrangers(clause, node) {
    const literals = clause.map(written);
    for (const [letter, stranger] of [
        ["k", kelvinSign],
        ["s", longS],
    ]) {
        if (literals.some((text) => text.includes(letter, 1)) && accepts(node, stranger)) {
            literals.push(`=${String.fromCodePoint(stranger)}`);
        }
    }
    return literals;
}
function accepts(node, point) {
    if (node.kind === "chars")
        return enumerate(node.set, maxCharsInClass)?.includes(point) ?? false;
    return innerNodes(node).some((inner) => accepts(inner, point));
}

;// CONCATENATED MODULE: ./build/scan/automaton.js
const empty = { nullable: true, first: [], last: [] };
function toAutomaton(node, options) {
    const builder = new Builder(options);
    const part = builder.build(node);
    if (part === null)
        return null;
    return {
        sets: builder.sets,
        next: builder.next.map((targets) => [...targets]),
        first: part.first,
        doubled: builder.doubled,
        anchored: beginsAnchored(node),
    };
}
function beginsAnchored(node) {
    switch (node.kind) {
        case "assert":
            return node.at === "start";
        case "concat":
            return node.items[0] !== undefined && beginsAnchored(node.items[0]);
        case "alternate":
            return node.branches.every(beginsAnchored);
        case "capture":
            return beginsAnchored(node.body);
        case "chars":
        case "repeat":
            return false;
    }
}
class Builder {
    sets = [];
    next = [];
    doubled = new Set();
    #maxPlaces;
    #writesRuns;
    constructor({ maxPlaces, writesRuns }) {
        this.#maxPlaces = maxPlaces;
        this.#writesRuns = writesRuns;
    }
    build(node) {
        switch (node.kind) {
            case "chars":
                return this.#place(node.set);
            case "assert":
                return empty;
            case "capture":
                return this.build(node.body);
            case "concat":
                return this.#concat(node.items);
            case "alternate":
                return this.#alternate(node.branches);
            case "repeat":
                return this.#repeat(node);
        }
    }
    #place(set) {
        if (this.sets.length >= this.#maxPlaces)
            return null;
        const place = this.sets.push(set) - 1;
        this.next.push(new Set());
        return { nullable: false, first: [place], last: [place] };
    }
    #concat(items) {
        let whole = empty;
        for (const item of items) {
            const part = this.build(item);
            if (part === null || whole === null)
                return null;
            whole = this.#join(whole, part);
        }
        return whole;
    }
    #join(left, right) {
        this.#link(left.last, right.first);
        return {
            nullable: left.nullable && right.nullable,
            first: left.nullable ? [...left.first, ...right.first] : left.first,
            last: right.nullable ? [...left.last, ...right.last] : right.last,
        };
    }
    #alternate(branches) {
        const parts = [];
        for (const branch of branches) {
            const part = this.build(branch);
            if (part === null)
                return null;
            parts.push(part);
        }
        if (parts.filter((part) => part.nullable).length > 1)
            return null;
        return {
            nullable: parts.some((part) => part.nullable),
            first: parts.flatMap((part) => part.first),
            last: parts.flatMap((part) => part.last),
        };
    }
    #repeat({ body, min, max, }) {
        if (max === 0)
            return empty;
        if (max === 1) {
            const part = this.build(body);
            if (part === null || min === 1)
                return part;
            return part.nullable ? null : { ...part, nullable: true };
        }
        const isShort = max <= (body.kind === "chars" ? 128 : 8);
        const copies = isShort ? min : Math.min(min, 8);
        let whole = empty;
        for (let count = 0; count < copies; count++) {
            const part = this.build(body);
            if (part === null)
                return null;
            whole = this.#join(whole, part);
        }
        if (copies === max)
            return whole;
        if (isShort && this.#writesRuns)
            return this.#run(whole, body, max - copies);
        const loop = this.build(body);
        if (loop === null || loop.nullable)
            return null;
        this.#link(loop.last, loop.first);
        return this.#join(whole, { ...loop, nullable: true });
    }
    #run(before, body, length) {
        const parts = [];
        for (let count = 0; count < length; count++) {
            const part = this.build(body);
            if (part === null || part.nullable)
                return null;
            const previous = parts.at(-1);
            if (previous !== undefined)
                this.#link(previous.last, part.first);
            parts.push(part);
        }
        return this.#join(before, {
            nullable: true,
            first: parts[0]?.first ?? [],
            last: parts.flatMap((part) => part.last),
        });
    }
    #link(from, to) {
        for (const source of from) {
            for (const target of to) {
                const targets = this.next[source];
                if (targets.has(target))
                    this.doubled.add(`${source},${target}`);
                targets.add(target);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/scan/graph.js
function reachable(starts, next) {
    const seen = new Set(starts);
    const open = [...starts];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        for (const to of next(node)) {
            if (seen.has(to))
                continue;
            seen.add(to);
            open.push(to);
        }
    }
    return seen;
}
function components(next) {
    const onward = next.map((targets) => reachable(targets, (node) => next[node] ?? []));
    const done = new Set();
    const found = [];
    for (const node of next.keys()) {
        if (done.has(node) || !onward[node]?.has(node))
            continue;
        const members = [...(onward[node] ?? [])].filter((other) => onward[other]?.has(node));
        for (const member of members)
            done.add(member);
        found.push(members.sort((a, b) => a - b));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/scan/growth.js



const maxPlaces = 400;
const maxFactor = 2 ** 20;
const unproven = { degree: Infinity, factor: 1 };
function growthOf(node) {
    const core = withoutTail(node);
    const exact = growthWith(core, true);
    return exact.degree === Infinity ? growthWith(core, false) : exact;
}
function growthWith(core, writesRuns) {
    const automaton = toAutomaton(core, { maxPlaces, writesRuns });
    if (automaton === null)
        return unproven;
    const loops = components(automaton.next);
    if (loops.some((loop) => isAmbiguous(automaton, loop)))
        return unproven;
    const factor = stepsOf(automaton, loops);
    if (factor > maxFactor)
        return unproven;
    return { degree: 1 + trades(automaton, loops), factor };
}
function withoutTail(node) {
    if (node.kind === "capture")
        return withoutTail(node.body);
    if (node.kind === "repeat" && node.max > node.min) {
        if (node.min === 0)
            return { kind: "concat", items: [] };
        return { ...node, max: node.min };
    }
    if (node.kind !== "concat")
        return node;
    const last = node.items.at(-1);
    if (last === undefined)
        return node;
    const before = node.items.slice(0, -1);
    if (last.kind === "assert" && last.at === "end" && isAnyRun(before.at(-1))) {
        return withoutTail({ kind: "concat", items: before.slice(0, -1) });
    }
    const rest = withoutTail(last);
    if (rest.kind === "concat" && rest.items.length === 0)
        return withoutTail({ kind: "concat", items: before });
    return { kind: "concat", items: [...before, rest] };
}
function isAnyRun(node) {
    if (node?.kind === "capture")
        return isAnyRun(node.body);
    if (node?.kind !== "repeat" || node.body.kind !== "chars" || node.min > 0 || node.max !== Infinity)
        return false;
    const { ranges, properties } = node.body.set;
    return (properties.length === 0 &&
        (ranges.length === 2 || (ranges[1] === 9 && ranges[2] === 11)) &&
        ranges[0] === 0);
}
function isAmbiguous({ sets, next, doubled }, loop) {
    const inside = new Set(loop);
    if (loop.some((from) => next[from]?.some((to) => inside.has(to) && doubled.has(`${from},${to}`))))
        return true;
    if (loop.length === 1)
        return false;
    const size = sets.length;
    const follow = (pair) => {
        const left = (next[Math.floor(pair / size)] ?? []).filter((to) => inside.has(to));
        const right = (next[pair % size] ?? []).filter((to) => inside.has(to));
        return left.flatMap((a) => right.filter((b) => overlaps(sets[a], sets[b])).map((b) => a * size + b));
    };
    const forth = reachable(loop.map((place) => place * size + place), follow);
    const apart = [...forth].filter((pair) => Math.floor(pair / size) !== pair % size);
    return apart.some((pair) => [...reachable([pair], follow)].some((other) => Math.floor(other / size) === other % size));
}
function stepsOf({ sets, next, first, doubled }, loops) {
    const loopOf = new Map(loops.flatMap((loop, index) => loop.map((place) => [place, index])));
    const known = new Map();
    const most = (from, targets) => {
        const steps = targets.map((to) => (doubled.has(`${from},${to}`) ? 2 : 1) * stepsFrom(to));
        const together = targets.map((a) => targets.reduce((sum, b, index) => sum + (overlaps(sets[a], sets[b]) ? steps[index] : 0), 0));
        return Math.max(0, ...together);
    };
    const stepsFrom = (place) => {
        const loop = loopOf.get(place);
        const key = loop === undefined ? place : -1 - loop;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const places = loop === undefined ? [place] : loops[loop];
        const onward = places.map((member) => most(member, (next[member] ?? []).filter((to) => loop === undefined || loopOf.get(to) !== loop)));
        const steps = 1 + Math.max(0, ...onward);
        known.set(key, steps);
        return steps;
    };
    return 1 + most(null, first);
}
function trades(automaton, loops) {
    const search = { set: everything, entries: automaton.first };
    const nodes = [
        ...(automaton.anchored ? [] : [search]),
        ...loops.map((loop) => ({
            set: union(loop.map((place) => automaton.sets[place])),
            entries: loop.flatMap((place) => automaton.next[place] ?? []),
        })),
    ];
    const offset = automaton.anchored ? 0 : 1;
    const best = new Map();
    const longest = (from) => {
        const known = best.get(from);
        if (known !== undefined)
            return known;
        best.set(from, 0);
        const { set, entries } = nodes[from];
        const anyWay = reachable(entries, (place) => automaton.next[place] ?? []);
        let most = 0;
        for (const [index, loop] of loops.entries()) {
            if (index + offset === from || !loop.some((place) => anyWay.has(place)))
                continue;
            const shared = intersect(set, nodes[index + offset].set);
            const fits = (place) => overlaps(automaton.sets[place], shared);
            const sameText = reachable(entries.filter(fits), (place) => (automaton.next[place] ?? []).filter(fits));
            const traded = loop.some((place) => sameText.has(place)) ? 1 : 0;
            most = Math.max(most, traded + longest(index + offset));
        }
        best.set(from, most);
        return most;
    };
    return Math.max(0, ...nodes.map((_, index) => longest(index)));
}

;// CONCATENATED MODULE: ./build/scan/cursor.js
class PatternError extends Error {
}
class Cursor {
    #source;
    #index = 0;
    constructor(source) {
        this.#source = source;
    }
    get index() {
        return this.#index;
    }
    atEnd() {
        return this.#index >= this.#source.length;
    }
    startsWith(text) {
        return this.#source.startsWith(text, this.#index);
    }
    take(text) {
        if (!this.startsWith(text))
            return false;
        this.#index += text.length;
        return true;
    }
    takeMatch(expression) {
        expression.lastIndex = this.#index;
        const found = expression.exec(this.#source);
        if (found !== null)
            this.#index += found[0].length;
        return found;
    }
    next() {
        const point = this.#source.codePointAt(this.#index);
        if (point === undefined)
            throw new PatternError("the pattern ends too early");
        const char = String.fromCodePoint(point);
        this.#index += char.length;
        return char;
    }
}

;// CONCATENATED MODULE: ./build/scan/parse-class.js


const perl = {
    d: [0x30, 0x39],
    s: [0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x20],
    w: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a],
};
const posix = {
    alnum: [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a],
    alpha: [0x41, 0x5a, 0x61, 0x7a],
    ascii: [0x00, 0x7f],
    blank: [0x09, 0x09, 0x20, 0x20],
    cntrl: [0x00, 0x1f, 0x7f, 0x7f],
    digit: [0x30, 0x39],
    graph: [0x21, 0x7e],
    lower: [0x61, 0x7a],
    print: [0x20, 0x7e],
    punct: [0x21, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0x7e],
    space: [0x09, 0x0d, 0x20, 0x20],
    upper: [0x41, 0x5a],
    word: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a],
    xdigit: [0x30, 0x39, 0x41, 0x46, 0x61, 0x66],
};
const control = { t: 9, n: 10, v: 11, f: 12, r: 13, a: 7 };
function parseClass(cursor, ignoreCase) {
    const negated = cursor.take("^");
    const ranges = [];
    const properties = [];
    const begin = cursor.index;
    while (cursor.index === begin || !cursor.take("]")) {
        if (cursor.atEnd())
            throw new PatternError("a character class `[` is not closed");
        const low = classItem(cursor);
        ranges.push(...low.ranges);
        properties.push(...low.properties);
        const from = single(low);
        if (from === null || !cursor.startsWith("-") || cursor.startsWith("-]"))
            continue;
        cursor.take("-");
        const to = single(classItem(cursor));
        if (to === null || to < from)
            throw new PatternError("a character class has a range out of order");
        ranges.push(from, to);
    }
    if (ignoreCase && properties.some((property) => /\{(?:Lu|Ll|Lt)\}/.test(property))) {
        throw new PatternError("an upper- or lower-case property cannot be used where case is ignored: write \\p{L}");
    }
    return charSet({ ranges, properties, negated, ignoreCase });
}
function parseEscape(cursor) {
    const char = cursor.next();
    const group = perl[char.toLowerCase()];
    if (group !== undefined) {
        return { ranges: char === char.toLowerCase() ? group : complement(group), properties: [] };
    }
    const code = control[char];
    if (code !== undefined)
        return point(code);
    if (char === "x" || char === "u")
        return point(hexadecimal(cursor, char));
    if (char === "p" || char === "P")
        return { ranges: [], properties: [property(cursor, char)] };
    if (/[1-9]/.test(char) || char === "k")
        throw new PatternError("back-references are not supported");
    if (/[0-9A-Za-z]/.test(char))
        throw new PatternError(`the escape \\${char} is not known`);
    return point(char.codePointAt(0));
}
function classItem(cursor) {
    if (cursor.startsWith("[:"))
        return posixClass(cursor);
    if (cursor.take("\\"))
        return parseEscape(cursor);
    return point(cursor.next().codePointAt(0));
}
function posixClass(cursor) {
    const name = cursor.takeMatch(/\[:(\^?)([a-z]+):\]/y);
    if (name === null)
        return point(cursor.next().codePointAt(0));
    const ranges = posix[name[2]];
    if (ranges === undefined)
        throw new PatternError(`the class [:${name[2]}:] is not known`);
    return { ranges: name[1] === "^" ? complement(ranges) : ranges, properties: [] };
}
function hexadecimal(cursor, kind) {
    const digits = cursor.takeMatch(/\{([0-9A-Fa-f]{1,6})\}/y)?.[1] ??
        cursor.takeMatch(kind === "x" ? /[0-9A-Fa-f]{2}/y : /[0-9A-Fa-f]{4}/y)?.[0];
    const value = Number.parseInt(digits ?? "", 16);
    if (!(value <= 0x10ffff))
        throw new PatternError(`\\${kind} needs the hexadecimal number of a character`);
    return value;
}
function property(cursor, letter) {
    const found = cursor.takeMatch(/\{(\^?)([A-Za-z_]+)\}/y) ?? cursor.takeMatch(/()([A-Z])/y);
    const name = found?.[2] ?? "";
    const sign = (found?.[1] === "^") === (letter === "P") ? "p" : "P";
    for (const spelling of [name, `Script=${name}`]) {
        if (name.length > 0 && isRegExp(`\\p{${spelling}}`))
            return `\\${sign}{${spelling}}`;
    }
    throw new PatternError(`the Unicode property \\${letter}{${name}} is not known`);
}
function isRegExp(source) {
    try {
        new RegExp(source, "u");
        return true;
    }
    catch {
        return false;
    }
}
function point(code) {
    return { ranges: [code, code], properties: [] };
}
function single({ ranges, properties }) {
    if (properties.length > 0 || ranges.length !== 2 || ranges[0] !== ranges[1])
        return null;
    return ranges[0];
}

;// CONCATENATED MODULE: ./build/scan/parse-pattern.js




const maxSourceLength = 4096;
const maxDepth = 100;
function parse_pattern_parsePattern(match) {
    const source = match.kind === "literal" ? match.text : match.source;
    if (source.length === 0)
        return refused("it is empty, so every line would match");
    if (source.length > maxSourceLength)
        return refused(`it is longer than ${maxSourceLength} characters`);
    const flags = { ignoreCase: match.ignoreCase, dotAll: false };
    if (match.kind === "literal")
        return { kind: "parsed", node: literalNode(source, flags) };
    const cursor = new Cursor(source);
    try {
        const node = parseAlternation(cursor, flags, 0);
        if (!cursor.atEnd())
            throw new PatternError("a `)` has no `(`");
        checkRepeats(node, 1);
        checkNames(node, new Set());
        return { kind: "parsed", node };
    }
    catch (error) {
        if (!(error instanceof PatternError))
            throw error;
        return refused(`${error.message} (at character ${Math.min(cursor.index + 1, source.length)})`);
    }
}
function refused(reason) {
    return { kind: "refused", reason };
}
function literalNode(text, flags) {
    return {
        kind: "concat",
        items: Array.from(text, (char) => oneChar(char.codePointAt(0), flags)),
    };
}
function oneChar(point, { ignoreCase }) {
    return {
        kind: "chars",
        set: charSet({ ranges: [point, point], properties: [], negated: false, ignoreCase }),
    };
}
function parseAlternation(cursor, outer, depth) {
    if (depth > maxDepth)
        throw new PatternError(`groups are nested more than ${maxDepth} deep`);
    const branches = [];
    let items = [];
    let flags = outer;
    while (!cursor.atEnd() && !cursor.startsWith(")")) {
        if (cursor.take("|")) {
            branches.push(concat(items));
            items = [];
            continue;
        }
        const changed = inlineFlags(cursor, flags);
        if (changed !== null) {
            flags = changed;
            continue;
        }
        items.push(parseRepeats(cursor, parseAtom(cursor, flags, depth)));
    }
    branches.push(concat(items));
    return branches.length === 1 ? branches[0] : { kind: "alternate", branches };
}
function concat(items) {
    if (items.length === 0)
        return emptyNode;
    return items.length === 1 ? items[0] : { kind: "concat", items };
}
function inlineFlags(cursor, flags) {
    const found = cursor.takeMatch(/\(\?([a-zA-Z]*(?:-[a-zA-Z]+)?)\)/y);
    return found === null ? null : withFlags(flags, found[1]);
}
function withFlags(flags, letters) {
    const [on = "", off = ""] = letters.split("-");
    for (const letter of on + off) {
        if (!"ims".includes(letter))
            throw new PatternError(`the flag (?${letter}) is not supported`);
    }
    return {
        ignoreCase: (flags.ignoreCase || on.includes("i")) && !off.includes("i"),
        dotAll: (flags.dotAll || on.includes("s")) && !off.includes("s"),
    };
}
function parseAtom(cursor, flags, depth) {
    if (cursor.take("("))
        return parseGroup(cursor, flags, depth);
    if (cursor.take("["))
        return { kind: "chars", set: parseClass(cursor, flags.ignoreCase) };
    if (cursor.take("."))
        return { kind: "chars", set: flags.dotAll ? everything : anyButLineFeed };
    if (cursor.take("^") || cursor.take("\\A"))
        return { kind: "assert", at: "start" };
    if (cursor.take("$") || cursor.take("\\z"))
        return { kind: "assert", at: "end" };
    if (cursor.take("\\b"))
        return { kind: "assert", at: "word-boundary" };
    if (cursor.take("\\B"))
        return { kind: "assert", at: "not-word-boundary" };
    if (cursor.takeMatch(/[*+?]/y) !== null)
        throw new PatternError("a repetition has nothing to repeat");
    if (cursor.take("\\")) {
        const { ranges, properties } = parseEscape(cursor);
        if (flags.ignoreCase && properties.some((property) => /\{L[ult]\}/.test(property))) {
            throw new PatternError("an upper- or lower-case property cannot be used where case is ignored: write \\p{L}");
        }
        return {
            kind: "chars",
            set: charSet({ ranges, properties, negated: false, ignoreCase: flags.ignoreCase }),
        };
    }
    return oneChar(cursor.next().codePointAt(0), flags);
}
function parseGroup(cursor, flags, depth) {
    if (cursor.takeMatch(/\?<?[=!]/y) !== null)
        throw new PatternError("look-around is not supported");
    const name = cursor.takeMatch(/\?P?<([A-Za-z]\w*)>/y)?.[1];
    const scoped = name === undefined ? cursor.takeMatch(/\?([a-zA-Z]*(?:-[a-zA-Z]+)?):/y) : null;
    if (name === undefined && scoped === null && cursor.startsWith("?")) {
        throw new PatternError("a group begins with `(?` and something that is not known; names are [A-Za-z]\\w*");
    }
    const body = parseAlternation(cursor, withFlags(flags, scoped?.[1] ?? ""), depth + 1);
    if (!cursor.take(")"))
        throw new PatternError("a `(` is not closed");
    return name === undefined ? body : { kind: "capture", name, body };
}
function parseRepeats(cursor, body) {
    const found = cursor.takeMatch(/[*+?]|\{(\d{1,9})(,(\d{0,9}))?\}/y);
    if (found === null)
        return body;
    const lazy = cursor.take("?");
    if (cursor.takeMatch(/[*+?]|\{\d+(?:,\d*)?\}/y) !== null) {
        throw new PatternError("a repetition is repeated: put a group around it");
    }
    const [min, max] = bounds(found);
    if (min > maxRepeat)
        throw new PatternError(`a repetition asks for more than ${maxRepeat}`);
    if (max < min)
        throw new PatternError("a repetition has its bounds in the wrong order");
    return { kind: "repeat", body, min, max: max > maxRepeat ? Infinity : max, lazy };
}
function bounds(found) {
    if (found[0] === "*")
        return [0, Infinity];
    if (found[0] === "+")
        return [1, Infinity];
    if (found[0] === "?")
        return [0, 1];
    const min = Number(found[1]);
    if (found[2] === undefined)
        return [min, min];
    return [min, found[3] === "" ? Infinity : Number(found[3])];
}
function checkRepeats(node, factor) {
    const own = node.kind === "repeat" ? Math.max(1, node.max === Infinity ? node.min : node.max) : 1;
    if (own * factor > maxRepeat)
        throw new PatternError(`nested repetitions count to more than ${maxRepeat}`);
    for (const inner of innerNodes(node))
        checkRepeats(inner, own * factor);
}
function checkNames(node, seen) {
    if (node.kind === "capture") {
        if (seen.has(node.name))
            throw new PatternError(`the name ${node.name} is used twice`);
        seen.add(node.name);
    }
    for (const inner of innerNodes(node))
        checkNames(inner, seen);
}

;// CONCATENATED MODULE: ./build/scan/write-pattern.js

const write_pattern_wholeLine = { start: true, end: true };
function write_pattern_writePattern(node, dialect, edges) {
    const write = (inner) => {
        switch (inner.kind) {
            case "chars":
                return writeSet(inner.set, dialect);
            case "concat":
                return inner.items
                    .map((item) => (item.kind === "alternate" ? `(?:${write(item)})` : write(item)))
                    .join("");
            case "alternate":
                return inner.branches.map(write).join("|");
            case "capture":
                return `(?<${inner.name}>${write(inner.body)})`;
            case "repeat":
                return repeatable(inner.body, write) + quantifier(inner);
            case "assert":
                return writeAssert(inner.at, dialect, edges);
        }
    };
    return write(node);
}
function repeatable(body, write) {
    return body.kind === "chars" || body.kind === "capture" ? write(body) : `(?:${write(body)})`;
}
function quantifier({ min, max, lazy, }) {
    return `{${min},${max === Infinity ? "" : max}}${lazy ? "?" : ""}`;
}
function writeAssert(at, dialect, edges) {
    if ((at === "start" && !edges.start) || (at === "end" && !edges.end))
        return write_pattern_nothing[dialect];
    return {
        start: "^",
        end: dialect === "v8" ? "$" : "\\z",
        "word-boundary": "\\b",
        "not-word-boundary": "\\B",
    }[at];
}
const write_pattern_nothing = { v8: "[]", re2: "[^\\x{0}-\\x{10FFFF}]" };
function writeSet({ ranges, properties, negated }, dialect) {
    if (ranges.length === 0 && properties.length === 0)
        return write_pattern_nothing[dialect];
    if (ranges.length === 2 && ranges[0] === ranges[1] && properties.length === 0) {
        return writePoint(ranges[0], dialect);
    }
    const inside = [...pairs(ranges)].map(([lo, hi]) => lo === hi ? writePoint(lo, dialect) : `${writePoint(lo, dialect)}-${writePoint(hi, dialect)}`);
    const names = properties.map((name) => (dialect === "v8" ? name : name.replace("Script=", "")));
    return `[${negated ? "^" : ""}${inside.join("")}${names.join("")}]`;
}
function writePoint(point, dialect) {
    const char = String.fromCodePoint(point);
    if (/[0-9A-Za-z]/.test(char))
        return char;
    const hex = point.toString(16).toUpperCase();
    return dialect === "v8" ? `\\u{${hex}}` : `\\x{${hex}}`;
}

;// CONCATENATED MODULE: ./build/scan/matcher.js




const maxSteps = 2 ** 25;
const noCaptures = Object.freeze({});
class Matcher {
    #pattern;
    #expressions = null;
    #node = null;
    #maxLength;
    #known;
    constructor(pattern, known) {
        this.#pattern = pattern;
        this.#known = known;
        const { match } = pattern;
        const isPlain = match.kind === "literal" && !match.ignoreCase;
        this.#maxLength = isPlain ? Infinity : known === null ? -1 : lengthWithin(growthIn(known));
    }
    needsLinear(length) {
        if (this.#maxLength < 0)
            this.#maxLength = lengthWithin(matcher_provenGrowth(this.#parsed()));
        return length > this.#maxLength;
    }
    match(text, edges, linear) {
        const { match } = this.#pattern;
        if (match.kind === "literal" && !match.ignoreCase) {
            const start = text.indexOf(match.text);
            return start < 0 ? null : { start, end: start + match.text.length, captures: noCaptures };
        }
        if (!this.needsLinear(text.length)) {
            const from = this.#earliestStart(text, edges);
            return from === null ? null : matchV8(this.#regExp(edges), text, from);
        }
        if (linear === null)
            throw new Error(`no linear engine was loaded for ${this.#pattern.id}`);
        return this.#linearRegExp(edges, linear).match(text);
    }
    #earliestStart(text, edges) {
        const rest = remembered(this.#made().rests, edges, () => this.#rest(edges));
        if (rest === null)
            return 0;
        const found = rest.expression.exec(text);
        return found === null ? null : Math.max(0, found.index - rest.runs);
    }
    #rest(edges) {
        if (this.#known !== null && isWhole(edges))
            return restIn(this.#known);
        const runs = syntax_leadingRuns(this.#parsed());
        if (runs === null)
            return null;
        return { expression: new RegExp(write_pattern_writePattern(runs.rest, "v8", edges), "u"), runs: runs.maxLength };
    }
    #regExp(edges) {
        const known = isWhole(edges) ? this.#known?.v8 : null;
        const write = () => known ?? write_pattern_writePattern(this.#parsed(), "v8", edges);
        return remembered(this.#made().regExps, edges, () => new RegExp(write(), "gu"));
    }
    #linearRegExp(edges, engine) {
        const { linear } = this.#made();
        return remembered(linear, edges, () => engine.compile(write_pattern_writePattern(this.#parsed(), "re2", edges)));
    }
    #made() {
        this.#expressions ??= { regExps: new Map(), rests: new Map(), linear: new Map() };
        return this.#expressions;
    }
    #parsed() {
        if (this.#node !== null)
            return this.#node;
        const parsed = parse_pattern_parsePattern(this.#pattern.match);
        if (parsed.kind === "refused")
            throw new Error(`${this.#pattern.id} was refused: ${parsed.reason}`);
        this.#node = parsed.node;
        return parsed.node;
    }
}
function matcher_provenGrowth(node) {
    return hasNamedGroupInRepeat(node) ? unproven : growthOf(node);
}
function lengthWithin({ degree, factor }) {
    return degree === Infinity ? 0 : Math.floor((maxSteps / factor) ** (1 / degree));
}
function growthIn({ degree, factor }) {
    return { degree: degree ?? Infinity, factor };
}
const isWhole = ({ start, end }) => start && end;
function restIn({ rest, runs }) {
    return rest === null ? null : { expression: new RegExp(rest, "u"), runs: runs ?? Infinity };
}
function remembered(known, edges, make) {
    const key = `${edges.start},${edges.end}`;
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const made = make();
    known.set(key, made);
    return made;
}
function matchV8(expression, text, from) {
    expression.lastIndex = from;
    const found = expression.exec(text);
    if (found === null)
        return null;
    const end = found.index + found[0].length;
    return { start: found.index, end, captures: found.groups ? present(found.groups) : noCaptures };
}
function present(groups) {
    const taken = Object.entries(groups).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(taken);
}

;// CONCATENATED MODULE: ./build/scan/cache.js





function makePatternCache(patterns) {
    const known = {};
    for (const { match } of patterns) {
        const parsed = parsePattern(match);
        if (parsed.kind === "refused")
            continue;
        const { degree, factor } = provenGrowth(parsed.node);
        const runs = degree === Infinity ? null : leadingRuns(parsed.node);
        known[cacheKey(match)] = {
            literals: requiredLiterals(parsed.node),
            degree: degree === Infinity ? null : degree,
            factor,
            v8: degree === Infinity ? null : writePattern(parsed.node, "v8", wholeLine),
            rest: runs === null ? null : writePattern(runs.rest, "v8", wholeLine),
            runs: runs === null || runs.maxLength === Infinity ? null : runs.maxLength,
        };
    }
    return { patterns: known };
}
function cacheKey(match) {
    const letter = match.kind === "literal" ? "l" : "r";
    return `${analysisVersion}${letter}${match.ignoreCase ? "i" : ""}:${match.kind === "literal" ? match.text : match.source}`;
}
const analysisVersion = 5;

;// CONCATENATED MODULE: ./build/scan/cost.js




const shortestCheapLiteral = 4;
function patternCost({ match }) {
    const parsed = parse_pattern_parsePattern(match);
    if (parsed.kind === "refused")
        return [{ code: "refused", detail: parsed.reason }];
    const { degree } = matcher_provenGrowth(parsed.node);
    return [
        ...growthCost(degree),
        ...literalCost(literals_requiredLiterals(parsed.node).map((literal) => readLiteral(literal).text)),
    ];
}
function growthDegree(match) {
    const parsed = parse_pattern_parsePattern(match);
    return parsed.kind === "refused" ? Infinity : matcher_provenGrowth(parsed.node).degree;
}
function growthCost(degree) {
    if (degree === Infinity) {
        const detail = "it may take exponential time to backtrack, so the linear engine runs it, some 30 times slower on each line that it is tried on";
        return [{ code: "exponential", detail }];
    }
    if (degree <= 1)
        return [];
    const detail = `on a line of n characters it may take n to the power of ${degree} steps, so long lines go to the linear engine`;
    return [{ code: "not-linear", detail }];
}
function literalCost(literals) {
    if (literals.length === 0) {
        const detail = "no string stands in every match, so every line is decoded and tried, at about a tenth of the speed";
        return [{ code: "no-literal", detail }];
    }
    const short = literals.find((text) => Buffer.byteLength(text) < shortestCheapLiteral && !isFoldedStranger(text));
    if (short === undefined)
        return [];
    const detail = `it is searched for by ${JSON.stringify(short)}, which has fewer than ${shortestCheapLiteral} bytes and stands in many lines`;
    return [{ code: "short-literal", detail }];
}
function isFoldedStranger(literal) {
    const point = literal.codePointAt(0);
    return literal.length === 1 && (point === kelvinSign || point === longS);
}

;// CONCATENATED MODULE: ./build/scan/prefilter.js
const inputCapacity = 1024 * 1024 + 64 * 1024;

;// CONCATENATED MODULE: ./build/scan/aho-corasick.js


const lineFeed = 10;
const carriageReturn = 13;
class AhoCorasick {
    input = Buffer.alloc(inputCapacity);
    #classes;
    #width;
    #next;
    #literalAt;
    #shorter;
    #exact;
    #sameButForCase;
    constructor(literals) {
        const read = literals.map(readLiteral);
        this.#exact = read.map(({ text, ignoreCase }) => (ignoreCase ? null : Buffer.from(text)));
        const encoded = read.map(({ text }) => Buffer.from(asciiLower(text)));
        const { classes, width } = byteClasses(encoded);
        const states = 1 + encoded.reduce((sum, literal) => sum + literal.length, 0);
        this.#classes = classes;
        this.#width = width;
        this.#next = new Int32Array(states * width);
        this.#literalAt = new Int32Array(states).fill(-1);
        this.#shorter = new Int32Array(states).fill(-1);
        this.#sameButForCase = new Int32Array(literals.length).fill(-1);
        this.#plant(encoded);
        this.#connect(states);
    }
    find(from, to) {
        const positions = [];
        const literals = [];
        let row = 0;
        for (let index = from; index < to; index++) {
            row = this.#next[row + this.#classes[this.input[index]]];
            let state = row / this.#width;
            if (this.#literalAt[state] === -1)
                state = this.#shorter[state];
            for (; state !== -1; state = this.#shorter[state]) {
                for (let literal = this.#literalAt[state]; literal !== -1; literal = this.#sameButForCase[literal]) {
                    if (!this.#hasCase(literal, index + 1))
                        continue;
                    positions.push(index);
                    literals.push(literal);
                }
            }
        }
        return {
            count: positions.length,
            positions: Uint32Array.from(positions),
            literals: Uint32Array.from(literals),
        };
    }
    lineStart(position, from) {
        let index = position;
        while (index > from && !isLineEnd(this.input[index - 1]))
            index--;
        return index;
    }
    lineEnd(position, to) {
        let index = position;
        while (index < to && !isLineEnd(this.input[index]))
            index++;
        return index;
    }
    countLineEnds(from, to) {
        let count = 0;
        for (let index = from; index < to; index++) {
            const byte = this.input[index];
            if (byte === lineFeed)
                count++;
            else if (byte === carriageReturn && (index + 1 >= to || this.input[index + 1] !== lineFeed))
                count++;
        }
        return count;
    }
    #hasCase(literal, end) {
        const bytes = this.#exact[literal];
        return !bytes || this.input.compare(bytes, 0, bytes.length, end - bytes.length, end) === 0;
    }
    #plant(literals) {
        let used = 1;
        for (const [index, literal] of literals.entries()) {
            let state = 0;
            for (const byte of literal) {
                const slot = state * this.#width + this.#classes[byte];
                if (this.#next[slot] === 0)
                    this.#next[slot] = used++;
                state = this.#next[slot];
            }
            this.#sameButForCase[index] = this.#literalAt[state];
            this.#literalAt[state] = index;
        }
    }
    #connect(states) {
        const fallback = new Int32Array(states);
        const queue = [0];
        for (let head = 0; head < queue.length; head++) {
            const state = queue[head];
            for (let klass = 0; klass < this.#width; klass++) {
                const slot = state * this.#width + klass;
                const child = this.#next[slot];
                const back = state === 0 ? 0 : this.#next[fallback[state] * this.#width + klass];
                if (child === 0) {
                    this.#next[slot] = back;
                    continue;
                }
                fallback[child] = back;
                this.#shorter[child] = this.#literalAt[back] === -1 ? this.#shorter[back] : back;
                queue.push(child);
            }
        }
        for (let slot = 0; slot < this.#next.length; slot++)
            this.#next[slot] = this.#next[slot] * this.#width;
    }
}
function isLineEnd(byte) {
    return byte === lineFeed || byte === carriageReturn;
}
function byteClasses(literals) {
    const classes = new Uint8Array(256);
    let width = 1;
    for (const byte of literals.flatMap((literal) => [...literal])) {
        if (classes[byte] === 0)
            classes[byte] = width++;
    }
    for (let upper = 0x41; upper <= 0x5a; upper++)
        classes[upper] = classes[upper + 0x20];
    return { classes, width };
}

;// CONCATENATED MODULE: ./build/scan/kernel-bytes.js
const kernelBytes = "AGFzbQEAAAABMgZgBH9/f38Bf2ACf38Bf2ADf39/AXxgBX9+f39/AX9gA39/fwF/YAh/f39/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDDg0AAAIDAAQBAQAAAAEFBnkYfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALBzYFBWJ1aWxkAAwEZmluZAAKB2xpbmVFbmQABwlsaW5lU3RhcnQABg1jb3VudExpbmVFbmRzAAsK+yYNJAAjDSABQQR2QQJ0aigCACAANQIAQqDAgIEChCAAIAIgAxADCygAIwggAUEEdkECdGooAgAgACkDAEKgwICBgoSIkCCEIAAgAiADEAMLtQECAXwEfyMBQQp2QQFqIQUDQCAEIwFJBEAjAiAEQQJ0aiIHKAIEIAcoAgBrQQJrIQcgAEEIRgR/IAcjBkEHak8FIAcjBkEHakkgByMLQQNqT3ELBEBBASEGIwIgBEECdGooAgAgByAAIAEQBBogAyMXuKAhAwsgBCAFaiEEDAELCyAGBHwgA0QAAAAAAAAsQKIgBbeiIAJBAWq4o0QAAAAAAADwP6AgAbijBUQAAAAAAAAAAAsL+AEBCH8DQCAABEACQCAAKQMAIAFSDQAgAiAAKAIQIgYgA2pJDQBBACEFAn9BACACIAZrIgcjAiAAKAIMIghBAnRqIgkoAgQgCSgCACIMa0ECayIJaiAESw0AGiAMQQFrLQAAQekARiEKA0AgBSAJSQRAQQAgBSAHai0AACILQcEAa0EaSSAKcQR/IAtBIHIFIAsLIAUgDGotAABHDQIaIAVBAWohBQwBCwtBAQsEfyACIAZrIQUjBSMETwR/QQAFIwMjBUEDdGoiBiAFNgIAIAYgCDYCBCMFQQFqJAVBAQtFBUEACwRAQQAPCwsgACgCCCEADAELC0EBC6gEAgd/An4gAiADakEBayEIIAAhBANAIAQgACADakkEQCAMIAJBCEYEfiAEKQMAQqDAgIGChIiQIIQFIAQ1AgBCoMCAgQKEC0KV+Kn6l7fem55/fkIviKdBAXQiBSMVajMBAEIChkIBfCMWIAVqMwEAQgF8fkIIhnwhDCAJIxUgBWovAQBqIQkgBEEBaiEEDAELCyAAIQQDQCAEIAAgCGpJBEAgDCAELQAAIgVBgAFJBH4jACAFajEAAAVCBwt9IQwgBEEBaiEEDAELC0EAIQQgDCELIAkkF0EBIQoDQCAIIApqIAFNBEAgACAKakEBayEFIAJBCEYEfiAFKQMAQqDAgIGChIiQIIQFIAU1AgBCoMCAgQKEC0KV+Kn6l7fem55/fkIviKdBAXQhBiAAIApqIANqQQFrIQUgCSACQQhGBH4gBSkDAEKgwICBgoSIkCCEBSAFNQIAQqDAgIEChAtClfip+pe33puef35CL4inQQF0IgUjFWovAQAjFSAGai8BAGtqIQkgCyAMIAAgCmpBAWstAAAiB0GAAUkEfiMAIAdqMQAABUIHCyMVIAVqMwEAQgKGQgF8IxYgBWozAQBCAXx+QgiGIxUgBmozAQBCAoZCAXwjFiAGajMBAEIBfH5CCIZ9IAAgCmogCGpBAWstAAAiBUGAAUkEfiMAIAVqMQAABUIHC318fCIMVQRAIAwhCyAJJBcgCiEECyAKQQFqIQoMAQsLIAQL+QECCn8BfiMCIABBAnRqIgMoAgAiBiADKAIEIAZrQQJrIAEjBiMLIAFBCEYiAxsiBxAEIQUjCSMOIAMbIQgjByMMIAMbIQkjCCMNIAMbIQogBSEEA0AgBCAFIAdqSQRAIAQgBmohAyAJIAggAUEIRgR+IAMpAwBCoMCAgYKEiJAghAUgAzUCAEKgwICBAoQLIg1Clfip+pe33puef35CKIincSILakEBOgAAIAIiA0EBaiECIxAgA0EYbGoiDCANNwMAIAwgCiALQQR2QQJ0aiIDKAIANgIIIAwgADYCDCAMIAQ2AhAgAyAMNgIAIARBAWohBAwBCwsgAguWAQIBewJ/A0AgACABQRBqTwRAIABBEGsiA/0ABAAiAv0MCgoKCgoKCgoKCgoKCgoKCv0jIAL9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQiBARAIANBICAEZ2tqDwsgAEEQayEADAELCwNAIAAgAUsEQCAAQQFrLQAAIgNBDUYgA0EKRnIEQCAADwsgAEEBayEADAELCyABC4sBAgF7AX8DQCAAQRBqIAFNBEAgAP0ABAAiAv0MCgoKCgoKCgoKCgoKCgoKCv0jIAL9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQiAwRAIAAgA2hqDwsgAEEQaiEADAELCwNAIAAgAUkEQCAALQAAIgNBDUYgA0EKRnIEQCAADwsgAEEBaiEADAELCyABC+UDAQt/Iw4hBiMMIQQjCyIFQQF0IQwgBUEDbCEHIAVBAnQhCCAAIAVqQQFrIAVBAWtBf3NxIQAgAUEDIAMgA0EDTRtBA2siCSABIAlJGyENA0AgACAHaiIBIA1JBEAgBiABNQIAQqDAgIEChEKV+Kn6l7fem55/fkIoiKdxIgogBGotAAAgBiAAIAxqNQIAQqDAgIEChEKV+Kn6l7fem55/fkIoiKdxIgsgBGotAAAgBiAANQIAQqDAgIEChEKV+Kn6l7fem55/fkIoiKdxIgEgBGotAAAiCSAGIAAgBWo1AgBCoMCAgQKEQpX4qfqXt96bnn9+QiiIp3EiDiAEai0AAHJycgRAIAkEfyAAIAEgAiADEAAFQQELRQRAQQAPCyAEIA5qLQAABH8gACAFaiAOIAIgAxAABUEBC0UEQEEADwsgBCALai0AAAR/IAAgDGogCyACIAMQAAVBAQtFBEBBAA8LIAQgCmotAAAEfyAAIAdqIAogAiADEAAFQQELRQRAQQAPCwsgACAIaiEADAELCwNAIAAgDUkEQCAGIAA1AgBCoMCAgQKEQpX4qfqXt96bnn9+QiiIp3EiASAEai0AAAR/IAAgASACIAMQAAVBAQtFBEBBAA8LIAAgBWohAAwBCwtBAQv5AwELfyMJIQYjByEEIwYiBUEBdCEMIAVBA2whByAFQQJ0IQggACAFakEBayAFQQFrQX9zcSEAIAFBByADIANBB00bQQdrIgkgASAJSRshDQNAIAAgB2oiASANSQRAIAYgASkDAEKgwICBgoSIkCCEQpX4qfqXt96bnn9+QiiIp3EiCiAEai0AACAGIAAgDGopAwBCoMCAgYKEiJAghEKV+Kn6l7fem55/fkIoiKdxIgsgBGotAAAgBiAAKQMAQqDAgIGChIiQIIRClfip+pe33puef35CKIincSIBIARqLQAAIgkgBiAAIAVqKQMAQqDAgIGChIiQIIRClfip+pe33puef35CKIincSIOIARqLQAAcnJyBEAgCQR/IAAgASACIAMQAQVBAQtFBEBBAA8LIAQgDmotAAAEfyAAIAVqIA4gAiADEAEFQQELRQRAQQAPCyAEIAtqLQAABH8gACAMaiALIAIgAxABBUEBC0UEQEEADwsgBCAKai0AAAR/IAAgB2ogCiACIAMQAQVBAQtFBEBBAA8LCyAAIAhqIQAMAQsLA0AgACANSQRAIAYgACkDAEKgwICBgoSIkCCEQpX4qfqXt96bnn9+QiiIp3EiASAEai0AAAR/IAAgASACIAMQAQVBAQtFBEBBAA8LIAAgBWohAAwBCwtBAQvJBAMEfwd7AX5BACQFIwoEfyAAIAEgAiADEAkFQQELRQRAQX8PCyMPBH8gACABIAIgAxAIBUEBC0UEQEF/DwsjFAR/IxH9AAQAIQgjEf0ABBAhCSMR/QAEICEKIxH9AAQwIQsjEf0ABEAhDCMR/QAEUCENAn8DQCAAIAFJBEAgCCAA/QAEAP0MICAgICAgICAgICAgICAgIP1QIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIAkgDkEE/W39Dv1OIAogAP0ABAH9DCAgICAgICAgICAgICAgICD9UCIO/QwPDw8PDw8PDw8PDw8PDw8P/U79DiALIA5BBP1t/Q79Tv1OIAwgAP0ABAL9DCAgICAgICAgICAgICAgICD9UCIO/QwPDw8PDw8PDw8PDw8PDw8P/U79DiANIA5BBP1t/Q79Tv1OIg79UwRAIA79DAAAAAAAAAAAAAAAAAAAAAD9JP1kIQQgASAAayICQRBJBEAgBEEBIAJ0QQFrcSEECwNAIAQEQCAAIARoaiIFKQMAIQ8jEiAFLQAAQSByQQdxQQJ0aigCACECQQACfwNAIAIEQCACKQMAIAIpAwggDyACKQMQhINRBEAgAigCGCEHQQAgBSACKAIcaiADTQR/IwUjBE8Ef0EABSMDIwVBA3RqIgYgBTYCACAGIAc2AgQjBUEBaiQFQQELBUEBC0UNAxoLIAIoAiAhAgwBCwtBAQtFDQUaIAQgBEEBa3EhBAwBCwsLIABBEGohAAwBCwtBAQtFBUEACwRAQX8PCyMFC8wBAgF/AXsDQCAAQRFqIAFNBEAgAiAA/QAEACID/QwKCgoKCgoKCgoKCgoKCgoK/SMgA/0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0jIABBAWr9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9T/1Q/WRpaiECIABBEGohAAwBCwsDQCAAIAFJBEAgAkEBaiACIAAtAAAiAkEKRgR/QQEFIAJBDUYEfyAAQQFqIAFPBH9BAQUgAEEBai0AAEEKRwsFQQALCxshAiAAQQFqIQAMAQsLIAILtAwDA3wEfwR+IAIkACAEJAMgBSQEIAMkFSMVQYCAEGokFiMWQYCAEGokAkEAJAFBACQKQQAkD0EAJBQgACIDIQIDQCACIAAgAWpJBEAgAi0AAEEKRgRAIwIjAUECdGogA0EBajYCACMBQQFqJAEgAkEBaiEDCyACQQFqIQIMAQsLIwIjAUECdGogA0EBajYCACAGIQEDQCABQQhqIAYgB2pNBEAjFSABKQMAQqDAgIGChIiQIIRClfip+pe33puef35CL4inQQF0aiICLwEAIgBB//8DSQRAIAIgAEEBajsBAAsjFSABNQIAQqDAgIEChEKV+Kn6l7fem55/fkIviKdBAXRqIgIvAQAiAEH//wNJBEAgAiAAQQFqOwEACyABQQFqIQEMAQsLQQAhAQNAIAEjAUkEQCMCIAFBAnRqIgAoAgAiBiAAKAIEIAZrQQJraiEEIAYhAANAIABBCGogBE0EQCMWIAApAwBCoMCAgYKEiJAghEKV+Kn6l7fem55/fkIviKdBAXRqIgMvAQAiAkH//wNJBEAgAyACQQFqOwEACyAAQQFqIQAMAQsLA0AgBkEEaiAETQRAIxYgBjUCAEKgwICBAoRClfip+pe33puef35CL4inQQF0aiICLwEAIgBB//8DSQRAIAIgAEEBajsBAAsgBkEBaiEGDAELCyABQQFqIQEMAQsLQQgkBkEEJAsgB0GAgAJPBEBBCCECQQQhA0QAAAAAAADwfyEJQQghAANAIAAEQCAAJAZBCCAAIAcQAiEKQQQhAQNAIAkgCmRBACABGwRAIAEkCyAKQQQgASAHEAKgQQAhBUEAIQQDQCAEIwFJBEAgBSAFQQFqIwIgBEECdGoiBSgCBCAFKAIAa0ECayIFIwtBA2pPIAUjBkEHak9yGyEFIARBAWohBAwBCwsgBQR8IAW4RHsUrkfhenQ/okQAAAAAAADQP6AFRAAAAAAAAAAAC6AiCCAJZkUEQCAIIQkgASEDIAAhAgsgAUEBdiEBDAELCyAAQQF2IQAMAQsLIAIkBiADJAsLQQAhAANAIAAjAUkEQCMCIABBAnRqIgEoAgQgASgCAGtBAmsiASMGQQdqTwRAIwpBAWokCgUgASMLQQNqTwRAIw9BAWokDwUjFEEBaiQUCwsgAEEBaiEADAELCyMCIwFBAnRqQRNqQXBxJBEjEUHgAGokEiMSQS9qQXBxJBMjEyMUQShsakE3akFwcSQQIwojBmwiASMPIwtsaiECQYAIIQADQCAAQYCAwABJIAAgAUEGdElxBEAgAEEBdCEADAELCyAAQQFrJAkjDyMLbCEBQYAIIQADQCAAQYCAwABJIAAgAUEGdElxBEAgAEEBdCEADAELCyAAQQFrJA4jECACQRhsakEnakFwcSQHIwcjCWpBAWokCCMIIwlBAWpBBHZBAnRqQR9qQXBxJAwjDCMOakEBaiQNIw0jDkEBakEEdkECdEEQampBASEDQQEhAEEAIQIDQCACIwFJBEAjAiACQQJ0aiIBKAIEIAEoAgBrQQJrIgEjBkEHak8EQCACQQggAxAFIQMFIAEjC0EDak8EQCACQQQgAxAFIQMFIAAiAUEBaiEAQQAhBEIAIRJCACERQgAhECMCIAJBAnRqIgUoAgAhDSAFKAIEIA1rQQJrIQwgDUEBay0AAEHpAEYhBgNAIAQgDEkEQCARIAQgDWotAAAiBa0gBEEDdK0iD4aEIREgEEL/ASAPhoQhECASQiAgD4aEIBIgBUHhAGtBGkkgBnEbIRIgBEEBaiEEDAELCyMSIA0tAABBIHJBB3EiC0ECdGohBCMTIAFBKGxqIgEgETcDACABIBA3AwggASASNwMQIAEgAjYCGCABIAw2AhwgASAEKAIANgIgIAQgATYCAEEAIQEDQCABQQNJBEAjESABQQV0aiEHAkAgASAMTwRAQQAhBANAIARBIEkEQCAEIAdqIgUgBS0AAEEBIAt0cjoAACAEQQFqIQQMAQsLDAELIAcgASANai0AAEEgciIGQQ9xaiIEQQEgC3QiBSAELQAAcjoAACAHQRBqIAZBBHZqIgQgBC0AACAFcjoAAAsgAUEBaiEBDAELCwsLIAJBAWohAgwBCwsL";

;// CONCATENATED MODULE: ./build/scan/wasm-prefilter.js



const pageBytes = 65_536;
const base = 1024;
const blockBytes = 32 * 1024;
const tableBytesPerLiteral = 1600;
const smallestTables = 640 * 1024;
const sampleBytes = 64 * 1024;
const worthAnotherBuild = 512 * 1024;
function createWasmPrefilter(literals) {
    const compiled = kernelModule();
    return compiled === null ? null : new WasmPrefilter(compiled, literals);
}
let wasm_prefilter_known;
function kernelModule() {
    if (wasm_prefilter_known === undefined)
        wasm_prefilter_known = compileKernel();
    return wasm_prefilter_known;
}
function compileKernel() {
    try {
        return new WebAssembly.Module(Buffer.from(kernelBytes, "base64"));
    }
    catch {
        return null;
    }
}
class WasmPrefilter {
    input;
    #kernel;
    #hits;
    #origin;
    #build;
    #sampled = -1;
    constructor(compiled, literals) {
        const text = Buffer.from(literals.map((literal) => `${literal}\n`).join(""));
        const weights = base;
        const textAt = weights + 128;
        const hitsAt = aligned(textAt + text.length + 16);
        const maxHits = Math.max(32_768, literals.length);
        const origin = aligned(hitsAt + maxHits * 8);
        const arena = aligned(origin + inputCapacity + 64);
        const total = arena + literals.length * tableBytesPerLiteral + smallestTables;
        const memory = new WebAssembly.Memory({ initial: Math.ceil(total / pageBytes) });
        Buffer.from(memory.buffer, weights, 128).set(Array.from({ length: 128 }, (_, code) => weight(code)));
        Buffer.from(memory.buffer, textAt, text.length).set(text);
        const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
        this.#kernel = exports;
        this.#build = (sampleLength) => {
            const { length } = text;
            if (this.#sampled >= 0)
                Buffer.from(memory.buffer, arena).fill(0);
            const end = this.#kernel.build(textAt, length, weights, arena, hitsAt, maxHits, origin, sampleLength);
            if (end > memory.buffer.byteLength)
                throw new Error(`the kernel's tables need ${end - total} bytes more`);
        };
        this.#hits = new Uint32Array(memory.buffer, hitsAt, maxHits * 2);
        this.#origin = origin;
        this.input = Buffer.from(memory.buffer, origin, inputCapacity);
    }
    find(from, to) {
        const sample = Math.min(to, sampleBytes);
        if (this.#sampled < 0 || (this.#sampled < sampleBytes && to - from > worthAnotherBuild))
            this.#build(sample);
        this.#sampled = Math.max(this.#sampled, sample);
        const batches = [];
        let size = blockBytes;
        for (let block = from; block < to;) {
            const end = Math.min(block + size, to);
            const count = this.#kernel.find(this.#origin + block, this.#origin + end, this.#origin + from, this.#origin + to);
            if (count < 0) {
                size = Math.max(1, size >> 1);
                continue;
            }
            if (count > 0)
                batches.push(this.#hits.slice(0, count * 2));
            block = end;
            size = blockBytes;
        }
        return sorted(batches, this.#origin);
    }
    lineStart(position, from) {
        return this.#kernel.lineStart(this.#origin + position, this.#origin + from) - this.#origin;
    }
    lineEnd(position, to) {
        return this.#kernel.lineEnd(this.#origin + position, this.#origin + to) - this.#origin;
    }
    countLineEnds(from, to) {
        return this.#kernel.countLineEnds(this.#origin + from, this.#origin + to);
    }
}
const literalSpace = 2 ** 24;
function sorted(batches, origin) {
    const count = batches.reduce((sum, batch) => sum + batch.length / 2, 0);
    const keys = new Float64Array(count);
    let used = 0;
    for (const batch of batches) {
        for (let index = 0; index < batch.length; index += 2) {
            keys[used++] = (batch[index] - origin) * literalSpace + batch[index + 1];
        }
    }
    keys.sort();
    const positions = new Uint32Array(count);
    const literals = new Uint32Array(count);
    for (let index = 0; index < count; index++) {
        const key = keys[index];
        positions[index] = Math.floor(key / literalSpace);
        literals[index] = key % literalSpace;
    }
    return { count, positions, literals };
}
function aligned(address) {
    return Math.ceil(address / 16) * 16;
}

;// CONCATENATED MODULE: ./build/scan/prefilter-pool.js


class PrefilterPool {
    #literals;
    #engine;
    #idle = [];
    constructor(literals, engine) {
        this.#literals = literals;
        this.#engine = engine;
    }
    acquire() {
        return this.#idle.pop() ?? this.#create();
    }
    release(prefilter) {
        this.#idle.push(prefilter);
    }
    #create() {
        const kernel = this.#engine === "javascript" ? null : createWasmPrefilter(this.#literals);
        return kernel ?? new AhoCorasick(this.#literals);
    }
}

;// CONCATENATED MODULE: ./build/scan/pattern-set.js





function compilePatterns(patterns, cache, engine = "best") {
    const matchers = [];
    const refused = [];
    const owners = new Map();
    const unfiltered = [];
    for (const [index, pattern] of patterns.entries()) {
        const known = cache?.patterns[cacheKey(pattern.match)];
        const literals = known?.literals ?? literalsOf(pattern);
        if (typeof literals === "string") {
            refused.push({ pattern: index, id: pattern.id, reason: literals });
            matchers.push(null);
            continue;
        }
        matchers.push(new Matcher(pattern, known ?? null));
        if (literals.length === 0)
            unfiltered.push(index);
        for (const literal of literals) {
            const known = owners.get(literal);
            if (known === undefined)
                owners.set(literal, [index]);
            else
                known.push(index);
        }
    }
    const literals = [...owners.keys()];
    const prefilters = new PrefilterPool(literals, engine);
    const set = { patterns, matchers, literals, owners: [...owners.values()], unfiltered, prefilters };
    return { set, refused };
}
function literalsOf(pattern) {
    const parsed = parse_pattern_parsePattern(pattern.match);
    return parsed.kind === "refused" ? parsed.reason : literals_requiredLiterals(parsed.node);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/scan/linear-engine.js
async function loadLinearEngine() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return {
        compile(source) {
            const pattern = RE2JS.compile(source);
            const names = Object.keys(pattern.namedGroups());
            return {
                match(text) {
                    const matcher = pattern.matcher(text);
                    if (!matcher.find())
                        return null;
                    const taken = names
                        .map((name) => [name, matcher.group(name)])
                        .filter((entry) => entry[1] !== null);
                    return { start: matcher.start(), end: matcher.end(), captures: Object.fromEntries(taken) };
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/scan/confirmer.js


const maxMatchMs = 250;
const yieldEveryMs = 50;
const checkEvery = 64;
class Confirmer {
    #set;
    #signal;
    #slow = [];
    #setAside = new Set();
    #linear = null;
    #tried = 0;
    #yieldAt = performance.now() + yieldEveryMs;
    constructor(set, signal) {
        this.#set = set;
        this.#signal = signal;
    }
    get slow() {
        return this.#slow;
    }
    get stopped() {
        return this.#signal?.aborted ?? false;
    }
    mustWait({ text, patterns }) {
        if (++this.#tried % checkEvery === 0 && performance.now() > this.#yieldAt)
            return true;
        if (this.#linear !== null)
            return false;
        for (const pattern of patterns) {
            if (this.#set.matchers[pattern]?.needsLinear(text.length))
                return true;
        }
        return false;
    }
    async wait({ text, patterns }) {
        const isLinear = [...patterns].some((pattern) => this.#set.matchers[pattern]?.needsLinear(text.length));
        if (isLinear)
            this.#linear ??= await loadLinearEngine();
        await this.giveWay();
    }
    async giveWay() {
        if (performance.now() <= this.#yieldAt)
            return;
        await (0,promises_.setImmediate)();
        this.#yieldAt = performance.now() + yieldEveryMs;
    }
    confirm(candidate) {
        const found = [];
        for (const pattern of candidate.patterns) {
            const matcher = this.#set.matchers[pattern];
            if (!matcher || this.#setAside.has(pattern))
                continue;
            const match = this.#isCostly(matcher, candidate.text)
                ? this.#timed(pattern, matcher, candidate)
                : matcher.match(candidate.text, candidate.edges, this.#linear);
            if (match !== null)
                found.push({ pattern, ...match });
        }
        return found.sort((a, b) => a.pattern - b.pattern);
    }
    #isCostly(matcher, text) {
        return text.length > 1024 || matcher.needsLinear(text.length);
    }
    #timed(pattern, matcher, candidate) {
        const first = this.#measured(matcher, candidate);
        if (performance.now() > this.#yieldAt)
            this.#tried = checkEvery - 1;
        if (first.ms <= maxMatchMs)
            return first.match;
        const { ms } = this.#measured(matcher, candidate);
        if (ms <= maxMatchMs)
            return first.match;
        this.#setAside.add(pattern);
        const id = this.#set.patterns[pattern]?.id ?? "";
        this.#slow.push({ pattern, id, line: candidate.line, ms: Math.round(ms) });
        return first.match;
    }
    #measured(matcher, { text, edges }) {
        const before = performance.now();
        const match = matcher.match(text, edges, this.#linear);
        return { match, ms: performance.now() - before };
    }
}

;// CONCATENATED MODULE: ./build/scan/excerpts.js
const maxText = 16 * 1024;
const around = 512;
const headLength = 1024;
const maxMatchLength = 8 * 1024;
const gap = " … ";
const border = /[\s"'`,;<>()[\]{}]/;
function takeExcerpt(text, place, hit) {
    if (hit === null)
        return { text: text.slice(0, lastBorder(text, 0, headLength)), start: 0, hit: null };
    const end = Math.min(hit.end, hit.start + maxMatchLength);
    const from = place.isFirst && hit.start <= around ? 0 : firstBorder(text, Math.max(0, hit.start - around), hit.start);
    const to = place.isLast && text.length - end <= around ? text.length : lastBorder(text, end, end + around);
    const moved = { ...hit, start: hit.start + place.textOffset, end: hit.end + place.textOffset };
    return { text: text.slice(from, to), start: from + place.textOffset, hit: moved };
}
function joinExcerpts(excerpts) {
    let text = "";
    let lineEnd = 0;
    const matches = [];
    for (const excerpt of excerpts.toSorted((a, b) => a.start - b.start)) {
        const overlap = lineEnd - excerpt.start;
        const added = overlap >= 0 && text.length > 0
            ? excerpt.text.slice(overlap)
            : (text.length > 0 ? gap : "") + excerpt.text;
        if (text.length + added.length > maxText)
            break;
        text += added;
        lineEnd = Math.max(lineEnd, excerpt.start + excerpt.text.length);
        if (excerpt.hit === null)
            continue;
        const shift = text.length - lineEnd;
        const { hit } = excerpt;
        matches.push({ ...hit, start: hit.start + shift, end: Math.min(hit.end + shift, text.length) });
    }
    return { text, matches: matches.sort((a, b) => a.pattern - b.pattern) };
}
function firstBorder(text, from, limit) {
    for (let index = from; index < limit; index++) {
        if (border.test(text[index]))
            return index;
    }
    return limit;
}
function lastBorder(text, limit, to) {
    for (let index = Math.min(to, text.length - 1); index > limit; index--) {
        if (border.test(text[index]))
            return index;
    }
    return limit;
}

;// CONCATENATED MODULE: ./build/scan/scanned-line.js
const maxLineBytes = 16 * 1024;
const scanned_line_wholeLine = { start: true, end: true };
function neighbourLine(bytes, { number, offset }) {
    const cut = bytes.length > maxLineBytes;
    const text = bytes.toString("utf8", 0, cut ? characterStart(bytes, maxLineBytes) : bytes.length);
    return { number, offset, text, cut, matches: [] };
}
function characterStart(bytes, index) {
    for (let back = 0; back < 4 && back <= index; back++) {
        if (((bytes[index - back] ?? 0) & 0xc0) !== 0x80)
            return index - back;
    }
    return index;
}

;// CONCATENATED MODULE: ./build/scan/long-line.js


const stride = maxLineBytes / 2;
const pendingCapacity = 4 * maxLineBytes;
class LongLine {
    #parts;
    #pending = Buffer.alloc(pendingCapacity);
    #matched = new Set();
    #excerpts = [];
    #head = null;
    #filled = 0;
    #textOffset = 0;
    #windows = 0;
    constructor(parts) {
        this.#parts = parts;
    }
    async push(bytes) {
        for (let from = 0; from < bytes.length;) {
            const piece = bytes.subarray(from, from + pendingCapacity - this.#filled);
            this.#pending.set(piece, this.#filled);
            this.#filled += piece.length;
            from += piece.length;
            await this.#drain();
        }
    }
    async end() {
        await this.#window(this.#filled, true);
        const { number, offset } = this.#parts;
        return { number, offset, ...joinExcerpts(this.#excerpts), cut: true };
    }
    head() {
        return neighbourLine(this.#head ?? this.#pending.subarray(0, this.#filled), this.#parts);
    }
    async #drain() {
        while (this.#filled > maxLineBytes) {
            this.#head ??= Buffer.from(this.#pending.subarray(0, maxLineBytes + 1));
            await this.#window(characterStart(this.#pending, maxLineBytes), false);
            const next = characterStart(this.#pending, stride);
            this.#textOffset += this.#pending.toString("utf8", 0, next).length;
            this.#pending.copyWithin(0, next, this.#filled);
            this.#filled -= next;
        }
    }
    async #window(length, isLast) {
        const bytes = this.#pending.subarray(0, length);
        const text = bytes.toString("utf8", 0, length);
        const isFirst = this.#windows++ === 0;
        const found = await this.#parts.confirm(bytes, text, { start: isFirst, end: isLast });
        const place = { textOffset: this.#textOffset, isFirst, isLast };
        if (isFirst)
            this.#excerpts.push(takeExcerpt(text, place, null));
        for (const hit of found) {
            if (this.#matched.has(hit.pattern))
                continue;
            this.#matched.add(hit.pattern);
            this.#excerpts.push(takeExcerpt(text, place, hit));
        }
    }
}

;// CONCATENATED MODULE: ./build/scan/neighbours.js

const neighbours_lineFeed = 10;
const neighbours_carriageReturn = 13;
class Neighbours {
    #prefilter;
    #before;
    #after;
    #onLine;
    #isSegment;
    #history = [];
    #afterLeft = 0;
    #offset = 0;
    #cursor = { position: 0, number: 1 };
    constructor(prefilter, { before, after, isSegment = false }, onLine) {
        this.#prefilter = prefilter;
        this.#before = before;
        this.#after = after;
        this.#onLine = onLine;
        this.#isSegment = isSegment;
        if (isSegment)
            this.#afterLeft = after;
    }
    beginRegion({ from, number, offset }) {
        this.#cursor = { position: from, number };
        this.#offset = offset;
    }
    match(span, line) {
        this.#deliverAfter(span.start);
        const lines = this.#linesBefore(span.start, span.number);
        const missing = this.#before - lines.length;
        if (missing > 0)
            lines.unshift(...this.#history.slice(-missing));
        for (const neighbour of lines)
            this.#onLine(neighbour);
        this.#onLine(line);
        this.#history = [];
        this.#afterLeft = this.#after;
        this.#cursor = { position: span.next, number: span.number + 1 };
    }
    endRegion(end, number) {
        this.#deliverAfter(end);
        this.#history = this.#lastOf([...this.#history, ...this.#linesBefore(end, number)]);
    }
    longLine(line, neighbour) {
        if (line.matches.length > 0) {
            for (const before of this.#history)
                this.#onLine(before);
            this.#onLine(line);
            this.#history = [];
            this.#afterLeft = this.#after;
        }
        else if (this.#afterLeft > 0) {
            this.#onLine(neighbour);
            this.#afterLeft--;
        }
        else {
            this.#history = this.#lastOf([...this.#history, neighbour]);
        }
    }
    end() {
        if (!this.#isSegment)
            return;
        for (const line of this.#history)
            this.#onLine(line);
    }
    #deliverAfter(end) {
        let { position, number } = this.#cursor;
        for (; this.#afterLeft > 0 && position < end; this.#afterLeft--, number++) {
            const stop = this.#prefilter.lineEnd(position, end);
            this.#onLine(this.#neighbour(position, stop, number));
            position = stop + (this.#isCrLf(stop, end) ? 2 : 1);
        }
        this.#cursor = { position: Math.min(position, end), number };
    }
    #linesBefore(end, number) {
        const input = this.#prefilter.input;
        const found = [];
        let next = end;
        while (found.length < this.#before && next > this.#cursor.position) {
            let stop = next;
            if (input[stop - 1] === neighbours_lineFeed)
                stop -= stop - 2 >= this.#cursor.position && input[stop - 2] === neighbours_carriageReturn ? 2 : 1;
            else if (input[stop - 1] === neighbours_carriageReturn)
                stop -= 1;
            const start = this.#prefilter.lineStart(stop, this.#cursor.position);
            found.push(this.#neighbour(start, stop, number - found.length - 1));
            next = start;
        }
        return found.reverse();
    }
    #neighbour(start, end, number) {
        return neighbourLine(this.#prefilter.input.subarray(start, end), {
            number,
            offset: this.#offset + start,
        });
    }
    #isCrLf(stop, end) {
        const { input } = this.#prefilter;
        return input[stop] === neighbours_carriageReturn && stop + 1 < end && input[stop + 1] === neighbours_lineFeed;
    }
    #lastOf(lines) {
        return lines.slice(Math.max(0, lines.length - this.#before));
    }
}

;// CONCATENATED MODULE: ./build/scan/line-scanner.js




const bufferCapacity = inputCapacity - 2 * maxLineBytes;
const line_scanner_lineFeed = 10;
const line_scanner_carriageReturn = 13;
class LineScanner {
    #set;
    #prefilter;
    #confirmer;
    #neighbours;
    #input;
    #askedBy;
    #regionBytes;
    #candidates = 0;
    #filled = 0;
    #offset = 0;
    #number = 1;
    #long = null;
    #bytes = 0;
    constructor(set, { prefilter, confirmer, options, onLine }) {
        this.#set = set;
        this.#prefilter = prefilter;
        this.#confirmer = confirmer;
        this.#input = prefilter.input;
        this.#neighbours = new Neighbours(prefilter, options, onLine);
        this.#askedBy = new Float64Array(set.patterns.length);
        this.#regionBytes = Math.min(options.regionBytes ?? bufferCapacity, bufferCapacity);
    }
    get bytes() {
        return this.#bytes;
    }
    get lines() {
        return this.#number - 1;
    }
    async push(chunk) {
        for (let from = 0; from < chunk.length && !this.#confirmer.stopped;) {
            const room = Math.min(bufferCapacity - this.#filled, this.#regionBytes);
            const piece = chunk.subarray(from, from + room);
            this.#input.set(piece, this.#filled);
            this.#filled += piece.length;
            this.#bytes += piece.length;
            from += piece.length;
            if (this.#filled >= this.#regionBytes)
                await this.#drain(false);
        }
    }
    async end() {
        await this.#drain(true);
        this.#neighbours.end();
    }
    async #drain(isLast) {
        let from = this.#long === null ? 0 : await this.#continueLong(0, isLast);
        if (this.#long === null) {
            const end = isLast ? this.#filled : this.#wholeLinesEnd(from);
            if (end > from)
                await this.#region(from, end);
            from = Math.max(from, end);
            if (this.#filled - from > maxLineBytes)
                from = await this.#beginLong(from);
        }
        this.#input.copyWithin(0, from, this.#filled);
        this.#filled -= from;
        this.#offset += from;
    }
    #wholeLinesEnd(from) {
        const held = this.#input.subarray(from, this.#filled);
        const feed = held.lastIndexOf(line_scanner_lineFeed);
        const tail = held.subarray(feed + 1, -1).lastIndexOf(line_scanner_carriageReturn);
        return from + (tail < 0 ? feed + 1 : feed + 1 + tail + 1);
    }
    async #region(from, end) {
        const hits = this.#prefilter.find(from, end);
        const isEveryLine = this.#set.unfiltered.length > 0;
        this.#neighbours.beginRegion({ from, number: this.#number, offset: this.#offset });
        let at = from;
        for (let hit = 0; at < end && (isEveryLine || hit < hits.count) && !this.#confirmer.stopped;) {
            const position = isEveryLine ? at : hits.positions[hit];
            const start = this.#prefilter.lineStart(position, at);
            this.#number += this.#prefilter.countLineEnds(at, start);
            const stop = this.#prefilter.lineEnd(position, end);
            const patterns = this.#candidatesOf(hits, hit, stop);
            hit = patterns.nextHit;
            at = this.#afterLineEnd(stop, end);
            await this.#look({ start, end: stop, next: at }, patterns.asked);
            this.#number++;
        }
        this.#number += this.#prefilter.countLineEnds(at, end);
        if (at < end && !line_scanner_isLineEnd(this.#input[end - 1]))
            this.#number++;
        this.#neighbours.endRegion(end, this.#number);
    }
    #candidatesOf(hits, first, stop) {
        const stamp = ++this.#candidates;
        let hit = first;
        let asked = null;
        for (; hit < hits.count && hits.positions[hit] < stop; hit++) {
            for (const pattern of this.#set.owners[hits.literals[hit]] ?? []) {
                if (this.#askedBy[pattern] === stamp)
                    continue;
                this.#askedBy[pattern] = stamp;
                asked ??= [...this.#set.unfiltered];
                asked.push(pattern);
            }
        }
        return { asked: asked ?? this.#set.unfiltered, nextHit: hit };
    }
    async #look(span, patterns) {
        if (span.end - span.start > maxLineBytes) {
            const long = this.#longLine(span.start);
            await long.push(this.#input.subarray(span.start, span.end));
            const line = await long.end();
            if (line.matches.length > 0)
                this.#neighbours.match({ ...span, number: this.#number }, line);
            return;
        }
        const text = this.#input.toString("utf8", span.start, span.end);
        const candidate = { text, edges: scanned_line_wholeLine, line: this.#number, patterns };
        if (this.#confirmer.mustWait(candidate))
            await this.#confirmer.wait(candidate);
        const matches = this.#confirmer.confirm(candidate);
        if (matches.length === 0)
            return;
        const offset = this.#offset + span.start;
        this.#neighbours.match({ ...span, number: this.#number }, { number: this.#number, offset, text, cut: false, matches });
    }
    #afterLineEnd(stop, end) {
        if (stop >= end)
            return end;
        const isCrLf = this.#input[stop] === line_scanner_carriageReturn && stop + 1 < end && this.#input[stop + 1] === line_scanner_lineFeed;
        return stop + (isCrLf ? 2 : 1);
    }
    async #beginLong(from) {
        this.#long = this.#longLine(from);
        return this.#continueLong(from, false);
    }
    #longLine(from) {
        return new LongLine({
            number: this.#number,
            offset: this.#offset + from,
            confirm: (bytes, text, edges) => this.#confirmWindow(bytes, text, edges),
        });
    }
    async #continueLong(from, isLast) {
        const long = this.#long;
        const stop = this.#prefilter.lineEnd(from, this.#filled);
        await long.push(this.#input.subarray(from, stop));
        const isOpen = stop === this.#filled || (stop === this.#filled - 1 && this.#input[stop] === line_scanner_carriageReturn);
        if (isOpen && !isLast)
            return stop;
        this.#neighbours.longLine(await long.end(), long.head());
        this.#long = null;
        this.#number++;
        return this.#afterLineEnd(stop, this.#filled);
    }
    async #confirmWindow(bytes, text, edges) {
        this.#input.set(bytes, bufferCapacity);
        const end = bufferCapacity + bytes.length;
        const { asked } = this.#candidatesOf(this.#prefilter.find(bufferCapacity, end), 0, end);
        const candidate = { text, edges, line: this.#number, patterns: asked };
        if (this.#confirmer.mustWait(candidate))
            await this.#confirmer.wait(candidate);
        return this.#confirmer.confirm(candidate);
    }
}
function line_scanner_isLineEnd(byte) {
    return byte === line_scanner_lineFeed || byte === line_scanner_carriageReturn;
}

;// CONCATENATED MODULE: ./build/scan/scan-entry.js


async function scanEntry(set, chunks, options, onLine) {
    const prefilter = set.prefilters.acquire();
    const confirmer = new Confirmer(set, options.signal);
    const scanner = new LineScanner(set, { prefilter, confirmer, options, onLine });
    try {
        for await (const chunk of chunks) {
            if (options.signal?.aborted)
                break;
            await scanner.push(chunk);
            await confirmer.giveWay();
            if (confirmer.stopped)
                break;
        }
        const isStopped = confirmer.stopped || options.signal?.aborted === true;
        if (!isStopped)
            await scanner.end();
        const state = isStopped || confirmer.stopped ? "stopped" : "whole";
        return { bytes: scanner.bytes, lines: scanner.lines, state, slow: confirmer.slow };
    }
    finally {
        set.prefilters.release(prefilter);
    }
}

;// CONCATENATED MODULE: ./build/scan/scanner.js

const worthWorkersBytes = 256 * 1024 * 1024;
function createScanner(set, { workers, cache }) {
    let pool = null;
    return {
        async scan(size, { chunks, options, onLine }) {
            if (workers === null || workers.count < 2 || size < worthWorkersBytes) {
                return await scanEntry(set, chunks, options, onLine);
            }
            pool ??= startPool(set, workers, cache);
            return await (await pool).scan(chunks, options, onLine);
        },
        async close() {
            await (await pool)?.close();
        },
    };
}
async function startPool(set, { count, script }, cache) {
    const { createScanPool } = await __webpack_require__.e(/* import() */ 841).then(__webpack_require__.bind(__webpack_require__, 5841));
    return createScanPool({
        patterns: set.patterns,
        workers: count,
        script,
        ...(cache === null ? {} : { cache }),
    });
}

;// CONCATENATED MODULE: ./build/scan/index.js







/***/ })

};
