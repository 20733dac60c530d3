/** recognizers-text reads amounts as the press writes them a billion times too small, and says nothing. */
import { show } from "./with-packages.mjs";

show({
  title: "Amounts as newspapers write them",
  packages: ["@microsoft/recognizers-text-suite@1.3.1"],
  runs: [
    {
      script: `
        import suite from "@microsoft/recognizers-text-suite";
        const read = (text) =>
          suite.recognizeCurrency(text, suite.Culture.English).map(({ text, resolution }) => [text, resolution.value]);
        console.log(JSON.stringify(Object.fromEntries(
          ["US$38 billion", "US$38bn", "$1.5bn", "38bn dollars", "half a billion dollars"].map((text) => [text, read(text)]),
        )));`,
    },
  ],
  seen: [
    {
      "US$38 billion": [["us$38 billion", "38000000000"]],
      US$38bn: [["us$38", "38"]],
      "$1.5bn": [["$1.5", "1.5"]],
      "38bn dollars": [["dollars", null]],
      "half a billion dollars": [["half a billion dollars", "2E-09"]],
    },
  ],
  expected: "38 billion and 500 million; or nothing found, so that a person is asked.",
});
