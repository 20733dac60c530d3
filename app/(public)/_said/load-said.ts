import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { getPinnedDeal } from "@/lib/db/history/pinned-deal";
import { getRevision } from "@/lib/db/history/revisions";
import { findSaid } from "@/lib/db/history/said";
import type { Day } from "@/lib/domain/dates/day";
import { toSlug } from "@/lib/domain/text/slug";
import { sayingLang } from "@/lib/language/current";
import { today } from "@/lib/runtime/clock";
import type { ClockQuery } from "@/lib/url/clocks";
import { recordHref } from "@/lib/url/history-href";
import { withQuery } from "@/lib/url/href";
import { type RawParams, readParams } from "@/lib/url/params";
import type { PageNoun } from "@/lib/url/share/shared-address";
import { RECORD_PAGE_PARAMS } from "@/lib/url/timeline-search";
import type { HistorySubject } from "@/lib/views/history";

export type RecordPageProps = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

/** The title and the page of one request want the same day: it is looked up once. */
const findOnce = cache((noun: PageNoun, slug: string, day: Day) =>
  findSaid({ section: noun, slug: toSlug(slug) }, day),
);
const pinnedOnce = cache((slug: string, number: number, clocks: string) =>
  getPinnedDeal(slug, number, { ...JSON.parse(clocks), lang: sayingLang() }),
);
const revisionOnce = cache((noun: PageNoun, slug: string, number: number) =>
  getRevision({ section: noun, slug, lang: sayingLang() }, number),
);

/**
 * What Entente said of a record on the day that the address asks about; null when it asks about none. Leaves for the slug that the
 * record has now, and for the page that says why there is nothing.
 */
export async function loadSaid(noun: PageNoun, { params, searchParams }: RecordPageProps) {
  const [{ slug }, raw] = await Promise.all([params, searchParams]);
  if (raw.said === undefined) return null;
  const { search, notes } = readParams(RECORD_PAGE_PARAMS, raw);
  const { said: day, on, known } = search;
  if (day === null) return null;
  const answer = await findOnce(noun, slug, day);
  // A name that leads somewhere else is the live page's matter.
  if (answer.kind === "absent") return null;
  if (answer.kind === "before") notFound();
  const { subject, number } = answer;
  if (subject.slug !== slug) permanentRedirect(withQuery(recordHref(noun, subject.slug) ?? "/", raw));
  const now = today();
  // Without another day in the address terms are read on that day, as its readers read them.
  const query: ClockQuery = { on: on ?? (day < now ? day : null), known };
  const view = await viewOf(noun, { subject, number, query });
  return { noun, day, asked: { on, known }, query, notes, now, subject, number, view };
}

export type Said = NonNullable<Awaited<ReturnType<typeof loadSaid>>>;

type Which = { subject: HistorySubject; number: number; query: ClockQuery };

/** Deals have a page of their own for a revision; the others, and what was taken out, have one together. */
async function viewOf(noun: PageNoun, { subject: { slug }, number, query }: Which) {
  const pinned = noun === "deals" ? await pinnedOnce(slug, number, JSON.stringify(query)) : null;
  if (pinned?.kind === "found") return { kind: "deal" as const, pinned };
  const revision = await revisionOnce(noun, slug, number);
  if (revision === null) notFound();
  return { kind: "record" as const, revision };
}
