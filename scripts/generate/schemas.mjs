import { publishedSchemas, schemaText } from "../../build/schema/published.js";

/** The published JSON Schemas: what the code checks at run time, for editors and for other programs. */
export async function schemaFiles() {
  return Object.fromEntries(
    publishedSchemas.map((name) => [`schemas/${name}.schema.json`, schemaText(name)]),
  );
}
