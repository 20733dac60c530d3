import { expect, test } from "vitest";
import { inLanguage } from "@/lib/testing/in-language";
import type { FeedLine } from "@/lib/views/share/feed";
import { entryTitle, feedWords, lineWords } from "./feed-words";

const RULED: FeedLine = {
  ...{ is: "ranked", rank: "deprecated", publisher: "Reuters", stance: "asserts", reason: "A slip." },
  value: { type: "percent", percent: "20", qualifier: "exact" },
};

test("what a feed tells is the same in each language, in its words", () => {
  expect(entryTitle({ is: "record", became: "withdrawn", title: "A deal" })).toBe("Withdrawn: A deal");
  expect(lineWords(RULED)).toBe("Set aside: Reuters asserts 20%. Reason: A slip.");
  const [title, line, feed, ruling] = inLanguage("fr", () => [
    entryTitle({ is: "record", became: "withdrawn", title: "A deal" }),
    lineWords(RULED),
    feedWords({ of: { is: "record", noun: "deals", title: "A deal" } }).subtitle,
    entryTitle({ is: "ruling", deal: "A deal", term: "Price", ranks: ["preferred", "deprecated"] }),
  ]);
  expect(title).toBe("Retiré\u00a0: A deal");
  expect(line).toBe("Écartée\u00a0: Reuters affirme 20\u00a0%. Motif\u00a0: A slip.");
  expect(feed).toBe("Ce qui change dans la fiche de cet accord et de ses événements.");
  expect(ruling).toBe("A deal\u00a0: Price, retenue\u202f; écartée");
});
