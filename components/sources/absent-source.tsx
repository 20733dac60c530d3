import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import { sourceHref, sourcesHref } from "@/lib/url/href";
import type { DateView } from "@/lib/views/parts";

type UnpublishedSourceProps = { slug: string; known: Day; publishedOn: DateView | null };

/** The source is in the record, but it was not certainly published by the day of the reading. */
export function UnpublishedSource({ slug, known, publishedOn }: UnpublishedSourceProps) {
  const when = publishedOn
    ? `it is dated ${publishedOn.words}`
    : "it is undated, so it counts on no past day";
  return (
    <PageBody>
      <PageHeader
        kicker="Not yet published"
        title="This source was not yet published"
        standfirst={`It is not certain to have been published by ${displayDate(known)}: ${when}.`}
      />
      <div className="mt-8 flex flex-wrap gap-2">
        <ButtonLink href={sourceHref(slug)} variant="primary" reload>
          Read it with what is known today
        </ButtonLink>
        <ButtonLink href={sourcesHref()}>All sources</ButtonLink>
      </div>
    </PageBody>
  );
}
