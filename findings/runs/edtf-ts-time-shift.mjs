/**
 * @edtf-ts/core accepts and prints a time's shift from UTC, and compares as if it were not there: 9:00-07:00 is definitely
 * before 12:00Z, and not the same as 16:00Z. EDTF specification (Library of Congress, 2019), Level 0, Date and Time:
 * 1985-04-12T23:20:30-04 has a time shift of 4 hours behind UTC. The package claims full support of Levels 0 to 2.
 */
import { show } from "./with-packages.mjs";

show({
  title: "Two times with different shifts from UTC",
  packages: ["@edtf-ts/core@0.4.2"],
  runs: [
    {
      script: `
        import { FuzzyDate } from "@edtf-ts/core";
        const [filed, noon, four] = ["2025-10-06T09:00:00-07:00", "2025-10-06T12:00:00Z", "2025-10-06T16:00:00Z"].map((text) => FuzzyDate.parse(text));
        console.log(JSON.stringify({
          "09:00-07:00": filed.format(),
          "its min": new Date(Number(filed.minMs)).toISOString(),
          "09:00-07:00 before 12:00Z": filed.isBefore(noon),
          "09:00-07:00 after 12:00Z": filed.isAfter(noon),
          "09:00-07:00 equals 16:00Z": filed.equals(four),
        }));`,
    },
  ],
  seen: [
    {
      "09:00-07:00": "October 6, 2025 at 09:00:00 AM -07:00",
      "its min": "2025-10-06T09:00:00.000Z",
      "09:00-07:00 before 12:00Z": "YES",
      "09:00-07:00 after 12:00Z": "NO",
      "09:00-07:00 equals 16:00Z": "NO",
    },
  ],
  expected: "a min of 16:00Z, NO to before 12:00Z, YES to after it, and YES to equals 16:00Z.",
});
