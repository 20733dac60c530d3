import { HISTORY_NOUNS, revisionHref } from "@/lib/url/history-href";
import { dealHref, organizationHref, partnershipHref, sourceHref } from "@/lib/url/href";
import type { SharedAbsent } from "@/lib/views/share/shared";
import { findRecord } from "../history/find-record";
import { getAbsent } from "../read/absent";
import { getNearPermalinks } from "../read/deals/deal-permalink";
import { getAbsentOrganization } from "../read/organizations/organization-absent";

/** What is said of an address under which nothing stands: moved, taken out with the reason, or never there. */

export type AbsentRecord = { kind: "deal" | "partnership" | "organization" | "source"; slug: string };

const HREFS: Readonly<Record<string, (slug: string) => string>> = {
  deal: (slug) => dealHref(slug),
  partnership: (slug) => partnershipHref(slug),
  organization: (slug) => organizationHref(slug),
  source: (slug) => sourceHref(slug),
};
const hrefOf = (kind: string, slug: string): string => HREFS[kind]?.(slug) ?? "/";

export async function absentRecord({ kind, slug }: AbsentRecord): Promise<SharedAbsent> {
  const absent = kind === "organization" ? await getAbsentOrganization(slug) : await getAbsent(kind, slug);
  if (absent.kind === "moved") return { kind: "moved", path: hrefOf(kind, absent.slug) };
  if (absent.kind === "missing")
    return {
      kind: "missing",
      what: kind,
      near: absent.near.map(({ slug: near, label }) => ({ path: hrefOf(kind, near), label })),
    };
  const { reason, successor } = absent;
  return {
    kind: "gone",
    ...{ what: kind, reason },
    path: hrefOf(kind, slug),
    successor: successor && hrefOf(successor.kind, successor.slug),
  };
}

/** A short id that never was: the deals whose ids resemble it. */
export async function noSuchPermalink(shortId: string): Promise<SharedAbsent> {
  const near = await getNearPermalinks(shortId);
  return {
    kind: "missing",
    what: "deal",
    near: near.map(({ slug, label }) => ({ path: dealHref(slug), label })),
  };
}

/** How many revisions before the newest are offered instead of one that never was. */
const NEAR = 3;

/** A pin that never was: the newest of those that are. */
export async function noSuchRevision(
  noun: keyof typeof HISTORY_NOUNS,
  slug: string,
  number: number,
): Promise<SharedAbsent> {
  const found = await findRecord(HISTORY_NOUNS[noun], slug);
  if (found === null) return { kind: "missing", what: "record", near: [] };
  const { newest, title, slug: present } = found.subject;
  const near = [...Array(Math.min(NEAR, newest)).keys()].map((back) => newest - back);
  return {
    kind: "missing",
    what: `revision ${number}`,
    near: near.map((one) => ({ path: revisionHref(noun, present, one), label: `${title}, revision ${one}` })),
  };
}
