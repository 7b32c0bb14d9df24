import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Description, describeApi } from "./description.ts";
import { inflict, type Planned, Plans } from "./faults.ts";
import { type Asked, answerGraphql, operations, type Reply } from "./operations.ts";
import { createWorld, type World } from "./world.ts";

/** One request as it came in. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: unknown;
}

export interface FakeGitHub extends AsyncDisposable {
  readonly origin: string;
  readonly port: number;
  readonly world: World;
  readonly plans: Plans;
  readonly seen: readonly Seen[];
  /** Requests or answers that do not fit GitHub's own description. A test ends with none. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

/**
 * GitHub on loopback: the REST API at the root, attachments and artifacts behind redirects, as `github.com` has
 * them. Every request and every answer that was not planned by a test is checked with GitHub's own description.
 */
export async function startFakeGitHub(world: World = createWorld()): Promise<FakeGitHub> {
  const description = await describeApi();
  const seen: Seen[] = [];
  const violations: string[] = [];
  const plans = new Plans();
  const server = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => {
      violations.push(`the fake server failed: ${String(error)}`);
      response.socket?.destroy();
    });
  });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", origin);
    const method = request.method ?? "GET";
    const body = parse(await read(request));
    seen.push({ method, path: url.pathname, query: url.search, headers: request.headers, body });
    const planned = plans.next(method, url.pathname);
    if (planned?.fault !== undefined) {
      inflict(planned.fault, response, refuseForAMoment);
      return;
    }
    const work = async () => await answer({ description, world, violations, origin }, request, url, body);
    if (planned === null || planned.afterwards !== undefined) {
      const reply = await work();
      planned?.afterwards?.();
      write(response, reply);
      return;
    }
    if (planned.sideEffect !== undefined) await work();
    write(response, settle(planned));
  }

  function listen(at: number): Promise<void> {
    return new Promise((resolve) => server.listen(at, "127.0.0.1", resolve));
  }

  function refuseForAMoment(): void {
    server.close();
    server.closeAllConnections();
    setTimeout(() => void listen(port), 40);
  }

  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  return { origin, port, world, plans, seen, violations, close, [Symbol.asyncDispose]: close };
}

interface Place {
  readonly description: Description;
  readonly world: World;
  readonly violations: string[];
  readonly origin: string;
}

async function answer(place: Place, request: IncomingMessage, url: URL, body: unknown): Promise<Reply> {
  const { description, world, violations, origin } = place;
  const stored = storedFile(world, url, origin);
  if (stored !== null) return stored;
  const account = accountOf(world, request);
  if (account === null) return { status: 401, body: { message: "Bad credentials" } };
  const given = { params: {}, query: {}, body: (body ?? {}) as Asked["body"], account, origin };
  if (url.pathname === "/graphql") return answerGraphql(world, given);
  const routed = await description.route({
    method: request.method ?? "GET",
    // A renamed repository is known by its number, too.
    path: byName(world, url.pathname) + url.search,
    body: body ?? undefined,
    headers: request.headers as Record<string, string>,
  });
  if (routed.kind === "violation") {
    violations.push(routed.message);
    return { status: 422, body: { message: "Validation Failed" } };
  }
  if (routed.kind === "unknown") {
    violations.push(`no such operation: ${request.method} ${url.pathname}`);
    return { status: 404, body: { message: "Not Found" } };
  }
  const { owner, repo } = routed.asked.params;
  if (owner !== world.owner || repo !== world.repo) return { status: 404, body: { message: "Not Found" } };
  const reply = operations[routed.id]?.(world, { ...routed.asked, account, origin }) ?? { status: 501 };
  const wrong = description.check(routed.id, reply);
  if (wrong !== null && reply.status < 400) violations.push(wrong);
  return reply;
}

/** `github.com`'s own files redirect to a store with a signed address; the store wants no token. */
function storedFile(world: World, url: URL, origin: string): Reply | null {
  if (world.attachments.has(url.pathname)) {
    return { status: 302, headers: { location: `${origin}/storage${url.pathname}?sig=1` } };
  }
  const [, path] = /^\/storage(\/.*)$/.exec(url.pathname) ?? [];
  if (path === undefined) return null;
  const [, artifactId] = /^\/artifacts\/(\d+)$/.exec(path) ?? [];
  const bytes =
    artifactId === undefined
      ? world.attachments.get(path)
      : world.artifacts.find(({ id }) => id === Number(artifactId))?.bytes;
  if (bytes === undefined)
    return { status: 404, body: "Not Found", headers: { "content-type": "text/plain" } };
  return { status: 200, body: Buffer.from(bytes), headers: { "content-type": "application/octet-stream" } };
}

function accountOf(world: World, { headers }: IncomingMessage) {
  const [, token = ""] = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? "") ?? [];
  return world.accounts.get(token) ?? null;
}

const byName = (world: World, path: string): string =>
  path.replace(new RegExp(`^/repositories/${world.repositoryId}/`), `/repos/${world.owner}/${world.repo}/`);

function settle({ status = 200, headers = {}, body }: Planned): Reply {
  return { status, headers, body };
}

function write(response: ServerResponse, { status, headers, body }: Reply): void {
  const raw = typeof body === "string" || Buffer.isBuffer(body);
  const type = raw ? {} : { "content-type": "application/json; charset=utf-8" };
  response.writeHead(status, { date: new Date().toUTCString(), ...type, ...headers });
  response.end(body === undefined ? undefined : raw ? body : JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): unknown {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return text;
  }
}
