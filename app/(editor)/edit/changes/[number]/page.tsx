import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/editor/fields/action-form";
import { ChangeSetRecord } from "@/components/history/change-set-record";
import { PageBody } from "@/components/shell/page-body";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/require-actor";
import { getChangeSet } from "@/lib/db/history/change-sets";
import { editorWords } from "@/lib/language/editing/editor-words";
import { AFTER_PARAM, parseNumber } from "@/lib/url/history-href";
import { type RawParams, readParams } from "@/lib/url/params";
import { editorChangeHref } from "@/lib/url/record-href";
import { undoChangeSetAction } from "../../../_actions/history";

type ChangePageProps = { params: Promise<{ number: string }>; searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: ChangePageProps): Promise<Metadata> {
  return { title: editorWords("changes")("undo.page", { number: (await params).number }) };
}

/** One save with everything it touched, and the way to take it back whole. */
export default async function EditorChangePage({ params, searchParams }: ChangePageProps) {
  await requireActor("publish");
  const [{ number: text }, raw] = await Promise.all([params, searchParams]);
  const { search: values, notes } = readParams(AFTER_PARAM, raw);
  const number = parseNumber(text);
  const view = number === null ? null : await getChangeSet(number, values.after);
  if (view === null) notFound();
  const t = editorWords("changes");
  return (
    <PageBody>
      <ParameterNotes notes={notes} />
      <ChangeSetRecord view={view} isFirst={values.after === null} hrefOf={editorChangeHref} />
      <Section id="undo" title={t("undo.title")} lead={t("undo.lead", { count: view.records })}>
        <ActionForm
          id="undo"
          action={undoChangeSetAction}
          fields={[{ name: "message", label: t("why"), hint: t("whyHint") }]}
          submit={t("undo.submit", { number: String(view.number) })}
          variant="danger"
        >
          <input type="hidden" name="number" value={view.number} />
        </ActionForm>
      </Section>
    </PageBody>
  );
}
