/** citation-js reads BibLaTeX's dates without what they say of their doubt: a decade becomes its first year, a spring or an approximate year a plain year, an open end null. */
import { show } from "./with-packages.mjs";

show({
  title: "Dates of a bibliography that are not sure",
  packages: ["@citation-js/core@0.8.2", "@citation-js/plugin-bibtex@0.8.2"],
  runs: [
    {
      script: `
        import { Cite } from "@citation-js/core";
        import "@citation-js/plugin-bibtex";
        const issued = (date) => new Cite(\`@online{a, title = {A deal}, date = {\${date}}}\`).data[0].issued;
        const dates = ["2025-10/2025-11", "202X", "2025~", "2025?", "2025-21", "2025/.."];
        console.log(JSON.stringify(Object.fromEntries(dates.map((date) => [date, issued(date)]))));`,
    },
  ],
  seen: [
    {
      "2025-10/2025-11": {
        "date-parts": [
          [2025, 10],
          [2025, 11],
        ],
      },
      "202X": { "date-parts": [[2020]] },
      "2025~": { "date-parts": [[2025]] },
      "2025?": { "date-parts": [[2025]] },
      "2025-21": { "date-parts": [[2025]] },
      "2025/..": { "date-parts": [[2025], null] },
    },
  ],
  expected:
    "what CSL-JSON has for it: circa for about and perhaps 2025, a season for spring, [2020] to [2029] for the decade, and no null, which its schema does not allow.",
});
