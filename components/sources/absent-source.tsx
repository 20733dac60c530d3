import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { LostPart } from "@/components/since/lost-part";
import { ButtonLink } from "@/components/ui/controls/button-link";
import type { Day } from "@/lib/domain/dates/day";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import { sourceHref, sourcesHref } from "@/lib/url/href";
import type { DateView } from "@/lib/views/parts";

type UnpublishedSourceProps = { slug: string; known: Day; publishedOn: DateView | null };

/** The source is in the record, but it was not certainly published by the day of the reading. */
export function UnpublishedSource({ slug, known, publishedOn }: UnpublishedSourceProps) {
  const t = words("sources");
  const by = dayWords(known);
  return (
    <PageBody>
      <PageHeader
        kicker={t("unpublished.kicker")}
        title={t("unpublished.title")}
        standfirst={
          publishedOn
            ? t("unpublished.dated", { known: by, day: publishedOn.words })
            : t("unpublished.undated", { known: by })
        }
      />
      <LostPart noun="sources" slug={slug} />
      <div className="mt-8 flex flex-wrap gap-2">
        <ButtonLink href={sourceHref(slug)} variant="primary" reload>
          {t("unpublished.today")}
        </ButtonLink>
        <ButtonLink href={sourcesHref()}>{t("unpublished.all")}</ButtonLink>
      </div>
    </PageBody>
  );
}
