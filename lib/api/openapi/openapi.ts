/**
 * The OpenAPI 3.1 document, made from the zod schemas that the answers are typed by.
 * Decides the document's form; what an answer holds is said by its schema alone.
 */
import { z } from "zod";
import { valueSchema } from "@/lib/schema/value";
import {
  apiClaimSchema,
  apiDealBriefSchema,
  apiEventSchema,
  apiPartySchema,
  apiProblemSchema,
  apiSourceBriefSchema,
  apiTermSchema,
} from "../parts";
import { apiProposedAnswerSchema, apiWriteAnswerSchema, deleteBodySchema, writeBodySchema } from "../write";
import { queryParameters } from "./openapi-parameters";
import { API_PATHS, type ApiPath } from "./openapi-paths";
import { pathParameters, problem, ref, writeOperations } from "./openapi-write";

/** Parts that many answers share, each once in the document. */
const SHARED: Readonly<Record<string, z.ZodType>> = {
  Value: valueSchema,
  Claim: apiClaimSchema,
  Term: apiTermSchema,
  DealBrief: apiDealBriefSchema,
  SourceBrief: apiSourceBriefSchema,
  Event: apiEventSchema,
  Party: apiPartySchema,
  Problem: apiProblemSchema,
  WriteBody: writeBodySchema,
  DeleteBody: deleteBodySchema,
  WriteAnswer: apiWriteAnswerSchema,
  ProposedAnswer: apiProposedAnswerSchema,
};

type JsonObject = Record<string, unknown>;

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
    },
    servers: [{ url: `${origin}/api/v1` }],
    paths: {
      ...Object.fromEntries(
        API_PATHS.map((entry) => [`/${entry.path}`, { get: operation(entry), ...writeOperations(entry) }]),
      ),
      "/openapi.json": {
        get: {
          operationId: "getOpenApi",
          summary: "This document",
          responses: {
            200: {
              description: "OpenAPI 3.1",
              content: { "application/json": { schema: { type: "object" } } },
            },
          },
        },
      },
    },
    components: {
      schemas: schemas(),
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "An API token of an editor" },
      },
    },
  };
}

function operation({ path, summary, schemaName, parameters, example }: ApiPath): JsonObject {
  const [resource = path] = path.split("/");
  return {
    operationId: operationId(path),
    summary,
    parameters: [...pathParameters({ path, example }), ...queryParameters(resource, parameters)],
    responses: {
      200: {
        description: summary,
        headers: { ETag: { schema: { type: "string" } } },
        content: { "application/json": { schema: ref(schemaName) } },
      },
      304: { description: "Nothing changed since the ETag that was sent" },
      ...(parameters.length > 0 ? { 400: problem("A parameter cannot be read; `errors` names each") } : {}),
      ...(example === undefined ? {} : absent()),
      ...(path === "compare" ? nothingToCompare() : {}),
      503: problem(
        path === "bundle"
          ? "Handed out too often at once, or the database does not answer; see Retry-After"
          : "The database is busy or does not answer; see Retry-After",
      ),
    },
  };
}

/** What may stand where a record is not: its new address, its tombstone, or nothing. */
function absent(): JsonObject {
  return {
    308: { description: "The record has another name now; see Location" },
    404: problem("There is no such record, or nobody had reported it by `known`"),
    410: problem("The record was withdrawn; `detail` is the reason"),
  };
}

/** Where one column is left to show, the others are named among `problems`. */
function nothingToCompare(): JsonObject {
  return {
    404: problem("No column names a record that there is; `near` lists what may have been meant"),
    410: problem("Every column names a record that was withdrawn; `errors` tells the reasons"),
  };
}

/** @example operationId("deals/{slug}/revisions") // "listDealRevisions" */
function operationId(path: string): string {
  const names = path.split("/").filter((part) => !part.startsWith("{"));
  const isOne = path.endsWith("}");
  const words = names.map((part, index) => {
    const name = `${part.charAt(0).toUpperCase()}${part.slice(1)}`;
    return isOne || index < names.length - 1 ? name.replace(/s$/, "") : name;
  });
  return `${isOne ? "get" : "list"}${words.join("")}`;
}

/** All schemas by name; where one holds another, it points at it. */
function schemas(): JsonObject {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SHARED)) registry.add(schema, { id });
  for (const { schemaName, schema } of API_PATHS) registry.add(schema, { id: schemaName });
  const made = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: "output",
    unrepresentable: "any",
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]),
  );
}
