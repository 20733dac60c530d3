import { beforeAll, describe, expect, it } from "vitest";
import type { Day } from "@/lib/domain/dates/day";
import { edtfDate } from "@/lib/domain/dates/edtf";
import { loadShippedDataset } from "@/lib/testing/dataset";
import type { DealPageView } from "@/lib/views/deal-page";
import { db } from "../../client";
import { getDeal } from "./deal";

const TODAY = "2026-11-24";

async function read(
  slug: string,
  { on = TODAY, known = null }: { on?: string; known?: string | null } = {},
): Promise<DealPageView> {
  const answer = await getDeal(slug, { on, known });
  if (answer.kind !== "found") throw new Error(`${slug} is ${answer.kind}`);
  return answer.deal;
}

const termOf = (deal: DealPageView, key: string) => {
  const term = deal.terms.find((candidate) => candidate.key === key);
  if (!term) throw new Error(`no term ${key}`);
  return term;
};

beforeAll(loadShippedDataset);

describe("the deal that public reporting disagreed about", () => {
  const slug = "aws-openai-2025-compute";

  it("shows $38 billion over seven years with the denials among its claims, set aside with a reason", async () => {
    const commitment = termOf(await read(slug), "aws-commitment");
    expect(commitment.display).toMatch(/^\$38 billion over seven years, per /);
    // A party says so itself since the record holds its announcement.
    expect(commitment.standing).toBe("confirmed");
    const denials = commitment.claims.filter(({ stance }) => stance === "denies");
    expect(denials.map(({ bearing, reason, source }) => [bearing, reason, source.language])).toEqual([
      ["set_aside", "Contradicted by the announcement of 2025-11-03", "fr"],
      ["set_aside", "Contradicted by the announcement of 2025-11-03", "fr"],
    ]);
  });

  it("did not exist for a reader of 1 October 2025", async () => {
    const answer = await getDeal(slug, { on: TODAY, known: "2025-10-01" });
    expect(answer.kind).toBe("not_yet");
    if (answer.kind === "not_yet") expect(answer.firstKnownOn?.slice(0, 7)).toBe("2025-11");
  });

  it("comes into being on the very day of its first report", async () => {
    const early = await getDeal(slug, { on: TODAY, known: "2025-10-01" });
    const since = early.kind === "not_yet" ? (early.firstKnownOn ?? "") : "";
    expect((await getDeal(slug, { on: TODAY, known: since })).kind).toBe("found");
  });

  it("hides the editors' summary in a past reading", async () => {
    expect((await read(slug)).summary).toContain("OpenAI buys AWS compute");
    expect((await read(slug, { known: "2026-01-01" })).summary).toBeNull();
  });
});

describe("both sides of the revenue share", () => {
  it("holds the 20% claims and the 25% claim, ruled on with a reason", async () => {
    const share = termOf(await read("microsoft-openai-2023-extension"), "revenue-share-to-microsoft-2023");
    const displays = new Set(share.claims.map(({ display }) => display));
    expect([...displays].toSorted()).toEqual(["20%", "25%", "about 20%"]);
    const against = share.claims.find(({ display }) => display === "25%");
    expect(against?.bearing).toBe("set_aside");
    expect(against?.reason).toContain("Only source found for 25%");
    expect(share.setAside).toBe(1);
  });

  it("shows a dispute as two sides and no value", async () => {
    const paid = termOf(await read("microsoft-openai-2023-extension"), "revenue-share-paid-2024");
    expect(paid.standing).toBe("disputed");
    expect(paid.value).toBeNull();
    expect(paid.sides.map(({ stance }) => stance).toSorted()).toEqual(["asserts", "denies"]);
  });
});

describe("the world's clock", () => {
  it("ends a term on the day of the deal that ended it", async () => {
    const slug = "microsoft-openai-2023-extension";
    const phaseOn = async (on: string) => termOf(await read(slug, { on }), "cloud-exclusivity-2023").inForce;
    expect(await phaseOn("2023-01-22")).toBe("no");
    expect(await phaseOn("2023-01-23")).toBe("yes");
    expect(await phaseOn("2025-01-20")).toBe("yes");
    expect(await phaseOn("2025-01-21")).toBe("no");
  });
});

describe("the reader's clock", () => {
  it.each([
    ["microsoft-openai-2023-extension", "2025-06-30"],
    ["aws-openai-2025-compute", "2025-11-30"],
  ])("lets nothing into %s that was not certainly published by %s", async (slug, known) => {
    const deal = await read(slug, { known });
    const claimed = deal.terms.flatMap((term) => term.claims.map(({ source }) => source));
    const told = deal.events.flatMap((event) => event.sources);
    expect(claimed.length).toBeGreaterThan(10);
    expect(told.length).toBeGreaterThan(0);
    for (const { publishedOn } of [...claimed, ...told]) {
      expect(edtfDate(publishedOn?.edtf ?? "9999").latest <= known).toBe(true);
    }
  });

  it("leaves out an event that only an undated source tells", async () => {
    const slug = "aws-openai-2025-compute";
    const [today, then] = [await read(slug), await read(slug, { known: "2026-01-31" })];
    expect(today.events.map((event) => event.on.edtf)).toContain("2025");
    expect(then.events.map((event) => event.on.edtf)).not.toContain("2025");
    expect(then.events.length).toBeGreaterThan(0);
  });

  it("knows no end of a term before the deal that ended it was reported", async () => {
    const endOf = async (known: Day | null) => {
      const deal = await read("microsoft-openai-2023-extension", { on: "2025-06-01", known });
      const { inForceUntil, endedByDeal, inForce } = termOf(deal, "cloud-exclusivity-2023");
      return { inForceUntil, endedBy: endedByDeal?.slug ?? null, inForce };
    };
    expect(await endOf("2024-12-31")).toEqual({ inForceUntil: null, endedBy: null, inForce: "yes" });
    const told = { inForceUntil: "2025-01-21", endedBy: "microsoft-openai-2025-01-rofr", inForce: "no" };
    expect(await endOf("2025-01-31")).toEqual(told);
    expect(await endOf(null)).toEqual(told);
  });

  it("names no deal that nobody had reported by then", async () => {
    const known = "2025-01-31";
    const later = { OR: [{ firstKnownOn: null }, { firstKnownOn: { gt: new Date(known) } }] };
    const unreported = await db().deal.findMany({ where: later, select: { slug: true } });
    const text = JSON.stringify(await read("microsoft-openai-2023-extension", { known }));
    expect(unreported.map(({ slug }) => slug)).toContain("microsoft-openai-2026-04-amendment");
    expect(unreported.filter(({ slug }) => text.includes(`"${slug}"`))).toEqual([]);
    expect(text).toContain("microsoft-openai-2025-01-rofr");
  });

  it("keeps terms that had not been reported, as unknown and without claims", async () => {
    const deal = await read("microsoft-openai-2023-extension", { known: "2023-06-30" });
    const share = termOf(deal, "revenue-share-paid-2024");
    expect([share.standing, share.claims.length]).toEqual(["unknown", 0]);
  });
});

describe("the chain of amendments", () => {
  it("walks to both ends, oldest first, and tells direct links from further ones", async () => {
    const { thread, amends, amendedBy } = await read("microsoft-openai-2025-01-rofr");
    expect(thread.map(({ deal, place, direct }) => [deal.slug, place, direct])).toEqual([
      ["microsoft-openai-2019-investment", "earlier", false],
      ["microsoft-openai-2023-extension", "earlier", true],
      ["microsoft-openai-2024-oracle-extension", "earlier", true],
      ["microsoft-openai-2025-01-rofr", "this", false],
      ["microsoft-openai-2025-recapitalization", "later", true],
      ["microsoft-openai-2026-04-amendment", "later", false],
    ]);
    expect(amends).toEqual(["microsoft-openai-2023-extension", "microsoft-openai-2024-oracle-extension"]);
    expect(amendedBy).toEqual(["microsoft-openai-2025-recapitalization"]);
  });

  it("counts the terms that one deal ended of another", async () => {
    const { thread } = await read("microsoft-openai-2025-01-rofr");
    const extension = thread.find(({ deal }) => deal.slug === "microsoft-openai-2023-extension");
    expect(extension?.endedTerms).toBeGreaterThan(0);
  });
});

describe("neighbours", () => {
  it("leads through all deals of a partnership and back", async () => {
    const forth: string[] = [];
    let deal = await read("microsoft-openai-2019-investment");
    expect(deal.previous).toBeNull();
    for (;;) {
      forth.push(deal.slug);
      if (deal.next === null) break;
      const here = deal.slug;
      deal = await read(deal.next.slug);
      expect(deal.previous?.slug).toBe(here);
    }
    expect(forth.length).toBeGreaterThan(8);
    expect(new Set(forth).size).toBe(forth.length);
  });

  it("passes over deals that nobody had reported yet", async () => {
    const [today, then] = [
      await read("microsoft-openai-2025-01-rofr"),
      await read("microsoft-openai-2025-01-rofr", { known: "2025-01-31" }),
    ];
    expect(today.next).not.toBeNull();
    expect(then.next).toBeNull();
  });
});

describe("what is not there", () => {
  it("says so", async () => {
    expect(await getDeal("no-such-deal", { on: TODAY, known: null })).toEqual({ kind: "absent" });
  });
});
