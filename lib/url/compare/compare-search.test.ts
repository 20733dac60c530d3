import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rawFrom } from "../params";
import {
  compareApiHref,
  compareFileHref,
  compareHref,
  EMPTY_COMPARISON,
  frozenSearch,
  withColumnMoved,
  withoutColumn,
} from "./compare-href";
import { COMPARE, columnText, placeColumns, readColumns } from "./compare-search";

const read = (href: string) => COMPARE.read(rawFrom(new URL(href, "http://entente.test").searchParams));

const TODAY = "2026-11-28";

describe("columns", () => {
  it("are read with their days, imprecise ones too, in order", () => {
    expect(readColumns(["aws-openai", "Microsoft OpenAI@2024-06", "stargate@@2025"], TODAY)).toEqual({
      columns: [
        { asked: "aws-openai", name: "aws-openai", on: null, known: null },
        { asked: "Microsoft OpenAI@2024-06", name: "Microsoft OpenAI", on: "2024-06-30", known: null },
        { asked: "stargate@@2025", name: "stargate", on: null, known: "2025-12-31" },
      ],
      faults: [],
    });
  });

  it.each([
    ["aws-openai@2024-02-30", /not a day/],
    ["aws-openai@yesterday", /not a day/],
    ["@2024-01-01", /name .* is missing/],
  ])("%s says what is wrong", (text, message) => {
    const { columns, faults } = readColumns([text, "stargate"], TODAY);
    expect(columns.map(({ name }) => name)).toEqual(["stargate"]);
    expect(faults[0]?.message).toMatch(message);
  });

  const placed = (texts: readonly string[]) =>
    placeColumns(readColumns(texts, TODAY).columns.map(({ name, ...column }) => ({ ...column, slug: name })));

  it("one twice is shown once, and eight of nine", () => {
    expect(placed(["a", "a", "a@2024-01-01"]).faults.map(({ asked }) => asked)).toEqual(["a"]);
    const { columns, faults } = placed("abcdefghi".split(""));
    expect([columns.length, faults.length]).toEqual([8, 1]);
    expect(faults[0]?.message).toMatch(/At most 8/);
  });

  it("are written as they are read", () => {
    for (const text of ["a", "a@2024-01-01", "a@2024-01-01@2024-02-01", "a@@2024-02-01"]) {
      const [column] = placed([text]).columns;
      expect(column && columnText(column)).toBe(text);
    }
  });

  it("never throw, and none is lost", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const { columns, faults } = readColumns(texts, TODAY);
        expect(columns.length + faults.length).toBe(texts.length);
      }),
    );
  });
});

describe("the address", () => {
  const search = {
    ...EMPTY_COMPARISON,
    c: ["microsoft-openai@2024-06-01", "aws-openai"],
    differences: true,
    group: ["Access and rights"],
    kind: ["capacity"],
    state: ["unknown" as const],
    standing: ["disputed" as const],
    on: "2026-01-01",
    known: "2026-02-01",
    changeSet: 3,
  };

  it("is the whole state", () => {
    expect(read(compareHref(search))).toEqual({ search, notes: [] });
    expect(compareHref(search)).toContain("c=microsoft-openai@2024-06-01&c=aws-openai&differences=1");
  });

  it("is the same for page, files and JSON", () => {
    const query = compareHref(search).slice("/compare".length);
    expect(compareFileHref(search, "xlsx")).toBe(`/compare.xlsx${query}`);
    expect(compareApiHref(search)).toBe(`/api/v1/compare${query}`);
  });

  it("gives defaults and notes for what cannot be read", () => {
    const { search: bad, notes } = read("/compare?c=a&differences=yes&state=lost&changeSet=-1&on=never&x=1");
    expect(bad).toMatchObject({ c: ["a"], differences: false, state: [], changeSet: null, on: null });
    expect(notes.map(({ parameter }) => parameter)).toEqual(["differences", "state", "changeSet", "on", "x"]);
  });

  it("freezes every column at its day", () => {
    const columns = [{ asked: "aws-openai", subject: { slug: "aws-openai" }, on: "2026-11-24" }];
    expect(
      frozenSearch({ ...EMPTY_COMPARISON, c: ["aws-openai"], on: null }, { columns, changeSet: 7 }),
    ).toMatchObject({
      c: ["aws-openai@2026-11-24"],
      on: null,
      changeSet: 7,
    });
  });

  it("moves and removes columns", () => {
    expect(withColumnMoved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(withColumnMoved(["a", "b", "c"], 2, 1)).toEqual(["a", "b", "c"]);
    expect(withoutColumn(["a", "b", "c"], 1)).toEqual(["a", "c"]);
  });
});
