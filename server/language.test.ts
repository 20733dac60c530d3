import { describe, expect, it } from "vitest";
import { currentLanguage, inThisLanguage } from "@/lib/language/current";
import type { Language } from "@/lib/language/languages";
import { readPublic, routeOf } from "./address";
import { inLanguage, languageHeaders } from "./language";

const ask = (url: string) => readPublic({ method: "GET", url, headers: {} });

describe("the language of a request", () => {
  it("goes with all that is awaited for it, and two requests at once never mix", async () => {
    const seen = async (language: Language) =>
      inLanguage(language, async () => {
        const before = currentLanguage();
        await new Promise((resolve) => setTimeout(resolve, 1));
        return [before, currentLanguage(), inThisLanguage("/deals")];
      });
    expect(await Promise.all([seen("fr"), seen("en"), seen("fr")])).toEqual([
      ["fr", "fr", "/fr/deals"],
      ["en", "en", "/deals"],
      ["fr", "fr", "/fr/deals"],
    ]);
    expect(currentLanguage()).toBe("en");
  });

  it("is said to Next where it is not English", () => {
    expect(languageHeaders("fr")).toEqual({ "x-entente-lang": "fr" });
    expect(languageHeaders("en")).toEqual({});
  });
});

describe("an address in a language", () => {
  it("is kept apart from the same in another, and decided by the path that both share", () => {
    const [french, english] = [ask("/fr/deals?on=2025-01-01"), ask("/deals?on=2025-01-01")];
    expect(french).toMatchObject({ language: "fr", path: "/deals", url: "/fr/deals?on=2025-01-01" });
    expect(english).toMatchObject({ language: "en", path: "/deals" });
    expect(french?.key).not.toBe(english?.key);
    expect(ask("/fr/timeline.png")?.isHeavy).toBe(true);
    expect(ask("/fr/data/versions.json")?.isLasting).toBe(false);
    expect(routeOf("/fr/deals/x")).toBe("/deals/:slug");
  });

  it("makes nothing public that is personal", () => {
    expect(ask("/edit/deals/x")).toBeNull();
    expect(ask("/fr/%65dit/deals/x")).toBeNull();
    for (const path of ["/fr/edit", "/fr/login", "/fr//edit", "/fr/login/here"])
      expect(ask(path), path).toBeNull();
  });

  it("is none where only tests read it", () => {
    expect(ask("/en-xa/deals")).toMatchObject({ language: "en", path: "/en-xa/deals" });
  });
});
