import type { Day } from "@/lib/domain/dates/day";
import type { ClockQuery } from "@/lib/url/clocks";
import type { TermView } from "@/lib/views/parts";
import { groupTerms } from "./group-terms";
import { TermLine } from "./term-line";

type TermLinesProps = { terms: readonly TermView[]; clocks: ClockQuery; on: Day };

/** Terms in brief under the name of their kind, kinds in the order of their groups. */
export function TermLines({ terms, clocks, on }: TermLinesProps) {
  return (
    <dl className="@container">
      {byKind(terms).map(({ kind, members }) => (
        <div
          key={kind.slug}
          className="grid gap-x-6 border-rule border-t py-3 first:border-t-0 @xl:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <dt className="text-ink-muted text-sm leading-6">{kind.label}</dt>
          {members.map((term) => (
            <dd key={`${term.deal.slug} ${term.key}`} className="mb-3 min-w-0 last:mb-0 @xl:col-start-2">
              <TermLine term={term} clocks={clocks} on={on} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

type KindTerms = { kind: TermView["kind"]; members: TermView[] };

function byKind(terms: readonly TermView[]): KindTerms[] {
  const kinds = new Map<string, KindTerms>();
  for (const term of groupTerms(terms).flatMap((group) => group.terms)) {
    const known = kinds.get(term.kind.slug);
    if (known) known.members.push(term);
    else kinds.set(term.kind.slug, { kind: term.kind, members: [term] });
  }
  return [...kinds.values()];
}
