"use strict";
exports.id = 115;
exports.ids = [115];
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


/***/ })

};
;