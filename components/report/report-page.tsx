import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { EmptyState } from "@/components/ui/empty-state";
import { inOwn } from "@/components/ui/language/own";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { REPORT_LIMITS } from "@/lib/schema/report";
import type { ParamNote } from "@/lib/url/params";
import type { ReportState } from "@/lib/views/editor/reader-notes";
import { ReportForm, type ReportWords } from "./report-form";

type ReportPageProps = {
  /** The record that is wrong; null: the address names none. */
  about: { text: string; title: string; titleLang?: string; href: string | null } | null;
  notes: readonly ParamNote[];
  action: (state: ReportState, form: FormData) => Promise<ReportState>;
};

/** Says what a report is, and takes one. */
export function ReportPage({ about, notes, action }: ReportPageProps) {
  const t = words("report");
  return (
    <PageBody>
      <PageHeader
        kicker={
          about?.href && (
            <TextLink href={about.href} {...inOwn(about.titleLang)}>
              {about.title}
            </TextLink>
          )
        }
        title={t("title")}
        standfirst={t("standfirst")}
      />
      <ParameterNotes notes={notes} />
      {about === null ? (
        <div className="mt-8">
          <EmptyState title={t("which")}>{t("whichLead")}</EmptyState>
        </div>
      ) : (
        <ReportForm about={about} action={action} words={formWords(about.title)} />
      )}
    </PageBody>
  );
}

/** What the form, which runs in the browser, says. */
function formWords(title: string): ReportWords {
  const t = words("report");
  return {
    notSent: t("notSent"),
    what: t("what", { title }),
    whatHint: t("whatHint", { most: REPORT_LIMITS.text }),
    contact: t("contact"),
    contactHint: t("contactHint"),
    sending: t("sending"),
    send: t("send"),
    sent: t("sent", { title }),
    back: t("back"),
  };
}
