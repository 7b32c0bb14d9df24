import type { Detector } from "../../src/model/detector.ts";
import { exampleText } from "../../src/redact/example-text.ts";
import { createRedactor } from "../../src/redact/index.ts";
import { shippedDetectors } from "../redact/shipped-detectors.ts";

/** A secret to plant, and what of it may never be seen again. */
export interface Planted {
  readonly kind: string;
  /** A line that holds it, with what makes it a secret around it. */
  readonly line: string;
  /** The same as one word, for a name or an address; null where it is no secret wherever it stands. */
  readonly word: string | null;
  /** Its random parts. */
  readonly canaries: readonly string[];
}

/** What its surroundings make a secret: addresses, headers, commands, assignments. */
const inContext: readonly string[] = [
  "connect to https://jane:{alnum:20}@mcp.example.com/sse",
  "connect to https://mcp.example.com/sse?token={alnum:32}&x=1",
  "claude mcp add files https://mcp.example.com/mcp?api_key={alnum:32}",
  'claude mcp add --transport http files https://mcp.example.com --header "Authorization: Bearer {alnum:40}"',
  "claude mcp add -e FILES_API_KEY={alnum:32} files -- npx files-server",
  "npx mcp-remote https://mcp.example.com/sse --header X-Api-Key:{alnum:32}",
  "curl -u jane:{alnum:20} https://mcp.example.com/sse",
  "curl -H 'Authorization: Bearer {alnum:40}' https://mcp.example.com",
  "Authorization: Basic {base64:40}",
  "Cookie: session={alnum:40}; theme=dark",
  "DATABASE_PASSWORD={alnum:20}",
  '{"client_secret":"{alnum:40}"}',
  "postgres://jane:{alnum:20}@db.example.com:5432/app",
  "callback?code={alnum:40}&state={alnum:32}",
];

/** A secret of every kind that the shipped detectors and contexts know. */
export async function plantedSecrets(): Promise<readonly Planted[]> {
  const set = await shippedDetectors();
  const redact = (text: string): string => createRedactor(set).redact(text);
  const detected = set.detectors
    .filter(({ personal }) => !personal)
    .flatMap((detector) =>
      detector.examples.match.slice(0, 1).map((line) => planted(line, detector, redact)),
    );
  return [...detected, ...inContext.map((line) => planted(line, null, redact))].filter(
    ({ canaries }) => canaries.length > 0,
  );
}

function planted(template: string, detector: Detector | null, redact: (text: string) => string): Planted {
  const { text: line, secrets } = exampleText(template);
  const redacted = redact(line);
  const canaries = secrets.filter((each) => each.length >= 12 && !redacted.includes(each));
  const [word = null] = detector === null ? [] : (new RegExp(detector.pattern).exec(line) ?? []);
  const around = (given: string) => [` ${given} `, `/${given}/`, `"${given}"`, `=${given}:`, `-${given}.`];
  const standsAlone =
    word !== null &&
    /^[\w.+=-]{12,120}$/.test(word) &&
    around(word).every((text) => canaries.every((each) => !redact(text).includes(each)));
  return { kind: detector?.kind ?? template.slice(0, 24), line, word: standsAlone ? word : null, canaries };
}
