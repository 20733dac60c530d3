/**
 * JSON values: their shape, and when two are the same.
 */
export type Json = string | number | boolean | null | readonly Json[] | JsonRecord;
export type JsonRecord = { readonly [field: string]: Json };

/** Whether a value is a list. */
export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether a value is an object with fields. */
export function isJsonRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field that the record itself has; never one that every object inherits. */
export function fieldOf(record: JsonRecord, field: string): Json | undefined {
  return Object.hasOwn(record, field) ? record[field] : undefined;
}

/** A field that is a text; else "". */
export function textIn(record: JsonRecord, field: string): string {
  const value = fieldOf(record, field);
  return typeof value === "string" ? value : "";
}

/** The objects of a list; none where it is no list. */
export function recordsIn(list: Json | undefined): readonly JsonRecord[] {
  return isJsonList(list) ? list.filter(isJsonRecord) : [];
}

/** Whether two values are the same, whatever the order of their fields. */
export function sameJson(a: Json, b: Json): boolean {
  if (a === b) return true; // documents share what did not change between them
  if (isJsonList(a))
    return isJsonList(b) && a.length === b.length && a.every((item, i) => sameJson(item, b[i] ?? null));
  if (!isJsonRecord(a) || !isJsonRecord(b)) return a === b;
  const fields = Object.keys(a);
  return fields.length === Object.keys(b).length && fields.every((field) => sameField(a, b, field));
}

function sameField(a: JsonRecord, b: JsonRecord, field: string): boolean {
  return Object.hasOwn(b, field) && sameJson(fieldOf(a, field) ?? null, fieldOf(b, field) ?? null);
}
