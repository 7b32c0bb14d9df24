"use strict";
exports.id = 573;
exports.ids = [573];
exports.modules = {

/***/ 5573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandsSchema: () => (/* binding */ commandsSchema),
/* harmony export */   disabledSchema: () => (/* binding */ disabledSchema),
/* harmony export */   signatureSchema: () => (/* binding */ signatureSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);

const name = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z][\w-]*$/, "must be a name: letters, digits, - and _"));
const oneOrMore = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1))).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
]);
const names = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([name, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1))]);
const signatureId = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z0-9]+(?:[.-][a-z0-9]+)+$/, "must be an id: lower-case words joined by dots and hyphens"));
const idPattern = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z0-9*]+(?:[.-][a-z0-9*]+)*$/, "must be an id, or a family as net.*"));
const idPatterns = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([idPattern, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(idPattern)]);
const duration = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^\d+(?:\.\d+)? ?(?:ms|s|min|h)$/, 'must be a time, as "90 s" or "5 min"')),
]);
const share = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gt */ .Tx(0), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm(1));
const positive = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC());
const scalar = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
const whereSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kinds: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    voice: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["output", "statement"])),
    except: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    timed: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    named: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const valueTest = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    scalar,
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scalar).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        equals: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([scalar, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scalar)])),
        matches: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        above: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        below: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        present: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    }),
]);
const fields = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valueTest);
const stepSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    name,
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        is: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(names),
        never: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(names),
        after: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(duration),
        within: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(duration),
        without: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(names),
    }),
]);
const sequenceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stepSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(2)),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        steps: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stepSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(2)),
        by: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["subject", "run", "case"])),
    }),
]);
const measureSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    of: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["lifetime", "connect", "retry-interval", "silence", "attempts"])),
    end: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    transport: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    recovered: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    field: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    in: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(name),
    from: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(name),
    to: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(name),
    statistic: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["median", "mean", "min", "max", "count"])),
    between: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([duration, duration])),
    atLeast: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(duration),
    atMost: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(duration),
    samples: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(positive),
});
const entrySchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    oneOrMore,
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
        kinds: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
        state: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["present", "missing", "empty", "cut-off", "binary"])),
    }),
]);
const absentSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    names,
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ of: names, after: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(names), within: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(duration) }),
]);
const resourceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    subjects: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    verdict: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["growing", "steady"])),
    slopeAbove: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    valueAbove: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    limitShareAbove: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(share),
    samples: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(positive),
});
const matcherSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    oneOrMore,
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        text: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
        regex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
        ignoreCase: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
        fields: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(fields),
        record: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(fields),
        entry: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(entrySchema),
        fact: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valueTest) })])),
        absent: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(absentSchema),
        sequence: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(sequenceSchema),
        measure: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(measureSchema),
        resource: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(resourceSchema),
        finding: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(idPatterns),
        where: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(whereSchema),
    }),
]);
const conditionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    name,
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ all: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(conditionSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)) }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ any: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(conditionSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)) }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ not: conditionSchema }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ count: name, atLeast: positive, atMost: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(positive) }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ of: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(conditionSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)), atLeast: positive }),
]));
const commandsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        any: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        linux: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        macos: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        windows: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
]);
const exampleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ text: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ files: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
]);
const signatureSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: signatureId,
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(3), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(120)),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["fatal", "error", "warning", "info"]),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["experimental", "stable"]),
        zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ deprecated: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), successor: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(signatureId) }),
    ])),
    applies: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kinds: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
        versions: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    })),
    scope: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["subject", "case"])),
    matchers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, matcherSchema),
    when: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(conditionSchema),
    supports: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(names),
    costly: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(10)))),
    explains: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(idPatterns),
    suspects: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(oneOrMore),
    cause: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(10)),
    impact: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(3)),
    remedy: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ text: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), commands: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(commandsSchema) })),
    asks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        for: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        why: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        commands: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(commandsSchema),
        when: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(conditionSchema),
    }))),
    known: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        issue: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[\w.-]+\/[\w.-]+#\d+$/, "must name an issue, as owner/repository#123")),
        title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        state: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["open", "closed"]),
        asOf: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^\d{4}-\d\d-\d\d$/, "must be a day, as 2026-01-31"))),
        duplicateOf: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[\w.-]+\/[\w.-]+#\d+$/, "must name an issue, as owner/repository#123"))),
        fixedIn: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^\d+(\.\d+)*$/, "must be a version, as 2.0.1")))),
        facts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        when: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(conditionSchema),
    }))),
    references: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), url: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))),
    examples: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        match: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exampleSchema),
        nearMiss: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exampleSchema),
    }),
});
const disabledSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: signatureId, disabled: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true) });


/***/ })

};
;