import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Section } from "@/lib/schema/bundle/bundle";
import { spoken } from "@/lib/url/clocks";
import { COMPARE } from "@/lib/url/compare/compare-search";
import { HISTORY_NOUNS, revisionHref } from "@/lib/url/history-href";
import { recordHref } from "@/lib/url/record-href";
import type { PageNoun, SharedAddress } from "@/lib/url/share/shared-address";
import type { CompareRowView } from "@/lib/views/compare";
import type { Shared, SharedRecord } from "@/lib/views/share/shared";
import { getRevision } from "../history/revisions";
import { getComparison } from "../read/compare/compare";
import { getDeal } from "../read/deals/deal";
import { getDealByShortId } from "../read/deals/deal-permalink";
import { getOrganization } from "../read/organizations/organization";
import { getPartnership } from "../read/partnerships/partnership";
import { wasTakenBack } from "../read/reported-before";
import { getSource } from "../read/sources/source";
import { contentHashOf } from "../store/canonical";
import { type AbsentRecord, absentRecord, noSuchPermalink, noSuchRevision } from "./absent-record";
import { headFacts } from "./head-facts";
import { sharedPinnedDeal } from "./pinned";

/**
 * The record behind an address that somebody shares, and what it is pinned to: one reading for links, cards, embeds,
 * citations and proofs, so that all of them say the same and fail alike.
 */
export async function getShared(address: SharedAddress): Promise<Shared> {
  const { subject, at } = address;
  switch (subject.kind) {
    case "page":
      return { kind: "found", record: { kind: "page" }, ...NO_REVISION };
    case "compare":
      return sharedComparison(address);
    case "permalink":
      return sharedPermalink(subject, address);
    case "record":
      if (subject.number !== null) return sharedRevision({ ...subject, number: subject.number }, address);
      return isPageNoun(subject.noun)
        ? sharedLive({ noun: subject.noun, slug: subject.slug }, at)
        : { kind: "missing", what: "page", near: [] };
  }
}

const NO_REVISION = { revision: null, contentHash: null, isPinned: false, withdrawn: null } as const;

const PAGE_NOUNS: Readonly<Record<PageNoun, AbsentRecord["kind"]>> = {
  deals: "deal",
  partnerships: "partnership",
  organizations: "organization",
  sources: "source",
};

function isPageNoun(noun: string): noun is PageNoun {
  return Object.hasOwn(PAGE_NOUNS, noun);
}

async function sharedComparison({ raw, at }: SharedAddress): Promise<Shared> {
  const { search } = COMPARE.read(raw);
  const view = await getComparison(search, at);
  const { columns, rows } = view;
  const isPinned = search.changeSet !== null && search.changeSet === view.changeSet;
  return {
    kind: "found",
    record: { kind: "comparison", view },
    ...{ revision: null, withdrawn: null },
    // The columns have their own days; with a change set named, nothing else moves.
    isPinned: isPinned && columns.every(({ asked, on }) => asked.split("@")[1] === on),
    contentHash:
      columns.length > 0
        ? contentHashOf(JSON.parse(JSON.stringify({ columns, rows: rows.map(withoutLines) })))
        : null,
  };
}

/** Lines say the cells over again by who gives; hashes made before there were lines stay true. */
function withoutLines({ lines: _, ...row }: CompareRowView): Omit<CompareRowView, "lines"> {
  return row;
}

async function sharedPermalink(
  { shortId, number }: { shortId: string; number: number | null },
  { clocks, at }: SharedAddress,
): Promise<Shared> {
  const answer = await getDealByShortId(shortId);
  if (answer.kind === "absent") return noSuchPermalink(shortId);
  const { slug } = answer;
  if (number !== null) return sharedPinnedDeal({ slug, number }, clocks);
  return answer.kind === "gone"
    ? absentRecord({ kind: "deal", slug })
    : sharedLive({ noun: "deals", slug }, at);
}

type Live = { noun: PageNoun; slug: string };

async function sharedLive({ noun, slug }: Live, at: Clocks): Promise<Shared> {
  const [found, revision] = await Promise.all([READ[noun](slug, at), headFacts(noun, slug)]);
  if (found === null) return absentRecord({ kind: PAGE_NOUNS[noun], slug });
  if (found.kind === "not_yet") {
    const { known } = at;
    return {
      ...{ kind: "not_yet", what: PAGE_NOUNS[noun], known, firstKnownOn: found.firstKnownOn },
      isTakenBack: await wasTakenBack(noun, { slug, known }),
      path: recordHref(noun, slug),
    };
  }
  return {
    kind: "found",
    record: found,
    ...{ revision, isPinned: false, withdrawn: null },
    contentHash: revision?.contentHash ?? null,
  };
}

type Read = SharedRecord | { kind: "not_yet"; firstKnownOn: string | null } | null;

/** Each noun's own read, as one answer. */
const READ: Readonly<Record<PageNoun, (slug: string, clocks: Clocks) => Promise<Read>>> = {
  async deals(slug, clocks) {
    const answer = await getDeal(slug, clocks);
    if (answer.kind === "found") return { kind: "deal", deal: answer.deal };
    return answer.kind === "absent" ? null : answer;
  },
  async partnerships(slug, clocks) {
    const answer = await getPartnership(slug, clocks);
    if (answer.kind === "found") return { kind: "partnership", partnership: answer.partnership };
    return answer.kind === "absent" ? null : answer;
  },
  async organizations(slug, clocks) {
    const organization = await getOrganization(slug, clocks);
    return organization && { kind: "organization", organization };
  },
  async sources(slug, clocks) {
    const found = await getSource(slug, { clocks, cursor: null });
    if (found === null) return null;
    return found.kind === "found"
      ? { kind: "source", source: found.view }
      : { kind: "not_yet", firstKnownOn: null };
  },
};

/** No word of a record that was taken out is said where it stood; its history has them. */
const NOUN_WORDS: Readonly<Record<keyof typeof HISTORY_NOUNS, string>> = {
  deals: "deal",
  partnerships: "partnership",
  organizations: "organization",
  sources: "source",
  events: "event",
  "term-kinds": "kind of term",
};

type Pinned = { noun: keyof typeof HISTORY_NOUNS; slug: string; number: number };

async function sharedRevision({ noun, slug, number }: Pinned, { clocks }: SharedAddress): Promise<Shared> {
  if (noun === "deals") return sharedPinnedDeal({ slug, number }, clocks);
  const section: Section = HISTORY_NOUNS[noun];
  const view = await getRevision({ section, slug, ...spoken() }, number);
  if (view === null) return noSuchRevision(noun, slug, number);
  const { subject, revision } = view;
  if (subject.slug !== slug) return { kind: "moved", path: revisionHref(noun, subject.slug, number) };
  if (revision.deleted !== null)
    return {
      kind: "gone",
      what: NOUN_WORDS[noun],
      reason: revision.deleted,
      path: revisionHref(noun, slug, number),
      successor: null,
    };
  const facts = { revision, contentHash: revision.contentHash, withdrawn: subject.deleted };
  return { kind: "found", record: { kind: "state", view }, isPinned: true, ...facts };
}
