import "server-only";
import { db, disconnect } from "@/lib/db/client";
import { deleteRecord } from "@/lib/db/publish/delete-record";
import type { RecordEdit } from "@/lib/db/publish/edits";
import { mergeInto } from "@/lib/db/publish/merge-into";
import { publish } from "@/lib/db/publish/publish";
import { readStored } from "@/lib/db/store/stored";
import type { Actor } from "@/lib/domain/access/actor";
import { storedActor } from "../actors";
import { askAgain, type Crawled, crawl } from "./crawl";

/**
 * For `npm run stress -- addresses`: asks the servers of a record for every address that they print, changes much of the record, and
 * asks again for all that names what was changed. Exit code 1 when one of them does not answer as it must.
 */

const REPORT_EVERY = 2_000;
/** Of one server. */
const AT_ONCE = 4;
/** Addresses of files, pictures and panels that name a page of theirs: one for each, and not one of many. */
const OF_ONE = /^[^?]*(\?(of|url|v|about|term|claim)=[^&]*)?$/;
/** Each third record is renamed, each seventh organization or source is merged into the one before it. */
const [RENAMED_NTH, MERGED_NTH] = [3, 7];

/** In this order each can be taken out once what names it is. */
const CHANGED = ["events", "deals", "partnerships", "organizations", "sources"] as const;

type ChangedSection = (typeof CHANGED)[number];
type Outcome = Awaited<ReturnType<typeof publish>>;
type Done = { renamed: number; merged: number; removed: number };

/** Of what names nothing that was changed, so many of each kind are asked again. */
const UNTOUCHED_PER_KIND = 100;

/** The names by which addresses call what was changed: slugs, and the short ids of deals and claims. */
const touched = new Set<string>();

async function touch(section: ChangedSection, ids: readonly string[]): Promise<void> {
  const where = { id: { in: [...ids] } };
  const slugs = { where, select: { slug: true } };
  const rows = {
    events: () => db().event.findMany(slugs),
    deals: () => db().deal.findMany(slugs),
    partnerships: () => db().partnership.findMany(slugs),
    organizations: () => db().organization.findMany(slugs),
    sources: () => db().source.findMany(slugs),
  };
  for (const { slug } of await rows[section]()) touched.add(slug);
  if (section !== "deals") return;
  const [deals, claims] = await Promise.all([
    db().deal.findMany({ where, select: { shortId: true } }),
    db().claim.findMany({ where: { term: { deal: where } }, select: { shortId: true } }),
  ]);
  for (const { shortId } of [...deals, ...claims]) touched.add(shortId);
}

/** Whether an address names what was changed. @example "/share?of=%2Fdeals%2Faws%23value" names aws */
function isTouched(address: string): boolean {
  return decoded(address)
    .split(/[^a-z0-9_-]+|\bc-/i)
    .some((word) => touched.has(word));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // some print a lone percent sign
  }
}

async function renameSome(actor: Actor): Promise<number> {
  let count = 0;
  for (const section of CHANGED)
    for (const { id, headRevision, record } of await nth(section, RENAMED_NTH)) {
      const renamed = { ...record, slug: `${record.slug.slice(0, 70)}-renamed` };
      const edit = { section, id, baseRevision: headRevision, record: renamed } as RecordEdit;
      if (held(await publish(actor, { edits: [edit], message: "Another name" }))) count += 1;
    }
  return count;
}

async function mergeSome(actor: Actor): Promise<number> {
  let count = 0;
  for (const section of ["organizations", "sources"] as const) {
    const all = await idsOf(section);
    for (const [at, id] of all.entries()) {
      const into = all[at - 1];
      if (at % MERGED_NTH !== MERGED_NTH - 1 || !into) continue;
      await touch(section, [id, into]);
      if (held(await mergeInto(actor, { section, from: id, into, message: "One and the same" }))) count += 1;
    }
  }
  return count;
}

/** Whatever nothing else names any more, from the events up. */
async function removeSome(actor: Actor): Promise<number> {
  let count = 0;
  for (const section of CHANGED)
    for (const { id, headRevision } of await nth(section, RENAMED_NTH)) {
      const deleting = { section, id, baseRevision: headRevision, successor: null } as const;
      if (held(await deleteRecord(actor, { ...deleting, reason: "It was never signed." }))) count += 1;
    }
  return count;
}

const IDS = { select: { id: true }, orderBy: { slug: "asc" } } as const;

/** Of all records of a kind, by their names. */
async function idsOf(section: ChangedSection): Promise<string[]> {
  const rows = {
    events: () => db().event.findMany(IDS),
    deals: () => db().deal.findMany(IDS),
    partnerships: () => db().partnership.findMany(IDS),
    organizations: () => db().organization.findMany(IDS),
    sources: () => db().source.findMany(IDS),
  };
  return (await rows[section]()).map(({ id }) => id);
}

async function nth(section: ChangedSection, every: number) {
  const all = (await idsOf(section)).filter((_, at) => at % every === 0);
  await touch(section, all);
  return readStored(db(), section, { id: { in: all } });
}

/** Others name it, or a rule forbids it: then it stays. */
const held = (outcome: Outcome): boolean => outcome.ok;

async function change(): Promise<Done> {
  const actor = await storedActor("admin", "Trial");
  return {
    renamed: await renameSome(actor),
    merged: await mergeSome(actor),
    removed: await removeSome(actor),
  };
}

function report(what: string, { asked, kinds, anchors, lost, wrong, bytes }: Crawled, from: number): void {
  const seconds = ((performance.now() - from) / 1000).toFixed(0);
  console.log(
    `${what}: ${asked.length} addresses and anchors of ${kinds} kinds, ${anchors} anchors looked for, of which ${lost.length} have gone from pages that say so, ${Math.round(bytes / 1e6)} MB in ${seconds} s; ${wrong.length} wrong`,
  );
}

async function main([perKind = "20", most = "0", ...servers]: readonly string[]): Promise<void> {
  const [origin = ""] = servers;
  let from = performance.now();
  const onProgress = (asked: number, known: number) => {
    if (asked % REPORT_EVERY === 0) console.log(`  ${asked} asked, ${known} known`);
  };
  const told = { servers, onProgress, onWrong: (sentence: string) => console.log(`✗ ${sentence}`) };
  const before = await crawl({
    ...{ origin, from: ["/", "/sitemap.xml"], perKind: Number(perKind), ...told },
    isWanted: (address: string) => OF_ONE.test(address),
    atOnce: AT_ONCE * servers.length,
    // A sample of all kinds and records: the order is nobody's choice.
    ...(Number(most) > 0 && { most: Number(most) }),
  });
  report("As shipped", before, from);
  const { renamed, merged, removed } = await change();
  await disconnect();
  console.log(`${renamed} records renamed, ${merged} merged, ${removed} taken out.`);
  from = performance.now();
  const after = await askAgain(origin, before.asked, {
    ...told,
    perKind: UNTOUCHED_PER_KIND,
    isWanted: isTouched,
    // As many at once as there are servers to make them.
    atOnce: AT_ONCE * servers.length,
  });
  report("After that", after, from);
  process.exitCode = before.wrong.length + after.wrong.length === 0 ? 0 : 1;
}

await main(process.argv.slice(2));
