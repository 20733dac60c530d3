import type { Metadata } from "next";
import { DeadLinks } from "@/components/editor/review/dead-links";
import { FindingsList } from "@/components/editor/review/findings-list";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/require-actor";
import { listDeadLinks } from "@/lib/db/maintenance/link-checks";
import { listFindings } from "@/lib/db/read/findings/findings";
import { sayingLang } from "@/lib/language/current";
import { editorWords } from "@/lib/language/editing/editor-words";
import { today } from "@/lib/runtime/clock";
import { EditorPage } from "../../_editor/editor-page";

export const generateMetadata = (): Metadata => ({ title: editorWords("home")("finding.title") });

/** What in the record cannot all be so: questions for editors, which readers do not see. */
export default async function FindingsPage() {
  const actor = await requireActor("publish");
  const [{ findings, total, isPartial }, links] = await Promise.all([
    listFindings(today(), sayingLang()),
    listDeadLinks(actor),
  ]);
  const t = editorWords("home");
  return (
    <EditorPage
      title={t("finding.title")}
      standfirst={t("finding.standfirst")}
      meta={[
        <span key="total">{t("finding.total", { total })}</span>,
        ...(findings.length < total
          ? [<span key="shown">{t("finding.shown", { count: findings.length })}</span>]
          : []),
        ...(isPartial ? [<span key="partial">{t("finding.partial")}</span>] : []),
      ]}
    >
      <FindingsList findings={findings} />
      <Section id="dead-links" title={t("finding.dead")} lead={t("finding.deadLead")}>
        <DeadLinks links={links} />
      </Section>
    </EditorPage>
  );
}
