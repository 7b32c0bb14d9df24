import * as z from "zod/mini";

/** The published JSON Schemas: what the code checks at run time, for editors and for other programs. */
const published = [
  { file: "result", module: "result", name: "resultSchema", title: "Telltale: the result of an analysis" },
  {
    file: "inspection",
    module: "inspection",
    name: "inspectionSchema",
    title: "Telltale: what an input holds",
  },
  { file: "signature", module: "signature", name: "signatureSchema", title: "Telltale: a signature" },
  { file: "dialect", module: "dialect", name: "dialectSchema", title: "Telltale: a dialect" },
  { file: "redactor", module: "redactor", name: "redactorSchema", title: "Telltale: a redactor" },
];

export async function schemaFiles() {
  const files = {};
  for (const { file, module, name, title } of published) {
    const schema = (await import(`../../build/schema/${module}.js`))[name];
    const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
    files[`schemas/${file}.schema.json`] =
      `${JSON.stringify({ $schema: json.$schema, title, ...json }, null, 2)}\n`;
  }
  return files;
}
