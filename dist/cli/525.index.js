"use strict";
exports.id = 525;
exports.ids = [525];
exports.modules = {

/***/ 203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
function nearestName(wrong, known) {
    const allowed = Math.max(1, Math.floor(wrong.length / 3));
    let best = null;
    for (const name of known) {
        if (Math.abs(name.length - wrong.length) > allowed)
            continue;
        const distance = editDistance(wrong.toLowerCase(), name.toLowerCase());
        if (distance <= allowed && (best === null || distance < best.distance))
            best = { name, distance };
    }
    return best?.name ?? null;
}
function suggestion(wrong, known) {
    const name = nearestName(wrong, known);
    return name === null ? "" : `; did you mean "${name}"?`;
}
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 3064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ environmentOf),
  k: () => (/* binding */ shippedFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/version.js
const version = "0.1.0";

;// CONCATENATED MODULE: ./build/cli/environment.js


const environmentOf = (terminal, home) => ({
    terminal,
    home,
    workingFolder: process.cwd(),
    variables: process.env,
    version: version,
});
const shippedFile = ({ home }) => (0,external_node_path_.join)(home, "catalogue.json");


/***/ }),

/***/ 525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  processEnvironment: () => (/* binding */ processEnvironment)
});

// EXTERNAL MODULE: ./build/catalogue/nearest-name.js
var nearest_name = __webpack_require__(203);
;// CONCATENATED MODULE: ./build/cli/commands.js
const catalogueOptions = [
    {
        name: "signatures",
        value: "PATH",
        multiple: true,
        help: "more signatures, dialects and redactors: a file, a folder, or OWNER/REPO/PATH@REF",
    },
    { name: "no-default-signatures", help: "leave the catalogue that ships with Telltale out" },
];
const limitOption = {
    name: "limit",
    value: "NAME=VALUE",
    multiple: true,
    help: "another limit for this run, as max-entries=200 or max-entry-bytes=64MiB",
};
const templatesOption = {
    name: "templates",
    value: "DIR",
    help: "a folder whose templates replace ours, one by one",
};
const textOrJson = {
    name: "format",
    value: "FORMAT",
    choices: ["text", "json"],
    help: "how to print it (default: text)",
};
const commands = [
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
        options: [catalogueOptions[0]],
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
const findCommand = (name) => commands.find((command) => command.name === name);

;// CONCATENATED MODULE: ./build/cli/arguments.js


function parseArguments(words) {
    const [first, ...rest] = words;
    if (first === undefined || first === "help" || first === "--help" || first === "-h")
        return help(rest[0]);
    if (first === "--version" || first === "-v" || first === "version")
        return { kind: "version" };
    const command = findCommand(first);
    if (command === undefined)
        return unknownCommand(first);
    return parseOptions(command, rest);
}
function help(name) {
    if (name === undefined)
        return { kind: "help", command: null };
    const command = findCommand(name);
    return command === undefined ? unknownCommand(name) : { kind: "help", command };
}
function unknownCommand(name) {
    const suggestion = (0,nearest_name/* nearestName */.q)(name, commands.map((command) => command.name));
    const hint = suggestion === null ? "`telltale --help` lists the commands" : `did you mean \`${suggestion}\`?`;
    return usage(`unknown command \`${name}\`: ${hint}`);
}
function parseOptions(command, words) {
    const positionals = [];
    const values = new Map();
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (word === "--") {
            positionals.push(...words.slice(index + 1));
            break;
        }
        if (word === "--help" || word === "-h")
            return { kind: "help", command };
        if (!word.startsWith("--")) {
            if (word.startsWith("-") && word !== "-")
                return usage(unknownOption(command, word));
            positionals.push(word);
            continue;
        }
        const [name, inline] = splitOption(word);
        const option = command.options.find((candidate) => candidate.name === name);
        if (option === undefined)
            return usage(unknownOption(command, word));
        const value = option.value === undefined ? "" : (inline ?? words[++index]);
        const trouble = troubleWith(option, { value, inline });
        if (trouble !== null)
            return usage(trouble);
        values.set(option.name, [...(values.get(option.name) ?? []), value ?? ""]);
    }
    return { kind: "command", command, arguments: argumentsOf(positionals, values) };
}
function splitOption(word) {
    const equals = word.indexOf("=");
    return equals < 0 ? [word.slice(2), undefined] : [word.slice(2, equals), word.slice(equals + 1)];
}
function troubleWith(option, given) {
    if (option.value === undefined)
        return given.inline === undefined ? null : `--${option.name} takes no value`;
    if (given.value === undefined || given.value === "")
        return `--${option.name} needs a value: ${option.value}`;
    if (option.choices === undefined || option.choices.includes(given.value))
        return null;
    return `--${option.name} takes ${option.choices.join(", ")}; not \`${given.value}\``;
}
function unknownOption(command, word) {
    const suggestion = (0,nearest_name/* nearestName */.q)(word.replace(/^-+/, "").replace(/=.*/s, ""), command.options.map((option) => option.name));
    const hint = suggestion === null
        ? `\`telltale ${command.name} --help\` lists the options`
        : `did you mean --${suggestion}?`;
    return `unknown option \`${word}\` of \`telltale ${command.name}\`: ${hint}`;
}
function argumentsOf(positionals, values) {
    return {
        positionals,
        has: (option) => values.has(option),
        get: (option) => values.get(option)?.at(-1),
        all: (option) => values.get(option) ?? [],
    };
}
const usage = (message) => ({ kind: "usage", message });

// EXTERNAL MODULE: ./build/cli/environment.js + 1 modules
var environment = __webpack_require__(3064);
;// CONCATENATED MODULE: ./build/cli/help.js

function generalHelp() {
    const width = Math.max(...commands.map((command) => command.name.length));
    return [
        "Telltale turns the diagnostic files that reporters attach to issues into bug reports.",
        "",
        "Usage: telltale COMMAND [OPTIONS]",
        "",
        "Commands:",
        ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
        "",
        "  telltale COMMAND --help shows a command's options and examples; telltale --version the version.",
        "",
        "INPUT is a file, a folder, an archive (zip, tar, tar.gz, gz), an issue saved by `gh issue view --json`,",
        "or - for standard input. Several inputs are one case.",
        "",
        "Exit codes: 0 analysed, whatever the verdict; 1 the command could not do its work; 2 wrong usage.",
        "",
    ].join("\n");
}
function commandHelp(command) {
    const names = command.options.map(optionName);
    const width = Math.max(0, ...names.map((name) => name.length));
    const options = command.options.map((option, index) => `  ${(names[index] ?? "").padEnd(width)}  ${option.help}`);
    return [
        `${command.usage}`,
        "",
        `  ${command.summary}`,
        ...(options.length > 0 ? ["", "Options:", ...options] : []),
        "",
        "Examples:",
        ...command.examples.map((example) => `  ${example}`),
        "",
    ].join("\n");
}
const optionName = (option) => `--${option.name}${option.value === undefined ? "" : ` ${option.value}`}${option.multiple ? " ..." : ""}`;

;// CONCATENATED MODULE: ./build/cli/terminal.js
const nobodyReads = 141;
function processTerminal() {
    process.stdout.on("error", ({ code }) => {
        const isClosed = code === "EPIPE" || code === "EOF";
        process.exitCode ||= isClosed ? nobodyReads : 1;
        if (!isClosed)
            process.stderr.write(`telltale: cannot write to standard output: ${code}\n`);
    });
    process.stderr.on("error", () => undefined);
    return {
        out: (text) => {
            if (process.stdout.errored === null)
                process.stdout.write(text);
        },
        note: (text) => {
            if (process.stderr.errored === null)
                process.stderr.write(text);
        },
        colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
        isWatched: process.stderr.isTTY === true && process.env.TERM !== "dumb",
        get isRead() {
            return process.stdout.errored === null;
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/main.js




const load = {
    analyze: async () => (await Promise.all(/* import() */[__webpack_require__.e(988), __webpack_require__.e(247), __webpack_require__.e(365), __webpack_require__.e(841), __webpack_require__.e(816), __webpack_require__.e(705), __webpack_require__.e(342)]).then(__webpack_require__.bind(__webpack_require__, 9342))).analyzeCommand,
    inspect: async () => (await Promise.all(/* import() */[__webpack_require__.e(323), __webpack_require__.e(988), __webpack_require__.e(396), __webpack_require__.e(247), __webpack_require__.e(841), __webpack_require__.e(705), __webpack_require__.e(665)]).then(__webpack_require__.bind(__webpack_require__, 4046))).inspectCommand,
    redact: async () => (await Promise.all(/* import() */[__webpack_require__.e(988), __webpack_require__.e(247), __webpack_require__.e(153)]).then(__webpack_require__.bind(__webpack_require__, 1153))).redactCommand,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(323), __webpack_require__.e(988), __webpack_require__.e(396), __webpack_require__.e(247), __webpack_require__.e(365), __webpack_require__.e(841), __webpack_require__.e(816), __webpack_require__.e(705), __webpack_require__.e(189)]).then(__webpack_require__.bind(__webpack_require__, 2189))).explainCommand,
    signatures: async () => (await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 1377))).signaturesCommand,
    evaluate: async () => (await Promise.all(/* import() */[__webpack_require__.e(323), __webpack_require__.e(988), __webpack_require__.e(396), __webpack_require__.e(247), __webpack_require__.e(365), __webpack_require__.e(841), __webpack_require__.e(816), __webpack_require__.e(705), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 7598))).evaluateCommand,
    preview: async () => (await Promise.all(/* import() */[__webpack_require__.e(323), __webpack_require__.e(988), __webpack_require__.e(396), __webpack_require__.e(247), __webpack_require__.e(365), __webpack_require__.e(841), __webpack_require__.e(816), __webpack_require__.e(705), __webpack_require__.e(398)]).then(__webpack_require__.bind(__webpack_require__, 2398))).previewCommand,
};
const processEnvironment = (home) => (0,environment/* environmentOf */.p)(processTerminal(), home);
async function main(words, environment) {
    const { terminal } = environment;
    const parsed = parseArguments(words);
    switch (parsed.kind) {
        case "help":
            terminal.out(parsed.command === null ? generalHelp() : commandHelp(parsed.command));
            return words.length === 0 ? 2 : 0;
        case "version":
            terminal.out(`${environment.version}\n`);
            return 0;
        case "usage":
            await say(parsed.message, environment);
            return 2;
        case "command":
            return await runCommand(parsed.command, parsed.arguments, environment);
        default:
            return parsed;
    }
}
async function runCommand(command, args, environment) {
    const { terminal } = environment;
    if (!enoughInputs(command, args)) {
        terminal.note(`telltale: ${command.name} needs more: ${command.usage}\n`);
        return 2;
    }
    try {
        const run = await load[command.name]?.();
        const failed = (await run?.(args, environment)) ?? null;
        if (failed === null)
            return 0;
        await say(failed.message, environment);
    }
    catch (error) {
        reportBug(error, terminal, environment);
    }
    return 1;
}
async function say(message, environment) {
    const { withoutSecrets } = await Promise.all(/* import() */[__webpack_require__.e(988), __webpack_require__.e(182)]).then(__webpack_require__.bind(__webpack_require__, 5182));
    environment.terminal.note(`telltale: ${withoutSecrets(message, environment)}\n`);
}
function enoughInputs({ minPositionals }, args) {
    return args.positionals.length >= minPositionals || args.has("issue");
}
function reportBug(error, terminal, { variables }) {
    const stack = error instanceof Error ? error.stack : String(error);
    const name = error instanceof Error ? error.name : "error";
    terminal.note(`telltale: a mistake of ours (${name}); please report it with what you did\n`);
    if (variables.TELLTALE_DEBUG)
        terminal.note(`${stack}\n`);
    else
        terminal.note("telltale: TELLTALE_DEBUG=1 shows the details, which may quote the input\n");
}


/***/ })

};
;