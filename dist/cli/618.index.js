"use strict";
exports.id = 618;
exports.ids = [618];
exports.modules = {

/***/ 396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ furtherTroubles)
/* harmony export */ });
/* harmony import */ var _evaluate_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1263);
/* harmony import */ var _redact_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8988);


async function furtherTroubles(sources) {
    const troubles = [];
    for (const dialect of sources.own.dialects) {
        for (const [index, example] of dialect.examples.entries()) {
            const place = `${dialect.id}/example ${index + 1}`;
            const messages = await dialectTroubles(example, dialect, sources);
            troubles.push(...messages.map((message) => ({ place, message })));
        }
    }
    const detectors = (0,_redact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .checkExamples */ .GY)({ detectors: sources.own.detectors, allow: [] });
    return [...troubles, ...detectors.map(({ kind, message }) => ({ place: kind, message }))];
}
async function dialectTroubles(example, dialect, sources) {
    const { reading } = await (0,_evaluate_example_js__WEBPACK_IMPORTED_MODULE_0__/* .readExample */ .$)({ files: { [example.path]: example.text } }, [], sources);
    const kinds = reading.documents.map(({ kind }) => kind);
    const events = eventsOf(reading);
    const facts = new Set(reading.facts.map(({ name, value }) => `${name}=${value}`));
    return [
        ...(kinds.length === 1 && kinds[0] === example.kind
            ? []
            : [`${example.path} is read as ${kinds.join(", ") || "nothing"}, and should be ${example.kind}`]),
        ...(dialect.events.length === 0 || events.join("\n") === example.events.join("\n")
            ? []
            : [`its events are ${said(events)}, and should be ${said(example.events)}`]),
        ...example.facts.filter((fact) => !facts.has(fact)).map((fact) => `the fact ${fact} is not read`),
    ];
}
function eventsOf({ occurrences }) {
    return [...occurrences.values()]
        .flatMap(({ kept }) => kept)
        .toSorted((a, b) => a.evidence.line - b.evidence.line)
        .map(({ name, subject }) => (subject === null ? name : `${name} ${subject}`));
}
const said = (events) => (events.length === 0 ? "none" : events.join(", "));


/***/ }),

/***/ 2254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9127);
/* harmony import */ var _local_load_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6273);
/* harmony import */ var _local_shipped_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8140);
/* harmony import */ var _local_yaml_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8650);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3064);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8864);








async function readSources(args, environment) {
    const shipped = (0,_local_shipped_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .readShipped */ .y)((0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .shippedFile */ .k)(environment));
    const paths = pathsToCheck(args, environment);
    if (paths.length === 0) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V)(`nothing to check: give --signatures PATH, or write signatures to ${_local_load_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .projectCatalogue */ .R}`);
    }
    const given = [];
    for (const path of paths) {
        const files = (0,_local_yaml_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readYamlFiles */ .D)(path);
        if ("kind" in files) {
            const place = JSON.stringify(files.path);
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V)(`cannot read ${place} (${files.reason}): give a .yml file, or a folder of them`);
        }
        if (files.length === 0)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V)(`no .yml or .yaml file below ${JSON.stringify(path)}`);
        given.push({ label: path, files });
    }
    const catalogue = await (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.layCatalogues)(shipped.catalogue, given);
    const labels = given.map(({ label }) => label);
    const own = {
        dialects: catalogue.dialects.filter((dialect) => labels.includes(dialect.catalogue)),
        detectors: catalogue.detectors.detectors.slice(shipped.catalogue.detectors.detectors.length),
    };
    return { catalogue, patternCache: shipped.patternCache, labels, own };
}
function pathsToCheck(args, { home, workingFolder }) {
    const given = args.all("signatures");
    if (given.length > 0)
        return given;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingFolder, _local_load_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .projectCatalogue */ .R);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own))
        return [own];
    const sources = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(home), "signatures");
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(sources) ? [sources] : [];
}


/***/ }),

/***/ 6618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testCatalogue: () => (/* binding */ testCatalogue)
/* harmony export */ });
/* harmony import */ var _evaluate_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1263);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8396);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8864);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5035);
/* harmony import */ var _further_examples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(396);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2254);






async function testCatalogue(words, args, environment) {
    const sources = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .readSources */ .t)(args, environment);
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N)(sources))
        return sources;
    const chosen = sources.catalogue.signatures.filter(({ id, catalogue }) => sources.labels.includes(catalogue) && (words.length === 0 || words.includes(id)));
    const { terminal } = environment;
    let failed = 0;
    for (const signature of chosen) {
        for (const { example, expected, name } of examplesOf(signature)) {
            const found = await isFound(signature, example, sources);
            if (found === expected)
                continue;
            failed += 1;
            terminal.out(`${signature.id}: ${name} ${expected ? "does not match, and should" : "matches, and should not"}\n`);
        }
    }
    const further = words.length === 0 ? await (0,_further_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherTroubles */ .T)(sources) : [];
    for (const { place, message } of further)
        terminal.out((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.commandSafe)(`${place}: ${message}\n`));
    failed += further.length;
    terminal.note(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(chosen.length, "signature")}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(failed, "example")} failed\n`);
    return failed === 0 ? null : (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V)(`\`telltale explain FILE ID\` shows clause by clause why`);
}
function examplesOf({ examples }) {
    return [
        ...examples.match.map((example, index) => ({ example, expected: true, name: `match ${index + 1}` })),
        ...examples.nearMiss.map((example, index) => ({
            example,
            expected: false,
            name: `near miss ${index + 1}`,
        })),
    ];
}
async function isFound(signature, example, sources) {
    const needsOthers = Object.values(signature.matchers).some(({ kind }) => kind === "finding");
    const signatures = needsOthers ? sources.catalogue.signatures : [signature];
    const { findings } = await (0,_evaluate_example_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateExample */ .I)(example, signatures, sources);
    return findings.some((finding) => finding.signature === signature.id);
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