import { readFileSync } from "node:fs";
import { join } from "node:path";

/** docs/signatures.md: every signature as a person wants to read it, made from the catalogue. */
export async function signaturePages(root) {
  const { signatures } = JSON.parse(readFileSync(join(root, "build", "catalogue.json"), "utf8"));
  const page = [
    "# What Telltale recognises",
    "",
    "Made from `signatures/` by `npm run generate`; change the YAML, not this page.",
    "",
    ...signatures.flatMap(section),
  ].join("\n");
  return { "docs/signatures.md": page };
}

function section(signature) {
  const { words } = signature;
  return [
    `## ${signature.title}`,
    "",
    `\`${signature.id}\` · ${signature.severity} · ${statusOf(signature.status)} · \`${signature.hash}\``,
    "",
    words.cause,
    "",
    ...(words.impact === "" ? [] : [`**Impact.** ${words.impact}`, ""]),
    `**Recognised by.** ${recognisedBy(signature)}`,
    "",
    ...(words.remedy.length === 0 ? [] : ["**What to do.**", "", ...words.remedy.map(remedyItem), ""]),
    ...(signature.explains.length === 0
      ? []
      : [`**Accounts for.** ${signature.explains.map((id) => `\`${id}\``).join(", ")}`, ""]),
    ...(words.references.length === 0
      ? []
      : [`**Read more.** ${words.references.map(({ title, url }) => `[${title}](${url})`).join(" · ")}`, ""]),
  ];
}

const statusOf = (status) => (status.kind === "deprecated" ? `deprecated: ${status.reason}` : status.kind);

function recognisedBy(signature) {
  return Object.entries(signature.matchers)
    .map(([name, matcher]) => `${name} (${matcher.kind}${samplesOf(matcher)})`)
    .join("; ");
}

function samplesOf(matcher) {
  const shown = (matcher.anyOf ?? matcher.names ?? []).slice(0, 3).map(code);
  const more = (matcher.anyOf ?? matcher.names ?? []).length - shown.length;
  return shown.length === 0 ? "" : `: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function code(text) {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = "`".repeat(longest + 1);
  return longest === 0 ? `${ticks}${text}${ticks}` : `${ticks} ${text} ${ticks}`;
}

function remedyItem({ text, commands }) {
  const lines = Object.entries(commands).map(
    ([system, command]) =>
      `  ${system === "any" ? "" : `${system}: `}${command.split("\n").map(code).join(" ")}`,
  );
  return [`1. ${text}`, ...lines.flatMap((line) => ["", line])].join("\n");
}
