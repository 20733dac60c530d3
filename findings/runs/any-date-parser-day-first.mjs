/** any-date-parser, asked without a locale, makes another day of a date that can only be day first. */
import { show } from "./with-packages.mjs";

show({
  title: "A day that can be no month, before the month",
  packages: ["any-date-parser@2.2.4"],
  runs: [
    {
      script: `
        import module from "any-date-parser";
        const parser = module.default ?? module;
        const day = (text, locale) => {
          const read = locale ? parser.fromString(text, locale) : parser.fromString(text);
          return read instanceof Date && !Number.isNaN(read.getTime()) ? read.toISOString().slice(0, 10) : "refused";
        };
        console.log(JSON.stringify({
          "28/10/2025": day("28/10/2025"),
          "31/12/2025": day("31/12/2025"),
          "10/28/2025 in en-GB": day("10/28/2025", "en-GB"),
        }));`,
      // The locale that it takes by default.
      env: { LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8", TZ: "UTC" },
    },
  ],
  seen: [{ "28/10/2025": "2025-08-10", "31/12/2025": "2025-01-12", "10/28/2025 in en-GB": "2025-02-10" }],
  expected: "28 October, or a refusal; never 10 August, of which the text says nothing.",
});
