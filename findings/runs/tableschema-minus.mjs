/** tableschema, told that a number may have other signs around it, takes the minus for one of them: a loss becomes a gain. */
import { show } from "./with-packages.mjs";

show({
  title: "Numbers that are not bare",
  packages: ["tableschema@1.12.6"],
  runs: [
    {
      script: `
        import { Field } from "tableschema";
        const bare = new Field({ name: "amount", type: "number" });
        const other = new Field({ name: "amount", type: "number", bareNumber: false });
        console.log(JSON.stringify({
          "-5.2, bare": bare.castValue("-5.2"),
          "-5.2": other.castValue("-5.2"),
          "-5.2 %": other.castValue("-5.2 %"),
          "EUR 95": other.castValue("EUR 95"),
          "US$13.8 billion": other.castValue("US$13.8 billion"),
        }));`,
    },
  ],
  seen: [{ "-5.2, bare": -5.2, "-5.2": 5.2, "-5.2 %": 5.2, "EUR 95": 95, "US$13.8 billion": 13.8 }],
  expected: "-5.2 both times. That billion is dropped with the currency is what Table Schema asks for.",
});
