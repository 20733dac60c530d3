import { beforeEach, describe, expect, test } from "vitest";
import type { BundleDeal } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { withTestDatabase } from "@/lib/testing/database";
import { clearRecord, exportedText, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { getDeal } from "../read/deals/deal";
import { readStored } from "../store/stored";
import { verifyRecords } from "../verify/verify-records";
import { deleteRecord } from "./delete-record";
import { mergeInto } from "./merge-into";

/** A claim that says whose word it passes on: stored, read, taken out and in, followed. */

type Loose = Record<string, unknown>;

/** Reuters says it, and a paper that cites nobody as a whole says it too, on Reuters' word. */
function passingOn(repeats: string | undefined): Loose {
  const bundle = sampleBundle();
  const [reuters] = bundle.sources as Loose[];
  const paper = { ...reuters, slug: "paper", publisher: "The Paper", title: "What Reuters says", url: null };
  (bundle.sources as Loose[]).push(paper, {
    ...paper,
    slug: "other-paper",
    publisher: "The Other",
    title: "Else",
  });
  const [deal] = bundle.deals as { terms: { claims: Loose[] }[] }[];
  const [claim] = deal?.terms[0]?.claims ?? [];
  const own = { ...claim, source: "paper", quote: "Reuters reports $38 billion" };
  deal?.terms[0]?.claims.push(repeats === undefined ? own : { ...own, repeats });
  return bundle;
}

async function termOfFirst() {
  const answer = await getDeal("first", { on: "2026-11-24", known: null });
  if (answer?.kind !== "found") throw new Error("no deal");
  const term = answer.deal.terms.find(({ key }) => key === "spend");
  if (!term) throw new Error("no term");
  return term;
}

async function stored(section: "deals" | "sources", slug: string) {
  const [found] = await readStored(db(), section, { slug: { in: [slug] } });
  if (!found) throw new Error(`no ${slug}`);
  return found;
}

beforeEach(clearRecord);

describe("a claim that passes on another source's word", () => {
  test("adds no weight, and says so", async () => {
    await importOf(passingOn(undefined));
    expect(await termOfFirst()).toMatchObject({ standing: "corroborated" });
    const before = await stored("deals", "first");
    expect(await importOf(passingOn("reuters-2025-11"))).toMatchObject({ ok: true });
    const term = await termOfFirst();
    expect(term).toMatchObject({ standing: "reported" });
    expect(term.claims[1]).toMatchObject({ repeats: "Reuters", repeatsSource: "reuters-2025-11" });
    const idsOf = (record: unknown) => (record as BundleDeal).terms[0]?.claims.map(({ id }) => id);
    expect(idsOf((await stored("deals", "first")).record)).toEqual(idsOf(before.record));
  });

  test("goes out and in again the same", async () => {
    await importOf(passingOn("reuters-2025-11"));
    const text = await exportedText();
    expect(text).toContain('"repeats": "reuters-2025-11"');
    await withTestDatabase(async () => {
      expect(await importOf(JSON.parse(text))).toMatchObject({ ok: true });
      expect(await exportedText()).toBe(text);
    });
    expect(await verifyRecords()).toEqual([]);
  });

  test("names a source that is there, and not its own", async () => {
    expect(await importOf(passingOn("paper"))).toMatchObject({
      ok: false,
      issues: [{ path: ["deals", 0, "terms", 0, "claims", 1, "repeats"] }],
    });
    expect(await importOf(passingOn("reuters"))).toMatchObject({
      ok: false,
      issues: [
        {
          path: ["deals", 0, "terms", 0, "claims", 1, "repeats"],
          message: expect.stringContaining("no source"),
        },
      ],
    });
  });

  test("keeps the source it names from being deleted, and follows it when it is merged", async () => {
    await importOf(passingOn("other-paper"));
    const actor = await storedActor();
    const { id, headRevision } = await stored("sources", "other-paper");
    const deleting = {
      section: "sources" as const,
      id,
      baseRevision: headRevision,
      reason: "No",
      successor: null,
    };
    expect(await deleteRecord(actor, deleting)).toEqual({
      ok: false,
      reason: "referenced",
      by: [{ section: "deals", slug: "first" }],
    });
    const into = (await stored("sources", "reuters-2025-11")).id;
    expect(await mergeInto(actor, { section: "sources", from: id, into, message: "One" })).toMatchObject({
      ok: true,
    });
    const { record } = await stored("deals", "first");
    expect((record as BundleDeal).terms[0]?.claims[1]).toMatchObject({ repeats: "reuters-2025-11" });
    expect(await verifyRecords()).toEqual([]);
  });
});
