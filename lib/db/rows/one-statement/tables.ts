import { TRANSLATED, type Translated } from "@/lib/domain/text/translations";
import { db } from "../../client";

/**
 * What SQL has to know of Prisma's models: tables, columns, and by which column one row finds another.
 * Prisma keeps names and types at run time, but not the columns of a relation: those follow the schema's own habit
 * (a relation `kind` has its column in `kindId`; one row of a table that shares its id with `record`), which a test holds
 * against the schema.
 */

export type Field = { name: string; kind: "scalar" | "enum" | "object"; type: string; column: string };

export type Relation = {
  target: string;
  isList: boolean;
  /** Fields whose columns are equal: here, and in the target. */
  here: string;
  there: string;
};

type StoredField = {
  name: string;
  kind: string;
  type: string;
  dbName?: string | null;
  relationName?: string | null;
};
type StoredModel = { dbName?: string | null; fields: readonly StoredField[] };
type DataModel = { models: Record<string, StoredModel> };

/** Prisma's own description of the schema. Not typed by it, and so read at this one place. */
function dataModel(): DataModel {
  const { _runtimeDataModel: model } = db() as unknown as { _runtimeDataModel?: DataModel };
  if (!model) throw new Error("This version of Prisma does not say what its models are.");
  return model;
}

function modelOf(name: string): StoredModel {
  const model = dataModel().models[name];
  if (!model) throw new Error(`There is no model ${name}.`);
  return model;
}

/** The table of a model, by the model's name ("Deal"). */
export function tableOf(model: string): string {
  return modelOf(model).dbName ?? model;
}

/** A field of a model, and the column it is kept in. */
export function fieldOf(model: string, name: string): Field {
  const field = modelOf(model).fields.find((one) => one.name === name);
  if (!field) throw new Error(`${model} has no field ${name}.`);
  return {
    name,
    kind: field.kind as Field["kind"],
    type: field.type,
    column: field.dbName ?? name,
  };
}

/** The models whose own words may stand in other languages, as the domain calls them. */
const TRANSLATED_MODELS: Readonly<Record<string, Translated>> = {
  Organization: "organizations",
  Partnership: "partnerships",
  Deal: "deals",
  Event: "events",
  Term: "terms",
  Claim: "claims",
};

/** Whether a field may be said in another language. @example isTranslated("Claim", "quote") // false */
export function isTranslated(model: string, name: string): boolean {
  const own = TRANSLATED_MODELS[model];
  const fields: readonly string[] = own === undefined ? [] : TRANSLATED[own];
  return fields.includes(name);
}

/** How a model's rows find those of a relation. */
export function relationOf(model: string, name: string): Relation {
  const field = modelOf(model).fields.find((one) => one.name === name);
  if (field?.kind !== "object") throw new Error(`${model} has no relation ${name}.`);
  const own = ownKeyOf(model, name);
  if (own !== null) return { target: field.type, isList: false, here: own, there: "id" };
  const inverse = modelOf(field.type).fields.find(
    (one) => one.relationName === field.relationName && one.type === model && one.name !== name,
  );
  const there = inverse && ownKeyOf(field.type, inverse.name);
  if (!there) throw new Error(`How ${model} finds its ${name} is not known.`);
  return { target: field.type, isList: there !== "id", here: "id", there };
}

/** The field that holds the id of a relation's row; null when the other table holds ours. */
function ownKeyOf(model: string, relation: string): string | null {
  const { fields } = modelOf(model);
  if (fields.some((field) => field.name === `${relation}Id`)) return `${relation}Id`;
  return relation === "record" ? "id" : null;
}
