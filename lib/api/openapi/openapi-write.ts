/**
 * The writing operations of the OpenAPI document, and the parts that reading and writing share.
 * Decides words and form; what a write does is said in the routes.
 */
import type { ApiPath } from "./openapi-paths";

type JsonObject = Record<string, unknown>;

export function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

export function problem(description: string): JsonObject {
  return { description, content: { "application/problem+json": { schema: ref("Problem") } } };
}

/** The parts of a path that are filled in. */
export function pathParameters({
  path,
  example,
}: {
  path: string;
  example: string | undefined;
}): JsonObject[] {
  const at = { in: "path", required: true };
  const slug = {
    name: "slug",
    ...at,
    description: "Name of the record.",
    schema: { type: "string" },
    example,
  };
  const number = {
    name: "n",
    ...at,
    description: "Number of the revision.",
    schema: { type: "integer" },
    example: 1,
  };
  return [...(path.includes("{slug}") ? [slug] : []), ...(path.includes("{n}") ? [number] : [])];
}

/** POST on a list; PATCH and DELETE on a record. */
export function writeOperations(entry: ApiPath): JsonObject {
  if (entry.writes === undefined) return {};
  return entry.example === undefined
    ? { post: write(entry, { verb: "create", body: "WriteBody", status: 201 }) }
    : {
        patch: write(entry, { verb: "change", body: "WriteBody", status: 200 }),
        delete: write(entry, { verb: "delete", body: "DeleteBody", status: 204 }),
      };
}

type Verb = { verb: "create" | "change" | "delete"; body: string; status: 200 | 201 | 204 };

function write({ path, writes = "", example }: ApiPath, { verb, body, status }: Verb): JsonObject {
  const name = `${writes.charAt(0).toUpperCase()}${writes.slice(1)}`;
  const ifMatch = {
    name: "If-Match",
    in: "header",
    required: true,
    description:
      'The ETag of the record, of which "r3-" names the revision, or its `revision` alone: "r3". Only the revision counts.',
    schema: { type: "string" },
  };
  return {
    operationId: `${verb}${name}`,
    summary: `${verb.charAt(0).toUpperCase()}${verb.slice(1)} a ${writes}, with the reason (editors)`,
    security: [{ token: [] }],
    parameters: [...pathParameters({ path, example }), ...(verb === "create" ? [] : [ifMatch])],
    requestBody: { required: true, content: { "application/json": { schema: ref(body) } } },
    responses: {
      [status]: status === 204 ? { description: "It is gone" } : saved(),
      202: proposed(),
      401: problem("No token, or one that does not hold"),
      403: problem("The account may not do this"),
      422: problem("The record is not right yet; `errors` names each place"),
      ...(verb === "create" ? {} : guards()),
    },
  };
}

function proposed(): JsonObject {
  return {
    description: "Submitted as a draft: here a second person reviews every change",
    content: { "application/json": { schema: ref("ProposedAnswer") } },
  };
}

function saved(): JsonObject {
  return { description: "Saved", content: { "application/json": { schema: ref("WriteAnswer") } } };
}

function guards(): JsonObject {
  return {
    404: problem("There is no such record"),
    409: problem("Others still name the record; `by` lists them"),
    412: problem("The record has changed since; nothing was saved"),
    428: problem("If-Match is missing"),
  };
}
