import type { Core, Edges, GitHub } from "../../src/action/world.ts";
import { createArtifactReader } from "../../src/github/artifacts.ts";
import { createCaseReader } from "../../src/github/cases.ts";
import { createCommentStore } from "../../src/github/comments.ts";
import { createAttachmentDownloader } from "../../src/github/download.ts";
import { createIssueReader } from "../../src/github/issues.ts";
import { createLabelStore } from "../../src/github/labels.ts";
import { createPermissionReader } from "../../src/github/permissions.ts";
import type { Collected } from "../../src/model/collected.ts";
import { attachmentLimits } from "../../src/model/limits.ts";
import type { Result } from "../../src/model/result.ts";
import { recordOf } from "../../src/report/index.ts";
import { createBudget, unpack } from "../../src/unpack/index.ts";
import { aResult } from "./a-result.ts";
import { apiOf, repositoryOf } from "./fake-github/client.ts";
import type { FakeGitHub } from "./fake-github/server.ts";
import { marked, marks } from "./marks.ts";
import { type PatientClock, patientClock } from "./patient-clock.ts";
import { aFolder } from "./run-action.ts";

/** Everything but the core and the runner is real: the adapters talk to the fake over loopback. */
export interface TestWorld extends Edges {
  readonly clock: PatientClock;
  /** Paths of the entries that could be read in what was attached. */
  readonly entries: readonly string[];
  readonly log: readonly string[];
  readonly summaries: readonly string[];
  readonly outputs: ReadonlyMap<string, string>;
}

export interface TestWorldOptions {
  readonly result?: Result;
  readonly text?: string;
  readonly token?: string;
  readonly attachmentsToken?: string;
  readonly timeoutMs?: number;
}

export function aWorld(fake: FakeGitHub, options: TestWorldOptions = {}): TestWorld {
  const clock = patientClock();
  const entries: string[] = [];
  const log: string[] = [];
  const summaries: string[] = [];
  const outputs = new Map<string, string>();
  const note = (message: string): void => {
    log.push(message);
  };
  return {
    clock,
    entries,
    log,
    summaries,
    outputs,
    connect: async () => adapters(fake, clock, options),
    core: aCore(entries, options),
    runner: {
      info: note,
      warning: note,
      fail: (message) => note(`failed: ${message}`),
      output: (name, value) => {
        outputs.set(name, value);
      },
      summary: async (markdown) => {
        summaries.push(markdown);
      },
      show: note,
    },
  };
}

function adapters(
  fake: FakeGitHub,
  clock: PatientClock,
  { token, attachmentsToken, timeoutMs = 1_500 }: TestWorldOptions,
): GitHub {
  const api = apiOf(fake, { clock, timeoutMs, repositoryId: 1, ...(token === undefined ? {} : { token }) });
  const repository = repositoryOf(fake);
  const { fetch } = globalThis;
  return {
    issues: createIssueReader(api, repository),
    comments: createCommentStore(api, repository, "app"),
    labels: createLabelStore(api, repository),
    permissions: createPermissionReader(api, repository),
    cases: createCaseReader(api, repository),
    artifacts: createArtifactReader({ api, repository, apiUrl: fake.origin, fetch, folder: aFolder() }),
    attachments: createAttachmentDownloader({
      fetch,
      serverUrl: fake.origin,
      token: attachmentsToken ?? null,
      clock,
    }),
  };
}

/** An analysis that only lists what is attached, and always finds the same. */
function aCore(entries: string[], { result = aResult(), text = "report" }: TestWorldOptions): Core {
  const analysed = {
    result,
    json: JSON.stringify(result),
    summary: text,
    bugReport: () => text,
    html: async () => text,
    comment: ({ run }: { readonly run: { readonly id: number; readonly attempt: number } }) =>
      marked(text, run),
  };
  return {
    marks,
    isMarked: (body) => body.startsWith("<!-- telltale:v1 "),
    canonical: {
      marks,
      recordIn: async () => null,
      recordOf,
      comment: marked,
    },
    async analyze(bundles) {
      for await (const item of bundles) entries.push(...(await entriesOf(item)));
      return analysed;
    },
    restore: async () => analysed,
  };
}

async function entriesOf(item: Collected): Promise<readonly string[]> {
  if (item.kind === "refused" || item.bundle.origin === "inline") return [];
  const entries: string[] = [];
  for await (const unpacked of unpack(item.bundle, createBudget(attachmentLimits))) {
    if (unpacked.kind === "entry") entries.push(unpacked.entry.path);
  }
  return entries;
}
