"use strict";
exports.id = 765;
exports.ids = [765];
exports.modules = {

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

/***/ 3509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const systemClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms);
    },
};


/***/ })

};
;