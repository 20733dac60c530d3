import type { ReactNode } from "react";
import { TermMarks } from "@/components/standing/term-marks";
import { Disclosure } from "@/components/ui/disclosure";
import { inOwn } from "@/components/ui/language/own";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { termHref } from "@/lib/url/href";
import type { CompareColumnView, CompareRowView } from "@/lib/views/compare";
import { columnName } from "./compare-words";
import { WithSubjects } from "./with-subjects";

type SameRowsProps = { rows: readonly CompareRowView[]; columns: readonly CompareColumnView[] };

/** What is the same in every column, folded: how much that is, and each kind once with what all of them have. */
export function SameRows({ rows, columns }: SameRowsProps) {
  const summary = words("matrix")("same", { count: rows.length, kinds: kindsOf(rows) });
  return <Folded id="unchanged" summary={summary} rows={rows} place={0} columns={columns} />;
}

/** What only one column ever had, folded: how much that is, and each kind with its terms. */
export function LoneRows({ rows, place, columns }: SameRowsProps & { place: number }) {
  const column = columns[place];
  if (column === undefined) return null;
  const summary = words("matrix")("alone", {
    column: columnName(column, columns),
    count: rows.length,
    kinds: kindsOf(rows),
  });
  return (
    <Folded
      id={`alone-${place}`}
      summary={<WithSubjects of={[column]}>{summary}</WithSubjects>}
      rows={rows}
      place={place}
      columns={columns}
    />
  );
}

const MOST_NAMED = 12;

/** "cloud exclusivity, revenue share" */
function kindsOf(rows: readonly CompareRowView[]): string {
  const names = rows.slice(0, MOST_NAMED).map(({ label }) => label.toLowerCase());
  const more = rows.length - names.length;
  return more > 0 ? words("matrix")("andMore", { names: names.join(", "), count: more }) : names.join(", ");
}

type FoldedProps = SameRowsProps & { id: string; summary: ReactNode; place: number };

/** Kinds of term with the terms that the column at a place has. */
function Folded({ id, summary, rows, place, columns }: FoldedProps) {
  const column = columns[place];
  if (rows.length === 0 || column === undefined) return null;
  return (
    <Disclosure id={id} className="w-full" summary={summary}>
      <dl className="grid gap-x-6 sm:grid-cols-[12rem_minmax(0,1fr)]">
        {rows.map(({ kind, label, cells }) => (
          <div key={kind} className="col-span-full grid grid-cols-subgrid border-rule border-t py-2">
            <dt className="font-medium">{label}</dt>
            <dd className="flex flex-col gap-1">
              {cells[place]?.terms.map((term) => (
                <p key={`${term.deal.slug} ${term.key}`} className="flex flex-wrap items-baseline gap-x-3">
                  <TextLink
                    href={termHref(term.deal.slug, term.key, { on: column.on, known: column.known })}
                    look="name"
                    {...inOwn(term.labelLang)}
                  >
                    {term.label}
                  </TextLink>
                  <span className="font-serif">{term.display}</span>
                  <TermMarks standing={term.standing} binding={term.binding} />
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
