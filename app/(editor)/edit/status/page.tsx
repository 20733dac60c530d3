import type { Metadata } from "next";
import { StatusSections } from "@/components/status/status-sections";
import { requireActor } from "@/lib/auth/require-actor";
import { getStatus } from "@/lib/db/maintenance/status";
import { editorWords } from "@/lib/language/editing/editor-words";
import { env } from "@/lib/runtime/env";
import { EditorPage } from "../../_editor/editor-page";

export const generateMetadata = (): Metadata => ({ title: editorWords("admin")("status.title") });

/** How this installation is, for its admins. */
export default async function StatusPage() {
  const actor = await requireActor("manage_accounts");
  const status = await getStatus(actor, env().ENTENTE_DATA_DIR ?? ".data");
  const t = editorWords("admin");
  return (
    <EditorPage title={t("status.title")} standfirst={t("status.standfirst")}>
      <StatusSections status={status} />
    </EditorPage>
  );
}
