import { splitReported } from "@/components/terms/group-terms";
import { TermLines } from "@/components/terms/term-lines";
import { TermList } from "@/components/terms/term-list";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/domain/dates/day";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref } from "@/lib/url/href";
import type { EndedTerms } from "@/lib/views/partnership";
import type { TermView } from "@/lib/views/parts";

type EndedTermsListProps = { groups: readonly EndedTerms[]; clocks: ClockQuery; on: Day };

/** Terms that no longer hold, by what ended them and when. In brief: their claims stand in their deals. */
export function EndedTermsList({ groups, clocks, on }: EndedTermsListProps) {
  const split = groups.map((group) => ({ ...group, ...splitReported(group.terms, clocks.known) }));
  const unreported = split.flatMap(({ notYet }) => notYet);
  return (
    <div className="flex flex-col gap-8">
      {split.map(
        (group) =>
          group.reported.length > 0 && (
            <EndedGroup key={keyOf(group)} group={group} terms={group.reported} clocks={clocks} on={on} />
          ),
      )}
      {unreported.length > 0 && <TermList terms={unreported} clocks={clocks} on={on} showDeal id="ended" />}
    </div>
  );
}

type EndedGroupProps = { group: EndedTerms; terms: readonly TermView[]; clocks: ClockQuery; on: Day };

function EndedGroup({ group, terms, clocks, on }: EndedGroupProps) {
  const { by, on: day } = group;
  return (
    <section aria-labelledby={`ended--${keyOf(group)}`}>
      <h3
        id={`ended--${keyOf(group)}`}
        className="flex flex-wrap items-baseline justify-between gap-x-4 border-ink border-b pb-1.5 font-medium"
      >
        <span>
          {by === null ? (
            "Ended by no deal on record"
          ) : (
            <>
              Ended by <TextLink href={dealHref(by.slug, clocks)}>{by.title}</TextLink>
            </>
          )}
        </span>
        <span className="font-normal text-ink-muted">{day?.words ?? "undated"}</span>
      </h3>
      <TermLines terms={terms} clocks={clocks} on={on} />
    </section>
  );
}

function keyOf({ by, on }: EndedTerms): string {
  return `${by?.slug ?? "by-itself"}--${on?.edtf ?? "undated"}`;
}
