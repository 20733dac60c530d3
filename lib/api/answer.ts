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
  return told(schema, view) as z.output<S>;
}

type Shaped = z.core.$ZodType & { shape?: Record<string, z.core.$ZodType> };
type Inner = { type: string; element?: z.core.$ZodType; innerType?: z.core.$ZodType };

function told(schema: Shaped, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { type, element, innerType } = schema._zod.def as Inner;
  if (innerType) return told(innerType, value);
  if (element) return (value as readonly unknown[]).map((item) => told(element, item));
  if (schema.shape)
    return Object.fromEntries(
      Object.entries(schema.shape)
        .map(([name, field]) => [name, told(field, Reflect.get(value, name))])
        .filter(([, field]) => field !== undefined),
    );
  return type === "string" || type === "enum" ? textOf(value) : value;
}

function textOf(value: object): unknown {
  return "edtf" in value ? value.edtf : "slug" in value ? value.slug : value;
}
