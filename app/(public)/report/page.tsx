import type { Metadata } from "next";
import { ReportPage } from "@/components/report/report-page";
import { findReported } from "@/lib/db/notes/reader-notes";
import { told } from "@/lib/domain/text/translations";
import { words } from "@/lib/language/words";
import { nounOf, recordHref } from "@/lib/url/history-href";
import { type RawParams, readParams } from "@/lib/url/params";
import { REPORT_PARAMS, readReported } from "@/lib/url/share/report-search";
import { reportAction } from "../_actions/report";

export function generateMetadata(): Metadata {
  return { title: words("report")("title"), robots: { index: false } };
}

type Props = { searchParams: Promise<RawParams> };

/** A note to the editors about one record, from anybody. */
export default async function Page({ searchParams }: Props) {
  const { search, notes } = readParams(REPORT_PARAMS, await searchParams);
  const named = readReported(search.about);
  const found = named && (await findReported(named.section, named.slug));
  const about =
    named && found
      ? { ...told(found, "title"), text: search.about, href: recordHref(nounOf(named.section), named.slug) }
      : null;
  return <ReportPage about={about} notes={notes} action={reportAction} />;
}
