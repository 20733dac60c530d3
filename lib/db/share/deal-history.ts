import type { ShownRevision, ShownTerm } from "@/lib/domain/checkup/weigh";
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import type { Lang } from "@/lib/domain/text/language";
import type { Value } from "@/lib/domain/values/value";
import type { DealPageView } from "@/lib/views/deal-page";
import type { TermView } from "@/lib/views/parts";
import type { RevisionFacts } from "@/lib/views/pinned-deal";
import { dealsAt } from "../as-of/past-deals";
import { revisionFacts, revisionSelect } from "../history/revision-facts";
import { toTermViews } from "../map/term-view";
import { isDeletion } from "../store/deletion";
import { ownersOf, statesOf } from "../store/past-states";
import { withSnapshot } from "../store/snapshot";

/** What a deal showed, revision by revision, as far back as a check-up looks. */

/** Older revisions than these are not looked at; it is rare that a deal has more. */
const MOST = 25;

export type DealHistory = {
  /** The newest first. */
  revisions: readonly (ShownRevision & { facts: RevisionFacts })[];
};

export function readDealHistory(
  slug: string,
  present: DealPageView | null,
  { today, lang }: { today: Day; lang: Lang },
): Promise<DealHistory> {
  return withSnapshot(async (tx) => {
    const id = (await ownersOf(tx, "deals", [slug])).get(slug);
    if (id === undefined) return { revisions: [] };
    const rows = await tx.revision.findMany({
      where: { recordId: id },
      orderBy: { number: "desc" },
      take: MOST,
      select: { ...revisionSelect, state: true },
    });
    const revisions: (ShownRevision & { facts: RevisionFacts })[] = [];
    for (const row of rows) {
      const facts = revisionFacts(row);
      if (isDeletion(row.state)) continue;
      // The newest is read as it is shown: what changed in its sources since is in it.
      const terms =
        present !== null && facts.number === facts.newest
          ? present.terms
          : await termsAt({ tx, changeSet: facts.changeSet, lang }, id, { on: today, known: null, lang });
      revisions.push({ number: facts.number, facts, terms: terms.map(toShown) });
    }
    return { revisions };
  });
}

async function termsAt(
  moment: Parameters<typeof statesOf>[0],
  id: string,
  clocks: Clocks,
): Promise<TermView[]> {
  const [row] = await dealsAt(moment, await statesOf(moment, "deals", [id]));
  return row ? toTermViews(row, clocks) : [];
}

export function toShown(term: TermView): ShownTerm {
  const { key, label, kind, display, standing } = term;
  return {
    key,
    values: valuesOf(term),
    sentence: `${label}: ${display} (${standing})`,
    shown: { label, kind: kind.label, display, standing },
  };
}

/** The value that is shown; of a dispute, of every side. */
function valuesOf({ value, claims, standing }: TermView): Value[] {
  if (value !== null && standing !== "disputed") return [value];
  return claims
    .filter(
      ({ bearing, stance }) => stance === "asserts" && (bearing === "supports" || bearing === "contradicts"),
    )
    .map((claim) => claim.value);
}
