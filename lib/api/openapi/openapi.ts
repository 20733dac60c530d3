/**
 * The OpenAPI 3.1 document, made from the operations and the zod schemas that the answers are typed by.
 * Decides the document's form; what an operation takes and answers is said by its definition alone.
 */
import { z } from "zod";
import { valueSchema } from "@/lib/schema/value";
import { OPERATIONS } from "../definition/find";
import type { Shape } from "../definition/operation";
import {
  apiClaimSchema,
  apiDealBriefSchema,
  apiEventSchema,
  apiPartySchema,
  apiProblemSchema,
  apiSourceBriefSchema,
  apiTermSchema,
} from "../parts";
import { operationObject } from "./operation-object";

type JsonObject = Record<string, unknown>;

/** Parts that many answers share, each once in the document. */
const SHARED: readonly Shape[] = [
  { name: "Value", schema: valueSchema },
  { name: "Claim", schema: apiClaimSchema },
  { name: "Term", schema: apiTermSchema },
  { name: "DealBrief", schema: apiDealBriefSchema },
  { name: "SourceBrief", schema: apiSourceBriefSchema },
  { name: "Event", schema: apiEventSchema },
  { name: "Party", schema: apiPartySchema },
  { name: "Problem", schema: apiProblemSchema },
];

/** The document, for a server at `origin`. */
export function openApiDocument(origin: string): JsonObject {
  return {
    openapi: "3.1.0",
    info: {
      title: "Entente",
      version: "1",
      description:
        "The record of who promised what to whom in the cloud–AI industry, according to whom. Open for reading from anywhere. " +
        "Every answer has an ETag; ask again with If-None-Match and get 304 when nothing changed. Unknown parameters are let pass.",
      license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
    },
    servers: [{ url: `${origin}/api/v1` }],
    tags: [...new Set(OPERATIONS.map(({ operation }) => operation.tag))].map((name) => ({ name })),
    paths: paths(),
    components: {
      schemas: schemasOf([...SHARED, ...shapes()]),
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "An API token of an account" },
      },
    },
  };
}

function paths(): JsonObject {
  const made: Record<string, JsonObject> = {};
  for (const entry of OPERATIONS)
    made[`/${entry.path}`] = {
      ...made[`/${entry.path}`],
      [entry.method.toLowerCase()]: operationObject(entry),
    };
  return made;
}

/** Every schema that an operation takes or answers, by name. */
function shapes(): Shape[] {
  return OPERATIONS.flatMap(({ operation: { body, answers } }) => [
    ...(body ? [body] : []),
    ...Object.values(answers).flatMap(({ shape }) => (shape ? [shape] : [])),
  ]);
}

/** All schemas by name; where one holds another, it points at it. */
export function schemasOf(named: readonly Shape[]): JsonObject {
  const registry = z.registry<{ id: string }>();
  for (const { name, schema } of named) registry.add(schema, { id: name });
  const made = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: "output",
    unrepresentable: "any",
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]),
  );
}
