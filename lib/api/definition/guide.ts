/** The operations as the page at /api shows them. Decides words and examples; what there is is said by the definition. */
import type { ApiGuideView, OperationGuide, ParameterGuide } from "@/lib/views/share/api-guide";
import { type Entry, exampleOf, OPERATIONS } from "./find";
import { READING, WRITING } from "./limits";
import { PATH_PARAMETERS, type Parameter, parameterOf } from "./parameters";

/** The guide for an API at `origin`; reading first, then writing. */
export function apiGuide(origin: string): Pick<ApiGuideView, "origin" | "groups" | "limits"> {
  const readings = OPERATIONS.filter(({ operation }) => operation.needs === null);
  const tags = [...new Set(readings.map(({ operation }) => operation.tag))];
  const groupOf = (name: string, entries: readonly Entry[]) => ({
    name,
    operations: entries.map((entry) => toGuide(entry, origin)),
  });
  return {
    origin,
    limits: { reading: READING.quota, writing: WRITING.quota },
    groups: [
      ...tags.map((tag) =>
        groupOf(
          tag,
          readings.filter(({ operation }) => operation.tag === tag),
        ),
      ),
      groupOf(
        "Writing",
        OPERATIONS.filter(({ operation }) => operation.needs !== null),
      ),
    ],
  };
}

function toGuide(entry: Entry, origin: string): OperationGuide {
  const { path, method, operation } = entry;
  const { id, summary, answers, alsoAs = {}, needs } = operation;
  const address = `/api/v1/${exampleOf(entry)}`;
  return {
    ...{ id, method, summary, needs, path: `/api/v1/${path}`, alsoAs: Object.keys(alsoAs) },
    parameters: [...inPath(path), ...inQuery(entry)],
    answers: Object.entries(answers).map(([status, { description }]) => ({ status, description })),
    example: method === "GET" ? address : null,
    curl: method === "GET" ? `curl --compressed '${origin}${address}'` : writeCurl(entry, origin + address),
  };
}

function inPath(path: string): ParameterGuide[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    ...described(name, PATH_PARAMETERS[name as keyof typeof PATH_PARAMETERS]),
    ...{ isRequired: true, isMany: false },
  }));
}

function inQuery({ path, operation }: Entry): ParameterGuide[] {
  return Object.entries(operation.query.params).map(([name, { many }]) => ({
    ...described(name, parameterOf(path, name)),
    ...{ isRequired: false, isMany: many },
  }));
}

function described(name: string, { description, schema }: Parameter) {
  return { name, description, words: (schema as { options?: readonly string[] }).options ?? [] };
}

/** Never an example that would change the record of whoever pastes it: the revision is one to be filled in. */
function writeCurl({ method, operation }: Entry, url: string): string {
  const body = operation.body?.name === "DeleteBody" ? '{"reason": "…"}' : '{"message": "…", "record": {…}}';
  const guard = operation.isRecord ? `-H 'If-Match: "r…"'` : `-H "Idempotency-Key: $(uuidgen)"`;
  return [
    `curl -X ${method} '${url}'`,
    `-H "Authorization: Bearer $TOKEN" ${guard}`,
    `-H 'Content-Type: application/json' -d '${body}'`,
  ].join(" \\\n  ");
}
