import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSignatures } from "../../build/catalogue/load-signatures.js";
import { readYamlFiles } from "../../build/local/yaml-files.js";

const longestSample = 140;

/** docs/signatures.md: every signature as a person wants to read it, with its figures from docs/figures.json. */
export async function signaturePages(root) {
  // The compiled catalogue has no examples, and the near misses are what a signature is confused with.
  const files = readYamlFiles(join(root, "signatures")).map((file) => ({ ...file, catalogue: "telltale" }));
  const { signatures } = await loadSignatures(files);
  const figures = JSON.parse(readFileSync(join(root, "docs", "figures.json"), "utf8"));
  const page = [
    "# What Telltale recognises",
    "",
    "Made from `signatures/` by `npm run generate`; change the YAML, not this page. The figures are those of `docs/figures.json`, made by `npm run figures`; [evaluate.md](evaluate.md) says what they count.",
    "",
    ...contents(signatures),
    ...signatures.flatMap((signature) => section(signature, signatures, figures)),
  ].join("\n");
  return { "docs/signatures.md": page };
}

function contents(signatures) {
  const rows = signatures.map(({ id, title }) => `- [${escaped(title)}](#${anchor(id)}) \`${id}\``);
  return [...rows, ""];
}

const anchor = (id) => id.replaceAll(".", "");

/** Titles are plain words; a bracket or star in one is not meant as markup. */
const escaped = (text) => text.replace(/[\\`*_[\]<>|]/g, "\\$&");

function section(signature, all, figures) {
  const { words } = signature;
  const accounted = all.filter(({ explains }) => explains.includes(signature.id)).map(({ id }) => id);
  return [
    `## ${signature.id}`,
    "",
    `**${escaped(signature.title)}** · ${signature.severity} · ${statusOf(signature.status)} · \`${signature.hash}\``,
    "",
    words.cause,
    "",
    ...(words.impact === "" ? [] : [`**Impact.** ${words.impact}`, ""]),
    ...listed("Recognised by", recognisedBy(signature)),
    ...listed("What to do", words.remedy.map(remedyItem)),
    ...listed("Confused with, and told apart from", nearMisses(signature)),
    ...ids("Accounts for", signature.explains),
    ...ids("Is a symptom where one of these is found", accounted),
    ...listed("On the samples", figuresOf(signature.id, figures)),
    ...listed(
      "Read more",
      words.references.map(({ title, url }) => `[${escaped(title)}](${url})`),
    ),
  ];
}

const statusOf = (status) =>
  status.kind === "deprecated"
    ? `deprecated: ${status.reason}${status.successor === null ? "" : ` (now \`${status.successor}\`)`}`
    : status.kind;

function listed(title, items) {
  return items.length === 0 ? [] : [`**${title}**`, "", ...items.map((item) => `- ${item}`), ""];
}

const ids = (title, names) =>
  names.length === 0 ? [] : [`**${title}:** ${names.map((id) => `\`${id}\``).join(", ")}`, ""];

function recognisedBy({ matchers }) {
  return Object.entries(matchers).map(([name, matcher]) => `${name} (${matcher.kind})${samplesOf(matcher)}`);
}

function samplesOf({ anyOf, names }) {
  const all = anyOf ?? names ?? [];
  const shown = all.slice(0, 3).map(code);
  if (shown.length === 0) return "";
  return `: ${shown.join(", ")}${all.length > shown.length ? ` and ${all.length - shown.length} more` : ""}`;
}

function nearMisses({ examples }) {
  return examples.nearMiss.map((example) => {
    if ("text" in example) return code(firstLine(example.text));
    return Object.entries(example.files)
      .map(([path, text]) => `${code(path)}: ${code(firstLine(text))}`)
      .join("; ");
  });
}

function firstLine(text) {
  const [line = ""] = text.trim().split("\n");
  return line.length > longestSample ? `${line.slice(0, longestSample - 1)}…` : line;
}

function figuresOf(id, figures) {
  return Object.values(figures).map(({ title, cases, signatures }) => {
    const { right, found, wanted } = signatures[id] ?? { right: 0, found: 0, wanted: 0 };
    if (found + wanted === 0) return `${cases} ${title}: neither found nor wanted`;
    return `${cases} ${title}: found in ${found}, right in ${right}, wanted in ${wanted}`;
  });
}

function remedyItem({ text, commands }) {
  const lines = Object.entries(commands).map(
    ([system, command]) =>
      `${system === "any" ? "" : `${system}: `}${command.split("\n").map(code).join(" then ")}`,
  );
  return [text, ...lines].join("<br>");
}

function code(text) {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = "`".repeat(longest + 1);
  return longest === 0 && text !== "" ? `${ticks}${text}${ticks}` : `${ticks} ${text} ${ticks}`;
}
