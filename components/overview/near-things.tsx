import type { ReactElement, ReactNode } from "react";
import { StandingBadge } from "@/components/standing/standing-badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { amountWordsOf } from "@/lib/domain/obligations/band-words";
import { type Ahead, MONTHS_AHEAD, sidesOf } from "@/lib/figures/ahead";
import type { AtStake } from "@/lib/figures/at-stake";
import type { ClockQuery } from "@/lib/url/clocks";
import { disputesHref, termHref } from "@/lib/url/href";
import { ledgerHref } from "@/lib/url/ledger/ledger-search";

const OPEN = 4;

type NearThingsProps = {
  disputes: readonly AtStake[];
  ahead: readonly Ahead[];
  org: string | null;
  clocks: ClockQuery;
};

/** Disputes by the money at stake, beside what ends or falls due. */
export function NearThings({ disputes, ahead, org, clocks }: NearThingsProps) {
  const whose = org === null ? {} : { org: [org] };
  return (
    <div className="grid gap-x-14 xl:grid-cols-2">
      <Section
        id="at-stake"
        title="Disputes by money at stake"
        lead="What lies between the lowest position and the highest. Neither is shown as the value until an editor rules."
        aside={
          <TextLink
            href={ledgerHref({ ...whose, on: clocks.on, known: clocks.known, standing: ["disputed"] })}
          >
            In the ledger
          </TextLink>
        }
      >
        {disputes.length === 0 ? (
          <Nothing>
            No sum of money is disputed that day.{" "}
            <TextLink href={disputesHref(clocks)}>Disputes of every kind</TextLink>
          </Nothing>
        ) : (
          <Folded
            label="Disputes by money at stake"
            items={disputes.map((dispute) => (
              <Dispute key={dispute.row.id} dispute={dispute} clocks={clocks} />
            ))}
          />
        )}
      </Section>
      <Section
        id="ahead"
        title={`What ends or falls due in ${MONTHS_AHEAD} months`}
        lead="Each at the first day that its date may mean; an end that was derived from a start and a length says so."
      >
        {ahead.length === 0 ? (
          <Nothing>
            Nothing on record ends or falls due in the {MONTHS_AHEAD} months after that day. Terms with a
            deadline or an end would stand here.
          </Nothing>
        ) : (
          <Folded
            label="What ends or falls due"
            items={ahead.map((one) => (
              <AheadItem key={`${one.deal.slug}/${one.term.key}/${one.what}`} one={one} clocks={clocks} />
            ))}
          />
        )}
      </Section>
    </div>
  );
}

function Dispute({ dispute: { row, words }, clocks }: { dispute: AtStake; clocks: ClockQuery }) {
  return (
    <li className="grid gap-x-4 border-rule border-t py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <span className="font-medium">{words}</span>
      <span>
        <TextLink href={termHref(row.deal.slug, row.term.key, clocks)} look="name">
          {sidesOf(row) || row.partnership.name}: {row.term.label}
        </TextLink>{" "}
        <StandingBadge standing={row.standing} size="sm" />
        <span className="block text-ink-muted text-sm">
          {amountWordsOf(row)}, {row.deal.title}
        </span>
      </span>
    </li>
  );
}

const WHAT = { ends: "ends", due: "is due", begins: "may begin" } as const;

function AheadItem({ one, clocks }: { one: Ahead; clocks: ClockQuery }) {
  const { deal, term, date, what, isDerived, sides, kind } = one;
  return (
    <li className="grid gap-x-4 border-rule border-t py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <span className="font-medium">{displayDate(date)}</span>
      <span>
        <TextLink href={termHref(deal.slug, term.key, clocks)} look="name">
          {sides === "" ? deal.title : sides}: {term.label}
        </TextLink>
        <span className="block text-ink-muted text-sm">
          {kind}, {WHAT[what]}
          {isDerived ? " (derived)" : ""} · {deal.title}
        </span>
      </span>
    </li>
  );
}

/** The first stand open, the others unfold. */
function Folded({ label, items }: { label: string; items: readonly ReactElement[] }) {
  const folded = items.slice(OPEN);
  return (
    <>
      <ol aria-label={label} className="border-rule border-b">
        {items.slice(0, OPEN)}
      </ol>
      {folded.length > 0 && (
        <Disclosure summary={`${folded.length} more`} className="mt-2">
          <ol aria-label={`${label}, continued`} className="border-rule border-b">
            {folded}
          </ol>
        </Disclosure>
      )}
    </>
  );
}

function Nothing({ children }: { children: ReactNode }) {
  return <p className="border-rule border-y py-6 text-ink-muted">{children}</p>;
}
