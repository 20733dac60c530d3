import "server-only";
import type { z } from "zod";
import { guarded } from "@/lib/auth/guarded";
import type { Actor, Permission } from "@/lib/domain/access/actor";
import type { Said } from "@/lib/domain/text/said";
import { said } from "@/lib/language/editing/editor-words";
import { readForm as readPlain } from "@/lib/schema/form";
import { type FormState, toRefused } from "@/lib/views/editor/form-state";

/** Forms of the editor as they arrive, and refusals, with what is wrong in the language of the page. */

type Read<T> = { ok: true; value: T } | { ok: false; message: Said; fields: Record<string, Said> };

export function readForm<T>(schema: z.ZodType<T>, form: FormData): Read<T> {
  const read = readPlain(schema, form);
  return read.ok ? read : { ok: false, message: said(read.message), fields: saidEach(read.fields) };
}

/** Sentences by field. */
export function saidEach(fields: Readonly<Record<string, string>>): Record<string, Said> {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, said(text)]));
}

/** Who may, and what is done once there is an answer: none of it where the action did not even begin. */
type Terms = { permission: Permission; after?: (state: FormState) => void };

/** The action of a form: who is it, and may they; what was typed, or what is wrong with it; then the work. */
export function actingOnForm<T>(
  { permission, after }: Terms,
  schema: z.ZodType<T>,
  work: (actor: Actor, typed: T) => Promise<FormState>,
): (state: FormState, form: FormData) => Promise<FormState> {
  return async (_state, form) => {
    const done = await guarded(permission, async (actor): Promise<FormState> => {
      const read = readForm(schema, form);
      return read.ok ? work(actor, read.value) : read;
    });
    if (!done.ok) return refused(done.error);
    after?.(done.value);
    return done.value;
  };
}

/** An action that did not even begin. */
export function refused(error: { kind: string; message: string }): FormState {
  return toRefused({ kind: error.kind, message: said(error.message) });
}
