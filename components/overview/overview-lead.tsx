import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { TextField } from "@/components/ui/controls/text-field";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealsHref, disputesHref, methodologyHref, partnershipsHref } from "@/lib/url/href";

/** What Entente is, in one sentence, and the ways in. */
export function OverviewLead({ clocks }: { clocks: ClockQuery }) {
  const kept = Object.entries(clocks).flatMap(([name, value]) =>
    value !== null && (name === "on" || name === "known") ? [[name, value] as const] : [],
  );
  return (
    <header className="pt-4">
      <h1 className="max-w-[24ch] font-semibold font-serif text-3xl tracking-[-0.01em] md:text-4xl">
        Who promised what to whom in cloud and AI, and according to whom
      </h1>
      <p className="mt-4 max-w-measure font-serif text-ink-muted text-xl">
        Reports of these deals contradict each other. Entente keeps every claim with its source and its words,
        says which of them hold and why, and since when that was known.
      </p>
      <search className="no-print mt-7 block max-w-2xl">
        <form action="/search" method="get" className="flex items-end gap-2">
          <HiddenFields fields={kept} />
          <div className="min-w-0 flex-1">
            <TextField
              id="overview-search"
              name="q"
              type="search"
              label="Search deals, organizations, terms, sources and quotes"
              placeholder="AWS, revenue share, $38 billion"
              autoComplete="off"
              className="py-2.5 text-lg"
            />
          </div>
          <Button type="submit" variant="primary" className="py-2.5 text-lg">
            Search
          </Button>
        </form>
      </search>
      <p className="no-print mt-4 flex flex-wrap gap-2">
        <ButtonLink href={partnershipsHref(clocks)}>Partnerships</ButtonLink>
        <ButtonLink href={dealsHref(clocks)}>Deals</ButtonLink>
        <ButtonLink href={disputesHref(clocks)}>Disputes</ButtonLink>
        <ButtonLink href={methodologyHref()} variant="plain">
          How standings are decided
        </ButtonLink>
      </p>
    </header>
  );
}
