/**
 * A row of a comparison by who gives: what OpenAI pays does not stand beside what Oracle pays.
 * Decides which terms stand on one line. A giver that several columns have is a line of its own; the others, which only one
 * column has each, stand together by the kind of organization that they are, so that two clouds' investments meet.
 */
import type { CompareWords } from "../say/facts/compare";
import type { OrganizationKind } from "../vocabulary/vocabulary";
import { stateOf } from "./cell-state";
import type { CompareCell, CompareColumn, CompareRow, CompareTerm, CompareVerdict } from "./comparison";
import { verdictOf } from "./meaning";

export type CompareLine = {
  /** Slug of the organization, or its kind; null: nobody is named. */
  giver: string | null;
  /** "OpenAI gives", "The cloud provider gives". */
  words: string;
  verdict: CompareVerdict;
  cells: readonly CompareCell[];
};

/** What kind of organization each is, and in which language its lines are headed. */
type Telling = { kindOf: (slug: string) => OrganizationKind | null; words: Pick<CompareWords, "giver"> };

/** The lines of a row in the order of its terms; none where one giver, or one kind of giver, stands alone. */
export function linesOf(
  { cells }: Pick<CompareRow, "cells">,
  columns: readonly CompareColumn[],
  telling: Telling,
): CompareLine[] {
  if (columns.length < 2) return [];
  const givers = columnsOfGivers(cells);
  const keyed = cells.map(({ terms, others }) => ({
    terms: terms.map((term) => ({ term, ...lineOf(term, givers, telling) })),
    others: others.map((term) => ({ term, ...lineOf(term, givers, telling) })),
  }));
  const heads = new Map(
    keyed.flatMap(({ terms }) => terms).map(({ key, giver, words }) => [key, { giver, words }]),
  );
  if (heads.size < 2) return [];
  return [...heads].map(([key, head]) => {
    const own = keyed.map(({ terms, others }) => {
      const live = terms.filter((one) => one.key === key).map(({ term }) => term);
      return {
        state: stateOf(live),
        terms: live,
        others: others.filter((one) => one.key === key).map(({ term }) => term),
      };
    });
    return { ...head, verdict: verdictOf(own), cells: own };
  });
}

/** How many columns have a term in force that each gives. */
function columnsOfGivers(cells: readonly CompareCell[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of cells)
    for (const slug of new Set(terms.flatMap(({ reading }) => reading.term.from?.slug ?? [])))
      counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}

function lineOf(
  { reading }: CompareTerm,
  givers: ReadonlyMap<string, number>,
  { kindOf, words }: Telling,
): { key: string; giver: string | null; words: string } {
  const { from } = reading.term;
  if (from === null) return { key: "", giver: null, words: words.giver({ is: "nobody" }) };
  const kind = kindOf(from.slug);
  if ((givers.get(from.slug) ?? 0) > 1 || kind === null)
    return {
      key: `organization ${from.slug}`,
      giver: from.slug,
      words: words.giver({ is: "named", name: from.name }),
    };
  return { key: `kind ${kind}`, giver: kind, words: words.giver({ is: "kind", kind }) };
}
