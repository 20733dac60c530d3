import { DealPages } from "@/components/deals/deal-pages";
import { DealYears } from "@/components/deals/deal-years";
import { type OutlinePart, RecordBody } from "@/components/shell/record-body";
import { splitReported } from "@/components/terms/group-terms";
import { TermList } from "@/components/terms/term-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { counted } from "@/lib/language/counted";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { organizationHref, withQuery } from "@/lib/url/href";
import type { Exchange, OrganizationView } from "@/lib/views/organization";
import { counterpartyAnchor, ExchangeSection } from "./exchange-section";
import { OrganizationAside } from "./organization-aside";

type OrganizationRecordProps = { organization: OrganizationView; clocks: ClockQuery };

/** The body of an organization's page: what is contested of it, what it gives and gets on the day, its deals. */
export function OrganizationRecord({ organization, clocks }: OrganizationRecordProps) {
  const { name, on, gives, gets, disputed, deals } = organization;
  const t = words("record");
  return (
    <RecordBody
      outline={outlineOf(organization)}
      aside={<OrganizationAside organization={organization} clocks={clocks} />}
    >
      <Incomplete organization={organization} clocks={clocks} />
      <ExchangeSection id="gives" name={name} exchange={gives} clocks={clocks} on={on} />
      <ExchangeSection id="gets" name={name} exchange={gets} clocks={clocks} on={on} />
      {disputed.length > 0 && (
        <Section id="disputed" title={t("disputed")} lead={t("disputedLead")}>
          <TermList terms={disputed} clocks={clocks} on={on} showDeal id="disputed" most={MOST_DISPUTED} />
        </Section>
      )}
      {deals.length > 0 && (
        <Section
          id="deals"
          title={t("deals")}
          aside={counted(organization.totals.deals, "deal")}
          lead={t("newestFirst")}
        >
          <DealYears deals={deals} clocks={clocks} name={name} />
          <MoreDeals organization={organization} clocks={clocks} />
          <DealPages path={organizationHref(organization.slug)} view={organization} clocks={clocks} />
        </Section>
      )}
    </RecordBody>
  );
}

/** Disputes are named at the top of the page; here they are folded by group. */
const MOST_DISPUTED = 0;
/** This many counterparties are named in the outline; the others are found by reading on. */
const NAMED = 8;

function outlineOf({ gives, gets, disputed, totals, known }: OrganizationView): OutlinePart[] {
  const t = words("record");
  const reported = (terms: typeof disputed) => splitReported(terms, known).reported.length;
  const exchange = (
    id: "gives" | "gets",
    title: string,
    { terms, byCounterparty }: Exchange,
  ): OutlinePart => ({
    ...{ id, title, count: reported(terms) },
    parts: byCounterparty
      .map((group) => ({
        id: counterpartyAnchor(id, group.counterparty),
        title: group.counterparty?.name ?? t("nobody"),
        count: reported(group.terms),
      }))
      .filter(({ count }) => count > 0)
      .slice(0, NAMED),
  });
  const rest = [
    { id: "disputed", title: t("disputed"), count: disputed.length },
    { id: "deals", title: t("deals"), count: totals.deals },
  ];
  return [
    exchange("gives", t("gives"), gives),
    exchange("gets", t("gets"), gets),
    ...rest.filter(({ count }) => count > 0),
  ];
}

/** An organization with very many deals is read in part, and says so. */
function Incomplete({ organization: { deals, totals } }: OrganizationRecordProps) {
  if (deals.length >= totals.deals) return null;
  return (
    <p className="mb-6 max-w-measure text-ink-muted">
      {words("record")("partOfOrganization", { shown: deals.length, total: totals.deals })}
    </p>
  );
}

function MoreDeals({ organization: { slug, deals, totals }, clocks }: OrganizationRecordProps) {
  const more = totals.deals - deals.length;
  if (more <= 0) return null;
  return (
    <p className="mt-3">
      <TextLink href={withQuery("/deals", { org: slug, ...clocks })}>
        {words("record")("inTable", { deals: counted(more, "moreDeal") })}
      </TextLink>
    </p>
  );
}
