import { beforeAll, expect, test } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { readSharedAddress } from "@/lib/url/share/shared-address";
import { db } from "../client";
import { isThere } from "./is-there";
import { getShared } from "./shared";

const PATIENCE_MS = 180_000;
const EVERY = 16;
/** Without a day, long ago, in the middle of the record, and now. */
const DAYS = ["", "?known=2015-01-01", "?on=2025-09-30&known=2025-09-30", "?known=2026-11-28"];

beforeAll(loadShippedDataset, PATIENCE_MS);

async function somePages(): Promise<string[]> {
  const slug = { select: { slug: true }, orderBy: { slug: "asc" } } as const;
  const deals = await db().deal.findMany({ select: { slug: true, shortId: true }, orderBy: { slug: "asc" } });
  const records = {
    deals,
    partnerships: await db().partnership.findMany(slug),
    organizations: await db().organization.findMany(slug),
    sources: await db().source.findMany(slug),
  };
  const paths = Object.entries(records).flatMap(([noun, rows]) => rows.map((row) => `/${noun}/${row.slug}`));
  return [...paths, ...deals.map(({ shortId }) => `/d/${shortId}`)].filter((_, at) => at % EVERY === 0);
}

test(
  "what is there is what would be found, of every kind of page and on every day",
  async () => {
    const others = ["/", "/ledger", "/compare?c=microsoft-openai&c=aws-openai", "/deals/nothing-of-the-kind"];
    const odd = [
      "/d/zzzzzzz",
      "/organizations/nobody",
      "/sources/none",
      "/deals/aws-openai-2025-compute/revisions/1",
    ];
    const counts = { found: 0, not: 0 };
    for (const page of [...(await somePages()), ...others, ...odd])
      for (const day of DAYS) {
        const text = page.includes("?") ? page + day.replace("?", "&") : page + day;
        const read = readSharedAddress(text, "https://entente.example", "2026-11-28");
        if (!read.ok) throw new Error(`${text}: ${read.error}`);
        const isFound = (await getShared(read.value)).kind === "found";
        expect(`${text} ${await isThere(read.value)}`).toBe(`${text} ${isFound}`);
        counts[isFound ? "found" : "not"] += 1;
      }
    expect(Math.min(counts.found, counts.not)).toBeGreaterThan(20);
  },
  PATIENCE_MS,
);
