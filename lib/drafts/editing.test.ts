import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DraftDocument, draftDocumentSchema } from "./document";
import { beginEditing, type Editing, type EditingAction, editing } from "./history";
import { mergeDrafts } from "./merge";
import { type Edit, edited, type Place } from "./places";

function deal(record: object = {}): DraftDocument {
  return draftDocumentSchema.parse({ format: "entente-draft/1", section: "deals", record });
}

const term = (id: string, label = id) => ({
  ...{ id, key: "", kind: "", label, from: "", to: "", inForceFrom: "", inForceUntil: "", endedByDeal: "" },
  translations: { fr: { label: "" } },
  claims: [],
});
const set = (field: string, value: string): Edit => ({ do: "set", at: ["record", field], value });
const anyEdit = (): fc.Arbitrary<Edit> => {
  const at = ["record", "terms"];
  const index = fc.nat({ max: 5 });
  return fc.oneof(
    fc
      .tuple(fc.constantFrom("title", "slug", "kind"), fc.string({ maxLength: 3 }))
      .map(([f, v]) => set(f, v)),
    fc.tuple(index, fc.uuid()).map(([i, id]): Edit => ({ do: "insert", at, index: i, entry: term(id) })),
    index.map((i): Edit => ({ do: "remove", at, index: i })),
    fc.tuple(index, index).map(([from, to]): Edit => ({ do: "move", at, from, to })),
    fc
      .tuple(index, fc.string({ maxLength: 3 }))
      .map(([i, value]): Edit => ({ do: "set", at: [...at, i, "label"], value })),
  );
};
const start = () => deal({ title: "A", terms: [term("a"), term("b"), term("c")] });
const run = (state: Editing, ...actions: EditingAction[]) => actions.reduce(editing, state);

describe("edited", () => {
  it("changes what stands at a place and nothing else", () => {
    const next = edited(start(), { do: "set", at: ["record", "terms", 1, "label"], value: "B" });
    expect(valueAt(next, ["record", "terms", 1, "label"])).toBe("B");
    expect(valueAt(next, ["record", "terms", 0])).toEqual(valueAt(start(), ["record", "terms", 0]));
  });

  it("never makes a document that is not one, and leaves a place alone that is not there", () => {
    fc.assert(
      fc.property(fc.array(anyEdit(), { maxLength: 12 }), (edits) => {
        const document = edits.reduce(edited, start());
        expect(draftDocumentSchema.parse(document)).toEqual(document);
      }),
    );
    expect(edited(start(), { do: "set", at: ["record", "terms", 9, "label"], value: "x" })).toEqual(start());
  });
});

describe("editing", () => {
  it("undoes to the beginning and redoes to the end", () => {
    fc.assert(
      fc.property(fc.array(anyEdit(), { maxLength: 12 }), (edits) => {
        const end = run(beginEditing(start()), ...edits);
        const back = run(end, ...end.past.map(() => ({ do: "undo" }) as const));
        expect(back.document).toEqual(start());
        expect(run(back, ...back.future.map(() => ({ do: "redo" }) as const)).document).toEqual(end.document);
      }),
    );
  });

  it("takes back what was typed into one field in one go", () => {
    const typed = run(beginEditing(start()), set("title", "AB"), set("title", "ABC"), { do: "pause" });
    const more = run(typed, set("title", "ABCD"));
    expect(run(more, { do: "undo" }).document).toEqual(typed.document);
    expect(run(more, { do: "undo" }, { do: "undo" }).document).toEqual(start());
  });
});

describe("mergeDrafts", () => {
  const apply = (...edits: Edit[]) => edits.reduce(edited, start());

  it("keeps what two changed apart", () => {
    const mine = apply(set("title", "Mine"), { do: "remove", at: ["record", "terms"], index: 2 });
    const theirs = apply(
      set("slug", "theirs"),
      { do: "set", at: ["record", "terms", 0, "label"], value: "Theirs" },
      { do: "insert", at: ["record", "terms"], index: 3, entry: term("d") },
    );
    const { document, conflicts } = mergeDrafts({ base: start(), mine, theirs });
    expect(conflicts).toEqual([]);
    expect(document.record).toMatchObject({
      title: "Mine",
      slug: "theirs",
      terms: [{ id: "a", label: "Theirs" }, { id: "b" }, { id: "d" }],
    });
  });

  it("names what both changed, and says mine meanwhile", () => {
    const { document, conflicts } = mergeDrafts({
      base: start(),
      mine: apply(set("title", "M")),
      theirs: apply(set("title", "T")),
    });
    expect(conflicts).toEqual([
      { path: ["record", "title"], base: "A", mine: "M", theirs: "T", words: "title" },
    ]);
    expect(document.record).toMatchObject({ title: "M" });
  });

  it("brings back an entry that one removed and the other changed", () => {
    const mine = apply({ do: "remove", at: ["record", "terms"], index: 0 });
    const theirs = apply({ do: "set", at: ["record", "terms", 0, "label"], value: "T" });
    const { document, conflicts } = mergeDrafts({ base: start(), mine, theirs });
    expect(conflicts).toMatchObject([
      { path: ["record", "terms", { item: "a", by: ["id"] }], mine: undefined, words: "term “T”" },
    ]);
    expect(valueAt(document, ["record", "terms", 0, "label"])).toBe("T");
  });

  it("is the other's when one changed nothing, and its own with itself", () => {
    const edits = fc.array(anyEdit(), { maxLength: 8 });
    fc.assert(
      fc.property(edits, (list) => {
        const changed = list.reduce(edited, start());
        for (const merged of [
          mergeDrafts({ base: start(), mine: start(), theirs: changed }),
          mergeDrafts({ base: start(), mine: changed, theirs: start() }),
          mergeDrafts({ base: start(), mine: changed, theirs: changed }),
        ])
          expect(merged).toEqual({ document: changed, conflicts: [] });
      }),
    );
  });

  it("loses no entry that either added", () => {
    const edits = fc.array(anyEdit(), { maxLength: 8 });
    const ids = (document: DraftDocument) =>
      (valueAt(document, ["record", "terms"]) as { id: string }[]).map((entry) => entry.id);
    fc.assert(
      fc.property(edits, edits, (mine, theirs) => {
        const [m, t] = [mine.reduce(edited, start()), theirs.reduce(edited, start())];
        const merged = ids(mergeDrafts({ base: start(), mine: m, theirs: t }).document);
        const before = new Set(ids(start()));
        for (const id of [...ids(m), ...ids(t)]) if (!before.has(id)) expect(merged).toContain(id);
        expect(new Set(merged).size).toBe(merged.length);
      }),
    );
  });
});

/** What stands at a place; undefined when nothing does. */
function valueAt(document: object, place: Place): unknown {
  return place.reduce<unknown>(
    (at, step) => (at as Readonly<Record<string, unknown>> | undefined)?.[step],
    document,
  );
}
