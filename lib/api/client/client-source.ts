/**
 * A client of the API in one file of TypeScript without dependencies, for whoever wants to copy it: types made from the same
 * document that the API is described by, and a thin wrapper of fetch. Decides its text.
 */
import { openApiDocument } from "../openapi/openapi";
import { type Json, propertyName, typeOf } from "./type-of";
import { WRAPPER } from "./wrapper";

type Parameter = { name: string; in: string; required: boolean; description: string; schema: Json };
type Content = Readonly<Record<string, { schema: Json }>>;
type Operation = {
  operationId: string;
  summary: string;
  parameters: readonly Parameter[];
  requestBody?: { content: Content };
  responses: Readonly<Record<string, { content?: Content }>>;
};
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** The whole file, for the API at `origin`. */
export function clientSource(origin: string): string {
  const document = openApiDocument(origin);
  const { schemas } = document.components as { schemas: Readonly<Record<string, Json>> };
  const operations = Object.entries(document.paths as Paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  return [
    `/** The API of Entente, ${origin}/api, as TypeScript. Made from ${origin}/api/v1/openapi.json: copy it, and make it anew when you like. */\n`,
    ...Object.entries(schemas).map(([name, schema]) => `export type ${name} = ${typeOf(schema)};\n`),
    "/** What each operation takes and answers. */",
    `export type Operations = {\n${operations.map(({ operation }) => operationType(operation)).join("\n")}\n};\n`,
    "const OPERATIONS: { readonly [K in keyof Operations]: readonly [method: string, path: string] } = {",
    ...operations.map(
      ({ path, method, operation }) => `  ${operation.operationId}: ["${method}", "${path}"],`,
    ),
    "};\n",
    WRAPPER.replace("ORIGIN", JSON.stringify(`${origin}/api/v1`)),
  ].join("\n");
}

function operationType({ operationId, summary, parameters, requestBody, responses }: Operation): string {
  const taken = parameters.filter((parameter) => parameter.in !== "header").map(parameterType);
  const body =
    Object.values(requestBody?.content ?? {}).map(({ schema }) => typeOf(schema))[0] ?? "undefined";
  const answers = Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([, { content }]) => answerType(content));
  return [
    `  /** ${summary} */`,
    `  ${operationId}: {`,
    `    parameters: { ${taken.join("; ")} };`,
    `    body: ${body};`,
    `    answer: ${[...new Set(answers)].join(" | ")};`,
    "  };",
  ].join("\n");
}

/** What may stand more than once may be given alone. */
function parameterType({ name, required, schema }: Parameter): string {
  const type = schema.type === "array" ? `${typeOf(schema)} | ${typeOf(schema.items ?? {})}` : typeOf(schema);
  return `${propertyName(name)}${required ? "" : "?"}: ${type}`;
}

function answerType(content: Content | undefined): string {
  const schema = content?.["application/json"]?.schema ?? content?.["text/plain"]?.schema;
  return schema ? typeOf(schema) : "undefined";
}
