"use strict";
exports.id = 46;
exports.ids = [46];
exports.modules = {

/***/ 8046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newSignature: () => (/* binding */ newSignature)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _local_load_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6273);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8864);




async function newSignature([id = ""], args, { terminal, workingFolder }) {
    if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)+$/.test(id)) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(`give the new signature an id of lower-case words with dots, from the general to the special, as my.app.cache-full; not ${JSON.stringify(id)}`);
    }
    const folder = args.get("output") ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingFolder, _local_load_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .projectCatalogue */ .R, "signatures");
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${id}.yml`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(`${JSON.stringify(file)} is there already; it was left as it is`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, scaffold(id));
    terminal.out(`${file}\n`);
    terminal.note("fill it in, then: telltale signatures lint\n");
    return null;
}
function scaffold(id) {
    return `# \`telltale signatures lint\` checks this file; docs/signature-language.md has the whole language.
id: ${id}
title: One line that names the failure
severity: error # fatal | error | warning | info (an observation, never a claim)
status: experimental # then stable; at the end { deprecated: why, successor: another.id }
matchers:
  # A text is found as it stands; make it long enough to mean only this failure.
  printed: { text: "what the program prints when it happens" }
when: printed
# explains: [another.id] # symptoms that this failure accounts for
cause: Why it happens, in one or two sentences.
impact: What it does to the user.
remedy:
  - text: What to do first.
    commands: { any: "a command to run" }
asks:
  - for: the file that would tell more
    why: what it would decide
    commands: { any: "the command that makes it" }
examples:
  match:
    - "2026-01-02T03:04:05Z ERROR what the program prints when it happens"
    - "[app] what the program prints when it happens (second shape of the same line)"
  nearMiss:
    - "a line that looks like it and is something else"
    - "2026-01-02T03:04:05Z INFO what the program prints when all is well"
`;
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

/***/ 8140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readShipped)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function readShipped(file) {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
}


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

/***/ 1682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function* walk(folder, below = "") {
    for (const item of itemsOf(folder, below)) {
        if ("kind" in item)
            yield item;
        else
            yield* walkItem(folder, below, item);
    }
}
function itemsOf(folder, below) {
    try {
        const items = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below), { withFileTypes: true });
        return items.sort((left, right) => (left.name < right.name ? -1 : 1));
    }
    catch (error) {
        return [{ kind: "unreadable", path: below, reason: reasonOf(error) }];
    }
}
function* walkItem(folder, below, item) {
    const path = below === "" ? item.name : `${below}/${item.name}`;
    if (item.isDirectory())
        yield* walk(folder, path);
    else if (item.isFile())
        yield fileAt(folder, path);
    else
        yield { kind: "special", path, what: whatIs(item) };
}
function fileAt(folder, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    try {
        return { kind: "file", path, absolute, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).size };
    }
    catch (error) {
        return { kind: "unreadable", path, reason: reasonOf(error) };
    }
}
function whatIs(item) {
    if (item.isSymbolicLink())
        return "a symbolic link";
    if (item.isFIFO())
        return "a named pipe";
    if (item.isSocket())
        return "a socket";
    return "a device";
}
const reasonOf = (error) => typeof error === "object" && error !== null && "code" in error
    ? String(error.code)
    : "it could not be read";


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