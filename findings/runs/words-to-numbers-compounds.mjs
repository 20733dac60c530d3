/** words-to-numbers multiplies only the last word before million or billion: thirty-eight billion is read as eight billion and thirty. */
import { show } from "./with-packages.mjs";

show({
  title: "Amounts in words",
  packages: ["words-to-numbers@1.5.1"],
  runs: [
    {
      script: `
        import { wordsToNumbers } from "words-to-numbers";
        const texts = ["thirty-eight", "two hundred billion", "thirty-eight billion", "thirty eight billion", "twenty-five million", "one hundred and thirty-five billion"];
        console.log(JSON.stringify(Object.fromEntries(texts.map((text) => [text, wordsToNumbers(text)]))));`,
    },
  ],
  seen: [
    {
      "thirty-eight": 38,
      "two hundred billion": 200000000000,
      "thirty-eight billion": 8000000030,
      "thirty eight billion": 8000000030,
      "twenty-five million": 5000020,
      "one hundred and thirty-five billion": 5000000130,
    },
  ],
  expected: "38000000000, 25000000 and 135000000000.",
});
