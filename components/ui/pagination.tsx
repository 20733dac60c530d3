import { words } from "@/lib/language/words";
import { ButtonLink } from "./controls/button-link";
import { TextLink } from "./text-link";

type PaginationProps = {
  /** "1–50 of 75 deals" */
  summary: string;
  previousHref: string | null;
  nextHref: string | null;
  /** What is paged through, for screen readers: "Deals". */
  label: string;
  /** How many rows a page may have, where the reader chooses. */
  rows?: RowChoice | undefined;
};

type RowChoice = {
  choices: readonly number[];
  current: number;
  total: number;
  hrefOf: (rows: number) => string;
};

/** Previous and next by links. Keyset pages have no page numbers. */
export function Pagination({ summary, previousHref, nextHref, label, rows }: PaginationProps) {
  const t = words("shell");
  return (
    <nav
      aria-label={t("list.pages", { what: label })}
      className="flex flex-wrap items-center justify-between gap-3 py-4"
    >
      <p className="text-ink-muted text-sm">{summary}</p>
      {rows && <Rows {...rows} />}
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

/** How many rows a page has: as many choices as make a difference, each a link. */
function Rows({ choices, current, total, hrefOf }: RowChoice) {
  const t = words("shell");
  const enough = choices.findIndex((choice) => choice >= total);
  const offered = enough < 0 ? choices : choices.slice(0, enough + 1);
  if (offered.length < 2 && offered.includes(current)) return null;
  return (
    <p className="no-print flex flex-wrap items-center gap-x-3 text-ink-muted text-sm">
      {t("list.onPage")}
      {offered.map((count) =>
        count === current ? (
          <b key={count} className="font-medium text-ink">
            {t("list.rows", { count })}
          </b>
        ) : (
          <TextLink key={count} href={hrefOf(count)} className="hit inline-flex items-center">
            {t("list.rows", { count })}
          </TextLink>
        ),
      )}
    </p>
  );
}
