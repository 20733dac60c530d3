import { cx } from "@/components/ui/cx";
import type { CompareSearch } from "@/lib/url/compare-search";
import type { CompareColumnView, CompareRowView, CompareView } from "@/lib/views/compare";
import { ColumnHead } from "./column-head";
import { CompareCell } from "./compare-cell";
import { columnWords, verdictWords } from "./compare-words";
import { MATRIX_ID } from "./matrix-id";

type CompareMatrixProps = { view: CompareView; search: CompareSearch };

/** Rows of kinds, columns of subjects. Heads stay in view both ways; on phones each row is a small page of cards. */
export function CompareMatrix({ view, search }: CompareMatrixProps) {
  const { columns, rows } = view;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a named group, so that the sideways scroll can be reached by keyboard
    <div
      role="group"
      aria-label="Comparison"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must take focus (WCAG 2.1.1)
      tabIndex={0}
      id={MATRIX_ID}
      className="compare-frame"
      data-columns={columns.length}
    >
      <table>
        <caption className="sr-only">
          {columns.map(columnWords).join("; ")}: {rows.length} kinds of term
        </caption>
        <thead>
          <tr>
            <th scope="col" className="compare-corner">
              <span className="sr-only">Kind of term</span>
            </th>
            {columns.map((column, index) => (
              <ColumnHead
                key={column.asked}
                column={column}
                index={index}
                search={search}
                count={columns.length}
              />
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
      </table>
    </div>
  );
}

type MatrixRowProps = { row: CompareRowView; columns: readonly CompareColumnView[]; newGroup: boolean };

function MatrixRow({ row, columns, newGroup }: MatrixRowProps) {
  const { kind, label, group, verdict, direction, sentence, cells } = row;
  return (
    <tbody data-row={kind} data-new-group={newGroup}>
      <tr>
        <th scope="rowgroup" rowSpan={2} className="compare-kind" id={`row-${kind}`}>
          <span
            className={cx("block font-normal text-ink-muted text-sm", !newGroup && "compare-group-again")}
          >
            {group}
          </span>
          <span className="block font-medium">{label}</span>
          <Verdict verdict={verdict} words={verdictWords(verdict, direction)} />
        </th>
        <td colSpan={columns.length} className="compare-sentence">
          <p className="max-w-measure">{columns.length > 1 ? withoutLabel(sentence, label) : null}</p>
        </td>
      </tr>
      <tr>
        {cells.map((cell, index) => {
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
        })}
      </tr>
    </tbody>
  );
}

/** Whether the row differs: a filled mark, a half one or an outline, and the word. */
function Verdict({ verdict, words }: { verdict: CompareRowView["verdict"]; words: string }) {
  return (
    <span
      className={cx(
        "mt-1 inline-flex items-center gap-1.5 font-normal text-sm",
        verdict === "differs" ? "text-accent" : "text-ink-muted",
      )}
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 14 10"
        width="14"
        height="10"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      >
        {verdict === "differs" ? <path d="M2 3h10M2 7h10M9 0L5 10" /> : <path d="M2 3h10M2 7h10" />}
      </svg>
      {words}
    </span>
  );
}

/** The label stands beside the sentence and is not said twice. */
function withoutLabel(sentence: string, label: string): string {
  const rest = sentence.startsWith(`${label}: `) ? sentence.slice(label.length + 2) : sentence;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
