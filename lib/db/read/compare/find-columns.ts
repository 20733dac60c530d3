import type { Day } from "@/lib/domain/dates/day";
import type { Lang } from "@/lib/domain/text/language";
import { cutText, quoteText } from "@/lib/domain/text/plain-text";
import { isSlug, nearMatches, toSlug } from "@/lib/domain/text/slug";
import {
  type AskedColumn,
  type CompareSearch,
  columnText,
  MOST_COLUMNS,
  readColumns,
  type TypedText,
} from "@/lib/url/compare/compare-search";
import type { CompareProblem, CompareTaken } from "@/lib/views/compare";
import { findSubjectsAt } from "./compare-at";
import {
  type FoundSubject,
  findSubjects,
  type NearMatch,
  similarSubjects,
  withdrawnSubjects,
} from "./compare-subjects";
import { type Resolved, resolveName } from "./resolve-names";

/**
 * Columns as typed → the records they name. A slug is looked for first; what is none, or names nothing, is read as words.
 * A pinned comparison knows slugs alone: it must not change with what is published later.
 */

type Missed = Omit<CompareProblem, "asked">;

export type FoundColumns = {
  /** By slug. */
  found: ReadonlyMap<string, FoundSubject>;
  /** What typed names came to, by name. */
  resolved: ReadonlyMap<string, Resolved>;
  /** What is wrong with the others, by the whole text. */
  missed: ReadonlyMap<string, Missed>;
};

type At = { pinned: number | null; today: Day; lang: Lang | undefined };

/** Everything the columns name. */
export async function findColumns(
  columns: readonly TypedText[],
  { pinned, today, lang }: At,
): Promise<FoundColumns> {
  const slugs = [...new Set(columns.map(({ name }) => name).filter(isSlug))];
  const found = await (pinned === null ? findSubjects(slugs, lang) : findSubjectsAt(pinned, { slugs, lang }));
  const missing = columns.filter(({ name }) => !found.has(name));
  if (pinned !== null)
    return {
      found,
      resolved: new Map(),
      missed: new Map(missing.map(({ asked, name }) => [asked, missedThen(name, pinned)])),
    };
  const names = [...new Set(missing.map(({ name }) => name))];
  const withdrawn = await withdrawnSubjects(names.filter(isSlug));
  const looked = names.filter((name) => !withdrawn.has(name));
  const beside = new Set(found.keys());
  const resolutions = await Promise.all(
    looked.map(async (name) => [name, await resolveName(name, { today, beside })] as const),
  );
  const resolved = new Map(
    resolutions.flatMap(([name, answer]): [string, Resolved][] =>
      answer !== null && "one" in answer ? [[name, answer.one]] : [],
    ),
  );
  const nowhere = resolutions.flatMap(([name, answer]) => (answer === null ? [name] : []));
  const [more, near] = await Promise.all([
    findMore(resolved, found, lang),
    similarSubjects(nowhere.map(toSlug).filter((slug) => slug !== "")),
  ]);
  const wrong = new Map<string, Missed>([
    ...[...withdrawn].map(([slug, reason]): [string, Missed] => [
      slug,
      { message: `This record was withdrawn: ${reason}`, near: [], withdrawn: true },
    ]),
    ...resolutions.flatMap(([name, answer]): [string, Missed][] =>
      answer !== null && "problem" in answer ? [[name, answer.problem]] : [],
    ),
    ...nowhere.map((name): [string, Missed] => [name, neverThere(name, near.get(toSlug(name)) ?? [])]),
  ]);
  const missed = missing.flatMap(({ asked, name }): [string, Missed][] => {
    const problem = wrong.get(name);
    return problem ? [[asked, problem]] : [];
  });
  return { found: new Map([...found, ...more]), resolved, missed: new Map(missed) };
}

/** The column of a typed text; null when it names nothing. A day that was typed behind "@" is before one among the words. */
export function toAsked(
  { asked, name, on, known }: TypedText,
  { found, resolved }: Pick<FoundColumns, "found" | "resolved">,
): AskedColumn | null {
  if (found.has(name)) return { asked, slug: name, on, known };
  const one = resolved.get(name);
  return one ? { asked, slug: one.slug, on: on ?? one.on, known } : null;
}

/** The columns that were taken for one of several records: those of this address, and those that its page was asked for in words. */
export async function takenOf(
  { typed, changeSet }: Pick<CompareSearch, "typed" | "changeSet">,
  {
    texts,
    resolved,
    today,
  }: { texts: readonly TypedText[] } & Pick<FoundColumns, "resolved"> & Pick<At, "today">,
): Promise<CompareTaken[]> {
  // A pinned comparison knows slugs alone, and offers nothing of today.
  const before = changeSet === null ? readColumns(typed.slice(0, MOST_COLUMNS), today).columns : [];
  const answers = await Promise.all(
    before.map(async ({ name }) => [name, await resolveName(name, { today })] as const),
  );
  const earlier = new Map(
    answers.flatMap(([name, answer]): [string, Resolved][] =>
      answer !== null && "one" in answer ? [[name, answer.one]] : [],
    ),
  );
  const taken = [...texts, ...before].flatMap(({ asked, name, on, known }): CompareTaken[] => {
    const one = resolved.get(name) ?? earlier.get(name);
    if (one?.taken === undefined) return [];
    const column = columnText({ slug: one.slug, on: on ?? one.on, known });
    return [{ asked, column, ...one.taken }];
  });
  return taken.filter(({ column }, place) => taken.findIndex((one) => one.column === column) === place);
}

/** Records that names came to and that were not read yet. */
async function findMore(
  resolved: ReadonlyMap<string, Resolved>,
  found: ReadonlyMap<string, FoundSubject>,
  lang: Lang | undefined,
) {
  const slugs = [...new Set([...resolved.values()].map(({ slug }) => slug))].filter(
    (slug) => !found.has(slug),
  );
  return slugs.length === 0 ? new Map<string, FoundSubject>() : findSubjects(slugs, lang);
}

const NEAR_SHOWN = 5;

/** Nothing has these words: what resembles them is offered, never taken. */
function neverThere(name: string, candidates: readonly NearMatch[]): Missed {
  const names = candidates.map((candidate) => candidate.slug);
  const near = nearMatches(toSlug(name), names, NEAR_SHOWN).flatMap((match) =>
    candidates.filter((one) => one.slug === match),
  );
  const advice =
    near.length > 0
      ? "Perhaps one of these is meant."
      : "Look for it in the list of deals or of partnerships.";
  return {
    message: `No deal or partnership is called ${quoteText(name, 60)}. ${advice}`,
    facts: { is: "never", name: cutText(name, 60), hasNear: near.length > 0 },
    near,
  };
}

/** A pinned comparison must not change with what is published later: it names nothing of today. */
function missedThen(name: string, changeSet: number): Missed {
  const message = `The record had no deal or partnership called ${quoteText(name, 60)} after change set ${changeSet}. Leave “changeSet” out to look for it in the record of today.`;
  return { message, near: [] };
}
