import type { AskedClocks } from "@/lib/domain/dates/clocks";
import { passedOnBy } from "@/lib/domain/obligations/lumps/lump-chains";
import { sumsOfLumps } from "@/lib/domain/obligations/lumps/lump-sums";
import type { OrganizationRef } from "@/lib/domain/terms/term";
import type { Lang } from "@/lib/domain/text/language";
import { aheadOf, lastDayAhead } from "@/lib/figures/ahead";
import { answersOf } from "@/lib/figures/answers";
import { largestStakes } from "@/lib/figures/at-stake";
import { capacityByDate } from "@/lib/figures/capacity-by-date";
import { largestObligations, mainCurrency } from "@/lib/figures/largest-obligations";
import { owedPerYear } from "@/lib/figures/owed-per-year";
import type { DeadlinesByDeal, Promises } from "@/lib/figures/promises";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import { ruleSetOf } from "@/lib/url/ledger/counting-params";
import type { DashboardSearch } from "@/lib/url/ledger/dashboard-search";
import { ALL_OF_LEDGER } from "@/lib/url/ledger/ledger-search";
import type { ParamNote } from "@/lib/url/params";
import type { DashboardView } from "@/lib/views/dashboard";
import { db } from "../../client";
import { languageOf } from "../../map/term-view";
import { findRow, readingIn } from "../../rows/one-statement/find-rows";
import { organizationRef } from "../../rows/select";
import type { CountedSide } from "../obligations/count-side";
import { countedSides, lumpsIn } from "../obligations/counted-ledger";
import { listRates } from "../obligations/counting-of";
import { inOwnNames, namesIn } from "../obligations/names-in";
import { FILTERS_OF, presentFilters } from "../present-filters";
import { KeptByVersion } from "../sql/record-version";
import { readDated, readDeadlines } from "./dated-terms";

/**
 * The money of the front page: the counted sides of the ledger, then what the figures make of them.
 * What each organization's page of it shows is kept until the next save.
 */

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
    notes: present.notes.map((note) => ({ ...note, message: message(note), ...everybodysFacts(note) })),
  };
}

/** The same as facts: nothing of that name, so nobody is left out. */
function everybodysFacts({ facts }: ParamNote): Pick<ParamNote, "facts"> {
  return facts?.is === "nobodys" ? { facts: { is: "everybodys", asked: facts.asked } } : {};
}

/** The money at the reader's clocks, of everybody or of one organization. */
export function getDashboard(search: DashboardSearch, clocks: AskedClocks): Promise<DashboardView> {
  noteUnknownRead(); // answered from memory, so any save may change it
  const { org, rules, rate } = search;
  return views.get(JSON.stringify([org, rules, rate, clocks]), () => readView(search, clocks));
}

const MOST_VIEWS = 60;
const views = new KeptByVersion<DashboardView>(MOST_VIEWS);

async function readView(search: DashboardSearch, clocks: AskedClocks): Promise<DashboardView> {
  const { org, rules, rate } = search;
  const asked = { ...ALL_OF_LEDGER, rules, rate };
  const [names, allMoney, allCapacity, whose, dated, deadlines, rates] = await Promise.all([
    namesIn(clocks.lang),
    countedSides({ ...asked, measure: "money" }, clocks),
    countedSides({ ...asked, measure: "capacity" }, clocks),
    whoIs(org, clocks.lang),
    readDated(clocks, { last: lastDayAhead(clocks.on), org }),
    readDeadlines(clocks),
    listRates(clocks.known),
  ]);
  const [money, capacity] = inOwnNames([allMoney, allCapacity] as const, names);
  const between = (sides: readonly CountedSide[]) =>
    sides.filter(({ payer, payee }) => org === null || payer === org || payee === org);
  const [own, ownCapacity] = [between(money), between(capacity)];
  const ruleSet = ruleSetOf(rules);
  const lumps = lumpsIn(own);
  const sums = sumsOfLumps(lumps, ruleSet);
  const currency = mainCurrency(sums);
  const name = whose?.name ?? null;
  const language = languageOf(clocks);
  const disputes = largestStakes(
    own.flatMap(({ facts }) => facts.stakes),
    currency,
    language,
  );
  return {
    whose,
    answers: answersOf(lumps, { rules: ruleSet, sums, disputes, currency }, language),
    obligations: largestObligations(sums, name, {
      passedOn: ruleSet.pass_through ? passedOnBy(lumpsIn(money)) : undefined,
      language,
    }),
    years: owedPerYear(lumps, { currency, org, rules: ruleSet }, language),
    capacity: capacityByDate(
      inOwnNames(promisesIn(ownCapacity, deadlines), names),
      { whose: name },
      language,
    ),
    ahead: aheadOf(
      [...own, ...ownCapacity].flatMap(({ facts }) => facts.ends),
      dated,
      clocks.on,
    ),
    disputes,
    organizations: namesOf([...money, ...capacity]),
    rates,
  };
}

function promisesIn(sides: readonly CountedSide[], deadlines: DeadlinesByDeal): Promises[] {
  return sides.map(({ facts }) => facts.promises(deadlines));
}

/** An organization has a name even where nothing of its is in force. */
function whoIs(org: string | null, lang: Lang | undefined): Promise<OrganizationRef | null> {
  if (org === null) return Promise.resolve(null);
  return findRow(readingIn(db(), lang), "organization", { where: { slug: org }, select: organizationRef });
}

function namesOf(sides: readonly CountedSide[]): Record<string, string> {
  const named = new Map(
    sides.flatMap(({ lumps }) =>
      [lumps[0]?.row.payer, lumps[0]?.row.payee].flatMap((side) =>
        side ? [[side.slug, side.name] as const] : [],
      ),
    ),
  );
  return Object.fromEntries([...named].sort((a, b) => a[1].localeCompare(b[1], "en")));
}
