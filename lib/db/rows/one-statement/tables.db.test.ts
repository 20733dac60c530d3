import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fieldOf, relationOf } from "./tables";

/** The columns of relations follow a habit of the schema's: here the schema is read, and the habit held against it. */

const MODELS = new URL("../../../../prisma/models/", import.meta.url);

/** Every relation whose column is in its own table: [model, relation, target, field]. */
const relations = readdirSync(MODELS)
  .map((file) => readFileSync(new URL(file, MODELS), "utf8"))
  .flatMap((text) => [...text.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)])
  .flatMap(([, model = "", body = ""]) =>
    [...body.matchAll(/^\s+(\w+)\s+(\w+)\??\s+@relation\([^\n]*?fields: \[([^\]]+)\]/gm)].map(
      ([, relation = "", target = "", fields = ""]) => [model, relation, target, fields] as const,
    ),
  );

describe("relationOf", () => {
  it("finds the schema's relations", () => expect(relations.length).toBeGreaterThan(30));

  it.each(relations.filter((one) => !one[3].includes(",")).map((one) => [one.join(" "), one] as const))(
    "%s",
    (_, [model, relation, target, field]) => {
      if (!field.endsWith("Id") && field !== "id")
        expect(() => relationOf(model, relation)).toThrow(/not known|no relation/);
      else expect(relationOf(model, relation)).toEqual({ target, isList: false, here: field, there: "id" });
    },
  );

  it("knows the column of a renamed field, and refuses what is not there", () => {
    expect(fieldOf("Deal", "announcedOnEdtf")).toMatchObject({ column: "announced_on_edtf", kind: "scalar" });
    expect(relationOf("Deal", "terms")).toEqual({
      target: "Term",
      isList: true,
      here: "id",
      there: "dealId",
    });
    expect(() => fieldOf("Deal", "nope")).toThrow("Deal has no field nope.");
  });
});
