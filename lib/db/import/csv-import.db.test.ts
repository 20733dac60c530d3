import { beforeEach, describe, expect, it } from "vitest";
import { matchColumns } from "@/lib/csv/match-columns";
import { readCsv } from "@/lib/csv/read-csv";
import type { Sheet, SheetReading } from "@/lib/csv/sheet";
import type { Actor } from "@/lib/domain/access/actor";
import { MOST_BYTES } from "@/lib/schema/bundle/import-run";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, exportedText, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { applyImport, previewImport } from "./browser-import";
import { readSheetUpload } from "./read-sheet-upload";

/** A CSV file from its bytes to the record: the same two steps as a bundle. */

/** On a machine that does much else at the same time. */
const PATIENCE_MS = 60_000;

const RENAMED = "slug,title,ends\r\nfirst,Renamed,late 2032\r\n";
const CLAIM = "deal,term,source,stance,value,quote\r\n";

async function sheetOf(rows: Sheet["rows"], text: string): Promise<Sheet> {
  const table = readCsv(text);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  const reading = { rows, columns: matchColumns(table.value.header, rows), empty: "keep" } as const;
  const read = await upload([text], reading);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.sheet;
}

async function upload(pieces: readonly (string | Uint8Array)[], reading: SheetReading) {
  async function* sent() {
    for (const piece of pieces) yield Buffer.from(piece);
  }
  return readSheetUpload(sent(), reading, { name: "deals.csv", onProgress: () => {} });
}

const request = async (rows: Sheet["rows"], text: string) => ({
  matter: { kind: "sheet", sheet: await sheetOf(rows, text) } as const,
  onProgress: () => {},
  signal: new AbortController().signal,
});

const outcomeOf = async (actor: Actor, rows: Sheet["rows"], text: string) =>
  previewImport(actor, await request(rows, text));

async function planned(actor: Actor, rows: Sheet["rows"], text: string) {
  const outcome = await outcomeOf(actor, rows, text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.preview;
}

const applied = async (actor: Actor, fingerprint: string, [rows, text]: [Sheet["rows"], string]) =>
  applyImport(actor, { ...(await request(rows, text)), message: "From a table", fingerprint });

const recordOf = async () => JSON.parse(await exportedText()) as ReturnType<typeof sampleBundle>;

beforeEach(async () => {
  await clearRecord();
  await importOf(sampleBundle());
});

describe("a CSV file at the editor", { timeout: PATIENCE_MS }, () => {
  it("shows what each row would change, and changes nothing", async () => {
    const text = `${RENAMED}second,A second deal,\r\n`;
    const { sections } = await planned(await storedActor(), "deals", text);
    expect(sections).toMatchObject([
      {
        section: "deals",
        created: 0,
        changed: 1,
        unchanged: 1,
        records: [
          {
            slug: "first",
            lines: "line 2",
            changes: [
              { kind: "added", place: "end", before: null, after: ["second half of 2032"] },
              { kind: "changed", place: "title", before: ["A first deal"], after: ["Renamed"] },
            ],
          },
        ],
      },
    ]);
    expect(await db().changeSet.count()).toBe(1);
  });

  it("does what was shown and leaves every field that has no column", async () => {
    const editor = await storedActor("editor", "Ada");
    const { fingerprint } = await planned(editor, "deals", RENAMED);
    expect(await applied(editor, fingerprint, ["deals", RENAMED])).toEqual({ ok: true, changeSet: 2 });
    const before = sampleBundle({ "deals[0].title": "Renamed", "deals[0].endsOn": "2032-41" });
    expect(await recordOf()).toEqual(before);
    const saved = await db().changeSet.findUniqueOrThrow({ where: { number: 2 } });
    expect(saved).toMatchObject({ kind: "import", message: "From a table", authorId: editor.userId });
    expect(await planned(editor, "deals", RENAMED)).toMatchObject({
      sections: [{ changed: 0, unchanged: 1 }],
    });
  });

  it("is refused when a record moved in a field that it does not name", async () => {
    const editor = await storedActor();
    const { fingerprint } = await planned(editor, "deals", RENAMED);
    await importOf(sampleBundle({ "deals[0].summary": "Something else." }));
    expect(await applied(editor, fingerprint, ["deals", RENAMED])).toEqual({ ok: false, reason: "moved" });
    const again = await planned(editor, "deals", RENAMED);
    expect(await applied(editor, again.fingerprint, ["deals", RENAMED])).toMatchObject({ ok: true });
    expect(await recordOf()).toMatchObject({ deals: [{ summary: "Something else.", title: "Renamed" }, {}] });
  });

  it("is refused when its columns are matched otherwise than in the plan", async () => {
    const editor = await storedActor();
    const { fingerprint } = await planned(editor, "deals", RENAMED);
    const other = RENAMED.replace("title", "summary");
    expect(await applied(editor, fingerprint, ["deals", other])).toEqual({ ok: false, reason: "moved" });
  });

  it("adds claims to terms, and creates records that refer to each other's kinds", async () => {
    const editor = await storedActor();
    const sources = "title,publisher,date,tier\r\nNo trace of it,CNA,Oct 2025,press\r\n";
    const plan = await planned(editor, "sources", sources);
    expect(plan.sections).toMatchObject([{ created: 1, records: [{ slug: "cna-2025-10-no-trace-of-it" }] }]);
    expect(await applied(editor, plan.fingerprint, ["sources", sources])).toMatchObject({ ok: true });
    const claims = `${CLAIM}first,spend,cna-2025-10-no-trace-of-it,denies,$38bn,"no ""trace"" of it"\r\n`;
    const { fingerprint, sections } = await planned(editor, "claims", claims);
    expect(sections).toMatchObject([{ section: "deals", changed: 1, records: [{ lines: "line 2" }] }]);
    expect(await applied(editor, fingerprint, ["claims", claims])).toMatchObject({ ok: true });
    const { deals } = (await recordOf()) as { deals: { terms: { claims: object[] }[] }[] };
    expect(deals[0]?.terms[0]?.claims).toMatchObject([
      { source: "reuters-2025-11" },
      { source: "cna-2025-10-no-trace-of-it", stance: "denies", quote: 'no "trace" of it' },
    ]);
  });

  it.each<[rows: Sheet["rows"], text: string, ...wrong: [path: string, message: RegExp][]]>([
    ["deals", "slug,partnership\r\nsecond,aws\r\n", ["line 2, column “partnership”", /no partnership "aws"/]],
    ["deals", "slug,amends\r\nfirst,second\r\n", ["line 2, column “amends”", /runs in a circle/]],
    [
      "deals",
      "slug,title\r\nfirst,A\r\n\r\nfirst,B\r\n",
      ["line 4, column “slug”", /also the slug of line 2/],
    ],
    ["events", "slug,deal\r\nannounced,first; second\r\n", ["line 2, column “deal”", /is not a slug/]],
    ["claims", `${CLAIM}first,spend,nobody,,$1,x\r\n`, ["line 2, column “source”", /no source "nobody"/]],
    [
      "claims",
      `${CLAIM}frist,spend,x,,$1,x\r\n`,
      ["line 2, column “deal”", /no deal "frist" \(is "first" meant/],
    ],
    [
      "deals",
      "slug,partnership\r\nfirst,Amazn Web\r\n",
      ["line 2, column “partnership”", /no partnership "Amazn Web" is on record/],
    ],
    [
      "partnerships",
      "slug,parties\r\naws-openai,aws: customer; opnai: customer\r\n",
      ["line 2, column “parties”, entry 2", /no organization "opnai" \(is "openai" meant/],
    ],
    ["claims", `${CLAIM}none,spend,nobody,,$1,x\r\n`, ["line 2, column “deal”", /no deal "none"/]],
  ])("tells what is wrong by line and column: %s %j", async (rows, text, ...wrong) => {
    expect(await outcomeOf(await storedActor(), rows, text)).toEqual({
      ok: false,
      reason: "withIssues",
      issues: wrong.map(([path, message]) => ({ path: [path], message: expect.stringMatching(message) })),
    });
  });

  it("brings kinds of term, named by their label where they have no slug", async () => {
    const editor = await storedActor();
    const text = "label,group,type of value\r\nBoard seat,Control,flag\r\nDuration,Time,date\r\n";
    const { fingerprint, sections } = await planned(editor, "termKinds", text);
    expect(sections).toMatchObject([{ section: "termKinds", created: 1, changed: 1 }]);
    expect(await applied(editor, fingerprint, ["termKinds", text])).toMatchObject({ ok: true });
    expect(await recordOf()).toMatchObject({
      termKinds: [
        { slug: "spend_commitment" },
        { slug: "duration", valueType: "date" },
        { slug: "board_seat", label: "Board seat", group: "Control", valueType: "flag" },
      ],
    });
  });

  it("finds organizations and partnerships by name and alias, and asks about a name that resembles one", async () => {
    const editor = await storedActor();
    const { slug, name } = await db().partnership.findFirstOrThrow({ where: { slug: "aws-openai" } });
    const parties = "AWS: cloud provider; Open AI, Inc.: customer";
    const text = `slug,partnership,parties\r\nfirst,"${name}","${parties}"\r\n`;
    expect(slug).toBe("aws-openai");
    expect(await planned(editor, "deals", text)).toMatchObject({ sections: [{ changed: 0, unchanged: 1 }] });
    const same = await planned(
      editor,
      "organizations",
      "name,kind,homepage\r\nOPEN AI,AI lab,https://openai.com\r\n",
    );
    expect(same.sections).toMatchObject([
      { created: 0, changed: 1, records: [{ slug: "openai", title: "OpenAI" }] },
    ]);
    expect(await outcomeOf(editor, "organizations", "name,kind\r\nOpenIA,AI lab\r\n")).toMatchObject({
      ok: false,
      issues: [
        {
          path: ["line 2, column “name”"],
          message: expect.stringMatching(/"OpenIA" resembles "openai" on record/),
        },
      ],
    });
    expect(
      await planned(editor, "organizations", "slug,name,kind\r\nopen-ia,OpenIA,AI lab\r\n"),
    ).toMatchObject({
      sections: [{ created: 1 }],
    });
  });

  it("brings terms, each with a claim, and finds terms by their label", async () => {
    const editor = await storedActor();
    const head = "deal,kind of term,label,from,to,source,value,quote\r\n";
    const text = `${head}first,Duration,Length of the lease,AWS,OpenAI,reuters-2025-11,7 years,for seven years\r\nfirst,Duration,Length of the lease,,,reuters-2025-11,about 8 years,some eight years\r\n`;
    const { fingerprint } = await planned(editor, "terms", text);
    expect(await applied(editor, fingerprint, ["terms", text])).toMatchObject({ ok: true });
    const { deals } = (await recordOf()) as { deals: { terms: { key: string; claims: object[] }[] }[] };
    const added = deals[0]?.terms.find(({ key }) => key === "length-of-the-lease");
    expect(added).toMatchObject({
      kind: "duration",
      from: "amazon",
      to: "openai",
      claims: [{ value: { months: 84 } }, { value: { months: 96, qualifier: "about" } }],
    });
    const claim = `${CLAIM}first,Length of the lease,reuters-2025-11,denies,9 years,not nine\r\n`;
    expect(await planned(editor, "claims", claim)).toMatchObject({ sections: [{ changed: 1 }] });
    expect(
      await outcomeOf(editor, "terms", `${head}first,,Other,,,reuters-2025-11,7 years,x\r\n`),
    ).toMatchObject({
      issues: [
        {
          path: ["line 2, column “kind of term”"],
          message: expect.stringMatching(/a new term needs its kind of term/),
        },
      ],
    });
    expect(
      await outcomeOf(editor, "terms", `${head}first,Durration,Other,,,reuters-2025-11,7 years,x\r\n`),
    ).toMatchObject({
      issues: [
        { path: ["line 2, column “kind of term”"], message: expect.stringMatching(/is "duration" meant/) },
      ],
    });
  });

  it("marks a value whose type is unusual for its term", async () => {
    const text = `${CLAIM}first,spend,reuters-2025-11,asserts,2030~,about 2030\r\nfirst,spend,reuters-2025-11,denies,$1bn,one\r\n`;
    const { sections } = await planned(await storedActor(), "claims", text);
    expect(sections[0]?.records[0]?.remarks).toEqual([
      expect.stringMatching(/^“.*2030.*” is read as date; “.*” usually has money$/),
    ]);
  });

  it("is not for a contributor, whatever the page has checked", async () => {
    const contributor = await storedActor("contributor", "Cy");
    await expect(planned(contributor, "deals", RENAMED)).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("that is too large, or no text, is refused before it is read", async () => {
    const reading = { rows: "deals", columns: ["slug"], empty: "keep" } as const;
    const refused = async (...pieces: (string | Uint8Array)[]) => upload(pieces, reading);
    expect(await refused(Buffer.alloc(MOST_BYTES, "x"), "x")).toMatchObject({
      issues: [{ path: ["deals.csv"], message: expect.stringMatching(/^more than 20 MB/) }],
    });
    expect(await refused(Buffer.from([0xc3, 0x28]))).toMatchObject({
      issues: [{ path: ["deals.csv"], message: expect.stringMatching(/UTF-8/) }],
    });
    expect(await refused("slug,title\r\nfirst,A\r\n")).toMatchObject({
      issues: [{ message: expect.stringMatching(/1 are matched, but the file has 2/) }],
    });
  });
});
