/** What one case must yield, whichever of the two kinds of `labels.json` it was written in. */
export interface Label {
  readonly name: string;
  /** true: nothing failed, or nothing that is proven; no claim may be made. */
  readonly clean: boolean;
  /** Any of these is right as the verdict's cause. Empty: no cause is wanted. */
  readonly causes: readonly string[];
  /** Of each group at least one must be among the findings. */
  readonly wanted: readonly (readonly string[])[];
  /** Neither wanted nor wrong. */
  readonly allowed: readonly string[];
  /** One session of one of these subjects must have lived so long, in seconds. */
  readonly lifetime: {
    readonly subjects: readonly string[];
    readonly from: number;
    readonly to: number;
  } | null;
}

/** Labels of recorded bundles: `healthy`, `cause`, `allOf`, `allowed`, `lifetimeSeconds`. */
interface BundleLabel {
  readonly healthy: boolean;
  readonly cause: readonly string[];
  readonly allOf?: readonly (readonly string[])[];
  readonly allowed?: readonly string[];
  readonly server?: string;
  readonly lifetimeSeconds?: readonly [number, number];
}

/** Labels of issue threads: `faults` (the primary first), `negative`, `alsoAccept`, `primaryAlso`. */
interface ThreadLabel {
  readonly faults: readonly string[];
  readonly negative?: boolean;
  readonly alsoAccept?: readonly string[];
  readonly primaryAlso?: readonly string[];
}

/** Reads a parsed `labels.json`: a map from case to label, of either kind. What is neither is left out and named. */
export function readLabels(json: unknown): {
  readonly labels: readonly Label[];
  readonly unreadable: readonly string[];
} {
  if (typeof json !== "object" || json === null) return { labels: [], unreadable: ["the whole file"] };
  const read = Object.entries(json).map(([name, label]) => [name, labelOf(name, label)] as const);
  return {
    labels: read.flatMap(([, label]) => (label === null ? [] : [label])),
    unreadable: read.flatMap(([name, label]) => (label === null ? [name] : [])),
  };
}

function labelOf(name: string, label: unknown): Label | null {
  if (typeof label !== "object" || label === null) return null;
  if ("faults" in label && Array.isArray(label.faults)) return fromThread(name, label as ThreadLabel);
  if ("cause" in label && Array.isArray(label.cause)) return fromBundle(name, label as BundleLabel);
  return null;
}

function fromBundle(name: string, label: BundleLabel): Label {
  const groups = label.allOf ?? [];
  const range = label.lifetimeSeconds;
  return {
    name,
    clean: label.healthy,
    causes: label.cause,
    wanted: groups.length > 0 ? groups : label.cause.length > 0 ? [label.cause] : [],
    allowed: [...label.cause, ...(label.allowed ?? [])],
    lifetime:
      range === undefined ? null : { subjects: label.server?.split(",") ?? [], from: range[0], to: range[1] },
  };
}

function fromThread(name: string, label: ThreadLabel): Label {
  const [primary] = label.faults;
  return {
    name,
    clean: label.negative === true || primary === undefined,
    causes: primary === undefined ? [] : [primary, ...(label.primaryAlso ?? [])],
    wanted: label.faults.map((fault) => [fault]),
    allowed: [...label.faults, ...(label.alsoAccept ?? []), ...(label.primaryAlso ?? [])],
    lifetime: null,
  };
}
