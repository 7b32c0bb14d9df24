/**
 * The hidden first line of a comment: how we find it again, which run wrote it, and the record of its verdict.
 * `<!-- telltale:v1 key=KEY run=ID.ATTEMPT data=BASE64URL -->`
 */
export interface Marker {
  /** Two catalogues keep two comments by two keys: letters, digits, `.`, `_` and `-`. */
  readonly key: string;
  readonly run: RunOrder;
  /** Base64url; read with `readRecord`. */
  readonly data: string;
}

/** GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT; the order of runs, whatever the order in which they end. */
export interface RunOrder {
  readonly id: number;
  readonly attempt: number;
}

export function markerLine({ key, run, data }: Marker): string {
  return `<!-- telltale:v1 key=${safeKey(key)} run=${run.id}.${run.attempt} data=${data} -->`;
}

/** Reads the first line of a comment; null for anything that is not exactly a marker. */
export function parseMarker(body: string): Marker | null {
  const [first = ""] = body.slice(0, maxMarker + 2).split(/\r\n|\n/, 1);
  const parts = pattern.exec(first);
  if (!parts) return null;
  const [, key = "", id, attempt, data = ""] = parts;
  const run = { id: Number(id), attempt: Number(attempt) };
  return Number.isSafeInteger(run.id) && Number.isSafeInteger(run.attempt) ? { key, run, data } : null;
}

/** Negative when `a` is the older. */
export function compareRuns(a: RunOrder, b: RunOrder): number {
  return a.id - b.id || a.attempt - b.attempt;
}

/** The body without its marker line: what must differ for a comment to be worth writing. */
export function withoutMarker(body: string): string {
  return parseMarker(body) === null ? body : body.slice(body.indexOf("\n") + 1);
}

/** How `publish` reads our comments: by this key only, so that two catalogues keep two comments. */
export function marksFor(key: string): {
  runOf(body: string): RunOrder | null;
  same(a: string, b: string): boolean;
} {
  const own = (body: string): Marker | null => {
    const marker = parseMarker(body);
    return marker?.key === safeKey(key) ? marker : null;
  };
  return {
    runOf: (body) => own(body)?.run ?? null,
    same: (a, b) => own(a)?.data === own(b)?.data && text(a) === text(b),
  };
}

/** GitHub may store other line ends, and drops blanks at the end. */
function text(body: string): string {
  return withoutMarker(body.replace(/\r\n?/g, "\n")).trim();
}

const maxMarker = 6_000;
const pattern = /^<!-- telltale:v1 key=([\w.-]{1,64}) run=(\d{1,16})\.(\d{1,9}) data=([\w-]{0,5000}) -->$/;

function safeKey(key: string): string {
  return key.replace(/[^\w.-]+/g, "-").slice(0, 64) || "default";
}
