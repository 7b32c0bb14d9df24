"use strict";
exports.id = 164;
exports.ids = [164,115];
exports.modules = {

/***/ 1164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyzeIssueCommand: () => (/* binding */ analyzeIssueCommand)
});

;// CONCATENATED MODULE: ./build/canonical/known-issue.js
function canonicalIssueOf({ verdict, findings }, repository, reportedIn) {
    const { cause, status } = verdict;
    const finding = findings.find(({ signature }) => signature === cause);
    if (cause === null || status !== "known" || finding === undefined)
        return null;
    const openFirst = finding.advice.known.toSorted((a, b) => Number(b.state === "open") - Number(a.state === "open"));
    for (const known of openFirst) {
        const number = numberIn(repository, known.issue);
        if (number === null)
            continue;
        return number === reportedIn ? null : { cause, number, recorded: known.facts };
    }
    return null;
}
function numberIn({ owner, name }, issue) {
    const [, repository = "", number = ""] = /^([\w.-]+\/[\w.-]+)#(\d{1,9})$/.exec(issue) ?? [];
    return repository.toLowerCase() === `${owner}/${name}`.toLowerCase() ? Number(number) : null;
}

;// CONCATENATED MODULE: ./build/canonical/own-tracker.js

function ownTracker(issues, repository) {
    return {
        async stateOf(issue) {
            const number = numberIn(repository, issue);
            if (number === null)
                return null;
            const found = await issues.issue(number);
            return found.kind === "issue" ? found.state : null;
        },
    };
}

// EXTERNAL MODULE: ./build/collect/index.js + 5 modules
var collect = __webpack_require__(4489);
// EXTERNAL MODULE: ./build/github/clock.js
var clock = __webpack_require__(3509);
// EXTERNAL MODULE: ./build/github/json.js
var json = __webpack_require__(4025);
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

// EXTERNAL MODULE: ./build/github/download.js + 4 modules
var download = __webpack_require__(6513);
;// CONCATENATED MODULE: ./build/github/issues.js


function createIssueReader(api, { owner, name }) {
    return {
        async issue(number) {
            const read = await api.read({
                route: "GET /repos/{owner}/{repo}/issues/{issue_number}",
                parameters: { owner, repo: name, issue_number: number },
                doing: `read issue ${number}`,
                permission: "issues: read",
                parse: parseIssue,
            });
            return read.kind === "answered" ? read.value : read;
        },
        comments: (number) => listComments(api, { owner, name }, number),
    };
}
function parseIssue(data) {
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

// EXTERNAL MODULE: ./build/model/limits.js
var model_limits = __webpack_require__(9609);
// EXTERNAL MODULE: ./build/parse-limits.js
var parse_limits = __webpack_require__(9785);
// EXTERNAL MODULE: ./build/pipeline.js + 73 modules
var pipeline = __webpack_require__(5256);
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

;// CONCATENATED MODULE: ./build/publish/plan.js
function plan(own, wanted, marks) {
    const runOf = ({ body }) => marks.runOf(body);
    const byRun = (left, right) => compare(runOf(right), runOf(left)) || left.id - right.id;
    const [kept, ...surplus] = [...own].sort(byRun);
    if (kept === undefined)
        return { step: { kind: "create" }, surplus };
    if (compare(runOf(kept), wanted.run) > 0)
        return { step: { kind: "newer-run", comment: kept }, surplus };
    const kind = marks.same(kept.body, wanted.body) ? "unchanged" : wanted.onChange;
    return { step: { kind, comment: kept }, surplus };
}
function compare(left, right) {
    if (left === null || right === null)
        return Number(right === null) - Number(left === null);
    return left.id - right.id || left.attempt - right.attempt;
}
function runAfter(comments, marks) {
    const runs = comments.map(({ body }) => marks.runOf(body)).filter((run) => run !== null);
    const [last] = runs.sort((left, right) => compare(right, left));
    return last === undefined ? { id: 0, attempt: 1 } : { id: last.id, attempt: last.attempt + 1 };
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
                return end(skippedForNewerRun(step.comment));
            return end(settled(state) ?? { kind: "unchanged", url: step.comment.url });
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
        return deleted ? again(withGone(state, comment.id)) : await recover(updated, state, tools);
    }
    const written = withWritten(state, "updated", updated);
    if (surplus.length > 0)
        return again(await clear(surplus, written, tools));
    return end({ kind: "updated", url: updated.url });
}
async function create(state, tools) {
    const created = await tools.ports.comments.create(tools.options.issue, state.wanted.body);
    if ("kind" in created)
        return await recover(created, state, tools);
    tools.options.identity.learn(created);
    const once = { ...state, wanted: { ...state.wanted, onChange: "update" } };
    return again(withWritten(once, "created", created));
}
async function clear(surplus, state, tools) {
    let next = state;
    for (const { id } of surplus) {
        const removed = await tools.ports.comments.remove(id);
        const paused = removed.kind === "trouble" && mayPass(removed) ? await pause(removed, next, tools) : null;
        const deletions = next.deletions + Number(removed.kind === "removed");
        next = paused ?? { ...withGone(next, id), deletions };
    }
    return next;
}
async function recover(trouble, state, tools) {
    if (trouble.code === "too-long" && !state.shortened && tools.options.shorten !== null) {
        const wanted = { ...state.wanted, body: tools.options.shorten() };
        return again({ ...state, wanted, shortened: true });
    }
    const paused = mayPass(trouble) ? await pause(trouble, state, tools) : null;
    return paused === null ? end(skippedForTrouble(trouble, "writing")) : again(paused);
}
const mayPass = ({ code }) => code === "unavailable" || code === "rate-limited";
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
const end = (publication) => ({
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

;// CONCATENATED MODULE: ./build/publish/thread.js

async function readThread(issue, { author, isMarked }, ports) {
    const comments = await ports.issues.comments(issue);
    if ("kind" in comments)
        return comments;
    const at = ports.clock.now();
    const identity = createIdentity(author, ports.comments);
    const ours = await identity.pick(comments.filter(({ body }) => isMarked(body)));
    return { comments, at, ours: new Set(ours.map(({ id }) => id)), identity };
}

// EXTERNAL MODULE: ./build/report/index.js + 8 modules
var report = __webpack_require__(8396);
// EXTERNAL MODULE: ./build/cli/comment.js
var comment = __webpack_require__(4115);
// EXTERNAL MODULE: ./build/cli/connect-api.js + 6 modules
var connect_api = __webpack_require__(3765);
// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/cli/load-catalogue.js
var load_catalogue = __webpack_require__(1288);
// EXTERNAL MODULE: ./build/cli/passed.js
var passed = __webpack_require__(9300);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(1915);
// EXTERNAL MODULE: ./build/cli/render-case.js
var render_case = __webpack_require__(5373);
// EXTERNAL MODULE: ./build/cli/templates.js + 1 modules
var cli_templates = __webpack_require__(1810);
// EXTERNAL MODULE: ./build/cli/workers.js + 1 modules
var cli_workers = __webpack_require__(3664);
;// CONCATENATED MODULE: ./build/cli/analyze-issue.js























const shorterBytes = 30_000;
async function analyzeIssueCommand(args, environment) {
    const target = parseTarget(args.get("issue") ?? "");
    if (target === null)
        return (0,failure/* failure */.V)(`--issue wants OWNER/REPO#NUMBER, as octo/app#12; not ${JSON.stringify(args.get("issue"))}`);
    const chosen = await (0,cli_templates/* templatesOf */.r)(args);
    if ((0,failure/* isFailure */.N)(chosen))
        return chosen;
    const { templates, problems } = chosen;
    const github = await connect(target.repository, environment);
    if ((0,failure/* isFailure */.N)(github))
        return github;
    const read = await readIssue(target.number, github);
    if ((0,failure/* isFailure */.N)(read))
        return read;
    const analysed = await analyzeIssue(read, args, { github, environment });
    if ((0,failure/* isFailure */.N)(analysed))
        return analysed;
    const analysis = (0,cli_templates/* withProblems */.K)(analysed, problems);
    const rendered = await (0,render_case/* renderCase */.J)(analysis, args, { ...environment, templates });
    if (rendered !== null || !args.has("publish"))
        return rendered;
    return await post(analysis, read, { github, templates: await templates(), terminal: environment.terminal });
}
function parseTarget(text) {
    const [, owner, name, number] = /^([\w.-]+)\/([\w.-]+)#([1-9]\d{0,8})$/.exec(text) ?? [];
    if (owner === undefined || name === undefined)
        return null;
    return { repository: { owner, name }, number: Number(number) };
}
async function connect(repository, environment) {
    const connected = await (0,connect_api.connectApi)(environment);
    if ((0,failure/* isFailure */.N)(connected))
        return connected;
    const { api, account, serverUrl } = connected;
    return {
        repository,
        serverUrl,
        issues: createIssueReader(api, repository),
        comments: createCommentStore(api, repository, account),
    };
}
async function readIssue(number, github) {
    const issue = await github.issues.issue(number);
    if (issue.kind === "trouble")
        return (0,failure/* failure */.V)(issue.message);
    if (issue.isPullRequest)
        return (0,failure/* failure */.V)("this is a pull request, and Telltale reads issues only");
    const thread = await readThread(number, { author: githubActions, isMarked: (body) => (0,report.parseMarker)(body) !== null }, { ...github, clock: clock/* systemClock */.m });
    return "kind" in thread ? (0,failure/* failure */.V)(thread.message) : { issue, ...thread };
}
async function analyzeIssue(read, args, { github, environment }) {
    const changes = (0,parse_limits/* parseLimits */.k)(args.all("limit"));
    if ("kind" in changes)
        return (0,failure/* failure */.V)(changes.message);
    const workers = (0,cli_workers/* askedWorkers */.E)(args, environment);
    if ((0,failure/* isFailure */.N)(workers))
        return workers;
    const shipped = await (0,load_catalogue/* loadCatalogue */.O)(args, environment);
    if ((0,failure/* isFailure */.N)(shipped))
        return shipped;
    const limits = { ...model_limits/* attachmentLimits */.a, ...changes };
    const { serverUrl, repository } = github;
    const collected = (0,collect/* collectIssue */.yE)({
        ...read,
        place: { serverUrl, repository },
        limits,
        downloader: (0,download/* createAttachmentDownloader */.v)({ fetch: globalThis.fetch, serverUrl, token: null }),
    });
    return await (0,pipeline/* analyze */.n)((0,progress/* watched */.V)(collected, environment.terminal), {
        ...shipped,
        limits,
        clock: clock/* systemClock */.m,
        version: environment.version,
        tracker: ownTracker(github.issues, repository),
        signal: AbortSignal.timeout(limits.runTimeoutMs),
        workers,
    });
}
async function post(analysis, read, { github, templates, terminal, }) {
    const marks = (0,report.marksFor)("default");
    const run = runAfter(read.comments, marks);
    const body = (maxBytes) => (0,passed/* passed */.b)((0,comment.commentOf)(analysis, { run, templates, ...(maxBytes === undefined ? {} : { maxBytes }) }), terminal);
    const publication = await publish({
        issue: read.issue.number,
        wanted: { body: body(), run, onChange: "update" },
        shorten: () => body(shorterBytes),
        identity: read.identity,
        marks,
        known: { comments: read.comments, at: read.at },
    }, { comments: github.comments, clock: clock/* systemClock */.m });
    if (publication.kind === "skipped")
        return (0,failure/* failure */.V)(publication.message);
    terminal.note(`telltale: comment ${publication.kind}: ${publication.url}\n`);
    return null;
}


/***/ }),

/***/ 4115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bugReportOf: () => (/* binding */ bugReportOf),
/* harmony export */   commentOf: () => (/* binding */ commentOf)
/* harmony export */ });
/* harmony import */ var _gated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9162);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8396);


const noRun = { id: 0, attempt: 1 };
function commentOf(analysis, options) {
    const marker = { key: "default", run: options.run ?? noRun };
    const size = options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes };
    return (0,_gated_js__WEBPACK_IMPORTED_MODULE_0__/* .gated */ .a)(analysis, {
        name: "comment",
        render: (result) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.renderComment)(result, { marker, templates: options.templates, ...size }).markdown,
        blocked: () => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.blockedComment)(marker, analysis.result.verdict.status),
    });
}
function bugReportOf(analysis, templates) {
    return (0,_gated_js__WEBPACK_IMPORTED_MODULE_0__/* .gated */ .a)(analysis, {
        name: "report",
        render: (result) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.renderBugReport)(result, { templates }).markdown,
    });
}


/***/ }),

/***/ 3765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectApi: () => (/* binding */ connectApi)
});

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
    const serverNow = parseHttpDate(textOf(headers.date)) ?? now;
    const retryAfter = textOf(headers["retry-after"]);
    if (/^\d+$/.test(retryAfter))
        return atLeast(Number(retryAfter) * 1000);
    const date = parseHttpDate(retryAfter);
    if (date !== null)
        return atLeast(date - serverNow);
    const reset = textOf(headers["x-ratelimit-reset"]);
    if (textOf(headers["x-ratelimit-remaining"]) === "0" && /^\d+$/.test(reset)) {
        return atLeast(Number(reset) * 1000 - serverNow);
    }
    return retryAfter === "" ? unnamedWaitMs : unreadableWaitMs;
}
function parseHttpDate(text) {
    const time = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} /.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? null : time;
}
const atLeast = (ms) => Math.max(leastWaitMs, ms);
const textOf = (value) => String(value ?? "").trim();

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

// EXTERNAL MODULE: ./build/github/clock.js
var clock = __webpack_require__(3509);
// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(8864);
;// CONCATENATED MODULE: ./build/cli/connect-api.js




async function connectApi({ variables }) {
    const token = variables.GITHUB_TOKEN || variables.GH_TOKEN;
    if (!token) {
        return (0,failure/* failure */.V)('asking GitHub needs a token: set GITHUB_TOKEN or GH_TOKEN, as in GH_TOKEN="$(gh auth token)" telltale ...');
    }
    const { Octokit } = await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 891));
    const apiUrl = withoutSlash(variables.GITHUB_API_URL ?? "https://api.github.com");
    const silent = () => undefined;
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    const octokit = new Octokit({ auth: token, baseUrl: apiUrl, userAgent: "telltale", log });
    const request = octokit.request;
    return {
        kind: "connected",
        api: createApi({ ...apiDefaults, request, clock: clock/* systemClock */.m, apiUrl }),
        account: accountKindOf(token),
        serverUrl: withoutSlash(variables.GITHUB_SERVER_URL ?? "https://github.com"),
    };
}
const withoutSlash = (url) => url.replace(/\/+$/, "");


/***/ }),

/***/ 4025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
;