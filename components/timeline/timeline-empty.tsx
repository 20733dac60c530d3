import { ButtonLink } from "@/components/ui/controls/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { displayDate } from "@/lib/domain/dates/display-date";
import { isFiltered, NO_FILTERS } from "@/lib/url/deals-search";
import { TIMELINE, type TimelineSearch } from "@/lib/url/timeline-search";

/** Nothing is left to draw: why, and the ways back. */
export function TimelineEmpty({ search }: { search: TimelineSearch }) {
  const { known } = search;
  const filtered = isFiltered({ ...search, from: null, to: null });
  return (
    <div className="mt-6">
      <EmptyState
        title={filtered ? "Nothing passes all of these filters" : "There is nothing to draw"}
        actions={
          <>
            {filtered && (
              <ButtonLink href={TIMELINE.href(search, { ...NO_FILTERS })}>Clear all filters</ButtonLink>
            )}
            {known !== null && (
              <ButtonLink href={TIMELINE.href(search, { known: null })}>
                Use all that is known today
              </ButtonLink>
            )}
            <ButtonLink href="/timeline">The whole timeline</ButtonLink>
          </>
        }
      >
        <p>No deal, term or event of the record is left under what this address asks for.</p>
        {known !== null && <p>Only what had been reported by {displayDate(known)} is drawn.</p>}
      </EmptyState>
    </div>
  );
}
