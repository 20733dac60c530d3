import { describe, expect, it } from "vitest";
import { labelOf, shownLabel, tellIn, textsOf, told, toldLabel } from "./translations";

/** The record's own words in another language: which text a reader is given, and what says so. */

const deal = {
  title: "Azure first",
  summary: "Azure goes first.",
  translations: { fr: { title: "Azure d’abord" } },
};

describe("a reader", () => {
  it("of English is given what stands there, and nothing is said of it", () => {
    for (const lang of [undefined, "en"] as const)
      expect(tellIn(deal, lang, "title", "summary")).toEqual({
        title: "Azure first",
        summary: "Azure goes first.",
      });
  });

  it("of another language is given each text in it where somebody wrote it so, else the English", () => {
    expect(tellIn(deal, "fr", "title", "summary")).toEqual({
      ...{ title: "Azure d’abord", titleLang: "fr" },
      summary: "Azure goes first.",
    });
    expect(tellIn({ title: "A", translations: {} }, "fr", "title")).toEqual({ title: "A" });
    expect(tellIn({ title: "A", translations: null }, "fr", "title")).toEqual({ title: "A" });
  });

  it("is handed on what was read in a language already", () => {
    const row = { slug: "a", title: "Azure d’abord", titleLang: "fr", summary: "S", summaryLang: null };
    expect(told(row, "title", "summary")).toEqual({ title: "Azure d’abord", titleLang: "fr", summary: "S" });
  });
});

describe("the label of a term", () => {
  it("keeps its English words, by which amounts are read, beside those that are shown", () => {
    const label = toldLabel({
      label: "Additional commitment",
      labelTold: "Engagement supplémentaire",
    } as never);
    expect(label).toEqual({ label: "Additional commitment", labelTold: "Engagement supplémentaire" });
    expect(labelOf(label)).toBe("Engagement supplémentaire");
    expect(shownLabel(label, "fr")).toEqual({ label: "Engagement supplémentaire", labelLang: "fr" });
    expect(shownLabel({ label: "Spend" }, "fr")).toEqual({ label: "Spend" });
  });
});

describe("search", () => {
  it("looks in every language", () => {
    expect(textsOf(deal, "title")).toEqual(["Azure d’abord"]);
    expect(textsOf(deal, "summary")).toEqual([]);
    expect(textsOf({}, "title")).toEqual([]);
  });
});
