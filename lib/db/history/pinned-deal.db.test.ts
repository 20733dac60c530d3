import { beforeAll, expect, test } from "vitest";
import { storedActor } from "@/lib/testing/actors";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { getNewestChangeSet, readDealsAt } from "../as-of/record-at";
import { db } from "../client";
import type { RecordEdit } from "../publish/edits";
import { publish } from "../publish/publish";
import { getDeal } from "../read/deals/deal";
import { readStored } from "../store/stored";
import { getPinnedDeal } from "./pinned-deal";

const PATIENCE_MS = 120_000;
const ON = "2026-11-24";

beforeAll(loadShippedDataset);

async function change(section: RecordEdit["section"], slug: string, fields: object): Promise<void> {
  const [stored] = await readStored(db(), section, { slug: { in: [slug] } });
  if (!stored) throw new Error(`no ${slug}`);
  const record = { ...stored.record, ...fields };
  const edit = { section, id: stored.id, baseRevision: stored.headRevision, record } as RecordEdit;
  expect(await publish(await storedActor(), { edits: [edit], message: "Change" })).toMatchObject({
    ok: true,
  });
}

test(
  "the newest revision reads exactly as the live page does, at any clock",
  async () => {
    const deals = await db().deal.findMany({ select: { slug: true }, orderBy: { slug: "asc" } });
    // Of two readings each: every third deal takes as long as the rest of the folder.
    for (const [index, { slug }] of deals.filter((_, nth) => nth % 3 === 0).entries()) {
      const known = index % 3 === 0 ? "2025-11-05" : null;
      const live = await getDeal(slug, { on: ON, known });
      const pinned = await getPinnedDeal(slug, 1, { on: ON, known });
      if (live.kind !== "found") continue;
      expect(pinned, slug).toMatchObject({ kind: "found" });
      expect(pinned.kind === "found" && pinned.deal, slug).toEqual(live.deal);
    }
  },
  PATIENCE_MS,
);

test(
  "a pinned revision stays the same after edits and renames of everything it names",
  async () => {
    const slug = "aws-openai-2025-compute";
    const before = await getPinnedDeal(slug, 1, { on: null, known: null });
    const changeSet = (await getNewestChangeSet()) ?? 0;
    const compared = await readDealsAt(changeSet, { deals: [slug], partnerships: ["aws-openai"] });
    expect(compared.deals.size).toBe(1);
    await change("organizations", "openai", { name: "OpenAI Group", slug: "openai-group" });
    await change("termKinds", "spend_commitment", { label: "Spending" });
    await change("sources", "openai-aws-2025-11-03", { title: "Another title" }).catch(() => {});
    await change("partnerships", "aws-openai", { name: "Renamed", slug: "amazon-openai" });
    await change("deals", slug, { title: "Renamed", slug: "renamed" });
    for (const called of [slug, "renamed"]) {
      const after = await getPinnedDeal(called, 1, { on: null, known: null });
      if (before.kind !== "found" || after.kind !== "found") throw new Error("not found");
      expect(after.deal).toEqual(before.deal);
      expect(after.revision).toEqual({ ...before.revision, newest: after.revision.newest });
      expect(after.revision.newest).toBeGreaterThan(1);
      expect(after.presentSlug).toBe("renamed");
    }
    expect(await readDealsAt(changeSet, { deals: [slug], partnerships: ["aws-openai"] })).toEqual(compared);
    const newest = await getPinnedDeal("renamed", 99, { on: null, known: null });
    expect(newest).toMatchObject({ kind: "no_revision", slug: "renamed" });
    expect(await getPinnedDeal("nothing", 1, { on: null, known: null })).toEqual({ kind: "absent" });
  },
  PATIENCE_MS,
);
