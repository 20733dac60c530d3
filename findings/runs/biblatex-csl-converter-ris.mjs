/**
 * biblatex-csl-converter drops a RIS source's date on the way to CSL when the date has the slashes that RIS asks for, and joins
 * the first and last page: pages 12 to 19 become page 1219. RIS Format Specifications, tag definitions: Y1 and PY are written
 * YYYY/MM/DD/other with all slashes, SP is the first page and EP the last. BibLaTeX (manual, 2.3.8) has dates in ISO 8601-2,
 * where a slash parts the ends of a range.
 */
import { show } from "./with-packages.mjs";

show({
  title: "The date and the pages of a RIS source",
  packages: ["biblatex-csl-converter@3.6.0"],
  runs: [
    {
      script: `
        import { BibLatexExporter, CSLExporter, RISParser } from "biblatex-csl-converter";
        const read = (...lines) => {
          const parser = new RISParser(["TY  - NEWS", "TI  - A deal", "AU  - Doe, Jane", ...lines, "ER  - ", ""].join("\\r\\n"));
          const { entries, errors, warnings } = parser.parse();
          const { issued = "none", page = "none" } = Object.values(new CSLExporter(entries).parse())[0];
          const biblatex = new BibLatexExporter(entries).parse();
          const date = /date = {(.*?)}/.exec(biblatex)?.[1];
          return { csl: { issued, page }, biblatex: { date }, said: errors.length + warnings.length };
        };
        console.log(JSON.stringify({
          "PY 2025, SP 12, EP 19": read("PY  - 2025", "SP  - 12", "EP  - 19"),
          "PY 2025///, SP 12": read("PY  - 2025///", "SP  - 12"),
          "PY 2025/10/06/, SP 12": read("PY  - 2025/10/06/", "SP  - 12"),
        }));`,
    },
  ],
  seen: [
    {
      "PY 2025, SP 12, EP 19": {
        csl: { issued: { "date-parts": [[2025]] }, page: "1219" },
        biblatex: { date: "2025" },
        said: 0,
      },
      "PY 2025///, SP 12": { csl: { issued: "none", page: "12" }, biblatex: { date: "2025///" }, said: 0 },
      "PY 2025/10/06/, SP 12": {
        csl: { issued: "none", page: "12" },
        biblatex: { date: "2025/10/06/" },
        said: 0,
      },
    },
  ],
  expected:
    "pages 12-19, [2025] and [2025, 10, 6] in CSL, 2025 and 2025-10-06 in BibLaTeX, or else an error or a warning.",
});
