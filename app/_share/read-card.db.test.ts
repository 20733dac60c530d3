import { beforeAll, describe, expect, test } from "vitest";
import { type Card, cardSvg } from "@/components/cards/card-svg";
import { cardOf } from "@/components/share/card-of";
import { toExhibit } from "@/components/share/exhibit";
import { db } from "@/lib/db/client";
import { getCardFacts } from "@/lib/db/share/cards/card-facts";
import { getShared } from "@/lib/db/share/shared";
import { LANG_CODES, type Lang } from "@/lib/domain/text/language";
import { STANDINGS, slugsOf, TERM_STATES } from "@/lib/domain/vocabulary/vocabulary";
import { countQueries, loadShippedDataset } from "@/lib/testing/dataset";
import { inLanguage } from "@/lib/testing/in-language";
import { compareHref, EMPTY_COMPARISON } from "@/lib/url/compare/compare-href";
import { permalinkHref, withQuery } from "@/lib/url/href";
import { readSharedAddress } from "@/lib/url/share/shared-address";

const PATIENCE_MS = 180_000;
const TODAY = "2026-11-28";
/** The day itself, one in the middle of the record, and one before nearly all of it. */
const DAYS = [null, "2025-11-03", "2019-08-01"];
const BY_SLUG = { slug: "asc" } as const;
const SHOWN = {
  ...{ kicker: 0, title: 0, within: 0, sentence: 0, standing: 0, about: 0, sides: 0 },
  ...{ sources: 0, on: 0, known: 0, withdrawn: 0 },
} satisfies Record<keyof Card, 0>;

beforeAll(loadShippedDataset, PATIENCE_MS);

/** What the card says by the facts that are read for it alone, and by the whole view of the page. */
async function bothWays(page: string): Promise<{ slim: Card | null; whole: Card | null }> {
  const read = readSharedAddress(page, "https://entente.example", TODAY);
  if (!read.ok) throw new Error(`${page}: ${read.error}`);
  const [facts, shared] = [await getCardFacts(read.value), await getShared(read.value)];
  return {
    slim: facts && cardOf(facts, read.value.at),
    whole: shared.kind === "found" ? toExhibit(shared, read.value) : null,
  };
}

function said(card: Card): Partial<Card> {
  return Object.fromEntries(Object.keys(SHOWN).map((name) => [name, card[name as keyof Card]]));
}

async function expectSame(page: string, lang: Lang): Promise<void> {
  await inLanguage(lang, async () => {
    const { slim, whole } = await bothWays(page);
    if (slim === null || whole === null) throw new Error(`${page} is not read for its card alone`);
    expect(said(slim), page).toEqual(said(whole));
    expect(cardSvg(slim)).toBe(cardSvg(whole));
  });
}

const langAt = (at: number): Lang => LANG_CODES[at % LANG_CODES.length] ?? "en";

const onDay = (page: string, at: number) => withQuery(page, { on: DAYS[at % DAYS.length] ?? null });

/** Every record of a kind that has a page. */
async function pagesOf(kind: "deals" | "partnerships" | "organizations" | "sources"): Promise<string[]> {
  const asked = { select: { slug: true }, orderBy: BY_SLUG } as const;
  const found = {
    deals: () => db().deal.findMany(asked),
    partnerships: () => db().partnership.findMany(asked),
    organizations: () => db().organization.findMany(asked),
    sources: () => db().source.findMany(asked),
  };
  return (await found[kind]()).map(({ slug }) => `/${kind}/${slug}`);
}

describe("the facts that are read for a card alone say what the whole page says", () => {
  test(
    "of every second deal, every partnership, and every tenth organization and source, on changing days",
    async () => {
      const [deals, partnerships] = await Promise.all([pagesOf("deals"), pagesOf("partnerships")]);
      const [organizations, sources] = await Promise.all([pagesOf("organizations"), pagesOf("sources")]);
      const others = [...organizations, ...sources].filter((_, at) => at % 10 === 0);
      const some = deals.filter((_, at) => at % 2 === 0);
      for (const [at, page] of [...some, ...partnerships, ...others].entries())
        await expectSame(onDay(page, at), langAt(at));
    },
    PATIENCE_MS,
  );

  test(
    "of every other deal by its permalink in another language, and of comparisons at one day and at two, filtered and typed",
    async () => {
      const deals = await db().deal.findMany({ select: { slug: true, shortId: true }, orderBy: BY_SLUG });
      for (const [at, { shortId }] of deals.entries())
        if (at % 2 === 1) await expectSame(permalinkHref(shortId), langAt((at - 1) / 2));
      const partnerships = await pagesOf("partnerships");
      for (const [at, { slug }] of deals.filter((_, nth) => nth % 3 === 0).entries()) {
        const other = partnerships[at % partnerships.length]?.split("/").at(-1) ?? "";
        const c = at % 2 ? [`${slug}@2025-06-01`, slug] : [slug, `${other}@2026-01-01`];
        await expectSame(compareHref({ ...EMPTY_COMPARISON, c }), at % 5 ? "en" : "fr");
      }
      const filters = {
        ...EMPTY_COMPARISON,
        c: ["microsoft-openai@2024-06-01", "microsoft-openai", "aws-openai"],
      };
      for (const standing of slugsOf(STANDINGS))
        await expectSame(compareHref({ ...filters, standing: [standing] }), "en");
      for (const state of slugsOf(TERM_STATES))
        await expectSame(compareHref({ ...filters, state: [state] }), "fr");
      const c = ["Microsoft OpenAI 2024", "microsoft-openai@2026-06-01@2026-02-01", "no such thing"];
      await expectSame(compareHref({ ...EMPTY_COMPARISON, c }), "en");
      await expectSame(compareHref({ ...EMPTY_COMPARISON, c, differences: true }), "en");
      await expectSame("/compare", "en");
    },
    PATIENCE_MS,
  );
});

test(
  "of comparisons of what claims contradict or deny, while it is in force",
  async () => {
    const terms = await db().term.findMany({
      where: {
        standings: {
          some: {
            isCurrent: true,
            OR: [{ standing: "disputed" }, { standing: { in: ["denied", "ruled"] }, state: "unknown" }],
          },
        },
      },
      select: { kind: { select: { slug: true } }, inForceFromLatest: true, deal: { select: { slug: true } } },
      orderBy: { id: "asc" },
    });
    const columns = terms.map(({ kind, inForceFromLatest, deal }) => {
      const day = inForceFromLatest?.toISOString().slice(0, 10);
      return { kind: kind.slug, c: day === undefined ? deal.slug : `${deal.slug}@${day}` };
    });
    for (const [at, { kind, c }] of columns.entries())
      for (const other of columns.slice(at + 1))
        if (other.kind === kind && other.c !== c)
          await expectSame(compareHref({ ...EMPTY_COMPARISON, c: [c, other.c] }), "en");
  },
  PATIENCE_MS,
);

test("they take one statement, and one more where claims in force contradict or deny", async () => {
  const asked = async (page: string) => {
    const read = readSharedAddress(page, "https://entente.example", TODAY);
    if (!read.ok) throw new Error(read.error);
    return countQueries(() => getCardFacts(read.value));
  };
  const undisputed = { standings: { none: { isCurrent: true, standing: "disputed" as const } } };
  const deal = await db().deal.findFirstOrThrow({ where: undisputed, orderBy: BY_SLUG });
  for (const page of [`/deals/${deal.slug}`, "/partnerships/microsoft-openai", "/organizations/openai"])
    expect(await asked(page), page).toBe(1);
  expect(await asked("/deals/aws-openai-2025-investment-talks")).toBe(2);
  const columnsOn = (day: string) =>
    compareHref({ ...EMPTY_COMPARISON, c: [`microsoft-openai@${day}`, `aws-openai-2025-compute@${day}`] });
  expect(await asked(columnsOn("2019-01-01"))).toBe(1);
  expect(await asked(columnsOn("2024-06-01"))).toBe(2);
});

test("what was known before a day, a part of a page and what is not there are left to the whole view", async () => {
  const left = [
    "/deals/aws-openai-2025-compute?known=2026-01-01",
    "/deals/aws-openai-2025-compute?term=value",
  ];
  for (const page of [
    ...left,
    "/deals/no-such-deal",
    "/d/zzzzzzz",
    "/deals/aws-openai-2025-compute/revisions/1",
  ])
    expect((await bothWays(page)).slim, page).toBeNull();
});
