/** wikibase-sdk's shortest form of a date keeps months and years as precise as they are, but makes of a decade or a century one year. */
import { show } from "./with-packages.mjs";

show({
  title: "Dates of Wikidata in their shortest form",
  packages: ["wikibase-sdk@11.6.6"],
  runs: [
    {
      script: `
        import { wikibaseTimeToSimpleDay } from "wikibase-sdk";
        const of = (time, precision) => wikibaseTimeToSimpleDay({
          time, precision, timezone: 0, before: 0, after: 0, calendarmodel: "http://www.wikidata.org/entity/Q1985727",
        });
        console.log(JSON.stringify({
          "October 2025": of("+2025-10-00T00:00:00Z", 10),
          "2025": of("+2025-00-00T00:00:00Z", 9),
          "the 2020s": of("+2020-00-00T00:00:00Z", 8),
          "the 21st century": of("+2001-00-00T00:00:00Z", 7),
        }));`,
    },
  ],
  seen: [{ 2025: "2025", "October 2025": "2025-10", "the 2020s": "2020", "the 21st century": "2001" }],
  expected: "nothing for a decade or a century, or a form that no year has: 202X, 20XX.",
});
