import { beforeAll, describe, expect, it } from "vitest";
import type { BundleClaim, BundleDeal } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { countQueries, loadShippedDataset } from "@/lib/testing/dataset";
import { db } from "../client";
import { readStored } from "../store/stored";
import { verifyRecords } from "../verify/verify-records";
import { publish } from "./publish";

/** What a save costs: statements are sent one after another, and each is a way to the database and back. */

const DEAL = "aws-openai-2025-compute";
const MOST = 25;

beforeAll(loadShippedDataset);

/** Publishes the deal as `change` makes it, and says how many statements that took. */
async function costOf(change: (deal: BundleDeal) => BundleDeal): Promise<number> {
  const actor = await storedActor();
  const [stored] = await readStored(db(), "deals", { slug: { in: [DEAL] } });
  if (!stored) throw new Error(`no ${DEAL}`);
  const { id, headRevision: baseRevision } = stored;
  const record = change(stored.record as BundleDeal);
  return countQueries(async () => {
    const edits = [{ section: "deals", id, baseRevision, record } as const];
    expect(await publish(actor, { message: "Test", edits })).toMatchObject({ ok: true });
  });
}

const withClaim = (change: (claim: BundleClaim) => BundleClaim) => (deal: BundleDeal) => ({
  ...deal,
  terms: deal.terms.map((term, place) =>
    place > 0 ? term : { ...term, claims: term.claims.map((claim, at) => (at > 0 ? claim : change(claim))) },
  ),
});

describe("a save", () => {
  it.each([
    ["a title", (deal: BundleDeal) => ({ ...deal, title: "Another title" })],
    ["a quote", withClaim((claim) => ({ ...claim, quote: "Another quote" }))],
    [
      "a value",
      withClaim((claim) => ({
        ...claim,
        value: { type: "money", amount: "41000000000", currency: "USD", qualifier: "exact" },
      })),
    ],
    ["a term less", (deal: BundleDeal) => ({ ...deal, terms: deal.terms.slice(0, -1) })],
  ])("of %s takes few statements and leaves the record whole", async (_, change) => {
    expect(await costOf(change)).toBeLessThanOrEqual(MOST);
    expect(await verifyRecords()).toEqual([]);
  });
});
