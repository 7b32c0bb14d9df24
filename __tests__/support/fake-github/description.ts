import { readFileSync } from "node:fs";
import { join } from "node:path";
import addFormats from "ajv-formats";
import { type Context, type Document, OpenAPIBackend } from "openapi-backend";
import { root } from "../paths.ts";
import { type Asked, operations, type Reply } from "./operations.ts";

/** What a request is, by GitHub's own description of its API. */
export type Routed =
  | {
      readonly kind: "operation";
      readonly id: string;
      readonly asked: Pick<Asked, "params" | "query" | "body">;
    }
  | { readonly kind: "unknown" }
  | { readonly kind: "violation"; readonly message: string };

export interface Description {
  route(request: {
    readonly method: string;
    readonly path: string;
    readonly body: unknown;
    readonly headers: Record<string, string | string[]>;
  }): Promise<Routed>;
  /** What is wrong with an answer, or null. */
  check(id: string, reply: Reply): string | null;
}

let loaded: Promise<Description> | undefined;

/** The description is compiled once for all servers of a test file. */
export function describeApi(): Promise<Description> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Description> {
  const path = join(root, "__tests__", "fixtures", "github-openapi.json");
  const api = new OpenAPIBackend({
    definition: withNulls(JSON.parse(readFileSync(path, "utf8"))) as Document,
    quick: true,
    ajvOpts: { strict: false, logger: false },
    customizeAjv: (ajv) => {
      addFormats.default(ajv as never);
      return ajv;
    },
  });
  api.register({
    notFound: (): Routed => ({ kind: "unknown" }),
    validationFail: (context: Context): Routed => ({
      kind: "violation",
      message: `${context.operation.operationId}: ${JSON.stringify(context.validation.errors)}`,
    }),
  });
  for (const id of Object.keys(operations)) {
    api.register(id, ({ request }: Context): Routed => {
      const { params, query, body } = request as unknown as Asked;
      return { kind: "operation", id, asked: { params, query, body } };
    });
  }
  await api.init();
  return {
    route: async (request) => (await api.handleRequest(request as never)) as Routed,
    check: (id, { status, body }) => {
      if (body === undefined) return null;
      const { errors } = api.validateResponse(body, id, status);
      return errors == null || errors.length === 0 ? null : `${id} ${status}: ${JSON.stringify(errors)}`;
    },
  };
}

/** OpenAPI 3.0 writes `nullable` beside `oneOf` or alone, where Ajv takes it beside `type` only. */
function withNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNulls);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, withNulls(child)]),
  );
  if (nullable !== true) return nullable === undefined ? rest : { ...rest, nullable };
  return "type" in rest ? { ...rest, nullable } : { anyOf: [rest, { type: "null" }] };
}
