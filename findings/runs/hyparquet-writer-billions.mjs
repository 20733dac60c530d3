/** hyparquet-writer infers 32-bit integers from any whole number, and then refuses billions; a column without values becomes bytes. */
import { show } from "./with-packages.mjs";

show({
  title: "Columns without a type",
  packages: ["hyparquet-writer@0.17.0", "hyparquet@1.33.0"],
  runs: [
    {
      script: `
        import { parquetMetadata } from "hyparquet";
        import { parquetWriteBuffer } from "hyparquet-writer";
        const typeOf = (data) => {
          try {
            const { type, converted_type } = parquetMetadata(parquetWriteBuffer({ columnData: [{ name: "a", data }] })).schema[1];
            return [type, converted_type ?? null].join(" ").trim();
          } catch (error) {
            return error.message;
          }
        };
        console.log(JSON.stringify({
          "whole numbers": typeOf([1, 2]),
          "whole numbers and others": typeOf([1, 2.5]),
          "dollars of a large deal": typeOf([38000000000, 1]),
          "nothing yet": typeOf([null, null]),
        }));`,
    },
  ],
  seen: [
    {
      "whole numbers": "INT32",
      "whole numbers and others": "DOUBLE",
      "dollars of a large deal": "parquet expected int32 value, got 38000000000",
      "nothing yet": "BYTE_ARRAY",
    },
  ],
  expected: "a type that holds every value that was given: DOUBLE or INT64 for the dollars.",
});
