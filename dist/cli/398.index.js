"use strict";
exports.id = 398;
exports.ids = [398,115];
exports.modules = {

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

/***/ 9300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ passed)
/* harmony export */ });
function passed({ text, warning }, { note }) {
    if (warning !== null)
        note(`telltale: ${warning}\n`);
    return text;
}


/***/ }),

/***/ 2398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previewCommand: () => (/* binding */ previewCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4115);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8864);
/* harmony import */ var _open_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1276);
/* harmony import */ var _passed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9300);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1810);






async function previewCommand(args, environment) {
    const templates = await (0,_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .templatesOf */ .r)(args);
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N)(templates))
        return templates;
    const opened = await (0,_open_case_js__WEBPACK_IMPORTED_MODULE_2__/* .openCase */ .R)(args.positionals, args, environment);
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N)(opened))
        return opened;
    const { terminal } = environment;
    const comment = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__.commentOf)((0,_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .withProblems */ .K)(opened, templates.problems), {
        templates: await templates.templates(),
    });
    const { renderPreview } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3782));
    const page = await renderPreview((0,_passed_js__WEBPACK_IMPORTED_MODULE_5__/* .passed */ .b)(comment, terminal));
    const file = args.get("output");
    for (const { file: where, line, message } of templates.problems)
        terminal.note(`${where}:${line ?? 1}: ${opened.redactor.redact(message)}\n`);
    if (file === undefined) {
        terminal.out(page);
        return null;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, page);
        return null;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : "unknown";
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V)(`cannot write the page to ${JSON.stringify(file)}: ${reason}`);
    }
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

/***/ 1810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ templatesOf),
  K: () => (/* binding */ withProblems)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/local/text-files.js
var text_files = __webpack_require__(6266);
;// CONCATENATED MODULE: ./build/local/template-files.js

function readTemplateFiles(folder) {
    const found = [...(0,text_files/* textFiles */.z)(folder, /\.hbs$/)];
    return {
        files: found.flatMap((each) => (each.kind === "text" ? [{ path: each.path, text: each.text }] : [])),
        unreadable: found.filter((each) => each.kind === "unreadable"),
    };
}

// EXTERNAL MODULE: ./build/result/redact-problem.js
var redact_problem = __webpack_require__(6602);
// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(8864);
;// CONCATENATED MODULE: ./build/cli/templates.js




async function templatesOf(args) {
    const folder = args.get("templates");
    if (folder === undefined) {
        return { templates: async () => (await Promise.all(/* import() */[__webpack_require__.e(323), __webpack_require__.e(396)]).then(__webpack_require__.bind(__webpack_require__, 8396))).shippedTemplates, problems: [] };
    }
    const { files, unreadable } = readTemplateFiles(folder);
    const [broken] = unreadable;
    if (broken !== undefined) {
        const place = JSON.stringify((0,external_node_path_.join)(folder, broken.path));
        return (0,failure/* failure */.V)(`cannot read --templates ${place} (${broken.reason}): give a folder of .hbs files`);
    }
    if (files.length === 0)
        return (0,failure/* failure */.V)(`no .hbs file below --templates ${JSON.stringify(folder)}`);
    const { loadTemplates } = await Promise.all(/* import() */[__webpack_require__.e(323), __webpack_require__.e(396)]).then(__webpack_require__.bind(__webpack_require__, 8396));
    const { templates, problems } = await loadTemplates(files);
    return { templates: async () => templates, problems };
}
function withProblems(analysis, problems) {
    const { result, redactor } = analysis;
    const told = problems.map((problem) => (0,redact_problem/* redactProblem */.p)(problem, redactor.redact));
    return { ...analysis, result: { ...result, problems: [...result.problems, ...told] } };
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

/***/ 9162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ gated)
});

// EXTERNAL MODULE: ./build/report/guard.js
var guard = __webpack_require__(2935);
// EXTERNAL MODULE: ./build/report/marker.js
var marker = __webpack_require__(7714);
// EXTERNAL MODULE: ./build/report/record.js
var record = __webpack_require__(8773);
;// CONCATENATED MODULE: ./build/result/blocked.js
function blockedResult(result) {
    return {
        ...result,
        verdict: { ...result.verdict, summary: blockedSummary },
        findings: [],
        nearMisses: [],
        suspects: [],
        sessions: [],
        sessionsLeftOut: 0,
        resources: [],
        facts: [],
        assumptions: [],
        timeline: [],
        unknown: [],
        asks: [],
        sources: [],
        surroundings: [],
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
    const own = once(() => `${ownWords(result, render)}\n${rendering.frame ?? ""}`);
    const finished = (0,guard/* finish */.O)({ result, render, blocked, gate: (text) => redactor.gate(text, own) });
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
    const names = new Set([...fieldNames(result), ...fieldNames((0,record/* recordOf */.zv)(result))]);
    return [render(blockedResult(result)), markerOf(render(result)), ...names].join("\n");
}
function markerOf(text) {
    const [first = ""] = text.split("\n", 1);
    return (0,marker/* parseMarker */.gY)(first) === null ? "" : first;
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
function once(make) {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ })

};
;