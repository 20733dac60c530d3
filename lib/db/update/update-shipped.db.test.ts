import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import type { BundleDeal, BundleRecords, Section } from "@/lib/schema/bundle";
import { storedActor } from "@/lib/testing/actors";
import { collectionOf } from "@/lib/testing/bundles";
import { clearRecord, exportedText } from "@/lib/testing/importing";
import { shippedRecords } from "@/lib/testing/shipped";
import { db } from "../client";
import { deleteRecord } from "../publish/delete-record";
import type { RecordEdit } from "../publish/edits";
import { publish } from "../publish/publish";
import { undoChangeSet } from "../publish/undo-change-set";
import { readStored } from "../store/stored";
import { verifyRecords } from "../verify/verify-records";
import { type UpdateReport, updateShipped } from "./update-shipped";

/** A database that was filled with an older shipped record and edited since takes the newer one in. */

type Loose = Record<string, unknown> & { slug: string };
type Sections = Record<string, Loose[]>;

const SECTIONS = ["termKinds", "organizations", "sources", "partnerships", "deals", "events"];

function shippedNow(): Sections {
  return Object.fromEntries(
    SECTIONS.map((section) => [section, structuredClone(shippedRecords(section)) as Loose[]]),
  );
}

/** The deals that no other deal names, of which the older record lacks the last eight. */
function lateDeals({ deals = [] }: Sections): Set<string> {
  const named = JSON.stringify(deals.map(({ amends, terms }) => [amends, terms]));
  const free = deals.filter(({ slug }) => !named.includes(`"${slug}"`));
  return new Set(free.slice(-8).map(({ slug }) => slug));
}

type Term = { key: string; label: string; claims: { source: string; value: { period?: string } }[] };

/** What was shipped before, made of what is shipped now: fewer deals, claims, events and sources, and other words. */
function shippedBefore(): Sections {
  const old = shippedNow();
  const late = lateDeals(old);
  old.deals = (old.deals ?? []).filter(({ slug }) => !late.has(slug));
  old.events = (old.events ?? []).filter(({ deal }) => !late.has(String(deal))).slice(0, -5);
  old.deals.forEach((deal, index) => {
    const terms = deal.terms as Term[];
    for (const term of terms) {
      if (index % 2 === 0 && term.claims.length > 2) term.claims.pop();
      for (const { value } of term.claims) delete value.period;
    }
    if (index % 5 === 0) deal.summary = `Before: ${String(deal.summary)}`;
  });
  for (const source of (old.sources ?? []).slice(0, 30))
    source.title = `${String(source.title)} (title from URL)`;
  const cited = JSON.stringify([old.deals, old.events, (old.sources ?? []).map(({ cites }) => cites)]);
  old.sources = (old.sources ?? []).filter(({ slug }) => cited.includes(`"${slug}"`));
  return old;
}

async function take(sections: Sections, dryRun = false): Promise<UpdateReport> {
  const outcome = await updateShipped({
    ...{ collection: collectionOf({ format: "entente/1", ...sections }), dryRun, author: null },
    ...{ onProgress: () => {}, signal: new AbortController().signal },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues.slice(0, 5)));
  return outcome;
}

async function stored<S extends Section>(section: S, slug: string): Promise<BundleRecords[S]> {
  const [found] = await readStored(db(), section, { slug: { in: [slug] } });
  if (!found) throw new Error(`no ${section} ${slug}`);
  return found.record;
}

async function edit<S extends Section>(
  section: S,
  slug: string,
  change: (record: BundleRecords[S]) => Partial<BundleRecords[S]>,
): Promise<void> {
  const [found] = await readStored(db(), section, { slug: { in: [slug] } });
  if (!found) throw new Error(`no ${section} ${slug}`);
  const record = { ...found.record, ...change(found.record) };
  const one = { section, id: found.id, baseRevision: found.headRevision, record } as RecordEdit;
  expect(await publish(await storedActor("admin"), { edits: [one], message: "Edit" })).toMatchObject({
    ok: true,
  });
}

async function remove(section: Section, slug: string): Promise<void> {
  const [found] = await readStored(db(), section, { slug: { in: [slug] } });
  if (!found) throw new Error(`no ${section} ${slug}`);
  const deleting = {
    section,
    id: found.id,
    baseRevision: found.headRevision,
    reason: "Wrong",
    successor: null,
  };
  expect(await deleteRecord(await storedActor("admin"), deleting)).toMatchObject({ ok: true });
}

const dealsOf = (sections: Sections) => (sections.deals ?? []).map(({ slug }) => slug);

/** A check for each of twenty edits of an edited record, to be asked again after the update. */
async function editTwentyTimes(old: Sections): Promise<(() => Promise<void>)[]> {
  const checks: (() => Promise<void>)[] = [];
  const deals = dealsOf(old);
  for (const slug of deals.slice(0, 8)) {
    await edit("deals", slug, ({ title }) => ({ title: `${title}, as we call it` }));
    checks.push(async () => expect((await stored("deals", slug)).title).toMatch(/, as we call it$/));
  }
  for (const slug of (old.sources ?? []).slice(0, 4).map((source) => source.slug)) {
    await edit("sources", slug, () => ({ via: "our archive" }));
    checks.push(async () => expect((await stored("sources", slug)).via).toBe("our archive"));
  }
  for (const slug of (old.organizations ?? []).slice(0, 3).map((one) => one.slug)) {
    await edit("organizations", slug, ({ aliases }) => ({ aliases: [...aliases, "Our Name"] }));
    checks.push(async () => expect((await stored("organizations", slug)).aliases).toContain("Our Name"));
  }
  const [renamed = "", ruled = "", , shortened = ""] = deals.slice(10);
  await edit("deals", renamed, () => ({ slug: "our-own-slug" }));
  checks.push(async () => expect((await stored("deals", "our-own-slug")).terms.length).toBeGreaterThan(0));
  await edit("deals", ruled, ({ terms }) => ({
    terms: terms.map((term, at) => (at === 0 ? { ...term, label: "Our label" } : term)),
  }));
  checks.push(async () => expect((await stored("deals", ruled)).terms[0]?.label).toBe("Our label"));
  const goes = (await stored("deals", shortened)).terms.at(-1)?.key;
  await edit("deals", shortened, ({ terms }) => ({ terms: terms.slice(0, -1) }));
  checks.push(async () =>
    expect((await stored("deals", shortened)).terms.map(({ key }) => key)).not.toContain(goes),
  );
  const source = (old.sources ?? [])[10]?.slug ?? "";
  await edit("sources", source, () => ({ slug: "our-own-source" }));
  checks.push(async () => expect((await stored("sources", "our-own-source")).slug).toBe("our-own-source"));
  const event = (old.events ?? [])[0]?.slug ?? "";
  await remove("events", event);
  checks.push(async () => expect(await readStored(db(), "events", { slug: { in: [event] } })).toEqual([]));
  return checks;
}

beforeEach(clearRecord);

describe("an update with the shipped record", { timeout: 240_000 }, () => {
  test("keeps twenty edits, takes in the rest, changes nothing when run again, and can be undone", async () => {
    const [old, now] = [shippedBefore(), shippedNow()];
    expect(await take(old)).toMatchObject({ changeSet: 1 });
    const checks = await editTwentyTimes(old);
    expect(checks).toHaveLength(20);
    const before = await exportedText();
    expect(await take(now, true)).toMatchObject({ changeSet: null });
    expect(await exportedText()).toBe(before);

    const report = await take(now);
    expect(report).toMatchObject({ conflicts: [], heldBack: [], noLongerShipped: [] });
    expect(report.deletedHere).toEqual([{ section: "events", slug: old.events?.[0]?.slug }]);
    for (const check of checks) await check();
    await tookInTheRest(before, now);
    expect(await verifyRecords()).toEqual([]);

    const after = await exportedText();
    const changeSets = await db().changeSet.count();
    expect(await take(now)).toMatchObject({ changeSet: null, conflicts: [] });
    expect([await exportedText(), await db().changeSet.count()]).toEqual([after, changeSets]);

    const actor = await storedActor("admin");
    const undone = await undoChangeSet(actor, { changeSet: report.changeSet ?? 0, message: "Not yet" });
    expect(undone).toMatchObject({ ok: true });
    expect(await exportedText()).toBe(before);
    expect(await take(now)).toMatchObject({ changeSet: null });
  });
});

/** Whoever was not edited here says what is shipped, in the names used here; of the edited, every shipped claim is there. */
async function tookInTheRest(beforeText: string, now: Sections): Promise<void> {
  const own = (text: string) =>
    text
      .replaceAll(`"${renamedDeal(now)}"`, '"our-own-slug"')
      .replaceAll(`"${renamedSource()}"`, '"our-own-source"');
  const after = JSON.parse(await exportedText()) as Sections;
  const was = JSON.parse(beforeText) as Sections;
  const old = shippedBefore();
  let compared = 0;
  for (const section of SECTIONS) {
    const here = new Map((after[section] ?? []).map((record) => [record.slug, record]));
    for (const record of JSON.parse(own(JSON.stringify(now[section]))) as Loose[]) {
      const shippedThen = (JSON.parse(own(JSON.stringify(old[section]))) as Loose[]).find(
        ({ slug }) => slug === record.slug,
      );
      const hereThen = (was[section] ?? []).find(({ slug }) => slug === record.slug);
      if (JSON.stringify(shippedThen) !== JSON.stringify(hereThen)) continue;
      expect(here.get(record.slug)).toEqual(record);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(800);
}

const renamedDeal = (now: Sections) => dealsOf(shippedBefore()).slice(10)[0] ?? dealsOf(now)[0];
const renamedSource = () => (shippedBefore().sources ?? [])[10]?.slug;
