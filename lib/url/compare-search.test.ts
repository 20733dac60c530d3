import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareApiHref,
  compareFileHref,
  compareHref,
  EMPTY_COMPARISON,
  frozenSearch,
  withColumnMoved,
  withoutColumn,
} from "./compare-href";
import { COMPARE, readColumns } from "./compare-search";
import { rawFrom } from "./params";

const read = (href: string) => COMPARE.read(rawFrom(new URL(href, "http://entente.test").searchParams));

describe("readColumns", () => {
  it("reads slugs with and without a day, in order", () => {
    expect(readColumns(["aws-openai", "microsoft-openai@2024-06-01"])).toEqual({
      columns: [
        { asked: "aws-openai", slug: "aws-openai", on: null },
        { asked: "microsoft-openai@2024-06-01", slug: "microsoft-openai", on: "2024-06-01" },
      ],
      faults: [],
    });
  });

  it.each([
    ["AWS–OpenAI", /“aws-openai”/],
    ["aws-openai@2024-02-30", /not a day.*YYYY-MM-DD/],
    ["aws-openai@yesterday", /not a day/],
    ["@2024-01-01", /not the name of a record/],
    ["a'; DROP TABLE deals", /not the name of a record/],
  ])("%s says what is wrong", (text, message) => {
    const { columns, faults } = readColumns([text, "stargate"]);
    expect(columns.map(({ slug }) => slug)).toEqual(["stargate"]);
    expect(faults[0]?.message).toMatch(message);
  });

  it("shows one twice once, and eight of nine", () => {
    expect(readColumns(["a", "a", "a@2024-01-01"]).faults.map(({ asked }) => asked)).toEqual(["a"]);
    const { columns, faults } = readColumns("abcdefghi".split(""));
    expect([columns.length, faults.length]).toEqual([8, 1]);
    expect(faults[0]?.message).toMatch(/At most 8/);
  });

  it("never throws, and loses nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const { columns, faults } = readColumns(texts);
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
