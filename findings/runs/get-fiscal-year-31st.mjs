/**
 * get-fiscal-year takes the next fiscal year for the current one on each 31st before a year that ends on a 30th; for the
 * United Kingdom's, which ends on 5 April, from the 6th of January, February and March on. Its README (Features, By Country)
 * promises the current year of any country; the United States' year runs from 1 October to 30 September (31 U.S.C. 1102), the
 * United Kingdom's tax year from 6 April (Income Tax Act 2007, section 4).
 */
import { show } from "./with-packages.mjs";

show({
  title: "The fiscal year on the 31st of a month",
  packages: ["get-fiscal-year@3.0.6"],
  runs: [
    {
      env: { TZ: "UTC" },
      script: `
        import { mock } from "node:test";
        import GetFiscalYear from "get-fiscal-year";
        const yearOn = (day, country) => {
          mock.timers.enable({ apis: ["Date"], now: Date.parse(day + "T12:00:00Z") });
          const { fiscalYearStart, fiscalYearEnd } = new GetFiscalYear().getFiscalYear(country, "current");
          mock.timers.reset();
          return fiscalYearStart.slice(0, 10) + " to " + fiscalYearEnd.slice(0, 10);
        };
        const asked = [["US", "2026-01-30"], ["US", "2026-01-31"], ["US", "2026-02-01"], ["AU", "2026-03-30"], ["AU", "2026-03-31"], ["GB", "2026-01-05"], ["GB", "2026-01-06"], ["GB", "2026-04-01"]];
        console.log(JSON.stringify(Object.fromEntries(asked.map(([country, day]) => [country + " on " + day, yearOn(day, country)]))));`,
    },
  ],
  seen: [
    {
      "US on 2026-01-30": "2025-10-01 to 2026-09-30",
      "US on 2026-01-31": "2026-10-01 to 2027-09-30",
      "US on 2026-02-01": "2025-10-01 to 2026-09-30",
      "AU on 2026-03-30": "2025-07-01 to 2026-06-30",
      "AU on 2026-03-31": "2026-07-01 to 2027-06-30",
      "GB on 2026-01-05": "2025-04-06 to 2026-04-05",
      "GB on 2026-01-06": "2026-04-06 to 2027-04-05",
      "GB on 2026-04-01": "2025-04-06 to 2026-04-05",
    },
  ],
  expected:
    "the year that has the day in it: the same on 31 January as the day before and after, and 2025-04-06 to 2026-04-05 on 6 January.",
});
