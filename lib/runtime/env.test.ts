import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { envSchema, publicOrigin } from "./env";

describe("the environment", () => {
  it("is listed in .env.example, variable for variable", () => {
    const example = readFileSync(".env.example", "utf8");
    const names = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(names).toEqual(Object.keys(envSchema.shape));
  });

  it("takes an empty value for one that is not set", () => {
    expect(envSchema.parse({ PORT: "", ENTENTE_URL: "" })).toEqual({});
  });

  it.each([
    [{}, "http://localhost:3000"],
    [{ PORT: "4000" }, "http://localhost:4000"],
    [{ PORT: "4000", ENTENTE_URL: "https://entente.example/" }, "https://entente.example"],
  ])("%j is served at %s", (variables, origin) => {
    expect(publicOrigin(envSchema.parse(variables))).toBe(origin);
  });
});
