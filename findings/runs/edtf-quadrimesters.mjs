/** edtf lets the three quadrimesters of a year (EDTF level 2, codes 37 to 39) begin in each other's last month: the first ends on 31 May, the second begins on 1 May. */
import { show } from "./with-packages.mjs";

show({
  title: "Thirds of a year that overlap",
  packages: ["edtf@4.11.1"],
  runs: [
    {
      script: `
        import edtf from "edtf";
        const day = (ms) => new Date(ms).toISOString().slice(0, 10);
        const spanOf = (text) => [day(edtf(text).min), day(edtf(text).max)].join(" to ");
        const texts = ["2025-37", "2025-38", "2025-39", "2025-40", "2025-41"];
        console.log(JSON.stringify(Object.fromEntries(texts.map((text) => [text, spanOf(text)]))));`,
    },
  ],
  seen: [
    {
      "2025-37": "2025-01-01 to 2025-05-31",
      "2025-38": "2025-05-01 to 2025-09-30",
      "2025-39": "2025-09-01 to 2025-12-31",
      "2025-40": "2025-01-01 to 2025-06-30",
      "2025-41": "2025-07-01 to 2025-12-31",
    },
  ],
  expected:
    "four months each, as the specification says of quadrimesters: to 2025-04-30, from 2025-05-01 to 2025-08-31, and the rest. Halves are right.",
});
