/** What one run may read. All sizes are bytes, all times milliseconds. */
export interface Limits {
  /** One download, as it comes over the wire. */
  readonly maxFileBytes: number;
  /** All downloads of a run together. */
  readonly maxDownloadBytes: number;
  /** One entry, unpacked. */
  readonly maxEntryBytes: number;
  /** All entries of a run, unpacked, on every level together. */
  readonly maxUnpackedBytes: number;
  readonly maxEntries: number;
  /** Archives in archives: a bundle is level 0. */
  readonly maxDepth: number;
  /** Unpacked to packed; only asked of an entry that is larger than `bombFloorBytes`. */
  readonly maxCompressionRatio: number;
  readonly bombFloorBytes: number;
  readonly maxLinks: number;
  readonly maxRedirects: number;
  readonly connectTimeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly fileTimeoutMs: number;
  /** Scanning and classifying together; what was found by then is reported. */
  readonly runTimeoutMs: number;
}

const MiB = 1024 * 1024;
const GiB = 1024 * MiB;

/** For what strangers attach to an issue. GitHub itself takes 25 MB a file (docs: attaching files). */
export const attachmentLimits: Limits = {
  maxFileBytes: 25 * MiB,
  maxDownloadBytes: 100 * MiB,
  maxEntryBytes: 32 * MiB,
  maxUnpackedBytes: 128 * MiB,
  maxEntries: 5_000,
  maxDepth: 2,
  maxCompressionRatio: 200,
  bombFloorBytes: 32 * MiB,
  maxLinks: 20,
  maxRedirects: 3,
  connectTimeoutMs: 10_000,
  idleTimeoutMs: 15_000,
  fileTimeoutMs: 60_000,
  runTimeoutMs: 30_000,
};

/** For local paths and GitHub's own artifacts, which the person who starts the run chose. */
export const localLimits: Limits = {
  ...attachmentLimits,
  maxFileBytes: 4 * GiB,
  maxDownloadBytes: 4 * GiB,
  maxEntryBytes: 4 * GiB,
  maxUnpackedBytes: 4 * GiB,
  maxEntries: 100_000,
  runTimeoutMs: 600_000,
};
