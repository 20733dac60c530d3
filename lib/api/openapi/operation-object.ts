/** One operation as OpenAPI has it. Decides form; knows no operation by name. */
import { z } from "zod";
import type { Entry } from "../definition/find";
import type { Answer, Operation } from "../definition/operation";
import { PATH_PARAMETERS, type Parameter, parameterOf } from "../definition/parameters";

type JsonObject = Record<string, unknown>;

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const text = { schema: { type: "string" } };

export function operationObject({ path, operation }: Entry): JsonObject {
  const { id, tag, summary, body, answers, needs } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(needs === null ? {} : { security: [{ token: [] }] }),
    parameters: [...inPath({ path, operation }), ...inQuery({ path, operation }), ...inHeader(operation)],
    ...(body ? { requestBody: { required: true, content: json(ref(body.name)) } } : {}),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, answer]) => [status, answerObject(answer, operation)]),
    ),
  };
}

type Located = Pick<Entry, "path" | "operation">;

function inPath({ path, operation: { example } }: Located): JsonObject[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => {
    const { schema, ...described } = PATH_PARAMETERS[name as keyof typeof PATH_PARAMETERS];
    const value = example?.path?.[name];
    const shown =
      value === undefined ? {} : { example: schema instanceof z.ZodString ? value : Number(value) };
    return { name, in: "path", required: true, ...described, ...shown, schema: jsonSchema(schema) };
  });
}

/** What may be repeated is an array, in the one way that addresses have: `kind=a&kind=b`. */
function inQuery({ path, operation: { query, requires } }: Located): JsonObject[] {
  return Object.entries(query.params).map(([name, { many }]) => {
    const { description, schema, example }: Parameter = parameterOf(path, name);
    const one = jsonSchema(schema);
    const taken = many
      ? { style: "form", explode: true, schema: { type: "array", items: one } }
      : { schema: one };
    const shown = example === undefined ? {} : { example: many ? [example] : example };
    return { name, in: "query", required: name === requires, description, ...shown, ...taken };
  });
}

function inHeader({ isRecord, cost }: Operation): JsonObject[] {
  if (cost !== "writing") return [];
  if (!isRecord) return [IDEMPOTENCY_KEY];
  const description =
    'The ETag of the record, of which "r3-" names the revision, or its `revision` alone: "r3". Only the revision counts.';
  return [{ name: "If-Match", in: "header", required: true, description, ...text }];
}

const IDEMPOTENCY_KEY = {
  ...{ name: "Idempotency-Key", in: "header", required: false, ...text },
  description:
    "Which request this is, such as a UUID: sent again within a day, with the same bytes, it is answered the same and done no second time.",
};

function answerObject({ description, shape, problem }: Answer, operation: Operation): JsonObject {
  if (problem) return { description, content: { "application/problem+json": { schema: ref("Problem") } } };
  if (!shape) return { description };
  const { cost, mediaType = "application/json", alsoAs = {} } = operation;
  const others = Object.keys(alsoAs).map((type) => [type, { schema: { type: "string" } }]);
  const content = { [mediaType]: { schema: ref(shape.name) }, ...Object.fromEntries(others) };
  const language = "lang" in operation.query.params ? { "Content-Language": text } : {};
  const headers = cost === "writing" ? {} : { headers: { ETag: text, ...language } };
  return { description, ...headers, content };
}

const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });

function jsonSchema(schema: z.ZodType): JsonObject {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io: "input" });
  return made;
}
