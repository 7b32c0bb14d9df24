"use strict";
exports.id = 453;
exports.ids = [453];
exports.modules = {

/***/ 4453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dialectSchema: () => (/* binding */ dialectSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);

const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1));
const oneOrMore = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1))]);
const eventName = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z]+\.[a-z][a-z-]*$/, 'must be an event: "family.what-happened" in lower case'));
const factName = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z]+(?:\.[a-z][a-z-]*)*$/, "must be a fact: lower-case words joined by dots"));
const keysSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    time: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    level: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    subject: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
});
const framingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ lines: oneOrMore }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ "json-lines": keysSchema }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ "json-array": keysSchema }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ whole: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["configuration", "snapshots"]) }),
]);
const documentSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens")),
    paths: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    head: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    needs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["either", "both"])),
    generic: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    fromPath: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    fromHead: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    rank: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI())),
    framing: framingSchema,
    before: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm(20))),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm(20))),
    anchors: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    printsTwice: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    link: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ define: text, use: text })),
});
const eventSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    event: eventName,
    also: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([eventName, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(eventName)])),
    text: oneOrMore,
    regex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    kinds: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    fields: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
});
const factSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fact: factName,
    about: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["case", "subject"])),
    text: oneOrMore,
    regex: oneOrMore,
});
const exampleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: text,
    text,
    kind: text,
    events: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
    facts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
});
const dialectSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    dialect: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens")),
    title: text,
    scope: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["documents", "everywhere"])),
    documents: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(documentSchema)),
    events: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(eventSchema)),
    facts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(factSchema)),
    examples: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exampleSchema)),
});


/***/ })

};
;