import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { RevisionDifference } from "@/components/history/revision-difference";
import { PageBody } from "@/components/shell/page-body";
import { compareRevisions } from "@/lib/db/history/difference";
import { inThisLanguage, sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { compareRevisionsHref } from "@/lib/url/compare/compare-revisions-href";
import { HISTORY_NOUNS, isHistoryNoun, parseRange } from "@/lib/url/history-href";

type DifferencePageProps = { params: Promise<{ noun: string; slug: string; range: string }> };

export async function generateMetadata({ params }: DifferencePageProps): Promise<Metadata> {
  const { slug, range } = await params;
  const [from = "", to = ""] = range.split("...");
  return {
    title: words("history")("difference.pageTitle", { from, to, name: slug }),
    robots: { index: false },
  };
}

/** What changed between two revisions of a record. */
export default async function DifferencePage({ params }: DifferencePageProps) {
  const { noun, slug, range: text } = await params;
  const range = parseRange(text);
  if (!isHistoryNoun(noun) || range === null) notFound();
  const difference = await compareRevisions({
    ...{ section: HISTORY_NOUNS[noun], slug, range, lang: sayingLang() },
  });
  if (difference === null) notFound();
  const present = difference.subject.slug;
  if (present !== slug) permanentRedirect(inThisLanguage(compareRevisionsHref(noun, present, range)));
  return (
    <PageBody>
      <RevisionDifference difference={difference} />
    </PageBody>
  );
}
