import { describe, expect, it } from "vitest";
import { flatMessages } from "./catalogue";
import { en } from "./en";
import { fr } from "./fr";
import { withFrenchSpaces } from "./fr/typography";
import { mapLiterals, placeholdersOf } from "./message-shape";
import { pseudoMessage } from "./pseudo";
import { words } from "./words";

const OTHERS = { fr } as const;
const english = new Map(flatMessages(en));

describe("the shape of a message", () => {
  it("knows arguments, tags and what stands in branches", () => {
    const message = "{n, plural, one {# deal of {who}} other {# deals}} by <b>{day}</b>";
    expect(placeholdersOf(message)).toEqual(["<b>", "day", "n: number", "who"]);
  });

  it("changes literal text alone, in every branch", () => {
    const upper = mapLiterals("{n, plural, one {# deal} other {# deals}} by <b>{day}</b>", (text) =>
      text.toUpperCase(),
    );
    expect(upper).toBe("{n, plural, one {# DEAL} other {# DEALS}} BY <b>{day}</b>");
  });

  it("says what is never closed", () => {
    expect(() => placeholdersOf("{n")).toThrow(/never closed/);
  });
});

describe.each(Object.entries(OTHERS))("the catalogue %s", (_name, catalogue) => {
  const messages = flatMessages(catalogue);

  it("has every message of the English one and no other", () => {
    expect(messages.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
  });

  it("has the same arguments and tags in each", () => {
    const unlike = messages.filter(
      ([key, text]) =>
        JSON.stringify(placeholdersOf(text)) !== JSON.stringify(placeholdersOf(english.get(key) ?? "")),
    );
    expect(unlike).toEqual([]);
  });

  it("leaves no message empty", () => {
    expect(messages.filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});

describe("the words of a page", () => {
  it("are those of the language, with its plurals", () => {
    expect(words("shell", "en")("menu")).toBe("Menu");
    expect(words("shell", "fr")("clock.asToday", { today: "28 novembre 2026" })).toBe(
      "La situation aujourd’hui, 28 novembre 2026.",
    );
  });

  it("are made strange for tests, arguments and all else as they were", () => {
    expect(pseudoMessage("Deals of <b>{name}</b>", "en-xa")).toBe("Déåļš ööf <b>{name}</b>");
    const away = words("shell", "en-xa")("list.more", { count: 3 });
    expect(away).toContain("3");
    expect(away).not.toContain("more");
  });

  it("can each be read by the formatter, in every language", () => {
    for (const [key, text] of [...english, ...flatMessages(fr)]) {
      const depth = [...text].reduce((sum, sign) => sum + (sign === "{" ? 1 : sign === "}" ? -1 : 0), 0);
      expect(depth, key).toBe(0);
    }
  });
});

describe("the spaces of French print", () => {
  it.each([
    ["Qui doit à qui ?", "Qui doit à qui\u202f?"],
    ["« {asked} » désignerait", "«\u00a0{asked}\u00a0» désignerait"],
    ["Référence :", "Référence\u00a0:"],
    ["retiré : <reason></reason>", "retiré\u00a0: <reason></reason>"],
    ["12 %", "12\u00a0%"],
    ["l'accord d'OpenAI", "l’accord d’OpenAI"],
    ["{n, plural, one {# accord} other {# accords}}", "{n, plural, one {# accord} other {# accords}}"],
  ])("%s", (plain, printed) => {
    expect(withFrenchSpaces(plain)).toBe(printed);
  });
});
