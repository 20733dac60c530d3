import { expect, test } from "vitest";
import { makeActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { exportedText, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { listAddresses, listDeadLinks, saveLinkCheck } from "./link-checks";

test("an address that died is listed for editors with its copy, until it answers or is another", async () => {
  await importOf(sampleBundle());
  const before = await exportedText();
  const editor = makeActor("editor");
  const at = (day: number) => new Date(Date.UTC(2026, 10, day));
  const [address] = await listAddresses(at(1), 10);
  if (!address) throw new Error("the sample has sources");
  const finding = {
    outcome: "unreachable",
    status: null,
    reason: "no answer in time",
    archivedUrl: null,
  } as const;
  for (const day of [1, 2]) await saveLinkCheck(address, finding, at(day));
  expect(await listDeadLinks(editor)).toEqual([]);
  await saveLinkCheck(address, { ...finding, archivedUrl: "https://web.archive.org/web/2025/x" }, at(3));
  expect(await listDeadLinks(editor)).toMatchObject([
    { slug: address.slug, said: "no answer in time", archivedUrl: "https://web.archive.org/web/2025/x" },
  ]);
  expect((await listAddresses(at(3), 10)).map(({ slug }) => slug)).not.toContain(address.slug);
  expect(await exportedText()).toBe(before);
  await db().source.update({ where: { slug: address.slug }, data: { url: "https://another.example/" } });
  expect(await listDeadLinks(editor)).toEqual([]);
  await saveLinkCheck({ ...address, sourceId: "0193e0c0-0000-7000-8000-000000000009" }, finding, at(3));
});
