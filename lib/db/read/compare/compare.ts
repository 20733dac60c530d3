import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import "server-only";
import { compareColumns } from "@/lib/domain/compare/compare-columns";
import type { CompareColumn, CompareRow, CompareTerm } from "@/lib/domain/compare/comparison";
import { filterRows } from "@/lib/domain/compare/filter-rows";
import { thenAndNowOf } from "@/lib/domain/compare/then-and-now";
import { displayDate } from "@/lib/domain/dates/display-date";
import { wasReportedBy } from "@/lib/domain/standing/known";
import { nearMatches } from "@/lib/domain/text/slug";
import { type AskedColumn, type CompareSearch, FEWEST_COLUMNS, readColumns } from "@/lib/url/compare-search";
import type { CompareColumnView, CompareProblem, CompareView } from "@/lib/views/compare";
import { getNewestChangeSet } from "../../as-of/record-at";
import { toColumnFiguresView, toCompareRowView, toThenAndNowView } from "../../map/compare";
import { languageOf, toDealTerms } from "../../map/term-view";
import { findSubjectsAt } from "./compare-at";
import {
  type ComparedDeal,
  type FoundSubject,
  findSubjects,
  type NearMatch,
  similarSubjects,
  withdrawnSubjects,
} from "./compare-subjects";

/** What is compared, and the language that it is told in. */
type Compared = CompareSearch & Pick<Clocks, "lang">;

/** A comparison as its address asks for it: good columns with their rows, bad ones with what is wrong. */
export async function getComparison(search: Compared, today: Day): Promise<CompareView> {
  const { columns: asked, faults } = readColumns(search.c);
  const slugs = [...new Set(asked.map(({ slug }) => slug))];
  const newest = (await getNewestChangeSet()) ?? 0;
  const pinned = search.changeSet !== null && search.changeSet <= newest ? search.changeSet : null;
  const found = await (pinned === null ? findSubjects(slugs) : findSubjectsAt(pinned, slugs));
  const missing = slugs.filter((slug) => !found.has(slug));
  const missed = pinned === null ? await missedNow(missing) : missedThen(missing, pinned);
  const placed = asked.map((column) =>
    placeColumn({ column, subject: found.get(column.slug), search, today }),
  );
  const columns = placed.flatMap(({ shown }) => (shown ? [shown] : []));
  const problems: CompareProblem[] = [
    ...faults.map((fault) => ({ ...fault, near: [] })),
    ...placed.flatMap(({ problem }) => (problem ? [problem] : [])),
    ...asked.flatMap(({ asked: text, slug }) => {
      const problem = missed.get(slug);
      return problem ? [{ ...problem, asked: text }] : [];
    }),
    ...(pinned === search.changeSet ? [] : [noSuchChangeSet(search, newest)]),
    ...tooFew(columns.length, search),
  ];
  return toView({ search, columns, problems, changeSet: pinned ?? newest });
}

type Placed = { asked: AskedColumn; column: CompareColumn };
type Place = { column: AskedColumn; subject: FoundSubject | undefined; search: Compared; today: Day };

/** A column at its clocks; a problem when nobody had reported it by then; nothing when there is no such record. */
function placeColumn({ column, subject, search, today }: Place): {
  shown?: Placed;
  problem?: CompareProblem;
} {
  if (subject === undefined) return {};
  const clocks = { on: column.on ?? search.on ?? today, known: search.known, lang: search.lang };
  if (!wasReportedBy(subject.firstKnownOn, clocks.known))
    return { problem: notYetKnown(column, subject, clocks.known ?? "") };
  const deals = subject.deals.filter((deal) => wasReportedBy(deal.firstKnownOn, clocks.known));
  const terms = deals.flatMap((deal) => termsOf(deal, clocks));
  const { on, known } = clocks;
  return { shown: { asked: column, column: { subject: subject.subject, on, known, terms } } };
}

function termsOf(deal: ComparedDeal, clocks: Clocks): CompareTerm[] {
  const frame = { endsOn: deal.endsOnEdtf, amends: deal.amends };
  return toDealTerms(deal, clocks).map((term) => ({ ...term, ...frame }));
}

function notYetKnown(
  { asked }: AskedColumn,
  { subject, firstKnownOn }: FoundSubject,
  known: Day,
): CompareProblem {
  const since =
    firstKnownOn === null
      ? "The record holds no dated report of it; leave “known” out to see it."
      : `The first report we hold is of ${displayDate(firstKnownOn)}; set “known” to ${firstKnownOn} or later to see it.`;
  return {
    asked,
    message: `Nobody had reported “${subject.name}” by ${displayDate(known)}. ${since}`,
    near: [],
  };
}

type Missed = Map<string, Omit<CompareProblem, "asked">>;

/** Slugs that name nothing now: withdrawn, or never there, with what may have been meant. */
async function missedNow(slugs: readonly string[]): Promise<Missed> {
  const [near, withdrawn] = await Promise.all([similarSubjects(slugs), withdrawnSubjects(slugs)]);
  return new Map(
    slugs.map((slug) => {
      const reason = withdrawn.get(slug);
      return [
        slug,
        reason === undefined
          ? neverThere(slug, near.get(slug) ?? [])
          : { message: `This record was withdrawn: ${reason}`, near: [], withdrawn: true },
      ];
    }),
  );
}

function neverThere(slug: string, candidates: readonly NearMatch[]): Omit<CompareProblem, "asked"> {
  const names = candidates.map((candidate) => candidate.slug);
  const near = nearMatches(slug, names, NEAR_SHOWN).flatMap((match) =>
    candidates.filter((one) => one.slug === match),
  );
  const advice =
    near.length > 0
      ? "Perhaps one of these is meant."
      : "Look for it in the list of deals or of partnerships.";
  return { message: `No deal or partnership is called “${slug}”. ${advice}`, near };
}

/** A pinned comparison must not change with what is published later: it names nothing of today. */
function missedThen(slugs: readonly string[], changeSet: number): Missed {
  const message = (slug: string) =>
    `The record had no deal or partnership called “${slug}” after change set ${changeSet}. Leave “changeSet” out to look for it in the record of today.`;
  return new Map(slugs.map((slug) => [slug, { message: message(slug), near: [] }]));
}

function noSuchChangeSet({ changeSet }: CompareSearch, newest: number): CompareProblem {
  const message = `There is no change set ${changeSet} yet; the newest is ${newest}. The record as it stands now is shown.`;
  return { asked: `changeSet=${changeSet}`, message, near: [] };
}

const NEAR_SHOWN = 5;

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
          near: [],
        },
      ];
}

type Parts = {
  search: Compared;
  columns: readonly Placed[];
  problems: readonly CompareProblem[];
  changeSet: number;
};

function toView({ search, columns: placed, problems, changeSet }: Parts): CompareView {
  const columns = placed.map(({ column }) => column);
  const telling = { known: search.known, lang: search.lang };
  const language = languageOf(telling);
  const rows = compareColumns(columns, language);
  return {
    columns: placed.map(({ asked, column }, i) =>
      toColumnView(
        asked,
        column,
        rows.map(({ cells }) => cells[i]?.terms.length ?? 0),
      ),
    ),
    rows: filterRows(rows, search).map((row) => toCompareRowView(row, telling)),
    counts: { rows: rows.length, differing: rows.filter(({ differs }) => differs).length },
    choices: choicesOf(rows),
    figures: columns.map(({ terms }) => toColumnFiguresView(terms, telling)),
    thenAndNow: thenAndNowOf(columns, language).map((one) => toThenAndNowView(one, telling)),
    problems,
    changeSet,
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
