import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { ParamNote } from "@/lib/url/params";
import type { ReportState } from "@/lib/views/editor/reader-notes";
import { ReportForm } from "./report-form";

type ReportPageProps = {
  /** The record that is wrong; null: the address names none. */
  about: { text: string; title: string; href: string | null } | null;
  notes: readonly ParamNote[];
  action: (state: ReportState, form: FormData) => Promise<ReportState>;
};

/** Says what a report is, and takes one. */
export function ReportPage({ about, notes, action }: ReportPageProps) {
  return (
    <PageBody>
      <PageHeader
        kicker={about?.href && <TextLink href={about.href}>{about.title}</TextLink>}
        title="Report an error"
        standfirst="A wrong figure, a date, a quotation that does not stand in its source: editors read every note. It is not shown to readers."
      />
      <ParameterNotes notes={notes} />
      {about === null ? (
        <div className="mt-8">
          <EmptyState title="Which page is wrong?">
            Go to the deal, partnership, organization or source that is wrong, and press “Report an error”
            there.
          </EmptyState>
        </div>
      ) : (
        <ReportForm about={about} action={action} />
      )}
    </PageBody>
  );
}
