/**
 * rdf-parser-csvw leaves numbers as the cell has them, whatever format the metadata give: 1.250 with the group character "."
 * becomes the decimal 1.250, a thousandth. Model for Tabular Data and Metadata on the Web, 6.4.2: numbers are to be read with
 * the format's decimalChar and groupChar. The package's README (Compliance with the CSVW specification) speaks of dates and
 * times only, and the format of a date is followed.
 */
import { show } from "./with-packages.mjs";

show({
  title: "Numbers of a table with a decimal comma",
  packages: ["@zazuko/rdf-parser-csvw@0.17.0", "n3@1.26.0"],
  runs: [
    {
      script: `
        import { Readable } from "node:stream";
        import CsvwParser from "@zazuko/rdf-parser-csvw";
        import { Parser, Store } from "n3";
        const metadata = new Store(new Parser().parse(\`
          @prefix csvw: <http://www.w3.org/ns/csvw#>.
          [] csvw:url "deals.csv"; csvw:tableSchema [ csvw:column (
            [ csvw:name "signed"; csvw:title "signed"; csvw:datatype [ csvw:base "date"; csvw:format "dd.MM.yyyy" ] ]
            [ csvw:name "amount"; csvw:title "amount"; csvw:datatype [
              csvw:base "decimal"; csvw:format [ csvw:decimalChar ","; csvw:groupChar "." ] ] ] ) ].\`));
        const table = ["signed,amount", "06.10.2025,1.250", "22.09.2025,38.000.000.000", '10.09.2025,"22,4"', ""].join("\\n");
        const parser = new CsvwParser({ metadata, baseIRI: "http://example.org/deals.csv" });
        const values = [];
        for await (const { predicate, object } of parser.import(Readable.from([table]))) {
          if (/#(signed|amount)$/.test(predicate.value)) values.push(object.value + " " + object.datatype.value.split("#")[1]);
        }
        console.log(JSON.stringify(values));`,
    },
  ],
  seen: [
    [
      "2025-10-06 date",
      "1.250 decimal",
      "2025-09-22 date",
      "38.000.000.000 decimal",
      "2025-09-10 date",
      "22,4 decimal",
    ],
  ],
  expected:
    "1250, 38000000000 and 22.4: 1.250 is one and a quarter in xsd:decimal, and the two others are no decimal at all.",
});
