import { describe, expect, it } from "vitest";
import { dateFacts, dateFactsOrNull } from "../dates/date-facts";
import { openingWords } from "../dates/opening-words";
import { doubtWords, type Milestone, milestoneWords } from "../horizon/milestone";
import type { Band } from "../obligations/band";
import { bandWords } from "../obligations/band-words";
import { stakeWords } from "../obligations/stake";
import { foldTyped } from "../text/fold-typed";
import { LANG_CODES } from "../text/language";
import { say } from "./say";

/** What is told of sums, milestones, redlines, comparisons and counts: each in every language. */

const band = (low: string, top = low, more: Partial<Band> = {}): Band => ({
  low,
  top,
  open: null,
  about: false,
  ...more,
});
const DOLLARS = { measure: "money", unit: "USD" } as const;
const step = (change: "loosened" | "began" | "ended" | "capped", was: string, display: string) =>
  ({ change, from: dateFacts("2025-01-21"), was, display }) as const;

const fr = say("fr");

describe("bands in French", () => {
  it.each<[Band, string]>([
    [band("10000000000", "15000000000"), "de 10 à 15 milliards de dollars"],
    [band("0", "5000000000"), "de 0 à 5 milliards de dollars"],
    [band("500000000", "2000000000"), "de 500 millions à 2 milliards de dollars"],
    [band("5428571428.57"), "environ 5,43 milliards de dollars"],
    [band("13000000000", "13000000000", { open: "at_least" }), "au moins 13 milliards de dollars"],
    [band("13000000000", "13000000000", { open: "more_than" }), "plus de 13 milliards de dollars"],
    [band("10000000000", "15000000000", { open: "at_least" }), "de 10 à 15 milliards de dollars ou plus"],
    [band("10000000000", "15000000000", { about: true }), "d’environ 10 à 15 milliards de dollars"],
    [band("0", "15000000000", { about: true }), "de 0 à environ 15 milliards de dollars"],
  ])("%j: %s", (sum, words) => expect(foldTyped(bandWords(sum, DOLLARS, fr))).toBe(words));

  it("of power and of things that are counted", () => {
    const power = bandWords(band("1000", "4500"), { measure: "capacity", unit: "MW" }, fr);
    const chips = bandWords(band("0", "2000000"), { measure: "count", unit: "chips" }, fr);
    expect([power, chips].map(foldTyped)).toEqual(["de 1 à 4,5 GW", "de 0 à 2 millions de puces"]);
  });

  it("at stake", () => {
    const stake = {
      amount: "5000000000",
      currency: "USD",
      period: "year",
      open: false,
      is: "difference",
    } as const;
    expect(foldTyped(stakeWords(stake, fr))).toBe(
      "5 milliards de dollars par an en jeu : ce qui sépare les positions",
    );
    expect(stakeWords(null, fr)).toBe("Aucune somme d’argent n’est en jeu en soi");
  });
});

describe("dates in French", () => {
  it("ahead, with what is doubtful about them", () => {
    const milestone: Milestone = {
      key: "a",
      kind: "expiry",
      term: null,
      isDisputed: true,
      dateIs: "derived",
      dates: ["2029", "2031~"],
    };
    expect(milestoneWords(milestone, fr)).toBe("2029 ou vers 2031");
    expect(milestoneWords({ dates: [] }, fr)).toBe("sans date");
    expect(foldTyped(doubtWords(milestone, "2030-01-01", fr))).toBe(
      "déduite du début et de la durée ; les sources divergent ; n’importe quel jour du 1er janvier 2029 au 31 décembre 2032 ; elle est peut-être déjà passée",
    );
  });

  it("since when something stands", () => {
    expect(openingWords("2026-05~", fr)).toBe("vers mai ou juin 2026");
    expect(openingWords("2025-12?", fr)).toBe("peut-être décembre 2025 ou janvier 2026");
  });

  it("in few words", () => {
    const brief = (from: string | null, until: string | null) =>
      fr.dates.briefSpan(dateFactsOrNull(from), dateFactsOrNull(until));
    expect([brief("2025-11-03", "2032~"), brief("2025-02-01", null), brief(null, "2030-08-15")]).toEqual([
      "nov. 2025 – vers 2032",
      "depuis févr. 2025",
      "jusqu’en août 2030",
    ]);
  });
});

describe("changes in French", () => {
  it.each([
    [
      step("loosened", "exclusif", "droit de premier refus"),
      "Le 21 janvier 2025, assouplissement, de « exclusif » à « droit de premier refus ».",
    ],
    [step("began", "", "exclusif"), "Le 21 janvier 2025, prise d’effet : « exclusif »."],
    [step("ended", "", "exclusif"), "Le 21 janvier 2025, fin ; « exclusif » jusque-là."],
  ])("%j", (facts, words) => expect(foldTyped(fr.redline.step(facts))).toBe(words));

  it("names a thread with its parties, whose names elide", () => {
    const thread = (from: string, to: string) =>
      fr.redline.threadLabel({ is: "end", kind: "Part des revenus", parties: { from, to } });
    expect(thread("OpenAI", "Microsoft")).toBe("Fin (part des revenus), d’OpenAI à Microsoft");
    expect(thread("Microsoft", "AWS")).toBe("Fin (part des revenus), de Microsoft à AWS");
  });

  it("tells a thread", () => {
    const told = fr.redline.thread("Exclusivité cloud", [
      { change: "began", display: "exclusif", from: dateFacts("2019-07-22"), doubt: null },
      {
        change: "loosened",
        display: "droit de premier refus",
        from: dateFacts("2025-01"),
        doubt: "reported",
      },
      { change: "ended", display: "droit de premier refus", from: dateFacts("2025-10-28"), doubt: null },
    ]);
    expect(foldTyped(told)).toBe(
      "Exclusivité cloud : exclusif à partir du 22 juillet 2019, droit de premier refus (rapporté) à partir de janvier 2025, jusqu’au 28 octobre 2025.",
    );
  });

  it("of a record", () => {
    const place = fr.records.entry({ is: "term", label: "Spend" });
    expect(foldTyped(fr.records.change(place, "added"))).toBe("clause « Spend » : ajout");
    expect(foldTyped(fr.records.line("endsOn", "28 octobre 2025"))).toBe("fin : 28 octobre 2025");
  });
});

it("has a word for every key in every language, and no two languages share a sentence of the rules", () => {
  const leaves = (value: object): string[] =>
    Object.values(value).flatMap((one: unknown) =>
      typeof one === "string" ? [one] : typeof one === "object" && one !== null ? leaves(one) : [],
    );
  const [english = [], ...others] = LANG_CODES.map((lang) => leaves({ ...say(lang).rules, former: {} }));
  for (const other of others) {
    expect(other).toHaveLength(english.length);
    expect(other.filter((words) => words.length > 12 && english.includes(words))).toEqual([]);
  }
  for (const lang of LANG_CODES)
    expect(leaves(say(lang).vocabulary).filter((words) => words.trim() === "")).toEqual([]);
});

it("leaves no plain space before a mark that French keeps on the line", () => {
  const sentences = [
    ...Object.values(fr.rules.standings).flatMap(({ when, shown }) => [when, shown]),
    ...Object.values(fr.rules.ledger).map(({ words }) => words),
    ...Object.values(fr.vocabulary.outcomes).map(({ meaning }) => meaning),
  ];
  expect(sentences.filter((words) => / [:;!?%»]|« /.test(words))).toEqual([]);
});
