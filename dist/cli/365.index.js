"use strict";
exports.id = 365;
exports.ids = [365];
exports.modules = {

/***/ 1365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xi: () => (/* reexport */ compilePatterns),
  m2: () => (/* reexport */ continued),
  z1: () => (/* reexport */ createScanner),
  Sb: () => (/* reexport */ growthDegree),
  uW: () => (/* reexport */ patternCost),
  Dm: () => (/* reexport */ threadsOf)
});

// UNUSED EXPORTS: makePatternCache, scanEntry

;// CONCATENATED MODULE: ./build/scan/case-fold.js
const kelvinSign = 0x212a;
const longS = 0x17f;
function foldRanges(ranges) {
    const result = [...ranges];
    for (let index = 0; index + 1 < ranges.length; index += 2) {
        const lo = ranges[index];
        const hi = ranges[index + 1];
        for (const [from, to, shift] of asciiLetters) {
            const first = Math.max(lo, from);
            const last = Math.min(hi, to);
            if (first <= last)
                result.push(first + shift, last + shift);
        }
        if (covers(lo, hi, "kK"))
            result.push(kelvinSign, kelvinSign);
        if (covers(lo, hi, "sS"))
            result.push(longS, longS);
        if (hi > 0x7f)
            result.push(...foldBeyondAscii(Math.max(lo, 0x80), Math.min(hi, lastCased)));
    }
    return result;
}
const asciiLetters = [
    [0x41, 0x5a, 0x20],
    [0x61, 0x7a, -0x20],
];
const lastCased = 0x1e943;
function covers(lo, hi, letters) {
    return [...letters].some((letter) => lo <= letter.charCodeAt(0) && letter.charCodeAt(0) <= hi);
}
function foldBeyondAscii(lo, hi) {
    const result = [];
    for (let point = lo; point <= hi; point++) {
        for (const other of orbits().get(point) ?? [])
            result.push(other, other);
    }
    return result;
}
let knownOrbits = null;
function orbits() {
    knownOrbits ??= buildOrbits();
    return knownOrbits;
}
function buildOrbits() {
    const found = new Map();
    for (let point = 0x80; point <= lastCased; point++) {
        if (point >= 0xd800 && point <= 0xdfff)
            continue;
        const text = String.fromCodePoint(point);
        for (const other of [text.toLowerCase(), text.toUpperCase(), text.toUpperCase().toLowerCase()]) {
            const target = other.codePointAt(0);
            if (target === point || [...other].length > 1 || !sameWhenFolded(point, target))
                continue;
            join(found, point, target);
        }
    }
    return new Map([...found].map(([point, orbit]) => [point, [...orbit].filter((other) => other !== point)]));
}
function join(found, a, b) {
    const orbit = new Set([...(found.get(a) ?? [a]), ...(found.get(b) ?? [b])]);
    for (const member of orbit)
        found.set(member, orbit);
}
function sameWhenFolded(a, b) {
    return new RegExp(`^\\u{${a.toString(16)}}$`, "iu").test(String.fromCodePoint(b));
}

;// CONCATENATED MODULE: ./build/scan/char-set.js

const lastCodePoint = 0x10ffff;
function charSet({ ranges, properties, negated, ignoreCase }) {
    const wanted = normalise(ignoreCase ? foldRanges(ranges) : ranges);
    if (properties.length > 0)
        return { ranges: wanted, properties, negated };
    return { ranges: negated ? complement(wanted) : wanted, properties, negated: false };
}
function overlaps(a, b) {
    if (a.properties.length > 0 || b.properties.length > 0)
        return true;
    return intersection(a.ranges, b.ranges).length > 0;
}
function union(sets) {
    if (sets.some((set) => set.properties.length > 0))
        return everything;
    const ranges = sets.reduce((all, set) => merged(all, set.ranges), []);
    return { ranges, properties: [], negated: false };
}
function intersect(a, b) {
    if (a.properties.length > 0)
        return b;
    if (b.properties.length > 0)
        return a;
    return { ranges: intersection(a.ranges, b.ranges), properties: [], negated: false };
}
function enumerate(set, limit) {
    if (set.properties.length > 0)
        return null;
    const found = [];
    for (const [lo, hi] of pairs(set.ranges)) {
        if (found.length + hi - lo + 1 > limit)
            return null;
        for (let point = lo; point <= hi; point++)
            found.push(point);
    }
    return found;
}
const everything = { ranges: [0, lastCodePoint], properties: [], negated: false };
const anyButLineFeed = {
    ranges: [0, 9, 11, lastCodePoint],
    properties: [],
    negated: false,
};
function* pairs(ranges) {
    for (let index = 0; index + 1 < ranges.length; index += 2) {
        yield [ranges[index], ranges[index + 1]];
    }
}
function complement(ranges) {
    const result = [];
    let next = 0;
    for (const [lo, hi] of pairs(normalise(ranges))) {
        if (lo > next)
            result.push(next, lo - 1);
        next = hi + 1;
    }
    if (next <= lastCodePoint)
        result.push(next, lastCodePoint);
    return result;
}
function normalise(ranges) {
    const sorted = [...pairs(ranges)].sort((a, b) => a[0] - b[0]);
    const result = [];
    for (const [lo, hi] of sorted) {
        const last = result.at(-1);
        if (last !== undefined && lo <= last + 1)
            result[result.length - 1] = Math.max(last, hi);
        else
            result.push(lo, hi);
    }
    return result;
}
function merged(a, b) {
    if (a.length === 0)
        return b;
    const result = [];
    for (let i = 0, j = 0; i < a.length || j < b.length;) {
        const isFirst = j >= b.length || (i < a.length && a[i] <= b[j]);
        const lo = (isFirst ? a[i] : b[j]);
        const hi = (isFirst ? a[i + 1] : b[j + 1]);
        if (isFirst)
            i += 2;
        else
            j += 2;
        const end = result.length - 1;
        if (end > 0 && lo <= result[end] + 1)
            result[end] = Math.max(result[end], hi);
        else
            result.push(lo, hi);
    }
    return result;
}
function intersection(a, b) {
    const result = [];
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
        const lo = Math.max(a[i], b[j]);
        const hi = Math.min(a[i + 1], b[j + 1]);
        if (lo <= hi)
            result.push(lo, hi);
        if (a[i + 1] < b[j + 1])
            i += 2;
        else
            j += 2;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/scan/rarity.js
function rarity(text) {
    const lower = text.toLowerCase();
    if (lower.length >= shortestPart && commonWords.some((word) => word.includes(lower)))
        return bitsOfWord;
    const bits = [0];
    for (let end = 1; end <= lower.length; end++) {
        let least = bits[end - 1] + weight(lower.charCodeAt(end - 1));
        for (const word of wordsByEnd.get(lower.charCodeAt(end - 1)) ?? []) {
            if (lower.endsWith(word, end))
                least = Math.min(least, bits[end - word.length] + bitsOfWord);
        }
        bits.push(least);
    }
    return Math.min(bits.at(-1), 120);
}
const bitsOfWord = 10;
const shortestPart = 4;
const commonWords = "http https error errors warning debug trace info fatal exception failed failure status code message response request server client session token connect connected connecting connection timeout timed method content version process started stopped received sending result params json type name path file user node module stack undefined unknown null true false".split(" ");
const wordsByEnd = new Map();
for (const word of commonWords) {
    const end = word.charCodeAt(word.length - 1);
    wordsByEnd.set(end, [...(wordsByEnd.get(end) ?? []), word]);
}
function weight(code) {
    return weights[code] ?? 10;
}
const known = [
    [3, " "],
    [4, "et"],
    [5, '"12:acdinors'],
    [6, "-./0356bfghlmpu"],
    [7, ",4789[]vz"],
    [8, "\\_jkwy"],
    [9, "()qx{}"],
    [10, "="],
    [11, "'"],
];
const weights = Array.from({ length: 128 }, (_, code) => {
    const char = String.fromCharCode(code).toLowerCase();
    return known.find(([, characters]) => characters.includes(char))?.[0] ?? 12;
});

;// CONCATENATED MODULE: ./build/scan/required-literal.js
function writeLiteral({ text, ignoreCase, atWordStart, behind }) {
    const surroundings = writeSurroundings(atWordStart, behind);
    return (ignoreCase ? "i" : "=") + text + (surroundings === "" ? "" : `\n${surroundings}`);
}
function readLiteral(literal) {
    const { text, ignoreCase, surroundings } = splitLiteral(literal);
    return { text, ignoreCase, ...readSurroundings(surroundings) };
}
function splitLiteral(literal) {
    const end = literal.indexOf("\n");
    return {
        text: end < 0 ? literal.slice(1) : literal.slice(1, end),
        ignoreCase: literal.startsWith("i"),
        surroundings: end < 0 ? "" : literal.slice(end + 1),
    };
}
function writeSurroundings(atWordStart, behind) {
    const runs = [];
    for (let from = 0; from < behind.length;) {
        let to = from;
        while (to < behind.length && behind[to] === behind[from])
            to++;
        runs.push(`\n${to - from} ${behind[from]}`);
        from = to;
    }
    return (atWordStart ? "<" : "") + runs.join("");
}
function readSurroundings(written) {
    const [start, ...runs] = written.split("\n");
    const behind = runs.flatMap((run) => {
        const space = run.indexOf(" ");
        return Array(Number(run.slice(0, space))).fill(run.slice(space + 1));
    });
    return { atWordStart: start === "<", behind };
}

;// CONCATENATED MODULE: ./build/scan/surroundings.js

const anywhere = { before: "anything", behind: [] };
const reach = 16;
const maxNested = 2;
function placesAround(items, { before, behind }) {
    const befores = [before];
    for (const item of items)
        befores.push(beforeBehind(item, befores.at(-1)));
    const behinds = [behind];
    for (const item of items.toReversed())
        behinds.push(behindBefore(item, behinds.at(-1)));
    behinds.reverse();
    return befores.map((one, index) => ({ before: one, behind: behinds[index] }));
}
function beforeBehind(node, before) {
    switch (node.kind) {
        case "chars":
            return isNoWordCharacter(node.set) ? "edge" : "anything";
        case "assert":
            if (node.at === "start")
                return "edge";
            return node.at === "word-boundary" && before === "anything" ? "boundary" : before;
        case "capture":
            return beforeBehind(node.body, before);
        case "concat":
            return node.items.reduce((last, item) => beforeBehind(item, last), before);
        case "alternate":
            return weakest(node.branches.map((branch) => beforeBehind(branch, before)));
        case "repeat": {
            const once = beforeBehind(node.body, before);
            return node.min > 0 ? once : weakest([before, once]);
        }
    }
}
function weakest(all) {
    return ["anything", "boundary"].find((one) => all.includes(one)) ?? "edge";
}
const wordCharacters = {
    ranges: [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a],
    properties: [],
    negated: false,
};
function isNoWordCharacter(set) {
    return set.properties.length === 0 && intersect(set, wordCharacters).ranges.length === 0;
}
function behindBefore(node, behind, nested = 0) {
    switch (node.kind) {
        case "chars":
            return isAscii(node.set) ? [node.set, ...behind].slice(0, reach) : [];
        case "assert":
            return node.at === "end" ? [] : behind;
        case "capture":
            return behindBefore(node.body, behind, nested);
        case "concat":
            return node.items.reduceRight((after, item) => behindBefore(item, after, nested), behind);
        case "alternate":
            return anyOf(node.branches.map((branch) => behindBefore(branch, behind, nested)));
        case "repeat":
            return nested < maxNested ? behindRepeat(node, behind, nested + 1) : [];
    }
}
function behindRepeat({ body, min, max }, behind, nested) {
    let sets = behind;
    for (let copy = 0; copy < Math.min(max - min, reach); copy++) {
        sets = anyOf([behind, behindBefore(body, sets, nested)]);
    }
    for (let copy = 0; copy < Math.min(min, reach); copy++)
        sets = behindBefore(body, sets, nested);
    return sets;
}
function anyOf(all) {
    const length = Math.min(...all.map((sets) => sets.length));
    return Array.from({ length }, (_, index) => union(all.map((sets) => sets[index])));
}
function isAscii({ ranges, properties }) {
    return properties.length === 0 && (ranges.at(-1) ?? 0) < 0x80;
}
const noLineEnd = {
    ranges: complement([0x0a, 0x0a, 0x0d, 0x0d]),
    properties: [],
    negated: false,
};
function writtenRanges(set) {
    return [...pairs(intersect(set, noLineEnd).ranges)].map(([lo, hi]) => String.fromCharCode(lo, hi)).join("");
}

;// CONCATENATED MODULE: ./build/scan/clause.js



const emptyPiece = { text: "", folds: false, isOpen: false };
function distinct(pieces) {
    const key = ({ text, folds, isOpen }) => `${isOpen ? "o" : "c"}${folds ? `i${asciiLower(text)}` : `=${text}`}`;
    return [...new Map(pieces.map((piece) => [key(piece), piece])).values()];
}
function cross(left, right) {
    return left.flatMap((head) => head.isOpen
        ? [head]
        : right.map((tail) => ({
            text: head.text + tail.text,
            folds: head.folds || tail.folds,
            isOpen: tail.isOpen,
        })));
}
function clausesOf(pieces, around) {
    if (pieces.some(({ text }) => text.length === 0))
        return [];
    const behind = around.behind.map(writtenRanges);
    return [
        shortened(pieces.map(({ text, folds, isOpen }) => ({
            text: folds ? asciiLower(text) : text,
            ignoreCase: folds,
            atWordStart: around.before !== "anything" && /^[0-9A-Za-z]/.test(text),
            behind: isOpen ? [] : behind,
        }))),
    ];
}
function shortened(clause) {
    const each = [...new Map(clause.map((literal) => [writeLiteral(literal), literal])).values()];
    return each.filter((literal) => !each.some((other) => other !== literal && isAnywhere(other) && holds(literal, other)));
}
function gathered(clause) {
    const groups = new Map();
    for (const literal of clause) {
        const key = writeLiteral({ ...literal, text: beginning(literal) });
        groups.set(key, [...(groups.get(key) ?? []), literal]);
    }
    return [...groups.values()].flatMap((group) => (isWorthGathering(group) ? [together(group)] : group));
}
const leastGathered = 3;
const leastBeginning = 4;
function beginning({ text }) {
    return text.slice(0, -1);
}
function isWorthGathering(group) {
    return (group.length >= leastGathered &&
        beginning(group[0]).length >= leastBeginning &&
        group.every(({ text }) => text.charCodeAt(text.length - 1) < 0x80));
}
function together(group) {
    const [first] = group;
    const last = group.flatMap(({ text, ignoreCase }) => {
        const character = text.slice(-1);
        return ignoreCase ? [character, character.toUpperCase()] : [character];
    });
    const ranges = [...new Set(last)].sort().map((character) => character.repeat(2));
    return { ...first, text: beginning(first), behind: [ranges.join(""), ...first.behind].slice(0, reach) };
}
function bestClause(clauses) {
    return ranked(clauses)[0] ?? null;
}
function ranked(clauses) {
    return clauses
        .map((clause) => ({ clause, score: scoreOf(clause) }))
        .sort((a, b) => b.score - a.score)
        .map(({ clause }) => clause);
}
function implies(clause, other) {
    return clause.every((literal) => other.some((one) => holds(literal, one)));
}
function scoreOf(clause) {
    const share = clause.reduce((sum, literal) => sum + 2 ** -bitsOf(literal), 0);
    return Math.min(-Math.log2(share), seldom) - Math.log2(clause.length);
}
const seldom = 40;
const shortText = 4;
const costOfShort = 8;
const bitsOfWordStart = 2;
function bitsOf({ text, atWordStart }) {
    const bits = rarity(text) + (atWordStart ? bitsOfWordStart : 0);
    return text.length < shortText && !atWordStart ? bits - costOfShort : bits;
}
function isAnywhere({ atWordStart, behind }) {
    return !atWordStart && behind.length === 0;
}
function holds(literal, other) {
    if (other.ignoreCase)
        return asciiLower(literal.text).includes(other.text);
    return !literal.ignoreCase && literal.text.includes(other.text);
}
function asciiLower(text) {
    return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

;// CONCATENATED MODULE: ./build/scan/syntax.js
const emptyNode = { kind: "concat", items: [] };
const maxRepeat = 1000;
function innerNodes(node) {
    switch (node.kind) {
        case "chars":
        case "assert":
            return [];
        case "capture":
        case "repeat":
            return [node.body];
        case "concat":
            return node.items;
        case "alternate":
            return node.branches;
    }
}
function hasNamedGroupInRepeat(node, inside = false) {
    if (node.kind === "capture" && inside)
        return true;
    const deeper = inside || (node.kind === "repeat" && node.max > 1);
    return innerNodes(node).some((inner) => hasNamedGroupInRepeat(inner, deeper));
}
function syntax_leadingRuns(node) {
    if (node.kind !== "concat")
        return null;
    const first = node.items.findIndex((item) => item.kind !== "repeat" || item.body.kind !== "chars");
    if (first <= 0)
        return null;
    const counts = node.items.slice(0, first).map((item) => (item.kind === "repeat" ? item.max : 1));
    return {
        rest: { kind: "concat", items: node.items.slice(first) },
        maxLength: 2 * counts.reduce((sum, count) => sum + count, 0),
    };
}

;// CONCATENATED MODULE: ./build/scan/literals.js






const maxStrings = 400;
const maxAlternatives = 400;
const maxLength = 48;
const maxCharsInClass = 16;
const smallClass = 4;
const smallClassBehindShort = 10;
const literals_shortText = 4;
const maxAlso = 2;
const leastScoreOfAlso = 8;
function literals_requiredLiterals(node) {
    const found = find(node, anywhere);
    const clauses = ranked(clausesIn(found, anywhere));
    const [best] = clauses;
    if (best === undefined)
        return { sought: [], also: [] };
    const also = [];
    for (const clause of clauses.map(withoutSurroundings)) {
        if (also.length === maxAlso || scoreOf(clause) < leastScoreOfAlso)
            continue;
        if (![best, ...also].some((other) => implies(other, clause)))
            also.push(clause);
    }
    return {
        sought: withFoldedStrangers(gathered(best), node),
        also: also.map((clause) => withFoldedStrangers(clause, node)),
    };
}
function withoutSurroundings(clause) {
    return shortened(clause.map((literal) => ({ ...literal, atWordStart: false, behind: [] })));
}
function find(node, around) {
    switch (node.kind) {
        case "chars":
            return findInSet(node.set, smallClass);
        case "assert":
            return exact([emptyPiece]);
        case "capture":
            return find(node.body, around);
        case "alternate":
            return findInBranches(node.branches, around);
        case "repeat":
            return findInItems([node], around);
        case "concat":
            return findInItems(node.items, around);
    }
}
function findInSet(set, most) {
    const points = enumerate(set, maxCharsInClass);
    if (points === null || points.length === 0 || points.some(isUncertain))
        return nothing;
    const both = new Set(points.filter((point) => isLetter(point) && points.includes(point ^ 0x20)).map(lower));
    const pieces = points.map((point) => {
        const folds = both.has(lower(point));
        return { text: String.fromCodePoint(folds ? lower(point) : point), folds, isOpen: false };
    });
    const found = exact(pieces);
    return found.strings.length <= most ? found : nothing;
}
function isUncertain(point) {
    return point === 0x0a || point === 0x0d || point === 0xfffd || (point >= 0xd800 && point <= 0xdfff);
}
function isLetter(point) {
    return (point | 0x20) >= 0x61 && (point | 0x20) <= 0x7a && point < 0x80;
}
function lower(point) {
    if (point === kelvinSign)
        return 0x6b;
    if (point === longS)
        return 0x73;
    return isLetter(point) ? point | 0x20 : point;
}
function findInBranches(branches, around) {
    const parts = branches.map((branch) => find(branch, around));
    const strings = parts.flatMap((part) => (part.kind === "exact" ? part.strings : []));
    if (parts.every((part) => part.kind === "exact") && strings.length <= maxStrings)
        return exact(strings);
    const best = parts.map((part) => bestClause(clausesIn(part, around)));
    if (best.some((clause) => clause === null))
        return nothing;
    const together = best.flatMap((clause) => clause ?? []);
    if (together.length > maxAlternatives)
        return nothing;
    const beginnings = parts.flatMap((part) => beginningsOf(part) ?? [emptyPiece]);
    return { kind: "clauses", clauses: [shortened(together)], beginnings: usable(beginnings) };
}
function beginningsOf(part) {
    return part.kind === "exact" ? part.strings : part.beginnings;
}
function usable(pieces) {
    const isUsable = pieces.length <= maxStrings && pieces.every(({ text }) => text.length > 0);
    return isUsable ? distinct(pieces) : null;
}
function findInItems(items, around) {
    const places = placesAround(items, around);
    const parts = items.map((item, index) => item.kind === "repeat" ? find(item.body, anywhere) : find(item, aroundItem(places, index)));
    const joined = literals_join(items, parts, places, false);
    if (joined.kind === "exact")
        return joined;
    const widely = literals_join(items, parts, places, true);
    const clauses = [...joined.clauses, ...clausesIn(widely, around)];
    return { kind: "clauses", clauses, beginnings: usable(beginningsOf(widely) ?? [emptyPiece]) };
}
function aroundItem(places, index) {
    const { before } = places[index];
    return { before, behind: places[index + 1].behind };
}
function literals_join(items, parts, places, opens) {
    const clauses = [];
    let joined = [emptyPiece];
    let beginnings = null;
    let { before } = places[0];
    const keep = (behind) => clauses.push(...clausesOf(joined, { before, behind }));
    const flush = (behind, next) => {
        keep(behind);
        beginnings ??= opened(joined);
        joined = [emptyPiece];
        before = next;
    };
    for (const [index, item] of items.entries()) {
        const [at, next] = [places[index], places[index + 1]];
        const add = (part, behind, from) => {
            if (part.kind === "clauses") {
                clauses.push(...part.clauses);
                if (opens && part.beginnings !== null)
                    add(exact(part.beginnings), behind, from);
                else
                    flush(behind, next.before);
                return;
            }
            if (joined.length * part.strings.length > maxStrings || longest(joined) > maxLength)
                flush(behind, from);
            if (opens && part.strings.length > 1)
                keep(behind);
            joined = distinct(cross(joined, part.strings));
        };
        const part = opens ? widened(item, parts[index], joined) : parts[index];
        if (item.kind !== "repeat") {
            add(part, at.behind, at.before);
            if (item.kind === "assert" && longest(joined) === 0)
                before = next.before;
            continue;
        }
        if (item.min === 0 && item.max === 1 && part.kind === "exact") {
            add(exact([emptyPiece, ...part.strings]), at.behind, at.before);
            continue;
        }
        const copies = Math.min(item.min, maxLength);
        for (let copy = 0; copy < copies; copy++) {
            add(part, copy === 0 ? at.behind : [], copy === 0 ? at.before : "anything");
        }
        if (item.max === copies)
            continue;
        const behind = copies === 0 ? at.behind : [];
        if (!opens || part.kind === "clauses")
            flush(behind, next.before);
        else {
            add(exact([emptyPiece, ...opened(part.strings)]), behind, copies === 0 ? at.before : "anything");
        }
    }
    if (beginnings === null && joined.every(({ isOpen }) => !isOpen))
        return exact(joined);
    flush(places.at(-1).behind, "anything");
    return { kind: "clauses", clauses, beginnings };
}
function widened(item, part, joined) {
    const body = item.kind === "repeat" ? item.body : item;
    if (body.kind !== "chars" || part.kind === "exact")
        return part;
    const isShort = joined.some(({ text }) => text.length > 0 && text.length < literals_shortText);
    return isShort ? findInSet(body.set, smallClassBehindShort) : part;
}
const nothing = { kind: "clauses", clauses: [], beginnings: null };
function exact(pieces) {
    return { kind: "exact", strings: distinct(pieces) };
}
function clausesIn(found, around) {
    return found.kind === "exact" ? clausesOf(found.strings, around) : found.clauses;
}
function opened(pieces) {
    return pieces.map((piece) => ({ ...piece, isOpen: true }));
}
function longest(pieces) {
    return Math.max(...pieces.map(({ text }) => text.length));
}
function withFoldedStrangers(clause, node) {
    const literals = clause.map(writeLiteral);
    for (const [letter, stranger] of [
        ["k", kelvinSign],
        ["s", longS],
    ]) {
        if (clause.some(({ text }) => text.includes(letter)) && accepts(node, stranger)) {
            literals.push(`=${String.fromCodePoint(stranger)}`);
        }
    }
    return literals;
}
function accepts(node, point) {
    if (node.kind === "chars")
        return enumerate(node.set, maxCharsInClass)?.includes(point) ?? false;
    return innerNodes(node).some((inner) => accepts(inner, point));
}

;// CONCATENATED MODULE: ./build/scan/automaton.js
const empty = { nullable: true, first: [], last: [] };
function toAutomaton(node, options) {
    const builder = new Builder(options);
    const part = builder.build(node);
    if (part === null)
        return null;
    return {
        sets: builder.sets,
        next: builder.next.map((targets) => [...targets]),
        first: part.first,
        doubled: builder.doubled,
        anchored: beginsAnchored(node),
    };
}
function beginsAnchored(node) {
    switch (node.kind) {
        case "assert":
            return node.at === "start";
        case "concat":
            return node.items[0] !== undefined && beginsAnchored(node.items[0]);
        case "alternate":
            return node.branches.every(beginsAnchored);
        case "capture":
            return beginsAnchored(node.body);
        case "chars":
        case "repeat":
            return false;
    }
}
class Builder {
    sets = [];
    next = [];
    doubled = new Set();
    #maxPlaces;
    #writesRuns;
    constructor({ maxPlaces, writesRuns }) {
        this.#maxPlaces = maxPlaces;
        this.#writesRuns = writesRuns;
    }
    build(node) {
        switch (node.kind) {
            case "chars":
                return this.#place(node.set);
            case "assert":
                return empty;
            case "capture":
                return this.build(node.body);
            case "concat":
                return this.#concat(node.items);
            case "alternate":
                return this.#alternate(node.branches);
            case "repeat":
                return this.#repeat(node);
        }
    }
    #place(set) {
        if (this.sets.length >= this.#maxPlaces)
            return null;
        const place = this.sets.push(set) - 1;
        this.next.push(new Set());
        return { nullable: false, first: [place], last: [place] };
    }
    #concat(items) {
        let whole = empty;
        for (const item of items) {
            const part = this.build(item);
            if (part === null || whole === null)
                return null;
            whole = this.#join(whole, part);
        }
        return whole;
    }
    #join(left, right) {
        this.#link(left.last, right.first);
        return {
            nullable: left.nullable && right.nullable,
            first: left.nullable ? [...left.first, ...right.first] : left.first,
            last: right.nullable ? [...left.last, ...right.last] : right.last,
        };
    }
    #alternate(branches) {
        const parts = [];
        for (const branch of branches) {
            const part = this.build(branch);
            if (part === null)
                return null;
            parts.push(part);
        }
        if (parts.filter((part) => part.nullable).length > 1)
            return null;
        return {
            nullable: parts.some((part) => part.nullable),
            first: parts.flatMap((part) => part.first),
            last: parts.flatMap((part) => part.last),
        };
    }
    #repeat({ body, min, max, }) {
        if (max === 0)
            return empty;
        if (max === 1) {
            const part = this.build(body);
            if (part === null || min === 1)
                return part;
            return part.nullable ? null : { ...part, nullable: true };
        }
        const isShort = max <= (body.kind === "chars" ? 128 : 8);
        const copies = isShort ? min : Math.min(min, 8);
        let whole = empty;
        for (let count = 0; count < copies; count++) {
            const part = this.build(body);
            if (part === null)
                return null;
            whole = this.#join(whole, part);
        }
        if (copies === max)
            return whole;
        if (isShort && this.#writesRuns)
            return this.#run(whole, body, max - copies);
        const loop = this.build(body);
        if (loop === null || loop.nullable)
            return null;
        this.#link(loop.last, loop.first);
        return this.#join(whole, { ...loop, nullable: true });
    }
    #run(before, body, length) {
        const parts = [];
        for (let count = 0; count < length; count++) {
            const part = this.build(body);
            if (part === null || part.nullable)
                return null;
            const previous = parts.at(-1);
            if (previous !== undefined)
                this.#link(previous.last, part.first);
            parts.push(part);
        }
        return this.#join(before, {
            nullable: true,
            first: parts[0]?.first ?? [],
            last: parts.flatMap((part) => part.last),
        });
    }
    #link(from, to) {
        for (const source of from) {
            for (const target of to) {
                const targets = this.next[source];
                if (targets.has(target))
                    this.doubled.add(`${source},${target}`);
                targets.add(target);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/scan/graph.js
function reachable(starts, next) {
    const seen = new Set(starts);
    const open = [...starts];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        for (const to of next(node)) {
            if (seen.has(to))
                continue;
            seen.add(to);
            open.push(to);
        }
    }
    return seen;
}
function components(next) {
    const onward = next.map((targets) => reachable(targets, (node) => next[node] ?? []));
    const done = new Set();
    const found = [];
    for (const node of next.keys()) {
        if (done.has(node) || !onward[node]?.has(node))
            continue;
        const members = [...(onward[node] ?? [])].filter((other) => onward[other]?.has(node));
        for (const member of members)
            done.add(member);
        found.push(members.sort((a, b) => a - b));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/scan/growth.js



const maxPlaces = 400;
const maxFactor = 2 ** 20;
const unproven = { degree: Infinity, factor: 1 };
function growthOf(node) {
    const core = withoutTail(node);
    const exact = growthWith(core, true);
    return exact.degree === Infinity ? growthWith(core, false) : exact;
}
function growthWith(core, writesRuns) {
    const automaton = toAutomaton(core, { maxPlaces, writesRuns });
    if (automaton === null)
        return unproven;
    const loops = components(automaton.next);
    if (loops.some((loop) => isAmbiguous(automaton, loop)))
        return unproven;
    const factor = stepsOf(automaton, loops);
    if (factor > maxFactor)
        return unproven;
    return { degree: 1 + trades(automaton, loops), factor };
}
function withoutTail(node) {
    if (node.kind === "capture")
        return withoutTail(node.body);
    if (node.kind === "repeat" && node.max > node.min) {
        if (node.min === 0)
            return { kind: "concat", items: [] };
        return { ...node, max: node.min };
    }
    if (node.kind !== "concat")
        return node;
    const last = node.items.at(-1);
    if (last === undefined)
        return node;
    const before = node.items.slice(0, -1);
    if (last.kind === "assert" && last.at === "end" && isAnyRun(before.at(-1))) {
        return withoutTail({ kind: "concat", items: before.slice(0, -1) });
    }
    const rest = withoutTail(last);
    if (rest.kind === "concat" && rest.items.length === 0)
        return withoutTail({ kind: "concat", items: before });
    return { kind: "concat", items: [...before, rest] };
}
function isAnyRun(node) {
    if (node?.kind === "capture")
        return isAnyRun(node.body);
    if (node?.kind !== "repeat" || node.body.kind !== "chars" || node.min > 0 || node.max !== Infinity)
        return false;
    const { ranges, properties } = node.body.set;
    return (properties.length === 0 &&
        (ranges.length === 2 || (ranges[1] === 9 && ranges[2] === 11)) &&
        ranges[0] === 0);
}
function isAmbiguous({ sets, next, doubled }, loop) {
    const inside = new Set(loop);
    if (loop.some((from) => next[from]?.some((to) => inside.has(to) && doubled.has(`${from},${to}`))))
        return true;
    if (loop.length === 1)
        return false;
    const size = sets.length;
    const follow = (pair) => {
        const left = (next[Math.floor(pair / size)] ?? []).filter((to) => inside.has(to));
        const right = (next[pair % size] ?? []).filter((to) => inside.has(to));
        return left.flatMap((a) => right.filter((b) => overlaps(sets[a], sets[b])).map((b) => a * size + b));
    };
    const forth = reachable(loop.map((place) => place * size + place), follow);
    const apart = [...forth].filter((pair) => Math.floor(pair / size) !== pair % size);
    return apart.some((pair) => [...reachable([pair], follow)].some((other) => Math.floor(other / size) === other % size));
}
function stepsOf({ sets, next, first, doubled }, loops) {
    const loopOf = new Map(loops.flatMap((loop, index) => loop.map((place) => [place, index])));
    const known = new Map();
    const most = (from, targets) => {
        const steps = targets.map((to) => (doubled.has(`${from},${to}`) ? 2 : 1) * stepsFrom(to));
        const together = targets.map((a) => targets.reduce((sum, b, index) => sum + (overlaps(sets[a], sets[b]) ? steps[index] : 0), 0));
        return Math.max(0, ...together);
    };
    const stepsFrom = (place) => {
        const loop = loopOf.get(place);
        const key = loop === undefined ? place : -1 - loop;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const places = loop === undefined ? [place] : loops[loop];
        const onward = places.map((member) => most(member, (next[member] ?? []).filter((to) => loop === undefined || loopOf.get(to) !== loop)));
        const steps = 1 + Math.max(0, ...onward);
        known.set(key, steps);
        return steps;
    };
    return 1 + most(null, first);
}
function trades(automaton, loops) {
    const search = { set: everything, entries: automaton.first };
    const nodes = [
        ...(automaton.anchored ? [] : [search]),
        ...loops.map((loop) => ({
            set: union(loop.map((place) => automaton.sets[place])),
            entries: loop.flatMap((place) => automaton.next[place] ?? []),
        })),
    ];
    const offset = automaton.anchored ? 0 : 1;
    const best = new Map();
    const longest = (from) => {
        const known = best.get(from);
        if (known !== undefined)
            return known;
        best.set(from, 0);
        const { set, entries } = nodes[from];
        const anyWay = reachable(entries, (place) => automaton.next[place] ?? []);
        let most = 0;
        for (const [index, loop] of loops.entries()) {
            if (index + offset === from || !loop.some((place) => anyWay.has(place)))
                continue;
            const shared = intersect(set, nodes[index + offset].set);
            const fits = (place) => overlaps(automaton.sets[place], shared);
            const sameText = reachable(entries.filter(fits), (place) => (automaton.next[place] ?? []).filter(fits));
            const traded = loop.some((place) => sameText.has(place)) ? 1 : 0;
            most = Math.max(most, traded + longest(index + offset));
        }
        best.set(from, most);
        return most;
    };
    return Math.max(0, ...nodes.map((_, index) => longest(index)));
}

;// CONCATENATED MODULE: ./build/scan/write-pattern.js

const write_pattern_wholeLine = { start: true, end: true };
function write_pattern_writePattern(node, dialect, edges) {
    const write = (inner) => {
        switch (inner.kind) {
            case "chars":
                return writeSet(inner.set, dialect);
            case "concat":
                return inner.items
                    .map((item) => (item.kind === "alternate" ? `(?:${write(item)})` : write(item)))
                    .join("");
            case "alternate":
                return inner.branches.map(write).join("|");
            case "capture":
                return `(?<${inner.name}>${write(inner.body)})`;
            case "repeat":
                return repeatable(inner.body, write) + quantifier(inner);
            case "assert":
                return writeAssert(inner.at, dialect, edges);
        }
    };
    return write(node);
}
function repeatable(body, write) {
    return body.kind === "chars" || body.kind === "capture" ? write(body) : `(?:${write(body)})`;
}
function quantifier({ min, max, lazy, }) {
    return `{${min},${max === Infinity ? "" : max}}${lazy ? "?" : ""}`;
}
function writeAssert(at, dialect, edges) {
    if ((at === "start" && !edges.start) || (at === "end" && !edges.end))
        return write_pattern_nothing[dialect];
    return {
        start: "^",
        end: dialect === "v8" ? "$" : "\\z",
        "word-boundary": "\\b",
        "not-word-boundary": "\\B",
    }[at];
}
const write_pattern_nothing = { v8: "[]", re2: "[^\\x{0}-\\x{10FFFF}]" };
function writeSet({ ranges, properties, negated }, dialect) {
    if (ranges.length === 0 && properties.length === 0)
        return write_pattern_nothing[dialect];
    if (ranges.length === 2 && ranges[0] === ranges[1] && properties.length === 0) {
        return writePoint(ranges[0], dialect);
    }
    const inside = [...pairs(ranges)].map(([lo, hi]) => lo === hi ? writePoint(lo, dialect) : `${writePoint(lo, dialect)}-${writePoint(hi, dialect)}`);
    const names = properties.map((name) => (dialect === "v8" ? name : name.replace("Script=", "")));
    return `[${negated ? "^" : ""}${inside.join("")}${names.join("")}]`;
}
function writePoint(point, dialect) {
    const char = String.fromCodePoint(point);
    if (/[0-9A-Za-z]/.test(char))
        return char;
    const hex = point.toString(16).toUpperCase();
    return dialect === "v8" ? `\\u{${hex}}` : `\\x{${hex}}`;
}

;// CONCATENATED MODULE: ./build/scan/milestones.js


function milestonesOf(node) {
    const milestones = [];
    let open = [];
    const close = () => {
        const stretch = { kind: "concat", items: open };
        open = [];
        const least = leastLength(stretch);
        if (least > 0 && growthOf(stretch).degree <= 1)
            milestones.push({ node: stretch, least });
    };
    for (const item of itemsOf(node)) {
        if (isBounded(item))
            open.push(item);
        else
            close();
    }
    close();
    return milestones;
}
function compileMilestones(node, edges) {
    const parts = milestonesOf(node).map(({ node: part, least }) => ({
        expression: new RegExp(write_pattern_writePattern(part, "v8", edges), "gu"),
        least,
    }));
    return {
        mayMatch(text) {
            let at = 0;
            for (const { expression, least } of parts) {
                expression.lastIndex = at;
                const found = expression.exec(text);
                if (found === null)
                    return false;
                at = found.index + least;
            }
            return true;
        },
    };
}
function itemsOf(node) {
    if (node.kind === "concat")
        return node.items.flatMap(itemsOf);
    return node.kind === "capture" ? itemsOf(node.body) : [node];
}
function isBounded(node) {
    switch (node.kind) {
        case "chars":
        case "assert":
            return true;
        case "concat":
            return node.items.every(isBounded);
        case "alternate":
            return node.branches.every(isBounded);
        case "capture":
            return isBounded(node.body);
        case "repeat":
            return node.max !== Infinity && isBounded(node.body);
    }
}
function leastLength(node) {
    switch (node.kind) {
        case "chars":
            return 1;
        case "assert":
            return 0;
        case "concat":
            return node.items.reduce((sum, item) => sum + leastLength(item), 0);
        case "alternate":
            return node.branches.map(leastLength).reduce((least, one) => Math.min(least, one), Infinity);
        case "capture":
            return leastLength(node.body);
        case "repeat":
            return node.min === 0 ? 0 : node.min * leastLength(node.body);
    }
}

;// CONCATENATED MODULE: ./build/scan/cursor.js
class PatternError extends Error {
}
class Cursor {
    #source;
    #index = 0;
    constructor(source) {
        this.#source = source;
    }
    get index() {
        return this.#index;
    }
    atEnd() {
        return this.#index >= this.#source.length;
    }
    startsWith(text) {
        return this.#source.startsWith(text, this.#index);
    }
    take(text) {
        if (!this.startsWith(text))
            return false;
        this.#index += text.length;
        return true;
    }
    takeMatch(expression) {
        expression.lastIndex = this.#index;
        const found = expression.exec(this.#source);
        if (found !== null)
            this.#index += found[0].length;
        return found;
    }
    next() {
        const point = this.#source.codePointAt(this.#index);
        if (point === undefined)
            throw new PatternError("the pattern ends too early");
        const char = String.fromCodePoint(point);
        this.#index += char.length;
        return char;
    }
}

;// CONCATENATED MODULE: ./build/scan/parse-class.js


const perl = {
    d: [0x30, 0x39],
    s: [0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x20],
    w: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a],
};
const posix = {
    alnum: [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a],
    alpha: [0x41, 0x5a, 0x61, 0x7a],
    ascii: [0x00, 0x7f],
    blank: [0x09, 0x09, 0x20, 0x20],
    cntrl: [0x00, 0x1f, 0x7f, 0x7f],
    digit: [0x30, 0x39],
    graph: [0x21, 0x7e],
    lower: [0x61, 0x7a],
    print: [0x20, 0x7e],
    punct: [0x21, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0x7e],
    space: [0x09, 0x0d, 0x20, 0x20],
    upper: [0x41, 0x5a],
    word: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a],
    xdigit: [0x30, 0x39, 0x41, 0x46, 0x61, 0x66],
};
const control = { t: 9, n: 10, v: 11, f: 12, r: 13, a: 7 };
function parseClass(cursor, ignoreCase) {
    const negated = cursor.take("^");
    const ranges = [];
    const properties = [];
    const begin = cursor.index;
    while (cursor.index === begin || !cursor.take("]")) {
        if (cursor.atEnd())
            throw new PatternError("a character class `[` is not closed");
        const low = classItem(cursor);
        ranges.push(...low.ranges);
        properties.push(...low.properties);
        const from = single(low);
        if (from === null || !cursor.startsWith("-") || cursor.startsWith("-]"))
            continue;
        cursor.take("-");
        const to = single(classItem(cursor));
        if (to === null || to < from)
            throw new PatternError("a character class has a range out of order");
        ranges.push(from, to);
    }
    if (ignoreCase && properties.some((property) => /\{(?:Lu|Ll|Lt)\}/.test(property))) {
        throw new PatternError("an upper- or lower-case property cannot be used where case is ignored: write \\p{L}");
    }
    return charSet({ ranges, properties, negated, ignoreCase });
}
function parseEscape(cursor) {
    const char = cursor.next();
    const group = perl[char.toLowerCase()];
    if (group !== undefined) {
        return { ranges: char === char.toLowerCase() ? group : complement(group), properties: [] };
    }
    const code = control[char];
    if (code !== undefined)
        return point(code);
    if (char === "x" || char === "u")
        return point(hexadecimal(cursor, char));
    if (char === "p" || char === "P")
        return { ranges: [], properties: [property(cursor, char)] };
    if (/[1-9]/.test(char) || char === "k")
        throw new PatternError("back-references are not supported");
    if (/[0-9A-Za-z]/.test(char))
        throw new PatternError(`the escape \\${char} is not known`);
    return point(char.codePointAt(0));
}
function classItem(cursor) {
    if (cursor.startsWith("[:"))
        return posixClass(cursor);
    if (cursor.take("\\"))
        return parseEscape(cursor);
    return point(cursor.next().codePointAt(0));
}
function posixClass(cursor) {
    const name = cursor.takeMatch(/\[:(\^?)([a-z]+):\]/y);
    if (name === null)
        return point(cursor.next().codePointAt(0));
    const ranges = posix[name[2]];
    if (ranges === undefined)
        throw new PatternError(`the class [:${name[2]}:] is not known`);
    return { ranges: name[1] === "^" ? complement(ranges) : ranges, properties: [] };
}
function hexadecimal(cursor, kind) {
    const digits = cursor.takeMatch(/\{([0-9A-Fa-f]{1,6})\}/y)?.[1] ??
        cursor.takeMatch(kind === "x" ? /[0-9A-Fa-f]{2}/y : /[0-9A-Fa-f]{4}/y)?.[0];
    const value = Number.parseInt(digits ?? "", 16);
    if (!(value <= 0x10ffff))
        throw new PatternError(`\\${kind} needs the hexadecimal number of a character`);
    return value;
}
function property(cursor, letter) {
    const found = cursor.takeMatch(/\{(\^?)([A-Za-z_]+)\}/y) ?? cursor.takeMatch(/()([A-Z])/y);
    const name = found?.[2] ?? "";
    const sign = (found?.[1] === "^") === (letter === "P") ? "p" : "P";
    for (const spelling of [name, `Script=${name}`]) {
        if (name.length > 0 && isRegExp(`\\p{${spelling}}`))
            return `\\${sign}{${spelling}}`;
    }
    throw new PatternError(`the Unicode property \\${letter}{${name}} is not known`);
}
function isRegExp(source) {
    try {
        new RegExp(source, "u");
        return true;
    }
    catch {
        return false;
    }
}
function point(code) {
    return { ranges: [code, code], properties: [] };
}
function single({ ranges, properties }) {
    if (properties.length > 0 || ranges.length !== 2 || ranges[0] !== ranges[1])
        return null;
    return ranges[0];
}

;// CONCATENATED MODULE: ./build/scan/parse-pattern.js




const maxSourceLength = 4096;
const maxDepth = 100;
function parse_pattern_parsePattern(match) {
    const source = match.kind === "literal" ? match.text : match.source;
    if (source.length === 0)
        return refused("it is empty, so every line would match");
    if (source.length > maxSourceLength)
        return refused(`it is longer than ${maxSourceLength} characters`);
    const flags = { ignoreCase: match.ignoreCase, dotAll: false };
    if (match.kind === "literal")
        return { kind: "parsed", node: literalNode(source, flags) };
    const cursor = new Cursor(source);
    try {
        const node = parseAlternation(cursor, flags, 0);
        if (!cursor.atEnd())
            throw new PatternError("a `)` has no `(`");
        checkRepeats(node, 1);
        checkNames(node, new Set());
        return { kind: "parsed", node };
    }
    catch (error) {
        if (!(error instanceof PatternError))
            throw error;
        return refused(`${error.message} (at character ${Math.min(cursor.index + 1, source.length)})`);
    }
}
function refused(reason) {
    return { kind: "refused", reason };
}
function literalNode(text, flags) {
    return {
        kind: "concat",
        items: Array.from(text, (char) => oneChar(char.codePointAt(0), flags)),
    };
}
function oneChar(point, { ignoreCase }) {
    return {
        kind: "chars",
        set: charSet({ ranges: [point, point], properties: [], negated: false, ignoreCase }),
    };
}
function parseAlternation(cursor, outer, depth) {
    if (depth > maxDepth)
        throw new PatternError(`groups are nested more than ${maxDepth} deep`);
    const branches = [];
    let items = [];
    let flags = outer;
    while (!cursor.atEnd() && !cursor.startsWith(")")) {
        if (cursor.take("|")) {
            branches.push(concat(items));
            items = [];
            continue;
        }
        const changed = inlineFlags(cursor, flags);
        if (changed !== null) {
            flags = changed;
            continue;
        }
        items.push(parseRepeats(cursor, parseAtom(cursor, flags, depth)));
    }
    branches.push(concat(items));
    return branches.length === 1 ? branches[0] : { kind: "alternate", branches };
}
function concat(items) {
    if (items.length === 0)
        return emptyNode;
    return items.length === 1 ? items[0] : { kind: "concat", items };
}
function inlineFlags(cursor, flags) {
    const found = cursor.takeMatch(/\(\?([a-zA-Z]*(?:-[a-zA-Z]+)?)\)/y);
    return found === null ? null : withFlags(flags, found[1]);
}
function withFlags(flags, letters) {
    const [on = "", off = ""] = letters.split("-");
    for (const letter of on + off) {
        if (!"ims".includes(letter))
            throw new PatternError(`the flag (?${letter}) is not supported`);
    }
    return {
        ignoreCase: (flags.ignoreCase || on.includes("i")) && !off.includes("i"),
        dotAll: (flags.dotAll || on.includes("s")) && !off.includes("s"),
    };
}
function parseAtom(cursor, flags, depth) {
    if (cursor.take("("))
        return parseGroup(cursor, flags, depth);
    if (cursor.take("["))
        return { kind: "chars", set: parseClass(cursor, flags.ignoreCase) };
    if (cursor.take("."))
        return { kind: "chars", set: flags.dotAll ? everything : anyButLineFeed };
    if (cursor.take("^") || cursor.take("\\A"))
        return { kind: "assert", at: "start" };
    if (cursor.take("$") || cursor.take("\\z"))
        return { kind: "assert", at: "end" };
    if (cursor.take("\\b"))
        return { kind: "assert", at: "word-boundary" };
    if (cursor.take("\\B"))
        return { kind: "assert", at: "not-word-boundary" };
    if (cursor.takeMatch(/[*+?]/y) !== null)
        throw new PatternError("a repetition has nothing to repeat");
    if (cursor.take("\\")) {
        const { ranges, properties } = parseEscape(cursor);
        if (flags.ignoreCase && properties.some((property) => /\{L[ult]\}/.test(property))) {
            throw new PatternError("an upper- or lower-case property cannot be used where case is ignored: write \\p{L}");
        }
        return {
            kind: "chars",
            set: charSet({ ranges, properties, negated: false, ignoreCase: flags.ignoreCase }),
        };
    }
    return oneChar(cursor.next().codePointAt(0), flags);
}
function parseGroup(cursor, flags, depth) {
    if (cursor.takeMatch(/\?<?[=!]/y) !== null)
        throw new PatternError("look-around is not supported");
    const name = cursor.takeMatch(/\?P?<([A-Za-z]\w*)>/y)?.[1];
    const scoped = name === undefined ? cursor.takeMatch(/\?([a-zA-Z]*(?:-[a-zA-Z]+)?):/y) : null;
    if (name === undefined && scoped === null && cursor.startsWith("?")) {
        throw new PatternError("a group begins with `(?` and something that is not known; names are [A-Za-z]\\w*");
    }
    const body = parseAlternation(cursor, withFlags(flags, scoped?.[1] ?? ""), depth + 1);
    if (!cursor.take(")"))
        throw new PatternError("a `(` is not closed");
    return name === undefined ? body : { kind: "capture", name, body };
}
function parseRepeats(cursor, body) {
    const found = cursor.takeMatch(/[*+?]|\{(\d{1,9})(,(\d{0,9}))?\}/y);
    if (found === null)
        return body;
    const lazy = cursor.take("?");
    if (cursor.takeMatch(/[*+?]|\{\d+(?:,\d*)?\}/y) !== null) {
        throw new PatternError("a repetition is repeated: put a group around it");
    }
    const [min, max] = bounds(found);
    if (min > maxRepeat)
        throw new PatternError(`a repetition asks for more than ${maxRepeat}`);
    if (max < min)
        throw new PatternError("a repetition has its bounds in the wrong order");
    return { kind: "repeat", body, min, max: max > maxRepeat ? Infinity : max, lazy };
}
function bounds(found) {
    if (found[0] === "*")
        return [0, Infinity];
    if (found[0] === "+")
        return [1, Infinity];
    if (found[0] === "?")
        return [0, 1];
    const min = Number(found[1]);
    if (found[2] === undefined)
        return [min, min];
    return [min, found[3] === "" ? Infinity : Number(found[3])];
}
function checkRepeats(node, factor) {
    const own = node.kind === "repeat" ? Math.max(1, node.max === Infinity ? node.min : node.max) : 1;
    if (own * factor > maxRepeat)
        throw new PatternError(`nested repetitions count to more than ${maxRepeat}`);
    for (const inner of innerNodes(node))
        checkRepeats(inner, own * factor);
}
function checkNames(node, seen) {
    if (node.kind === "capture") {
        if (seen.has(node.name))
            throw new PatternError(`the name ${node.name} is used twice`);
        seen.add(node.name);
    }
    for (const inner of innerNodes(node))
        checkNames(inner, seen);
}

;// CONCATENATED MODULE: ./build/scan/matcher.js





const maxSteps = 2 ** 25;
const noCaptures = Object.freeze({});
class Matcher {
    #pattern;
    #expressions = null;
    #node = null;
    #maxLength;
    #known;
    constructor(pattern, known) {
        this.#pattern = pattern;
        this.#known = known;
        const { match } = pattern;
        const isPlain = match.kind === "literal" && !match.ignoreCase;
        this.#maxLength = isPlain ? Infinity : known === null ? -1 : lengthWithin(growthIn(known));
    }
    needsLinear(length) {
        if (this.#maxLength < 0)
            this.#maxLength = lengthWithin(matcher_provenGrowth(this.#parsed()));
        return length > this.#maxLength;
    }
    match(text, edges, linear) {
        const { match } = this.#pattern;
        if (match.kind === "literal" && !match.ignoreCase) {
            const start = text.indexOf(match.text);
            return start < 0 ? null : { start, end: start + match.text.length, captures: noCaptures };
        }
        if (!this.needsLinear(text.length)) {
            const from = this.#earliestStart(text, edges);
            return from === null ? null : matchV8(this.#regExp(edges), text, from);
        }
        if (linear === null)
            throw new Error(`no linear engine was loaded for ${this.#pattern.id}`);
        return this.#milestones(edges).mayMatch(text) ? this.#linearRegExp(edges, linear).match(text) : null;
    }
    #earliestStart(text, edges) {
        const rest = remembered(this.#made().rests, edges, () => this.#rest(edges));
        if (rest === null)
            return 0;
        const found = rest.expression.exec(text);
        return found === null ? null : Math.max(0, found.index - rest.runs);
    }
    #rest(edges) {
        if (this.#known !== null && isWhole(edges))
            return restIn(this.#known);
        const runs = syntax_leadingRuns(this.#parsed());
        if (runs === null)
            return null;
        return { expression: new RegExp(write_pattern_writePattern(runs.rest, "v8", edges), "u"), runs: runs.maxLength };
    }
    #regExp(edges) {
        const known = isWhole(edges) ? this.#known?.v8 : null;
        const write = () => known ?? write_pattern_writePattern(this.#parsed(), "v8", edges);
        return remembered(this.#made().regExps, edges, () => new RegExp(write(), "gu"));
    }
    #milestones(edges) {
        return remembered(this.#made().milestones, edges, () => compileMilestones(this.#parsed(), edges));
    }
    #linearRegExp(edges, engine) {
        const { linear } = this.#made();
        return remembered(linear, edges, () => engine.compile(write_pattern_writePattern(this.#parsed(), "re2", edges)));
    }
    #made() {
        this.#expressions ??= {
            regExps: new Map(),
            rests: new Map(),
            milestones: new Map(),
            linear: new Map(),
        };
        return this.#expressions;
    }
    #parsed() {
        if (this.#node !== null)
            return this.#node;
        const parsed = parse_pattern_parsePattern(this.#pattern.match);
        if (parsed.kind === "refused")
            throw new Error(`${this.#pattern.id} was refused: ${parsed.reason}`);
        this.#node = parsed.node;
        return parsed.node;
    }
}
function matcher_provenGrowth(node) {
    return hasNamedGroupInRepeat(node) ? unproven : growthOf(node);
}
function lengthWithin({ degree, factor }) {
    return degree === Infinity ? 0 : Math.floor((maxSteps / factor) ** (1 / degree));
}
function growthIn({ degree, factor }) {
    return { degree: degree ?? Infinity, factor };
}
const whole = "true,true";
const isWhole = ({ start, end }) => start && end;
function restIn({ rest, runs }) {
    return rest === null ? null : { expression: new RegExp(rest, "u"), runs: runs ?? Infinity };
}
function remembered(known, edges, make) {
    const key = isWhole(edges) ? whole : `${edges.start},${edges.end}`;
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const made = make();
    known.set(key, made);
    return made;
}
function matchV8(expression, text, from) {
    expression.lastIndex = from;
    const found = expression.exec(text);
    if (found === null)
        return null;
    const end = found.index + found[0].length;
    return { start: found.index, end, captures: found.groups ? present(found.groups) : noCaptures };
}
function present(groups) {
    const taken = Object.entries(groups).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(taken);
}

;// CONCATENATED MODULE: ./build/scan/cache.js





function makePatternCache(patterns) {
    const known = {};
    for (const { match } of patterns) {
        const parsed = parsePattern(match);
        if (parsed.kind === "refused")
            continue;
        const { degree, factor } = provenGrowth(parsed.node);
        const runs = degree === Infinity ? null : leadingRuns(parsed.node);
        known[cacheKey(match)] = {
            literals: requiredLiterals(parsed.node),
            degree: degree === Infinity ? null : degree,
            factor,
            v8: degree === Infinity ? null : writePattern(parsed.node, "v8", wholeLine),
            rest: runs === null ? null : writePattern(runs.rest, "v8", wholeLine),
            runs: runs === null || runs.maxLength === Infinity ? null : runs.maxLength,
        };
    }
    return { patterns: known };
}
function cacheKey(match) {
    const letter = match.kind === "literal" ? "l" : "r";
    return `${analysisVersion}${letter}${match.ignoreCase ? "i" : ""}:${match.kind === "literal" ? match.text : match.source}`;
}
const analysisVersion = 7;

;// CONCATENATED MODULE: ./build/scan/cost.js





const shortestCheapLiteral = 4;
const shortestCheapWord = 3;
function patternCost({ match }) {
    const parsed = parse_pattern_parsePattern(match);
    if (parsed.kind === "refused")
        return [{ code: "refused", detail: parsed.reason }];
    const { degree } = matcher_provenGrowth(parsed.node);
    return [...growthCost(degree), ...literalCost(literals_requiredLiterals(parsed.node).sought.map(readLiteral))];
}
function growthDegree(match) {
    const parsed = parse_pattern_parsePattern(match);
    return parsed.kind === "refused" ? Infinity : matcher_provenGrowth(parsed.node).degree;
}
function growthCost(degree) {
    if (degree === Infinity) {
        const detail = "it may take exponential time to backtrack, so the linear engine runs it, some 30 times slower on each line that it is tried on";
        return [{ code: "exponential", detail }];
    }
    if (degree <= 1)
        return [];
    const detail = `on a line of n characters it may take n to the power of ${degree} steps, so long lines go to the linear engine`;
    return [{ code: "not-linear", detail }];
}
function literalCost(literals) {
    if (literals.length === 0) {
        const detail = "no string stands in every match, so every line is decoded and tried, at about a tenth of the speed";
        return [{ code: "no-literal", detail }];
    }
    const short = literals.find(({ text, atWordStart }) => Buffer.byteLength(text) < (atWordStart ? shortestCheapWord : shortestCheapLiteral) &&
        !isFoldedStranger(text))?.text;
    if (short === undefined)
        return [];
    const detail = `it is searched for by ${JSON.stringify(short)}, which has fewer than ${shortestCheapLiteral} bytes and stands in many lines`;
    return [{ code: "short-literal", detail }];
}
function isFoldedStranger(literal) {
    const point = literal.codePointAt(0);
    return literal.length === 1 && (point === kelvinSign || point === longS);
}

;// CONCATENATED MODULE: ./build/scan/handover.js
const lineFeed = 10;
class Handover {
    #source;
    #takerAfter;
    #rest = null;
    constructor(chunks, takerAfter) {
        this.#source = chunks[Symbol.asyncIterator]();
        this.#takerAfter = takerAfter;
    }
    async *here() {
        while (this.#rest === null) {
            const step = await this.#source.next();
            if (step.done)
                return;
            const taker = this.#takerAfter(step.value.length);
            const cut = taker === null ? 0 : step.value.lastIndexOf(lineFeed) + 1;
            if (taker !== null && cut > 0)
                this.#rest = { taker, cutOff: step.value.subarray(cut) };
            yield cut > 0 ? step.value.subarray(0, cut) : step.value;
        }
    }
    rest() {
        if (this.#rest === null)
            return null;
        const { taker, cutOff } = this.#rest;
        return { taker, chunks: continued([cutOff], this.#source) };
    }
    async close() {
        await this.#source.return?.();
    }
}
async function* continued(taken, source) {
    try {
        for (let chunk = taken.shift(); chunk !== undefined; chunk = taken.shift())
            yield chunk;
        for (let step = await source.next(); !step.done; step = await source.next())
            yield step.value;
    }
    finally {
        await source.return?.();
    }
}

// EXTERNAL MODULE: ./build/scan/prefilter.js
var prefilter = __webpack_require__(4906);
;// CONCATENATED MODULE: ./build/scan/aho-corasick.js



const aho_corasick_lineFeed = 10;
const carriageReturn = 13;
class AhoCorasick {
    input = Buffer.alloc(prefilter/* inputCapacity */.x);
    #classes;
    #width;
    #next;
    #literalAt;
    #shorter;
    #exact;
    #sameButForCase;
    #sought = new Map();
    constructor(literals) {
        const read = literals.map(splitLiteral);
        this.#exact = read.map(({ text, ignoreCase }) => (ignoreCase ? null : Buffer.from(text)));
        const encoded = read.map(({ text }) => Buffer.from(asciiLower(text)));
        const { classes, width } = byteClasses(encoded);
        const states = 1 + encoded.reduce((sum, literal) => sum + literal.length, 0);
        this.#classes = classes;
        this.#width = width;
        this.#next = new Int32Array(states * width);
        this.#literalAt = new Int32Array(states).fill(-1);
        this.#shorter = new Int32Array(states).fill(-1);
        this.#sameButForCase = new Int32Array(literals.length).fill(-1);
        this.#plant(encoded);
        this.#connect(states);
    }
    find(from, to) {
        const positions = [];
        const literals = [];
        let row = 0;
        for (let index = from; index < to; index++) {
            row = this.#next[row + this.#classes[this.input[index]]];
            let state = row / this.#width;
            if (this.#literalAt[state] === -1)
                state = this.#shorter[state];
            for (; state !== -1; state = this.#shorter[state]) {
                for (let literal = this.#literalAt[state]; literal !== -1; literal = this.#sameButForCase[literal]) {
                    if (!this.#hasCase(literal, index + 1))
                        continue;
                    positions.push(index);
                    literals.push(literal);
                }
            }
        }
        return {
            count: positions.length,
            positions: Uint32Array.from(positions),
            literals: Uint32Array.from(literals),
        };
    }
    lineStart(position, from) {
        let index = position;
        while (index > from && !isLineEnd(this.input[index - 1]))
            index--;
        return index;
    }
    lineEnd(position, to) {
        let index = position;
        while (index < to && !isLineEnd(this.input[index]))
            index++;
        return index;
    }
    countLineEnds(from, to) {
        let count = 0;
        for (let index = from; index < to; index++) {
            const byte = this.input[index];
            if (byte === aho_corasick_lineFeed)
                count++;
            else if (byte === carriageReturn && (index + 1 >= to || this.input[index + 1] !== aho_corasick_lineFeed))
                count++;
        }
        return count;
    }
    holdsOne(strings, from, to) {
        let sought = this.#sought.get(strings);
        if (sought === undefined) {
            sought = strings.map(splitLiteral).map(({ text, ignoreCase }) => ({ text: asBytes(text), ignoreCase }));
            this.#sought.set(strings, sought);
        }
        const line = this.input.toString("latin1", from, to);
        const lower = line.toLowerCase();
        return sought.some(({ text, ignoreCase }) => ignoreCase ? lower.includes(text.toLowerCase()) : line.includes(text));
    }
    #hasCase(literal, end) {
        const bytes = this.#exact[literal];
        return !bytes || this.input.compare(bytes, 0, bytes.length, end - bytes.length, end) === 0;
    }
    #plant(literals) {
        let used = 1;
        for (const [index, literal] of literals.entries()) {
            let state = 0;
            for (const byte of literal) {
                const slot = state * this.#width + this.#classes[byte];
                if (this.#next[slot] === 0)
                    this.#next[slot] = used++;
                state = this.#next[slot];
            }
            this.#sameButForCase[index] = this.#literalAt[state];
            this.#literalAt[state] = index;
        }
    }
    #connect(states) {
        const fallback = new Int32Array(states);
        const queue = [0];
        for (let head = 0; head < queue.length; head++) {
            const state = queue[head];
            for (let klass = 0; klass < this.#width; klass++) {
                const slot = state * this.#width + klass;
                const child = this.#next[slot];
                const back = state === 0 ? 0 : this.#next[fallback[state] * this.#width + klass];
                if (child === 0) {
                    this.#next[slot] = back;
                    continue;
                }
                fallback[child] = back;
                this.#shorter[child] = this.#literalAt[back] === -1 ? this.#shorter[back] : back;
                queue.push(child);
            }
        }
        for (let slot = 0; slot < this.#next.length; slot++)
            this.#next[slot] = this.#next[slot] * this.#width;
    }
}
function asBytes(text) {
    return Buffer.from(text).toString("latin1");
}
function isLineEnd(byte) {
    return byte === aho_corasick_lineFeed || byte === carriageReturn;
}
function byteClasses(literals) {
    const classes = new Uint8Array(256);
    let width = 1;
    for (const byte of literals.flatMap((literal) => [...literal])) {
        if (classes[byte] === 0)
            classes[byte] = width++;
    }
    for (let upper = 0x41; upper <= 0x5a; upper++)
        classes[upper] = classes[upper + 0x20];
    return { classes, width };
}

;// CONCATENATED MODULE: ./build/scan/kept-strings.js

class KeptStrings {
    #memory;
    #origin;
    #addresses = new Map();
    #used = 0;
    constructor(memory, origin) {
        this.#memory = memory;
        this.#origin = origin;
    }
    addressOf(strings) {
        const known = this.#addresses.get(strings);
        return known === undefined ? this.#keep(strings) : known;
    }
    #keep(strings) {
        const bytes = writtenStrings(strings);
        if (this.#used + bytes.length > this.#memory.length) {
            this.#addresses.clear();
            this.#used = 0;
        }
        const address = bytes.length > this.#memory.length ? null : this.#origin + this.#used;
        this.#addresses.set(strings, address);
        if (address === null)
            return null;
        this.#memory.set(bytes, this.#used);
        this.#used += bytes.length;
        return address;
    }
}
function writtenStrings(strings) {
    const parts = strings.map(splitLiteral).map(({ text, ignoreCase }) => {
        const bytes = Buffer.from(text);
        const part = Buffer.alloc(8 + Math.ceil(bytes.length / 4) * 4);
        part.writeUInt32LE(bytes.length, 0);
        part.writeUInt32LE(ignoreCase ? 1 : 0, 4);
        part.set(bytes, 8);
        return part;
    });
    const count = Buffer.alloc(4);
    count.writeUInt32LE(strings.length);
    return Buffer.concat([count, ...parts]);
}

;// CONCATENATED MODULE: ./build/scan/kernel-bytes.js
const kernelBytes = "AGFzbQEAAAABTgtgAn9/AX9gBH9/f38Bf2ADf39/AX9gAn9/AGAAAX9gA39/fwBgAX8BfGAFf39/f38Bf2AFf35/f38AYAAAYAx/f39/f39/f39/f38BfwIPAQNlbnYGbWVtb3J5AgABAxcWBAEDAgUCBgECAAcICQEAAAAAAQoDAAZ+GX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAQt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALB0EGBWJ1aWxkABMEZmluZAASDWNvdW50TGluZUVuZHMAEAhob2xkc09uZQAIB2xpbmVFbmQADwlsaW5lU3RhcnQADggBDAqZRBbcAQEDf0EHIQADQCABIwRJBEAjFQR/IwUgAUECdGoiAigCBCACKAIAa0ECayMVIxZqQQFrTwVBAAsEf0EABSMFIAFBAnRqIgIoAgQgAigCAGtBAmsiAkEDSQR/QQAFIAJBA0YEfyMGIAFBAnRqKAIAIgIEfyACLQABBUEACwR/IwcgAi0AAkEEdGoFQQALBUEBCwsLBEAgAEEEIwUgAUECdGoiAigCBCACKAIAa0ECayICIAJBBE0bIgIgACACSRshAAsgAUEBaiEBDAELC0ECIABBA2siACAAQQNGGwvmAwIBfgd/IAE1AgBCoMCAgQKEIQQgACgCAEEERwRAIAQgAUEEajUCAEKgwICBAoRCIIaEIQQLIASnQbHz3fF5bCEFIAAoAgBBBEcEQCAFIARCIIinQfeUr694bGohBQsgACgCDCAFIAAoAhQiBnZqLQAAQQEgBSAGQQNrdkEHcXRB/wFxcUUEQEEBDwsgACgCECAFIAAoAhQiAEECanZBA3RqIgYoAgRBASAFIABBCGt2dHFFBEBBAQ8LIAYoAgAhBQJ/A0AgBQRAAkAgBSkDACAEUg0AIAEgBSgCECIAIAJqSQ0AIAUpAxggBSkDICAFKQMoIAEgAGsiCiAFKAIUaikDAISDUg0AQQAjBSAFKAIMIgtBAnRqIgAoAgQgACgCAGtBAmsiByAKaiADSwR/QQAFIwUgC0ECdGooAgAiCEEBay0AAEHpAEYhCUEAIQACfwNAIAAgB0kEQEEAIAAgCGotAAAgACAKai0AACIGQSByIAYgBkHBAGtBGkkgCXEbRw0CGiAAQQFqIQAMAQsLQQELBH8gCyAKIAIgAxAHBUEACwsEfyMDIwFPBH9BAAUjACMDQQN0aiIAIAs2AgAgACAKNgIEIwNBAWokA0EBCwVBAQtFDQMaCyAFKAIIIQUMAQsLQQELC88BAgZ/BH4jECABQQJ0aiEEIw4iAUEBaiQOIxEgAUEFdGohAiMFIABBAnRqIgEoAgAhAyABKAIEIANrQQJrIQUgA0EBay0AAEHpAEYhBkEAIQEDQCABIAVJBEAgCiABIANqLQAAIgetIAFBA3StIgmGhCEKIAtC/wEgCYaEIQsgCEIgIAmGhCAIIAdB4QBrQRpJIAZxGyEIIAFBAWohAQwBCwsgAiAKNwMAIAIgCzcDCCACIAg3AxAgAiAANgIYIAIgBCgCADYCHCAEIAI2AgALngMBAn8gASAAQQJ0IgMjBWoiBCgCBCAEKAIAa0ECa0sEQEEAIQJBACEBIwYgA2ooAgAiAwR/IAMtAAEFQQALBH8jByADLQACQQR0agVBAAshAwJAA0AgAUGAAUkEQCABQSBxBH8gAyABQQN2ai0AACABQQdxdUEBcQR/QQEFIAMgAUEgcyIEQQN2ai0AACAEQQdxdUEBcQsFQQALDQIgAUEBaiEBDAELC0GAASEBCwNAIAFBgAFJBEAgAiMKIAFBGHStIABBAnQiAyMFaigCADUCAEKgwICBAoRC////B4OEQpX4qfqXt96bnn9+QsAAIwytfYinQQF0ai8BAGohAiABQQFqIQEjBiADaigCACIDBH8gAy0AAQVBAAsEfyMHIAMtAAJBBHRqBUEACyEDAkADQCABQYABSQRAIAFBIHEEfyADIAFBA3ZqLQAAIAFBB3F1QQFxBH9BAQUgAyABQSBzIgRBA3ZqLQAAIARBB3F1QQFxCwVBAAsNAiABQQFqIQEMAQsLQYABIQELDAELCyACDwsgACABIAIQBRojDQu0AgIDfwF+IAAhAwNAIAIgA2ogACABak0EQCADNQIAQqDAgIEChCEGIwogAkEERgR+IAYFIAYgA0EEajUCAEKgwICBAoRCIIaEC0KV+Kn6l7fem55/fkLAACMMrX2Ip0EBdGoiBC8BACIFQf//A0kEQCAEIAVBAWo7AQALIANBAWohAwwBCwtBACEBA0AgASMESQRAIwUgAUECdGoiAygCACIAIAMoAgQgAGtBAmtqIQMDQCAAIAJqIANNBEAgADUCAEKgwICBAoQhBiMLIAJBBEYEfiAGBSAGIABBBGo1AgBCoMCAgQKEQiCGhAtClfip+pe33puef35CwAAjDK19iKdBAXRqIgQvAQAiBUH//wNJBEAgBCAFQQFqOwEACyAAQQFqIQAMAQsLIAFBAWohAQwBCwsLgwUCA34IfyMFIABBAnRqIgYoAgAhByABIAYoAgQgB2tBAmtLBEBBAA8LIAEgAmpBAWshCiAHIQYDQCAGIAIgB2pJBEAgBjUCAEKgwICBAoQhAyAEIAFBBEYEfiADBSADIAZBBGo1AgBCoMCAgQKEQiCGhAtClfip+pe33puef35CwAAjDK19iKdBAXQiCyMKajMBAEIChkIBfCMLIAtqMwEAQgF8fkIIhnwhBCAJIwogC2ovAQBqIQkgBkEBaiEGDAELCyAHIQYDQCAGIAcgCmpJBEAgBCAGLQAAIgtBgAFJBH4jCSALajEAAAVCBwt9IQQgBkEBaiEGDAELCyAEIQMgCSQNQQEhBiMFIABBAnRqIQsDQCALKAIEIAsoAgBrQQJrIAYgCmpPBEAgBiAHakEBayIANQIAQqDAgIEChCEFIAFBBEYEfiAFBSAFIABBBGo1AgBCoMCAgQKEQiCGhAtClfip+pe33puef35CwAAjDK19iKdBAXQhDCAGIAdqIAJqQQFrIgA1AgBCoMCAgQKEIQUgCSABQQRGBH4gBQUgBSAAQQRqNQIAQqDAgIEChEIghoQLQpX4qfqXt96bnn9+QsAAIwytfYinQQF0Ig0jCmovAQAjCiAMai8BAGtqIQkgAyAEIAYgB2pBAWstAAAiAEGAAUkEfiMJIABqMQAABUIHCyMKIA1qMwEAQgKGQgF8IwsgDWozAQBCAXx+QgiGIwogDGozAQBCAoZCAXwjCyAMajMBAEIBfH5CCIZ9IAYgB2ogCmpBAWstAAAiAEGAAUkEfiMJIABqMQAABUIHC318fCIEVQRAIAYhCCAJJA0gBCEDCyAGQQFqIQYMAQsLIAgLiwICA3wDfyMEQQh2QQFqIQUDQCAEIwRJBEAjBSAEQQJ0aiIGKAIEIAYoAgBrQQJrIgZBA0kEf0EABSAGQQNGBH8jBiAEQQJ0aigCACIGBH8gBi0AAQVBAAsEfyMHIAYtAAJBBHRqBUEACwVBAQsLBEAjFQR/IwUgBEECdGoiBigCBCAGKAIAa0ECayMVIxZqQQFrTwVBAAsEfEQAAAAAAADwP0QAAAAAAADoPyMVQQhGGyMWuKMhAiABIAQjFSMWEAO4oAVEAAAAAAAA6D8jFLijIQMgASAEQQQjFBADuKALIQELIAQgBWohBAwBCwsgAiADoCABRAAAAAAAAE5AoiAFt6IgAEEBarijoAvLAQECfyMGIABBAnRqKAIAIgVFBEBBAQ8LIAEgAktBACAFLQAAGwR/IAFBAWstAAAiAkEwa0EKSSACQSByQeEAa0EaSXIFQQALBEBBAA8LIAEjBSAAQQJ0aiIAKAIEIAAoAgBrQQJraiIAIAUtAAEiAWogA0sEQEEADwsDQCABIARLBEAgACAEai0AACICQYABTwRAQQAPCyMHIAQgBWotAAJBBHRqIAJBA3ZqLQAAIAJBB3F1QQFxRQRAQQAPCyAEQQFqIQQMAQsLQQELoQMCCn8EeyAAQQRqIQMgACgCACEHA0AgBwRAIANBCGohCCADKAIEQQBHIQkCf0EAIAMoAgAiBCABaiACSw0AGiAILQAAIgD9DyENIAQgCGpBAWstAAAiBf0PIQ79DCAgICAgICAgICAgICAgICD9DAAAAAAAAAAAAAAAAAAAAAAgCSAAQeEAa0EaSXEbIQ/9DCAgICAgICAgICAgICAgICD9DAAAAAAAAAAAAAAAAAAAAAAgCSAFQeEAa0EaSXEbIRAgAiAEayEKIAEhAANAIAAgCk0EQCAA/QAEACAP/VAgDf0jIAAgBGpBAWv9AAQAIBD9UCAO/SP9Tv1kIQUDQCAFBEBBACAAIAVoaiILIApLDQQaQQAhBkEBAn8DQCAEIAZLBEBBACAGIAtqLQAAIgxBwQBrQRpJIAlxBH8gDEEgcgUgDAsgBiAIai0AAEcNAhogBkEBaiEGDAELC0EBCw0EGiAFIAVBAWtxIQUMAQsLIABBEGohAAwBCwtBAAsEQEEBDwsgAyAEQQNqQXxxQQhqaiEDIAdBAWshBwwBCwtBAAvbAgEDfyAAKAIAIwUgAUECdGoiAygCBCADKAIAa0ECa00EQCAAKAIEDwtBACEAIwYgAUECdGooAgAiAwR/IAMtAAEFQQALBH8jByADLQACQQR0agVBAAshAwJAA0AgAEGAAUkEQCAAQSBxBH8gAyAAQQN2ai0AACAAQQdxdUEBcQR/QQEFIAMgAEEgcyIEQQN2ai0AACAEQQdxdUEBcQsFQQALDQIgAEEBaiEADAELC0GAASEACwNAIABBgAFJBEAgAkEBaiECIABBAWohACMGIAFBAnRqKAIAIgMEfyADLQABBUEACwR/IwcgAy0AAkEEdGoFQQALIQMCQANAIABBgAFJBEAgAEEgcQR/IAMgAEEDdmotAAAgAEEHcXVBAXEEf0EBBSADIABBIHMiBEEDdmotAAAgBEEHcXVBAXELBUEACw0CIABBAWohAAwBCwtBgAEhAAsMAQsLIAIL2wUDCH8CfgF7IAIgBCAAKAIAQQFrIgUgBCAFSxsgBWsiBSACIAVJGyEHIAAoAgQiCCABakEBayAIQQFrQX9zcSEBA0AgAUEPcUEARyABIAdJcQRAIAAgASADIAQQAUUEQEEADwsgASAIaiEBDAELCyABIAcgAWtBcHFqIAEgASAHSRshBSAAKAIAQQRGBH8gACgCDCEJIAAoAhQhCiAAKAIEIQsjCCEGA0AgASAFSQRAIAEhAgNAIAIgAUEEakkEQCAC/QAEAP0MICAgICAgICAgICAgICAgIP1Q/QyxeTeesXk3nrF5N56xeTee/bUBIAr9rQEiD/0dACENIAkgD/0dASIOQiCHp2otAAAgCSAOp2otAAAgCSANp2otAAAgCSANQiCHp2otAABycnIhDCAGIAI2AgAgBkEEQQAgDBtqIQYgAiALaiECDAELCyABQRBqIQEMAQsLIAYFIAAoAgwhCSAAKAIUIQogACgCBCELIwghBgNAIAEgBUkEQCABIQIDQCACIAFBBGpJBEAgAv0ABAD9DCAgICAgICAgICAgICAgICD9UP0MsXk3nrF5N56xeTeesXk3nv21ASAC/QAEBP0MICAgICAgICAgICAgICAgIP1Q/Qx3yuuFd8rrhXfK64V3yuuF/bUB/a4BIAr9rQEiD/0dACENIAkgD/0dASIOQiCHp2otAAAgCSAOp2otAAAgCSANp2otAAAgCSANQiCHp2otAABycnIhDCAGIAI2AgAgBkEEQQAgDBtqIQYgAiALaiECDAELCyABQRBqIQEMAQsLIAYLIQYjCCEBA0AgASAGSQRAIAEoAgAiCSECAn8DQCACIAlBEGpJBEBBACAAIAIgAyAEEAFFDQIaIAJBBGohAgwBCwtBAQtFBEBBAA8LIAFBBGohAQwBCwsgBSEBA0AgASAHSQRAIAAgASADIAQQAUUEQEEADwsgASAIaiEBDAELC0EBC5gDAgV/A34gAadBsfPd8XlsIQUgACgCAEEERwRAIAUgAUIgiKdB95Svr3hsaiEFCyAAKAIMIAUgACgCFCIGdmoiByAHLQAAQQEgBSAGQQNrdkEHcXRyOgAAIAAoAhAgBSAAKAIUQQJqdkEDdGohBkEBIAUgACgCFEEIa3Z0IQUjBSACQQJ0aiIAKAIEIAAoAgBrQQJrIQAgBCABNwMAIAQgBigCADYCCCAEIAI2AgwgBCADNgIQIAQgAEEISwR/IANBAmtBACADQQJLGyIDIABBCGsiByADIAdJGwVBAAsiAzYCFCAEQRhqIQcjBSACQQJ0aigCACIIIANqIQlBCCAAIABBCE8bIQIgCEEBay0AAEHpAEYhCEIAIQFBACEAA0AgACACSQRAIAEgACAJai0AACIDrSAAQQN0rSILhoQhASAMQv8BIAuGhCEMIApCICALhoQgCiADQeEAa0EaSSAIcRshCiAAQQFqIQAMAQsLIAcgATcDACAHIAw3AwggByAKNwMQIAYgBDYCACAGIAYoAgQgBXI2AgQLBgBBBCQWC+EGAwd/DXsBfiMORQRAQQEPCyMP/QAEACEOIw/9AAQQIQ8jD/0ABCAhECMP/QAEMCERIw/9AARAIRIjD/0ABFAhEyMS/Q8hFP0M/////////////////////yEM/Qz/////////////////////IQ0gACACSwR/IABBAWstAAAFQQAL/Q8iC/0MICAgICAgICAgICAgICAgIP1Q/QxhYWFhYWFhYWFhYWFhYWFh/XH9DBoaGhoaGhoaGhoaGhoaGhr9JiAL/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9Jv1QIQtBfyEFIAAhBANAIAQgAUECakkEQCAE/QAEACEVAkAjEwRAIBX9ZCIGIAVyRSAGIQUEQP0MAAAAAAAAAAAAAAAAAAAAACEMDAILCyAMIA4gFf0MDw8PDw8PDw8PDw8PDw8PD/1OIhb9DiAPIBVBBP1tIhf9Dv1OIgz9DQ4PEBESExQVFhcYGRobHB0gDSAQIBb9DiARIBf9Dv1OIg39DQ8QERITFBUWFxgZGhscHR79TiASIBb9DiATIBf9Dv1OIBQgCyAV/QwgICAgICAgICAgICAgICAg/VD9DGFhYWFhYWFhYWFhYWFhYWH9cf0MGhoaGhoaGhoaGhoaGhoaGv0mIBX9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0m/VAiC/0NDQ4PEBESExQVFhcYGRobHP1N/VD9Tv1OIhX9U0UNACAV/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZCIGQfz/A3EgBiAAIARGGyEGIAFBAmogBGsiB0EQSQRAIAZBASAHdEEBa3EhBgsDQCAGBEAjECAGaCAEQQJraiIIKQMAIhhC/wGDp0ECdGooAgAhBwJ/A0AgBwRAAkAgBykDACAHKQMIIBggBykDEISDUg0AIAgjBSAHKAIYIglBAnRqIgooAgQgCigCAGtBAmtqIANLBH9BAAUgCSAIIAIgAxAHC0UNAEEAIwMjAU8Ef0EABSMAIwNBA3RqIgogCTYCACAKIAg2AgQjA0EBaiQDQQELRQ0DGgsgBygCHCEHDAELC0EBC0UEQEEADwsgBiAGQQFrcSEGDAELCwsgBEEQaiEEDAELC0EBC5YBAgF7An8DQCAAIAFBEGpPBEAgAEEQayIE/QAEACIC/QwKCgoKCgoKCgoKCgoKCgoK/SMgAv0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/VD9ZCIDBEAgBEEgIANna2oPCyAAQRBrIQAMAQsLA0AgACABSwRAIABBAWstAAAiA0ENRiADQQpGcgRAIAAPCyAAQQFrIQAMAQsLIAELiwECAXsBfwNAIABBEGogAU0EQCAA/QAEACIC/QwKCgoKCgoKCgoKCgoKCgoK/SMgAv0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/VD9ZCIDBEAgACADaGoPCyAAQRBqIQAMAQsLA0AgACABSQRAIAAtAAAiA0ENRiADQQpGcgRAIAAPCyAAQQFqIQAMAQsLIAELzAECAX8BewNAIABBEWogAU0EQCACIAD9AAQAIgP9DAoKCgoKCgoKCgoKCgoKCgr9IyAD/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMgAEEBav0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1P/VD9ZGlqIQIgAEEQaiEADAELCwNAIAAgAUkEQCACQQFqIAIgAC0AACICQQpGBH9BAQUgAkENRgR/IABBAWogAU8Ef0EBBSAAQQFqLQAAQQpHCwVBAAsLGyECIABBAWohAAwBCwsgAgvZAwEHfyMXIgMjFTYCACADIxY2AgQjGCIEQQQ2AgAgBCMUNgIEA0AgBSMESQRAIwUgBUECdGoiCCgCBCAIKAIAa0ECayIIQQNJBH9BAAUgCEEDRgR/IwYgBUECdGooAgAiCAR/IAgtAAEFQQALBH8jByAILQACQQR0agVBAAsFQQELCwRAIxUEfyMFIAVBAnRqIggoAgQgCCgCAGtBAmsjFSMWakEBa08FQQALBEAgAyAFEAkgAmohAgUgBCAFEAkgB2ohBwsFIAZBAWohBgsgBUEBaiEFDAELC0EAJA5BACQSQQEkEyABJA8jD0HgAGokECMQQYAIaiQRIAIhASMRIAZBBnRqQQ9qQXBxIQVBCEHAACAAGyEGQYAgIQIDQCACQYCAIEkgAiABIAZsSXEEQCACQQF0IQIMAQsLIAMgATYCCCADQSAgAmhrNgIUIAMgBTYCDCADIAIgBWo2AhAgAygCECACQQJ2QQN0akEPakFwcSEBQQhBwAAgABshAkGAICEAA0AgAEGAgCBJIAAgAiAHbElxBEAgAEEBdCEADAELCyAEIAc2AgggBEEgIABoazYCFCAEIAE2AgwgBCAAIAFqNgIQIAQoAhAgAEECdkEDdGpBD2pBcHELjAEBA38jFyEEIxghBUEAJAMDQCAAIAFJBEAgAEGAgAJqIgYgASABIAZLGyEGIAQoAggEfyAEIAAgBiACIAMQCgVBAQtFBEBBfw8LIAUoAggEfyAFIAAgBiACIAMQCgVBAQtFBEBBfw8LIAAgBiACIAMQDUUEQEF/DwsgAEGAgAJqIQAMAQsLIAIgAxAVC/gCAQJ8IAgkACAJJAEgBCQCIAYkCUEPQRMgC0GAgAJJGyQMIAckCiAHQQIjDHRqJAsgAiQGIAMkByAHQYCAgAFqJAVBACQEIAAiAyECA0AgAiAAIAFqSQRAIAItAABBCkYEQCMFIwRBAnRqIANBAWo2AgAjBEEBaiQEIAJBAWohAwsgAkEBaiECDAELCyMFIwRBAnRqIANBAWo2AgAjBSMEQQFqQQJ0aiQXIxdBGGokGCAKIAtBBBAEQQAkFUEEJBYQACQUIAtBgIACTwRAIAogC0EIEAQgCxAGIQxBACECQQQhA0EEIQADQCAAQQhNBEBBBCEBA0AgAUEBSwRAIAAkFSABJBYQACQUIAsQBiINIAxmRQRAIA0hDCABIQMgACECCyABQQF2IQEMAQsLIABBBGohAAwBCwsgAiQVIAMkFhAAJBQLIxhBJ2pBcHEiACQIIAUgC0GAgAJJIABBhIACahARIgAQFCAAIxcoAggjGCgCCGpBMGxqC4sIAgl/AX4gASECQQAhAQNAIAEjBEkEQAJAIwUgAUECdGoiAygCBCADKAIAa0ECayIDQQNJBH9BAAUgA0EDRgR/IwYgAUECdGooAgAiAwR/IAMtAAEFQQALBH8jByADLQACQQR0agVBAAsFQQELC0UEQCAAIAFqLQAAIQYjBSABQQJ0aiIDKAIAIQUgAygCBCAFa0ECayEHIAEgBS0AACIDEAIgA0GAAUkEQEEAJBMLIwUgAUECdGooAgBBAWstAABB6QBGIANB4QBrQRpJcQRAIAEgA0EgcxACCyMGIAFBAnRqKAIAIgMEfyADLQAAQQBHBUEAC0UEQCMSQQEgBnRyJBILQQAhAwNAIANBA0kEQCMPIANBBXRqIQgCQCADIAdPBEBBACEEA0AgBEEgSQRAIAQgCGoiCSAJLQAAQQEgBnRyOgAAIARBAWohBAwBCwsMAQsgCCADIAVqLQAAIgRBD3FqIgkgCS0AAEEBIAZ0IglyOgAAIAhBEGoiCCAEQQR2aiIKIAotAAAgCXI6AAAjBSABQQJ0aigCAEEBay0AAEHpAEYgBEHhAGtBGklxBEAgCCAEQSBzQQR2aiIEIAQtAAAgCXI6AAALCyADQQFqIQMMAQsLDAELIAEjFyMYIxUEfyMFIAFBAnRqIgMoAgQgAygCAGtBAmsjFSMWakEBa08FQQALGyIFKAIAIgMgBSgCBBAFIQQCQCADIAFBAnQiBiMFaiIDKAIEIAMoAgBrQQJrSwRAQQAhAyMGIAZqKAIAIgQEfyAELQABBUEACwR/IwcgBC0AAkEEdGoFQQALIQQCQANAIANBgAFJBEAgA0EgcQR/IAQgA0EDdmotAAAgA0EHcXVBAXEEf0EBBSAEIANBIHMiBkEDdmotAAAgBkEHcXVBAXELBUEACw0CIANBAWohAwwBCwtBgAEhAwsDQCADQYABSQRAIAUgA0EYdK0gAUECdCIEIwVqKAIANQIAQqDAgIEChEL///8Hg4QgAUEAIAIQCyACQTBqIQIgA0EBaiEDIwYgBGooAgAiBAR/IAQtAAEFQQALBH8jByAELQACQQR0agVBAAshBAJAA0AgA0GAAUkEQCADQSBxBH8gBCADQQN2ai0AACADQQdxdUEBcQR/QQEFIAQgA0EgcyIGQQN2ai0AACAGQQdxdUEBcQsFQQALDQIgA0EBaiEDDAELC0GAASEDCwwBCwsMAQsgBCEDA0AgAyAEIAUoAgRqSQRAIAMjBSABQQJ0aigCAGoiBjUCAEKgwICBAoQhCyAFIAUoAgBBBEcEfiALIAZBBGo1AgBCoMCAgQKEQiCGhAUgCwsgASADIAIQCyACQTBqIQIgA0EBaiEDDAELCwsLIAFBAWohAQwBCwsLhgUDCH8BfgF7QdYNIQIDQCACBEAgAiEEA0AgBCMDSQRAIwAgBEEDdGopAwAhCiAEIQMDQCACIANNBH8jACADIAJrQQN0aikDACAKVgVBAAsEQCMAIANBA3RqIwAgAyACayIDQQN0aikDADcDAAwBCwsjACADQQN0aiAKNwMAIARBAWohBAwBCwsCf0G9BSACQb0FSw0AGkGtAiACQa0CSw0AGkGEASACQYQBSw0AGkE5IAJBOUsNABpBFyACQRdLDQAaQQogAkEKSw0AGkEEIAJBBEsNABogAkEBSwshAgwBCwsgACICIQMDQCAIIwNJBEAjAiMAIAhBA3RqKQMAIgqnQQJ0aigCACEEIApCIIinIQACQCAEBEAgACADTwRAAn8gACECA0AgAiADQRBqTwRAIAJBEGsiCf0ABAAiC/0MCgoKCgoKCgoKCgoKCgoKCv0jIAv9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQiBgRAIAlBICAGZ2tqDAMLIAJBEGshAgwBCwsDQCACIANLBEAgAiACQQFrIgItAAAiBkENRiAGQQpGcg0CGgwBCwsgAwshAkEAIQYCfwNAIABBEGogAU0EQCAA/QAEACIL/QwKCgoKCgoKCgoKCgoKCgoK/SMgC/0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/VD9ZCIDBEAgACADaGoMAwsgAEEQaiEADAELCwNAIAAgAUkEQCAAIAAtAAAiA0ENRiADQQpGcg0CGiAAQQFqIQAMAQsLIAELIQMLIAQgBkcEQCAEIAIgAxAIIQULIAQhBiAFRQ0BCyAHIgBBAWohByMAIABBA3RqIAo3AwALIAhBAWohCAwBCwsgByQDIwML";

;// CONCATENATED MODULE: ./build/scan/kernel-tables.js


function writtenLiterals(literals) {
    return Buffer.from(literals.map(kernel_tables_withoutSurroundings).join(""));
}
function kernel_tables_withoutSurroundings(literal) {
    const end = literal.indexOf("\n");
    return end < 0 ? `${literal}\n` : literal.slice(0, end + 1);
}
function writtenGuards(guards, address) {
    const known = new Map();
    const parts = [];
    let end = address + guards.length * 4;
    const addresses = Uint32Array.from(guards, (strings) => {
        if (strings === null)
            return 0;
        const key = strings.join("\n");
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const at = end;
        const part = writtenStrings(strings);
        known.set(key, at);
        parts.push(part);
        end += part.length;
        return at;
    });
    return Buffer.concat([new Uint8Array(addresses.buffer), ...parts]);
}
const setBytes = 16;
const maxSets = 256;
function surroundingsOf(literals, address) {
    const sets = new Map();
    const known = new Map([["", 0]]);
    const told = [];
    const addresses = Uint32Array.from(literals, (literal) => {
        const { surroundings } = splitLiteral(literal);
        const before = known.get(surroundings);
        if (before !== undefined)
            return before;
        const { atWordStart, behind } = readSurroundings(surroundings);
        const at = address + literals.length * 4 + told.length;
        known.set(surroundings, at);
        const numbers = [];
        for (const ranges of behind) {
            if (!sets.has(ranges) && sets.size < maxSets)
                sets.set(ranges, sets.size);
            const number = sets.get(ranges);
            if (number === undefined)
                break;
            numbers.push(number);
        }
        told.push(atWordStart ? 1 : 0, numbers.length, ...numbers);
        return at;
    });
    return {
        table: Buffer.concat([new Uint8Array(addresses.buffer), Uint8Array.from(told)]),
        sets: Buffer.concat([...sets.keys()].map(bitsOfSet)),
    };
}
function bitsOfSet(ranges) {
    const bits = new Uint8Array(setBytes);
    for (let index = 0; index < ranges.length; index += 2) {
        for (let code = ranges.charCodeAt(index); code <= ranges.charCodeAt(index + 1); code++) {
            bits[code >> 3] = bits[code >> 3] | (1 << (code & 7));
        }
    }
    return bits;
}

;// CONCATENATED MODULE: ./build/scan/short-buckets.js


const looked = 3;
const buckets = 8;
const maxGroups = 48;
const shareOfWordStarts = 0.16;
const shares = Array.from({ length: 16 }, (_, high) => Array.from({ length: 16 }, (_, low) => 2 ** -weight(high * 16 + low)));
function shortBuckets(literals, longest) {
    const result = new Uint8Array(literals.length);
    for (const [bucket, { members }] of mergedGroups(groupsByFirstByte(literals, longest)).entries()) {
        for (const literal of members)
            result[literal] = bucket;
    }
    return result;
}
function groupsByFirstByte(literals, longest) {
    const groups = new Map();
    for (const [index, literal] of literals.entries()) {
        const { text, ignoreCase, atWordStart, behind } = readLiteral(literal);
        if (text.length > longest)
            continue;
        const bytes = Buffer.from(text);
        if (bytes.length > longest || (bytes.length === longest && behind.length > 0))
            continue;
        const places = Array.from({ length: looked }, (_, at) => nibblesOf(bytes[at], ignoreCase));
        const key = `${bytes[0]} ${bytes.length < looked} ${atWordStart}`;
        const group = groupOf([index], places, atWordStart);
        const known = groups.get(key);
        groups.set(key, known === undefined ? group : short_buckets_together(known, group));
    }
    return [...groups.values()];
}
function nibblesOf(byte, ignoreCase) {
    if (byte === undefined)
        return { low: 0xffff, high: 0xffff };
    const isLetter = byte >= 0x61 && byte <= 0x7a;
    const upper = ignoreCase && isLetter ? 1 << ((byte ^ 0x20) >> 4) : 0;
    return { low: 1 << (byte & 15), high: (1 << (byte >> 4)) | upper };
}
function short_buckets_together(a, b) {
    const places = a.places.map((nibbles, at) => both(nibbles, b.places[at]));
    return groupOf([...a.members, ...b.members], places, a.atWordStart && b.atWordStart);
}
function groupOf(members, places, atWordStart) {
    const shares = places.map((nibbles) => Math.min(1, shareOf(nibbles)));
    const passes = shares.reduce((product, share) => product * share, atWordStart ? shareOfWordStarts : 1);
    return { members, places, atWordStart, passes };
}
function both(a, b) {
    return { low: a.low | b.low, high: a.high | b.high };
}
function mergedGroups(groups) {
    while (groups.length > maxGroups)
        groups.push(short_buckets_together(groups.shift(), groups.shift()));
    const costs = groups.map((group, index) => groups.slice(0, index).map((other) => costOf(group, other)));
    while (groups.length > buckets) {
        const [first, second] = cheapest(costs);
        const merged = short_buckets_together(groups[first], groups[second]);
        for (const index of [second, first]) {
            groups.splice(index, 1);
            costs.splice(index, 1);
            for (const row of costs.slice(index))
                row.splice(index, 1);
        }
        costs.push(groups.map((other) => costOf(merged, other)));
        groups.push(merged);
    }
    return groups;
}
function cheapest(costs) {
    let best = { first: 0, second: 1, cost: Infinity };
    for (const [second, row] of costs.entries()) {
        for (const [first, cost] of row.entries())
            if (cost < best.cost)
                best = { first, second, cost };
    }
    return [best.first, best.second];
}
function costOf(a, b) {
    return short_buckets_together(a, b).passes - a.passes - b.passes;
}
function shareOf({ low, high }) {
    if (low === 0xffff)
        return 1;
    let sum = 0;
    for (let highs = high; highs !== 0; highs &= highs - 1) {
        const row = shares[31 - Math.clz32(highs & -highs)];
        for (let lows = low; lows !== 0; lows &= lows - 1)
            sum += row[31 - Math.clz32(lows & -lows)];
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/scan/wasm-prefilter.js







const pageBytes = 65_536;
const base = 1024;
const longestShort = 3;
const tableBytes = 6 * 1024 * 1024;
const bytesPerLiteral = 320;
const bytesPerThree = 96 * 48;
const sampleBytes = 64 * 1024;
const leastSample = 32 * 1024;
const littleSample = 16 * 1024;
const worthChoosing = 512 * 1024;
function createWasmPrefilter(sought) {
    const compiled = kernelModule();
    return compiled === null ? null : new WasmPrefilter(compiled, sought);
}
let wasm_prefilter_known;
function kernelModule() {
    if (wasm_prefilter_known === undefined)
        wasm_prefilter_known = compileKernel();
    return wasm_prefilter_known;
}
function compileKernel() {
    try {
        return new WebAssembly.Module(Buffer.from(kernelBytes, "base64"));
    }
    catch {
        return null;
    }
}
const stringsCapacity = 64 * 1024;
class WasmPrefilter {
    input;
    #kernel;
    #hits;
    #origin;
    #strings;
    #build;
    #tables = "none";
    #seen = 0;
    constructor(compiled, { literals, guards }) {
        const text = writtenLiterals(literals);
        const weights = base;
        const textAt = weights + 128;
        const surroundingsAt = aligned(textAt + text.length + 16);
        const { table, sets } = surroundingsOf(literals, surroundingsAt);
        const setsAt = aligned(surroundingsAt + table.length);
        const guardsAt = aligned(setsAt + sets.length);
        const guardTable = writtenGuards(guards, guardsAt);
        const bucketsAt = aligned(guardsAt + guardTable.length);
        const buckets = shortBuckets(literals, longestShort);
        const stringsAt = aligned(bucketsAt + buckets.length);
        const hitsAt = aligned(stringsAt + stringsCapacity);
        const maxHits = Math.max(65_536, literals.length);
        const origin = aligned(hitsAt + maxHits * 8);
        const arena = aligned(origin + prefilter/* inputCapacity */.x + 64);
        const total = arena + tableBytes + literals.reduce((sum, literal) => sum + bytesFor(literal), 0);
        const memory = new WebAssembly.Memory({ initial: Math.ceil(total / pageBytes) });
        Buffer.from(memory.buffer, weights, 128).set(Array.from({ length: 128 }, (_, code) => weight(code)));
        Buffer.from(memory.buffer, textAt, text.length).set(text);
        Buffer.from(memory.buffer, surroundingsAt, table.length).set(table);
        Buffer.from(memory.buffer, setsAt, sets.length).set(sets);
        Buffer.from(memory.buffer, guardsAt, guardTable.length).set(guardTable);
        Buffer.from(memory.buffer, bucketsAt, buckets.length).set(buckets);
        const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
        this.#kernel = exports;
        let end = arena;
        this.#build = (sampleLength) => {
            const { length } = text;
            Buffer.from(memory.buffer, arena, end - arena).fill(0);
            end = this.#kernel.build(textAt, length, surroundingsAt, setsAt, guardsAt, bucketsAt, weights, arena, hitsAt, maxHits, origin, sampleLength);
            if (end > memory.buffer.byteLength)
                throw new Error(`the kernel's tables need ${end - total} bytes more`);
        };
        this.#hits = new Uint32Array(memory.buffer, hitsAt, maxHits * 2);
        this.#origin = origin;
        this.#strings = new KeptStrings(Buffer.from(memory.buffer, stringsAt, stringsCapacity), stringsAt);
        this.input = Buffer.from(memory.buffer, origin, prefilter/* inputCapacity */.x);
    }
    find(from, to) {
        this.#prepare(from, to);
        const count = this.#findIn(from, to, from, to);
        return count < 0 ? this.#findByHalves(from, to) : hitsIn(this.#hits, count, this.#origin);
    }
    #prepare(from, to) {
        if (this.#tables === "chosen")
            return;
        this.#seen += to - from;
        const isWorth = this.#seen > worthChoosing && to >= leastSample;
        if (this.#tables === "simple" && !isWorth)
            return;
        this.#build(Math.min(to, isWorth ? sampleBytes : littleSample));
        this.#tables = isWorth ? "chosen" : "simple";
    }
    #findIn(partFrom, partTo, from, to) {
        const origin = this.#origin;
        return this.#kernel.find(origin + partFrom, origin + partTo, origin + from, origin + to);
    }
    #findByHalves(from, to) {
        const batches = [];
        for (let part = from, size = to - from; part < to;) {
            const end = Math.min(part + size, to);
            const count = this.#findIn(part, end, from, to);
            if (count < 0) {
                size = Math.max(1, size >> 1);
                continue;
            }
            batches.push(this.#hits.slice(0, count * 2));
            part = end;
        }
        return sorted(batches, this.#origin);
    }
    lineStart(position, from) {
        return this.#kernel.lineStart(this.#origin + position, this.#origin + from) - this.#origin;
    }
    lineEnd(position, to) {
        return this.#kernel.lineEnd(this.#origin + position, this.#origin + to) - this.#origin;
    }
    countLineEnds(from, to) {
        return this.#kernel.countLineEnds(this.#origin + from, this.#origin + to);
    }
    holdsOne(strings, from, to) {
        const address = this.#strings.addressOf(strings);
        return address === null || this.#kernel.holdsOne(address, this.#origin + from, this.#origin + to) !== 0;
    }
}
function hitsIn(pairs, count, origin) {
    const positions = new Uint32Array(count);
    const literals = new Uint32Array(count);
    for (let index = 0; index < count; index++) {
        literals[index] = pairs[2 * index];
        positions[index] = pairs[2 * index + 1] - origin;
    }
    return { count, positions, literals };
}
const literalSpace = 2 ** 24;
function sorted(batches, origin) {
    const count = batches.reduce((sum, batch) => sum + batch.length / 2, 0);
    const keys = new Float64Array(count);
    let used = 0;
    for (const batch of batches) {
        for (let index = 0; index < batch.length; index += 2) {
            keys[used++] = (batch[index + 1] - origin) * literalSpace + batch[index];
        }
    }
    keys.sort();
    const positions = new Uint32Array(count);
    const literals = new Uint32Array(count);
    for (let index = 0; index < count; index++) {
        const key = keys[index];
        positions[index] = Math.floor(key / literalSpace);
        literals[index] = key % literalSpace;
    }
    return { count, positions, literals };
}
function bytesFor(literal) {
    const { text } = splitLiteral(literal);
    return bytesPerLiteral + (Buffer.byteLength(text) === 3 ? bytesPerThree : 0);
}
function aligned(address) {
    return Math.ceil(address / 16) * 16;
}

;// CONCATENATED MODULE: ./build/scan/prefilter-pool.js


class PrefilterPool {
    #sought;
    #engine;
    #idle = [];
    constructor(sought, engine) {
        this.#sought = sought;
        this.#engine = engine;
    }
    acquire() {
        return this.#idle.pop() ?? this.#create();
    }
    release(prefilter) {
        this.#idle.push(prefilter);
    }
    #create() {
        const kernel = this.#engine === "javascript" ? null : createWasmPrefilter(this.#sought);
        return kernel ?? new AhoCorasick(this.#sought.literals);
    }
}

;// CONCATENATED MODULE: ./build/scan/pattern-set.js





function compilePatterns(patterns, cache, engine = "best") {
    const matchers = [];
    const refused = [];
    const owners = new Map();
    const unfiltered = [];
    const also = [];
    for (const [index, pattern] of patterns.entries()) {
        const known = cache?.patterns[cacheKey(pattern.match)];
        const literals = known?.literals ?? literalsOf(pattern);
        if (typeof literals === "string") {
            refused.push({ pattern: index, id: pattern.id, reason: literals });
            matchers.push(null);
            also.push([]);
            continue;
        }
        matchers.push(new Matcher(pattern, known ?? null));
        also.push(literals.also);
        if (literals.sought.length === 0)
            unfiltered.push(index);
        for (const literal of literals.sought) {
            const known = owners.get(literal);
            if (known === undefined)
                owners.set(literal, [index]);
            else
                known.push(index);
        }
    }
    const literals = [...owners.keys()];
    const guards = [...owners.values()].map((asking) => guardOf(asking.map((owner) => also[owner] ?? [])));
    const prefilters = new PrefilterPool({ literals, guards }, engine);
    const set = { patterns, matchers, literals, owners: [...owners.values()], also, unfiltered, prefilters };
    return { set, refused };
}
function guardOf(required) {
    const [first = [], ...others] = required;
    return first.find((set) => others.every((sets) => sets.some((other) => isSame(other, set)))) ?? null;
}
function isSame(one, other) {
    return one.length === other.length && one.every((text, index) => text === other[index]);
}
function literalsOf(pattern) {
    const parsed = parse_pattern_parsePattern(pattern.match);
    return parsed.kind === "refused" ? parsed.reason : literals_requiredLiterals(parsed.node);
}

// EXTERNAL MODULE: ./build/scan/scan-entry.js + 8 modules
var scan_entry = __webpack_require__(3708);
;// CONCATENATED MODULE: ./build/scan/merged-lines.js
class MergedLines {
    #before;
    #after;
    #onLine;
    #slow = [];
    #bytes = 0;
    #lines = 0;
    #pending = [];
    #lastMatch = -Infinity;
    #failure = null;
    constructor({ before, after }, onLine) {
        this.#before = before;
        this.#after = after;
        this.#onLine = onLine;
    }
    line(line) {
        if (this.#bytes === 0)
            this.#take(line);
        else
            this.#take({ ...line, number: line.number + this.#lines, offset: line.offset + this.#bytes });
    }
    endSegment(totals) {
        for (const slow of totals.slow) {
            if (this.#slow.some(({ pattern }) => pattern === slow.pattern))
                continue;
            this.#slow.push({ ...slow, line: slow.line + this.#lines });
        }
        this.#bytes += totals.bytes;
        this.#lines += totals.lines;
    }
    fail(reason) {
        this.#failure ??= reason;
    }
    get hasFailed() {
        return this.#failure !== null;
    }
    result(state) {
        if (this.#failure !== null)
            return { state: "failed", reason: this.#failure };
        return { bytes: this.#bytes, lines: this.#lines, state, slow: this.#slow };
    }
    #take(line) {
        if (line.matches.length === 0) {
            if (line.number <= this.#lastMatch + this.#after)
                this.#onLine(line);
            else
                this.#keep(line);
            return;
        }
        for (const near of this.#pending) {
            if (near.number >= line.number - this.#before)
                this.#onLine(near);
        }
        this.#pending.length = 0;
        this.#onLine(line);
        this.#lastMatch = line.number;
    }
    #keep(line) {
        this.#pending.push(line);
        if (this.#pending.length > this.#before)
            this.#pending.shift();
    }
}

;// CONCATENATED MODULE: ./build/scan/scanner.js



function createScanner(set, threads) {
    return {
        scan: (work) => underWay(scanWith(set, threads, work)),
        close: async () => await threads?.close(),
    };
}
function scanWith(set, threads, work) {
    if (threads === null)
        return alone(set, work);
    return threads.ready === null ? handedOver(set, threads, work) : inPool(threads.ready, work);
}
async function alone(set, { chunks, options, turn }) {
    return finished(await (0,scan_entry/* scanEntry */.k)(set, chunks, options, await turn));
}
async function handedOver(set, threads, work) {
    const merged = new MergedLines(work.options, await work.turn);
    const chunks = new Handover(work.chunks, (bytes) => {
        threads.saw(bytes, work.size);
        return threads.ready;
    });
    const options = { ...work.options, isSegment: true };
    const totals = await (0,scan_entry/* scanEntry */.k)(set, chunks.here(), options, (line) => merged.line(line));
    merged.endSegment(totals);
    const rest = totals.state === "whole" ? chunks.rest() : null;
    if (rest !== null)
        return rest.taker.scan({ ...work, chunks: rest.chunks, merged: Promise.resolve(merged) });
    await chunks.close();
    return finished(merged.result(totals.state));
}
function inPool(pool, { chunks, options, turn }) {
    const merged = turn.then((onLine) => new MergedLines(options, onLine));
    return Promise.resolve(pool.scan({ chunks, options, merged }));
}
function finished(result) {
    return { taken: Promise.resolve(), done: Promise.resolve(result) };
}
function underWay(begun) {
    return { taken: begun.then(({ taken }) => taken), done: begun.then(({ done }) => done) };
}

;// CONCATENATED MODULE: ./build/scan/threads.js
const worthWorkersBytes = 128 * 1024 * 1024;
function threadsOf(set, { workers, cache }) {
    return workers === null || workers.count < 2 ? null : new Threads(set, workers, cache);
}
class Threads {
    #set;
    #workers;
    #cache;
    #seen = 0;
    #starting = null;
    #pool = null;
    constructor(set, workers, cache) {
        this.#set = set;
        this.#workers = workers;
        this.#cache = cache;
    }
    get ready() {
        return this.#pool?.isReady === true ? this.#pool : null;
    }
    saw(bytes, sure) {
        this.#seen += bytes;
        if (Math.max(this.#seen, sure) >= (this.#workers.worthBytes ?? worthWorkersBytes))
            this.#starting ??= this.#start();
    }
    async close() {
        await this.#starting;
        await this.#pool?.close();
    }
    async #start() {
        const { createScanPool } = await __webpack_require__.e(/* import() */ 183).then(__webpack_require__.bind(__webpack_require__, 8183));
        const { count, script } = this.#workers;
        this.#pool = createScanPool({
            set: this.#set,
            threads: count - 1,
            script,
            ...(this.#cache === null ? {} : { cache: this.#cache }),
        });
        this.#pool.start();
    }
}

;// CONCATENATED MODULE: ./build/scan/index.js









/***/ }),

/***/ 4906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ inputCapacity)
/* harmony export */ });
const inputCapacity = 192 * 1024;


/***/ }),

/***/ 3708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ scanEntry)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/scan/event-loop.js

const turnEveryMs = 1;
let lastTurn = performance.now();
function isTurnDue() {
    return performance.now() - lastTurn > turnEveryMs;
}
async function giveWay() {
    if (!isTurnDue())
        return;
    await (0,promises_.setImmediate)();
    lastTurn = performance.now();
}

;// CONCATENATED MODULE: ./build/scan/linear-engine.js
async function loadLinearEngine() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return {
        compile(source) {
            const pattern = RE2JS.compile(source);
            const names = Object.keys(pattern.namedGroups());
            return {
                match(text) {
                    const matcher = pattern.matcher(text);
                    if (!matcher.find())
                        return null;
                    const taken = names
                        .map((name) => [name, matcher.group(name)])
                        .filter((entry) => entry[1] !== null);
                    return { start: matcher.start(), end: matcher.end(), captures: Object.fromEntries(taken) };
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/scan/confirmer.js


const maxMatchMs = 250;
const checkEvery = 64;
class Confirmer {
    #set;
    #signal;
    #slow = [];
    #setAside = new Set();
    #linear = null;
    #tried = 0;
    constructor(set, signal) {
        this.#set = set;
        this.#signal = signal;
    }
    get slow() {
        return this.#slow;
    }
    get stopped() {
        return this.#signal?.aborted ?? false;
    }
    mustWait({ text, patterns }) {
        if (++this.#tried % checkEvery === 0 && isTurnDue())
            return true;
        if (this.#linear !== null)
            return false;
        for (const pattern of patterns) {
            if (this.#set.matchers[pattern]?.needsLinear(text.length))
                return true;
        }
        return false;
    }
    async wait({ text, patterns }) {
        const isLinear = [...patterns].some((pattern) => this.#set.matchers[pattern]?.needsLinear(text.length));
        if (isLinear)
            this.#linear ??= await loadLinearEngine();
        await giveWay();
    }
    confirm(candidate) {
        const found = [];
        for (const pattern of candidate.patterns) {
            const matcher = this.#set.matchers[pattern];
            if (!matcher || this.#setAside.has(pattern))
                continue;
            const match = this.#isCostly(matcher, candidate.text)
                ? this.#timed(pattern, matcher, candidate)
                : matcher.match(candidate.text, candidate.edges, this.#linear);
            if (match !== null)
                found.push({ pattern, ...match });
        }
        return found.sort((a, b) => a.pattern - b.pattern);
    }
    #isCostly(matcher, text) {
        return text.length > 1024 || matcher.needsLinear(text.length);
    }
    #timed(pattern, matcher, candidate) {
        const first = this.#measured(matcher, candidate);
        if (isTurnDue())
            this.#tried = checkEvery - 1;
        if (first.ms <= maxMatchMs)
            return first.match;
        const { ms } = this.#measured(matcher, candidate);
        if (ms <= maxMatchMs)
            return first.match;
        this.#setAside.add(pattern);
        const id = this.#set.patterns[pattern]?.id ?? "";
        this.#slow.push({ pattern, id, line: candidate.line, ms: Math.round(ms) });
        return first.match;
    }
    #measured(matcher, { text, edges }) {
        const before = performance.now();
        const match = matcher.match(text, edges, this.#linear);
        return { match, ms: performance.now() - before };
    }
}

;// CONCATENATED MODULE: ./build/scan/excerpts.js
const maxText = 16 * 1024;
const around = 512;
const headLength = 1024;
const maxMatchLength = 8 * 1024;
const gap = " … ";
const border = /[\s"'`,;<>()[\]{}]/;
function takeExcerpt(text, place, hit) {
    if (hit === null)
        return { text: text.slice(0, lastBorder(text, 0, headLength)), start: 0, hit: null };
    const end = Math.min(hit.end, hit.start + maxMatchLength);
    const from = place.isFirst && hit.start <= around ? 0 : firstBorder(text, Math.max(0, hit.start - around), hit.start);
    const to = place.isLast && text.length - end <= around ? text.length : lastBorder(text, end, end + around);
    const moved = { ...hit, start: hit.start + place.textOffset, end: hit.end + place.textOffset };
    return { text: text.slice(from, to), start: from + place.textOffset, hit: moved };
}
function joinExcerpts(excerpts) {
    let text = "";
    let lineEnd = 0;
    const matches = [];
    for (const excerpt of excerpts.toSorted((a, b) => a.start - b.start)) {
        const overlap = lineEnd - excerpt.start;
        const added = overlap >= 0 && text.length > 0
            ? excerpt.text.slice(overlap)
            : (text.length > 0 ? gap : "") + excerpt.text;
        if (text.length + added.length > maxText)
            break;
        text += added;
        lineEnd = Math.max(lineEnd, excerpt.start + excerpt.text.length);
        if (excerpt.hit === null)
            continue;
        const shift = text.length - lineEnd;
        const { hit } = excerpt;
        matches.push({ ...hit, start: hit.start + shift, end: Math.min(hit.end + shift, text.length) });
    }
    return { text, matches: matches.sort((a, b) => a.pattern - b.pattern) };
}
function firstBorder(text, from, limit) {
    for (let index = from; index < limit; index++) {
        if (border.test(text[index]))
            return index;
    }
    return limit;
}
function lastBorder(text, limit, to) {
    for (let index = Math.min(to, text.length - 1); index > limit; index--) {
        if (border.test(text[index]))
            return index;
    }
    return limit;
}

;// CONCATENATED MODULE: ./build/scan/scanned-line.js
const maxLineBytes = 16 * 1024;
const wholeLine = { start: true, end: true };
function neighbourLine(bytes, { number, offset }) {
    const cut = bytes.length > maxLineBytes;
    const text = bytes.toString("utf8", 0, cut ? characterStart(bytes, maxLineBytes) : bytes.length);
    return { number, offset, text, cut, matches: [] };
}
function characterStart(bytes, index) {
    for (let back = 0; back < 4 && back <= index; back++) {
        if (((bytes[index - back] ?? 0) & 0xc0) !== 0x80)
            return index - back;
    }
    return index;
}

;// CONCATENATED MODULE: ./build/scan/long-line.js


const stride = maxLineBytes / 2;
const pendingCapacity = 4 * maxLineBytes;
class LongLine {
    #parts;
    #pending = Buffer.alloc(pendingCapacity);
    #matched = new Set();
    #excerpts = [];
    #head = null;
    #filled = 0;
    #textOffset = 0;
    #windows = 0;
    constructor(parts) {
        this.#parts = parts;
    }
    async push(bytes) {
        for (let from = 0; from < bytes.length;) {
            const piece = bytes.subarray(from, from + pendingCapacity - this.#filled);
            this.#pending.set(piece, this.#filled);
            this.#filled += piece.length;
            from += piece.length;
            await this.#drain();
        }
    }
    async end() {
        await this.#window(this.#filled, true);
        const { number, offset } = this.#parts;
        return { number, offset, ...joinExcerpts(this.#excerpts), cut: true };
    }
    head() {
        return neighbourLine(this.#head ?? this.#pending.subarray(0, this.#filled), this.#parts);
    }
    async #drain() {
        while (this.#filled > maxLineBytes) {
            this.#head ??= Buffer.from(this.#pending.subarray(0, maxLineBytes + 1));
            await this.#window(characterStart(this.#pending, maxLineBytes), false);
            const next = characterStart(this.#pending, stride);
            this.#textOffset += this.#pending.toString("utf8", 0, next).length;
            this.#pending.copyWithin(0, next, this.#filled);
            this.#filled -= next;
        }
    }
    async #window(length, isLast) {
        const bytes = this.#pending.subarray(0, length);
        const text = bytes.toString("utf8", 0, length);
        const isFirst = this.#windows++ === 0;
        const found = await this.#parts.confirm(bytes, text, { start: isFirst, end: isLast });
        const place = { textOffset: this.#textOffset, isFirst, isLast };
        if (isFirst)
            this.#excerpts.push(takeExcerpt(text, place, null));
        for (const hit of found) {
            if (this.#matched.has(hit.pattern))
                continue;
            this.#matched.add(hit.pattern);
            this.#excerpts.push(takeExcerpt(text, place, hit));
        }
    }
}

;// CONCATENATED MODULE: ./build/scan/neighbours.js

const lineFeed = 10;
const carriageReturn = 13;
class Neighbours {
    #prefilter;
    #before;
    #after;
    #onLine;
    #isSegment;
    #history = [];
    #afterLeft = 0;
    #offset = 0;
    #cursor = { position: 0, number: 1 };
    constructor(prefilter, { before, after, isSegment = false }, onLine) {
        this.#prefilter = prefilter;
        this.#before = before;
        this.#after = after;
        this.#onLine = onLine;
        this.#isSegment = isSegment;
        if (isSegment)
            this.#afterLeft = after;
    }
    beginRegion({ from, number, offset }) {
        this.#cursor = { position: from, number };
        this.#offset = offset;
    }
    match(span, line) {
        this.#deliverAfter(span.start);
        const lines = this.#linesBefore(span.start, span.number);
        const missing = this.#before - lines.length;
        if (missing > 0)
            lines.unshift(...this.#history.slice(-missing));
        for (const neighbour of lines)
            this.#onLine(neighbour);
        this.#onLine(line);
        this.#history = [];
        this.#afterLeft = this.#after;
        this.#cursor = { position: span.next, number: span.number + 1 };
    }
    endRegion(end, number) {
        this.#deliverAfter(end);
        this.#history = this.#lastOf([...this.#history, ...this.#linesBefore(end, number)]);
    }
    longLine(line, neighbour) {
        if (line.matches.length > 0) {
            for (const before of this.#history)
                this.#onLine(before);
            this.#onLine(line);
            this.#history = [];
            this.#afterLeft = this.#after;
        }
        else if (this.#afterLeft > 0) {
            this.#onLine(neighbour);
            this.#afterLeft--;
        }
        else {
            this.#history = this.#lastOf([...this.#history, neighbour]);
        }
    }
    end() {
        if (!this.#isSegment)
            return;
        for (const line of this.#history)
            this.#onLine(line);
    }
    #deliverAfter(end) {
        let { position, number } = this.#cursor;
        for (; this.#afterLeft > 0 && position < end; this.#afterLeft--, number++) {
            const stop = this.#prefilter.lineEnd(position, end);
            this.#onLine(this.#neighbour(position, stop, number));
            position = stop + (this.#isCrLf(stop, end) ? 2 : 1);
        }
        this.#cursor = { position: Math.min(position, end), number };
    }
    #linesBefore(end, number) {
        const input = this.#prefilter.input;
        const found = [];
        let next = end;
        while (found.length < this.#before && next > this.#cursor.position) {
            let stop = next;
            if (input[stop - 1] === lineFeed)
                stop -= stop - 2 >= this.#cursor.position && input[stop - 2] === carriageReturn ? 2 : 1;
            else if (input[stop - 1] === carriageReturn)
                stop -= 1;
            const start = this.#prefilter.lineStart(stop, this.#cursor.position);
            found.push(this.#neighbour(start, stop, number - found.length - 1));
            next = start;
        }
        return found.reverse();
    }
    #neighbour(start, end, number) {
        return neighbourLine(this.#prefilter.input.subarray(start, end), {
            number,
            offset: this.#offset + start,
        });
    }
    #isCrLf(stop, end) {
        const { input } = this.#prefilter;
        return input[stop] === carriageReturn && stop + 1 < end && input[stop + 1] === lineFeed;
    }
    #lastOf(lines) {
        return lines.slice(Math.max(0, lines.length - this.#before));
    }
}

// EXTERNAL MODULE: ./build/scan/prefilter.js
var prefilter = __webpack_require__(4906);
;// CONCATENATED MODULE: ./build/scan/line-scanner.js





const bufferCapacity = prefilter/* inputCapacity */.x - 2 * maxLineBytes;
const line_scanner_lineFeed = 10;
const line_scanner_carriageReturn = 13;
class LineScanner {
    #set;
    #prefilter;
    #confirmer;
    #neighbours;
    #input;
    #askedBy;
    #asked = [];
    #regionBytes;
    #candidates = 0;
    #filled = 0;
    #offset = 0;
    #number = 1;
    #long = null;
    #bytes = 0;
    constructor(set, { prefilter, confirmer, options, onLine }) {
        this.#set = set;
        this.#prefilter = prefilter;
        this.#confirmer = confirmer;
        this.#input = prefilter.input;
        this.#neighbours = new Neighbours(prefilter, options, onLine);
        this.#askedBy = new Float64Array(set.patterns.length);
        this.#regionBytes = Math.min(options.regionBytes ?? bufferCapacity, bufferCapacity);
    }
    get bytes() {
        return this.#bytes;
    }
    get lines() {
        return this.#number - 1;
    }
    async push(chunk) {
        for (let from = 0; from < chunk.length && !this.#confirmer.stopped;) {
            const room = Math.min(bufferCapacity - this.#filled, this.#regionBytes);
            const piece = chunk.subarray(from, from + room);
            this.#input.set(piece, this.#filled);
            this.#filled += piece.length;
            this.#bytes += piece.length;
            from += piece.length;
            if (this.#filled >= this.#regionBytes)
                await this.#drain(false);
            await giveWay();
        }
    }
    async end() {
        await this.#drain(true);
        this.#neighbours.end();
    }
    async #drain(isLast) {
        let from = this.#long === null ? 0 : await this.#continueLong(0, isLast);
        if (this.#long === null) {
            const end = isLast ? this.#filled : this.#wholeLinesEnd(from);
            if (end > from)
                await this.#region(from, end);
            from = Math.max(from, end);
            if (this.#filled - from > maxLineBytes)
                from = await this.#beginLong(from);
        }
        this.#input.copyWithin(0, from, this.#filled);
        this.#filled -= from;
        this.#offset += from;
    }
    #wholeLinesEnd(from) {
        const held = this.#input.subarray(from, this.#filled);
        const feed = held.lastIndexOf(line_scanner_lineFeed);
        const tail = held.subarray(feed + 1, -1).lastIndexOf(line_scanner_carriageReturn);
        return from + (tail < 0 ? feed + 1 : feed + 1 + tail + 1);
    }
    async #region(from, end) {
        const hits = this.#prefilter.find(from, end);
        const isEveryLine = this.#set.unfiltered.length > 0;
        this.#neighbours.beginRegion({ from, number: this.#number, offset: this.#offset });
        let at = from;
        for (let hit = 0; at < end && (isEveryLine || hit < hits.count) && !this.#confirmer.stopped;) {
            const position = isEveryLine ? at : hits.positions[hit];
            const start = this.#prefilter.lineStart(position, at);
            this.#number += this.#prefilter.countLineEnds(at, start);
            const stop = this.#prefilter.lineEnd(position, end);
            hit = this.#ask(hits, hit, stop);
            at = this.#afterLineEnd(stop, end);
            const looked = this.#look({ start, end: stop, next: at });
            if (looked !== null)
                await looked;
            this.#number++;
        }
        this.#number += this.#prefilter.countLineEnds(at, end);
        if (at < end && !isLineEnd(this.#input[end - 1]))
            this.#number++;
        this.#neighbours.endRegion(end, this.#number);
    }
    #ask(hits, first, stop) {
        const stamp = ++this.#candidates;
        const asked = this.#asked;
        asked.length = 0;
        asked.push(...this.#set.unfiltered);
        let hit = first;
        for (; hit < hits.count && hits.positions[hit] < stop; hit++) {
            for (const pattern of this.#set.owners[hits.literals[hit]] ?? []) {
                if (this.#askedBy[pattern] === stamp)
                    continue;
                this.#askedBy[pattern] = stamp;
                asked.push(pattern);
            }
        }
        return hit;
    }
    #look(span) {
        if (span.end - span.start > maxLineBytes)
            return this.#lookAtLong(span);
        const patterns = this.#worthATrial(span);
        if (patterns === null)
            return null;
        const text = this.#input.toString("utf8", span.start, span.end);
        const candidate = { text, edges: wholeLine, line: this.#number, patterns };
        if (this.#confirmer.mustWait(candidate))
            return this.#confirmLater(span, candidate);
        this.#confirm(span, candidate);
        return null;
    }
    #worthATrial({ start, end }) {
        let worth = null;
        for (const pattern of this.#asked) {
            if (!this.#holdsAlso(pattern, start, end))
                continue;
            worth ??= [];
            worth.push(pattern);
        }
        return worth;
    }
    #holdsAlso(pattern, start, end) {
        for (const strings of this.#set.also[pattern] ?? []) {
            if (!this.#prefilter.holdsOne(strings, start, end))
                return false;
        }
        return true;
    }
    async #confirmLater(span, candidate) {
        await this.#confirmer.wait(candidate);
        this.#confirm(span, candidate);
    }
    #confirm(span, candidate) {
        const matches = this.#confirmer.confirm(candidate);
        if (matches.length === 0)
            return;
        const [number, offset] = [this.#number, this.#offset + span.start];
        this.#neighbours.match({ ...span, number }, { number, offset, text: candidate.text, cut: false, matches });
    }
    async #lookAtLong(span) {
        const long = this.#longLine(span.start);
        await long.push(this.#input.subarray(span.start, span.end));
        const line = await long.end();
        if (line.matches.length > 0)
            this.#neighbours.match({ ...span, number: this.#number }, line);
    }
    #afterLineEnd(stop, end) {
        if (stop >= end)
            return end;
        const isCrLf = this.#input[stop] === line_scanner_carriageReturn && stop + 1 < end && this.#input[stop + 1] === line_scanner_lineFeed;
        return stop + (isCrLf ? 2 : 1);
    }
    async #beginLong(from) {
        this.#long = this.#longLine(from);
        return this.#continueLong(from, false);
    }
    #longLine(from) {
        return new LongLine({
            number: this.#number,
            offset: this.#offset + from,
            confirm: (bytes, text, edges) => this.#confirmWindow(bytes, text, edges),
        });
    }
    async #continueLong(from, isLast) {
        const long = this.#long;
        const stop = this.#prefilter.lineEnd(from, this.#filled);
        await long.push(this.#input.subarray(from, stop));
        const isOpen = stop === this.#filled || (stop === this.#filled - 1 && this.#input[stop] === line_scanner_carriageReturn);
        if (isOpen && !isLast)
            return stop;
        this.#neighbours.longLine(await long.end(), long.head());
        this.#long = null;
        this.#number++;
        return this.#afterLineEnd(stop, this.#filled);
    }
    async #confirmWindow(bytes, text, edges) {
        this.#input.set(bytes, bufferCapacity);
        const end = bufferCapacity + bytes.length;
        this.#ask(this.#prefilter.find(bufferCapacity, end), 0, end);
        const candidate = { text, edges, line: this.#number, patterns: [...this.#asked] };
        if (this.#confirmer.mustWait(candidate))
            await this.#confirmer.wait(candidate);
        return this.#confirmer.confirm(candidate);
    }
}
function isLineEnd(byte) {
    return byte === line_scanner_lineFeed || byte === line_scanner_carriageReturn;
}

;// CONCATENATED MODULE: ./build/scan/scan-entry.js


async function scanEntry(set, chunks, options, onLine) {
    const prefilter = set.prefilters.acquire();
    const confirmer = new Confirmer(set, options.signal);
    const scanner = new LineScanner(set, { prefilter, confirmer, options, onLine });
    try {
        for await (const chunk of chunks) {
            if (options.signal?.aborted)
                break;
            await scanner.push(chunk);
            if (confirmer.stopped)
                break;
        }
        const isStopped = confirmer.stopped || options.signal?.aborted === true;
        if (!isStopped)
            await scanner.end();
        const state = isStopped || confirmer.stopped ? "stopped" : "whole";
        return { bytes: scanner.bytes, lines: scanner.lines, state, slow: confirmer.slow };
    }
    finally {
        set.prefilters.release(prefilter);
    }
}


/***/ })

};
;