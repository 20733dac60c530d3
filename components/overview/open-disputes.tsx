import { DisputeItem } from "@/components/disputes/dispute-item";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { ClockQuery } from "@/lib/url/clocks";
import { disputesHref } from "@/lib/url/href";
import type { DisputeSection } from "@/lib/views/disputes";

type OpenDisputesProps = { section: DisputeSection; clocks: ClockQuery };

/** The newest open disputes, both sides of each. */
export function OpenDisputes({ section: { items, total }, clocks }: OpenDisputesProps) {
  return (
    <Section
      id="disputes"
      title="Open disputes"
      lead="Sources contradict each other and nobody has ruled. Neither side is shown as the value."
      aside={
        <TextLink href={disputesHref(clocks)}>
          All disputes{total > items.length ? ` (${total} open)` : ""}
        </TextLink>
      }
    >
      {items.length === 0 && (
        <p className="border-rule border-y py-6 text-ink-muted">No dispute is open at this date.</p>
      )}
      <div className="grid gap-x-14 border-rule border-b xl:grid-cols-2">
        {items.map((dispute) => (
          <DisputeItem
            key={`${dispute.term.deal.slug} ${dispute.term.key}`}
            dispute={dispute}
            clocks={clocks}
          />
        ))}
      </div>
    </Section>
  );
}
