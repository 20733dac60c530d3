import { describe, expect, it } from "vitest";
import { AMOUNT_SPELLINGS } from "@/lib/testing/spellings/amounts";
import { DATE_SPELLINGS } from "@/lib/testing/spellings/dates";
import { FOREIGN_MONEY_SPELLINGS } from "@/lib/testing/spellings/foreign-money";
import { MONEY_SPELLINGS } from "@/lib/testing/spellings/money";
import type { Qualifier, ValueType } from "../vocabulary/vocabulary";
import { parseValue } from "./parse-value";
import type { Value } from "./value";

type Spelling = { text: string; language: string | null; usual: ValueType; expected: string };

const MARKS: Readonly<Record<Qualifier, string>> = {
  exact: "",
  about: "~",
  up_to: "<=",
  at_least: ">=",
  more_than: ">",
};

/** A value as the tables write it, by its fields and not by the product's own words. */
function lineOf(value: Value): string {
  switch (value.type) {
    case "money":
      return `${MARKS[value.qualifier]}${value.currency} ${value.amount}${value.period ? `/${value.period}` : ""}`;
    case "percent":
      return `${MARKS[value.qualifier]}${value.percent} %`;
    case "capacity":
    case "count":
      return `${MARKS[value.qualifier]}${value.amount} ${value.unit}`;
    case "duration":
      return `${MARKS[value.qualifier]}${value.months} months`;
    case "date":
      return `${value.qualifier} ${value.date}`;
    default:
      return value.type;
  }
}

function spellingsOf(table: string): Spelling[] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [text = "", language = "", usual = "", expected = ""] = line
        .split(" | ")
        .map((cell) => cell.trim());
      return { text, language: language || null, usual: usual as ValueType, expected };
    });
}

const TABLES: Readonly<Record<string, Spelling[]>> = {
  money: spellingsOf(MONEY_SPELLINGS),
  "money in other languages": spellingsOf(FOREIGN_MONEY_SPELLINGS),
  amounts: spellingsOf(AMOUNT_SPELLINGS),
  dates: spellingsOf(DATE_SPELLINGS),
};
const ALL = Object.values(TABLES).flat();

function readAs({ text, language, usual }: Spelling): string {
  const read = parseValue(text, usual, { language });
  return read.ok ? lineOf(read.value) : `!${read.error}`;
}

describe.each(Object.entries(TABLES))("spellings of %s", (_, spellings) => {
  it.each(spellings)("“$text” ($language, $usual): $expected", (spelling) => {
    const read = readAs(spelling);
    if (!spelling.expected.startsWith("!") && spelling.expected !== "?!")
      return expect(read).toBe(spelling.expected);
    expect(read.startsWith("!"), read).toBe(true);
    expect(read).toContain(spelling.expected.replace(/^\??!/, ""));
    expect(read).toMatch(/cannot be read|missing/);
    expect(read).not.toContain("EDTF");
  });
});

describe("all spellings", () => {
  it("are four hundred and more, each once", () => {
    expect(ALL.length).toBeGreaterThanOrEqual(400);
    const keys = ALL.map(({ text, language, usual }) => JSON.stringify([text, language, usual]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("are never read as something else", () => {
    const wrong = ALL.filter((spelling) => {
      const read = readAs(spelling);
      return !read.startsWith("!") && read !== spelling.expected;
    });
    expect(wrong).toEqual([]);
  });

  it("are read where an editor would expect it", () => {
    const wanted = ALL.filter(({ expected }) => expected === "?!" || !expected.startsWith("!"));
    const right = wanted.filter((spelling) => readAs(spelling) === spelling.expected);
    expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.95);
  });
});
