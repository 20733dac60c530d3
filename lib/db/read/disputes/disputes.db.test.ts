import { beforeAll, describe, expect, it } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import { DISPUTES, DISPUTES_SORTS, type DisputesSearch } from "@/lib/url/disputes-search";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { listDisputes } from "./disputes";
import { contestedKeys } from "./disputes-sql";

const TODAY = "2026-11-24";

const read = (raw: Record<string, string> = {}): DisputesSearch => DISPUTES.read(raw).search;
const list = (raw: Record<string, string> = {}) => {
  const search = read(raw);
  return listDisputes({ search, clocks: { on: TODAY, known: search.known } });
};

beforeAll(loadShippedDataset);

describe("the disputes", () => {
  it("are all terms that stand so, with both sides and their sources", async () => {
    const [disputed] = (await list()).sections;
    expect(disputed?.total).toBe(
      await db().termStanding.count({ where: { isCurrent: true, standing: "disputed" } }),
    );
    for (const { term, sides } of disputed?.items ?? []) {
      expect(term.standing).toBe("disputed");
      expect(sides.length).toBeGreaterThan(1);
      expect(sides.every((side) => side.claims.length > 0)).toBe(true);
    }
  });

  it("show the ruling and its reason, the upheld side first", async () => {
    const ruled = (await list()).sections.find((section) => section.standing === "ruled");
    expect(ruled?.items.length).toBeGreaterThan(3);
    for (const { ruling, sides } of ruled?.items ?? []) {
      expect(ruling?.reason).toBeTruthy();
      expect(sides[0]?.claims.map((claim) => claim.source.slug)).toContain(ruling?.source.slug);
    }
  });

  it.each(["stake", "age"])(
    "page through each list by %s without losing or repeating a term",
    async (sort) => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await list({ standing: "disputed", sort, ...(cursor === null ? {} : { cursor }) });
        const [section] = page.sections;
        expect(page.sections).toHaveLength(1);
        seen.push(...(section?.items ?? []).map(({ term }) => `${term.deal.slug} ${term.key}`));
        cursor = section?.next ?? null;
      } while (cursor !== null);
      const total = await db().termStanding.count({ where: { isCurrent: true, standing: "disputed" } });
      expect(seen).toHaveLength(total);
      expect(new Set(seen).size).toBe(total);
    },
  );

  it("are narrowed by partnership, kind of term and party, and count what each would leave", async () => {
    const { options } = await list();
    for (const name of ["partnership", "kind", "org"] as const) {
      const [first] = options[name];
      const narrowed = await list({ [name]: first?.slug ?? "" });
      expect(narrowed.sections.reduce((sum, section) => sum + section.total, 0)).toBe(first?.count);
    }
    expect((await list({ partnership: "no-such" })).sections.every((section) => section.total === 0)).toBe(
      true,
    );
  });

  it("are those of the reader's day, and say since when", async () => {
    const known = "2026-01-01";
    const day = new Date(known);
    const [disputed] = (await list({ known })).sections;
    const stored = await db().termStanding.count({
      where: {
        isCurrent: false,
        standing: "disputed",
        knownFrom: { lte: day },
        OR: [{ knownUntil: null }, { knownUntil: { gt: day } }],
      },
    });
    expect(disputed?.total).toBe(stored);
    expect(stored).toBeGreaterThan(0);
    for (const { since, days, sides } of disputed?.items ?? []) {
      expect(since && since.edtf <= known).toBe(true);
      expect(days).toBeGreaterThanOrEqual(0);
      const dates = sides.flatMap((side) =>
        side.claims.map((claim) => claim.source.publishedOn?.edtf ?? "undated"),
      );
      expect(dates).not.toContain("undated");
    }
  });

  it("come by the money at stake and then by age, or by age first", async () => {
    const stored = async (order: string) =>
      (
        await db().$queryRawUnsafe<{ id: string }[]>(`
          SELECT d.slug || ' ' || t.key AS id FROM term_standings s JOIN terms t ON t.id = s.term_id
          JOIN deals d ON d.id = t.deal_id WHERE s.is_current AND s.standing = 'disputed'
          ORDER BY ${order}, d.slug DESC, t.position LIMIT 20`)
      ).map(({ id }) => id);
    const money = "(s.stake_currency = 'USD') DESC NULLS LAST, s.at_stake DESC";
    const age = "s.since NULLS LAST";
    const shown = async (raw: Record<string, string>) =>
      ((await list(raw)).sections[0]?.items ?? []).map(({ term }) => `${term.deal.slug} ${term.key}`);
    expect(await shown({ standing: "disputed" })).toEqual(await stored(`${money}, ${age}`));
    expect(await shown({ standing: "disputed", sort: "age" })).toEqual(await stored(`${age}, ${money}`));
    const [first] = (await list()).sections[0]?.items ?? [];
    expect(first?.stake).toMatch(/^(at least )?\$[\d.]+ billion.* at stake/);
    expect(first?.settlement).toBeTruthy();
  });

  it("tell the same age as the history of their standing", async () => {
    const rows = await db().termStanding.findMany({
      where: { isCurrent: true, standing: "disputed" },
      select: { since: true, term: { select: { key: true, deal: { select: { slug: true } } } } },
    });
    const stored = new Map(rows.map(({ since, term }) => [`${term.deal.slug} ${term.key}`, since]));
    for (const { term, since, isSinceVague } of (await list({ standing: "disputed" })).sections[0]?.items ??
      []) {
      const day = stored.get(`${term.deal.slug} ${term.key}`)?.toISOString().slice(0, 10) ?? null;
      expect(since?.edtf ?? null).toBe(day);
      if (isSinceVague) expect(since?.words).not.toMatch(/^\d{1,2} /);
    }
  });

  it("leave out a cursor of another list, with a note", () => {
    const cursor = Buffer.from(
      JSON.stringify(["ruled by stake", "after", "2", "38000000000", "2900000", "a", "1"]),
    ).toString("base64url");
    expect(DISPUTES.read({ cursor, standing: "disputed" }).notes).toHaveLength(1);
    expect(DISPUTES.read({ cursor, standing: "ruled", sort: "age" }).notes).toHaveLength(1);
    expect(DISPUTES.read({ cursor }).search.cursor).toBeNull();
    expect(DISPUTES.read({ cursor, standing: "ruled" }).notes).toHaveLength(0);
  });

  it.each(DISPUTES_SORTS)(
    "are read in the order of an index at many deals, by %s",
    { timeout: 120_000 },
    async (sort) => {
      if ((await db().deal.count()) < 1000) await multiplyDeals(20);
      const asked = { ...read({ standing: "disputed", sort }), known: null };
      const explained = async (search: DisputesSearch) => {
        const keys = contestedKeys("disputed", { search, known: null, limit: 21, total: 1_000 });
        const plan = await db().$queryRaw<{ "QUERY PLAN": string }[]>(Prisma.sql`EXPLAIN ${keys}`);
        return plan.map((line) => line["QUERY PLAN"]).join("\n");
      };
      const index = `term_standings_contested_by_${sort}_idx`;
      expect(await explained(asked)).toMatch(
        new RegExp(`Incremental Sort[^]*Index Scan Backward using ${index}`),
      );
      const [section] = (await listDisputes({ search: asked, clocks: { on: TODAY, known: null } })).sections;
      const next = DISPUTES.read({ standing: "disputed", sort, cursor: section?.next ?? "" }).search;
      expect(await explained(next)).toMatch(new RegExp(`${index}[^]*Index Cond: .*ROW`));
    },
  );

  it("are the same, read in the order of an index and sorted", { timeout: 60_000 }, async () => {
    let seen = 0;
    for (const raw of [
      {},
      { sort: "age" },
      { org: "openai" },
      { org: "mistral", sort: "age" },
      { partnership: "stargate" },
    ]) {
      const asked = { ...read({ standing: "disputed", ...raw }), known: null };
      const [first] = (await listDisputes({ search: asked, clocks: { on: TODAY, known: null } })).sections;
      const next = DISPUTES.read({ standing: "disputed", ...raw, cursor: first?.next ?? "" }).search;
      for (const search of [asked, next]) {
        const keys = (total: number) =>
          db().$queryRaw<unknown[]>(contestedKeys("disputed", { search, known: null, limit: 21, total }));
        const inOrder = await keys(1_000);
        expect(await keys(999)).toEqual(inOrder);
        seen += inOrder.length;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});
