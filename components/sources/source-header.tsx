import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { PageHeader } from "@/components/shell/page-header";
import { RecordActions } from "@/components/shell/record-actions";
import { TierMark } from "@/components/standing/tier-mark";
import { ExternalLink } from "@/components/ui/external-link";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { sourcesHref } from "@/lib/url/href";
import type { SourceBrief } from "@/lib/views/parts";

type SourceHeaderProps = { source: SourceBrief; clocks: ClockQuery };

/** The head of a source's page: who speaks, in which document, when, and where to read it. */
export function SourceHeader({ source, clocks }: SourceHeaderProps) {
  const { slug, title, publisher, via, url, publishedOn, language, tier } = source;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: words("record")("sourcesList"), href: sourcesHref(clocks) }]} />
      <PageHeader
        kicker={via === null ? publisher : `${publisher}, ${words("record")("via", { name: via })}`}
        title={<span lang={language}>{title}</span>}
        meta={
          <>
            <span>
              {publishedOn
                ? words("record")("publishedOn", { day: publishedOn.words })
                : words("record")("undatedTitle")}
            </span>
            <TierMark tier={tier} />
            {url && <ExternalLink href={url}>{words("record")("readIt")}</ExternalLink>}
          </>
        }
        actions={<RecordActions noun="sources" slug={slug} clocks={clocks} />}
      />
    </>
  );
}
