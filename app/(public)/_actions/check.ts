"use server";

import { checkText } from "@/lib/db/share/checkup";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { checkTextSchema } from "@/lib/schema/check-text";
import { fieldsOf } from "@/lib/schema/form";
import type { CheckState } from "@/lib/views/share/checkup";

/** The long form of /check: what is sent is read, answered and forgotten. */
export async function checkAction(_state: CheckState, form: FormData): Promise<CheckState> {
  const read = checkTextSchema.safeParse(fieldsOf(form));
  if (!read.success) return { view: null, error: "Paste a text first: an article, addresses, or a table." };
  const { text } = read.data;
  return { view: await checkText({ text, origin: publicOrigin(env()), today: today() }), error: null };
}
