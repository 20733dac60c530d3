import { TermMarks } from "@/components/standing/term-marks";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { termHref } from "@/lib/url/href";
import type { CompareColumnView, CompareRowView } from "@/lib/views/compare";

type SameRowsProps = { rows: readonly CompareRowView[]; columns: readonly CompareColumnView[] };

/** What is the same in every column, folded: how much that is, and each kind once with what all of them have. */
export function SameRows({ rows, columns }: SameRowsProps) {
  const [first] = columns;
  if (rows.length === 0 || first === undefined) return null;
  return (
    <Disclosure
      id="unchanged"
      className="compare-same my-3"
      summary={words("compare")("same", {
        count: rows.length,
        labels: rows.map(({ label }) => label.toLowerCase()).join(", "),
      })}
    >
      <dl className="grid gap-x-6 sm:grid-cols-[12rem_minmax(0,1fr)]">
        {rows.map(({ kind, label, cells }) => (
          <div key={kind} className="col-span-full grid grid-cols-subgrid border-rule border-t py-2">
            <dt className="font-medium">{label}</dt>
            <dd className="flex flex-col gap-1">
              {cells[0]?.terms.map((term) => (
                <p key={`${term.deal.slug} ${term.key}`} className="flex flex-wrap items-baseline gap-x-3">
                  <TextLink
                    href={termHref(term.deal.slug, term.key, { on: first.on, known: first.known })}
                    look="name"
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
