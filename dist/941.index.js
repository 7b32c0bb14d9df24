export const id = 941;
export const ids = [941];
export const modules = {

/***/ 2941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createScanPool: () => (/* binding */ createScanPool)
});

;// CONCATENATED MODULE: ./build/scan/parcel.js
const parcelBytes = 1024 * 1024;
const lineFeed = 10;
class OpenParcel {
    #bytes;
    #parts = [];
    #segments = [];
    #partFrom = 0;
    #filled = 0;
    constructor(buffer) {
        this.#bytes = new Uint8Array(buffer);
    }
    get parcel() {
        return { buffer: this.#bytes.buffer, parts: this.#parts };
    }
    get room() {
        return this.#bytes.length - this.#filled;
    }
    get hasParts() {
        return this.#parts.length > 0;
    }
    get openBytes() {
        return this.#filled - this.#partFrom;
    }
    get wholeLinesBytes() {
        return this.#bytes.subarray(this.#partFrom, this.#filled).lastIndexOf(lineFeed) + 1;
    }
    get unfinished() {
        return this.#parts.at(-1)?.endsSegment === false ? (this.#segments.at(-1) ?? null) : null;
    }
    get ended() {
        return this.#segments.filter((_, index) => this.#parts[index]?.endsSegment);
    }
    write(chunk) {
        const taken = chunk.subarray(0, this.room);
        this.#bytes.set(taken, this.#filled);
        this.#filled += taken.length;
        return taken.length;
    }
    addPart(segment, part) {
        this.#parts.push({ ...part, from: this.#partFrom });
        this.#segments.push(segment);
        this.#partFrom += part.length;
    }
    takeOpen() {
        const open = this.#bytes.subarray(this.#partFrom, this.#filled);
        this.#filled = this.#partFrom;
        return open;
    }
    fail(reason) {
        for (const segment of this.#segments)
            segment.settle({ kind: "failed", reason });
    }
}

;// CONCATENATED MODULE: ./build/scan/buffers.js

class Buffers {
    #free = [];
    #waiting = [];
    #left;
    constructor(count) {
        this.#left = count;
    }
    async take() {
        const free = this.#free.pop();
        if (free !== undefined)
            return free;
        if (this.#left > 0) {
            this.#left--;
            return new ArrayBuffer(parcelBytes);
        }
        return new Promise((resolve) => this.#waiting.push(resolve));
    }
    takeAtOnce() {
        return this.#free.pop() ?? new ArrayBuffer(parcelBytes);
    }
    give(buffer) {
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#free.push(buffer);
        else
            next(buffer);
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/scan/lane.js


const resourceLimits = { maxYoungGenerationSizeMb: 8 };
class Lane {
    #parts;
    #open = [];
    #worker = null;
    #unfinished = null;
    #isReady = false;
    constructor(parts) {
        this.#parts = parts;
    }
    get busy() {
        return this.#open.length;
    }
    get isReady() {
        return this.#isReady;
    }
    start() {
        this.#worker ??= this.#newWorker();
    }
    send(open) {
        this.#open.push(open);
        this.#unfinished = open.unfinished;
        this.#worker ??= this.#newWorker();
        this.#worker.ref();
        const { parcel } = open;
        this.#worker.postMessage(parcel, [parcel.buffer]);
    }
    async close() {
        await this.#worker?.terminate();
    }
    #newWorker() {
        const { script, order } = this.#parts;
        const worker = new external_node_worker_threads_.Worker(script, { workerData: order, resourceLimits });
        worker.on("message", (reply) => {
            if (this.#worker !== worker)
                return;
            if (reply.kind === "ready")
                this.#isReady = true;
            else
                this.#settle(reply);
        });
        worker.on("error", (error) => this.#failAll(worker, error.message));
        worker.on("exit", () => this.#failAll(worker, "the thread ended"));
        worker.unref();
        return worker;
    }
    #settle({ buffer, segments }) {
        const ended = this.#open.shift()?.ended ?? [];
        for (const [index, scanned] of segments.entries())
            ended[index]?.settle(scanned);
        this.#parts.buffers.give(buffer);
        if (this.#open.length > 0)
            return;
        this.#worker?.unref();
        this.#parts.onIdle();
    }
    #failAll(worker, reason) {
        if (this.#worker !== worker)
            return;
        this.#worker = null;
        this.#isReady = false;
        this.#unfinished?.settle({ kind: "failed", reason });
        this.#unfinished = null;
        const lost = this.#open;
        this.#open = [];
        for (const open of lost) {
            open.fail(reason);
            this.#parts.buffers.give(new ArrayBuffer(parcelBytes));
        }
        this.#parts.onIdle();
    }
}

;// CONCATENATED MODULE: ./build/scan/open-segment.js
class OpenSegment {
    scanned;
    #settle = () => { };
    constructor() {
        this.scanned = new Promise((resolve) => {
            this.#settle = resolve;
        });
    }
    settle(scanned) {
        this.#settle(scanned);
    }
}

;// CONCATENATED MODULE: ./build/scan/outbox.js


const enough = 2;
const worthWaitingBytes = 128 * 1024;
class Outbox {
    #lanes;
    #own;
    #buffers;
    #parcel = null;
    #begun = null;
    #bound = null;
    constructor(lanes, own, buffers) {
        this.#lanes = lanes;
        this.#own = own;
        this.#buffers = buffers;
    }
    async write(chunk, entry) {
        for (let from = 0; from < chunk.length;) {
            this.#parcel ??= new OpenParcel(await this.#buffers.take());
            from += this.#parcel.write(chunk.subarray(from));
            if (this.#parcel.room === 0)
                await this.#sendFull(this.#parcel, entry);
        }
    }
    async end(entry) {
        const parcel = this.#parcel;
        if (parcel === null || (parcel.openBytes === 0 && this.#begun === null))
            return;
        const segment = this.#endSegment(parcel, parcel.openBytes, entry);
        if (parcel.room < worthWaitingBytes)
            this.#send(parcel);
        else
            this.flush();
        await entry.add(segment.scanned);
    }
    close(entry) {
        const parcel = this.#parcel;
        if (parcel === null)
            return;
        parcel.takeOpen();
        if (this.#begun !== null)
            this.#endSegment(parcel, 0, entry);
        this.flush();
    }
    flush() {
        const parcel = this.#parcel;
        if (parcel === null || !parcel.hasParts || parcel.room === 0)
            return;
        if (this.#bound === null && this.#lanes.every(({ busy }) => busy > 0))
            return;
        const next = parcel.openBytes > 0 ? new OpenParcel(this.#buffers.takeAtOnce()) : null;
        next?.write(parcel.takeOpen());
        this.#send(parcel);
        this.#parcel = next;
    }
    async #sendFull(full, entry) {
        const next = new OpenParcel(await this.#buffers.take());
        const whole = full.wholeLinesBytes;
        const ended = whole > 0 ? this.#endSegment(full, whole, entry) : null;
        if (!full.hasParts) {
            this.#begun ??= new OpenSegment();
            full.addPart(this.#begun, { length: full.openBytes, endsSegment: false, options: entry.options });
        }
        next.write(full.takeOpen());
        this.#send(full);
        this.#parcel = next;
        if (ended !== null)
            await entry.add(ended.scanned);
    }
    #endSegment(parcel, length, { options }) {
        const segment = this.#begun ?? new OpenSegment();
        this.#begun = null;
        parcel.addPart(segment, { length, endsSegment: true, options });
        return segment;
    }
    #send(parcel) {
        this.#parcel = null;
        const isWhole = this.#bound === null && parcel.unfinished === null;
        if (isWhole && this.#own.isFree && this.#lanes.every(({ busy }) => busy >= enough)) {
            void this.#own.scan(parcel);
            return;
        }
        const lane = this.#bound ?? leastBusy(this.#lanes);
        lane.send(parcel);
        this.#bound = parcel.unfinished === null ? null : lane;
    }
}
function leastBusy(lanes) {
    return lanes.reduce((best, lane) => (lane.busy < best.busy ? lane : best));
}

// EXTERNAL MODULE: ./build/scan/scan-entry.js + 8 modules
var scan_entry = __webpack_require__(3787);
;// CONCATENATED MODULE: ./build/scan/scan-segment.js

async function scanSegment(set, chunks, options) {
    const lines = [];
    try {
        const totals = await (0,scan_entry/* scanEntry */.k)(set, chunks, options, (line) => lines.push(line));
        return { kind: "scanned", lines, totals };
    }
    catch (error) {
        return { kind: "failed", reason: error instanceof Error ? error.message : String(error) };
    }
}

;// CONCATENATED MODULE: ./build/scan/own-lane.js

class OwnLane {
    #set;
    #buffers;
    #isFree = true;
    constructor(set, buffers) {
        this.#set = set;
        this.#buffers = buffers;
    }
    get isFree() {
        return this.#isFree;
    }
    async scan(open) {
        this.#isFree = false;
        const { buffer, parts } = open.parcel;
        for (const [index, segment] of open.ended.entries()) {
            const { from, length, options } = parts[index];
            segment.settle(await scanSegment(this.#set, [new Uint8Array(buffer, from, length)], options));
        }
        this.#isFree = true;
        this.#buffers.give(buffer);
    }
}

;// CONCATENATED MODULE: ./build/scan/packed-lines.js
function packLines(lines) {
    return JSON.stringify(lines.map((line) => (line.matches.length > 0 ? line : asNeighbour(line))));
}
function unpackLines(packed) {
    return JSON.parse(packed).map(unpacked);
}
function asNeighbour({ number, offset, text, cut }) {
    return [number, offset, text, cut ? 1 : 0];
}
function unpacked(line) {
    if (!isNeighbour(line))
        return line;
    const [number, offset, text, cut] = line;
    return { number, offset, text, cut: cut === 1, matches: noMatches };
}
const noMatches = Object.freeze([]);
function isNeighbour(line) {
    return Array.isArray(line);
}

;// CONCATENATED MODULE: ./build/scan/pool.js





const buffersPerThread = 4;
const maxUnmerged = 4;
function createScanPool({ set, cache, threads, script }) {
    const order = { kind: "telltale-scan", patterns: set.patterns, cache: cache ?? null };
    const buffers = new Buffers(threads * buffersPerThread + 1);
    const onIdle = () => outbox.flush();
    const lanes = Array.from({ length: threads }, () => new Lane({ script, order, buffers, onIdle }));
    const outbox = new Outbox(lanes, new OwnLane(set, buffers), buffers);
    return {
        get isReady() {
            return lanes.every((lane) => lane.isReady);
        },
        start: () => {
            for (const lane of lanes)
                lane.start();
        },
        scan: (job) => {
            const segments = new Segments(job.merged, (threads + 1) * maxUnmerged);
            const taken = feed(outbox, { ...job, segments });
            return { taken, done: finish(taken, segments, job) };
        },
        close: async () => {
            await Promise.all(lanes.map((lane) => lane.close()));
        },
    };
}
async function feed(outbox, { chunks, options: { signal, ...options }, segments }) {
    const entry = {
        options: { ...options, isSegment: true },
        add: (segment) => segments.add(segment),
    };
    try {
        for await (const chunk of chunks) {
            if (signal?.aborted || segments.hasFailed)
                return;
            await outbox.write(chunk, entry);
        }
        await outbox.end(entry);
    }
    finally {
        outbox.close(entry);
    }
}
async function finish(taken, segments, { options, merged }) {
    await taken;
    await segments.merged;
    return (await merged).result(options.signal?.aborted === true ? "stopped" : "whole");
}
class Segments {
    #target;
    #most;
    #open = [];
    #failed = false;
    merged = Promise.resolve();
    constructor(target, most) {
        this.#target = target;
        this.#most = most;
    }
    get hasFailed() {
        return this.#failed;
    }
    async add(reply) {
        this.merged = this.#mergeAfter(this.merged, reply);
        this.merged.catch(() => null);
        this.#open.push(this.merged);
        if (this.#open.length > this.#most)
            await this.#open.shift();
    }
    async #mergeAfter(before, reply) {
        const [target, segment] = [await this.#target, await reply];
        await before;
        if (segment.kind === "failed") {
            this.#failed = true;
            target.fail(segment.reason);
        }
        else if (!target.hasFailed) {
            const { lines } = segment;
            for (const line of typeof lines === "string" ? unpackLines(lines) : lines)
                target.line(line);
            target.endSegment(segment.totals);
        }
    }
}


/***/ })

};
