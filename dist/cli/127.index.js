"use strict";
exports.id = 127;
exports.ids = [127];
exports.modules = {

/***/ 9127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  layCatalogues: () => (/* binding */ layCatalogues)
});

// UNUSED EXPORTS: noCatalogue

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(5217);
;// CONCATENATED MODULE: ./build/catalogue/content-hash.js

function contentHash(value) {
    return (0,external_node_crypto_.createHash)("sha256").update(canonical(value)).digest("hex").slice(0, 12);
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(",")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
    return `{${members.join(",")}}`;
}

;// CONCATENATED MODULE: ./build/catalogue/catalogue-hash.js

function catalogueHash(signatures) {
    return contentHash(signatures.map(({ id, hash }) => `${id}@${hash}`).sort());
}

// EXTERNAL MODULE: ./build/catalogue/nearest-name.js
var nearest_name = __webpack_require__(203);
;// CONCATENATED MODULE: ./build/catalogue/normalise-matcher.js
function normaliseMatcher(yaml) {
    if (typeof yaml === "string" || Array.isArray(yaml)) {
        return { kind: "text", anyOf: listOf(yaml), ignoreCase: false, where: whereOf(undefined) };
    }
    const { text, regex, event, record, entry, fact, absent, sequence, measure, resource, finding } = yaml;
    const where = whereOf(yaml.where);
    const ignoreCase = yaml.ignoreCase ?? false;
    if (text !== undefined)
        return { kind: "text", anyOf: listOf(text), ignoreCase, where };
    if (regex !== undefined)
        return { kind: "regex", anyOf: listOf(regex), ignoreCase, where };
    if (event !== undefined) {
        return { kind: "event", names: listOf(event), fields: testsOf(yaml.fields), where };
    }
    if (record !== undefined)
        return { kind: "record", fields: testsOf(record), where };
    if (entry !== undefined)
        return entryOf(entry);
    if (fact !== undefined)
        return factOf(fact);
    if (absent !== undefined)
        return absentOf(absent);
    if (sequence !== undefined)
        return sequenceOf(sequence);
    if (measure !== undefined)
        return measureOf(measure);
    if (resource !== undefined)
        return resourceOf(resource);
    return { kind: "finding", signatures: listOf(finding) };
}
function whereOf(where) {
    return {
        kinds: listOf(where?.kinds),
        entries: listOf(where?.entries),
        voices: where?.voice === undefined ? [] : [where.voice],
        except: listOf(where?.except),
        timed: where?.timed ?? null,
        named: where?.named ?? null,
    };
}
function testsOf(fields) {
    return Object.fromEntries(Object.entries(fields ?? {}).map(([name, test]) => [name, testOf(test)]));
}
function testOf(test) {
    const anything = {
        equals: null,
        matches: null,
        version: null,
        above: null,
        below: null,
        present: true,
    };
    if (test === undefined)
        return anything;
    if (typeof test !== "object" || Array.isArray(test))
        return { ...anything, equals: scalarsOf(test) };
    return {
        equals: test.equals === undefined ? null : scalarsOf(test.equals),
        matches: test.matches ?? null,
        version: test.version ?? null,
        above: test.above ?? null,
        below: test.below ?? null,
        present: test.present ?? true,
    };
}
function entryOf(entry) {
    if (typeof entry === "string" || Array.isArray(entry)) {
        return { kind: "entry", paths: listOf(entry), kinds: [], state: "present" };
    }
    return {
        kind: "entry",
        paths: listOf(entry.path),
        kinds: listOf(entry.kinds),
        state: entry.state ?? "present",
    };
}
function factOf(fact) {
    if (typeof fact === "string")
        return { kind: "fact", name: fact, test: testOf(undefined) };
    return { kind: "fact", name: fact.name, test: testOf(fact.value) };
}
function absentOf(absent) {
    if (typeof absent === "string" || Array.isArray(absent)) {
        return { kind: "absent", of: listOf(absent), after: [], within: null };
    }
    return {
        kind: "absent",
        of: listOf(absent.of),
        after: listOf(absent.after),
        within: durationOf(absent.within),
    };
}
function sequenceOf(sequence) {
    const { steps, by } = Array.isArray(sequence) ? { steps: sequence, by: undefined } : sequence;
    return { kind: "sequence", steps: steps.map(stepOf), by: by ?? "subject" };
}
function stepOf(step) {
    if (typeof step === "string")
        return { is: [step], never: false, after: null, within: null, without: [] };
    return {
        is: listOf(step.never ?? step.is),
        never: step.never !== undefined,
        after: durationOf(step.after),
        within: durationOf(step.within),
        without: listOf(step.without),
    };
}
function measureOf(measure) {
    const [low, high] = measure.between ?? [measure.atLeast, measure.atMost];
    return {
        kind: "measure",
        source: sourceOf(measure),
        statistic: measure.statistic ?? "median",
        atLeast: durationOf(low),
        atMost: durationOf(high),
        samples: measure.samples ?? 1,
    };
}
function sourceOf(measure) {
    if (measure.field !== undefined && measure.in !== undefined) {
        return { kind: "field", matcher: measure.in, field: measure.field };
    }
    if (measure.from !== undefined && measure.to !== undefined) {
        return { kind: "gap", from: measure.from, to: measure.to };
    }
    return {
        kind: "sessions",
        measure: measure.of ?? "lifetime",
        end: listOf(measure.end),
        transports: listOf(measure.transport),
        recovered: measure.recovered ?? null,
    };
}
function resourceOf(resource) {
    return {
        kind: "resource",
        metric: resource.metric,
        subjects: listOf(resource.subjects),
        verdict: resource.verdict ?? null,
        slopeAbove: resource.slopeAbove ?? null,
        valueAbove: resource.valueAbove ?? null,
        limitShareAbove: resource.limitShareAbove ?? null,
        samples: resource.samples ?? 1,
    };
}
function listOf(value) {
    if (value === undefined)
        return [];
    return typeof value === "string" ? [value] : value;
}
function scalarsOf(value) {
    return (Array.isArray(value) ? value : [value]).map(String);
}
const unitMs = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000 };
function durationOf(value) {
    if (value === undefined || typeof value === "number")
        return value ?? null;
    const [, amount, unit] = /^([\d.]+) ?([a-z]+)$/.exec(value) ?? [];
    return Number(amount) * (unitMs[unit ?? "ms"] ?? 1);
}

;// CONCATENATED MODULE: ./build/catalogue/normalise-signature.js


function normaliseSignature(yaml, catalogue) {
    const content = {
        id: yaml.id,
        title: yaml.title,
        severity: yaml.severity,
        status: statusOf(yaml.status),
        applies: { kinds: listOf(yaml.applies?.kinds), versions: yaml.applies?.versions ?? {} },
        scope: yaml.scope ?? "subject",
        matchers: Object.fromEntries(Object.entries(yaml.matchers).map(([name, matcher]) => [name, normaliseMatcher(matcher)])),
        when: yaml.when === undefined ? { any: deciding(yaml) } : conditionOf(yaml.when),
        supports: listOf(yaml.supports),
        explains: listOf(yaml.explains),
        suspects: listOf(yaml.suspects),
        words: wordsOf(yaml),
        examples: {
            match: yaml.examples.match.map(exampleOf),
            nearMiss: yaml.examples.nearMiss.map(exampleOf),
        },
    };
    const costly = yaml.costly === undefined ? {} : { costly: yaml.costly };
    return { ...content, ...costly, hash: contentHash(content), catalogue };
}
function deciding({ matchers, supports }) {
    return Object.keys(matchers).filter((name) => !listOf(supports).includes(name));
}
function statusOf(status) {
    if (status === undefined)
        return { kind: "stable" };
    if (typeof status === "string")
        return { kind: status };
    return { kind: "deprecated", reason: status.deprecated, successor: status.successor ?? null };
}
function wordsOf(yaml) {
    return {
        cause: yaml.cause.trim(),
        impact: yaml.impact.trim(),
        remedy: yaml.remedy.map((step) => ({ text: step.text.trim(), commands: commandsOf(step.commands) })),
        asks: (yaml.asks ?? []).map(({ when, ...ask }) => ({
            ...ask,
            commands: commandsOf(ask.commands),
            ...onlyWhen(when),
        })),
        known: (yaml.known ?? []).map(({ when, facts = {}, ...known }) => ({
            ...known,
            facts,
            ...onlyWhen(when),
        })),
        references: yaml.references ?? [],
    };
}
function onlyWhen(when) {
    return when === undefined ? {} : { when: conditionOf(when) };
}
function conditionOf(condition) {
    if (typeof condition === "string")
        return condition;
    if ("all" in condition)
        return { all: condition.all.map(conditionOf) };
    if ("any" in condition)
        return { any: condition.any.map(conditionOf) };
    if ("not" in condition)
        return { not: conditionOf(condition.not) };
    if ("of" in condition)
        return { of: condition.of.map(conditionOf), atLeast: condition.atLeast };
    const { count, atLeast, atMost } = condition;
    return atMost === undefined ? { count, atLeast } : { count, atLeast, atMost };
}
function commandsOf(commands) {
    if (commands === undefined)
        return {};
    if (typeof commands === "string")
        return { any: commands };
    return Object.fromEntries(Object.entries(commands).filter(([, command]) => command !== undefined));
}
function exampleOf(example) {
    return typeof example === "string" ? { text: example } : example;
}

;// CONCATENATED MODULE: ./build/catalogue/schema-keys.js
function keysAt(schema, path) {
    let nodes = unwrap(schema);
    for (const step of path)
        nodes = nodes.flatMap((node) => childrenOf(node, step)).flatMap(unwrap);
    return [...new Set(nodes.flatMap((node) => Object.keys(node._zod.def.shape ?? {})))];
}
function childrenOf(node, step) {
    const { shape, element, valueType } = node._zod.def;
    const child = shape?.[String(step)] ?? valueType ?? (typeof step === "number" ? element : undefined);
    return child === undefined ? [] : [child];
}
function unwrap(node) {
    const { innerType, options, getter, in: piped } = node._zod.def;
    const inside = innerType ?? piped ?? getter?.();
    if (inside !== undefined)
        return unwrap(inside);
    return options === undefined ? [node] : options.flatMap(unwrap);
}

;// CONCATENATED MODULE: ./build/catalogue/yaml-sentences.js

function sentenceFor(issue, name, found) {
    if (found === undefined && issue.code !== "custom")
        return `${name} is missing`;
    switch (issue.code) {
        case "invalid_type":
            return `${name} must be ${words[issue.expected] ?? issue.expected}, not ${words[typeName(found)] ?? typeName(found)}`;
        case "invalid_value": {
            const allowed = issue.values.map(String);
            return `${name} must be ${oneOf(allowed)}, not "${String(found)}"${(0,nearest_name/* suggestion */.h)(String(found), allowed)}`;
        }
        case "too_small":
            return `${name} must have at least ${issue.minimum}`;
        case "too_big":
            return `${name} must have at most ${issue.maximum}`;
        case "invalid_key":
            return `${name} holds a name that cannot be used here`;
        default:
            return issue.message === "Invalid input" ? `${name} is not right` : `${name} ${issue.message}`;
    }
}
const words = {
    array: "a list",
    object: "a map",
    record: "a map",
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    null: "empty",
};
function typeName(value) {
    if (value === null)
        return "null";
    return Array.isArray(value) ? "array" : typeof value;
}
function oneOf(values) {
    return values.length === 1 ? `"${values[0]}"` : `one of ${values.map((value) => `"${value}"`).join(", ")}`;
}

;// CONCATENATED MODULE: ./build/catalogue/parse-yaml.js



async function parseYaml(source, schema) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new yaml.LineCounter();
    const document = yaml.parseDocument(source.text, {
        lineCounter: lines,
        prettyErrors: false,
        version: "1.2",
    });
    const syntax = [...document.errors, ...document.warnings];
    if (syntax.length > 0)
        return { kind: "broken", problems: syntax.map(syntaxProblem) };
    const read = readValue(document);
    if (read.kind === "broken")
        return { kind: "broken", problems: [problem([], read.message)] };
    const root = read.value;
    const parsed = schema.safeParse(root);
    if (!parsed.success) {
        return { kind: "broken", problems: parsed.error.issues.flatMap((issue) => describe(issue, [])) };
    }
    return { kind: "parsed", value: parsed.data, problem };
    function syntaxProblem(error) {
        const { line, col } = lines.linePos(error.pos[0]);
        const message = error.code === "MULTIPLE_DOCS" ? severalDocuments : error.message;
        return { file: source.file, line, column: col, message };
    }
    function problem(path, message) {
        const { line, col } = positionOf(document, lines, path);
        return { file: source.file, line, column: col, message };
    }
    function describe(issue, above) {
        const path = [...above, ...issue.path];
        if (issue.code === "invalid_union") {
            const branch = nearestBranch(issue.errors);
            if (branch !== null)
                return branch.flatMap((inner) => describe(inner, path));
            return [problem(path, `${nameOf(path)} has the wrong shape; expected ${expectedAt(schema, path)}`)];
        }
        if (issue.code === "unrecognized_keys") {
            const known = keysAt(schema, path);
            return issue.keys.map((key) => problem([...path, key], `unknown key "${key}"${(0,nearest_name/* suggestion */.h)(key, known)}${parse_yaml_listOf(known, key)}`));
        }
        return [problem(path, sentenceFor(issue, nameOf(path), valueAt(root, path)))];
    }
}
const severalDocuments = "a second document begins here, and none of the file is used: put each document into a file of its own";
function readValue(document) {
    try {
        return { kind: "value", value: document.toJS({ maxAliasCount: 50 }) };
    }
    catch (error) {
        return { kind: "broken", message: error instanceof Error ? error.message : String(error) };
    }
}
function nearestBranch(branches) {
    const meant = branches.filter((issues) => issues.length > 0 && !issues.some((issue) => issue.path.length === 0 && isTopMismatch(issue)));
    return [...meant].sort((a, b) => a.length - b.length)[0] ?? null;
}
function isTopMismatch(issue) {
    return issue.code === "invalid_type" || issue.code === "invalid_value";
}
function valueAt(root, path) {
    return path.reduce((value, step) => typeof value === "object" && value !== null ? value[step] : undefined, root);
}
function expectedAt(schema, path) {
    const known = keysAt(schema, path);
    return known.length > 0 ? `one of the keys ${known.join(", ")}` : "another type";
}
function parse_yaml_listOf(known, key) {
    if (known.length === 0 || (0,nearest_name/* suggestion */.h)(key, known) !== "")
        return "";
    return `; known here: ${known.join(", ")}`;
}
function nameOf(path) {
    return path.length === 0 ? "the file" : `"${path.map(String).join(".")}"`;
}
function positionOf(document, lines, path) {
    for (let length = path.length; length >= 0; length--) {
        const offset = offsetOf(document, path.slice(0, length));
        if (offset !== null)
            return lines.linePos(offset);
    }
    return { line: 1, col: 1 };
}
function offsetOf(document, path) {
    let node = document.contents;
    let offset = node?.range?.[0] ?? null;
    for (const step of path) {
        const items = node?.items ?? [];
        if (typeof step === "number") {
            node = (items[step] ?? null);
            offset = node?.range?.[0] ?? null;
        }
        else {
            const pair = items.find((item) => String(item.key?.value) === String(step));
            offset = pair?.key?.range?.[0] ?? null;
            node = (pair?.value ?? null);
        }
        if (offset === null)
            return null;
    }
    return offset;
}

// EXTERNAL MODULE: ./build/scan/index.js + 31 modules
var scan = __webpack_require__(1365);
;// CONCATENATED MODULE: ./build/catalogue/pattern-trouble.js

function patternTrouble(source) {
    const plain = source.replace(/\\\\/g, "").replace(/\[(?:\\.|[^\]\\])*\]/g, "[]");
    if (/(?<!\\)\(\?<?[=!]/.test(plain)) {
        return "look-ahead and look-behind are not allowed: the time to match must stay linear";
    }
    if (/\\[1-9]|\\k</.test(plain))
        return "back-references are not allowed: the time to match must stay linear";
    const badName = [...plain.matchAll(/\(\?<([^>]*)>/g)].find(([, name]) => !/^[A-Za-z]\w*$/.test(name ?? ""));
    if (badName !== undefined)
        return `"${badName[1]}" cannot name a capture; use a letter, then letters and digits`;
    try {
        const compiled = new RegExp(source);
        return compiled.test("") ? "the pattern matches an empty text, so it would match everywhere" : null;
    }
    catch (error) {
        return error instanceof Error
            ? error.message.replace(/^Invalid regular expression: /, "")
            : String(error);
    }
}
function boundedTrouble(source, { ignoreCase }) {
    const trouble = patternTrouble(source);
    if (trouble !== null)
        return trouble;
    const degree = (0,scan/* growthDegree */.Sb)({ kind: "regex", source, ignoreCase });
    if (degree <= maxDegree)
        return null;
    return degree === Infinity
        ? "a repetition inside a repetition is not allowed: it can take exponential time"
        : `on n characters it may take n to the power of ${degree} steps; put a bound like {0,100} on its repetitions, or take one of them out`;
}
const maxDegree = 2;

;// CONCATENATED MODULE: ./build/catalogue/dialects.js




async function loadDialects(files, base = []) {
    const schema = files.length === 0 ? null : (await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(453)]).then(__webpack_require__.bind(__webpack_require__, 4453))).dialectSchema;
    const problems = [];
    const added = new Map();
    for (const file of files) {
        if (schema === null)
            break;
        const parsed = await parseYaml(file, schema);
        if (parsed.kind === "broken") {
            problems.push(...parsed.problems);
            continue;
        }
        const troubles = troublesOf(parsed.value).map(({ path, message }) => parsed.problem(path, message));
        problems.push(...troubles);
        if (troubles.length === 0)
            added.set(parsed.value.dialect, normalised(parsed.value, file.catalogue));
    }
    return { dialects: [...added.values(), ...base.filter(({ id }) => !added.has(id))], problems };
}
function troublesOf(written) {
    const kinds = (written.documents ?? []).map(({ kind }) => kind);
    const patterns = [];
    (written.documents ?? []).forEach((document, index) => {
        const at = ["documents", index];
        patterns.push([[...at, "head"], list(document.head)]);
        if (document.fromPath)
            patterns.push([[...at, "fromPath"], [document.fromPath]]);
        if (document.fromHead)
            patterns.push([[...at, "fromHead"], [document.fromHead]]);
        if ("lines" in document.framing)
            patterns.push([[...at, "framing", "lines"], list(document.framing.lines)]);
        if (document.link)
            patterns.push([
                [...at, "link"],
                [document.link.define, document.link.use],
            ]);
    });
    (written.events ?? []).forEach((event, index) => {
        patterns.push([["events", index, "regex"], list(event.regex)]);
    });
    (written.facts ?? []).forEach((fact, index) => {
        patterns.push([["facts", index, "regex"], list(fact.regex)]);
    });
    return [
        ...patterns.flatMap(([path, sources]) => sources.flatMap((source) => patternTroubles(path, source))),
        ...(written.events ?? []).flatMap((event, index) => list(event.kinds)
            .filter((kind) => !kinds.includes(kind))
            .map((kind) => ({
            path: ["events", index, "kinds"],
            message: `this dialect has no documents of the kind "${kind}"${(0,nearest_name/* suggestion */.h)(kind, kinds)}`,
        }))),
        ...(written.documents ?? []).flatMap((document, index) => list(document.paths).length + list(document.head).length === 0
            ? [
                {
                    path: ["documents", index],
                    message: "needs paths or a head, or nothing would be recognised by it",
                },
            ]
            : []),
    ];
}
function patternTroubles(path, source) {
    const trouble = boundedTrouble(source, { ignoreCase: false });
    return trouble === null ? [] : [{ path, message: `"${source}": ${trouble}` }];
}
function normalised(written, catalogue) {
    const { dialect: id } = written;
    return {
        id,
        title: written.title,
        scope: written.scope ?? "documents",
        documents: (written.documents ?? []).map((document) => documentRule(id, document)),
        events: (written.events ?? []).map((event) => eventRule(id, event)),
        facts: (written.facts ?? []).map(factRule),
        debugLog: written.debugLog === undefined
            ? null
            : { for: written.debugLog.for, commands: commandsOf(written.debugLog.commands) },
        examples: (written.examples ?? []).map(({ path, text, kind, events, facts }) => ({
            path,
            text,
            kind,
            events: events ?? [],
            facts: facts ?? [],
        })),
        catalogue,
    };
}
function documentRule(dialect, written) {
    return {
        kind: `${dialect}.${written.kind}`,
        paths: list(written.paths),
        head: list(written.head),
        needsBoth: written.needs === "both",
        generic: written.generic ?? false,
        fromPath: written.fromPath ?? null,
        fromHead: written.fromHead ?? null,
        rank: written.rank ?? null,
        framing: framingOf(written.framing),
        context: { before: written.before ?? 0, after: written.after ?? 0 },
        anchors: list(written.anchors),
        printsTwice: written.printsTwice ?? false,
        link: written.link ?? null,
    };
}
function framingOf(written) {
    if ("lines" in written)
        return { kind: "lines", record: list(written.lines) };
    if ("json-lines" in written)
        return { kind: "json-lines", keys: keysOf(written["json-lines"]) };
    if ("json-array" in written)
        return { kind: "json-array", keys: keysOf(written["json-array"]) };
    return { kind: "whole", content: written.whole };
}
function keysOf(written) {
    return {
        time: list(written.time),
        level: list(written.level),
        message: list(written.message),
        subject: list(written.subject),
        run: list(written.run),
    };
}
function eventRule(dialect, written) {
    return {
        name: written.event,
        also: list(written.also),
        text: list(written.text),
        regex: list(written.regex),
        kinds: list(written.kinds).map((kind) => `${dialect}.${kind}`),
        fields: written.fields ?? {},
    };
}
function factRule(written) {
    return {
        name: written.fact,
        about: written.about ?? "case",
        text: list(written.text),
        regex: list(written.regex),
    };
}
function list(value) {
    if (value === undefined)
        return [];
    return typeof value === "string" ? [value] : value;
}

;// CONCATENATED MODULE: ./build/catalogue/check-signature.js


function checkSignature(yaml, report) {
    const known = Object.keys(yaml.matchers);
    const undefinedNames = [...namesIn(yaml)]
        .filter(([, name]) => !known.includes(name))
        .map(([path, name]) => report(path, `no matcher is named "${name}"${(0,nearest_name/* suggestion */.h)(name, known)}`));
    const kinds = Object.entries(yaml.matchers).flatMap(([name, matcher]) => kindTroubles(matcher).map((message) => report(["matchers", name], `matcher "${name}" ${message}`)));
    const bad = ([path, trouble]) => trouble === null ? [] : [report(path, `bad pattern: ${trouble}`)];
    const patterns = [
        ...[...scannedPatterns(yaml)].map(([path, source]) => [path, patternTrouble(source)]),
        ...[...comparedPatterns(yaml)].map(([path, source]) => [path, boundedTrouble(source, { ignoreCase: true })]),
    ].flatMap(bad);
    if (known.length === 0)
        kinds.push(report(["matchers"], "a signature needs at least one matcher"));
    return [...undefinedNames, ...kinds, ...patterns, ...lostDuplicates(yaml, report)];
}
function lostDuplicates({ known = [] }, report) {
    return known.flatMap(({ issue, duplicateOf }, index) => {
        const root = known.find((each) => each.issue === duplicateOf);
        if (duplicateOf === undefined || (root !== undefined && root.duplicateOf === undefined))
            return [];
        const wrong = root === undefined ? "is not under known" : "is a duplicate itself; name the one that stays";
        return [report(["known", index], `"${issue}" is a duplicate of "${duplicateOf}", which ${wrong}`)];
    });
}
const matcherKinds = [
    "text",
    "regex",
    "event",
    "record",
    "entry",
    "fact",
    "absent",
    "sequence",
    "measure",
    "resource",
    "finding",
];
const belongsTo = {
    ignoreCase: ["text", "regex"],
    fields: ["event"],
    where: ["text", "regex", "event", "record"],
};
function kindTroubles(matcher) {
    if (typeof matcher === "string" || Array.isArray(matcher))
        return [];
    const keys = Object.keys(matcher);
    const kinds = matcherKinds.filter((kind) => keys.includes(kind));
    const kind = kinds[0];
    if (kind === undefined)
        return [`says nothing; give it one of ${matcherKinds.join(", ")}`];
    if (kinds.length > 1)
        return [`is of several kinds (${kinds.join(", ")}); make one matcher of each`];
    const strays = keys.filter((key) => key !== kind && belongsTo[key]?.includes(kind) === false);
    return strays.map((key) => `has "${key}", which belongs to ${belongsTo[key]?.join(" and ")}, not to ${kind}`);
}
function* namesIn(yaml) {
    if (yaml.when !== undefined)
        yield* namesInCondition(yaml.when, ["when"]);
    yield* listed(yaml.supports, ["supports"]);
    for (const key of ["known", "asks"]) {
        for (const [index, { when }] of (yaml[key] ?? []).entries()) {
            if (when !== undefined)
                yield* namesInCondition(when, [key, index, "when"]);
        }
    }
    for (const name of Object.keys(yaml.costly ?? {}))
        yield [["costly", name], name];
    for (const [name, matcher] of Object.entries(yaml.matchers)) {
        if (typeof matcher === "string" || Array.isArray(matcher))
            continue;
        const at = ["matchers", name];
        const { absent, sequence, measure } = matcher;
        if (absent !== undefined) {
            const parts = typeof absent === "string" || Array.isArray(absent) ? { of: absent } : absent;
            yield* listed(parts.of, [...at, "absent"]);
            yield* listed("after" in parts ? parts.after : undefined, [...at, "absent", "after"]);
        }
        if (sequence !== undefined) {
            const steps = Array.isArray(sequence) ? sequence : sequence.steps;
            const above = Array.isArray(sequence) ? [...at, "sequence"] : [...at, "sequence", "steps"];
            for (const [index, step] of steps.entries())
                yield* namesInStep(step, [...above, index]);
        }
        if (measure !== undefined) {
            for (const key of ["in", "from", "to"])
                yield* listed(measure[key], [...at, "measure", key]);
        }
    }
}
function* namesInStep(step, path) {
    if (typeof step === "string") {
        yield [path, step];
        return;
    }
    for (const key of ["is", "never", "without"])
        yield* listed(step[key], [...path, key]);
}
function* namesInCondition(condition, path) {
    if (typeof condition === "string") {
        yield [path, condition];
    }
    else if ("not" in condition) {
        yield* namesInCondition(condition.not, [...path, "not"]);
    }
    else if ("count" in condition) {
        yield [[...path, "count"], condition.count];
    }
    else {
        const [key, parts] = "all" in condition
            ? ["all", condition.all]
            : "any" in condition
                ? ["any", condition.any]
                : ["of", condition.of];
        for (const [index, part] of parts.entries())
            yield* namesInCondition(part, [...path, String(key), index]);
    }
}
function* listed(value, path) {
    for (const name of typeof value === "string" ? [value] : (value ?? []))
        yield [path, name];
}
function* scannedPatterns(yaml) {
    for (const [name, matcher] of writtenOut(yaml))
        yield* listed(matcher.regex, ["matchers", name, "regex"]);
}
function* comparedPatterns(yaml) {
    for (const [name, { where, fields, record, fact }] of writtenOut(yaml)) {
        const at = ["matchers", name];
        yield* listed(where?.except, [...at, "where", "except"]);
        for (const [field, test] of Object.entries(fields ?? {}))
            yield* matchesOf(test, [...at, "fields", field]);
        for (const [field, test] of Object.entries(record ?? {}))
            yield* matchesOf(test, [...at, "record", field]);
        if (typeof fact === "object")
            yield* matchesOf(fact.value, [...at, "fact", "value"]);
    }
}
function* writtenOut(yaml) {
    for (const [name, matcher] of Object.entries(yaml.matchers)) {
        if (typeof matcher !== "string" && !Array.isArray(matcher))
            yield [name, matcher];
    }
}
function* matchesOf(test, path) {
    if (typeof test !== "object" || Array.isArray(test))
        return;
    yield* listed(test.matches, [...path, "matches"]);
}

;// CONCATENATED MODULE: ./build/catalogue/load-signatures.js



async function loadSignatures(files, base = []) {
    const schemas = files.length === 0 ? null : await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(573)]).then(__webpack_require__.bind(__webpack_require__, 5573));
    const problems = [];
    const byId = new Map(base.map((signature) => [signature.id, signature]));
    const firstFile = new Map();
    for (const file of files) {
        if (schemas === null)
            break;
        const read = await readFile(file, schemas);
        problems.push(...read.problems);
        if (read.kind === "broken")
            continue;
        const key = `${file.catalogue}\n${read.id}`;
        const first = firstFile.get(key);
        if (first !== undefined) {
            problems.push(...[read.problem(["id"], `the id "${read.id}" is already taken by ${first}`)]);
            continue;
        }
        firstFile.set(key, file.file);
        if (read.kind === "signature")
            byId.set(read.id, read.signature);
        else
            byId.delete(read.id);
    }
    const signatures = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return { signatures, problems };
}
async function readFile(file, schemas) {
    if (/^disabled:/m.test(file.text)) {
        const parsed = await parseYaml(file, schemas.disabledSchema);
        if (parsed.kind === "broken")
            return parsed;
        return { kind: "disabled", id: parsed.value.id, problem: parsed.problem, problems: [] };
    }
    const parsed = await parseYaml(file, schemas.signatureSchema);
    if (parsed.kind === "broken")
        return parsed;
    const troubles = checkSignature(parsed.value, parsed.problem);
    if (troubles.length > 0)
        return { kind: "broken", problems: troubles };
    const signature = normaliseSignature(parsed.value, file.catalogue);
    return { kind: "signature", id: signature.id, signature, problem: parsed.problem, problems: [] };
}

// EXTERNAL MODULE: ./build/redact/index.js + 46 modules
var redact = __webpack_require__(8988);
;// CONCATENATED MODULE: ./build/catalogue/redactors.js




async function loadRedactors(files, base = { detectors: [], allow: [] }) {
    const detectors = [...base.detectors];
    const allow = [...base.allow];
    const problems = [];
    const schema = files.length === 0 ? null : (await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(731)]).then(__webpack_require__.bind(__webpack_require__, 5731))).redactorSchema;
    for (const file of files) {
        if (schema === null)
            break;
        const parsed = await parseYaml(file, schema);
        if (parsed.kind === "broken") {
            problems.push(...parsed.problems);
            continue;
        }
        allow.push(...(parsed.value.allow ?? []));
        for (const [index, written] of (parsed.value.detectors ?? []).entries()) {
            const trouble = detectorTrouble(written);
            if (trouble === null)
                detectors.push(redactors_normalised(written));
            else
                problems.push(parsed.problem(["detectors", index, trouble.key], trouble.message));
        }
    }
    return { detectors, allow, problems };
}
function detectorTrouble(written) {
    const pattern = patternTrouble(written.pattern) ?? growthTrouble(written.pattern);
    if (pattern !== null)
        return { key: "pattern", message: pattern };
    const gates = [written.gate].flat();
    const foreign = gates.find((gate) => !/^[ -~]+$/.test(gate));
    if (foreign !== undefined)
        return { key: "gate", message: `"${foreign}" must be plain ASCII` };
    return null;
}
function growthTrouble(source) {
    const plain = source.replace(/\\./g, "a").replace(/\[[^\]]*\]/g, "a");
    if (/[*+]|\{\d+,\}/.test(plain)) {
        return "a repetition without an upper bound is not allowed; write {0,40} for * and {1,40} for +, with the most that can be";
    }
    const most = Math.max(0, ...[...plain.matchAll(/\{(?:\d+,)?(\d+)\}/g)].map(([, times]) => Number(times)));
    if (most > maxTimes)
        return `a repetition may go up to ${maxTimes} times, not ${most}`;
    const judged = `^(?:${shrunk(source)})`;
    const costs = (0,scan/* patternCost */.uW)({ id: "", match: { kind: "regex", source: judged, ignoreCase: false } });
    const cost = costs.find(({ code }) => code === "refused" || code === "exponential" || code === "not-linear");
    return cost === undefined ? null : `the pattern is not allowed: ${cost.detail}`;
}
const maxTimes = 8_000;
const fewTimes = 24;
function shrunk(source) {
    return source.replace(/\{(\d+)(?:,(\d+))?\}/g, (_, least, most) => {
        const times = Math.min(Number(least), 6);
        if (most === undefined)
            return `{${times}}`;
        if (Number(most) - Number(least) > fewTimes)
            return `{${times},}`;
        return `{${times},${times + Math.min(Number(most) - Number(least), 3)}}`;
    });
}
function redactors_normalised(written) {
    const detector = {
        kind: written.kind,
        gate: [written.gate].flat(),
        ignoreCase: written.ignoreCase ?? false,
        reach: written.reach ?? 0,
        pattern: written.pattern,
        boundary: written.boundary ?? "word",
        minEntropy: written.minEntropy ?? 0,
        needs: written.needs ?? [],
        allow: written.allow ?? [],
        personal: written.personal ?? false,
        examples: { match: written.examples.match, clean: written.examples.clean ?? [] },
    };
    return { ...detector, search: (0,redact/* searchOf */.EP)(detector) };
}

;// CONCATENATED MODULE: ./build/catalogue/sort-files.js
function sortFiles(files) {
    const isDialect = ({ text }) => /^["']?dialect["']?\s*:/m.test(text);
    const isRedactor = ({ text }) => /^["']?(?:detectors|allow)["']?\s*:/m.test(text);
    return {
        dialects: files.filter(isDialect),
        redactors: files.filter((file) => !isDialect(file) && isRedactor(file)),
        signatures: files.filter((file) => !isDialect(file) && !isRedactor(file)),
    };
}

;// CONCATENATED MODULE: ./build/catalogue/catalogue.js





const noCatalogue = {
    hash: catalogueHash([]),
    signatures: [],
    dialects: [],
    detectors: { detectors: [], allow: [] },
    problems: [],
};
async function layCatalogues(base, added) {
    let catalogue = base;
    for (const { label, files } of added) {
        const sorted = sortFiles(files);
        const labelled = (sources) => sources.map((source) => ({ ...source, catalogue: label }));
        const signatures = await loadSignatures(labelled(sorted.signatures), catalogue.signatures);
        const dialects = await loadDialects(labelled(sorted.dialects), catalogue.dialects);
        const redactors = await loadRedactors(sorted.redactors, catalogue.detectors);
        catalogue = {
            hash: catalogueHash(signatures.signatures),
            signatures: signatures.signatures,
            dialects: dialects.dialects,
            detectors: { detectors: redactors.detectors, allow: redactors.allow },
            problems: [...catalogue.problems, ...signatures.problems, ...dialects.problems, ...redactors.problems],
        };
    }
    return catalogue;
}


/***/ })

};
;