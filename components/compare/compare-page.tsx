import { PageHeader } from "@/components/shell/page-header";
import { StateMark } from "@/components/standing/state-mark";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { CopyButton } from "@/components/ui/controls/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { slugsOf, TERM_STATES } from "@/lib/domain/vocabulary/vocabulary";
import { words } from "@/lib/language/words";
import { compareApiHref, compareFileHref, compareHref, frozenSearch } from "@/lib/url/compare/compare-href";
import type { CompareSearch } from "@/lib/url/compare/compare-search";
import type { CompareView, SuggestedSet } from "@/lib/views/compare";
import { ColumnChips } from "./column-chips";
import { CompareFilters } from "./compare-filters";
import { CompareMatrix } from "./compare-matrix";
import { AddColumn, SuggestedSets } from "./compare-picker";
import { CompareProblems } from "./compare-problems";
import { CompareTaken } from "./compare-taken";
import { compareTitle } from "./compare-words";
import { HeadsInView } from "./heads-in-view";
import { figureRows, foldRows } from "./matrix-rows";
import { RememberComparison } from "./recent-comparisons";
import { RowStepper } from "./row-stepper";
import { LoneRows, SameRows } from "./same-rows";
import { ThenAndNow } from "./then-and-now";

type ComparePageProps = {
  view: CompareView;
  search: CompareSearch;
  suggested: readonly SuggestedSet[];
  origin: string;
};

/** A comparison: its columns, its rows, its figures, what became of each term, and how to take it away. */
export function ComparePage(props: ComparePageProps) {
  const { view, search, origin } = props;
  return (
    <div className="compare-page">
      {view.columns.length === 0 ? <Beginning {...props} /> : <Comparison {...props} />}
      <p className="mt-6 hidden text-sm print:block">{`${origin}${compareHref(search, { typed: [] })}`}</p>
    </div>
  );
}

/** Nothing chosen yet, or nothing of it to be shown: where one may begin. */
function Beginning({ view, search, suggested }: ComparePageProps) {
  const t = words("compare");
  return (
    <>
      <PageHeader title={t("title")} standfirst={t("standfirst")} />
      <CompareProblems problems={view.problems} search={search} />
      <div className="mt-6 flex flex-col gap-5">
        <AddColumn search={search} />
        <SuggestedSets search={search} suggested={suggested} />
      </div>
    </>
  );
}

function Comparison({ view, search, suggested, origin }: ComparePageProps) {
  const { problems, thenAndNow } = view;
  const title = compareTitle(view);
  const t = words("compare");
  return (
    <>
      <PageHeader
        kicker={t("kicker")}
        title={title}
        meta={search.changeSet !== null && <span>{t("frozen", { number: String(view.changeSet) })}</span>}
        actions={
          <TakeAway
            view={view}
            search={search}
            permalink={`${origin}${compareHref(search, { typed: [] })}`}
          />
        }
      />
      <CompareTaken taken={view.taken} search={search} />
      <CompareProblems problems={problems} search={search} />
      <div className="mt-6 flex flex-col gap-5">
        <div className="flex flex-col gap-3">
          <ColumnChips view={view} search={search} />
          <AddColumn search={search} />
        </div>
        <CompareFilters search={search} view={view} />
      </div>
      <Matrix view={view} />
      {thenAndNow.length > 0 && (
        <Section title={t("fates.title")} id="then-and-now" lead={t("fates.lead")}>
          {thenAndNow.map((change) => (
            <ThenAndNow key={`${change.from} ${change.to}`} change={change} />
          ))}
        </Section>
      )}
      <Disclosure id="other" summary={words("matrix")("others")} className="no-print mt-8">
        <SuggestedSets search={search} suggested={suggested} />
      </Disclosure>
      <RememberComparison href={compareHref(search, { typed: [] })} title={title} />
    </>
  );
}

function Matrix({ view }: Pick<ComparePageProps, "view">) {
  const { rows, same, alone } = foldRows(view);
  const t = words("compare");
  const figures = figureRows(view, {
    together: (kind) => t("figures.together", { kind }),
    perUnit: t("figures.perUnit"),
  });
  return (
    <section aria-label={t("sideBySide")} className="mt-4">
      <RowStepper
        words={{ previous: t("stepper.previous"), next: t("stepper.next"), row: t("stepper.row") }}
        rows={[...rows, ...figures].map(({ kind, label }) => ({ kind, label }))}
      />
      {view.rows.length === 0 && (
        <p className="border-rule border-y py-6 font-serif text-xl">
          {t(view.counts.rows === 0 ? "noneInForce" : "noRow")}
        </p>
      )}
      {rows.length === 0 && alone.size === 0 && same.length > 0 && (
        <p className="border-rule border-y py-6 font-serif text-xl">{t("nothingDiffers")}</p>
      )}
      <CompareMatrix view={view} rows={rows} figures={figures} />
      <HeadsInView />
      <div className="my-3 flex flex-col items-start gap-1">
        {[...alone].map(([place, own]) => (
          <LoneRows key={place} rows={own} place={place} columns={view.columns} />
        ))}
        <SameRows rows={same} columns={view.columns} />
      </div>
      <Disclosure summary={t("marks")}>
        <dl className="grid max-w-measure gap-x-6 gap-y-1 sm:grid-cols-[10rem_minmax(0,1fr)]">
          {slugsOf(TERM_STATES).map((state) => (
            <div key={state} className="col-span-full grid grid-cols-subgrid">
              <dt>
                <StateMark state={state} />
              </dt>
              <dd>{t(`states.${state}`)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  );
}

function TakeAway({
  view,
  search,
  permalink,
}: {
  view: CompareView;
  search: CompareSearch;
  permalink: string;
}) {
  const frozen = search.changeSet !== null;
  const t = words("compare");
  return (
    <>
      <CopyButton text={permalink} label={t("copyLink")} />
      <ButtonLink
        size="sm"
        scroll={false}
        href={compareHref(frozen ? { ...search, changeSet: null } : frozenSearch(search, view))}
      >
        {t(frozen ? "unfreeze" : "freeze")}
      </ButtonLink>
      {view.columns.length === 2 && (
        <ButtonLink size="sm" scroll={false} href={compareHref(search, { c: search.c.toReversed() })}>
          {t("swap")}
        </ButtonLink>
      )}
      <ButtonLink size="sm" download href={compareFileHref(search, "csv")}>
        CSV
      </ButtonLink>
      <ButtonLink size="sm" download href={compareFileHref(search, "xlsx")}>
        XLSX
      </ButtonLink>
      <ButtonLink size="sm" download href={compareFileHref(search, "md")}>
        Markdown
      </ButtonLink>
      <ButtonLink size="sm" reload href={compareApiHref(search)} rel="alternate" type="application/json">
        JSON
      </ButtonLink>
    </>
  );
}
