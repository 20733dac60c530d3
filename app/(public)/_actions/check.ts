"use server";

import { type CheckState, tellCheckup } from "@/components/check/tell-checkup";
import { checkText } from "@/lib/db/share/checkup";
import { sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { checkTextSchema } from "@/lib/schema/check-text";
import { fieldsOf } from "@/lib/schema/form";

/** The long form of /check: what is sent is read, answered and forgotten. */
export async function checkAction(_state: CheckState, form: FormData): Promise<CheckState> {
  const read = checkTextSchema.safeParse(fieldsOf(form));
  if (!read.success) return { told: null, error: words("check")("empty") };
  const { text } = read.data;
  const view = await checkText({
    ...{ text, origin: publicOrigin(env()), today: today(), lang: sayingLang() },
  });
  return { told: tellCheckup(view), error: null };
}
