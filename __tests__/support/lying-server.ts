import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface LyingServer extends AsyncDisposable {
  readonly url: string;
  /** `GET /path` with the headers that came. */
  readonly seen: readonly { readonly path: string; readonly headers: IncomingMessage["headers"] }[];
  /** What the server does about a path; the last answer of a list repeats. */
  on(path: string, ...answers: readonly Answer[]): void;
}

/** A server on loopback that does to its clients whatever a test asks for. */
export async function startLyingServer(): Promise<LyingServer> {
  const seen: { readonly path: string; readonly headers: IncomingMessage["headers"] }[] = [];
  const plans = new Map<string, Answer[]>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    seen.push({ path, headers: request.headers });
    const plan = plans.get(path.split("?")[0] ?? "") ?? [];
    const answer = plan.length > 1 ? plan.shift() : plan[0];
    if (answer === undefined) response.writeHead(404).end("Not Found");
    else answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    on: (path, ...answers) => void plans.set(path, [...answers]),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
