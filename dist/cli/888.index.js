"use strict";
exports.id = 888;
exports.ids = [888,453,573,731];
exports.modules = {

/***/ 4453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dialectSchema: () => (/* binding */ dialectSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5573);


const text = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1));
const oneOrMore = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1))]);
const eventName = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[a-z]+\.[a-z][a-z-]*$/, 'must be an event: "family.what-happened" in lower case'));
const factName = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[a-z]+(?:\.[a-z][a-z-]*)*$/, "must be a fact: lower-case words joined by dots"));
const keysSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    time: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMore),
    level: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMore),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMore),
    subject: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMore),
    run: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMore),
});
const framingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ lines: oneOrMore }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ "json-lines": keysSchema }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ "json-array": keysSchema }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ whole: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["configuration", "snapshots"]) }),
]);
const documentSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens")),
    paths: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMore),
    head: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMore),
    needs: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["either", "both"])),
    generic: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    fromPath: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    fromHead: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    rank: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI())),
    framing: framingSchema,
    before: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(20))),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(20))),
    anchors: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMore),
    printsTwice: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    link: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ define: text, use: text })),
});
const eventSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    event: eventName,
    also: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([eventName, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(eventName)])),
    text: oneOrMore,
    regex: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMore),
    kinds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMore),
    fields: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
});
const factSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    fact: factName,
    about: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["case", "subject"])),
    text: oneOrMore,
    regex: oneOrMore,
});
const exampleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: text,
    text,
    kind: text,
    events: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text)),
    facts: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text)),
});
const dialectSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    dialect: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens")),
    title: text,
    scope: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["documents", "everywhere"])),
    documents: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(documentSchema)),
    events: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(eventSchema)),
    facts: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(factSchema)),
    debugLog: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ for: text, commands: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_signature_js__WEBPACK_IMPORTED_MODULE_0__.commandsSchema) })),
    examples: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(exampleSchema)),
});


/***/ }),

/***/ 5888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaText: () => (/* binding */ schemaText)
});

// UNUSED EXPORTS: publishedSchemas

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js + 1 modules
var json_schema_processors = __webpack_require__(1939);
// EXTERNAL MODULE: ./build/schema/dialect.js
var dialect = __webpack_require__(4453);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(5395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./build/schema/inspection.js

const count = schemas/* int */.Whr().check(api/* _nonnegative */.UI());
const sourceInspectionSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    bytes: count,
    format: schemas/* string */.YjP(),
    entries: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(["text", "binary", "empty"]),
        bytes: count,
        sha256: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/)),
    })),
    refusals: schemas/* array */.YOg(schemas/* strictObject */.rej({ code: schemas/* string */.YjP(), name: schemas/* string */.YjP(), detail: schemas/* string */.YjP() })),
});
const inspectionSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("telltale.inspection/v1"),
    sources: schemas/* array */.YOg(sourceInspectionSchema),
});

// EXTERNAL MODULE: ./build/schema/redactor.js
var redactor = __webpack_require__(5731);
;// CONCATENATED MODULE: ./build/schema/result.js

const time = schemas/* nullable */.mee(schemas/* string */.YjP());
const result_count = schemas/* int */.Whr().check(api/* _nonnegative */.UI());
const commands = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(["any", "linux", "macos", "windows"]), schemas/* string */.YjP());
const result_link = schemas/* strictObject */.rej({ title: schemas/* string */.YjP(), url: schemas/* string */.YjP() });
const evidenceSchema = schemas/* strictObject */.rej({
    bundle: schemas/* string */.YjP(),
    entry: schemas/* string */.YjP(),
    line: result_count,
    endLine: result_count,
    time,
    text: schemas/* string */.YjP(),
    voice: schemas/* enum */.k5n(["output", "statement", "mention"]),
});
const neighbour = schemas/* tuple */.PVZ([result_count, schemas/* string */.YjP()]);
const adviceSchema = schemas/* strictObject */.rej({
    cause: schemas/* string */.YjP(),
    impact: schemas/* string */.YjP(),
    remedy: schemas/* array */.YOg(schemas/* strictObject */.rej({ text: schemas/* string */.YjP(), commands })),
    known: schemas/* array */.YOg(schemas/* strictObject */.rej({
        issue: schemas/* string */.YjP(),
        title: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n(["open", "closed"]),
        asOf: schemas/* optional */.lqM(schemas/* string */.YjP()),
        facts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        regression: schemas/* optional */.lqM(schemas/* strictObject */.rej({
            program: schemas/* string */.YjP(),
            fixedIn: schemas/* string */.YjP(),
            seenIn: schemas/* string */.YjP(),
            evidence: evidenceSchema,
        })),
    })),
    references: schemas/* array */.YOg(result_link),
});
const findingSchema = schemas/* strictObject */.rej({
    signature: schemas/* string */.YjP(),
    hash: schemas/* string */.YjP(),
    catalogue: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(["fatal", "error", "warning", "info"]),
    role: schemas/* enum */.k5n(["cause", "symptom", "contributing"]),
    explainedBy: schemas/* nullable */.mee(schemas/* string */.YjP()),
    confidence: schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(1)),
    count: result_count,
    countIsLeast: schemas/* boolean */.zMY(),
    first: time,
    last: time,
    subject: schemas/* nullable */.mee(schemas/* string */.YjP()),
    author: schemas/* enum */.k5n(["reporter", "commenter", "operator"]),
    captures: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    measures: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    advice: adviceSchema,
    evidence: schemas/* array */.YOg(evidenceSchema),
});
const resultSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("telltale.result/v1"),
    tool: schemas/* strictObject */.rej({ version: schemas/* string */.YjP(), catalogue: schemas/* string */.YjP() }),
    verdict: schemas/* strictObject */.rej({
        status: schemas/* enum */.k5n(["known", "ambiguous", "unknown", "healthy", "empty", "unreadable"]),
        cause: schemas/* nullable */.mee(schemas/* string */.YjP()),
        confidence: schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(1)),
        summary: schemas/* string */.YjP(),
    }),
    findings: schemas/* array */.YOg(findingSchema),
    nearMisses: schemas/* array */.YOg(schemas/* strictObject */.rej({
        signature: schemas/* string */.YjP(),
        clause: schemas/* string */.YjP(),
        why: schemas/* string */.YjP(),
        closest: schemas/* nullable */.mee(schemas/* string */.YjP()),
    })),
    suspects: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        title: schemas/* string */.YjP(),
        verdict: schemas/* enum */.k5n(["confirmed", "ruled-out", "undecided"]),
        why: schemas/* string */.YjP(),
        evidence: schemas/* array */.YOg(evidenceSchema),
        missing: schemas/* nullable */.mee(schemas/* string */.YjP()),
    })),
    sessions: schemas/* array */.YOg(schemas/* strictObject */.rej({
        subject: schemas/* string */.YjP(),
        transport: schemas/* nullable */.mee(schemas/* string */.YjP()),
        startedAt: time,
        connectMs: schemas/* nullable */.mee(schemas/* number */.aig()),
        connectedAt: time,
        endedAt: time,
        lifetimeMs: schemas/* nullable */.mee(schemas/* number */.aig()),
        end: schemas/* nullable */.mee(schemas/* string */.YjP()),
        reason: schemas/* nullable */.mee(schemas/* string */.YjP()),
        recoveredAt: time,
        attempt: result_count,
        retryAfterMs: schemas/* nullable */.mee(schemas/* number */.aig()),
        longestSilenceMs: schemas/* nullable */.mee(schemas/* number */.aig()),
        evidence: schemas/* array */.YOg(evidenceSchema),
    })),
    sessionsLeftOut: result_count,
    resources: schemas/* array */.YOg(schemas/* strictObject */.rej({
        subject: schemas/* string */.YjP(),
        metric: schemas/* string */.YjP(),
        unit: schemas/* string */.YjP(),
        samples: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* number */.aig()])),
        limit: schemas/* nullable */.mee(schemas/* number */.aig()),
        slopePerMinute: schemas/* nullable */.mee(schemas/* number */.aig()),
        verdict: schemas/* enum */.k5n(["growing", "steady", "unknown"]),
        evidence: schemas/* array */.YOg(evidenceSchema),
    })),
    facts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        subject: schemas/* nullable */.mee(schemas/* string */.YjP()),
        value: schemas/* string */.YjP(),
        evidence: evidenceSchema,
    })),
    assumptions: schemas/* array */.YOg(schemas/* strictObject */.rej({ about: schemas/* string */.YjP(), text: schemas/* string */.YjP() })),
    timeline: schemas/* array */.YOg(schemas/* strictObject */.rej({
        time,
        subject: schemas/* nullable */.mee(schemas/* string */.YjP()),
        event: schemas/* string */.YjP(),
        count: result_count,
        evidence: evidenceSchema,
    })),
    unknown: schemas/* array */.YOg(schemas/* strictObject */.rej({ template: schemas/* string */.YjP(), count: result_count, evidence: schemas/* array */.YOg(evidenceSchema) })),
    asks: schemas/* array */.YOg(schemas/* strictObject */.rej({
        for: schemas/* string */.YjP(),
        why: schemas/* string */.YjP(),
        command: schemas/* nullable */.mee(schemas/* string */.YjP()),
        os: schemas/* nullable */.mee(schemas/* string */.YjP()),
    })),
    sources: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        origin: schemas/* enum */.k5n(["attachment", "artifact", "inline", "path"]),
        author: schemas/* enum */.k5n(["reporter", "commenter", "operator"]),
        bytes: result_count,
        entries: result_count,
        refusals: schemas/* array */.YOg(schemas/* strictObject */.rej({ code: schemas/* string */.YjP(), name: schemas/* string */.YjP(), detail: schemas/* string */.YjP() })),
    })),
    surroundings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        bundle: schemas/* string */.YjP(),
        entry: schemas/* string */.YjP(),
        line: result_count,
        before: schemas/* array */.YOg(neighbour),
        after: schemas/* array */.YOg(neighbour),
    })),
    problems: schemas/* array */.YOg(schemas/* strictObject */.rej({
        file: schemas/* string */.YjP(),
        line: schemas/* nullable */.mee(result_count),
        column: schemas/* nullable */.mee(result_count),
        message: schemas/* string */.YjP(),
    })),
    exposures: schemas/* array */.YOg(schemas/* strictObject */.rej({ kind: schemas/* string */.YjP(), source: schemas/* string */.YjP() })),
    redactions: schemas/* record */.g1P(schemas/* string */.YjP(), result_count),
    stats: schemas/* strictObject */.rej({ bytes: result_count, lines: result_count, entries: result_count, signatures: result_count, ms: result_count }),
});

// EXTERNAL MODULE: ./build/schema/signature.js
var signature = __webpack_require__(5573);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
;// CONCATENATED MODULE: ./build/schema/view.js

const quoted = schemas/* string */.YjP().brand().register(registries/* globalRegistry */.fd, {
    description: "Text from the input, on one line. Prints as a code span wherever it is placed.",
});
const prose = schemas/* string */.YjP().brand().register(registries/* globalRegistry */.fd, {
    description: "Finished Markdown on one line.",
});
const block = schemas/* string */.YjP().brand().register(registries/* globalRegistry */.fd, {
    description: "Several lines of text, or commands. Prints as a fenced block; give it a line of its own.",
});
const view_count = schemas/* int */.Whr().check(api/* _nonnegative */.UI());
const view_commands = schemas/* array */.YOg(schemas/* strictObject */.rej({ system: schemas/* nullable */.mee(prose), run: block }));
const view_link = schemas/* strictObject */.rej({ text: prose, state: schemas/* nullable */.mee(prose) });
const claim = schemas/* strictObject */.rej({
    signature: quoted,
    title: prose,
    subject: schemas/* nullable */.mee(quoted),
    severity: schemas/* enum */.k5n(["fatal", "error", "warning", "info"]),
    status: prose,
    cause: prose,
    impact: prose,
    confidence: prose,
    count: view_count,
    times: prose,
    when: prose,
    proof: prose,
    measures: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: prose, value: prose })),
    captures: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: quoted, value: quoted })),
    explained: schemas/* array */.YOg(schemas/* strictObject */.rej({ title: prose, count: prose, proof: prose })),
    steps: schemas/* array */.YOg(schemas/* strictObject */.rej({ text: prose, commands: view_commands })),
    known: schemas/* array */.YOg(schemas/* strictObject */.rej({
        issue: view_link,
        title: prose,
        regression: schemas/* nullable */.mee(prose),
        differences: schemas/* array */.YOg(prose),
        comment: schemas/* nullable */.mee(block),
    })),
    references: schemas/* array */.YOg(view_link),
});
const view_neighbour = schemas/* strictObject */.rej({ line: view_count, text: quoted });
const evidenceLine = schemas/* strictObject */.rej({
    name: prose,
    line: prose,
    time: schemas/* nullable */.mee(prose),
    quote: schemas/* nullable */.mee(quoted),
    text: schemas/* nullable */.mee(block),
    note: schemas/* nullable */.mee(prose),
    before: schemas/* array */.YOg(view_neighbour),
    after: schemas/* array */.YOg(view_neighbour),
});
const evidenceFile = schemas/* strictObject */.rej({ place: quoted, lines: schemas/* array */.YOg(evidenceLine) });
const ask = schemas/* strictObject */.rej({ sentence: prose, commands: view_commands, several: schemas/* boolean */.zMY() });
const viewSchema = schemas/* strictObject */.rej({
    status: schemas/* enum */.k5n(["known", "ambiguous", "unknown", "healthy", "empty", "unreadable"]),
    is: schemas/* record */.g1P(schemas/* enum */.k5n(["known", "ambiguous", "unknown", "healthy", "empty", "unreadable"]), schemas/* boolean */.zMY()),
    headline: prose,
    lead: prose,
    summary: schemas/* nullable */.mee(prose),
    summaryLabel: prose,
    cause: schemas/* nullable */.mee(claim),
    others: schemas/* array */.YOg(claim),
    othersLabel: prose,
    observations: schemas/* array */.YOg(claim),
    maintainers: schemas/* boolean */.zMY(),
    ask: schemas/* nullable */.mee(ask),
    exposures: schemas/* array */.YOg(prose),
    sessionsSummary: schemas/* nullable */.mee(prose),
    evidence: schemas/* array */.YOg(schemas/* strictObject */.rej({
        title: prose,
        count: prose,
        note: schemas/* nullable */.mee(prose),
        proof: prose,
        files: schemas/* array */.YOg(evidenceFile),
        more: schemas/* nullable */.mee(prose),
    })),
    evidenceTitle: prose,
    files: schemas/* array */.YOg(evidenceFile),
    unknown: schemas/* array */.YOg(schemas/* strictObject */.rej({ template: quoted, count: view_count, proof: prose })),
    nearMisses: schemas/* array */.YOg(schemas/* strictObject */.rej({ signature: quoted, why: prose, closest: schemas/* nullable */.mee(quoted) })),
    timeline: schemas/* strictObject */.rej({
        day: schemas/* nullable */.mee(prose),
        isOneSubject: schemas/* boolean */.zMY(),
        rows: schemas/* array */.YOg(schemas/* strictObject */.rej({
            time: prose,
            subject: quoted,
            event: quoted,
            count: schemas/* nullable */.mee(prose),
            proof: prose,
        })),
        more: schemas/* nullable */.mee(prose),
    }),
    sessions: schemas/* strictObject */.rej({
        rows: schemas/* array */.YOg(schemas/* strictObject */.rej({
            subject: quoted,
            attempt: view_count,
            started: prose,
            connect: prose,
            lifetime: prose,
            end: schemas/* nullable */.mee(quoted),
            reason: schemas/* nullable */.mee(quoted),
            recovered: schemas/* nullable */.mee(prose),
            proof: prose,
        })),
        more: schemas/* nullable */.mee(prose),
        chart: schemas/* nullable */.mee(block),
        bars: schemas/* nullable */.mee(block),
    }),
    resources: schemas/* array */.YOg(schemas/* strictObject */.rej({
        subject: quoted,
        metric: quoted,
        chart: prose,
        range: prose,
        slope: prose,
        verdict: prose,
        trend: prose,
        proof: prose,
    })),
    suspects: schemas/* array */.YOg(schemas/* strictObject */.rej({
        title: prose,
        tone: schemas/* enum */.k5n(["confirmed", "ruled-out", "undecided"]),
        mark: prose,
        verdict: prose,
        why: prose,
        missing: schemas/* nullable */.mee(prose),
        proof: prose,
        sentence: prose,
    })),
    facts: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: quoted, subject: schemas/* nullable */.mee(quoted), value: quoted, proof: prose })),
    factFiles: schemas/* array */.YOg(schemas/* strictObject */.rej({
        place: quoted,
        facts: schemas/* array */.YOg(schemas/* strictObject */.rej({
            name: quoted,
            subject: schemas/* nullable */.mee(quoted),
            value: quoted,
            proof: prose,
            line: schemas/* nullable */.mee(prose),
            quote: schemas/* nullable */.mee(quoted),
        })),
    })),
    reproduction: schemas/* array */.YOg(prose),
    moreFindings: schemas/* nullable */.mee(prose),
    configuration: schemas/* array */.YOg(schemas/* strictObject */.rej({ title: prose, why: prose, proof: prose })),
    sources: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: quoted, origin: prose, size: prose, entries: view_count })),
    refusals: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: quoted, reason: prose, remedy: prose })),
    redactions: schemas/* array */.YOg(schemas/* strictObject */.rej({ kind: quoted, count: view_count })),
    assumptions: schemas/* array */.YOg(schemas/* strictObject */.rej({ about: quoted, text: prose })),
    problems: schemas/* array */.YOg(schemas/* strictObject */.rej({ place: quoted, message: quoted })),
    leftOut: schemas/* strictObject */.rej({
        sources: schemas/* nullable */.mee(prose),
        refusals: schemas/* nullable */.mee(prose),
        assumptions: schemas/* nullable */.mee(prose),
        problems: schemas/* nullable */.mee(prose),
    }),
    dropped: schemas/* nullable */.mee(prose),
    moreInResult: schemas/* nullable */.mee(prose),
    footer: prose,
    words: schemas/* record */.g1P(schemas/* string */.YjP(), prose),
});

;// CONCATENATED MODULE: ./build/schema/published.js







const published = {
    signature: { schema: signature.signatureSchema, title: "Telltale: a signature" },
    dialect: { schema: dialect.dialectSchema, title: "Telltale: a dialect" },
    redactor: { schema: redactor.redactorSchema, title: "Telltale: a redactor" },
    result: { schema: resultSchema, title: "Telltale: the result of an analysis" },
    inspection: { schema: inspectionSchema, title: "Telltale: what an input holds" },
    view: { schema: viewSchema, title: "Telltale: what a template is given" },
};
const publishedSchemas = Object.keys(published);
function schemaText(name) {
    const { schema, title } = published[name];
    const { $schema, ...json } = json_schema_processors/* toJSONSchema */.bl(schema, { io: "input", unrepresentable: "any" });
    return `${JSON.stringify({ $schema, title, ...json }, null, 2)}\n`;
}


/***/ }),

/***/ 5731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detectorSchema: () => (/* binding */ detectorSchema),
/* harmony export */   redactorSchema: () => (/* binding */ redactorSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);

const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1));
const kind = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be a kind: lower-case words joined by hyphens"));
const gate = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(2));
const detectorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind,
    gate: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([gate, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gate).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1))]),
    ignoreCase: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    reach: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm(200))),
    pattern: text,
    boundary: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["word", "token", "none"])),
    minEntropy: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm(6))),
    needs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["digit", "upper", "lower", "letter", "mixed"]))),
    allow: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
    personal: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    reference: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    examples: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        match: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
        clean: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
    }),
});
const redactorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    detectors: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(detectorSchema)),
    allow: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
});


/***/ }),

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