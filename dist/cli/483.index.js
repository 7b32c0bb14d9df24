"use strict";
exports.id = 483;
exports.ids = [483];
exports.modules = {

/***/ 396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ furtherTroubles)
/* harmony export */ });
/* harmony import */ var _evaluate_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1263);
/* harmony import */ var _redact_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8988);


async function furtherTroubles(sources) {
    const troubles = [];
    for (const dialect of sources.own.dialects) {
        for (const [index, example] of dialect.examples.entries()) {
            const place = `${dialect.id}/example ${index + 1}`;
            const messages = await dialectTroubles(example, dialect, sources);
            troubles.push(...messages.map((message) => ({ place, message })));
        }
    }
    const detectors = (0,_redact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .checkExamples */ .GY)({ detectors: sources.own.detectors, allow: [] });
    return [...troubles, ...detectors.map(({ kind, message }) => ({ place: kind, message }))];
}
async function dialectTroubles(example, dialect, sources) {
    const { reading } = await (0,_evaluate_example_js__WEBPACK_IMPORTED_MODULE_0__/* .readExample */ .$)({ files: { [example.path]: example.text } }, [], sources);
    const kinds = reading.documents.map(({ kind }) => kind);
    const events = eventsOf(reading);
    const facts = new Set(reading.facts.map(({ name, value }) => `${name}=${value}`));
    return [
        ...(kinds.length === 1 && kinds[0] === example.kind
            ? []
            : [`${example.path} is read as ${kinds.join(", ") || "nothing"}, and should be ${example.kind}`]),
        ...(dialect.events.length === 0 || events.join("\n") === example.events.join("\n")
            ? []
            : [`its events are ${said(events)}, and should be ${said(example.events)}`]),
        ...example.facts.filter((fact) => !facts.has(fact)).map((fact) => `the fact ${fact} is not read`),
    ];
}
function eventsOf({ occurrences }) {
    return [...occurrences.values()]
        .flatMap(({ kept }) => kept)
        .toSorted((a, b) => a.evidence.line - b.evidence.line)
        .map(({ name, subject }) => (subject === null ? name : `${name} ${subject}`));
}
const said = (events) => (events.length === 0 ? "none" : events.join(", "));


/***/ }),

/***/ 9483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintCatalogue: () => (/* binding */ lintCatalogue)
});

// EXTERNAL MODULE: ./build/catalogue/nearest-name.js
var nearest_name = __webpack_require__(203);
;// CONCATENATED MODULE: ./build/catalogue/lint/matcher-references.js

function referenceTroubles(matcher, signature) {
    return referencesOf(matcher).flatMap((name) => {
        const kind = signature.matchers[name]?.kind;
        if (kind === undefined)
            return undefinedName(name, signature);
        const seen = ["text", "regex", "record", "event"].includes(kind);
        return seen ? [] : [`"${name}" is a ${kind}; only lines and events have a time and an order`];
    });
}
function referencesOf(matcher) {
    switch (matcher.kind) {
        case "absent":
            return [...matcher.of, ...matcher.after];
        case "sequence":
            return matcher.steps.flatMap((step) => [...step.is, ...step.without]);
        case "measure":
            if (matcher.source.kind === "field")
                return [matcher.source.matcher];
            return matcher.source.kind === "gap" ? [matcher.source.from, matcher.source.to] : [];
        default:
            return [];
    }
}
function undefinedName(name, { matchers }) {
    const known = Object.keys(matchers);
    return known.includes(name) ? [] : [`no matcher is named "${name}"${(0,nearest_name/* suggestion */.h)(name, known)}`];
}

;// CONCATENATED MODULE: ./build/catalogue/fits-pattern.js
function fitsPattern(name, pattern) {
    const source = pattern.replace(/[\\^$.+?()[\]{}|]/g, "\\$&").replaceAll("*", ".*");
    return new RegExp(`^${source}$`).test(name);
}

;// CONCATENATED MODULE: ./build/catalogue/lint/matcher-troubles.js


function matcherTroubles(matcher, vocabulary) {
    switch (matcher.kind) {
        case "event":
            return [
                ...unknownNames("event", matcher.names, vocabulary.events),
                ...unknownNames("kind", matcher.where.kinds, vocabulary.kinds),
                ...Object.values(matcher.fields).flatMap(testTroubles),
            ];
        case "text":
        case "regex":
            return unknownNames("kind", matcher.where.kinds, vocabulary.kinds);
        case "record":
            return [
                ...(Object.keys(matcher.fields).length === 0 ? ["no field is named"] : []),
                ...Object.values(matcher.fields).flatMap(testTroubles),
            ];
        case "fact":
            return [...unknownNames("fact", [matcher.name], vocabulary.facts), ...testTroubles(matcher.test)];
        case "entry":
            return matcher.paths.length === 0 && matcher.kinds.length === 0
                ? ["neither a path nor a kind is named"]
                : [];
        case "sequence":
            return matcher.steps.flatMap(stepTroubles);
        case "measure":
            return [
                ...(matcher.atLeast === null && matcher.atMost === null && matcher.statistic !== "count"
                    ? ["it has no bound, so any value holds"]
                    : []),
                ...windowTroubles(matcher.atLeast, matcher.atMost, "atLeast", "atMost"),
            ];
        case "resource":
            return [matcher.verdict, matcher.slopeAbove, matcher.valueAbove, matcher.limitShareAbove].every((part) => part === null)
                ? ["it asks for nothing but the metric"]
                : [];
        case "absent":
        case "finding":
            return [];
        default:
            return matcher;
    }
}
function stepTroubles(step, index) {
    const at = `step ${index + 1}`;
    return [
        ...(step.is.length === 0 ? [`${at} names nothing`] : []),
        ...(step.never && index === 0 ? [`${at} cannot be "never": nothing comes before it`] : []),
        ...(index === 0 && (step.within !== null || step.after !== null || step.without.length > 0)
            ? [`${at} has a window, but nothing comes before it`]
            : []),
        ...windowTroubles(step.after, step.within, "after", "within").map((trouble) => `${at}: ${trouble}`),
    ];
}
function windowTroubles(low, high, lowName, highName) {
    if (low === null || high === null || low <= high)
        return [];
    return [`impossible window: "${lowName}" ${low} ms is more than "${highName}" ${high} ms`];
}
function testTroubles(test) {
    const numeric = test.above !== null || test.below !== null;
    return [
        ...(test.above !== null && test.below !== null && test.above >= test.below
            ? [`no number is above ${test.above} and below ${test.below}`]
            : []),
        ...(numeric && test.equals !== null ? ["a value is either equal to something or above and below"] : []),
        ...(!test.present && (numeric || test.equals !== null || test.matches !== null || test.version !== null)
            ? ["what must not be there cannot have a value"]
            : []),
    ];
}
function unknownNames(what, patterns, known) {
    if (known === null)
        return [];
    return patterns
        .map((pattern) => pattern.replace(/^!/, ""))
        .filter((pattern) => !known.some((name) => fitsPattern(name, pattern)))
        .map((pattern) => `no ${what} is named "${pattern}"${(0,nearest_name/* suggestion */.h)(pattern, known)}`);
}

;// CONCATENATED MODULE: ./build/catalogue/lint/lint-conditions.js


function lintConditions(signature, vocabulary) {
    const used = usedNames(signature);
    const messages = [
        ...conditionsOf(signature).flatMap((condition) => conditionTroubles(condition, signature)),
        ...Object.entries(signature.matchers).flatMap(([name, matcher]) => [
            ...(used.has(name) ? [] : [`matcher "${name}" is never used`]),
            ...matcherTroubles(matcher, vocabulary).map((trouble) => `matcher "${name}": ${trouble}`),
            ...referenceTroubles(matcher, signature).map((trouble) => `matcher "${name}": ${trouble}`),
        ]),
        ...(provesNothing(signature) ? ["the condition can hold without any evidence"] : []),
    ];
    return messages.map((message) => ({ signature: signature.id, severity: "error", message }));
}
function conditionTroubles(condition, signature) {
    if (typeof condition === "string")
        return undefinedName(condition, signature);
    if ("not" in condition)
        return conditionTroubles(condition.not, signature);
    if ("count" in condition)
        return countTroubles(condition, signature);
    if ("of" in condition) {
        const tooMany = condition.atLeast > condition.of.length;
        const own = tooMany ? [`at least ${condition.atLeast} of ${condition.of.length} can never hold`] : [];
        return [...own, ...condition.of.flatMap((part) => conditionTroubles(part, signature))];
    }
    const parts = "all" in condition ? condition.all : condition.any;
    return parts.flatMap((part) => conditionTroubles(part, signature));
}
function countTroubles(condition, signature) {
    const { count, atLeast, atMost } = condition;
    const kind = signature.matchers[count]?.kind;
    const countable = ["text", "regex", "record", "event", "sequence", "finding"];
    return [
        ...undefinedName(count, signature),
        ...(kind !== undefined && !countable.includes(kind)
            ? [`"${count}" is a ${kind}, which is not something to count`]
            : []),
        ...(atMost !== undefined && atMost < atLeast
            ? [`at least ${atLeast} and at most ${atMost} of "${count}" can never hold`]
            : []),
    ];
}
function usedNames(signature) {
    return new Set([
        ...conditionsOf(signature).flatMap(namesInCondition),
        ...signature.supports,
        ...Object.values(signature.matchers).flatMap((matcher) => [...referencesOf(matcher)]),
    ]);
}
function conditionsOf({ when, words }) {
    return [when, ...[...words.known, ...words.asks].flatMap((said) => said.when ?? [])];
}
function namesInCondition(condition) {
    if (typeof condition === "string")
        return [condition];
    if ("not" in condition)
        return namesInCondition(condition.not);
    if ("count" in condition)
        return [condition.count];
    const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of;
    return parts.flatMap(namesInCondition);
}
function provesNothing({ when, matchers }) {
    return holdsOnNothing(when);
    function holdsOnNothing(condition) {
        if (typeof condition === "string") {
            const matcher = matchers[condition];
            if (matcher?.kind === "absent")
                return matcher.after.length === 0;
            return ((matcher?.kind === "entry" && matcher.state === "missing") ||
                (matcher?.kind === "fact" && !matcher.test.present));
        }
        if ("not" in condition)
            return !holdsOnNothing(condition.not);
        if ("count" in condition)
            return false;
        if ("all" in condition)
            return condition.all.every(holdsOnNothing);
        if ("any" in condition)
            return condition.any.some(holdsOnNothing);
        return condition.of.filter(holdsOnNothing).length >= condition.atLeast;
    }
}

;// CONCATENATED MODULE: ./build/catalogue/lint/mutations.js


function mutationsOf(signature) {
    const deciding = decidingMatchers(signature);
    return [
        ...conditionMutations(signature.when).map(({ clause, value }) => ({
            clause,
            signature: { ...signature, when: value },
        })),
        ...Object.entries(signature.matchers)
            .filter(([name]) => deciding.has(name))
            .flatMap(([name, matcher]) => matcherMutations(matcher).map(({ clause, value }) => ({
            clause: `${clause} of "${name}"`,
            signature: { ...signature, matchers: { ...signature.matchers, [name]: value } },
        }))),
    ];
}
function decidingMatchers({ when, supports, matchers }) {
    const names = new Set([...namesInCondition(when), ...supports]);
    for (const name of names) {
        const matcher = matchers[name];
        for (const other of matcher === undefined ? [] : referencesOf(matcher))
            names.add(other);
    }
    return names;
}
function conditionMutations(condition) {
    if (typeof condition === "string" || "not" in condition)
        return [];
    if ("count" in condition)
        return [{ clause: `at least ${condition.atLeast} of "${condition.count}"`, value: condition.count }];
    if ("all" in condition)
        return partMutations(condition.all, (all) => ({ all }));
    if ("any" in condition)
        return partMutations(condition.any, (any) => ({ any }));
    return partMutations(condition.of, (of) => ({ of, atLeast: Math.min(condition.atLeast, of.length) }));
}
function partMutations(parts, rebuild) {
    const without = parts.length < 2
        ? []
        : parts.map((part, index) => ({
            clause: sayCondition(part),
            value: rebuild(parts.filter((_, other) => other !== index)),
        }));
    const within = parts.flatMap((part, index) => conditionMutations(part).map(({ clause, value }) => ({
        clause,
        value: rebuild(parts.map((old, other) => (other === index ? value : old))),
    })));
    return [...without, ...within];
}
function sayCondition(condition) {
    if (typeof condition === "string")
        return `"${condition}"`;
    if ("not" in condition)
        return `not ${sayCondition(condition.not)}`;
    if ("count" in condition)
        return `the count of "${condition.count}"`;
    const [word, parts] = "all" in condition
        ? ["all", condition.all]
        : "any" in condition
            ? ["any", condition.any]
            : ["some", condition.of];
    return `${word} of ${parts.map(sayCondition).join(", ")}`;
}
function matcherMutations(matcher) {
    switch (matcher.kind) {
        case "text":
        case "regex":
            return whereMutations(matcher.where).map(({ clause, value }) => ({
                clause,
                value: { ...matcher, where: value },
            }));
        case "event":
            return [
                ...whereMutations(matcher.where).map(({ clause, value }) => ({
                    clause,
                    value: { ...matcher, where: value },
                })),
                ...Object.keys(matcher.fields).map((field) => ({
                    clause: `the test of the field "${field}"`,
                    value: { ...matcher, fields: withoutKey(matcher.fields, field) },
                })),
            ];
        case "sequence":
            return matcher.steps.flatMap((step, index) => stepMutations(step, index).map(({ clause, value }) => ({
                clause,
                value: {
                    ...matcher,
                    steps: matcher.steps.flatMap((old, other) => (other === index ? value : [old])),
                },
            })));
        case "measure":
            return [
                ...(matcher.atLeast === null
                    ? []
                    : [{ clause: "the lower bound", value: { ...matcher, atLeast: null } }]),
                ...(matcher.atMost === null
                    ? []
                    : [{ clause: "the upper bound", value: { ...matcher, atMost: null } }]),
            ];
        default:
            return [];
    }
}
function whereMutations(where) {
    return [
        ...(where.kinds.length === 0 ? [] : [{ clause: "where.kinds", value: { ...where, kinds: [] } }]),
        ...(where.entries.length === 0 ? [] : [{ clause: "where.entries", value: { ...where, entries: [] } }]),
        ...(where.voices.length === 0 ? [] : [{ clause: "where.voice", value: { ...where, voices: [] } }]),
        ...(where.except.length === 0 ? [] : [{ clause: "where.except", value: { ...where, except: [] } }]),
        ...(where.timed === null ? [] : [{ clause: "where.timed", value: { ...where, timed: null } }]),
        ...(where.named === null ? [] : [{ clause: "where.named", value: { ...where, named: null } }]),
    ];
}
function stepMutations(step, index) {
    const at = `step ${index + 1}`;
    return [
        { clause: at, value: [] },
        ...(step.after === null ? [] : [{ clause: `"after" at ${at}`, value: [{ ...step, after: null }] }]),
        ...(step.within === null ? [] : [{ clause: `"within" at ${at}`, value: [{ ...step, within: null }] }]),
        ...(step.without.length === 0
            ? []
            : [{ clause: `"without" at ${at}`, value: [{ ...step, without: [] }] }]),
    ];
}
function withoutKey(record, key) {
    return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

;// CONCATENATED MODULE: ./build/catalogue/lint/lint-examples.js

const wanted = 2;
async function lintExamples(signature, catalogue, evaluate) {
    const { match, nearMiss } = signature.examples;
    const problem = (severity, message) => ({
        signature: signature.id,
        severity,
        message,
    });
    const problems = [
        ...(match.length < wanted
            ? [problem("error", `${match.length} examples match; ${wanted} are needed`)]
            : []),
        ...(nearMiss.length < wanted
            ? [problem("error", `${nearMiss.length} near misses; ${wanted} are needed`)]
            : []),
    ];
    if (evaluate === null)
        return problems;
    const run = evaluate;
    const others = catalogue.filter((one) => one.id !== signature.id);
    const needsOthers = Object.values(signature.matchers).some(({ kind }) => kind === "finding");
    const examples = [...match, ...nearMiss];
    const hits = await foundIn(signature);
    match.forEach((example, index) => {
        if (hits[index] === false)
            problems.push(problem("error", `example ${index + 1} does not match: ${sayExample(example)}`));
    });
    nearMiss.forEach((example, index) => {
        if (hits[match.length + index] === true) {
            problems.push(problem("error", `near miss ${index + 1} matches: ${sayExample(example)}`));
        }
    });
    if (problems.length > 0)
        return problems;
    for (const mutation of mutationsOf(signature)) {
        if (!(await makesDifference(mutation.signature))) {
            problems.push(problem("warning", `dead clause: ${mutation.clause}; no example changes without it`));
        }
    }
    for (const [index, example] of match.entries()) {
        if (await missesInJson(example)) {
            const message = `example ${index + 1} is missed in a JSON log, where its quotes are written \\": write \\\\?" in the pattern`;
            problems.push(problem("warning", message));
        }
    }
    return problems;
    async function missesInJson(example) {
        if (!("text" in example) || !example.text.includes('"') || example.text.includes("\n"))
            return false;
        const logged = (message) => ({ text: `{"level":"error","message":"${message}"}` });
        const escaped = JSON.stringify(example.text).slice(1, -1);
        return (await isFound(signature, logged(example.text))) && !(await isFound(signature, logged(escaped)));
    }
    async function isFound(variant, example) {
        const { findings } = await run(example, needsOthers ? [variant, ...others] : [variant]);
        return findings.some((finding) => finding.signature === variant.id);
    }
    async function foundIn(variant) {
        const found = [];
        for (const example of examples)
            found.push(await isFound(variant, example));
        return found;
    }
    async function makesDifference(variant) {
        for (const [index, example] of [...examples.entries()].reverse()) {
            if ((await isFound(variant, example)) !== hits[index])
                return true;
        }
        return false;
    }
}
function sayExample(example) {
    const text = "text" in example ? example.text : Object.keys(example.files).join(", ");
    const [line = ""] = text.trim().split("\n");
    return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

;// CONCATENATED MODULE: ./build/catalogue/lint/lint-graph.js


function lintGraph(signatures) {
    const ids = signatures.map(({ id }) => id);
    return signatures.flatMap((signature) => {
        const findings = findingsOf(signature);
        const messages = [
            ...unknownIds(signature.explains, ids).map((trouble) => `explains ${trouble}`),
            ...unknownIds(findings, ids).map((trouble) => `asks for the finding ${trouble}`),
            ...circles(signature, signatures, (one) => one.explains, "explains"),
            ...circles(signature, signatures, findingsOf, "asks for the finding of"),
            ...successorTrouble(signature, ids),
        ];
        return messages.map((message) => ({ signature: signature.id, severity: "error", message }));
    });
}
function findingsOf({ matchers }) {
    return Object.values(matchers).flatMap((matcher) => matcher.kind === "finding" ? [...matcher.signatures] : []);
}
function unknownIds(patterns, ids) {
    return patterns
        .filter((pattern) => !ids.some((id) => fitsPattern(id, pattern)))
        .map((pattern) => `"${pattern}", which no signature has${(0,nearest_name/* suggestion */.h)(pattern, ids)}`);
}
function circles(start, all, next, verb) {
    const path = circleFrom(start, [start]);
    return path === null ? [] : [`${verb} itself in a circle: ${path.map(({ id }) => id).join(" -> ")}`];
    function circleFrom(one, path) {
        for (const pattern of next(one)) {
            for (const other of all) {
                if (!fitsPattern(other.id, pattern) || (other === one && pattern.includes("*")))
                    continue;
                if (other === start)
                    return [...path, start];
                if (other.id < start.id || path.includes(other))
                    continue;
                const found = circleFrom(other, [...path, other]);
                if (found !== null)
                    return found;
            }
        }
        return null;
    }
}
function successorTrouble({ status }, ids) {
    if (status.kind !== "deprecated" || status.successor === null || ids.includes(status.successor))
        return [];
    return [`its successor "${status.successor}" is not in the catalogue${(0,nearest_name/* suggestion */.h)(status.successor, ids)}`];
}

// EXTERNAL MODULE: ./build/model/reference-hosts.js
var reference_hosts = __webpack_require__(5197);
;// CONCATENATED MODULE: ./build/catalogue/lint/lint-words.js


function lintWords(signature, moreHosts) {
    const messages = [
        ...prose(signature).flatMap(([where, text]) => inertTroubles(text).map((trouble) => `${where} ${trouble}`)),
        ...placeholderTroubles(signature),
        ...signature.words.references.flatMap(({ url }) => referenceTrouble(url, [...reference_hosts/* referenceHosts */.d, ...moreHosts])),
    ];
    return messages.map((message) => ({ signature: signature.id, severity: "error", message }));
}
function prose({ title, words }) {
    return [
        ["title", title],
        ["cause", words.cause],
        ["impact", words.impact],
        ...words.remedy.map((step, index) => [`remedy ${index + 1}`, step.text]),
        ...words.asks.flatMap((ask, index) => [
            [`ask ${index + 1}`, ask.for],
            [`ask ${index + 1}`, ask.why],
        ]),
        ...words.known.map((known) => [`known issue ${known.issue}`, known.title]),
    ];
}
function inertTroubles(text) {
    const plain = text.replace(/`[^`]*`/g, "");
    return [
        ...(plain.includes("`") ? ["has a backtick without its partner"] : []),
        ...(/https?:\/\/|www\./i.test(plain) ? ["holds a link; put it under references"] : []),
        ...(/(?:^|[^\w])@[A-Za-z\d]/.test(plain) ? ["mentions somebody; put code in backticks"] : []),
        ...(/(?:^|[^\w&])(?:#|GH-)\d/.test(plain) ? ["refers to an issue; put it under known"] : []),
        ...(/<\/?[a-z!]/i.test(plain) ? ["holds HTML; put code in backticks"] : []),
    ];
}
function placeholderTroubles(signature) {
    const known = ["server", "client", "url", "debug", ...captureNames(signature)];
    const commands = [...signature.words.remedy, ...signature.words.asks].flatMap((step) => Object.values(step.commands));
    const wanted = commands.flatMap((command) => [...command.matchAll(/(?<!\$)\{(\w+)\}/g)].map(([, name]) => name ?? ""));
    return [...new Set(wanted)]
        .filter((name) => !known.includes(name))
        .map((name) => `a command asks for {${name}}, which no matcher captures${(0,nearest_name/* suggestion */.h)(name, known)}`);
}
function captureNames({ matchers }) {
    return Object.values(matchers)
        .flatMap(patternsOf)
        .flatMap((source) => [...source.matchAll(/\(\?<([A-Za-z]\w*)>/g)].map(([, name]) => name ?? ""));
}
function patternsOf(matcher) {
    return matcher.kind === "regex" ? matcher.anyOf : [];
}
function referenceTrouble(url, hosts) {
    const parsed = URL.canParse(url) ? new URL(url) : null;
    if (parsed === null || parsed.protocol !== "https:")
        return [`reference ${url} is not an https address`];
    if (hosts.includes(parsed.hostname))
        return [];
    return [
        `reference to ${parsed.hostname}, which is not official documentation${(0,nearest_name/* suggestion */.h)(parsed.hostname, hosts)}`,
    ];
}

;// CONCATENATED MODULE: ./build/catalogue/lint/lint-signatures.js




const anyVocabulary = { events: null, facts: null, kinds: null, referenceHosts: [] };
async function lintSignatures(signatures, evaluate, vocabulary = anyVocabulary) {
    const problems = [
        ...signatures.flatMap((signature) => lintConditions(signature, vocabulary)),
        ...signatures.flatMap((signature) => lintWords(signature, vocabulary.referenceHosts)),
        ...lintGraph(signatures),
    ];
    for (const signature of signatures)
        problems.push(...(await lintExamples(signature, signatures, evaluate)));
    return problems.sort((a, b) => (a.signature < b.signature ? -1 : a.signature > b.signature ? 1 : 0));
}

// EXTERNAL MODULE: ./build/classify/index.js + 41 modules
var classify = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/evaluate-example.js
var evaluate_example = __webpack_require__(1263);
;// CONCATENATED MODULE: ./build/example-runner.js


function createExampleRunner(shipped) {
    const readings = new WeakMap();
    const keys = new WeakMap();
    return async (example, signatures) => {
        const known = readings.get(example) ?? new Map();
        readings.set(example, known);
        const key = signatures.map(keyOf).join("\n");
        const reading = known.get(key) ?? (await (0,evaluate_example/* readExample */.$)(example, signatures, shipped)).reading;
        known.set(key, reading);
        return (0,classify/* classify */.L8)(reading, signatures);
    };
    function keyOf(signature) {
        const key = keys.get(signature) ?? readingKey(signature);
        keys.set(signature, key);
        return key;
    }
}
function readingKey({ id, applies, matchers }) {
    return JSON.stringify([id, applies.kinds, Object.entries(matchers).map(searchedFor)]);
}
function searchedFor([name, matcher]) {
    switch (matcher.kind) {
        case "text":
        case "regex":
            return [name, matcher.kind, matcher.anyOf, matcher.ignoreCase, limits(matcher.where)];
        case "record":
            return [name, matcher.kind, matcher.fields, limits(matcher.where)];
        case "event":
            return [name, matcher.kind, matcher.names, limits(matcher.where)];
        default:
            return [name, matcher.kind];
    }
}
const limits = ({ kinds, entries, }) => [kinds, entries];

// EXTERNAL MODULE: ./build/redact/index.js + 46 modules
var build_redact = __webpack_require__(8988);
// EXTERNAL MODULE: ./build/report/index.js + 8 modules
var report = __webpack_require__(8396);
// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/cli/words.js
var words = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/scan/index.js + 31 modules
var scan = __webpack_require__(1365);
;// CONCATENATED MODULE: ./build/cli/signatures/cost-remarks.js


function costRemarks(signature) {
    const reasons = new Set(Object.keys(signature.costly ?? {}));
    const dear = new Set();
    const remarks = (0,classify/* signaturePatterns */.at)([signature]).flatMap((pattern) => {
        const place = pattern.id.slice("signature:".length);
        const matcher = place.split("/")[1] ?? "";
        return (0,scan/* patternCost */.uW)(pattern).flatMap(({ code, detail }) => {
            const message = `${code}: ${detail}`;
            if (code === "refused")
                return [{ severity: "error", place, message }];
            dear.add(matcher);
            return reasons.has(matcher) ? [] : [{ severity: "warning", place, message }];
        });
    });
    const idle = [...reasons].filter((matcher) => !dear.has(matcher));
    return [...remarks, ...idle.map((matcher) => idleReason(signature, matcher))];
}
function idleReason({ id }, matcher) {
    return {
        severity: "warning",
        place: `${id}/${matcher}`,
        message: "gives a reason for a cost that it does not have",
    };
}

// EXTERNAL MODULE: ./build/cli/signatures/further-examples.js
var further_examples = __webpack_require__(396);
// EXTERNAL MODULE: ./build/cli/signatures/sources.js
var signatures_sources = __webpack_require__(2254);
;// CONCATENATED MODULE: ./build/cli/signatures/lint.js









async function lintCatalogue(_words, args, environment) {
    const sources = await (0,signatures_sources/* readSources */.t)(args, environment);
    if ((0,failure/* isFailure */.N)(sources))
        return sources;
    const { catalogue, labels } = sources;
    const checked = catalogue.signatures.filter((signature) => labels.includes(signature.catalogue));
    const problems = await lintSignatures(catalogue.signatures, createExampleRunner(sources), vocabularyOf(catalogue));
    const ids = new Set(checked.map(({ id }) => id));
    const { redact } = (0,build_redact/* createRedactor */.lY)(catalogue.detectors);
    const remarks = [
        ...catalogue.problems.map(({ file, line, column, message }) => ({
            severity: "error",
            place: `${file}:${line ?? 1}:${column ?? 1}`,
            message: redact(message),
        })),
        ...problems.filter(({ signature }) => ids.has(signature)).map(remarkOf),
        ...checked.flatMap(costRemarks),
        ...(await (0,further_examples/* furtherTroubles */.T)(sources)).map((trouble) => ({ severity: "error", ...trouble })),
    ];
    const { terminal } = environment;
    const errors = remarks.filter(({ severity }) => severity === "error").length;
    if (args.get("format") === "json")
        terminal.out((0,report.renderJson)({ signatures: checked.length, remarks }));
    else
        terminal.out((0,report.commandSafe)(remarks.map(({ place, severity, message }) => `${place}: ${severity}: ${message}\n`).join("")));
    terminal.note(`${(0,words/* counted */.h)(checked.length, "signature")}, ${(0,words/* counted */.h)(errors, "error")}, ${(0,words/* counted */.h)(remarks.length - errors, "warning")}\n`);
    return errors === 0 ? null : (0,failure/* failure */.V)(`${(0,words/* counted */.h)(errors, "error")} to mend`);
}
const remarkOf = ({ signature, severity, message }) => ({
    place: signature,
    severity,
    message,
});
function vocabularyOf({ dialects }) {
    return {
        events: [
            ...new Set(dialects.flatMap(({ events }) => events.flatMap(({ name, also }) => [name, ...also]))),
        ],
        facts: null,
        kinds: [...new Set(dialects.flatMap(({ documents }) => documents.map(({ kind }) => kind)))],
        referenceHosts: [],
    };
}


/***/ }),

/***/ 2254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9127);
/* harmony import */ var _local_load_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6273);
/* harmony import */ var _local_shipped_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8140);
/* harmony import */ var _local_yaml_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8650);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3064);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8864);








async function readSources(args, environment) {
    const shipped = (0,_local_shipped_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .readShipped */ .y)((0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .shippedFile */ .k)(environment));
    const paths = pathsToCheck(args, environment);
    if (paths.length === 0) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V)(`nothing to check: give --signatures PATH, or write signatures to ${_local_load_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .projectCatalogue */ .R}`);
    }
    const given = [];
    for (const path of paths) {
        const files = (0,_local_yaml_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readYamlFiles */ .D)(path);
        if ("kind" in files) {
            const place = JSON.stringify(files.path);
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V)(`cannot read ${place} (${files.reason}): give a .yml file, or a folder of them`);
        }
        if (files.length === 0)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V)(`no .yml or .yaml file below ${JSON.stringify(path)}`);
        given.push({ label: path, files });
    }
    const catalogue = await (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.layCatalogues)(shipped.catalogue, given);
    const labels = given.map(({ label }) => label);
    const own = {
        dialects: catalogue.dialects.filter((dialect) => labels.includes(dialect.catalogue)),
        detectors: catalogue.detectors.detectors.slice(shipped.catalogue.detectors.detectors.length),
    };
    return { catalogue, patternCache: shipped.patternCache, labels, own };
}
function pathsToCheck(args, { home, workingFolder }) {
    const given = args.all("signatures");
    if (given.length > 0)
        return given;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingFolder, _local_load_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .projectCatalogue */ .R);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own))
        return [own];
    const sources = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(home), "signatures");
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(sources) ? [sources] : [];
}


/***/ }),

/***/ 1263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readExample),
/* harmony export */   I: () => (/* binding */ evaluateExample)
/* harmony export */ });
/* harmony import */ var _github_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3509);
/* harmony import */ var _model_bytes_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6331);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9609);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5256);




const author = { role: "reporter", login: null };
async function evaluateExample(example, signatures, shipped) {
    return (await readExample(example, signatures, shipped)).result;
}
async function readExample(example, signatures, { catalogue, patternCache }) {
    return await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .analyze */ .n)(bundlesOf(example), {
        catalogue: signatures === catalogue.signatures ? catalogue : { ...catalogue, signatures, problems: [] },
        ...(patternCache === undefined ? {} : { patternCache }),
        limits: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .localLimits */ .U,
        clock: _github_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        version: "0",
    });
}
async function* bundlesOf(example) {
    const files = "text" in example ? { "example.log": example.text } : example.files;
    for (const [name, text] of Object.entries(files)) {
        const bundle = (0,_model_bytes_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesBundle */ .a)({ name, origin: "path", author, bytes: Buffer.from(text, "utf8") });
        yield { kind: "bundle", source: "example", bundle };
    }
}


/***/ })

};
;