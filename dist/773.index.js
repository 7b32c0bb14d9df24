export const id = 773;
export const ids = [773];
export const modules = {

/***/ 6773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resultSchema: () => (/* binding */ resultSchema)
/* harmony export */ });
/* unused harmony exports evidenceSchema, findingSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);

const time = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const count = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI());
const commands = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["any", "linux", "macos", "windows"]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const link = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), url: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const evidenceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    bundle: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    entry: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: count,
    endLine: count,
    time,
    text: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    voice: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["output", "statement", "mention"]),
});
const neighbour = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([count, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]);
const adviceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cause: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    impact: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    remedy: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ text: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), commands })),
    known: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        issue: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        state: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["open", "closed"]),
        asOf: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        facts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        regression: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            program: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            fixedIn: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            seenIn: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            evidence: evidenceSchema,
        })),
    })),
    references: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(link),
});
const findingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    signature: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hash: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    catalogue: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["fatal", "error", "warning", "info"]),
    role: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["cause", "symptom", "contributing"]),
    explainedBy: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    confidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm(1)),
    count,
    countIsLeast: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    first: time,
    last: time,
    subject: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    author: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["reporter", "commenter", "operator"]),
    captures: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    measures: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    advice: adviceSchema,
    evidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evidenceSchema),
});
const resultSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("telltale.result/v1"),
    tool: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), catalogue: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    verdict: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["known", "ambiguous", "unknown", "healthy", "empty", "unreadable"]),
        cause: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        confidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm(1)),
        summary: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    findings: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
    nearMisses: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        signature: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        clause: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        why: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        closest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
    suspects: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        verdict: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["confirmed", "ruled-out", "undecided"]),
        why: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        evidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evidenceSchema),
        missing: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
    sessions: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        subject: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        transport: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        startedAt: time,
        connectMs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        connectedAt: time,
        endedAt: time,
        lifetimeMs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        end: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        recoveredAt: time,
        attempt: count,
        retryAfterMs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        longestSilenceMs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        evidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evidenceSchema),
    })),
    sessionsLeftOut: count,
    resources: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        subject: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        metric: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        unit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        samples: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
        limit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        slopePerMinute: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        verdict: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["growing", "steady", "unknown"]),
        evidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evidenceSchema),
    })),
    facts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        subject: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        value: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        evidence: evidenceSchema,
    })),
    assumptions: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ about: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), text: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    timeline: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        time,
        subject: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        count,
        evidence: evidenceSchema,
    })),
    unknown: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ template: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count, evidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evidenceSchema) })),
    asks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        for: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        why: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        command: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        os: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
    sources: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        origin: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["attachment", "artifact", "inline", "path"]),
        author: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["reporter", "commenter", "operator"]),
        bytes: count,
        entries: count,
        refusals: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ code: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), detail: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    })),
    surroundings: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        bundle: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        entry: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        line: count,
        before: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(neighbour),
        after: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(neighbour),
    })),
    problems: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(count),
        column: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(count),
        message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    })),
    exposures: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), source: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    redactions: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count),
    stats: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ bytes: count, lines: count, entries: count, signatures: count, ms: count }),
});


/***/ })

};
