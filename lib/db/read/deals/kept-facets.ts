import { KeptAnswers } from "@/lib/runtime/kept-answers";
import { firstDayOf, lastDayOf } from "@/lib/url/partial-day";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { numberOfDay } from "../kept/days";
import type { IndexCounts, Then } from "../kept/facet-types";
import type { Stretch } from "../kept/nearest";
import { idsOf, type Present, presentIndex } from "../kept/present-index";
import { eachStanding, KIND_FACTOR, STANDINGS_FROM_1 } from "../kept/terms-in-force";
import { eachThen, termsThen } from "../kept/terms-then";
import type { RecordVersion } from "../sql/record-version";
import type { Narrowing } from "./filter-sql";
import { hasWords } from "./words";

/** What a view of the deals asks of the index that this process keeps of them. Decides which ids the names of its filters mean. */

export type KeptFacets = {
  counts: IndexCounts;
  names: Present["names"];
};

/**
 * The counts of a view; null when the index cannot be had. One query, another one for words, more only after a save.
 * @param version of the record, when it was read for this answer already: then no query
 */
export async function countKept(narrowing: Narrowing, version?: RecordVersion): Promise<KeptFacets | null> {
  const present = await presentIndex(version);
  if (present === null) return null;
  const counts = await answersOf(counted, present, MOST_COUNTED).get(countedAs(narrowing), async () => {
    const { deals, ask } = await askedOf(present, narrowing);
    return deals.count(ask);
  });
  return { counts, names: present.names };
}

/** Page after page and on every day of the world a view has the same counts: kept in one state of the index. */
const counted = new WeakMap<Present, KeptAnswers<IndexCounts>>();
const MOST_COUNTED = 20;

/** The same text for what has the same counts. */
function countedAs({ filters, text, known }: Narrowing): string {
  const { org, partnership, term, from, to, kind, binding, lifecycle, standing } = filters;
  const asked = [org, partnership, term, from, to, kind, binding, lifecycle, standing];
  return JSON.stringify([...asked, text?.query ?? null, known]);
}

function answersOf<Answer>(
  all: WeakMap<Present, KeptAnswers<Answer>>,
  present: Present,
  most: number,
): KeptAnswers<Answer> {
  const kept = all.get(present) ?? new KeptAnswers<Answer>(most);
  all.set(present, kept);
  return kept;
}

/** How many deals the view has, in the same way. */
export async function totalKept(narrowing: Narrowing, version?: RecordVersion): Promise<number | null> {
  const found = await ready(narrowing, version);
  return found === null ? null : found.deals.total(found.ask);
}

/** The ids of the deals among which a stretch of the view's list is, in the same way. */
export async function nearestKept(
  narrowing: Narrowing,
  { isByDisputes, ...stretch }: Omit<Stretch, "first"> & { isByDisputes: boolean },
  version?: RecordVersion,
): Promise<string[] | null> {
  const found = await ready(narrowing, version);
  if (found === null) return null;
  const first = isByDisputes ? countDisputed(found.present, narrowing.known) : null;
  return found.deals.nearest(found.ask, { ...stretch, first });
}

/** How many terms of each deal were contested on a reader's day, without a ruling. */
function countDisputed({ deals, terms, past }: Present, known: Narrowing["known"]): Int32Array {
  const counts = new Int32Array(deals.width);
  const count = (deal: number) => {
    counts[deal] = (counts[deal] ?? 0) + 1;
  };
  if (known === null) eachStanding(terms, ["disputed"], count);
  else eachThen(past, numberOfDay(known), (deal, what) => what % KIND_FACTOR === DISPUTED && count(deal));
  return counts;
}

const DISPUTED = STANDINGS_FROM_1.indexOf("disputed") + 1;

/** The index, and what the view asks of it. */
async function ready(narrowing: Narrowing, version?: RecordVersion) {
  const present = await presentIndex(version);
  return present && askedOf(present, narrowing);
}

async function askedOf(present: Present, narrowing: Narrowing) {
  const { filters, text } = narrowing;
  const { from, to, kind, binding, lifecycle, standing } = filters;
  const among = text === null ? null : await dealsWithWords(present, text.query);
  const { deals, names } = present;
  const ask = {
    past: thenOf(present, narrowing.known),
    ...{ among, kind, binding, lifecycle, standing },
    org: idsOf(names.org, filters.org),
    partnership: idsOf(names.partnership, filters.partnership),
    term: idsOf(names.term, filters.term),
    from: from === null ? null : firstDayOf(from),
    to: to === null ? null : lastDayOf(to),
  };
  return { present, deals, ask };
}

/** What was made for one past day serves all that is asked at it: a reader who looks at one stays in it. Of the index as it was last. */
const made = new WeakMap<Present, Then>();

function thenOf(present: Present, known: Narrowing["known"]): Then | null {
  if (known === null) return null;
  const day = numberOfDay(known);
  const before = made.get(present);
  if (before?.known === day) return before;
  const then = { known: day, terms: termsThen({ ...present, width: present.deals.width }, day) };
  made.set(present, then);
  return then;
}

/** By words, which are asked for page after page and day after day: the numbers of the deals that have them, in one state of the index. */
const found = new WeakMap<Present, KeptAnswers<Uint32Array>>();
const MOST_WORDS = 50;

async function dealsWithWords(present: Present, query: string): Promise<Uint32Array> {
  return answersOf(found, present, MOST_WORDS).get(query, async () => {
    const rows = await db().$queryRaw<{ id: string }[]>(
      Prisma.sql`SELECT d.id FROM deals d WHERE ${hasWords(query)}`,
    );
    return present.deals.numbersOf(rows.map(({ id }) => id));
  });
}
