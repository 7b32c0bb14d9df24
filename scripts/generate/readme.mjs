import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** README.md with its generated tables made anew, each between `<!-- NAME:start -->` and `<!-- NAME:end -->`. */
export async function readmeWithTables(root) {
  const action = parse(readFileSync(join(root, "action.yml"), "utf8"));
  const { commands } = await import("../../build/cli/commands.js");
  const { catalogue } = JSON.parse(readFileSync(join(root, "build", "catalogue.json"), "utf8"));
  const tables = {
    inputs: inputTable(action.inputs),
    outputs: outputTable(action.outputs),
    commands: commandTable(commands),
    recognised: recognisedTable(catalogue.signatures),
  };
  let readme = readFileSync(join(root, "README.md"), "utf8").replaceAll("\r\n", "\n");
  for (const [name, table] of Object.entries(tables)) readme = replaceBetween(readme, name, table);
  return { "README.md": readme };
}

function replaceBetween(text, name, table) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} ... ${end}`);
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`;
}

const inputTable = (inputs) =>
  table(
    ["Input", "Default", "What it is"],
    Object.entries(inputs).map(([name, input]) => [
      `\`${name}\``,
      input.default === undefined || input.default === "" ? "" : `\`${String(input.default)}\``,
      input.description,
    ]),
  );

const outputTable = (outputs) =>
  table(
    ["Output", "What it is"],
    Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]),
  );

const commandTable = (commands) =>
  table(
    ["Command", "What it does"],
    commands.map((command) => [`\`telltale ${command.name}\``, command.summary]),
  );

/** A row a family, so that the table stays short; docs/signatures.md has them one by one. */
function recognisedTable(signatures) {
  const families = new Map();
  for (const signature of signatures) {
    const family = signature.id.split(".").slice(0, -1).join(".");
    families.set(family, [...(families.get(family) ?? []), signature.title]);
  }
  return table(
    ["Family", "What is recognised"],
    [...families]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([family, titles]) => [`\`${family}\``, titles.join("; ")]),
  );
}

function table(head, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => String(cell).trim().replace(/\s+/g, " ").replaceAll("|", "\\|")).join(" | ")} |`;
  return ["", line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n");
}
