"use server";

import { answerIntake, draftIntake, setIntakeStatus } from "@/lib/db/intake/answer-intake";
import { today } from "@/lib/runtime/clock";
import { intakeDraftSchema, intakeSaveSchema, intakeStatusSchema } from "@/lib/schema/intake";
import { acting } from "./answer";

export const answerIntakeAction = acting("review", intakeSaveSchema, async (actor, save) => ({
  ok: true as const,
  weight: await answerIntake(actor, save, today()),
}));

export const draftIntakeAction = acting("review", intakeDraftSchema, (actor, request) =>
  draftIntake(actor, request, today()),
);

export const intakeStatusAction = acting("review", intakeStatusSchema, async (actor, request) => {
  await setIntakeStatus(actor, request);
  return { ok: true as const };
});
