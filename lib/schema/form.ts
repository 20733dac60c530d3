import type { z } from "zod";

/** A form as it arrives → what it says, or a sentence for each field that is wrong. */

export type FormErrors = { ok: false; message: string; fields: Record<string, string> };
type Read<T> = { ok: true; value: T } | FormErrors;

/** What is sent without the form of a page may be anything; then it says nothing. */
export function fieldsOf(form: unknown): Readonly<Record<string, FormDataEntryValue>> {
  return form instanceof FormData ? Object.fromEntries(form) : {};
}

export function readForm<T>(schema: z.ZodType<T>, form: FormData): Read<T> {
  const parsed = schema.safeParse(fieldsOf(form));
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) fields[String(path[0] ?? "")] ??= message;
  return { ok: false, message: "Nothing was changed: see the fields below.", fields };
}
