import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A host that is not GitHub's: it answers everything, and remembers every byte that it was sent. */
export interface Stranger extends AsyncDisposable {
  readonly host: string;
  readonly received: readonly string[];
  close(): Promise<void>;
}

export async function startStranger(): Promise<Stranger> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    const head = [`${request.method} ${request.url}`, ...request.rawHeaders].join("\n");
    const at = received.push(head) - 1;
    request.on("data", (chunk: Buffer) => {
      received[at] += `\n${chunk.toString("latin1")}`;
    });
    request.on("end", () => response.writeHead(200, { "content-type": "application/json" }).end("[]"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.2", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { host: `127.0.0.2:${port}`, received, close, [Symbol.asyncDispose]: close };
}
