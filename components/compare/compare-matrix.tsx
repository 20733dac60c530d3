import { Still } from "@/components/still/still";
import { cx } from "@/components/ui/cx";
import { Disclosure } from "@/components/ui/disclosure";
import { Within } from "@/components/ui/language/within";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type {
  CompareCellView,
  CompareColumnView,
  CompareLineView,
  CompareRowView,
  CompareView,
} from "@/lib/views/compare";
import { ColumnHead } from "./column-head";
import { CellBody, CompareCell } from "./compare-cell";
import { FigureRows } from "./compare-figures";
import { columnName, columnWords, verdictWords } from "./compare-words";
import { MATRIX_ID } from "./matrix-id";
import { type FigureRow, onlyPlaceOf } from "./matrix-rows";
import { Verdict } from "./verdict";
import { labelsIn, labelWords, WithSubjects } from "./with-subjects";

type CompareMatrixProps = {
  view: Pick<CompareView, "columns">;
  /** The rows in the open. */
  rows: readonly CompareRowView[];
  figures: readonly FigureRow[];
};

/** Rows of kinds, columns of subjects, one scroll with the page. Heads stay in view; on phones each row is a small page of cards. */
export function CompareMatrix({ view: { columns }, rows, figures }: CompareMatrixProps) {
  if (rows.length + figures.length === 0) return null;
  const t = words("compare");
  return (
    <div className="compare-measure">
      {/* biome-ignore lint/a11y/useSemanticElements: a named group, so that the sideways scroll can be reached by keyboard */}
      <div
        role="group"
        aria-label={t("matrix.label")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must take focus (WCAG 2.1.1)
        tabIndex={0}
        id={MATRIX_ID}
        className="compare-frame"
        data-columns={columns.length}
      >
        <Still id="matrix">
          <table>
            <caption className="sr-only">
              <WithSubjects of={columns}>
                {t("names.columns", { columns: columns.map(columnWords).join(" · "), count: rows.length })}
              </WithSubjects>
            </caption>
            <thead>
              <tr>
                <th scope="col" className="compare-corner">
                  <span className="sr-only">{t("matrix.kind")}</span>
                </th>
                {columns.map((column) => (
                  <ColumnHead key={column.asked} column={column} />
                ))}
              </tr>
            </thead>
            {rows.map((row, index) => (
              <MatrixRow
                key={row.kind}
                row={row}
                columns={columns}
                newGroup={row.group !== rows[index - 1]?.group}
              />
            ))}
            <FigureRows rows={figures} columns={columns} own={labelsIn(rows)} />
          </table>
        </Still>
      </div>
    </div>
  );
}

type MatrixRowProps = { row: CompareRowView; columns: readonly CompareColumnView[]; newGroup: boolean };

/** One kind of term and its cells; by who gives where that is more than one. What differs is folded into the word that it does. */
function MatrixRow({ row, columns, newGroup }: MatrixRowProps) {
  const { kind, label, group, verdict, direction, sentence, lines } = row;
  const [first, ...more] = lines.flatMap((line) => rowsOfLine(line, columns));
  return (
    <tbody data-row={kind} data-new-group={newGroup}>
      <tr>
        <th scope="rowgroup" rowSpan={1 + more.length} className="compare-kind" id={`row-${kind}`}>
          <span
            className={cx("block font-normal text-ink-muted text-sm", !newGroup && "compare-group-again")}
          >
            {language().vocabulary.termGroup(group)}
          </span>
          <span className="block font-medium">{label}</span>
          {columns.length > 1 && (
            <details className="compare-why">
              <summary>
                <Verdict verdict={verdict} words={verdictWords(verdict, direction)} />
              </summary>
              <p>
                <WithSubjects of={columns} labels={labelsIn([row])}>
                  {withoutLabel(sentence, label)}
                </WithSubjects>
              </p>
            </details>
          )}
        </th>
        {first ? first.cells : <Cells line={row} columns={columns} />}
      </tr>
      {more.map(({ key, cells }) => (
        <tr key={key}>{cells}</tr>
      ))}
    </tbody>
  );
}

/** The rows of one giver: who it is, then what each column has; where only one ever had anything, both in one. */
function rowsOfLine(line: CompareLineView, columns: readonly CompareColumnView[]) {
  const onlyOne = onlyOneOf(line.cells, columns);
  if (onlyOne !== null)
    return [{ key: line.words, cells: <LoneGiver line={line} onlyOne={onlyOne} columns={columns} /> }];
  return [
    { key: line.words, cells: <Giver line={line} columns={columns} /> },
    { key: `${line.words} cells`, cells: <Cells line={line} columns={columns} /> },
  ];
}

/** Who gives, above the cells of a row that has more than one giver. */
function Giver({ line, columns }: { line: CompareLineView; columns: readonly CompareColumnView[] }) {
  return (
    <td colSpan={columns.length} className="compare-giver">
      <p>
        <span className="font-medium">{line.words}</span>{" "}
        <Verdict verdict={line.verdict} words={verdictWords(line.verdict, null)} inline />
      </p>
    </td>
  );
}

type LoneGiverProps = { line: CompareLineView; onlyOne: OnlyOne; columns: readonly CompareColumnView[] };

/** Who gives, and beside it what only one column has of that. */
function LoneGiver({ line, onlyOne, columns }: LoneGiverProps) {
  return (
    <td colSpan={columns.length} className="compare-giver compare-lone">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <p className="font-medium">{line.words}</p>
        <OnlyOneBody onlyOne={onlyOne} columns={columns} />
      </div>
    </td>
  );
}

type CellsProps = {
  line: Pick<CompareRowView | CompareLineView, "cells">;
  columns: readonly CompareColumnView[];
};

/** What each column has, side by side; where only one ever had anything, that in one line. */
function Cells({ line: { cells }, columns }: CellsProps) {
  const onlyOne = onlyOneOf(cells, columns);
  if (onlyOne !== null)
    return (
      <td colSpan={columns.length} className="compare-only">
        <OnlyOneBody onlyOne={onlyOne} columns={columns} />
      </td>
    );
  return cells.map((cell, index) => {
    const column = columns[index];
    return column ? (
      <td key={column.asked} data-label={columnWords(column)} data-state={cell.state}>
        <CompareCell cell={cell} {...ofColumn(column)} />
      </td>
    ) : null;
  });
}

/** What the one column has, behind its first labels. */
function OnlyOneBody({ onlyOne, columns }: { onlyOne: OnlyOne; columns: readonly CompareColumnView[] }) {
  const { cell, column } = onlyOne;
  return (
    <Disclosure
      summary={<OnlyWords name={columnName(column, columns)} onlyOne={onlyOne} />}
      className="open:basis-full"
    >
      <CellBody cell={cell} {...ofColumn(column)} />
    </Disclosure>
  );
}

/** The clocks of a column, and whether its terms are of several deals. */
function ofColumn({ on, known, subject }: CompareColumnView) {
  return { clocks: { on, known }, showDeal: subject.kind === "partnership" };
}

type OnlyOne = { cell: CompareCellView; column: CompareColumnView };

/** The one column that has anything, where no other was ever said to: there is nothing to set beside it. */
function onlyOneOf(cells: readonly CompareCellView[], columns: readonly CompareColumnView[]): OnlyOne | null {
  const place = onlyPlaceOf(cells);
  const [cell, column] = place === null ? [] : [cells[place], columns[place]];
  return cell && column ? { cell, column } : null;
}

const MOST_NAMED = 3;

/** @example "Only Stargate: 2 terms: Azure commitment, Minimum spend" */
function OnlyWords({ name, onlyOne }: { name: string; onlyOne: OnlyOne }) {
  const { column, cell } = onlyOne;
  const { terms } = cell;
  const t = words("matrix");
  const first = terms.slice(0, MOST_NAMED).map(({ label }) => label);
  const more = terms.length - first.length;
  const names = more > 0 ? t("andMore", { names: first.join(", "), count: more }) : first.join(", ");
  const { subject } = column;
  const title = subject.kind === "deal" ? [{ text: subject.name, lang: subject.nameLang }] : [];
  return (
    <Within of={[...title, ...terms.map(labelWords)]}>
      {t("only", { column: name, count: terms.length, names })}
    </Within>
  );
}

/** The label stands beside the sentence and is not said twice. */
function withoutLabel(sentence: string, label: string): string {
  const [head = ""] = /^\s?:\s/u.exec(sentence.slice(label.length)) ?? [];
  const rest =
    head !== "" && sentence.startsWith(label) ? sentence.slice(label.length + head.length) : sentence;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
