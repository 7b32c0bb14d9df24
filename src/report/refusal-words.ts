import type { RefusalCode } from "../model/refusal.ts";

/** Why something was not read, and what its sender can do about it. One row a code. */
export interface RefusalWords {
  readonly sentence: string;
  readonly remedy: string;
}

const attach = "Attach the file to the issue by dragging it into the text box.";
const smaller = "Attach a smaller file: the log of one failing session is enough.";
const packAgain = "Pack the files again as a plain zip and attach it.";
const plainFiles = "Pack only the log files themselves, as a plain zip.";

const refusalWords: Readonly<Record<RefusalCode, RefusalWords>> = {
  "unsupported-link": { sentence: "This kind of link is not followed.", remedy: attach },
  "host-not-allowed": { sentence: "Files are fetched from GitHub only.", remedy: attach },
  "too-many-links": {
    sentence: "There are more links than one run reads.",
    remedy: "Put the files into one zip.",
  },
  "not-fetched": {
    sentence: "It was not downloaded.",
    remedy: "Run again with `--fetch`, or give the file itself.",
  },
  "not-found": { sentence: "There is no such file any more.", remedy: "Attach it again." },
  expired: { sentence: "The link has expired.", remedy: "Attach the file again." },
  "not-readable-with-token": {
    sentence: "The token may not read this file; files in private repositories need one that may.",
    remedy: "Set `attachments-token` in the workflow.",
  },
  "not-a-log": {
    sentence: "The answer was a web page or an error message and not a log file.",
    remedy: "Attach the file itself.",
  },
  "timed-out": {
    sentence: "The download took too long.",
    remedy: "Start the run again; if it fails again, attach a smaller file.",
  },
  network: { sentence: "The download broke off.", remedy: "Start the run again." },
  "too-many-redirects": { sentence: "The link leads on too often.", remedy: attach },
  "too-large": { sentence: "It is larger than one file may be.", remedy: smaller },
  "run-budget": { sentence: "The files together are larger than one run may read.", remedy: smaller },
  "too-many-entries": { sentence: "It holds more entries than one run reads.", remedy: plainFiles },
  bomb: {
    sentence: "It unpacks to far more than its size, as a decompression bomb does.",
    remedy: plainFiles,
  },
  "too-deep": {
    sentence: "Archives stand in archives too deep.",
    remedy: "Pack the files into one plain zip.",
  },
  "time-budget": { sentence: "The time for one run was over before it was read.", remedy: smaller },
  "broken-archive": { sentence: "The archive is damaged.", remedy: packAgain },
  truncated: {
    sentence: "It ends too early; what came before the end was read.",
    remedy: "Attach it again, whole.",
  },
  checksum: { sentence: "Its checksum is wrong, so its content may be damaged.", remedy: packAgain },
  overlap: { sentence: "Its entries overlap, as in a decompression bomb.", remedy: packAgain },
  encrypted: { sentence: "It is encrypted.", remedy: "Attach it without a password." },
  "unsupported-method": { sentence: "Its compression method is not supported.", remedy: packAgain },
  "unsupported-format": {
    sentence: "This format is not supported.",
    remedy: "Attach plain text, zip, tar or gzip.",
  },
  "unsafe-path": { sentence: "Its name points outside of the archive.", remedy: plainFiles },
  "special-file": { sentence: "It is a link or a device and not a file.", remedy: plainFiles },
  duplicate: { sentence: "The same file was read already.", remedy: "Nothing is to be done." },
  binary: { sentence: "It is not text.", remedy: "If it holds logs, export them as text." },
  unreadable: { sentence: "It could not be read.", remedy: packAgain },
  crashed: {
    sentence: "Reading it failed inside Telltale.",
    remedy: "Pack the files again; if that does not help, tell the maintainers.",
  },
};

const otherwise: RefusalWords = { sentence: "It was not read.", remedy: packAgain };

/** A result file of another version may hold a code that is not in the table. */
export function wordsOfRefusal(code: string): RefusalWords {
  return Object.hasOwn(refusalWords, code) ? refusalWords[code as RefusalCode] : otherwise;
}
