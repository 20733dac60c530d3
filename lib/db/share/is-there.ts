import type { Day } from "@/lib/domain/dates/day";
import { isKnownBy, wasReportedBy } from "@/lib/domain/standing/known";
import { HISTORY_NOUNS } from "@/lib/url/history-href";
import type { PageNoun, SharedAddress, SharedSubject } from "@/lib/url/share/shared-address";
import { db } from "../client";
import { isSaved } from "../read/published";
import { toDay } from "../rows/day";

/**
 * Whether something stands behind an address, without reading what: of a record from when it was first reported, where the whole view
 * would be read only to be thrown away.
 */

/** Whether its page is there and has the part that it names; null: only reading it can say. */
export async function isThere({ subject, at, anchor }: SharedAddress): Promise<boolean | null> {
  if (subject.kind === "page" || subject.kind === "compare") return true;
  if (subject.number !== null) return anchor === "" ? savedState(subject, subject.number) : null;
  const isDeal = subject.kind === "permalink" || subject.noun === "deals";
  if (anchor !== "") return isDeal ? dealPart(nameOf(subject), anchor, at.known) : null;
  if (isDeal) return deal(nameOf(subject), at.known);
  return Object.hasOwn(ASK, subject.noun) ? ASK[subject.noun as OtherNoun](subject.slug, at.known) : null;
}

type DealName = { slug: string } | { shortId: string };

const nameOf = (subject: Named): DealName =>
  subject.kind === "permalink" ? { shortId: subject.shortId } : { slug: subject.slug };

type Answer = Promise<boolean | null>;
type OtherNoun = Exclude<PageNoun, "deals">;

const ASK: Readonly<Record<OtherNoun, (slug: string, known: Day | null) => Answer>> = {
  async partnerships(slug, known) {
    const row = await db().partnership.findUnique({ where: { slug }, select: { firstKnownOn: true } });
    return row && wasReportedBy(toDay(row.firstKnownOn), known);
  },
  // Nobody has to have reported an organization.
  async organizations(slug) {
    return (await db().organization.findUnique({ where: { slug }, select: { id: true } })) && true;
  },
  async sources(slug, known) {
    const row = await db().source.findUnique({ where: { slug }, select: { publishedOnEdtf: true } });
    return row && isKnownBy({ publishedOn: row.publishedOnEdtf }, known);
  },
};

type Named = Exclude<SharedSubject, { kind: "page" | "compare" }>;

/** A pinned state stays; whether one that is not there has moved only reading it can say. */
async function savedState(subject: Named, number: number): Answer {
  if (subject.kind === "permalink") return null;
  return (await isSaved(HISTORY_NOUNS[subject.noun], subject.slug, number)) || null;
}

async function deal(where: DealName, known: Day | null): Answer {
  const row = await db().deal.findUnique({ where, select: { firstKnownOn: true } });
  return row && wasReportedBy(toDay(row.firstKnownOn), known);
}

/** A claim is there once its source was published, a term once one of its claims is. */
async function dealPart(where: DealName, anchor: string, known: Day | null): Answer {
  const isIt = anchor.startsWith("c-") ? [{ shortId: anchor.slice(2) }] : [];
  const claims = await db().claim.findMany({
    where: { term: { deal: where }, OR: [{ term: { key: anchor } }, ...isIt] },
    select: { source: { select: { publishedOnEdtf: true } } },
  });
  if (claims.length === 0) return null;
  return claims.some(({ source }) => isKnownBy({ publishedOn: source.publishedOnEdtf }, known));
}
