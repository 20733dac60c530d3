import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/editor/fields/action-form";
import { ChangeSetRecord } from "@/components/history/change-set-record";
import { PageBody } from "@/components/shell/page-body";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/require-actor";
import { getChangeSet } from "@/lib/db/history/change-sets";
import { AFTER_PARAM, parseNumber } from "@/lib/url/history-href";
import { type RawParams, readParams } from "@/lib/url/params";
import { editorChangeHref } from "@/lib/url/record-href";
import { undoChangeSetAction } from "../../../_actions/history";

type ChangePageProps = { params: Promise<{ number: string }>; searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: ChangePageProps): Promise<Metadata> {
  return { title: `Save ${(await params).number} at the editor` };
}

/** One save with everything it touched, and the way to take it back whole. */
export default async function EditorChangePage({ params, searchParams }: ChangePageProps) {
  await requireActor("publish");
  const [{ number: text }, raw] = await Promise.all([params, searchParams]);
  const { search: values, notes } = readParams(AFTER_PARAM, raw);
  const number = parseNumber(text);
  const view = number === null ? null : await getChangeSet(number, values.after);
  if (view === null) notFound();
  const many = view.records === 1 ? "the record" : `all ${view.records.toLocaleString("en")} records`;
  return (
    <PageBody>
      <ParameterNotes notes={notes} />
      <ChangeSetRecord view={view} isFirst={values.after === null} hrefOf={editorChangeHref} />
      <Section
        id="undo"
        title="Undo this save"
        lead={`Takes back what it did to ${many} it touched, as a new save. Later changes of other fields stay; where later saves rest on this one nothing is changed, and you are told which.`}
      >
        <ActionForm
          id="undo"
          action={undoChangeSetAction}
          fields={[{ name: "message", label: "Why?", hint: "History shows it beside your name." }]}
          submit={`Undo save ${view.number}`}
          variant="danger"
        >
          <input type="hidden" name="number" value={view.number} />
        </ActionForm>
      </Section>
    </PageBody>
  );
}
