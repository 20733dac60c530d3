import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { type Choice, mergeRecords, type ThreeSides } from "@/lib/domain/records/merge-records";
import { blankClaim } from "@/lib/drafts/blank";
import { settled } from "@/lib/drafts/conflicts";
import type { DraftClaim, DraftOf } from "@/lib/drafts/document";
import type { BundleDeal } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, exportedText, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { publish } from "../publish/publish";
import { readStored } from "../store/stored";
import { verifyRecords } from "../verify/verify-records";
import { publishDraft } from "./publish-draft";
import { saveDraft } from "./save-draft";
import { startEditing } from "./start-editing";

/** The same two edits, sent as records and made in two drafts, come to the same record, the same conflicts and the same choice. */

type Claims = BundleDeal["terms"][number]["claims"];
type Edit = {
  record: (claims: Claims) => unknown[];
  draft: (claims: DraftClaim[]) => DraftClaim[];
};

const fields = { stance: "asserts", rank: "normal", reason: null, locator: null };
const money = (amount: string) => ({ type: "money", amount, currency: "USD", qualifier: "exact" });
const claimOf = (quote: string, amount: string) => ({
  ...{ ...fields, source: "reuters-2025-11", quote, value: money(amount) },
});
const STORED = [claimOf("one", "1000000"), claimOf("two", "2000000"), claimOf("three", "3000000")];

/** Entries by their place at the beginning. */
const ordered = (...places: number[]): Edit => ({
  record: (claims) => places.map((place) => claims[place]),
  draft: (claims) => places.flatMap((place) => claims[place] ?? []),
});
const valued = (place: number, amount: string, typed: string): Edit => ({
  record: (claims) => claims.map((claim, at) => (at === place ? { ...claim, value: money(amount) } : claim)),
  draft: (claims) => claims.map((claim, at) => (at === place ? { ...claim, value: typed } : claim)),
});
const quoted = (place: number, quote: string): Edit => ({
  record: (claims) => claims.map((claim, at) => (at === place ? { ...claim, quote } : claim)),
  draft: (claims) => claims.map((claim, at) => (at === place ? { ...claim, quote } : claim)),
});
const added = (quote: string, amount: string, typed: string): Edit => ({
  record: (claims) => [...claims, claimOf(quote, amount)],
  draft: (claims) => [
    ...claims,
    {
      ...blankClaim(randomUUID(), "reuters-2025-11"),
      stance: "asserts",
      rank: "normal",
      quote,
      value: typed,
    },
  ],
});

/** The two edits, and what someone is asked about. */
const PAIRS: Record<string, [Edit, Edit, string?]> = {
  "a value and another quote": [valued(0, "5000000", "$5m"), quoted(1, "edited")],
  "a quote and the same claim's value": [quoted(0, "edited"), valued(0, "5000000", "$5 million")],
  "a claim taken out and another changed": [ordered(1, 2), quoted(2, "edited")],
  "an order and a new claim": [ordered(2, 0, 1), added("new", "7000000", "$7m")],
  "two new claims": [added("new", "7000000", "$7m"), added("newer", "8000000", "$8m")],
  "the same new claim": [added("new", "7000000", "$7m"), added("new", "7000000", "$7 million")],
  "the same order": [ordered(2, 1, 0), ordered(2, 1, 0)],
  "two orders": [ordered(2, 0, 1), ordered(1, 0, 2), "term “Spend” → claims → order"],
  "two values of one claim": [
    valued(0, "5000000", "$5m"),
    valued(0, "6000000", "$6m"),
    "term “Spend” → claim of reuters-2025-11 → value",
  ],
  "a claim taken out that the other changed": [
    quoted(1, "edited"),
    ordered(0, 2),
    "term “Spend” → claim of reuters-2025-11",
  ],
  "the same new quote with two values": [
    added("new", "7000000", "$7m"),
    added("new", "8000000", "$8m"),
    "term “Spend” → claim of reuters-2025-11 → value",
  ],
};

let [ada, bea]: Actor[] = [];
function writers(): readonly [Actor, Actor] {
  if (!ada || !bea) throw new Error("stored before each");
  return [ada, bea];
}

async function begin(): Promise<{ id: string; record: BundleDeal; revision: number }> {
  await clearRecord();
  await db().draft.deleteMany();
  const bundle = sampleBundle({ "deals[0].terms[0].claims": STORED });
  expect(await importOf(bundle)).toMatchObject({ ok: true });
  const [deal] = await readStored(db(), "deals", { slug: { in: ["first"] } });
  if (!deal) throw new Error("the sample has a deal");
  return { id: deal.id, record: deal.record, revision: deal.headRevision };
}

beforeEach(async () => {
  ada = await storedActor("editor", "Ada");
  bea = await storedActor("editor", "Bea");
});

type Result = { conflicts: string[]; text: string };

/** Both edits as records of the first revision; where they conflict, one more with what was chosen. */
async function byRecords(edits: readonly [Edit, Edit], choice: Choice): Promise<Result> {
  const { id, record, revision } = await begin();
  const send = (actor: Actor, sent: unknown, baseRevision: number) =>
    publish(actor, {
      edits: [{ section: "deals", id, baseRevision, record: sent as BundleDeal }],
      message: "Sent",
    });
  const whole = ({ record: change }: Edit) => ({
    ...record,
    terms: record.terms.map((term) => ({ ...term, claims: change(term.claims) })),
  });
  expect(await send(writers()[0], whole(edits[0]), revision)).toMatchObject({ ok: true });
  const outcome = await send(writers()[1], whole(edits[1]), revision);
  if (outcome.ok) return { conflicts: [], text: await exportedText() };
  if (outcome.reason !== "stale") throw new Error(JSON.stringify(outcome));
  const [present] = outcome.present;
  if (!present) throw new Error("stale, and nothing stands there");
  const sides = { base: present.base, mine: present.mine, theirs: present.record } as unknown as ThreeSides;
  const settledRecord = mergeRecords(sides, () => choice).record;
  expect(await send(writers()[1], settledRecord, present.revision)).toMatchObject({ ok: true });
  return { conflicts: outcome.conflicts.map(({ words }) => words), text: await exportedText() };
}

/** The same in two drafts that were begun at the same time. */
async function byDrafts(edits: readonly [Edit, Edit], choice: Choice): Promise<Result> {
  const { id: recordId, revision } = await begin();
  const drafts = await Promise.all(
    edits.map(async ({ draft: change }, index) => {
      const actor = writers()[index === 0 ? 0 : 1];
      const asked = { section: "deals", today: "2026-11-28", slug: "first", draftId: null } as const;
      const start = await startEditing(actor, asked);
      const document = structuredClone(start?.present?.document) as DraftOf<"deals">;
      for (const term of document.record.terms) term.claims = change(term.claims);
      const id = randomUUID();
      const saved = await saveDraft(actor, { id, recordId, baseRevision: revision, version: 0, document });
      expect(saved).toEqual({ ok: true, version: 1 });
      return { id, actor };
    }),
  );
  const [one, other] = drafts;
  if (!one || !other) throw new Error("two drafts");
  const message = "Drafted";
  expect(await publishDraft(one.actor, { id: one.id, version: 1, message })).toMatchObject({ ok: true });
  const outcome = await publishDraft(other.actor, { id: other.id, version: 1, message });
  if (outcome.ok) return { conflicts: [], text: await exportedText() };
  if (outcome.reason !== "behind") throw new Error(JSON.stringify(outcome));
  const document = outcome.conflicts.reduce(
    (draft, conflict) => settled(draft, conflict, choice),
    outcome.document,
  );
  const { revision: baseRevision } = outcome;
  const saved = await saveDraft(other.actor, { id: other.id, recordId, baseRevision, version: 1, document });
  expect(saved).toEqual({ ok: true, version: 2 });
  expect(await publishDraft(other.actor, { id: other.id, version: 2, message })).toMatchObject({ ok: true });
  return { conflicts: outcome.conflicts.map(({ words }) => words), text: await exportedText() };
}

/** Four records from nothing, each saved twice and more. */
const PATIENCE_MS = 180_000;

describe.each(Object.entries(PAIRS))("%s", (_name, [one, other, asked]) => {
  it("comes to the same, whichever way it is written and settled", { timeout: PATIENCE_MS }, async () => {
    for (const choice of ["mine", "theirs"] as const) {
      const [records, drafts] = [await byRecords([one, other], choice), await byDrafts([one, other], choice)];
      expect(drafts).toEqual(records);
      expect(records.conflicts).toEqual(asked === undefined ? [] : [asked]);
    }
    expect(await verifyRecords()).toEqual([]);
  });
});
