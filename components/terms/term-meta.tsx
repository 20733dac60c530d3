import { cx } from "@/components/ui/cx";
import { inOwn } from "@/components/ui/language/own";
import { ListLink } from "@/components/ui/list-link";
import type { Day } from "@/lib/domain/dates/day";
import type { OrganizationRef } from "@/lib/domain/terms/term";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, organizationHref } from "@/lib/url/href";
import type { TermView } from "@/lib/views/parts";
import { inForceWords } from "./term-words";

type TermMetaProps = { term: TermView; clocks: ClockQuery; on: Day | null };

/** Who gives to whom, over which span, and whether it holds on the day of the reading. */
export function TermMeta({ term, clocks, on }: TermMetaProps) {
  const { from, to, span, inForce, endedByDeal } = term;
  return (
    <ul className="mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
      {(from !== null || to !== null) && (
        <li>
          <Direction from={from} to={to} clocks={clocks} />
        </li>
      )}
      {span !== "" && <li className="text-ink-muted">{span}</li>}
      <li className={cx("min-w-0", inForce === "yes" ? "font-medium" : "text-ink-muted italic")}>
        {inForceWords(term, on)}
        {endedByDeal !== null && (
          <span className="font-normal text-ink-muted not-italic">
            {inForce === "no"
              ? ` ${words("record")("force.by")} `
              : `${words("record")("force.toBeEndedBy")} `}
            <ListLink href={dealHref(endedByDeal.slug, clocks)} {...inOwn(endedByDeal.titleLang)}>
              {endedByDeal.title}
            </ListLink>
          </span>
        )}
      </li>
    </ul>
  );
}

type DirectionProps = { from: OrganizationRef | null; to: OrganizationRef | null; clocks: ClockQuery };

/** "OpenAI → Amazon": the one that gives, the one that gets. A source may name only one of them. */
function Direction({ from, to, clocks }: DirectionProps) {
  return (
    <span>
      {from && <OrganizationLink organization={from} clocks={clocks} />}
      {from && to && (
        <>
          <span aria-hidden="true"> → </span>
          <span className="sr-only"> {words("record")("to")} </span>
        </>
      )}
      {!from && `${words("record")("to")} `}
      {to && <OrganizationLink organization={to} clocks={clocks} />}
    </span>
  );
}

function OrganizationLink({ organization, clocks }: { organization: OrganizationRef; clocks: ClockQuery }) {
  return <ListLink href={organizationHref(organization.slug, clocks)}>{organization.name}</ListLink>;
}
