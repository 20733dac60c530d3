import { ButtonLink } from "@/components/ui/controls/button-link";
import { countOf } from "@/components/ui/count-of";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { SILENCES, type Silence } from "@/lib/domain/silence/silence";
import { SILENCE, type SilenceSearch } from "@/lib/url/ledger/silence-search";
import type { SilenceView } from "@/lib/views/silence";
import { SilenceMap } from "./silence-map";
import { SilenceMark } from "./silence-mark";
import { WidestGaps } from "./widest-gaps";

type SilenceIndexProps = { view: SilenceView; search: SilenceSearch };

/** The body of the silence map: the widest gaps, what the marks mean, the map. */
export function SilenceIndex({ view, search }: SilenceIndexProps) {
  const { partnerships, kinds, total, previous, next, gaps } = view;
  const at = (cursor: string | null) => cursor && SILENCE.href(search, { cursor });
  return (
    <>
      <Section id="gaps" title="The missing fact">
        <WidestGaps gaps={gaps} clocks={search} />
      </Section>
      <Section
        id="map"
        title="Deals by kind of term"
        lead="What is said of each deal in the kinds that readers ask about. A dash is no fault of a deal: many have no such term."
        aside={countOf(total, "partnership")}
      >
        <Legend />
        {partnerships.length === 0 ? (
          <Empty search={search} />
        ) : (
          <SilenceMap
            partnerships={partnerships}
            kinds={kinds}
            clocks={search}
            open={search.partnership !== null}
          />
        )}
        <Pagination
          label="Partnerships"
          summary={`${partnerships.length} of ${countOf(total, "partnership")}`}
          previousHref={at(previous)}
          nextHref={at(next)}
        />
      </Section>
    </>
  );
}

function Legend() {
  return (
    <dl className="mb-5 grid gap-x-8 gap-y-1 text-sm sm:grid-cols-2">
      {Object.entries(SILENCES).map(([word, { meaning }]) => (
        <div key={word} className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-2">
          <dt>
            <SilenceMark silence={word as Silence} withWord />
          </dt>
          <dd className="text-ink-muted">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function Empty({ search: { on, known } }: { search: SilenceSearch }) {
  return (
    <EmptyState
      title="No partnership fits."
      actions={<ButtonLink href={SILENCE.href({ on, known })}>All partnerships</ButtonLink>}
    >
      Partnerships with a deal that somebody had reported fill this map.
    </EmptyState>
  );
}
