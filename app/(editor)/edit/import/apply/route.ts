import { applyImport } from "@/lib/db/bundle/browser-import";
import { parseWith } from "@/lib/schema/explain";
import { applyImportSchema } from "@/lib/schema/import-run";
import { answerImport, flawed } from "../answer-import";

/** Carries out the plan that a dry run showed: the same bundle as the body, the plan's fingerprint in the address. */
export async function POST(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return answerImport(request, async ({ actor, ...work }) => {
    const parsed = parseWith(applyImportSchema, asked, "");
    if (!parsed.ok) return flawed(parsed.flaws);
    const outcome = await applyImport(actor, { ...work, ...parsed.value });
    if (outcome.ok) return { kind: "saved", changeSet: outcome.changeSet };
    return outcome.reason === "moved" ? { kind: "moved" } : flawed(outcome.flaws);
  });
}
