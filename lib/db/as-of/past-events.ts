import "server-only";
import { edtfDate } from "@/lib/domain/dates/edtf";
import { isKnownBy } from "@/lib/domain/standing/known";
import type { EventView } from "@/lib/views/parts";
import { toDateView, toSourceBrief } from "../map/term-view";
import { type Moment, type PastState, statesNamed } from "../store/past-states";
import { briefRowAt } from "./past-deals";
import { sourcesAt } from "./past-sources";

/** Events as they were, in order of time; those that nobody could have known by `known`, and such sources, left out. */
export async function eventViewsAt(
  moment: Moment,
  events: readonly PastState<"events">[],
  known: string | null,
): Promise<EventView[]> {
  const records = events.map(({ record }) => record);
  const partnerships = await statesNamed(
    moment,
    "partnerships",
    records.map(({ partnership }) => partnership),
  );
  const deals = await statesNamed(
    moment,
    "deals",
    records.flatMap(({ deal }) => deal ?? []),
  );
  const sources = await sourcesAt(
    moment,
    records.flatMap((record) => record.sources),
  );
  return records.toSorted(byTime).flatMap((event) => {
    const cited = event.sources
      .flatMap((slug) => sources.get(slug) ?? [])
      .filter((source) => isKnownBy(source, known));
    if (known !== null && cited.length === 0) return [];
    const { slug, on, kind, title, detail, partnership } = event;
    const deal = event.deal === null ? undefined : deals.get(event.deal)?.record;
    return {
      slug,
      on: toDateView(on, moment.lang),
      kind,
      title,
      detail,
      partnership: { slug: partnership, name: partnerships.get(partnership)?.record.name ?? partnership },
      deal: deal ? refOf(deal) : null,
      sources: cited.map((source) => toSourceBrief(source, moment.lang)),
    };
  });
}

function refOf(deal: Parameters<typeof briefRowAt>[0]) {
  const { slug, shortId, title } = briefRowAt(deal);
  return { slug, shortId, title };
}

type Timed = { on: string; slug: string };

function byTime(a: Timed, b: Timed): number {
  const [one, other] = [a, b].map(({ on, slug }) => `${edtfDate(on).first} ${slug}`);
  return (one ?? "") < (other ?? "") ? -1 : 1;
}
