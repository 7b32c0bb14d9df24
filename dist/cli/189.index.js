"use strict";
exports.id = 189;
exports.ids = [189];
exports.modules = {

/***/ 2189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand),
/* harmony export */   unknownSignature: () => (/* binding */ unknownSignature)
/* harmony export */ });
/* harmony import */ var _catalogue_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(203);
/* harmony import */ var _classify_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);
/* harmony import */ var _report_clean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(335);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8396);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8864);
/* harmony import */ var _open_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1276);






async function explainCommand(args, environment) {
    const inputs = args.positionals.slice(0, -1);
    const id = args.positionals.at(-1) ?? "";
    const opened = await (0,_open_case_js__WEBPACK_IMPORTED_MODULE_2__/* .openCase */ .R)(inputs, args, environment);
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isFailure */ .N)(opened))
        return opened;
    const { signatures } = opened.shipped.catalogue;
    const signature = signatures.find((candidate) => candidate.id === id);
    if (signature === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(unknownSignature(id, signatures.map((each) => each.id)));
    const explanation = (0,_classify_index_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(opened.reading, signature, signatures);
    const text = args.get("format") === "json" ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.renderJson)(explanation) : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.commandSafe)(explanationText(explanation));
    const gated = opened.redactor.gate(text);
    environment.terminal.out(gated.kind === "clean" ? text : gated.masked);
    return null;
}
function unknownSignature(id, known) {
    const near = (0,_catalogue_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(id, known);
    const hint = near === null ? "`telltale signatures list` shows them all" : `did you mean ${near}?`;
    return `no signature has the id ${JSON.stringify(id)}: ${hint}`;
}
function explanationText({ signature, title, holds, clauses }) {
    return [
        `${signature}: ${title}`,
        holds ? "It matched:" : "It did not match:",
        ...clauses.map(clauseText),
        "",
    ].join("\n");
}
function clauseText({ clause, kind, depth, holds, why, closest, evidence }) {
    const indent = "  ".repeat(depth + 1);
    return [
        `${indent}${holds ? "✓" : "✗"} ${clause}${kind === clause ? "" : ` (${kind})`}: ${(0,_report_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(why, maxWhy)}`,
        ...(closest === null ? [] : [`${indent}    closest: ${(0,_report_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(closest, maxWhy)}`]),
        ...evidence.map(({ entry, line, text }) => `${indent}    ${(0,_report_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(entry)}:${line}: ${(0,_report_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(firstLine(text), maxQuote)}`),
    ].join("\n");
}
const maxWhy = 2_000;
const maxQuote = 160;
const firstLine = (text) => text.split("\n", 1)[0] ?? "";


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