import { beforeEach, describe, expect, it } from "vitest";
import type { RowKind } from "@/lib/csv/fields";
import { matchColumns } from "@/lib/csv/match-columns";
import { readCsv } from "@/lib/csv/read-csv";
import type { BundleDeal } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, exportedText, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { listTermKinds } from "../read/terms/term-kinds";
import { verifyRecords } from "../verify/verify-records";
import { applyImport, previewImport } from "./browser-import";

/** Tables of deals with columns of amounts; cells read by the language of their source and by fiscal years; claims by their id. */

const PATIENCE_MS = 60_000;
const GERMAN = { slug: "zeitung", title: "Z", publisher: "Zeitung", language: "de", tier: "press" } as const;

async function request(rows: RowKind, text: string) {
  const table = readCsv(text);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  const columns = matchColumns(table.value.header, rows, await listTermKinds());
  const sheet = { rows, columns, empty: "keep", table: table.value } as const;
  return {
    matter: { kind: "sheet", sheet } as const,
    onProgress: () => {},
    signal: new AbortController().signal,
  };
}

async function issuesOf(rows: RowKind, text: string) {
  const outcome = await previewImport(await storedActor(), await request(rows, text));
  return outcome.ok ? [] : outcome.issues;
}

/** Imports the table, and gives the deal that is then on record. */
async function brought(rows: RowKind, text: string, slug: string): Promise<BundleDeal> {
  const actor = await storedActor();
  const plan = await previewImport(actor, await request(rows, text));
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  const { fingerprint } = plan.preview;
  const saved = await applyImport(actor, { ...(await request(rows, text)), message: "Table", fingerprint });
  expect(saved).toMatchObject({ ok: true });
  const { deals } = JSON.parse(await exportedText()) as { deals: BundleDeal[] };
  const deal = deals.find((candidate) => candidate.slug === slug);
  if (!deal) throw new Error("it was brought");
  return deal;
}

beforeEach(async () => {
  await clearRecord();
  await importOf(
    sampleBundle({
      "organizations[0].fiscalYearEnd": 6,
      "sources[1]": { ...GERMAN, url: null, publishedOn: null },
    }),
  );
});

describe("a table of deals with amounts", { timeout: PATIENCE_MS }, () => {
  const HEAD =
    "slug,title,partnership,kind,binding,lifecycle,source,quote,from,to,Spend commitment,Duration\r\n";
  const NEW = "third,A third deal,aws-openai,Compute commitment,Signed,In force";

  it("makes terms, each with a claim by the row's source, and adds claims to those that a deal has", async () => {
    const text = `${HEAD}${NEW},zeitung,38 Milliarden Dollar über sieben Jahre,OpenAI,AWS,"38,5 Mrd. US-Dollar",7 Jahre\r\n`;
    expect((await brought("deals", text, "third")).terms).toMatchObject([
      {
        key: "spend-commitment",
        kind: "spend_commitment",
        from: "openai",
        to: "amazon",
        claims: [{ source: "zeitung", value: { type: "money", amount: "38500000000", currency: "USD" } }],
      },
      { kind: "duration", label: "Duration", claims: [{ source: "zeitung", value: { months: 84 } }] },
    ]);
    const more =
      "slug,source,quote,Spend commitment\r\nfirst,zeitung,1 Billion US-Dollar,1 Billion US-Dollar\r\n";
    const { terms } = await brought("deals", more, "first");
    expect(terms[0]?.claims).toHaveLength(2);
    expect(terms[0]?.claims[1]).toMatchObject({
      value: { amount: "1000000000000" },
      quote: "1 Billion US-Dollar",
    });
    expect(await verifyRecords()).toEqual([]);
  });

  it.each([
    [`first,,x,$1bn`, "line 2, column “source”", /is empty; Spend commitment needs its source/],
    [`first,zeitung,,$1bn`, "line 2, column “quote”", /is empty; Spend commitment needs its quote/],
    [`first,nobody,x,$1bn`, "line 2, column “source”", /no source "nobody"/],
    [`first,zeitung,x,some money`, "line 2, column “Spend commitment”", /some money/],
  ])("tells what is wrong by line and column: %s", async (row, path, message) => {
    expect(await issuesOf("deals", `slug,source,quote,Spend commitment\r\n${row}\r\n`)).toEqual([
      { path: [path], message: expect.stringMatching(message) },
    ]);
  });

  it("asks which term is meant where a deal has several of the kind", async () => {
    const head = "deal,kind of term,label,source,value,quote\r\n";
    await brought("terms", `${head}first,Spend commitment,Another,zeitung,$1bn,eins\r\n`, "first");
    expect(await issuesOf("deals", "slug,source,quote,Spend commitment\r\nfirst,zeitung,x,$1bn\r\n")).toEqual(
      [
        {
          path: ["line 2, column “Spend commitment”"],
          message: expect.stringMatching(/2 terms of this kind/),
        },
      ],
    );
  });

  it("reads nothing as an amount where nobody says it", async () => {
    expect(matchColumns(["slug", "Duration"], "deals", await listTermKinds())).toEqual(["slug", null]);
  });
});

describe("rows of other kinds", { timeout: PATIENCE_MS }, () => {
  it("name a stored claim by its id or address, and change what they say of it", async () => {
    const before = await brought("deals", "slug,title\r\nfirst,Renamed\r\n", "first");
    const { shortId: id } = await db().claim.findFirstOrThrow();
    const text = `deal,claim,value,quote\r\nfirst,/d/${before.slug}#c-${id},$39bn,"a $39 billion deal"\r\n`;
    const { terms } = await brought("claims", text, "first");
    expect(terms[0]?.claims).toMatchObject([
      { source: "reuters-2025-11", quote: "a $39 billion deal", value: { amount: "39000000000" } },
    ]);
    expect(await issuesOf("claims", "deal,claim,value\r\nfirst,zzzzzzz,$1\r\n")).toEqual([
      {
        path: ["line 2, column “claim”"],
        message: expect.stringMatching(/no claim "zzzzzzz" in deal "first"/),
      },
    ]);
    expect(await issuesOf("claims", "deal,claim,value\r\nfirst,the first,$1\r\n")).toMatchObject([
      { path: ["line 2, column “claim”"], message: expect.stringMatching(/neither the id nor the address/) },
    ]);
  });

  it("read dates by their source's language and by the fiscal year on record, and ask where none is", async () => {
    const sources = "title,publisher,published,tier,language\r\nEins,Zeitung,03.04.2025,press,de\r\n";
    const actor = await storedActor();
    const plan = await previewImport(actor, await request("sources", sources));
    expect(plan).toMatchObject({
      ok: true,
      preview: { sections: [{ created: 1, records: [{ slug: "zeitung-2025-04-03-eins" }] }] },
    });
    const head = "deal,kind of term,label,from,in force until,source,value,quote\r\n";
    const row = "first,Duration,Length,AWS,FY2026,zeitung,until Q2 FY27,bis";
    expect((await brought("terms", `${head}${row}\r\n`, "first")).terms[1]).toMatchObject({
      inForceUntil: "2025-07/2026-06",
      claims: [{ value: { type: "date", date: "2026-36", qualifier: "until" } }],
    });
    expect(await issuesOf("terms", `${head}${row.replace("AWS", "OpenAI")}\r\n`)).toMatchObject([
      { path: ["line 2, column “in force until”"], message: expect.stringMatching(/none is on record here/) },
    ]);
  });
});
