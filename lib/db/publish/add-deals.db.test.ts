import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { collectionOf, sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { type ImportOutcome, importBundle } from "../import/import-bundle";
import { importFiles } from "../import/import-files";
import { verifyRecords } from "../verify/verify-records";
import { WORTH_THREADS } from "./add-deals";

/** So many new deals that threads derive them: the rows are those that everyone else derives, and all of them or none. */

/** On a machine that does much else at the same time. */
const PATIENCE_MS = 120_000;

type Json = Readonly<Record<string, unknown>>;
type Deal = Json & { slug: string; amends: string[]; terms: (Json & { claims: Json[] })[] };

const numbered = ({ terms, ...deal }: Deal, n: number): Deal => ({
  ...deal,
  slug: `${deal.slug}-${n}`,
  title: `${deal.title} no. ${n}, “signed” \\ amended`,
  amends: deal.amends.map((slug) => `${slug}-${n}`),
  terms: terms.map((term) => ({
    ...term,
    claims: term.claims.map((claim) => ({ ...claim, quote: `No. ${n}\\ says: ${claim.quote}\nand more` })),
  })),
});

/** Pairs of deals of which the second amends the first: half of the deals are pointed at by others. */
function manyDeals(pairs: number): Json {
  const { deals, ...ground } = sampleBundle() as Json & { deals: Deal[] };
  const copies = Array.from({ length: pairs }, (_, n) => deals.map((deal) => numbered(deal, n))).flat();
  return { ...ground, deals: [...copies, ...deals], events: [] };
}

/** From a file, as threads then begin while it is read. */
async function importFrom(bundle: Json): Promise<ImportOutcome> {
  const path = join(await mkdtemp(join(tmpdir(), "entente-many-deals-")), "bundle.json");
  await writeFile(path, JSON.stringify(bundle));
  try {
    const { signal } = new AbortController();
    const watched = { signal, onRead: () => {}, onProgress: () => {} };
    return await importFiles([path], { message: "Test", dryRun: false, ...watched });
  } finally {
    await rm(dirname(path), { recursive: true });
  }
}

beforeEach(clearRecord);

describe("many new deals", { timeout: PATIENCE_MS }, () => {
  test("are stored as they are derived, beside one that was there and changes", async () => {
    await importOf(sampleBundle());
    const many = manyDeals(WORTH_THREADS / 2 + 30) as Json & { deals: Deal[] };
    const [changed, ...others] = many.deals.toReversed();
    const outcome = await importFrom({ ...many, deals: [...others, { ...changed, title: "Renamed" }] });
    expect(outcome).toMatchObject({ ok: true, changeSet: 2, sections: { deals: { unchanged: 1 } } });
    expect(await verifyRecords()).toEqual([]);
    const [counts] = await db().$queryRaw<object[]>`
      SELECT (SELECT count(*)::int FROM deals) AS deals, (SELECT count(*)::int FROM deal_amendments) AS amendments,
        (SELECT count(*)::int FROM term_standings WHERE is_current) AS read, (SELECT count(*)::int FROM terms) AS terms,
        (SELECT count(*)::int FROM revisions JOIN records ON records.id = record_id AND head_revision = number
          WHERE change_set_id = (SELECT id FROM change_sets ORDER BY number DESC LIMIT 1)) AS revised`;
    const terms = many.deals.flatMap((deal) => deal.terms).length;
    expect(counts).toEqual({
      deals: many.deals.length,
      amendments: many.deals.length / 2,
      read: terms,
      terms,
      revised: many.deals.length - 1,
    });
  });

  test("are not stored at all when the import is stopped between two chunks", async () => {
    const stop = new AbortController();
    const stopped = importBundle({
      ...{ collection: collectionOf(manyDeals(WORTH_THREADS / 2 + 30)), message: "Test", dryRun: false },
      signal: stop.signal,
      onProgress: (step, done) => {
        if (step === "save" && done > 0) stop.abort(new Error("Stopped."));
      },
    });
    await expect(stopped).rejects.toThrow("Stopped.");
    expect(await db().record.count()).toBe(0);
  });
});
