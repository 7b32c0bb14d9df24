"use strict";
exports.id = 974;
exports.ids = [974];
exports.modules = {

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

/***/ 2286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listSignatures: () => (/* binding */ listSignatures)
/* harmony export */ });
/* harmony import */ var _redact_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8988);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8396);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8864);
/* harmony import */ var _load_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1288);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5035);





async function listSignatures(_words, args, environment) {
    const shipped = await (0,_load_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .loadCatalogue */ .O)(args, environment);
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isFailure */ .N)(shipped))
        return shipped;
    const { signatures, detectors, hash, problems } = shipped.catalogue;
    const rows = signatures.map(({ id, severity, status, title, catalogue, hash: own }) => ({
        id,
        severity,
        status: status.kind,
        catalogue,
        hash: own,
        title,
    }));
    const { terminal } = environment;
    if (args.get("format") === "json")
        terminal.out((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.renderJson)({ catalogue: hash, signatures: rows }));
    else {
        const width = Math.max(0, ...rows.map(({ id }) => id.length));
        const lines = rows.map((row) => `${row.id.padEnd(width)}  ${row.severity.padEnd(7)}  ${row.status.padEnd(12)}  ${row.hash}  ${row.title}`);
        terminal.out((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.commandSafe)(`${lines.join("\n")}\n`));
        terminal.note(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(rows.length, "signature")}, catalogue ${hash}\n`);
    }
    const { redact } = (0,_redact_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .lY)(detectors);
    for (const { file, line, column, message } of problems) {
        terminal.note(`${file}:${line ?? 1}:${column ?? 1}: ${redact(message)}\n`);
    }
    return null;
}


/***/ }),

/***/ 5035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   o: () => (/* binding */ bytesInWords)
/* harmony export */ });
function bytesInWords(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    const value = bytes / 1024 ** power;
    return `${power === 0 ? value : value.toFixed(1)} ${units[power]}`;
}
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


/***/ }),

/***/ 6273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ loadCatalogue),
  R: () => (/* binding */ projectCatalogue)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/catalogue/remote-reference.js
function parseRemoteReference(text) {
    const [, owner, repo, path = "", ref] = /^([A-Za-z0-9][\w-]{0,38})\/([\w.-]{1,100})((?:\/[\w. -]+)*)@([\w][\w./-]{0,200})$/.exec(text) ?? [];
    if (owner === undefined || repo === undefined || ref === undefined)
        return null;
    if (path.split("/").includes("..") || ref.includes(".."))
        return null;
    return { owner, repo, path: path.slice(1), ref, text };
}

// EXTERNAL MODULE: ./build/local/shipped-catalogue.js
var shipped_catalogue = __webpack_require__(8140);
// EXTERNAL MODULE: ./build/local/yaml-files.js
var yaml_files = __webpack_require__(8650);
;// CONCATENATED MODULE: ./build/local/load-catalogue.js





const projectCatalogue = ".github/telltale";
async function loadCatalogue(request) {
    const whole = (0,shipped_catalogue/* readShipped */.y)(request.shippedFile);
    const shipped = request.defaultSignatures
        ? whole
        : { ...whole, catalogue: { ...whole.catalogue, signatures: [] } };
    const own = await ownCatalogues(request);
    if ("kind" in own)
        return own;
    if (own.length === 0)
        return shipped;
    const { layCatalogues } = await Promise.all(/* import() */[__webpack_require__.e(988), __webpack_require__.e(365), __webpack_require__.e(127)]).then(__webpack_require__.bind(__webpack_require__, 9127));
    return { ...shipped, catalogue: await layCatalogues(shipped.catalogue, own) };
}
async function ownCatalogues(request) {
    const project = (0,external_node_path_.join)(request.workspace, projectCatalogue);
    const found = [];
    if ((0,external_node_fs_.existsSync)(project)) {
        const files = filesAt(project, projectCatalogue);
        if ("message" in files)
            return files;
        found.push(files);
    }
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
    const files = (0,yaml_files/* readYamlFiles */.D)(path, label);
    if (!("kind" in files))
        return { label, files };
    if (files.reason === "ENOENT")
        return nothingAt(label);
    const place = JSON.stringify(files.path);
    const message = `The signatures at ${place} cannot be read (${files.reason}): put a file there that can be, or take it away.`;
    return { kind: "no-catalogue", message };
}
const nothingAt = (label) => ({
    kind: "no-catalogue",
    message: `There are no signatures at ${JSON.stringify(label)}: give a .yml file, a folder of them, or OWNER/REPO/PATH@REF. In a workflow, the job must check the repository out (actions/checkout) before this step.`,
});


/***/ }),

/***/ 6266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ textFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1682);



function* textFiles(folder, fits) {
    for (const item of (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .G)(folder)) {
        const { kind, path } = item;
        if (kind === "unreadable")
            yield item;
        else if (kind === "file" && fits.test(path))
            yield read(item);
        else if (kind === "special" && (fits.test(path) || leadsToFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))))
            yield { kind: "unreadable", path, reason: item.what };
    }
}
function read({ path, absolute }) {
    try {
        return { kind: "text", path, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute, "utf8") };
    }
    catch (error) {
        return { kind: "unreadable", path, reason: (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error) };
    }
}
function leadsToFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readYamlFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6266);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1682);



function readYamlFiles(path, label = path) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
            return [{ file: label, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8") }];
    }
    catch (error) {
        return { kind: "unreadable", path: label, reason: (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error) };
    }
    const sources = [];
    for (const found of (0,_text_files_js__WEBPACK_IMPORTED_MODULE_1__/* .textFiles */ .z)(path, /\.ya?ml$/i)) {
        const file = found.path === "" ? label : `${label}/${found.path}`;
        if (found.kind === "unreadable")
            return { ...found, path: file };
        sources.push({ file, text: found.text });
    }
    return sources;
}


/***/ }),

/***/ 2935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish),
/* harmony export */   U: () => (/* binding */ maskResult)
/* harmony export */ });
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


/***/ }),

/***/ 7522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
function renderJson(value) {
    return `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[").replace(unseen, escaped)}
`;
}
const unseen = /[\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u007f-\u009f]/gu;
function escaped(character) {
    return Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");
}


/***/ }),

/***/ 7714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   mS: () => (/* binding */ marksFor),
/* harmony export */   qB: () => (/* binding */ compareRuns),
/* harmony export */   rR: () => (/* binding */ withoutMarker)
/* harmony export */ });
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
        same: (a, b) => own(a)?.data === own(b)?.data && text(a) === text(b),
    };
}
function text(body) {
    return withoutMarker(body.replace(/\r\n?/g, "\n")).trim();
}
const maxMarker = 6_000;
const pattern = /^<!-- telltale:v1 key=([\w.-]{1,64}) run=(\d{1,16})\.(\d{1,9}) data=([\w-]{0,5000}) -->$/;
function safeKey(key) {
    return key.replace(/[^\w.-]+/g, "-").slice(0, 64) || "default";
}


/***/ }),

/***/ 8773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ emptyRecord),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _view_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7986);
/* harmony import */ var _view_reproduction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7578);
/* harmony import */ var _view_sessions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5213);



function recordOf(result) {
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
        measures: Object.fromEntries(Object.entries({ ...(0,_view_sessions_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionMeasures */ .mV)(sessions), ...cause?.measures })
            .filter(([name, value]) => isName(name) && Number.isFinite(value))
            .slice(0, 16)),
        versions: Object.fromEntries(facts.flatMap(({ name, value }) => versionOf(name, value)).slice(0, 8)),
        platform: (0,_view_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .systemOf */ .br)(facts),
        first: timeOrNull(cause?.first),
        last: timeOrNull(cause?.last),
        sessions: sessions.length + result.sessionsLeftOut,
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
    const { recordSchema } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 1734));
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
    const program = (0,_view_reproduction_js__WEBPACK_IMPORTED_MODULE_1__/* .programOf */ .oQ)(name)?.toLowerCase();
    const version = /^v?(\d+\.\d[\w.+-]{0,36})$/.exec(value.trim())?.[1];
    return version !== undefined && program !== undefined && isName(program) ? [[program, version]] : [];
}
function timeOrNull(time) {
    return time !== null && time !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(time)
        ? time
        : null;
}


/***/ })

};
;