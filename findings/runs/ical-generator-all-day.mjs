/** ical-generator: an all-day event of a calendar with a time zone is on another day when the server is west of Greenwich. */
import { show } from "./with-packages.mjs";

const script = `
  import ical from "ical-generator";
  const dayOf = (settings) => {
    const calendar = ical(settings);
    const start = new Date("2025-11-03T00:00:00Z");
    calendar.createEvent({ id: "a", start, allDay: true, summary: "Announced" });
    return calendar.toString().match(/DTSTART[^\\r\\n]*/)[0];
  };
  console.log(JSON.stringify({ "no time zone": dayOf({}), "Europe/Paris": dayOf({ timezone: "Europe/Paris" }) }));`;

show({
  title: "An all-day event on 3 November, in a calendar of Paris, made on two servers",
  packages: ["ical-generator@10.2.0"],
  runs: ["UTC", "America/Los_Angeles"].map((TZ) => ({ script, env: { TZ } })),
  seen: [
    { "no time zone": "DTSTART;VALUE=DATE:20251103", "Europe/Paris": "DTSTART;VALUE=DATE:20251103" },
    { "no time zone": "DTSTART;VALUE=DATE:20251103", "Europe/Paris": "DTSTART;VALUE=DATE:20251102" },
  ],
  expected: "the same day on every server: the calendar's time zone decides it, or none does.",
});
