import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { findAddress } from "@/lib/api/definition/find";
import { openApiDocument } from "@/lib/api/openapi/openapi";

/**
 * Holds answers of the API to the published document, as a stranger would: by another project's validator of JSON Schema
 * 2020-12, from the document alone. Schemas forbid what they do not name.
 */

type Answer = { content?: Readonly<Record<string, { schema: { $ref: string } }>> };
type Paths = Readonly<
  Record<string, Readonly<Record<string, { responses: Readonly<Record<string, Answer>> }>>>
>;

export const DOCUMENT = openApiDocument("https://entente.test");
const PATHS = DOCUMENT.paths as Paths;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: "doc:", components: DOCUMENT.components as object });

function validatorOf({ $ref }: { $ref: string }): ValidateFunction {
  return ajv.compile({ $ref: `doc:${$ref}` });
}

/**
 * The body of an answer that is as the document says: its status, its type, its every field.
 * @throws in words that say what is not
 */
export async function fitting(address: string, response: Response, method = "GET"): Promise<unknown> {
  const where = `${method} ${address} → ${response.status}`;
  const path = findAddress(address.replace(/\?.*/, ""))?.path;
  const documented = PATHS[`/${path}`]?.[method.toLowerCase()]?.responses[response.status];
  if (!documented) throw new Error(`${where}: the document does not have this answer`);
  const text = await response.text();
  if (documented.content) return fittingBody(documented.content, response.headers, { text, where });
  if (text !== "") throw new Error(`${where}: it has a body`);
  return null;
}

type Body = { text: string; where: string };

function fittingBody(
  content: NonNullable<Answer["content"]>,
  headers: Headers,
  { text, where }: Body,
): unknown {
  const type = String(headers.get("content-type")).replace(/;.*/, "");
  const described = content[type];
  if (!described) throw new Error(`${where}: ${type} is not among ${Object.keys(content)}`);
  const body: unknown = type.endsWith("json") ? JSON.parse(text) : text;
  const validate = validatorOf(described.schema);
  if (!validate(body)) throw new Error(`${where}: ${ajv.errorsText(validate.errors).slice(0, 2_000)}`);
  return body;
}
