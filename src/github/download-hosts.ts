/** Where GitHub keeps what was attached (its content security policy names the buckets). */
const storage: ReadonlySet<string> = new Set([
  "objects.githubusercontent.com",
  "release-assets.githubusercontent.com",
  "github-production-user-asset-6210df.s3.amazonaws.com",
  "github-production-repository-file-5c1aeb.s3.amazonaws.com",
]);

const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** Why an address is not requested, in words; null where it may be. Decided on the parsed URL, before any name is resolved. */
export function whyNotAllowed(url: URL, serverUrl: string): string | null {
  const server = new URL(serverUrl);
  if (url.username !== "" || url.password !== "") return "it holds a user name or password";
  if (url.origin === server.origin) return null;
  const isLocal = isLoopback(server) && isLoopback(url);
  if (url.protocol !== "https:" && !(isLocal && url.protocol === "http:"))
    return `it asks for ${url.protocol} instead of https:`;
  if (isLocal) return null;
  if (url.port !== "") return `it asks for port ${url.port}`;
  if (!storage.has(url.hostname)) return `${url.hostname} is no host of GitHub's`;
  return null;
}

/** A GitHub that runs on this machine (a test's) may have its storage on this machine too; `x.localhost` never leaves it. */
function isLoopback(url: URL): boolean {
  return loopback.has(url.hostname) || url.hostname.endsWith(".localhost");
}
