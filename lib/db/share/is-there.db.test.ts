import { beforeAll, expect, test } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { readSharedAddress, type SharedAddress } from "@/lib/url/share/shared-address";
import { db } from "../client";
import { isThere } from "./is-there";
import { getShared } from "./shared";

const PATIENCE_MS = 180_000;
const EVERY = 32;
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

function addressOf(text: string): SharedAddress {
  const read = readSharedAddress(text, "https://entente.example", "2026-11-28");
  if (!read.ok) throw new Error(`${text}: ${read.error}`);
  return read.value;
}

/** Each deal with the names of its terms and claims. */
async function dealParts(): Promise<{ slug: string; anchors: string[] }[]> {
  const terms = { select: { key: true, claims: { select: { shortId: true } } } } as const;
  const deals = await db().deal.findMany({ select: { slug: true, terms }, orderBy: { slug: "asc" } });
  return deals.map(({ slug, terms }) => ({
    slug,
    anchors: terms.flatMap(({ key, claims }) => [key, ...claims.map(({ shortId }) => `c-${shortId}`)]),
  }));
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
      "/deals/aws-openai-2025-compute/revisions/99",
      "/organizations/openai/revisions/1",
      "/organizations/nobody/revisions/1",
      "/term-kinds/investment/revisions/1",
      "/d/zzzzzzz@1",
    ];
    const counts = { found: 0, not: 0 };
    for (const page of [...(await somePages()), ...others, ...odd])
      for (const day of DAYS) {
        const text = page.includes("?") ? page + day.replace("?", "&") : page + day;
        const address = addressOf(text);
        const isFound = (await getShared(address)).kind === "found";
        // Null: whoever asks reads the whole.
        const isThereToo = (await isThere(address)) ?? isFound;
        expect(`${text} ${isThereToo}`).toBe(`${text} ${isFound}`);
        counts[isFound ? "found" : "not"] += 1;
      }
    expect(Math.min(counts.found, counts.not)).toBeGreaterThan(20);
  },
  PATIENCE_MS,
);

test(
  "a term or a claim is there when its page shows it",
  async () => {
    const deals = await dealParts();
    const counts = { shown: 0, not: 0 };
    for (const { slug, anchors } of deals.filter((_, at) => at % EVERY === 0))
      for (const known of ["2025-11-15", "2026-11-28"]) {
        const at = (anchor: string) => addressOf(`/deals/${slug}?on=${known}&known=${known}#${anchor}`);
        const shared = await getShared(at(""));
        const terms =
          shared.kind === "found" && shared.record.kind === "deal" ? shared.record.deal.terms : [];
        // A term of which nobody had said anything yet is only counted there (components/terms/group-terms.ts).
        const shown = new Set(
          terms.flatMap(({ key, claims }) => claims.flatMap(({ id }) => [key, `c-${id}`])),
        );
        for (const anchor of anchors) {
          expect(`${anchor} ${await isThere(at(anchor))}`).toBe(`${anchor} ${shown.has(anchor)}`);
          counts[shown.has(anchor) ? "shown" : "not"] += 1;
        }
      }
    expect(Math.min(counts.shown, counts.not)).toBeGreaterThan(20);
    // What is nowhere is for the whole to say.
    expect(await isThere(addressOf("/deals/aws-openai-2025-compute?known=2026-11-28#nothing"))).toBeNull();
  },
  PATIENCE_MS,
);
