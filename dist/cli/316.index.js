"use strict";
exports.id = 316;
exports.ids = [316];
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

/***/ 316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pullExample: () => (/* binding */ pullExample)
});

// EXTERNAL MODULE: ./build/entry-text.js
var entry_text = __webpack_require__(7767);
// EXTERNAL MODULE: ./build/evaluate-example.js
var evaluate_example = __webpack_require__(1263);
// EXTERNAL MODULE: ./build/local/inputs.js + 2 modules
var local_inputs = __webpack_require__(2676);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(9609);
// EXTERNAL MODULE: ./build/path-in-source.js
var path_in_source = __webpack_require__(5854);
// EXTERNAL MODULE: ./build/unpack/index.js + 38 modules
var unpack = __webpack_require__(9798);
// EXTERNAL MODULE: ./build/cli/collect-saved-issue.js
var collect_saved_issue = __webpack_require__(6000);
// EXTERNAL MODULE: ./build/cli/explain.js
var explain = __webpack_require__(2189);
// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/cli/open-case.js + 1 modules
var open_case = __webpack_require__(1276);
;// CONCATENATED MODULE: ./build/cli/signatures/fewest-lines.js
const maxTrials = 600;
async function fewestLines(files, holds) {
    let fewest = files;
    let trials = 0;
    const enough = async (candidate) => {
        trials += 1;
        return trials <= maxTrials && (await holds(candidate));
    };
    for (const path of files.keys()) {
        const without = new Map([...fewest].filter(([other]) => other !== path));
        if (without.size > 0 && (await enough(without)))
            fewest = without;
    }
    for (const path of fewest.keys()) {
        let size = Math.ceil((fewest.get(path)?.length ?? 0) / 2);
        while (size >= 1) {
            const shorter = await withoutPieces(fewest, path, { size, enough });
            const shrank = (shorter.get(path)?.length ?? 0) < (fewest.get(path)?.length ?? 0);
            fewest = shorter;
            if (!shrank || size > 1)
                size = size === 1 ? 0 : Math.ceil(size / 2);
        }
    }
    return fewest;
}
async function withoutPieces(files, path, { size, enough }) {
    let kept = files;
    for (let end = files.get(path)?.length ?? 0; end > 0; end -= size) {
        const lines = kept.get(path) ?? [];
        const rest = [...lines.slice(0, Math.max(0, end - size)), ...lines.slice(end)];
        const candidate = new Map(kept).set(path, rest);
        if (rest.length > 0 && (await enough(candidate)))
            kept = candidate;
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/cli/signatures/pull.js











async function pullExample(words, args, environment) {
    const inputs = words.slice(0, -1);
    const id = words.at(-1) ?? "";
    if (inputs.length === 0)
        return (0,failure/* failure */.V)("give an input and the id of a signature: telltale signatures pull INPUT ID");
    const opened = await (0,open_case/* openCase */.R)(inputs, args, environment);
    if ((0,failure/* isFailure */.N)(opened))
        return opened;
    const known = opened.shipped.catalogue.signatures.map((signature) => signature.id);
    if (!known.includes(id))
        return (0,failure/* failure */.V)((0,explain.unknownSignature)(id, known));
    const finding = opened.result.findings.find(({ signature }) => signature === id);
    if (finding === undefined)
        return (0,failure/* failure */.V)(`${id} is not found in this input: \`telltale explain\` shows what came closest`);
    const wanted = new Set(finding.evidence.map(({ entry }) => entry));
    const files = await redactedFiles(inputs, wanted, opened, environment);
    const isStillFound = async (candidate) => await holds(candidate, id, opened);
    if (!(await isStillFound(files))) {
        return (0,failure/* failure */.V)("the redacted entries alone do not show it any more; take the lines that `telltale explain` names by hand");
    }
    const fewest = await fewestLines(files, isStillFound);
    const { stringify } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const text = stringify({ match: [{ files: textsOf(fewest) }] }, { blockQuote: "literal", lineWidth: 0 });
    const verdict = opened.redactor.gate(text);
    environment.terminal.out(verdict.kind === "clean" ? text : verdict.masked);
    return null;
}
async function redactedFiles(inputs, wanted, { redactor }, { variables }) {
    const files = new Map();
    const budget = (0,unpack/* createBudget */.yK)(limits/* localLimits */.U);
    const collected = (0,local_inputs/* collectInputs */.C)(inputs, (saved) => (0,collect_saved_issue/* collectSavedIssue */.b)(saved, { limits: limits/* localLimits */.U, fetch: false, variables }));
    for await (const item of collected) {
        if (item.kind === "refused")
            continue;
        for await (const unpacked of (0,unpack/* unpack */.l1)(item.bundle, budget)) {
            if (unpacked.kind === "refused")
                continue;
            const path = redactor.redact((0,path_in_source/* pathInSource */.a)(item, unpacked.entry.path));
            const text = await (0,entry_text/* entryText */.u)(unpacked.entry);
            text.hold();
            for await (const _ of text.chunks())
                ;
            const held = wanted.has(path) ? text.held() : null;
            if (held !== null)
                files.set(path, redactor.redact(held).split(/\r\n|\r|\n/));
        }
    }
    return files;
}
async function holds(files, id, { shipped, result }) {
    const found = await (0,evaluate_example/* evaluateExample */.I)({ files: textsOf(files) }, shipped.catalogue.signatures, shipped);
    if (result.verdict.cause === id && found.verdict.cause !== id)
        return false;
    return found.findings.some(({ signature }) => signature === id);
}
function textsOf(files) {
    return Object.fromEntries([...files].map(([path, lines]) => [path, lines.join("\n")]));
}


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


/***/ }),

/***/ 1263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readExample),
/* harmony export */   I: () => (/* binding */ evaluateExample)
/* harmony export */ });
/* harmony import */ var _github_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3509);
/* harmony import */ var _model_bytes_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6331);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9609);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5256);




const author = { role: "reporter", login: null };
async function evaluateExample(example, signatures, shipped) {
    return (await readExample(example, signatures, shipped)).result;
}
async function readExample(example, signatures, { catalogue, patternCache }) {
    return await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .analyze */ .n)(bundlesOf(example), {
        catalogue: signatures === catalogue.signatures ? catalogue : { ...catalogue, signatures, problems: [] },
        ...(patternCache === undefined ? {} : { patternCache }),
        limits: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .localLimits */ .U,
        clock: _github_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        version: "0",
    });
}
async function* bundlesOf(example) {
    const files = "text" in example ? { "example.log": example.text } : example.files;
    for (const [name, text] of Object.entries(files)) {
        const bundle = (0,_model_bytes_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesBundle */ .a)({ name, origin: "path", author, bytes: Buffer.from(text, "utf8") });
        yield { kind: "bundle", source: "example", bundle };
    }
}


/***/ })

};
;