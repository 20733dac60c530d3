import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { mergeInto } from "@/lib/db/publish/merge-into";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { storedActor } from "@/lib/testing/actors";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { GET as getEvents } from "../events/route";
import { GET as getPartnerships } from "../partnerships/route";
import { GET as getTerms } from "../terms/route";
import { GET as getDeals } from "./route";

/** The former name of a merged record in every filter, and a name that is nobody's. */

const PATIENCE_MS = 120_000;

const LISTS = [
  ["deals", getDeals],
  ["terms", getTerms],
  ["events", getEvents],
  ["partnerships", getPartnerships],
] as const;

type Answer = { data: unknown[]; page: { total: number }; notes?: { parameter: string; message: string }[] };

async function answerOf(get: (request: Request) => Promise<Response>, query: string): Promise<Answer> {
  const response = await get(new Request(`http://localhost/list?${query}`));
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

async function merge(from: string, into: string): Promise<void> {
  const idOf = async (slug: string) =>
    (await db().organization.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id;
  const merging = {
    section: "organizations",
    from: await idOf(from),
    into: await idOf(into),
    message: "The same",
  } as const;
  expect(await mergeInto(await storedActor("admin"), merging)).toMatchObject({ ok: true });
}

beforeAll(async () => {
  await loadShippedDataset();
  await db().organization.update({ where: { slug: "nscale" }, data: { homepage: null } });
  await db().organization.update({ where: { slug: "iren" }, data: { homepage: "https://iren.com" } });
  await merge("iren", "nscale");
}, PATIENCE_MS);

describe("a merged organization", { timeout: PATIENCE_MS }, () => {
  it.each(LISTS)("is found under its former name among %s, with a note", async (_, get) => {
    const [former, present] = [await answerOf(get, "org=iren"), await answerOf(get, "org=nscale")];
    expect(former.page.total).toBeGreaterThan(0);
    expect(former.data).toEqual(present.data);
    expect(former.notes).toEqual([
      { parameter: "org", message: "The organization “iren” is now “nscale”, which is shown." },
    ]);
    expect(present.notes).toBeUndefined();
  });

  it("leaves its homepage to the one that stays", async () => {
    const { homepage } = await db().organization.findUniqueOrThrow({ where: { slug: "nscale" } });
    expect(homepage).toBe("https://iren.com");
  });
});

describe("a name that is nobody's", () => {
  it.each(LISTS)(
    "is answered with a note among %s, and with the one that was probably meant",
    async (_, get) => {
      const { data, notes } = await answerOf(get, "org=opnai");
      expect(data).toEqual([]);
      expect(notes).toEqual([
        {
          parameter: "org",
          message:
            "The record has no organization called “opnai”, so nothing can match it. Is “openai” meant?",
        },
      ]);
    },
  );

  it("is noted for every kind of record that a filter names", async () => {
    const asked = { org: ["zz"], partnership: ["zzz"], deal: ["zzzz"], kind: ["zzzzz"] };
    const { search, notes } = await presentFilters(asked, FILTERS_OF.terms);
    expect(search).toEqual(asked);
    expect(notes.map(({ parameter }) => parameter)).toEqual(["org", "partnership", "deal", "kind"]);
  });
});
