import { BarAxis } from "@/components/figures/bar-axis";
import { BarRows } from "@/components/figures/bar-rows";
import { FigureSection } from "@/components/figures/figure-section";
import { LivingBars } from "@/components/figures/living-bars";
import { LivingYears } from "@/components/figures/living-years";
import { pickHref } from "@/components/figures/pick-href";
import { YearColumns } from "@/components/figures/year-columns";
import { WithLabel } from "@/components/terms/with-label";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import { bandWords } from "@/lib/domain/obligations/band-words";
import { barsData, yearsData } from "@/lib/figures/chart-data";
import type { Bar, Column, FigureRow } from "@/lib/figures/figure";
import { firmnessWords } from "@/lib/figures/stack";
import { language } from "@/lib/language/language";
import { numberWords } from "@/lib/language/number-words";
import { words } from "@/lib/language/words";
import { type DashboardSearch, dashboardHref } from "@/lib/url/ledger/dashboard-search";
import type { DashboardView } from "@/lib/views/dashboard";

type MoneyFiguresProps = { view: DashboardView; search: DashboardSearch };

/** The three figures: the largest obligations, what is owed in each year, capacity by date. */
export function MoneyFigures({ view: { obligations, years, capacity }, search }: MoneyFiguresProps) {
  const rowHref = ({ pick }: FigureRow) => pickHref(pick, search);
  // A bar of several degrees of firmness opens them all.
  const barHref = ({ stretches }: Bar) => {
    const [first] = stretches;
    if (!first) return pickHref({}, search);
    const { binding: _binding, ...pick } = first.row.pick;
    return pickHref(stretches.length > 1 ? pick : first.row.pick, search);
  };
  const columnHref = ({ stretches }: Column) => {
    const { binding: _binding, ...pick } = stretches[0]?.row.pick ?? {};
    return pickHref(pick, search);
  };
  return (
    <>
      <FigureSection
        figure={obligations}
        search={search}
        hrefOf={rowHref}
        empty={<Empty what="emptyMoney" search={search} />}
      >
        <BarRows figure={obligations} hrefOf={barHref} />
      </FigureSection>
      <FigureSection
        figure={years}
        search={search}
        hrefOf={rowHref}
        empty={<Empty what="emptySpending" search={search} />}
      >
        <LivingYears title={years.title} data={yearsData(years, columnHref)} ticks={years.ticks}>
          <YearColumns figure={years} hrefOf={columnHref} />
        </LivingYears>
        <Undetermined rows={years.undetermined} hrefOf={rowHref} />
      </FigureSection>
      <FigureSection
        figure={capacity}
        search={search}
        hrefOf={rowHref}
        empty={<Empty what="emptyCapacity" search={search} />}
      >
        <LivingBars title={capacity.title} data={barsData(capacity, barHref)}>
          <BarRows figure={capacity} hrefOf={barHref} isEven />
        </LivingBars>
        <BarAxis ticks={capacity.ticks} />
      </FigureSection>
    </>
  );
}

type EmptyProps = { what: "emptyMoney" | "emptySpending" | "emptyCapacity"; search: DashboardSearch };

/** What would fill a figure that has nothing to show. */
function Empty({ what, search }: EmptyProps) {
  const t = words("overview");
  const { org, on, known } = search;
  return (
    <p>
      {t(`figures.${what}`)}{" "}
      {org !== null && (
        <TextLink href={dashboardHref({ ...search, org: null })}>{t("figures.everybody")}</TextLink>
      )}
      {org !== null && (on !== null || known !== null) && " · "}
      {(on !== null || known !== null) && (
        <TextLink href={dashboardHref({ ...search, on: null, known: null })}>
          {t("figures.knownToday")}
        </TextLink>
      )}
    </p>
  );
}

type UndeterminedProps = { rows: readonly FigureRow[]; hrefOf: (row: FigureRow) => string };

/** What no year can be given to, beside the years. */
function Undetermined({ rows, hrefOf }: UndeterminedProps) {
  if (rows.length === 0) return null;
  const noYear = words("overview")("figures.noYear");
  return (
    <Disclosure summary={`${noYear} (${numberWords(rows.length)})`} className="mt-4">
      <ul aria-label={noYear} className="mt-1 grid gap-x-10 text-sm md:grid-cols-2">
        {rows.map((row) => (
          <li
            key={row.key}
            data-line={row.key}
            className="flex flex-wrap justify-between gap-x-4 border-rule border-t py-1.5"
          >
            <TextLink href={hrefOf(row)} look="name">
              <WithLabel term={row.term}>{row.what}</WithLabel>
            </TextLink>
            <span>
              {bandWords(row.band, row, language())}{" "}
              <span className="text-ink-muted">{firmnessWords(row.binding, language())}</span>
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
