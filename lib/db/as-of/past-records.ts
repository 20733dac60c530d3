import "server-only";
import type { BundlePartnership, BundleSource, Section } from "@/lib/schema/bundle";
import type { PinnedPartnership, PinnedRecord, PinnedSource } from "@/lib/views/pinned-record";
import { toDealBrief, toParties } from "../map/record";
import { toSourceBrief } from "../map/term-view";
import { type Moment, type PastState, statesNamed, statesNaming } from "../store/past-states";
import { briefRowAt, byAnnouncement } from "./past-deals";
import { eventViewsAt } from "./past-events";
import { sourcesAt } from "./past-sources";

/** Records that are no deals, as they were: what they said, with the names that others had at the same moment. */

type Past<S extends Section> = (moment: Moment, state: PastState<S>) => Promise<PinnedRecord>;

const readers: { readonly [S in Exclude<Section, "deals">]: Past<S> } = {
  partnerships: (moment, { record }) => partnershipAt(moment, record),
  organizations: async (_, { record: { kind, aliases, homepage, fiscalYearEnd = null } }) => ({
    noun: "organizations",
    ...{ kind, aliases, homepage, fiscalYearEnd },
  }),
  sources: (moment, { record }) => sourceAt(moment, record),
  events: async (moment, state) => {
    const [event] = await eventViewsAt(moment, [state], null);
    if (!event) throw new Error(`"${state.record.slug}" has no view`);
    const { on, kind, detail, partnership, deal, sources } = event;
    return { noun: "events", on, kind, detail, partnership, deal, sources };
  },
  termKinds: async (_, { record: { slug, group, valueType } }) => ({
    noun: "term-kinds",
    ...{ slug, group, valueType },
  }),
};

/** The record of that state; of deals null, since they have a page of their own. */
export async function recordViewAt(
  moment: Moment,
  section: Section,
  state: PastState,
): Promise<PinnedRecord | null> {
  return section === "deals" ? null : (readers[section] as Past<Section>)(moment, state);
}

async function partnershipAt(
  moment: Moment,
  { slug, summary, parties }: BundlePartnership,
): Promise<PinnedPartnership> {
  const named = await statesNamed(
    moment,
    "organizations",
    parties.map(({ organization }) => organization),
  );
  const nameOf = (organization: string) => named.get(organization)?.record.name ?? organization;
  const within = { field: "partnership", slugs: [slug] } as const;
  const deals = await statesNaming(moment, "deals", within);
  const events = await statesNaming(moment, "events", within);
  return {
    noun: "partnerships",
    summary,
    parties: toParties(
      parties.map(({ organization, role }) => ({
        role,
        organization: { slug: organization, name: nameOf(organization) },
      })),
    ),
    deals: deals.toSorted(byAnnouncement).map(({ record }) => toDealBrief(briefRowAt(record), moment.lang)),
    events: await eventViewsAt(moment, events, null),
  };
}

async function sourceAt(moment: Moment, source: BundleSource): Promise<PinnedSource> {
  const sources = await sourcesAt(moment, source.cites);
  const cites = source.cites.flatMap((cited) => sources.get(cited) ?? []);
  return {
    noun: "sources",
    source: toSourceBrief(source, moment.lang),
    cites: cites.map((cited) => toSourceBrief(cited, moment.lang)),
  };
}
