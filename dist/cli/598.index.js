"use strict";
exports.id = 598;
exports.ids = [598];
exports.modules = {

/***/ 7598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateCommand: () => (/* binding */ evaluateCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/catalogue/evaluation/compare-outcomes.js
function compareOutcomes(before, after) {
    const now = new Map(after.map((outcome) => [outcome.case, outcome]));
    const pairs = before.flatMap((old) => {
        const fresh = now.get(old.case);
        return fresh === undefined ? [] : [{ old, fresh }];
    });
    return {
        changed: pairs
            .filter(({ old, fresh }) => sayVerdict(old) !== sayVerdict(fresh))
            .map(({ old, fresh }) => ({ case: old.case, before: sayVerdict(old), after: sayVerdict(fresh) })),
        stopped: lost(pairs.map(({ old, fresh }) => ({ from: old, to: fresh }))),
        started: lost(pairs.map(({ old, fresh }) => ({ from: fresh, to: old }))),
    };
}
function sayVerdict({ status, cause }) {
    return cause === null ? status : `${status} ${cause}`;
}
function lost(pairs) {
    const cases = new Map();
    for (const { from, to } of pairs) {
        const kept = new Set(to.findings.map(({ signature }) => signature));
        for (const { signature } of from.findings) {
            if (!kept.has(signature))
                cases.set(signature, [...(cases.get(signature) ?? []), from.case]);
        }
    }
    return [...cases]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([signature, names]) => ({ signature, cases: names }));
}

;// CONCATENATED MODULE: ./build/catalogue/evaluation/calibrate.js
const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
function calibrate(verdicts) {
    return edges.slice(0, -1).flatMap((from, index) => {
        const to = edges[index + 1] ?? 1;
        const inside = verdicts.filter(({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1)));
        if (inside.length === 0)
            return [];
        return [
            {
                from,
                to,
                verdicts: inside.length,
                right: inside.filter(({ right }) => right).length,
                said: inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/catalogue/evaluation/judge-outcome.js
function causeIsRight(label, { cause, findings }) {
    if (label.clean)
        return cause === null || label.allowed.includes(cause);
    if (cause !== null)
        return label.causes.includes(cause);
    const found = findings.filter(({ signature }) => label.causes.includes(signature));
    return found.length > 0 && found.every(({ severity }) => severity === "info");
}
function falseClaims(label, outcome) {
    return outcome.findings
        .filter(({ severity, role }) => severity !== "info" && role === "cause")
        .map(({ signature }) => signature)
        .filter((id) => !label.allowed.includes(id) && !label.wanted.some((group) => group.includes(id)));
}
function lifetimeIsRight({ lifetime }, { lifetimes }) {
    if (lifetime === null)
        return true;
    const { subjects, from, to } = lifetime;
    return lifetimes.some(({ subject, seconds }) => (subjects.length === 0 || subjects.includes(subject)) && seconds >= from && seconds <= to);
}
function isMeant(label, id) {
    return (label.allowed.includes(id) ||
        label.causes.includes(id) ||
        label.wanted.some((group) => group.includes(id)));
}
function foundIn({ findings }) {
    return findings.map(({ signature }) => signature);
}
function mistakesOf(label, outcome) {
    const name = label.name;
    const got = outcome.cause ?? outcome.status;
    const wrong = falseClaims(label, outcome);
    const mistakes = wrong.map((id) => ({
        case: name,
        kind: label.clean ? "claim-on-clean-case" : "false-claim",
        wanted: label.clean ? "no claim" : label.causes.join(" or "),
        got: id,
    }));
    if (!label.clean && !causeIsRight(label, outcome)) {
        mistakes.push({ case: name, kind: "wrong-cause", wanted: label.causes.join(" or "), got });
    }
    for (const group of label.clean ? [] : label.wanted) {
        if (!foundIn(outcome).some((id) => group.includes(id))) {
            mistakes.push({ case: name, kind: "missing-finding", wanted: group.join(" or "), got });
        }
    }
    if (label.lifetime !== null && !lifetimeIsRight(label, outcome)) {
        const { from, to } = label.lifetime;
        const lived = outcome.lifetimes.map(({ subject, seconds }) => `${subject} ${seconds} s`).join(", ");
        mistakes.push({
            case: name,
            kind: "lifetime",
            wanted: `${from} to ${to} s`,
            got: lived || "no lifetime",
        });
    }
    return mistakes;
}

;// CONCATENATED MODULE: ./build/catalogue/evaluation/evaluate-cases.js


function evaluateCases(labels, outcomes) {
    const byCase = new Map(outcomes.map((outcome) => [outcome.case, outcome]));
    const pairs = labels.flatMap((label) => {
        const outcome = byCase.get(label.name);
        return outcome === undefined ? [] : [{ label, outcome }];
    });
    const faulty = pairs.filter(({ label }) => !label.clean);
    const clean = pairs.filter(({ label }) => label.clean);
    const timed = pairs.filter(({ label }) => label.lifetime !== null);
    const wanted = faulty.flatMap(({ label, outcome }) => label.wanted.map((group) => ({ group, outcome })));
    return {
        cases: pairs.length,
        causes: share(faulty, ({ label, outcome }) => causeIsRight(label, outcome)),
        findings: share(wanted, ({ group, outcome }) => outcome.findings.some((one) => group.includes(one.signature))),
        clean: share(clean, ({ label, outcome }) => falseClaims(label, outcome).length === 0),
        lifetimes: share(timed, ({ label, outcome }) => lifetimeIsRight(label, outcome)),
        signatures: scores(pairs),
        calibration: calibrate(pairs
            .filter(({ outcome }) => outcome.cause !== null)
            .map(({ label, outcome }) => ({
            confidence: outcome.confidence,
            right: causeIsRight(label, outcome),
        }))),
        mistakes: pairs.flatMap(({ label, outcome }) => mistakesOf(label, outcome)),
    };
}
function scores(pairs) {
    const ids = new Set(pairs.flatMap(({ label, outcome }) => [...label.causes, ...label.wanted.flat(), ...foundIn(outcome)]));
    return [...ids].sort().map((signature) => {
        const found = pairs.filter(({ outcome }) => foundIn(outcome).includes(signature));
        const claimed = found.filter(({ label, outcome }) => isMeant(label, signature) || claims(outcome, signature));
        const right = claimed.filter(({ label }) => isMeant(label, signature)).length;
        const wanted = pairs.filter(({ label }) => label.wanted.some((group) => group.length === 1 && group[0] === signature));
        const recalled = wanted.filter(({ outcome }) => foundIn(outcome).includes(signature)).length;
        return {
            signature,
            right,
            found: claimed.length,
            wanted: wanted.length,
            precision: claimed.length === 0 ? null : right / claimed.length,
            recall: wanted.length === 0 ? null : recalled / wanted.length,
        };
    });
}
function claims({ findings }, id) {
    return findings.some(({ signature, severity, role }) => signature === id && severity !== "info" && role === "cause");
}
function share(all, isRight) {
    return { right: all.filter(isRight).length, of: all.length };
}

;// CONCATENATED MODULE: ./build/catalogue/evaluation/outcome.js
function outcomeOf(name, { verdict, findings, sessions }) {
    return {
        case: name,
        status: verdict.status,
        cause: verdict.cause,
        confidence: verdict.confidence,
        findings: findings.map(({ signature, severity, role }) => ({ signature, severity, role })),
        lifetimes: sessions.flatMap(({ subject, lifetimeMs }) => lifetimeMs === null ? [] : [{ subject, seconds: lifetimeMs / 1_000 }]),
    };
}

// EXTERNAL MODULE: ./build/report/index.js + 8 modules
var report = __webpack_require__(8396);
// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/cli/load-catalogue.js
var load_catalogue = __webpack_require__(1288);
// EXTERNAL MODULE: ./build/cli/open-case.js + 1 modules
var open_case = __webpack_require__(1276);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/catalogue/evaluation/labels.js
function readLabels(json) {
    if (typeof json !== "object" || json === null)
        return { labels: [], unreadable: ["the whole file"] };
    const read = Object.entries(json).map(([name, label]) => [name, labelOf(name, label)]);
    return {
        labels: read.flatMap(([, label]) => (label === null ? [] : [label])),
        unreadable: read.flatMap(([name, label]) => (label === null ? [name] : [])),
    };
}
function labelOf(name, label) {
    if (typeof label !== "object" || label === null)
        return null;
    if ("faults" in label && Array.isArray(label.faults))
        return fromThread(name, label);
    if ("cause" in label && Array.isArray(label.cause))
        return fromBundle(name, label);
    return null;
}
function fromBundle(name, label) {
    const groups = label.allOf ?? [];
    const range = label.lifetimeSeconds;
    return {
        name,
        clean: label.healthy,
        causes: label.cause,
        wanted: groups.length > 0 ? groups : label.cause.length > 0 ? [label.cause] : [],
        allowed: [...label.cause, ...(label.allowed ?? [])],
        lifetime: range === undefined ? null : { subjects: label.server?.split(",") ?? [], from: range[0], to: range[1] },
    };
}
function fromThread(name, label) {
    const [primary] = label.faults;
    return {
        name,
        clean: label.negative === true || primary === undefined,
        causes: primary === undefined ? [] : [primary, ...(label.primaryAlso ?? [])],
        wanted: label.faults.map((fault) => [fault]),
        allowed: [...label.faults, ...(label.alsoAccept ?? []), ...(label.primaryAlso ?? [])],
        lifetime: null,
    };
}

// EXTERNAL MODULE: ./build/local/walk.js
var walk = __webpack_require__(1682);
;// CONCATENATED MODULE: ./build/cli/evaluate/read-cases.js





function readCases(folder) {
    const file = (0,external_node_path_.join)(folder, "labels.json");
    if (!(0,external_node_fs_.existsSync)(file)) {
        return (0,failure/* failure */.V)(`${JSON.stringify(folder)} holds no labels.json: it maps each case's name to what it must yield (docs/evaluate.md)`);
    }
    const json = parsed((0,external_node_fs_.readFileSync)(file, "utf8"));
    if (json === null)
        return (0,failure/* failure */.V)(`${JSON.stringify(file)} is not JSON`);
    const { labels, unreadable } = readLabels(json);
    const paths = pathsByName(folder);
    const cases = labels.flatMap((label) => {
        const path = paths.get(label.name);
        return path === undefined ? [] : [{ label, path }];
    });
    const missing = labels
        .filter(({ name }) => !paths.has(name))
        .map(({ name }) => `${name}: no file of this name`);
    return {
        cases,
        left: [...unreadable.map((name) => `${name}: not a label that is understood`), ...missing],
    };
}
function pathsByName(folder) {
    const paths = new Map();
    for (const item of (0,walk/* walk */.G)(folder)) {
        if (item.kind !== "file")
            continue;
        const name = (0,external_node_path_.basename)(item.path).replace(/\.(?:tar\.gz|[A-Za-z0-9]+)$/, "");
        if (item.path !== "labels.json" && !paths.has(name))
            paths.set(name, item.absolute);
        for (let above = (0,external_node_path_.dirname)(item.path); above !== "."; above = (0,external_node_path_.dirname)(above)) {
            if (!paths.has((0,external_node_path_.basename)(above)))
                paths.set((0,external_node_path_.basename)(above), (0,external_node_path_.join)(folder, above));
        }
    }
    return paths;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/cli/evaluate/text.js
function evaluationText(evaluation, comparison) {
    return [
        `# ${evaluation.cases} cases`,
        "",
        ...table(["What", "Right", "Of", "Share"], [
            ["the verdict's cause", ...shareCells(evaluation.causes)],
            ["wanted findings", ...shareCells(evaluation.findings)],
            ["cases without a fault: no claim", ...shareCells(evaluation.clean)],
            ["lifetimes", ...shareCells(evaluation.lifetimes)],
            ["claims that are right", ...shareCells(text_claims(evaluation))],
        ]),
        "",
        "## How sure the verdicts were",
        "",
        ...table(["Confidence", "Verdicts", "Said", "Right"], evaluation.calibration.map(({ from, to, verdicts, said, right }) => [
            `${from} to ${to}`,
            verdicts,
            percent(said),
            percent(right / verdicts),
        ])),
        "",
        "## Signatures",
        "",
        ...table(["Signature", "Found", "Right", "Wanted", "Precision", "Recall"], evaluation.signatures.map((score) => [
            score.signature,
            score.found,
            score.right,
            score.wanted,
            score.precision === null ? "" : percent(score.precision),
            score.recall === null ? "" : percent(score.recall),
        ])),
        ...(evaluation.mistakes.length === 0 ? [] : ["", "## Mistakes", "", ...mistakes(evaluation)]),
        ...(comparison === null ? [] : ["", "## Against the former results", "", ...changes(comparison)]),
        "",
    ].join("\n");
}
function text_claims({ signatures }) {
    const sum = (of) => signatures.reduce((total, score) => total + of(score), 0);
    return { right: sum(({ right }) => right), of: sum(({ found }) => found) };
}
function mistakes(evaluation) {
    return table(["Case", "Mistake", "Wanted", "Got"], evaluation.mistakes.map((mistake) => [mistake.case, mistake.kind, mistake.wanted, mistake.got]));
}
function changes({ changed, stopped, started }) {
    if (changed.length + stopped.length + started.length === 0)
        return ["Nothing changed."];
    return [
        ...table(["Case", "Before", "After"], changed.map((one) => [one.case, one.before, one.after])),
        "",
        ...table(["Signature", "Change", "Cases"], [
            ...stopped.map(({ signature, cases }) => [signature, "found no more", cases.join(", ")]),
            ...started.map(({ signature, cases }) => [signature, "found now", cases.join(", ")]),
        ]),
    ];
}
const shareCells = ({ right, of }) => [right, of, of === 0 ? "" : percent(right / of)];
const percent = (share) => `${(share * 100).toFixed(1)} %`;
function table(head, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

;// CONCATENATED MODULE: ./build/cli/evaluate/evaluate.js










async function evaluateCommand(args, environment) {
    const read = readCases(args.positionals[0] ?? ".");
    if ((0,failure/* isFailure */.N)(read))
        return read;
    const before = args.has("against") ? readOutcomes(args.get("against") ?? "") : null;
    if (before !== null && (0,failure/* isFailure */.N)(before))
        return before;
    const outcomes = await outcomesOf(read.cases, args, environment);
    if ((0,failure/* isFailure */.N)(outcomes))
        return outcomes;
    const evaluation = evaluateCases(read.cases.map(({ label }) => label), outcomes);
    const comparison = before === null ? null : compareOutcomes(before, outcomes);
    const { terminal } = environment;
    for (const left of read.left)
        terminal.note(`left out: ${left}\n`);
    terminal.out(args.get("format") === "json"
        ? (0,report.renderJson)({ schema: "telltale.evaluation/v1", ...evaluation, comparison, outcomes })
        : evaluationText(evaluation, comparison));
    return null;
}
async function outcomesOf(cases, args, environment) {
    const shipped = await (0,load_catalogue/* loadCatalogue */.O)(args, environment);
    if ((0,failure/* isFailure */.N)(shipped))
        return shipped;
    const outcomes = [];
    for (const { label, path } of cases) {
        const analysis = await (0,open_case/* analyzeInputs */.C)([path], args, { environment, shipped });
        if ((0,failure/* isFailure */.N)(analysis))
            return analysis;
        outcomes.push(outcomeOf(label.name, analysis.result));
    }
    return outcomes;
}
function readOutcomes(file) {
    try {
        const json = JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
        if (typeof json === "object" && json !== null && "outcomes" in json && Array.isArray(json.outcomes)) {
            return json.outcomes;
        }
    }
    catch {
    }
    return (0,failure/* failure */.V)(`${JSON.stringify(file)} holds no former results: make them with \`telltale evaluate DIR --format json > FILE\``);
}


/***/ }),

/***/ 8864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isFailure),
/* harmony export */   V: () => (/* binding */ failure)
/* harmony export */ });
const failure = (message) => ({ kind: "failure", message });
const isFailure = (value) => "kind" in value && value.kind === "failure";


/***/ }),

/***/ 1288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ loadCatalogue)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _local_load_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6273);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3064);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8864);





async function loadCatalogue(args, environment) {
    const loaded = await (0,_local_load_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .loadCatalogue */ .O)({
        shippedFile: (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .shippedFile */ .k)(environment),
        defaultSignatures: !args.has("no-default-signatures"),
        workspace: environment.workingFolder,
        signatures: args.all("signatures"),
        labelOf: (path) => path,
        readRemote: async (reference) => await readRemote(reference, environment),
    });
    return "kind" in loaded ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V)(loaded.message) : loaded;
}
async function readRemote(reference, environment) {
    const [{ connectApi }, { readRemoteCatalogue }, { folderCache }] = await Promise.all([
        __webpack_require__.e(/* import() */ 765).then(__webpack_require__.bind(__webpack_require__, 3765)),
        __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 8421)),
        __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 9855)),
    ]);
    const connected = await connectApi(environment);
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N)(connected))
        return connected;
    const { variables } = environment;
    const home = variables.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache");
    const cache = folderCache((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "telltale", "catalogues"));
    return await readRemoteCatalogue(reference, { api: connected.api, cache });
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ analyzeInputs),
  R: () => (/* binding */ openCase)
});

// EXTERNAL MODULE: ./build/github/clock.js
var clock = __webpack_require__(3509);
// EXTERNAL MODULE: ./build/local/inputs.js + 2 modules
var local_inputs = __webpack_require__(2676);
// EXTERNAL MODULE: ./build/model/limits.js
var model_limits = __webpack_require__(9609);
// EXTERNAL MODULE: ./build/parse-limits.js
var parse_limits = __webpack_require__(9785);
// EXTERNAL MODULE: ./build/pipeline.js + 73 modules
var pipeline = __webpack_require__(5256);
// EXTERNAL MODULE: ./build/cli/collect-saved-issue.js
var collect_saved_issue = __webpack_require__(6000);
// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/cli/load-catalogue.js
var load_catalogue = __webpack_require__(1288);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/cli/memory.js

const worthBounding = 1024 * 1024;
const flags = ["--semi-space-growth-factor=1", "--heap-growing-percent=60", "--no-parallel-scavenge"];
async function boundMemory(inputs) {
    if (!inputs.some(isLarge))
        return;
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 23));
    for (const flag of flags)
        setFlagsFromString(flag);
}
function isLarge(input) {
    if (input === "-")
        return true;
    const found = (0,external_node_fs_.statSync)(input, { throwIfNoEntry: false });
    return found !== undefined && (!found.isFile() || found.size > worthBounding);
}

// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(1915);
// EXTERNAL MODULE: ./build/cli/workers.js + 1 modules
var cli_workers = __webpack_require__(3664);
;// CONCATENATED MODULE: ./build/cli/open-case.js











async function openCase(inputs, args, environment) {
    const shipped = await (0,load_catalogue/* loadCatalogue */.O)(args, environment);
    if ((0,failure/* isFailure */.N)(shipped))
        return shipped;
    const analysis = await analyzeInputs(inputs, args, { environment, shipped });
    return (0,failure/* isFailure */.N)(analysis) ? analysis : { ...analysis, shipped };
}
async function analyzeInputs(inputs, args, { environment, shipped }) {
    const missing = (0,local_inputs/* findMissing */.y)(inputs);
    if (missing !== null)
        return (0,failure/* failure */.V)(missing.message);
    await boundMemory(inputs);
    const changes = (0,parse_limits/* parseLimits */.k)(args.all("limit"));
    if ("kind" in changes)
        return (0,failure/* failure */.V)(changes.message);
    const workers = (0,cli_workers/* askedWorkers */.E)(args, environment);
    if ((0,failure/* isFailure */.N)(workers))
        return workers;
    const limits = { ...model_limits/* localLimits */.U, ...changes };
    const collected = (0,local_inputs/* collectInputs */.C)(inputs, (saved) => (0,collect_saved_issue/* collectSavedIssue */.b)(saved, { limits, fetch: args.has("fetch"), variables: environment.variables }));
    return await (0,pipeline/* analyze */.n)((0,progress/* watched */.V)(collected, environment.terminal), {
        catalogue: shipped.catalogue,
        patternCache: shipped.patternCache,
        limits,
        clock: clock/* systemClock */.m,
        version: environment.version,
        signal: AbortSignal.timeout(limits.runTimeoutMs),
        workers,
        surroundings: showsSurroundings(args),
    });
}
function showsSurroundings(args) {
    return args.has("output") || args.get("format") === "html" || args.get("format") === "json";
}


/***/ }),

/***/ 1915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ watched)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5035);

const showAfterMs = 1_000;
const redrawMs = 100;
async function* watched(collected, terminal) {
    if (!terminal.isWatched)
        return yield* collected;
    const line = new ProgressLine(terminal);
    try {
        for await (const item of collected) {
            if (item.kind === "refused")
                yield item;
            else
                yield { ...item, bundle: counted(item.bundle, (bytes) => line.add(bytes, item.bundle.name)) };
        }
    }
    finally {
        line.clear();
    }
}
class ProgressLine {
    #terminal;
    #startedAt = Date.now();
    #drawnAt = 0;
    #bytes = 0;
    constructor(terminal) {
        this.#terminal = terminal;
    }
    add(bytes, name) {
        this.#bytes += bytes;
        const now = Date.now();
        if (now - this.#startedAt < showAfterMs || now - this.#drawnAt < redrawMs)
            return;
        this.#drawnAt = now;
        this.#terminal.note(`\r\u001b[2K${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesInWords */ .o)(this.#bytes)} read · ${printable(name)}`);
    }
    clear() {
        if (this.#drawnAt > 0)
            this.#terminal.note("\r\u001b[2K");
    }
}
function counted(bundle, onBytes) {
    return {
        ...bundle,
        async read(offset, length) {
            const bytes = await bundle.read(offset, length);
            onBytes(bytes.length);
            return bytes;
        },
        async *stream() {
            for await (const chunk of bundle.stream()) {
                onBytes(chunk.length);
                yield chunk;
            }
        },
    };
}
const printable = (name) => name.replace(/[^\x20-\x7e]/g, "?").slice(0, 60);


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ askedWorkers)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/local/workers.js


const maxWorkers = 4;
const workersOf = (home, count = workersFor((0,external_node_os_.availableParallelism)())) => ({
    count,
    script: (0,external_node_path_.join)(home, "scan-worker", "index.js"),
});
function workersFor(cores) {
    return Math.min(maxWorkers, cores);
}

// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(8864);
;// CONCATENATED MODULE: ./build/cli/workers.js


const maxAsked = 64;
function askedWorkers(args, { home }) {
    const given = args.get("workers");
    if (given === undefined)
        return workersOf(home);
    const count = /^\d{1,3}$/.test(given) ? Number(given) : 0;
    return count >= 1 && count <= maxAsked
        ? workersOf(home, count)
        : (0,failure/* failure */.V)(`--workers takes a number from 1 to ${maxAsked}; not \`${given}\``);
}


/***/ })

};
;