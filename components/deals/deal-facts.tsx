import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { TextLink } from "@/components/ui/text-link";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { organizationHref, partnershipHref } from "@/lib/url/href";
import type { DealPageView } from "@/lib/views/deal-page";
import type { DateView, PartyView } from "@/lib/views/parts";
import { DateWords } from "./date-words";
import { DealStatus } from "./deal-status";

type DealFactsProps = {
  deal: DealPageView;
  clocks: ClockQuery;
  /** Side by side on wide screens; else one under the other. */
  isRow?: boolean;
};

/** The deal in facts: who in which role, when, how firm, where in its life. */
export function DealFacts({ deal, clocks, isRow = false }: DealFactsProps) {
  return (
    <dl
      className={cx(
        "grid grid-cols-2 gap-x-6",
        isRow ? "lg:grid-cols-[1.6fr_1.6fr_1fr_1fr_1.2fr_1fr]" : "lg:block",
      )}
    >
      <Fact name={words("record")("parties")} of="parties" wide>
        <Parties parties={deal.parties} clocks={clocks} />
      </Fact>
      <Fact name={words("record")("status")} of="binding" wide>
        <DealStatus deal={deal} asRecordedToday={clocks.known !== null} />
      </Fact>
      <Dated name={words("record")("announced")} of="announcedOn" date={deal.announcedOn} />
      <Dated name={words("record")("effective")} of="effectiveOn" date={deal.effectiveOn} />
      {deal.endsOn === null && deal.derivedEnd !== null ? (
        <Fact name={words("record")("ends")} of="endsOn">
          <DateWords date={deal.derivedEnd} />
          <span className="block text-ink-muted text-sm">{words("record")("endDerived")}</span>
        </Fact>
      ) : (
        <Dated
          name={words("record")("ends")}
          of="endsOn"
          date={deal.endsOn}
          otherwise={words("record")("noEnd")}
        />
      )}
      <Fact name={words("record")("partnership")} of="partnership">
        <TextLink href={partnershipHref(deal.partnership.slug, clocks)}>{deal.partnership.name}</TextLink>
      </Fact>
    </dl>
  );
}

/** `of`: the field that says it, for the pencils of those who are signed in. */
type FactProps = { name: string; of: keyof DealPageView; wide?: boolean };

function Fact({ name, of, wide, children }: FactProps & { children: ReactNode }) {
  return (
    <div data-fact={of} className={cx("border-rule border-t py-2", wide && "col-span-2 lg:col-span-1")}>
      <dt className="text-ink-muted text-sm">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

type DatedProps = FactProps & { date: DateView | null; otherwise?: string };

function Dated({ name, of, date, otherwise = words("record")("notStated") }: DatedProps) {
  return (
    <Fact name={name} of={of}>
      {date === null ? <span className="text-ink-muted">{otherwise}</span> : <DateWords date={date} />}
    </Fact>
  );
}

function Parties({ parties, clocks }: { parties: readonly PartyView[]; clocks: ClockQuery }) {
  return (
    <ul>
      {parties.map(({ organization, roles }) => (
        <li key={organization.slug}>
          <TextLink href={organizationHref(organization.slug, clocks)}>{organization.name}</TextLink>{" "}
          <span className="text-ink-muted text-sm">
            {roles.map((role) => language().vocabulary.partyRoles[role].toLowerCase()).join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
