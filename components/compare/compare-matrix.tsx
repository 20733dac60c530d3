import { cx } from "@/components/ui/cx";
import { Disclosure } from "@/components/ui/disclosure";
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
import { CompareCell } from "./compare-cell";
import { FigureRows } from "./compare-figures";
import { columnWords, verdictWords } from "./compare-words";
import { MATRIX_ID } from "./matrix-id";
import type { FigureRow } from "./matrix-rows";
import { Verdict } from "./verdict";

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
        <table>
          <caption className="sr-only">
            {t("names.columns", { columns: columns.map(columnWords).join(" · "), count: rows.length })}
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
          <FigureRows rows={figures} columns={columns} />
        </table>
      </div>
    </div>
  );
}

type MatrixRowProps = { row: CompareRowView; columns: readonly CompareColumnView[]; newGroup: boolean };

/** One kind of term: its sentence, then its cells; by who gives where that is more than one. */
function MatrixRow({ row, columns, newGroup }: MatrixRowProps) {
  const { kind, label, group, verdict, direction, sentence, lines } = row;
  const shown = lines.length > 0 ? lines : [row];
  return (
    <tbody data-row={kind} data-new-group={newGroup}>
      <tr>
        <th
          scope="rowgroup"
          rowSpan={lines.length > 0 ? 1 + 2 * lines.length : 2}
          className="compare-kind"
          id={`row-${kind}`}
        >
          <span
            className={cx("block font-normal text-ink-muted text-sm", !newGroup && "compare-group-again")}
          >
            {language().vocabulary.termGroup(group)}
          </span>
          <span className="block font-medium">{label}</span>
          <Verdict verdict={verdict} words={verdictWords(verdict, direction)} />
        </th>
        <td colSpan={columns.length} className="compare-sentence">
          <p className="max-w-measure">{columns.length > 1 ? withoutLabel(sentence, label) : null}</p>
        </td>
      </tr>
      {shown.map((line) => (
        <Line key={"giver" in line ? line.words : kind} line={line} columns={columns} />
      ))}
    </tbody>
  );
}

type LineProps = { line: CompareRowView | CompareLineView; columns: readonly CompareColumnView[] };

/** Cells side by side, under who gives them when the row has more than one giver. */
function Line({ line, columns }: LineProps) {
  const onlyOne = onlyOneOf(line.cells, columns);
  return (
    <>
      {"giver" in line && (
        <tr>
          <td colSpan={columns.length} className="compare-giver">
            <p>
              <span className="font-medium">{line.words}</span>{" "}
              <Verdict verdict={line.verdict} words={verdictWords(line.verdict, null)} inline />
            </p>
          </td>
        </tr>
      )}
      <tr>
        {onlyOne !== null ? (
          <td colSpan={columns.length} className="compare-only">
            <Disclosure
              summary={words("compare")("matrix.only", {
                name: columnName(onlyOne.column, columns),
                terms: termsIn(onlyOne.cell),
              })}
            >
              <CompareCell
                cell={onlyOne.cell}
                clocks={{ on: onlyOne.column.on, known: onlyOne.column.known }}
                showDeal={onlyOne.column.subject.kind === "partnership"}
              />
            </Disclosure>
          </td>
        ) : (
          line.cells.map((cell, index) => {
            const column = columns[index];
            return column ? (
              <td key={column.asked} data-label={columnWords(column)} data-state={cell.state}>
                <CompareCell
                  cell={cell}
                  clocks={{ on: column.on, known: column.known }}
                  showDeal={column.subject.kind === "partnership"}
                />
              </td>
            ) : null;
          })
        )}
      </tr>
    </>
  );
}

/** The one column that has anything, where no other was ever said to: there is nothing to set beside it. */
function onlyOneOf(cells: readonly CompareCellView[], columns: readonly CompareColumnView[]) {
  if (columns.length < 2) return null;
  const [one, ...more] = cells.flatMap((cell, index) => {
    const column = columns[index];
    return column && (cell.state !== "unknown" || cell.others.length > 0) ? [{ cell, column }] : [];
  });
  return one !== undefined && more.length === 0 && one.cell.terms.length > 0 ? one : null;
}

/** The date is said where two columns have one name. */
function columnName(column: CompareColumnView, columns: readonly CompareColumnView[]): string {
  const isAlone = columns.filter(({ subject }) => subject.name === column.subject.name).length === 1;
  return isAlone ? column.subject.name : columnWords(column);
}

const MOST_NAMED = 3;

/** "2 terms: Azure commitment, Minimum spend". */
function termsIn({ terms }: CompareCellView): string {
  const named = terms.slice(0, MOST_NAMED).map(({ label }) => label);
  const more = terms.length - named.length;
  const said = { count: terms.length, labels: named.join(", ") };
  return more > 0
    ? words("compare")("matrix.termsMore", { ...said, more })
    : words("compare")("matrix.terms", said);
}

/** The label stands beside the sentence and is not said twice. */
function withoutLabel(sentence: string, label: string): string {
  const [head = ""] = /^\s?:\s/u.exec(sentence.slice(label.length)) ?? [];
  const rest =
    head !== "" && sentence.startsWith(label) ? sentence.slice(label.length + head.length) : sentence;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
