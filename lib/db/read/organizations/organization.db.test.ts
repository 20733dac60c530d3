import { beforeAll, describe, expect, it, test } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { decodeCursor } from "@/lib/url/cursor";
import type { OrganizationView } from "@/lib/views/organization";
import { db } from "../../client";
import { getOrganization } from "./organization";
import { getAbsentOrganization } from "./organization-absent";
import { listOrganizations } from "./organizations";

const TODAY = "2026-11-24";

async function read(
  slug: string,
  { on = TODAY, known = null }: { on?: string; known?: string | null } = {},
): Promise<OrganizationView> {
  const organization = await getOrganization(slug, { on, known });
  if (!organization) throw new Error(`no ${slug}`);
  return organization;
}

beforeAll(loadShippedDataset);

describe("an organization's page", () => {
  it("holds everything it gives and everything it gets, each once", async () => {
    const openai = await read("openai");
    for (const [side, exchange] of [
      ["from", openai.gives],
      ["to", openai.gets],
    ] as const) {
      const all = [...exchange.terms, ...exchange.ended, ...exchange.future];
      expect(all.every((term) => term[side]?.slug === "openai")).toBe(true);
      const stored = await db().term.count({ where: { [side]: { slug: "openai" } } });
      expect(all).toHaveLength(stored);
      expect(exchange.byCounterparty.flatMap((group) => group.terms)).toHaveLength(exchange.terms.length);
    }
  });

  it("names each counterparty once, the one with most terms first, nobody last", async () => {
    const { byCounterparty } = (await read("openai")).gives;
    const slugs = byCounterparty.map(({ counterparty }) => counterparty?.slug ?? null);
    expect(new Set(slugs).size).toBe(slugs.length);
    const sizes = byCounterparty.filter(({ counterparty }) => counterparty).map(({ terms }) => terms.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    if (slugs.includes(null)) expect(slugs.indexOf(null)).toBe(slugs.length - 1);
  });

  it("follows the world's clock", async () => {
    const keys = (view: OrganizationView) => view.gives.terms.map(({ key }) => key);
    expect(keys(await read("openai", { on: "2025-02-01" }))).toContain("right-of-first-refusal");
    expect(keys(await read("openai", { on: "2025-11-15" }))).not.toContain("right-of-first-refusal");
  });

  it("follows the reader's clock: no deal or partnership that nobody had reported", async () => {
    const then = await read("amazon", { known: "2025-10-01" });
    expect(then.deals.map(({ slug }) => slug)).not.toContain("aws-openai-2025-compute");
    expect(then.partnerships.map(({ slug }) => slug)).toContain("amazon-anthropic");
    const now = await read("amazon");
    expect(now.totals.deals).toBeGreaterThan(then.totals.deals);
    expect(now.deals).toHaveLength(now.totals.deals);
  });

  it("lists its roles in each partnership and who else is in it", async () => {
    const { partnerships } = await read("microsoft");
    expect(partnerships.find(({ slug }) => slug === "microsoft-openai")).toEqual({
      slug: "microsoft-openai",
      name: "Microsoft–OpenAI",
      roles: ["cloud_provider", "investor", "distributor"],
      others: [{ slug: "openai", name: "OpenAI" }],
    });
  });

  it("shows only disputes that concern it", async () => {
    const { disputed } = await read("openai");
    expect(disputed.length).toBeGreaterThan(0);
    for (const { standing, from, to } of disputed) {
      expect(standing).toBe("disputed");
      expect(from === null && to === null ? "openai" : [from?.slug, to?.slug]).toContain("openai");
    }
  });
});

test.each([
  ["aws", "amazon"],
  ["amazon-web-services", "amazon"],
  ["AWS", "amazon"],
  ["amazon-com", "amazon"],
  ["advanced-micro-devices", "amd"],
  ["OpenAI", "openai"],
])("“%s” leads to %s", async (asked, slug) => {
  expect(await getAbsentOrganization(asked)).toEqual({ kind: "moved", slug });
});

test("a mistyped name is answered with near matches, and only by whole aliases", async () => {
  const absent = await getAbsentOrganization("amazn");
  expect(absent.kind === "missing" && absent.near.map(({ slug }) => slug)).toContain("amazon");
  expect((await getAbsentOrganization("web")).kind).toBe("missing");
});

test.each(["", "%00", "a\u0000b", "../x", "—"])(
  "“%s” is no organization and breaks nothing",
  async (slug) => {
    expect(await getOrganization(slug, { on: TODAY, known: null })).toBeNull();
    expect((await getAbsentOrganization(slug)).kind).toBe("missing");
  },
);

describe("the list of organizations", () => {
  const clocks = { on: TODAY, known: null };
  const whole = { clocks, q: "", kind: null, limit: 200, cursor: null };

  it("counts what the pages show", async () => {
    const { rows, total } = await listOrganizations(whole);
    expect(rows).toHaveLength(total);
    for (const row of rows) {
      expect({ deals: row.deals, partnerships: row.partnerships }, row.slug).toEqual(
        (await read(row.slug)).totals,
      );
    }
  });

  it("stands by kind, then name, and is paged there and back", async () => {
    const all = (await listOrganizations(whole)).rows.map(({ slug }) => slug);
    const page = (cursor: string | null) => {
      const place = cursor === null ? null : decodeCursor(cursor);
      return listOrganizations({ ...whole, limit: 7, cursor: place?.ok ? place.value : null });
    };
    const first = await page(null);
    const second = await page(first.next);
    expect([...first.rows, ...second.rows].map(({ slug }) => slug)).toEqual(all.slice(0, 14));
    expect((await page(second.previous)).rows).toEqual(first.rows);
    expect(
      (await listOrganizations({ ...whole, limit: 200, kind: "ai_lab" })).rows.every(
        ({ kind }) => kind === "ai_lab",
      ),
    ).toBe(true);
  });

  it("is searched by name and alias", async () => {
    const found = async (q: string) =>
      (await listOrganizations({ ...whole, q })).rows.map(({ slug }) => slug);
    expect(await found("aws")).toEqual(["amazon"]);
    expect(await found("micro devices")).toEqual(["amd"]);
    expect(await found("%")).toHaveLength((await found("")).length);
  });
});
