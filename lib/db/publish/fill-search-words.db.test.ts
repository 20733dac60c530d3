import { beforeAll, expect, test } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { db } from "../client";
import { searchAll } from "../read/search/search-all";
import { verifyRecords } from "../verify/verify-records";
import { fillSearchWords } from "./fill-search-words";

/** An upgrade from a version that stored other words. */

const PATIENCE_MS = 120_000;

beforeAll(loadShippedDataset, PATIENCE_MS);

test("rows from before are found after it, and nothing else has changed", {
  timeout: PATIENCE_MS,
}, async () => {
  const count = async () => [
    await db().changeSet.count(),
    await db().revision.count(),
    await db().record.count(),
  ];
  const before = await count();
  await db().$executeRaw`UPDATE organizations SET search_text = 'old', name_words = '', bare_names = '{}'`;
  await db().$executeRaw`UPDATE deals SET search_text = 'old', name_words = ''`;
  await db().$executeRaw`UPDATE sources SET search_text = 'old', name_words = ''`;
  await db().$executeRaw`UPDATE partnerships SET search_text = 'old', name_words = ''`;
  await db().$executeRaw`UPDATE events SET name_words = ''`;
  await db().$executeRaw`UPDATE terms SET label_words = ''`;
  await db().$executeRaw`UPDATE claims SET quote_words = ''`;
  await db().$executeRaw`UPDATE term_standings SET own_words = '', search_text = ''`;
  expect((await searchAll({ query: "openai", known: null })).groups.map(({ kind }) => kind)).not.toContain(
    "deal",
  );
  expect(await fillSearchWords("this version")).toBeGreaterThan(500);
  const { groups } = await searchAll({ query: "openai", known: null });
  expect(groups.map(({ kind }) => kind)).toEqual([
    "organization",
    "partnership",
    "deal",
    "term",
    "source",
    "quote",
  ]);
  expect(await verifyRecords()).toEqual([]);
  expect(await count()).toEqual(before);
  expect(await db().searchWords.findMany()).toEqual([{ id: 1, cutBy: "this version" }]);
});
