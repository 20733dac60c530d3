import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import ICAL from "ical.js";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { ruleTerm } from "@/lib/db/drafts/rule-term";
import { deleteRecord } from "@/lib/db/publish/delete-record";
import type { RecordEdit } from "@/lib/db/publish/edits";
import { publish } from "@/lib/db/publish/publish";
import { readStored } from "@/lib/db/store/stored";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { GET as calendarOfAll } from "../calendar.ics/route";
import { GET as whole } from "../feeds/[file]/route";
import { GET as calendarOf } from "./calendars/[noun]/[slug]/[format]/route";
import { GET as dealsFeed } from "./deals-feed/[format]/route";
import { GET as feedOf } from "./feeds/[noun]/[slug]/[format]/route";

/** Feeds and calendars, read by the parsers of other projects, while the record changes. */

const HOSTILE = "A <b>bold</b> & “; DEAL\u2028]]> \\n,; END:VEVENT";
const ORIGIN = "http://localhost:3000";

const DEADLINE = {
  ...{ key: "due", kind: "deployment_deadline", label: "All capacity ready" },
  ...{ from: "amazon", to: "openai", inForceFrom: null, inForceUntil: null, endedByDeal: null },
  claims: [
    {
      ...{ source: "reuters-2025-11", stance: "asserts", quote: "by the end of 2026", rank: "normal" },
      ...{ value: { type: "date", date: "2026~", qualifier: "by" }, reason: null, locator: null },
    },
  ],
};

beforeAll(async () => {
  const bundle = sampleBundle() as unknown as {
    termKinds: object[];
    deals: { slug: string; title: string; terms: object[] }[];
  };
  bundle.termKinds.push({ slug: "deployment_deadline", label: "Deadline", group: "Time", valueType: "date" });
  const [first] = bundle.deals;
  first?.terms.push(DEADLINE);
  if (first) first.title = HOSTILE.replace("\u2028", " ");
  expect(await importOf(bundle)).toMatchObject({ ok: true });
});

const ask = (path: string) => new Request(`${ORIGIN}${path}`);
const context = <P>(params: P) => ({ params: Promise.resolve(params) });
const feed = (noun: string, slug: string, format = "atom") =>
  feedOf(ask(`/${noun}/${slug}/feed.${format}`), context({ noun, slug, format }));
const calendar = (noun: string, slug: string, format = "ics") =>
  calendarOf(ask(`/${noun}/${slug}/calendar.${format}`), context({ noun, slug, format }));

async function atom(answer: Promise<Response>) {
  const { entries } = parseAtomFeed(await (await answer).text());
  return {
    entries: (entries ?? []).map(({ id, title, summary, content }) => ({
      id,
      title: title?.value ?? "",
      summary: summary?.value,
      content: content?.value ?? "",
    })),
  };
}

async function events(answer: Promise<Response>): Promise<Map<string, ICAL.Event>> {
  const component = new ICAL.Component(ICAL.parse(await (await answer).text()));
  const found = component.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  return new Map(found.map((one) => [one.uid.split("@")[0]?.split(".").slice(1).join(".") ?? "", one]));
}

/** What a reader of the calendar sees of one event. */
const eventOf = async (answer: Promise<Response>, key: string) => {
  const event = (await events(answer)).get(key);
  if (!event) throw new Error(`no event ${key}`);
  const { uid, summary, description, sequence, startDate, endDate } = event;
  const status = event.component.getFirstPropertyValue("status");
  const days = [startDate.toString(), endDate.toString()];
  return { uid, summary, description, sequence: Number(sequence), status, days, isDay: startDate.isDate };
};

async function edit(slug: string, fields: object): Promise<void> {
  const [stored] = await readStored(db(), "deals", { slug: { in: [slug] } });
  if (!stored) throw new Error(`no ${slug}`);
  const record = { ...stored.record, ...fields };
  const asked = { section: "deals", id: stored.id, baseRevision: stored.headRevision, record } as RecordEdit;
  expect(await publish(await storedActor(), { edits: [asked], message: "Edited" })).toMatchObject({
    ok: true,
  });
}

async function rule(key: string, rank: "preferred" | "deprecated" | "normal"): Promise<void> {
  const [stored] = await readStored(db(), "deals", { slug: { in: ["first"] } });
  const ranks = stored?.record.terms.find((term) => term.key === key)?.claims.map(() => rank) ?? [];
  const reason = rank === "normal" ? "" : "It was a slip.";
  const request = { deal: "first", key, baseRevision: stored?.headRevision ?? 0, ranks, reason };
  expect(await ruleTerm(await storedActor(), request)).toMatchObject({ ok: true });
}

test("a feed holds every save of what it is of, the newest first, and hostile words as text", async () => {
  await edit("second", { summary: "Another summary." });
  const of = await atom(feed("deals", "second"));
  expect(of.entries.map(({ title, summary }) => [title, summary])).toEqual([
    [expect.any(String), "Edited"],
    [expect.stringMatching(/^New: /), "Test"],
  ]);
  const partnership = await atom(feed("partnerships", "aws-openai"));
  expect(partnership.entries.map(({ title }) => title)).toContain(`New: ${HOSTILE.replace("\u2028", " ")}`);
  for (const [noun, slug] of [
    ["organizations", "openai"],
    ["sources", "reuters-2025-11"],
  ] as const)
    expect((await atom(feed(noun, slug))).entries.length, noun).toBeGreaterThan(2);
  const json = parseJsonFeed(await (await feed("deals", "second", "json")).json());
  expect(json.items?.map(({ id }) => id)).toEqual(of.entries.map(({ id }) => id));
});

test("a view of the deals has a feed of its own, and one that cannot be read is refused", async () => {
  const of = (query: string) => dealsFeed(ask(`/deals/feed.json${query}`), context({ format: "json" }));
  const all = parseJsonFeed(await (await of("")).json()).items?.length ?? 0;
  const none = parseJsonFeed(await (await of("?q=nothinglikethis")).json()).items ?? [];
  expect(all).toBeGreaterThan(none.length);
  expect(none).toEqual([]);
  expect((await of("?kind=chips")).status).toBe(400);
});

test("a form that there is none of is 404 and names those that there are", async () => {
  const answers = [
    await feed("deals", "first", "rss"),
    await calendar("deals", "first", "xcs"),
    await whole(ask("/feeds/all.atom"), context({ file: "all.atom" })),
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(404);
    expect((await answer.json()).formats.join()).toMatch(/\.(atom|ics)/);
  }
});

test("a ruling cancels the event under its name and is an entry of the feed of rulings; taken back, both follow", async () => {
  const before = await eventOf(calendar("deals", "first"), "due");
  // About 2026 is padded by a year on both ends; the end is the day after.
  expect(before).toMatchObject({ isDay: true, days: ["2025-01-01", "2028-01-01"], status: "CONFIRMED" });
  expect(before.summary).toContain(HOSTILE.replace("\u2028", " "));
  expect(before.description).toMatch(/any day from/);
  await rule("due", "deprecated");
  const after = await eventOf(calendar("deals", "first"), "due");
  expect(after).toMatchObject({ uid: before.uid, status: "CANCELLED", sequence: before.sequence + 1 });
  expect(after.description).toContain("It was a slip.");
  const rulings = async () => atom(whole(ask("/feeds/rulings.atom"), context({ file: "rulings.atom" })));
  expect((await rulings()).entries.map(({ content }) => content)).toEqual([
    expect.stringContaining("Reason: It was a slip."),
  ]);
  await rule("due", "normal");
  const again = await eventOf(calendarOfAll(ask("/calendar.ics?kind=deadline")), "due");
  expect(again.status).toBe("CONFIRMED");
  expect((await rulings()).entries.map(({ title }) => title.split(", ").at(-1))).toEqual([
    "counted again as the others",
    "set aside",
  ]);
});

test("after a renaming both lead on; after a deletion both say why, and what held it goes on", async () => {
  const uid = (await events(calendar("deals", "second"))).size;
  await edit("second", { slug: "renamed" });
  for (const ask of [feed, calendar]) {
    const moved = await ask("deals", "second");
    expect([moved.status, moved.headers.get("location")]).toEqual([
      308,
      expect.stringContaining("/deals/renamed/"),
    ]);
  }
  expect((await events(calendar("deals", "renamed"))).size).toBe(uid);
  const [stored] = await readStored(db(), "deals", { slug: { in: ["renamed"] } });
  const deleting = {
    section: "deals" as const,
    id: stored?.id ?? "",
    baseRevision: stored?.headRevision ?? 0,
  };
  await deleteRecord(await storedActor(), { ...deleting, reason: "It was never signed.", successor: null });
  for (const ask of [feed, calendar]) {
    const gone = await ask("deals", "renamed");
    expect([gone.status, (await gone.json()).detail]).toEqual([410, "It was never signed."]);
  }
  const [newest] = (await atom(feed("partnerships", "aws-openai"))).entries;
  expect([newest?.title, newest?.content]).toEqual([
    expect.stringMatching(/^Withdrawn: /),
    expect.stringContaining("It was never signed."),
  ]);
});
