"use strict";
exports.id = 665;
exports.ids = [665];
exports.modules = {

/***/ 8864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isFailure),
/* harmony export */   V: () => (/* binding */ failure)
/* harmony export */ });
const failure = (message) => ({ kind: "failure", message });
const isFailure = (value) => "kind" in value && value.kind === "failure";


/***/ }),

/***/ 4046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectCommand: () => (/* binding */ inspectCommand)
/* harmony export */ });
/* harmony import */ var _local_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2676);
/* harmony import */ var _local_shipped_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8140);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9609);
/* harmony import */ var _parse_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9785);
/* harmony import */ var _path_in_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5854);
/* harmony import */ var _redact_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8988);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8396);
/* harmony import */ var _unpack_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9798);
/* harmony import */ var _collect_saved_issue_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6000);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3064);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8864);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5035);












async function inspectCommand(args, environment) {
    const missing = (0,_local_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .findMissing */ .y)(args.positionals);
    if (missing !== null)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .failure */ .V)(missing.message);
    const changes = (0,_parse_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLimits */ .k)(args.all("limit"));
    if ("kind" in changes)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .failure */ .V)(changes.message);
    const limits = { ..._model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .localLimits */ .U, ...changes };
    const { detectors } = (0,_local_shipped_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .readShipped */ .y)((0,_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .shippedFile */ .k)(environment)).catalogue;
    const { variables } = environment;
    const sources = await inspectAll(args.positionals, {
        limits,
        variables,
        redactor: (0,_redact_index_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .lY)(detectors),
    });
    const text = args.get("format") === "json"
        ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__.renderJson)({ schema: "telltale.inspection/v1", sources })
        : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__.commandSafe)(sources.map(sourceText).join("\n"));
    environment.terminal.out(text);
    return null;
}
async function inspectAll(inputs, { limits, variables, redactor, }) {
    const budget = (0,_unpack_index_js__WEBPACK_IMPORTED_MODULE_6__/* .createBudget */ .yK)(limits);
    const sources = new Map();
    for await (const item of (0,_local_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .collectInputs */ .C)(inputs, (saved) => (0,_collect_saved_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .collectSavedIssue */ .b)(saved, { limits, fetch: false, variables }))) {
        const found = item.kind === "refused" ? refusedInspection(item) : inFolder(item, await (0,_unpack_index_js__WEBPACK_IMPORTED_MODULE_6__/* .inspect */ .Nn)(item.bundle, budget));
        sources.set(item.source, merged(sources.get(item.source), found));
    }
    return [...sources.values()].map((source) => redactNames(source, redactor));
}
function inFolder(item, found) {
    if (item.bundle.name === item.source)
        return found;
    const below = (path) => (0,_path_in_source_js__WEBPACK_IMPORTED_MODULE_10__/* .pathInSource */ .a)(item, path);
    return {
        ...found,
        name: item.source,
        format: "folder",
        entries: found.entries.map((entry) => ({ ...entry, path: below(entry.path) })),
        refusals: found.refusals.map((refusal) => ({ ...refusal, name: below(refusal.name) })),
    };
}
function refusedInspection({ source, refusal }) {
    return { name: source, bytes: 0, format: "unread", entries: [], refusals: [refusal] };
}
function merged(before, more) {
    if (before === undefined)
        return more;
    return {
        ...before,
        bytes: before.bytes + more.bytes,
        format: before.format === "unread" ? more.format : before.format,
        entries: [...before.entries, ...more.entries],
        refusals: [...before.refusals, ...more.refusals],
    };
}
function redactNames(source, { redact }) {
    source.name = redact(source.name);
    for (const entry of source.entries)
        entry.path = redact(entry.path);
    for (const refusal of source.refusals) {
        refusal.name = redact(refusal.name);
        refusal.detail = redact(refusal.detail);
    }
    return source;
}
function sourceText({ name, bytes, format, entries, refusals }) {
    const width = Math.max(0, ...entries.map(({ path }) => path.length));
    return [
        `${name}  ${format}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_11__/* .bytesInWords */ .o)(bytes)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .h)(entries.length, "entry", "entries")}`,
        ...entries.map(({ path, kind, bytes: size, sha256 }) => `  ${path.padEnd(width)}  ${kind.padEnd(6)}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_11__/* .bytesInWords */ .o)(size).padStart(9)}  ${sha256.slice(0, 16)}`),
        ...refusals.map((refusal) => `  refused: ${refusal.name}: ${refusal.code}: ${refusal.detail}`),
        "",
    ].join("\n");
}


/***/ })

};
;