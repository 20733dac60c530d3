import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import type { BundleRecords, Section } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { collectionOf, sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, exportedText } from "@/lib/testing/importing";
import { shippedRecords } from "@/lib/testing/shipped";
import { db } from "../client";
import { publishDraft } from "../drafts/publish-draft";
import { deleteRecord } from "../publish/delete-record";
import type { RecordEdit } from "../publish/edits";
import { publish } from "../publish/publish";
import { undoChangeSet } from "../publish/undo-change-set";
import { readStored } from "../store/stored";
import { verifyRecords } from "../verify/verify-records";
import { type UpdateReport, type UpdateRequest, updateShipped } from "./update-shipped";

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

function sampleSections(): Sections {
  const { format: _format, ...sections } = sampleBundle();
  return structuredClone(sections) as Sections;
}

function requestOf(sections: Sections, options: { dryRun?: boolean; author?: string }): UpdateRequest {
  const collection = collectionOf({ format: "entente/1", ...sections });
  const { dryRun = false, author = null } = options;
  return { collection, dryRun, author, onProgress: () => {}, signal: new AbortController().signal };
}

async function take(sections: Sections, dryRun = false): Promise<UpdateReport> {
  const outcome = await updateShipped(requestOf(sections, { dryRun }));
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

type Checks = (() => Promise<void>)[];

const slugsIn = (sections: Sections, section: string) => (sections[section] ?? []).map(({ slug }) => slug);

/** Fifteen edits of single fields, some in records that the shipped set changed elsewhere; each with a question to ask afterwards. */
async function editFields(old: Sections): Promise<Checks> {
  const checks: Checks = [];
  for (const slug of slugsIn(old, "deals").slice(0, 8)) {
    await edit("deals", slug, ({ title }) => ({ title: `${title}, as we call it` }));
    checks.push(async () => expect((await stored("deals", slug)).title).toMatch(/, as we call it$/));
  }
  for (const slug of slugsIn(old, "sources").slice(0, 4)) {
    await edit("sources", slug, () => ({ via: "our archive" }));
    checks.push(async () => expect((await stored("sources", slug)).via).toBe("our archive"));
  }
  for (const slug of slugsIn(old, "organizations").slice(0, 3)) {
    await edit("organizations", slug, ({ aliases }) => ({ aliases: [...aliases, "Our Name"] }));
    checks.push(async () => expect((await stored("organizations", slug)).aliases).toContain("Our Name"));
  }
  return checks;
}

/** Five that reach further: two renames, a term's label, a term and an event taken out. */
async function editWidely(old: Sections): Promise<Checks> {
  const [renamed = "", labelled = "", , shortened = ""] = slugsIn(old, "deals").slice(10);
  const [source = "", event = ""] = [slugsIn(old, "sources")[10], slugsIn(old, "events")[0]];
  const gone = (await stored("deals", shortened)).terms.at(-1)?.key;
  await edit("deals", renamed, () => ({ slug: "our-own-slug" }));
  await edit("deals", labelled, ({ terms: [first, ...terms] }) => ({
    terms: first ? [{ ...first, label: "Our label" }, ...terms] : [],
  }));
  await edit("deals", shortened, ({ terms }) => ({ terms: terms.slice(0, -1) }));
  await edit("sources", source, () => ({ slug: "our-own-source" }));
  await remove("events", event);
  return [
    async () => expect((await stored("deals", "our-own-slug")).terms.length).toBeGreaterThan(0),
    async () => expect((await stored("deals", labelled)).terms[0]?.label).toBe("Our label"),
    async () => expect((await stored("deals", shortened)).terms.map(({ key }) => key)).not.toContain(gone),
    async () => expect((await stored("sources", "our-own-source")).slug).toBe("our-own-source"),
    async () => expect(await readStored(db(), "events", { slug: { in: [event] } })).toEqual([]),
  ];
}

beforeEach(clearRecord);

describe("an update with the shipped record", { timeout: 240_000 }, () => {
  test("keeps twenty edits, takes in the rest, changes nothing when run again, and can be undone", async () => {
    const [old, now] = [shippedBefore(), shippedNow()];
    expect(await take(old)).toMatchObject({ changeSet: 1 });
    const checks = [...(await editFields(old)), ...(await editWidely(old))];
    expect(checks).toHaveLength(20);
    const before = await exportedText();
    expect(await take(now, true)).toMatchObject({ changeSet: null });
    expect(await exportedText()).toBe(before);

    const report = await take(now);
    expect(report).toMatchObject({ conflicts: [], heldBack: [], noLongerShipped: [] });
    expect(report.deletedHere).toEqual([{ section: "events", slug: old.events?.[0]?.slug }]);
    for (const check of checks) await check();
    await tookInTheRest(before, old, now);
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

  test("puts what was changed on both sides into a draft, beside what goes together", async () => {
    await take(sampleSections());
    await edit("deals", "first", () => ({ title: "Ours" }));
    const shipped = sampleSections();
    Object.assign(shipped.deals?.[0] ?? {}, { title: "Theirs", summary: "Newly shipped." });
    const refused = await updateShipped(requestOf(shipped, { author: "nobody@example.org" }));
    expect(refused).toMatchObject({ ok: false, issues: [{ path: ["author"] }] });
    expect(await take(shipped, true)).toMatchObject({ conflicts: [{ slug: "first", draft: null }] });

    const report = await take(shipped);
    const [conflict] = report.conflicts;
    expect(conflict).toMatchObject({ section: "deals", slug: "first", places: ["title"] });
    expect(conflict?.changes).toMatchObject([{ place: "title", before: ["Ours"], after: ["Theirs"] }]);
    expect(await stored("deals", "first")).toMatchObject({ title: "Ours", summary: "Newly shipped." });
    const draft = await db().draft.findUniqueOrThrow({ where: { id: conflict?.draft ?? "" } });
    expect(draft).toMatchObject({ status: "submitted", baseRevision: 3 });
    expect(draft.message).toContain("title");
    const drafts = await db().draft.count();
    expect(await take(shipped)).toMatchObject({ changeSet: null, conflicts: [] });
    expect(await db().draft.count()).toBe(drafts);

    const reviewer = await storedActor("admin", "Grace");
    const published = await publishDraft(reviewer, {
      id: draft.id,
      version: draft.version,
      message: "Theirs is right",
    });
    expect(published).toMatchObject({ ok: true });
    expect(await stored("deals", "first")).toMatchObject({ title: "Theirs", summary: "Newly shipped." });
  });

  test("leaves out what was deleted here, holds back what names it, and keeps what is not shipped any more", async () => {
    const old = sampleSections();
    await take(old);
    await storedActor("admin");
    await remove("events", "announced");
    const source = { ...(old.sources?.[0] ?? {}), slug: "extra", url: null, cites: [] };
    await take({ ...old, sources: [...(old.sources ?? []), source] });
    await remove("sources", "extra");
    const shipped = sampleSections();
    shipped.sources = [...(shipped.sources ?? []), source];
    shipped.deals = (shipped.deals ?? []).filter(({ slug }) => slug !== "second");
    const [event] = shipped.events ?? [];
    shipped.events = [...(shipped.events ?? []), { ...event, slug: "later", deal: null, sources: ["extra"] }];
    const before = await exportedText();
    const report = await take(shipped);
    expect(report).toMatchObject({
      changeSet: null,
      heldBack: [{ section: "events", slug: "later", reasons: [expect.stringContaining("extra")] }],
      noLongerShipped: [{ section: "deals", slug: "second" }],
    });
    expect(report.deletedHere).toEqual([
      { section: "sources", slug: "extra" },
      { section: "events", slug: "announced" },
    ]);
    expect(await exportedText()).toBe(before);
    expect((await take(shipped)).heldBack).toEqual(report.heldBack);
  });

  test("finds the ground of a record that was filled before the ground was kept", async () => {
    await take(sampleSections());
    await edit("deals", "first", () => ({ title: "Ours" }));
    const kept = await db().shippedRecord.findMany({ orderBy: [{ kind: "asc" }, { slug: "asc" }] });
    await db().shippedRecord.deleteMany();
    const migration = readFileSync("prisma/migrations/20261128000080_shipped_records/migration.sql", "utf8");
    await db().$executeRawUnsafe(migration.slice(migration.indexOf("INSERT INTO")));
    expect(await db().shippedRecord.findMany({ orderBy: [{ kind: "asc" }, { slug: "asc" }] })).toEqual(kept);
    expect(kept.length).toBeGreaterThan(5);
  });
});

/** Whoever was not edited here says what is shipped, in the names used here. */
async function tookInTheRest(beforeText: string, old: Sections, now: Sections): Promise<void> {
  const [deal, source] = [dealsOf(old)[10] ?? "", old.sources?.[10]?.slug ?? ""];
  const inOurNames = (sections: Sections) =>
    JSON.parse(
      JSON.stringify(sections)
        .replaceAll(`"${deal}"`, '"our-own-slug"')
        .replaceAll(`"${source}"`, '"our-own-source"'),
    ) as Sections;
  const bySlug = (sections: Sections) =>
    new Map(
      SECTIONS.flatMap((section) =>
        (sections[section] ?? []).map((record): [string, Loose] => [`${section} ${record.slug}`, record]),
      ),
    );
  const [after, was] = [await exportedText(), beforeText].map((text) => bySlug(JSON.parse(text) as Sections));
  const shippedThen = bySlug(inOurNames(old));
  const isEdited = (name: string) => JSON.stringify(shippedThen.get(name)) !== JSON.stringify(was?.get(name));
  const rest = [...bySlug(inOurNames(now))].filter(([name]) => !isEdited(name));
  expect(rest.length).toBeGreaterThan(800);
  for (const [name, record] of rest) expect([name, after?.get(name)]).toEqual([name, record]);
  // Of deals whose title was edited here, everything but the title is what is shipped.
  for (const slug of dealsOf(old).slice(0, 8)) {
    const record = bySlug(inOurNames(now)).get(`deals ${slug}`);
    expect(withoutTitle(after?.get(`deals ${slug}`))).toEqual(withoutTitle(record));
  }
}

/** Nor the ids of claims, which are written out where a source was renamed. */
function withoutTitle(record: Loose | undefined): unknown {
  return JSON.parse(
    JSON.stringify({ ...record, title: "" }, (key, value: unknown) => (key === "id" ? undefined : value)),
  );
}
