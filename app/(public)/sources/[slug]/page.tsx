import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { FilesLine, followGroup } from "@/components/shell/files-line";
import { ReadingPage } from "@/components/shell/reading-page";
import { LostPart } from "@/components/since/lost-part";
import { SinceHere } from "@/components/since/since-here";
import { SourceHeader } from "@/components/sources/source-header";
import { SourceRecord } from "@/components/sources/source-record";
import { getAbsent } from "@/lib/db/read/absent";
import { trackRecordSentence } from "@/lib/domain/standing/claim-outcome";
import { toSlug } from "@/lib/domain/text/slug";
import { inThisLanguage } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { revisionHref } from "@/lib/url/history-href";
import { sourceHref, withQuery } from "@/lib/url/href";
import { recordAlternates } from "@/lib/url/share/follow-href";
import { previewOf } from "../../../_share/preview";
import { absentMetadata } from "../../_said/absent-metadata";
import { loadSaid } from "../../_said/load-said";
import { SaidPage, saidMetadata } from "../../_said/said-page";
import { loadSource, type SourcePageProps } from "./load";

export async function generateMetadata(props: SourcePageProps): Promise<Metadata> {
  const said = await saidMetadata("sources", props);
  if (said !== null) return said;
  const { found, query } = await loadSource(props);
  if (found?.kind !== "found") return absentMetadata("source");
  const { source, record } = found.view;
  const date = source.publishedOn ? `, ${source.publishedOn.words}` : "";
  return {
    title: `${source.title} · ${source.publisher}`,
    description: `${source.publisher}${date}. ${trackRecordSentence(record, language())}.`,
    ...previewOf({
      record: { kind: "source", source: found.view },
      page: sourceHref(source.slug, { on: query.on, known: query.known }),
      canonical: sourceHref(source.slug),
      feeds: recordAlternates("sources", source.slug),
    }),
  };
}

/** One source: the document, everything that rests on it, and what became of it. */
export default async function SourcePage(props: SourcePageProps) {
  const said = await loadSaid("sources", props);
  if (said !== null) return <SaidPage said={said} />;
  const { slug, raw, query, notes, now, found } = await loadSource(props);
  if (found?.kind !== "found") {
    const absent = found === null ? await getAbsent("source", toSlug(slug)) : null;
    if (absent?.kind === "moved") permanentRedirect(inThisLanguage(withQuery(sourceHref(absent.slug), raw)));
    notFound();
  }
  return (
    <ReadingPage
      action={sourceHref(slug)}
      query={query}
      today={now}
      said={null}
      notes={notes}
      pinned={revisionHref("sources", found.view.source.slug, found.view.revision)}
      header={<SourceHeader source={found.view.source} clocks={query} />}
    >
      <SinceHere noun="sources" slug={found.view.source.slug} revision={found.view.revision} today={now} />
      <LostPart noun="sources" slug={found.view.source.slug} />
      <SourceRecord view={found.view} clocks={query} />
      <FilesLine groups={[followGroup("sources", found.view.source.slug)]} />
    </ReadingPage>
  );
}
