import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { createAttachmentDownloader } from "../../src/github/download.ts";
import type { Timers } from "../../src/github/download-watch.ts";
import { attachmentLimits, type Limits } from "../../src/model/limits.ts";
import type { Clock } from "../../src/ports.ts";
import { type Answer, type LyingServer, startLyingServer } from "../support/lying-server.ts";

const path = "/user-attachments/files/1/mcp.log";
const log = "a line\n".repeat(1000);

const send =
  (status: number, headers: Record<string, string> = {}, body: string | Uint8Array = ""): Answer =>
  (response) =>
    void response.writeHead(status, headers).end(body);

const redirect = (location: string): Answer => send(302, { location });

interface Given {
  readonly server: LyingServer;
  readonly token?: string | null;
  readonly limits?: Partial<Limits>;
  readonly timers?: Timers;
  readonly spent?: number;
  readonly pauses?: number[];
}

/** The result as `name: N bytes` or `code name: detail`. */
async function download({ server, token = null, limits = {}, timers, spent = 0, pauses = [] }: Given) {
  const clock: Clock = {
    now: () => 0,
    async sleep(ms) {
      pauses.push(ms);
    },
  };
  const options = { fetch, serverUrl: server.url, token, clock, ...(timers && { timers }) };
  const downloader = createAttachmentDownloader(options);
  const got = await downloader.download(
    `${server.url}${path}`,
    { ...attachmentLimits, ...limits },
    { bytes: spent },
  );
  return "code" in got ? `${got.code} ${got.name}: ${got.detail}` : `${got.name}: ${got.bytes.length} bytes`;
}

/** Timers that never run out by themselves; `expire` lets the one of so many milliseconds run out. */
function handTimers() {
  const running = new Set<{ readonly ms: number; readonly expired: () => void }>();
  const timers: Timers = {
    start(ms, expired) {
      const timer = { ms, expired };
      running.add(timer);
      return { stop: () => void running.delete(timer) };
    },
  };
  const expire = (ms: number) => {
    for (const timer of running) if (timer.ms === ms) timer.expired();
  };
  return { timers, expire };
}

describe("the attachment downloader", () => {
  it("follows GitHub's redirect to the storage", async () => {
    await using server = await startLyingServer();
    server.on(path, redirect(`${server.url}/signed?X-Amz-Signature=1`));
    server.on("/signed", send(200, {}, log));
    expect(await download({ server })).toBe("mcp.log: 7000 bytes");
  });

  it("sends a token to the server alone, and nothing of it to the storage", async () => {
    await using server = await startLyingServer();
    await using storage = await startLyingServer();
    server.on(path, redirect(`${storage.url}/signed`));
    storage.on("/signed", send(200, {}, log));
    expect(await download({ server, token: "secret" })).toBe("mcp.log: 7000 bytes");
    expect(server.seen[0]?.headers.authorization).toBe("Bearer secret");
    expect(storage.seen[0]?.headers).not.toHaveProperty("authorization");
    expect(JSON.stringify(storage.seen)).not.toContain("secret");
  });

  it("sends no token a second time, not even to the server", async () => {
    await using server = await startLyingServer();
    server.on(path, redirect("/second"));
    server.on("/second", send(200, {}, log));
    await download({ server, token: "secret" });
    expect(server.seen[1]?.headers).not.toHaveProperty("authorization");
  });

  it("sends no token at all where none is given for attachments", async () => {
    await using server = await startLyingServer();
    server.on(path, send(200, {}, log));
    await download({ server });
    expect(server.seen[0]?.headers).not.toHaveProperty("authorization");
    expect(server.seen[0]?.headers["accept-encoding"]).toBe("identity");
  });

  it.each([
    { what: "a file", to: "file:///etc/passwd" },
    { what: "plain http", to: "http://github.com/x" },
    { what: "another host", to: "https://evil.example/x" },
    { what: "a host that starts like GitHub's", to: "https://github.com.evil.example/x" },
    { what: "a user name", to: "https://github.com@127.0.0.2/x" },
    { what: "a user name before the storage", to: "https://a:b@objects.githubusercontent.com/x" },
    { what: "an odd port", to: "https://objects.githubusercontent.com:8443/x" },
    { what: "another address of this machine", to: "http://127.0.0.2/x" },
    { what: "a mapped address", to: "http://[::ffff:127.0.0.1]:9/x" },
    { what: "a name that may resolve to anything", to: "http://rebind.test:9/x" },
    { what: "the metadata service", to: "http://169.254.169.254/latest/meta-data" },
    { what: "another bucket", to: "https://evil.s3.amazonaws.com/x" },
    { what: "the artifacts' store", to: "https://productionresultssa0.blob.core.windows.net/x" },
    { what: "data", to: "data:text/plain,hello" },
  ])("does not follow a redirect to $what", async ({ to }) => {
    await using server = await startLyingServer();
    server.on(path, redirect(to));
    expect(await download({ server })).toMatch(/^host-not-allowed mcp\.log: /);
    expect(server.seen).toHaveLength(1);
  });

  it("does not leave https for a server on this machine", async () => {
    await using server = await startLyingServer();
    const downloader = createAttachmentDownloader({ fetch, serverUrl: "https://github.com", token: null });
    const got = await downloader.download(`${server.url}${path}`, attachmentLimits, { bytes: 0 });
    expect(got).toMatchObject({ code: "host-not-allowed" });
    expect(server.seen).toEqual([]);
  });

  it("gives up after three redirects", async () => {
    await using server = await startLyingServer();
    server.on(path, redirect(path));
    expect(await download({ server })).toBe("too-many-redirects mcp.log: it redirects more than 3 times");
    expect(server.seen).toHaveLength(4);
  });

  it.each([
    { status: 404, token: null, says: /^not-found .*attachments-token/ },
    { status: 404, token: "secret", says: /^not-readable-with-token .*classic token/ },
    { status: 401, token: "secret", says: /^not-readable-with-token / },
    { status: 403, token: null, says: /^expired .*attach the file again/ },
    { status: 410, token: null, says: /^expired / },
    { status: 400, token: null, says: /^network .*answered 400/ },
    { status: 206, token: null, says: /^network .*answered 206/ },
    { status: 302, token: null, says: /^network .*without an address/ },
  ])("explains status $status", async ({ status, token, says }) => {
    await using server = await startLyingServer();
    server.on(path, send(status, {}, "<html>no</html>"));
    const got = await download({ server, token });
    expect(got).toMatch(says);
    expect(got).not.toContain("secret");
  });

  it.each([
    { type: "text/html; charset=utf-8", answer: "not-a-log" },
    { type: "application/xml", answer: "not-a-log" },
    { type: "text/plain", answer: "mcp.log" },
    { type: "application/octet-stream", answer: "mcp.log" },
  ])("tells by the type $type with status 200 whether a page came instead of the file", async (row) => {
    await using server = await startLyingServer();
    server.on(path, send(200, { "content-type": row.type }, "<html>"));
    expect(await download({ server })).toMatch(new RegExp(`^${row.answer}`));
  });

  it("waits once where the storage is busy and says for how long", async () => {
    await using server = await startLyingServer();
    const pauses: number[] = [];
    server.on(path, send(429, { "retry-after": "2" }), send(200, {}, log));
    expect(await download({ server, pauses })).toBe("mcp.log: 7000 bytes");
    expect(pauses).toEqual([2000]);
  });

  it.each([
    { what: "an hour", after: "3600" },
    { what: "a date", after: "Wed, 21 Oct 2026 07:28:00 GMT" },
    { what: "nonsense", after: "-5" },
  ])("does not wait for $what", async ({ after }) => {
    await using server = await startLyingServer();
    const pauses: number[] = [];
    server.on(path, send(429, { "retry-after": after }));
    expect(await download({ server, pauses })).toMatch(/^network .*answered 429/);
    expect(pauses).toEqual([]);
  });

  it("tries a server error once more and no more", async () => {
    await using server = await startLyingServer();
    server.on(path, send(502));
    expect(await download({ server })).toMatch(/^network .*answered 502/);
    expect(server.seen).toHaveLength(2);
  });

  it.each([
    { what: "that announces more than is allowed", answer: send(200, {}, "x".repeat(5000)) },
    {
      what: "that comes in chunks without an end",
      answer: ((response) => {
        const drip = () => response.destroyed || response.write("x".repeat(1024), () => setImmediate(drip));
        drip();
      }) satisfies Answer,
    },
    {
      what: "that is a gzip bomb on the way",
      answer: send(200, { "content-encoding": "gzip" }, gzipSync(Buffer.alloc(1_000_000))),
    },
    {
      what: "that is a brotli bomb on the way",
      answer: send(200, { "content-encoding": "br" }, brotliCompressSync(Buffer.alloc(1_000_000))),
    },
  ])("stops at the limit for a file $what", async ({ answer }) => {
    await using server = await startLyingServer();
    server.on(path, answer);
    expect(await download({ server, limits: { maxFileBytes: 4096 } })).toMatch(/^too-large mcp\.log/);
  });

  it("stops at what the run may still download", async () => {
    await using server = await startLyingServer();
    server.on(path, send(200, {}, log));
    expect(await download({ server, limits: { maxDownloadBytes: 10_000 }, spent: 5000 })).toMatch(
      /^run-budget /,
    );
    expect(await download({ server, limits: { maxDownloadBytes: 10_000 }, spent: 10_000 })).toMatch(
      /^run-budget /,
    );
    expect(server.seen).toHaveLength(1);
  });

  it("counts what came of files that it gave up", async () => {
    await using server = await startLyingServer();
    server.on(path, (response) => {
      const drip = () => response.destroyed || response.write("x".repeat(1024), () => setImmediate(drip));
      drip();
    });
    const downloader = createAttachmentDownloader({ fetch, serverUrl: server.url, token: null });
    const limits = { ...attachmentLimits, maxFileBytes: 4096, maxDownloadBytes: 10_000 };
    const codes: string[] = [];
    for (let file = 0; file < 4; file += 1) {
      const got = await downloader.download(`${server.url}${path}`, limits, { bytes: 0 });
      codes.push("code" in got ? got.code : "read");
    }
    expect(codes[0]).toBe("too-large");
    expect(codes.at(-1)).toBe("run-budget");
  });

  it.each([
    { what: "nothing", answer: send(200), says: /^not-a-log .*empty/ },
    {
      what: "less than was announced",
      answer: ((response) => {
        response.writeHead(200, { "content-length": "100000" });
        response.write("x".repeat(1000), () => response.socket?.destroy());
      }) satisfies Answer,
      says: /^network /,
    },
    {
      what: "a reset",
      answer: ((response) => void response.socket?.resetAndDestroy()) satisfies Answer,
      says: /^network .*UND_ERR_SOCKET|^network .*ECONNRESET/,
    },
    {
      what: "a megabyte of headers",
      answer: ((response) => {
        response.socket?.end(`HTTP/1.1 200 OK\r\nx-large: ${"a".repeat(1024 * 1024)}\r\n\r\n`);
      }) satisfies Answer,
      says: /^network /,
    },
  ])("reports a file of which $what came", async ({ answer, says }) => {
    await using server = await startLyingServer();
    server.on(path, answer);
    expect(await download({ server })).toMatch(says);
  });

  it("ignores cookies", async () => {
    await using server = await startLyingServer();
    server.on(path, send(302, { location: "/second", "set-cookie": "a=b" }));
    server.on("/second", send(200, { "set-cookie": "c=d" }, log));
    expect(await download({ server })).toBe("mcp.log: 7000 bytes");
    expect(server.seen[1]?.headers).not.toHaveProperty("cookie");
  });

  it.each([
    { disposition: 'attachment; filename="real.log"', name: "real.log" },
    { disposition: "attachment; filename=\"x\"; filename*=UTF-8''%E6%97%A5.log", name: "日.log" },
    { disposition: 'attachment; filename="../../.github/workflows/evil.yml"', name: "evil.yml" },
    { disposition: "attachment; filename=C:\\temp\\evil.exe", name: "evil.exe" },
    { disposition: "attachment; filename*=UTF-8''%2e%2e%2fevil.log", name: "evil.log" },
    { disposition: 'attachment; filename=".."', name: "mcp.log" },
    { disposition: "inline", name: "mcp.log" },
    { disposition: "attachment; filename*=UTF-8''%ff", name: "%ff" },
  ])("takes the name from $disposition as a label without folders", async ({ disposition, name }) => {
    await using server = await startLyingServer();
    server.on(path, redirect("/0123456789"));
    server.on("/0123456789", send(200, { "content-disposition": disposition }, log));
    expect(await download({ server })).toBe(`${name}: 7000 bytes`);
  });

  it.each([
    { what: "never answers", limit: attachmentLimits.connectTimeoutMs, says: "no answer came within 10 s" },
    { what: "is not done in time", limit: attachmentLimits.fileTimeoutMs, says: "it took longer than 60 s" },
  ])("gives up on a server that $what", async ({ limit, says }) => {
    await using server = await startLyingServer();
    const { timers, expire } = handTimers();
    server.on(path, () => expire(limit));
    expect(await download({ server, timers })).toBe(`timed-out mcp.log: ${says}`);
  });

  it("gives up on a server that sends a byte now and then", async () => {
    await using server = await startLyingServer();
    const { timers, expire } = handTimers();
    server.on(path, (response) => {
      response.writeHead(200);
      response.write("a");
      setTimeout(
        () => response.write("b", () => setTimeout(() => expire(attachmentLimits.idleTimeoutMs), 20)),
        20,
      );
    });
    expect(await download({ server, timers })).toBe("timed-out mcp.log: hardly a byte came for 15 s");
  });
});
