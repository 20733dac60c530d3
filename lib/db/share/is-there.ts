import type { Day } from "@/lib/domain/dates/day";
import { isKnownBy, wasReportedBy } from "@/lib/domain/standing/known";
import type { PageNoun, SharedAddress, SharedSubject } from "@/lib/url/share/shared-address";
import { db } from "../client";
import { toDay } from "../rows/day";
import { getShared } from "./shared";

/**
 * Whether something stands behind an address, without reading what: of a record from when it was first reported, where the whole view
 * would be read only to be thrown away.
 */

/** As of `getShared`: whether it finds anything. */
export async function isThere(address: SharedAddress): Promise<boolean> {
  const { subject, at } = address;
  return (await briefly(subject, at.known)) ?? (await getShared(address)).kind === "found";
}

/** Null: only the whole can say. */
async function briefly(subject: SharedSubject, known: Day | null): Promise<boolean | null> {
  if (subject.kind === "page" || subject.kind === "compare") return true;
  if (subject.number !== null) return null;
  if (subject.kind === "permalink") return deal({ shortId: subject.shortId }, known);
  return Object.hasOwn(ASK, subject.noun) ? ASK[subject.noun as PageNoun](subject.slug, known) : null;
}

type Answer = Promise<boolean | null>;

const ASK: Readonly<Record<PageNoun, (slug: string, known: Day | null) => Answer>> = {
  deals: (slug, known) => deal({ slug }, known),
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

async function deal(where: { slug: string } | { shortId: string }, known: Day | null): Answer {
  const row = await db().deal.findUnique({ where, select: { firstKnownOn: true } });
  return row && wasReportedBy(toDay(row.firstKnownOn), known);
}
