import { ButtonLink } from "@/components/ui/controls/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import type { Silence } from "@/lib/domain/silence/silence";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { SILENCE, type SilenceSearch } from "@/lib/url/ledger/silence-search";
import type { SilenceView } from "@/lib/views/silence";
import { SilenceMap } from "./silence-map";
import { SilenceMark } from "./silence-mark";
import { WidestGaps } from "./widest-gaps";

type SilenceIndexProps = { view: SilenceView; search: SilenceSearch };

/** The body of the silence map: the widest gaps, what the marks mean, the map. */
export function SilenceIndex({ view, search }: SilenceIndexProps) {
  const { partnerships, kinds, total, previous, next, gaps } = view;
  const t = words("silence");
  const at = (cursor: string | null) => cursor && SILENCE.href(search, { cursor });
  return (
    <>
      <Section id="gaps" title={t("gaps.title")}>
        <WidestGaps gaps={gaps} clocks={search} />
      </Section>
      <Section
        id="map"
        title={t("map.title")}
        lead={t("map.lead")}
        aside={t("map.partnerships", { count: total })}
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
          label={t("map.label")}
          summary={t("map.summary", { shown: partnerships.length, total })}
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
      {Object.entries(language().vocabulary.silences).map(([word, { meaning }]) => (
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
  const t = words("silence");
  return (
    <EmptyState
      title={t("map.empty")}
      actions={<ButtonLink href={SILENCE.href({ on, known })}>{t("map.all")}</ButtonLink>}
    >
      {t("map.emptyLead")}
    </EmptyState>
  );
}
