import { words } from "@/lib/language/words";
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
  const t = words("shell");
  return (
    <nav
      aria-label={t("list.pages", { what: label })}
      className="flex flex-wrap items-center justify-between gap-3 py-4"
    >
      <p className="text-ink-muted text-sm">{summary}</p>
      <div className="no-print flex gap-2">
        {previousHref && (
          <ButtonLink href={previousHref} rel="prev" size="sm">
            {t("list.previous")}
          </ButtonLink>
        )}
        {nextHref && (
          <ButtonLink href={nextHref} rel="next" size="sm">
            {t("list.next")}
          </ButtonLink>
        )}
      </div>
    </nav>
  );
}
