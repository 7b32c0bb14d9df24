"use strict";
exports.id = 153;
exports.ids = [153];
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

/***/ 1153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactCommand: () => (/* binding */ redactCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _local_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1682);
/* harmony import */ var _redact_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8988);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8203);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8864);
/* harmony import */ var _load_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1288);







const blockLines = 2_000;
const overlapLines = 200;
async function redactCommand(args, environment) {
    const [file = "-"] = args.positionals;
    const shipped = await (0,_load_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .loadCatalogue */ .O)(args, environment);
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .isFailure */ .N)(shipped))
        return shipped;
    const { detectors, problems } = shipped.catalogue;
    const redactor = (0,_redact_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .lY)(detectors);
    const { terminal } = environment;
    const input = await openText(file);
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .isFailure */ .N)(input))
        return input;
    for await (const block of blocksOf((0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input, crlfDelay: Number.POSITIVE_INFINITY }))) {
        const lines = redactor.redact(block.lines.join("\n")).split("\n");
        terminal.out(`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .commandSafe */ .J)(lines.slice(block.seen, block.done).join("\n"))}\n`);
        if (!terminal.isRead)
            return null;
    }
    for (const { file: where, line, message } of problems)
        terminal.note(`${where}:${line ?? 1}: ${redactor.redact(message)}\n`);
    terminal.note(countsText(redactor.counts()));
    return null;
}
async function openText(file) {
    const unreadable = (reason) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V)(`cannot read ${JSON.stringify(file)} (${reason}): give the path of a file, or - for standard input`);
    if (file === "-")
        return process.stdin;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
        if (!(await handle.stat()).isDirectory())
            return handle.createReadStream();
        await handle.close();
        return unreadable("a folder");
    }
    catch (error) {
        return unreadable((0,_local_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error));
    }
}
async function* blocksOf(lines) {
    let held = [];
    let seen = 0;
    for await (const line of lines) {
        held.push(line);
        if (held.length < seen + blockLines + overlapLines)
            continue;
        const done = held.length - overlapLines;
        yield { lines: held, seen, done };
        held = held.slice(done - overlapLines);
        seen = overlapLines;
    }
    if (held.length > seen)
        yield { lines: held, seen, done: held.length };
}
function countsText(counts) {
    const kinds = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
    if (kinds.length === 0)
        return "nothing was redacted\n";
    return `redacted: ${kinds.map(([kind, count]) => `${count} ${kind}`).join(", ")}\n`;
}


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


/***/ })

};
;