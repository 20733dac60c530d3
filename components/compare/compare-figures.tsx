import { Disclosure } from "@/components/ui/disclosure";
import { unseen } from "@/components/ui/language/unseen";
import { TextLink } from "@/components/ui/text-link";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { termHref } from "@/lib/url/href";
import type {
  CompareColumnView,
  FigureView,
  LeftOutView,
  TermFiguresView,
  TotalView,
} from "@/lib/views/compare";
import type { TermView } from "@/lib/views/parts";
import { columnWords, MEASURE_WORDS } from "./compare-words";
import type { FigureRow } from "./matrix-rows";

type FigureRowsProps = { rows: readonly FigureRow[]; columns: readonly CompareColumnView[] };

/** Promises of money made comparable, as rows of the table; every figure unfolds to its arithmetic and to the terms it is made of. */
export function FigureRows({ rows, columns }: FigureRowsProps) {
  const t = words("matrix");
  return rows.map((row, index) => (
    <tbody key={row.kind} data-row={row.kind} data-new-group={index === 0}>
      <tr>
        <th scope="rowgroup" className="compare-kind" id={index === 0 ? "figures" : undefined}>
          {index === 0 && (
            <span className="block font-normal text-ink-muted text-sm">Figures made comparable</span>
          )}
          <span className="block font-medium">{row.label}</span>
        </th>
        {row.cells.map(({ totals, terms }, place) => {
          const column = columns[place];
          if (!column) return null;
          const clocks = { on: column.on, known: column.known };
          return (
            <td key={column.asked} data-label={columnWords(column)}>
              {totals.length + terms.length === 0 && <p className="text-ink-muted text-sm">{t("noMoney")}</p>}
              {totals.map((total) => (
                <Total
                  key={`${total.payer?.slug} ${total.payee?.slug} ${total.currency}`}
                  total={total}
                  clocks={clocks}
                />
              ))}
              {terms.length > 0 && (
                <Disclosure summary={t("byUnit", { count: terms.length })}>
                  {terms.map((entry) => (
                    <TermFigures
                      key={`${entry.term.deal.slug} ${entry.term.key}`}
                      entry={entry}
                      clocks={clocks}
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
  const { label, words: sum, range, bands, counted, leftOut, perYear, payer, payee } = total;
  const t = words("matrix");
  const nobody = t("nobody");
  return (
    <details className="compare-cell compare-figure">
      <summary>
        <span className="value">
          <b>{sum}</b>{" "}
          <span className="what">
            {t("fromTo", { payer: payer?.name ?? nobody, payee: payee?.name ?? nobody })}
          </span>
        </span>
        {perYear && <span className="first-letter:uppercase">{perYear.words}</span>}
      </summary>
      <p className="text-ink-muted text-sm">
        {bands
          .map((band) => `${language().vocabulary.bindings[band.binding].toLowerCase()}: ${band.words}`)
          .join("; ")}
        {range !== "" && ` (${range})`}
      </p>
      {perYear && perYear.leftOut.length > 0 && (
        <p className="mt-1 text-sm">
          {t("notYearly", {
            terms: perYear.leftOut.map(({ term, why }) => `${term.label} (${why})`).join("; "),
          })}
        </p>
      )}
      <LeftOut leftOut={leftOut} clocks={clocks} />
      {counted.length > 0 && (
        <>
          <p className="mt-2 font-medium text-sm">{t.rich("shares", { label, hidden: unseen })}</p>
          <ul className="flex flex-col gap-1 text-sm">
            {counted.map(({ term, share, formula }) => (
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

function LeftOut({ leftOut, clocks }: { leftOut: readonly LeftOutView[]; clocks: ClockQuery }) {
  if (leftOut.length === 0) return null;
  return (
    <p className="mt-1 text-sm">
      {words("matrix")("leftOut")}{" "}
      {leftOut.map(({ term, why }, index) => (
        <span key={`${term.deal.slug} ${term.key}`}>
          {index > 0 && "; "}
          <TermLink term={term} clocks={clocks} /> ({why})
        </span>
      ))}
      .
    </p>
  );
}

function TermFigures({ entry: { term, figures }, clocks }: { entry: TermFiguresView; clocks: ClockQuery }) {
  const missing = new Set(figures.map((figure) => figure.missing));
  const alike = missing.size === 1 && figures[0]?.missing;
  return (
    <div className="compare-figure">
      <TermLink term={term} clocks={clocks} />
      <p className="font-serif text-lg first-letter:uppercase">{term.display}</p>
      {alike ? (
        <p className="text-sm">
          <Undetermined /> per year, per gigawatt and per chip:{" "}
          <span className="text-ink-muted">{alike}</span>
        </p>
      ) : (
        <dl className="mt-1 flex flex-col gap-1">
          {figures.map((figure) => (
            <div key={figure.measure} className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3">
              <dt className="pt-0.5 text-ink-muted text-sm">{MEASURE_WORDS[figure.measure]}</dt>
              <dd>
                <FigureValue figure={figure} clocks={clocks} label={term.label} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function FigureValue({ figure, clocks, label }: { figure: FigureView; clocks: ClockQuery; label: string }) {
  const { value, range, formula, inputs, missing, measure } = figure;
  if (value === null)
    return (
      <span className="text-sm">
        <Undetermined />: <span className="text-ink-muted">{missing}</span>
      </span>
    );
  return (
    <>
      <span className="font-medium first-letter:uppercase">{value}</span>
      <Disclosure
        summary={
          <>
            How
            <span className="sr-only">
              {" "}
              {MEASURE_WORDS[measure].toLowerCase()} of {label} is computed
            </span>
          </>
        }
      >
        <p className="text-sm">{formula}</p>
        {range && <p className="text-ink-muted text-sm">As its sources bound it: {range}.</p>}
        <ul className="mt-1 flex flex-col gap-1 text-sm">
          {inputs.map((input) => (
            <li key={`${input.deal.slug} ${input.key}`}>
              <TermLink term={input} clocks={clocks} />: {input.display} ({sourcesOf(input)})
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

function Undetermined() {
  return <span className="border-rule-strong border-b border-dotted font-medium italic">undetermined</span>;
}

function sourcesOf({ claims }: TermView): string {
  const count = new Set(claims.map(({ source }) => source.slug)).size;
  return `${count} ${count === 1 ? "source" : "sources"}`;
}

function TermLink({ term, clocks }: { term: TermView; clocks: ClockQuery }) {
  return <TextLink href={termHref(term.deal.slug, term.key, clocks)}>{term.label}</TextLink>;
}
