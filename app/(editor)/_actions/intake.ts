"use server";

import { answerIntake, draftIntake, setIntakeStatus } from "@/lib/db/intake/answer-intake";
import { keepSecondReading, textForSecond } from "@/lib/db/intake/second-reading";
import { sayingLang } from "@/lib/language/current";
import { AppError } from "@/lib/runtime/app-error";
import { now, today } from "@/lib/runtime/clock";
import { intakeDraftSchema, intakeSavesSchema, intakeStatusSchema } from "@/lib/schema/intake";
import { askSecondSchema } from "@/lib/schema/second-reading";
import { askSecondReader } from "@/lib/second-reader/ask";
import { hostOf, secondReader } from "@/lib/second-reader/configured";
import { acting } from "./answer";

export const answerIntakeAction = acting("review", intakeSavesSchema, async (actor, saves) => ({
  ok: true as const,
  weight: await answerIntake(actor, saves, { today: today(), lang: sayingLang() }),
}));

export const draftIntakeAction = acting("review", intakeDraftSchema, (actor, request) =>
  draftIntake(actor, request, today()),
);

export const intakeStatusAction = acting("review", intakeStatusSchema, async (actor, request) => {
  await setIntakeStatus(actor, request);
  return { ok: true as const };
});

const NONE = "No second reader is set up on this server.";

/** Sends this one article away, because its editor said so, and keeps what comes back. */
export const askSecondAction = acting("review", askSecondSchema, async (actor, { id }) => {
  const reader = secondReader();
  if (reader === null) throw new AppError("invalid", NONE);
  const answer = await askSecondReader(reader, await textForSecond(actor, id));
  if (!answer.ok) throw new AppError("invalid", answer.error);
  const askedAt = now().toISOString();
  await keepSecondReading(actor, id, {
    ...{ host: hostOf(reader), model: reader.model, askedAt, claims: answer.value },
  });
  return { ok: true as const };
});
