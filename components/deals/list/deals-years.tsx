import { cx } from "@/components/ui/cx";
import { InlineBar } from "@/components/ui/inline-bar";
import { Link } from "@/components/ui/language/link";
import { unseen } from "@/components/ui/language/unseen";
import { words } from "@/lib/language/words";
import { DEALS, type DealsSearch } from "@/lib/url/deals-search";
import { firstDayOf, lastDayOf } from "@/lib/url/partial-day";

type DealsYearsProps = {
  search: DealsSearch;
  years: readonly { year: number; count: number }[];
  undated: number;
};

/** Deals by year of announcement: a bar, a number and a link each. A second press on the year in force lifts it. */
export function DealsYears({ search, years, undated }: DealsYearsProps) {
  const t = words("deals");
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <fieldset className="min-w-0 text-sm">
      <legend className="mb-1 font-medium">{t("announced")}</legend>
      {years.length === 0 && <p className="text-ink-muted">{t("noneDated")}</p>}
      <ul>
        {filled(years).map(({ year, count }) => (
          <li key={year}>
            <YearLink year={year} count={count} most={most} search={search} />
          </li>
        ))}
      </ul>
      {undated > 0 && <p className="text-ink-muted">{t("withoutDate", { count: undated })}</p>}
    </fieldset>
  );
}

type YearLinkProps = { year: number; count: number; most: number; search: DealsSearch };

function YearLink({ year, count, most, search }: YearLinkProps) {
  const text = String(year);
  const alone = search.from === text && search.to === text;
  const within = isWithin(text, search);
  const href = DEALS.href(search, alone ? { from: null, to: null } : { from: text, to: text });
  return (
    <Link
      href={href}
      scroll={false}
      aria-current={alone ? "true" : undefined}
      className={cx(
        "hit grid grid-cols-[2.25rem_minmax(0,1fr)_2rem] items-center gap-2 hover:text-accent",
        alone && "font-medium",
      )}
    >
      <span>{year}</span>
      <InlineBar value={count} max={most} tone={within ? "accent" : "ink"} className="w-full" />
      <span className="text-right font-normal text-ink-muted">
        {words("deals").rich("yearCount", { count, hidden: unseen })}
      </span>
    </Link>
  );
}

function isWithin(year: string, { from, to }: DealsSearch): boolean {
  if (from === null && to === null) return false;
  return (
    (from === null || lastDayOf(year) >= firstDayOf(from)) &&
    (to === null || firstDayOf(year) <= lastDayOf(to))
  );
}

/** A gap of so many years is drawn year by year; a wider one would be a wall of zeros. */
const WIDEST_GAP = 5;

/** Years without a deal between years with one. */
function filled(years: DealsYearsProps["years"]): { year: number; count: number }[] {
  return years.flatMap((entry, index) => {
    const gap = entry.year - (years[index - 1]?.year ?? entry.year - 1) - 1;
    const empty =
      gap > WIDEST_GAP
        ? []
        : Array.from({ length: gap }, (_, i) => ({ year: entry.year - gap + i, count: 0 }));
    return [...empty, entry];
  });
}
