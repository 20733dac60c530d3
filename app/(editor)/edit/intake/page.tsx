import type { Metadata } from "next";
import { IntakeForm } from "@/components/editor/intake/intake-form";
import { IntakeInbox } from "@/components/editor/intake/intake-inbox";
import { requireActor } from "@/lib/auth/require-actor";
import { getInbox, STALE_MONTHS } from "@/lib/db/intake/inbox";
import { sayingLang } from "@/lib/language/current";
import { editorWords } from "@/lib/language/editing/editor-words";
import { today } from "@/lib/runtime/clock";
import { EditorPage } from "../../_editor/editor-page";

export const generateMetadata = (): Metadata => ({ title: editorWords("intake")("title") });

/** Articles in, and what an hour is best spent on. */
export default async function IntakePage() {
  const actor = await requireActor("review");
  const inbox = await getInbox(actor, today(), sayingLang());
  const t = editorWords("intake");
  return (
    <EditorPage title={t("title")} standfirst={t("standfirst")}>
      <IntakeForm />
      <IntakeInbox inbox={inbox} staleMonths={STALE_MONTHS} />
    </EditorPage>
  );
}
