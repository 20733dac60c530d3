import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import type { Lang } from "@/lib/domain/text/language";
import { told } from "@/lib/domain/text/translations";
import type { DealPageView } from "@/lib/views/deal-page";
import type { PinnedDeal } from "@/lib/views/pinned-deal";
import { briefRowAt, byAnnouncement, dealsAt, knownDeals } from "../as-of/past-deals";
import { eventViewsAt } from "../as-of/past-events";
import { threadAt } from "../as-of/past-thread";
import type { Transaction } from "../client";
import { toDerivedEnd } from "../map/derived-end";
import { toDealBrief, toParties } from "../map/record";
import { toDateView, toDealTerms, viewsOf } from "../map/term-view";
import { isDeletion } from "../store/deletion";
import { type Moment, ownersOf, type PastState, statesNaming, statesOf } from "../store/past-states";
import { withSnapshot } from "../store/snapshot";
import { revisionFacts, revisionSelect } from "./revision-facts";

/**
 * One revision of a deal, rendered from the states stored with it and before it: the same for ever, whatever is saved
 * later. Without a day in the address terms are read on the day of the save, since "today" would move.
 */

/** Which days the reader asks for; null where the address is silent. */
export type PinnedClocks = { on: Day | null; known: Day | null; lang?: Lang | undefined };

export async function getPinnedDeal(slug: string, number: number, asked: PinnedClocks): Promise<PinnedDeal> {
  return withSnapshot(async (tx) => {
    const id = (await ownersOf(tx, "deals", [slug])).get(slug);
    return id === undefined ? { kind: "absent" } : pinned(tx, { id, slug, number }, asked);
  });
}

type Which = { id: string; slug: string; number: number };

async function pinned(
  tx: Transaction,
  { id, slug, number }: Which,
  asked: PinnedClocks,
): Promise<PinnedDeal> {
  const row = await tx.revision.findUnique({
    where: { recordId_number: { recordId: id, number } },
    select: { ...revisionSelect, state: true },
  });
  const present = await tx.deal.findUnique({ where: { id }, select: { slug: true } });
  if (!row) {
    const record = await tx.record.findUniqueOrThrow({ where: { id }, select: { headRevision: true } });
    return { kind: "no_revision", slug: present?.slug ?? slug, newest: record.headRevision };
  }
  const revision = revisionFacts(row);
  if (isDeletion(row.state)) return { kind: "deleted", slug, reason: row.state.reason, revision };
  const moment = { tx, changeSet: revision.changeSet, lang: asked.lang };
  const [state] = await statesOf(moment, "deals", [id]);
  if (!state) throw new Error(`revision ${number} of ${slug} has no state`);
  const { known, lang } = asked;
  const clocks = { on: asked.on ?? revision.savedAt.slice(0, 10), known, ...(lang && { lang }) };
  const deal = await dealViewAt(moment, state, clocks);
  return { kind: "found", deal, revision, presentSlug: present?.slug ?? null };
}

/** The page of a deal as it was. */
async function dealViewAt(moment: Moment, state: PastState<"deals">, clocks: Clocks): Promise<DealPageView> {
  const { record } = state;
  const [row] = await dealsAt(moment, [state]);
  if (!row) throw new Error(`"${record.slug}" has no row`);
  const thread = await threadAt(moment, state, clocks.known);
  const events = await statesNaming(moment, "events", { field: "deal", slugs: [record.slug] });
  const terms = toDealTerms(row, clocks);
  return {
    ...toDealBrief(row, clocks.lang),
    partnership: row.partnership,
    effectiveOn: toDateView(row.effectiveOnEdtf, clocks.lang),
    endsOn: toDateView(row.endsOnEdtf, clocks.lang),
    derivedEnd: toDerivedEnd(row, terms, clocks),
    ...(clocks.known === null ? told(row, "summary") : { summary: null }),
    parties: toParties(row.parties),
    terms: viewsOf(terms, clocks),
    thread: thread.entries,
    // Those that a reader of that day could have known of, as in the thread.
    amends: record.amends.filter((amended) => thread.entries.some((entry) => entry.deal.slug === amended)),
    amendedBy: thread.amendedBy,
    events: await eventViewsAt(moment, events, clocks.known),
    ...(await neighboursAt(moment, state, clocks.known)),
    clocks,
    revision: state.number,
  };
}

/** The deals before and after it in its partnership then. */
async function neighboursAt(moment: Moment, state: PastState<"deals">, known: Day | null) {
  const { partnership } = state.record;
  const deals = await statesNaming(moment, "deals", { field: "partnership", slugs: [partnership] });
  const visible = await knownDeals(moment, deals, known);
  const inOrder = [...visible.filter(({ id }) => id !== state.id), state].toSorted(byAnnouncement);
  const place = inOrder.indexOf(state);
  const brief = (deal: PastState<"deals"> | undefined) =>
    deal ? toDealBrief(briefRowAt(deal.record), moment.lang) : null;
  return { previous: brief(inOrder[place - 1]), next: brief(inOrder[place + 1]) };
}
