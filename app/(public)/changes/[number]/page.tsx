import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangeSetRecord } from "@/components/history/change-set-record";
import { PageBody } from "@/components/shell/page-body";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { getChangeSet } from "@/lib/db/history/change-sets";
import { alternatesOf } from "@/lib/language/alternates";
import { sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { AFTER_PARAM, changeSetHref, parseNumber } from "@/lib/url/history-href";
import { type RawParams, readParams } from "@/lib/url/params";

type ChangeSetPageProps = { params: Promise<{ number: string }>; searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: ChangeSetPageProps): Promise<Metadata> {
  const { number: text } = await params;
  const number = parseNumber(text);
  const canonical = number === null ? {} : { alternates: alternatesOf(changeSetHref(number)) };
  return {
    title: words("history")("save.pageTitle", { number: text }),
    robots: { index: false },
    ...canonical,
  };
}

/** One save with everything it touched. */
export default async function ChangeSetPage({ params, searchParams }: ChangeSetPageProps) {
  const [{ number: text }, raw] = await Promise.all([params, searchParams]);
  const { search: values, notes } = readParams(AFTER_PARAM, raw);
  const number = parseNumber(text);
  const view = number === null ? null : await getChangeSet(number, values.after, sayingLang());
  if (view === null) notFound();
  return (
    <PageBody>
      <ParameterNotes notes={notes} />
      <ChangeSetRecord view={view} isFirst={values.after === null} />
    </PageBody>
  );
}
