import { ButtonLink } from "@/components/ui/controls/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { isFiltered, NO_FILTERS } from "@/lib/url/deals-search";
import { TIMELINE, type TimelineSearch } from "@/lib/url/timeline-search";

/** Nothing is left to draw: why, and the ways back. */
export function TimelineEmpty({ search }: { search: TimelineSearch }) {
  const { known } = search;
  const t = words("timeline");
  const filtered = isFiltered({ ...search, from: null, to: null });
  return (
    <div className="mt-6">
      <EmptyState
        title={t(filtered ? "empty.filtered" : "empty.title")}
        actions={
          <>
            {filtered && (
              <ButtonLink href={TIMELINE.href(search, { ...NO_FILTERS })}>{t("filters.clear")}</ButtonLink>
            )}
            {known !== null && (
              <ButtonLink href={TIMELINE.href(search, { known: null })}>
                {words("overview")("figures.knownToday")}
              </ButtonLink>
            )}
            <ButtonLink href="/timeline">{t("empty.whole")}</ButtonLink>
          </>
        }
      >
        <p>{t("empty.lead")}</p>
        {known !== null && <p>{t("empty.known", { day: displayDate(known, language()) })}</p>}
      </EmptyState>
    </div>
  );
}
