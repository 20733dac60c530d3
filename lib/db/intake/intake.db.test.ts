import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { STANCES, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import type { IntakeView } from "@/lib/drafts/intake-view";
import type { IntakeAnswers, IntakeSaves } from "@/lib/schema/intake";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { publishDraft } from "../drafts/publish-draft";
import { answerIntake, draftIntake } from "./answer-intake";
import { getInbox } from "./inbox";
import { keepDocument } from "./keep-document";
import { getIntake } from "./read-intake";
import { keepSecondReading, textForSecond } from "./second-reading";

const TODAY = "2026-11-24";
let editor: Actor;

/** A source of which the record quotes two sentences. */
const GAZETTE = {
  ...{ slug: "gazette-2026", title: "A title that is long enough to open a text", publisher: "The Gazette" },
  ...{ url: null, publishedOn: "2026", language: "en", tier: "press", via: null, cites: [] },
};
const QUOTES = ["the first of two sentences of that document", "the second sentence of it, about as long"];
const quoted = QUOTES.map((quote, at) => ({
  ...{ source: GAZETTE.slug, stance: "asserts", quote, rank: "normal", reason: null, locator: null },
  value: { type: "duration", months: 12 * (at + 1), qualifier: "exact" },
}));
const TERM = {
  ...{ key: "length", kind: "duration", label: "Length", from: "openai", to: "amazon", claims: quoted },
  ...{ inForceFrom: null, inForceUntil: null, endedByDeal: null },
};

beforeAll(async () => {
  await importOf(sampleBundle({ "sources[1]": GAZETTE, "deals[1].terms[0]": TERM }));
  editor = await storedActor("editor", "Ada");
});

const metadata = {
  title: "A new source",
  publisher: "The Paper",
  address: null,
  publishedOn: "2026-05-04",
  language: "en",
};
const keep = (text: string, title = metadata.title) =>
  keepDocument(editor, { text, name: "a.txt", metadata: { ...metadata, title } });
const given = async (text: string, title?: string) => {
  const { id } = await keep(text, title);
  const view = await getIntake(editor, id, { today: TODAY });
  if (view === null) throw new Error("just kept");
  return view;
};

/** What the page sends of articles with their answers. */
const together = (...all: [view: IntakeView, answers: IntakeAnswers][]): IntakeSaves => ({
  documents: all.map(([{ id, source }, answers]) => ({ id, source, answers })),
});

const sampleSentence = (amount: string): string =>
  `OpenAI will pay Amazon ${amount} for cloud capacity, the companies said.`;

describe("the intake", () => {
  it("keeps a text once, and is for editors", async () => {
    const first = await keep(`${sampleSentence("$12 billion")}\r\n`);
    const again = await keep(`${sampleSentence("$12 billion")}\n`);
    expect(again).toEqual({ id: first.id, isNew: false });
    const contributor = await storedActor("contributor", "Cy");
    await expect(getIntake(contributor, first.id, { today: TODAY })).rejects.toThrow(/does not allow/);
    await expect(getInbox(contributor, TODAY)).rejects.toThrow(/does not allow/);
    const inbox = await getInbox(editor, TODAY);
    expect(inbox.documents).toMatchObject([
      { title: "A new source", proposals: 1, status: "waiting", misquoted: 0 },
    ]);
  });

  it("takes a quotation only from the kept text, and a value only as the form reads it", async () => {
    const view = await given(sampleSentence("$13 billion"));
    const [each] = view.proposals;
    const id = each?.proposal.id ?? "";
    const answers = (change: object): IntakeAnswers => ({
      [id]: { state: "accepted", deal: "first", term: "", partnership: "", ...change },
    });
    const weighed = async (change: object) =>
      (await answerIntake(editor, together([view, answers(change)]), { today: TODAY })).issues;
    expect(await weighed({})).toEqual([]);
    expect(await weighed({ quote: "never written" })).toMatchObject([
      { message: expect.stringContaining("does not stand in the text") },
    ]);
    expect(await weighed({ value: "a lot" })).toMatchObject([
      { message: expect.stringContaining("cannot be read") },
    ]);
  });

  it("reads by the words that editors add to a kind, and no longer once they are taken away", async () => {
    const text = "For its clusters OpenAI set aside $77 million near Amazon, as a tollgate of sorts.";
    const { id } = await keep(text, "On tollgates");
    const kinds = async () =>
      (await getIntake(editor, id, { today: TODAY }))?.proposals.map(({ proposal }) => proposal.kind);
    const cued = (slug: string, cues: string[]) => db().termKind.update({ where: { slug }, data: { cues } });
    expect(await kinds()).toEqual([]);
    await cued("spend_commitment", ["tollgate of sorts"]);
    expect(await kinds()).toEqual(["spend_commitment"]);
    await cued("spend_commitment", []);
    expect(await kinds()).toEqual([]);
  });

  it("shows what a second reader said as far as it stands in the text", async () => {
    const text = sampleSentence("$14 billion");
    const { id } = await keep(text, "Read twice");
    const about = await textForSecond(editor, id);
    expect(about.text).toBe(text);
    const claim = { kind: "spend_commitment", from: "openai", to: "amazon", stance: "asserts" as const };
    await keepSecondReading(editor, id, {
      ...{ host: "localhost:1", model: "m", askedAt: "2026-11-24T10:00:00Z" },
      claims: [
        { ...claim, value: "$14 billion", quote: text },
        { ...claim, value: "$15 billion", quote: text },
        { ...claim, value: "$14 billion", quote: "OpenAI pays $14 billion." },
      ],
    });
    const view = await getIntake(editor, id, { today: TODAY });
    expect(view?.second).toEqual({
      ...{ host: "localhost:1", model: "m", askedOn: "2026-11-24" },
      dropped: { quote: 1, value: 1, kind: 0, party: 0 },
    });
    expect(view?.proposals.map(({ readBy }) => readBy)).toEqual([{ readers: "both", other: null }]);
    const contributor = await storedActor("contributor", "Di");
    await expect(textForSecond(contributor, id)).rejects.toThrow(/does not allow/);
  });

  it("recognises a document of the record by its title at the head, or by what the record quotes from it", async () => {
    const sourceOf = async (text: string, publisher: string | null = null) => {
      const none = { title: null, publisher, address: null, publishedOn: null, language: null };
      const { id } = await keepDocument(editor, { text, name: "000.txt", metadata: none });
      return (await getIntake(editor, id, { today: TODAY }))?.source;
    };
    const known = { slug: GAZETTE.slug, publisher: GAZETTE.publisher };
    const head = `${GAZETTE.title.toUpperCase()}. And then it goes on.`;
    expect(await sourceOf(head)).toMatchObject(known);
    expect(await sourceOf(`${head} Elsewhere.`, "Somebody else")).toMatchObject({ slug: "", title: "000" });
    expect(await sourceOf(`Once more ${QUOTES.join(", and ")}.`)).toMatchObject(known);
    expect(await sourceOf(`Once more ${QUOTES[0]}.`)).toMatchObject({ slug: "" });
    expect(await sourceOf("Words of no record.", "GAZETTE")).toMatchObject({ publisher: GAZETTE.publisher });
  });

  /** What readers see of the terms of the deal. */
  const shown = async () => {
    const rows = await db().termStanding.findMany({
      where: { isCurrent: true, deal: { slug: "first" } },
      select: { standing: true, display: true, term: { select: { key: true, label: true } } },
    });
    return new Map(rows.map(({ term, ...seen }) => [term.key, { label: term.label, seen }]));
  };

  it("changes by publishing exactly what it said that it would", { timeout: 90_000 }, async () => {
    const anyClaims = fc.record({
      amounts: fc.array(
        fc.constantFrom("$38 billion", "$10 billion", "more than $20 billion", "up to $50 billion"),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
      years: fc.integer({ min: 2, max: 30 }),
      gigawatts: fc.integer({ min: 2, max: 30 }),
      stances: fc.array(fc.constantFrom(...slugsOf(STANCES)), { minLength: 6, maxLength: 6 }),
      isNew: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    });
    let changed = 0;
    for (const [round, { amounts, years, gigawatts, stances, isNew }] of fc.sample(anyClaims, 5).entries()) {
      const sums = `${amounts.map(sampleSentence).join(" ")} The deal runs for ${years} years.`;
      const power = `${sampleSentence(amounts[0] ?? "")} Amazon will deliver ${gigawatts} GW to OpenAI.`;
      const views = [await given(sums, `Source ${round}`), await given(power, `Other source ${round}`)];
      const answersTo = (view: IntakeView): IntakeAnswers =>
        Object.fromEntries(
          view.proposals.map(({ proposal, candidates }, index) => {
            const own = candidates.find(({ deal }) => deal === "first")?.term ?? "";
            const term = isNew[index % 6] ? "" : own;
            const place = { deal: "first", term, partnership: "" };
            return [proposal.id, { ...place, state: "accepted", stance: stances[index % 6] }];
          }),
        );
      const request = together(...views.map((view): [IntakeView, IntakeAnswers] => [view, answersTo(view)]));
      const weight = await answerIntake(editor, request, { today: TODAY });
      expect(weight.issues).toEqual([]);
      const before = await shown();
      const drafted = await draftIntake(
        editor,
        { ...request, deal: "first", partnership: "", into: "" },
        TODAY,
      );
      if (!drafted.ok) throw new Error(JSON.stringify(drafted));
      const draft = new URL(drafted.href, "http://x").searchParams.get("draft") ?? "";
      const published = await publishDraft(editor, { id: draft, version: 1, message: "From an article" });
      expect(published).toMatchObject({ ok: true });
      const happened = [...(await shown())].flatMap(([key, { label, seen }]) => {
        const was = before.get(key)?.seen ?? null;
        return JSON.stringify(was) === JSON.stringify(seen) ? [] : [{ label, before: was, after: seen }];
      });
      const told = weight.changes.map(({ label, before: was, after }) => ({ label, before: was, after }));
      expect(told.map((each) => JSON.stringify(each)).sort()).toEqual(
        happened.map((each) => JSON.stringify(each)).sort(),
      );
      changed += happened.length;
    }
    expect(changed).toBeGreaterThan(3);
  });

  it("makes one new deal of what several articles say of it, with both sides of a dispute in one term", async () => {
    const yes = await given("OpenAI will pay Amazon $91 billion for cloud capacity.", "They sign");
    const no = await given("There is no $91 billion contract between OpenAI and Amazon.", "They do not");
    const [partnership] = yes.partnerships;
    const place = { deal: "", term: "", partnership: partnership?.slug ?? "" };
    const accepted = (view: IntakeView): [IntakeView, IntakeAnswers] => [
      view,
      Object.fromEntries(
        view.proposals.map(({ proposal }) => [proposal.id, { ...place, state: "accepted" }]),
      ),
    ];
    const saves = together(accepted(yes), accepted(no));
    expect((await answerIntake(editor, saves, { today: TODAY })).changes).toMatchObject([
      { before: null, after: { standing: "disputed" }, dispute: "opens" },
    ]);
    const drafted = await draftIntake(editor, { ...saves, ...place, into: "" }, TODAY);
    if (!drafted.ok) throw new Error(JSON.stringify(drafted));
    const draft = new URL(drafted.href, "http://x").searchParams.get("draft") ?? "";
    expect(await publishDraft(editor, { id: draft, version: 1, message: "m" })).toMatchObject({ ok: true });
    const claims = await db().claim.findMany({
      where: { quote: { contains: "$91 billion" } },
      select: { stance: true, termId: true, source: { select: { title: true } } },
      orderBy: { stance: "asc" },
    });
    expect(claims.map(({ stance, source }) => [stance, source.title])).toEqual([
      ["asserts", "They sign"],
      ["denies", "They do not"],
    ]);
    expect(new Set(claims.map(({ termId }) => termId)).size).toBe(1);
    // Opened again, the article is the source that was published with it, and says nothing new.
    expect(await getIntake(editor, yes.id, { today: TODAY })).toMatchObject({
      source: { slug: expect.stringContaining("they-sign") },
      proposals: [{ known: { deal: expect.any(String) } }],
    });
  });
});
