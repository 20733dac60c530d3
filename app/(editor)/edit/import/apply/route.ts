import { applyImport } from "@/lib/db/import/browser-import";
import { applyImportSchema } from "@/lib/schema/bundle/import-run";
import { parseWith } from "@/lib/schema/explain";
import { answerImport, withIssues } from "../answer-import";

const NOT_ALONE =
  "Here a second person reviews every change, and an import does not fit into a draft. Nothing was saved. Whoever runs this server can import it with “npm run data -- import”.";

/** Carries out the plan that a dry run showed: the same bundle as the body, the plan's fingerprint in the address. */
export async function POST(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return answerImport(request, async ({ actor, ...work }) => {
    const parsed = parseWith(applyImportSchema, asked);
    if (!parsed.ok) return withIssues(parsed.issues);
    const outcome = await applyImport(actor, { ...work, ...parsed.value });
    if (outcome.ok) return { kind: "saved", changeSet: outcome.changeSet };
    if (outcome.reason === "moved") return { kind: "moved" };
    if (outcome.reason === "four_eyes") return { kind: "refused", reason: "other", message: NOT_ALONE };
    return withIssues(outcome.issues);
  });
}
