/** JSON Schema, as far as the API's own schemas use it → a TypeScript type. Decides text only. */

export type Json = {
  $ref?: string;
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly Json[];
  oneOf?: readonly Json[];
  allOf?: readonly Json[];
  items?: Json;
  prefixItems?: readonly Json[];
  properties?: Readonly<Record<string, Json>>;
  required?: readonly string[];
  additionalProperties?: Json | boolean;
  description?: string;
};

/** @example typeOf({ type: "array", items: { type: ["string", "null"] } }) // "(string | null)[]" */
export function typeOf(schema: Json): string {
  if (schema.$ref) return schema.$ref.split("/").at(-1) ?? "unknown";
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return union(schema.enum.map((value) => JSON.stringify(value)));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return union(choices.map(typeOf));
  if (schema.allOf) return schema.allOf.map((part) => grouped(typeOf(part))).join(" & ");
  return union([schema.type ?? "unknown"].flat().map((type) => typeNamed(type, schema)));
}

function typeNamed(type: string, schema: Json): string {
  switch (type) {
    case "integer":
      return "number";
    case "array":
      if (schema.prefixItems) return `[${schema.prefixItems.map(typeOf).join(", ")}]`;
      return `${grouped(typeOf(schema.items ?? {}))}[]`;
    case "object":
      return objectType(schema);
    default:
      return type;
  }
}

function objectType({ properties = {}, required = [], additionalProperties }: Json): string {
  const known = Object.entries(properties).map(
    ([name, schema]) =>
      `${commentOf(schema)}${propertyName(name)}${required.includes(name) ? "" : "?"}: ${typeOf(schema)};`,
  );
  const others =
    typeof additionalProperties === "object"
      ? [`[name: string]: ${known.length > 0 ? "unknown" : typeOf(additionalProperties)};`]
      : [];
  if (known.length + others.length === 0) return "Record<string, unknown>";
  return `{\n${[...known, ...others].join("\n").replaceAll(/^/gm, "  ")}\n}`;
}

/** A description is text, and never ends the comment that it stands in. */
function commentOf({ description }: Json): string {
  return description ? `/** ${description.replaceAll("*/", "* /").replaceAll(/\s+/g, " ")} */\n` : "";
}

export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(" | ");
}

const grouped = (type: string): string =>
  /[|&]/.test(type.replaceAll(/\{[\s\S]*\}/g, "")) ? `(${type})` : type;
