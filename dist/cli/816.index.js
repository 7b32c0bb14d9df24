"use strict";
exports.id = 816;
exports.ids = [816];
exports.modules = {

/***/ 3007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ firstAndLast),
/* harmony export */   Bx: () => (/* binding */ shownEvidence),
/* harmony export */   jF: () => (/* binding */ evidenceRecord)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2022);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3504);


const shownPerClause = 3;
const shownInAll = 12;
function evidenceRecord({ author: _, ...evidence }) {
    return evidence;
}
function shownEvidence(proof) {
    const shown = (0,_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .carriers */ .Mf)(proof).flatMap((part) => firstAndLast((0,_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(part)));
    return (0,_model_place_js__WEBPACK_IMPORTED_MODULE_1__/* .onePerPlace */ .P3)(shown, (one) => one)
        .slice(0, shownInAll)
        .map(evidenceRecord);
}
function firstAndLast(evidence) {
    if (evidence.length <= shownPerClause)
        return [...evidence];
    return [...evidence.slice(0, shownPerClause - 1), ...evidence.slice(-1)];
}


/***/ }),

/***/ 6895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L8: () => (/* reexport */ classify),
  WE: () => (/* reexport */ explain),
  Am: () => (/* reexport */ signatureAccepts),
  at: () => (/* reexport */ signaturePatterns),
  cX: () => (/* reexport */ withCurrentStates)
});

// EXTERNAL MODULE: ./build/model/place.js
var model_place = __webpack_require__(2022);
;// CONCATENATED MODULE: ./build/classify/own-commands.js
const debugCommand = "{debug}";
function ownCommands(commands, { debugLog }) {
    if (commands.any !== debugCommand)
        return commands;
    return { ...debugLog?.commands };
}

;// CONCATENATED MODULE: ./build/classify/asks.js

const shown = 3;
function asksOf({ verdict, candidates, reading }) {
    if (verdict.status === "healthy")
        return [];
    const wanted = new Map();
    for (const ask of candidates.flat()) {
        const known = wanted.get(ask.for);
        if (known === undefined)
            wanted.set(ask.for, { ask, votes: 1 });
        else
            known.votes += 1;
    }
    const ranked = [...wanted.values()].sort((a, b) => b.votes - a.votes).map(({ ask }) => ask);
    const asks = ranked.length > 0 || verdict.status === "known" ? ranked : [generalAsk(reading)];
    const system = systemOf(reading);
    return asks
        .slice(0, shown)
        .map((ask) => ({ ...ask, commands: ownCommands(ask.commands, reading) }))
        .flatMap((ask) => askRecords(ask, system));
}
const generalAsk = ({ debugLog }) => ({
    for: debugLog?.for ?? "the program's log from its start to the failure, with all that it can be made to log",
    why: "no known failure fits what was handed in, and a fuller log says more",
    commands: debugLog?.commands ?? {},
});
function askRecords({ for: what, why, commands }, system) {
    const own = system === null ? undefined : commands[system];
    if (own !== undefined)
        return [{ for: what, why, command: own, os: system }];
    if (commands.any !== undefined)
        return [{ for: what, why, command: commands.any, os: null }];
    const rows = ["linux", "macos", "windows"].flatMap((os) => commands[os] === undefined || system !== null ? [] : [{ for: what, why, command: commands[os], os }]);
    return rows.length > 0 ? rows : [{ for: what, why, command: null, os: null }];
}
function systemOf({ facts }) {
    const value = facts.find(({ name }) => name === "os")?.value.toLowerCase() ?? "";
    if (/darwin|mac/.test(value))
        return "macos";
    if (/win/.test(value))
        return "windows";
    return /linux|ubuntu|debian|fedora|wsl/.test(value) ? "linux" : null;
}

// EXTERNAL MODULE: ./build/classify/proof.js
var classify_proof = __webpack_require__(3504);
;// CONCATENATED MODULE: ./build/classify/confidence.js


const most = 0.98;
function confidenceOf(finding, doubts) {
    const parts = (0,classify_proof/* carriers */.Mf)(finding.proof);
    const proofs = parts.map((part) => part.weight);
    const entries = new Set(parts.flatMap(classify_proof/* evidenceOf */.X1).map(model_place/* entryKey */.k2));
    if (entries.size > 1)
        proofs.push(0.2);
    if (finding.proof.count >= 3)
        proofs.push(0.15);
    if (finding.explains.length > 0)
        proofs.push(0.3);
    const belief = 1 - proofs.reduce((left, weight) => left * (1 - weight), 1);
    return rounded(Math.min(most, belief) * doubtOf(finding, doubts));
}
function doubtOf({ signature, proof }, { rivals, missingFiles }) {
    const isStatement = proof.hits.length > 0 && proof.hits.every(({ evidence }) => evidence.voice === "statement");
    return (0.75 ** rivals *
        (missingFiles > 0 ? 0.92 : 1) *
        (isStatement ? 0.85 : 1) *
        (signature.status.kind === "experimental" ? 0.85 : 1));
}
function cutOffEntries(reading) {
    return reading.documents.filter(({ state }) => state === "cut-off").length;
}
function rounded(value) {
    return Math.round(value * 100) / 100;
}

;// CONCATENATED MODULE: ./build/classify/count-hits.js
function countHits({ passing, excepted, places, }) {
    const unkept = new Map();
    let unnamedUnkept = 0;
    let isLeast = [...excepted].some(({ count, kept }) => count > kept);
    for (const [lot, hits] of byLot(passing)) {
        const [hit] = hits;
        isLeast ||= lot.countIsLeast;
        if (hit === undefined || lot.count <= lot.kept)
            continue;
        if (hits.length < lot.kept) {
            isLeast = true;
            continue;
        }
        unkept.set(hit.name, (unkept.get(hit.name) ?? 0) + lot.count - lot.kept);
        if (hit.subject === null)
            unnamedUnkept += lot.count - lot.kept;
    }
    const beyond = unkeptOf([...unkept.values()], { shareLines: places < passing.length });
    return {
        count: places + beyond.unkept,
        countIsLeast: isLeast || beyond.mayShare,
        unnamedUnkept: Math.min(unnamedUnkept, beyond.unkept),
    };
}
function unkeptOf(each, { shareLines }) {
    const beyond = each.filter((count) => count > 0);
    const mayShare = beyond.length > 1 && shareLines;
    return { unkept: mayShare ? Math.max(...beyond) : beyond.reduce((sum, one) => sum + one, 0), mayShare };
}
function byLot(hits) {
    const lots = new Map();
    for (const hit of hits) {
        const known = lots.get(hit.lot);
        if (known === undefined)
            lots.set(hit.lot, [hit]);
        else
            known.push(hit);
    }
    return lots;
}

;// CONCATENATED MODULE: ./build/classify/order.js
function isBefore(a, b) {
    const sameEntry = a.evidence.entry === b.evidence.entry && a.evidence.bundle === b.evidence.bundle;
    if (a.at !== null && b.at !== null && a.at !== b.at)
        return a.at < b.at;
    if (sameEntry)
        return a.evidence.line < b.evidence.line;
    return a.at !== null && a.at === b.at && a !== b;
}
function gapBetween(a, b) {
    return a.at === null || b.at === null ? null : b.at - a.at;
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-absent.js


function matchAbsent(clause, matcher, occurrencesOf) {
    const unwanted = matcher.of.flatMap((name) => [...occurrencesOf(name)]);
    const anchors = matcher.after.flatMap((name) => [...occurrencesOf(name)]);
    const alone = lastPerSubject(anchors).filter((anchor) => !unwanted.some((one) => comesAfter(anchor, one, matcher.within)));
    const holds = matcher.after.length === 0 ? unwanted.length === 0 : alone.length > 0;
    const what = matcher.of.join(" or ");
    return (0,classify_proof/* proof */.n1)({
        clause,
        kind: "absent",
        holds,
        weight: 0.15,
        hits: holds ? alone : [],
        distance: holds ? 0 : matcher.after.length > 0 && anchors.length === 0 ? 1 : 0.5,
        why: () => {
            if (holds)
                return `${what} never came${matcher.after.length > 0 ? ` after ${matcher.after.join(" or ")}` : ""}`;
            return unwanted.length === 0 ? `${matcher.after.join(" or ")} was not seen` : `${what} did come`;
        },
        closest: () => (holds ? null : (unwanted.at(-1)?.evidence.text ?? null)),
    });
}
function lastPerSubject(hits) {
    const last = new Map();
    for (const hit of hits) {
        const known = last.get(hit.subject);
        if (known === undefined || isBefore(known, hit))
            last.set(hit.subject, hit);
    }
    return [...last.values()];
}
function comesAfter(anchor, one, within) {
    const sameSubject = anchor.subject === null || one.subject === null || anchor.subject === one.subject;
    if (!sameSubject || !isBefore(anchor, one))
        return false;
    const gap = gapBetween(anchor, one);
    return within === null || gap === null || gap <= within;
}

;// CONCATENATED MODULE: ./build/classify/glob.js
function nameFits(name, patterns) {
    return patterns.length === 0 || patterns.some((pattern) => nameFitsOne(name, pattern));
}
function nameFitsOne(name, pattern) {
    const wildcard = pattern.search(/[*?]/);
    if (wildcard < 0)
        return name === pattern;
    if (wildcard === pattern.length - 1 && pattern.endsWith("*"))
        return name.startsWith(pattern.slice(0, -1));
    return compiled(pattern, ".*").test(name);
}
function kindFits(kind, patterns) {
    if (patterns.length === 0)
        return true;
    const { wanted, unwanted } = sides(patterns);
    return nameFits(kind, wanted) && (unwanted.length === 0 || !nameFits(kind, unwanted));
}
const sidesOf = new WeakMap();
function sides(patterns) {
    const known = sidesOf.get(patterns);
    if (known !== undefined)
        return known;
    const isUnwanted = (pattern) => pattern.startsWith("!");
    const made = {
        wanted: patterns.filter((pattern) => !isUnwanted(pattern)),
        unwanted: patterns.filter(isUnwanted).map((pattern) => pattern.slice(1)),
    };
    sidesOf.set(patterns, made);
    return made;
}
function pathFits(path, globs) {
    return globs.length === 0 || globs.some((glob) => compiled(glob, "[^/]*").test(path));
}
const cache = new Map();
function compiled(pattern, star) {
    const key = `${star} ${pattern}`;
    const known = cache.get(key);
    if (known !== undefined)
        return known;
    const source = pattern
        .split(/(\*\*\/|\*\*|\*|\?)/)
        .map((part) => tokens(star)[part] ?? part.replace(/[\\^$.+()[\]{}|]/g, "\\$&"))
        .join("");
    const made = new RegExp(`^${source}$`);
    cache.set(key, made);
    return made;
}
function tokens(star) {
    return { "**/": "(?:.*/)?", "**": ".*", "*": star, "?": "[^/]" };
}

;// CONCATENATED MODULE: ./build/classify/version-range.js
function versionInRange(version, range) {
    const parts = partsOf(version);
    if (parts === null)
        return null;
    let unreadable = false;
    const fits = range.split("||").some((alternative) => alternative
        .trim()
        .split(/\s+(?=[<>=\d])/)
        .every((comparison) => {
        const fit = compareWith(parts, comparison.replace(/\s+/g, ""));
        if (fit === null)
            unreadable = true;
        return fit === true;
    }));
    return unreadable && !fits ? null : fits;
}
function compareWith(version, comparison) {
    const [, operator, text] = /^(<=|>=|<|>|=)?v?([\dx*.]+)/.exec(comparison) ?? [];
    const bound = text === undefined ? null : partsOf(text.replace(/\.[x*].*$/, ""));
    if (bound === null)
        return null;
    if (operator === undefined)
        return bound.every((part, index) => (version[index] ?? 0) === part);
    const order = compare(version, bound);
    if (operator === "<")
        return order < 0;
    if (operator === "<=")
        return order <= 0;
    if (operator === ">")
        return order > 0;
    if (operator === ">=")
        return order >= 0;
    return order === 0;
}
function partsOf(text) {
    const [found] = /\d+(?:\.\d+)*/.exec(text) ?? [];
    return found === undefined ? null : found.split(".").map(Number);
}
function compare(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/classify/value-test.js

function passes(value, test) {
    if (value === null || !test.present)
        return (value !== null) === test.present;
    if (test.equals !== null && !test.equals.includes(value))
        return false;
    if (test.matches !== null && !new RegExp(test.matches, "i").test(value.slice(0, maxMatchedLength)))
        return false;
    if (test.version !== null && versionInRange(value, test.version) !== true)
        return false;
    return numberPasses(value, test);
}
const maxMatchedLength = 4_000;
function numberPasses(value, { above, below }) {
    if (above === null && below === null)
        return true;
    const number = Number.parseFloat(value);
    if (Number.isNaN(number))
        return false;
    return (above === null || number > above) && (below === null || number < below);
}
function wordsOf(test) {
    if (!test.present)
        return "not given";
    const parts = [
        test.equals === null
            ? null
            : test.equals.length === 1
                ? test.equals[0]
                : `one of ${test.equals.join(", ")}`,
        test.matches === null ? null : `fits ${test.matches}`,
        test.version === null ? null : `in ${test.version}`,
        test.above === null ? null : `above ${test.above}`,
        test.below === null ? null : `below ${test.below}`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? "given" : parts.join(" and ");
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-case.js



function matchEntry(view, name, matcher) {
    const { paths, kinds, state } = matcher;
    const fitting = view.documents.filter(({ entry, kind }) => pathFits(entry, paths) && kindFits(kind, kinds));
    const inState = fitting.filter((one) => {
        if (state === "empty" || state === "binary")
            return one.kind === state;
        return state !== "cut-off" || one.state === "cut-off";
    });
    const holds = state === "missing" ? fitting.length === 0 : inState.length > 0;
    const what = [...paths, ...kinds].join(" or ");
    return (0,classify_proof/* proof */.n1)({
        clause: name,
        kind: "entry",
        holds,
        weight: state === "missing" ? 0.2 : 0.4,
        count: inState.length,
        distance: holds ? 0 : fitting.length > 0 ? 0.7 : 1,
        why: () => (holds ? `${what} is ${state}` : `${what} is not ${state}`),
        closest: () => fitting[0]?.entry ?? null,
    });
}
function matchFact(view, name, matcher) {
    const given = view.facts.filter((fact) => nameFits(fact.name, [matcher.name]));
    const passing = given.filter((fact) => passes(fact.value, matcher.test));
    const holds = matcher.test.present ? passing.length > 0 : given.length === 0;
    return (0,classify_proof/* proof */.n1)({
        clause: name,
        kind: "fact",
        holds,
        weight: matcher.test.present ? 0.3 : 0.1,
        evidence: holds ? passing.map((fact) => fact.evidence) : [],
        distance: holds ? 0 : given.length > 0 ? 0.6 : 1,
        why: () => {
            const values = given.map((fact) => fact.value).join(", ");
            if (given.length === 0)
                return `${matcher.name} is not known`;
            return holds
                ? `${matcher.name} is ${values}`
                : `${matcher.name} ${values} is not ${wordsOf(matcher.test)}`;
        },
        closest: () => given[0]?.value ?? null,
    });
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-finding.js


function matchFinding(findings, name, matcher) {
    const found = findings.filter(({ signature }) => nameFits(signature, matcher.signatures));
    return (0,classify_proof/* proof */.n1)({
        clause: name,
        kind: "finding",
        holds: found.length > 0,
        weight: 0.4,
        hits: found.flatMap((one) => one.proof.hits),
        seen: [],
        evidence: found.flatMap((one) => one.proof.evidence),
        count: found.length,
        why: () => found.length > 0
            ? `found ${found.map((one) => one.signature).join(", ")}`
            : `no finding ${matcher.signatures.join(" or ")}`,
    });
}

;// CONCATENATED MODULE: ./build/classify/record-pattern.js
function recordPattern(fields) {
    const parts = Object.entries(fields)
        .filter(([, test]) => test.present)
        .slice(0, 3)
        .map(([name, test], index) => fieldPattern(name, test, index));
    const orders = permutations(parts).map((order) => order.join(".*"));
    if (orders.length === 1)
        return orders[0] ?? "";
    return orders.map((order, index) => `(?:${order.replaceAll(/\(\?<(f\d)>/g, `(?<$1_${index}>`)})`).join("|");
}
function capturedField(captures, index) {
    const key = Object.keys(captures).find((name) => name === `f${index}` || name.startsWith(`f${index}_`));
    return key === undefined ? null : (captures[key] ?? null);
}
function fieldPattern(name, test, index) {
    const path = name.split(".").map(escapePattern);
    const json = path
        .map((key, depth) => `"${key}"\\s*:\\s*${depth < path.length - 1 ? "\\{[^{}]*" : ""}`)
        .join("");
    const logfmt = `\\b${escapePattern(name)}=`;
    if (test.equals !== null && test.matches === null) {
        const values = test.equals.map(escapePattern).join("|");
        return `(?:${json}"?(?:${values})(?:["\\s,}]|$)|${logfmt}"?(?:${values})(?:["\\s]|$))`;
    }
    return `(?:${json}"?|${logfmt}"?)(?<f${index}>[^"\\s,}]*)`;
}
function permutations(parts) {
    if (parts.length <= 1)
        return [[...parts]];
    return parts.flatMap((part, index) => permutations(parts.filter((_, other) => other !== index)).map((rest) => [part, ...rest]));
}
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/classify/signature-patterns.js

function signaturePatterns(signatures) {
    return signatures.flatMap((signature) => Object.entries(signature.matchers).flatMap(([name, matcher]) => matchesOf(matcher).map((match, index) => ({ id: patternId(signature.id, name, index), match }))));
}
function patternIds(signature, name) {
    const matcher = signature.matchers[name];
    if (matcher === undefined)
        return [];
    return Array.from({ length: countOf(matcher) }, (_, index) => patternId(signature.id, name, index));
}
function countOf(matcher) {
    switch (matcher.kind) {
        case "text":
            return matcher.anyOf.reduce((sum, text) => sum + (isEscapedInJson(text) ? 2 : 1), 0);
        case "regex":
            return matcher.anyOf.length;
        case "record":
            return 1;
        default:
            return 0;
    }
}
function patternId(signature, matcher, index) {
    return `signature:${signature}/${matcher}${index === 0 ? "" : `/${index + 1}`}`;
}
function matchesOf(matcher) {
    switch (matcher.kind) {
        case "text":
            return matcher.anyOf
                .flatMap(writings)
                .map((text) => ({ kind: "literal", text, ignoreCase: matcher.ignoreCase }));
        case "regex":
            return matcher.anyOf.map((source) => ({ kind: "regex", source, ignoreCase: matcher.ignoreCase }));
        case "record":
            return [{ kind: "regex", source: recordPattern(matcher.fields), ignoreCase: false }];
        default:
            return [];
    }
}
function writings(text) {
    return isEscapedInJson(text) ? [text, JSON.stringify(text).slice(1, -1)] : [text];
}
const isEscapedInJson = (text) => /["\\\n\t]/.test(text);

;// CONCATENATED MODULE: ./build/classify/matchers/match-lines.js




function selectLines(view, signature, name, matcher) {
    const names = matcher.kind === "event" ? view.namesLike(matcher.names) : patternIds(signature, name);
    const found = view.select(names, matcher.where, signature.applies);
    if (matcher.kind === "text" || matcher.kind === "regex")
        return found;
    const tests = Object.entries(matcher.fields);
    const value = (fields, field, index) => matcher.kind === "event"
        ? (fields[field] ?? null)
        : (capturedField(fields, index) ?? fields[field] ?? null);
    const hits = found.hits.filter(({ fields }) => tests.every(([field, test], index) => {
        const given = value(fields, field, index);
        return matcher.kind === "record" && given === null && test.present ? true : passes(given, test);
    }));
    if (hits.length === found.hits.length)
        return found;
    return { hits, count: hits.length, countIsLeast: found.count > found.hits.length, unnamedUnkept: 0 };
}
const weights = { event: 0.85, record: 0.8, regex: 0.8, text: 0.8 };
const statementWeight = 0.6;
function matchLines(view, signature, name, matcher) {
    const { hits, ...counted } = selectLines(view, signature, name, matcher);
    const printed = hits.some((hit) => hit.evidence.voice === "output");
    return (0,classify_proof/* proof */.n1)({
        clause: name,
        kind: matcher.kind,
        holds: hits.length > 0,
        weight: printed ? weights[matcher.kind] : statementWeight,
        hits,
        ...counted,
        why: () => (hits.length > 0 ? saySeen(counted) : `no ${sayWanted(matcher)}`),
    });
}
function saySeen({ count, countIsLeast }) {
    const least = countIsLeast ? "at least " : "";
    return `seen ${least}${count === 1 ? "once" : `${count} times`}`;
}
function sayWanted(matcher) {
    switch (matcher.kind) {
        case "event":
            return `event ${matcher.names.join(" or ")}${sayTests(matcher.fields)}`;
        case "record":
            return `record with ${sayTests(matcher.fields)}`;
        default:
            return `line with "${matcher.anyOf.join('" or "')}"`;
    }
}
function sayTests(fields) {
    return Object.entries(fields)
        .map(([name, test]) => ` ${name} ${wordsOf(test)}`)
        .join(",");
}

;// CONCATENATED MODULE: ./build/classify/say-duration.js
function sayDuration(ms) {
    const size = Math.abs(ms);
    if (size < 1_000)
        return `${Math.round(ms)} ms`;
    if (size < 10_000)
        return `${Math.round(ms / 100) / 10} s`;
    if (size < 90_000)
        return `${Math.round(ms / 1_000)} s`;
    const minutes = Math.floor(size / 60_000);
    if (minutes < 60)
        return joined(minutes, "min", Math.round((size % 60_000) / 1_000), "s");
    return joined(Math.floor(minutes / 60), "h", minutes % 60, "min");
}
function joined(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-measure.js




function matchMeasure(view, clause, matcher, occurrencesOf) {
    const samples = samplesOf(view, matcher.source, occurrencesOf);
    const enough = samples.length >= matcher.samples;
    const value = statisticOf(matcher.statistic, samples.map((sample) => sample.value));
    const { atLeast, atMost } = matcher;
    const inside = value !== null && (atLeast === null || value >= atLeast) && (atMost === null || value <= atMost);
    const holds = enough && inside;
    const isTime = isTimeMeasure(matcher.source);
    return (0,classify_proof/* proof */.n1)({
        clause,
        kind: "measure",
        holds,
        weight: 0.4,
        evidence: holds ? samples.flatMap((sample) => sample.evidence.slice(0, 1)) : [],
        count: samples.length,
        distance: holds ? 0 : value === null ? 1 : distanceTo(value, atLeast, atMost),
        measures: holds ? { [measureName(matcher.source)]: value } : {},
        why: () => {
            if (value === null)
                return "nothing to measure";
            const say = (number) => (isTime ? sayDuration(number) : String(number));
            if (!enough)
                return `${samples.length} of the ${matcher.samples} samples that are needed`;
            const wanted = `wanted ${atLeast === null ? "at most" : say(atLeast)}${atMost === null ? " or more" : atLeast === null ? ` ${say(atMost)}` : ` to ${say(atMost)}`}`;
            return `${matcher.statistic} ${say(value)} of ${samples.length}${inside ? "" : `, ${wanted}`}`;
        },
        closest: () => (value === null ? null : isTime ? sayDuration(value) : String(value)),
    });
}
function samplesOf(view, source, occurrencesOf) {
    switch (source.kind) {
        case "sessions":
            return view.sessions
                .filter((session) => isMeant(session, source))
                .flatMap((session) => sampleOf(session, source));
        case "field":
            return occurrencesOf(source.matcher).flatMap(({ fields, evidence }) => {
                const value = Number.parseFloat(fields[source.field] ?? "");
                return Number.isNaN(value) ? [] : [{ value, evidence: [evidence] }];
            });
        case "gap":
            return occurrencesOf(source.to).flatMap((to) => {
                const from = occurrencesOf(source.from).findLast((one) => isBefore(one, to) && one.subject === to.subject);
                const value = from === undefined ? null : gapBetween(from, to);
                return from === undefined || value === null
                    ? []
                    : [{ value, evidence: [from.evidence, to.evidence] }];
            });
    }
}
function isMeant({ end, transport, recoveredAt }, source) {
    if (source.end.length > 0 && (end === null || !nameFits(end, source.end)))
        return false;
    if (source.recovered !== null && (recoveredAt !== null) !== source.recovered)
        return false;
    return source.transports.length === 0 || (transport !== null && source.transports.includes(transport));
}
function sampleOf(session, { measure }) {
    const value = sessionValue(session, measure);
    return value === null ? [] : [{ value, evidence: session.evidence }];
}
function sessionValue(session, measure) {
    switch (measure) {
        case "lifetime":
            return session.lifetimeMs;
        case "connect":
            return session.connectMs;
        case "retry-interval":
            return session.retryAfterMs;
        case "silence":
            return session.longestSilenceMs;
        case "attempts":
            return session.attempt;
    }
}
const sessionNames = {
    lifetime: "lifetimeMs",
    connect: "connectMs",
    "retry-interval": "retryAfterMs",
    silence: "silenceMs",
    attempts: "attempts",
};
function measureName(source) {
    if (source.kind === "sessions")
        return sessionNames[source.measure];
    return source.kind === "field" ? source.field : `${source.from}To${source.to}Ms`;
}
function isTimeMeasure(source) {
    return source.kind === "sessions"
        ? source.measure !== "attempts"
        : source.kind === "gap" || source.field === "ms";
}
function statisticOf(statistic, values) {
    if (statistic === "count")
        return values.length;
    if (values.length === 0)
        return null;
    const sorted = [...values].sort((a, b) => a - b);
    const at = (index) => sorted[index] ?? 0;
    switch (statistic) {
        case "min":
            return at(0);
        case "max":
            return at(sorted.length - 1);
        case "mean":
            return values.reduce((sum, value) => sum + value, 0) / values.length;
        case "median":
            return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.ceil((sorted.length - 1) / 2))) / 2;
    }
}
function distanceTo(value, atLeast, atMost) {
    const bound = atLeast !== null && value < atLeast ? atLeast : (atMost ?? atLeast ?? value);
    const off = Math.abs(value - bound) / Math.max(1, Math.abs(bound));
    return Math.min(0.9, 0.3 + off / 2);
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-resource.js


function matchResource(view, name, matcher) {
    const series = view.resources.filter(({ metric, subject }) => metric === matcher.metric && nameFits(subject, matcher.subjects));
    const fitting = series.filter((one) => {
        const peak = Math.max(...one.samples.map(([, value]) => value));
        return (one.samples.length >= matcher.samples &&
            (matcher.verdict === null || one.verdict === matcher.verdict) &&
            (matcher.slopeAbove === null ||
                (one.slopePerMinute ?? Number.NEGATIVE_INFINITY) > matcher.slopeAbove) &&
            (matcher.valueAbove === null || peak > matcher.valueAbove) &&
            (matcher.limitShareAbove === null || (one.limit !== null && peak > one.limit * matcher.limitShareAbove)));
    });
    const shown = fitting[0] ?? series[0];
    const slope = shown?.slopePerMinute ?? null;
    return (0,classify_proof/* proof */.n1)({
        clause: name,
        kind: "resource",
        holds: fitting.length > 0,
        weight: 0.5,
        evidence: fitting.flatMap((one) => one.evidence.slice(0, 3)),
        count: fitting.length,
        distance: fitting.length > 0 ? 0 : series.length > 0 ? 0.6 : 1,
        measures: fitting.length > 0 && slope !== null ? { [`${matcher.metric}PerMinute`]: slope } : {},
        why: () => {
            if (shown === undefined)
                return `no ${matcher.metric} was measured`;
            const rate = slope === null ? "" : `, ${Math.round(slope * 10) / 10} ${shown.unit} a minute`;
            return `${matcher.metric} of ${shown.subject}: ${shown.samples.length} samples, ${shown.verdict}${rate}`;
        },
        closest: () => shown?.subject ?? null,
    });
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-sequence.js



function matchSequence(clause, matcher, occurrencesOf) {
    const chains = groupsOf(matcher, occurrencesOf).map((group) => longestChain(matcher.steps, group));
    const complete = chains.filter((chain) => chain.complete);
    const best = complete[0] ?? [...chains].sort((a, b) => b.hits.length - a.hits.length)[0];
    const positive = matcher.steps.filter((step) => !step.never).length;
    const [first, last] = [best?.hits[0], best?.hits.at(-1)];
    const span = first === undefined || last === undefined ? null : gapBetween(first, last);
    return (0,classify_proof/* proof */.n1)({
        clause,
        kind: "sequence",
        holds: complete.length > 0,
        distance: complete.length > 0 ? 0 : 1 - (best?.hits.length ?? 0) / (positive + 1),
        weight: 0.85,
        hits: complete.flatMap((chain) => chain.hits),
        seen: complete.flatMap((chain) => chain.hits.slice(-1)),
        count: complete.length,
        measures: complete.length > 0 && span !== null ? { [`${clause}Ms`]: span } : {},
        why: () => (complete.length > 0 ? sayChain(matcher.steps) : sayFailure(best)),
        closest: () => best?.failed?.near?.evidence.text ?? best?.hits.at(-1)?.evidence.text ?? null,
    });
}
function groupsOf({ by, steps }, occurrencesOf) {
    if (by === "case")
        return [occurrencesOf];
    const names = [...new Set(steps.flatMap((step) => [...step.is, ...step.without]))];
    const keys = new Set(names.flatMap((name) => occurrencesOf(name).map((hit) => hit[by])));
    const named = [...keys].filter((key) => key !== null);
    if (named.length === 0)
        return [occurrencesOf];
    return named.map((key) => (name) => occurrencesOf(name).filter((hit) => hit[by] === key || hit[by] === null));
}
function longestChain(steps, occurrencesOf) {
    let reached = [[]];
    for (const [index, step] of steps.entries()) {
        const next = step.never
            ? reached.filter((chain) => !match_sequence_comesAfter(chain.at(-1), step, occurrencesOf))
            : extended(reached, step, occurrencesOf, index === 0);
        if (next.length === 0)
            return stopped(reached, step, occurrencesOf);
        reached = next;
    }
    return { hits: reached[0] ?? [], complete: true, failed: null };
}
function extended(chains, step, occurrencesOf, isFirst) {
    const candidates = step.is.flatMap((name) => [...occurrencesOf(name)]);
    if (isFirst)
        return candidates.map((hit) => [hit]);
    const blockers = step.without.flatMap((name) => [...occurrencesOf(name)]);
    return candidates.flatMap((hit) => {
        const chain = chains.findLast((one) => follows(one.at(-1), hit, step, blockers));
        return chain === undefined ? [] : [[...chain, hit]];
    });
}
function follows(before, hit, step, blockers) {
    if (before === undefined)
        return true;
    if (before === hit || !isBefore(before, hit))
        return false;
    if (!inWindow(gapBetween(before, hit), step))
        return false;
    return !blockers.some((one) => one !== before && one !== hit && isBefore(before, one) && isBefore(one, hit));
}
function inWindow(gap, { after, within }) {
    if (after === null && within === null)
        return true;
    return gap !== null && (after === null || gap >= after) && (within === null || gap <= within);
}
function match_sequence_comesAfter(before, step, occurrencesOf) {
    const candidates = step.is.flatMap((name) => [...occurrencesOf(name)]);
    return candidates.some((hit) => before === undefined || (isBefore(before, hit) && inWindow(gapBetween(before, hit), step)));
}
function stopped(chains, step, occurrencesOf) {
    const hits = chains[0] ?? [];
    const before = hits.at(-1);
    const name = step.is.join(" or ");
    const candidates = step.is.flatMap((one) => [...occurrencesOf(one)]);
    const near = candidates.find((hit) => before === undefined || isBefore(before, hit)) ?? null;
    if (step.never)
        return { hits, complete: false, failed: { step, near, why: `${name} did come` } };
    if (near === null)
        return { hits, complete: false, failed: { step, near, why: `${name} never came` } };
    const gap = before === undefined ? null : gapBetween(before, near);
    const why = gap === null ? `${name} has no time to compare` : sayGap(gap, step, name);
    return { hits, complete: false, failed: { step, near, why } };
}
function sayGap(gap, { after, within, without }, name) {
    if (within !== null && gap > within)
        return `gap ${sayDuration(gap)}, window ${sayDuration(within)}`;
    if (after !== null && gap < after)
        return `gap ${sayDuration(gap)}, at least ${sayDuration(after)} wanted`;
    return without.length > 0 ? `${without.join(" or ")} came before ${name}` : `${name} came too early`;
}
function sayChain(steps) {
    return steps.map((step) => `${step.never ? "never " : ""}${step.is.join(" or ")}`).join(", then ");
}
function sayFailure(best) {
    if (best === undefined || best.failed === null)
        return "no step was seen";
    return `after ${best.hits.length} of the steps: ${best.failed.why}`;
}

;// CONCATENATED MODULE: ./build/classify/matchers/match-one.js








function matchOne(view, signature, name, proven) {
    const matcher = signature.matchers[name];
    if (matcher === undefined)
        return undefinedName(name);
    const occurrencesOf = (other) => hitsOf(view, signature, other);
    switch (matcher.kind) {
        case "text":
        case "regex":
        case "record":
        case "event":
            return matchLines(view, signature, name, matcher);
        case "entry":
            return matchEntry(view, name, matcher);
        case "fact":
            return matchFact(view, name, matcher);
        case "finding":
            return matchFinding(proven, name, matcher);
        case "resource":
            return matchResource(view, name, matcher);
        case "measure":
            return matchMeasure(view, name, matcher, occurrencesOf);
        case "absent":
            return matchAbsent(name, matcher, occurrencesOf);
        case "sequence":
            return matchSequence(name, matcher, occurrencesOf);
        default:
            return matcher;
    }
}
function hitsOf(view, signature, name) {
    const matcher = signature.matchers[name];
    if (matcher === undefined)
        return [];
    switch (matcher.kind) {
        case "text":
        case "regex":
        case "record":
        case "event":
            return selectLines(view, signature, name, matcher).hits;
        default:
            return [];
    }
}
function undefinedName(name) {
    return (0,classify_proof/* proof */.n1)({ clause: name, kind: "text", holds: false, why: () => `no matcher is named "${name}"` });
}

;// CONCATENATED MODULE: ./build/classify/evaluate-condition.js




function evaluateSignature(view, signature, proven) {
    const decided = evaluateCondition(signature.when, { view, signature, proven });
    const supports = decided.holds
        ? signature.supports.map((name) => matchOne(view, signature, name, proven)).filter(({ holds }) => holds)
        : [];
    return supports.length === 0 ? decided : supported(decided, supports);
}
function evaluateCondition(asked, { view, signature, proven }) {
    const matchers = new Map();
    return evaluate(asked);
    function evaluate(condition) {
        if (typeof condition === "string")
            return matcherProof(condition);
        if ("all" in condition)
            return allOf(condition.all.map(evaluate));
        if ("any" in condition)
            return someOf("any", condition.any.map(evaluate), 1);
        if ("of" in condition)
            return someOf("of", condition.of.map(evaluate), condition.atLeast);
        if ("not" in condition)
            return negated(evaluate(condition.not));
        return counted(matcherProof(condition.count), condition.atLeast, condition.atMost ?? null);
    }
    function matcherProof(name) {
        const known = matchers.get(name);
        if (known !== undefined)
            return known;
        const made = matchOne(view, signature, name, proven);
        matchers.set(name, made);
        return made;
    }
}
function allOf(parts) {
    const failed = parts.filter((part) => !part.holds);
    return (0,classify_proof/* proof */.n1)({
        ...merged(parts),
        clause: "all",
        kind: "all",
        holds: failed.length === 0,
        distance: parts.reduce((sum, part) => sum + part.distance, 0) / Math.max(1, parts.length),
        ...evaluate_condition_most(positives(parts)),
        parts,
        why: () => failed.length === 0
            ? `all ${parts.length} hold`
            : `${failed.length} of ${parts.length} fail: ${failed.map((part) => `${part.clause} (${part.why()})`).join("; ")}`,
    });
}
function someOf(kind, parts, atLeast) {
    const holding = parts.filter((part) => part.holds);
    const missing = [...parts].sort((a, b) => a.distance - b.distance).slice(0, atLeast);
    return (0,classify_proof/* proof */.n1)({
        ...merged(parts),
        clause: kind,
        kind,
        holds: holding.length >= atLeast,
        distance: missing.reduce((sum, part) => sum + part.distance, 0) / Math.max(1, missing.length),
        ...union(positives(holding)),
        parts,
        why: () => `${holding.length} of ${parts.length} hold, at least ${atLeast} wanted`,
    });
}
function supported(decided, supports) {
    const parts = [decided, ...supports];
    const { seen, count, countIsLeast, unnamedUnkept, why } = decided;
    return { ...allOf(parts), seen, count, countIsLeast, unnamedUnkept, why };
}
function negated(part) {
    return (0,classify_proof/* proof */.n1)({
        clause: "not",
        kind: "not",
        holds: !part.holds,
        distance: part.holds ? 0.5 : 0,
        parts: [part],
        why: () => part.holds ? `${part.clause} must not hold, but: ${part.why()}` : `${part.clause} does not hold`,
        closest: () => part.hits[0]?.evidence.text ?? null,
    });
}
function counted(part, atLeast, atMost) {
    const holds = part.count >= atLeast && (atMost === null || part.count <= atMost);
    return {
        ...part,
        holds,
        distance: holds ? 0 : part.count >= atLeast ? 0.5 : 1 - part.count / (atLeast + 1),
        why: () => holds
            ? `seen ${part.count} times`
            : `seen ${part.count} times, ${atMost !== null && part.count > atMost ? `at most ${atMost}` : `at least ${atLeast}`} wanted`,
    };
}
function evaluate_condition_most(parts) {
    const [first, ...others] = parts;
    if (first === undefined)
        return { seen: [], count: 0, countIsLeast: false, unnamedUnkept: 0 };
    const { seen, count, countIsLeast, unnamedUnkept } = others.reduce((known, part) => (part.count > known.count ? part : known), first);
    return { seen, count, countIsLeast, unnamedUnkept };
}
function union(parts) {
    const seeing = parts.filter(({ seen }) => seen.length > 0);
    const counting = seeing.length > 0 ? seeing : parts;
    const all = counting.flatMap(({ seen }) => seen);
    const seen = (0,model_place/* onePerPlace */.P3)(all, ({ evidence }) => evidence);
    const { unkept, mayShare } = unkeptOf(counting.map((part) => part.count - part.seen.length), { shareLines: seen.length < all.length });
    const unnamedUnkept = counting.reduce((sum, part) => sum + part.unnamedUnkept, 0);
    return {
        seen,
        count: seen.length + unkept,
        countIsLeast: mayShare || counting.some(({ countIsLeast }) => countIsLeast),
        unnamedUnkept: Math.min(unnamedUnkept, unkept),
    };
}
function merged(parts) {
    const holding = positives(parts.filter((part) => part.holds));
    return {
        hits: holding.flatMap((part) => part.hits),
        evidence: holding.flatMap((part) => part.evidence),
        measures: Object.assign({}, ...holding.map((part) => part.measures)),
    };
}
function positives(parts) {
    return parts.filter((part) => part.kind !== "not");
}

;// CONCATENATED MODULE: ./build/classify/reading-index.js


class ReadingIndex {
    reading;
    #kinds;
    #events;
    #eventsLike = new WeakMap();
    #bySubject = new Map();
    constructor(reading) {
        this.reading = reading;
        this.#events = [...reading.occurrences.keys()].filter((name) => !name.startsWith("signature:"));
        this.#kinds = new Map(reading.documents.map((one) => [(0,model_place/* entryKey */.k2)(one), one.kind]));
    }
    kindOf(evidence) {
        return this.#kinds.get((0,model_place/* entryKey */.k2)(evidence)) ?? "text";
    }
    occurrences(name, about) {
        if (about.kind === "all")
            return this.reading.occurrences.get(name)?.kept ?? [];
        const bySubject = this.#subjects(name);
        const unnamed = bySubject.get(null) ?? [];
        return about.kind === "none" ? unnamed : [...unnamed, ...(bySubject.get(about.name) ?? [])];
    }
    eventsLike(patterns) {
        const known = this.#eventsLike.get(patterns);
        if (known !== undefined)
            return known;
        const fitting = this.#events.filter((name) => nameFits(name, patterns));
        this.#eventsLike.set(patterns, fitting);
        return fitting;
    }
    subjectsOf(name) {
        return [...this.#subjects(name).keys()].filter((subject) => subject !== null);
    }
    #subjects(name) {
        const known = this.#bySubject.get(name);
        if (known !== undefined)
            return known;
        const made = new Map();
        for (const one of this.reading.occurrences.get(name)?.kept ?? []) {
            const list = made.get(one.subject);
            if (list === undefined)
                made.set(one.subject, [one]);
            else
                list.push(one);
        }
        this.#bySubject.set(name, made);
        return made;
    }
}

;// CONCATENATED MODULE: ./build/classify/subjects.js


function subjectsFor(signature, index) {
    const found = Object.entries(signature.matchers).flatMap(([name, matcher]) => subjectsOfMatcher(signature, name, matcher, index));
    return [...new Set(found)];
}
function subjectsOfMatcher(signature, name, matcher, index) {
    const { reading } = index;
    switch (matcher.kind) {
        case "text":
        case "regex":
        case "record":
            return patternIds(signature, name).flatMap((id) => index.subjectsOf(id));
        case "event":
            return index.eventsLike(matcher.names).flatMap((key) => index.subjectsOf(key));
        case "fact":
            return reading.facts.flatMap(({ name: fact, subject }) => subject !== null && nameFits(fact, [matcher.name]) ? [subject] : []);
        case "measure":
            return reading.sessions.map(({ subject }) => subject);
        case "resource":
            return reading.resources.map(({ subject }) => subject);
        case "entry":
        case "finding":
        case "absent":
        case "sequence":
            return [];
        default:
            return matcher;
    }
}

;// CONCATENATED MODULE: ./build/classify/view.js



class View {
    scope;
    #index;
    constructor(index, scope) {
        this.scope = scope;
        this.#index = index;
    }
    select(names, where, applies) {
        const hits = new Map();
        const passing = [];
        const excepted = new Set();
        for (const name of names) {
            for (const hit of this.#index.occurrences(name, this.scope.subject)) {
                if (!this.#shows(hit) || !this.#fits(hit, where, applies))
                    continue;
                if (isExcepted(hit.evidence, where.except)) {
                    excepted.add(hit.lot);
                    continue;
                }
                passing.push(hit);
                const place = (0,model_place/* placeKey */.r4)(hit.evidence);
                if (!hits.has(place))
                    hits.set(place, hit);
            }
        }
        return {
            hits: [...hits.values()].sort(byTime),
            ...countHits({ passing, excepted, places: hits.size }),
        };
    }
    namesLike(patterns) {
        return this.#index.eventsLike(patterns);
    }
    get documents() {
        return this.#reading.documents.filter(({ author }) => this.scope.parties.includes(author));
    }
    get sessions() {
        return this.#reading.sessions.filter(({ subject, evidence }) => this.#hasSubject(subject) && this.#isParty(evidence[0]));
    }
    get facts() {
        return this.#reading.facts.filter(({ subject, evidence }) => this.#hasSubject(subject) && this.#isParty(evidence));
    }
    get resources() {
        const { subject } = this.scope;
        return this.#reading.resources.filter((one) => this.#isParty(one.evidence[0]) && (subject.kind !== "one" || subject.name === one.subject));
    }
    get #reading() {
        return this.#index.reading;
    }
    #shows({ evidence }) {
        return evidence.voice !== "mention" && this.#isParty(evidence);
    }
    #fits({ name, at, subject, evidence }, where, applies) {
        const kind = this.#index.kindOf(evidence);
        const isTalk = name.startsWith("signature:") && subject === null && kindFits(kind, conversations);
        return (!isTalk &&
            kindFits(kind, where.kinds) &&
            kindFits(kind, applies.kinds) &&
            pathFits(evidence.entry, where.entries) &&
            (where.voices.length === 0 || where.voices.includes(evidence.voice)) &&
            (where.timed === null || (at !== null) === where.timed) &&
            (where.named === null || (subject !== null) === where.named));
    }
    #isParty(evidence) {
        return evidence === undefined || this.scope.parties.includes(evidence.author);
    }
    #hasSubject(subject) {
        if (this.scope.subject.kind === "all" || subject === null)
            return true;
        return this.scope.subject.kind === "one" && this.scope.subject.name === subject;
    }
}
const conversations = ["*.transcript", "*.screen"];
const maxExceptLength = 4_000;
function isExcepted(evidence, patterns) {
    if (patterns.length === 0)
        return false;
    const known = judged.get(patterns) ?? new WeakMap();
    judged.set(patterns, known);
    const decided = known.get(evidence) ?? patterns.some((pattern) => fits(evidence.text, pattern));
    known.set(evidence, decided);
    return decided;
}
const judged = new WeakMap();
function fits(text, pattern) {
    let known = exceptions.get(pattern);
    if (known === undefined) {
        known = new RegExp(pattern, "i");
        exceptions.set(pattern, known);
    }
    return known.test(text.slice(0, maxExceptLength));
}
const exceptions = new Map();
function byTime(a, b) {
    return a.at === null || b.at === null ? 0 : a.at - b.at;
}

;// CONCATENATED MODULE: ./build/classify/ask.js





function viewsOf(reading, party) {
    const index = new ReadingIndex(reading);
    const view = (subject) => new View(index, { parties: party, subject });
    return {
        index,
        whole: view({ kind: "all" }),
        unnamed: view({ kind: "none" }),
        named: (name) => view({ kind: "one", name }),
    };
}
function ask(views, signature, proven) {
    if (signature.scope === "case") {
        const proof = evaluateSignature(views.whole, signature, proven);
        return { proof, subjects: distinctSubjects(proof), ...fitting([views.whole]) };
    }
    const unnamed = evaluateSignature(views.unnamed, signature, proven);
    const named = subjectsFor(signature, views.index).map((subject) => ({
        subject,
        proof: evaluateSignature(views.named(subject), signature, proven),
    }));
    const holding = named.filter(({ subject, proof }) => proof.holds && isAbout(proof, subject));
    if (holding.length > 0) {
        const proofs = [...holding.map(({ proof }) => proof), ...(unnamed.holds ? [unnamed] : [])];
        const subjects = holding.map(({ subject }) => subject);
        return { proof: together(proofs), subjects, ...fitting(subjects.map(views.named)) };
    }
    const nearest = [unnamed, ...named.map(({ proof }) => proof)].sort((a, b) => a.distance - b.distance)[0];
    if (unnamed.holds)
        return { proof: unnamed, subjects: distinctSubjects(unnamed), ...fitting([views.unnamed]) };
    return { proof: nearest ?? unnamed, subjects: [], known: [], asks: signature.words.asks };
    function fitting(shown) {
        const holds = (condition) => shown.some((view) => evaluateCondition(condition, { view, signature, proven }).holds);
        const fits = ({ when }) => when === undefined || holds(when);
        return { known: signature.words.known.filter(fits), asks: signature.words.asks.filter(fits) };
    }
}
function isAbout(proof, subject) {
    return (0,classify_proof/* carriers */.Mf)(proof).some((part) => part.hits.some((hit) => hit.subject === subject) ||
        (part.hits.length === 0 && part.evidence.length > 0));
}
function distinctSubjects(proof) {
    return [...new Set(proof.hits.flatMap(({ subject }) => (subject === null ? [] : [subject])))];
}
function together(proofs) {
    const [first, ...others] = proofs;
    if (first === undefined || others.length === 0)
        return first;
    return {
        ...first,
        hits: [...new Set(proofs.flatMap((proof) => proof.hits))],
        seen: [...new Set(proofs.flatMap((proof) => proof.seen))],
        evidence: [...new Set(proofs.flatMap((proof) => proof.evidence))],
        count: ask_countOf(proofs),
        countIsLeast: proofs.some(({ countIsLeast }) => countIsLeast),
        unnamedUnkept: Math.max(...proofs.map(({ unnamedUnkept }) => unnamedUnkept)),
        measures: Object.assign({}, ...[...proofs].reverse().map((proof) => proof.measures)),
        parts: first.parts.length === 0
            ? []
            : proofs.flatMap((proof) => (proof.parts.length === 0 ? [proof] : proof.parts)),
    };
}
function ask_countOf(proofs) {
    const unnamed = new Set(proofs.flatMap((proof) => proof.seen.filter(({ subject }) => subject === null)));
    const unkept = Math.max(...proofs.map(({ unnamedUnkept }) => unnamedUnkept));
    const own = (proof) => proof.count - proof.unnamedUnkept - proof.seen.filter((hit) => unnamed.has(hit)).length;
    return proofs.reduce((sum, proof) => sum + Math.max(0, own(proof)), unnamed.size + unkept);
}

;// CONCATENATED MODULE: ./build/classify/relevance.js



function relevantSignatures(reading, signatures) {
    return byDependency(signatures.filter((one) => applies(reading, one) && canMatter(reading, one)));
}
function applies(reading, { applies }) {
    return Object.entries(applies.versions).every(([program, version]) => {
        const known = reading.facts.filter(({ name }) => name === `version.${program}`);
        const test = { equals: null, matches: null, version, above: null, below: null, present: true };
        return known.length === 0 || known.some(({ value }) => passes(value, test));
    });
}
function canMatter(reading, signature) {
    return Object.entries(signature.matchers).some(([name, matcher]) => sawSomething(reading, signature, name, matcher));
}
function sawSomething(reading, signature, name, matcher) {
    switch (matcher.kind) {
        case "text":
        case "regex":
        case "record":
            return patternIds(signature, name).some((id) => reading.occurrences.has(id));
        case "event":
            return [...reading.occurrences.keys()].some((key) => nameFits(key, matcher.names));
        case "fact":
            return reading.facts.some((fact) => nameFits(fact.name, [matcher.name]));
        case "measure":
            return reading.sessions.length > 0;
        case "resource":
            return reading.resources.length > 0;
        case "entry":
        case "finding":
            return true;
        case "absent":
        case "sequence":
            return false;
        default:
            return matcher;
    }
}
function byDependency(signatures) {
    const ordered = new Set();
    const visiting = new Set();
    const visit = (signature) => {
        if (ordered.has(signature) || visiting.has(signature))
            return;
        visiting.add(signature);
        for (const pattern of namedFindings(signature)) {
            for (const other of signatures)
                if (nameFits(other.id, [pattern]))
                    visit(other);
        }
        ordered.add(signature);
    };
    for (const signature of signatures)
        visit(signature);
    return [...ordered];
}
function namedFindings(signature) {
    return Object.values(signature.matchers).flatMap((matcher) => matcher.kind === "finding" ? [...matcher.signatures] : []);
}

;// CONCATENATED MODULE: ./build/classify/find.js



const parties = [["reporter", "operator"], ["commenter"]];
function searchSignatures(reading, signatures) {
    const relevant = relevantSignatures(reading, signatures);
    const found = [];
    const missed = new Map();
    for (const party of parties) {
        if (!reading.documents.some(({ author }) => party.includes(author)))
            continue;
        const proven = [];
        const views = viewsOf(reading, party);
        for (const signature of relevant) {
            const asked = ask(views, signature, proven);
            if (asked.proof.holds) {
                proven.push({ signature: signature.id, proof: asked.proof });
                if (!found.some((one) => one.signature.id === signature.id)) {
                    found.push({ signature, ...asked, author: authorOf(asked.proof, party) });
                }
            }
            else if ((missed.get(signature.id)?.proof.distance ?? 2) > asked.proof.distance) {
                missed.set(signature.id, { signature, proof: asked.proof });
            }
        }
    }
    const foundIds = new Set(found.map(({ signature }) => signature.id));
    return { found, missed: [...missed.values()].filter(({ signature }) => !foundIds.has(signature.id)) };
}
function askSignature(reading, signature, proven) {
    return ask(viewsOf(reading, parties.flat()), signature, proven).proof;
}
function authorOf(proof, party) {
    const roles = [
        ...proof.hits.map(({ evidence }) => evidence.author),
        ...proof.evidence.map(({ author }) => author),
    ];
    return party.find((role) => roles.includes(role)) ?? party[0] ?? "reporter";
}
function carryingHits(proof) {
    const hits = new Set((0,classify_proof/* carriers */.Mf)(proof).flatMap((part) => part.hits));
    return [...hits].sort((a, b) => (a.at === null || b.at === null ? 0 : a.at - b.at));
}

// EXTERNAL MODULE: ./build/classify/evidence-record.js
var evidence_record = __webpack_require__(3007);
;// CONCATENATED MODULE: ./build/classify/known-record.js


function knownRecords(known, reading) {
    return known
        .filter(({ duplicateOf }) => duplicateOf === undefined)
        .map((each) => knownRecord(each, reading));
}
function knownRecord({ issue, title, state, asOf, facts, fixedIn }, reading) {
    const record = { issue, title, state, ...(asOf === undefined ? {} : { asOf }), facts: { ...facts } };
    const regression = state === "closed" ? regressionOf(fixedIn ?? {}, reading) : undefined;
    return regression === undefined ? record : { ...record, regression };
}
function regressionOf(fixedIn, { facts }) {
    for (const [program, version] of Object.entries(fixedIn)) {
        const seen = facts.filter(({ name }) => name === `version.${program}`);
        const newer = seen.filter(({ value }) => versionInRange(value, `>=${version}`) === true);
        const [one] = newer;
        if (one !== undefined && newer.length === seen.length) {
            return { program, fixedIn: version, seenIn: one.value, evidence: (0,evidence_record/* evidenceRecord */.jF)(one.evidence) };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/classify/finding-record.js




function findingRecord(ranked, reading, confidence) {
    const { signature, proof } = ranked;
    const hits = carryingHits(proof);
    const times = timesOf(hits);
    return {
        signature: signature.id,
        hash: signature.hash,
        catalogue: signature.catalogue,
        title: signature.title,
        severity: signature.severity,
        role: ranked.role,
        explainedBy: ranked.explainedBy,
        confidence,
        count: Math.max(1, proof.count),
        countIsLeast: proof.countIsLeast,
        first: times.length === 0 ? null : timestamp(Math.min(...times)),
        last: times.length === 0 ? null : timestamp(Math.max(...times)),
        subject: ranked.subjects.length === 1 ? (ranked.subjects[0] ?? null) : null,
        author: ranked.author,
        captures: { ...capturesOf(hits), ...subjectOf(ranked, reading) },
        measures: { ...proof.measures, ...timeToFailure(hits, reading) },
        advice: {
            cause: signature.words.cause,
            impact: signature.words.impact,
            remedy: signature.words.remedy.map(({ text, commands }) => ({
                text,
                commands: { ...ownCommands(commands, reading) },
            })),
            known: knownRecords(ranked.known, reading),
            references: signature.words.references.map((reference) => ({ ...reference })),
        },
        evidence: (0,evidence_record/* shownEvidence */.Bx)(proof),
    };
}
function timesOf(hits) {
    const carrying = new Map();
    for (const { lot } of hits)
        carrying.set(lot, (carrying.get(lot) ?? 0) + 1);
    const whole = [...carrying].filter(([lot, count]) => count === lot.kept).map(([lot]) => lot);
    return [...hits.map(({ at }) => at), ...whole.flatMap(({ first, last }) => [first, last])].filter((at) => at !== null);
}
const maxCaptureLength = 200;
function capturesOf(hits) {
    const captures = {};
    for (const { fields } of hits.filter(isSign)) {
        for (const [name, value] of Object.entries(fields)) {
            if (name !== "message" && value.length <= maxCaptureLength)
                captures[name] ??= value;
        }
    }
    return captures;
}
function subjectOf({ subjects }, { facts }) {
    const [only] = subjects;
    if (only === undefined)
        return {};
    const urls = new Set(facts.filter((fact) => fact.name === "server.url" && fact.subject === only).map(({ value }) => value));
    const [url] = urls;
    return {
        server: subjects.join(", "),
        ...(url !== undefined && subjects.length === 1 && urls.size === 1 ? { url } : {}),
    };
}
function isSign({ name }) {
    return !["session.connected", "session.starting", "tool.called", "tool.succeeded", "tool.running"].includes(name);
}
function timeToFailure(hits, { sessions, occurrences }) {
    const first = hits.find((hit) => hit.at !== null && hit.subject !== null && isSign(hit));
    if (first === undefined || first.at === null)
        return {};
    const at = first.at;
    const worksLater = (occurrences.get("tool.succeeded")?.kept ?? []).some((one) => one.subject === first.subject && (one.at ?? 0) > at);
    if (worksLater && hits.some(({ name }) => name === "tool.running"))
        return {};
    const connects = sessions
        .filter(({ subject, connectedAt }) => subject === first.subject && connectedAt !== null && connectedAt <= at)
        .map(({ connectedAt }) => connectedAt ?? 0);
    return connects.length === 0 ? {} : { timeToFailureMs: at - Math.max(...connects) };
}
function timestamp(ms) {
    const date = new Date(ms);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

// EXTERNAL MODULE: ./build/model/benign-end.js
var benign_end = __webpack_require__(8776);
;// CONCATENATED MODULE: ./build/classify/health.js


const failures = [
    "session.failed",
    "session.timed-out",
    "session.lost",
    "stream.terminated",
    "reconnect.gave-up",
    "request.timed-out",
    "tool.failed",
    "process.crashed",
    "auth.registration-failed",
    "auth.refresh-failed",
    "auth.token-expired",
    "auth.required",
    "config.*",
    "server.unreachable",
];
const successes = ["session.connected", "tool.succeeded", "reconnect.succeeded", "auth.refresh-succeeded"];
function healthOf(reading, isKnown) {
    const working = occurrencesLike(reading, successes);
    if (working.length === 0) {
        return { kind: "unknown", why: "No known failure was found, and nothing shows that it works" };
    }
    const open = occurrencesLike(reading, failures).find((one) => !isKnown(one) && !worksAfter(one, working));
    if (open !== undefined)
        return { kind: "unknown", why: `A failure that no signature explains: ${open.name}` };
    const lost = reading.sessions.find((session) => isLost(session, working));
    if (lost !== undefined) {
        return {
            kind: "unknown",
            why: `The connection of ${lost.subject} ended without a known reason: ${lost.end}`,
        };
    }
    return { kind: "healthy", confidence: 0.8, why: sayWorking(reading) };
}
function occurrencesLike(reading, names) {
    return [...reading.occurrences]
        .filter(([name]) => !name.startsWith("signature:") && nameFits(name, names))
        .flatMap(([, { kept }]) => kept.filter(({ evidence }) => evidence.voice === "output"));
}
function worksAfter(failure, working) {
    return working.some(({ subject, at }) => subject === failure.subject && at !== null && failure.at !== null && at >= failure.at);
}
function isLost(session, working) {
    const { subject, end, endedAt, recoveredAt } = session;
    if (end === null || recoveredAt !== null || (0,benign_end/* endedWell */.J)(session))
        return false;
    return !worksAfter({ subject, at: endedAt }, working);
}
function sayWorking({ sessions }) {
    const connected = sessions.filter(({ connectedAt, connectMs }) => connectedAt !== null || connectMs !== null).length;
    const how = connected === 0
        ? "the log shows working calls"
        : `${connected} working ${connected === 1 ? "session" : "sessions"}`;
    return `No failure was found: ${how}, and nothing that failed for good`;
}

;// CONCATENATED MODULE: ./build/classify/near-misses.js
const near_misses_shown = 3;
function nearMissesOf(missed) {
    return missed
        .filter(({ signature, proof }) => signature.severity !== "info" && sawAnything(proof))
        .sort((a, b) => a.proof.distance - b.proof.distance || (a.signature.id < b.signature.id ? -1 : 1))
        .slice(0, near_misses_shown)
        .map(({ signature, proof }) => {
        const failed = failedClause(proof);
        return { signature: signature.id, clause: failed.clause, why: failed.why(), closest: failed.closest() };
    });
}
function sawAnything(proof) {
    if (proof.parts.length === 0)
        return proof.distance < 1;
    return proof.parts.some((part) => part.kind !== "not" && part.kind !== "absent" && sawAnything(part));
}
function failedClause(proof) {
    const failed = proof.parts.filter((part) => !part.holds).sort((a, b) => a.distance - b.distance);
    const [nearest] = failed;
    return proof.kind === "not" || nearest === undefined ? proof : failedClause(nearest);
}

;// CONCATENATED MODULE: ./build/classify/roles.js

function assignRoles(found) {
    const explainers = new Map(found.map((one) => [one, found.filter((other) => doesExplain(other, one))]));
    const roots = new Set(found.filter((one) => isClaim(one) && !explainedFully(one, explainers)));
    const hasFailure = [...roots].some(({ signature }) => signature.severity !== "warning");
    return found.map((one) => {
        const above = explainers.get(one) ?? [];
        const explainedBy = roots.has(one) ? null : (above.find((other) => roots.has(other)) ?? above[0] ?? null);
        return {
            ...one,
            role: roots.has(one)
                ? rootRole(one, { besideFailure: hasFailure })
                : isClaim(one)
                    ? "symptom"
                    : "contributing",
            explainedBy: explainedBy?.signature.id ?? null,
            explains: found
                .filter((other) => other !== one && reaches(one, other, explainers))
                .map((other) => other.signature.id),
        };
    });
}
function isClaim({ signature }) {
    return signature.severity !== "info";
}
function rootRole({ signature }, { besideFailure }) {
    return signature.severity === "warning" && besideFailure ? "contributing" : "cause";
}
function doesExplain(above, below) {
    if (above === below || !isClaim(above))
        return false;
    if (above.author === "commenter" && below.author !== "commenter")
        return false;
    return (named(above, below) &&
        !(named(below, above) && above.signature.id > below.signature.id) &&
        sharesSubject(above, below));
}
function named(above, below) {
    return above.signature.explains.length > 0 && nameFits(below.signature.id, above.signature.explains);
}
function sharesSubject(above, below) {
    if (above.subjects.length === 0 || below.subjects.length === 0)
        return true;
    return below.subjects.some((subject) => above.subjects.includes(subject));
}
function explainedFully(one, explainers) {
    const above = explainers.get(one) ?? [];
    if (above.length === 0)
        return false;
    return one.subjects.every((subject) => above.some((other) => other.subjects.length === 0 || other.subjects.includes(subject)));
}
function reaches(above, below, explainers, seen = new Set()) {
    if (seen.has(below))
        return false;
    seen.add(below);
    const direct = explainers.get(below) ?? [];
    return direct.includes(above) || direct.some((middle) => reaches(above, middle, explainers, seen));
}

;// CONCATENATED MODULE: ./build/classify/ruled-out.js




function steady({ resources }, metric) {
    const series = resources.filter((one) => one.metric === metric && one.samples.length >= 3);
    if (series.length === 0 || !series.every(isSteady))
        return null;
    return {
        why: series.map((one) => `${sayMetric(one)} steady over ${one.samples.length} samples`).join("; "),
        evidence: series.flatMap((one) => one.evidence.slice(0, 1)).map(evidence_record/* evidenceRecord */.jF),
    };
}
function isSteady({ verdict, limit, samples }) {
    return verdict === "steady" && (limit === null || samples.every(([, value]) => value < limit * 0.8));
}
function sayMetric({ metric, subject }) {
    return metric === "rss" ? `the memory of \`${subject}\` is` : `the open files of \`${subject}\` are`;
}
const atOnceMs = 1_000;
function failsAtOnce(reading) {
    if (keptOf(reading, ["*.timed-out", "tool.running"]).length > 0)
        return null;
    const timed = keptOf(reading, ["tool.failed", "request.failed", "auth.registration-failed"]).flatMap((failed) => {
        const ms = Number.parseFloat(failed.fields.ms ?? "");
        return Number.isNaN(ms) ? [] : [{ ms, evidence: failed.evidence }];
    });
    if (timed.length === 0 || timed.some(({ ms }) => ms > atOnceMs))
        return null;
    return {
        why: `the failing calls were refused within ${sayDuration(Math.max(...timed.map(({ ms }) => ms)))}`,
        evidence: timed.slice(0, 2).map(({ evidence }) => (0,evidence_record/* evidenceRecord */.jF)(evidence)),
    };
}
function livesOn(reading) {
    return worksAfterwards(reading) ?? answersAfterwards(reading);
}
function answersAfterwards(reading) {
    const answers = timedFirst(keptOf(reading, ["auth.registration-failed", "request.failed", "tool.failed"]).filter(({ fields, evidence }) => fields.status !== undefined || /HTTP \d{3}\b/.test(evidence.text)));
    const [first] = answers;
    const last = answers.at(-1);
    if (first === undefined || last === undefined || first === last)
        return null;
    return {
        why: "client and server still answered after the first failure",
        evidence: [(0,evidence_record/* evidenceRecord */.jF)(first.evidence), (0,evidence_record/* evidenceRecord */.jF)(last.evidence)],
    };
}
function timedFirst(occurrences) {
    const timed = occurrences.filter(({ at }) => at !== null);
    const lines = (0,model_place/* onePerPlace */.P3)(timed, ({ evidence }) => evidence);
    return lines.length > 1 ? lines.sort((a, b) => (a.at ?? 0) - (b.at ?? 0)) : occurrences;
}
function worksAfterwards(reading) {
    const lost = keptOf(reading, ["stream.*", "session.dropped", "tool.failed"]).at(-1);
    const works = keptOf(reading, ["tool.succeeded"]).find((one) => lost !== undefined &&
        one.subject === lost.subject &&
        (one.at ?? 0) > (lost.at ?? Number.POSITIVE_INFINITY));
    if (works === undefined)
        return null;
    return {
        why: "calls succeed again afterwards without a new start of the server",
        evidence: [(0,evidence_record/* evidenceRecord */.jF)(works.evidence)],
    };
}
function noAuthentication(reading) {
    const asked = keptOf(reading, ["auth.*"]);
    const works = keptOf(reading, ["tool.succeeded", "session.connected"]);
    if (asked.length > 0 || works.length === 0 || hasUnreached(reading))
        return null;
    return {
        why: "the server is reached without any authentication, and none is refused",
        evidence: works.slice(0, 1).map(({ evidence }) => (0,evidence_record/* evidenceRecord */.jF)(evidence)),
    };
}
function hasUnreached({ sessions }) {
    const reached = new Set(sessions.filter((one) => one.connectedAt !== null).map(({ subject }) => subject));
    return sessions.some(({ subject }) => !reached.has(subject));
}
function reconnects({ sessions }) {
    const [evidence] = sessions.flatMap(recoveryOf);
    if (evidence === undefined)
        return null;
    return { why: "the running client recovers by itself", evidence: [(0,evidence_record/* evidenceRecord */.jF)(evidence)] };
}
function recoveryOf({ recoveredAt, evidence }) {
    if (recoveredAt === null)
        return [];
    return evidence.filter(({ time }) => time !== null && Date.parse(time) === recoveredAt);
}
function keptOf({ occurrences }, names) {
    return [...occurrences]
        .filter(([name]) => !name.startsWith("signature:") && nameFits(name, names))
        .flatMap(([, { kept }]) => kept.filter(({ evidence }) => evidence.voice === "output"));
}

;// CONCATENATED MODULE: ./build/classify/shown-so-far.js

function measuredSoFar({ resources }, metric) {
    const series = resources.filter((one) => one.metric === metric && one.evidence.length > 0);
    const shown = series.slice(0, 3).flatMap(({ subject, unit, samples, evidence }) => {
        const [first, last] = [samples[0]?.[1], samples.at(-1)?.[1]];
        if (first === undefined || last === undefined || samples.length < 2)
            return [];
        const why = `\`${subject}\` went from ${sayAmount(first, unit)} to ${sayAmount(last, unit)} in ${samples.length} samples`;
        return [{ why, evidence: [...evidence.slice(0, 1), ...evidence.slice(1).slice(-1)] }];
    });
    if (shown.length === 0)
        return null;
    return {
        why: shown.map(({ why }) => why).join("; "),
        evidence: shown.flatMap(({ evidence }) => evidence).map(evidence_record/* evidenceRecord */.jF),
    };
}
function openFilesSoFar({ facts }) {
    const limit = facts.find(({ name }) => name === "limit.open-files");
    if (limit === undefined)
        return null;
    return {
        why: `the limit is \`${limit.value}\`, how many were open is unknown`,
        evidence: [(0,evidence_record/* evidenceRecord */.jF)(limit.evidence)],
    };
}
function sayAmount(value, unit) {
    return unit === "bytes" ? `${Math.round(value / 2 ** 20)} MiB` : `${Math.round(value)} ${unit}`;
}

;// CONCATENATED MODULE: ./build/classify/stale-state.js


function staleState(reading) {
    return saysConnected(reading) ?? newStartWorks(reading);
}
function saysConnected(reading) {
    if (serversOf(reading).size > 1)
        return null;
    const last = keptOf(reading, stale_state_failures).map(timeOf).reduce(latest, null);
    const worked = keptOf(reading, ["tool.succeeded"]).map(timeOf).reduce(latest, null);
    if (worked !== null && (last === null || worked > last))
        return null;
    const failed = keptOf(reading, ["screen.failed"]);
    const pages = keptOf(reading, ["screen.status"]).filter(({ fields }) => fields.status === "connected");
    for (const page of pages) {
        const above = failed.findLast((call) => standsAbove(call, page));
        if (above === undefined)
            continue;
        return {
            why: "the client's page still says `connected` after its calls had failed",
            evidence: [page, above].map(({ evidence }) => firstLine((0,evidence_record/* evidenceRecord */.jF)(evidence))),
        };
    }
    return null;
}
function serversOf({ sessions, facts }) {
    const named = facts.filter(({ name }) => name.startsWith("server")).flatMap(({ subject }) => subject ?? []);
    return new Set([...sessions.map(({ subject }) => subject), ...named]);
}
function firstLine(record) {
    return { ...record, text: record.text.split("\n", 1)[0]?.trim() ?? "" };
}
function newStartWorks(reading) {
    const failed = keptOf(reading, stale_state_failures);
    for (const works of keptOf(reading, ["tool.succeeded"])) {
        const broken = failed.findLast((call) => isOtherRun(call, works) && (call.at ?? 0) > (works.at ?? Infinity));
        const healed = keptOf(reading, ["tool.succeeded"]).some((call) => broken !== undefined && call.run === broken.run && (call.at ?? 0) > (works.at ?? 0));
        if (broken === undefined || healed)
            continue;
        return {
            why: "a new start of the client works while the one before still fails",
            evidence: [works, broken].map(({ evidence }) => (0,evidence_record/* evidenceRecord */.jF)(evidence)),
        };
    }
    return null;
}
const stale_state_failures = ["tool.failed", "request.failed", "auth.registration-failed"];
function isOtherRun(call, other) {
    return call.run !== null && other.run !== null && call.run !== other.run && call.subject === other.subject;
}
function standsAbove(call, page) {
    const [a, b] = [call.evidence, page.evidence];
    return a.bundle === b.bundle && a.entry === b.entry && a.line < b.line;
}
const timeOf = ({ at }) => at;
const latest = (a, b) => a === null || b === null ? (a ?? b) : Math.max(a, b);

;// CONCATENATED MODULE: ./build/classify/suspects.js




const kinds = [
    {
        name: "memory",
        title: "Memory",
        signatures: ["node.oom.*", "gha.job.oom-killed-137"],
        ruledOut: (reading) => steady(reading, "rss"),
        soFar: (reading) => measuredSoFar(reading, "rss"),
        missing: "the server's memory over time (`ps -o rss`)",
    },
    {
        name: "time-out",
        title: "Time-out",
        signatures: ["*.timeout", "net.etimedout", "net.undici.*-timeout", "mcp.client.stale-abort-signal"],
        ruledOut: failsAtOnce,
        missing: "how long the failing calls waited",
    },
    {
        name: "crash",
        title: "Crash",
        signatures: [
            "node.uncaught-exception",
            "node.unhandled-rejection",
            "node.crash.*",
            "node.oom.*",
            "mcp.stdio.server-exited",
        ],
        ruledOut: livesOn,
        missing: "whether the server's process still ran after the failure",
    },
    {
        name: "file-handles",
        title: "File handles",
        signatures: ["node.fs.emfile"],
        ruledOut: (reading) => steady(reading, "open-files"),
        soFar: openFilesSoFar,
        missing: "the server's open files over time",
    },
    {
        name: "token",
        title: "Expired token",
        signatures: ["mcp.oauth.*", "mcp.auth.unauthorized"],
        ruledOut: noAuthentication,
        missing: "the log of an authentication: a refused request (401) or a token's expiry",
    },
    {
        name: "stale-state",
        title: "Stale client state",
        signatures: ["mcp.client.stale-*", "mcp.session.not-found"],
        confirmed: staleState,
        ruledOut: reconnects,
        missing: "whether a new start of the client works while the running one stays broken",
    },
];
function suspectsOf(reading, findings, signatures) {
    const tookPart = reading.sessions.length > 0 ||
        findings.some(({ signature, severity }) => severity !== "info" && nameFits(signature, ["mcp.*", "node.*"]));
    if (!tookPart)
        return [];
    return kinds.map((kind) => suspectOf(kind, reading, findings, signatures));
}
function suspectOf(kind, reading, findings, signatures) {
    const { name, title } = kind;
    const named = signatures.filter(({ suspects }) => suspects.includes(name)).map(({ id }) => id);
    const confirming = findings.find(({ signature, severity }) => severity !== "info" && nameFits(signature, [...kind.signatures, ...named]));
    if (confirming !== undefined) {
        const evidence = confirming.evidence.slice(0, 3);
        return { name, title, verdict: "confirmed", why: confirming.title, evidence, missing: null };
    }
    const confirmed = kind.confirmed?.(reading) ?? null;
    if (confirmed !== null) {
        const { why, evidence } = confirmed;
        return { name, title, verdict: "confirmed", why, evidence: [...evidence], missing: null };
    }
    const ruledOut = kind.ruledOut(reading);
    if (ruledOut !== null && ruledOut.evidence.length > 0) {
        return {
            name,
            title,
            verdict: "ruled-out",
            why: ruledOut.why,
            evidence: [...ruledOut.evidence],
            missing: null,
        };
    }
    const soFar = kind.soFar?.(reading) ?? null;
    return {
        name,
        title,
        verdict: "undecided",
        why: soFar?.why ?? "nothing that was handed in decides it",
        evidence: [...(soFar?.evidence ?? [])],
        missing: kind.missing,
    };
}

;// CONCATENATED MODULE: ./build/classify/unknown-errors.js



function unknownErrors(reading, found) {
    const places = explainedPlaces(found);
    const names = explainedNames(found);
    return reading.errors
        .filter((group) => !isExplained(group, places, names))
        .sort((a, b) => b.count - a.count)
        .map(({ template, count, evidence }) => ({ template, count, evidence: evidence.map(evidence_record/* evidenceRecord */.jF) }));
}
function explainedPlaces(found) {
    return new Set(found.flatMap(({ proof }) => carryingHits(proof).map(({ evidence }) => (0,model_place/* placeKey */.r4)(evidence))));
}
function explainedNames(found) {
    return found.map(({ signature }) => `signature:${signature.id}/`);
}
function isExplained(group, places, names) {
    return (group.evidence.some((one) => places.has((0,model_place/* placeKey */.r4)(one))) ||
        group.names.some((name) => names.some((own) => name.startsWith(own))));
}

;// CONCATENATED MODULE: ./build/classify/verdict.js
function verdictOf(judged, reading, health, unread) {
    const causes = judged.filter(({ finding }) => finding.role === "cause").sort(byRank);
    const [leading] = causes;
    if (leading === undefined)
        return withoutCause(reading, health, unread);
    const { finding } = leading;
    const rivals = leading.rivals.filter((id) => causes.some((one) => one.finding.signature === id));
    if (rivals.length > 0) {
        const also = causes
            .filter((one) => rivals.includes(one.finding.signature))
            .map((one) => one.finding.title);
        return {
            status: "ambiguous",
            cause: finding.signature,
            confidence: finding.confidence,
            summary: `${sayCause(finding)}, or, over the same evidence: ${also.join("; ")}`,
        };
    }
    const others = causes.filter((one) => one !== leading && one.finding.author !== "commenter");
    const more = others.length === 0
        ? ""
        : `; besides: ${others.map((one) => sayBesides(one.finding, finding)).join("; ")}`;
    return {
        status: "known",
        cause: finding.signature,
        confidence: finding.confidence,
        summary: `${sayCause(finding)}${more}`,
    };
}
function withoutCause(reading, health, { refusals }) {
    const isProse = ({ voice }) => voice !== "output" && reading.errors.length === 0;
    const readable = reading.documents.filter((document) => document.kind !== "binary" && document.kind !== "empty" && !isProse(document));
    const none = { cause: null, confidence: 0 };
    if (readable.length === 0) {
        const isBroken = refusals > 0 || reading.documents.some(({ kind }) => kind === "binary");
        return isBroken
            ? { ...none, status: "unreadable", summary: "Nothing that was handed in could be read" }
            : { ...none, status: "empty", summary: "There was nothing to read" };
    }
    if (health.kind === "healthy")
        return { ...none, status: "healthy", confidence: health.confidence, summary: health.why };
    return { ...none, status: "unknown", summary: health.why };
}
function sayBesides(other, first) {
    return other.subject === first.subject ? other.title : sayCause(other);
}
function sayCause({ title, subject }) {
    return subject === null ? title : `${title} (${subject})`;
}
const severityRank = { fatal: 3, error: 2, warning: 1, info: 0 };
function byRank(a, b) {
    return (partyRank(b) - partyRank(a) ||
        Number(b.printed) - Number(a.printed) ||
        severityRank[b.finding.severity] - severityRank[a.finding.severity] ||
        b.explains.length - a.explains.length ||
        b.finding.confidence - a.finding.confidence ||
        firstTime(a) - firstTime(b) ||
        b.finding.count - a.finding.count ||
        (a.finding.signature < b.finding.signature ? -1 : 1));
}
function partyRank({ finding }) {
    return finding.author === "commenter" ? 0 : 1;
}
function firstTime({ finding }) {
    return finding.first === null ? Number.POSITIVE_INFINITY : Date.parse(finding.first);
}

;// CONCATENATED MODULE: ./build/classify/classify.js











function classify(reading, signatures, unread = { refusals: 0 }) {
    const { found, missed } = searchSignatures(reading, signatures);
    const ranked = assignRoles(found);
    const missingFiles = unread.refusals + cutOffEntries(reading);
    const judged = ranked.map((one) => judge(one, ranked, reading, missingFiles));
    const places = explainedPlaces(found);
    const isKnown = ({ evidence }) => places.has((0,model_place/* placeKey */.r4)(evidence));
    const verdict = verdictOf(judged, reading, healthOf(reading, isKnown), unread);
    const isOpen = verdict.status === "unknown";
    const nearMisses = isOpen ? nearMissesOf(missed) : [];
    const findings = judged.map(({ finding }) => finding).sort((a, b) => byPlace(a, b, verdict.cause));
    return {
        verdict,
        findings,
        nearMisses,
        suspects: verdict.status === "healthy" ? [] : suspectsOf(reading, findings, signatures),
        asks: asksOf({ verdict, candidates: candidatesOf(ranked, missed, nearMisses), reading }),
        unknown: unknownErrors(reading, found),
    };
}
function judge(one, all, reading, missingFiles) {
    const rivals = one.role === "cause" ? all.filter((other) => areRivals(one, other)) : [];
    const confidence = confidenceOf(one, { rivals: rivals.length, missingFiles });
    return {
        finding: findingRecord(one, reading, confidence),
        explains: one.explains,
        rivals: rivals.map(({ signature }) => signature.id),
        printed: carryingHits(one.proof).some(({ evidence }) => evidence.voice === "output") ||
            one.proof.hits.length === 0,
    };
}
function areRivals(one, other) {
    if (one === other || other.role !== "cause" || one.author !== other.author)
        return false;
    const mine = placesOf(one);
    const theirs = placesOf(other);
    const shared = [...mine].filter((place) => theirs.has(place)).length;
    return shared > 0 && shared * 2 > Math.min(mine.size, theirs.size);
}
function placesOf({ proof }) {
    return new Set(carryingHits(proof).map(({ evidence }) => (0,model_place/* placeKey */.r4)(evidence)));
}
const roleRank = { cause: 0, symptom: 1, contributing: 2 };
function byPlace(a, b, cause) {
    return (Number(b.signature === cause) - Number(a.signature === cause) ||
        roleRank[a.role] - roleRank[b.role] ||
        b.confidence - a.confidence ||
        (a.signature < b.signature ? -1 : 1));
}
function candidatesOf(ranked, missed, nearMisses) {
    const causes = ranked.filter(({ role }) => role === "cause").map(({ asks }) => asks);
    if (causes.length > 0)
        return causes;
    return nearMisses.flatMap(({ signature }) => missed.filter((one) => one.signature.id === signature).map((one) => one.signature.words.asks));
}

;// CONCATENATED MODULE: ./build/classify/current-states.js

async function withCurrentStates(classification, { reading, signatures, tracker }) {
    const { cause } = classification.verdict;
    const signature = signatures.find(({ id }) => id === cause);
    const finding = classification.findings.find((each) => each.signature === cause);
    if (signature === undefined || finding === undefined)
        return classification;
    const known = await Promise.all(current_states_named(finding, signature).map((each) => asItIsNow(each, tracker)));
    const updated = { ...finding, advice: { ...finding.advice, known: knownRecords(known, reading) } };
    return {
        ...classification,
        findings: classification.findings.map((each) => (each === finding ? updated : each)),
    };
}
function current_states_named({ advice }, { words }) {
    const issues = new Set(advice.known.map(({ issue }) => issue));
    return words.known.filter(({ issue }) => issues.has(issue));
}
async function asItIsNow(known, tracker) {
    const state = await tracker.stateOf(known.issue);
    if (state === null)
        return known;
    const { asOf: _, ...rest } = known;
    return { ...rest, state };
}

;// CONCATENATED MODULE: ./build/classify/explain.js



function explain(reading, signature, others) {
    const proven = searchSignatures(reading, others.filter(({ id }) => id !== signature.id)).found.map((one) => ({ signature: one.signature.id, proof: one.proof }));
    const proof = askSignature(reading, signature, proven);
    return {
        signature: signature.id,
        title: signature.title,
        holds: proof.holds,
        clauses: clausesOf(proof, 0),
    };
}
function clausesOf(proof, depth) {
    const own = {
        clause: proof.clause,
        kind: proof.kind,
        depth,
        holds: proof.holds,
        why: proof.why(),
        closest: proof.holds ? null : proof.closest(),
        evidence: proof.parts.length === 0 ? (0,evidence_record/* firstAndLast */.Aq)((0,classify_proof/* evidenceOf */.X1)(proof)).map(evidence_record/* evidenceRecord */.jF) : [],
    };
    return [own, ...proof.parts.flatMap((part) => clausesOf(part, depth + 1))];
}

;// CONCATENATED MODULE: ./build/classify/signature-accepts.js


function signatureAccepts(signatures) {
    const limited = new Map(signatures.flatMap((signature) => Object.entries(signature.matchers).flatMap(([name, matcher]) => {
        const where = "where" in matcher ? matcher.where : null;
        if (where === null || !isLimited(where, signature))
            return [];
        return patternIds(signature, name).map((id) => [id, { where, kinds: signature.applies.kinds }]);
    })));
    return (patternId, { kind, path }) => {
        const limits = limited.get(patternId);
        if (limits === undefined)
            return true;
        const { where, kinds } = limits;
        return kindFits(kind, where.kinds) && kindFits(kind, kinds) && pathFits(path, where.entries);
    };
}
function isLimited({ kinds, entries }, { applies }) {
    return kinds.length > 0 || entries.length > 0 || applies.kinds.length > 0;
}

;// CONCATENATED MODULE: ./build/classify/index.js







/***/ }),

/***/ 3504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ carriers),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   n1: () => (/* binding */ proof)
/* harmony export */ });
function proof(given) {
    return {
        distance: given.holds ? 0 : 1,
        weight: 0,
        hits: [],
        seen: given.hits ?? [],
        evidence: [],
        count: given.hits?.length ?? given.evidence?.length ?? 0,
        countIsLeast: false,
        unnamedUnkept: 0,
        measures: {},
        parts: [],
        closest: () => null,
        ...given,
    };
}
function carriers(root) {
    if (!root.holds || root.kind === "not")
        return [];
    return root.parts.length === 0 ? [root] : root.parts.flatMap(carriers);
}
function evidenceOf({ hits, evidence }) {
    return [...hits.map((hit) => hit.evidence), ...evidence];
}


/***/ }),

/***/ 7767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ entryText)
/* harmony export */ });
/* harmony import */ var _scan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1365);
/* harmony import */ var _unpack_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9798);


const maxHeldBytes = 1024 * 1024;
const headBytes = 4 * 1024;
const tailBytes = 1024;
async function entryText(entry) {
    const source = (entry.kind === "text" ? (0,_unpack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(entry.chunks()) : entry.chunks())[Symbol.asyncIterator]();
    const begun = await takeHead(source);
    const kept = [];
    let keptBytes = 0;
    let isHolding = false;
    let end = new Uint8Array();
    function see(chunk) {
        end =
            chunk.length >= tailBytes ? chunk.slice(-tailBytes) : Buffer.concat([end, chunk]).subarray(-tailBytes);
        if (isHolding && keptBytes <= maxHeldBytes) {
            kept.push(chunk.slice());
            keptBytes += chunk.length;
        }
        return chunk;
    }
    async function* chunks() {
        if (entry.kind !== "text")
            await source.return?.();
        else
            for await (const chunk of (0,_scan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .continued */ .m2)(begun, source))
                yield see(chunk);
    }
    const head = textOf(beginningOf(begun));
    return {
        size: entry.bundle.size,
        head,
        chunks,
        hold: () => {
            isHolding = true;
        },
        held: () => (isHolding && keptBytes <= maxHeldBytes ? textOf(Buffer.concat(kept)) : null),
        tail: () => textOf(end),
    };
}
async function takeHead(source) {
    const begun = [];
    let bytes = 0;
    while (bytes < headBytes) {
        const step = await source.next();
        if (step.done)
            break;
        begun.push(step.value);
        bytes += step.value.length;
    }
    return begun;
}
function beginningOf(chunks) {
    return Buffer.concat(chunks.map((chunk) => chunk.subarray(0, headBytes))).subarray(0, headBytes);
}
const textOf = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");


/***/ }),

/***/ 6273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ loadCatalogue),
  R: () => (/* binding */ projectCatalogue)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/catalogue/remote-reference.js
function parseRemoteReference(text) {
    const [, owner, repo, path = "", ref] = /^([A-Za-z0-9][\w-]{0,38})\/([\w.-]{1,100})((?:\/[\w. -]+)*)@([\w][\w./-]{0,200})$/.exec(text) ?? [];
    if (owner === undefined || repo === undefined || ref === undefined)
        return null;
    if (path.split("/").includes("..") || ref.includes(".."))
        return null;
    return { owner, repo, path: path.slice(1), ref, text };
}

// EXTERNAL MODULE: ./build/local/shipped-catalogue.js
var shipped_catalogue = __webpack_require__(8140);
// EXTERNAL MODULE: ./build/local/yaml-files.js
var yaml_files = __webpack_require__(8650);
;// CONCATENATED MODULE: ./build/local/load-catalogue.js





const projectCatalogue = ".github/telltale";
async function loadCatalogue(request) {
    const whole = (0,shipped_catalogue/* readShipped */.y)(request.shippedFile);
    const shipped = request.defaultSignatures
        ? whole
        : { ...whole, catalogue: { ...whole.catalogue, signatures: [] } };
    const own = await ownCatalogues(request);
    if ("kind" in own)
        return own;
    if (own.length === 0)
        return shipped;
    const { layCatalogues } = await Promise.all(/* import() */[__webpack_require__.e(988), __webpack_require__.e(365), __webpack_require__.e(127)]).then(__webpack_require__.bind(__webpack_require__, 9127));
    return { ...shipped, catalogue: await layCatalogues(shipped.catalogue, own) };
}
async function ownCatalogues(request) {
    const project = (0,external_node_path_.join)(request.workspace, projectCatalogue);
    const found = [];
    if ((0,external_node_fs_.existsSync)(project)) {
        const files = filesAt(project, projectCatalogue);
        if ("message" in files)
            return files;
        found.push(files);
    }
    for (const named of request.signatures) {
        const remote = (0,external_node_fs_.existsSync)(named) ? null : parseRemoteReference(named);
        const files = remote === null ? filesAt(named, request.labelOf(named)) : await request.readRemote(remote);
        if ("message" in files)
            return { kind: "no-catalogue", message: files.message };
        if (files.files.length === 0)
            return nothingAt(files.label);
        found.push(files);
    }
    return found.filter(({ files }) => files.length > 0);
}
function filesAt(path, label) {
    const files = (0,yaml_files/* readYamlFiles */.D)(path, label);
    if (!("kind" in files))
        return { label, files };
    if (files.reason === "ENOENT")
        return nothingAt(label);
    const place = JSON.stringify(files.path);
    const message = `The signatures at ${place} cannot be read (${files.reason}): put a file there that can be, or take it away.`;
    return { kind: "no-catalogue", message };
}
const nothingAt = (label) => ({
    kind: "no-catalogue",
    message: `There are no signatures at ${JSON.stringify(label)}: give a .yml file, a folder of them, or OWNER/REPO/PATH@REF. In a workflow, the job must check the repository out (actions/checkout) before this step.`,
});


/***/ }),

/***/ 6266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ textFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1682);



function* textFiles(folder, fits) {
    for (const item of (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .G)(folder)) {
        const { kind, path } = item;
        if (kind === "unreadable")
            yield item;
        else if (kind === "file" && fits.test(path))
            yield read(item);
        else if (kind === "special" && (fits.test(path) || leadsToFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))))
            yield { kind: "unreadable", path, reason: item.what };
    }
}
function read({ path, absolute }) {
    try {
        return { kind: "text", path, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute, "utf8") };
    }
    catch (error) {
        return { kind: "unreadable", path, reason: (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error) };
    }
}
function leadsToFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readYamlFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6266);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1682);



function readYamlFiles(path, label = path) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
            return [{ file: label, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8") }];
    }
    catch (error) {
        return { kind: "unreadable", path: label, reason: (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error) };
    }
    const sources = [];
    for (const found of (0,_text_files_js__WEBPACK_IMPORTED_MODULE_1__/* .textFiles */ .z)(path, /\.ya?ml$/i)) {
        const file = found.path === "" ? label : `${label}/${found.path}`;
        if (found.kind === "unreadable")
            return { ...found, path: file };
        sources.push({ file, text: found.text });
    }
    return sources;
}


/***/ }),

/***/ 5256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ analyze)
});

// EXTERNAL MODULE: ./build/classify/index.js + 41 modules
var classify = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/path-in-source.js
var path_in_source = __webpack_require__(5854);
;// CONCATENATED MODULE: ./build/read/dialect-patterns.js
const errorLineId = "error-line";
const errorWords = {
    id: errorLineId,
    match: {
        kind: "regex",
        source: "error|exception|fatal|panic|fail(ed|ure)|refused|denied|timed out|terminated|unauthori[sz]ed|traceback|segfault|out of memory|not found|unable to|cannot ",
        ignoreCase: true,
    },
};
function dialectPatterns(dialects) {
    return [...rolesByPattern(dialects).keys(), errorWords];
}
function rolesOf(dialects, patternIds) {
    const byId = new Map();
    for (const [pattern, role] of rolesByPattern(dialects))
        byId.set(pattern.id, role);
    byId.set(errorLineId, { kind: "error-line" });
    return patternIds.map((id) => byId.get(id) ?? (id.startsWith("signature:") ? matcherRole(id) : null));
}
function matcherRole(name) {
    return { kind: "matcher", name, matcher: name.replace(/^(signature:[^/]+\/[^/]+)\/\d+$/, "$1") };
}
const rolesOfDialects = new WeakMap();
function rolesByPattern(dialects) {
    const known = rolesOfDialects.get(dialects);
    if (known !== undefined)
        return known;
    const roles = new Map();
    rolesOfDialects.set(dialects, roles);
    for (const [index, dialect] of dialects.entries()) {
        const add = (prefix, serial, text, role) => {
            const match = { kind: "literal", text, ignoreCase: false };
            roles.set({ id: `${prefix}:${dialect.id}/${serial}`, match }, role);
        };
        for (const [serial, [text, rules]] of rulesByText(dialect.events).entries()) {
            add("event", serial, text, { kind: "event", dialect: index, rules });
        }
        for (const [serial, [text, rules]] of rulesByText(dialect.facts).entries()) {
            add("fact", serial, text, { kind: "fact", dialect: index, rules });
        }
        const anchors = new Set(dialect.documents.flatMap((document) => document.anchors));
        for (const [serial, text] of [...anchors].entries())
            add("anchor", serial, text, { kind: "anchor" });
    }
    return roles;
}
function rulesByText(rules) {
    const byText = new Map();
    rules.forEach((rule, index) => {
        for (const text of rule.text) {
            const known = byText.get(text);
            if (known === undefined)
                byText.set(text, [index]);
            else
                known.push(index);
        }
    });
    return [...byText];
}

;// CONCATENATED MODULE: ./build/read/template-signs.js
const digitKind = 1;
const hexKind = 2;
const spaceKind = 3;
const blankKind = 4;
const kinds = new Uint8Array(128);
for (let code = 9; code <= 13; code++)
    kinds[code] = blankKind;
kinds[32] = spaceKind;
for (const digit of "0123456789")
    kinds[digit.charCodeAt(0)] = digitKind;
for (const letter of "abcdefABCDEF")
    kinds[letter.charCodeAt(0)] = hexKind;
const shortestHex = 7;
function signsOf(line) {
    let digit = false;
    let hexRun = false;
    let blanks = false;
    let run = 0;
    let before = 0;
    for (let at = 0; at < line.length; at++) {
        const code = line.charCodeAt(at);
        const kind = code < 128 ? kinds[code] : blankKind;
        if (kind === digitKind || kind === hexKind) {
            if (++run === shortestHex)
                hexRun = true;
            if (kind === digitKind)
                digit = true;
        }
        else {
            run = 0;
            if (kind === blankKind || (kind === spaceKind && before === spaceKind))
                blanks = true;
        }
        before = kind;
    }
    return { digit, hexRun, blanks };
}

;// CONCATENATED MODULE: ./build/read/error-template.js

const maxLength = 240;
const masked = "\\[redacted:[a-z0-9-]{1,60}#\\d{1,6}\\]";
const placeholders = [
    {
        pattern: /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g,
        text: "<time>",
        sign: (line, { digit }) => digit && line.includes(":"),
    },
    {
        pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi,
        text: "<uuid>",
        sign: (line, { hexRun }) => hexRun && inUuid.test(line),
    },
    {
        pattern: new RegExp(`\\b[a-z][a-z0-9+.-]*://(?:${masked}|[^\\s"'<>)\\]])+`, "gi"),
        text: "<url>",
        sign: (line) => line.includes("://"),
    },
    { pattern: /"[^"]{0,200}"/g, text: '"<text>"', sign: (line) => line.includes('"') },
    { pattern: /(?<![\w'])'[^']{1,200}'(?!\w)/g, text: "'<text>'", sign: (line) => line.includes("'") },
    {
        pattern: new RegExp(`(?:[A-Za-z]:)?(?:[\\\\/](?:[\\w.@+~-]|${masked})+){2,}[\\\\/]?`, "g"),
        text: "<path>",
        sign: (line) => line.includes("/") || line.includes("\\"),
    },
    {
        pattern: /\b0x[0-9a-f]+\b/gi,
        text: "<hex>",
        sign: (line, { digit }) => digit && (line.includes("0x") || line.includes("0X")),
    },
    {
        pattern: /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}\b/gi,
        text: "<hex>",
        sign: (_, { digit, hexRun }) => digit && hexRun,
    },
    {
        pattern: /(?<![A-Za-z_\d]|\[redacted:[a-z0-9-]{1,60}#|HTTP |HTTP\/|status |status code )\d+(?:\.\d+)*/g,
        text: "<n>",
        sign: (_, { digit }) => digit,
    },
    { pattern: /\s+/g, text: " ", sign: (_, { blanks }) => blanks },
];
const inUuid = /-[0-9a-f]{4}-[0-9a-f]{4}-/i;
function errorTemplate(line) {
    let template = line.slice(0, maxLength * 4);
    const signs = signsOf(template);
    for (const { pattern, text, sign } of placeholders) {
        if (sign(template, signs))
            template = template.replace(pattern, text);
    }
    template = template.trim();
    return template.length > maxLength ? `${template.slice(0, maxLength)}…` : template;
}

;// CONCATENATED MODULE: ./build/read/shape-beginnings.js
const plainWord = "[A-Za-z_]{1,40}(?:-[A-Za-z_]{1,40})? (?=\\S)";
const maxWords = 4;
const maxBlanks = 200;
const plainWords = new RegExp(`\\s{0,${maxBlanks}}(?:${plainWord}){1,${maxWords}}`, "y");
const nextWord = new RegExp(plainWord, "y");
class ShapeBeginnings {
    #beginnings = new Set();
    add(template) {
        nextWord.lastIndex = 0;
        for (let word = 0; word < maxWords && nextWord.test(template); word++) {
            this.#beginnings.add(template.slice(0, nextWord.lastIndex));
        }
    }
    mayBegin(line) {
        plainWords.lastIndex = 0;
        if (!plainWords.test(line))
            return true;
        const words = line.slice(0, plainWords.lastIndex).trimStart();
        return words.length > longest || this.#beginnings.has(words);
    }
}
const longest = 200;

;// CONCATENATED MODULE: ./build/read/error-groups.js


const maxGroups = 400;
const maxSightings = 3;
const maxCached = 2_000;
const maxLine = 4_096;
const maxReported = 60;
function createErrorGroups() {
    const groups = new Map();
    const templates = new Map();
    const templateOf = (line) => {
        const known = templates.get(line);
        if (known !== undefined)
            return known;
        const template = errorTemplate(line);
        if (templates.size < maxCached)
            templates.set(line, template);
        return template;
    };
    const shapes = new ShapeBeginnings();
    const groupFor = (line) => {
        const isFull = groups.size >= maxGroups;
        if (isFull && !shapes.mayBegin(line))
            return null;
        const template = templateOf(line);
        const found = groups.get(template);
        if (found)
            return found;
        if (isFull)
            return null;
        shapes.add(template);
        const made = new Group(line.slice(0, maxLine));
        groups.set(template, made);
        return made;
    };
    return {
        add: (line, beside) => groupFor(line)?.add(beside),
        finish: (redact) => [...groups.values()]
            .map((group) => ({
            template: errorTemplate(redact(group.line)),
            count: group.count(),
            evidence: group.sightings.map((sighting) => sighting.evidence()),
            names: [...group.names],
        }))
            .sort((a, b) => b.count - a.count)
            .slice(0, maxReported),
    };
}
const maxLists = 500;
class Group {
    line;
    sightings = [];
    names = new Set();
    #lists = new Set();
    #counts = new Map();
    #last = null;
    constructor(line) {
        this.line = line;
    }
    add({ channel, told, sighting }) {
        if (this.#last?.channel !== channel)
            this.#last = { channel, count: this.#countOf(channel) };
        this.#last.count.lines += 1;
        for (const names of told)
            if (!this.#lists.has(names))
                this.#tell(names);
        if (this.sightings.length < maxSightings)
            this.sightings.push(sighting());
    }
    count() {
        let count = 0;
        for (const ranks of this.#counts.values())
            count += Math.max(...[...ranks.values()].map(({ lines }) => lines));
        return count;
    }
    #countOf({ group, rank }) {
        const ranks = this.#counts.get(group) ?? new Map();
        this.#counts.set(group, ranks);
        const count = ranks.get(rank) ?? { lines: 0 };
        ranks.set(rank, count);
        return count;
    }
    #tell(names) {
        for (const name of names)
            this.names.add(name);
        if (this.#lists.size < maxLists)
            this.#lists.add(names);
    }
}

;// CONCATENATED MODULE: ./build/read/fact-store.js
const maxFacts = 500;
function createFactStore() {
    const facts = new Map();
    return {
        add: (fact, evidence) => {
            const key = keyOf(fact);
            if (facts.has(key) || facts.size >= maxFacts)
                return;
            facts.set(key, { ...fact, evidence: evidence() });
        },
        stated: () => [...facts.values()],
        finish: (nameOf, redact) => {
            const named = new Map();
            for (const fact of facts.values()) {
                const subject = fact.subject === null ? null : nameOf(fact.subject);
                const key = keyOf({ ...fact, subject });
                if (!named.has(key))
                    named.set(key, { ...fact, subject });
            }
            return [...named.values()].map((fact) => ({
                name: fact.name,
                subject: fact.subject === null ? null : redact(fact.subject),
                value: redact(fact.value),
                evidence: fact.evidence,
            }));
        },
    };
}
const keyOf = ({ name, subject, value }) => `${name}\n${subject ?? ""}\n${value}`;

;// CONCATENATED MODULE: ./build/read/occurrence-store.js
const wide = { atEachEnd: 24, times: 4_000 };
const narrow = { atEachEnd: 3, times: 250 };
const maxWide = 32;
const maxBuckets = 4_096;
const maxWays = 4 * maxBuckets;
function createOccurrenceStore() {
    const buckets = new Map();
    const bucketsOf = new Map();
    const lanes = new Map();
    let lane = null;
    let ways = 0;
    const made = (name, subject, channel) => {
        const key = [name, subject, channel.group, channel.rank, channel.source, channel.run].join("\n");
        const found = buckets.get(key);
        if (found)
            return found;
        if (buckets.size >= maxBuckets && subject !== null)
            return made(name, null, { ...channel, run: null });
        const before = bucketsOf.get(name) ?? 0;
        const bucket = emptyBucket(name, subject, channel, before < maxWide ? wide : narrow);
        bucketsOf.set(name, before + 1);
        buckets.set(key, bucket);
        return bucket;
    };
    const laneOf = (subject, channel) => {
        if (lane?.channel === channel && lane.subject === subject)
            return lane.named;
        const subjects = lanes.get(channel) ?? new Map();
        if (subjects.size === 0)
            lanes.set(channel, subjects);
        const named = subjects.get(subject) ?? new Map();
        if (named.size === 0)
            subjects.set(subject, named);
        lane = { channel, subject, named };
        return named;
    };
    const bucketFor = (name, subject, channel) => {
        const named = laneOf(subject, channel);
        const found = named.get(name);
        if (found)
            return found;
        const bucket = made(name, subject, channel);
        named.set(name, bucket);
        ways += 1;
        if (ways > maxWays) {
            lanes.clear();
            lane = null;
            ways = 0;
        }
        return bucket;
    };
    return {
        add: (name, subject, channel, sighting) => record(bucketFor(name, subject, channel), sighting),
        buckets: () => [...buckets.values()],
    };
}
function emptyBucket(name, subject, channel, room) {
    return {
        name,
        subject,
        channel,
        room,
        count: 0,
        first: null,
        last: null,
        head: [],
        tail: [],
        next: 0,
        times: [],
    };
}
function record(bucket, sighting) {
    bucket.count += 1;
    const { at } = sighting;
    const { atEachEnd, times } = bucket.room;
    if (at !== null) {
        if (bucket.first === null || at < bucket.first)
            bucket.first = at;
        if (bucket.last === null || at > bucket.last)
            bucket.last = at;
    }
    if (bucket.times.length < times)
        bucket.times.push(at);
    if (bucket.head.length < atEachEnd) {
        bucket.head.push(sighting);
    }
    else {
        bucket.tail[bucket.next] = sighting;
        bucket.next = (bucket.next + 1) % atEachEnd;
    }
}
function sightingsOf(bucket) {
    const { tail, next } = bucket;
    return [...bucket.head, ...tail.slice(next), ...tail.slice(0, next)];
}

;// CONCATENATED MODULE: ./build/read/process-name.js
const interpreters = /^(?:node|nodejs|deno|bun|npx|npm|uvx|uv|python[\d.]*|ruby|java|sh|bash|zsh|tsx|ts-node)(?:\.exe)?$/;
const commonNames = /^(?:index|main|server|cli|proxy|app|start|run|bin|dist|build|src|lib|out|cjs|esm|__main__|exec|x)$/;
function nameOfProcess(command) {
    const words = command
        .trim()
        .split(/\s+/)
        .filter((word) => !/^\w+=/.test(word));
    const program = baseName(words[0] ?? "");
    if (!interpreters.test(program))
        return program || "process";
    const script = words.slice(1).find((word) => !word.startsWith("-") && !commonNames.test(word));
    return script === undefined ? program : tellingPart(script);
}
function serverOfProcess(command, servers) {
    const words = new Set(command.split(/\s+/));
    const found = servers.find((server) => tellingWords(server.command).some((word) => words.has(word)));
    return found?.name ?? null;
}
function tellingWords(command) {
    return command
        .split(/\s+/)
        .filter((word) => word.includes("/") && !/^\/(?:usr\/)?(?:local\/)?bin\/\w+$/.test(word));
}
function tellingPart(path) {
    const parts = path.split(/[\\/]/).filter((part) => part !== "");
    const named = parts
        .toReversed()
        .map(withoutExtension)
        .find((part) => !commonNames.test(part));
    return named ?? withoutExtension(parts.at(-1) ?? path);
}
function baseName(path) {
    return withoutExtension(path.split(/[\\/]/).at(-1) ?? path);
}
function withoutExtension(name) {
    return name.replace(/\.(?:[cm]?[jt]sx?|py|rb|jar|exe|sh)$/i, "").replace(/@[\w.-]+$/, "");
}

// EXTERNAL MODULE: ./build/model/warm-samples.js
var warm_samples = __webpack_require__(6326);
;// CONCATENATED MODULE: ./build/read/series.js

const maxCompared = 120;
const noise = 0.1;
const risingShare = 0.5;
function trendOf(samples) {
    const warm = (0,warm_samples/* warmSamples */.D)(samples);
    if (warm.length < warm_samples/* minTrendSamples */.T)
        return { slopePerMinute: null, verdict: "unknown" };
    const step = Math.ceil(warm.length / maxCompared);
    const compared = warm.filter((_, index) => index % step === 0);
    const slopes = slopesOf(compared);
    if (slopes.length === 0)
        return { slopePerMinute: null, verdict: "unknown" };
    const slope = median(slopes);
    const span = ((compared.at(-1)?.[0] ?? 0) - (compared[0]?.[0] ?? 0)) / 60_000;
    const typical = median(compared.map(([, value]) => value));
    const change = slope * span;
    const balance = slopes.filter((one) => one > 0).length - slopes.filter((one) => one < 0).length;
    const slopePerMinute = Math.round(slope * 100) / 100;
    if (change >= typical * noise && balance / slopes.length >= risingShare)
        return { slopePerMinute, verdict: "growing" };
    return { slopePerMinute, verdict: Math.abs(change) < typical * noise ? "steady" : "unknown" };
}
function slopesOf(samples) {
    return samples.flatMap(([from, before], index) => samples
        .slice(index + 1)
        .filter(([to]) => to > from)
        .map(([to, after]) => (after - before) / ((to - from) / 60_000)));
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length >> 1;
    const high = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

;// CONCATENATED MODULE: ./build/read/snapshot-files.js
function readFileCounts(block) {
    return {
        samples: [...countedDescriptors(block), ...listedFiles(block), ...statusMemory(block)],
        limits: [...processLimits(block), ...shellLimits(block)],
        facts: shellLimitFacts(block),
    };
}
const pidInPath = /\/proc\/(\d+)\/(?:fd|limits|status)\b|\blsof\b.* -p ?(\d+)/;
function pidOf(command) {
    const match = pidInPath.exec(command);
    return match ? Number(match[1] ?? match[2]) : null;
}
function commandOf(command) {
    return /\s#\s*(.+)$/.exec(command)?.[1]?.trim() ?? "";
}
function countedDescriptors({ command, time, lines }) {
    const pid = pidOf(command);
    if (pid === null || !/wc -l/.test(command))
        return [];
    const line = lines.find(({ text }) => /^\s*\d+\s*$/.test(text));
    if (!line)
        return [];
    const source = command.includes("lsof") ? "lsof" : "proc";
    return [
        {
            pid,
            command: commandOf(command),
            metric: "open-files",
            value: Number(line.text),
            time,
            source,
            line: line.number,
        },
    ];
}
function listedFiles({ time, lines }) {
    const head = lines.findIndex(({ text }) => /^COMMAND\s+PID\b.*\bFD\b/.test(text));
    if (head < 0)
        return [];
    const counts = new Map();
    for (const { text, number } of lines.slice(head + 1)) {
        const match = /^(\S+)\s+(\d+)\s/.exec(text);
        if (!match)
            continue;
        const pid = Number(match[2]);
        const known = counts.get(pid) ?? { count: 0, command: match[1] ?? "", line: number };
        counts.set(pid, { ...known, count: known.count + 1 });
    }
    return [...counts].map(([pid, { count, command, line }]) => ({
        pid,
        command,
        metric: "open-files",
        value: count,
        time,
        source: "lsof",
        line,
    }));
}
function statusMemory({ command, time, lines }) {
    const pid = Number(lines.map(({ text }) => /^Pid:\s+(\d+)/.exec(text)?.[1]).find(Boolean) ?? pidOf(command) ?? Number.NaN);
    const name = lines.map(({ text }) => /^Name:\s+(\S+)/.exec(text)?.[1]).find(Boolean);
    if (Number.isNaN(pid))
        return [];
    return lines.flatMap(({ text, number }) => {
        const kib = /^VmRSS:\s+(\d+) kB/.exec(text)?.[1];
        if (kib === undefined)
            return [];
        const value = Math.round((Number(kib) / 1024) * 10) / 10;
        return [
            {
                pid,
                command: name ?? commandOf(command),
                metric: "rss",
                value,
                time,
                source: "proc",
                line: number,
            },
        ];
    });
}
function processLimits({ command, lines }) {
    const pid = pidOf(command);
    return lines.flatMap(({ text, number }) => {
        const value = /^Max open files\s+(\d+)/.exec(text)?.[1];
        return pid === null || value === undefined
            ? []
            : [{ pid, metric: "open-files", value: Number(value), line: number }];
    });
}
const shellLimitLines = [
    [/^(?:open files|-n: file descriptors)[^\d]*?(?:\(-n\))?\s+(\d+|unlimited)$/, "limit.open-files"],
    [/^(?:max memory size|-m: resident set size).*?\s(\d+|unlimited)$/, "limit.memory"],
    [/^(?:virtual memory|-v: address space).*?\s(\d+|unlimited)$/, "limit.virtual-memory"],
    [/^(?:max user processes|-u: processes).*?\s(\d+|unlimited)$/, "limit.processes"],
    [/^\s*maxfiles\s+(\d+|unlimited)\s/, "limit.open-files"],
];
function shellLimitFacts({ command, lines }) {
    const single = /^ulimit -(?:S|H)?n$/.test(command.trim())
        ? lines.find(({ text }) => /^\d+$/.test(text.trim()))
        : undefined;
    const listed = lines.flatMap(({ text, number }) => shellLimitLines.flatMap(([pattern, name]) => {
        const value = pattern.exec(text)?.[1];
        return value === undefined ? [] : [{ name, value, line: number }];
    }));
    return single
        ? [...listed, { name: "limit.open-files", value: single.text.trim(), line: single.number }]
        : listed;
}
function shellLimits(block) {
    return shellLimitFacts(block)
        .filter(({ name, value }) => name === "limit.open-files" && value !== "unlimited")
        .map(({ value, line }) => ({ pid: null, metric: "open-files", value: Number(value), line }));
}

;// CONCATENATED MODULE: ./build/read/snapshot-processes.js
function readProcesses({ time, lines }) {
    const samples = [];
    let table = null;
    for (const { number, text } of lines) {
        const head = tableOf(text);
        if (head) {
            table = head;
            continue;
        }
        if (table === null || text.trim() === "")
            continue;
        const row = rowOf(table, text);
        if (row)
            samples.push(...samplesOf(row, { time, line: number, source: table.source }));
    }
    return { samples };
}
const memoryColumns = ["RSS", "RES", "RSIZE", "MEM"];
function tableOf(text) {
    if (!/\bPID\b/.test(text))
        return null;
    const columns = text.trim().split(/\s+/);
    const isTop = columns.includes("RES") || columns.includes("VIRT") || columns.includes("#TH");
    const known = ["RSS", "RES", "RSIZE", "MEM", "%CPU"].some((name) => columns.includes(name));
    return known && columns.includes("PID") ? { source: isTop ? "top" : "ps", columns } : null;
}
function rowOf({ columns }, text) {
    const cells = text.trim().split(/\s+/);
    const cell = (name) => {
        const index = columns.indexOf(name);
        return index < 0 ? undefined : cells[index];
    };
    const pid = Number(cell("PID"));
    if (!Number.isInteger(pid) || pid <= 0 || cells.length < columns.length)
        return null;
    const commandAt = columns.findIndex((name) => name === "COMMAND" || name === "CMD" || name === "ARGS");
    const last = commandAt === columns.length - 1;
    const command = commandAt < 0 ? "" : last ? cells.slice(commandAt).join(" ") : (cells[commandAt] ?? "");
    const memory = memoryColumns.map(cell).find((value) => value !== undefined);
    const cpu = Number.parseFloat(cell("%CPU") ?? "");
    return {
        pid,
        command,
        rssMiB: memory === undefined ? null : mebibytes(memory),
        cpu: Number.isNaN(cpu) ? null : cpu,
    };
}
function mebibytes(cell) {
    const match = /^(\d+(?:\.\d+)?)([kmgt])?[+-]?$/i.exec(cell);
    if (!match)
        return null;
    const factor = { k: 1 / 1024, m: 1, g: 1024, t: 1024 * 1024 }[(match[2] ?? "k").toLowerCase()] ?? 1 / 1024;
    return Math.round(Number(match[1]) * factor * 10) / 10;
}
function samplesOf(row, at) {
    if (row.rssMiB === 0)
        return [];
    const sample = { pid: row.pid, command: row.command, ...at };
    return [
        ...(row.rssMiB === null ? [] : [{ ...sample, metric: "rss", value: row.rssMiB }]),
        ...(row.cpu === null ? [] : [{ ...sample, metric: "cpu", value: row.cpu }]),
    ];
}

;// CONCATENATED MODULE: ./build/read/snapshot-versions.js
const programs = { claude: "claude-code", nodejs: "node", code: "vscode" };
function readVersions({ command, lines }) {
    return { facts: [...stated(command, lines), ...systems(lines)] };
}
function stated(command, lines) {
    const match = /^(?:npx (?:-y )?|\S*\/)?([\w@/.-]+) (?:--version|-v|-V|version)$/.exec(command.trim());
    const line = lines.find(({ text }) => /\d+\.\d+/.test(text));
    const value = line && /\d+\.\d+(?:\.\d+)?(?:[-+][\w.]+)?/.exec(line.text)?.[0];
    if (!match?.[1] || !line || !value)
        return [];
    const program = match[1].replace(/\.exe$|@[\w.]+$/g, "");
    return [
        { name: `version.${programs[program] ?? program.replace(/^@[^/]+\//, "")}`, value, line: line.number },
    ];
}
const systemLines = [
    [/^(Linux|Darwin|FreeBSD) \S+ \S+/, "os", (value) => (value === "Darwin" ? "macos" : value.toLowerCase())],
    [/^(?:Linux|Darwin|FreeBSD) \S+ (\S+)/, "os.version", (value) => value],
    [/^ProductName:\s+(macOS|Mac OS X)/, "os", () => "macos"],
    [/^ProductVersion:\s+([\d.]+)/, "os.version", (value) => value],
    [/^(Microsoft Windows) \[Version [\d.]+\]/, "os", () => "windows"],
    [/^Microsoft Windows \[Version ([\d.]+)\]/, "os.version", (value) => value],
    [/^OS Name:\s+Microsoft (Windows)/, "os", () => "windows"],
    [/^PRETTY_NAME="?([^"]+)"?/, "os.name", (value) => value],
];
function systems(lines) {
    return lines.flatMap(({ text, number }) => systemLines.flatMap(([pattern, name, spoken]) => {
        const value = pattern.exec(text)?.[1];
        return value === undefined ? [] : [{ name, value: spoken(value), line: number }];
    }));
}

;// CONCATENATED MODULE: ./build/read/snapshots.js



function readSnapshots(text) {
    const read = blocksOf(text).map((block) => [
        readProcesses(block),
        readFileCounts(block),
        readVersions(block),
    ]);
    const parts = read.flat();
    return {
        samples: parts.flatMap(({ samples = [] }) => samples),
        limits: parts.flatMap(({ limits = [] }) => limits),
        facts: parts.flatMap(({ facts = [] }) => facts),
    };
}
const snapshots_prompt = /^(?:\S+[@:]\S*)?[$#%>] +(?=\S)/;
const timeLine = /^(?:[#=>\s-]*)?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)\b|^(?:[#=>\s-]*)(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d:\d\d)(?: ([AP]M))?(?: ([A-Z]{3,4}))? (\d{4})|^top - (\d\d:\d\d:\d\d) /;
function blocksOf(text) {
    const blocks = [];
    let time = null;
    let command = "";
    const begin = () => {
        blocks.push({ command, time, lines: [] });
    };
    begin();
    text.split("\n").forEach((raw, index) => {
        const line = raw.replace(/\r$/, "");
        const found = timeIn(line);
        const isPrompt = found === null && snapshots_prompt.test(line) && !line.startsWith("# ");
        if (found !== null)
            time = found;
        if (isPrompt)
            command = line.replace(snapshots_prompt, "");
        if (found !== null || isPrompt)
            begin();
        else
            blocks.at(-1)?.lines.push({ number: index + 1, text: line });
    });
    return blocks.filter(({ lines }) => lines.some((line) => line.text.trim() !== ""));
}
function timeIn(line) {
    const match = timeLine.exec(line);
    if (!match)
        return null;
    const [, iso, month, day, clock, half, zone, year, top] = match;
    if (iso !== undefined)
        return iso;
    if (top !== undefined)
        return top;
    const number = "JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(month ?? "") / 3 + 1;
    const hours = half === undefined ? (clock ?? "") : inDay(clock ?? "", half);
    const suffix = zone === "UTC" || zone === "GMT" ? "Z" : "";
    return `${year}-${String(number).padStart(2, "0")}-${String(day).padStart(2, "0")}T${hours}${suffix}`;
}
function inDay(clock, half) {
    const hour = (Number(clock.slice(0, 2)) % 12) + (half === "PM" ? 12 : 0);
    return `${String(hour).padStart(2, "0")}${clock.slice(2)}`;
}

;// CONCATENATED MODULE: ./build/read/timestamps.js
const iso = /^(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,:](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;
const commonLog = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-]\d{4})$/;
const syslog = /^([A-Z][a-z]{2})\s+(\d{1,2}) (\d\d):(\d\d):(\d\d)(?:[.,](\d{1,6}))?$/;
const clock = /^(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,6}))?$/;
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const dayMs = 86_400_000;
function parseTime(text, context) {
    const usual = parseUsual(text);
    if (usual !== null)
        return { at: usual, assumed: null };
    const plain = text.trim().replace(/^\[|\]$/g, "");
    return (parseIso(plain) ??
        parseEpoch(plain) ??
        parseCommonLog(plain) ??
        parseSyslog(plain, context) ??
        parseClock(plain, context));
}
function parseUsual(text) {
    if (text.length !== 24 || text.charCodeAt(23) !== letterZ || text.charCodeAt(10) !== letterT)
        return null;
    const hour = twoDigits(text, 11);
    const minute = twoDigits(text, 14);
    const second = twoDigits(text, 17);
    const ms = twoDigits(text, 20) * 10 + text.charCodeAt(22) - zero;
    if (!(hour <= 23 && minute <= 59 && second <= 59 && ms >= 0 && ms <= 999))
        return null;
    if (text.charCodeAt(13) !== colon || text.charCodeAt(16) !== colon)
        return null;
    const day = dayOf(text);
    return day === null ? null : day + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}
const letterZ = 90;
const letterT = 84;
const colon = 58;
const zero = 48;
const dash = 45;
const slash = 47;
function twoDigits(text, at) {
    const tens = text.charCodeAt(at) - zero;
    const ones = text.charCodeAt(at + 1) - zero;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
let lastDay = { date: -1, at: null };
function dayOf(text) {
    if (!isDateSign(text.charCodeAt(4)) || !isDateSign(text.charCodeAt(7)))
        return null;
    const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
    const month = twoDigits(text, 5);
    const day = twoDigits(text, 8);
    const date = (year * 100 + month) * 100 + day;
    if (Number.isNaN(date))
        return null;
    if (lastDay.date !== date)
        lastDay = { date, at: utc({ year, month, day, hour: 0, minute: 0, second: 0, ms: 0 }) };
    return lastDay.at;
}
function isDateSign(code) {
    return code === dash || code === slash;
}
function parseIso(text) {
    const match = iso.exec(text);
    if (!match)
        return null;
    const [, year, month, day, hour, minute, second, fraction, zone] = match;
    const at = utc({
        year: Number(year),
        month: Number(month),
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
        second: Number(second ?? 0),
        ms: milliseconds(fraction),
    });
    return at === null ? null : { at: at - zoneOffset(zone), assumed: zone ? null : "zone" };
}
function parseEpoch(text) {
    if (!/^\d{10}(?:\.\d{1,9})?$|^\d{13}$/.test(text))
        return null;
    const at = text.length === 13 && !text.includes(".") ? Number(text) : Math.round(Number(text) * 1000);
    return at < 4_102_444_800_000 ? { at, assumed: null } : null;
}
function parseCommonLog(text) {
    const match = commonLog.exec(text);
    if (!match)
        return null;
    const [, day, month, year, hour, minute, second, zone] = match;
    const at = utc({
        year: Number(year),
        month: monthNames.indexOf(month ?? "") + 1,
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
        second: Number(second),
        ms: 0,
    });
    return at === null ? null : { at: at - zoneOffset(zone), assumed: null };
}
function parseSyslog(text, { reference }) {
    const match = syslog.exec(text);
    if (!match || reference === null)
        return null;
    const [, month, day, hour, minute, second, fraction] = match;
    const inYear = (year) => utc({
        year,
        month: monthNames.indexOf(month ?? "") + 1,
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
        second: Number(second),
        ms: milliseconds(fraction),
    });
    const year = new Date(reference).getUTCFullYear();
    const candidates = [year + 1, year, year - 1].map(inYear);
    const at = candidates.find((time) => time !== null && time <= reference + dayMs) ?? null;
    return at === null ? null : { at, assumed: "year" };
}
function parseClock(text, { reference }) {
    const match = clock.exec(text);
    if (!match || reference === null)
        return null;
    const [, hour, minute, second, fraction] = match;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60)
        return null;
    const inDay = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + milliseconds(fraction);
    const day = Math.round((reference - inDay) / dayMs) * dayMs;
    return { at: day + inDay, assumed: "date" };
}
function utc(parts) {
    const { year, month, day, hour, minute, second, ms } = parts;
    if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 60)
        return null;
    const at = Date.UTC(year, month - 1, day, hour, minute, second, ms);
    const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return day > daysInMonth || Number.isNaN(at) ? null : at;
}
function milliseconds(fraction) {
    return fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0;
}
function zoneOffset(zone) {
    const match = zone ? /^([+-])(\d\d):?(\d\d)$/.exec(zone) : null;
    if (!match)
        return 0;
    const minutes = Number(match[2]) * 60 + Number(match[3]);
    return (match[1] === "-" ? -minutes : minutes) * 60_000;
}

;// CONCATENATED MODULE: ./build/read/whole-text.js
function linesOf(document, text) {
    return document.state.redact(text).split("\n");
}
const maxLineLength = 300;
function evidenceInWhole(document, lines, place) {
    const { entry } = document;
    const first = Math.max(1, place.line - 1);
    const last = Math.min(lines.length, place.line + 1);
    const shown = lines.slice(first - 1, last).map((line) => line.slice(0, maxLineLength).trimEnd());
    return {
        bundle: document.bundle,
        entry: document.path,
        line: entry.lineOf(place.line),
        endLine: entry.lineOf(place.line),
        time: place.at == null ? null : new Date(place.at).toISOString(),
        text: shown.join("\n").trim(),
        voice: entry.voice,
        author: entry.author,
    };
}

;// CONCATENATED MODULE: ./build/read/resources.js





const maxSamples = 90_000;
const maxSeries = 40;
const bystanders = new Set([
    "top",
    "ps",
    "grep",
    "head",
    "tail",
    "bash",
    "sh",
    "zsh",
    "dash",
    "sleep",
    "awk",
    "cat",
    "less",
    "watch",
]);
function createResourceStore() {
    const samples = [];
    const limits = [];
    return {
        take: (document, text) => {
            const read = readSnapshots(text);
            const lines = linesOf(document, text);
            const placed = (item) => ({
                item,
                evidence: (at) => evidenceInWhole(document, lines, { line: item.line, at }),
            });
            samples.push(...read.samples.slice(0, maxSamples - samples.length).map(placed));
            limits.push(...read.limits.map(placed));
            if (document.entry.voice === "mention")
                return;
            for (const fact of read.facts) {
                document.state.facts.add({ name: fact.name, subject: null, value: fact.value }, () => placed(fact).evidence(null));
            }
        },
        finish: (context, given) => seriesOf({ samples, limits, context, ...given }),
    };
}
function seriesOf(collected) {
    const byKey = new Map();
    for (const sample of collected.samples) {
        const { pid, metric, source } = sample.item;
        const key = `${pid} ${metric} ${source}`;
        const list = byKey.get(key);
        if (list)
            list.push(sample);
        else
            byKey.set(key, [sample]);
    }
    const names = processNames(collected);
    const best = [...byKey.values()]
        .filter((list) => isBest(list, byKey))
        .filter((list) => isWanted(list, names));
    return best
        .map((list) => oneSeries(list, names, collected))
        .filter(({ samples }) => samples.length > 0)
        .toSorted((a, b) => b.samples.length - a.samples.length)
        .slice(0, maxSeries);
}
const sourceOrder = ["ps", "proc", "lsof", "top"];
function isBest(list, byKey) {
    const [first] = list;
    if (!first)
        return false;
    const { pid, metric, source } = first.item;
    return sourceOrder.every((other) => {
        const rival = byKey.get(`${pid} ${metric} ${other}`);
        if (other === source || !rival)
            return true;
        if (rival.length !== list.length)
            return rival.length < list.length;
        return sourceOrder.indexOf(source) < sourceOrder.indexOf(other);
    });
}
function isWanted(list, names) {
    const [first] = list;
    return first !== undefined && !bystanders.has((names.get(first.item.pid) ?? "").replace(/ \(\d+\)$/, ""));
}
function processNames({ samples, servers }) {
    const commands = new Map();
    for (const { item } of samples) {
        if (item.command === "")
            continue;
        const known = commands.get(item.pid) ?? new Set();
        commands.set(item.pid, known.add(item.command));
    }
    const names = new Map();
    const taken = new Map();
    for (const [pid, lines] of commands) {
        const all = [...lines];
        const longest = all.toSorted((a, b) => b.length - a.length)[0] ?? "";
        const server = all.map((line) => serverOfProcess(line, servers)).find((name) => name !== null);
        const name = server ?? nameOfProcess(shortTitle(all) ?? longest);
        const count = (taken.get(name) ?? 0) + 1;
        taken.set(name, count);
        names.set(pid, count === 1 ? name : `${name} (${pid})`);
    }
    return names;
}
function shortTitle(commands) {
    return commands.find((command) => /^[a-z][\w.-]*$/i.test(command) && !/^(?:node|npm|npx|python3?|sh|bash|java|deno|bun)$/.test(command));
}
function oneSeries(list, names, collected) {
    const timed = list
        .map((sample) => ({
        sample,
        at: sample.item.time === null ? null : (parseTime(sample.item.time, collected.context)?.at ?? null),
    }))
        .flatMap(({ sample, at }) => (at === null ? [] : [{ sample, at }]))
        .toSorted((a, b) => a.at - b.at);
    const samples = timed.map(({ sample, at }) => [at, sample.item.value]);
    const item = list[0]?.item;
    const pid = item?.pid ?? 0;
    const metric = item?.metric ?? "rss";
    const limit = limitOf(collected.limits, pid, metric);
    const shown = [timed[0], timed.at(-1)].filter((one) => one !== undefined);
    return {
        subject: collected.redact(names.get(pid) ?? `process ${pid}`),
        metric,
        unit: { rss: "MiB", cpu: "%", "open-files": "files", processes: "processes" }[metric],
        samples,
        limit: limit?.item.value ?? null,
        ...trendOf(samples),
        evidence: [...new Set(shown)]
            .map(({ sample, at }) => sample.evidence(at))
            .concat(limit ? [limit.evidence(null)] : []),
    };
}
function limitOf(limits, pid, metric) {
    const fitting = limits.filter(({ item }) => item.metric === metric);
    return fitting.find(({ item }) => item.pid === pid) ?? fitting.find(({ item }) => item.pid === null);
}

;// CONCATENATED MODULE: ./build/read/adopt-nameless.js
function adoptNameless(streams) {
    const named = streams.filter(({ run }) => run !== null);
    const rest = streams.filter((stream) => stream.run === null);
    const homes = rest.map((stream) => named.filter(({ group, subject }) => group === stream.group && subject === stream.subject));
    const joinedTo = (stream) => {
        const guests = rest.filter((_, index) => homes[index]?.length === 1 && homes[index]?.[0] === stream);
        return guests.length === 0 ? stream : withGuests(stream, guests);
    };
    return [...named.map(joinedTo), ...rest.filter((_, index) => homes[index]?.length === 0)];
}
function withGuests(stream, guests) {
    const all = [...guests, stream];
    return {
        ...stream,
        byRank: new Map(all.flatMap(({ byRank }) => [...byRank])),
        kinds: new Map(all.flatMap(({ kinds }) => [...kinds])),
        leftOut: new Map(all.flatMap(({ leftOut }) => [...leftOut])),
    };
}

;// CONCATENATED MODULE: ./build/read/session-draft.js
function emptyDraft() {
    return {
        startedAt: null,
        startedBy: null,
        connectedAt: null,
        connectMs: null,
        transport: null,
        endedAt: null,
        end: null,
        reason: null,
        recoveredAt: null,
        retryAfterMs: null,
        longestSilenceMs: null,
        lastHeardAt: null,
        sightings: [],
    };
}
function end(draft, event, said) {
    draft.end = said.end;
    draft.endedAt = event.at;
    draft.reason = said.reason ?? draft.reason;
    draft.sightings.push(event.sighting);
}
function numberField(event, name) {
    const text = event.sighting.fields[name];
    const value = text === undefined ? Number.NaN : Number(text);
    return Number.isFinite(value) ? value : null;
}
function elapsed(from, to) {
    return from === null || to === null || to < from ? null : to - from;
}

;// CONCATENATED MODULE: ./build/read/session-attempts.js

const maxOpen = 16;
const failures = new Set([
    "session.failed",
    "session.failure",
    "session.timed-out",
    "transport.failed",
    "auth.required",
]);
const provisional = new Set(["transport.failed", "session.timed-out"]);
function start(progress, event) {
    const last = progress.open.at(-1);
    if (event.name === "session.starting" && last?.startedBy === "transport.initializing") {
        last.startedBy = event.name;
        last.transport ??= event.sighting.fields.transport ?? null;
        return;
    }
    const alone = progress.open.length === 0 && progress.live.length === 0;
    const before = alone ? progress.drafts.at(-1) : undefined;
    const draft = begin(progress, event.at);
    draft.startedBy = event.name;
    draft.transport = event.sighting.fields.transport ?? null;
    draft.retryAfterMs = elapsed(before?.endedAt ?? null, event.at);
    draft.sightings.push(event.sighting);
}
function begin(progress, startedAt) {
    const draft = { ...emptyDraft(), startedAt };
    progress.drafts.push(draft);
    progress.open = [...progress.open, draft].slice(-maxOpen);
    return draft;
}
function connect(progress, event) {
    const began = beginningOf(event);
    const draft = openAttempt(progress.open, began) ?? begin(progress, began);
    draft.connectedAt = event.at;
    draft.connectMs = numberField(event, "ms") ?? elapsed(draft.startedAt, event.at);
    draft.transport = event.sighting.fields.transport ?? draft.transport;
    draft.lastHeardAt = event.at;
    draft.end = null;
    draft.endedAt = null;
    draft.reason = null;
    draft.sightings.push(event.sighting);
    progress.open = progress.open.filter((other) => other !== draft);
    progress.live = [...progress.live.filter((other) => !isReplaced(other, draft)), draft];
    progress.streamOpenedAt = event.at;
}
function isReplaced(older, newer) {
    return older.connectedAt === null || newer.startedAt === null || newer.startedAt > older.connectedAt;
}
function fail(progress, event) {
    const draft = openAttempt(progress.open, beginningOf(event));
    const target = draft ?? (event.name === "session.failed" && progress.live.length === 0 ? begin(progress, null) : null);
    if (!target)
        return;
    end(target, event, { end: event.name, reason: event.sighting.fields.message ?? null });
    if (!provisional.has(event.name))
        progress.open = progress.open.filter((other) => other !== target);
}
function beginningOf(event) {
    const ms = numberField(event, "ms");
    return event.at !== null && ms !== null ? event.at - ms : null;
}
function openAttempt(open, began) {
    if (began === null)
        return open[0];
    const distance = (draft) => draft.startedAt === null ? Number.POSITIVE_INFINITY : Math.abs(draft.startedAt - began);
    return open.toSorted((a, b) => distance(a) - distance(b))[0];
}

;// CONCATENATED MODULE: ./build/read/session-event.js
const gapEvent = "log.gap";

;// CONCATENATED MODULE: ./build/read/session-losses.js

const idleTimeoutMs = { from: 299_000, to: 306_000 };
const reasonFollowsMs = 1_500;
const losses = new Set([
    "stream.terminated",
    "stream.aborted",
    "stream.refused",
    "session.closed",
    "session.lost",
    "transport.closed",
    "process.exited",
    "process.crashed",
    "client.shutdown",
]);
const mayHeal = new Set(["stream.terminated", "stream.idle-timeout", "stream.refused", "session.dropped"]);
function drop(progress, event, why) {
    if (why?.name.startsWith("protocol."))
        return;
    lose(progress, event, why?.name.startsWith("stream.") ? why : event, why?.sighting.fields.message);
}
function lose(progress, event, meaning, reason) {
    const idle = isIdleEnd(meaning, progress.streamOpenedAt);
    if (idle)
        progress.idleEnds.push(meaning.sighting);
    if (event.at !== null && meaning.name.startsWith("stream.") && event === meaning)
        progress.streamOpenedAt = event.at;
    const [draft, ...rest] = progress.live;
    if (!draft) {
        if (meaning.name === "stream.aborted")
            explainEnd(progress, event);
        else
            failUnconnected(progress, event);
        return;
    }
    progress.live = rest;
    end(draft, event, {
        end: idle ? "stream.idle-timeout" : meaning.name,
        reason: reason ?? event.sighting.fields.message ?? null,
    });
}
function explainEnd(progress, event) {
    const last = progress.drafts.findLast(({ connectedAt }) => connectedAt !== null);
    if (last?.endedAt == null || event.at === null || event.at - last.endedAt > reasonFollowsMs)
        return;
    if (last.end !== null && ownEnds.has(last.end))
        last.end = event.name;
}
const ownEnds = new Set(["transport.closed", "session.closed", "session.dropped"]);
function failUnconnected(progress, event) {
    const [draft] = progress.open;
    if (!draft || !event.name.startsWith("process."))
        return;
    end(draft, event, { end: event.name, reason: event.sighting.fields.message ?? null });
}
function recover(progress, event) {
    const last = progress.drafts.at(-1);
    if (!last || last.connectedAt === null || last.end === null || last.recoveredAt !== null)
        return;
    if (!mayHeal.has(last.end) || progress.open.length > 0)
        return;
    last.recoveredAt = event.at;
    last.sightings.push(event.sighting);
}
function isIdleEnd(event, openedAt) {
    if (event.name !== "stream.terminated" || event.at === null || openedAt === null)
        return false;
    const age = event.at - openedAt;
    return age >= idleTimeoutMs.from && age <= idleTimeoutMs.to;
}

;// CONCATENATED MODULE: ./build/read/sessions.js




function buildSessions(events) {
    const progress = emptyProgress();
    followEvents(progress, events);
    return progress;
}
function emptyProgress() {
    return { drafts: [], open: [], live: [], idleEnds: [], streamOpenedAt: null };
}
function followEvents(progress, events) {
    events.forEach((event, index) => {
        hear(progress, event);
        advance(progress, event, event.name === "session.dropped" ? reasonOf(events, index) : null);
    });
}
function advance(progress, event, why) {
    const { name } = event;
    if (name === "transport.initializing" || name === "session.starting")
        start(progress, event);
    else if (name === "session.connected")
        connect(progress, event);
    else if (failures.has(name))
        fail(progress, event);
    else if (name === "session.dropped")
        drop(progress, event, why);
    else if (losses.has(name))
        lose(progress, event, event);
    else if (name === gapEvent)
        forget(progress);
    else if (name === "tool.succeeded" || name === "request.succeeded")
        recover(progress, event);
}
function forget(progress) {
    progress.open = [];
    progress.live = [];
    progress.streamOpenedAt = null;
}
function hear(progress, event) {
    if (event.at === null)
        return;
    for (const draft of progress.live) {
        const gap = Math.max(elapsed(draft.lastHeardAt, event.at) ?? 0, event.longestGapMs);
        draft.longestSilenceMs = Math.max(draft.longestSilenceMs ?? 0, gap);
        draft.lastHeardAt = event.until;
    }
}
function reasonOf(events, index) {
    const next = events[index + 1];
    const at = events[index]?.at ?? null;
    if (next?.sighting.fields.message === undefined)
        return null;
    return at !== null && next.at !== null && next.at - at > reasonFollowsMs ? null : next;
}

;// CONCATENATED MODULE: ./build/read/attempt-counter.js

function createAttemptCounter(beginning) {
    let progress = emptyProgress();
    let count = 0;
    const follow = (events) => {
        followEvents(progress, events);
        count += progress.drafts.length;
        progress = { ...progress, drafts: [], idleEnds: [] };
    };
    follow(beginning);
    return { follow, count: () => count };
}
function attemptsIn(events) {
    return buildSessions(events).drafts.length;
}

;// CONCATENATED MODULE: ./build/read/session-log.js



const keptAtEachEnd = 1_000;
const maxChannels = 64;
const nameless = "(unnamed)";
function createSessionLog() {
    const streams = new Map();
    const lanes = new Map();
    let channels = 0;
    let refused = 0;
    let refusedAttempts = 0;
    const made = (subject, channel) => {
        const key = [channel.group, subject, channel.run].join("\n");
        const stream = streams.get(key) ?? { ...channel, subject, lists: new Map(), kinds: new Map() };
        const rank = channel.rank + channel.source / 1_000_000;
        const found = stream.lists.get(rank);
        if (found)
            return found;
        if (channels >= maxChannels)
            return null;
        channels += 1;
        streams.set(key, stream);
        const list = { head: [], tail: [], dropped: 0, attempts: null };
        stream.lists.set(rank, list);
        stream.kinds.set(rank, channel.kind);
        return list;
    };
    const listFor = (subject, channel) => {
        const subjects = lanes.get(channel) ?? new Map();
        const found = subjects.get(subject);
        if (found)
            return found;
        const list = made(subject, channel);
        if (list)
            lanes.set(channel, subjects.set(subject, list));
        return list;
    };
    return {
        add: (name, subject, channel, sighting) => {
            if (!concernsSessions(name))
                return;
            const list = listFor(subject ?? nameless, channel);
            if (list) {
                append(list, name, sighting);
                return;
            }
            refused += 1;
            if (name === "session.starting")
                refusedAttempts += 1;
        },
        streams: () => adoptNameless([...streams.values()].map(session_log_closed)),
        refusedAttempts: () => refusedAttempts,
        dropped: () => refused +
            [...streams.values()]
                .flatMap(({ lists }) => [...lists.values()])
                .reduce((sum, list) => sum + list.dropped, 0),
    };
}
function append(list, name, sighting) {
    const { at } = sighting;
    if (joined(list.tail.at(-1) ?? list.head.at(-1), name, at))
        return;
    const event = { name, at, sighting, until: at, longestGapMs: 0 };
    if (list.head.length < keptAtEachEnd) {
        list.head.push(event);
        return;
    }
    list.tail.push(event);
    if (list.tail.length < keptAtEachEnd * 2)
        return;
    list.attempts ??= createAttemptCounter(list.head);
    list.attempts.follow(list.tail.slice(0, keptAtEachEnd));
    list.tail = list.tail.slice(keptAtEachEnd);
    list.dropped += keptAtEachEnd;
}
function session_log_closed({ group, subject, run, lists, kinds }) {
    return {
        group,
        subject,
        run,
        kinds,
        byRank: new Map([...lists].map(([rank, list]) => [rank, eventsOf(list)])),
        leftOut: new Map([...lists].map(([rank, list]) => [rank, attemptsLeftOut(list)])),
    };
}
function attemptsLeftOut(list) {
    if (list.attempts === null)
        return 0;
    list.attempts.follow(list.tail);
    return Math.max(0, list.attempts.count() - attemptsIn(eventsOf(list)));
}
function eventsOf({ head, tail, dropped }) {
    const [next] = tail;
    if (dropped === 0 || !next)
        return [...head, ...tail];
    return [...head, { ...next, name: gapEvent, longestGapMs: 0, until: next.at }, ...tail];
}
function concernsSessions(name) {
    let concerns = concernedNames.get(name);
    if (concerns === undefined) {
        concerns = name === "auth.required" || sessionFamilies.has(name.slice(0, name.indexOf(".")));
        concernedNames.set(name, concerns);
    }
    return concerns;
}
const concernedNames = new Map();
const sessionFamilies = new Set([
    "session",
    "transport",
    "stream",
    "reconnect",
    "tool",
    "process",
    "client",
    "protocol",
    "request",
]);
function joined(last, name, at) {
    if (!last || !isCall(name) || !isCall(last.name) || at === null || last.until === null)
        return false;
    if (!isAnswer(last.name) || at < last.until)
        return false;
    last.longestGapMs = Math.max(last.longestGapMs, at - last.until);
    last.until = at;
    return true;
}
function isCall(name) {
    return name === "tool.called" || isAnswer(name);
}
function isAnswer(name) {
    return name === "tool.succeeded" || name === "request.succeeded";
}

// EXTERNAL MODULE: ./build/model/place.js
var model_place = __webpack_require__(2022);
;// CONCATENATED MODULE: ./build/read/nearby-lines.js
const pageLines = 16;
const pageCharacters = 4_096;
const nearby_lines_maxLength = 1_000;
class NearbyLines {
    reach;
    #page = [];
    #before = [];
    #own = 0;
    #characters = 0;
    #owed = 0;
    constructor(reach) {
        this.reach = reach;
    }
    see({ number, text }) {
        if (text.length > nearby_lines_maxLength)
            return;
        const line = { number, text };
        if (this.#own >= pageLines || this.#characters > pageCharacters)
            this.#turn();
        this.#page.push(line);
        this.#own += 1;
        this.#characters += text.length;
        if (this.#owed > 0) {
            this.#before.push(line);
            this.#owed -= 1;
        }
    }
    page() {
        return this.#page;
    }
    #turn() {
        this.#before = this.#page;
        this.#page = this.#before.slice(-this.reach);
        this.#own = 0;
        this.#characters = 0;
        this.#owed = this.reach;
    }
}
function linesBeside(page, number, step) {
    const byNumber = new Map(page.map((line) => [line.number, line]));
    const found = [];
    for (let line = byNumber.get(number + step); line !== undefined; line = byNumber.get(line.number + step)) {
        found.push(line);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/read/surroundings.js


const shown = 2;
const maxWidth = 240;
class Surroundings {
    #places = new Map();
    #redact;
    constructor(redact) {
        this.#redact = redact;
    }
    note(place, noted) {
        this.#places.set((0,model_place/* placeKey */.r4)(place), noted);
    }
    around(place) {
        const noted = this.#places.get((0,model_place/* placeKey */.r4)(place));
        return noted === undefined ? { before: [], after: [] } : this.#neighboursOf(noted);
    }
    #neighboursOf({ page, line, document }) {
        const { entry, beside } = document;
        const said = ({ number, text }) => {
            const read = beside.read(text);
            return read === null ? [] : [{ number, text: read }];
        };
        const before = nearest(linesBeside(page, line.number, -1).flatMap(said)).toReversed();
        const after = nearest(linesBeside(page, line.number, 1).flatMap(said));
        const lines = [...before, line, ...after];
        const texts = this.#redact(lines.map(({ text }) => text).join("\n")).split("\n");
        const redacted = lines.map(({ number }, index) => [
            entry.lineOf(number),
            cut(texts[index] ?? ""),
        ]);
        const at = before.length;
        return {
            before: redacted.slice(Math.max(0, at - shown), at),
            after: redacted.slice(at + 1).slice(0, shown),
        };
    }
}
const keyLine = /(?:^|[\s"'|>])(?=[^\s]*[a-z])(?=[^\s]*[A-Z])(?=[^\s]*\d)[A-Za-z0-9+/=_-]{40,}["',]*$/;
function nearest(lines) {
    const key = lines.findIndex(({ text }) => keyLine.test(text.trimEnd()));
    return lines.slice(0, key < 0 ? shown + 1 : Math.min(key, shown + 1));
}
function cut(text) {
    return (text.length <= maxWidth ? text : `${text.slice(0, maxWidth)}…`);
}

;// CONCATENATED MODULE: ./build/read/case-state.js






function createCaseState(options) {
    return {
        dialects: options.dialects,
        roles: options.roles,
        redact: options.redact,
        accepts: options.accepts,
        store: createOccurrenceStore(),
        sessionLog: createSessionLog(),
        errors: createErrorGroups(),
        facts: createFactStore(),
        resources: createResourceStore(),
        assumptions: [],
        documents: [],
        surroundings: new Surroundings(options.redact),
        clock: { reference: options.reference },
    };
}

;// CONCATENATED MODULE: ./build/read/glob.js
function globToRegExp(glob) {
    const anywhere = glob.includes("/") ? "" : "(?:.*/)?";
    return new RegExp(`^${anywhere}${translate(glob)}$`, "i");
}
function translate(glob) {
    const token = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[^*?{]+|./g;
    return Array.from(glob.matchAll(token), ([part]) => {
        if (part === "**/")
            return "(?:.*/)?";
        if (part === "**")
            return ".*";
        if (part === "*")
            return "[^/]*";
        if (part === "?")
            return "[^/]";
        if (part.startsWith("{") && part.endsWith("}")) {
            return `(?:${part.slice(1, -1).split(",").map(literally).join("|")})`;
        }
        return literally(part);
    }).join("");
}
function literally(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/read/compile-dialect.js

function compileDialect(dialect) {
    return {
        dialect,
        documents: dialect.documents.map(compileDocument),
        events: dialect.events.map((rule) => {
            const regexes = once(() => expressions(rule.regex));
            return {
                rule,
                names: [rule.name, ...rule.also],
                get regexes() {
                    return regexes();
                },
            };
        }),
        facts: dialect.facts.map((rule) => {
            const regexes = once(() => expressions(rule.regex));
            return {
                rule,
                get regexes() {
                    return regexes();
                },
            };
        }),
    };
}
function compileDocument(rule) {
    const head = once(() => rule.head.map((source) => new RegExp(source, "m")));
    return {
        rule,
        paths: rule.paths.map(globToRegExp),
        hasHead: rule.head.length > 0,
        get head() {
            return head();
        },
        get fromPath() {
            return rule.fromPath === null ? null : new RegExp(rule.fromPath);
        },
        get fromHead() {
            return rule.fromHead === null ? null : new RegExp(rule.fromHead, "m");
        },
        get record() {
            return rule.framing.kind === "lines" ? expressions(rule.framing.record) : [];
        },
        get link() {
            return rule.link && { define: new RegExp(rule.link.define), use: new RegExp(rule.link.use) };
        },
    };
}
function expressions(sources) {
    return sources.map((source) => new RegExp(source));
}
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/read/frame-json-lines.js
function frameJsonLines(keys, hitOf, emit) {
    const push = (line) => {
        if (line.matches.length === 0)
            return;
        const value = valuesOf(line);
        const message = value(keys.message) ?? line.text;
        emit({
            line: line.number,
            endLine: line.number,
            text: message,
            message,
            time: value(keys.time),
            level: value(keys.level),
            subject: value(keys.subject),
            run: value(keys.run),
            hits: [hitOf(line)],
        });
    };
    return { push, flush: () => undefined };
}
function valuesOf({ text, cut }) {
    const object = cut || !holdsObjects(text) ? null : parseObject(text);
    return object ? (names) => valueAt(object, names) : (names) => looseValue(text, names);
}
function holdsObjects(text) {
    for (const start of ['":{', '":[', '": {', '": [']) {
        let at = text.indexOf(start);
        while (at > 0) {
            if (text.charCodeAt(at - 1) !== backslash)
                return true;
            at = text.indexOf(start, at + 1);
        }
    }
    return false;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : null;
    }
    catch {
        return null;
    }
}
function valueAt(object, names) {
    for (const name of names) {
        const value = Object.hasOwn(object, name)
            ? object[name]
            : name.includes(".")
                ? descend(object, name)
                : null;
        if (typeof value === "string")
            return value;
        if (typeof value === "number" || typeof value === "boolean")
            return String(value);
        if (typeof value === "object" && value !== null)
            return JSON.stringify(value);
    }
    return null;
}
function descend(object, path) {
    let value = object;
    for (const step of path.split(".")) {
        if (!isObject(value) || !Object.hasOwn(value, step))
            return null;
        value = value[step];
    }
    return value;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function looseValue(text, names) {
    for (const name of names) {
        const key = text.indexOf(`"${name}"`);
        if (key < 0)
            continue;
        const rest = /\s*:\s*/y;
        rest.lastIndex = key + name.length + 2;
        if (!rest.test(text))
            continue;
        const start = rest.lastIndex;
        if (text.charCodeAt(start) === quote)
            return decodeJsonString(text.slice(start, endOfString(text, start)));
        const plain = /^[-\w.+]+/.exec(text.slice(start, start + 64))?.[0];
        if (plain !== undefined && plain !== "null")
            return plain;
    }
    return null;
}
const quote = 34;
const backslash = 92;
function endOfString(text, start) {
    let at = text.indexOf('"', start + 1);
    while (at > 0) {
        let escapes = 0;
        while (text.charCodeAt(at - 1 - escapes) === backslash)
            escapes += 1;
        if (escapes % 2 === 0)
            return at + 1;
        at = text.indexOf('"', at + 1);
    }
    return text.length;
}
function decodeJsonString(raw) {
    if (!raw.startsWith('"'))
        return raw;
    const body = raw.length > 1 && raw.endsWith('"') ? raw.slice(1, -1) : raw.slice(1);
    if (!body.includes("\\"))
        return body;
    try {
        return String(JSON.parse(`"${body}"`));
    }
    catch {
        return body;
    }
}

;// CONCATENATED MODULE: ./build/read/beside.js

const plain = { reach: 3, read: (line) => line };
function besideIn(framing) {
    if (framing === null || framing.kind === "lines" || framing.kind === "whole")
        return plain;
    const message = (line) => looseValue(line, framing.keys.message)?.replace(/\s*\n\s*/g, " ") ?? null;
    return framing.kind === "json-array"
        ? { reach: 14, read: message }
        : { reach: plain.reach, read: (line) => message(line) ?? line };
}

;// CONCATENATED MODULE: ./build/read/frame-json-array.js

function frameJsonArray(keys, hitOf, emit) {
    const wanted = [...new Set([...keys.message, ...keys.time, ...keys.run, ...keys.subject, ...keys.level])];
    const starts = wanted.map((key) => `"${key}":`);
    const inline = frameJsonLines(keys, hitOf, emit);
    let open = null;
    let elementIndent = Number.POSITIVE_INFINITY;
    const flush = () => {
        if (open && open.hits.length > 0)
            emit(recordOf(open, keys, wanted));
        open = null;
    };
    const take = (element, line, indent) => {
        addLine(element, line, starts, indent);
        if (line.matches.length > 0)
            element.hits.push(hitOf(line));
    };
    const push = (line) => {
        const { text } = line;
        const indent = indentOf(text);
        const first = text.charCodeAt(indent);
        if (first === frame_json_array_quote) {
            if (open && line.number > open.endLine + 1)
                flush();
            open ??= { line: line.number, endLine: 0, values: [], hits: [], lines: [] };
            take(open, line, indent);
        }
        else if ((first === openBracket || first === openBrace) && text.length > indent + 2) {
            flush();
            for (const element of elementsOf(line))
                inline.push(element);
        }
        else if (first === openBrace && indent <= elementIndent) {
            elementIndent = indent;
            flush();
            open = { line: line.number, endLine: line.number, values: [], hits: [], lines: [] };
        }
        else if (first === closeBrace && indent <= elementIndent) {
            flush();
        }
        else if (open) {
            take(open, line, indent);
        }
    };
    return { push, flush };
}
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const frame_json_array_quote = 34;
function elementsOf(line) {
    return line.matches.map((match) => {
        const start = line.text.lastIndexOf("},{", match.start) + 2;
        const end = line.text.indexOf("},{", match.end);
        const from = start > 1 ? start : line.text.indexOf("{");
        const to = end < 0 ? line.text.lastIndexOf("}") + 1 || line.text.length : end + 1;
        return { ...line, text: line.text.slice(from, to), matches: [match] };
    });
}
function indentOf(text) {
    let indent = 0;
    while (text.charCodeAt(indent) === 32 || text.charCodeAt(indent) === 9)
        indent += 1;
    return indent;
}
function addLine(open, line, starts, indent) {
    open.endLine = line.number;
    const { text } = line;
    for (let key = 0; key < starts.length; key += 1) {
        const start = starts[key] ?? "";
        if (!text.startsWith(start, indent))
            continue;
        open.values[key] ??= text.slice(indent + start.length);
        return;
    }
    open.lines.push(text);
}
function recordOf(open, keys, wanted) {
    const value = (names) => {
        for (const name of names) {
            const raw = open.values[wanted.indexOf(name)];
            if (raw !== undefined)
                return decodeJsonString(valueIn(raw));
        }
        return null;
    };
    const message = value(keys.message) ?? open.lines.join("\n");
    return {
        line: open.line,
        endLine: open.endLine,
        text: message,
        message,
        time: value(keys.time),
        level: value(keys.level),
        subject: value(keys.subject),
        run: value(keys.run),
        hits: open.hits,
    };
}
function valueIn(raw) {
    const trimmed = raw.trim();
    return trimmed.endsWith(",") ? trimmed.slice(0, -1) : trimmed;
}

;// CONCATENATED MODULE: ./build/read/record.js
const maxRecordLength = 16_384;

;// CONCATENATED MODULE: ./build/read/frame-lines.js

const maxGap = 60;
function frameLines(heads, hitOf, emit) {
    let open = null;
    const flush = () => {
        if (open && open.hits.length > 0)
            emit(frame_lines_recordOf(open, heads));
        open = null;
    };
    const push = (line) => {
        const isHead = isHeadLine(heads, line.text);
        if (isHead || !open || line.number - open.endLine > maxGap) {
            flush();
            open = { line: line.number, isHead, lines: [], hits: [], endLine: line.number, length: 0 };
        }
        open.endLine = line.number;
        if (open.length + line.text.length < maxRecordLength || open.length === 0) {
            open.lines.push(line.text);
            open.length += line.text.length + 1;
        }
        if (line.matches.length === 0)
            return;
        const hit = hitOf(line);
        if (hit.meaning.isMeant)
            open.hits.push(hit);
    };
    return { push, flush };
}
function isHeadLine(heads, text) {
    for (const head of heads)
        if (head.test(text))
            return true;
    return false;
}
function frameSingleLines(hitOf, emit) {
    return {
        push: (line) => {
            if (line.matches.length === 0)
                return;
            const hit = hitOf(line);
            if (!hit.meaning.isMeant)
                return;
            emit({
                line: line.number,
                endLine: line.number,
                text: line.text,
                message: line.text,
                time: null,
                level: null,
                subject: null,
                run: null,
                hits: [hit],
            });
        },
        flush: () => undefined,
    };
}
function frame_lines_recordOf(open, heads) {
    const [first = "", ...rest] = open.lines;
    const groups = open.isHead ? groupsOf(heads, first) : undefined;
    const said = groups?.message ?? first;
    return {
        line: open.line,
        endLine: open.endLine,
        text: rest.length === 0 ? first : open.lines.join("\n"),
        message: rest.length === 0 ? said : [said, ...rest].join("\n"),
        time: groups?.time ?? null,
        level: groups?.level ?? null,
        subject: groups?.subject ?? null,
        run: groups?.run ?? null,
        hits: open.hits,
    };
}
function groupsOf(heads, text) {
    for (const head of heads) {
        const match = head.exec(text);
        if (match)
            return match.groups;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/read/candidates.js
function candidateHits(hits, candidatesOf) {
    let found = null;
    for (const hit of hits) {
        for (const candidate of candidatesOf(hit.meaning)) {
            found ??= [];
            found.push({ candidate, hit });
        }
    }
    if (found === null)
        return none;
    return hits.length === 1 ? found : found.sort((a, b) => inOrder(a.candidate, b.candidate));
}
const none = [];
function inOrder(a, b) {
    return a.dialect - b.dialect || a.rule - b.rule;
}

;// CONCATENATED MODULE: ./build/read/line-meaning.js

const maxSteps = 20_000;
class LineMeanings {
    #document;
    #start = { meaning: null, next: null };
    #steps = 0;
    constructor(document) {
        this.#document = document;
    }
    of({ matches }) {
        let step = this.#start;
        for (const { pattern } of matches) {
            const next = step.next?.get(pattern) ?? this.#stepFrom(step, pattern);
            if (next === null)
                return meaningOf(matches, this.#document);
            step = next;
        }
        step.meaning ??= meaningOf(matches, this.#document);
        return step.meaning;
    }
    #stepFrom(step, pattern) {
        if (this.#steps >= maxSteps)
            return null;
        this.#steps += 1;
        const made = { meaning: null, next: null };
        step.next ??= new Map();
        step.next.set(pattern, made);
        return made;
    }
}
function meaningOf(matches, document) {
    const { roles, dialects } = document.state;
    const told = matches.map(({ pattern }, match) => ({ pattern, role: roles[pattern] ?? null, match }));
    const matchers = matchersOf(told, document);
    return {
        isMeant: told.some(({ role }) => role !== null && role.kind !== "anchor"),
        events: candidates(told, "event", document, (dialect, rule) => {
            const event = dialects[dialect]?.events[rule];
            const fits = event && (event.rule.kinds.length === 0 || event.rule.kinds.includes(document.kind));
            return fits ? event : undefined;
        }),
        facts: candidates(told, "fact", document, (dialect, rule) => dialects[dialect]?.facts[rule]),
        matchers,
        names: matchers.map(({ name }) => name),
        error: told.find(({ role }) => role?.kind === "error-line")?.match ?? null,
    };
}
function candidates(told, kind, { spoken }, compiledOf) {
    return told
        .flatMap(({ role, match }) => {
        if (role?.kind !== kind || !spoken.includes(role.dialect))
            return [];
        const { dialect } = role;
        return role.rules.flatMap((rule) => {
            const compiled = compiledOf(dialect, rule);
            return compiled === undefined ? [] : [{ dialect, rule, compiled, match }];
        });
    })
        .sort(inOrder);
}
function matchersOf(told, document) {
    const found = [];
    for (const { pattern, role, match } of told) {
        if (role?.kind !== "matcher" || found.at(-1)?.matcher === role.matcher)
            continue;
        if (!document.accepts(pattern, role.name))
            continue;
        found.push({ name: role.name, matcher: role.matcher, match });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/read/config-facts.js
const settings = [
    ["setting.timeout", /time-?out/i],
    ["setting.memory", /memory|max-old-space-size|heap/i],
    ["setting.keepalive", /keep-?alive|heart-?beat|ping-?interval/i],
    ["setting.retry", /retr(?:y|ies)|reconnect/i],
];
function factsOfServer({ key: server, offset, value }) {
    const fact = (name, text, at) => ({ name, server, value: text, offset: at });
    const entry = members(value);
    const facts = [fact("server", server, offset)];
    const transport = transportOf(entry);
    if (transport)
        facts.push(fact("server.transport", transport, offset));
    for (const { key, offset: at, value: part } of entry) {
        if (key === "url" || key === "serverUrl" || key === "httpUrl")
            facts.push(...texts(part).map((text) => fact("server.url", text, at)));
        if (key === "command")
            facts.push(...texts(part).map((text) => fact("server.command", commandLine(text, entry), at)));
        if (key === "command" || key === "args")
            facts.push(...addressBehind(entry, part, fact));
        if (key === "headers" || key === "env") {
            const name = key === "env" ? "server.environment" : "server.header";
            facts.push(...members(part).map((member) => fact(name, member.key, member.offset)));
        }
        facts.push(...settingsIn({ key, value: part, offset: at }, server));
        facts.push(...variables(part).map((variable) => fact("server.variable", variable, at)));
    }
    return facts;
}
const bridged = /\bmcp-remote(?:@\S+|\S*\.js)? (?<url>https?:\/\/\S+)/;
function addressBehind(entry, part, fact) {
    const command = entry.find(({ key }) => key === "command")?.value;
    const line = command === undefined
        ? ""
        : texts(command)
            .map((text) => commandLine(text, entry))
            .join();
    const url = bridged.exec(line)?.groups?.url;
    const places = part.kind === "array" ? part.items : [part];
    const place = places.find((one) => texts(one).some((text) => text.split(" ").includes(url ?? "")));
    return url === undefined || place === undefined ? [] : [fact("server.url", url, place.offset)];
}
function settingsIn({ key, offset, value }, server) {
    const named = (text) => settings.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
    const own = texts(value).flatMap((text) => named(key).map((name) => ({ name, server, value: `${key}=${text}`, offset })));
    const inside = members(value).flatMap((member) => settingsIn(member, server));
    const items = value.kind === "array" ? value.items : [];
    const flags = items.flatMap((item) => texts(item)
        .filter((text) => /^--?\w/.test(text))
        .flatMap((text) => named(text).map((name) => ({ name, server, value: text, offset: item.offset }))));
    return [...own, ...inside, ...flags];
}
function transportOf(entry) {
    const type = entry.find(({ key }) => key === "type" || key === "transport")?.value;
    if (type?.kind === "string")
        return type.value;
    if (entry.some(({ key }) => key === "command"))
        return "stdio";
    return entry.some(({ key }) => key === "url" || key === "httpUrl") ? "http" : null;
}
function commandLine(command, entry) {
    const args = entry.find(({ key }) => key === "args")?.value;
    return [command, ...(args?.kind === "array" ? args.items.flatMap(texts) : [])].join(" ");
}
function texts(node) {
    return node.kind === "object" || node.kind === "array" ? [] : [node.value];
}
function members(node) {
    return node.kind === "object" ? node.members : [];
}
function variables(node) {
    if (node.kind === "object")
        return node.members.flatMap(({ value }) => variables(value));
    if (node.kind === "array")
        return node.items.flatMap(variables);
    return Array.from(node.value.matchAll(/\$\{(?:env:)?([A-Z_][A-Z\d_]*)\}/g), ([, name]) => name ?? "");
}

;// CONCATENATED MODULE: ./build/read/json-tree.js
const maxDepth = 100;
function parseJsonTree(text, dialect) {
    const source = { text, at: text.startsWith("\uFEFF") ? 1 : 0, relaxed: dialect.relaxed };
    try {
        skipBlank(source);
        const root = readValue(source, 0);
        skipBlank(source);
        if (source.at < text.length)
            json_tree_fail(source, "nothing more after the end of the value");
        return { kind: "parsed", root };
    }
    catch (error) {
        if (error instanceof Malformed)
            return { kind: "malformed", offset: error.offset, message: error.message };
        throw error;
    }
}
function nameOf({ kind }) {
    if (kind === "null")
        return "null";
    return kind === "array" || kind === "object" ? `an ${kind}` : `a ${kind}`;
}
class Malformed extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
function json_tree_fail(source, expected) {
    const found = source.at >= source.text.length ? "the end of the file" : `"${source.text.charAt(source.at)}"`;
    throw new Malformed(source.at, `expected ${expected}, found ${found}`);
}
function readValue(source, depth) {
    if (depth > maxDepth)
        json_tree_fail(source, `at most ${maxDepth} levels`);
    const { text, at: offset } = source;
    const first = text.charAt(offset);
    if (first === "{")
        return readObject(source, depth);
    if (first === "[")
        return readArray(source, depth);
    if (first === '"')
        return { kind: "string", offset, value: readString(source) };
    const word = /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/.exec(text.slice(offset, offset + 40))?.[0];
    if (word === undefined)
        return json_tree_fail(source, "a value");
    source.at += word.length;
    if (word === "null")
        return { kind: "null", offset, value: word };
    return { kind: word === "true" || word === "false" ? "boolean" : "number", offset, value: word };
}
function readObject(source, depth) {
    const offset = source.at;
    const members = [];
    const isEnd = opened(source, "}");
    while (!isEnd(members.length)) {
        const keyAt = source.at;
        if (source.text.charAt(keyAt) !== '"')
            json_tree_fail(source, "a property name in double quotes");
        const key = readString(source);
        skipBlank(source);
        if (source.text.charAt(source.at) !== ":")
            json_tree_fail(source, `":" after the property name`);
        source.at += 1;
        skipBlank(source);
        members.push({ key, offset: keyAt, value: readValue(source, depth + 1) });
    }
    return { kind: "object", offset, members };
}
function readArray(source, depth) {
    const offset = source.at;
    const items = [];
    const isEnd = opened(source, "]");
    while (!isEnd(items.length))
        items.push(readValue(source, depth + 1));
    return { kind: "array", offset, items };
}
function opened(source, close) {
    source.at += 1;
    return (count) => {
        skipBlank(source);
        if (count > 0 && source.text.charAt(source.at) === ",") {
            const comma = source.at;
            source.at += 1;
            skipBlank(source);
            if (!source.relaxed && source.text.charAt(source.at) === close) {
                throw new Malformed(comma, `a comma stands before the closing "${close}"`);
            }
        }
        else if (count > 0 && source.text.charAt(source.at) !== close) {
            json_tree_fail(source, `"," or "${close}"`);
        }
        if (source.text.charAt(source.at) !== close)
            return false;
        source.at += 1;
        return true;
    };
}
function readString(source) {
    const start = source.at;
    const pattern = /"(?:[^"\\\u0000-\u001f]|\\.)*"/y;
    pattern.lastIndex = start;
    const raw = pattern.exec(source.text)?.[0];
    if (raw === undefined) {
        const lineEnd = source.text.indexOf("\n", start);
        source.at = lineEnd < 0 ? source.text.length : lineEnd;
        return json_tree_fail(source, "the closing quote of a text");
    }
    try {
        source.at = start + raw.length;
        return String(JSON.parse(raw));
    }
    catch {
        source.at = start;
        return json_tree_fail(source, "a text with valid escapes");
    }
}
function skipBlank(source) {
    const blank = source.relaxed ? /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y : /\s*/y;
    blank.lastIndex = source.at;
    source.at += blank.exec(source.text)?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./build/read/config-problems.js


const transports = new Set([
    "stdio",
    "sse",
    "http",
    "https",
    "streamable-http",
    "streamableHttp",
    "streamable_http",
    "ws",
    "websocket",
    "sdk",
    "sse-ide",
    "ws-ide",
    "local",
    "remote",
]);
const addressKeys = new Set(["url", "serverUrl", "httpUrl", "endpoint"]);
const types = {
    type: "string",
    transport: "string",
    command: "string",
    url: "string",
    args: "array",
    env: "object",
    headers: "object",
};
function problemsOfServer({ key: server, offset, value }) {
    if (value.kind !== "object") {
        return [
            {
                problem: "wrong-type",
                server,
                offset: value.offset,
                message: `"${server}" is ${nameOf(value)}, not an object`,
            },
        ];
    }
    const entry = value.members;
    const found = entry.flatMap((member) => wrongType(server, member));
    const type = entry.find(({ key }) => key === "type" || key === "transport");
    if (type?.value.kind === "string" && !transports.has(type.value.value)) {
        const message = `"${type.value.value}" is no known transport`;
        found.push({ problem: "unknown-transport", server, offset: type.offset, message });
    }
    const lack = missing(entry);
    if (lack === null)
        return found;
    const meant = entry.find(({ key }) => /^(?:ur[il]s?|link|address|href|cmd|exec)$/i.test(key));
    if (!meant)
        return [...found, { ...lack, server, offset }];
    return [
        ...found,
        { ...lack, server, offset: meant.offset, message: `${lack.message}; "${meant.key}" is not known` },
    ];
}
function wrongType(server, { key, offset, value }) {
    const expected = Object.hasOwn(types, key) ? types[key] : undefined;
    if (expected !== undefined && value.kind !== expected && !(key === "command" && value.kind === "array")) {
        return [
            {
                problem: "wrong-type",
                server,
                offset,
                message: `"${key}" is ${nameOf(value)}, not ${article(expected)}`,
            },
        ];
    }
    const parts = key === "args" && value.kind === "array" ? value.items : [];
    const wrong = parts.find((part) => part.kind !== "string");
    if (wrong === undefined)
        return [];
    return [
        {
            problem: "wrong-type",
            server,
            offset: wrong.offset,
            message: `"${key}" holds ${nameOf(wrong)}, not only strings`,
        },
    ];
}
function article(kind) {
    return kind === "array" || kind === "object" ? `an ${kind}` : `a ${kind}`;
}
function missing(entry) {
    const has = (names) => entry.some(({ key }) => names(key));
    const hasAddress = has((key) => addressKeys.has(key));
    const hasCommand = has((key) => key === "command");
    if (hasAddress || hasCommand) {
        const needsAddress = ["http", "sse", "streamable-http"].includes(transportOf(entry) ?? "");
        return needsAddress && !hasAddress
            ? { problem: "missing-url", message: 'a remote server needs a "url"' }
            : null;
    }
    return transportOf(entry) === "stdio"
        ? { problem: "missing-command", message: 'a local server needs a "command"' }
        : { problem: "missing-url", message: 'neither a "url" nor a "command" is given' };
}

;// CONCATENATED MODULE: ./build/read/configuration.js



const serverKeys = new Set(["mcpServers", "servers"]);
function readConfiguration(file) {
    const relaxed = /\.vscode\/|\/Code\/User\/|\.jsonc$|\.code-workspace$/.test(file.path);
    const fragment = isFragment(file.text);
    const parsed = parseJsonTree(fragment ? `{${file.text.replace(/,\s*$/, "")}}` : file.text, { relaxed });
    if (parsed.kind === "malformed") {
        if (fragment || /^\s*(?:\.\.\.|…)/m.test(file.text))
            return { facts: [], problems: [] };
        const problem = {
            problem: "malformed-json",
            server: null,
            offset: parsed.offset,
            message: parsed.message,
        };
        return { facts: [], problems: [problem] };
    }
    const servers = serversIn(parsed.root, 0);
    const shift = fragment ? -1 : 0;
    return {
        facts: [...servers.flatMap(factsOfServer), ...environmentFacts(parsed.root)].map((fact) => moved(fact, shift)),
        problems: [...misplaced(parsed.root), ...servers.flatMap(problemsOfServer)].map((problem) => moved(problem, shift)),
    };
}
function isFragment(text) {
    return /^\s*"[^"\n]*"\s*:/.test(text);
}
function moved(item, shift) {
    return shift === 0 ? item : { ...item, offset: Math.max(0, item.offset + shift) };
}
function serversIn(node, depth) {
    if (node.kind !== "object" || depth > 4)
        return [];
    return node.members.flatMap(({ key, value }) => serverKeys.has(key) && value.kind === "object" ? value.members : serversIn(value, depth + 1));
}
function misplaced(root) {
    if (root.kind !== "object") {
        return [
            {
                problem: "wrong-type",
                server: null,
                offset: root.offset,
                message: `the file holds ${nameOf(root)}, not an object`,
            },
        ];
    }
    return root.members
        .filter(({ key, value }) => key === "mcpServers" && value.kind !== "object")
        .map(({ value }) => ({
        problem: "wrong-type",
        server: null,
        offset: value.offset,
        message: `"mcpServers" is ${nameOf(value)}, not an object`,
    }));
}
function environmentFacts(root) {
    const env = root.kind === "object" ? root.members.find(({ key }) => key === "env") : undefined;
    return env === undefined ? [] : settingsIn(env, null);
}

;// CONCATENATED MODULE: ./build/read/read-configuration.js


function takeConfiguration(document, text) {
    const { state, entry } = document;
    const { facts, problems } = readConfiguration({ path: entry.path, text });
    const lines = linesOf(document, text);
    const evidence = (offset) => evidenceInWhole(document, lines, lineAt(text, offset));
    for (const { name, server, value, offset } of facts) {
        state.facts.add({ name, subject: server, value }, () => evidence(offset));
    }
    for (const { problem, server, offset, message } of problems) {
        const { line, column } = lineAt(text, offset);
        const where = `line ${line}, column ${column}`;
        const shown = evidence(offset);
        const fields = { problem, message: `${message} (${where})`, ...(server === null ? {} : { server }) };
        const sighting = { at: null, fields, evidence: () => shown };
        if (entry.voice !== "mention")
            state.facts.add({ name: "config.problem", subject: server, value: problem }, () => shown);
        state.store.add("config.invalid", server, document.channel(null), sighting);
    }
}
function lineAt(text, offset) {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: offset - lineStart + 1 };
}

;// CONCATENATED MODULE: ./build/read/excerpt.js

const maxExcerptLines = 6;
const maxExcerptLength = 600;
function excerpt(record, { matched, line }) {
    const meant = record.indexOf(matched, startOfLine(record, line));
    const at = meant >= 0 ? meant : Math.max(0, placeOf(matched, record));
    const lineStart = record.lastIndexOf("\n", at) + 1;
    const lines = record.slice(lineStart, lineStart + maxExcerptLength * 8).split("\n", maxExcerptLines);
    const shown = lines.join("\n").trimEnd();
    if (shown.length <= maxExcerptLength)
        return shown;
    const inLine = at - lineStart;
    const from = inLine + matched.length < maxExcerptLength ? 0 : Math.max(0, inLine - maxExcerptLength / 4);
    const end = from + maxExcerptLength;
    return `${from > 0 ? "…" : ""}${shown.slice(from, end)}${end < shown.length ? "…" : ""}`;
}
function startOfLine(text, line) {
    let start = 0;
    for (let passed = 0; passed < line; passed++) {
        const end = text.indexOf("\n", start);
        if (end < 0)
            return start;
        start = end + 1;
    }
    return start;
}
function placeOf(matched, record) {
    const at = record.indexOf(matched);
    return at >= 0 || !matched.includes("\\") ? at : record.indexOf(decodeJsonString(`"${matched}"`));
}

;// CONCATENATED MODULE: ./build/read/open-document.js



function openDocument(state, entry, recognised) {
    const rule = recognised?.document ?? null;
    const path = state.redact(entry.path);
    if (recognised && recognised.rivals.length > 0) {
        state.assumptions.push({
            about: "dialect",
            text: state.redact(`${entry.path} is read as ${recognised.document.rule.kind}; ${recognised.rivals.join(", ")} fits as well`),
        });
    }
    const group = rule?.rule.rank === null || rule === null
        ? `document ${state.documents.length}`
        : (recognised?.dialect.dialect.id ?? "");
    const kind = rule?.rule.kind ?? entry.kind;
    const source = isTimed(rule) ? 0 : state.documents.length + 1;
    const beside = besideIn(rule?.rule.framing ?? null);
    let last = null;
    const channels = new Map();
    const accepted = [];
    return {
        entry,
        state,
        kind,
        dialect: recognised?.dialect ?? null,
        rule,
        bundle: state.redact(entry.bundle),
        path,
        own: { ...rule?.fromHead?.exec(entry.head)?.groups, ...rule?.fromPath?.exec(entry.path)?.groups },
        spoken: state.dialects.flatMap((dialect, index) => dialect === recognised?.dialect || dialect.dialect.scope === "everywhere" ? [index] : []),
        beside,
        nearby: new NearbyLines(beside.reach),
        channel: (run) => {
            if (last?.run === run)
                return last;
            last = channels.get(run) ?? { group, rank: rule?.rule.rank ?? 0, run, source, kind };
            channels.set(run, last);
            return last;
        },
        accepts: (pattern, name) => {
            const known = accepted[pattern] ?? state.accepts(name, { kind, path: entry.path });
            accepted[pattern] = known;
            return known;
        },
    };
}
function isTimed(rule) {
    const framing = rule?.rule.framing;
    if (framing?.kind === "lines")
        return framing.record.some((record) => record.includes("(?<time>"));
    return framing?.kind === "json-lines" || framing?.kind === "json-array";
}
function evidenceFrom(document, place) {
    const { entry, state } = document;
    const line = entry.lineOf(place.line);
    let text = null;
    return {
        bundle: document.bundle,
        entry: document.path,
        line,
        endLine: line,
        time: place.at === null ? null : new Date(place.at).toISOString(),
        get text() {
            text ??= excerpt(state.redact(place.text), { matched: place.matched, line: place.textLine });
            return text;
        },
        voice: entry.voice,
        author: entry.author,
    };
}

;// CONCATENATED MODULE: ./build/read/line-sighting.js

class LineSighting {
    at;
    fields;
    #document;
    #text;
    #textLine;
    #hit;
    #match;
    #made = null;
    constructor(document, { record, at }, { hit, match, fields }) {
        this.at = at;
        this.fields = fields;
        this.#document = document;
        this.#text = record.text;
        this.#textLine = record.text === record.message ? 0 : hit.line.number - record.line;
        this.#hit = hit;
        this.#match = match;
    }
    evidence() {
        this.#made ??= this.#make();
        return this.#made;
    }
    #make() {
        const { line, page } = this.#hit;
        const match = line.matches[this.#match];
        const evidence = evidenceFrom(this.#document, {
            line: line.number,
            at: this.at,
            text: this.#text,
            textLine: this.#textLine,
            matched: match === undefined ? "" : line.text.slice(match.start, match.end),
        });
        this.#document.state.surroundings.note(evidence, { page, line, document: this.#document });
        return evidence;
    }
}

;// CONCATENATED MODULE: ./build/read/links.js
const maxIds = 2_000;
function createLinks(link) {
    const subjects = new Map();
    if (link === null)
        return { follow: () => null };
    return {
        follow: ({ hits }) => {
            const line = hits[0]?.line.text ?? "";
            const defined = link.define.exec(line)?.groups;
            if (defined?.id !== undefined && defined.subject !== undefined) {
                subjects.set(defined.id, defined.subject);
                const [oldest] = subjects.keys();
                if (subjects.size > maxIds && oldest !== undefined)
                    subjects.delete(oldest);
                return defined.subject;
            }
            const used = link.use.exec(line)?.groups?.id;
            return used === undefined ? null : (subjects.get(used) ?? null);
        },
    };
}

;// CONCATENATED MODULE: ./build/read/duration.js
const unitMs = {
    ms: 1,
    s: 1_000,
    sec: 1_000,
    second: 1_000,
    seconds: 1_000,
    m: 60_000,
    min: 60_000,
    minute: 60_000,
    minutes: 60_000,
    h: 3_600_000,
};
function durationMs(text) {
    let total = null;
    for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?) ?([a-z]+)/gi)) {
        const factor = unitMs[(unit ?? "").toLowerCase()];
        if (factor === undefined)
            return null;
        total = (total ?? 0) + Number(amount) * factor;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/read/pending-calls.js

const answers = new Set([
    "tool.succeeded",
    "tool.failed",
    "request.failed",
    "auth.registration-failed",
    "session.lost",
]);
function createPendingCalls() {
    const calledAt = new Map();
    return {
        complete: (event, subject, at, fields) => {
            if (event === "tool.called") {
                calledAt.set(subject, at);
                return;
            }
            if (!answers.has(event))
                return;
            const called = calledAt.get(subject) ?? null;
            calledAt.delete(subject);
            if (fields.ms !== undefined)
                return;
            const stated = fields.duration === undefined ? null : durationMs(fields.duration);
            const waited = called === null || at === null || at < called ? null : at - called;
            const ms = stated ?? waited;
            if (ms !== null)
                fields.ms = String(ms);
        },
    };
}

;// CONCATENATED MODULE: ./build/read/read-events.js


const maxMessageLength = 4_096;
function readEvents(document, understood, calls) {
    const { hits, message } = understood.record;
    let told = null;
    let decided = -1;
    for (const { candidate, hit } of candidateHits(hits, ({ events }) => events)) {
        if (candidate.dialect === decided)
            continue;
        const fields = fits(candidate.compiled, message);
        if (!fields)
            continue;
        decided = candidate.dialect;
        tell(document, understood, { candidate, fields, hit }, calls);
        told ??= [];
        told.push(candidate.compiled.names);
    }
    return told ?? read_events_none;
}
const read_events_none = [];
function tell(document, understood, found, calls) {
    const { candidate, fields, hit } = found;
    const event = candidate.compiled;
    const { store, sessionLog } = document.state;
    const subject = fields.subject ?? understood.subject;
    if (fields.subject !== undefined)
        delete fields.subject;
    calls.complete(event.rule.name, subject, understood.at, fields);
    const sighting = new LineSighting(document, understood, { hit, match: candidate.match, fields });
    const channel = document.channel(understood.run);
    for (const name of event.names) {
        store.add(name, subject, channel, sighting);
        if (document.entry.voice === "output")
            sessionLog.add(name, subject, channel, sighting);
    }
}
function fits({ rule, regexes }, message) {
    if (regexes.length === 0)
        return { ...rule.fields };
    const said = message.length > maxMessageLength ? message.slice(0, maxMessageLength) : message;
    for (const regex of regexes) {
        const match = regex.exec(said);
        if (!match)
            continue;
        const fields = { ...rule.fields };
        const groups = match.groups ?? {};
        for (const name in groups) {
            const value = groups[name];
            if (value !== undefined)
                fields[name] = value;
        }
        return fields;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/read/read-record.js






function createRecordReader(document, times) {
    let held = null;
    const memory = {
        calls: createPendingCalls(),
        links: createLinks(document.rule?.link ?? null),
        run: null,
        stated: new Map(),
    };
    const flush = () => {
        if (held)
            interpret(document, times, memory, held);
        held = null;
    };
    return {
        flush,
        record: (record) => {
            const printedTwice = held !== null && record.time !== null && firstLine(record) === firstLine(held);
            if (printedTwice)
                held = null;
            flush();
            if (record.time === null && document.rule?.rule.printsTwice)
                held = record;
            else
                interpret(document, times, memory, record);
        },
    };
}
function firstLine(record) {
    const end = record.message.indexOf("\n");
    return end < 0 ? record.message : record.message.slice(0, end);
}
function interpret(document, times, memory, record) {
    const understood = {
        record,
        at: times.read(record.time),
        subject: record.subject ?? memory.links.follow(record) ?? document.own.subject ?? null,
        run: record.run ?? document.own.run ?? memory.run,
    };
    memory.run = understood.run;
    const events = readEvents(document, understood, memory.calls);
    for (const hit of record.hits)
        readMatchers(document, understood, hit);
    readFacts(document, understood, memory);
    readErrors(document, understood, events);
}
function readFacts(document, understood, { stated }) {
    if (document.entry.voice === "mention")
        return;
    const { message, hits } = understood.record;
    for (const { candidate, hit } of candidateHits(hits, ({ facts }) => facts)) {
        const fact = candidate.compiled;
        if (stated.get(fact) === message)
            continue;
        stated.set(fact, message);
        const groups = fact.regexes
            .map((regex) => regex.exec(message.slice(0, maxMessageLength))?.groups)
            .find(Boolean);
        if (groups?.value === undefined)
            continue;
        const subject = groups.subject ?? (fact.rule.about === "subject" ? understood.subject : null);
        document.state.facts.add({ name: fact.rule.name, subject, value: groups.value }, () => new LineSighting(document, understood, { hit, match: candidate.match, fields: {} }).evidence());
    }
}
function readMatchers(document, understood, hit) {
    const { matchers } = hit.meaning;
    if (matchers.length === 0)
        return;
    const { store } = document.state;
    const channel = document.channel(understood.run);
    let bare = null;
    let sighting = null;
    for (const { name, match } of matchers) {
        const found = hit.line.matches[match];
        if (found === undefined)
            continue;
        const isBare = hasNone(found.captures);
        if (sighting === null || bare === null || !isBare || !isSamePlace(found, bare)) {
            sighting = new LineSighting(document, understood, { hit, match, fields: decodedCaptures(found) });
        }
        bare = isBare ? found : null;
        store.add(name, understood.subject, channel, sighting);
    }
}
function isSamePlace(a, b) {
    return a.start === b.start && a.end === b.end;
}
function hasNone(captures) {
    for (const _ in captures)
        return false;
    return true;
}
function readErrors(document, understood, events) {
    const { record, run } = understood;
    let told = null;
    for (const hit of record.hits) {
        const match = hit.meaning.error;
        if (match === null)
            continue;
        told ??= [
            ...events,
            ...record.hits.map(({ meaning }) => meaning.names).filter(({ length }) => length > 0),
        ];
        const isFirst = hit.line.number === record.line || record.text === record.message;
        const line = isFirst ? firstLine(record) : hit.line.text;
        const sighting = () => new LineSighting(document, understood, { hit, match, fields: {} });
        document.state.errors.add(line, { channel: document.channel(run), told, sighting });
    }
}
function decodedCaptures({ captures }) {
    if (hasNone(captures))
        return captures;
    const said = Object.entries(captures);
    if (!said.some(([, value]) => value.includes("\\")))
        return captures;
    return Object.fromEntries(said.map(([name, value]) => [name, decodeJsonString(`"${value}"`)]));
}

;// CONCATENATED MODULE: ./build/read/record-times.js

const toleratedBackMs = 2_000;
function createRecordTimes(document) {
    const { state, entry } = document;
    const assumed = { zone: 0, year: 0, date: 0 };
    const impossible = { count: 0, first: "" };
    const back = { count: 0, largestMs: 0 };
    let lastAt = null;
    const note = (about, text) => {
        state.assumptions.push({ about, text: state.redact(`${entry.path}: ${text}`) });
    };
    return {
        read: (time) => {
            if (time === null)
                return null;
            const parsed = parseTime(time, state.clock);
            if (!parsed) {
                impossible.count += 1;
                impossible.first ||= state.redact(time).slice(0, 60);
                return null;
            }
            if (parsed.assumed)
                assumed[parsed.assumed] += 1;
            else
                state.clock.reference = parsed.at;
            if (lastAt !== null && lastAt - parsed.at > toleratedBackMs) {
                back.count += 1;
                back.largestMs = Math.max(back.largestMs, lastAt - parsed.at);
            }
            lastAt = parsed.at;
            return parsed.at;
        },
        finish: () => {
            if (assumed.zone > 0)
                note("zone", "times without a zone were taken as UTC");
            if (assumed.year > 0)
                note("year", "times without a year were taken as the last such day before the case");
            if (assumed.date > 0)
                note("date", "times without a date were taken as the day nearest to the case");
            if (impossible.count > 0)
                note("time", `${impossible.count} records have no possible time (first: ${impossible.first}) and were read without one`);
            if (back.count > 0)
                note("order", `time goes back ${back.count} times, by up to ${Math.round(back.largestMs / 1000)} s; the order in the file was kept, and nothing was measured across these places`);
        },
    };
}

;// CONCATENATED MODULE: ./build/read/document-reader.js








function wantsOf(rule) {
    const { before, after } = rule?.rule.context ?? { before: 0, after: 0 };
    const { reach } = besideIn(rule?.rule.framing ?? null);
    return {
        context: { before: Math.max(before, reach), after: Math.max(after, reach) },
        wantsWhole: rule?.rule.framing.kind === "whole",
    };
}
function createDocumentReader(document) {
    const times = createRecordTimes(document);
    const reader = createRecordReader(document, times);
    const meanings = new LineMeanings(document);
    const hitOf = (line) => ({ line, meaning: meanings.of(line), page: document.nearby.page() });
    const framer = framerFor(document.rule, hitOf, reader.record);
    const { state, entry } = document;
    return {
        kind: document.kind,
        ...wantsOf(document.rule),
        line: (line) => {
            document.nearby.see(line);
            framer.push(line);
        },
        whole: (text) => takeWhole(document, text),
        end: (totals) => {
            framer.flush();
            reader.flush();
            times.finish();
            state.documents.push({
                bundle: document.bundle,
                entry: document.path,
                kind: document.kind,
                author: entry.author,
                voice: entry.voice,
                bytes: totals.bytes,
                lines: totals.lines,
                state: totals.state === "stopped" || isCutOff(document, totals.tail) ? "cut-off" : "whole",
            });
        },
    };
}
function takeWhole(document, text) {
    const framing = document.rule?.rule.framing;
    if (framing?.kind !== "whole")
        return;
    if (framing.content === "configuration")
        takeConfiguration(document, text);
    else
        document.state.resources.take(document, text);
}
function framerFor(rule, hitOf, emit) {
    const framing = rule?.rule.framing;
    if (!rule || !framing)
        return frameSingleLines(hitOf, emit);
    switch (framing.kind) {
        case "lines":
            return frameLines(rule.record, hitOf, emit);
        case "json-lines":
            return frameJsonLines(framing.keys, hitOf, emit);
        case "json-array":
            return frameJsonArray(framing.keys, hitOf, emit);
        case "whole":
            return frameSingleLines(hitOf, emit);
        default:
            return framing;
    }
}
function isCutOff(document, tail) {
    const last = tail?.trimEnd().at(-1);
    if (last === undefined)
        return false;
    const framing = document.rule?.rule.framing.kind;
    if (framing === "json-array")
        return last !== "]" && document.entry.head.trimStart().startsWith("[");
    if (framing === "json-lines")
        return last !== "}";
    return false;
}

;// CONCATENATED MODULE: ./build/read/clocks.js
function compareClocks(merged) {
    const skews = new Map();
    const sentences = new Set();
    for (const { stream, baseRank, skews: found } of merged) {
        for (const [rank, skewMs] of found) {
            if (skewMs === 0)
                continue;
            skews.set(`${stream.group} ${Math.floor(rank)}`, skewMs);
            sentences.add(sentenceFor(stream.kinds.get(rank) ?? "", stream.kinds.get(baseRank) ?? "", skewMs));
        }
    }
    return {
        skewOf: ({ group, rank }) => skews.get(`${group} ${rank}`) ?? 0,
        sentences: [...sentences],
    };
}
function sentenceFor(other, base, skewMs) {
    const seconds = Math.round(Math.abs(skewMs) / 100) / 10;
    const direction = skewMs > 0 ? "ahead of" : "behind";
    return `by the events that both tell, the clock of ${other} is ${seconds} s ${direction} that of ${base}; its times were moved`;
}

;// CONCATENATED MODULE: ./build/read/debug-log.js

function debugLogOf(dialects, { documents, errors }) {
    const logs = new Map(dialects.map(({ dialect }) => [dialect.id, dialect.debugLog]));
    const kinds = new Map(documents.map((document) => [(0,model_place/* entryKey */.k2)(document), document.kind]));
    const failing = errors.map(({ evidence: [first] }) => programOf((first && kinds.get((0,model_place/* entryKey */.k2)(first))) ?? ""));
    if (failing.length > 0)
        return logs.get(most(failing.map((program) => [program, 1]))) ?? null;
    const telling = documents
        .map(({ kind, lines }) => [programOf(kind), lines])
        .filter(([program]) => (logs.get(program) ?? null) !== null);
    return logs.get(most(telling)) ?? null;
}
const programOf = (kind) => kind.split(".", 1)[0] ?? "";
function most(votes) {
    const sums = new Map();
    for (const [program, weight] of votes)
        sums.set(program, (sums.get(program) ?? 0) + weight);
    const [[best] = [""]] = [...sums].sort((a, b) => b[1] - a[1]);
    return best;
}

;// CONCATENATED MODULE: ./build/read/clock-skew.js
const minShared = 3;
const minSkewMs = 1_500;
const agreementMs = 1_000;
const agreeingShare = 0.6;
function skewBetween(base, other) {
    const baseTimes = timesByName(base);
    const differences = [];
    for (const [name, times] of timesByName(other)) {
        const known = baseTimes.get(name);
        if (known?.length !== times.length)
            continue;
        times.forEach((at, index) => {
            differences.push(at - (known[index] ?? at));
        });
    }
    if (differences.length < minShared)
        return 0;
    differences.sort((a, b) => a - b);
    const median = differences[differences.length >> 1] ?? 0;
    const agreeing = differences.filter((difference) => Math.abs(difference - median) <= agreementMs).length;
    return Math.abs(median) >= minSkewMs && agreeing >= differences.length * agreeingShare ? median : 0;
}
function timesByName(events) {
    const times = new Map();
    for (const { name, at } of events) {
        if (at === null)
            continue;
        const known = times.get(name);
        if (known)
            known.push(at);
        else
            times.set(name, [at]);
    }
    return times;
}

;// CONCATENATED MODULE: ./build/read/merge-channels.js

const sameEventMs = 3_000;
function mergeChannels(stream) {
    const ranked = [...stream.byRank].sort(([a], [b]) => a - b);
    const timed = ranked.filter(([, events]) => events.some((event) => event.at !== null));
    const [base, ...others] = timed.length > 0 ? timed : ranked.slice(0, 1);
    if (!base)
        return { events: [], baseRank: 0, skews: new Map() };
    const [baseRank, told] = base;
    const skews = new Map(others.map(([rank, events]) => [rank, skewBetween(told, events)]));
    const added = others.flatMap(([rank, events]) => notIn(told, onClock(events, skews.get(rank) ?? 0)));
    const events = added.length === 0 ? told : [...told, ...added].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
    return { events, baseRank, skews };
}
function onClock(events, skewMs) {
    if (skewMs === 0)
        return events;
    const moved = (at) => (at === null ? null : at - skewMs);
    return events.map((event) => ({ ...event, at: moved(event.at), until: moved(event.until) }));
}
function notIn(base, others) {
    const times = new Map();
    for (const { name, at } of base) {
        if (at === null)
            continue;
        const known = times.get(name);
        if (known)
            known.push(at);
        else
            times.set(name, [at]);
    }
    for (const known of times.values())
        known.sort((a, b) => a - b);
    return others.filter(({ name, at }) => at !== null && !takeNear(times.get(name) ?? [], at));
}
function takeNear(times, at) {
    let low = 0;
    let high = times.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((times[middle] ?? 0) < at - sameEventMs)
            low = middle + 1;
        else
            high = middle;
    }
    const found = times[low];
    if (found === undefined || found > at + sameEventMs)
        return false;
    times.splice(low, 1);
    return true;
}

;// CONCATENATED MODULE: ./build/read/fold-echoes.js


function foldEchoes(buckets, { skewOf, shownBy }) {
    const ranked = [...buckets].sort((a, b) => a.channel.rank - b.channel.rank || b.count - a.count || shownBy(b.channel) - shownBy(a.channel));
    const folded = [];
    for (const bucket of ranked) {
        const told = folded.filter((other) => tellsOf(other.bucket, bucket));
        folded.push(told.length === 0 ? whole(bucket) : remainder(bucket, told, skewOf(bucket.channel)));
    }
    return folded.filter(({ count }) => count > 0);
}
function tellsOf(base, echo) {
    const { group, rank, run, source } = echo.channel;
    if (base.channel.group !== group)
        return false;
    if (base.channel.rank === rank && base.channel.source === source)
        return false;
    if (echo.subject !== null && base.subject !== echo.subject)
        return false;
    return run === null || base.channel.run === null || base.channel.run === run;
}
function whole(bucket) {
    return { bucket, count: bucket.count, countIsLeast: false, sightings: sightingsOf(bucket), skewMs: 0 };
}
function remainder(bucket, told, skewMs) {
    if (bucket.first === null)
        return { bucket, count: 0, countIsLeast: false, sightings: [], skewMs };
    const times = told.flatMap((other) => other.bucket.times).filter((at) => at !== null);
    times.sort((a, b) => a - b);
    const fresh = new Set(bucket.times.filter((at) => at === null || !takeNear(times, at - skewMs)));
    const toldCount = told.reduce((sum, other) => sum + other.count, 0);
    const isComplete = bucket.times.length === bucket.count;
    return {
        bucket,
        count: isComplete
            ? bucket.times.filter((at) => fresh.has(at)).length
            : Math.max(0, bucket.count - toldCount),
        countIsLeast: !isComplete,
        sightings: sightingsOf(bucket).filter(({ at }) => fresh.has(at)),
        skewMs,
    };
}

;// CONCATENATED MODULE: ./build/read/shortened.js
const maxFieldLength = 300;
function shortened(text) {
    return text.length > maxFieldLength ? `${text.slice(0, maxFieldLength)}…` : text;
}

;// CONCATENATED MODULE: ./build/read/join-occurrences.js


function joinOccurrences(buckets, options) {
    const shown = countsBySource(buckets);
    const shownBy = ({ source }) => shown.get(source) ?? 0;
    const result = new Map();
    const add = (name, folded) => {
        const counted = folded.filter(({ count }) => count > 0);
        if (counted.length > 0)
            result.set(name, join_occurrences_joined(name, counted, options));
    };
    for (const [name, named] of byName(buckets, options.names)) {
        const folded = foldEchoes(named, { skewOf: options.skewOf, shownBy });
        if (name !== "stream.terminated") {
            add(name, folded);
            continue;
        }
        const isIdle = (sighting) => options.idleEnds.has(sighting);
        add(name, folded.map((one) => without(one, isIdle)));
        add("stream.idle-timeout", folded.map((one) => only(one, isIdle)));
    }
    return result;
}
function countsBySource(buckets) {
    const counts = new Map();
    for (const { channel, count } of buckets)
        counts.set(channel.source, (counts.get(channel.source) ?? 0) + count);
    return counts;
}
function byName(buckets, names) {
    const result = new Map();
    for (const bucket of buckets) {
        const subject = bucket.subject === null ? null : names.nameOf(bucket.subject);
        const known = result.get(bucket.name);
        if (known)
            known.push({ ...bucket, subject });
        else
            result.set(bucket.name, [{ ...bucket, subject }]);
    }
    return result;
}
function without(folded, isMeant) {
    const sightings = folded.sightings.filter((sighting) => !isMeant(sighting));
    return { ...folded, sightings, count: folded.count - (folded.sightings.length - sightings.length) };
}
function only(folded, isMeant) {
    const sightings = folded.sightings.filter(isMeant);
    return { ...folded, sightings, count: sightings.length };
}
function join_occurrences_joined(name, folded, options) {
    const kept = folded.flatMap((one) => {
        const lot = lotOf(one);
        return one.sightings.map((sighting) => occurrenceOf({ name, lot, folded: one }, sighting, options.redact));
    });
    const isTimed = kept.every(({ at }) => at !== null);
    return {
        count: folded.reduce((sum, { count }) => sum + count, 0),
        kept: folded.length > 1 && isTimed ? kept.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)) : kept,
        first: extreme(folded, ({ first }) => first, Math.min),
        last: extreme(folded, ({ last }) => last, Math.max),
    };
}
function extreme(folded, time, choose) {
    const times = folded.map(({ bucket }) => time(bucket)).filter((at) => at !== null);
    return times.length === 0 ? null : choose(...times);
}
function lotOf({ bucket, count, countIsLeast, sightings, skewMs }) {
    const times = sightings.flatMap(({ at }) => (at === null ? [] : [at]));
    const [first, last] = count > sightings.length
        ? [bucket.first, bucket.last]
        : times.length === 0
            ? [null, null]
            : [Math.min(...times), Math.max(...times)];
    return {
        count,
        countIsLeast,
        kept: sightings.length,
        first: first === null ? null : first - skewMs,
        last: last === null ? null : last - skewMs,
    };
}
function occurrenceOf({ name, lot, folded }, sighting, redact) {
    const { bucket, skewMs } = folded;
    return {
        name,
        at: sighting.at === null ? null : sighting.at - skewMs,
        subject: bucket.subject === null ? null : redact(bucket.subject),
        run: bucket.channel.run,
        fields: fieldsOf(sighting, redact),
        evidence: sighting.evidence(),
        lot,
    };
}
function fieldsOf({ fields }, redact) {
    const shown = {};
    for (const field in fields) {
        const value = fields[field];
        if (value !== undefined)
            shown[field] = shortened(redact(value));
    }
    return shown;
}

;// CONCATENATED MODULE: ./build/read/server-names.js
function serverNames(facts) {
    const byAddress = new Map();
    const transports = new Map();
    const commands = [];
    for (const { name, subject, value } of facts) {
        if (subject === null)
            continue;
        if (name === "server.transport")
            add(transports, subject, value);
        if (name === "server.url" && value !== subject)
            add(byAddress, value, subject);
        if (name === "server.command") {
            commands.push({ name: subject, command: value });
            for (const address of value.match(/\bhttps?:\/\/\S+/g) ?? [])
                add(byAddress, address, subject);
        }
    }
    return {
        nameOf: (subject) => server_names_only(byAddress.get(subject)) ?? subject,
        transportOf: (server) => server_names_only(transports.get(server)),
        commands,
    };
}
function add(map, key, value) {
    map.set(key, (map.get(key) ?? new Set()).add(value));
}
function server_names_only(values) {
    const [first, ...others] = values ?? [];
    return others.length === 0 ? (first ?? null) : null;
}

;// CONCATENATED MODULE: ./build/read/session-records.js

function sessionsOf(stream, drafts, { names, redact }) {
    const subject = names.nameOf(stream.subject);
    const configured = subject === stream.subject ? names.transportOf(subject) : null;
    const told = (text) => (text === null ? null : redact(text));
    return drafts.map((draft, index) => ({
        subject: redact(subject),
        run: stream.run,
        transport: told(draft.transport ?? configured),
        startedAt: draft.startedAt,
        connectedAt: draft.connectedAt,
        connectMs: draft.connectMs,
        endedAt: draft.endedAt,
        lifetimeMs: lifetimeOf(draft),
        end: draft.end,
        reason: draft.reason === null ? null : shortened(redact(draft.reason)),
        recoveredAt: draft.recoveredAt,
        attempt: index + 1,
        retryAfterMs: draft.retryAfterMs,
        longestSilenceMs: draft.longestSilenceMs,
        evidence: draft.sightings.map((sighting) => sighting.evidence()),
    }));
}
function lifetimeOf({ connectedAt, endedAt }) {
    return connectedAt === null || endedAt === null || endedAt < connectedAt ? null : endedAt - connectedAt;
}

;// CONCATENATED MODULE: ./build/read/finish-reading.js







function finishReading(state) {
    const redact = remembering(state.redact);
    const names = serverNames(state.facts.stated());
    const merged = state.sessionLog.streams().map((stream) => ({ stream, ...mergeChannels(stream) }));
    const clocks = compareClocks(merged);
    const built = merged.map(({ stream, events }) => ({ stream, ...buildSessions(events) }));
    const idleEnds = new Set(built.flatMap((one) => one.idleEnds));
    const errors = state.errors.finish(redact);
    const dropped = state.sessionLog.dropped();
    const limits = dropped > 0
        ? [`${dropped} events in the middle of long logs are counted, but not put together to sessions`]
        : [];
    return {
        documents: state.documents,
        occurrences: joinOccurrences(state.store.buckets(), { idleEnds, skewOf: clocks.skewOf, names, redact }),
        sessions: built.flatMap(({ stream, drafts }) => sessionsOf(stream, drafts, { names, redact })),
        sessionsLeftOut: merged.reduce((sum, { stream, baseRank }) => sum + (stream.leftOut.get(baseRank) ?? 0), state.sessionLog.refusedAttempts()),
        resources: state.resources.finish(state.clock, { servers: names.commands, redact }),
        facts: state.facts.finish(names.nameOf, redact),
        errors,
        debugLog: debugLogOf(state.dialects, { documents: state.documents, errors }),
        assumptions: [
            ...state.assumptions,
            ...clocks.sentences.map((text) => ({ about: "clock", text: redact(text) })),
            ...limits.map((text) => ({ about: "sessions", text: redact(text) })),
        ],
    };
}
function remembering(redact) {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        const made = redact(text);
        if (known.size < 5_000)
            known.set(text, made);
        return made;
    };
}

;// CONCATENATED MODULE: ./build/read/recognise.js
function recognise(dialects, entry) {
    const possible = dialects.flatMap((dialect) => dialect.documents.flatMap((document) => {
        const byPath = document.paths.some((path) => path.test(entry.path));
        if (document.rule.needsBoth && !byPath)
            return [];
        return [{ dialect, document, byPath, most: scoreOf(document, { byPath, byHead: document.hasHead }) }];
    }));
    let least = 0;
    const fits = new Map();
    for (const { document, byPath, most } of possible.toSorted((a, b) => b.most - a.most)) {
        if (most < least)
            break;
        const fit = fitness(document, byPath, entry.head);
        if (fit === null)
            continue;
        fits.set(document, fit);
        least = Math.max(least, fit.score);
    }
    const fitting = possible.flatMap(({ dialect, document }) => {
        const fit = fits.get(document);
        return fit === undefined ? [] : [{ dialect, document, fit }];
    });
    const [best, ...others] = fitting.toSorted((a, b) => b.fit.score - a.fit.score || a.fit.at - b.fit.at);
    if (!best)
        return null;
    const rivals = others.filter(({ fit }) => fit.score === best.fit.score && fit.at === best.fit.at);
    return {
        dialect: best.dialect,
        document: best.document,
        rivals: rivals.map(({ document }) => document.rule.kind),
    };
}
function fitness(document, byPath, text) {
    const { rule, hasHead } = document;
    const marks = hasHead ? document.head.map((pattern) => text.search(pattern)).filter((at) => at >= 0) : [];
    const byHead = marks.length > 0;
    if (rule.needsBoth ? !(byPath && byHead) : !(byPath || byHead))
        return null;
    if (!byHead && hasHead && text.trim() !== "")
        return null;
    return { score: scoreOf(document, { byPath, byHead }), at: byHead ? Math.min(...marks) : 0 };
}
function scoreOf({ rule }, { byPath, byHead }) {
    return (byPath ? 2 : 0) + (byHead ? 4 : 0) + (rule.generic ? 0 : 8);
}

;// CONCATENATED MODULE: ./build/read/reader.js







function createReader(options) {
    const state = createCaseState({
        dialects: options.dialects.map(compileDialect),
        roles: rolesOf(options.dialects, options.patternIds),
        redact: options.redact,
        accepts: options.accepts ?? (() => true),
        reference: options.reference ?? null,
    });
    const recognised = (entry) => {
        const found = entry.kind === "text" ? recognise(state.dialects, entry) : null;
        const open = () => createDocumentReader(openDocument(state, entry, found));
        return { ...wantsOf(found?.document ?? null), open };
    };
    return {
        patterns: dialectPatterns(options.dialects),
        recognise: recognised,
        open: (entry) => recognised(entry).open(),
        finish: () => finishReading(state),
        around: (place) => state.surroundings.around(place),
    };
}

;// CONCATENATED MODULE: ./build/read/index.js



// EXTERNAL MODULE: ./build/redact/index.js + 46 modules
var redact = __webpack_require__(8988);
;// CONCATENATED MODULE: ./build/result/source-ledger.js
class SourceLedger {
    #sources = new Map();
    #redact;
    #bytes = 0;
    #lines = 0;
    constructor(redact) {
        this.#redact = redact;
    }
    open(given) {
        this.#source(given).bytes += given.bytes;
    }
    count(source, totals) {
        const known = this.#sources.get(source);
        if (known !== undefined)
            known.entries += 1;
        this.#bytes += totals.bytes;
        this.#lines += totals.lines;
    }
    refuse(from, refusal) {
        this.#source(from).refusals.push(refusal);
    }
    get refusals() {
        return [...this.#sources.values()].reduce((sum, { refusals }) => sum + refusals.length, 0);
    }
    totals() {
        const entries = [...this.#sources.values()].reduce((sum, source) => sum + source.entries, 0);
        return { bytes: this.#bytes, lines: this.#lines, entries };
    }
    records() {
        return [...this.#sources.values()].map(({ name, origin, author, bytes, entries, refusals }) => ({
            name: this.#redact(name),
            origin,
            author,
            bytes,
            entries,
            refusals: refusals.map((refusal) => ({
                code: refusal.code,
                name: this.#redact(refusal.name),
                detail: this.#redact(refusal.detail),
            })),
        }));
    }
    #source(from) {
        const known = this.#sources.get(from.source);
        if (known !== undefined)
            return known;
        const source = {
            name: from.source,
            origin: from.origin ?? "path",
            author: from.author?.role ?? "operator",
            bytes: 0,
            entries: 0,
            refusals: [],
        };
        this.#sources.set(from.source, source);
        return source;
    }
}

// EXTERNAL MODULE: ./build/scan/index.js + 31 modules
var scan = __webpack_require__(1365);
;// CONCATENATED MODULE: ./build/catalogue/own-texts.js
function ownTexts({ signatures, dialects }) {
    return [...dialects.flatMap(textsOfDialect), ...signatures.flatMap(textsOfSignature)];
}
function textsOfDialect({ debugLog }) {
    return debugLog === null ? [] : [debugLog.for, ...Object.values(debugLog.commands)];
}
function textsOfSignature({ id, title, hash, matchers, words }) {
    return [
        id,
        title,
        hash,
        ...Object.keys(matchers),
        words.cause,
        words.impact,
        ...words.remedy.flatMap(({ text, commands }) => [text, ...Object.values(commands)]),
        ...words.asks.flatMap((ask) => [ask.for, ask.why, ...Object.values(ask.commands)]),
        ...words.known.flatMap(({ issue, facts }) => [issue, ...Object.entries(facts).flat()]),
    ];
}

;// CONCATENATED MODULE: ./build/search-plan.js





const plans = new WeakMap();
function searchPlan(catalogue, cache) {
    const plan = plans.get(catalogue) ?? madePlan(catalogue, cache);
    plans.set(catalogue, plan);
    return plan;
}
function madePlan(catalogue, cache) {
    const secrets = (0,redact/* secretPatterns */.cc)(catalogue.detectors.detectors);
    const patterns = [
        ...(0,classify/* signaturePatterns */.at)(catalogue.signatures),
        ...dialectPatterns(catalogue.dialects),
        ...secrets,
    ];
    return {
        patterns: (0,scan/* compilePatterns */.xi)(patterns, cache),
        patternIds: patterns.map(({ id }) => id),
        firstSecret: patterns.length - secrets.length,
        accepts: (0,classify/* signatureAccepts */.Am)(catalogue.signatures),
        ownTexts: ownTexts(catalogue),
    };
}

;// CONCATENATED MODULE: ./build/turns.js
const maxUnderWay = 16;
class Turns {
    #last = Promise.resolve();
    #underWay = [];
    take(step) {
        const done = this.#last.then(step);
        done.catch(() => null);
        this.#last = done;
        return done;
    }
    add(step) {
        void this.take(step);
    }
    async room() {
        this.#underWay.push(this.#last);
        if (this.#underWay.length > maxUnderWay)
            await this.#underWay.shift();
    }
    async all() {
        await this.#last;
    }
}

// EXTERNAL MODULE: ./build/unpack/index.js + 38 modules
var unpack = __webpack_require__(9798);
;// CONCATENATED MODULE: ./build/prepare-run.js







function prepare(options) {
    const { catalogue, patternCache, limits, clock, signal } = options;
    const { patterns, patternIds, firstSecret, accepts, ownTexts } = searchPlan(catalogue, patternCache);
    const redactor = (0,redact/* createRedactor */.lY)({ ...catalogue.detectors, ownTexts });
    return {
        scanner: (0,scan/* createScanner */.z1)(patterns.set, (0,scan/* threadsOf */.Dm)(patterns.set, { workers: options.workers ?? null, cache: patternCache ?? null })),
        firstSecret,
        redactor,
        reader: createReader({
            dialects: catalogue.dialects,
            patternIds,
            accepts,
            redact: (text) => redactor.redact(text),
            reference: clock.now(),
        }),
        ledger: new SourceLedger((text) => redactor.redact(text)),
        turns: new Turns(),
        budget: (0,unpack/* createBudget */.yK)(limits),
        problems: patterns.refused.map(({ id, reason }) => ({
            file: id,
            line: null,
            column: null,
            message: reason,
        })),
        signal,
    };
}

// EXTERNAL MODULE: ./build/entry-text.js
var entry_text = __webpack_require__(7767);
;// CONCATENATED MODULE: ./build/read-entry.js


async function readEntry(entry, place, run) {
    const text = await (0,entry_text/* entryText */.u)(entry);
    const recognised = run.reader.recognise({
        bundle: place.source,
        path: place.path,
        kind: entry.kind,
        voice: entry.voice,
        author: entry.author.role,
        head: text.head,
        lineOf: entry.lineOf,
    });
    if (recognised.wantsWhole)
        text.hold();
    const opened = run.turns.take(() => openEntry(recognised, observed(entry, place.source), run));
    const scanned = entry.kind === "empty"
        ? nothingToScan
        : run.scanner.scan({
            chunks: text.chunks(),
            size: text.size,
            options: scanOptions(recognised, run),
            turn: opened.then(({ onLine }) => onLine),
        });
    run.turns.add(async () => {
        const { reader } = await opened;
        endEntry(reader, { entry, source: place.source, text, result: await scanned.done }, run);
    });
    await scanned.taken;
}
function openEntry(recognised, place, { firstSecret, redactor }) {
    const reader = recognised.open();
    const mayHoldSecret = (0,redact/* secretLines */._o)(firstSecret);
    const onLine = (line) => {
        if (mayHoldSecret(line))
            redactor.observe(line, place);
        reader.line(line);
    };
    return { reader, onLine };
}
function endEntry(reader, { entry, source, text, result }, run) {
    const totals = result.state === "failed" ? { ...nothingRead, state: result.state } : result;
    const held = text.held();
    if (held !== null)
        reader.whole(held);
    reader.end({
        bytes: totals.bytes,
        lines: totals.lines,
        state: totals.state === "whole" ? "complete" : "stopped",
        tail: entry.kind === "empty" ? null : text.tail(),
    });
    for (const slow of totals.slow)
        run.problems.push(slowPattern(slow));
    run.ledger.count(source, totals);
    if (totals.state !== "whole")
        run.ledger.refuse({ source }, notWhole(entry, totals.state));
}
const nothingRead = { bytes: 0, lines: 0, slow: [] };
const nothingToScan = {
    taken: Promise.resolve(),
    done: Promise.resolve({ ...nothingRead, state: "whole" }),
};
function scanOptions({ context }, { signal }) {
    return signal === undefined ? context : { ...context, signal };
}
function observed({ bundle }, source) {
    return { bundle: source, isPublic: bundle.origin === "attachment" || bundle.origin === "inline" };
}
function slowPattern({ id, line, ms, }) {
    const message = `took ${Math.round(ms)} ms on line ${line} and was set aside for the rest of that entry`;
    return { file: id, line: null, column: null, message };
}
function notWhole({ path }, state) {
    return state === "failed"
        ? {
            code: "crashed",
            name: path,
            detail: "a thread failed while it was read; what was found before counts",
        }
        : {
            code: "time-budget",
            name: path,
            detail: "the run's time was over before it was read to its end; what was found before counts",
        };
}

// EXTERNAL MODULE: ./build/classify/evidence-record.js
var evidence_record = __webpack_require__(3007);
// EXTERNAL MODULE: ./build/result/redact-problem.js
var redact_problem = __webpack_require__(6602);
;// CONCATENATED MODULE: ./build/result/surroundings.js

const maxPlaces = 300;
function surroundingsOf(result, around) {
    const places = new Map();
    for (const { bundle, entry, line } of evidenceIn(result)) {
        const place = { bundle, entry, line };
        if (places.size < maxPlaces)
            places.set((0,model_place/* placeKey */.r4)(place), place);
    }
    return [...places.values()]
        .map((place) => ({ ...place, ...around(place) }))
        .filter(({ before, after }) => before.length + after.length > 0);
}
function evidenceIn(result) {
    return [
        ...[...result.findings, ...result.unknown, ...result.suspects, ...result.sessions].flatMap(({ evidence }) => evidence),
        ...result.findings.flatMap(({ advice }) => advice.known.flatMap(({ regression }) => regression?.evidence ?? [])),
        ...result.timeline.map(({ evidence }) => evidence),
        ...result.resources.flatMap(({ evidence }) => evidence),
        ...result.facts.map(({ evidence }) => evidence),
    ];
}

;// CONCATENATED MODULE: ./build/result/timeline.js

const maxEntries = 120;
function timelineOf({ occurrences }) {
    const timed = [...occurrences]
        .filter(([name]) => !name.includes(":"))
        .flatMap(([, { kept }]) => kept)
        .filter((occurrence) => occurrence.at !== null)
        .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
    const entries = runsOf(timed).map(([first, count]) => ({
        time: first.evidence.time,
        subject: first.subject,
        event: first.name,
        count,
        evidence: (0,evidence_record/* evidenceRecord */.jF)(first.evidence),
    }));
    if (entries.length <= maxEntries)
        return entries;
    return [...entries.slice(0, maxEntries / 2), ...entries.slice(-maxEntries / 2)];
}
function runsOf(timed) {
    const runs = [];
    for (const occurrence of timed) {
        const last = runs.at(-1);
        const first = last?.[0];
        if (last && first?.name === occurrence.name && first.subject === occurrence.subject)
            last.push(occurrence);
        else
            runs.push([occurrence]);
    }
    return runs.map((run) => [run[0], run.length + unkeptIn(run)]);
}
function unkeptIn(run) {
    const kept = new Map();
    for (const { lot } of run)
        kept.set(lot, (kept.get(lot) ?? 0) + 1);
    return [...kept]
        .filter(([lot, count]) => count === lot.kept)
        .reduce((sum, [lot]) => sum + lot.count - lot.kept, 0);
}

;// CONCATENATED MODULE: ./build/result/assemble.js




function assembleResult(assembly) {
    const { reading, classification, catalogue, redactor, ledger } = assembly;
    const sources = ledger.records();
    const result = {
        schema: "telltale.result/v1",
        tool: { version: assembly.version, catalogue: catalogue.hash },
        verdict: classification.verdict,
        findings: [...classification.findings],
        nearMisses: [...classification.nearMisses],
        suspects: [...classification.suspects],
        sessions: reading.sessions.map(sessionRecord),
        sessionsLeftOut: reading.sessionsLeftOut,
        resources: reading.resources.map(resourceRecord),
        facts: reading.facts.map((fact) => ({
            name: fact.name,
            subject: fact.subject,
            value: fact.value,
            evidence: (0,evidence_record/* evidenceRecord */.jF)(fact.evidence),
        })),
        assumptions: [...reading.assumptions],
        timeline: timelineOf(reading),
        unknown: [...classification.unknown],
        asks: [...classification.asks],
        sources,
        surroundings: [],
        problems: [...catalogue.problems, ...assembly.problems].map((problem) => (0,redact_problem/* redactProblem */.p)(problem, redactor.redact)),
        exposures: redactor.exposures().map(({ kind, source }) => ({ kind, source: redactor.redact(source) })),
        redactions: {},
        stats: { ...ledger.totals(), signatures: catalogue.signatures.length, ms: Math.round(assembly.ms) },
    };
    const surroundings = assembly.around === null ? [] : surroundingsOf(result, assembly.around);
    return { ...result, surroundings, redactions: { ...redactor.counts() } };
}
function sessionRecord(session) {
    return {
        subject: session.subject,
        transport: session.transport,
        startedAt: timeOf(session.startedAt),
        connectMs: session.connectMs,
        connectedAt: timeOf(session.connectedAt),
        endedAt: timeOf(session.endedAt),
        lifetimeMs: session.lifetimeMs,
        end: session.end,
        reason: session.reason,
        recoveredAt: timeOf(session.recoveredAt),
        attempt: session.attempt,
        retryAfterMs: session.retryAfterMs,
        longestSilenceMs: session.longestSilenceMs,
        evidence: session.evidence.map(evidence_record/* evidenceRecord */.jF),
    };
}
function resourceRecord(series) {
    return {
        subject: series.subject,
        metric: series.metric,
        unit: series.unit,
        samples: series.samples.map(([at, value]) => [new Date(at).toISOString(), value]),
        limit: series.limit,
        slopePerMinute: series.slopePerMinute,
        verdict: series.verdict,
        evidence: series.evidence.map(evidence_record/* evidenceRecord */.jF),
    };
}
const timeOf = (at) => (at === null ? null : new Date(at).toISOString());

;// CONCATENATED MODULE: ./build/pipeline.js






async function analyze(collected, options) {
    const startedAt = options.clock.now();
    const run = prepare(options);
    try {
        for await (const item of collected)
            await readCollected(item, run);
        await run.turns.all();
    }
    finally {
        await run.scanner.close();
    }
    const reading = run.reader.finish();
    const classification = await conclude(reading, run, options);
    const result = assembleResult({
        reading,
        around: options.surroundings === false ? null : (place) => run.reader.around(place),
        classification,
        catalogue: options.catalogue,
        redactor: run.redactor,
        ledger: run.ledger,
        problems: run.problems,
        version: options.version,
        ms: options.clock.now() - startedAt,
    });
    return { result, reading, redactor: run.redactor };
}
async function conclude(reading, { ledger }, options) {
    const { catalogue, tracker } = options;
    const { signatures } = catalogue;
    const concluded = (0,classify/* classify */.L8)(reading, signatures, { refusals: ledger.refusals });
    return tracker === undefined ? concluded : (0,classify/* withCurrentStates */.cX)(concluded, { reading, signatures, tracker });
}
async function readCollected(item, run) {
    const { ledger, turns } = run;
    if (item.kind === "refused") {
        turns.add(() => ledger.refuse(item, item.refusal));
        return;
    }
    const { bundle, source } = item;
    turns.add(() => ledger.open({ source, origin: bundle.origin, author: bundle.author, bytes: bundle.size }));
    for await (const unpacked of (0,unpack/* unpack */.l1)(bundle, run.budget)) {
        if (unpacked.kind === "refused")
            turns.add(() => ledger.refuse({ source }, unpacked.refusal));
        else if (run.signal?.aborted)
            turns.add(() => ledger.refuse({ source }, notWhole(unpacked.entry, "stopped")));
        else
            await readEntry(unpacked.entry, { source, path: (0,path_in_source/* pathInSource */.a)(item, unpacked.entry.path) }, run);
        await turns.room();
    }
}


/***/ }),

/***/ 6602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redactProblem)
/* harmony export */ });
function redactProblem(problem, redact) {
    return { ...problem, file: redact(problem.file), message: redact(problem.message) };
}


/***/ })

};
;