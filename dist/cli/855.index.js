"use strict";
exports.id = 855;
exports.ids = [855,421];
exports.modules = {

/***/ 8421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobSha: () => (/* binding */ blobSha),
/* harmony export */   readRemoteCatalogue: () => (/* binding */ readRemoteCatalogue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4025);


const maxFiles = 1_000;
const maxFileBytes = 256 * 1024;
async function readRemoteCatalogue(reference, { api, cache }) {
    const files = await listFiles(reference, api);
    if ("kind" in files)
        return files;
    if (files.length === 0)
        return nothingThere(reference);
    if (files.length > maxFiles)
        return tooMany(reference, files.length);
    const read = [];
    for (const { path, sha } of files) {
        const text = cache.get(sha) ?? (await readBlob(sha, reference, api));
        if (typeof text !== "string")
            return text;
        cache.put(sha, text);
        read.push({ file: `${reference.text}: ${path}`, text });
    }
    return { label: reference.text, files: read };
}
async function listFiles(reference, api) {
    const { owner, repo, path, ref, text } = reference;
    const read = await api.read({
        route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
        parameters: { owner, repo, tree_sha: ref, recursive: "1" },
        doing: `read the signatures at ${text}`,
        permission: "contents: read",
        parse: parseTree,
    });
    if (read.kind !== "answered")
        return read;
    const below = path === "" ? "" : `${path}/`;
    return read.value.filter((file) => file.path === path || file.path.startsWith(below));
}
function parseTree(data) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) || !Array.isArray(data.tree))
        return null;
    return data.tree.flatMap((item) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) || item.type !== "blob" || item.mode === "120000")
            return [];
        const [path, sha] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item.path), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item.sha)];
        const isSmall = typeof item.size !== "number" || item.size <= maxFileBytes;
        return isSmall && /\.ya?ml$/i.test(path) && /^[0-9a-f]{40,64}$/.test(sha) ? [{ path, sha }] : [];
    });
}
async function readBlob(sha, { owner, repo, text }, api) {
    const read = await api.read({
        route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
        parameters: { owner, repo, file_sha: sha },
        doing: `read the signatures at ${text}`,
        permission: "contents: read",
        parse: (data) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) && data.encoding === "base64" ? Buffer.from((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data.content), "base64") : null,
    });
    return read.kind === "answered" ? read.value.toString("utf8") : read;
}
function blobSha(text) {
    const bytes = Buffer.from(text, "utf8");
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
const nothingThere = ({ text, path, ref }) => ({
    kind: "trouble",
    code: "not-found",
    message: `There are no .yml files at ${text}: see that ${path === "" ? "the repository" : path} exists at ${ref}.`,
});
const tooMany = ({ text }, count) => ({
    kind: "trouble",
    code: "invalid",
    message: `There are ${count} YAML files at ${text}, and at most ${maxFiles} are read: name the folder of the signatures.`,
});


/***/ }),

/***/ 4025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value) => (typeof value === "string" ? value : "");
const idOf = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
function listOf(value, parse) {
    if (!Array.isArray(value))
        return null;
    const items = [];
    for (const item of value) {
        const parsed = parse(item);
        if (parsed === null)
            return null;
        items.push(parsed);
    }
    return items;
}


/***/ }),

/***/ 9855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderCache: () => (/* binding */ folderCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _github_catalogues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8421);



function folderCache(folder) {
    return {
        get(sha) {
            try {
                const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, sha), "utf8");
                return (0,_github_catalogues_js__WEBPACK_IMPORTED_MODULE_2__.blobSha)(text) === sha ? text : null;
            }
            catch {
                return null;
            }
        },
        put(sha, text) {
            if ((0,_github_catalogues_js__WEBPACK_IMPORTED_MODULE_2__.blobSha)(text) !== sha)
                return;
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
                const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${sha}.${process.pid}`);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, sha));
            }
            catch {
            }
        },
    };
}


/***/ })

};
;