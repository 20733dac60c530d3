import { describe, expect, it } from "vitest";
import { parseDate } from "@/lib/domain/dates/parse-date";
import { parseValue } from "@/lib/domain/values/parse-value";
import { withFrenchSpaces } from "@/lib/language/fr/typography";
import { mapMessages } from "../catalogue";
import { en } from "../en";
import { fr } from "../fr";
import { saidBy } from "./said";

/** What the rooms below say in English, said again in French. */
const table = { english: en.editor.said, here: mapMessages(fr.editor.said, withFrenchSpaces) };
const inFrench = (text: string) => saidBy(table, text);
const errorOf = (read: { ok: true } | { ok: false; error: string }) => (read.ok ? "" : read.error);

describe("a sentence of a deeper room", () => {
  it("is said in the language of the page, with what stands in it", () => {
    expect(inFrench("Write a title.")).toBe("Écrivez un titre.");
    expect(inFrench("Your role, contributor, may not publish.")).toBe(
      "Votre rôle, contributeur, ne permet pas de publier.",
    );
    expect(inFrench("Merge Amazon into AWS")).toBe("Fusionner Amazon avec AWS");
  });

  it("is English that says so where it is not known", () => {
    expect(inFrench("The moon is too near.")).toEqual({ english: "The moon is too near." });
    expect(inFrench("")).toBe("");
  });

  it("may be several, each of which is known; one that is not makes all of them English", () => {
    expect(inFrench("Write a title. Choose a kind.")).toBe("Écrivez un titre. Choisissez une nature.");
    expect(inFrench("Write a title. Paint it.")).toEqual({ english: "Write a title. Paint it." });
  });

  it.each([
    ["EST 5", "money"],
    ["5 GWh", "capacity"],
    ["3 weeks", "duration"],
    ["maybe", "flag"],
  ] as const)("tells in French why “%s” is not read as %s", (typed, type) => {
    const told = inFrench(errorOf(parseValue(typed, type)));
    expect(told).toMatch(/illisible/);
    expect(told).not.toMatch(/\b(the|is|cannot|write)\b/i);
  });

  it.each(["soonish", "2025-13-01", "03/04/2026", ""])("tells in French why “%s” is no date", (typed) => {
    const told = inFrench(errorOf(parseDate(typed)));
    expect(typeof told).toBe("string");
    expect(told).not.toMatch(/\b(the|is|cannot|write)\b/i);
  });
});
