import { answerPasskey } from "@/app/_passkeys/answer-passkey";
import { addPasskey, beginPasskey } from "@/lib/auth/passkeys";
import { authorize } from "@/lib/auth/require-actor";
import { addPasskeySchema, beginPasskeySchema } from "@/lib/schema/accounts/passkey";

/** First the question for the device of whoever is signed in; it wants the present password. */
export function POST(request: Request): Promise<Response> {
  return answerPasskey(request, async (read) => {
    const actor = await authorize("draft");
    const { present } = await read(beginPasskeySchema);
    return beginPasskey(actor, present);
  });
}

/** Then what the device answered, under the name that its owner gives it. */
export function PUT(request: Request): Promise<Response> {
  return answerPasskey(request, async (read) => {
    const actor = await authorize("draft");
    const { name, response } = await read(addPasskeySchema);
    return addPasskey(actor, name, response);
  });
}
