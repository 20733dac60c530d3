import { ButtonLink } from "./controls/button-link";

type PaginationProps = {
  /** "1–50 of 75 deals" */
  summary: string;
  previousHref: string | null;
  nextHref: string | null;
  /** What is paged through, for screen readers: "Deals". */
  label: string;
};

/** Previous and next by links. Keyset pages have no page numbers. */
export function Pagination({ summary, previousHref, nextHref, label }: PaginationProps) {
  return (
    <nav aria-label={`${label}: pages`} className="flex flex-wrap items-center justify-between gap-3 py-4">
      <p className="text-ink-muted text-sm">{summary}</p>
      <div className="no-print flex gap-2">
        {previousHref && (
          <ButtonLink href={previousHref} rel="prev" size="sm">
            ← Previous
          </ButtonLink>
        )}
        {nextHref && (
          <ButtonLink href={nextHref} rel="next" size="sm">
            Next →
          </ButtonLink>
        )}
      </div>
    </nav>
  );
}
