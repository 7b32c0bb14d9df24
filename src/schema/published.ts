import * as z from "zod/mini";
import { dialectSchema } from "./dialect.ts";
import { inspectionSchema } from "./inspection.ts";
import { redactorSchema } from "./redactor.ts";
import { resultSchema } from "./result.ts";
import { signatureSchema } from "./signature.ts";
import { viewSchema } from "./view.ts";

/** What is published for editors and for other programs, by the name of its file in `schemas/`. */
const published = {
  signature: { schema: signatureSchema, title: "Telltale: a signature" },
  dialect: { schema: dialectSchema, title: "Telltale: a dialect" },
  redactor: { schema: redactorSchema, title: "Telltale: a redactor" },
  result: { schema: resultSchema, title: "Telltale: the result of an analysis" },
  inspection: { schema: inspectionSchema, title: "Telltale: what an input holds" },
  view: { schema: viewSchema, title: "Telltale: what a template is given" },
} as const;

export type PublishedSchema = keyof typeof published;

export const publishedSchemas = Object.keys(published) as readonly PublishedSchema[];

/** JSON Schema (2020-12), as text. */
export function schemaText(name: PublishedSchema): string {
  const { schema, title } = published[name];
  const { $schema, ...json } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return `${JSON.stringify({ $schema, title, ...json }, null, 2)}\n`;
}
