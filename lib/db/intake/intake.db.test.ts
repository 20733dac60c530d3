import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { STANCES, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import type { IntakeAnswers } from "@/lib/schema/intake";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { publishDraft } from "../drafts/publish-draft";
import { answerIntake, draftIntake } from "./answer-intake";
import { getInbox } from "./inbox";
import { keepDocument } from "./keep-document";
import { getIntake } from "./read-intake";

const TODAY = "2026-11-24";
let editor: Actor;

beforeAll(async () => {
  await importOf(sampleBundle());
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
  const view = await getIntake(editor, id, TODAY);
  if (view === null) throw new Error("just kept");
  return view;
};

const sampleSentence = (amount: string): string =>
  `OpenAI will pay Amazon ${amount} for cloud capacity, the companies said.`;

describe("the intake", () => {
  it("keeps a text once, and is for editors", async () => {
    const first = await keep(`${sampleSentence("$12 billion")}\r\n`);
    const again = await keep(`${sampleSentence("$12 billion")}\n`);
    expect(again).toEqual({ id: first.id, isNew: false });
    const contributor = await storedActor("contributor", "Cy");
    await expect(getIntake(contributor, first.id, TODAY)).rejects.toThrow(/does not allow/);
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
      [id]: { state: "accepted", deal: "first", term: "", ...change },
    });
    const weighed = async (change: object) =>
      (await answerIntake(editor, { id: view.id, source: view.source, answers: answers(change) }, TODAY))
        .issues;
    expect(await weighed({})).toEqual([]);
    expect(await weighed({ quote: "never written" })).toMatchObject([
      { message: expect.stringContaining("does not stand in the text") },
    ]);
    expect(await weighed({ value: "a lot" })).toMatchObject([
      { message: expect.stringContaining("cannot be read") },
    ]);
  });

  it("changes by publishing exactly what it said that it would", { timeout: 60_000 }, async () => {
    const amounts = fc.sample(
      fc.constantFrom("$38 billion", "$10 billion", "more than $20 billion", "up to $50 billion"),
      { numRuns: 4, seed: 7 },
    );
    const stances = fc.sample(fc.constantFrom(...slugsOf(STANCES)), { numRuns: 4, seed: 11 });
    let changed = 0;
    for (const [round, amount] of amounts.entries()) {
      const text = `${sampleSentence(amount)} The deal runs for ${round + 3} years. Amazon will deliver ${round + 2} GW to OpenAI.`;
      const view = await given(text, `Source ${round}`);
      const answers: IntakeAnswers = Object.fromEntries(
        view.proposals.map(({ proposal, candidates }, index) => [
          proposal.id,
          {
            state: "accepted",
            deal: "first",
            term: candidates.find(({ deal }) => deal === "first")?.term ?? "",
            stance: stances[(round + index) % 4],
          },
        ]),
      );
      const request = { id: view.id, source: view.source, answers };
      const weight = await answerIntake(editor, request, TODAY);
      expect(weight.issues).toEqual([]);
      const drafted = await draftIntake(editor, { ...request, deal: "first", partnership: "" }, TODAY);
      if (!drafted.ok) throw new Error(JSON.stringify(drafted));
      const draft = new URL(drafted.href, "http://x").searchParams.get("draft") ?? "";
      const published = await publishDraft(editor, { id: draft, version: 1, message: "From an article" });
      expect(published).toMatchObject({ ok: true });
      const rows = await db().termStanding.findMany({
        where: { isCurrent: true, deal: { slug: "first" } },
        select: { standing: true, display: true },
      });
      for (const { after } of weight.changes) expect(rows).toContainEqual(after);
      changed += weight.changes.length;
    }
    expect(changed).toBeGreaterThan(3);
  });
});
