import { describe, expect, it } from "vitest";
import { readMonth, readParties, readWord } from "@/lib/csv/cells";
import { guessRows, matchColumns } from "@/lib/csv/match-columns";
import { parseDate } from "@/lib/domain/dates/parse-date";
import { displayValue } from "@/lib/domain/values/display-value";
import type { ValueType } from "@/lib/domain/vocabulary/vocabulary";
import { DEAL_KINDS, ORGANIZATION_KINDS, VALUE_TYPES } from "@/lib/domain/vocabulary/vocabulary";
import { valueOfDraft } from "./to-record";

/** What an editor types in French is understood in every field, by the conventions of the source. */

function understood(value: string, usual: ValueType, language?: string): string {
  const read = valueOfDraft({ value, readAs: "", stored: null }, usual, { language });
  return read.ok ? displayValue(read.value) : read.error;
}

describe("a value typed in French", () => {
  it.each([
    ["13 milliards de dollars", "money", "$13 billion"],
    ["1,5 Md$", "money", "$1.5 billion"],
    ["jusqu'à 1,2 milliard d'euros", "money", "up to €1.2 billion"],
    ["920 millions de dollars par mois", "money", "$920 million a month"],
    ["environ 27 %", "percent", "about 27%"],
    ["4,5 GW", "capacity", "4.5 GW"],
    ["sept ans", "duration", "seven years"],
    ["2 ans et demi", "duration", "30 months"],
    ["mi-2026", "date", "April 2026 to September 2026"],
    ["au plus tard le 31 décembre 2026", "date", "by 31 December 2026"],
    ["droit de premier refus", "exclusivity", "right of first refusal"],
    ["oui", "flag", "yes"],
    ["non communiqué", "money", "not disclosed"],
  ] as const)("“%s” is understood as %s: %s", (typed, usual, words) => {
    for (const language of ["fr", undefined]) expect(understood(typed, usual, language)).toBe(words);
  });

  it("is a number of things by the words of its source's language", () => {
    expect(understood("au moins 100 000 puces", "count", "fr")).toBe("at least 100,000 chips");
  });

  it("means by a billion what the language of its source means, and asks where that is not known", () => {
    expect(understood("1 billion de dollars", "money", "fr")).toBe("$1 trillion");
    expect(understood("1 billion de dollars", "money", "en")).toBe("$1 billion");
    expect(understood("1 billion de dollars", "money")).toMatch(/Two conventions/);
  });
});

it.each([
  ["12 mars 2025", "2025-03-12"],
  ["1er mars 2025", "2025-03-01"],
  ["mi-2026", "2026-04/2026-09"],
  ["T3 2027", "2027-35"],
  ["courant 2026", "2026"],
  ["deuxième semestre 2026", "2026-41"],
  ["vers 2030", "2030~"],
])("the date “%s” is %s in every field for dates", (typed, edtf) => {
  for (const conventions of [{}, { language: "fr" }])
    expect(parseDate(typed, conventions)).toEqual({ ok: true, value: edtf });
});

describe("a table in French", () => {
  it("has the words of the lists, however they are written", () => {
    expect(readWord(DEAL_KINDS)("Fourniture de puces")).toMatchObject({ value: "chip_supply" });
    expect(readWord(ORGANIZATION_KINDS)("laboratoire d'ia")).toMatchObject({ value: "ai_lab" });
    expect(readWord(VALUE_TYPES)("Puissance")).toMatchObject({ value: "capacity" });
    expect(readWord(DEAL_KINDS)("Chip supply")).toMatchObject({ value: "chip_supply" });
    expect(readWord(DEAL_KINDS)("Fourniture de pizzas")).toMatchObject({ ok: false });
    expect(readMonth("juin")).toMatchObject({ value: 6 });
    expect(readParties("amazon : fournisseur de cloud")).toMatchObject({
      value: [{ organization: "amazon", role: "cloud_provider" }],
    });
  });

  it("is known by the names of its columns", () => {
    const header = ["Titre", "Éditeur", "Adresse", "Publié le", "Langue"];
    expect(guessRows(header)).toBe("sources");
    expect(matchColumns(header, "sources")).toEqual(["title", "publisher", "url", "publishedOn", "language"]);
  });
});
