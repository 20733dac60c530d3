/** @resvg/resvg-js reads a font's file from the disk for each letter that it draws. */
import { show } from "./with-packages.mjs";

show({
  title: "How often a font's file is read for a line of text",
  packages: ["@resvg/resvg-js@2.6.2", "geist@1.9.2"],
  runs: [
    {
      // Linux alone says how much a process has read.
      script: `
        import { readFileSync, statSync } from "node:fs";
        import { Resvg } from "@resvg/resvg-js";
        const file = "node_modules/geist/dist/fonts/geist-sans/Geist-Regular.ttf";
        const font = { fontFiles: [file], loadSystemFonts: false, defaultFontFamily: "Geist" };
        const read = () => Number(/^rchar: (\\d+)/m.exec(readFileSync("/proc/self/io", "utf8"))[1]);
        const times = (text) => {
          const before = read();
          new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="20"><text y="15">' + text + "</text></svg>", { font });
          return Math.round((read() - before) / statSync(file).size);
        };
        times("a");
        console.log(JSON.stringify({ "no letter": times(""), "one letter": times("a"), "a hundred": times("a".repeat(100)) }));`,
    },
  ],
  seen: [{ "no letter": 1, "one letter": 4, "a hundred": 103 }],
  expected:
    "Once for a drawing, however long its text; of three lines of text the file is read two hundred times.",
});
