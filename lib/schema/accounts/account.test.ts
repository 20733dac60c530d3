import { describe, expect, it } from "vitest";
import { makeTokenSchema, scopesIn } from "./account";

describe("the form of a token", () => {
  it.each([
    [{ propose: "on" }, ["propose"]],
    [{ publish: "on", remove: "on" }, ["publish", "remove"]],
    [{ publish: "off", remove: new Blob(["on"]) }, []],
    [{}, []],
  ])("with %j is for %j", (ticks, scopes) => {
    expect(scopesIn(makeTokenSchema.parse({ name: "x", ...ticks }))).toEqual(scopes);
  });
});
