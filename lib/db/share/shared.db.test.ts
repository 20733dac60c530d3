import { beforeAll, expect, test } from "vitest";
import { storedActor } from "@/lib/testing/actors";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { compareHref, EMPTY_COMPARISON, frozenSearch } from "@/lib/url/compare/compare-href";
import { COMPARE } from "@/lib/url/compare/compare-search";
import { pinnedHref, revisionHref } from "@/lib/url/history-href";
import { claimHref, eventHref, permalinkHref, termHref } from "@/lib/url/href";
import { rawFrom } from "@/lib/url/params";
import { embedHref } from "@/lib/url/share/share-href";
import { readSharedAddress } from "@/lib/url/share/shared-address";
import type { Shared, SharedFound } from "@/lib/views/share/shared";
import { db } from "../client";
import { deleteRecord } from "../publish/delete-record";
import type { RecordEdit } from "../publish/edits";
import { mergeInto } from "../publish/merge-into";
import { publish } from "../publish/publish";
import { readStored } from "../store/stored";
import { getShared } from "./shared";

const PATIENCE_MS = 180_000;
const TODAY = "2026-11-28";
const ORIGIN = "https://entente.example";
const DEAL = "aws-openai-2025-compute";
const DELETED = "meta-nebius-2025";
const CHANGED = [DEAL, DELETED, "microsoft-openai-2021-investment"];

beforeAll(loadShippedDataset, PATIENCE_MS);

async function shared(path: string): Promise<Shared> {
  const read = readSharedAddress(path, ORIGIN, TODAY);
  if (!read.ok) throw new Error(`${path}: ${read.error}`);
  return getShared(read.value);
}

async function found(path: string): Promise<SharedFound> {
  const answer = await shared(path);
  if (answer.kind !== "found") throw new Error(`${path}: ${answer.kind}`);
  return answer;
}

/** The comparison with its days and its change set in the address. */
async function frozenAddress(href: string): Promise<string> {
  const { record } = await found(href);
  if (record.kind !== "comparison") throw new Error("no comparison");
  const { search } = COMPARE.read(rawFrom(new URL(href, ORIGIN).searchParams));
  return compareHref(frozenSearch(search, record.view));
}

async function stored(section: RecordEdit["section"], slug: string) {
  const [found] = await readStored(db(), section, { slug: { in: [slug] } });
  if (!found) throw new Error(`no ${slug}`);
  return found;
}

async function change(section: RecordEdit["section"], slug: string, fields: object): Promise<void> {
  const { id, headRevision, record } = await stored(section, slug);
  const edit = { section, id, baseRevision: headRevision, record: { ...record, ...fields } } as RecordEdit;
  expect(await publish(await storedActor(), { edits: [edit], message: "Change" })).toMatchObject({
    ok: true,
  });
}

/** Addresses of every kind that the product prints for a record: of some records, and of all that change below. */
async function printedAddresses(): Promise<string[]> {
  const select = { slug: true } as const;
  const deals = await db().deal.findMany({
    where: { slug: { in: CHANGED } },
    select: {
      ...{ slug: true, shortId: true },
      terms: { select: { key: true, claims: { select: { shortId: true } } }, take: 2 },
    },
  });
  const others = await Promise.all([
    db().partnership.findMany({ select, take: 2 }),
    db().organization.findMany({ select, take: 2 }),
    db().source.findMany({ select, take: 2 }),
  ]);
  const extra = ["/partnerships/microsoft-openai", "/organizations/akamai"];
  const nouns = ["partnerships", "organizations", "sources"] as const;
  const events = await db().event.findMany({ select: { slug: true, partnership: { select } }, take: 3 });
  return [
    ...extra,
    ...deals.flatMap(({ slug, shortId, terms }) => [
      ...[permalinkHref(shortId), pinnedHref(shortId, 1), `/deals/${slug}`, revisionHref("deals", slug, 1)],
      ...terms.flatMap(({ key, claims }) => [
        termHref(slug, key),
        ...claims.slice(0, 1).map((claim) => claimHref(shortId, claim.shortId)),
      ]),
    ]),
    ...others.flatMap((records, at) => {
      const noun = nouns[at] ?? "sources";
      return records.flatMap(({ slug }) => [`/${noun}/${slug}`, revisionHref(noun, slug, 1)]);
    }),
    ...events.map(({ slug, partnership }) => eventHref(partnership.slug, slug)),
  ].flatMap((path, at) => (at % 5 === 0 ? [path, embedHref(path)] : [path]));
}

test(
  "every address ever printed leads to a record, its new place or the reason it is gone, whatever happens to it",
  async () => {
    const printed = await printedAddresses();
    const pin = revisionHref("deals", DEAL, 1);
    const comparison = compareHref({
      ...EMPTY_COMPARISON,
      c: [`${DEAL}@2026-01-01`, "microsoft-openai@2026-01-01"],
    });
    const frozen = await frozenAddress(comparison);
    const before = { pin: await found(pin), frozen: await found(frozen), live: await found(comparison) };
    expect(before.frozen.isPinned).toBe(true);
    for (const path of printed) expect((await shared(path)).kind, path).toBe("found");

    const actor = await storedActor();
    const { record } = await stored("deals", DEAL);
    const terms = (record as { terms: object[] }).terms.map((term, at) =>
      at === 0 ? { ...term, label: "Another label" } : term,
    );
    await change("deals", DEAL, { terms, title: "Renamed", slug: "renamed-deal" });
    await change("partnerships", "microsoft-openai", { name: "Renamed", slug: "renamed-partnership" });
    const [a, b] = await db().organization.findMany({
      select: { id: true },
      take: 2,
      orderBy: { slug: "asc" },
    });
    await mergeInto(actor, {
      section: "organizations",
      from: a?.id ?? "",
      into: b?.id ?? "",
      message: "The same",
    });
    const gone = await stored("deals", DELETED);
    const blockers = await deleteRecord(actor, {
      ...{ section: "deals", id: gone.id, baseRevision: gone.headRevision, successor: null },
      reason: "Entered twice",
    });
    expect(blockers).toMatchObject({ ok: true });

    for (const path of printed) expect(["found", "moved", "gone"], path).toContain((await shared(path)).kind);
    expect(await shared(`/deals/${DELETED}`)).toMatchObject({
      kind: "gone",
      reason: "Entered twice",
    });
    expect(await shared(`/embed/deals/${DELETED}/revisions/1`)).toMatchObject({
      ...{ kind: "found", withdrawn: "Entered twice" },
    });
    expect(await shared(`/deals/${DEAL}`)).toEqual({ kind: "moved", path: "/deals/renamed-deal" });

    // What is pinned keeps its hash and its words; what is live has others at once.
    const after = {
      pin: await found(pin),
      frozen: await found(frozen),
      live: await found(comparison.replace(DEAL, "renamed-deal")),
    };
    expect(after.pin.contentHash).toBe(before.pin.contentHash);
    expect(after.pin.record).toEqual(before.pin.record);
    expect(after.frozen.contentHash).toBe(before.frozen.contentHash);
    expect((await found("/deals/renamed-deal")).contentHash).not.toBe(before.pin.contentHash);
    expect(after.live.contentHash).not.toBe(before.live.contentHash);
  },
  PATIENCE_MS,
);

test("a pin that never was names those that are", async () => {
  expect(await shared("/deals/renamed-deal/revisions/99")).toMatchObject({
    kind: "missing",
    near: [{ path: "/deals/renamed-deal/revisions/2" }, { path: "/deals/renamed-deal/revisions/1" }],
  });
});
