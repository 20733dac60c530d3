import { beforeAll, describe, expect, it } from "vitest";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { withTestDatabase } from "@/lib/testing/database";
import { exportedText, importOf } from "@/lib/testing/importing";
import { askedClocks, NO_CLOCKS } from "@/lib/url/clocks";
import { NO_FILTERS } from "@/lib/url/deals-search";
import { ALL_OF_LEDGER } from "@/lib/url/ledger/ledger-search";
import { getNewestChangeSet, readDealsAt } from "../as-of/record-at";
import { db } from "../client";
import { getRecordFeed } from "../follow/record-feed";
import { getRulingsFeed } from "../follow/whole-feeds";
import { getPinnedDeal } from "../history/pinned-deal";
import { getRevision, listRevisions } from "../history/revisions";
import type { RecordEdit } from "../publish/edits";
import { publish } from "../publish/publish";
import { readStored } from "../store/stored";
import { verifyRecords } from "../verify/verify-records";
import { findSubjects } from "./compare/compare-subjects";
import { getDeal } from "./deals/deal";
import { getLedger } from "./obligations/ledger";
import { getOrganization } from "./organizations/organization";
import { getPartnership } from "./partnerships/partnership";
import { searchAll } from "./search/search-all";
import { getTimeline } from "./timeline/timeline";

/**
 * The record's own words in French: kept by a save, its revision, the bundle; read by whoever reads French, and by nobody else.
 */

const TODAY = "2026-11-24";
const FRENCH = { on: TODAY, known: null, lang: "fr" } as const;
const ENGLISH = { on: TODAY, known: null };
const TERM = "deals[0].terms[0]";
const CLAIM = `${TERM}.claims[0]`;

const IN_FRENCH = {
  "organizations[0].translations": { fr: { name: "Amazone" } },
  "partnerships[0].translations": {
    fr: { name: "Le nuage d’OpenAI", summary: "Du nuage pour des modèles." },
  },
  "deals[0].translations": { fr: { title: "Un premier accord", summary: "Du calcul pour sept ans." } },
  "events[0].translations": { fr: { title: "Annoncé", detail: "Le détail." } },
  [`${TERM}.translations`]: { fr: { label: "Dépense de nuage" } },
  [`${CLAIM}.rank`]: "preferred",
  [`${CLAIM}.reason`]: "It is the newer one",
  [`${CLAIM}.translations`]: { fr: { reason: "Elle est plus récente" } },
};

beforeAll(async () => {
  expect(await importOf(sampleBundle(IN_FRENCH))).toMatchObject({ ok: true });
});

async function dealIn(clocks: typeof FRENCH | typeof ENGLISH) {
  const answer = await getDeal("first", clocks);
  if (answer.kind !== "found") throw new Error("no deal");
  return answer.deal;
}

/** Everything that a reading holds, as text. */
const allOf = (view: unknown) => JSON.stringify(view);
const FRENCH_WORDS = /Amazone|nuage|premier accord|Annoncé|détail|Dépense|récente|Lang"/;

describe("a save", () => {
  it("is verified whole, and goes out and in again byte for byte", async () => {
    expect(await verifyRecords()).toEqual([]);
    const text = await exportedText();
    expect(text).toContain('"translations": {');
    expect(text.match(/"fr": \{/g)).toHaveLength(6);
    await withTestDatabase(async () => {
      expect(await importOf(JSON.parse(text))).toMatchObject({ ok: true });
      expect(await exportedText()).toBe(text);
    });
  });

  it("without a French text keeps the state of a revision, and its hash, as they were before there were any", async () => {
    const [plain, said] = await Promise.all(
      ["second", "first"].map((slug) =>
        db().revision.findFirstOrThrow({
          where: { state: { path: ["slug"], equals: slug } },
          orderBy: { number: "desc" },
        }),
      ),
    );
    expect(plain?.state).not.toHaveProperty("translations");
    expect(said?.state).toHaveProperty("translations.fr.title", "Un premier accord");
  });

  it("that the database is asked for directly has no text beside a quote either", async () => {
    await expect(
      db().$executeRaw`UPDATE claims SET translations = '{"fr": {"quote": "un accord"}}'`,
    ).rejects.toThrow(/claims_quote_verbatim_check/);
  });
});

describe("a reader of French", () => {
  it("is given a deal's words in it, each with what says so, and the quote as it was", async () => {
    const deal = await dealIn(FRENCH);
    expect(deal).toMatchObject({
      ...{
        title: "Un premier accord",
        titleLang: "fr",
        summary: "Du calcul pour sept ans.",
        summaryLang: "fr",
      },
      partnership: { name: "Le nuage d’OpenAI", nameLang: "fr" },
      events: [{ title: "Annoncé", titleLang: "fr", detail: "Le détail.", detailLang: "fr" }],
    });
    const term = deal.terms.find(({ key }) => key === "spend");
    expect(term).toMatchObject({ label: "Dépense de nuage", labelLang: "fr", to: { name: "Amazone" } });
    expect(term?.claims[0]).toMatchObject({
      ...{ reason: "Elle est plus récente", reasonLang: "fr", quote: "a $38 billion deal" },
    });
  });

  it("is told of a column of a comparison in which language its name stands", async () => {
    const subjects = await findSubjects(["first", "second"], "fr");
    expect(subjects.get("first")?.subject).toMatchObject({ name: "Un premier accord", nameLang: "fr" });
    expect(subjects.get("second")?.subject).not.toHaveProperty("nameLang");
    const english = await findSubjects(["first"], undefined);
    expect(english.get("first")?.subject).not.toHaveProperty("nameLang");
  });

  it("is given the English, unmarked, where there is no French", async () => {
    const { next, terms } = await dealIn(FRENCH);
    expect(next).toMatchObject({ title: "A second deal" });
    expect(next).not.toHaveProperty("titleLang");
    expect(terms.some((term) => !("labelLang" in term))).toBe(terms.length > 1);
  });

  it("finds them in lists, pages of other records, the ledger, the timeline and feeds", async () => {
    const partnership = await getPartnership("aws-openai", FRENCH);
    expect(partnership).toMatchObject({
      partnership: { name: "Le nuage d’OpenAI", summary: "Du nuage pour des modèles.", summaryLang: "fr" },
    });
    expect(await getOrganization("amazon", FRENCH)).toMatchObject({
      ...{ name: "Amazone", partnerships: [{ name: "Le nuage d’OpenAI", nameLang: "fr" }] },
    });
    const ledger = await getLedger(ALL_OF_LEDGER, { ...askedClocks(NO_CLOCKS, TODAY), lang: "fr" });
    expect(ledger.rows[0]).toMatchObject({
      ...{ payee: { name: "Amazone" }, deal: { title: "Un premier accord", titleLang: "fr" } },
      term: { label: "Spend", labelTold: "Dépense de nuage" },
    });
    expect(ledger.sums[0]?.payee).toEqual({ slug: "amazon", name: "Amazone" });
    const timeline = await getTimeline({ by: "filters", filters: NO_FILTERS }, FRENCH);
    expect(timeline.terms[0]).toMatchObject({ label: "Dépense de nuage", labelLang: "fr" });
    expect(await getRecordFeed("deals", "first", "fr")).toMatchObject({
      feed: { of: { title: "Un premier accord" } },
    });
    const [ruling] = (await getRulingsFeed("fr")).entries;
    expect(ruling).toMatchObject({ subject: { deal: "Un premier accord", term: "Dépense de nuage" } });
  });

  it("reads a revision, and a pinned state, as it was said then", async () => {
    const pinned = await getPinnedDeal("first", 1, { on: TODAY, known: null, lang: "fr" });
    expect(pinned.kind === "found" && pinned.deal).toEqual(await dealIn(FRENCH));
    expect(await getRevision({ section: "partnerships", slug: "aws-openai", lang: "fr" }, 1)).toMatchObject({
      subject: { title: "Le nuage d’OpenAI", titleLang: "fr" },
      record: { summary: "Du nuage pour des modèles.", summaryLang: "fr" },
    });
    const changeSet = (await getNewestChangeSet()) ?? 0;
    const at = await readDealsAt(changeSet, { deals: ["first"] }, "fr");
    expect(at.deals.get("first")).toMatchObject({ title: "Un premier accord", titleLang: "fr" });
  });
});

describe("a reader of English", () => {
  it("is given none of it, and not a key more than before", async () => {
    const changeSet = (await getNewestChangeSet()) ?? 0;
    const pinned = await getPinnedDeal("first", 1, ENGLISH);
    const views = [
      await dealIn(ENGLISH),
      await getPartnership("aws-openai", ENGLISH),
      await getOrganization("amazon", ENGLISH),
      await getLedger(ALL_OF_LEDGER, askedClocks(NO_CLOCKS, TODAY)),
      await getTimeline({ by: "filters", filters: NO_FILTERS }, ENGLISH),
      await searchAll({ query: "first", known: null }),
      await getRulingsFeed("en"),
      pinned.kind === "found" && pinned.deal,
      (await readDealsAt(changeSet, { deals: ["first"] })).deals.get("first")?.title,
    ];
    for (const view of views) expect(allOf(view)).not.toMatch(FRENCH_WORDS);
  });
});

describe("search", () => {
  it.each([
    ["premier accord", "deal"],
    ["amazone", "organization"],
    ["nuage d'OpenAI", "partnership"],
    ["dépense de nuage", "term"],
  ])("finds %s by its French words, whatever is read", async (query, kind) => {
    for (const lang of [undefined, "fr"] as const) {
      const { groups } = await searchAll({ query, known: null, lang });
      expect(groups.map((group) => group.kind)).toContain(kind);
    }
  });
});

describe("a later save", () => {
  it("tells in its history which text changed, and a text that is taken away leaves no trace in the next", async () => {
    const actor = await storedActor();
    const change = async (translations: object | null) => {
      const [stored] = await readStored(db(), "deals", { slug: { in: ["second"] } });
      const record = { ...stored?.record, translations };
      const edit = { section: "deals", id: stored?.id, baseRevision: stored?.headRevision, record };
      expect(
        await publish(actor, { edits: [edit as unknown as RecordEdit], message: "In French" }),
      ).toMatchObject({ ok: true });
    };
    const hashOf = async () =>
      (await listRevisions({ section: "deals", slug: "second" }, null))?.revisions[0]?.contentHash;
    const before = await hashOf();
    await change({ fr: { title: "Un deuxième accord" } });
    await change({ fr: { title: "Un second accord" } });
    await change(null);
    const history = await listRevisions({ section: "deals", slug: "second" }, null);
    expect(history?.revisions.slice(0, 3).map(({ changes }) => changes)).toEqual([
      ["title in French removed"],
      ["title in French changed"],
      ["title in French added"],
    ]);
    expect(await hashOf()).toBe(before);
    expect(await verifyRecords()).toEqual([]);
  });
});
