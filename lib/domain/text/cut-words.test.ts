import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareName, cutWords, storedWords } from "./cut-words";
import { nearWords } from "./near-words";
import { toAnyWordQuery, toTextQuery } from "./search-query";

/** Whether stored words answer to a query: all of several parts, each in one of its forms. What Postgres answers too. */
function finds(query: string, text: string): boolean {
  const words = storedWords(text).split(" ");
  const asked = toTextQuery(query);
  if (asked === null) return false;
  return asked.split(" & ").every((part) =>
    part
      .replace(/^\(|\)$/g, "")
      .split(" | ")
      .some((form) => {
        const [, word = "", begins = ""] = /^'(.*)'(:\*)?$/.exec(form) ?? [];
        return words.some((other) => (begins === "" ? other === word : other.startsWith(word)));
      }),
  );
}

describe("a text is cut", () => {
  it.each<[text: string, words: string]>([
    ["AWS/OpenAI", "aws openai"],
    ["GB200/GB300 UltraServers", "gb200 gb300 ultraservers"],
    ["$38 billion", "38 billion"],
    ["38bn", "38 bn billion"],
    ["38 Md€", "38 md billion"],
    ["1,250.5 MW", "1250.5 mw"],
    ["about 4.5GW", "about 4.5 gw"],
    ["NVIDIA’s multi-year deal", "nvidia multi year deal multiyear"],
    ["20 %", "20 percent"],
    ["20 per cent", "20 per cent percent"],
    ["seven years", "seven years 7 year"],
    ["300 000 GPU", "300 000 gpu 300000"],
    ["licence", "licence license"],
    ["共同投資", "共同 同投 投資 資"],
    ["٣٨ مليار", "38 مليار"],
    ["％ of nothing", "of nothing"],
    ["", ""],
  ])("%j into %j", (text, words) => {
    expect(storedWords(text)).toBe(words);
  });

  it("into no word that is empty or holds a space or a quote, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const stored = storedWords(text);
        if (stored !== "") for (const word of stored.split(" ")) expect(word).toMatch(/^[^\s'\\]+$/u);
      }),
    );
  });

  it("the same whether all of it is ASCII, which is cut by a shorter rule, or not", () => {
    const plain = fc.array(fc.constantFrom(..."aZ9.,-%' \t$/s’“—€", "bn", "per cent", "seven"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(plain, (pieces) => {
        const text = pieces.join("");
        expect(cutWords(text)).toEqual(cutWords(`${text} 資`).slice(0, -1));
      }),
      { numRuns: 500 },
    );
  });

  it("so that any words of it find it", () => {
    const letters = fc.constantFrom(..."aAé-/.,%$'’ 0123456789bnMWß投資がसौदाعقد\u00a0".split(""));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), fc.nat(), fc.nat(), (pieces, from, count) => {
        const text = pieces.join("");
        const tokens = text.split(/\s+/).filter((token) => cutWords(token).length > 0);
        if (tokens.length === 0) return;
        const start = from % tokens.length;
        const query = tokens.slice(start, start + 1 + (count % 4)).join(" ");
        expect({ query, text, found: finds(query, text) }).toEqual({ query, text, found: true });
      }),
      { numRuns: 500 },
    );
  });
});

describe("a query finds", () => {
  it.each<[query: string, text: string]>([
    ["4.5GW", "4.5 GW of capacity"],
    ["4.5 gigawatts", "4.5GW"],
    ["38bn", "a $38 billion deal"],
    ["$38B", "38 milliards de dollars"],
    ["20%", "a 20 percent stake"],
    ["20 percent", "20% of revenue"],
    ["7 years", "over seven years"],
    ["seven years", "a 7-year contract"],
    ["Open AI", "OpenAI"],
    ["Core Weave Inc.", "CoreWeave"],
    ["Microsoft Corporation", "Microsoft"],
    ["Amazon.com, Inc.", "Amazon"],
    ["license GPT-3", "GPT-3 licence"],
    ["organisation", "an organization"],
    ["300,000", "300 000 GPU"],
    ["投資契約", "共同投資契約を締結した"],
    ["契約", "共同投資契約を締結した"],
    ["सौदा", "38 अरब डॉलर का सौदा हुआ"],
    ["مليار", "صفقة بقيمة ٣٨ مليارَ دولار"],
    ["٣٨", "38 billion"],
    ["엔비디아", "엔비디아와 오픈AI의 계약"],
    ["ข้อตกลง", "ลงนามข้อตกลงใหม่"],
  ])("%s in %s", (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each<[query: string, text: string]>([
    ["38 billion", "380 billion"],
    ["%", "20 %"],
    ["投票", "共同投資"],
    ["Open AI", "an open letter about the weather"],
  ])("not %s in %s", (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it("asks for words that tell something where any will do", () => {
    expect(toAnyWordQuery("right of refusal")).toBe("'right':* | 'refusal':*");
    expect(toAnyWordQuery("of")).toBe("'of':*");
    expect(toAnyWordQuery("()")).toBeNull();
    expect(toTextQuery("\u200b ' -- &|!")).toBeNull();
  });
});

describe("names", () => {
  it.each([
    ["Open AI, Inc.", "openai"],
    ["Amazon.com", "amazon"],
    ["Nebius Group N.V.", "nebiusgroupnv"],
    ["Co", "co"],
    ["Élysée S.A.", "elyseesa"],
  ])("%s is bare as %s", (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  it.each([
    ["microsft", ["micro", "microsoft"], ["microsoft"]],
    ["openia", ["openai", "opera"], ["openai"]],
    ["abc", ["xyz"], []],
    ["coreweve", ["core", "coreweave", "weave"], ["coreweave"]],
  ])("%s among %j means %j", (slip, known, meant) => {
    expect(nearWords(slip, known, 1)).toEqual(meant);
  });
});
