import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { storedActor } from "@/lib/testing/actors";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { askedClocks } from "@/lib/url/clocks";
import { DEALS } from "@/lib/url/deals-search";
import { db } from "../client";
import { undoChangeSet } from "../publish/undo-change-set";
import { listDealRows } from "../read/deals/list-deals";
import { removeSharedView, renameSharedView, shareView } from "../shared-views/change-views";
import { listSharedViews } from "../shared-views/list-views";
import { headRevisions } from "../store/head-revisions";
import { bulkSet } from "./bulk-set";

/** Tables: order by money, many deals set at once, views that everybody is shown. */

const A = "aws-openai-2025-compute";
const B = "stargate-2025-joint-venture";
const C = "microsoft-openai-2019-investment";
const message = "They are announced, no more";

let editor: Actor;
let contributor: Actor;

beforeAll(async () => {
  await loadShippedDataset();
  [editor, contributor] = [await storedActor("editor", "Ada"), await storedActor("contributor", "Cy")];
});

async function chosen(...slugs: string[]) {
  const revisions = await headRevisions("deals", slugs);
  return slugs.map((slug) => ({ slug, revision: revisions.get(slug) ?? 0 }));
}

async function bindingsOf(...slugs: string[]) {
  const rows = await db().deal.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, binding: true },
  });
  return Object.fromEntries(rows.map(({ slug, binding }) => [slug, binding]));
}

describe("many deals set at once", () => {
  it("are one save, which one undo takes back", async () => {
    const before = await bindingsOf(A, B, C);
    const done = await bulkSet(editor, {
      deals: await chosen(A, B, C),
      facts: { binding: "rumored" },
      message,
    });
    expect(done).toMatchObject({ saved: [A, B, C], refused: [], same: [], proposed: [] });
    expect(await bindingsOf(A, B, C)).toEqual({ [A]: "rumored", [B]: "rumored", [C]: "rumored" });
    const changeSet = done.changeSet ?? 0;
    expect(await db().revision.count({ where: { changeSet: { number: changeSet } } })).toBe(3);
    expect(await undoChangeSet(editor, { changeSet, message: "Back" })).toMatchObject({ ok: true });
    expect(await bindingsOf(A, B, C)).toEqual(before);
  });

  it("leave out what was saved since, what is gone and what says so already, each with why", async () => {
    const [a, b] = await chosen(A, B);
    const deals = [
      { slug: A, revision: (a?.revision ?? 0) - 1 },
      { slug: "gone-since", revision: 1 },
      ...(b ? [b] : []),
    ];
    const { lifecycle } = await db().deal.findUniqueOrThrow({
      where: { slug: B },
      select: { lifecycle: true },
    });
    const done = await bulkSet(editor, { deals, facts: { lifecycle }, message });
    expect(done).toMatchObject({ changeSet: null, saved: [], same: [B] });
    expect(done.refused).toEqual([
      { slug: A, why: expect.stringMatching(/saved again since/) },
      { slug: "gone-since", why: expect.stringMatching(/taken out/) },
    ]);
  });

  it("are proposals of whoever may not publish, and of everybody where four eyes are asked for", async () => {
    const before = await bindingsOf(A, B);
    const asked = async () => ({
      deals: await chosen(A, B),
      facts: { binding: "rumored" as const },
      message,
    });
    const proposed = await bulkSet(contributor, await asked());
    expect(proposed.proposed.map(({ slug }) => slug)).toEqual([A, B]);
    await db().editorRules.update({ where: { id: 1 }, data: { fourEyes: true } });
    const waiting = await bulkSet(editor, await asked());
    expect(waiting).toMatchObject({ changeSet: null, saved: [] });
    expect(waiting.proposed).toHaveLength(2);
    expect(await bindingsOf(A, B)).toEqual(before);
    expect(await db().draft.count({ where: { status: "submitted" } })).toBe(4);
  });

  afterAll(() => db().editorRules.update({ where: { id: 1 }, data: { fourEyes: false } }));
});

describe("shared views", () => {
  it("are made, renamed and removed by editors, and listed by name", async () => {
    const view = { name: "Largest sums", address: "/deals?sort=-money" };
    expect(await shareView(editor, view)).toEqual({ ok: true, value: null });
    expect(await shareView(editor, view)).toMatchObject({ error: { field: "name" } });
    expect(await shareView(editor, { ...view, address: "/timeline" })).toMatchObject({
      error: { field: "address" },
    });
    expect(await shareView(editor, { ...view, name: " " })).toMatchObject({ error: { field: "name" } });
    const [shared] = await listSharedViews("deals");
    expect(shared).toMatchObject({ name: "Largest sums", query: "?sort=-money", by: "Ada" });
    expect(await listSharedViews("terms")).toEqual([]);
    const id = shared?.id ?? "";
    expect(await renameSharedView(editor, { id, name: "By money" })).toMatchObject({ ok: true });
    expect((await listSharedViews()).map(({ name }) => name)).toEqual(["By money"]);
    expect(await removeSharedView(editor, { id })).toMatchObject({ ok: true });
    expect(await removeSharedView(editor, { id })).toMatchObject({ error: { field: "id" } });
  });

  it("are no business of who may not publish", async () => {
    const id = "00000000-0000-4000-8000-000000000000";
    await expect(shareView(contributor, { name: "a", address: "/deals" })).rejects.toThrow(/does not allow/);
    await expect(renameSharedView(contributor, { id, name: "a" })).rejects.toThrow(/does not allow/);
    await expect(removeSharedView(contributor, { id })).rejects.toThrow(/does not allow/);
  });
});

describe("deals in the order of their largest sum", () => {
  it("page through every deal once, deals without a sum last either way round", async () => {
    for (const sort of ["-money", "money"] as const) {
      const search = { ...DEALS.read({ sort }).search };
      const seen: { slug: string; hasSum: boolean }[] = [];
      let cursor: typeof search.cursor = null;
      do {
        const page = await listDealRows(
          { ...search, cursor },
          { clocks: askedClocks(search, "2026-11-28"), limit: 20 },
        );
        seen.push(...page.rows.map(({ slug, money }) => ({ slug, hasSum: money !== null })));
        cursor = page.next === null ? null : { sort, side: "after", key: page.next };
      } while (cursor !== null);
      expect(new Set(seen.map(({ slug }) => slug)).size).toBe(seen.length);
      expect(seen).toHaveLength(await db().deal.count());
      const firstWithout = seen.findIndex(({ hasSum }) => !hasSum);
      expect(seen.slice(firstWithout).every(({ hasSum }) => !hasSum)).toBe(true);
      expect(firstWithout).toBeGreaterThan(10);
    }
    const { rows } = await listDealRows(DEALS.read({ sort: "-money" }).search, {
      clocks: askedClocks(DEALS.read({ sort: "-money" }).search, "2026-11-28"),
      limit: 1,
    });
    expect(rows[0]?.money?.display).toMatch(/billion|trillion/);
  });
});
