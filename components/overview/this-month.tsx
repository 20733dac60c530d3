import type { ReactNode } from "react";
import { DealBriefItem } from "@/components/deals/deal-brief-list";
import { EventList } from "@/components/events/event-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { isThisMonth } from "@/lib/figures/recent";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealsHref, partnershipHref, partnershipsHref } from "@/lib/url/href";
import type { OverviewView } from "@/lib/views/overview";

type ThisMonthProps = { view: OverviewView; clocks: ClockQuery; day: string };

/** What changed this month: the newest deals and events; when the month brought none, that is said and the last before it stand here. */
export function ThisMonth({ view: { deals, events, counts }, clocks, day }: ThisMonthProps) {
  const t = words("overview");
  const newDeals = deals.filter(({ announcedOn }) => announcedOn && isThisMonth(announcedOn.edtf, day));
  const newEvents = events.filter(({ on }) => isThisMonth(on.edtf, day));
  return (
    <Section id="month" title={t("month.title")} lead={leadOf(newDeals.length, newEvents.length, day)}>
      <div className="grid gap-x-14 gap-y-8 xl:grid-cols-2">
        <div>
          <Head
            title={t("month.deals")}
            href={dealsHref(clocks)}
            all={t("month.allDeals", { count: counts.deals })}
          />
          {clocks.known !== null && <p className="text-ink-muted text-sm">{t("month.asToday")}</p>}
          {deals.length === 0 ? (
            <Nothing />
          ) : (
            <FirstOf
              list={deals}
              most={OPEN.deals}
              label={t("month.deals")}
              more={(count) => t("month.moreDeals", { count })}
              draw={(some, label) => (
                <ol aria-label={label} className="mt-2 border-rule border-b">
                  {some.map((deal) => (
                    <li key={deal.slug} className="border-rule border-t py-3">
                      <DealBriefItem deal={deal} clocks={clocks}>
                        <TextLink href={partnershipHref(deal.partnership.slug, clocks)} look="name">
                          {deal.partnership.name}
                        </TextLink>
                      </DealBriefItem>
                    </li>
                  ))}
                </ol>
              )}
            />
          )}
        </div>
        <div>
          <Head title={t("month.events")} href={partnershipsHref(clocks)} all={t("month.allPartnerships")} />
          {events.length === 0 ? (
            <Nothing />
          ) : (
            <div className="mt-3">
              <FirstOf
                list={events}
                most={OPEN.events}
                label={t("month.events")}
                more={(count) => t("month.moreEvents", { count })}
                draw={(some, label) => (
                  <EventList events={some} clocks={clocks} showPartnership showDeal={false} label={label} />
                )}
              />
            </div>
          )}
        </div>
      </div>
    </Section>
  );
}

/** So many stand open; the rest unfold. */
const OPEN = { deals: 2, events: 1 } as const;

type FirstOfProps<T> = {
  list: readonly T[];
  most: number;
  label: string;
  /** How many more, in words. */
  more: (count: number) => string;
  draw: (some: readonly T[], label: string) => ReactNode;
};

/** The first of a list, and the rest folded under how many there are. */
function FirstOf<T>({ list, most, label, more, draw }: FirstOfProps<T>) {
  const rest = list.slice(most);
  return (
    <>
      {draw(list.slice(0, most), label)}
      {rest.length > 0 && (
        <Disclosure summary={more(rest.length)} className="mt-2">
          {draw(rest, words("overview")("continued", { list: label }))}
        </Disclosure>
      )}
    </>
  );
}

/** Lists are cut, so the counts are of the newest. */
function leadOf(deals: number, events: number, day: string): string {
  const t = words("overview");
  const until = dayWords(day);
  if (deals + events === 0) return t("month.none", { day: until });
  return t("month.some", { day: until, deals, events });
}

function Head({ title, href, all }: { title: string; href: string; all: string }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <h3 className="font-medium font-serif text-lg">{title}</h3>
      <TextLink href={href} className="inline-flex min-h-7 items-center text-sm">
        {all}
      </TextLink>
    </div>
  );
}

function Nothing() {
  return (
    <p className="mt-2 border-rule border-y py-6 text-ink-muted">{words("overview")("month.nothing")}</p>
  );
}
