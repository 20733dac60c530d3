import { beforeAll, expect, test } from "vitest";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { exportedText, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { answerReaderNote, findReported, keepReaderNote, listReaderNotes } from "./reader-notes";

const AT = new Date("2026-11-28T12:00:00Z");

beforeAll(async () => {
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
});

test("a note is kept as it was typed, listed beside its record, and forgets its contact with the answer", async () => {
  const [editor, before] = [await storedActor(), await exportedText()];
  const found = await findReported("deals", "first");
  if (!found) throw new Error("there is such a deal");
  const { recordId } = found;
  const text = "<b>$38 billion</b> is wrong:\nsee the filing.";
  expect(await keepReaderNote({ recordId, text, contact: "me@example.org" })).toBe(true);
  expect(await keepReaderNote({ recordId, text: "Another", contact: "" })).toBe(true);
  const { notes, total } = await listReaderNotes(editor, recordId);
  expect(total).toBe(2);
  expect(notes[0]).toMatchObject({
    text,
    contact: "me@example.org",
    about: { noun: "deals", slug: "first" },
  });

  const id = notes[0]?.id ?? "";
  expect(await answerReaderNote(editor, { id, status: "not_an_error", at: AT })).toBe(true);
  expect(await answerReaderNote(editor, { id, status: "done", at: AT })).toBe(false);
  expect(await db().readerNote.findUnique({ where: { id } })).toMatchObject({
    ...{ status: "not_an_error", contact: null, answeredById: editor.userId },
  });
  expect((await listReaderNotes(editor)).notes.map((note) => note.text)).toEqual(["Another"]);
  expect(await exportedText()).toBe(before);
});

test("a headline is found with its language, where that is not English", async () => {
  const slug = "reuters-2025-11";
  expect(await findReported("sources", slug)).not.toHaveProperty("titleLang");
  const foreign = { "sources[0].title": "Die Zahlen", "sources[0].language": "de" };
  expect(await importOf(sampleBundle(foreign))).toMatchObject({ ok: true });
  expect(await findReported("sources", slug)).toMatchObject({ title: "Die Zahlen", titleLang: "de" });
});

test("what names no record is none, and the database keeps the limits by itself", async () => {
  for (const slug of ["none", "\0", "first' OR true --"])
    expect(await findReported("deals", slug)).toBeNull();
  const recordId = (await findReported("organizations", "openai"))?.recordId ?? "";
  const note = { recordId, contact: "" };
  await expect(keepReaderNote({ ...note, text: "x".repeat(5_001) })).rejects.toThrow();
  await expect(keepReaderNote({ ...note, text: "" })).rejects.toThrow();
  await keepReaderNote({ ...note, text: "Right", contact: "a@b.org" });
  const answered = { status: "done", answeredById: (await storedActor()).userId, answeredAt: AT } as const;
  await expect(db().readerNote.updateMany({ where: { text: "Right" }, data: answered })).rejects.toThrow();
});
