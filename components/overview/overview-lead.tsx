import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { TextField } from "@/components/ui/controls/text-field";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealsHref, partnershipsHref } from "@/lib/url/href";
import { ledgerHref } from "@/lib/url/ledger/ledger-search";

/** What Entente is, in one sentence, and the ways in; short, so that the three answers stand in the first window. */
export function OverviewLead({ clocks }: { clocks: ClockQuery }) {
  const { on, known } = clocks;
  const kept = Object.entries({ on, known }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return (
    <header className="grid items-end gap-x-14 gap-y-5 pt-2 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div>
        <h1 className="max-w-[34ch] font-semibold font-serif text-3xl tracking-[-0.01em]">
          Who promised what to whom in cloud and AI, and according to whom
        </h1>
        <p className="mt-3 max-w-measure font-serif text-ink-muted text-lg">
          Reports of these deals contradict each other. Entente keeps every claim with its source and its
          words, says which of them hold and why, and since when that was known.
        </p>
      </div>
      <div className="no-print">
        <search className="block">
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
              />
            </div>
            <Button type="submit" variant="primary">
              Search
            </Button>
          </form>
        </search>
        <p className="mt-3 flex flex-wrap gap-2">
          <ButtonLink href={ledgerHref({ on, known })}>Ledger</ButtonLink>
          <ButtonLink href={partnershipsHref({ on, known })}>Partnerships</ButtonLink>
          <ButtonLink href={dealsHref({ on, known })}>Deals</ButtonLink>
        </p>
      </div>
    </header>
  );
}
