import { expect, test } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { db } from "../../client";
import { listSuggestions } from "./suggestions";

test("an empty record suggests nothing, the shipped one what its editors chose", async () => {
  expect(await listSuggestions()).toEqual([]);
  await loadShippedDataset();
  const sets = await listSuggestions();
  expect(sets.map(({ title }) => title)).toContain("Three clouds of OpenAI");
});

test("a set that names what is not there is left out; without any the largest partnerships stand side by side", async () => {
  await db().$executeRaw`UPDATE partnerships SET slug = 'other-cloud' WHERE slug = 'stargate'`;
  expect((await listSuggestions()).map(({ title }) => title)).not.toContain("Three clouds of OpenAI");
  await db().$executeRaw`UPDATE partnerships SET slug = 'x-' || slug`;
  await db().$executeRaw`UPDATE deals SET slug = 'x-' || slug`;
  const [set, ...more] = await listSuggestions();
  expect(more).toEqual([]);
  expect(set?.c).toHaveLength(3);
});
