import { beforeAll, describe, expect, it } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { db } from "../../client";
import { getDealByShortId } from "./deal-permalink";

const SLUG = "aws-openai-2025-compute";

beforeAll(loadShippedDataset);

describe("a permalink", () => {
  it("leads to the slug that the deal has now, also after a rename", async () => {
    const { shortId } = await db().deal.findUniqueOrThrow({
      where: { slug: SLUG },
      select: { shortId: true },
    });
    expect(await getDealByShortId(shortId)).toEqual({ kind: "found", slug: SLUG });
    await db().deal.update({ where: { slug: SLUG }, data: { slug: "renamed" } });
    expect(await getDealByShortId(shortId)).toEqual({ kind: "found", slug: "renamed" });
  });

  it("of a removed deal tells the reason", async () => {
    const record = await db().record.create({ data: { id: crypto.randomUUID(), kind: "deal" } });
    const changeSet = await db().changeSet.findFirstOrThrow({ select: { id: true } });
    await db().tombstone.create({
      data: {
        recordId: record.id,
        kind: "deal",
        slug: "never-was",
        shortId: "zzzzzzz",
        reason: "A hoax.",
        changeSetId: changeSet.id,
      },
    });
    expect(await getDealByShortId("zzzzzzz")).toEqual({ kind: "gone", slug: "never-was", reason: "A hoax." });
  });

  it("that was never given out, or is none, is absent", async () => {
    for (const text of ["0000000", "", "ABC", "x".repeat(400), "a\0b"]) {
      expect(await getDealByShortId(text)).toEqual({ kind: "absent" });
    }
  });
});
