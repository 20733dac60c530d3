/**
 * chinese-numbers-converter multiplies what stands before 亿 by the 万 that follows it: 一亿二千万, 120 million, is read as
 * 1,000,020,000,000. Its README (Language support) takes numbers up to 亿, and its list of unexpected results has none like this.
 */
import { show } from "./with-packages.mjs";

show({
  title: "Hundreds of millions in Chinese",
  packages: ["chinese-numbers-converter@2.3.1"],
  runs: [
    {
      script: `
        import ChineseNumber from "chinese-numbers-converter";
        const texts = ["一亿", "二千万", "一亿二千万", "一億二千萬", "三百八十亿", "三百八十亿五千万", "1亿2000万"];
        console.log(JSON.stringify(Object.fromEntries(texts.map((text) => [text, new ChineseNumber(text).toInteger()]))));`,
    },
  ],
  seen: [
    {
      一亿: 100000000,
      二千万: 20000000,
      一亿二千万: 1000020000000,
      一億二千萬: 1000020000000,
      三百八十亿: 38000000000,
      三百八十亿五千万: 380000050000000,
      "1亿2000万": 1000000000000,
    },
  ],
  expected:
    "120000000 for 一亿二千万, 一億二千萬 and 1亿2000万, and 38050000000 for 三百八十亿五千万: 亿 and 万 each count what stands before them.",
});
