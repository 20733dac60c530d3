import { said } from "@/lib/language/editing/editor-words";
import "server-only";
import type { z } from "zod";
import { hasPasskeys, isOurPage } from "@/lib/auth/passkeys";
import type { Result } from "@/lib/domain/text/result";
import { BadBody, readJsonBody } from "@/lib/http/read-body";
import { AppError } from "@/lib/runtime/app-error";
import { asUnavailable } from "@/lib/runtime/database-trouble";

/** What the routes of passkeys share: only pages of the public address are heard, and every refusal has its words. */

const ELSEWHERE = "Passkeys work at the public address of this site, over https, and nowhere else.";

/** Reads what was sent. @throws {BadBody} */
type Read = <S extends z.ZodType>(schema: S) => Promise<z.output<S>>;

/** Answers with what `work` says: its value, or `{ message }` why not. */
export async function answerPasskey(
  request: Request,
  work: (read: Read) => Promise<Result<object | null>>,
): Promise<Response> {
  if (!hasPasskeys() || !isOurPage(request.headers)) return answer(403, { message: said(ELSEWHERE) });
  try {
    const done = await work((schema) => readJsonBody(request, schema));
    return done.ok ? answer(200, done.value ?? {}) : answer(400, { message: said(done.error) });
  } catch (thrown) {
    if (thrown instanceof BadBody) return answer(thrown.problem.status, { message: said(thrown.message) });
    const error = asUnavailable(thrown);
    if (error instanceof AppError) return answer(error.status, { message: said(error.message) });
    throw error;
  }
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "private, no-store" } });
}
