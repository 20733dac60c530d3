import { once } from "node:events";
import { Client } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { PUBLISHED_CHANNEL } from "@/lib/runtime/published-channel";
import { type CollectedReads, collectReads } from "@/lib/runtime/record-reads";
import type { BundleDeal } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { loadBundle, loadShippedDataset } from "@/lib/testing/dataset";
import { db } from "../client";
import { getDeal } from "../read/deals/deal";
import { getOrganization } from "../read/organizations/organization";
import { getPartnership } from "../read/partnerships/partnership";
import { getSource } from "../read/sources/source";
import { getTimeline } from "../read/timeline/timeline";
import { readStored } from "../store/stored";
import type { RecordEdit } from "./edits";
import { publish } from "./publish";

/**
 * That a kept page which a notice does not touch is the page that would be made now: of every record of the shipped
 * dataset, whatever its page reads is read before and after each kind of edit of a deal.
 */

const clocks = { on: "2026-11-24", known: null };
const MINUTES_MS = 180_000;

type Page = { slug: string; read: () => Promise<unknown> };

async function listPages(): Promise<Page[]> {
  const slugOnly = { select: { slug: true } } as const;
  const [deals, organizations, partnerships, sources] = [
    await db().deal.findMany(slugOnly),
    await db().organization.findMany(slugOnly),
    await db().partnership.findMany(slugOnly),
    await db().source.findMany({ ...slugOnly, orderBy: { slug: "asc" } }),
  ];
  const cited = new Set(
    (await storedDeal(SLUG)).record.terms.flatMap(({ claims }) => claims.map(({ source }) => source)),
  );
  const timelined =
    (by: "deal" | "organization" | "partnership", read: (slug: string) => Promise<unknown>) =>
    ({ slug }: { slug: string }): Page => ({
      slug,
      read: async () => [await read(slug), await getTimeline({ by, slug }, clocks)],
    });
  // Of what is many and alike some, all that stands beside the edited deal, and of what is near a third: most of that is touched
  // by every edit, and is read anew after each.
  const some = <T extends { slug: string }>(rows: readonly T[]) =>
    rows.filter(
      ({ slug }, at) =>
        at % 10 === 0 ||
        /aws|amazon/.test(slug) ||
        (at % 3 === 0 && /openai|oracle|coreweave/.test(slug)) ||
        slug === "openai",
    );
  return [
    ...some(deals).map(timelined("deal", (slug) => getDeal(slug, clocks))),
    ...some(organizations).map(timelined("organization", (slug) => getOrganization(slug, clocks))),
    ...partnerships.map(timelined("partnership", (slug) => getPartnership(slug, clocks))),
    ...sources
      .filter(({ slug }, at) => at % 24 === 0 || cited.has(slug))
      .map(({ slug }) => ({ slug, read: () => getSource(slug, { clocks, cursor: null }) })),
  ];
}

type Kept = Page & { text: string; reads: CollectedReads };

async function keep(page: Page): Promise<Kept> {
  const { result, reads } = await collectReads(page.slug, page.read);
  return { ...page, text: JSON.stringify(result), reads };
}

async function keepAll(pages: readonly Page[]): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const page of pages) kept.push(await keep(page));
  return kept;
}

type Notice = { changed: string[] | null; near: string[] };

async function noticeOf(edit: RecordEdit): Promise<Notice> {
  const listener = new Client({ connectionString: process.env.DATABASE_URL });
  await listener.connect();
  await listener.query(`LISTEN ${PUBLISHED_CHANNEL}`);
  const heard = once(listener, "notification");
  expect(await publish(await storedActor(), { edits: [edit], message: "Test" })).toMatchObject({ ok: true });
  const [{ payload }] = await heard;
  await listener.end();
  return JSON.parse(payload);
}

function isTouched({ reads }: Kept, { changed, near }: Notice): boolean {
  return (
    changed === null ||
    !reads.isWhole ||
    changed.some((slug) => reads.asked(slug) || reads.shown(slug)) ||
    near.some((slug) => reads.asked(slug))
  );
}

const SLUG = "aws-openai-2025-compute";
const state: { pages: Page[]; kept: Kept[]; original: BundleDeal | null } = {
  pages: [],
  kept: [],
  original: null,
};

async function storedDeal(slug: string) {
  const [stored] = await readStored(db(), "deals", { slug: { in: [slug] } });
  if (!stored) throw new Error(`no ${slug}`);
  return stored;
}

async function dealEdit(change: (deal: BundleDeal) => Partial<BundleDeal>, slug = SLUG): Promise<RecordEdit> {
  const stored = await storedDeal(slug);
  const record = { ...stored.record, ...change(structuredClone(stored.record)) };
  return { section: "deals", id: stored.id, baseRevision: stored.headRevision, record } as RecordEdit;
}

/** The shipped record holds no source that repeats another. */
const REPEATING = {
  slug: "next-chapter-repeated",
  title: "What OpenAI announced",
  publisher: "A newspaper that repeats",
  url: "https://example.com/next-chapter-repeated",
  publishedOn: "2025-10-29",
  language: "en",
  tier: "press",
  via: null,
  cites: ["openai-next-chapter-2025"],
};

beforeAll(async () => {
  await loadShippedDataset();
  await loadBundle({ sources: [REPEATING] });
  state.pages = await listPages();
  state.kept = await keepAll(state.pages);
  state.original = (await storedDeal(SLUG)).record;
}, MINUTES_MS);

const otherSource = async (deal: BundleDeal): Promise<string> => {
  const cited = deal.terms.flatMap(({ claims }) => claims.map(({ source }) => source));
  const found = await db().source.findFirst({
    where: { slug: { notIn: cited } },
    // Where there is one that repeats another, the page of that other is touched too.
    orderBy: [{ ancestors: { _count: "desc" } }, { slug: "asc" }],
  });
  return found?.slug ?? expect.fail("no other source");
};

const EDITS: [string, () => Promise<RecordEdit>][] = [
  ["its title", () => dealEdit(() => ({ title: "Quite another title" }))],
  [
    "one more party",
    () =>
      dealEdit(({ parties: [first, ...rest] }) =>
        first ? { parties: [first, ...rest, { ...first, organization: "oracle" }] } : {},
      ),
  ],
  [
    "a claim of another source",
    async () => {
      const source = await otherSource((await storedDeal(SLUG)).record);
      return dealEdit(({ terms }) => ({
        terms: terms.map((term, at) => ({
          ...term,
          claims: term.claims.map((claim, place) => (at === 0 && place === 0 ? { ...claim, source } : claim)),
        })),
      }));
    },
  ],
  ["no terms", () => dealEdit(() => ({ terms: [] }))],
  ["a deal that it amends", () => dealEdit(() => ({ amends: ["microsoft-openai-2019-investment"] }))],
  ["all as it was", () => dealEdit(() => state.original ?? {})],
  [
    "a new deal beside it",
    async () => ({
      section: "deals",
      id: null,
      baseRevision: 0,
      record: { ...(state.original ?? expect.fail()), slug: "brand-new", title: "Brand new" },
    }),
  ],
  [
    "another partnership, which it leaves its own for",
    () => dealEdit(() => ({ partnership: "coreweave-openai" }), "brand-new"),
  ],
];

/**
 * After one edit, one page of three is read: each has its turn within three edits. What one of them changed in it without touching
 * it stays changed until the edits are taken back, which is after the fifth.
 */
const TURNS = 3;

describe("after a publish of a deal with", () => {
  test.each(EDITS.map((edit, turn) => [...edit, turn] as const))(
    "%s, what is not touched reads as it did",
    { timeout: MINUTES_MS },
    async (_what, makeEdit, turn) => {
      const notice = await noticeOf(await makeEdit());
      const touched = state.kept.filter((page) => isTouched(page, notice));
      const untouched = state.kept.filter((page) => !isTouched(page, notice));
      expect(untouched.length).toBeGreaterThan(state.kept.length / 2);
      for (const page of untouched.filter((_, at) => at % TURNS === turn % TURNS))
        expect((await keep(page)).text, page.slug).toBe(page.text);
      const again = new Map((await keepAll(touched)).map((page, at) => [touched[at], page]));
      state.kept = state.kept.map((page) => again.get(page) ?? page);
    },
  );
});
