import { previewImport } from "@/lib/db/import/browser-import";
import { answerImport, withIssues } from "../answer-import";

/** The dry run: a bundle as the body, and what importing it would do as the last line of the answer. */
export async function POST(request: Request): Promise<Response> {
  return answerImport(request, async ({ actor, ...work }) => {
    const outcome = await previewImport(actor, work);
    return outcome.ok ? { kind: "plan", preview: outcome.preview } : withIssues(outcome.issues);
  });
}
