import { limitHeaders, WRITING } from "@/lib/api/definition/limits";
import { authorizeApi } from "@/lib/auth/require-actor";
import { countWrite } from "@/lib/auth/write-limit";
import type { Actor, Permission } from "@/lib/domain/access/actor";
import { BadBody } from "@/lib/http/read-body";
import { respondProblem, respondUnauthenticated, respondUnavailable } from "@/lib/http/respond";
import { AppError } from "@/lib/runtime/app-error";
import { asUnavailable } from "@/lib/runtime/database-trouble";

/** What every request that writes begins with: who is it, may they, and have they written too often? */

export async function writeAs(
  permission: Permission,
  work: (actor: Actor) => Promise<Response>,
): Promise<Response> {
  return answering(async () => {
    const actor = await authorizeApi(permission);
    const letIn = await countWrite(actor);
    const left = { left: letIn.left, seconds: letIn.resetMs / 1_000 };
    if (!letIn.ok) return respondSpent(left.seconds);
    return withHeaders(await answering(() => work(actor)), limitHeaders(WRITING, left));
  });
}

function respondSpent(seconds: number): Response {
  const wait = Math.max(1, Math.ceil(seconds));
  const response = respondProblem({
    status: 429,
    title: "Please wait a moment",
    detail: `This token has written ${WRITING.quota} times within a minute, which is the most. Send it again in ${wait} seconds. A whole table or bundle is imported at once at /edit/import.`,
  });
  return withHeaders(response, { ...limitHeaders(WRITING, { left: 0, seconds }), "Retry-After": `${wait}` });
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.append(name, value);
  return response;
}

/** An expected refusal is a problem with its status, never a 500. */
async function answering(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (thrown) {
    const error = asUnavailable(thrown);
    if (error instanceof BadBody) return respondProblem(error.problem);
    if (!(error instanceof AppError)) throw error;
    if (error.kind === "unauthenticated") return respondUnauthenticated();
    if (error.kind === "unavailable") return respondUnavailable(error.message);
    return respondProblem({ status: error.status, title: "Nothing was changed", detail: error.message });
  }
}
