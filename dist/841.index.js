export const id = 841;
export const ids = [841];
export const modules = {

/***/ 5841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createScanPool: () => (/* binding */ createScanPool)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
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
    get isOver() {
        return this.#failure !== null;
    }
    add(reply) {
        if (reply.kind === "failed") {
            this.#failure = reply.reason;
            return;
        }
        for (const line of reply.lines) {
            this.#take({ ...line, number: line.number + this.#lines, offset: line.offset + this.#bytes });
        }
        for (const slow of reply.totals.slow)
            this.#slow.push({ ...slow, line: slow.line + this.#lines });
        this.#bytes += reply.totals.bytes;
        this.#lines += reply.totals.lines;
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

;// CONCATENATED MODULE: ./build/scan/segments.js
const pieceBytes = 2 * 1024 * 1024;
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

;// CONCATENATED MODULE: ./build/scan/pool.js



const buffersPerWorker = 3;
function createScanPool({ patterns, cache, workers, script }) {
    const order = { kind: "telltale-scan", patterns, cache: cache ?? null };
    const buffers = new Buffers(Math.max(1, workers) * buffersPerWorker);
    const lanes = Array.from({ length: Math.max(1, workers) }, () => new Lane({ script, order, buffers }));
    return {
        scan: (chunks, options, onLine) => scanWith(lanes, buffers, { chunks, options, onLine }),
        close: async () => {
            await Promise.all(lanes.map((lane) => lane.close()));
        },
    };
}
async function scanWith(lanes, buffers, { chunks, options, onLine }) {
    const { signal, ...sent } = options;
    const merged = new MergedLines(options, onLine);
    let merging = Promise.resolve();
    let lane = null;
    let first = null;
    try {
        for await (const piece of pieces(chunks, buffers)) {
            if (signal?.aborted || merged.isOver) {
                buffers.give(piece.buffer);
                break;
            }
            lane ??= leastBusy(lanes);
            const reply = lane.send(piece, { ...sent, isSegment: true });
            first ??= reply;
            if (!piece.endsLine)
                continue;
            merging = mergeAfter(merging, first, merged);
            lane = null;
            first = null;
        }
    }
    finally {
        lane?.finish({ ...sent, isSegment: true });
        await merging;
    }
    return merged.result(signal?.aborted === true ? "stopped" : "whole");
}
async function mergeAfter(before, reply, merged) {
    await before;
    merged.add(await reply);
}
function leastBusy(lanes) {
    return lanes.reduce((best, lane) => (lane.busy < best.busy ? lane : best));
}
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
class Lane {
    #parts;
    #open = new Map();
    #worker = null;
    #segments = 0;
    #unfinished = null;
    #lent = 0;
    constructor(parts) {
        this.#parts = parts;
    }
    get busy() {
        return this.#open.size;
    }
    send(piece, options) {
        const segment = this.#unfinished ?? ++this.#segments;
        this.#unfinished = piece.endsLine ? null : segment;
        const open = this.#open.get(segment) ?? newSegment();
        this.#open.set(segment, open);
        this.#worker ??= this.#start();
        this.#worker.ref();
        this.#lent++;
        this.#worker.postMessage({ segment, piece, options }, [piece.buffer]);
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
    #start() {
        const worker = new external_node_worker_threads_.Worker(this.#parts.script, { workerData: this.#parts.order });
        worker.on("message", (reply) => {
            if (reply.kind === "taken")
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


/***/ })

};
