import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { inOwn } from "@/components/ui/language/own";
import { unseen } from "@/components/ui/language/unseen";
import { type OwnWords, Within } from "@/components/ui/language/within";
import { TextLink } from "@/components/ui/text-link";
import { counted } from "@/lib/language/counted";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { termHref } from "@/lib/url/href";
import type { CompareColumnView, FigureView, TermFiguresView, TotalView } from "@/lib/views/compare";
import type { TermView } from "@/lib/views/parts";
import { columnWords } from "./compare-words";
import type { FigureRow } from "./matrix-rows";
import { labelWords } from "./with-subjects";

type FigureRowsProps = {
  rows: readonly FigureRow[];
  columns: readonly CompareColumnView[];
  /** Labels of terms, of which one may be why another comes to no figure. */
  own: readonly OwnWords[];
};

/** Promises of money made comparable, as rows of the table; every figure unfolds to its arithmetic and to the terms it is made of. */
export function FigureRows({ rows, columns, own }: FigureRowsProps) {
  const t = words("compare");
  return rows.map((row, index) => (
    <tbody key={row.kind} data-row={row.kind} data-new-group={index === 0}>
      <tr>
        <th scope="rowgroup" className="compare-kind" id={index === 0 ? "figures" : undefined}>
          {index === 0 && (
            <span className="block font-normal text-ink-muted text-sm">{t("figures.title")}</span>
          )}
          <span className="block font-medium">{row.label}</span>
        </th>
        {row.cells.map(({ totals, terms }, place) => {
          const column = columns[place];
          if (!column) return null;
          const clocks = { on: column.on, known: column.known };
          return (
            <td key={column.asked} data-label={columnWords(column)}>
              {totals.length + terms.length === 0 && (
                <p className="text-ink-muted text-sm">{t("figures.none")}</p>
              )}
              {totals.map((total) => (
                <Total
                  key={`${total.payer?.slug} ${total.payee?.slug} ${total.currency}`}
                  total={total}
                  clocks={clocks}
                />
              ))}
              {terms.length > 0 && (
                <Disclosure summary={t("figures.byUnit", { count: terms.length })}>
                  {terms.map((entry) => (
                    <TermFigures
                      key={`${entry.term.deal.slug} ${entry.term.key}`}
                      entry={entry}
                      clocks={clocks}
                      own={own}
                    />
                  ))}
                </Disclosure>
              )}
            </td>
          );
        })}
      </tr>
    </tbody>
  ));
}

/** The sum of one kind in a line; its bands by how firm the deals are, the share of each summand, and what was left out unfold. */
function Total({ total, clocks }: { total: TotalView; clocks: ClockQuery }) {
  const { label, words: sum, range, bands, leftOut, perYear, payer, payee } = total;
  const t = words("compare");
  const { bindings } = language().vocabulary;
  const nobody = t("figures.nobody");
  return (
    <details className="compare-cell compare-figure">
      <summary>
        <span className="value">
          <b>{sum}</b>{" "}
          <span className="what">
            {words("matrix")("fromTo", { payer: payer?.name ?? nobody, payee: payee?.name ?? nobody })}
          </span>
        </span>
        {perYear && <span className="first-letter:uppercase">{perYear.words}</span>}
      </summary>
      <p className="text-ink-muted text-sm">
        {bands
          .map(({ binding, words: amount }) =>
            t("figures.band", { firmness: bindings[binding].toLowerCase(), amount }),
          )
          .join(" · ")}
        {range !== "" && ` (${range})`}
      </p>
      {perYear && perYear.leftOut.length > 0 && (
        <p className="mt-1 text-sm">
          <Within of={perYear.leftOut.map(({ term }) => labelWords(term))}>
            {t("figures.notYearly", {
              terms: perYear.leftOut
                .map(({ term, why }) => t("figures.why", { label: term.label, why }))
                .join(" · "),
            })}
          </Within>
        </p>
      )}
      <LeftOut leftOut={leftOut} counted={total.counted} clocks={clocks} />
      {total.counted.length > 0 && (
        <>
          <p className="mt-2 font-medium text-sm">{t.rich("figures.shares", { label, hidden: unseen })}</p>
          <ul className="flex flex-col gap-1 text-sm">
            {total.counted.map(({ term, share, formula }) => (
              <li key={`${term.deal.slug} ${term.key}`}>
                <span className="font-medium">{share}</span> <TermLink term={term} clocks={clocks} />
                <span className="block text-ink-muted">{formula}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

type LeftOutProps = Pick<TotalView, "leftOut" | "counted"> & { clocks: ClockQuery };

/** Why a term is left out may name another. */
function LeftOut({ leftOut, counted, clocks }: LeftOutProps) {
  if (leftOut.length === 0) return null;
  return (
    <p className="mt-1 text-sm">
      {words("compare").rich("figures.leftOut", {
        terms: () =>
          leftOut.map(({ term, why }, index) => (
            <span key={`${term.deal.slug} ${term.key}`}>
              {index > 0 && " · "}
              <TermLink term={term} clocks={clocks} />{" "}
              <Within of={[...counted, ...leftOut].map((one) => labelWords(one.term))}>{`(${why})`}</Within>
            </span>
          )),
      })}
    </p>
  );
}

type TermFiguresProps = { entry: TermFiguresView; clocks: ClockQuery } & Pick<FigureRowsProps, "own">;

function TermFigures({ entry: { term, figures }, clocks, own }: TermFiguresProps) {
  const t = words("compare");
  const missing = new Set(figures.map((figure) => figure.missing));
  const alike = missing.size === 1 && figures[0]?.missing;
  return (
    <div className="compare-figure">
      <TermLink term={term} clocks={clocks} />
      <p className="font-serif text-lg first-letter:uppercase">{term.display}</p>
      {alike ? (
        <p className="text-sm">
          {t.rich("figures.alike", { mark: undetermined, quiet: quietly(own), why: alike })}
        </p>
      ) : (
        <dl className="mt-1 flex flex-col gap-1">
          {figures.map((figure) => (
            <div key={figure.measure} className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3">
              <dt className="pt-0.5 text-ink-muted text-sm">{t(`figures.measures.${figure.measure}`)}</dt>
              <dd>
                <FigureValue figure={figure} clocks={clocks} term={term} own={own} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

type FigureValueProps = { figure: FigureView; clocks: ClockQuery; term: TermView } & Pick<
  FigureRowsProps,
  "own"
>;

function FigureValue({ figure, clocks, term, own }: FigureValueProps) {
  const { value, range, formula, inputs, missing, measure } = figure;
  const t = words("compare");
  if (value === null)
    return (
      <span className="text-sm">
        {t.rich("figures.undeterminedWhy", {
          mark: undetermined,
          quiet: quietly(own),
          why: missing ?? "",
        })}
      </span>
    );
  return (
    <>
      <span className="font-medium first-letter:uppercase">{value}</span>
      <Disclosure
        summary={t.rich("figures.how", {
          measure: t(`figures.measures.${measure}`).toLowerCase(),
          label: term.label,
          hidden: (text) => unseen(<Within of={[labelWords(term)]}>{text}</Within>),
        })}
      >
        <p className="text-sm">{formula}</p>
        {range && <p className="text-ink-muted text-sm">{t("figures.bounded", { range })}</p>}
        <ul className="mt-1 flex flex-col gap-1 text-sm">
          {inputs.map((input) => (
            <li key={`${input.deal.slug} ${input.key}`}>
              {t.rich("figures.input", {
                ...{ label: input.label, display: input.display, sources: sourcesOf(input) },
                term: () => <TermLink key="term" term={input} clocks={clocks} />,
              })}
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

function undetermined() {
  return (
    <span key="mark" className="border-rule-strong border-b border-dotted font-medium italic">
      {words("compare")("figures.undetermined")}
    </span>
  );
}

/** Why there is no figure; it may name other terms. */
function quietly(own: readonly OwnWords[]) {
  return (why: ReactNode) => (
    <span key="why" className="text-ink-muted">
      <Within of={own}>{why}</Within>
    </span>
  );
}

function sourcesOf({ claims }: TermView): string {
  const count = new Set(claims.map(({ source }) => source.slug)).size;
  return counted(count, "source");
}

function TermLink({ term, clocks }: { term: TermView; clocks: ClockQuery }) {
  return (
    <TextLink href={termHref(term.deal.slug, term.key, clocks)} {...inOwn(term.labelLang)}>
      {term.label}
    </TextLink>
  );
}
