/** edtf takes 29 February of a common year for 1 March, where it refuses 30 February and 31 April. */
import { show } from "./with-packages.mjs";

show({
  title: "29 February of a common year",
  packages: ["edtf@4.11.1"],
  runs: [
    {
      script: `
        import edtf from "edtf";
        const read = (text) => { try { return edtf(text).edtf; } catch { return "refused"; } };
        console.log(JSON.stringify(Object.fromEntries(
          ["2024-02-29", "2025-02-29", "2100-02-29", "2025-02-30", "2025-04-31"].map((text) => [text, read(text)]),
        )));`,
    },
  ],
  seen: [
    {
      "2024-02-29": "2024-02-29",
      "2025-02-29": "2025-03-01",
      "2100-02-29": "2100-03-01",
      "2025-02-30": "refused",
      "2025-04-31": "refused",
    },
  ],
  expected: "a day that the calendar does not have is refused, as 30 February is.",
});
