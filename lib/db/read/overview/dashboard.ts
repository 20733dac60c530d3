import type { Clocks } from "@/lib/domain/dates/clocks";
import { KeptAnswers } from "@/lib/runtime/kept-answers";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import "server-only";
import { passedOnOf } from "@/lib/domain/obligations/chains";
import type { Counted } from "@/lib/domain/obligations/count";
import type { Counting } from "@/lib/domain/obligations/counting";
import type { ExchangeRate } from "@/lib/domain/obligations/obligation";
import { sumsOf } from "@/lib/domain/obligations/sums";
import type { OrganizationRef } from "@/lib/domain/terms/term";
import { aheadOf, lastDayAhead } from "@/lib/figures/ahead";
import { answersOf } from "@/lib/figures/answers";
import { atStake } from "@/lib/figures/at-stake";
import { capacityByDate } from "@/lib/figures/capacity-by-date";
import { largestObligations, mainCurrency } from "@/lib/figures/largest-obligations";
import { owedPerYear } from "@/lib/figures/owed-per-year";
import { toClocks } from "@/lib/url/clocks";
import type { DashboardSearch } from "@/lib/url/ledger/dashboard-search";
import { ALL_OF_LEDGER } from "@/lib/url/ledger/ledger-search";
import type { ParamNote } from "@/lib/url/params";
import type { DashboardView } from "@/lib/views/dashboard";
import { db } from "../../client";
import { countingOf, listRates } from "../obligations/counting-of";
import { type CountedScope, countScope } from "../obligations/ledger";
import { FILTERS_OF, presentFilters } from "../present-filters";
import { type DatedTerms, readDatedTerms } from "./dated-terms";
import { getHeadHash } from "./overview-head";

/**
 * The money of the front page: everything counted once, then what the figures make of it.
 * What the whole record comes to is kept until the next save, and so is what each organization's page of it shows.
 */

type Whole = {
  money: CountedScope;
  rates: readonly ExchangeRate[];
  capacity: Counted[];
  datedOf: (org: string | null) => DatedTerms;
};

/** The search with the organization's present name; one that the record does not have is left out, with a note. */
export async function presentDashboard<Search extends DashboardSearch>(
  search: Search,
): Promise<{ search: Search; notes: ParamNote[] }> {
  const present = await presentFilters(search, FILTERS_OF.dashboard);
  const isLost = present.notes.some(({ isMoved }) => !isMoved);
  if (!isLost) return present;
  const message = (note: ParamNote) =>
    note.message.replace("so nothing can match it.", "so everybody’s money is shown.");
  return {
    search: { ...present.search, org: null },
    notes: present.notes.map((note) => ({ ...note, message: message(note) })),
  };
}

/** The money at the reader's clocks, of everybody or of one organization. */
export async function getDashboard(search: DashboardSearch, today: string): Promise<DashboardView> {
  noteUnknownRead(); // answered from memory, so any save may change it
  const clocks = toClocks(search, today);
  const head = await getHeadHash();
  const asked = [head, clocks, search.rules, search.rate];
  return views.get(JSON.stringify([...asked, search.org]), async () => {
    const whole = await wholes.get(JSON.stringify(asked), async () =>
      readWhole(clocks, await countingOf(search, clocks.known)),
    );
    return viewOf(whole, { whose: await whoIs(search.org), clocks });
  });
}

async function readWhole(clocks: Clocks, counting: Counting): Promise<Whole> {
  const [money, capacity, datedOf, rates] = await Promise.all([
    countScope({ ...ALL_OF_LEDGER, measure: "money" }, clocks, counting),
    countScope({ ...ALL_OF_LEDGER, measure: "capacity" }, clocks, counting),
    readDatedTerms(clocks, lastDayAhead(clocks.on)),
    listRates(clocks.known),
  ]);
  return { money, rates, capacity: capacity.counted, datedOf };
}

type Asked = { whose: OrganizationRef | null; clocks: Clocks };

/** An organization has a name even where nothing of its is in force. */
function whoIs(org: string | null): Promise<OrganizationRef | null> {
  if (org === null) return Promise.resolve(null);
  return db().organization.findUnique({ where: { slug: org }, select: { slug: true, name: true } });
}

function viewOf({ money, rates, capacity, datedOf }: Whole, { whose, clocks }: Asked): DashboardView {
  const org = whose?.slug ?? null;
  const organizations = namesOf([...money.counted, ...capacity]);
  const between = (rows: readonly Counted[]) =>
    rows.filter(({ row }) => org === null || row.payer?.slug === org || row.payee?.slug === org);
  const [own, ownCapacity] = [between(money.counted), between(capacity)];
  const { threads, rules } = money;
  const sums = sumsOf(own, { threads, rules });
  const currency = mainCurrency(sums);
  const { deadlines, dated } = datedOf(org);
  const name = whose?.name ?? null;
  return {
    whose,
    answers: answersOf(own, { threads, rules, sums, currency }),
    obligations: largestObligations(sums, name, rules.pass_through ? passedOnOf(money.counted, threads) : []),
    years: owedPerYear(own, { currency, org, rules }),
    capacity: capacityByDate(ownCapacity, { deadlines, whose: name }),
    ahead: aheadOf([...own, ...ownCapacity], dated, clocks.on),
    disputes: atStake(own, currency),
    organizations,
    rates,
  };
}

function namesOf(rows: readonly Counted[]): Record<string, string> {
  const named = new Map(
    rows.flatMap(({ row: { payer, payee } }) =>
      [payer, payee].flatMap((side) => (side ? [[side.slug, side.name] as const] : [])),
    ),
  );
  return Object.fromEntries([...named].sort((a, b) => a[1].localeCompare(b[1], "en")));
}

const wholes = new KeptAnswers<Whole>(3);
const views = new KeptAnswers<DashboardView>(60);
