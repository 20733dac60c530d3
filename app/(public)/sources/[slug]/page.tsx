import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FilesLine, followGroup } from "@/components/shell/files-line";
import { ReadingPage } from "@/components/shell/reading-page";
import { LostPart } from "@/components/since/lost-part";
import { SinceHere } from "@/components/since/since-here";
import { UnpublishedSource } from "@/components/sources/absent-source";
import { SourceHeader } from "@/components/sources/source-header";
import { SourceRecord } from "@/components/sources/source-record";
import { getAbsent } from "@/lib/db/read/absent";
import { getSource } from "@/lib/db/read/sources/source";
import { trackRecordSentence } from "@/lib/domain/standing/claim-outcome";
import { toSlug } from "@/lib/domain/text/slug";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { canMail } from "@/lib/mail/send-mail";
import { revisionHref } from "@/lib/url/history-href";
import { sourceHref } from "@/lib/url/href";
import { SOURCE_PAGE_PARAMS } from "@/lib/url/record-deals";
import { recordAlternates } from "@/lib/url/share/follow-href";
import { previewOf } from "../../../_share/preview";
import { absentMetadata, unreportedMetadata } from "../../_said/absent-page";
import { defineLoad, leaveForPresent } from "../../_said/load-record";
import { loadSaid, type RecordPageProps } from "../../_said/load-said";
import { SaidPage, saidMetadata } from "../../_said/said-page";

const loadSource = defineLoad(SOURCE_PAGE_PARAMS, (slug, clocks, { cursor }) =>
  getSource(slug, { clocks, cursor }),
);

export async function generateMetadata(props: RecordPageProps): Promise<Metadata> {
  const said = await saidMetadata("sources", props);
  if (said !== null) return said;
  const { answer: found, query } = await loadSource(props);
  if (found?.kind === "not_yet") return unreportedMetadata(words("sources")("unpublished.title"));
  if (found === null) return absentMetadata("source");
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
export default async function SourcePage(props: RecordPageProps) {
  const said = await loadSaid("sources", props);
  if (said !== null) return <SaidPage said={said} />;
  const { slug, raw, query, notes, now, answer: found } = await loadSource(props);
  if (found === null) {
    leaveForPresent(await getAbsent("source", toSlug(slug)), sourceHref, raw);
    notFound();
  }
  if (found.kind === "not_yet") {
    const { publishedOn } = found.source;
    return <UnpublishedSource {...{ slug, publishedOn }} known={query.known ?? now} />;
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
      <FilesLine groups={[followGroup("sources", found.view.source.slug, canMail())]} />
    </ReadingPage>
  );
}
