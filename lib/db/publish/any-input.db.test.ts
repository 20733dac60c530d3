import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readingOfQuery } from "@/lib/csv/sheet";
import type { Actor } from "@/lib/domain/access/actor";
import { blankDocument } from "@/lib/drafts/blank";
import { draftDocumentSchema } from "@/lib/drafts/document";
import { draftOfRecord } from "@/lib/drafts/from-record";
import { submitRequestSchema } from "@/lib/drafts/outcomes";
import { SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { type Issue, joinPath, parseWith } from "@/lib/schema/explain";
import { storedActor } from "@/lib/testing/actors";
import { type Spoiling, sampleBundle } from "@/lib/testing/bundles";
import { anyHostileText, anyHostileValue } from "@/lib/testing/hostile";
import { importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { publishDraft } from "../drafts/publish-draft";
import { saveDraft } from "../drafts/save-draft";
import { submitDraft } from "../drafts/submit-draft";
import { previewImport } from "../import/browser-import";
import { readSheetUpload } from "../import/read-sheet-upload";
import { readUpload } from "../import/read-upload";
import { newId } from "../store/ids/identity";
import { loadValueTypes } from "../store/present-state";
import { deleteRecord } from "./delete-record";
import type { RecordEdit } from "./edits";
import { publish } from "./publish";

/**
 * Anything in any field, through each way into the record, down to a real PostgreSQL: it is saved, or there is a sentence that
 * says what is wrong and where. Nothing else may come of it.
 */

const RUNS = { numRuns: 20 };
const NUL_IN_SLUG = { section: "organizations", path: "organizations[0].slug" } as const;

let editor: Actor;
beforeAll(async () => {
  editor = await storedActor();
  await importOf(sampleBundle());
});

/** A record of the sample, and one of the places in it where something is written. */
type Place = { section: Section; path: string };

function placesOf(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [path];
  const within = Array.isArray(value)
    ? value.map((entry, index) => placesOf(entry, `${path}[${index}]`))
    : Object.entries(value).map(([key, entry]) => placesOf(entry, path === "" ? key : `${path}.${key}`));
  return within.flat();
}

const PLACES: readonly Place[] = SECTION_NAMES.flatMap((section) =>
  placesOf(sampleBundle()[section], section).map((path) => ({ section, path })),
);

const anyPlace = fc.constantFrom(...PLACES);

/** The record of the sample that the place is in, spoilt there. */
function spoilt({ section, path }: Place, value: unknown): Record<string, unknown> {
  const at = Number(/\[(\d+)\]/.exec(path)?.[1]);
  const bundle = sampleBundle({ [path]: value } as Spoiling) as Record<Section, Record<string, unknown>[]>;
  return bundle[section][at] ?? {};
}

type Types = Parameters<typeof draftOfRecord>[2];

/** The record of the sample as a draft holds it, spoilt there. */
function draftSpoilt({ section, path }: Place, { text, types }: { text: string; types: Types }): object {
  const at = Number(/\[(\d+)\]/.exec(path)?.[1]);
  const stored = (sampleBundle() as Record<Section, Record<string, unknown>[]>)[section][at];
  const record = draftOfRecord(section, stored as never, types) as unknown as Record<string, unknown>;
  for (const key of Object.keys(record))
    if (typeof record[key] === "string" && path.includes(key)) record[key] = text;
  return record;
}

/** Issues that a person can use: each has a place or a sentence, and they can be stored and sent as they are. */
function expectClear(issues: readonly Issue[]): void {
  expect(issues.length).toBeGreaterThan(0);
  for (const { path, message } of issues) {
    expect(message.trim()).not.toBe("");
    expect(joinPath(path) + message).not.toMatch(/\0|\p{Cs}|prisma|undefined|\[object/iu);
  }
}

describe("whatever is written in a field", { timeout: 120_000 }, () => {
  it("is saved by an editor or refused with its place", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, anyHostileValue(), fc.boolean(), async (place, value, isNew) => {
        const record = spoilt(place, value);
        const edit = {
          section: place.section,
          record,
          id: isNew ? null : newId(),
          baseRevision: isNew ? 0 : 1,
        };
        const outcome = await publish(editor, { edits: [edit as unknown as RecordEdit], message: "m" });
        if (!outcome.ok && outcome.reason === "invalid") expectClear(outcome.issues);
      }),
      RUNS,
    );
  });

  it("is planned by an import or refused with its place", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, anyHostileValue(), async ({ path }, value) => {
        const bytes = Buffer.from(JSON.stringify(sampleBundle({ [path]: value } as Spoiling)));
        const collection = await readUpload([bytes] as never, UPLOAD);
        const outcome = await previewImport(editor, { ...WATCHED, matter: { kind: "bundle", collection } });
        if (!outcome.ok) expectClear(outcome.issues);
      }),
      { ...RUNS, examples: [[NUL_IN_SLUG, "a\0b"]] },
    );
  });

  it("is kept in a draft, and the draft is published or refused with its place", async () => {
    const types = await loadValueTypes(db());
    await fc.assert(
      fc.asyncProperty(anyPlace, anyHostileText(), async ({ section, path }, text) => {
        const record = draftSpoilt({ section, path }, { text, types });
        const read = parseWith(draftDocumentSchema, { ...blankDocument(section), record });
        if (!read.ok) return expectClear(read.issues);
        const document = read.value;
        const id = newId();
        const saved = await saveDraft(editor, { id, recordId: null, baseRevision: 0, version: 0, document });
        expect(saved).toEqual({ ok: true, version: 1 });
        const message = text.trim() || "m";
        for (const work of [submitDraft, publishDraft]) {
          const version = (await db().draft.findUniqueOrThrow({ where: { id } })).version;
          const request = submitRequestSchema.safeParse({ id, version, message });
          if (!request.success) continue;
          const outcome = await work(editor, request.data);
          if (!outcome.ok && outcome.reason === "invalid") expectClear(outcome.issues);
        }
      }),
      { ...RUNS, examples: [[NUL_IN_SLUG, "x".repeat(20_001)]] },
    );
  });

  it("is a reason, or refused as one", async () => {
    await fc.assert(
      fc.asyncProperty(anyHostileText(), anyHostileText(), async (reason, slug) => {
        const deleting = { section: "events", id: newId(), baseRevision: 1, reason } as const;
        const outcome = await deleteRecord(editor, { ...deleting, successor: { section: "events", slug } });
        if (!outcome.ok && outcome.reason === "invalid") expectClear(outcome.issues);
      }),
      RUNS,
    );
  });

  it("is read from a cell of a table or refused with its line", async () => {
    const reading = readingOfQuery({ rows: "events", columns: "slug,partnership,on,title,kind" });
    if (!reading.ok) throw new Error("no reading");
    await fc.assert(
      fc.asyncProperty(fc.array(anyHostileText(), { minLength: 5, maxLength: 5 }), async (cells) => {
        const row = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
        const file = Buffer.from(`slug,partnership,on,title,kind\n${row}\n`);
        const read = await readSheetUpload([file] as never, reading.value, UPLOAD);
        if (!read.ok) return expectClear(read.issues);
        const outcome = await previewImport(editor, {
          ...WATCHED,
          matter: { kind: "sheet", sheet: read.sheet },
        });
        if (!outcome.ok) expectClear(outcome.issues);
      }),
      RUNS,
    );
  });
});

const UPLOAD = { name: "the file", onProgress: () => {} };
const WATCHED = { onProgress: () => {}, signal: new AbortController().signal };
