import { compareColumns } from "@/lib/domain/compare/compare-columns";
import type { CompareColumn, CompareRow, CompareTerm } from "@/lib/domain/compare/comparison";
import { filterRows } from "@/lib/domain/compare/filter-rows";
import { linesOf } from "@/lib/domain/compare/row-lines";
import { thenAndNowOf } from "@/lib/domain/compare/then-and-now";
import type { AskedClocks, Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import { wasReportedBy } from "@/lib/domain/standing/known";
import {
  type AskedColumn,
  type CompareSearch,
  columnText,
  FEWEST_COLUMNS,
  placeColumns,
  readColumns,
} from "@/lib/url/compare/compare-search";
import type { CompareColumnView, CompareProblem, CompareTaken, CompareView } from "@/lib/views/compare";
import type { ComparisonCard } from "@/lib/views/share/card-facts";
import { getNewestChangeSet } from "../../as-of/record-at";
import { toColumnFiguresView, toCompareRowView, toThenAndNowView } from "../../map/compare";
import { languageOf, toDealTerms } from "../../map/term-view";
import { wasTakenBack } from "../reported-before";
import type { ComparedDeal, FoundSubject } from "./compare-subjects";
import { findColumns, takenOf, toAsked } from "./find-columns";
import { type OrganizationKinds, organizationKinds } from "./organization-kinds";

/** What is compared, and the language that it is told in. */
type Compared = CompareSearch & Pick<Clocks, "lang">;

/**
 * A comparison as its address asks for it: good columns with their rows, bad ones with what is wrong. Columns may be
 * typed names; `c` of the answer has them as addresses write them.
 */
export async function getComparison(asked: Compared, clocks: AskedClocks): Promise<CompareView> {
  const { search, columns, placed, pinned, newest, ...rest } = await placeColumnsOf(asked, clocks);
  const { read, named, faults, missed, resolved } = rest;
  const taken = await takenOf(search, { texts: read.columns, resolved, today: clocks.today });
  const problems: CompareProblem[] = [
    ...[...read.faults, ...faults].map(({ is, ...fault }) => ({
      ...fault,
      ...(is && { facts: { is } }),
      near: [],
    })),
    ...(await Promise.all(
      placed.flatMap(({ unreported }) => (unreported ? [tellUnreported(unreported)] : [])),
    )),
    ...read.columns.flatMap(({ asked: text }) => {
      const problem = missed.get(text);
      return problem ? [{ ...problem, asked: text }] : [];
    }),
    ...(pinned === search.changeSet ? [] : [noSuchChangeSet(search, newest)]),
    ...tooFew(columns.length, search),
  ];
  const c = search.c.map((text) => resolvedText(text, named));
  const classes = await organizationKinds(columns.flatMap(({ column }) => column.terms));
  return toView({ search, columns, problems, taken, changeSet: pinned ?? newest, c, classes });
}

/** What the card of a comparison says of it, without making anything that only its page shows. */
export async function getComparisonFacts(asked: Compared, clocks: AskedClocks): Promise<ComparisonCard> {
  const { search, columns: placed } = await placeColumnsOf(asked, clocks);
  const columns = placed.map(({ column }) => column);
  const rows = compareColumns(columns, languageOf({ lang: search.lang }));
  const terms = filterRows(rows, search).flatMap(({ cells }) => cells.flatMap((cell) => cell.terms));
  return { columns, counts: countsOf(rows), sources: countSources(terms) };
}

/** Each source once, however many claims it makes; those that nobody could have read by then make none. */
function countSources(terms: readonly CompareTerm[]): number {
  const slugs = new Set<string>();
  for (const { reading } of new Set(terms)) {
    const hidden = new Set(reading.reading.notYetKnown);
    for (const claim of reading.term.claims) if (!hidden.has(claim)) slugs.add(claim.source.slug);
  }
  return slugs.size;
}

function countsOf(rows: readonly CompareRow[]): CompareView["counts"] {
  return { rows: rows.length, differing: rows.filter(({ differs }) => differs).length };
}

/** The columns at their clocks, and what became of those that cannot be shown. */
async function placeColumnsOf(asked: Compared, { on, today, lang }: AskedClocks) {
  const search = { ...asked, lang: asked.lang ?? lang };
  const newest = (await getNewestChangeSet()) ?? 0;
  const pinned = search.changeSet !== null && search.changeSet <= newest ? search.changeSet : null;
  const read = readColumns(search.c, today);
  const { found, resolved, missed } = await findColumns(read.columns, { pinned, today, lang: search.lang });
  const named = read.columns.flatMap((column) => toAsked(column, { found, resolved }) ?? []);
  const { columns: known, faults } = placeColumns(named);
  const placed = known.map((column) => placeColumn({ column, subject: found.get(column.slug), search, on }));
  const columns = placed.flatMap(({ shown }) => (shown ? [shown] : []));
  return { search, columns, placed, pinned, newest, read, named, faults, missed, resolved };
}

/** The column as addresses write it, where it was typed otherwise and is understood. */
function resolvedText(text: string, named: readonly AskedColumn[]): string {
  const column = named.find(({ asked }) => asked === text);
  return column ? columnText(column) : text;
}

type Placed = { asked: AskedColumn; column: CompareColumn };
type Place = { column: AskedColumn; subject: FoundSubject | undefined; search: Compared; on: Day };

type Unreported = { asked: string; subject: FoundSubject; known: Day };

/** A column at its clocks; nothing to show when nobody had reported it by then; neither when there is no such record. */
function placeColumn({ column, subject, search, on }: Place): {
  shown?: Placed;
  unreported?: Unreported;
} {
  if (subject === undefined) return {};
  const clocks = { on: column.on ?? on, known: column.known ?? search.known, lang: search.lang };
  if (!wasReportedBy(subject.firstKnownOn, clocks.known))
    return { unreported: { asked: column.asked, subject, known: clocks.known ?? "" } };
  const deals = subject.deals.filter((deal) => wasReportedBy(deal.firstKnownOn, clocks.known));
  const terms = deals.flatMap((deal) => termsOf(deal, clocks));
  const { lang: _, ...days } = clocks;
  return { shown: { asked: column, column: { subject: subject.subject, ...days, terms } } };
}

function termsOf(deal: ComparedDeal, clocks: Clocks): CompareTerm[] {
  const frame = { endsOn: deal.endsOnEdtf, amends: deal.amends };
  return toDealTerms(deal, clocks).map((term) => ({ ...term, ...frame }));
}

async function tellUnreported({ asked, subject: found, known }: Unreported): Promise<CompareProblem> {
  const { subject, firstKnownOn } = found;
  const isTakenBack = await wasTakenBack(SECTIONS[subject.kind], { slug: subject.slug, known });
  const since =
    firstKnownOn === null
      ? "The record holds no dated report of it; leave “known” out to see it."
      : `The first report we hold is of ${displayDate(firstKnownOn)}; set “known” to ${firstKnownOn} or later to see it.`;
  return {
    asked,
    message: `Nobody had reported “${subject.name}” by ${displayDate(known)}. ${since}`,
    facts: { is: "not_yet", name: subject.name, known, first: firstKnownOn },
    ...(isTakenBack && { withdrawn: true }),
    near: [],
  };
}

const SECTIONS = { deal: "deals", partnership: "partnerships" } as const;

function noSuchChangeSet({ changeSet }: CompareSearch, newest: number): CompareProblem {
  const message = `There is no change set ${changeSet} yet; the newest is ${newest}. The record as it stands now is shown.`;
  const facts = { is: "no_change_set", asked: changeSet ?? 0, newest } as const;
  return { asked: `changeSet=${changeSet}`, message, facts, near: [] };
}

function tooFew(count: number, { c }: CompareSearch): CompareProblem[] {
  return c.length === 0 || count >= FEWEST_COLUMNS
    ? []
    : [
        {
          asked: "",
          message:
            count === 0
              ? "None of the columns can be shown. Add two or more deals or partnerships."
              : "One column is nothing to compare with. Add another deal or partnership, or the same at another date.",
          facts: { is: count === 0 ? "none_shown" : "one_column" },
          near: [],
        },
      ];
}

type Parts = {
  search: Compared;
  columns: readonly Placed[];
  problems: readonly CompareProblem[];
  taken: readonly CompareTaken[];
  changeSet: number;
  c: readonly string[];
  classes: OrganizationKinds;
};

function toView({ search, columns: placed, problems, taken, changeSet, c, classes }: Parts): CompareView {
  const columns = placed.map(({ column }) => column);
  const telling = { known: search.known, lang: search.lang };
  const language = languageOf(telling);
  const rows = compareColumns(columns, language);
  const kindOf = (slug: string) => classes.get(slug) ?? null;
  return {
    columns: placed.map(({ asked, column }, i) =>
      toColumnView(
        asked,
        column,
        rows.map(({ cells }) => cells[i]?.terms.length ?? 0),
      ),
    ),
    rows: filterRows(rows, search).map((row) =>
      toCompareRowView(row, { lines: linesOf(row, columns, { kindOf, words: language.compare }), telling }),
    ),
    counts: countsOf(rows),
    choices: choicesOf(rows),
    figures: columns.map(({ terms }) => toColumnFiguresView(terms, telling)),
    thenAndNow: thenAndNowOf(columns, language).map((one) => toThenAndNowView(one, telling)),
    problems,
    taken: taken.filter(({ column }) => c.includes(column)),
    changeSet,
    c,
  };
}

function toColumnView(
  { asked }: AskedColumn,
  { subject, on, known, terms: all }: CompareColumn,
  counts: readonly number[],
): CompareColumnView {
  const terms = all.filter(({ reading }) => reading.inForce !== "no").length;
  const empty = counts.every((count) => count === 0);
  const note = empty ? `Nothing on record of it is in force on ${displayDate(on)}.` : null;
  return { asked, subject, on, known, terms, note };
}

function choicesOf(rows: readonly CompareRow[]): CompareView["choices"] {
  return {
    groups: [...new Set(rows.map(({ kind }) => kind.group))],
    kinds: rows.map(({ kind }) => ({ slug: kind.slug, label: kind.label })),
  };
}
