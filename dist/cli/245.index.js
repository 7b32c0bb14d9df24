"use strict";
exports.id = 245;
exports.ids = [245];
exports.modules = {

/***/ 245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printSchema: () => (/* binding */ printSchema)
/* harmony export */ });
async function printSchema(_words, args, { terminal }) {
    const { schemaText } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(939), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 5888));
    terminal.out(schemaText((args.get("kind") ?? "signature")));
    return null;
}


/***/ })

};
;