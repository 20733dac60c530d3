"use server";

import { revalidatePath } from "next/cache";
import { guarded } from "@/lib/auth/guarded";
import { beginSecondStep, confirmSecondStep, endSecondStep } from "@/lib/auth/second-step";
import { qrCodeOf } from "@/lib/http/qr-code";
import { editorWords, said } from "@/lib/language/editing/editor-words";
import { confirmCodeSchema, presentPasswordSchema } from "@/lib/schema/accounts/account";
import { fieldsOf } from "@/lib/schema/form";
import type { SecondStepState } from "@/lib/views/editor/second-step";
import { actingOnForm, readForm } from "./form";

/** Begins, and then confirms: the secret stays on the page between the two, and is stored only encrypted. */
export async function setUpSecondStepAction(
  state: SecondStepState,
  form: FormData,
): Promise<SecondStepState> {
  const done = await guarded("draft", async (actor): Promise<SecondStepState> => {
    if (state.setUp !== null && "code" in fieldsOf(form)) {
      const read = readForm(confirmCodeSchema, form);
      if (!read.ok) return { ...state, error: read.fields.code ?? read.message };
      const confirmed = await confirmSecondStep(actor, read.value.code);
      if (!confirmed.ok) return { ...state, error: said(confirmed.error) };
      return { on: true, setUp: null, error: null };
    }
    const read = readForm(presentPasswordSchema, form);
    if (!read.ok) return { ...state, error: read.fields.present ?? read.message };
    const begun = await beginSecondStep(actor, read.value.present);
    if (!begun.ok) return { ...state, error: said(begun.error) };
    return { on: false, setUp: { ...begun.value, qr: qrCodeOf(begun.value.address) }, error: null };
  });
  return done.ok ? done.value : { ...state, error: said(done.error.message) };
}

export const endSecondStepAction = actingOnForm(
  { permission: "draft" },
  presentPasswordSchema,
  async (actor, { present }) => {
    const ended = await endSecondStep(actor, present);
    if (!ended.ok)
      return {
        ok: false,
        message: editorWords("frame")("unchanged"),
        fields: { present: said(ended.error) },
      };
    revalidatePath("/edit/account");
    return { ok: true, message: editorWords("account")("step.ended") };
  },
);
