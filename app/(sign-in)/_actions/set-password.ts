"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { redeemLink } from "@/lib/auth/one-time-link";
import { inThisLanguage } from "@/lib/language/current";
import { editorWords, said } from "@/lib/language/editing/editor-words";
import { firstAdminSchema, setPasswordSchema } from "@/lib/schema/accounts/sign-in";
import { fieldsOf } from "@/lib/schema/form";
import type { SetPasswordState } from "@/lib/views/editor/sign-in";

/** The form behind a one-time link; whoever fills it in is signed in. */
export async function setPasswordAction(_state: SetPasswordState, form: FormData): Promise<SetPasswordState> {
  const parsed = readForm(form);
  if (!parsed.success) return withErrors(form, parsed.error);
  const { t, password, first } = parsed.data;
  if (!(await redeemLink(t, password, first)))
    return { ...typed(form), error: editorWords("signIn")("link.goneNow"), fields: {} };
  redirect(inThisLanguage("/edit"));
}

/** Only the first admin says who they are. */
function readForm(form: FormData) {
  const fields = fieldsOf(form);
  return "email" in fields
    ? firstAdminSchema.transform(({ t, password, ...first }) => ({ t, password, first })).safeParse(fields)
    : setPasswordSchema.transform((given) => ({ ...given, first: null })).safeParse(fields);
}

function withErrors(form: FormData, error: z.ZodError<unknown>): SetPasswordState {
  const { fieldErrors } = z.flattenError(error as z.ZodError<Record<string, unknown>>);
  const fields = {
    ...(fieldErrors.name?.[0] && { name: said(fieldErrors.name[0]) }),
    ...(fieldErrors.email?.[0] && { email: said(fieldErrors.email[0]) }),
    ...(fieldErrors.password?.[0] && { password: said(fieldErrors.password[0]) }),
  };
  return { ...typed(form), error: null, fields };
}

/** What was typed, to be shown again; never the password. */
function typed(form: FormData): { name: string; email: string } {
  const fields = fieldsOf(form);
  const text = (name: string) => String(fields[name] ?? "").slice(0, 254);
  return { name: text("name"), email: text("email") };
}
