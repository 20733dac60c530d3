import { beforeAll, describe, expect, it } from "vitest";
import { makeActor, storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { ruleTerm } from "./rule-term";
import { getTermReview } from "./term-review";

const asked = { deal: "first", key: "spend", today: "2026-11-24" };

beforeAll(async () => {
  const claim = (source: string, amount: string) => ({
    ...{ source, stance: "asserts", rank: "normal", reason: null, locator: null, quote: amount },
    value: { type: "money", amount, currency: "USD", qualifier: "exact" },
  });
  const bundle = sampleBundle({
    "deals[0].terms[0].claims": [claim("reuters-2025-11", "38000000000"), claim("ft", "20000000000")],
  });
  const [source] = bundle.sources as object[];
  (bundle.sources as object[]).push({ ...source, slug: "ft", publisher: "FT", url: null });
  expect(await importOf(bundle)).toMatchObject({ ok: true });
});

describe("ruleTerm", () => {
  it("takes the ruling that the review offered, and reopens it", async () => {
    const editor = await storedActor();
    const review = await getTermReview(editor, asked);
    expect(review).toMatchObject({ standing: "disputed", revision: 1, claims: [{}, {}] });
    const ruling = review?.rulings.find(
      ({ does }) => does.is === "prefer" && does.publishers.includes("Reuters"),
    );
    if (!ruling) throw new Error("not offered");
    const request = { deal: "first", key: "spend", baseRevision: 1, ranks: [...ruling.ranks], reason: "" };
    expect(await ruleTerm(editor, request)).toMatchObject({ ok: false, reason: "bad_request" });
    expect(await ruleTerm(editor, { ...request, reason: "The filing says so" })).toEqual({
      ok: true,
      draft: null,
    });
    expect(await ruleTerm(editor, { ...request, reason: "Again" })).toMatchObject({ reason: "stale" });
    const ruled = await getTermReview(editor, asked);
    expect(ruled).toMatchObject({ standing: ruling.standing, display: ruling.display, revision: 2 });
    const reopen = ruled?.rulings.find(({ id }) => id === "reopen");
    expect(
      await ruleTerm(editor, { ...request, baseRevision: 2, ranks: [...(reopen?.ranks ?? [])] }),
    ).toEqual({ ok: true, draft: null });
    expect(await getTermReview(editor, asked)).toMatchObject({ standing: "disputed", revision: 3 });
    const sets = await db().changeSet.findMany({ orderBy: { number: "asc" }, select: { message: true } });
    expect(sets.map(({ message }) => message).slice(1)).toEqual([
      "Ruling on “Spend”: The filing says so",
      "Reopened “Spend”",
    ]);
  });

  it("is for editors, and answers nothing for what is not there", async () => {
    const request = { deal: "first", key: "spend", baseRevision: 3, ranks: [], reason: "" };
    await expect(ruleTerm(makeActor("contributor"), request)).rejects.toThrow();
    const editor = await storedActor();
    expect(await ruleTerm(editor, { ...request, key: "none" })).toMatchObject({ reason: "gone" });
    expect(await getTermReview(editor, { ...asked, key: "none" })).toBeNull();
  });
});
