/**
 * What in the record cannot all be so, in English.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import type { FindingFacts, FindingWords } from "../facts/findings";

function finding(facts: FindingFacts): string {
  switch (facts.is) {
    case "two_exclusive": {
      const [one, other] = facts.clouds;
      return `${facts.giver} has both ${one} and ${other} as its exclusive cloud, ${facts.isCertain ? "" : "possibly "}at once.`;
    }
    case "over_whole": {
      const holders = facts.holders.map(({ name, percent }) => `${name} ${percent}%`).join(", ");
      return `Stakes in ${facts.company} come to at least ${facts.percent}%: ${holders}.`;
    }
    case "outlives":
      return `“${facts.label}” ends ${dates.date(facts.until)}, its deal ${dates.date(facts.dealEnds)}.`;
    case "above_site":
      return `“${facts.label}” promises ${facts.promised}; the site “${facts.site}” has ${facts.has}.`;
  }
}

export const findings: FindingWords = {
  finding,
  kinds: {
    two_exclusive: {
      label: "Two exclusive clouds at once",
      meaning: "One customer has granted exclusivity to two providers, and the two spans may overlap.",
    },
    over_whole: {
      label: "Equity over 100 %",
      meaning:
        "The stakes in one company that may be in force today come to more than all of it, each holder counted at the least that is stated.",
    },
    outlives: {
      label: "A promise that outlives its contract",
      meaning: "A term’s stated end lies certainly after the stated end of its deal.",
    },
    above_site: {
      label: "Capacity above its site’s",
      meaning: "A deal promises more capacity than the site that it names can have.",
    },
  },
};
