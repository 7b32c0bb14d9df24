"use strict";
exports.id = 841;
exports.ids = [841];
exports.modules = {

/***/ 5035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   o: () => (/* binding */ bytesInWords)
/* harmony export */ });
function bytesInWords(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    const value = bytes / 1024 ** power;
    return `${power === 0 ? value : value.toFixed(1)} ${units[power]}`;
}
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


/***/ }),

/***/ 3509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const systemClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms);
    },
};


/***/ }),

/***/ 6331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ bytesBundle)
/* harmony export */ });
const chunkBytes = 1024 * 1024;
function bytesBundle(given) {
    const { bytes, ...rest } = given;
    return {
        ...rest,
        size: bytes.length,
        read: async (offset, length) => bytes.subarray(offset, offset + length),
        async *stream() {
            for (let offset = 0; offset < bytes.length; offset += chunkBytes) {
                yield bytes.subarray(offset, offset + chunkBytes);
            }
        },
    };
}


/***/ }),

/***/ 9609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ localLimits),
/* harmony export */   a: () => (/* binding */ attachmentLimits)
/* harmony export */ });
const MiB = 1024 * 1024;
const GiB = 1024 * MiB;
const attachmentLimits = {
    maxFileBytes: 25 * MiB,
    maxDownloadBytes: 100 * MiB,
    maxEntryBytes: 32 * MiB,
    maxUnpackedBytes: 128 * MiB,
    maxEntries: 5_000,
    maxDepth: 2,
    maxCompressionRatio: 200,
    bombFloorBytes: 32 * MiB,
    maxLinks: 20,
    maxRedirects: 3,
    connectTimeoutMs: 10_000,
    idleTimeoutMs: 15_000,
    fileTimeoutMs: 60_000,
    runTimeoutMs: 30_000,
};
const localLimits = {
    ...attachmentLimits,
    maxFileBytes: 4 * GiB,
    maxDownloadBytes: 4 * GiB,
    maxEntryBytes: 4 * GiB,
    maxUnpackedBytes: 4 * GiB,
    maxEntries: 100_000,
    runTimeoutMs: 600_000,
};


/***/ }),

/***/ 5854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pathInSource)
/* harmony export */ });
function pathInSource({ source, bundle }, path) {
    return bundle.name === source || path === bundle.name ? path : `${bundle.name}/${path}`;
}


/***/ }),

/***/ 2935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish),
/* harmony export */   U: () => (/* binding */ maskResult)
/* harmony export */ });
function finish({ result, render, gate, blocked }) {
    const text = render(result);
    const first = gate(text);
    if (first.kind === "clean")
        return { kind: "clean", text };
    const again = render(maskResult(result, gate));
    const second = gate(again);
    if (second.kind === "clean")
        return { kind: "masked", text: again, kinds: first.kinds };
    return { kind: "blocked", text: blocked(), kinds: second.kinds };
}
function maskResult(result, gate) {
    return mapTexts(result, (text) => {
        const verdict = gate(text);
        return verdict.kind === "clean" ? text : verdict.masked;
    });
}
function mapTexts(value, change) {
    if (typeof value === "string")
        return change(value);
    if (Array.isArray(value))
        return value.map((each) => mapTexts(each, change));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [change(key), mapTexts(each, change)]));
}


/***/ }),

/***/ 7522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
function renderJson(value) {
    return `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[").replace(unseen, escaped)}
`;
}
const unseen = /[\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u007f-\u009f]/gu;
function escaped(character) {
    return Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");
}


/***/ }),

/***/ 7714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   mS: () => (/* binding */ marksFor),
/* harmony export */   qB: () => (/* binding */ compareRuns),
/* harmony export */   rR: () => (/* binding */ withoutMarker)
/* harmony export */ });
function markerLine({ key, run, data }) {
    return `<!-- telltale:v1 key=${safeKey(key)} run=${run.id}.${run.attempt} data=${data} -->`;
}
function parseMarker(body) {
    const [first = ""] = body.slice(0, maxMarker + 2).split(/\r\n|\n/, 1);
    const parts = pattern.exec(first);
    if (!parts)
        return null;
    const [, key = "", id, attempt, data = ""] = parts;
    const run = { id: Number(id), attempt: Number(attempt) };
    return Number.isSafeInteger(run.id) && Number.isSafeInteger(run.attempt) ? { key, run, data } : null;
}
function compareRuns(a, b) {
    return a.id - b.id || a.attempt - b.attempt;
}
function withoutMarker(body) {
    return parseMarker(body) === null ? body : body.slice(body.indexOf("\n") + 1);
}
function marksFor(key) {
    const own = (body) => {
        const marker = parseMarker(body);
        return marker?.key === safeKey(key) ? marker : null;
    };
    return {
        runOf: (body) => own(body)?.run ?? null,
        same: (a, b) => own(a)?.data === own(b)?.data && text(a) === text(b),
    };
}
function text(body) {
    return withoutMarker(body.replace(/\r\n?/g, "\n")).trim();
}
const maxMarker = 6_000;
const pattern = /^<!-- telltale:v1 key=([\w.-]{1,64}) run=(\d{1,16})\.(\d{1,9}) data=([\w-]{0,5000}) -->$/;
function safeKey(key) {
    return key.replace(/[^\w.-]+/g, "-").slice(0, 64) || "default";
}


/***/ }),

/***/ 8773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ emptyRecord),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _view_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7986);
/* harmony import */ var _view_reproduction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7578);
/* harmony import */ var _view_sessions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5213);



function recordOf(result) {
    const { verdict, findings, sessions, facts } = result;
    const cause = findings.find(({ signature }) => signature === verdict.cause);
    return {
        v: 1,
        status: verdict.status,
        cause: verdict.cause !== null && isId(verdict.cause) ? verdict.cause : null,
        confidence: verdict.confidence,
        findings: findings
            .filter(({ signature, hash }) => isId(signature) && /^[0-9a-f]{0,64}$/.test(hash))
            .slice(0, 24)
            .map(({ signature, hash, count }) => [signature, hash, count]),
        measures: Object.fromEntries(Object.entries({ ...(0,_view_sessions_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionMeasures */ .mV)(sessions), ...cause?.measures })
            .filter(([name, value]) => isName(name) && Number.isFinite(value))
            .slice(0, 16)),
        versions: Object.fromEntries(facts.flatMap(({ name, value }) => versionOf(name, value)).slice(0, 8)),
        platform: (0,_view_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .systemOf */ .br)(facts),
        first: timeOrNull(cause?.first),
        last: timeOrNull(cause?.last),
        sessions: sessions.length + result.sessionsLeftOut,
    };
}
function emptyRecord(status) {
    const nothing = {
        findings: [],
        measures: {},
        versions: {},
        platform: null,
        first: null,
        last: null,
        sessions: 0,
    };
    return { v: 1, status, cause: null, confidence: 0, ...nothing };
}
function encodeRecord(record) {
    return Buffer.from(JSON.stringify(record)).toString("base64url");
}
async function readRecord(data) {
    const { recordSchema } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 1734));
    try {
        return recordSchema.parse(JSON.parse(Buffer.from(data, "base64url").toString("utf8")));
    }
    catch {
        return null;
    }
}
function isId(text) {
    return /^[a-z0-9][a-z0-9.-]{0,119}$/.test(text);
}
function isName(text) {
    return /^[a-z][A-Za-z0-9.-]{0,79}$/.test(text);
}
function versionOf(name, value) {
    const program = (0,_view_reproduction_js__WEBPACK_IMPORTED_MODULE_1__/* .programOf */ .oQ)(name)?.toLowerCase();
    const version = /^v?(\d+\.\d[\w.+-]{0,36})$/.exec(value.trim())?.[1];
    return version !== undefined && program !== undefined && isName(program) ? [[program, version]] : [];
}
function timeOrNull(time) {
    return time !== null && time !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(time)
        ? time
        : null;
}


/***/ }),

/***/ 8216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ safeLabel),
/* harmony export */   Uf: () => (/* binding */ createNamer),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const longestPath = 512;
function createNamer() {
    const taken = new Map();
    return (raw) => {
        const name = typeof raw === "string" ? raw : Buffer.from(raw).toString("utf8");
        const hazard = hazardOf(name) ?? (typeof raw === "string" ? null : overlong(raw));
        const path = numbered(safePath(name), taken);
        return { path: path, label: safeLabel(name), hazard };
    };
}
function joinPath(outer, inner) {
    return (outer === "" ? inner : `${outer}/${inner}`);
}
function safeLabel(name) {
    return shortened(escaped(name));
}
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
function isPlain(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
function escaped(text) {
    if (isPlain(text))
        return text;
    return text.replace(acting, (character) => {
        const code = character.codePointAt(0)?.toString(16).toUpperCase() ?? "";
        return `[U+${code.padStart(4, "0")}]`;
    });
}
function shortened(text) {
    if (text.length <= longestPath)
        return text;
    return `…${Array.from(text.slice(-longestPath)).slice(1).join("")}`;
}
function safePath(name) {
    const parts = name
        .replace(/^[A-Za-z]:/, "")
        .split(/[/\\]/)
        .filter((part) => part !== "" && part !== "." && !climbs(part));
    const path = shortened(escaped(parts.join("/")));
    return path === "" ? "unnamed" : path;
}
function climbs(part) {
    return /^\.\.[. ]*$/.test(part);
}
function hazardOf(name) {
    if (name === "")
        return "it has no name";
    if (/[\0-\x1f\x7f-\x9f\u2028\u2029]/.test(name))
        return "its name holds control characters";
    if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(name))
        return "its name turns the reading direction";
    const forms = isPlain(name) ? [name] : [name, name.normalize("NFKC"), name.replace(/\p{Cf}/gu, "")];
    for (const form of forms) {
        if (/^[/\\]/.test(form))
            return "its name is an absolute path";
        if (/^[A-Za-z]:/.test(form))
            return "its name starts with a drive letter";
        if (form.split(/[/\\]/).some(climbs))
            return "its name climbs out of the archive";
    }
    if (name.length > longestPath)
        return `its name has ${name.length} characters`;
    return null;
}
function overlong(raw) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(raw))
        return null;
    const found = raw.some((byte, at) => byte === 0xc0 || byte === 0xc1 || (byte === 0xe0 && (raw[at + 1] ?? 0xff) < 0xa0));
    return found ? "its name is spelled in overlong UTF-8" : null;
}
function folded(path) {
    return (isPlain(path) ? path : path.normalize("NFC")).toLowerCase();
}
function numbered(path, taken) {
    const key = folded(path);
    const dot = path.lastIndexOf(".");
    const cut = dot > path.lastIndexOf("/") + 1 ? dot : path.length;
    let number = taken.get(key) ?? 0;
    let free = path;
    while (number > 0 && taken.has(folded(free))) {
        number += 1;
        free = `${path.slice(0, cut)} (${number})${path.slice(cut)}`;
    }
    taken.set(key, Math.max(1, number));
    if (free !== path)
        taken.set(folded(free), 1);
    return free;
}


/***/ }),

/***/ 9798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yK: () => (/* reexport */ createBudget),
  g7: () => (/* reexport */ decodeText),
  Nn: () => (/* reexport */ inspect),
  l1: () => (/* reexport */ unpack)
});

;// CONCATENATED MODULE: ./build/unpack/budget.js
function createBudget(limits) {
    let entries = 0;
    let bytes = 0;
    let exhausted = false;
    const seen = new Set();
    return {
        limits,
        get exhausted() {
            return exhausted;
        },
        entriesLeft: () => limits.maxEntries - entries,
        bytesLeft: () => limits.maxUnpackedBytes - bytes,
        takeEntries(count) {
            if (entries + count > limits.maxEntries)
                return false;
            entries += count;
            return true;
        },
        takeBytes(count) {
            const granted = Math.min(count, limits.maxUnpackedBytes - bytes);
            bytes += granted;
            if (granted < count)
                exhausted = true;
            return granted;
        },
        firstSight(digest) {
            if (seen.has(digest))
                return false;
            seen.add(digest);
            return true;
        },
    };
}
async function* spending(flow, budget) {
    try {
        for (;;) {
            const step = await flow.next();
            if (step.done === true)
                return step.value;
            const granted = budget.takeBytes(step.value.length);
            if (granted > 0)
                yield granted === step.value.length ? step.value : step.value.subarray(0, granted);
            if (granted < step.value.length)
                return runBudgetSpent(budget);
        }
    }
    finally {
        await flow.return(null);
    }
}
function runBudgetSpent(budget) {
    return {
        code: "run-budget",
        detail: `this run has unpacked ${mebibytes(budget.limits.maxUnpackedBytes)}, which is all it may; what follows is left unread`,
    };
}
async function* bounded(flow, limits, expansion) {
    let bytes = 0;
    try {
        for (;;) {
            const step = await flow.next();
            if (step.done === true)
                return step.value;
            const room = limits.maxEntryBytes - bytes;
            bytes += step.value.length;
            if (isBomb(bytes, limits, expansion))
                return bombFound(bytes, limits, expansion);
            if (step.value.length > room) {
                if (room > 0)
                    yield step.value.subarray(0, room);
                return {
                    code: "too-large",
                    detail: `an entry may have ${mebibytes(limits.maxEntryBytes)}; what stands after them was left unread`,
                };
            }
            yield step.value;
        }
    }
    finally {
        await flow.return(null);
    }
}
function isBomb(bytes, limits, expansion) {
    return bytes > limits.bombFloorBytes && ratio(bytes, expansion) > limits.maxCompressionRatio;
}
function bombFound(bytes, limits, expansion) {
    return {
        code: "bomb",
        detail: `it had grown to ${mebibytes(bytes)}, ${Math.round(ratio(bytes, expansion))} times its packed size; at most ${limits.maxCompressionRatio} times is allowed past ${mebibytes(limits.bombFloorBytes)}; what follows was left unread`,
    };
}
function ratio(bytes, expansion) {
    return (bytes / Math.max(1, expansion.packed())) * Math.max(1, expansion.around());
}
function mebibytes(bytes) {
    return `${Math.round((bytes / (1024 * 1024)) * 10) / 10} MiB`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/unpack/encoding.js

function encodingOf(head) {
    if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
        return { encoding: "utf-8", bom: 3 };
    if (head[0] === 0xff && head[1] === 0xfe)
        return { encoding: "utf-16le", bom: 2 };
    if (head[0] === 0xfe && head[1] === 0xff)
        return { encoding: "utf-16be", bom: 2 };
    return { encoding: utf16WithoutMark(head) ?? eightBit(head), bom: 0 };
}
function kindOf(head) {
    if (head.length === 0)
        return "empty";
    const bytes = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
    if (binaryMagic.test(bytes))
        return "binary";
    const { encoding } = encodingOf(head);
    if (encoding === "utf-16le" || encoding === "utf-16be")
        return "text";
    const controls = count(bytes, control);
    const nuls = count(bytes, /\0/g);
    if (nuls === head.length || controls > (head.length - nuls) * maxControlShare)
        return "binary";
    return nuls > (head.length - nuls) * maxNulShare ? "binary" : "text";
}
function eightBit(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes) || (0,external_node_buffer_.isUtf8)(withoutCutCharacter(bytes)))
        return "utf-8";
    const text = Buffer.from(bytes).toString("utf8");
    const broken = count(text, /\ufffd/g);
    const whole = count(text, /[^\0-\x7f\ufffd]/gu);
    return whole >= broken ? "utf-8" : "windows-1252";
}
const maxControlShare = 0.05;
const maxNulShare = 3;
const binaryMagic = /^(\x89PNG|\xff\xd8\xff|GIF8|%PDF-|\x7fELF|MZ[\0-\x1f\x80-\xff]|MZ.\0|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe|\0asm|SQLite format 3\0|bplist0|RIFF|OggS|ID3[\x02-\x04]|....ftyp|MDMP)/s;
const control = /[\x01-\x06\x0e-\x1a\x1c-\x1f\x7f]/g;
function utf16WithoutMark(head) {
    const pairs = head.length >> 1;
    if (pairs < 4 || !head.includes(0))
        return null;
    let evenZeros = 0;
    let oddZeros = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
        if (head[2 * pair] === 0)
            evenZeros += 1;
        if (head[2 * pair + 1] === 0)
            oddZeros += 1;
    }
    if (oddZeros > 0.6 * pairs && evenZeros < 0.1 * pairs)
        return "utf-16le";
    if (evenZeros > 0.6 * pairs && oddZeros < 0.1 * pairs)
        return "utf-16be";
    return null;
}
function withoutCutCharacter(bytes) {
    let end = bytes.length;
    while (end > 0 && bytes.length - end < 3 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80)
        end -= 1;
    return bytes.subarray(0, Math.max(0, end - 1));
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/unpack/decode-text.js


const sampleBytes = 1024;
async function* decodeText(chunks) {
    let decoder = null;
    let sample = new Uint8Array(0);
    for await (const chunk of chunks) {
        if (decoder !== null) {
            yield* kept(decoder.decode(chunk));
            continue;
        }
        sample = sample.length === 0 ? chunk : Buffer.concat([sample, chunk]);
        if (sample.length < sampleBytes)
            continue;
        decoder = decoderFor(sample);
        yield* kept(decoder.decode(withoutMark(sample)));
    }
    if (decoder === null) {
        decoder = decoderFor(sample);
        yield* kept(decoder.decode(withoutMark(sample)));
    }
    yield* kept(decoder.finish());
}
function* kept(text) {
    const bytes = withoutNul(text);
    if (bytes.length > 0)
        yield bytes;
}
function withoutMark(sample) {
    return sample.subarray(encodingOf(sample).bom);
}
function decoderFor(sample) {
    const { encoding } = encodingOf(sample);
    return encoding === "utf-8" ? undecided() : converting(encoding);
}
function undecided() {
    let decided = null;
    return {
        decode(chunk) {
            if (decided === null && !(0,external_node_buffer_.isAscii)(chunk))
                decided = eightBit(chunk) === "utf-8" ? asItIs : converting("windows-1252");
            return decided === null ? chunk : decided.decode(chunk);
        },
        finish: () => decided?.finish() ?? new Uint8Array(0),
    };
}
const asItIs = { decode: (chunk) => chunk, finish: () => new Uint8Array(0) };
function converting(encoding) {
    const decoder = new TextDecoder(encoding);
    return {
        decode: (chunk) => Buffer.from(decoder.decode(chunk, { stream: true }), "utf8"),
        finish: () => Buffer.from(decoder.decode(), "utf8"),
    };
}
function withoutNul(bytes) {
    if (!bytes.includes(0))
        return bytes;
    const kept = Buffer.allocUnsafe(bytes.length);
    let length = 0;
    for (let from = 0; from < bytes.length;) {
        const nul = bytes.indexOf(0, from);
        const end = nul === -1 ? bytes.length : nul;
        kept.set(bytes.subarray(from, end), length);
        length += end - from;
        from = end + 1;
    }
    return kept.subarray(0, length);
}

// EXTERNAL MODULE: ./build/unpack/entry-path.js
var entry_path = __webpack_require__(8216);
;// CONCATENATED MODULE: ./build/unpack/byte-flow.js
async function* flowOf(source) {
    try {
        yield* source;
        return null;
    }
    catch (error) {
        return { code: "unreadable", detail: `reading stopped: ${messageOf(error)}` };
    }
}
async function* chunksOf(flow) {
    yield* flow;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/unpack/place.js

function inside(member, place, expansion) {
    return {
        ...place,
        prefix: place.level === 0 ? "" : (0,entry_path/* joinPath */.uJ)(place.prefix, member.path),
        level: place.level + 1,
        isAll: false,
        around: () => place.around() * Math.max(1, expansion()),
    };
}
function nameOf(member, place) {
    return place.level === 0 ? place.label : (0,entry_path/* joinPath */.uJ)(place.prefix, member.path);
}
function refused(name, { code, detail }) {
    return { kind: "refused", refusal: { code, name, detail } };
}

;// CONCATENATED MODULE: ./build/unpack/issue-text/blocks.js
function readBlocks(text) {
    const rows = readRows(text);
    const closers = createCloserSearch(rows);
    const blocks = [];
    let at = 0;
    while (at < rows.length) {
        const row = rows[at];
        if (row === undefined)
            break;
        const fence = openingFence(row.text);
        const close = fence === null ? null : closers.find(fence, at);
        if (fence !== null && close !== null) {
            const lines = rows.slice(at + 1, close).map(plain);
            blocks.push({ kind: "code", language: fence.language, quoted: row.depth > 0, lines });
            at = close + 1;
            continue;
        }
        const end = endOfBlock(rows, at);
        const block = readBlock(rows.slice(at, end), row);
        if (block !== null)
            blocks.push(block);
        at = end;
    }
    return blocks;
}
function readRows(text) {
    return text.split(/\r\n|\n|\r/).map((line, index) => {
        const marks = /^(?: {0,3}> ?)+/.exec(line)?.[0] ?? "";
        return {
            text: line.slice(marks.length),
            sourceLine: index + 1,
            depth: marks.replaceAll(/[^>]/g, "").length,
        };
    });
}
const plain = ({ text, sourceLine }) => ({ text, sourceLine });
function openingFence(line) {
    const found = /^\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(`{3,}|~{3,})([^`]*)$/.exec(line);
    const marks = found?.[1];
    if (marks !== undefined) {
        const language = (found?.[2] ?? "")
            .trim()
            .split(/[\s{,]/)[0]
            ?.toLowerCase() ?? "";
        return { mark: marks.startsWith("`") ? "`" : "~", length: marks.length, language };
    }
    return /^\s*<pre\b[^>]*>\s*(?:<code>)?\s*$/i.test(line) ? { mark: "pre", length: 0, language: "" } : null;
}
function createCloserSearch(rows) {
    const inVain = new Map();
    return {
        find(fence, from) {
            const depth = rows[from]?.depth ?? 0;
            if (depth === 0 && fence.length >= (inVain.get(fence.mark) ?? Number.POSITIVE_INFINITY))
                return null;
            for (let at = from + 1; at < rows.length; at++) {
                const row = rows[at];
                if (row === undefined)
                    break;
                if (row.depth < depth)
                    return at - 1 > from ? at - 1 : null;
                if (closes(row.text, fence))
                    return at;
            }
            if (depth > 0)
                return rows.length;
            inVain.set(fence.mark, fence.length);
            return null;
        },
    };
}
function closes(line, fence) {
    if (fence.mark === "pre")
        return /<\/pre>/i.test(line);
    const marks = /^\s*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
    return marks?.startsWith(fence.mark) === true && marks.length >= fence.length;
}
function endOfBlock(rows, from) {
    const first = rows[from];
    if (first === undefined)
        return from + 1;
    if (opensComment(first.text)) {
        let at = from;
        while (at < rows.length && rows[at]?.text.includes("-->") !== true)
            at++;
        return Math.min(at + 1, rows.length);
    }
    if (isHeading(first.text) || first.text.trim() === "")
        return from + 1;
    let at = from + 1;
    for (; at < rows.length; at++) {
        const row = rows[at];
        if (row === undefined || row.text.trim() === "" || row.depth !== first.depth)
            break;
        if (isHeading(row.text) || opensComment(row.text) || openingFence(row.text) !== null)
            break;
        if (isTableRow(row.text) !== isTableRow(first.text))
            break;
    }
    return at;
}
function readBlock(rows, first) {
    const lines = rows.map(plain);
    const quoted = first.depth > 0;
    if (first.text.trim() === "")
        return null;
    if (opensComment(first.text))
        return { kind: "hidden", lines };
    if (isHeading(first.text))
        return { kind: "heading", lines };
    if (isTableRow(first.text))
        return { kind: "table", lines };
    if (lines.every(({ text }) => /^(?: {4}|\t)/.test(text))) {
        return { kind: "code", language: "", quoted, lines: lines.map(outdent) };
    }
    return { kind: "text", quoted, lines };
}
const opensComment = (line) => line.trimStart().startsWith("<!--");
const isHeading = (line) => /^ {0,3}#{1,6}\s+\S/.test(line) || /^\s*<summary>/i.test(line);
const isTableRow = (line) => /^\s*\|.*\|\s*$/.test(line);
const outdent = ({ text, sourceLine }) => ({
    text: text.replace(/^(?: {4}|\t)/, ""),
    sourceLine,
});

;// CONCATENATED MODULE: ./build/unpack/issue-text/output-look.js
const longestLook = 400;
function looksLikeOutput(line) {
    const text = withoutWrapping(line.slice(0, longestLook));
    return text !== "" && (output_look_plain.some((look) => look.test(text)) || faint.some((look) => look.test(text)));
}
function isPlainlyOutput(line) {
    const text = withoutWrapping(line.slice(0, longestLook));
    return output_look_plain.some((look) => look.test(text));
}
function looksLikeCode(lines) {
    const written = lines.filter((line) => line.trim() !== "");
    const code = written.filter((line) => codeLooks.some((look) => look.test(line.slice(0, longestLook))));
    return code.length * 2 >= written.length && written.length > 0;
}
function withoutWrapping(line) {
    return line
        .trim()
        .replace(/^(?:[-*+•▎>]|\d{1,3}[.)])\s+/, "")
        .replace(/^[`"'“‘*]{1,3}(?=\S)/, "")
        .replace(/[`”’*]{1,3}$/, "");
}
const time = /^[[(<]?(?:\d{4}[-/]\d\d[-/]\d\d[T ,_]+\d\d:\d\d|\d\d[-./]\d\d[-./]\d{4}[ ,T]+\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{1,2}:\d\d:\d\d)/;
const output_look_plain = [
    time,
    /^(?:##\[|::)(?:error|warning|debug|group|notice)/,
    /^[[(<]?(?:ERROR|ERR!?|WARN(?:ING)?|FATAL|INFO|DEBUG|TRACE|CRITICAL|SEVERE)\b[\])>]?[:!]?\s/,
    /^\[(?:error|err|warn|warning|fatal|info|debug|trace|critical)\]/i,
    /^(?:error|fatal|warning|panic|failed)(?: \S{1,40})?:\s/i,
    /^(?:time|ts|level|lvl|msg)=\S/,
    /^(?:\d+ )?(?:npm|pnpm|yarn|gyp|lerna) (?:ERR!|WARN|error|warn|http|info|verb|notice|command failed)/i,
    /^\d+ (?:error|verbose|silly|info|warn|http|timing) /,
    /^(?:➤ YN\d{4}|ERR_PNPM_|ELIFECYCLE\b| ELIFECYCLE\b|✖ |✘ |✗ |❌|⚠ |ℹ )/,
    /^(?:Uncaught |Unhandled |\[|\{ \[|Error: |cause: ?)*[A-Za-z_.$]*(?:Error|Exception|Rejection|Warning|Panic)(?: \[[A-Z_]+\])?[:,]/,
    /^(?:Uncaught|Unhandled|Fatal|Segmentation fault|Aborted|Bus error|Killed)\b.{0,60}(?:[:(]|$)/,
    /^(?:\(node:\d+\) |Exception in thread )/,
    /^at (?:async )?[\w.<>$/[\]~-]+ ?(?:\[as [^\]]{1,60}\] ?)?\(/,
    /^at (?:file:|node:|\/|[A-Z]:\\|async )/,
    /^(?:Caused by|Suppressed|Traceback \(most recent|File "[^"]{1,200}", line \d)/,
    /^(?:node:internal\/|internal\/|node:\w+:\d|file:\/\/\/|events\.js:\d|[\w./\\:@-]{1,200}\.(?:c|m)?[jt]sx?:\d)/,
    /^(?:\[cause\]|Emitted 'error' event|triggerUncaughtException|throw (?:er|err); |\^+$|Node\.js v\d)/,
    /^(?:<---|-----|==+ |\[\d+:0x|\d+: (?:0x)?[0-9A-Fa-f]{6,}|FATAL ERROR:)/,
    /^(?:\/[\w./+-]{2,200}: |(?:ba|z|da|a)?sh: |env: |exec: |docker: |\/usr\/bin\/env: |runtime: |panic: |goroutine \d)/,
    /^(?:--- |\+\+\+ )\w/,
    /^'[\w.@/-]{1,60}' (?:is not recognized|n'est pas|wird nicht|no se reconoce|não é|non è|не является|不是|은\(는\)|は、)/,
    /^\[[\w.@#][\w .:/@#-]{0,60}\][ :]/,
    /^[\w.@/-]{1,40}\s*\| \S/,
    /^[\w.@/-]{1,60}:(?:build|dev|test|start|lint): /,
    /^(?:\$|❯|➜|PS [A-Z]:\\|[A-Z]:\\[^>]{0,100}>|[\w.-]+@[\w.-]+[: ][^$#%]{0,100}[$#%]) ?\S/,
    /^HTTP\/\d(?:\.\d)? \d{3}/,
    /^(?:mcp: )?(?:MCP|MPC) (?:error )?-\d{5}/i,
    /^(?:Error (?:POSTing|executing|sending|reading|in MCP|calling)|Failed to (?:connect|spawn|start|parse|restore|save|reconnect|terminate)|Streamable HTTP error|SSE (?:error|stream)|Connection (?:closed|error|failed|to MCP)|Client (?:error|closed)|Server transport closed)/,
    /^(?:connect|read|write|listen|watch|spawn|getaddrinfo|open|mkdir|unlink|rename|scandir)\b.{0,200}\bE[A-Z]{4,}\b/,
    /^(?:Process completed with exit code|The runner has received|The operation was canceled|Resource not accessible|Post job cleanup|Run \S+\/\S+@)/,
];
const faint = [
    /^(?:code|errno|syscall|path|address|port|cause|reason|signal): ['"[{\w-].{0,200}(?:,|\}|\]|'|$)/,
    /^(?:\{|\[\{|\}|\]|\},|\],)\s*$/,
    /^\{\s*["']?\w+["']?\s*:/,
    /^"[\w-]{1,60}"\s*:\s/,
];
const codeLooks = [
    /^\s*(?:import|export|const|let|var|function|async function|class|interface|return|if|else|for|while|switch|case|try|catch|await|throw new|def|from|elif|except|raise|func|package|public|private|use|fn|pub)\b.*[;{(:=)'"]\s*$/,
    /^\s*(?:\}|\)|\]|\}\)|\}\s*(?:else|catch|finally).*)[;,]?\s*$/,
    /^\s*(?:\/\/|\/\*|\*\/| \* )/,
    /^[+-](?!\d)/,
    /^(?:@@ -\d|diff --git|index [0-9a-f]{7})/,
    /=>\s*(?:\{|\w.*[;,)])\s*$/,
    /^\s*[\w.]+\([^)]*(?:\)|\{|=>|,)?[;{,]?\s*$/,
    /^\s*[\w.$[\]]+ ?[+|&]?= ?.*;\s*$/,
];

;// CONCATENATED MODULE: ./build/unpack/issue-text/mend-lines.js

const longestJoin = 4_096;
const narrowest = 60;
function mendLines(lines) {
    return joinWrapped(lines.map(withoutBox).filter(isNotBorder).flatMap(splitRun));
}
function withoutBox(line) {
    const inner = /^\s*[│┃║|]\s(.*?)\s*[│┃║|]\s*$/.exec(line.text)?.[1];
    return inner === undefined ? line : { ...line, text: inner };
}
const isNotBorder = ({ text }) => !/^[\s╭╮╰╯┌┐└┘├┤─━═╔╗╚╝│┃║]+$/.test(text) || text.trim() === "";
function splitRun(line) {
    if (line.text.length < 100)
        return [line];
    const starts = [...line.text.matchAll(recordStart)]
        .map((found) => found.index)
        .filter((index) => index > 0);
    if (starts.length === 0)
        return [line];
    return [0, ...starts]
        .map((start, index) => ({ ...line, text: line.text.slice(start, starts[index]).trimEnd() }))
        .filter(({ text }) => text !== "");
}
const recordStart = /(?<=\s)(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|npm ERR! |npm error |npm WARN |npm warn |gyp ERR! |##\[error\]|at [\w.<>$[\]]{1,80} \([^)\s]{1,300}:\d+:\d+\))/g;
function joinWrapped(lines) {
    const width = terminalWidth(lines);
    const joined = [];
    let lastLength = 0;
    for (const line of lines) {
        const previous = joined.at(-1);
        const glue = previous === undefined ? null : glueBetween({ lastLength, width, next: line.text });
        if (previous === undefined || glue === null || previous.text.length > longestJoin)
            joined.push(line);
        else
            joined[joined.length - 1] = { ...previous, text: previous.text + glue + line.text.trimStart() };
        lastLength = line.text.length;
    }
    return joined;
}
function terminalWidth(lines) {
    const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
    if (longest < narrowest || longest > 250)
        return null;
    const full = lines.filter(({ text }) => text.length === longest).length;
    return full >= (usualWidths.has(longest) ? 1 : 3) ? longest : null;
}
const usualWidths = new Set([80, 100, 120, 132]);
function glueBetween(at) {
    if (at.next.trim() === "" || looksLikeOutput(at.next) || /^\s*(?:[-*+•] |\d+[.)] |[=[(<])/.test(at.next))
        return null;
    if (at.lastLength === at.width)
        return "";
    const wordWrapped = at.lastLength >= 66 && at.lastLength <= 82 && /^\s{0,4}[a-z0-9_(]/.test(at.next);
    return wordWrapped ? " " : null;
}

;// CONCATENATED MODULE: ./build/unpack/issue-text/own-report.js
const marker = /<!--\s*telltale:v\d/;
const shape = [
    /\btelltale\.(?:result|inspection)\/v\d/,
    /\bE\d{1,3}\b.{0,120}\bE\d{1,3}\b/,
    /\bTelltale\b/,
    /^#{1,4} (?:Verdict|Evidence|What to do|Timeline|Usual suspects|Known issues|What was read)\b/im,
];
function isOwnReport(text) {
    if (marker.test(text))
        return true;
    return shape.filter((sign) => sign.test(text)).length >= 3;
}

;// CONCATENATED MODULE: ./build/unpack/issue-text/sentence-voice.js
function voiceOfSentence(sentence) {
    const text = sentence.slice(0, 1_000);
    if (denial.test(text))
        return "mention";
    if (occurrence.test(text))
        return "statement";
    return mentions.some((sign) => sign.test(text)) ? "mention" : "statement";
}
const isProposal = (sentence) => proposal.test(sentence.slice(0, 1_000));
const statesOccurrence = (sentence) => {
    const text = sentence.slice(0, 1_000);
    return !denial.test(text) && occurrence.test(text);
};
function cutSentences(text) {
    const sentences = [];
    let start = 0;
    let inCode = false;
    for (let at = 0; at < text.length; at++) {
        const mark = text[at] ?? "";
        if (mark === "`")
            inCode = !inCode;
        const ends = "。！？".includes(mark) || (".!?".includes(mark) && /^(?:\s|$)/.test(text.slice(at + 1, at + 2)));
        if (inCode || !ends || isAbbreviation(text.slice(Math.max(0, at - 4), at + 1)))
            continue;
        sentences.push({ text: text.slice(start, at + 1), offset: start });
        start = at + 1;
    }
    if (text.slice(start).trim() !== "")
        sentences.push({ text: text.slice(start), offset: start });
    return sentences;
}
const isAbbreviation = (end) => /(?:^|[^a-z])(?:e\.g|i\.e|etc|vs|cf|ca|approx|no)\.$/i.test(end);
const denial = /\b(?:no longer (?:see|seen|get|got|happens?|occurs?|fails?|throws?|appears?|reproduc)\w*|not seen|never (?:see|saw|seen|get|got)|(?:do|does|did)(?:n't| not) (?:see|get|happen|occur)|went away|(?:is|are) gone|(?:is|was|are|were|been|got|now|already) (?:fixed|resolved|solved)|used to (?:get|fail|see|throw)|without (?:any |the )?(?:error|E[A-Z]{4,})|(?:rather|other) than|instead of (?:a |an |the )?(?:\w+ ){0,2}[`"'E])/i;
const occurrence = /\b(?:(?:I|we|it|users?|they) (?:\w+ ){0,2}?(?:get|gets|got|getting|see|sees|saw|seeing|receive[sd]?|ran into|run into|running into|hit|hits|encounter(?:ed)?|am facing|are facing|have|had) |I'm (?:getting|seeing|having|facing|hitting)|we're (?:getting|seeing|hitting)|getting (?:this|the|an?|following)|my (?:\w+ ){0,3}(?:fails?|failed|crash(?:es|ed)?|dies|died|reports?|says?|shows?|throws?)|(?:fail(?:s|ed|ing)|crash(?:es|ed|ing)|exit(?:s|ed)|end(?:s|ed)|die[sd]|abort(?:s|ed)|reject(?:s|ed)|answer(?:s|ed)|respond(?:s|ed)|stops?|stopped) (?:\w+ ){0,3}?(?:with|by|due to)|(?:reports?|reported|says|said|prints?|printed|logs?|logged|shows?|showed|throws?|threw|returns?|returned|gives?|gave|yields?|outputs?) (?:\w+ ){0,3}?[`"'“:]|results? in\b|here(?:'s| is) (?:the|my) (?:error|log|output|stack)|this (?:error|happened|failure) (?:happened|since|after|on|in) |since (?:the update|upgrading|yesterday|today|updating))/i;
const proposal = /\b(?:should(?:n't)?|would be (?:nice|good|great|helpful|useful|better)|it would|could (?:we|you|it|this)|can we|please (?:add|support|consider|handle|make|provide|improve)|(?:I|we) (?:would like|propose|suggest|want|wish)|proposal|propose[sd]?|suggest(?:ion|ed)|feature request|consider(?: adding)?|nice to have|ideally|let's|needs? to (?:handle|catch|detect|be handled)|must (?:handle|catch|detect|be))\b/i;
const mentions = [
    proposal,
    /\b(?:can|could|may|might|would) (?:\w+ ){0,2}?(?:happen|occur|come up|appear|fail|crash|throw|cause|lead|result|trigger|see|get|return|be)\b/i,
    /^\W*(?:if|in case|unless|whenever|once|suppose|imagine|assuming)\b(?! I\b| we\b)/i,
    /\b(?:usually|typically|generally|commonly|often means|means that|means the|happens when|occurs when|is (?:thrown|raised|returned|caused|emitted|printed) (?:when|if|by)|indicates|stands for|such as|for example|for instance|e\.g\.|similar to|hypothetical(?:ly)?|potential(?:ly)?|theoretically)\b/i,
    /^\W*(?:\w+(?:\([\w-]+\))?!?: )?(?:fix(?:es)?|add(?:s|ed)?|handle[sd]?|prevent(?:s|ed)?|avoid(?:s|ed)?|catch(?:es)?|detect(?:s|ed)?|retr(?:y|ies)|remove[sd]?|update[sd]?|document(?:s|ed)?|improve[sd]?|support(?:s|ed)?|close[sd]?|implement(?:s|ed)?|mak(?:e|es)|treat(?:s|ed)?|map(?:s|ped)?|ensure[sd]?|surface[sd]?|show) (?!with|by|due)/i,
    /\b(?:this|the|my) (?:PR|pull request|change|patch|commit|fix|section|page|release) (?:\w+ )?(?:fix|add|handle|prevent|avoid|catch|make|update|remove|document|improve|explain|describe|introduce|treat|map|say|tell)/i,
    /\b(?:the )?(?:docs?|documentation|manual|readme|changelog|release notes?|spec(?:ification)?|troubleshooting) (?:says?|states?|mentions?|describes?|lists?|explains?|section|page|guide)|according to the\b/i,
    /^\W*(?:expected|desired)\b/i,
    /^\W*(?:what (?:is|does|are)|what's|is it possible|is there (?:a|any) way|how (?:do|should|can|could|would) (?:I|we|you)|do you (?:support|plan|handle)|does (?:it|this) (?:support|handle))\b.*\?\s*$/i,
    /^\W*- ?\[[ x]\]\s/i,
    /\b(?:a clear and concise description|if applicable|paste (?:your|the|any|here)|please (?:describe|include|provide|paste|attach|fill|check|search|run|read|make sure)|add any other context|replace this|_no response_)/i,
    /(?:建议|希望(?:能|可以)|应该|如果能|能否|可能会)|\b(?:sollte|könnte|wäre schön|debería|podría|devrait|pourrait)\b/i,
];

;// CONCATENATED MODULE: ./build/unpack/issue-text/cut-issue-text.js





function cutIssueText(text, context = {}) {
    const blocks = readBlocks(text);
    if (isOwnReport(text))
        return group(blocks.flatMap((block) => voiced(block.lines, "mention")));
    const isRequest = asksForChange(context.title ?? "", blocks);
    const lines = [];
    let isWish = false;
    let lead = "";
    for (const block of blocks) {
        if (block.kind === "heading")
            isWish = wishHeading.test(block.lines[0]?.text ?? "");
        lines.push(...voiceBlock(block, { isRequest, isWish, lead, earlier: context.earlier ?? null }));
        lead = block.kind === "text" ? (block.lines.at(-1)?.text ?? "") : "";
    }
    return group(lines);
}
function quotableLines(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => comparable(line))
        .filter((line) => line !== "");
}
const comparable = (line) => line.replace(/^[\s>]+/, "").trim();
function voiceBlock(block, setting) {
    switch (block.kind) {
        case "hidden":
        case "heading":
            return voiced(block.lines, "mention");
        case "table":
            return voiceTable(block);
        case "code":
            return voiceCode(block, setting);
        case "text":
            return voiceText(block, setting);
        default:
            return block;
    }
}
const voiced = (lines, voice) => lines.map((line) => asVoiced(line, voice));
const asVoiced = (line, voice) => ({ ...line, voice, block: 0 });
function voiceTable(block) {
    if (manualHead.test(block.lines[0]?.text ?? ""))
        return voiced(block.lines, "mention");
    return block.lines.map((line) => asVoiced(line, line.text.split("|").some(looksLikeOutput) ? "statement" : "mention"));
}
function voiceCode(block, setting) {
    const lines = mendLines(block.lines);
    const voice = codeVoice(block, setting);
    return lines.map((line) => ({ ...line, voice, block: block.lines[0]?.sourceLine ?? 0 }));
}
function codeVoice(block, setting) {
    const texts = block.lines.map(({ text }) => text);
    if (setting.isWish || setting.isRequest || proposedLead.test(setting.lead))
        return "mention";
    if (block.quoted && isRepeated(texts, setting.earlier))
        return "mention";
    if (texts.some(isPlainlyOutput))
        return "output";
    return sourceLanguages.has(block.language) || looksLikeCode(texts) ? "mention" : "output";
}
function voiceText(block, setting) {
    const lines = mendLines(block.lines);
    if (block.quoted &&
        isRepeated(block.lines.map(({ text }) => text), setting.earlier))
        return voiced(lines, "mention");
    const voicedLines = [];
    let inOutput = false;
    for (const line of lines) {
        const isOutput = looksLikeOutput(line.text) || isInlineCode(line.text) || (inOutput && continuesOutput(line.text));
        if (isOutput)
            voicedLines.push(asVoiced(line, setting.isWish || setting.isRequest ? "mention" : "output"));
        else
            voicedLines.push(...voiceProse(line, {
                ...setting,
                isWish: setting.isWish || (block.quoted && setting.earlier !== null),
            }));
        inOutput = isOutput;
    }
    return voicedLines;
}
const isInlineCode = (line) => /^\s*(?:[-*+]\s+)?`[^`]* [^`]* [^`]*`[.:]?\s*$/.test(line);
function continuesOutput(line) {
    if (/^\s/.test(line))
        return true;
    return !/^(?:[-*+]|\d+[.)])\s/.test(line) && !/^[A-Z][a-z']* (?:[a-z']+ ){2,}/.test(withoutWrapping(line));
}
function voiceProse(line, setting) {
    if (setting.isWish)
        return [asVoiced(line, "mention")];
    const sentences = cutSentences(line.text).map((sentence) => ({
        text: sentence.text,
        sourceLine: line.sourceLine,
        voice: voiceOfSentence(sentence.text),
        block: 0,
    }));
    const [first] = sentences;
    if (first === undefined)
        return [];
    return sentences.every(({ voice }) => voice === first.voice) ? [asVoiced(line, first.voice)] : sentences;
}
function isRepeated(lines, earlier) {
    if (earlier === null)
        return false;
    const written = lines.map(comparable).filter((line) => line !== "");
    return written.filter((line) => earlier.has(line)).length * 2 > written.length;
}
function asksForChange(title, blocks) {
    if (!requestTitle.test(title.trim()))
        return false;
    const prose = blocks.flatMap((block) => (block.kind === "text" ? block.lines.map(({ text }) => text) : []));
    return prose.some(isProposal) && !prose.some((line) => statesOccurrence(line));
}
const requestTitle = /^(?:\[?(?:feature|feat|enhancement|request|proposal|rfc|idea|docs?|documentation|chore)\b[^\]:]{0,30}(?:\]|:)|(?:feature request|proposal|suggestion)\b|(?:add|allow|catch|support|improve|handle|detect|document|show|print|warn|provide|make|implement|introduce|consider|expose|retry|recover|surface|better|clearer|friendlier|more helpful)\b)/i;
const wishHeading = /(?:expected|desired|propos|suggest|feature|solution you|alternative|acceptance|should happen|would like|wish|goal|fix\b|documentation|references?|related|checklist|预期|期望|建议)/i;
const manualHead = /\b(?:meaning|means|causes?|descriptions?|solutions?|fix|remedy|what to do|defaults?|behaviou?r)\b/i;
const proposedLead = /(?:\b(?:such as|something like|for example|e\.g\.|(?:should|could|would) (?:be|print|say|show|look|log|read|return)|expected(?: output| result| behaviou?r)?|instead(?: print| show)?|proposed|suggested|add (?:this|the following)|change (?:it )?to|after the (?:fix|change)|with this (?:fix|change|patch|PR))\b[^.]{0,40}:?\**\s*$)/i;
const sourceLanguages = new Set("js javascript jsx mjs cjs ts typescript tsx py python go rust rs java kotlin c cpp cs csharp rb ruby php swift diff patch yaml yml toml ini dockerfile html css sql".split(" "));
function group(lines) {
    const segments = [];
    for (const { text, sourceLine, voice, block } of lines) {
        const last = segments.at(-1);
        if (last?.voice === voice && last.block === block)
            last.lines.push({ text, sourceLine });
        else
            segments.push({ voice, block, lines: [{ text, sourceLine }] });
    }
    return segments
        .filter((segment) => segment.lines.some(({ text }) => text.trim() !== ""))
        .map((segment) => ({ voice: segment.voice, lines: segment.lines }));
}

;// CONCATENATED MODULE: ./build/unpack/unpack-issue-text.js


const nearComments = 50;
async function* unpackIssueText(bundle, path, budget) {
    const granted = budget.takeBytes(bundle.size);
    const text = Buffer.from(await bundle.read(0, granted)).toString("utf8");
    for (const segment of cutIssueText(text, contextOf(bundle, text)))
        yield entryOf(segment, bundle, path);
    if (granted < bundle.size)
        yield { kind: "refused", refusal: { ...runBudgetSpent(budget), name: path } };
}
function contextOf(bundle, text) {
    const { title = "", earlier = null } = bundle.thread ?? {};
    if (earlier === null)
        return { title };
    const quotes = /^\s*>/m.test(text);
    return { title, earlier: new Set(quotes ? earlier.slice(-nearComments).flatMap(quotableLines) : []) };
}
function entryOf(segment, bundle, path) {
    const lines = segment.lines;
    return {
        kind: "entry",
        entry: {
            bundle,
            path,
            kind: "text",
            voice: segment.voice,
            author: bundle.author,
            lineOf: (line) => lines[Math.min(line, lines.length) - 1]?.sourceLine ?? line,
            async *chunks() {
                yield Buffer.from(lines.map(({ text }) => `${text}\n`).join(""), "utf8");
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/unpack/byte-reader.js
const nothing = new Uint8Array(0);
class ByteReader {
    trouble = null;
    #flow;
    #taken = 0;
    #unused = null;
    #ahead = [];
    constructor(flow) {
        this.#flow = flow;
    }
    get position() {
        return this.#taken - (this.#unused?.() ?? 0);
    }
    lend(unused) {
        this.#unused = unused;
    }
    async peek(count) {
        let ready = this.#ahead.reduce((sum, chunk) => sum + chunk.length, 0);
        while (ready < count && (await this.#fill()))
            ready += this.#ahead.at(-1)?.length ?? 0;
        const first = this.#ahead[0] ?? nothing;
        if (first.length < count && this.#ahead.length > 1)
            this.#ahead = [Buffer.concat(this.#ahead)];
        return (this.#ahead[0] ?? nothing).subarray(0, count);
    }
    async take(count) {
        const taken = await this.peek(count);
        this.#drop(taken.length);
        return taken;
    }
    async next(limit) {
        while (this.#ahead.length === 0)
            if (!(await this.#fill()))
                return null;
        const taken = (this.#ahead[0] ?? nothing).subarray(0, limit);
        this.#drop(taken.length);
        return taken;
    }
    unread(bytes) {
        if (bytes.length === 0)
            return;
        this.#ahead.unshift(bytes);
        this.#taken -= bytes.length;
    }
    async *rest() {
        for (;;) {
            const chunk = await this.next(Number.POSITIVE_INFINITY);
            if (chunk === null)
                return this.trouble;
            yield chunk;
        }
    }
    async close() {
        this.#ahead = [];
        await this.#flow.return(null);
    }
    #drop(count) {
        this.#taken += count;
        const first = this.#ahead[0] ?? nothing;
        if (count >= first.length)
            this.#ahead.shift();
        else
            this.#ahead[0] = first.subarray(count);
    }
    async #fill() {
        let step = await this.#flow.next();
        while (step.done !== true && step.value.length === 0)
            step = await this.#flow.next();
        if (step.done === true) {
            this.trouble ??= step.value ?? null;
            return false;
        }
        this.#ahead.push(step.value);
        return true;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
;// CONCATENATED MODULE: ./build/unpack/engine-output.js
const maxReady = 4;
class EngineOutput {
    #engine;
    #ready = [];
    #end = null;
    #wake = () => { };
    constructor(engine) {
        this.#engine = engine;
        engine.on("data", (chunk) => {
            this.#ready.push(chunk);
            if (this.#ready.length >= maxReady)
                engine.pause();
            this.#wake();
        });
        engine.once("end", () => this.#finish(null));
        engine.once("close", () => this.#finish(null));
        engine.once("error", (error) => this.#finish(error));
    }
    async next() {
        while (this.#ready.length === 0) {
            if (this.#end?.error)
                throw this.#end.error;
            if (this.#end !== null)
                return null;
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
        const chunk = this.#ready.shift() ?? null;
        this.#engine.resume();
        return chunk;
    }
    #finish(error) {
        this.#end ??= { error };
        this.#wake();
    }
}

;// CONCATENATED MODULE: ./build/unpack/inflate.js



const smallestSlice = 16 * 1024;
const largestSlice = 1024 * 1024;
const outputChunk = 1024 * 1024;
const largestBuffer = 4 * 1024 * 1024;
const worthThread = 16 * 1024;
const maxRatio = 1032;
function inflated(reader) {
    return decoded(reader, (0,external_node_zlib_.createInflateRaw)({ chunkSize: outputChunk, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }));
}
function inflatedAtOnce(packed, expected) {
    try {
        return inflatedOf((0,external_node_zlib_.inflateRawSync)(packed, optionsFor(packed, expected)));
    }
    catch {
        return null;
    }
}
async function inflatedAside(packed, expected) {
    if (packed.length < worthThread)
        return inflatedAtOnce(packed, expected);
    return new Promise((resolve) => {
        (0,external_node_zlib_.inflateRaw)(packed, optionsFor(packed, expected), (error, result) => resolve(error === null ? inflatedOf(result) : null));
    });
}
function optionsFor(packed, { expected, limit }) {
    const likely = Math.min(expected, packed.length * maxRatio, largestBuffer);
    const chunkSize = Math.max(likely + 1, 64);
    return { maxOutputLength: limit, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, info: true, chunkSize };
}
function inflatedOf(result) {
    const { buffer, engine } = result;
    return { bytes: buffer, used: engine.bytesWritten };
}
async function* decoded(reader, engine) {
    const output = new EngineOutput(engine);
    const feeding = feed(reader, engine);
    try {
        for (let chunk = await output.next(); chunk !== null; chunk = await output.next())
            yield chunk;
        await feeding;
        return reader.trouble;
    }
    catch (error) {
        return brokenBy(error);
    }
    finally {
        engine.destroy();
        await feeding;
    }
}
function brokenBy(error) {
    const { code } = error;
    if (code === "Z_BUF_ERROR")
        return { code: "truncated", detail: "its packed data is cut off" };
    if (code === "ZSTD_error_checksum_wrong")
        return { code: "checksum", detail: "its checksum is wrong" };
    if (code === "ZSTD_error_frameParameter_windowTooLarge")
        return {
            code: "too-large",
            detail: "it asks for more memory than is given; pack it anew without --long",
        };
    return { code: "broken-archive", detail: `its packed data is broken: ${messageOf(error)}` };
}
async function feed(reader, engine) {
    let ended = false;
    const end = new Promise((resolve) => {
        const stop = () => {
            ended = true;
            resolve();
        };
        engine.once("end", stop).once("error", stop).once("close", stop);
    });
    let fed = 0;
    let unused = [];
    const left = () => fed - engine.bytesWritten;
    reader.lend(left);
    let before = Promise.resolve();
    while (!ended) {
        const slice = await reader.next(sliceAfter(fed));
        if (slice === null) {
            engine.end();
            break;
        }
        fed += slice.length;
        unused = [...unused, slice];
        const written = new Promise((resolve) => engine.write(slice, resolve));
        await Promise.race([before, end]);
        before = written;
        unused = holding(unused, left());
    }
    await end;
    const kept = Buffer.concat(unused);
    const rest = kept.subarray(kept.length - left());
    reader.lend(null);
    reader.unread(rest);
}
function holding(slices, left) {
    let size = slices.reduce((sum, slice) => sum + slice.length, 0);
    return slices.filter((slice) => {
        const isUsed = size - slice.length >= left;
        size -= slice.length;
        return !isUsed;
    });
}
function sliceAfter(fed) {
    return Math.min(Math.max(fed >> 3, smallestSlice), largestSlice);
}

;// CONCATENATED MODULE: ./build/unpack/crc32.js

function crc32(bytes, before) {
    return typeof (external_node_zlib_default()).crc32 === "function" ? external_node_zlib_default().crc32(bytes, before) : crc32ByTable(bytes, before);
}
let table = null;
function crc32ByTable(bytes, before) {
    table ??= Uint32Array.from({ length: 256 }, (_, index) => {
        let value = index;
        for (let bit = 0; bit < 8; bit += 1)
            value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
        return value;
    });
    let crc = ~before;
    for (const byte of bytes)
        crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
    return ~crc >>> 0;
}

;// CONCATENATED MODULE: ./build/unpack/summed.js

async function* summed(flow, check) {
    let bytes = 0;
    let crc = 0;
    try {
        for (;;) {
            const step = await flow.next();
            if (step.done === true)
                return step.value ?? (await check({ bytes, crc }));
            bytes += step.value.length;
            crc = crc32(step.value, crc);
            yield step.value;
        }
    }
    finally {
        await flow.return(null);
    }
}

;// CONCATENATED MODULE: ./build/unpack/gzip.js


const maxHeaderText = 64 * 1024;
const maxMembers = 10_000;
const flag = { headerCrc: 0x02, extra: 0x04, name: 0x08, comment: 0x10, reserved: 0xe0 };
async function* gunzipped(reader) {
    for (let member = 1;; member += 1) {
        if (member > maxMembers)
            return { code: "too-many-entries", detail: `it has more than ${maxMembers} gzip members` };
        const header = await readHeader(reader);
        if (header !== null)
            return reader.trouble ?? header;
        const trouble = yield* memberOf(reader);
        if (trouble !== null)
            return trouble;
        const next = await reader.peek(2);
        if (next.length === 0)
            return reader.trouble;
        if (next[0] === 0x1f && next[1] === 0x8b)
            continue;
        return await trailing(reader);
    }
}
async function* memberOf(reader) {
    return yield* summed(await deflateStream(reader), (sum) => checkTrailer(reader, sum));
}
async function checkTrailer(reader, { bytes, crc }) {
    const trailer = Buffer.from(await reader.take(8));
    if (trailer.length < 8)
        return reader.trouble ?? { code: "truncated", detail: `it is cut off after ${bytes} bytes` };
    if (trailer.readUInt32LE(0) === crc && trailer.readUInt32LE(4) === bytes % 2 ** 32)
        return null;
    return { code: "checksum", detail: `its checksum or size is not that of the ${bytes} bytes in it` };
}
async function deflateStream(reader) {
    const ahead = await reader.peek(smallPacked);
    const small = inflatedAtOnce(ahead, { expected: smallPacked, limit: smallBytes });
    if (small === null || small.used === ahead.length)
        return inflated(reader);
    await reader.take(small.used);
    return flowOfBytes(small.bytes);
}
const smallPacked = 32 * 1024;
const smallBytes = 256 * 1024;
async function* flowOfBytes(bytes) {
    if (bytes.length > 0)
        yield bytes;
    return null;
}
async function trailing(reader) {
    let bytes = 0;
    let padding = true;
    for (;;) {
        const chunk = await reader.next(Number.POSITIVE_INFINITY);
        if (chunk === null)
            break;
        bytes += chunk.length;
        padding = padding && chunk.every((byte) => byte === 0);
    }
    if (padding)
        return reader.trouble;
    return { code: "broken-archive", detail: `${bytes} bytes after its end are not gzip and were left unread` };
}
async function readHeader(reader) {
    const fixed = await reader.take(10);
    if (fixed.length < 10)
        return headerCutOff;
    const flags = fixed[3] ?? 0;
    if (fixed[2] !== 8 || (flags & flag.reserved) !== 0)
        return {
            code: "unsupported-method",
            detail: "its gzip header asks for a method or flag that does not exist",
        };
    if (flags & flag.extra) {
        const size = await reader.take(2);
        const length = (size[0] ?? 0) + 256 * (size[1] ?? 0);
        if ((await reader.take(length)).length < length)
            return headerCutOff;
    }
    for (const text of [flag.name, flag.comment]) {
        const trouble = flags & text ? await skipText(reader) : null;
        if (trouble !== null)
            return trouble;
    }
    if (flags & flag.headerCrc)
        await reader.take(2);
    return null;
}
const headerCutOff = { code: "truncated", detail: "it ends inside its gzip header" };
async function skipText(reader) {
    const ahead = await reader.peek(maxHeaderText);
    const end = ahead.indexOf(0);
    if (end === -1) {
        if (ahead.length < maxHeaderText)
            return headerCutOff;
        return {
            code: "broken-archive",
            detail: `a text in its gzip header is longer than ${maxHeaderText} bytes`,
        };
    }
    await reader.take(end + 1);
    return null;
}

;// CONCATENATED MODULE: ./build/unpack/tar/header.js
const blockBytes = 512;
const field = {
    name: [0, 100],
    mode: [100, 108],
    size: [124, 136],
    checksum: [148, 156],
    type: 156,
    magic: [257, 263],
    prefix: [345, 500],
};
function isZeroBlock(block) {
    return block.every((byte) => byte === 0);
}
function isTarHeader(bytes) {
    return bytes.length >= blockBytes && bytes[0] !== 0 && checksumFits(bytes.subarray(0, blockBytes));
}
function parseHeader(block) {
    if (!checksumFits(block))
        return null;
    const size = numberIn(block.subarray(...field.size));
    const mode = numberIn(block.subarray(...field.mode));
    if (size === null)
        return null;
    const name = upToNul(block.subarray(...field.name));
    const posix = Buffer.from(block.subarray(...field.magic)).toString("latin1") === "ustar\0";
    const prefix = posix ? upToNul(block.subarray(...field.prefix)) : new Uint8Array(0);
    return {
        name: prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from("/"), name]),
        size,
        type: String.fromCharCode(block[field.type] || 0x30),
        mode: mode ?? 0,
    };
}
function checksumFits(block) {
    const stated = numberIn(block.subarray(...field.checksum));
    let unsigned = 0;
    let high = 0;
    for (let at = 0; at < blockBytes; at += 1) {
        const byte = block[at] ?? 0;
        unsigned += byte;
        if (byte > 0x7f)
            high += 1;
    }
    for (let at = field.checksum[0]; at < field.checksum[1]; at += 1) {
        const byte = block[at] ?? 0;
        unsigned += 0x20 - byte;
        if (byte > 0x7f)
            high -= 1;
    }
    const signed = unsigned - 256 * high;
    return stated !== null && (stated === unsigned || stated === signed);
}
function numberIn(bytes) {
    const first = bytes[0] ?? 0;
    if (first === 0x80) {
        const value = bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
        return Number.isSafeInteger(value) ? value : null;
    }
    const digits = /^[ \0]*([0-7]*)[ \0]*$/.exec(Buffer.from(bytes).toString("latin1"))?.[1];
    return digits === undefined ? null : Number.parseInt(digits || "0", 8);
}
function upToNul(bytes) {
    const end = bytes.indexOf(0);
    return end === -1 ? bytes : bytes.subarray(0, end);
}

;// CONCATENATED MODULE: ./build/unpack/recognise.js

const headBytes = 4096;
const magics = [
    ["zip", "PK\x03\x04"],
    ["zip", "PK\x05\x06"],
    ["zip", "PK\x07\x08"],
    ["gzip", "\x1f\x8b"],
    ["zstd", "\x28\xb5\x2f\xfd"],
    ["xz", "\xfd7zXZ\x00"],
    ["7z", "7z\xbc\xaf\x27\x1c"],
    ["rar", "Rar!\x1a\x07"],
    ["compress", "\x1f\x9d"],
    ["lz4", "\x04\x22\x4d\x18"],
    ["cab", "MSCF\x00\x00\x00\x00"],
];
function recognise(head) {
    const start = Buffer.from(head.subarray(0, 16)).toString("latin1");
    for (const [format, magic] of magics)
        if (start.startsWith(magic))
            return format;
    if (/^BZh[1-9](1AY&SY|\x17rE8P\x90)/.test(start))
        return "bzip2";
    return isTarHeader(head) ? "tar" : "plain";
}

;// CONCATENATED MODULE: ./build/unpack/member.js
function flaw(name, trouble) {
    return { kind: "flaw", name, code: trouble.code, detail: trouble.detail };
}

;// CONCATENATED MODULE: ./build/unpack/tar/pax.js
const noRecords = { path: null, size: null, sparse: false };
function parsePax(data) {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    let records = noRecords;
    for (let at = 0; at < bytes.length && bytes[at] !== 0;) {
        const blank = bytes.indexOf(0x20, at);
        const digits = bytes.toString("latin1", at, Math.min(blank, at + 8));
        const end = at + Number(digits);
        if (blank === -1 || !/^\d+$/.test(digits) || end <= blank || end > bytes.length)
            return null;
        const equals = bytes.indexOf(0x3d, blank);
        if (equals === -1 || equals >= end || bytes[end - 1] !== 0x0a)
            return null;
        const next = withRecord(records, bytes.toString("utf8", blank + 1, equals), bytes.toString("utf8", equals + 1, end - 1));
        if (next === null)
            return null;
        records = next;
        at = end;
    }
    return records;
}
function withRecord(records, key, value) {
    if (key === "path")
        return { ...records, path: value };
    if (key.startsWith("GNU.sparse."))
        return { ...records, sparse: true };
    if (key !== "size")
        return records;
    const size = Number(value);
    return /^\d+$/.test(value) && Number.isSafeInteger(size) ? { ...records, size } : null;
}

;// CONCATENATED MODULE: ./build/unpack/tar/tar.js





const maxMetadataBytes = 64 * 1024;
const nothingAnnounced = { name: null, pax: noRecords };
async function* untar(reader, budget, expansion) {
    const named = (0,entry_path/* createNamer */.Uf)();
    let announced = nothingAnnounced;
    for (;;) {
        const block = await reader.take(blockBytes);
        if (block.length === 0 && reader.trouble === null)
            return;
        if (block.length > 0 && isZeroBlock(block))
            return yield* padding(reader);
        if (block.length < blockBytes)
            return yield flaw(null, reader.trouble ?? cutOff);
        if (!budget.takeEntries(1))
            return yield flaw(null, tooMany(budget));
        const header = parseHeader(block);
        if (header === null)
            return yield flaw(null, brokenHeader(reader.position - blockBytes));
        if ("xgLK".includes(header.type)) {
            const next = await readMetadata(reader, header, announced);
            if ("code" in next)
                return yield flaw(null, next);
            announced = next;
            continue;
        }
        const size = header.type === "1" ? 0 : (announced.pax.size ?? header.size);
        const file = { header, announced, size, reader, start: reader.position, expansion: since(expansion) };
        yield* tar_memberOf(file, named);
        const trouble = await skipOver(file, budget);
        if (trouble !== null)
            return yield flaw(null, trouble);
        announced = nothingAnnounced;
    }
}
function since(expansion) {
    const before = expansion.packed();
    return { packed: () => expansion.packed() - before, around: expansion.around };
}
function* tar_memberOf(file, named) {
    const name = named(file.announced.pax.path ?? file.announced.name ?? file.header.name);
    if (name.hazard !== null)
        yield flaw(name.label, { code: "unsafe-path", detail: `${name.hazard}; its label is ${name.path}` });
    if (file.header.type === "5")
        return;
    const special = specialOf(file);
    if (special !== null)
        return yield flaw(name.label, { code: "special-file", detail: special });
    yield {
        kind: "member",
        path: name.path,
        held: file.size === 0 ? empty : null,
        window: null,
        open: () => content(file.reader, file.size),
        packed: file.expansion.packed,
    };
}
const empty = { bytes: new Uint8Array(0), trouble: null };
const setIds = 0o6000;
function specialOf(file) {
    const { type, mode } = file.header;
    if (type === "S" || file.announced.pax.sparse)
        return "it is a sparse file, which is not expanded";
    if (type === "1" || type === "2")
        return "it is a link, and links are not followed";
    if (type === "3" || type === "4")
        return "it is a device";
    if (type === "6")
        return "it is a pipe";
    if (type !== "0" && type !== "7")
        return "it is of a type that tar does not define";
    return (mode & setIds) === 0 ? null : "it asks to run with its owner's rights";
}
async function* content(reader, size) {
    for (let left = size; left > 0;) {
        const chunk = await reader.next(left);
        if (chunk === null)
            return reader.trouble ?? cutOff;
        left -= chunk.length;
        yield chunk;
    }
    return null;
}
async function readMetadata(reader, header, announced) {
    if (header.size > maxMetadataBytes)
        return {
            code: "broken-archive",
            detail: `a header of ${header.size} bytes, at most ${maxMetadataBytes} are read; what follows was left unread`,
        };
    const data = (await reader.take(padded(header.size))).subarray(0, header.size);
    if (data.length < header.size)
        return reader.trouble ?? cutOff;
    if (header.type === "L") {
        const end = data.indexOf(0);
        return { ...announced, name: end === -1 ? data : data.subarray(0, end) };
    }
    if (header.type !== "x")
        return announced;
    const pax = parsePax(data);
    return pax === null
        ? {
            code: "broken-archive",
            detail: "a pax header whose records do not add up; what follows was left unread",
        }
        : { ...announced, pax };
}
async function skipOver(file, budget) {
    const end = file.start + padded(file.size);
    while (file.reader.position < end) {
        const skipped = await file.reader.next(end - file.reader.position);
        if (skipped === null)
            return file.reader.trouble ?? cutOff;
        const bytes = file.reader.position - file.start;
        if (isBomb(bytes, budget.limits, file.expansion))
            return bombFound(bytes, budget.limits, file.expansion);
    }
    return null;
}
async function* padding(reader) {
    for (let bytes = 0; bytes < maxPaddingBytes;) {
        const chunk = await reader.next(maxPaddingBytes);
        if (chunk === null) {
            if (reader.trouble !== null)
                yield flaw(null, reader.trouble);
            return;
        }
        bytes += chunk.length;
        if (!isZeroBlock(chunk))
            break;
    }
    yield flaw(null, { code: "broken-archive", detail: "more data stands after its end and was left unread" });
}
const maxPaddingBytes = 4 * 1024 * 1024;
const cutOff = { code: "truncated", detail: "it is cut off; what stands before the cut was read" };
function tooMany(budget) {
    return {
        code: "too-many-entries",
        detail: `a run reads at most ${budget.limits.maxEntries} entries; what follows was left unread`,
    };
}
function brokenHeader(at) {
    return { code: "broken-archive", detail: `no valid header at byte ${at}; what follows was left unread` };
}
function padded(size) {
    return Math.ceil(size / blockBytes) * blockBytes;
}

;// CONCATENATED MODULE: ./build/unpack/web-page.js
function isWebPage(head) {
    const start = Buffer.from(head.subarray(0, 1024)).toString("utf8");
    return htmlStart.test(start) || storageError.test(start);
}
const htmlStart = /^\ufeff?\s*(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html[\s>])/i;
const storageError = /^\ufeff?\s*(<\?xml[^>]*\?>\s*)?<Error>\s*<Code>/;

;// CONCATENATED MODULE: ./build/unpack/unpack-file.js







async function* unpackFile({ member, place, reader, head, }) {
    const kind = kindOf(head);
    const name = nameOf(member, place);
    if (place.isAll) {
        if (isWebPage(head)) {
            yield refused(name, webPage);
            return "text";
        }
        if (kind === "binary")
            yield refused(name, binary);
    }
    const counted = place.level === 0 ? spending(reader.rest(), place.budget) : reader.rest();
    const flow = bounded(counted, place.budget.limits, { packed: member.packed, around: place.around });
    const { chunks, trouble } = withEnd(flow);
    yield { kind: "entry", entry: unpack_file_entryOf(member, place, { kind, chunks }) };
    const ended = trouble();
    if (ended !== null)
        yield refused(name, ended);
    return kind;
}
function* unpackHeld(held, member, place) {
    const kind = kindOf(held.bytes.subarray(0, headBytes));
    async function* chunks() {
        if (held.bytes.length > 0)
            yield held.bytes;
    }
    yield { kind: "entry", entry: unpack_file_entryOf(member, place, { kind, chunks }) };
    if (held.trouble !== null)
        yield refused(nameOf(member, place), held.trouble);
    return kind;
}
const webPage = {
    code: "not-a-log",
    detail: "it is a web page or an error answer of a server, not a log",
};
const binary = {
    code: "binary",
    detail: "it is a binary file; only text and archives are read",
};
function unpack_file_entryOf(member, place, content) {
    return {
        bundle: place.bundle,
        path: (0,entry_path/* joinPath */.uJ)(place.prefix, member.path),
        voice: "output",
        author: place.bundle.author,
        lineOf: (line) => line,
        ...content,
    };
}
function withEnd(flow) {
    let trouble = null;
    async function* remembering() {
        trouble = yield* flow;
        return trouble;
    }
    const bytes = remembering();
    return { chunks: () => chunksOf(bytes), trouble: () => trouble };
}

;// CONCATENATED MODULE: ./build/unpack/window.js

const heldWholeBytes = 16 * 1024 * 1024;
const pieceBytes = 128 * 1024;
function windowOfBytes(bytes) {
    return {
        size: bytes.length,
        read: async (offset, length) => bytes.subarray(offset, offset + length),
    };
}
function windowOfBundle(bundle) {
    return { size: bundle.size, read: (offset, length) => bundle.read(offset, length) };
}
async function heldWindow(window) {
    return window.size <= heldWholeBytes ? windowOfBytes(await window.read(0, window.size)) : window;
}
function subWindow(of, start, size) {
    return {
        size,
        read: (offset, length) => of.read(start + offset, Math.max(0, Math.min(length, size - offset))),
    };
}
async function* flowOfWindow(window) {
    const readAt = (offset) => pieceAt(window, offset);
    let coming = readAt(0);
    try {
        for (let offset = 0; offset < window.size;) {
            const piece = await coming;
            if ("code" in piece)
                return piece;
            if (piece.length === 0)
                return { code: "truncated", detail: `it ends after ${offset} of ${window.size} bytes` };
            offset += piece.length;
            coming = readAt(offset);
            yield piece;
        }
        return null;
    }
    finally {
        await coming;
    }
}
async function pieceAt(window, offset) {
    try {
        return await window.read(offset, Math.min(pieceBytes, window.size - offset));
    }
    catch (error) {
        return { code: "unreadable", detail: `reading stopped: ${messageOf(error)}` };
    }
}

;// CONCATENATED MODULE: ./build/unpack/zip/end-record.js
const endBytes = 22;
const locatorBytes = 20;
const maxCommentBytes = 0xffff;
const signature = { locator: 0x07064b50, end64: 0x06064b50, central: 0x02014b50 };
async function readEndRecord(window) {
    const tailOffset = Math.max(0, window.size - endBytes - maxCommentBytes);
    const tail = Buffer.from(await window.read(tailOffset, window.size - tailOffset));
    const found = findEnd(tail);
    if (found === null)
        return null;
    const stated = await readStated(window, tail, found.at, tailOffset);
    if ("code" in stated)
        return stated;
    if (stated.offset + stated.size > stated.at)
        return broken(`its directory is said to end at byte ${stated.offset + stated.size} of ${window.size}`);
    const prefix = await prefixOf(window, stated);
    return {
        entries: stated.entries,
        offset: stated.offset + prefix,
        size: stated.size,
        prefix,
        oddity: found.oddity,
    };
}
function findEnd(tail) {
    const places = [];
    for (let at = tail.length - endBytes; at >= 0; at -= 1) {
        at = tail.lastIndexOf("PK\x05\x06", at, "latin1");
        if (at >= 0)
            places.push(at);
    }
    const exact = places.filter((at) => at + endBytes + tail.readUInt16LE(at + 20) === tail.length);
    const at = exact[0] ?? places[0];
    if (at === undefined)
        return null;
    if (exact.length === 0)
        return { at, oddity: "bytes that belong to nothing stand after its end" };
    return {
        at,
        oddity: exact.length > 1 ? "it has more than one end record; the last one was believed" : null,
    };
}
async function readStated(window, tail, end, tailOffset) {
    const [disk, startDisk] = [tail.readUInt16LE(end + 4), tail.readUInt16LE(end + 6)];
    const stated = {
        entries: tail.readUInt16LE(end + 10),
        size: tail.readUInt32LE(end + 12),
        offset: tail.readUInt32LE(end + 16),
        at: tailOffset + end,
    };
    const zip64 = stated.entries === 0xffff || stated.size === 0xffffffff || stated.offset === 0xffffffff;
    const locator = end - locatorBytes;
    const hasLocator = locator >= 0 && tail.readUInt32LE(locator) === signature.locator;
    if (zip64 && hasLocator)
        return readZip64(window, tail.readBigUInt64LE(locator + 8));
    const partsDiffer = stated.entries !== tail.readUInt16LE(end + 8);
    return disk !== 0 || startDisk !== 0 || partsDiffer ? multiDisk : stated;
}
async function readZip64(window, place) {
    if (place > BigInt(window.size))
        return broken("its ZIP64 record is said to stand past the file's end");
    const at = Number(place);
    const record = Buffer.from(await window.read(at, 56));
    if (record.length < 56 || record.readUInt32LE(0) !== signature.end64)
        return broken("no ZIP64 record stands where its locator says");
    if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0)
        return multiDisk;
    const [entries, size, offset] = [
        record.readBigUInt64LE(32),
        record.readBigUInt64LE(40),
        record.readBigUInt64LE(48),
    ];
    if (size > BigInt(window.size) || offset > BigInt(window.size) || entries > size)
        return broken("its ZIP64 record states a directory that is larger than the file");
    return { entries: Number(entries), size: Number(size), offset: Number(offset), at };
}
async function prefixOf(window, stated) {
    const shift = stated.at - stated.size - stated.offset;
    if (shift === 0 || stated.entries === 0 || (await isCentral(window, stated.offset)))
        return 0;
    return (await isCentral(window, stated.offset + shift)) ? shift : 0;
}
async function isCentral(window, at) {
    const bytes = Buffer.from(await window.read(at, 4));
    return bytes.length === 4 && bytes.readUInt32LE(0) === signature.central;
}
function broken(detail) {
    return { code: "broken-archive", detail };
}
const multiDisk = {
    code: "unsupported-format",
    detail: "it is one part of an archive in several parts; join the parts to one zip file",
};

;// CONCATENATED MODULE: ./build/unpack/ahead.js
async function* ahead(items, make, most) {
    const coming = [];
    try {
        for (const item of items) {
            const made = make(item);
            made.catch(() => null);
            coming.push(made);
            const first = coming.length > most ? coming.shift() : undefined;
            if (first !== undefined)
                yield await first;
        }
        for (let first = coming.shift(); first !== undefined; first = coming.shift())
            yield await first;
    }
    finally {
        await Promise.allSettled(coming);
    }
}

;// CONCATENATED MODULE: ./build/unpack/zip/directory.js

const fixedBytes = 46;
const centralSignature = 0x02014b50;
function parseDirectory(bytes, end, maxEntries) {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const starts = [];
    let at = 0;
    while (at < data.length) {
        if (starts.length >= maxEntries)
            return directory_tooMany(maxEntries);
        if (at + fixedBytes > data.length || data.readUInt32LE(at) !== centralSignature)
            return { code: "broken-archive", detail: `record ${starts.length + 1} of its directory is broken` };
        starts.push(at);
        at += fixedBytes + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
    }
    if (at > data.length)
        return { code: "broken-archive", detail: `record ${starts.length} of its directory is cut off` };
    starts.push(at);
    return {
        count: starts.length - 1,
        record: (index) => parseRecord(data.subarray(starts[index], starts[index + 1]), end),
    };
}
function directory_tooMany(maxEntries) {
    return { code: "too-many-entries", detail: `at most ${maxEntries} more entries may be read in this run` };
}
function parseRecord(record, end) {
    const nameEnd = fixedBytes + record.readUInt16LE(28);
    const rawName = record.subarray(fixedBytes, nameEnd);
    const extra = parseExtra(record.subarray(nameEnd, nameEnd + record.readUInt16LE(30)));
    const sizes = sizesOf(record, extra?.get(0x0001) ?? null);
    return {
        rawName,
        unicodeName: unicodeName(rawName, extra?.get(0x7075) ?? null),
        flags: record.readUInt16LE(8),
        method: record.readUInt16LE(10),
        crc: record.readUInt32LE(16),
        packedSize: sizes?.packedSize ?? 0,
        size: sizes?.size ?? 0,
        offset: (sizes?.offset ?? 0) + end.prefix,
        mode: record.readUInt32LE(38) >>> 16,
        trouble: troubleOf(record, extra === null || sizes === null),
    };
}
function troubleOf(record, broken) {
    if (broken)
        return { code: "broken-archive", detail: "the extra fields of its directory record do not add up" };
    const disk = record.readUInt16LE(34);
    if (disk !== 0 && disk !== 0xffff)
        return {
            code: "unsupported-format",
            detail: `it stands on part ${disk + 1} of an archive in several parts`,
        };
    return null;
}
function parseExtra(extra) {
    const fields = new Map();
    let at = 0;
    while (at + 4 <= extra.length) {
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (end > extra.length)
            return null;
        const id = extra.readUInt16LE(at);
        if (!fields.has(id))
            fields.set(id, extra.subarray(at + 4, end));
        at = end;
    }
    return fields;
}
function sizesOf(record, zip64) {
    let at = 0;
    const wide = (short) => {
        if (short !== 0xffffffff)
            return short;
        if (zip64 === null || at + 8 > zip64.length)
            return null;
        const value = zip64.readBigUInt64LE(at);
        at += 8;
        return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : null;
    };
    const size = wide(record.readUInt32LE(24));
    const packedSize = wide(record.readUInt32LE(20));
    const offset = wide(record.readUInt32LE(42));
    return size === null || packedSize === null || offset === null ? null : { size, packedSize, offset };
}
function unicodeName(rawName, field) {
    if (field === null || field.length < 6 || field[0] !== 1)
        return null;
    return field.readUInt32LE(1) === crc32(rawName, 0) ? field.toString("utf8", 5) : null;
}

;// CONCATENATED MODULE: ./build/unpack/zip/local-header.js

const localSignature = 0x04034b50;
const local_header_fixedBytes = 30;
const maxLocalHeader = local_header_fixedBytes + 2 * 0xffff;
const usualLocalHeader = 4 * 1024;
function parseLocalHeader(bytes) {
    const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (header.length < local_header_fixedBytes || header.readUInt32LE(0) !== localSignature)
        return { code: "broken-archive", detail: "no entry stands where the directory says" };
    const nameEnd = local_header_fixedBytes + header.readUInt16LE(26);
    const length = nameEnd + header.readUInt16LE(28);
    if (length > header.length || parseExtra(header.subarray(nameEnd, length)) === null)
        return { code: "broken-archive", detail: "the name or extra fields of its header do not fit" };
    return {
        rawName: header.subarray(local_header_fixedBytes, nameEnd),
        flags: header.readUInt16LE(6),
        method: header.readUInt16LE(8),
        crc: header.readUInt32LE(14),
        packedSize: header.readUInt32LE(18),
        size: header.readUInt32LE(22),
        length,
    };
}

;// CONCATENATED MODULE: ./build/unpack/zip/zip-member.js









const atOncePacked = 1024 * 1024;
const atOnceBytes = 4 * 1024 * 1024;
async function beginningOf(place) {
    const { record, room, window, budget } = place;
    const refused = record.trouble ?? refusedByRecord(record, budget);
    if (refused !== null)
        return refused;
    if (isFolder(record))
        return "folder";
    const most = usualLocalHeader + (record.packedSize > atOncePacked ? 0 : record.packedSize);
    const head = await window.read(record.offset, Math.min(room - record.offset, most));
    const local = await localHeaderOf(place, head);
    if ("code" in local)
        return local;
    const packed = head.subarray(local.length, local.length + record.packedSize);
    return { local, bytes: await bytesOf(record, packed, budget) };
}
async function* zip_member_memberOf(place, beginning) {
    const { record, name, budget } = place;
    if (name.hazard !== null)
        yield flaw(name.label, { code: "unsafe-path", detail: `${name.hazard}; its label is ${name.path}` });
    if (beginning === "folder")
        return;
    if ("code" in beginning)
        return yield flaw(name.label, beginning);
    const { local, bytes } = beginning;
    if (record.offset + local.length + record.packedSize > place.room)
        return yield flaw(name.label, { code: "overlap", detail: "its data reaches into the next entry" });
    if (!sameBytes(local.rawName, record.rawName))
        yield flaw(name.label, twoNames(local.rawName, name));
    const data = subWindow(place.window, record.offset + local.length, record.packedSize);
    const held = bytes === null ? null : heldOf(record, bytes, budget);
    const reader = new ByteReader(flowOfWindow(data));
    const isStored = record.method === 0;
    yield {
        kind: "member",
        path: name.path,
        held,
        window: isStored ? data : held === null ? null : windowOfBytes(held.bytes),
        open: () => held === null
            ? spending(summed(isStored ? reader.rest() : inflated(reader), (sum) => mismatch(record, sum)), budget)
            : flowOfHeld(held),
        packed: () => (held === null && !isStored ? reader.position : record.packedSize),
    };
}
async function bytesOf(record, packed, { limits }) {
    const limit = Math.min(atOnceBytes, limits.maxEntryBytes, limits.bombFloorBytes);
    if (packed.length < record.packedSize || record.size > limit)
        return null;
    const bytes = record.method === 0
        ? packed
        : ((await inflatedAside(packed, { expected: record.size, limit }))?.bytes ?? null);
    return bytes === null || bytes.length > limit ? null : bytes;
}
function heldOf(record, bytes, budget) {
    if (bytes.length > budget.bytesLeft())
        return null;
    budget.takeBytes(bytes.length);
    return { bytes, trouble: mismatch(record, { bytes: bytes.length, crc: crc32(bytes, 0) }) };
}
async function* flowOfHeld({ bytes, trouble }) {
    if (bytes.length > 0)
        yield bytes;
    return trouble;
}
const zip_member_flag = { encrypted: 0x0001, strong: 0x0040, hidden: 0x2000 };
const aesMethod = 99;
const modeType = 0o170000;
const modeFile = 0o100000;
const modeFolder = 0o040000;
const modeSetIds = 0o006000;
function refusedByRecord(record, budget) {
    const type = record.mode & modeType;
    if (type !== 0 && type !== modeFile && type !== modeFolder)
        return { code: "special-file", detail: "it is a link, a device or a pipe, not a file" };
    if (type !== modeFolder && (record.mode & modeSetIds) !== 0)
        return { code: "special-file", detail: "it asks to run with its owner's rights" };
    if ((record.flags & (zip_member_flag.encrypted | zip_member_flag.strong | zip_member_flag.hidden)) !== 0 || record.method === aesMethod)
        return { code: "encrypted", detail: "it is encrypted; send it without a password" };
    if (record.method !== 0 && record.method !== 8)
        return {
            code: "unsupported-method",
            detail: `it is packed by method ${record.method}; pack it with deflate`,
        };
    const { bombFloorBytes, maxCompressionRatio } = budget.limits;
    if (record.size > bombFloorBytes && record.size > record.packedSize * maxCompressionRatio)
        return {
            code: "bomb",
            detail: `it states ${mebibytes(record.size)} in ${record.packedSize} packed bytes; at most ${maxCompressionRatio} times is allowed`,
        };
    return null;
}
function isFolder(record) {
    return record.size === 0 && record.packedSize === 0 && record.rawName.at(-1) === 0x2f;
}
async function localHeaderOf(place, head) {
    const parsed = parseLocalHeader(head);
    if (!("code" in parsed) || head.length >= maxLocalHeader)
        return parsed;
    const most = Math.min(place.room - place.record.offset, maxLocalHeader);
    return most > head.length ? parseLocalHeader(await place.window.read(place.record.offset, most)) : parsed;
}
function twoNames(localName, name) {
    const other = (0,entry_path/* safeLabel */.IW)(Buffer.from(localName).toString("utf8"));
    return {
        code: "unsafe-path",
        detail: `in front of its data it is named ${other}; its label is ${name.path}`,
    };
}
function mismatch(record, { bytes, crc }) {
    if (bytes !== record.size)
        return { code: "checksum", detail: `the archive states ${record.size} bytes, ${bytes} came out` };
    return crc === record.crc
        ? null
        : { code: "checksum", detail: "its checksum is not the one that the archive states" };
}
function sameBytes(a, b) {
    return Buffer.compare(a, b) === 0;
}

;// CONCATENATED MODULE: ./build/unpack/zip/salvage.js










const sizesFollow = 0x0008;
async function* salvage(window, budget) {
    yield flaw(null, salvage_cutOff);
    const named = (0,entry_path/* createNamer */.Uf)();
    for (let offset = 0; offset < window.size;) {
        const local = await localHeaderAt(window, offset);
        if ("code" in local)
            return;
        if (budget.exhausted)
            return yield flaw(null, runBudgetSpent(budget));
        if (!budget.takeEntries(1))
            return yield flaw(null, directory_tooMany(budget.entriesLeft()));
        const record = recordOf(local, offset);
        const name = named(record.rawName);
        const start = offset + local.length;
        if ((local.flags & sizesFollow) === 0) {
            const place = { record, name, room: Number.POSITIVE_INFINITY, window, budget };
            yield* zip_member_memberOf(place, await beginningOf(place));
            offset = start + local.packedSize;
            continue;
        }
        const reader = new ByteReader(flowOfWindow(subWindow(window, start, window.size - start)));
        const trouble = yield* memberOfUnknownSize({ record, name, reader, budget });
        if (trouble !== null)
            return;
        offset = start + reader.position;
    }
}
async function localHeaderAt(window, offset) {
    const local = parseLocalHeader(await window.read(offset, usualLocalHeader));
    return "code" in local ? parseLocalHeader(await window.read(offset, maxLocalHeader)) : local;
}
const salvage_cutOff = {
    code: "truncated",
    detail: "it has no directory: it is cut off; what stands before the cut was read",
};
function recordOf(local, offset) {
    const { rawName, flags, method, crc, packedSize, size } = local;
    return { rawName, unicodeName: null, flags, method, crc, packedSize, size, offset, mode: 0, trouble: null };
}
async function* memberOfUnknownSize({ record, name, reader, budget, }) {
    if (name.hazard !== null)
        yield flaw(name.label, { code: "unsafe-path", detail: `${name.hazard}; its label is ${name.path}` });
    const refused = refusedByRecord(record, budget) ?? (record.method === 8 ? null : endUnknown);
    if (refused !== null) {
        yield flaw(name.label, refused);
        return refused;
    }
    const flow = spending(summed(inflated(reader), (sum) => takeDescriptor(reader, sum)), budget);
    let ended = null;
    const open = async function* () {
        for (let step = await flow.next();; step = await flow.next()) {
            if (step.done === true) {
                ended = step.value;
                return ended;
            }
            yield step.value;
        }
    };
    yield {
        kind: "member",
        path: name.path,
        held: null,
        window: null,
        open,
        packed: () => reader.position,
    };
    const most = budget.limits.bombFloorBytes;
    for (let skipped = 0; skipped < most;) {
        const step = await flow.next();
        if (step.done === true)
            return ended;
        skipped += step.value.length;
    }
    await flow.return(null);
    return { code: "bomb", detail: "its end was not looked for" };
}
const endUnknown = { code: "truncated", detail: "where it ends stood in the part that is missing" };
async function takeDescriptor(reader, { bytes, crc }) {
    const ahead = Buffer.from(await reader.peek(24));
    for (const start of [4, 0]) {
        for (const width of [4, 8]) {
            const end = start + 4 + 2 * width;
            if (ahead.length < end || ahead.readUInt32LE(start) !== crc)
                continue;
            if (ahead.readUInt32LE(end - width) !== bytes % 2 ** 32)
                continue;
            await reader.take(end);
            return null;
        }
    }
    if (ahead.length < 24)
        return { code: "truncated", detail: `it is cut off after ${bytes} bytes` };
    return { code: "checksum", detail: "its checksum or size is not the one that stands behind it" };
}

;// CONCATENATED MODULE: ./build/unpack/zip/spans.js
const localHeaderBytes = 30;
function roomOf(directory, end) {
    const starts = new Float64Array(directory.count);
    const ends = new Float64Array(directory.count);
    const order = [];
    for (let index = 0; index < directory.count; index += 1) {
        const { offset, rawName, packedSize, trouble } = directory.record(index);
        if (trouble !== null)
            continue;
        starts[index] = offset;
        ends[index] = offset + localHeaderBytes + rawName.length + packedSize;
        order.push(index);
    }
    order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
    const room = new Float64Array(directory.count);
    for (const [place, index] of order.entries()) {
        const next = order[place + 1];
        const limit = next === undefined ? end.offset : (starts[next] ?? 0);
        if ((ends[index] ?? 0) > limit)
            return {
                code: "overlap",
                detail: `entry ${index + 1} of ${directory.count} reaches to byte ${ends[index]}, but byte ${limit} belongs to something else`,
            };
        room[index] = limit;
    }
    return room;
}

;// CONCATENATED MODULE: ./build/unpack/zip/zip.js









const maxDirectoryBytes = 32 * 1024 * 1024;
async function* unzip(window, budget) {
    const end = await readEndRecord(window);
    if (end === null)
        return yield* salvage(window, budget);
    if ("code" in end)
        return yield flaw(null, end);
    const checked = await readDirectory(window, end, budget);
    if ("code" in checked)
        return yield flaw(null, checked);
    for (const oddity of oddities(end, checked.directory.count))
        yield flaw(null, { code: "broken-archive", detail: oddity });
    const places = placesIn(checked, { window, budget });
    const begun = ahead(places, async (place) => ({ place, beginning: await beginningOf(place) }), begunAhead);
    for await (const { place, beginning } of begun) {
        if (budget.exhausted)
            return yield flaw(null, runBudgetSpent(budget));
        yield* zip_member_memberOf(place, beginning);
    }
}
const begunAhead = 3;
function* placesIn({ directory, room }, source) {
    const named = (0,entry_path/* createNamer */.Uf)();
    for (let index = 0; index < directory.count; index += 1) {
        const record = directory.record(index);
        const name = named(record.unicodeName ?? record.rawName);
        yield { record, name, room: room[index] ?? 0, ...source };
    }
}
async function readDirectory(window, end, budget) {
    const left = budget.entriesLeft();
    if (end.entries > left)
        return { ...directory_tooMany(left), detail: `it lists ${end.entries} entries; ${directory_tooMany(left).detail}` };
    if (end.size > maxDirectoryBytes)
        return {
            code: "too-large",
            detail: `its directory has ${mebibytes(end.size)}, at most ${mebibytes(maxDirectoryBytes)} are read`,
        };
    const directory = parseDirectory(await window.read(end.offset, end.size), end, left);
    if ("code" in directory)
        return directory;
    const room = roomOf(directory, end);
    if ("code" in room)
        return room;
    budget.takeEntries(directory.count);
    return { directory, room };
}
function oddities(end, count) {
    const counted = end.entries === count ? null : `it says that it has ${end.entries} entries, its directory lists ${count}`;
    return [end.oddity, counted].filter((text) => text !== null);
}

;// CONCATENATED MODULE: ./build/unpack/zstd.js


const maxWindowLog = 26;
const maxFrames = 1000;
async function* unzstd(reader) {
    for (let frames = 0;; frames += 1) {
        const head = Buffer.from(await reader.peek(4));
        if (head.length === 0)
            return reader.trouble;
        const magic = head.length === 4 ? head.readUInt32LE(0) : 0;
        if (frames === maxFrames)
            return { code: "too-many-entries", detail: `it has more than ${maxFrames} frames` };
        if ((magic & 0xfffffff0) >>> 0 === skippable) {
            const trouble = await skipFrame(reader);
            if (trouble !== null)
                return trouble;
            continue;
        }
        if (magic !== zstd_frame)
            return {
                code: "broken-archive",
                detail: "what follows its last frame is not zstd and was left unread",
            };
        const engine = createEngine();
        if (engine === null)
            return unsupported;
        const trouble = yield* decoded(reader, engine);
        if (trouble !== null)
            return trouble;
    }
}
const zstd_frame = 0xfd2fb528;
const skippable = 0x184d2a50;
const unsupported = {
    code: "unsupported-format",
    detail: "zstd is read from Node 22.15 on; send it as zip, tar.gz or plain text",
};
function createEngine() {
    if (typeof (external_node_zlib_default()).createZstdDecompress !== "function")
        return null;
    return external_node_zlib_default().createZstdDecompress({ params: { [(external_node_zlib_default()).constants.ZSTD_d_windowLogMax]: maxWindowLog } });
}
async function skipFrame(reader) {
    const head = Buffer.from(await reader.take(8));
    if (head.length < 8)
        return reader.trouble ?? { code: "truncated", detail: "it ends inside a frame" };
    for (let left = head.readUInt32LE(4); left > 0;) {
        const skipped = await reader.next(left);
        if (skipped === null)
            return reader.trouble ?? { code: "truncated", detail: "it ends inside a frame" };
        left -= skipped.length;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/unpack/unpack-member.js













async function* unpackMember(member, place) {
    const { held } = member;
    if (held !== null && recognise(held.bytes.subarray(0, headBytes)) === "plain")
        return yield* unpackHeld(held, member, place);
    const reader = new ByteReader(member.open());
    try {
        const head = member.window === null ? await reader.peek(headBytes) : await member.window.read(0, headBytes);
        const format = await formatOf(head, member.window);
        if (format === "plain")
            return yield* unpackFile({ member, place, reader, head });
        if (place.level <= place.budget.limits.maxDepth)
            return yield* unpackArchive({ member, place, reader, format });
        yield refused(nameOf(member, place), tooDeep(format, place));
        return format;
    }
    finally {
        await reader.close();
    }
}
async function formatOf(head, window) {
    const format = recognise(head);
    if (format !== "plain" || window === null || kindOf(head) !== "binary")
        return format;
    const end = await readEndRecord(window);
    return end === null || "code" in end ? "plain" : "zip";
}
async function* unpackArchive(archive) {
    const { member, place, reader, format } = archive;
    switch (format) {
        case "zip":
            yield* unpackZip(archive);
            return format;
        case "tar":
            yield* unpackTar(archive, place.level === 0 ? new ByteReader(spending(reader.rest(), place.budget)) : reader);
            return format;
        case "gzip":
            return yield* unpackStream(archive, gunzipped(reader));
        case "zstd":
            return yield* unpackStream(archive, unzstd(reader));
        default:
            yield refused(nameOf(member, place), unpack_member_unsupported(format));
            return format;
    }
}
async function* unpackZip({ member, place, reader }) {
    const window = await windowOn(member, place, reader);
    if ("code" in window)
        return yield refused(nameOf(member, place), window);
    if (place.level > 0 && !(await isFirstSight(window, place.budget)))
        return yield refused(nameOf(member, place), {
            code: "duplicate",
            detail: "the same archive was already opened in this run",
        });
    const expansion = window.size / Math.max(1, member.packed());
    yield* unpackAll(unzip(window, place.budget), inside(member, place, () => expansion));
}
async function windowOn(member, place, reader) {
    if (member.window === null)
        return await hold(member, place, reader);
    return place.level === 0 ? await heldWindow(member.window) : member.window;
}
const maxHeldBytes = 32 * 1024 * 1024;
async function hold(member, place, reader) {
    const { limits } = place.budget;
    const most = Math.min(maxHeldBytes, limits.maxEntryBytes);
    const flow = bounded(reader.rest(), { ...limits, maxEntryBytes: most }, { packed: member.packed, around: place.around });
    const chunks = [];
    for (;;) {
        const step = await flow.next();
        if (step.done !== true)
            chunks.push(step.value);
        else if (step.value !== null)
            return step.value;
        else
            return windowOfBytes(Buffer.concat(chunks));
    }
}
async function isFirstSight(window, budget) {
    if (window.size > maxHeldBytes)
        return true;
    const bytes = await window.read(0, window.size);
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5217, 23));
    return budget.firstSight(createHash("sha256").update(bytes).digest("hex"));
}
async function* unpackTar({ member, place }, tar) {
    const at = inside(member, place, () => tar.position / Math.max(1, member.packed()));
    yield* unpackAll(untar(tar, place.budget, { packed: () => tar.position, around: at.around }), at);
}
async function* unpackStream(archive, flow) {
    const { member, place, reader: packed, format } = archive;
    const reader = new ByteReader(spending(flow, place.budget));
    const at = inside(member, place, () => packed.position / Math.max(1, member.packed()));
    try {
        const head = await reader.peek(headBytes);
        if (recognise(head) === "tar") {
            yield* unpackAll(untar(reader, place.budget, { packed: () => packed.position, around: at.around }), at);
            return format === "gzip" ? "tar.gz" : "tar.zst";
        }
        if (head.length === 0 && reader.trouble !== null)
            yield refused(nameOf(member, place), reader.trouble);
        else
            yield* unpackMember(contentOf(member, { reader, packed }), { ...at, isAll: place.isAll });
        return format;
    }
    finally {
        await reader.close();
    }
}
function contentOf(member, { reader, packed }) {
    return {
        kind: "member",
        path: (0,entry_path/* createNamer */.Uf)()(withoutEnding(member.path)).path,
        held: null,
        window: null,
        open: () => reader.rest(),
        packed: () => packed.position,
    };
}
function withoutEnding(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return name.replace(/\.(?:gz|gzip|z|zst)$/i, "") || name;
}
async function* unpackAll(found, place) {
    for await (const one of found) {
        if (one.kind === "member")
            yield* unpackMember(one, place);
        else
            yield refused(one.name === null ? place.prefix || place.label : (0,entry_path/* joinPath */.uJ)(place.prefix, one.name), one);
    }
}
function tooDeep(format, { level, budget }) {
    return {
        code: "too-deep",
        detail: `a ${format} archive ${level} levels inside the bundle; ${budget.limits.maxDepth} levels are opened`,
    };
}
function unpack_member_unsupported(format) {
    return {
        code: "unsupported-format",
        detail: `it is a ${format} file, which is not read; pack it anew as zip or tar.gz, or attach the plain text`,
    };
}

;// CONCATENATED MODULE: ./build/unpack/unpack.js







async function* unpack(bundle, budget) {
    const label = (0,entry_path/* safeLabel */.IW)(bundle.name);
    try {
        if (budget.exhausted) {
            yield refused(label, runBudgetSpent(budget));
            return "unread";
        }
        const { path } = (0,entry_path/* createNamer */.Uf)()(bundle.name);
        if (bundle.origin === "inline") {
            yield* unpackIssueText(bundle, path, budget);
            return "text";
        }
        const place = { bundle, budget, label, prefix: "", level: 0, isAll: true, around: () => 1 };
        return yield* unpackMember(unpack_memberOf(bundle, path), place);
    }
    catch (error) {
        yield refused(label, unpack_troubleOf(error));
        return "unread";
    }
}
function unpack_troubleOf(error) {
    const reason = (0,entry_path/* safeLabel */.IW)(messageOf(error));
    return error instanceof SourceError
        ? { code: "unreadable", detail: `it could not be read: ${reason}` }
        : { code: "crashed", detail: `reading it failed: ${reason}` };
}
class SourceError extends Error {
}
function unpack_memberOf(bundle, path) {
    const source = {
        ...bundle,
        async read(offset, length) {
            try {
                return await bundle.read(offset, length);
            }
            catch (error) {
                throw new SourceError(messageOf(error));
            }
        },
    };
    return {
        kind: "member",
        path,
        held: null,
        window: windowOfBundle(source),
        open: () => flowOf(bundle.stream()),
        packed: () => bundle.size,
    };
}

;// CONCATENATED MODULE: ./build/unpack/inspect.js


async function inspect(bundle, budget) {
    const entries = [];
    const refusals = [];
    const unpacked = unpack(bundle, budget);
    for (;;) {
        const step = await unpacked.next();
        if (step.done === true)
            return { name: (0,entry_path/* safeLabel */.IW)(bundle.name), bytes: bundle.size, format: step.value, entries, refusals };
        if (step.value.kind === "entry")
            entries.push(await inspectEntry(step.value.entry));
        else
            refusals.push(step.value.refusal);
    }
}
async function inspectEntry(entry) {
    const { path, kind } = entry;
    if (kind === "empty")
        return { path, kind, bytes: 0, sha256: sha256OfNothing };
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5217, 23));
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const chunk of entry.chunks()) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { path, kind, bytes, sha256: hash.digest("hex") };
}
const sha256OfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

;// CONCATENATED MODULE: ./build/unpack/index.js






/***/ })

};
;