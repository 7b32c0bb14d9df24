"use strict";
exports.id = 247;
exports.ids = [247];
exports.modules = {

/***/ 8140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readShipped)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function readShipped(file) {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
}


/***/ }),

/***/ 1682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function* walk(folder, below = "") {
    for (const item of itemsOf(folder, below)) {
        if ("kind" in item)
            yield item;
        else
            yield* walkItem(folder, below, item);
    }
}
function itemsOf(folder, below) {
    try {
        const items = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below), { withFileTypes: true });
        return items.sort((left, right) => (left.name < right.name ? -1 : 1));
    }
    catch (error) {
        return [{ kind: "unreadable", path: below, reason: reasonOf(error) }];
    }
}
function* walkItem(folder, below, item) {
    const path = below === "" ? item.name : `${below}/${item.name}`;
    if (item.isDirectory())
        yield* walk(folder, path);
    else if (item.isFile())
        yield fileAt(folder, path);
    else
        yield { kind: "special", path, what: whatIs(item) };
}
function fileAt(folder, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    try {
        return { kind: "file", path, absolute, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).size };
    }
    catch (error) {
        return { kind: "unreadable", path, reason: reasonOf(error) };
    }
}
function whatIs(item) {
    if (item.isSymbolicLink())
        return "a symbolic link";
    if (item.isFIFO())
        return "a named pipe";
    if (item.isSocket())
        return "a socket";
    return "a device";
}
const reasonOf = (error) => typeof error === "object" && error !== null && "code" in error
    ? String(error.code)
    : "it could not be read";


/***/ }),

/***/ 8776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endedWell)
/* harmony export */ });
const benignEnds = [
    "session.closed",
    "client.shutdown",
    "transport.closed",
    "stream.aborted",
    "stream.idle-timeout",
    "process.exited",
];
const shortestLifeMs = 2_000;
function endedWell({ end, lifetimeMs, }) {
    return end !== null && benignEnds.includes(end) && (lifetimeMs === null || lifetimeMs >= shortestLifeMs);
}


/***/ }),

/***/ 2022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ onePerPlace),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   r4: () => (/* binding */ placeKey)
/* harmony export */ });
function placeKey(place) {
    return `${entryKey(place)}\n${place.line}`;
}
function onePerPlace(items, placeOf) {
    return [...new Map(items.map((item) => [placeKey(placeOf(item)), item])).values()];
}
function entryKey({ bundle, entry }) {
    return `${bundle}\n${entry}`;
}


/***/ }),

/***/ 5197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ referenceHosts)
/* harmony export */ });
const referenceHosts = [
    "code.claude.com",
    "datatracker.ietf.org",
    "developer.mozilla.org",
    "docs.anthropic.com",
    "docs.astral.sh",
    "docs.claude.com",
    "docs.docker.com",
    "docs.github.com",
    "docs.npmjs.com",
    "git-scm.com",
    "github.blog",
    "github.com",
    "learn.microsoft.com",
    "man7.org",
    "modelcontextprotocol.io",
    "nodejs.org",
    "undici.nodejs.org",
    "v8.dev",
    "www.rfc-editor.org",
];


/***/ }),

/***/ 6326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ warmSamples),
/* harmony export */   T: () => (/* binding */ minTrendSamples)
/* harmony export */ });
const minTrendSamples = 3;
function warmSamples(samples) {
    const [first, second] = samples;
    return first !== undefined && second !== undefined && first[1] < second[1] / 2 ? samples.slice(1) : samples;
}


/***/ }),

/***/ 335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cleanLine),
/* harmony export */   v: () => (/* binding */ cleanLines)
/* harmony export */ });
function cleanLine(text, limit = 200) {
    return cut(disarm(text.slice(0, limit * 16).replace(lineEnds, " ")).trim(), limit);
}
function cleanLines(text, limits) {
    const all = text.trimEnd().split(lineEnds);
    const lines = all
        .slice(0, limits.lines)
        .map((line) => cut(noCommand(disarm(line.slice(0, limits.width * 16)).trimEnd()), limits.width));
    const left = all.length - lines.length;
    return left > 0 ? [...lines, `… ${left} more lines`] : lines;
}
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const ansi = new RegExp("\\u001b(?:\\[[0-?]{0,32}[ -/]{0,4}[@-~]|\\][^\\u0007\\u001b]{0,256}(?:\\u0007|\\u001b\\\\))", "g");
const unseen = /(?:(?!\t)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800])+/gu;
const zalgo = /(\p{M}{4})\p{M}+/gu;
function disarm(text) {
    const seen = ascii.test(text) ? text : withoutUnseen(text);
    return (seen
        .replace(/<!-/g, "<! -")
        .replace(/-->/g, "-- >")
        .replace(/##\[/g, "## ["));
}
function noCommand(line) {
    return line.replace(/^(\s*)::/, "$1: :");
}
const ascii = /^[ -~]*$/;
function withoutUnseen(text) {
    return text.replace(ansi, "").replace(unseen, "\ufffd").replace(/\t/g, " ").replace(zalgo, "$1");
}
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const points = [...text];
    return points.length <= limit ? text : `${points.slice(0, limit - 1).join("")}…`;
}


/***/ }),

/***/ 9896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   KQ: () => (/* binding */ dateTime),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   U4: () => (/* binding */ durationRange),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   vB: () => (/* binding */ roughly),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
function duration(ms) {
    if (!Number.isFinite(ms))
        return "unknown";
    if (ms < 1_000)
        return `${Math.round(ms)} ms`;
    if (ms < 10_000)
        return `${trim(ms / 1_000, 1)} s`;
    if (ms < 120_000)
        return `${Math.round(ms / 1_000)} s`;
    if (ms < 7_200_000)
        return `${trim(ms / 60_000, 1)} min`;
    if (ms < 172_800_000)
        return `${trim(ms / 3_600_000, 1)} h`;
    return `${trim(ms / 86_400_000, 1)} days`;
}
function durationRange(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const low = duration(sorted[0] ?? Number.NaN);
    const high = duration(sorted.at(-1) ?? Number.NaN);
    if (low === high)
        return low;
    const [amount, unit] = low.split(" ");
    return high.endsWith(` ${unit}`) ? `${amount} to ${high}` : `${low} to ${high}`;
}
function roughly(ms) {
    const [size, unit] = rough.find(([each]) => ms >= each * 0.75) ?? [1, "millisecond"];
    const amount = Math.max(1, Math.round(ms / size));
    return `about ${amount} ${unit}${amount === 1 ? "" : "s"}`;
}
const rough = [
    [86_400_000, "day"],
    [3_600_000, "hour"],
    [60_000, "minute"],
    [1_000, "second"],
];
function bytes(count) {
    if (count < 1024)
        return `${Math.round(count)} ${count === 1 ? "byte" : "bytes"}`;
    const units = ["KiB", "MiB", "GiB", "TiB"];
    let value = count / 1024;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${trim(value, value < 10 ? 1 : 0)} ${units[unit]}`;
}
function amount(value, unit) {
    if (/^bytes?$/i.test(unit))
        return value < 0 ? `−${bytes(-value)}` : bytes(value);
    if (unit === "ms")
        return duration(value);
    const known = /^(?:[A-Za-z]{1,12}|%)$/.test(unit) ? ` ${unit}` : "";
    return `${trim(value, Math.abs(value) < 10 ? 1 : 0)}${known}`;
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}
function dateTime(time) {
    const at = parse(time);
    return at === null ? null : `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
}
function clock(time) {
    return parse(time)?.slice(11, 23) ?? null;
}
function day(time) {
    return parse(time)?.slice(0, 10) ?? null;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
    return low === undefined || high === undefined ? null : (low + high) / 2;
}
function milliseconds(time) {
    if (time === null || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(time))
        return null;
    const at = Date.parse(time);
    return Number.isNaN(at) || at < 0 ? null : at;
}
function parse(time) {
    const at = milliseconds(time);
    return at === null ? null : new Date(at).toISOString();
}
function trim(value, digits) {
    return value.toFixed(digits).replace(/\.0+$/, "");
}


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   eZ: () => (/* binding */ bareWords)
/* harmony export */ });
/* unused harmony export inert */
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(335);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3126);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5484);



function prose(text, limit = 1_000) {
    return new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Prose */ .s7(inert(text, limit));
}
function inert(text, limit = 1_000) {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(text, limit);
    const parts = [];
    let at = 0;
    for (const span of line.matchAll(/(?<!`)`([^`]+)`(?!`)/g)) {
        parts.push(...words(line.slice(at, span.index)), (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(span[1] ?? ""));
        at = span.index + span[0].length;
    }
    parts.push(...words(line.slice(at)));
    return join(quoteFirst(parts));
}
function words(text) {
    return text
        .split(/(\s+)/)
        .filter((word) => word !== "")
        .map((word) => (isInert(word) ? word : (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(word)));
}
function quoteFirst(parts) {
    const [first, ...rest] = parts;
    return first !== undefined && /^(?:[-+=]|\d+[.)]$)/.test(first) ? [(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(first), ...rest] : parts;
}
function join(parts) {
    return parts.reduce((text, part) => (text.endsWith("`") && part.startsWith("`") ? `${text} ${part}` : text + part), "");
}
function bareWords(text) {
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(text)
        .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, " ")
        .trim()
        .split(" ")
        .map((word) => (word === "" || (isInert(word) && !/^[-=._]/.test(word)) ? word : "…"))
        .join(" ");
}
function isInert(word) {
    return (plainAscii.test(word) || plainWord.test(word)) && !active.test(word);
}
const plainAscii = /^[A-Za-z0-9\s.,;:'"()?!%+=/-]+$/;
const plainWord = /^(?:[\p{L}\p{N}\p{M}\s.,;:'"()?!%+=/\u2010-\u2015‘’“”…→×·≥≤-]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))+$/u;
const active = new RegExp([
    "(?:https?|ftps?|mailto|xmpp|javascript|data|vbscript|file):",
    "://",
    "www\\.",
    "^::",
    "(?:^|\\W)GH-\\d",
    "GHSA-",
    "CVE-\\d",
    ":(?:[a-z_+-][a-z0-9_+-]+|100|1234|8ball):",
    "(?:^|[^a-z0-9])(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}(?![\\w-])",
    "(?:^|[^a-z0-9])[0-9a-f]{40}(?!\\w)",
    "^-{2,}$|^={2,}$",
].join("|"), "i");


/***/ }),

/***/ 3126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   NJ: () => (/* binding */ blockFence),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(335);

function codeSpan(text) {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text) || "(empty)";
    const run = "`".repeat(longestRun(line, "`") + 1);
    const edge = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${run}${edge}${line}${edge}${run}`;
}
function fence(text, { info, lines, width } = blockFence) {
    const body = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLines */ .v)(text, { lines, width }).join("\n");
    const run = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
    return `${run}${info}\n${body}\n${run}`;
}
const blockFence = { info: "text", lines: 12, width: 400 };
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const each of text) {
        run = each === character ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}


/***/ }),

/***/ 3033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3126);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5484);


function say(literal, ...values) {
    const text = literal.reduce((done, part, index) => {
        const value = values[index - 1];
        return touch(touch(done, value === undefined ? "" : write(value)), part);
    });
    return new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Prose */ .s7(text);
}
const fixed = (text) => new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Prose */ .s7(text);
function list(parts, separator = ", ") {
    return new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Prose */ .s7(parts.map(_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6).reduce((done, part) => (done === "" ? part : touch(`${done}${separator}`, part)), ""));
}
function sentences(parts) {
    const said = parts.filter((part) => part !== null);
    return said.length === 0 ? null : list(said, " ");
}
function write(value) {
    if (typeof value === "number")
        return String(value);
    return value.kind === "quoted" ? (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value)) : (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value);
}
function touch(done, next) {
    return done.endsWith("`") && next.startsWith("`") ? `${done} ${next}` : done + next;
}


/***/ }),

/***/ 5484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eB: () => (/* binding */ Block),
/* harmony export */   s7: () => (/* binding */ Prose),
/* harmony export */   v5: () => (/* binding */ Quoted)
/* harmony export */ });
/* unused harmony export Slot */
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(335);

class Slot {
    #text;
    constructor(text) {
        this.#text = text;
    }
    static textOf(slot) {
        return slot.#text;
    }
    toString() {
        return seal(this.kind, this.#text);
    }
    toHTML() {
        return this.toString();
    }
    toJSON() {
        return this.#text;
    }
}
class Quoted extends Slot {
    kind = "quoted";
    constructor(text) {
        super((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text));
    }
}
class Block extends Slot {
    kind;
    constructor(text, kind = "block") {
        super(text);
        this.kind = kind;
    }
}
class Prose extends Slot {
    kind = "prose";
}
const { textOf } = Slot;
const open = "\ue000";
const close = "\ue001";
const lineBreak = "\ue002";
const codes = { quoted: "q", prose: "p", block: "b", commands: "c", paste: "m", diagram: "d" };
function seal(kind, text) {
    return `${open}${codes[kind]}${text.replace(/[\ue000-\ue002]/g, "\ufffd").replace(/\r\n?|\n/g, lineBreak)}${close}`;
}
function unseal(line) {
    return line.split(/(\ue000[^\ue001]*\ue001)/).map((part) => {
        if (!part.startsWith(open))
            return part;
        const kind = Object.keys(codes).find((each) => codes[each] === part[1]) ?? "quoted";
        return { kind, text: part.slice(2, -1).replaceAll(lineBreak, "\n") };
    });
}


/***/ }),

/***/ 8203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commandSafe),
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(335);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5484);
/* harmony import */ var _view_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9248);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6356);




function renderText(result, { colours, details = true }) {
    const view = (0,_view_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildView */ .k)(result);
    const style = colours ? ansiStyle : plainStyle;
    const parts = [
        ...firstScreen(view, style),
        ...(details ? detailsOf(view, style) : []),
        style.faint(line(view.footer)),
    ];
    return `${commandSafe(parts.join("\n\n"))}\n`;
}
function commandSafe(text) {
    return text.replace(/^([^\S\r\n\u2028\u2029]*)::(?=.*::)/gm, "$1: :").replaceAll("##[", "## [");
}
const plainStyle = { title: (text) => text, label: (text) => text, faint: (text) => text };
const ansiStyle = {
    title: (text) => `\u001b[1;36m${text}\u001b[0m`,
    label: (text) => `\u001b[1m${text}\u001b[0m`,
    faint: (text) => `\u001b[2m${text}\u001b[0m`,
};
function firstScreen(view, style) {
    const { cause } = view;
    return [
        `${style.title(line(view.headline))}\n${line(view.lead)}`,
        ...(view.summary === null ? [] : [labelled(view.summaryLabel, view.summary, style)]),
        ...(cause === null ? [] : causeLines(cause, view, style)),
        ...(view.ask === null
            ? []
            : [`${labelled(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.oneQuestion, view.ask.sentence, style)}${commandsUnder(view.ask.commands)}`]),
        ...section(view.othersLabel, view.others.map((each) => `- ${line(each.title)}: ${line(each.cause)} (${line(each.proof)})`), style),
        ...section(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.observations, view.observations.map((each) => `- ${line(each.title)} (${line(each.proof)})`), style),
    ];
}
function causeLines(cause, view, style) {
    const explained = cause.explained.map(({ title, count, proof }) => `- ${line(title)}, ${line(count)} (${line(proof)})`);
    return [
        `${labelled(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.why, cause.cause, style)} This is ${line(cause.confidence)} (${line(cause.proof)}).`,
        labelled(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.effect, cause.impact, style),
        `${labelled(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.howOften, cause.when, style)}${view.sessionsSummary === null ? "" : ` ${line(view.sessionsSummary)}`}`,
        ...section(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.whatToDo, cause.steps.map((step, index) => `${index + 1}. ${line(step.text)}${commandsUnder(step.commands)}`), style),
        ...cause.known.map(({ issue, title, regression, differences }) => `${labelled(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.knownAs, issue.text, style)} (${line(issue.state)}), ${line(title)}${regression === null ? "" : `. ${line(regression)}`}${differences.map((each) => `\n- ${line(each)}`).join("")}`),
        ...section(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.explained, explained, style),
    ];
}
function detailsOf(view, style) {
    const evidence = view.evidence.flatMap(({ title, count, files, more }) => [
        `${line(title)}, ${line(count)}`,
        ...files.flatMap(({ place, lines }) => [
            `  ${line(place)}`,
            ...lines.map((each) => `    ${line(each.name)} ${line(each.line)}${each.time ? ` ${line(each.time)}` : ""}  ${excerpt(each)}`),
        ]),
        ...(more === null ? [] : [`    ${line(more)}`]),
    ]);
    return [
        ...section(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.evidence, evidence, style),
        ...section(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.unknown, view.unknown.map(({ count, template, proof }) => `${String(count).padStart(6)}  ${line(template)} (${line(proof)})`), style),
        ...section(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.nearMisses, view.nearMisses.map(({ signature, why }) => `- ${line(signature)}: ${line(why)}`), style),
        ...section(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.sessions, view.sessions.bars === null ? [] : rows(view.sessions.bars), style),
        ...section(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.suspects, view.suspects.map(({ mark, title, verdict, why }) => `${line(mark)} ${line(title)}: ${line(verdict)}. ${line(why)}`), style),
        ...section(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.resources, view.resources.map((each) => `${line(each.metric)} ${line(each.subject)} ${line(each.chart)} ${line(each.range)}, ${line(each.verdict)}`), style),
        ...section(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.facts, view.facts.map(({ name, value }) => `${line(name)}: ${line(value)}`), style),
        ...section(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.refused, withLeftOut(view.refusals.map(({ name, reason, remedy }) => `- ${line(name)}: ${line(reason)} ${line(remedy)}`), view.leftOut.refusals), style),
        ...section(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.redacted, view.redactions.map(({ kind, count }) => `${line(kind)}: ${count}`), style),
        ...section(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .WD.problems, withLeftOut(view.problems.map(({ place, message }) => `- ${line(place)}: ${line(message)}`), view.leftOut.problems), style),
    ];
}
function withLeftOut(items, leftOut) {
    return leftOut === null ? items : [...items, line(leftOut)];
}
function section(title, items, style) {
    return items.length === 0 ? [] : [[style.label(line(title)), ...items].join("\n")];
}
function labelled(label, text, style) {
    return `${style.label(`${line(label)}:`)} ${line(text)}`;
}
function line(text) {
    if (text === null)
        return "";
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)((0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(text), 2_000).replace(/\[(`[^`]+`)\]\((https:[^)\s]+)\)/g, "$1 <$2>");
}
function rows(block) {
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLines */ .v)((0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(block), { lines: 40, width: 400 });
}
function excerpt({ quote, text }) {
    if (text === null)
        return line(quote);
    return rows(text)
        .map((each) => `\n      | ${each}`)
        .join("");
}
function commands(list) {
    return list
        .map(({ system, run }) => rows(run)
        .map((each) => `   $ ${each}${system !== null ? `   (${line(system)})` : ""}`)
        .join("\n"))
        .join("\n");
}
function commandsUnder(list) {
    return list.length === 0 ? "" : `\n${commands(list)}`;
}


/***/ }),

/***/ 806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ blockTitles),
/* harmony export */   q: () => (/* binding */ dropOrder)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6356);

const dropOrder = [
    "chart",
    "assumptions",
    "timeline",
    "facts",
    "nearMisses",
    "resources",
    "observations",
    "redactions",
    "problems",
    "sessions",
    "suspects",
    "unknown",
    "sources",
];
const blockTitles = {
    chart: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.chart,
    assumptions: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.assumptions,
    timeline: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.timeline,
    facts: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.facts,
    nearMisses: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.nearMisses,
    resources: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.resources,
    observations: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.observations,
    redactions: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.redacted,
    problems: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.problems,
    sessions: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.sessions,
    suspects: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.suspects,
    unknown: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.unknown,
    sources: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD.read,
};


/***/ }),

/***/ 9248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ buildView)
});

// EXTERNAL MODULE: ./build/model/reference-hosts.js
var reference_hosts = __webpack_require__(5197);
// EXTERNAL MODULE: ./build/report/prose.js
var prose = __webpack_require__(7005);
// EXTERNAL MODULE: ./build/report/say.js
var say = __webpack_require__(3033);
// EXTERNAL MODULE: ./build/report/slot.js
var slot = __webpack_require__(5484);
// EXTERNAL MODULE: ./build/report/words.js + 10 modules
var words = __webpack_require__(6356);
// EXTERNAL MODULE: ./build/model/benign-end.js
var benign_end = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/model/place.js
var place = __webpack_require__(2022);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(9896);
// EXTERNAL MODULE: ./build/report/view/sessions.js
var view_sessions = __webpack_require__(5213);
;// CONCATENATED MODULE: ./build/report/view/aftermath.js







function aftermath(result, book = null) {
    const healed = healedBy(result);
    const lost = healed?.lost ?? lastLost(result.sessions);
    if (lost === null)
        return null;
    const later = result.timeline.filter(({ subject, time }) => subject === lost.subject && isBetween(time, lost.endedAt, healed?.again.startedAt));
    return (0,say/* sentences */.hC)([
        later.some(({ event }) => successes.has(event)) ? null : stayedAway(lost, later, book),
        healed === null ? null : newSession(healed, book),
    ]);
}
function lastLost(sessions) {
    const lost = sessions.filter(isLost);
    return lost.toSorted((a, b) => timeOf(a.endedAt) - timeOf(b.endedAt)).at(-1) ?? null;
}
function isLost({ connectedAt, endedAt, end, recoveredAt }) {
    return connectedAt !== null && end !== null && endedAt !== null && recoveredAt === null;
}
function healedBy({ sessions, timeline }) {
    const successful = timeline.filter(({ event }) => event === "tool.succeeded");
    const ended = sessions.filter((each) => isLost(each) && !(0,benign_end/* endedWell */.J)(each)).map(withTime("endedAt"));
    const started = sessions
        .filter(({ attempt, connectedAt }) => attempt === 1 && connectedAt !== null)
        .map(withTime("startedAt"));
    const losses = new Map();
    for (const { session, at, isStart } of merged(ended, started)) {
        if (!isStart)
            losses.set(session.subject, session);
        const lost = isStart ? losses.get(session.subject) : undefined;
        if (lost === undefined || at === 0)
            continue;
        const worked = successful.find(({ subject, time }) => subject === session.subject && isBetween(time, session.connectedAt, session.endedAt));
        if (worked !== undefined)
            return { lost, again: session, worked };
    }
    return null;
}
const withTime = (key) => (session) => ({ session, at: timeOf(session[key]) });
function merged(ended, started) {
    return [
        ...started.map((each) => ({ ...each, isStart: true })),
        ...ended.map((each) => ({ ...each, isStart: false })),
    ].sort((a, b) => a.at - b.at);
}
function stayedAway({ subject }, later, book) {
    const calls = onePerLine(later.filter(({ event }) => failedCalls.has(event)));
    const logins = onePerLine(later.filter(({ event }) => failedLogins.has(event)));
    if (calls.length + logins.length === 0)
        return null;
    return words/* aftermath */.x7({
        subject: new slot/* Quoted */.v5(subject),
        calls: calls.reduce((sum, { count }) => sum + count, 0),
        callsProof: prove(calls, book),
        login: logins.length > 0,
        loginProof: prove(logins, book),
    });
}
function newSession({ again, worked }, book) {
    const connected = again.evidence.find(({ time }) => time === again.connectedAt) ?? again.evidence.at(-1);
    return words/* newSession */.RL({
        subject: new slot/* Quoted */.v5(again.subject),
        time: new slot/* Prose */.s7((0,numbers/* clock */.pm)(again.startedAt)?.slice(0, 8) ?? ""),
        connected: connected === undefined || book === null
            ? new slot/* Prose */.s7("")
            : book.cite([connected], { group: view_sessions/* eventGroup */.gQ, limit: 1 }),
        worked: prove([worked], book),
    });
}
function prove(of, book) {
    if (book === null)
        return new slot/* Prose */.s7("");
    return book.cite(of.map(({ evidence }) => evidence), { group: view_sessions/* eventGroup */.gQ, limit: 3 });
}
const successes = new Set(["tool.succeeded", "session.connected", "reconnect.succeeded"]);
const failedCalls = new Set(["tool.failed", "request.failed", "request.timed-out"]);
const failedLogins = new Set(["auth.flow-failed", "auth.refresh-failed"]);
function onePerLine(timeline) {
    return (0,place/* onePerPlace */.P3)(timeline, ({ evidence }) => evidence);
}
function isBetween(time, from, to) {
    const at = timeOf(time);
    return at > timeOf(from) && (to === null || to === undefined || at < timeOf(to));
}
const timeOf = (time) => (0,numbers/* milliseconds */.Rz)(time) ?? 0;

// EXTERNAL MODULE: ./build/report/view/commands.js
var view_commands = __webpack_require__(7986);
;// CONCATENATED MODULE: ./build/report/view/asks.js



function asksView(result, { system }) {
    const [first] = result.asks;
    if (first === undefined)
        return null;
    const same = result.asks.filter((ask) => ask.for === first.for);
    const commands = Object.fromEntries(same.flatMap(({ os, command }) => (command === null ? [] : [[systemKey(os), command]])));
    const choice = (0,view_commands/* commandsFor */.Au)(commands, { system, fillings: (0,view_commands/* fillingsOfCase */.SE)(result) });
    return {
        sentence: words/* ask */.kA({
            for: (0,prose/* prose */.CS)(capitalised(first.for)),
            why: (0,prose/* prose */.CS)(first.why.trim().replace(/\.$/, "")),
        }),
        commands: choice,
        several: choice.length > 1,
    };
}
function capitalised(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function systemKey(os) {
    return os === "linux" || os === "macos" || os === "windows" ? os : "any";
}

// EXTERNAL MODULE: ./build/report/view/blocks.js
var blocks = __webpack_require__(806);
// EXTERNAL MODULE: ./build/report/view/evidence-line.js
var evidence_line = __webpack_require__(7624);
;// CONCATENATED MODULE: ./build/report/view/neighbourhood.js


class Neighbourhood {
    #surroundings;
    constructor(surroundings) {
        this.#surroundings = new Map(surroundings.map((each) => [(0,place/* placeKey */.r4)(each), each]));
    }
    besideEach(records) {
        const listed = new Set(records.map(({ line }) => line));
        const fresh = (lines) => lines.flatMap(([line, text]) => {
            if (listed.has(line) || !speaks.test(text))
                return [];
            listed.add(line);
            return [{ line, text: new slot/* Quoted */.v5(text) }];
        });
        return records.map((record) => {
            const found = this.#surroundings.get((0,place/* placeKey */.r4)(record));
            if (found === undefined)
                return { before: [], after: [] };
            const own = ownLines(record, found.after);
            for (const [line] of found.after.slice(0, own))
                listed.add(line);
            return { before: fresh(found.before), after: fresh(found.after) };
        });
    }
}
const speaks = /[\p{L}\p{N}]/u;
function ownLines({ text }, after) {
    const own = text.trim().split("\n").slice(1);
    const first = after.findIndex(([, line], index) => line.trim() !== own[index]?.trim());
    return first < 0 ? after.length : first;
}

;// CONCATENATED MODULE: ./build/report/view/book.js





class EvidenceBook {
    #pages = new Map();
    #pageCount = 0;
    #groups = new Map();
    #dated = new Set();
    #options;
    #severalBundles;
    #neighbourhood;
    constructor(options) {
        this.#options = options;
        this.#severalBundles = options.result.sources.length > 1;
        this.#neighbourhood = new Neighbourhood(options.result.surroundings);
    }
    cite(records, { group, limit }) {
        const chosen = (this.#options.compact ? onePerMoment(records) : records).slice(0, limit);
        const numbers = chosen.map((record) => this.#numberOf(record, group));
        return this.#say(numbers);
    }
    has(record) {
        return this.#pageOf(record) !== undefined;
    }
    isDated(record) {
        this.#dated.add(keyOf(record));
    }
    groups() {
        return new Map([...this.#groups].map(([key, group]) => [key, this.#listGroup(group)]));
    }
    files(listedElsewhere) {
        const pages = [...this.#groups.values()]
            .filter(({ name }) => !listedElsewhere(name.key))
            .flatMap((group) => group.pages.map((page) => ({ page, name: group.name })));
        const sorted = pages.toSorted((a, b) => a.page.record.line - b.page.record.line);
        const files = new Map(pages.map(({ page }) => [this.#place(page.record), []]));
        for (const each of sorted)
            files.get(this.#place(each.page.record))?.push(each);
        return [...files].map(([place, cited]) => ({ place: new slot/* Quoted */.v5(place), lines: this.#listLines(cited) }));
    }
    lineOf(record) {
        const page = this.#pageOf(record) ?? { number: 0, record };
        const group = [...this.#groups.values()].find(({ pages }) => pages.some((each) => each === page));
        const name = group?.name ?? { key: "", count: null };
        const line = this.#listLine({ page, name });
        return { place: this.#place(record), group: name.key, ...line, before: [], after: [] };
    }
    #say(numbers) {
        const sorted = [...new Set(numbers)].sort((a, b) => a - b);
        const runs = this.#options.compact ? runsOf(sorted) : sorted.map((number) => [number]);
        return (0,say/* list */.p_)(runs.flatMap((run) => {
            const [first = 0, last = first] = [run[0], run.at(-1)];
            return run.length > 2 ? [(0,say/* say */.cv) `E${first}–E${last}`] : run.map((number) => (0,say/* say */.cv) `E${number}`);
        }));
    }
    #numberOf(record, name) {
        const known = this.#pageOf(record);
        if (known) {
            if (record.text.length < known.record.text.length)
                known.record = record;
            return known.number;
        }
        this.#pageCount += 1;
        const page = { number: this.#pageCount, record };
        const key = keyOf(record);
        this.#pages.set(key, [...(this.#pages.get(key) ?? []), page]);
        const group = this.#groups.get(name.key) ?? { name, pages: [] };
        this.#groups.set(name.key, { ...group, pages: [...group.pages, page] });
        return page.number;
    }
    #pageOf(record) {
        return this.#pages.get(keyOf(record))?.find((page) => overlap(page.record.text, record.text));
    }
    #listGroup({ name, pages }) {
        const files = new Map();
        for (const page of pages) {
            const place = this.#place(page.record);
            files.set(place, [...(files.get(place) ?? []), page]);
        }
        const left = name.count === null ? 0 : name.count - pages.length;
        return {
            title: name.title,
            count: name.count === null ? words/* lines */.Mn(pages.length) : words/* times */.Hn({ ...name, count: name.count }),
            note: name.note ?? null,
            proof: this.#say(pages.map(({ number }) => number)),
            files: [...files].map(([place, each]) => ({
                place: new slot/* Quoted */.v5(place),
                lines: this.#listLines(each.map((page) => ({ page, name }))),
            })),
            more: left > 0 ? words/* more */.OS({ count: left, what: "line" }) : null,
        };
    }
    #listLines(cited) {
        const beside = this.#neighbourhood.besideEach(cited.map(({ page }) => page.record));
        const lines = cited.map((each, index) => ({
            ...this.#listLine(each),
            ...(beside[index] ?? { before: [], after: [] }),
        }));
        return this.#options.compact ? (0,evidence_line/* withoutEchoes */.Kx)(lines) : lines;
    }
    #listLine({ page, name }) {
        const { records, compact } = this.#options;
        const isDated = this.#dated.has(keyOf(page.record));
        const isBrief = records === "brief" || (records === "telling" && name.count === null);
        return (0,evidence_line/* listLine */.lj)(page, { isBrief, compact, isDated });
    }
    #place({ bundle, entry }) {
        const path = entry === "" || entry === bundle ? bundle : entry;
        return this.#severalBundles && path !== bundle ? `${bundle}: ${path}` : path;
    }
}
function runsOf(sorted) {
    const runs = [];
    for (const number of sorted) {
        const run = runs.at(-1);
        if (run?.at(-1) === number - 1)
            run.push(number);
        else
            runs.push([number]);
    }
    return runs;
}
function keyOf({ bundle, entry, line, endLine }) {
    return JSON.stringify([bundle, entry, line, endLine]);
}
function overlap(left, right) {
    const head = (text) => (text.trim().split("\n", 1)[0] ?? "").replace(/…$/, "").trim();
    return left.includes(head(right)) || right.includes(head(left));
}
function onePerMoment(records) {
    const seen = new Set();
    return records.filter((each) => {
        const moment = each.time ?? keyOf(each);
        return !seen.has(moment) && seen.add(moment);
    });
}

// EXTERNAL MODULE: ./build/report/quote.js
var quote = __webpack_require__(3126);
;// CONCATENATED MODULE: ./build/report/links.js


function links_link({ title, url }, { hosts }) {
    const address = allowed(url, hosts);
    const text = markdownOf(title);
    return new slot/* Prose */.s7(address === null ? `${text} (${(0,quote/* codeSpan */.SS)(url)})` : `[${text}](${address})`);
}
function issueLink(name) {
    const parts = /^([A-Za-z0-9-]{1,39})\/([\w.-]{1,100})#([1-9]\d{0,8})$/.exec(name);
    if (!parts)
        return new slot/* Prose */.s7((0,quote/* codeSpan */.SS)(name));
    return new slot/* Prose */.s7(`[${(0,quote/* codeSpan */.SS)(name)}](https://github.com/${parts[1]}/${parts[2]}/issues/${parts[3]})`);
}
function allowed(url, hosts) {
    if (!/^https:\/\/[\w./~%+,;=?&#-]{1,500}$/.test(url) || !URL.canParse(url))
        return null;
    const { protocol, host, username, href } = new URL(url);
    const isAllowed = protocol === "https:" && username === "" && hosts.includes(host);
    return isAllowed && (host !== "github.com" || isDocumentation(href)) ? href : null;
}
function markdownOf(title) {
    return (0,slot/* textOf */.b6)(title);
}
function isDocumentation(href) {
    const owner = /^https:\/\/github\.com\/(?:actions|anthropics|github|modelcontextprotocol|nodejs|npm)\/[\w.-]+(?:\/(?:blob|tree|wiki)\/|\/?$)/;
    return owner.test(href);
}

// EXTERNAL MODULE: ./build/report/view/reproduction.js
var reproduction = __webpack_require__(7578);
;// CONCATENATED MODULE: ./build/report/view/paste.js





function pasteComment(finding, differences, { result, sessions }) {
    const { facts } = result;
    const environment = [...(0,reproduction/* programs */.cz)(facts), ...systemsOf(facts)];
    const parts = [
        `${(0,slot/* textOf */.b6)(words/* paste */.oh.opening)} ${(0,slot/* textOf */.b6)((0,prose/* prose */.CS)(finding.title)).replace(/\.$/, "")}.`,
        ...section(words/* paste */.oh.differences, differences),
        [...(sessions === null ? [] : [sessions]), ...tellingLines(finding, result).map(lineOf)]
            .map((item) => `- ${(0,slot/* textOf */.b6)(item)}`)
            .join("\n"),
        ...section(words/* paste */.oh.environment, environment.length === 0 ? [] : [(0,say/* list */.p_)(environment)]),
    ];
    return new slot/* Block */.eB(parts.join("\n\n"), "paste");
}
function section(title, items) {
    const [only] = items;
    if (only !== undefined && items.length === 1)
        return [`${(0,slot/* textOf */.b6)(title)} ${(0,slot/* textOf */.b6)(only)}`];
    return items.length === 0
        ? []
        : [`${(0,slot/* textOf */.b6)(title)}\n\n${items.map((item) => `- ${(0,slot/* textOf */.b6)(item)}`).join("\n")}`];
}
function tellingLines(finding, { findings }) {
    const others = findings.filter((each) => each !== finding && each.severity !== "info");
    const following = others.filter(({ explainedBy }) => explainedBy === finding.signature);
    const besides = others.filter((each) => !following.includes(each));
    const lines = [...following, ...besides].flatMap(({ evidence }) => evidence.slice(0, 1));
    return [...finding.evidence.slice(-1), ...lines].slice(0, 2);
}
function lineOf({ entry, bundle, line, text }) {
    const file = (entry === "" ? bundle : entry).split("/").at(-1) ?? bundle;
    return (0,say/* say */.cv) `${new slot/* Quoted */.v5(text.trim().split("\n", 1)[0] ?? "")} (${new slot/* Quoted */.v5(`${file}:${line}`)})`;
}
function systemsOf(facts) {
    return facts
        .filter(({ name }) => /^(?:os|platform)$/i.test(name))
        .map(({ value }) => (0,say/* say */.cv) `${new slot/* Quoted */.v5(value)}`);
}

;// CONCATENATED MODULE: ./build/report/view/known.js









function knownIssues(finding, { result, book }) {
    const here = { ...(0,view_sessions/* sessionMeasures */.mV)(result.sessions), ...finding.measures };
    const sessions = () => (0,say/* sentences */.hC)([(0,view_sessions/* sessionsSummary */.Ev)((0,view_sessions/* sessionsOf */.Hj)(finding.subject, result)), aftermath(result)]);
    return finding.advice.known.slice(0, 4).map(({ issue, title, state, asOf, facts, regression }) => {
        const different = differences({ facts, here });
        return {
            issue: {
                text: issueLink(issue),
                state: words/* knownState */.T5({ state, day: (0,numbers/* day */.vd)(asOf === undefined ? null : `${asOf}T00:00:00Z`) }),
            },
            title: (0,prose/* prose */.CS)(title),
            regression: regression === undefined ? null : regressionOf(regression, book),
            differences: different,
            get comment() {
                return state === "open" ? pasteComment(finding, different, { result, sessions: sessions() }) : null;
            },
        };
    });
}
function regressionOf({ program, fixedIn, seenIn, evidence }, book) {
    return words/* regression */.y8({
        program: new slot/* Quoted */.v5(program),
        fixedIn: new slot/* Quoted */.v5(fixedIn),
        seenIn: new slot/* Quoted */.v5(seenIn),
        proof: book.cite([evidence], { group: view_sessions/* eventGroup */.gQ, limit: 1 }),
    });
}
function differences({ facts, here, }) {
    return Object.entries(facts).flatMap(([name, recorded]) => {
        const value = measureOf(name, here);
        if (value === undefined || isNear(value, recorded))
            return [];
        return [
            words/* difference */.iv({
                name: new slot/* Quoted */.v5(name.replaceAll("-", " ")),
                here: new slot/* Prose */.s7((0,numbers/* roughly */.vB)(value)),
                there: new slot/* Quoted */.v5(recorded),
            }),
        ];
    });
}
function measureOf(fact, here) {
    const name = fact.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    const found = [`${name}Ms`, name].find((each) => Object.hasOwn(here, each));
    return found === undefined ? undefined : here[found];
}
function isNear(ms, recorded) {
    const there = parseDuration(recorded);
    return there !== null && Math.abs(ms - there) <= there / 4;
}
function parseDuration(text) {
    const parts = /^(?:about |~ ?)?(\d+(?:\.\d+)?) ?(ms|s|sec|seconds?|min|minutes?|h|hours?|d|days?)\b/i.exec(text);
    if (!parts)
        return null;
    const unit = (parts[2] ?? "").toLowerCase();
    const size = unit === "ms"
        ? 1
        : unit.startsWith("s")
            ? 1_000
            : unit.startsWith("m")
                ? 60_000
                : unit.startsWith("h")
                    ? 3_600_000
                    : 86_400_000;
    return Number(parts[1]) * size;
}

;// CONCATENATED MODULE: ./build/report/view/claims.js







const maxTitle = 120;
function claimOf(finding, context) {
    const { book, links, system, result, depth } = context;
    const { advice, captures, subject } = finding;
    const fillings = fillingsOf(finding);
    return {
        signature: new slot/* Quoted */.v5(finding.signature),
        title: (0,prose/* prose */.CS)(finding.title, maxTitle),
        subject: subject === null ? null : new slot/* Quoted */.v5(subject),
        severity: finding.severity,
        status: words/* severities */.gO[finding.severity],
        cause: (0,prose/* prose */.CS)(advice.cause),
        impact: (0,prose/* prose */.CS)(advice.impact),
        confidence: words/* confidence */.Rm(finding.confidence),
        count: finding.count,
        times: words/* times */.Hn(finding),
        when: periodOf(finding),
        proof: book.cite(finding.evidence, { group: groupOf(finding), limit: depth }),
        measures: Object.entries(finding.measures)
            .slice(0, 20)
            .map(([name, value]) => ({
            name: measureName(name),
            value: measured(name, value),
        })),
        captures: Object.entries(captures)
            .slice(0, 20)
            .map(([name, value]) => ({
            name: new slot/* Quoted */.v5(name),
            value: new slot/* Quoted */.v5(value),
        })),
        explained: result.findings
            .filter((each) => each !== finding && each.explainedBy === finding.signature)
            .slice(0, 12)
            .map((each) => ({
            title: (0,prose/* prose */.CS)(each.title, maxTitle),
            count: words/* times */.Hn(each),
            proof: book.cite(each.evidence, {
                group: { ...groupOf(each), note: words/* followsFromFirst */.f$ },
                limit: Math.max(1, depth - 1),
            }),
        })),
        steps: advice.remedy.slice(0, 12).map((step) => ({
            text: (0,prose/* prose */.CS)(step.text),
            commands: (0,view_commands/* commandsFor */.Au)(step.commands, { system, fillings }),
        })),
        known: knownIssues(finding, context),
        references: advice.references.slice(0, 6).map(({ title, url }) => ({
            text: links_link({ title: (0,prose/* prose */.CS)(title), url }, links),
            state: null,
        })),
    };
}
function groupOf({ signature, title, count, countIsLeast, severity, advice }) {
    const note = severity === "info" ? (0,prose/* prose */.CS)(advice.cause) : null;
    return { key: signature, title: (0,prose/* prose */.CS)(title, maxTitle), count, countIsLeast, note };
}
function fillingsOf({ captures, subject }) {
    return { ...(subject === null ? {} : { server: subject, subject }), ...captures };
}
function measured(name, value) {
    if (name.endsWith("Ms"))
        return new slot/* Prose */.s7((0,numbers/* duration */.p0)(value));
    return /^(?:rss|heap)PerMinute$/.test(name)
        ? words/* slope */.yy({ amount: new slot/* Prose */.s7((0,numbers/* amount */.vj)(value, "bytes")), isAfterStart: false })
        : new slot/* Prose */.s7((0,numbers/* amount */.vj)(value, ""));
}
function measureName(name) {
    return (0,prose/* prose */.CS)(name
        .replace(/Ms$/, "")
        .replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`));
}
function periodOf({ count, countIsLeast, first, last }) {
    const [from, to] = [(0,numbers/* dateTime */.KQ)(first), (0,numbers/* dateTime */.KQ)(last)];
    const begin = (0,numbers/* day */.vd)(first) === (0,numbers/* day */.vd)(last) ? (from?.replace(/ UTC$/, "") ?? null) : from;
    const end = (0,numbers/* day */.vd)(first) === (0,numbers/* day */.vd)(last) && count > 1 ? (to?.slice(11) ?? null) : to;
    return words/* period */.iE({ count, countIsLeast, first: proseOf(begin), last: proseOf(end) });
}
function proseOf(text) {
    return text === null ? null : new slot/* Prose */.s7(text);
}

// EXTERNAL MODULE: ./build/report/clean.js
var clean = __webpack_require__(335);
;// CONCATENATED MODULE: ./build/report/view/chart.js




const shown = 8;
function sessionChart(sessions) {
    const dated = sessions.filter(({ startedAt }) => (0,numbers/* clock */.pm)(startedAt) !== null).slice(0, shown);
    if (dated.length === 0)
        return null;
    return new slot/* Block */.eB(["timeline", ...dated.flatMap(chart_section)].join("\n"), "diagram");
}
function chart_section(session) {
    const { subject, attempt, connectMs, lifetimeMs } = session;
    const moments = [
        ...(session.connectedAt === null && session.end === null
            ? [[session.startedAt, words/* chart */.bW.starts]]
            : []),
        [session.connectedAt, connectMs === null ? words/* chart */.bW.connected : words/* chart */.bW.connectedAfter((0,numbers/* duration */.p0)(connectMs))],
        [session.endedAt, ended(session, lifetimeMs === null ? null : (0,numbers/* duration */.p0)(lifetimeMs))],
    ];
    return [
        `  section ${plainLabel(subject)} ${attempt}`,
        ...moments.flatMap(([at, text]) => {
            const time = (0,numbers/* clock */.pm)(at)?.slice(0, 8).replaceAll(":", ".");
            return time === undefined ? [] : [`    ${time} : ${text}`];
        }),
    ];
}
function ended({ end, connectedAt }, lifetime) {
    const how = plainLabel((end ?? words/* chart */.bW.ended).replaceAll(".", " "));
    if (lifetime !== null)
        return words/* chart */.bW.endedAfter({ how, lifetime });
    return connectedAt === null ? words/* chart */.bW.failed(how) : how;
}
function plainLabel(text) {
    const plain = (0,clean/* cleanLine */.O)(text, 40)
        .replace(/[^\p{L}\p{N}._/-]+/gu, " ")
        .replace(/click|href|javascript|callback|-{2,}/gi, " ")
        .trim();
    return plain === "" ? words/* chart */.bW.unnamed : plain;
}
function sessionBars(sessions, width = 36) {
    const dated = sessions.filter(({ startedAt }) => (0,numbers/* milliseconds */.Rz)(startedAt) !== null).slice(0, shown);
    if (dated.length === 0)
        return null;
    const begin = Math.min(...dated.map(({ startedAt }) => (0,numbers/* milliseconds */.Rz)(startedAt) ?? Number.POSITIVE_INFINITY));
    const end = Math.max(...dated.map(({ startedAt, endedAt }) => (0,numbers/* milliseconds */.Rz)(endedAt) ?? (0,numbers/* milliseconds */.Rz)(startedAt) ?? 0));
    const column = (time) => end === begin ? 0 : Math.round(((time - begin) / (end - begin)) * (width - 1));
    const name = Math.max(...dated.map(({ subject }) => plainLabel(subject).length));
    return new slot/* Block */.eB(dated.map((session) => bar(session, { column, name, width })).join("\n"));
}
function bar(session, options) {
    const { column, name, width } = options;
    const started = (0,numbers/* milliseconds */.Rz)(session.startedAt) ?? 0;
    const from = column(started);
    const connected = (0,numbers/* milliseconds */.Rz)(session.connectedAt);
    const until = (0,numbers/* milliseconds */.Rz)(session.endedAt);
    const last = until === null ? width - 1 : column(until);
    const line = Array.from({ length: width }, (_, index) => {
        if (index < from || index > last)
            return " ";
        if (index === last && until !== null)
            return "✕";
        return connected !== null && index >= column(connected) ? "━" : "·";
    }).join("");
    const how = session.lifetimeMs === null ? "" : `${(0,numbers/* duration */.p0)(session.lifetimeMs)}, `;
    const label = `${plainLabel(session.subject).padEnd(name)} ${String(session.attempt).padStart(2)}`;
    return `${(0,numbers/* clock */.pm)(session.startedAt)?.slice(0, 8)} ${label} ${line} ${how}${session.end ?? words/* chart */.bW.open}`;
}

;// CONCATENATED MODULE: ./build/report/view/own-line.js
function lineOfItsOwn(value, record) {
    const lines = record.text.split("\n");
    const found = lines.findIndex((line) => line.toLowerCase().includes(value.toLowerCase()));
    const isCertain = lines.length === 3 && record.endLine === record.line;
    if (found === -1 || (!isCertain && lines.length > 1 && record.line > 1 && found === 0))
        return record;
    const line = isCertain ? record.line + found - 1 : record.line;
    return { ...record, line, endLine: line, text: lines[found] ?? record.text };
}

;// CONCATENATED MODULE: ./build/report/view/facts.js



const rows = 30;
const factGroup = { key: " facts", title: words/* labels */.WD.facts, count: null };
function factsView(facts, { book, compact }) {
    const shown = (compact ? facts.filter((fact) => matters(fact, facts, book)) : facts).slice(0, rows);
    const isOneSubject = new Set(shown.flatMap(({ subject }) => subject ?? [])).size === 1;
    const records = shown.map(({ value, evidence }) => lineOfItsOwn(value, evidence));
    const view = shown.map(({ name, subject, value }, index) => ({
        name: new slot/* Quoted */.v5(name),
        subject: subject === null || (compact && isOneSubject) ? null : new slot/* Quoted */.v5(subject),
        value: new slot/* Quoted */.v5(value),
        proof: book.cite(records.slice(index, index + 1), { group: factGroup, limit: 1 }),
    }));
    return {
        view: { facts: view, factFiles: compact ? byFile(view, records, book) : [] },
        left: facts.length - shown.length,
    };
}
function byFile(facts, records, book) {
    const files = new Map();
    const said = new Set();
    facts.forEach((fact, index) => {
        const record = records[index];
        if (record === undefined)
            return;
        const { place, line, quote, group } = book.lineOf(record);
        const file = shortPath(place);
        const isNew = group === factGroup.key && !said.has((0,slot/* textOf */.b6)(fact.proof));
        said.add((0,slot/* textOf */.b6)(fact.proof));
        const isSaid = record.text.toLowerCase().includes((0,slot/* textOf */.b6)(fact.value).toLowerCase());
        const row = { ...fact, line: isNew ? line : null, quote: isNew && !isSaid ? quote : null };
        files.set(file, [...(files.get(file) ?? []), row]);
    });
    return [...files].map(([place, each]) => ({ place: new slot/* Quoted */.v5(place), facts: each }));
}
function shortPath(path) {
    return path.length <= maxPath ? path : `…/${path.split("/").slice(-2).join("/")}`;
}
const maxPath = 48;
function matters(fact, facts, book) {
    if (isSaidTwice(fact, facts))
        return false;
    return asked.test(fact.name) || book.has(fact.evidence);
}
const asked = /^(?:os|platform|version|server|setting|config)(?:\.|$)|[.\s_-]version$/;
function isSaidTwice({ name, subject, value }, facts) {
    return (name === "server" &&
        value === subject &&
        facts.some((each) => each.name.startsWith("server.") && each.subject === subject));
}

// EXTERNAL MODULE: ./build/model/warm-samples.js
var warm_samples = __webpack_require__(6326);
;// CONCATENATED MODULE: ./build/report/refusal-words.js
const attach = "Attach the file to the issue by dragging it into the text box.";
const smaller = "Attach a smaller file: the log of one failing session is enough.";
const packAgain = "Pack the files again as a plain zip and attach it.";
const plainFiles = "Pack only the log files themselves, as a plain zip.";
const refusalWords = {
    "unsupported-link": { sentence: "This kind of link is not followed.", remedy: attach },
    "host-not-allowed": { sentence: "Files are fetched from GitHub only.", remedy: attach },
    "too-many-links": {
        sentence: "There are more links than one run reads.",
        remedy: "Put the files into one zip.",
    },
    "not-fetched": {
        sentence: "It was not downloaded.",
        remedy: "Run again with `--fetch`, or give the file itself.",
    },
    "not-found": { sentence: "There is no such file any more.", remedy: "Attach it again." },
    expired: { sentence: "The link has expired.", remedy: "Attach the file again." },
    "not-readable-with-token": {
        sentence: "The token may not read this file; files in private repositories need one that may.",
        remedy: "Set `attachments-token` in the workflow.",
    },
    "not-a-log": {
        sentence: "The answer was a web page or an error message and not a log file.",
        remedy: "Attach the file itself.",
    },
    "timed-out": {
        sentence: "The download took too long.",
        remedy: "Start the run again; if it fails again, attach a smaller file.",
    },
    network: { sentence: "The download broke off.", remedy: "Start the run again." },
    "too-many-redirects": { sentence: "The link leads on too often.", remedy: attach },
    "too-large": { sentence: "It is larger than one file may be.", remedy: smaller },
    "run-budget": { sentence: "The files together are larger than one run may read.", remedy: smaller },
    "too-many-entries": { sentence: "It holds more entries than one run reads.", remedy: plainFiles },
    bomb: {
        sentence: "It unpacks to far more than its size, as a decompression bomb does.",
        remedy: plainFiles,
    },
    "too-deep": {
        sentence: "Archives stand in archives too deep.",
        remedy: "Pack the files into one plain zip.",
    },
    "time-budget": { sentence: "The time for one run was over before it was read.", remedy: smaller },
    "broken-archive": { sentence: "The archive is damaged.", remedy: packAgain },
    truncated: {
        sentence: "It ends too early; what came before the end was read.",
        remedy: "Attach it again, whole.",
    },
    checksum: { sentence: "Its checksum is wrong, so its content may be damaged.", remedy: packAgain },
    overlap: { sentence: "Its entries overlap, as in a decompression bomb.", remedy: packAgain },
    encrypted: { sentence: "It is encrypted.", remedy: "Attach it without a password." },
    "unsupported-method": { sentence: "Its compression method is not supported.", remedy: packAgain },
    "unsupported-format": {
        sentence: "This format is not supported.",
        remedy: "Attach plain text, zip, tar or gzip.",
    },
    "unsafe-path": { sentence: "Its name points outside of the archive.", remedy: plainFiles },
    "special-file": { sentence: "It is a link or a device and not a file.", remedy: plainFiles },
    duplicate: { sentence: "The same file was read already.", remedy: "Nothing is to be done." },
    binary: { sentence: "It is not text.", remedy: "If it holds logs, export them as text." },
    unreadable: { sentence: "It could not be read.", remedy: packAgain },
    crashed: {
        sentence: "Reading it failed inside Telltale.",
        remedy: "Pack the files again; if that does not help, tell the maintainers.",
    },
};
const otherwise = { sentence: "It was not read.", remedy: packAgain };
function wordsOfRefusal(code) {
    return Object.hasOwn(refusalWords, code) ? refusalWords[code] : otherwise;
}

;// CONCATENATED MODULE: ./build/report/sparkline.js
const steps = "▁▂▃▄▅▆▇█";
function sparkline(values, width = 24) {
    const points = values.length <= width ? values : averaged(values, width);
    const low = Math.min(...points);
    const spread = Math.max(...points) - low;
    return points
        .map((value) => steps[spread === 0 ? 0 : Math.round(((value - low) / spread) * (steps.length - 1))])
        .join("");
}
function averaged(values, width) {
    return Array.from({ length: width }, (_, index) => {
        const slice = values.slice(Math.floor((index * values.length) / width), Math.floor(((index + 1) * values.length) / width));
        return slice.reduce((sum, value) => sum + value, 0) / slice.length;
    });
}

;// CONCATENATED MODULE: ./build/report/view/tables.js









const tables_rows = 30;
function resourcesView(resources, { book, compact }) {
    const telling = resources.filter(({ metric, verdict }) => metric !== "cpu" && verdict !== "unknown");
    const shown = (compact ? telling : resources).slice(0, tables_rows);
    return { view: shown.map((series) => resourceRow(series, book)), left: resources.length - shown.length };
}
function resourceRow(series, book) {
    const values = series.samples.map(([, value]) => value);
    const { unit, slopePerMinute, samples } = series;
    const warm = (0,warm_samples/* warmSamples */.D)(samples);
    const isTooShort = series.verdict === "unknown" && warm.length < warm_samples/* minTrendSamples */.T;
    const isAfterStart = warm.length < samples.length;
    const verdict = words/* resourceVerdicts */.VT[isTooShort ? "too-few" : series.verdict];
    const slope = slopePerMinute === null || series.verdict === "unknown"
        ? null
        : words/* slope */.yy({ amount: new slot/* Prose */.s7((0,numbers/* amount */.vj)(slopePerMinute, unit)), isAfterStart });
    return {
        subject: new slot/* Quoted */.v5(series.subject),
        metric: new slot/* Quoted */.v5(series.metric),
        chart: new slot/* Prose */.s7(sparkline(values)),
        range: rangeOf({ values, unit, limit: series.limit }),
        slope: slope ?? words/* none */.dv,
        verdict,
        trend: slope === null ? verdict : (0,say/* say */.cv) `${slope}, ${verdict}`,
        proof: book.cite(firstAndLast(series.evidence).map(rowOnly), { group: view_sessions/* eventGroup */.gQ, limit: 2 }),
    };
}
function rowOnly(record) {
    const [above = "", row = above] = record.text.split("\n");
    return { ...record, text: row };
}
function rangeOf({ values, unit, limit, }) {
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined)
        return words/* none */.dv;
    const range = (0,say/* say */.cv) `${new slot/* Prose */.s7((0,numbers/* amount */.vj)(first, unit))} → ${new slot/* Prose */.s7((0,numbers/* amount */.vj)(last, unit))}`;
    return limit === null ? range : (0,say/* say */.cv) `${range} of ${new slot/* Prose */.s7((0,numbers/* amount */.vj)(limit, unit))}`;
}
function nearMissesView(nearMisses) {
    return nearMisses.slice(0, 5).map(({ signature, why, closest }) => ({
        signature: new slot/* Quoted */.v5(signature),
        why: (0,prose/* prose */.CS)(why),
        closest: closest === null ? null : new slot/* Quoted */.v5(closest),
    }));
}
function sourcesView(sources) {
    return {
        sources: sources.slice(0, tables_rows).map(({ name, origin, bytes: size, entries }) => ({
            name: new slot/* Quoted */.v5(name),
            origin: words/* origins */.kt[origin],
            size: new slot/* Prose */.s7((0,numbers/* bytes */.ee)(size)),
            entries,
        })),
        refusals: sources
            .flatMap(({ refusals }) => refusals)
            .slice(0, tables_rows)
            .map(({ code, name, detail }) => {
            const { sentence, remedy } = wordsOfRefusal(code);
            const reason = words/* refusal */.x5({ sentence, detail: detail.trim() === "" ? null : new slot/* Quoted */.v5(detail) });
            return { name: new slot/* Quoted */.v5(name), reason, remedy: new slot/* Prose */.s7(remedy) };
        }),
    };
}
function redactionsView(redactions) {
    return Object.entries(redactions)
        .filter(([, count]) => count > 0)
        .slice(0, tables_rows)
        .map(([kind, count]) => ({ kind: new slot/* Quoted */.v5(kind), count }));
}
function assumptionsView(assumptions) {
    return assumptions
        .slice(0, tables_rows)
        .map(({ about, text }) => ({ about: new slot/* Quoted */.v5(about), text: (0,prose/* prose */.CS)(text) }));
}
function problemsView(problems) {
    return problems.slice(0, tables_rows).map(({ file, line, column, message }) => ({
        place: new slot/* Quoted */.v5([file, line, column].filter((part) => part !== null).join(":")),
        message: new slot/* Quoted */.v5(message),
    }));
}
function leftOutView({ sources, assumptions, problems, }) {
    const beyond = (what, all) => all.length > tables_rows ? words/* more */.OS({ count: all.length - tables_rows, what }) : null;
    return {
        sources: beyond("source", sources),
        refusals: beyond("refusal", sources.flatMap(({ refusals }) => refusals)),
        assumptions: beyond("assumption", assumptions),
        problems: beyond("problem", problems),
    };
}
function firstAndLast(items) {
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    return items.length === 1 ? [first] : [first, last];
}

;// CONCATENATED MODULE: ./build/report/view/suspects.js





function suspectsView({ suspects, findings, verdict, facts, resources }, book) {
    if (suspects.every(({ verdict: is, evidence }) => is === "undecided" && evidence.length === 0))
        return [];
    const headline = findings.find(({ signature }) => signature === verdict.cause)?.title;
    const isFact = (record) => facts.some(({ evidence }) => isSamePlace(evidence, record));
    const measured = resources.flatMap(({ evidence }) => evidence);
    const isMeasured = (record) => measured.some((each) => isSamePlace(each, record));
    return suspects.map((suspect) => {
        const [first] = suspect.evidence;
        const group = first !== undefined && isFact(first) ? factGroup : view_sessions/* eventGroup */.gQ;
        const shown = suspect.evidence.map((record) => (isMeasured(record) ? rowOnly(record) : record));
        const proof = book.cite(shown, { group, limit: 2 });
        return rowOf(suspect, { proof, isSaid: suspect.why === headline });
    });
}
function rowOf({ title, verdict, why: reason, evidence, missing: wanted }, { proof, isSaid }) {
    const { mark, text } = words/* suspectVerdicts */.kJ[verdict];
    const missing = wanted === null ? null : words/* decidedBy */.yP((0,prose/* prose */.CS)(wanted.replace(/\.$/, "")));
    return {
        title: (0,prose/* prose */.CS)(title),
        tone: verdict,
        mark,
        verdict: text,
        why: (0,prose/* prose */.CS)(asSentence(reason)),
        missing,
        proof,
        sentence: words/* suspect */.mL({
            verdict: text,
            why: isSaid || evidence.length === 0 ? null : (0,prose/* prose */.CS)(reason.trim().replace(/\.$/, "")),
            proof,
            missing,
        }),
    };
}
function isSamePlace(a, b) {
    return a.bundle === b.bundle && a.entry === b.entry && a.line === b.line;
}
function asSentence(text) {
    const trimmed = text.trim();
    const end = /[.!?]$/.test(trimmed) || trimmed === "" ? "" : ".";
    return `${trimmed.slice(0, 1).toUpperCase()}${trimmed.slice(1)}${end}`;
}

;// CONCATENATED MODULE: ./build/report/view/timeline.js





function timelineView(timeline, { book, rows, compact }) {
    const moments = compact ? folded(timeline, book) : timeline.map(alone);
    const kept = moments.length <= rows ? moments : [...moments.slice(0, rows / 2), ...moments.slice(-rows / 2)];
    const days = new Set(timeline.map(({ time }) => (0,numbers/* day */.vd)(time)).filter((each) => each !== null));
    const [only] = days;
    const isOneDay = days.size === 1;
    const left = timeline.length - kept.reduce((sum, { stands }) => sum + stands, 0);
    return {
        view: {
            day: isOneDay && only !== undefined ? new slot/* Prose */.s7(only) : null,
            isOneSubject: new Set(timeline.map(({ subject }) => subject)).size === 1,
            rows: kept.map((moment) => row(moment, { book, isOneDay })),
            more: left > 0 && !compact ? words/* more */.OS({ count: left, what: "event" }) : null,
        },
        left,
    };
}
function row({ first, last, evidence, count }, { book, isOneDay }) {
    for (const { evidence: dated } of [first, last])
        book.isDated(dated);
    return {
        time: span(first.time, last === first ? null : last.time, isOneDay),
        subject: new slot/* Quoted */.v5(first.subject ?? "–"),
        event: new slot/* Quoted */.v5(first.event),
        count: count === 1 ? null : words/* times */.Hn({ count }),
        proof: book.cite([evidence], { group: view_sessions/* eventGroup */.gQ, limit: 1 }),
    };
}
function alone(record) {
    const { evidence, count } = record;
    return { first: record, last: record, evidence, count, stands: 1 };
}
function folded(timeline, book) {
    const single = timeline_onePerMoment(timeline, book);
    const telling = single.filter((each, index) => isTelling(each, { timeline: single, index, book }));
    const moments = [];
    for (const record of telling) {
        const last = moments.at(-1);
        if (last !== undefined && isSame(last.first, record))
            moments[moments.length - 1] = joined(last, record, book);
        else
            moments.push(alone(record));
    }
    return moments;
}
function timeline_onePerMoment(timeline, book) {
    const moments = new Map();
    for (const record of timeline) {
        const key = `${record.time}\n${record.subject}`;
        moments.set(key, [...(moments.get(key) ?? []), record]);
    }
    return [...moments.values()].flatMap((told) => {
        const telling = told.find(({ event }) => !notes.has(event)) ?? told[0];
        if (telling === undefined || book.has(telling.evidence))
            return telling ?? [];
        const cited = told.find(({ evidence }) => book.has(evidence));
        return [{ ...telling, evidence: (cited ?? telling).evidence }];
    });
}
function isTelling({ event, subject, evidence }, { timeline, index, book }) {
    const answers = answersTo.get(event);
    if (answers === undefined || book.has(evidence))
        return !notes.has(event);
    const next = timeline
        .slice(index + 1)
        .find((each) => each.subject === subject && (each.event === event || answers.test(each.event)));
    return next === undefined || next.event === event;
}
const notes = new Set([
    "transport.initializing",
    "server.output",
    "session.failure",
    "transport.failed",
    "auth.client-missing",
    "auth.flow-started",
    "auth.refresh-started",
    "auth.tokens-saved",
    "auth.token-expiring",
    "auth.redirect-skipped",
]);
const answersTo = new Map([
    ["tool.called", /^(?:tool\.(?:succeeded|failed)|request\.|auth\.registration-failed)/],
    ["session.starting", /^session\.(?:connected|failed|timed-out)/],
    ["reconnect.scheduled", /^(?:session|reconnect)\./],
]);
function isSame(a, b) {
    return a.event === b.event && a.subject === b.subject;
}
function joined(moment, record, book) {
    const isBetter = !book.has(moment.evidence) && book.has(record.evidence);
    return {
        ...moment,
        last: record,
        evidence: isBetter ? record.evidence : moment.evidence,
        count: moment.count + record.count,
        stands: moment.stands + 1,
    };
}
function span(from, until, isOneDay) {
    const first = isOneDay || from === null ? (0,numbers/* clock */.pm)(from) : `${(0,numbers/* day */.vd)(from)} ${(0,numbers/* clock */.pm)(from)}`;
    const last = until === null ? null : (0,numbers/* clock */.pm)(until);
    if (first === null)
        return words/* none */.dv;
    return last === null ? new slot/* Prose */.s7(first) : (0,say/* say */.cv) `${new slot/* Prose */.s7(first)} to ${new slot/* Prose */.s7(last)}`;
}

;// CONCATENATED MODULE: ./build/report/view/unknown.js


function unknownView(unknown, { book, most, lines }) {
    return {
        view: unknown.slice(0, most).map(({ template, count, evidence }) => ({
            template: new slot/* Quoted */.v5(template),
            count,
            proof: book.cite(evidence, {
                group: { key: `${prefix}${template}`, title: (0,say/* say */.cv) `${new slot/* Quoted */.v5(template)}`, count },
                limit: lines,
            }),
        })),
        left: Math.max(0, unknown.length - most),
    };
}
function isUnknownGroup(key) {
    return key.startsWith(prefix);
}
const prefix = " unknown ";

;// CONCATENATED MODULE: ./build/report/view/details.js








function detailsOf(result, { book, rows, compact, without }) {
    const show = (block, values) => (without.has(block) ? [] : values);
    const shownSessions = show("sessions", result.sessions);
    const unknown = unknownView(show("unknown", result.unknown), {
        book,
        ...unknownLimits(result.verdict.status, compact),
    });
    const suspects = without.has("suspects") ? [] : suspectsView(result, book);
    const sessions = (0,view_sessions/* sessionsView */.Zc)({ sessions: shownSessions, sessionsLeftOut: without.has("sessions") ? 0 : result.sessionsLeftOut }, { book, rows: rows / 2, compact });
    const timeline = timelineView(show("timeline", result.timeline), { book, rows, compact });
    const steps = (0,reproduction/* reproduction */.N$)(result, book);
    const resources = resourcesView(show("resources", result.resources), { book, compact });
    const facts = factsView(show("facts", result.facts), { book, compact });
    return {
        view: {
            unknown: unknown.view,
            nearMisses: nearMissesView(show("nearMisses", result.nearMisses)),
            suspects,
            sessions: {
                ...sessions.view,
                chart: without.has("chart") ? null : sessionChart(shownSessions),
                bars: sessionBars(shownSessions),
            },
            timeline: timeline.view,
            reproduction: steps,
            resources: resources.view,
            ...facts.view,
        },
        left: [
            { count: unknown.left, what: "shape" },
            { count: sessions.left, what: "connection" },
            { count: timeline.left, what: "event" },
            { count: resources.left, what: "measurement" },
            { count: facts.left, what: "fact" },
        ],
    };
}
function unknownLimits(status, compact) {
    if (!compact)
        return { most: 20, lines: 2 };
    return status === "known" ? { most: 0, lines: 0 } : { most: 12, lines: 2 };
}

;// CONCATENATED MODULE: ./build/report/view/build.js
















function buildView(result, options = {}) {
    const { without = new Set(), depth = 4, rows = 24, compact = false, hosts = reference_hosts/* referenceHosts */.d } = options;
    const records = options.records ?? (depth === 1 ? "brief" : "telling");
    const book = new EvidenceBook({ result, records, compact });
    const context = { book, depth, links: { hosts }, system: (0,view_commands/* systemOf */.br)(result.facts), result };
    const statements = statementsOf(result, { context, without });
    const { view: details, left } = detailsOf(result, { book, rows, compact, without });
    const groups = book.groups();
    const evidence = [...groups]
        .filter(([key]) => !compact || (!isUnknownGroup(key) && !asides.has(key)))
        .map(([key, group]) => compact && key === result.verdict.cause ? { ...group, title: words/* thisFailure */.dk } : group);
    const tables = {
        sources: without.has("sources") ? [] : result.sources,
        assumptions: without.has("assumptions") ? [] : result.assumptions,
        problems: without.has("problems") ? [] : result.problems,
    };
    const files = book.files((key) => compact && key === factGroup.key);
    return {
        ...statements,
        ...details,
        evidence,
        files,
        evidenceTitle: words/* evidenceTitle */.IM(files.reduce((sum, { lines }) => sum + lines.length, 0)),
        ...sourcesView(tables.sources),
        redactions: redactionsView(without.has("redactions") ? {} : result.redactions),
        assumptions: assumptionsView(tables.assumptions),
        problems: problemsView(tables.problems),
        leftOut: leftOutView(tables),
        dropped: without.size === 0 ? null : words/* dropped */.p([...without].map((name) => blocks/* blockTitles */.j[name])),
        moreInResult: compact ? words/* moreInResult */.uL(left) : null,
        footer: words/* footer */.qr({ ...result.tool, stats: result.stats }),
        words: words/* labels */.WD,
    };
}
function statementsOf(result, { context, without }) {
    const { book } = context;
    const { status } = result.verdict;
    const { first, others, observations, configuration } = sorted(result);
    const cause = first === null ? null : claimOf(first, context);
    const roots = first === null ? [] : [first, ...others.filter(({ role }) => role === "cause").slice(0, 2)];
    const claims = (findings) => findings.slice(0, maxFindings).map((finding) => claimOf(finding, context));
    return {
        status,
        is: { ...noStatus, [status]: true },
        headline: cause === null ? headlineWithout(status) : words/* headline */.Pl(cause),
        lead: words/* leads */.ac[status],
        summary: summaryOf(result, { roots, book }),
        summaryLabel: hasFailed(status) ? words/* labels */.WD.whatFailed : words/* labels */.WD.whatWasFound,
        cause,
        othersLabel: status === "ambiguous" ? words/* labels */.WD.otherCandidates : words/* labels */.WD.otherCauses,
        sessionsSummary: (0,say/* sentences */.hC)([
            (0,view_sessions/* sessionsSummary */.Ev)((0,view_sessions/* sessionsOf */.Hj)(first?.subject ?? null, result), book),
            aftermath(result, book),
        ]),
        others: claims(others),
        maintainers: others.length + observations.length > 0 || hasNotes(cause),
        ask: asksView(result, context),
        exposures: words/* exposures */.DD(result.exposures.map(({ kind, source }) => ({ kind: new slot/* Quoted */.v5(kind), source: new slot/* Quoted */.v5(source) }))),
        moreFindings: moreFindings([others, configuration, observations]),
        configuration: claims(configuration).map(({ title, cause: why, proof }) => ({ title, why, proof })),
        observations: without.has("observations") ? [] : claims(observations),
    };
}
const asides = new Set([view_sessions/* eventGroup */.gQ.key, factGroup.key]);
const noStatus = {
    known: false,
    ambiguous: false,
    unknown: false,
    healthy: false,
    empty: false,
    unreadable: false,
};
function sorted({ findings, verdict }) {
    const first = findings.find(({ signature }) => signature === verdict.cause) ?? null;
    const ids = new Set(findings.map(({ signature }) => signature));
    const rest = findings.filter((each) => each !== first &&
        (each.explainedBy === null || !ids.has(each.explainedBy) || each.explainedBy === each.signature));
    const claims = rest.filter(({ severity }) => severity !== "info");
    return {
        first,
        others: claims.filter(({ signature }) => !isConfiguration(signature)),
        configuration: claims.filter(({ signature }) => isConfiguration(signature)),
        observations: rest.filter(({ severity }) => severity === "info"),
    };
}
const maxFindings = 10;
function moreFindings(groups) {
    const left = groups.reduce((sum, { length }) => sum + Math.max(0, length - maxFindings), 0);
    return left === 0 ? null : words/* more */.OS({ count: left, what: "finding" });
}
function hasNotes(cause) {
    return cause !== null && cause.known.length + cause.explained.length + cause.references.length > 0;
}
function isConfiguration(signature) {
    return /(?:^|\.)config(?:uration)?(?:\.|$)/.test(signature);
}
function summaryOf({ verdict }, { roots, book }) {
    if (verdict.summary.trim() === "")
        return null;
    const proofs = roots.map((finding, index) => book.cite(finding.evidence, { group: groupOf(finding), limit: index === 0 ? 2 : 1 }));
    return (0,say/* say */.cv) `${(0,prose/* prose */.CS)(verdict.summary.trim().replace(/\.$/, ""))}${words/* proofOf */.oX((0,say/* list */.p_)(proofs))}.`;
}
function hasFailed(status) {
    return status === "known" || status === "ambiguous" || status === "unknown";
}
function headlineWithout(status) {
    return status === "known" || status === "ambiguous" ? words/* headlines */.Qi.unknown : words/* headlines */.Qi[status];
}


/***/ }),

/***/ 7986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ commandsFor),
/* harmony export */   SE: () => (/* binding */ fillingsOfCase),
/* harmony export */   br: () => (/* binding */ systemOf)
/* harmony export */ });
/* unused harmony export fill */
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3033);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5484);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6356);



function commandsFor(commands, { system, fillings }) {
    const own = system === null ? undefined : (commands[system] ?? commands.any);
    if (own !== undefined)
        return [{ system: null, run: command(own, fillings) }];
    const systems = new Map();
    for (const each of order) {
        const run = commands[each];
        if (run !== undefined)
            systems.set(run, [...(systems.get(run) ?? []), _words_js__WEBPACK_IMPORTED_MODULE_2__/* .systems */ .nV[each]]);
    }
    return [...systems].map(([run, names]) => ({
        system: systems.size === 1 ? null : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(names),
        run: command(run, fillings),
    }));
}
const order = ["any", "linux", "macos", "windows"];
function command(run, fillings) {
    return new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Block */ .eB(fill(run, fillings), "commands");
}
function fill(command, fillings) {
    return command.replace(/\{([a-z][\w-]*)\}/gi, (placeholder, name) => {
        const value = Object.hasOwn(fillings, name) ? fillings[name] : undefined;
        if (value !== undefined && shellWord.test(value))
            return value;
        return /^\{[A-Z]/.test(placeholder) ? placeholder : name.toUpperCase();
    });
}
const shellWord = /^(?!-)[A-Za-z0-9_.:/@+=,-]{1,200}$/;
function fillingsOfCase({ findings, sessions, verdict, facts }) {
    const failures = findings.filter(({ severity }) => severity !== "info");
    const named = (of) => new Set(of.map(({ subject }) => subject).filter((each) => each !== null));
    const failed = named(failures);
    const subjects = failed.size > 0 ? failed : named(sessions);
    const [server] = subjects;
    if (subjects.size !== 1 || server === undefined)
        return {};
    const cause = findings.find(({ signature }) => signature === verdict.cause);
    const urls = new Set(facts
        .filter(({ name, subject }) => name === "server.url" && subject === server)
        .map(({ value }) => value));
    const [url] = urls;
    return {
        ...(url === undefined || urls.size > 1 ? {} : { url }),
        ...cause?.captures,
        server,
        subject: server,
    };
}
function systemOf(facts) {
    const found = new Set(facts
        .filter(({ name }) => /^(?:os|platform|operating-system|system)\b/i.test(name))
        .flatMap(({ value }) => {
        const system = systems.find(([, pattern]) => pattern.test(value));
        return system ? [system[0]] : [];
    }));
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
}
const systems = [
    ["macos", /\b(?:macos|mac os|darwin|os x)\b/i],
    ["windows", /\b(?:windows|win32|win64|mingw)/i],
    ["linux", /\b(?:linux|ubuntu|debian|fedora|alpine|wsl)/i],
];


/***/ }),

/***/ 7624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   Kx: () => (/* binding */ withoutEchoes),
/* harmony export */   lj: () => (/* binding */ listLine)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(335);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9896);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3033);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5484);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6356);





const quoteLength = { whole: 200, compact: 80 };
const blockLines = 4;
function listLine({ number, record }, { isBrief, compact, isDated }) {
    const text = record.text.replace(/^\s*\n|\s+$/g, "");
    const several = text.includes("\n") && !isBrief;
    const length = compact ? quoteLength.compact : quoteLength.whole;
    return {
        name: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `E${number}`,
        line: compact ? _words_js__WEBPACK_IMPORTED_MODULE_2__/* .lineNumbers */ .$K(record) : _words_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLines */ .p1(record),
        time: compact && isDated ? null : timeOf(record.time),
        quote: several ? null : new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Quoted */ .v5((0,_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(compact ? telling(text) : onOneLine(text), length)),
        text: several ? new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Block */ .eB(compact ? fewLines(text) : text) : null,
        note: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .voices */ .aF[record.voice],
    };
}
function withoutEchoes(lines) {
    const kept = [];
    for (const line of lines) {
        const last = kept.at(-1);
        if (last === undefined || !isEcho(line, last))
            kept.push(line);
        else
            kept[kept.length - 1] = { ...last, line: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${last.line}, **${line.name}** ${line.line}` };
    }
    return kept;
}
function isEcho(line, last) {
    const isPlain = [line, last].every(({ time, note }) => time === null && note === null);
    return isPlain && line.quote !== null && last.quote !== null && (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(line.quote) === (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(last.quote);
}
const onOneLine = (text) => text.replace(/\s+/g, " ");
function telling(text) {
    return onOneLine(text).replace(/^\[?\d{4}-\d\d-\d\d[T ][\d:.,]+Z?\]? (?:\[[A-Z]+\] )?(?=\S)/, "… ");
}
function fewLines(text) {
    const all = text.split("\n");
    if (all.length <= blockLines)
        return text;
    const error = all.findIndex((line) => /^\s*(?:Uncaught )?[\w.]*(?:Error|Exception)\b.{0,20}: /.test(line));
    if (error < blockLines)
        return [...all.slice(0, blockLines), "…"].join("\n");
    const end = error + blockLines - 1;
    return [all[0], "…", ...all.slice(error, end), ...(end < all.length ? ["…"] : [])].join("\n");
}
function timeOf(time) {
    const text = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .dateTime */ .KQ)(time) === null ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .clock */ .pm)(time);
    return text === null ? null : new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Prose */ .s7(text);
}


/***/ }),

/***/ 7578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ reproduction),
/* harmony export */   cz: () => (/* binding */ programs),
/* harmony export */   oQ: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9896);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3033);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5484);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6356);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5213);





function reproduction({ sessions, facts }, book) {
    const lost = sessions.find(({ lifetimeMs, end }) => lifetimeMs !== null && end !== null);
    const failed = sessions.find(_sessions_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFailed */ .WN);
    const first = lost ?? failed;
    if (first === undefined)
        return [];
    const steps = [
        _words_js__WEBPACK_IMPORTED_MODULE_2__/* .reproduce */ .CC.start(programs(facts)),
        _words_js__WEBPACK_IMPORTED_MODULE_2__/* .reproduce */ .CC.connect({
            server: new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Quoted */ .v5(first.subject),
            transport: first.transport === null ? null : new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Quoted */ .v5(first.transport),
        }),
    ];
    if (lost !== undefined)
        steps.push(wait(sessions, lost, book));
    if (failed !== undefined) {
        const again = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .reproduce */ .CC.again({ end: new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Quoted */ .v5(failed.end ?? "") });
        steps.push((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${again}${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .proofOf */ .oX(prove(failed, book))}.`);
    }
    return steps;
}
function programs(facts) {
    return facts.flatMap(({ name, value }) => {
        const program = programOf(name);
        return program === null ? [] : [(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Quoted */ .v5(program)} ${new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Quoted */ .v5(value)}`];
    });
}
function programOf(fact) {
    const name = /^version\.(.+)$/.exec(fact)?.[1] ?? /^(.+?)[.\s_-]version$/.exec(fact)?.[1] ?? null;
    return name === null || /^(?:os|platform|kernel)$/i.test(name) ? null : name;
}
function wait(sessions, lost, book) {
    const lifetime = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(sessions.flatMap(({ lifetimeMs }) => (lifetimeMs === null ? [] : [lifetimeMs]))) ?? 0;
    const step = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .reproduce */ .CC.wait({
        lifetime: new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Prose */ .s7((0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .roughly */ .vB)(lifetime)),
        end: new _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .Quoted */ .v5(lost.end ?? ""),
    });
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${step}${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .proofOf */ .oX(prove(lost, book))}.`;
}
function prove({ evidence }, book) {
    return book.cite(evidence.slice(-1), { group: _sessions_js__WEBPACK_IMPORTED_MODULE_3__/* .eventGroup */ .gQ, limit: 1 });
}


/***/ }),

/***/ 5213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ sessionsSummary),
/* harmony export */   Hj: () => (/* binding */ sessionsOf),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   Zc: () => (/* binding */ sessionsView),
/* harmony export */   gQ: () => (/* binding */ eventGroup),
/* harmony export */   mV: () => (/* binding */ sessionMeasures)
/* harmony export */ });
/* harmony import */ var _model_benign_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8776);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(335);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9896);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5484);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6356);
/* harmony import */ var _evidence_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7624);






function sessionsView({ sessions, sessionsLeftOut }, { book, rows: most, compact }) {
    const left = Math.max(0, sessions.length - most) + sessionsLeftOut;
    return {
        view: {
            rows: sessions.slice(0, most).map((session) => row(session, { book, compact })),
            more: left > 0 && !compact ? _words_js__WEBPACK_IMPORTED_MODULE_1__/* .more */ .OS({ count: left, what: "connection" }) : null,
        },
        left,
    };
}
function sessionsOf(subject, { sessions, sessionsLeftOut }) {
    const own = sessions.filter((session) => session.subject === subject);
    if (own.length === 0 || own.length === sessions.length)
        return { sessions, sessionsLeftOut };
    return { sessions: own, sessionsLeftOut: 0 };
}
function sessionsSummary({ sessions, sessionsLeftOut }, book = null) {
    if (sessions.length === 0)
        return null;
    const connects = numbersOf(sessions, "connectMs");
    const lifetimes = numbersOf(sessions, "lifetimeMs");
    const telling = sessions.filter(({ lifetimeMs, connectMs }) => lifetimeMs !== null || connectMs !== null);
    return _words_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionsSummary */ .Ev({
        count: sessions.length,
        leftOut: sessionsLeftOut,
        connected: sessions.filter(({ connectedAt, connectMs }) => connectedAt !== null || connectMs !== null)
            .length,
        lived: lifetimes.length,
        connect: range(connects),
        lifetime: range(lifetimes),
        proof: book === null
            ? new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Prose */ .s7("")
            : book.cite(telling.slice(0, 3).flatMap(outcomes), { group: eventGroup, limit: 4 }),
    });
}
function sessionMeasures(sessions) {
    const failed = sessions.filter((session) => session.end !== null && !(0,_model_benign_end_js__WEBPACK_IMPORTED_MODULE_3__/* .endedWell */ .J)(session));
    const lifetime = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(numbersOf(failed, "lifetimeMs"));
    const connect = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(numbersOf(sessions, "connectMs"));
    return {
        ...(lifetime === null ? {} : { timeToFailureMs: lifetime, lifetimeMs: lifetime }),
        ...(connect === null ? {} : { connectMs: connect }),
    };
}
const eventGroup = { key: " events", title: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .otherEvidence */ .iw, count: null };
function hasFailed({ connectedAt, connectMs, end }) {
    return connectedAt === null && connectMs === null && end !== null;
}
function row(session, { book, compact }) {
    const proving = provingRow(session, book);
    return {
        subject: new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Quoted */ .v5(session.subject),
        attempt: session.attempt,
        started: proseOr((0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .clock */ .pm)(session.startedAt)),
        connect: proseOr(session.connectMs === null ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(session.connectMs)),
        lifetime: proseOr(session.lifetimeMs === null ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(session.lifetimeMs)),
        end: session.end === null ? null : new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Quoted */ .v5(session.end),
        reason: compact ? reasonBeside(proving, session) : quotedOr(session.reason),
        recovered: recoveredAfter(session),
        proof: book.cite(proving, { group: eventGroup, limit: 2 }),
    };
}
function reasonBeside(proving, { reason }) {
    if (reason === null)
        return null;
    const line = (0,_evidence_line_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .GJ)(reason);
    const isSaid = proving.some(({ text }) => (0,_evidence_line_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .GJ)(text).includes(line));
    return isSaid ? null : new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Quoted */ .v5((0,_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(line, maxReason));
}
const maxReason = 120;
const quotedOr = (text) => (text === null ? null : new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Quoted */ .v5(text));
function provingRow(session, book) {
    const proving = outcomes(session).slice(0, 2);
    const cited = session.evidence.slice(1).findLast((each) => book.has(each));
    return proving.length === 1 && cited !== undefined ? [cited] : proving;
}
function outcomes({ evidence, connectedAt, end }) {
    if (connectedAt === null && end !== null)
        return evidence.slice(-1);
    return evidence.length > 1 ? evidence.slice(1, 3) : evidence;
}
function recoveredAfter({ endedAt, recoveredAt }) {
    const [end, again] = [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .milliseconds */ .Rz)(endedAt), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .milliseconds */ .Rz)(recoveredAt)];
    return end !== null && again !== null && again >= end ? new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Prose */ .s7((0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(again - end)) : null;
}
function numbersOf(sessions, key) {
    return sessions.map((session) => session[key]).filter((value) => value !== null);
}
function range(values) {
    return values.length === 0 ? null : new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Prose */ .s7((0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .durationRange */ .U4)(values));
}
function proseOr(text) {
    return text === null ? _words_js__WEBPACK_IMPORTED_MODULE_1__/* .none */ .dv : new _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .Prose */ .s7(text);
}


/***/ }),

/***/ 6356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x7: () => (/* reexport */ aftermath),
  kA: () => (/* reexport */ ask),
  Z5: () => (/* reexport */ blocked),
  zG: () => (/* reexport */ blockedHeadline),
  bW: () => (/* reexport */ chart),
  Rm: () => (/* reexport */ confidence),
  yP: () => (/* reexport */ decidedBy),
  iv: () => (/* reexport */ difference),
  p: () => (/* reexport */ dropped),
  p1: () => (/* reexport */ evidenceLines),
  IM: () => (/* reexport */ evidenceTitle),
  DD: () => (/* reexport */ exposures),
  f$: () => (/* reexport */ followsFromFirst),
  qr: () => (/* reexport */ footer),
  Pl: () => (/* reexport */ headline),
  Qi: () => (/* reexport */ headlines),
  T5: () => (/* reexport */ knownState),
  WD: () => (/* reexport */ labels),
  ac: () => (/* reexport */ leads),
  $K: () => (/* reexport */ lineNumbers),
  Mn: () => (/* reexport */ lines),
  OS: () => (/* reexport */ more),
  uL: () => (/* reexport */ moreInResult),
  RL: () => (/* reexport */ newSession),
  dv: () => (/* reexport */ none),
  kt: () => (/* reexport */ origins),
  iw: () => (/* reexport */ otherEvidence),
  MY: () => (/* reexport */ page),
  oh: () => (/* reexport */ paste),
  iE: () => (/* reexport */ period),
  oX: () => (/* reexport */ proofOf),
  x5: () => (/* reexport */ refusal),
  y8: () => (/* reexport */ regression),
  CC: () => (/* reexport */ reproduce),
  VT: () => (/* reexport */ resourceVerdicts),
  Ev: () => (/* reexport */ sessionsSummary),
  gO: () => (/* reexport */ severities),
  yy: () => (/* reexport */ slope),
  mL: () => (/* reexport */ suspect),
  kJ: () => (/* reexport */ suspectVerdicts),
  nV: () => (/* reexport */ systems),
  dk: () => (/* reexport */ thisFailure),
  Hn: () => (/* reexport */ times),
  Po: () => (/* reexport */ tooLong),
  aF: () => (/* reexport */ voices)
});

// EXTERNAL MODULE: ./build/report/say.js
var say = __webpack_require__(3033);
// EXTERNAL MODULE: ./build/report/slot.js
var slot = __webpack_require__(5484);
;// CONCATENATED MODULE: ./build/report/words/counts.js


function times({ count, countIsLeast = false }) {
    if (countIsLeast)
        return count === 1 ? (0,say/* fixed */.Zu)("at least once") : (0,say/* say */.cv) `at least ${count} times`;
    if (count === 1)
        return (0,say/* fixed */.Zu)("once");
    return count === 2 ? (0,say/* fixed */.Zu)("twice") : (0,say/* say */.cv) `${count} times`;
}
function period({ first, last, ...seen }) {
    if (first === null || last === null)
        return (0,say/* say */.cv) `Seen ${times(seen)}.`;
    if (seen.count === 1 && !seen.countIsLeast)
        return (0,say/* say */.cv) `Seen once, at ${last}.`;
    const isOneMoment = (0,slot/* textOf */.b6)(last).startsWith((0,slot/* textOf */.b6)(first).slice(-8));
    return isOneMoment
        ? (0,say/* say */.cv) `Seen ${times(seen)}, at ${first} UTC.`
        : (0,say/* say */.cv) `Seen ${times(seen)}, from ${first} to ${last}.`;
}
function lines(count) {
    return count === 1 ? (0,say/* fixed */.Zu)("1 line") : (0,say/* say */.cv) `${count} lines`;
}
function more({ count, what }) {
    return (0,say/* say */.cv) `… and ${count} more ${(0,say/* fixed */.Zu)(kinds[what][count === 1 ? 0 : 1])}.`;
}
function moreInResult(left) {
    const some = left.filter(({ count }) => count > 0).map(amountOf);
    return some.length === 0 ? null : (0,say/* say */.cv) `JSON and HTML hold ${(0,say/* list */.p_)(some)} more.`;
}
function amountOf({ count, what }) {
    return (0,say/* say */.cv) `${count} ${(0,say/* fixed */.Zu)(kinds[what][count === 1 ? 0 : 1])}`;
}
const kinds = {
    line: ["line", "lines"],
    event: ["event", "events"],
    finding: ["finding", "findings"],
    connection: ["connection", "connections"],
    fact: ["fact", "facts"],
    measurement: ["measurement", "measurements"],
    shape: ["unexplained line", "unexplained lines"],
    source: ["file", "files"],
    refusal: ["file that was not read", "files that were not read"],
    assumption: ["assumption", "assumptions"],
    problem: ["problem", "problems"],
};

;// CONCATENATED MODULE: ./build/report/words/evidence.js


function evidenceTitle(shown) {
    return (0,say/* say */.cv) `Evidence: ${lines(shown)}`;
}
const otherEvidence = (0,say/* fixed */.Zu)("Events and facts");
function evidenceLines({ line, endLine }) {
    return endLine > line ? (0,say/* say */.cv) `lines ${line} to ${endLine}` : (0,say/* say */.cv) `line ${line}`;
}
function lineNumbers({ line, endLine }) {
    return endLine > line ? (0,say/* say */.cv) `L${line} to L${endLine}` : (0,say/* say */.cv) `L${line}`;
}
function proofOf(proof) {
    return String(proof) === String((0,say/* fixed */.Zu)("")) ? proof : (0,say/* say */.cv) ` (${proof})`;
}

;// CONCATENATED MODULE: ./build/report/words/details.js


function suspect(what) {
    const why = what.why === null ? (0,say/* fixed */.Zu)("") : (0,say/* say */.cv) `: ${what.why}`;
    const missing = what.missing === null ? (0,say/* fixed */.Zu)("") : (0,say/* say */.cv) ` ${what.missing}`;
    return (0,say/* say */.cv) `${what.verdict}${why}${proofOf(what.proof)}.${missing}`;
}
function decidedBy(missing) {
    return (0,say/* say */.cv) `Needed: ${missing}.`;
}
function slope({ amount, isAfterStart }) {
    return (0,say/* say */.cv) `${amount} a minute${(0,say/* fixed */.Zu)(isAfterStart ? " after the start" : "")}`;
}
function refusal(what) {
    return what.detail === null
        ? (0,say/* fixed */.Zu)(what.sentence)
        : (0,say/* say */.cv) `${(0,say/* fixed */.Zu)(what.sentence.replace(/\.$/, ""))} (${what.detail}).`;
}

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(9896);
;// CONCATENATED MODULE: ./build/report/words/first-screen.js


const leads = {
    known: (0,say/* fixed */.Zu)("Thank you for the files: they show a known failure."),
    ambiguous: (0,say/* fixed */.Zu)("Thank you for the files: they show a failure, and more than one known cause fits. The likeliest is named first."),
    unknown: (0,say/* fixed */.Zu)("Thank you for the files. They show errors that match no known failure yet, so a person should look at the lines below."),
    healthy: (0,say/* fixed */.Zu)("Thank you for the files. Nothing in them shows a failure: what was recorded went well."),
    empty: (0,say/* fixed */.Zu)("There is nothing to read here yet: no log files are attached, and the text holds no log lines."),
    unreadable: (0,say/* fixed */.Zu)("Thank you for the files. They could not be read; below stands why, and what helps."),
};
const headlines = {
    unknown: (0,say/* fixed */.Zu)("Errors that match no known failure"),
    healthy: (0,say/* fixed */.Zu)("No failure found"),
    empty: (0,say/* fixed */.Zu)("Log files are needed"),
    unreadable: (0,say/* fixed */.Zu)("The files could not be read"),
};
function headline({ title, subject }) {
    return subject === null ? title : (0,say/* say */.cv) `${title}: ${subject}`;
}
function confidence(share) {
    const [, text] = grades.find(([least]) => share >= least) ?? [0, "a guess"];
    return (0,say/* say */.cv) `${(0,say/* fixed */.Zu)(text)} (${(0,say/* fixed */.Zu)((0,numbers/* percent */.KN)(share))})`;
}
const grades = [
    [0.95, "almost certain"],
    [0.8, "very likely"],
    [0.6, "likely"],
    [0.35, "possible"],
    [0, "a guess"],
];
const thisFailure = (0,say/* fixed */.Zu)("This failure");
const followsFromFirst = (0,say/* fixed */.Zu)("Explained by the first.");
function ask(what) {
    return (0,say/* say */.cv) `${what.for}; ${what.why}.`;
}

;// CONCATENATED MODULE: ./build/report/words/frame.js

function tooLong(maxBytes) {
    return `the report is longer than ${maxBytes} bytes even without its optional blocks`;
}
function dropped(blocks) {
    return (0,say/* say */.cv) `Left out so that this comment fits: ${(0,say/* list */.p_)(blocks)}. The whole report is in the job summary and the result file.`;
}
function footer({ version, catalogue, stats }) {
    const hash = /^[\w.-]{1,64}$/.test(catalogue) ? catalogue : "unknown";
    const number = /^\d+\.\d+\.\d+[a-z0-9.+-]{0,20}$/.test(version) ? version : "unknown";
    return (0,say/* say */.cv) `Telltale ${(0,say/* fixed */.Zu)(number)}, catalogue ${(0,say/* fixed */.Zu)(`\`${hash}\``)}, ${stats.signatures} signatures; ${stats.lines} lines read.`;
}

;// CONCATENATED MODULE: ./build/report/words/known-issue.js


function knownState({ state, day }) {
    const is = (0,say/* fixed */.Zu)(state === "open" ? "open" : "closed");
    return day === null ? is : (0,say/* say */.cv) `${is} on ${(0,say/* fixed */.Zu)(day)}`;
}
function regression(what) {
    return (0,say/* say */.cv) `This is a regression: it was closed as fixed in ${what.program} ${what.fixedIn}, and ${what.seenIn} shows it again${proofOf(what.proof)}`;
}
function difference(what) {
    return (0,say/* say */.cv) `${what.name}: ${what.here} here, ${what.there} recorded there`;
}
const paste = {
    opening: (0,say/* fixed */.Zu)("I see this too. Telltale found in my files:"),
    differences: (0,say/* fixed */.Zu)("**Different here:**"),
    environment: (0,say/* fixed */.Zu)("**Environment:**"),
};

;// CONCATENATED MODULE: ./build/report/words/labels.js

const labels = words({
    exposed: "Please act now",
    reasonGiven: "As it said",
    recovered: "Back after",
    whatFailed: "What failed",
    whatWasFound: "What was found",
    howItWent: "How it went",
    why: "Why",
    whatAndWhy: "What failed, and why",
    effect: "In general",
    howOften: "Since when, and how often",
    whatToDo: "What to do now",
    knownAs: "Known issue",
    differences: "Different here",
    references: "Read more",
    oneQuestion: "Please attach",
    otherCauses: "What also failed, on its own",
    otherCandidates: "What also fits",
    commands: "Commands for Linux, macOS and Windows",
    observations: "Also noticed",
    explained: "Explained by this",
    forMaintainers: "Details for maintainers",
    evidence: "Evidence",
    chart: "Connections over time",
    timeline: "Timeline",
    sessions: "Connections",
    resources: "Memory, files and processes",
    suspects: "The usual suspects",
    facts: "Facts",
    configuration: "Problems in the configuration",
    read: "What was read",
    refused: "What was not read",
    redacted: "What was masked",
    assumptions: "What was assumed",
    problems: "Problems in this project's own signatures and templates",
    unknown: "Unexplained error lines",
    harmless: "Lines that look like errors, while all went well",
    nearMisses: "What came closest",
    comment: "Comment for the known issue, ready to paste",
    server: "Server",
    attempt: "Attempt",
    started: "Started",
    connect: "Connected in",
    lifetime: "Lived for",
    end: "Ended by",
    proof: "Evidence",
    time: "Time",
    event: "Event",
    count: "Count",
    suspect: "Suspect",
    verdict: "Verdict",
    reason: "Why",
    name: "Name",
    value: "Value",
    size: "Size",
    entries: "Entries",
    entriesRead: "entries",
    origin: "Origin",
    metric: "Measured",
    range: "From, to",
    trend: "Trend",
    kind: "Kind",
    about: "About",
    remedy: "What to do",
    line: "Error line",
    signature: "Signature",
    measured: "Measured",
    issue: "Issue",
    recommendation: "Recommendation",
    steps: "Steps to reproduce",
    environment: "Environment",
    hypotheses: "Hypotheses and what the evidence says",
    immediate: "Immediate actions",
    impact: "Impact",
    stillOpen: "still open",
    wholeCase: "all",
    search: "Search",
    theme: "Dark",
    contents: "Contents",
    skip: "To the report",
    copy: "Copy",
    copied: "Copied",
    zoomIn: "Closer",
    zoomOut: "Wider",
    zoomAll: "Everything",
    connecting: "connecting",
    connected: "connected",
    failed: "failed or ended",
    timelineKind: "timeline",
    chartHelp: "Times are UTC. Drag to zoom, double-click for everything. With the keyboard: arrows to move, + and - to zoom, 0 for everything, n and p for the next and the previous event.",
    inWords: "The same in words:",
    addToKnown: "Add these findings to",
});
function words(texts) {
    return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, (0,say/* fixed */.Zu)(text)]));
}
const page = {
    limit: "limit",
    found: "{shown} of {all} shown",
    nothing: "Nothing found",
    range: "Shown: {from} to {to} UTC",
    step: "{text}, {time} UTC ({number} of {all})",
};

;// CONCATENATED MODULE: ./build/report/words/values.js

const severities = {
    fatal: (0,say/* fixed */.Zu)("fatal"),
    error: (0,say/* fixed */.Zu)("error"),
    warning: (0,say/* fixed */.Zu)("warning"),
    info: (0,say/* fixed */.Zu)("note"),
};
const voices = {
    output: null,
    statement: (0,say/* fixed */.Zu)("said by the reporter, not printed by a program"),
    mention: (0,say/* fixed */.Zu)("only spoken of"),
};
const suspectVerdicts = {
    confirmed: { mark: (0,say/* fixed */.Zu)("✔"), text: (0,say/* fixed */.Zu)("confirmed") },
    "ruled-out": { mark: (0,say/* fixed */.Zu)("✘"), text: (0,say/* fixed */.Zu)("ruled out") },
    undecided: { mark: (0,say/* fixed */.Zu)("?"), text: (0,say/* fixed */.Zu)("cannot tell") },
};
const resourceVerdicts = {
    growing: (0,say/* fixed */.Zu)("growing"),
    steady: (0,say/* fixed */.Zu)("steady"),
    unknown: (0,say/* fixed */.Zu)("no clear trend"),
    "too-few": (0,say/* fixed */.Zu)("too few samples"),
};
const origins = {
    attachment: (0,say/* fixed */.Zu)("attachment"),
    artifact: (0,say/* fixed */.Zu)("artifact"),
    inline: (0,say/* fixed */.Zu)("text of the issue"),
    path: (0,say/* fixed */.Zu)("local file"),
};
const systems = {
    any: (0,say/* fixed */.Zu)("any system"),
    linux: (0,say/* fixed */.Zu)("Linux"),
    macos: (0,say/* fixed */.Zu)("macOS"),
    windows: (0,say/* fixed */.Zu)("Windows"),
};
const none = (0,say/* fixed */.Zu)("–");

;// CONCATENATED MODULE: ./build/report/words/secrets.js



function exposures(found) {
    const sources = [...new Set(found.map(({ source }) => (0,slot/* textOf */.b6)(source)))];
    return sources.map((name) => {
        const kinds = found.filter(({ source }) => (0,slot/* textOf */.b6)(source) === name).map(({ kind }) => (0,say/* say */.cv) `${kind}`);
        const [first] = found.filter(({ source }) => (0,slot/* textOf */.b6)(source) === name);
        return (0,say/* say */.cv) `${first?.source ?? none} holds what looks like a live credential (${(0,say/* list */.p_)(kinds)}), and anybody can read it. Revoke it, then remove the file from the issue.`;
    });
}
const blocked = (0,say/* fixed */.Zu)("The files were read, but the report would have shown something that looks like a secret, twice in a row. So it is not shown here. A maintainer finds the kind in the log of this run, and the person who attached the files should check them for passwords, tokens and keys.");
const blockedHeadline = (0,say/* fixed */.Zu)("The report was held back");

;// CONCATENATED MODULE: ./build/report/words/sessions.js


function sessionsSummary(measured) {
    const { count, leftOut, connected, lived, connect, lifetime, proof } = measured;
    const share = count === 1
        ? (0,say/* fixed */.Zu)(`The only connection attempt ${connected === 1 ? "succeeded" : "failed"}`)
        : connected === 0
            ? (0,say/* say */.cv) `None of ${count} connection attempts succeeded`
            : (0,say/* say */.cv) `${connected} of ${count} connections succeeded`;
    const speed = connect === null ? (0,say/* fixed */.Zu)("") : (0,say/* say */.cv) ` in ${connect}`;
    const life = lifetime === null
        ? (0,say/* fixed */.Zu)("")
        : (0,say/* say */.cv) `${(0,say/* fixed */.Zu)(lived === connected ? " and lived for" : lived === 1 ? "; one lived for" : `; ${lived} of them lived for`)} ${lifetime}`;
    const rest = leftOut === 0 ? (0,say/* fixed */.Zu)("") : (0,say/* say */.cv) `; ${leftOut} more, in the middle of the log, were only counted`;
    return (0,say/* say */.cv) `${share}${speed}${life}${rest}${proofOf(proof)}.`;
}
function aftermath({ subject, calls, callsProof, login, loginProof }) {
    const tried = (0,say/* say */.cv) `${calls <= 2 ? (0,say/* fixed */.Zu)(calls === 1 ? "the only later call failed" : "both later calls failed") : (0,say/* say */.cv) `all ${calls} later calls failed`}${proofOf(callsProof)}`;
    const again = calls > 0 ? (0,say/* say */.cv) `so did a new login${proofOf(loginProof)}` : (0,say/* say */.cv) `a new login failed${proofOf(loginProof)}`;
    const failed = (0,say/* list */.p_)([...(calls > 0 ? [tried] : []), ...(login ? [again] : [])], ", and ");
    return (0,say/* say */.cv) `${subject} did not come back: ${failed}.`;
}
function newSession({ subject, time, connected, worked }) {
    return (0,say/* say */.cv) `${subject} works in a new session: that of ${time} connected${proofOf(connected)}, and its calls succeeded${proofOf(worked)}; it fails in one that has run for a while.`;
}
const reproduce = {
    start: (programs) => programs.length === 0 ? (0,say/* fixed */.Zu)("Start the client.") : (0,say/* say */.cv) `Start ${(0,say/* list */.p_)(programs)}.`,
    connect: ({ server, transport }) => transport === null
        ? (0,say/* say */.cv) `Connect to the server ${server}.`
        : (0,say/* say */.cv) `Connect to the server ${server} over ${transport}.`,
    wait: ({ lifetime, end }) => (0,say/* say */.cv) `Wait for ${lifetime}: the connection ends with ${end}`,
    again: ({ end }) => (0,say/* say */.cv) `Use the server again: connecting ends with ${end}`,
};
const chart = {
    starts: "connecting",
    connected: "connected",
    connectedAfter: (time) => `connected in ${time}`,
    attempt: (number) => `attempt ${number}`,
    ended: "ended",
    endedAfter: ({ how, lifetime }) => `${how} after ${lifetime}`,
    failed: (how) => `not connected, ${how}`,
    unnamed: "unnamed",
    open: "still open",
};

;// CONCATENATED MODULE: ./build/report/words.js












/***/ })

};
;