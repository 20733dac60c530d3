/**
 * What a page receives → an answer, as its schema says: its fields in their order, and of a record that is named its slug, of a date
 * its EDTF. Whatever is called otherwise than in the view is for the caller to name.
 */
import type { z } from "zod";

/** What an answer can be made of: views have records and dates where answers have texts. */
export type From<T> = T extends string
  ? T | { readonly slug: string } | { readonly edtf: string }
  : T extends readonly (infer Item)[]
    ? readonly From<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: From<T[Key]> }
      : T;

/** @example answer(z.object({ deal: z.string() }), { deal: { slug: "aws-openai", title: "…" } }) // { deal: "aws-openai" } */
export function answer<S extends z.ZodObject>(schema: S, view: From<z.output<S>>): z.output<S> {
  return tellerOf(schema)(view) as z.output<S>;
}

type Shaped = z.core.$ZodType & { shape?: Record<string, z.core.$ZodType> };
type Inner = { type: string; element?: z.core.$ZodType; innerType?: z.core.$ZodType };
/** From what a page receives to what is answered. */
type Tell = (value: unknown) => unknown;

/** An answer has thousands of fields: what its schema says of each is asked of the schema once. */
const tellers = new WeakMap<Shaped, Tell>();

function tellerOf(schema: Shaped): Tell {
  const known = tellers.get(schema);
  if (known) return known;
  // Of a schema that holds itself the rest is asked for when it is met.
  tellers.set(schema, (value) => tellers.get(schema)?.(value));
  const tell = makeTeller(schema);
  tellers.set(schema, tell);
  return tell;
}

function makeTeller(schema: Shaped): Tell {
  const { type, element, innerType } = schema._zod.def as Inner;
  const isThing = (value: unknown): value is object => typeof value === "object" && value !== null;
  if (innerType) return tellerOf(innerType);
  if (element) {
    const tell = tellerOf(element);
    return (value) => (isThing(value) ? (value as readonly unknown[]).map(tell) : value);
  }
  if (schema.shape) {
    const fields = Object.entries(schema.shape).map(([name, field]) => [name, tellerOf(field)] as const);
    return (value) => (isThing(value) ? fieldsOf(value, fields) : value);
  }
  const isText = type === "string" || type === "enum";
  return (value) => (isText && isThing(value) ? textOf(value) : value);
}

function fieldsOf(value: object, fields: readonly (readonly [string, Tell])[]): object {
  const told: Record<string, unknown> = {};
  for (const [name, tell] of fields) {
    const field = tell(Reflect.get(value, name));
    if (field !== undefined) told[name] = field;
  }
  return told;
}

function textOf(value: object): unknown {
  return "edtf" in value ? value.edtf : "slug" in value ? value.slug : value;
}
