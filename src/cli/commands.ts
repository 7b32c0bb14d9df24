/** The command line as data: help, parsing, the README's tables and "did you mean" all come from here. */
export interface CommandSpec {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** How many words it needs besides its options. */
  readonly minPositionals: number;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
}

export interface OptionSpec {
  readonly name: string;
  /** The value's name in the help; none for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly multiple?: boolean;
  readonly help: string;
}

const catalogueOptions: readonly OptionSpec[] = [
  {
    name: "signatures",
    value: "PATH",
    multiple: true,
    help: "more signatures, dialects and redactors: a file, a folder, or OWNER/REPO/PATH@REF",
  },
  { name: "no-default-signatures", help: "leave the catalogue that ships with Telltale out" },
];

const limitOption: OptionSpec = {
  name: "limit",
  value: "NAME=VALUE",
  multiple: true,
  help: "another limit for this run, as max-entries=200 or max-entry-bytes=64MiB",
};

const templatesOption: OptionSpec = {
  name: "templates",
  value: "DIR",
  help: "a folder whose templates replace ours, one by one",
};

const textOrJson: OptionSpec = {
  name: "format",
  value: "FORMAT",
  choices: ["text", "json"],
  help: "how to print it (default: text)",
};

export const commands: readonly CommandSpec[] = [
  {
    name: "analyze",
    usage: "telltale analyze INPUT...  |  telltale analyze --issue OWNER/REPO#N [--publish]",
    summary: "recognise known failures and print the report",
    minPositionals: 1,
    options: [
      {
        name: "format",
        value: "FORMAT",
        choices: ["text", "markdown", "html", "json", "report"],
        help: "text (default), markdown (the comment exactly as it would be posted), html, json, or report (a bug report to file elsewhere)",
      },
      {
        name: "output",
        value: "DIR",
        help: "write result.json, report.md, report.html and bug-report.md into this folder too",
      },
      ...catalogueOptions,
      templatesOption,
      limitOption,
      {
        name: "workers",
        value: "N",
        help: "threads that scan large inputs, 1 for the main one alone (default: as many as cores, at most 4)",
      },
      { name: "fetch", help: "download the attachments that a saved issue links to" },
      {
        name: "issue",
        value: "OWNER/REPO#N",
        help: "read this issue from GitHub; the token comes from GITHUB_TOKEN or GH_TOKEN",
      },
      { name: "publish", help: "post or update the comment on that issue" },
    ],
    examples: [
      "telltale analyze logs.zip",
      "telltale analyze ~/.cache/claude-cli-nodejs ps.txt --format markdown",
      "gh issue view 12 --json number,title,url,author,createdAt,labels,body,comments > issue.json && telltale analyze issue.json --fetch",
      "telltale analyze --issue octo/app#12",
    ],
  },
  {
    name: "inspect",
    usage: "telltale inspect INPUT...",
    summary: "show what would be read, and what would be refused",
    minPositionals: 1,
    options: [textOrJson, limitOption],
    examples: ["telltale inspect logs.zip", "telltale inspect logs.zip --format json"],
  },
  {
    name: "redact",
    usage: "telltale redact [FILE]",
    summary: "print a text as it would leave Telltale, line for line",
    minPositionals: 0,
    options: [catalogueOptions[0] as OptionSpec],
    examples: ["telltale redact debug.log > safe.log", "claude --debug 2>&1 | telltale redact"],
  },
  {
    name: "explain",
    usage: "telltale explain INPUT SIGNATURE",
    summary: "show why a signature matched, clause by clause, or why it did not",
    minPositionals: 2,
    options: [textOrJson, ...catalogueOptions, limitOption],
    examples: ["telltale explain logs.zip mcp.sse.stream-terminated"],
  },
  {
    name: "signatures",
    usage: "telltale signatures list | lint | test | schema | new ID | pull INPUT SIGNATURE",
    summary: "work on the catalogue",
    minPositionals: 1,
    options: [
      textOrJson,
      ...catalogueOptions,
      {
        name: "output",
        value: "DIR",
        help: "where `new` writes the scaffold (default: .github/telltale/signatures)",
      },
      {
        name: "kind",
        value: "KIND",
        choices: ["signature", "dialect", "redactor", "result"],
        help: "which schema `schema` prints (default: signature)",
      },
    ],
    examples: [
      "telltale signatures list",
      "telltale signatures lint --signatures .github/telltale",
      "telltale signatures new my.app.cache-full",
      "telltale signatures pull logs.zip mcp.sse.stream-terminated",
      "telltale signatures schema > signature.schema.json",
    ],
  },
  {
    name: "evaluate",
    usage: "telltale evaluate DIR [--against RESULTS]",
    summary: "measure the catalogue on labelled cases",
    minPositionals: 1,
    options: [
      textOrJson,
      ...catalogueOptions,
      { name: "against", value: "RESULTS", help: "former results (--format json) to show what changed" },
      limitOption,
    ],
    examples: [
      "telltale evaluate cases/",
      "telltale evaluate cases/ --format json > before.json",
      "telltale evaluate cases/ --against before.json",
    ],
  },
  {
    name: "preview",
    usage: "telltale preview INPUT...",
    summary: "write the comment as a page, as GitHub would show it",
    minPositionals: 1,
    options: [
      { name: "output", value: "FILE", help: "where to write the page (default: standard output)" },
      ...catalogueOptions,
      templatesOption,
      limitOption,
    ],
    examples: ["telltale preview logs.zip --templates .github/telltale/templates --output preview.html"],
  },
];

export const findCommand = (name: string): CommandSpec | undefined =>
  commands.find((command) => command.name === name);
