"use strict";
exports.id = 377;
exports.ids = [377];
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

/***/ 1377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signaturesCommand: () => (/* binding */ signaturesCommand)
/* harmony export */ });
/* harmony import */ var _catalogue_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(203);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8864);


const subcommands = {
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(323), __webpack_require__.e(988), __webpack_require__.e(396), __webpack_require__.e(247), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 2286))).listSignatures,
    lint: async () => (await Promise.all(/* import() */[__webpack_require__.e(323), __webpack_require__.e(988), __webpack_require__.e(396), __webpack_require__.e(247), __webpack_require__.e(365), __webpack_require__.e(841), __webpack_require__.e(816), __webpack_require__.e(127), __webpack_require__.e(483)]).then(__webpack_require__.bind(__webpack_require__, 9483))).lintCatalogue,
    test: async () => (await Promise.all(/* import() */[__webpack_require__.e(323), __webpack_require__.e(988), __webpack_require__.e(396), __webpack_require__.e(247), __webpack_require__.e(365), __webpack_require__.e(841), __webpack_require__.e(816), __webpack_require__.e(127), __webpack_require__.e(618)]).then(__webpack_require__.bind(__webpack_require__, 6618))).testCatalogue,
    schema: async () => (await __webpack_require__.e(/* import() */ 245).then(__webpack_require__.bind(__webpack_require__, 245))).printSchema,
    new: async () => (await __webpack_require__.e(/* import() */ 46).then(__webpack_require__.bind(__webpack_require__, 8046))).newSignature,
    pull: async () => (await Promise.all(/* import() */[__webpack_require__.e(323), __webpack_require__.e(988), __webpack_require__.e(396), __webpack_require__.e(247), __webpack_require__.e(365), __webpack_require__.e(841), __webpack_require__.e(816), __webpack_require__.e(705), __webpack_require__.e(316)]).then(__webpack_require__.bind(__webpack_require__, 316))).pullExample,
};
async function signaturesCommand(args, environment) {
    const [name = "", ...words] = args.positionals;
    const names = Object.keys(subcommands);
    if (!names.includes(name)) {
        const near = (0,_catalogue_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(name, names);
        const hint = near === null ? `they are ${names.join(", ")}` : `did you mean \`${near}\`?`;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(`\`telltale signatures\` has no \`${name}\`: ${hint}`);
    }
    const run = await subcommands[name]?.();
    return (await run?.(words, args, environment)) ?? null;
}


/***/ })

};
;