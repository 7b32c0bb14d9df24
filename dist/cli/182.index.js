"use strict";
exports.id = 182;
exports.ids = [182];
exports.modules = {

/***/ 5182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withoutSecrets: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _local_shipped_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8140);
/* harmony import */ var _redact_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8988);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3064);



function withoutSecrets(message, environment) {
    const redactor = (0,_redact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)(detectorsOf(environment));
    redactor.redact(message);
    const gated = redactor.gate(withoutTokens(message, environment));
    return gated.kind === "clean" ? withoutTokens(message, environment) : gated.masked;
}
function withoutTokens(message, { variables }) {
    const tokens = [variables.GITHUB_TOKEN, variables.GH_TOKEN].filter((token) => token !== undefined && token !== "");
    return tokens.reduce((text, token) => text.replaceAll(token ?? "", "[redacted:token#1]"), message);
}
function detectorsOf(environment) {
    try {
        return (0,_local_shipped_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .readShipped */ .y)((0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .shippedFile */ .k)(environment)).catalogue.detectors;
    }
    catch {
        return { detectors: [], allow: [] };
    }
}


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


/***/ })

};
;