/**
 * The order of a list of terms: by group, within a group as the editors have them.
 * Decides which terms a reading folds away because nobody had reported them yet.
 */
import type { Day } from "@/lib/domain/dates/day";
import { groupRank } from "@/lib/domain/vocabulary/term-groups";
import { language } from "@/lib/language/language";
import type { TermView } from "@/lib/views/parts";

export type TermGroup = { name: string; slug: string; terms: readonly TermView[] };

/** Terms by the group of their kind. */
export function groupTerms(terms: readonly TermView[]): TermGroup[] {
  const groups = new Map<string, TermView[]>();
  for (const term of terms) groups.set(term.kind.group, [...(groups.get(term.kind.group) ?? []), term]);
  return [...groups]
    .toSorted(([a], [b]) => groupRank(a) - groupRank(b))
    .map(([name, members]) => ({
      name: language().vocabulary.termGroup(name),
      slug: slugOf(name),
      terms: members,
    }));
}

/** The groups that stand open where there is room for so many terms: from the first on; one that alone is too long is folded, too. */
export function openGroups(groups: readonly TermGroup[], most: number): ReadonlySet<string> {
  const open = new Set<string>();
  let room = most;
  for (const { slug, terms } of groups) {
    room -= terms.length;
    if (room < 0) break;
    open.add(slug);
  }
  return open;
}

/** The anchor of one group in a list. Two hyphens: no term key has them, so none can be meant instead. */
export function groupAnchor(group: TermGroup, id = "terms"): string {
  return `${id}--${group.slug}`;
}

/** Terms that had been reported by the reader's clock, and those that had not. Without a clock nothing is folded. */
export function splitReported(
  terms: readonly TermView[],
  known: Day | null,
): { reported: TermView[]; notYet: TermView[] } {
  const isNotYet = (term: TermView) => known !== null && term.claims.length === 0;
  return { reported: terms.filter((term) => !isNotYet(term)), notYet: terms.filter(isNotYet) };
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
