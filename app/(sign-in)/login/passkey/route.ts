import { answerPasskey } from "@/app/_passkeys/answer-passkey";
import { askForPasskey, signInWithPasskey } from "@/lib/auth/passkeys";
import { noFieldsSchema, usePasskeySchema } from "@/lib/schema/accounts/passkey";

/** First the question, to whatever passkey the device has for this site. */
export function POST(request: Request): Promise<Response> {
  return answerPasskey(request, async (read) => {
    await read(noFieldsSchema);
    return askForPasskey();
  });
}

/** Then the answer of the device, which signs its owner in. */
export function PUT(request: Request): Promise<Response> {
  return answerPasskey(request, async (read) => signInWithPasskey((await read(usePasskeySchema)).response));
}
