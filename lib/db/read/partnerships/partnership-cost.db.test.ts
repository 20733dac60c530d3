import { beforeAll, expect, it } from "vitest";
import { countQueries, loadBundle } from "@/lib/testing/dataset";
import { type Cursor, decodeCursor } from "@/lib/url/cursor";
import { presentIndex } from "../kept/present-index";
import { getOrganization, SHOWN } from "../organizations/organization";
import { listOrganizations } from "../organizations/organizations";
import { getPartnership, TOLD } from "./partnership";
import { listPartnerships } from "./partnerships";

/** Pages of partnerships and organizations cost as many queries for one deal as for two hundred. */

const CLOCKS = { on: "2026-11-24", known: null };
const PAST = { on: "2026-11-24", known: "2026-06-01" };
const LARGE = 200;

function dealOf(partnership: string, number: number) {
  const value = { type: "money", amount: "1000000000", currency: "USD", qualifier: "exact" };
  const [a, b] = [`${partnership}-a`, `${partnership}-b`];
  return {
    slug: `${partnership}-deal-${number}`,
    partnership,
    title: `Deal ${number}`,
    kind: "compute_commitment",
    binding: "signed",
    lifecycle: "in_force",
    announcedOn: `2025-${String((number % 12) + 1).padStart(2, "0")}`,
    summary: "A deal.",
    parties: [
      { organization: a, role: "customer" },
      { organization: b, role: "cloud_provider" },
    ],
    amends: number === 0 ? [] : [`${partnership}-deal-0`],
    terms: ["holds", "ended"].map((key) => ({
      key,
      kind: "spend_commitment",
      label: key,
      from: a,
      to: b,
      inForceFrom: "2025-01-01",
      inForceUntil: key === "ended" ? "2026-01-01" : null,
      claims: [{ source: "origin", stance: "asserts", value, quote: "a $1 billion agreement" }],
    })),
  };
}

function eventOf(partnership: string, number: number) {
  return {
    slug: `${partnership}-event-${number}`,
    partnership,
    deal: `${partnership}-deal-${number}`,
    on: "2025-11-03",
    kind: "launch",
    title: `Event ${number}`,
    detail: "It happened.",
    sources: ["origin", "echo"],
  };
}

const SIZES = { small: 1, large: LARGE } as const;
const numbered = <T>(make: (partnership: string, number: number) => T) =>
  Object.entries(SIZES).flatMap(([partnership, size]) =>
    Array.from({ length: size }, (_, number) => make(partnership, number)),
  );

beforeAll(async () => {
  const source = { title: "Report", publishedOn: "2025-11-03", language: "en", tier: "press" };
  await loadBundle({
    termKinds: [{ slug: "spend_commitment", label: "Spend commitment", group: "Money", valueType: "money" }],
    organizations: Object.keys(SIZES).flatMap((slug) => [
      { slug: `${slug}-a`, name: `${slug} A`, kind: "ai_lab" },
      { slug: `${slug}-b`, name: `${slug} B`, kind: "cloud_provider" },
    ]),
    sources: [
      { ...source, slug: "origin", publisher: "Origin", cites: [] },
      { ...source, slug: "echo", publisher: "SyndicatedClaim", cites: ["origin"] },
    ],
    partnerships: Object.keys(SIZES).map((slug) => ({
      slug,
      name: slug,
      summary: "A partnership.",
      parties: [
        { organization: `${slug}-a`, role: "customer" },
        { organization: `${slug}-b`, role: "cloud_provider" },
      ],
    })),
    deals: numbered(dealOf),
    events: numbered(eventOf),
  });
}, 120_000);

it.each([
  ["today", CLOCKS],
  ["at a past reading", PAST],
])("a partnership's page costs the same, %s", async (_, clocks) => {
  await presentIndex(); // what is looked up in memory is read once
  const small = await countQueries(() => getPartnership("small", clocks));
  expect(await countQueries(() => getPartnership("large", clocks))).toBe(small);
  expect(small).toBeLessThan(30);
});

it("an organization's page costs the same, and less once its deals were told", async () => {
  const clocks = { on: "2026-11-24", known: "2026-05-01" };
  const small = await countQueries(() => getOrganization("small-a", clocks));
  expect(await countQueries(() => getOrganization("large-a", clocks))).toBe(small);
  expect(small).toBeLessThan(30);
  const another = { ...clocks, on: "2026-11-23" };
  expect(await countQueries(() => getOrganization("large-a", another))).toBeLessThan(small);
});

it("the lists cost the same for one row as for all", async () => {
  const partnerships = (limit: number) => () =>
    listPartnerships({ clocks: CLOCKS, q: "", org: null, limit, cursor: null });
  const organizations = (limit: number) => () =>
    listOrganizations({ clocks: CLOCKS, q: "", kind: null, limit, cursor: null });
  await partnerships(1)(); // what is counted in memory is read once
  expect(await countQueries(partnerships(1))).toBe(await countQueries(partnerships(50)));
  expect(await countQueries(organizations(1))).toBe(await countQueries(organizations(50)));
});

it("very many deals are shown in part, and the rest is counted", async () => {
  const partnership = await getPartnership("large", CLOCKS);
  if (partnership.kind !== "found") throw new Error(partnership.kind);
  expect(partnership.partnership.deals).toHaveLength(TOLD.deals.page);
  expect(partnership.partnership.totals).toEqual({ deals: LARGE, events: LARGE });
  const organization = await getOrganization("large-a", CLOCKS);
  expect(organization?.deals).toHaveLength(SHOWN.deals.page);
  expect(organization?.totals.deals).toBe(LARGE);
});

it("every deal is told on one of the pages, and led to from the one before", async () => {
  const pages: Readonly<Record<string, (cursor: Cursor | null) => Promise<Told>>> = {
    partnership: async (cursor) => {
      const answer = await getPartnership("large", CLOCKS, cursor);
      if (answer.kind !== "found") throw new Error(answer.kind);
      return answer.partnership;
    },
    organization: async (cursor) => {
      const found = await getOrganization("large-a", CLOCKS, cursor);
      if (!found) throw new Error("no organization");
      return found;
    },
  };
  for (const read of Object.values(pages)) {
    const slugs: string[] = [];
    let [cursor, previous]: [Cursor | null, string | null] = [null, null];
    for (let page = 0; page < LARGE; page++) {
      const told: Told = await read(cursor);
      expect(told.previous === null).toBe(page === 0);
      slugs.push(...told.deals.map(({ slug }) => slug));
      if (told.next === null) break;
      const next = decodeCursor(told.next);
      if (!next.ok) throw new Error(next.error);
      [cursor, previous] = [next.value, told.next];
    }
    expect(previous).not.toBeNull();
    expect(slugs).toHaveLength(LARGE);
    expect(new Set(slugs).size).toBe(LARGE);
  }
});

type Told = { deals: readonly { slug: string }[]; previous: string | null; next: string | null };
