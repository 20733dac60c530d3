import { describeChanges } from "@/lib/domain/records/change-words";
import type { Says } from "@/lib/domain/say/language";
import { say } from "@/lib/domain/say/say";
import type { JsonRecord } from "@/lib/domain/text/json";
import { DEFAULT_LANG, type Lang } from "@/lib/domain/text/language";
import { told } from "@/lib/domain/text/translations";
import type { Section } from "@/lib/schema/bundle/bundle";
import type { RevisionDifference, TermChange } from "@/lib/views/history";
import type { TermView } from "@/lib/views/parts";
import { dealsAt } from "../as-of/past-deals";
import type { Transaction } from "../client";
import { toTermViews } from "../map/term-view";
import { isDeletion } from "../store/deletion";
import { statesOf } from "../store/past-states";
import { withSnapshot } from "../store/snapshot";
import { revisionFacts } from "./revision-facts";
import { readRow } from "./revisions";
import { findSubject } from "./subject";

/** The difference of two revisions of one record: every field in words, and of deals the sentences of their terms. */

/** `lang`: the language that it is told in; absent: English. */
type Asked = { section: Section; slug: string; range: readonly [number, number]; lang?: Lang | undefined };

/** null when there is no such record, or it has not both revisions. A deleted state holds nothing. */
export async function compareRevisions({
  section,
  slug,
  range,
  lang = DEFAULT_LANG,
}: Asked): Promise<RevisionDifference | null> {
  return withSnapshot(async (tx) => {
    const found = await findSubject(tx, { section, slug, lang });
    if (!found) return null;
    const rows = await Promise.all(range.map((number) => readRow(tx, found.id, number)));
    const [from, to] = rows;
    if (!from || !to) return null;
    const facts = { from: revisionFacts(from), to: revisionFacts(to) };
    const on = facts.to.savedAt.slice(0, 10);
    const terms = async ({ changeSet }: { changeSet: number }) =>
      section === "deals" ? termsAt(tx, found.id, { changeSet, on, lang }) : [];
    return {
      subject: found.subject,
      ...facts,
      changes: describeChanges(stateOf(from.state), stateOf(to.state), say(lang)),
      terms: changedTerms(await terms(facts.from), await terms(facts.to), say(lang)),
    };
  });
}

function stateOf(state: unknown): JsonRecord {
  return isDeletion(state) ? {} : (state as JsonRecord);
}

async function termsAt(
  tx: Transaction,
  id: string,
  { changeSet, on, lang }: { changeSet: number; on: string; lang: Lang },
): Promise<TermView[]> {
  const moment = { tx, changeSet, lang };
  const [row] = await dealsAt(moment, await statesOf(moment, "deals", [id]));
  return row ? toTermViews(row, { on, known: null, lang }) : [];
}

/** Terms whose sentence or standing is another one, in the order of the newer state; then those that are gone. */
function changedTerms(
  before: readonly TermView[],
  after: readonly TermView[],
  language: Says<"vocabulary">,
): TermChange[] {
  const old = new Map(before.map((term) => [term.key, term]));
  const now = new Set(after.map((term) => term.key));
  const changed = after.map((term) => toTermChange(old.get(term.key), term, language));
  const gone = before
    .filter((term) => !now.has(term.key))
    .map((term) => toTermChange(term, undefined, language));
  return [...changed, ...gone].filter((change) => change.before !== change.after);
}

function toTermChange(
  before: TermView | undefined,
  after: TermView | undefined,
  { vocabulary }: Says<"vocabulary">,
): TermChange {
  const term = after ?? before;
  const words = (term: TermView | undefined) =>
    term ? `${term.display} (${vocabulary.standings[term.standing].toLowerCase()})` : null;
  const named = term ? told(term, "label") : { label: "" };
  return { key: term?.key ?? "", ...named, before: words(before), after: words(after) };
}
