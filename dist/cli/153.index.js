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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _local_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2676);
/* harmony import */ var _redact_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8988);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8203);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8864);
/* harmony import */ var _load_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1288);







const blockLines = 2_000;
const overlapLines = 200;
async function redactCommand(args, environment) {
    const [file = "-"] = args.positionals;
    const missing = (0,_local_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .findMissing */ .y)([file]);
    if (missing !== null)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V)(missing.message);
    const shipped = await (0,_load_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .loadCatalogue */ .O)(args, environment);
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .isFailure */ .N)(shipped))
        return shipped;
    const { detectors, problems } = shipped.catalogue;
    const redactor = (0,_redact_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .lY)(detectors);
    const { terminal } = environment;
    const input = file === "-" ? process.stdin : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file);
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

/***/ 2676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ collectInputs),
  y: () => (/* binding */ findMissing)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/bytes-bundle.js
var bytes_bundle = __webpack_require__(6331);
;// CONCATENATED MODULE: ./build/local/file-bundle.js

const chunkBytes = 1024 * 1024;
const readAtOnceBytes = 256 * 1024;
function fileBundle(given) {
    let descriptor = null;
    const readAt = async (offset, length) => {
        descriptor ??= (0,external_node_fs_.openSync)(given.path, "r");
        const buffer = Buffer.allocUnsafeSlow(Math.max(0, Math.min(length, given.size - offset)));
        const readInto = buffer.length <= readAtOnceBytes ? readHere : readInThread;
        let filled = 0;
        while (filled < buffer.length) {
            const count = await readInto(descriptor, buffer.subarray(filled), offset + filled);
            if (count === 0)
                break;
            filled += count;
        }
        return buffer.subarray(0, filled);
    };
    return {
        name: given.name,
        origin: "path",
        author: given.author,
        size: given.size,
        read: readAt,
        async *stream() {
            const chunkAt = (offset) => {
                const chunk = readAt(offset, chunkBytes);
                chunk.catch(() => null);
                return chunk;
            };
            let coming = chunkAt(0);
            try {
                for (let offset = 0; offset < given.size;) {
                    const chunk = await coming;
                    if (chunk.length === 0)
                        return;
                    offset += chunk.length;
                    coming = chunkAt(offset);
                    yield chunk;
                }
            }
            finally {
                await coming.catch(() => null);
            }
        },
        close() {
            if (descriptor !== null)
                (0,external_node_fs_.closeSync)(descriptor);
            descriptor = null;
        },
    };
}
const readHere = (descriptor, buffer, position) => (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, position);
const readInThread = (descriptor, buffer, position) => new Promise((resolve, reject) => {
    (0,external_node_fs_.read)(descriptor, buffer, 0, buffer.length, position, (error, count) => error === null ? resolve(count) : reject(error));
});

;// CONCATENATED MODULE: ./build/local/saved-issue.js
function parseSavedIssue(text) {
    if (!/^\s*\{/.test(text))
        return null;
    const value = parseJson(text);
    if (!isObject(value) || typeof value.body !== "string" || !Array.isArray(value.comments))
        return null;
    if (typeof value.title !== "string" && typeof value.number !== "number")
        return null;
    return {
        url: textOf(value.url),
        issue: {
            kind: "issue",
            number: typeof value.number === "number" ? value.number : 0,
            title: textOf(value.title),
            body: value.body,
            author: loginOf(value.author),
            labels: Array.isArray(value.labels) ? value.labels.map(labelOf).filter((label) => label !== "") : [],
            isPullRequest: /\/pull\/\d+$/.test(textOf(value.url)),
            locked: false,
            state: textOf(value.state).toLowerCase() === "closed" ? "closed" : "open",
            createdAt: textOf(value.createdAt),
            updatedAt: textOf(value.updatedAt),
        },
        comments: value.comments.filter(isObject).map(commentOf),
    };
}
function commentOf(comment, index) {
    return {
        id: index + 1,
        body: textOf(comment.body),
        author: loginOf(comment.author),
        authorId: 0,
        createdAt: textOf(comment.createdAt),
        url: textOf(comment.url),
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value) => (typeof value === "string" ? value : "");
const loginOf = (value) => (isObject(value) ? textOf(value.login) : textOf(value));
const labelOf = (value) => (isObject(value) ? textOf(value.name) : textOf(value));

// EXTERNAL MODULE: ./build/local/walk.js
var walk = __webpack_require__(1682);
;// CONCATENATED MODULE: ./build/local/inputs.js






const maxSavedIssueBytes = 64 * 1024 * 1024;
const operator = { role: "operator", login: null };
function findMissing(inputs) {
    for (const input of inputs) {
        if (input === "-")
            continue;
        const found = statOf(input);
        if (typeof found === "string") {
            const message = `cannot read ${JSON.stringify(input)} (${found}): give the path of a file, a folder or an archive, or - for standard input`;
            return { kind: "missing", message };
        }
    }
    return null;
}
async function* collectInputs(inputs, collectSavedIssue) {
    for (const input of inputs) {
        if (input === "-")
            yield* collectStandardInput(collectSavedIssue);
        else
            yield* collectPath(input, collectSavedIssue);
    }
}
async function* collectStandardInput(collectSavedIssue) {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const saved = bytes.length <= maxSavedIssueBytes ? parseSavedIssue(bytes.toString("utf8")) : null;
    if (saved !== null)
        yield* collectSavedIssue(saved);
    else
        yield {
            kind: "bundle",
            source: "standard input",
            bundle: (0,bytes_bundle/* bytesBundle */.a)({ name: "standard input", origin: "path", author: operator, bytes }),
        };
}
async function* collectPath(path, collectSavedIssue) {
    const found = statOf(path);
    const name = (0,external_node_path_.basename)(path) || path;
    if (typeof found === "string")
        yield refused(name, { code: "unreadable", detail: found });
    else if (found.isDirectory())
        yield* collectFolder(path, name);
    else if (found.isFile())
        yield* collectFile(path, name, found.size, collectSavedIssue);
    else
        yield* collectPipe(path, name);
}
async function* collectFile(path, name, size, collectSavedIssue) {
    const saved = /\.json$/i.test(path) && size <= maxSavedIssueBytes ? parseSavedIssue((0,external_node_fs_.readFileSync)(path, "utf8")) : null;
    if (saved !== null)
        yield* collectSavedIssue(saved);
    else
        yield* opened(name, { path, name, size });
}
async function* collectFolder(folder, source) {
    for (const item of (0,walk/* walk */.G)(folder)) {
        if (item.kind === "file")
            yield* opened(source, { path: item.absolute, name: item.path, size: item.bytes });
        else if (item.kind === "special")
            yield refused(source, {
                code: "special-file",
                name: item.path,
                detail: `${item.what}; only regular files are read`,
            });
        else
            yield refused(source, { code: "unreadable", name: item.path, detail: item.reason });
    }
}
async function* collectPipe(path, name) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    yield {
        kind: "bundle",
        source: name,
        bundle: (0,bytes_bundle/* bytesBundle */.a)({ name, origin: "path", author: operator, bytes }),
    };
}
async function* opened(source, file) {
    const bundle = fileBundle({ ...file, author: operator });
    try {
        yield { kind: "bundle", source, bundle };
    }
    finally {
        bundle.close();
    }
}
function refused(source, refusal) {
    return {
        kind: "refused",
        source,
        origin: "path",
        author: operator,
        refusal: { name: source, ...refusal },
    };
}
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch (error) {
        return (0,walk/* reasonOf */.A)(error);
    }
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
    const { layCatalogues } = await Promise.all(/* import() */[__webpack_require__.e(988), __webpack_require__.e(691), __webpack_require__.e(984)]).then(__webpack_require__.bind(__webpack_require__, 3984));
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
    const message = `The signatures at ${JSON.stringify(files.path)} cannot be read (${files.reason}).`;
    return { kind: "no-catalogue", message };
}
const nothingAt = (label) => ({
    kind: "no-catalogue",
    message: `There are no signatures at ${JSON.stringify(label)}: give a .yml file, a folder of them, or OWNER/REPO/PATH@REF. In a workflow, the job must check the repository out (actions/checkout) before this step.`,
});


/***/ }),

/***/ 8650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readYamlFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1682);



function readYamlFiles(path, label = path) {
    let at = label;
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
            return [{ file: label, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8") }];
        const sources = [];
        for (const item of (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .G)(path)) {
            at = `${label}/${item.path}`;
            if (item.kind === "unreadable")
                return { kind: "unreadable-path", path: at, reason: item.reason };
            if (item.kind !== "file" || !/\.ya?ml$/i.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(item.path)))
                continue;
            sources.push({ file: at, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(item.absolute, "utf8") });
        }
        return sources;
    }
    catch (error) {
        return { kind: "unreadable-path", path: at, reason: (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error) };
    }
}


/***/ }),

/***/ 6331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ bytesBundle)
/* harmony export */ });
const chunkBytes = 1024 * 1024;
function bytesBundle(given) {
    const { bytes, ...rest } = given;
    return {
        ...rest,
        size: bytes.length,
        read: async (offset, length) => bytes.subarray(offset, offset + length),
        async *stream() {
            for (let offset = 0; offset < bytes.length; offset += chunkBytes) {
                yield bytes.subarray(offset, offset + chunkBytes);
            }
        },
    };
}


/***/ })

};
;