import { beforeEach, expect, test } from "vitest";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { loadContext, newsOf } from "./context";
import { type Context, keptContext } from "./named";

/** What chunk after chunk of a save is told comes to what each would have been told alone. */

type Named = { section: "organizations" | "sources" | "deals"; slug: string; path: [] };
const SECTIONS = ["organizations", "sources", "deals"] as const;

/** Every record of the sample three times, in chunks that overlap. */
function chunksOf(bundle: Record<string, unknown>): Named[][] {
  const all = SECTIONS.flatMap((section) =>
    (bundle[section] as { slug: string }[]).map(({ slug }): Named => ({ section, slug, path: [] })),
  );
  return [all.slice(0, 4), all.slice(2, 7), all.slice(5), all.slice(0, 3)];
}

const sizeOf = (context: Context) => SECTIONS.reduce((sum, section) => sum + context[section].size, 0);

beforeEach(async () => {
  await clearRecord();
  await importOf(sampleBundle());
});

test.each([
  ["each record is told once", 20_000],
  ["beyond so many all is told anew", 4],
])("%s", async (_name, most) => {
  const chunks = chunksOf(sampleBundle() as Record<string, unknown>);
  await db().$transaction(async (tx) => {
    const learnFrom = newsOf(tx, most);
    const { known, learn } = keptContext();
    const told: [boolean, number][] = [];
    for (const chunk of chunks) {
      const news = await learnFrom(chunk);
      told.push([news.isAll, sizeOf(news.context)]);
      learn(news);
      const alone = await loadContext(tx, chunk);
      for (const section of SECTIONS)
        for (const [slug, entry] of alone[section]) expect(known[section].get(slug)).toEqual(entry);
    }
    const distinct = new Set(chunks.flat().map(({ section, slug }) => `${section} ${slug}`)).size;
    const isOnce = most > distinct;
    expect(told.map(([isAll]) => isAll)).toEqual([true, false, !isOnce, !isOnce]);
    expect(told.reduce((sum, [, size]) => sum + size, 0) === distinct).toBe(isOnce);
    expect(sizeOf(known) === distinct).toBe(isOnce);
  });
});
