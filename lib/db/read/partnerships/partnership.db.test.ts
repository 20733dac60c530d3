import { beforeAll, describe, expect, it, test } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { shippedRecords } from "@/lib/testing/shipped";
import { decodeCursor } from "@/lib/url/cursor";
import type { PartnershipView } from "@/lib/views/partnership";
import { db } from "../../client";
import { getPartnership } from "./partnership";
import { listPartnerships } from "./partnerships";

const TODAY = "2026-11-24";

async function read(
  slug: string,
  { on = TODAY, known = null }: { on?: string; known?: string | null } = {},
): Promise<PartnershipView> {
  const answer = await getPartnership(slug, { on, known });
  if (answer.kind !== "found") throw new Error(`${slug} is ${answer.kind}`);
  return answer.partnership;
}

const list = (clocks: { on: string; known: string | null }, filter: { q?: string; org?: string } = {}) =>
  listPartnerships({ clocks, q: "", org: null, limit: 200, cursor: null, ...filter });

const keysOf = (terms: PartnershipView["terms"], kinds: readonly string[]) =>
  terms
    .filter(({ kind }) => kinds.includes(kind.slug))
    .map(({ key }) => key)
    .toSorted();

beforeAll(loadShippedDataset);

describe("Microsoft and OpenAI, loosened step by step", () => {
  const held = async (on: string) => (await read("microsoft-openai", { on })).terms;
  const EXCLUSIVITY = ["cloud_exclusivity", "api_exclusivity"];

  it("was exclusive in June 2024", async () => {
    const terms = await held("2024-06-01");
    expect(keysOf(terms, EXCLUSIVITY)).toEqual(["cloud-exclusivity-2023"]);
    expect(keysOf(terms, ["right_of_first_refusal"])).toEqual([]);
    expect(keysOf(terms, ["ip_rights"])).toEqual(["gpt3-license", "ip-rights-until-2030"]);
  });

  it("had a right of first refusal in February 2025", async () => {
    const terms = await held("2025-02-01");
    expect(keysOf(terms, EXCLUSIVITY)).toEqual(["api-exclusivity-2025", "core-workload-exclusivity"]);
    expect(keysOf(terms, ["right_of_first_refusal"])).toEqual(
      ["rofr-end", "right-of-first-refusal"].toSorted(),
    );
  });

  it("had none after October 2025, and a share of revenue until AGI", async () => {
    const terms = await held("2025-11-15");
    expect(keysOf(terms, ["right_of_first_refusal"])).toEqual(["rofr-removed"]);
    expect(keysOf(terms, ["revenue_share"])).toContain("revenue-share-until-agi");
    expect(keysOf(terms, ["ip_rights"])).toContain("ip-models-until-2032");
  });

  it("was free to use any cloud in June 2026", async () => {
    const terms = await held("2026-06-01");
    expect(keysOf(terms, EXCLUSIVITY)).toContain("any-cloud");
    expect(keysOf(terms, ["revenue_share"])).not.toContain("revenue-share-until-agi");
    expect(keysOf(terms, ["ip_rights"])).toContain("ip-licence-2032");
  });

  it("gives four different sets at the four dates", async () => {
    const kinds = [...EXCLUSIVITY, "right_of_first_refusal", "revenue_share", "ip_rights"];
    const dates = ["2024-06-01", "2025-02-01", "2025-11-15", "2026-06-01"];
    const sets = await Promise.all(dates.map(async (on) => keysOf(await held(on), kinds).join()));
    expect(new Set(sets).size).toBe(4);
  });
});

describe("one page of a partnership", () => {
  const shippedOf = (section: string) =>
    shippedRecords(section).filter(({ partnership }) => partnership === "microsoft-openai").length;

  it("puts every term in exactly one place, whatever the day", async () => {
    const all = await db().term.count({ where: { deal: { partnership: { slug: "microsoft-openai" } } } });
    for (const on of ["2018-01-01", "2025-02-01", TODAY, "2040-01-01"]) {
      const { terms, endedTerms, futureTerms, ended } = await read("microsoft-openai", { on });
      expect(terms.length + endedTerms.length + futureTerms.length).toBe(all);
      expect(ended.flatMap((group) => group.terms)).toHaveLength(endedTerms.length);
      expect(terms.every((term) => term.inForce !== "no")).toBe(true);
    }
  });

  it("groups what ended by the deal that ended it", async () => {
    const { ended } = await read("microsoft-openai");
    const recapitalization = ended.find(({ by }) => by?.slug === "microsoft-openai-2025-recapitalization");
    expect(recapitalization?.on?.words).toBe("28 October 2025");
    expect(recapitalization?.terms.map(({ key }) => key)).toContain("right-of-first-refusal");
  });

  it("tells every deal and every event once, in order of time", async () => {
    const { story, deals, events } = await read("microsoft-openai");
    const entries = story.flatMap((chapter) => chapter.entries);
    const toldDeals = entries.flatMap((entry) => (entry.kind === "deal" ? [entry.deal.slug] : []));
    const toldEvents = entries
      .flatMap((entry) => (entry.kind === "deal" ? entry.events : [entry.event]))
      .map(({ slug }) => slug);
    expect(toldDeals.toSorted()).toEqual(deals.map(({ slug }) => slug).toSorted());
    expect(toldEvents.toSorted()).toEqual(events.map(({ slug }) => slug).toSorted());
    expect(deals).toHaveLength(shippedOf("deals"));
    expect(events).toHaveLength(shippedOf("events"));
    const years = story.map(({ year }) => year);
    expect(years).toEqual(years.toSorted());
  });

  it("tells a deal's announcement inside the deal", async () => {
    const { story } = await read("microsoft-openai");
    const entries = story.flatMap((chapter) => chapter.entries);
    const first = entries.find((entry) => entry.kind === "deal");
    expect(first?.kind === "deal" && first.events.map(({ slug }) => slug)).toEqual([
      "ms-2019-07-22-investment",
    ]);
  });
});

describe("what a reader of a past day could know", () => {
  it("hides later deals, later events, summaries, and the names of later deals that end terms", async () => {
    const known = "2025-06-01";
    const { deals, events, summary, story, endedTerms } = await read("microsoft-openai", { known });
    expect(deals.map(({ slug }) => slug)).toContain("microsoft-openai-2025-01-rofr");
    expect(deals.map(({ slug }) => slug)).not.toContain("microsoft-openai-2025-recapitalization");
    expect(summary).toBeNull();
    for (const entry of story.flatMap((chapter) => chapter.entries))
      if (entry.kind === "deal") expect(entry.summary).toBeNull();
    for (const { sources } of events)
      for (const { publishedOn } of sources) expect((publishedOn?.edtf ?? "9999") <= known).toBe(true);
    expect(
      endedTerms.filter(({ endedByDeal }) => endedByDeal?.slug === "microsoft-openai-2025-recapitalization"),
    ).toEqual([]);
  });

  it("keeps terms that nobody had reported, as unknown", async () => {
    const { terms, endedTerms, futureTerms } = await read("microsoft-openai", { known: "2025-06-01" });
    const unknown = [...terms, ...endedTerms, ...futureTerms].filter(
      ({ standing }) => standing === "unknown",
    );
    expect(unknown.length).toBeGreaterThan(0);
    for (const term of unknown)
      expect(term.claims.filter(({ bearing }) => bearing !== "set_aside")).toEqual([]);
  });

  it("has no partnership before its first report", async () => {
    const answer = await getPartnership("aws-openai", { on: TODAY, known: "2020-01-01" });
    expect(answer.kind).toBe("not_yet");
    const since = answer.kind === "not_yet" ? answer.firstKnownOn : null;
    expect(since).not.toBeNull();
    expect((await getPartnership("aws-openai", { on: TODAY, known: since })).kind).toBe("found");
  });
});

test.each(["", "no-such-partnership", "%00", "a\u0000b", "Microsoft-OpenAI", "../deals"])(
  "“%s” is no partnership",
  async (slug) => {
    expect((await getPartnership(slug, { on: TODAY, known: null })).kind).toBe("absent");
  },
);

describe("the list of partnerships", () => {
  it.each([
    ["today", { on: TODAY, known: null }],
    ["on a past day", { on: "2025-02-01", known: null }],
    ["on the very day that terms end and begin", { on: "2025-10-28", known: null }],
    ["as known on a past day", { on: "2025-12-01", known: "2025-11-15" }],
  ])("counts what the pages show, %s", async (_, clocks) => {
    const { rows } = await list(clocks);
    for (const row of rows) {
      const page = await read(row.slug, clocks);
      const live = page.terms.filter(({ standing }) => clocks.known === null || standing !== "unknown");
      const possibly = live.filter(({ inForce }) => inForce === "possibly").length;
      expect(row, row.slug).toMatchObject({
        deals: page.totals.deals,
        events: page.totals.events,
        inForce: live.length - possibly,
        possiblyInForce: possibly,
        disputed: page.disputed,
        years: page.years,
      });
      expect(row.parties).toEqual(page.parties);
    }
    expect(rows.length).toBeGreaterThan(5);
  });

  it("leaves out what nobody had reported, and its summaries", async () => {
    const { rows, total } = await list({ on: TODAY, known: "2020-01-01" });
    expect(rows.map(({ slug }) => slug)).toEqual(["microsoft-openai"]);
    expect(total).toBe(1);
    expect(rows[0]?.summary).toBeNull();
  });

  it("stands in the editors' order and is paged there and back", async () => {
    const clocks = { on: TODAY, known: null };
    const all = (await list(clocks)).rows.map(({ slug }) => slug);
    expect(all.slice(0, 3)).toEqual(["microsoft-openai", "aws-openai", "stargate"]);
    const page = (cursor: PlaceText) =>
      listPartnerships({ clocks, q: "", org: null, limit: 5, cursor: placeOf(cursor) });
    const first = await page(null);
    const second = await page(first.next);
    const back = await page(second.previous);
    expect(first.previous).toBeNull();
    expect([...first.rows, ...second.rows].map(({ slug }) => slug)).toEqual(all.slice(0, 10));
    expect(back.rows).toEqual(first.rows);
    expect(back.previous).toBeNull();
  });

  it("is narrowed by a party and by words, whatever their case and accents", async () => {
    const clocks = { on: TODAY, known: null };
    const meta = await list(clocks, { org: "meta" });
    expect(meta.rows.length).toBeGreaterThan(3);
    expect(
      meta.rows.every((row) => row.parties.some(({ organization }) => organization.slug === "meta")),
    ).toBe(true);
    expect(meta.organization?.name).toBe("Meta");
    expect((await list(clocks, { q: "STÁRGATE" })).rows.map(({ slug }) => slug)).toContain("stargate");
    expect((await list(clocks, { q: "100% _ nothing like it" })).rows).toEqual([]);
  });
});

type PlaceText = string | null;

function placeOf(text: PlaceText) {
  if (text === null) return null;
  const cursor = decodeCursor(text);
  if (!cursor.ok) throw new Error(cursor.error);
  return cursor.value;
}
