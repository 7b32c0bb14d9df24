export const id = 619;
export const ids = [619];
export const modules = {

/***/ 6619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createScanPool: () => (/* binding */ createScanPool)
});

;// CONCATENATED MODULE: ./build/scan/segments.js
const pieceBytes = 1024 * 1024;
const lineFeed = 10;
async function* pieces(chunks, buffers) {
    let open = null;
    let filled = 0;
    try {
        for await (const chunk of chunks) {
            for (let from = 0; from < chunk.length;) {
                open ??= new Uint8Array(await buffers.take());
                const part = chunk.subarray(from, from + pieceBytes - filled);
                open.set(part, filled);
                filled += part.length;
                from += part.length;
                if (filled < pieceBytes)
                    continue;
                const end = open.lastIndexOf(lineFeed) + 1;
                const length = end === 0 ? filled : end;
                const full = open;
                open = new Uint8Array(await buffers.take());
                open.set(full.subarray(length, filled));
                filled -= length;
                yield { buffer: full.buffer, length, endsLine: end > 0 };
            }
        }
        if (open === null)
            return;
        const { buffer } = open;
        open = null;
        yield { buffer, length: filled, endsLine: true };
    }
    finally {
        if (open !== null)
            buffers.give(open.buffer);
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
            return new ArrayBuffer(pieceBytes);
        }
        return new Promise((resolve) => this.#waiting.push(resolve));
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
    #open = new Map();
    #worker = null;
    #segments = 0;
    #unfinished = null;
    #lent = 0;
    #isReady = false;
    constructor(parts) {
        this.#parts = parts;
    }
    get busy() {
        return this.#open.size;
    }
    get isReady() {
        return this.#isReady;
    }
    start() {
        this.#worker ??= this.#newWorker();
    }
    send(piece, options) {
        const segment = this.#unfinished ?? ++this.#segments;
        this.#unfinished = piece.endsLine ? null : segment;
        const open = this.#open.get(segment) ?? newSegment();
        this.#open.set(segment, open);
        this.#worker ??= this.#newWorker();
        const worker = this.#worker;
        worker.ref();
        this.#lent++;
        worker.postMessage({ segment, piece, options }, [piece.buffer]);
        return open.reply;
    }
    finish(options) {
        if (this.#unfinished === null || this.#worker === null)
            return;
        void this.send({ buffer: new ArrayBuffer(0), length: 0, endsLine: true }, options);
    }
    async close() {
        await this.#worker?.terminate();
    }
    #newWorker() {
        const { script, order } = this.#parts;
        const worker = new external_node_worker_threads_.Worker(script, { workerData: order, resourceLimits });
        worker.on("message", (reply) => {
            if (reply.kind === "ready")
                this.#isReady = true;
            else if (reply.kind === "taken")
                this.#giveBack(reply.buffer);
            else
                this.#settle(reply);
        });
        worker.on("error", (error) => this.#failAll(worker, error.message));
        worker.on("exit", () => this.#failAll(worker, "the thread ended"));
        worker.unref();
        return worker;
    }
    #giveBack(buffer) {
        this.#lent--;
        if (buffer.byteLength > 0)
            this.#parts.buffers.give(buffer);
    }
    #settle(reply) {
        this.#open.get(reply.segment)?.settle(reply);
        this.#open.delete(reply.segment);
        if (this.#open.size === 0)
            this.#worker?.unref();
    }
    #failAll(worker, reason) {
        if (this.#worker !== worker)
            return;
        this.#worker = null;
        this.#isReady = false;
        this.#unfinished = null;
        while (this.#lent > 0)
            this.#giveBack(new ArrayBuffer(pieceBytes));
        for (const segment of [...this.#open.keys()])
            this.#settle({ kind: "failed", segment, reason });
    }
}
function newSegment() {
    let settle = () => { };
    const reply = new Promise((resolve) => {
        settle = resolve;
    });
    return { reply, settle };
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




const buffersPerWorker = 3;
const maxUnmerged = 4;
function createScanPool({ patterns, cache, workers, script }) {
    const order = { kind: "telltale-scan", patterns, cache: cache ?? null };
    const count = Math.max(1, workers);
    const buffers = new Buffers(count * buffersPerWorker);
    const lanes = Array.from({ length: count }, () => new Lane({ script, order, buffers }));
    return {
        get isReady() {
            return lanes.every((lane) => lane.isReady);
        },
        start: () => {
            for (const lane of lanes)
                lane.start();
        },
        scan: (job) => {
            const segments = new Segments(job.merged, count * maxUnmerged);
            const taken = feed(lanes, buffers, { ...job, segments });
            return { taken, done: finish(taken, segments, job) };
        },
        close: async () => {
            await Promise.all(lanes.map((lane) => lane.close()));
        },
    };
}
async function feed(lanes, buffers, { chunks, options, segments }) {
    const { signal, ...rest } = options;
    const sent = { ...rest, isSegment: true };
    let lane = null;
    let first = null;
    try {
        for await (const piece of pieces(chunks, buffers)) {
            if (signal?.aborted || segments.hasFailed) {
                buffers.give(piece.buffer);
                break;
            }
            lane ??= leastBusy(lanes);
            const reply = lane.send(piece, sent);
            first ??= reply;
            if (!piece.endsLine)
                continue;
            await segments.add(first);
            lane = null;
            first = null;
        }
    }
    finally {
        lane?.finish(sent);
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
            for (const line of unpackLines(segment.lines))
                target.line(line);
            target.endSegment(segment.totals);
        }
    }
}
function leastBusy(lanes) {
    return lanes.reduce((best, lane) => (lane.busy < best.busy ? lane : best));
}


/***/ })

};
