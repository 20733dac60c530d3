import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { matchColumns } from "@/lib/csv/match-columns";
import { readCsv } from "@/lib/csv/read-csv";
import type { BundleClaim, BundleDeal, BundleSource } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, exportedText, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { applyImport, previewImport } from "../import/browser-import";
import { readSheetUpload } from "../import/read-sheet-upload";
import { readStored } from "../store/stored";
import { verifyRecords } from "../verify/verify-records";
import type { RecordEdit } from "./edits";
import { publish } from "./publish";

/** Two sources with one address, and one publisher in two spellings, make nothing firmer: by a save (form and API), a table, a bundle. */

const PATIENCE_MS = 60_000;
const ALREADY = /^this address is already the source "OpenAI turns to Amazon" \(reuters-2025-11\)/;

const ADDRESSES = [
  "http://www.reuters.com/a",
  "https://reuters.com/a/",
  "https://www.reuters.com/a#top",
  "https://www.reuters.com/a?utm_source=newsletter&utm_medium=email",
  "https://reuters.com/a/?gclid=1&fbclid=2&mc_cid=3&ref=home",
];

function source(change: Partial<BundleSource>): BundleSource {
  return {
    ...{ slug: "again", title: "The same again", publisher: "CNBC", url: null, publishedOn: "2025-11-04" },
    ...{ language: "en", tier: "press", via: null, cites: [] },
    ...change,
  };
}

const claimOf = (slug: string): BundleClaim => ({
  ...{ source: slug, stance: "asserts", quote: "38 billion", rank: "normal", reason: null, locator: null },
  value: { type: "money", amount: "38000000000", currency: "USD", qualifier: "exact" },
});

async function storedDeal() {
  const [deal] = await readStored(db(), "deals", { slug: { in: ["first"] } });
  if (!deal) throw new Error("the sample has a deal");
  return deal;
}

/** What the form and the API do: the source, and the deal with a claim of it, in one save. */
async function saveWith(added: BundleSource) {
  const { id, headRevision, record } = await storedDeal();
  const terms = record.terms.map((term) => ({ ...term, claims: [...term.claims, claimOf(added.slug)] }));
  const edits: RecordEdit[] = [
    { section: "sources", id: null, baseRevision: 0, record: added },
    { section: "deals", id, baseRevision: headRevision, record: { ...record, terms } },
  ];
  return publish(await storedActor(), { edits, message: "Test" });
}

function bundleWith(...added: BundleSource[]): Record<string, unknown> {
  const sample = sampleBundle() as { sources: BundleSource[]; deals: BundleDeal[] };
  sample.sources.push(...added);
  sample.deals[0]?.terms[0]?.claims.push(...added.map(({ slug }) => claimOf(slug)));
  return sample as unknown as Record<string, unknown>;
}

async function standing(): Promise<string> {
  const row = await db().termStanding.findFirstOrThrow({
    where: { isCurrent: true, term: { key: "spend", deal: { slug: "first" } } },
  });
  return row.standing;
}

async function sheet(text: string) {
  const table = readCsv(text);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  const reading = {
    rows: "sources",
    columns: matchColumns(table.value.header, "sources"),
    empty: "keep",
  } as const;
  async function* sent() {
    yield Buffer.from(text);
  }
  const read = await readSheetUpload(sent(), reading, { name: "sources.csv", onProgress: () => {} });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const matter = { kind: "sheet", sheet: read.sheet } as const;
  return { matter, onProgress: () => {}, signal: new AbortController().signal };
}

beforeEach(async () => {
  await clearRecord();
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true, warnings: [] });
});

describe("one document", { timeout: PATIENCE_MS }, () => {
  it.each(ADDRESSES)("is refused a second time by a save, with the name of the first: %s", async (url) => {
    expect(await saveWith(source({ url }))).toMatchObject({
      ok: false,
      reason: "invalid",
      issues: [{ path: ["edits", 0, "url"], message: expect.stringMatching(ALREADY) }],
    });
    expect(await standing()).toBe("reported");
  });

  it.each(ADDRESSES)("is refused a second time by a bundle: %s", async (url) => {
    expect(await importOf(bundleWith(source({ url })))).toMatchObject({
      ok: false,
      issues: [{ path: ["sources", 1, "url"], message: expect.stringMatching(ALREADY) }],
    });
    expect(await standing()).toBe("reported");
  });

  it("is refused a second time by a table, against the record and within the table", async () => {
    const actor = await storedActor();
    const head = "slug,title,publisher,url,language,tier\r\n";
    const again = await previewImport(
      actor,
      await sheet(`${head}again,Again,CNBC,${ADDRESSES[3]},en,press\r\n`),
    );
    expect(again).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(ALREADY) }] });
    const rows = "x,X,A,https://example.org/x,en,press\r\ny,Y,B,http://example.org/x/,en,press\r\n";
    const within = await previewImport(actor, await sheet(head + rows));
    expect(within).toMatchObject({
      ok: false,
      issues: [{ message: expect.stringMatching(/^this address is already the source "X" \(x\)/) }],
    });
    const other = await sheet(`${head}again,Again,CNBC,https://www.cnbc.com/a,en,press\r\n`);
    const preview = await previewImport(actor, other);
    if (!preview.ok) throw new Error(JSON.stringify(preview.issues));
    const { fingerprint } = preview.preview;
    expect(await applyImport(actor, { ...other, message: "Test", fingerprint })).toMatchObject({ ok: true });
  });

  it("may stand twice in a bundle, which is told and makes one voice, and comes back as it went", async () => {
    await clearRecord();
    const twins = bundleWith(source({ url: ADDRESSES[0] ?? null }));
    expect(await importOf(twins)).toMatchObject({
      ok: true,
      warnings: [{ path: ["sources", 1, "url"], message: expect.stringMatching(ALREADY) }],
    });
    expect(await standing()).toBe("reported");
    const text = await exportedText();
    expect(await importOf(JSON.parse(text))).toMatchObject({ ok: true, changeSet: null, warnings: [] });
    await clearRecord();
    expect(await importOf(JSON.parse(text))).toMatchObject({ ok: true });
    expect(await exportedText()).toBe(text);
    expect(await verifyRecords()).toEqual([]);
  });

  it("keeps its address through an edit and a renaming, and gives it up when it moves", async () => {
    const [stored] = await readStored(db(), "sources", { slug: { in: ["reuters-2025-11"] } });
    if (!stored) throw new Error("the sample has a source");
    const { id, headRevision, record } = stored as typeof stored & { record: BundleSource };
    const actor = await storedActor();
    const edit = (baseRevision: number, change: Partial<BundleSource>): RecordEdit => ({
      ...{ section: "sources", id, baseRevision },
      record: { ...record, ...change },
    });
    const renamed = edit(headRevision, { slug: "reuters-renamed", url: ADDRESSES[0] ?? null });
    expect(await publish(actor, { edits: [renamed], message: "Test" })).toMatchObject({ ok: true });
    const moved = edit(headRevision + 1, { slug: "reuters-renamed", url: "https://reuters.com/b" });
    const taken: RecordEdit = {
      ...{ section: "sources", id: null, baseRevision: 0 },
      record: source({ url: ADDRESSES[1] ?? null }),
    };
    expect(await publish(actor, { edits: [moved, taken], message: "Test" })).toMatchObject({ ok: true });
    expect(await verifyRecords()).toEqual([]);
  });
});

describe("one publisher", { timeout: PATIENCE_MS }, () => {
  it.each(["REUTERS", "reuters", "The Reuters", "Reuters.", " Reu ters"])(
    "is one voice in two spellings, by a save and by a bundle: %s",
    async (publisher) => {
      const again = source({ publisher: publisher.trim(), url: "https://reuters.com/other" });
      expect(await saveWith(again)).toMatchObject({ ok: true });
      expect(await standing()).toBe("reported");
      await clearRecord();
      expect(await importOf(bundleWith(again))).toMatchObject({ ok: true });
      expect(await standing()).toBe("reported");
    },
  );

  it("makes corroborated with another newsroom, confirmed with a party, and nothing with any number of blogs", async () => {
    const readWith = async (...added: BundleSource[]) => {
      await clearRecord();
      expect(await importOf(bundleWith(...added))).toMatchObject({ ok: true });
      return standing();
    };
    expect(await readWith(source({}))).toBe("corroborated");
    expect(await readWith(source({ publisher: "Amazon", tier: "primary" }))).toBe("confirmed");
    const blogs = ["a", "b", "c"].map((slug) => source({ slug, publisher: slug, tier: "secondary" }));
    expect(await readWith(...blogs)).toBe("reported");
  });

  it("never makes more of itself, whatever its capitals and signs", async () => {
    const spelled = fc
      .array(fc.constantFrom(..."Reuters"), { minLength: 7, maxLength: 7 })
      .chain(() => fc.tuple(fc.infiniteStream(fc.boolean()), fc.constantFrom("", " ", "’", ".", "-")))
      .map(([upper, sign]) =>
        [..."Reuters"].map((c) => (upper.next().value ? c.toUpperCase() : c.toLowerCase())).join(sign),
      );
    await fc.assert(
      fc.asyncProperty(spelled, async (publisher) => {
        await clearRecord();
        await importOf(bundleWith(source({ publisher })));
        expect(await standing()).toBe("reported");
      }),
      { numRuns: 8 },
    );
  });
});
