import type { ServerResponse } from "node:http";

/** What a server does to the socket instead of answering. */
export type Fault =
  | "ECONNRESET"
  | "ECONNREFUSED"
  | "ETIMEDOUT"
  | "invalid-json"
  | "empty-200"
  | "1-byte-per-second"
  | "endless-chunks"
  | "reset-mid-body"
  | "1MiB-headers";

/** An answer that is written down instead of worked out. */
export interface Planned {
  readonly fault?: Fault;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The work is done all the same. */
  readonly sideEffect?: "comment-created";
  /** The request is served as always, and then this happens. */
  readonly afterwards?: () => void;
}

/** An answer, or what makes one when it is asked for; null: the fake does its own work. */
export type Plan = Planned | (() => Planned | null);

/** Answers by "METHOD /path/{name}", in order; the last one repeats. */
export class Plans {
  readonly #queues: { readonly method: string; readonly path: RegExp; readonly waiting: Plan[] }[] = [];

  add(route: string, answers: readonly Plan[]): void {
    const [method = "", path = ""] = route.split(" ");
    const source = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "[^/]+");
    this.#queues.push({ method, path: new RegExp(`^${source}$`), waiting: [...answers] });
  }

  next(method: string, path: string): Planned | null {
    const queue = this.#queues.find((candidate) => candidate.method === method && candidate.path.test(path));
    if (queue === undefined) return null;
    const plan = queue.waiting.length > 1 ? queue.waiting.shift() : queue.waiting[0];
    return typeof plan === "function" ? plan() : (plan ?? null);
  }
}

/** Does it to the socket. `refuse` closes the door for a moment, so that the next attempt is refused. */
export function inflict(fault: Fault, response: ServerResponse, refuse: () => void): void {
  const json = { "content-type": "application/json; charset=utf-8" };
  switch (fault) {
    case "ECONNRESET":
      response.socket?.resetAndDestroy();
      return;
    case "ECONNREFUSED":
      response.socket?.resetAndDestroy();
      refuse();
      return;
    case "ETIMEDOUT":
      return;
    case "invalid-json":
      response.writeHead(200, json).end('[{"id": 1, "body":');
      return;
    case "empty-200":
      response.writeHead(200, json).end();
      return;
    case "1-byte-per-second":
      response.writeHead(200, json);
      drip(response, () => " ", 1000);
      return;
    case "endless-chunks":
      response.writeHead(200, { "content-type": "application/zip" });
      drip(response, () => Buffer.alloc(1024 * 1024, 65), 0);
      return;
    case "reset-mid-body":
      response.writeHead(200, { "content-type": "application/zip", "content-length": "100000" });
      response.write(Buffer.alloc(1000, 65), () => response.socket?.resetAndDestroy());
      return;
    case "1MiB-headers":
      response.socket?.end(`HTTP/1.1 200 OK\r\nx-large: ${"a".repeat(1024 * 1024)}\r\n\r\n`);
      return;
    default:
      fault satisfies never;
  }
}

/** Writes on and on until the other side has had enough. */
function drip(response: ServerResponse, piece: () => string | Buffer, pauseMs: number): void {
  if (response.destroyed) return;
  response.write(piece(), () => {
    setTimeout(() => drip(response, piece, pauseMs), pauseMs).unref();
  });
}
